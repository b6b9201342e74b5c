/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chip's memory: bytes in and out, and programs that run from RAM. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "stub.h"
#include "timing.h"

#include <string.h>

#define WORD      4u
#define POKE_MOST 64u /* bytes up to which single words are as fast as a MEM session */

/* A walk over bytes, word by word: into `out`, or from `in`. */
struct walk {
    struct crema_loader *loader;
    uint32_t addr;
    size_t len;
    uint8_t *out;      /* NULL when writing */
    const uint8_t *in; /* NULL when reading */
};

static enum crema_status check_span(uint32_t addr, size_t len, struct crema_error *err)
{
    if (is_range_inside(addr, len, (uint64_t)UINT32_MAX + 1))
        return CREMA_OK;
    return cr_err(err, CREMA_E_USAGE, "0x%zx bytes at 0x%08x end beyond 32 bits of address", len,
                  (unsigned)addr);
}

/* Bytes [from, to) of the word at `addr`. */
static enum crema_status peek(struct crema_loader *loader, uint32_t addr, unsigned from,
                              unsigned to, uint8_t *out, struct crema_error *err)
{
    uint8_t word[WORD];
    uint32_t value;
    enum crema_status st = crema_loader_read_reg(loader, addr, &value, err);
    put_le32(word, value);
    if (st == CREMA_OK)
        memcpy(out, word + from, to - from);
    return st;
}

static enum crema_status poke(struct crema_loader *loader, uint32_t addr, unsigned from,
                              unsigned to, const uint8_t *in, struct crema_error *err)
{
    uint8_t value[WORD] = {0}, mask[WORD] = {0};
    memcpy(value + from, in, to - from);
    memset(mask + from, 0xff, to - from);
    return crema_loader_write_reg(loader, addr, get_le32(value), get_le32(mask), 0, err);
}

static enum crema_status each_word(const struct walk *w, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t done = 0; st == CREMA_OK && done < w->len;) {
        uint32_t at = w->addr + (uint32_t)done;
        unsigned from = at % WORD;
        unsigned to = w->len - done < WORD - from ? from + (unsigned)(w->len - done) : WORD;
        st = cr_check_cancel(w->loader->link.observer, err);
        if (st == CREMA_OK && w->in)
            st = poke(w->loader, at - from, from, to, w->in + done, err);
        else if (st == CREMA_OK)
            st = peek(w->loader, at - from, from, to, w->out + done, err);
        done += to - from;
        cr_progress(w->loader->link.observer, w->in ? "writing memory" : "reading memory", done,
                    w->len);
    }
    return st;
}

/* The words in the middle at once, where that is possible. */
static enum crema_status read_some(struct crema_loader *loader, uint32_t addr, uint8_t *buf,
                                   size_t len, struct crema_error *err)
{
    size_t head = (WORD - addr % WORD) % WORD;
    size_t whole = len > head ? (len - head) / WORD * WORD : 0;
    if (whole < POKE_MOST || !loader->has_own)
        return each_word(&(struct walk){loader, addr, len, buf, NULL}, err);
    size_t end = head + whole;
    enum crema_status st = each_word(&(struct walk){loader, addr, head, buf, NULL}, err);
    if (st == CREMA_OK)
        st = cr_stub_read_mem(loader, addr + (uint32_t)head, buf + head, whole, err);
    if (st == CREMA_OK)
        st = each_word(&(struct walk){loader, addr + (uint32_t)end, len - end, buf + end, NULL},
                       err);
    return st;
}

enum crema_status crema_loader_mem_read(struct crema_loader *loader, uint32_t addr, uint8_t *buf,
                                        size_t len, struct crema_error *err)
{
    enum crema_status st = check_span(addr, len, err);
    if (st == CREMA_OK && cr_stub_is_at(loader, addr, len))
        cr_log(loader->link.observer, CREMA_LOG_WARN,
               "some of 0x%zx bytes at 0x%08x is where Crema's stub runs: --no-stub shows what was "
               "there before",
               len, (unsigned)addr);
    if (st == CREMA_OK)
        st = read_some(loader, addr, buf, len, err);
    if (st == CREMA_E_CANCELLED)
        return st;
    return cr_err_what(err, st, "cannot read 0x%zx bytes at 0x%08x", len, (unsigned)addr);
}

/* ---- writing ---- */

static enum crema_status mem_begin(struct crema_loader *loader, uint32_t addr, uint32_t len,
                                   uint32_t block, struct crema_error *err)
{
    const uint32_t words[] = {len, (len + block - 1) / block, block, addr};
    uint8_t data[sizeof words];
    for (size_t i = 0; i < CR_COUNT(words); i++)
        put_le32(data + 4 * i, words[i]);
    const struct cr_request request = {.op = WIRE_OP_MEM_BEGIN,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND,
                                       .tries = 3};
    return cr_link_command(&loader->link, &request, NULL, err);
}

static enum crema_status mem_data(struct crema_loader *loader, uint32_t seq, const uint8_t *body,
                                  size_t len, struct crema_error *err)
{
    uint8_t head[WIRE_DATA_HEAD_LEN] = {0};
    put_le32(head, (uint32_t)len);
    put_le32(head + 4, seq);
    const struct cr_request request = {.op = WIRE_OP_MEM_DATA,
                                       .head = head,
                                       .head_len = sizeof head,
                                       .body = body,
                                       .body_len = len,
                                       .timeout_us = CR_TIME_COMMAND};
    return cr_link_command(&loader->link, &request, NULL, err);
}

/* ROMs copy words; what fills the last one is 0. */
static enum crema_status mem_data_padded(struct crema_loader *loader, uint32_t seq,
                                         const uint8_t *body, size_t len, struct crema_error *err)
{
    uint8_t padded[CR_LINK_BLOCK_MAX] = {0};
    memcpy(padded, body, len);
    return mem_data(loader, seq, padded, align_up32((uint32_t)len, WORD), err);
}

/* What is on its way to RAM. */
struct load {
    uint32_t addr;
    const uint8_t *data;
    size_t len;
    size_t at;      /* bytes that the chip has confirmed */
    uint32_t block; /* bytes of one */
};

static enum crema_status load_rest(struct crema_loader *loader, struct load *l,
                                   struct crema_error *err)
{
    uint32_t left = align_up32((uint32_t)(l->len - l->at), WORD);
    enum crema_status st = mem_begin(loader, l->addr + (uint32_t)l->at, left, l->block, err);
    for (uint32_t seq = 0; st == CREMA_OK && l->at < l->len; seq++) {
        size_t some = l->len - l->at < l->block ? l->len - l->at : l->block;
        st = cr_check_cancel(loader->link.observer, err);
        if (st == CREMA_OK && some % WORD == 0)
            st = mem_data(loader, seq, l->data + l->at, some, err);
        else if (st == CREMA_OK)
            st = mem_data_padded(loader, seq, l->data + l->at, some, err);
        if (st == CREMA_OK)
            l->at += some;
    }
    return st;
}

#define LOAD_FAILURES 6u
#define LOAD_RESYNCS  4u
#define BLOCK_LEAST   128u

/* When an answer is lost nobody knows whether the block was taken; it does no harm to send it again
 * as the beginning of what is left. A line that loses blocks gets smaller ones. */
enum crema_status cr_loader_load_ram(struct crema_loader *loader, uint32_t addr,
                                     const uint8_t *data, size_t len, struct crema_error *err)
{
    const struct crema_chip_loader *rom = &loader->chip->loader;
    struct load l = {addr, data, len, 0, loader->is_otg ? rom->usb_otg_block : rom->ram_block};
    struct crema_error last = {0};
    enum crema_status st = CREMA_OK;
    for (unsigned i = 0; i < LOAD_FAILURES; i++) {
        memset(&last, 0, sizeof last);
        st = load_rest(loader, &l, &last);
        if (st != CREMA_E_TIMEOUT && st != CREMA_E_PROTOCOL && st != CREMA_E_TARGET &&
            st != CREMA_E_UNSUPPORTED)
            break;
        if (cr_link_resync(&loader->link, LOAD_RESYNCS, NULL) != CREMA_OK)
            break;
        l.block = l.block / 4 > BLOCK_LEAST ? l.block / 4 : BLOCK_LEAST;
    }
    if (st != CREMA_OK && err)
        *err = last;
    return st;
}

static bool is_loadable(const struct crema_loader *loader, uint32_t addr, size_t len)
{
    const struct crema_mem_region *region =
        len <= UINT32_MAX ? crema_chip_region(loader->chip, addr, (uint32_t)len) : NULL;
    return region && region->flags & CREMA_MEM_LOAD;
}

/* Registers want single words; RAM takes blocks, as long as they begin and end at words. */
static enum crema_status write_some(struct crema_loader *loader, uint32_t addr, const uint8_t *buf,
                                    size_t len, struct crema_error *err)
{
    size_t head = (WORD - addr % WORD) % WORD;
    size_t whole = len > head ? (len - head) / WORD * WORD : 0;
    if (whole < POKE_MOST || !is_loadable(loader, addr, len))
        return each_word(&(struct walk){loader, addr, len, NULL, buf}, err);
    uint32_t at = addr + (uint32_t)head;
    size_t end = head + whole;
    enum crema_status st = each_word(&(struct walk){loader, addr, head, NULL, buf}, err);
    if (st == CREMA_OK)
        st = (loader->has_own ? cr_stub_write_mem : cr_loader_load_ram)(loader, at, buf + head,
                                                                        whole, err);
    if (st == CREMA_OK)
        st = each_word(&(struct walk){loader, addr + (uint32_t)end, len - end, NULL, buf + end},
                       err);
    return st;
}

enum crema_status crema_loader_mem_write(struct crema_loader *loader, uint32_t addr,
                                         const uint8_t *buf, size_t len, struct crema_error *err)
{
    enum crema_status st = check_span(addr, len, err);
    if (st == CREMA_OK && loader->is_secure)
        st = cr_loader_refuse_secure(loader, "write memory", err);
    if (st == CREMA_OK && cr_stub_is_at(loader, addr, len)) {
        cr_err(err, CREMA_E_USAGE, "Crema's stub runs there");
        cr_err_try(err, "--no-stub");
        st = CREMA_E_USAGE;
    }
    if (st == CREMA_OK)
        st = write_some(loader, addr, buf, len, err);
    if (st == CREMA_E_CANCELLED)
        return st;
    return cr_err_what(err, st, "cannot write 0x%zx bytes at 0x%08x", len, (unsigned)addr);
}

/* ---- programs ---- */

static enum crema_status check_segment(const struct crema_loader *loader,
                                       const struct crema_ram_segment *s, struct crema_error *err)
{
    if (s->len && s->addr % WORD == 0 && is_loadable(loader, s->addr, s->len))
        return CREMA_OK;
    const struct crema_mem_region *region = crema_chip_region(loader->chip, s->addr, 1);
    if (s->len == 0)
        return cr_err(err, CREMA_E_INPUT, "the segment at 0x%08x is empty", (unsigned)s->addr);
    if (s->addr % WORD != 0)
        return cr_err(err, CREMA_E_INPUT, "the segment at 0x%08x does not begin at a word",
                      (unsigned)s->addr);
    cr_err(err, CREMA_E_INPUT,
           "the segment of 0x%zx bytes at 0x%08x lies outside the %s's loadable memory%s%s", s->len,
           (unsigned)s->addr, loader->chip->title, region ? ": it is in " : "",
           region ? region->name : "");
    if (region && region->flags & CREMA_MEM_FLASH)
        cr_err_try(err, "the program is linked for flash: crema flash writes it there");
    return CREMA_E_INPUT;
}

static enum crema_status start_program(struct crema_loader *loader, uint32_t entry,
                                       struct crema_error *err)
{
    uint8_t data[8];
    put_le32(data, 0); /* leave the loader */
    put_le32(data + 4, entry);
    const struct cr_request request = {.op = WIRE_OP_MEM_END,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND};
    struct cr_response response;
    enum crema_status st = cr_link_command(&loader->link, &request, &response, err);
    /* Some ROMs jump before their answer is out: silence is no failure here, a refusal is. */
    return st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL ? CREMA_OK : st;
}

static enum crema_status check_program(const struct crema_loader *loader,
                                       const struct crema_ram_segment *segments, size_t count,
                                       uint32_t entry, struct crema_error *err)
{
    if (loader->is_secure)
        return cr_loader_refuse_secure(loader, "load programs", err);
    if (loader->is_stub) {
        cr_err(err, CREMA_E_USAGE, "a stub is at work, and may lie where the program goes");
        cr_err_try(err, "--no-stub");
        return CREMA_E_USAGE;
    }
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < count; i++)
        st = check_segment(loader, &segments[i], err);
    if (st == CREMA_OK && !crema_chip_region(loader->chip, entry, 1))
        st = cr_err(err, CREMA_E_INPUT, "the entry point 0x%08x is in no memory of the %s",
                    (unsigned)entry, loader->chip->title);
    return st;
}

enum crema_status crema_loader_ram_run(struct crema_loader *loader,
                                       const struct crema_ram_segment *segments, size_t count,
                                       uint32_t entry, struct crema_error *err)
{
    uint64_t done = 0, total = 0;
    for (size_t i = 0; i < count; i++)
        total += segments[i].len;
    enum crema_status st = check_program(loader, segments, count, entry, err);
    for (size_t i = 0; st == CREMA_OK && i < count; i++) {
        cr_progress(loader->link.observer, "loading", done, total);
        st = cr_loader_load_ram(loader, segments[i].addr, segments[i].data, segments[i].len, err);
        done += segments[i].len;
    }
    if (st == CREMA_OK) {
        cr_progress(loader->link.observer, "loading", total, total);
        st = start_program(loader, entry, err);
        loader->is_left = st == CREMA_OK;
    }
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot run the program from RAM");
}
