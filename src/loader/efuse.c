/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* eFuses through the controller's registers. The order of things when burning: the data blocks from
 * the last to the first, then block 0 without what protects and what ends download mode, then
 * that; so a burn that stops half-way can be finished. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "xtal.h"

#include <crema/loader_efuse.h>
#include <string.h>

#define OP_PROGRAM 0x5a5au
#define OP_READ    0x5aa5u

#define CMD_READ    1u
#define CMD_PROGRAM 2u
#define CMD_BUSY    3u

#define READ_US     1000u
#define IDLE_US     250000u
#define TRIES       3u
#define DECODE_MASK 0xfffu /* of 3/4 coding: blocks with errors */

static const struct crema_efuse_chip *efuse_of(const struct crema_loader *loader)
{
    return loader->chip->efuse;
}

static enum crema_status read_at(struct crema_loader *loader, uint32_t off, uint32_t *value,
                                 struct crema_error *err)
{
    return crema_loader_read_reg(loader, loader->chip->loader.efuse_base + off, value, err);
}

static enum crema_status write_at(struct crema_loader *loader, uint32_t off, uint32_t value,
                                  uint32_t delay_us, struct crema_error *err)
{
    return crema_loader_write_reg(loader, loader->chip->loader.efuse_base + off, value, UINT32_MAX,
                                  delay_us, err);
}

/* ---- reading ---- */

static enum crema_status read_block(struct crema_loader *loader, unsigned block,
                                    struct crema_efuse_image *image, struct crema_error *err)
{
    const struct crema_efuse_block *b = &efuse_of(loader)->blocks[block];
    enum crema_status st = CREMA_OK;
    for (uint32_t i = 0; st == CREMA_OK && i < b->words; i++)
        st = read_at(loader, b->read_off + 4 * i, &image->words[block][i], err);
    return st;
}

/* Errors of block 0 are bits, of others a count of bytes and a bit for "too many". */
static enum crema_status read_errors0(struct crema_loader *loader, struct crema_efuse_image *image,
                                      struct crema_error *err)
{
    const struct crema_efuse_chip *e = efuse_of(loader);
    enum crema_status st = CREMA_OK;
    unsigned bits = 0;
    for (size_t i = 0; st == CREMA_OK && i < CREMA_EFUSE_ERRORS_MAX && e->errors_off[i]; i++) {
        st = read_at(loader, e->errors_off[i], &image->errors0[i], err);
        bits += (unsigned)__builtin_popcount(image->errors0[i]);
    }
    image->errors[0] = (uint8_t)(bits < UINT8_MAX ? bits : UINT8_MAX);
    image->is_failed[0] = bits != 0;
    return st;
}

static enum crema_status read_errors(struct crema_loader *loader, struct crema_efuse_image *image,
                                     struct crema_error *err)
{
    const struct crema_efuse_chip *e = efuse_of(loader);
    uint32_t last_off = 0, word = 0;
    enum crema_status st = read_errors0(loader, image, err);
    for (unsigned i = 1; st == CREMA_OK && i < e->block_count; i++) {
        const struct crema_efuse_block *b = &e->blocks[i];
        if (b->err_off && b->err_off != last_off)
            st = read_at(loader, last_off = b->err_off, &word, err);
        image->errors[i] = b->err_off ? (uint8_t)bits_get(word, b->err_lsb, 3) : 0;
        if (st == CREMA_OK && b->fail_off && b->fail_off != last_off)
            st = read_at(loader, last_off = b->fail_off, &word, err);
        image->is_failed[i] = b->fail_off && (word >> b->fail_bit & 1);
    }
    return st;
}

static enum crema_status read_decode(struct crema_loader *loader, struct crema_efuse_image *image,
                                     struct crema_error *err)
{
    const struct crema_efuse_chip *e = efuse_of(loader);
    uint32_t word = 0;
    if (!e->decode_off || image->coding != CREMA_EFUSE_3_4)
        return CREMA_OK;
    enum crema_status st = read_at(loader, e->decode_off, &word, err);
    for (unsigned i = 1; st == CREMA_OK && i < e->block_count; i++)
        image->is_failed[i] = word & DECODE_MASK;
    return st;
}

static enum crema_status read_all(struct crema_loader *loader, struct crema_efuse_image *image,
                                  struct crema_error *err)
{
    const struct crema_reg_bits *rev = &loader->chip->part->rev_bit;
    uint32_t word = 0;
    *image = (struct crema_efuse_image){.chip = loader->chip};
    enum crema_status st = CREMA_OK;
    for (unsigned i = 0; st == CREMA_OK && i < efuse_of(loader)->block_count; i++)
        st = read_block(loader, i, image, err);
    if (st == CREMA_OK && rev->addr)
        st = crema_loader_read_reg(loader, rev->addr, &word, err);
    image->is_rev_bit = word & rev->mask;
    if (st == CREMA_OK)
        st = read_errors(loader, image, err);
    crema_efuse_settle(image);
    return st == CREMA_OK ? read_decode(loader, image, err) : st;
}

enum crema_status crema_loader_efuse_read(struct crema_loader *loader,
                                          struct crema_efuse_image *image, struct crema_error *err)
{
    enum crema_status st = read_all(loader, image, err);
    return cr_err_what(err, st, "cannot read the eFuses");
}

/* ---- burning ---- */

struct burn {
    struct crema_loader *loader;
    const struct crema_efuse_plan *plan;
    struct crema_efuse_burn_result *result;
    struct crema_efuse_plan part; /* what is burnt now */
};

static enum crema_status wait_idle(struct crema_loader *loader, struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(loader->port);
    uint64_t deadline = clock->now_us(clock) + IDLE_US;
    unsigned idle = 0;
    do {
        uint32_t cmd;
        enum crema_status st = read_at(loader, efuse_of(loader)->cmd_off, &cmd, err);
        if (st != CREMA_OK)
            return st;
        /* Twice: after a read command the first look can be too early. */
        idle = cmd & CMD_BUSY ? 0 : idle + 1;
    } while (idle < 2 && clock->now_us(clock) < deadline);
    return idle >= 2 ? CREMA_OK
                     : cr_err(err, CREMA_E_TIMEOUT, "the eFuse controller stayed busy for %u ms",
                              IDLE_US / 1000);
}

static enum crema_status command(struct crema_loader *loader, uint32_t op, uint32_t cmd,
                                 struct crema_error *err)
{
    const struct crema_efuse_chip *e = efuse_of(loader);
    enum crema_status st = wait_idle(loader, err);
    if (st == CREMA_OK)
        st = write_at(loader, e->conf_off, op, 0, err);
    if (st == CREMA_OK)
        st = write_at(loader, e->cmd_off, cmd, READ_US, err);
    return st == CREMA_OK ? wait_idle(loader, err) : st;
}

/* Programming takes whatever stands in the registers: zeros, where nothing is meant. */
static enum crema_status clear_registers(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_efuse_chip *e = efuse_of(loader);
    size_t blocks = e->check_off ? 1 : e->block_count; /* one set of registers, or one a block */
    enum crema_status st = CREMA_OK;
    for (size_t b = 0; st == CREMA_OK && b < blocks; b++) {
        size_t words = e->check_off ? CREMA_EFUSE_CODED_MAX : e->blocks[b].words;
        for (uint32_t i = 0; st == CREMA_OK && i < words; i++)
            st = write_at(loader, e->blocks[b].write_off + 4 * i, 0, 0, err);
    }
    return st;
}

static enum crema_status set_timing(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_efuse_timing *t = efuse_of(loader)->timings;
    struct cr_xtal xtal;
    enum crema_status st = cr_loader_xtal(loader, &xtal, err);
    if (st != CREMA_OK || !t)
        return st;
    while (t->writes && t->xtal_hz && t->xtal_hz != xtal.hz)
        t++;
    if (!t->writes)
        return cr_err(err, CREMA_E_UNSUPPORTED,
                      "no timing for programming is known with a crystal of %u MHz",
                      (unsigned)(xtal.hz / 1000000));
    for (const struct crema_reg_write *w = t->writes; st == CREMA_OK && w->addr; w++)
        st = crema_loader_write_reg(loader, w->addr, w->value, w->mask, 0, err);
    return st;
}

static enum crema_status program(struct crema_loader *loader, unsigned block, const uint32_t *words,
                                 size_t count, struct crema_error *err)
{
    const struct crema_efuse_chip *e = efuse_of(loader);
    uint32_t cmd = CMD_PROGRAM | (e->check_off ? block << 2 : 0);
    enum crema_status st = wait_idle(loader, err);
    if (st == CREMA_OK)
        st = clear_registers(loader, err);
    for (uint32_t i = 0; st == CREMA_OK && i < count; i++)
        st = write_at(loader, e->blocks[block].write_off + 4 * i, words[i], 0, err);
    if (st == CREMA_OK)
        st = command(loader, OP_PROGRAM, cmd, err);
    return st == CREMA_OK ? clear_registers(loader, err) : st;
}

/* Bits of a block that were to be set and do not read so; none where it is hidden. */
static unsigned count_missing(const struct burn *burn, unsigned block)
{
    const struct crema_efuse_image *after = &burn->result->after;
    unsigned missing = 0;
    if (crema_efuse_block_is_hidden(after, block))
        return 0;
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++)
        missing +=
            (unsigned)__builtin_popcount(burn->part.words[block][i] & ~after->words[block][i]);
    return missing;
}

static enum crema_status refuse_missing(const struct burn *burn, unsigned block, unsigned missing,
                                        struct crema_error *err)
{
    const struct crema_efuse_block *b = &efuse_of(burn->loader)->blocks[block];
    if (missing)
        cr_err(err, CREMA_E_VERIFY, "%u bits of %s are still 0 after %u programming cycles",
               missing, b->name, TRIES);
    else
        cr_err(err, CREMA_E_VERIFY, "%s reads back with errors after %u programming cycles",
               b->name, TRIES);
    cr_err_try(err, "check the chip's supply (programming needs a steady 3.3 V), and burn again: "
                    "what is burnt stays");
    return CREMA_E_VERIFY;
}

static enum crema_status read_back(struct burn *burn, struct crema_error *err)
{
    enum crema_status st = command(burn->loader, OP_READ, CMD_READ, err);
    return st == CREMA_OK ? read_all(burn->loader, &burn->result->after, err) : st;
}

static enum crema_status burn_block(struct burn *burn, unsigned block, struct crema_error *err)
{
    uint32_t words[CREMA_EFUSE_CODED_MAX];
    size_t count = crema_efuse_plan_code(&burn->part, block, words);
    unsigned errors = burn->plan->image->errors[block];
    bool was_failed = burn->plan->image->is_failed[block];
    if (count == 0)
        return CREMA_OK;
    for (unsigned try = 1;; try++) {
        enum crema_status st = program(burn->loader, block, words, count, err);
        if (st == CREMA_OK)
            st = read_back(burn, err);
        if (st != CREMA_OK)
            return st;
        const struct crema_efuse_image *after = &burn->result->after;
        unsigned missing = count_missing(burn, block);
        bool is_worse = after->errors[block] > errors || (after->is_failed[block] && !was_failed);
        if (!missing && !is_worse)
            return CREMA_OK;
        if (try == TRIES)
            return refuse_missing(burn, block, missing, err);
        burn->result->retries++;
    }
}

/* Fields that protect, and those that close registers or download mode. */
static const char *const protecting[] = {"WR_DIS", "RD_DIS"};
static const char *const closing[] = {"ENABLE_SECURITY_DOWNLOAD", "DIS_DOWNLOAD_MODE",
                                      "UART_DOWNLOAD_DIS"};

/* Of block 0's planned words, the bits of some fields; the rest of the plan is left out. */
static bool select_fields(struct burn *burn, const char *const *names, size_t count, bool is_rest)
{
    uint32_t mask[CREMA_EFUSE_WORDS_MAX] = {0};
    bool is_any = false;
    for (size_t i = 0; i < count; i++) {
        const struct crema_efuse_field *f = crema_efuse_find(burn->plan->image, names[i]);
        for (unsigned bit = f ? f->bit : 0; f && bit < (unsigned)f->bit + f->len; bit++)
            mask[bit / 32] |= 1u << bit % 32;
    }
    crema_efuse_plan_init(&burn->part, burn->plan->image);
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++) {
        burn->part.words[0][i] = burn->plan->words[0][i] & (is_rest ? ~mask[i] : mask[i]);
        is_any |= burn->part.words[0][i] != 0;
    }
    return is_any;
}

static bool select_plain(struct burn *burn)
{
    const char *names[CR_COUNT(protecting) + CR_COUNT(closing)];
    memcpy(names, protecting, sizeof protecting);
    memcpy(names + CR_COUNT(protecting), closing, sizeof closing);
    return select_fields(burn, names, CR_COUNT(names), true);
}

/* The last words of the conversation: what comes after may be silence. */
static enum crema_status burn_closing(struct burn *burn, struct crema_error *err)
{
    uint32_t words[CREMA_EFUSE_CODED_MAX];
    if (!select_fields(burn, closing, CR_COUNT(closing), false))
        return CREMA_OK;
    size_t count = crema_efuse_plan_code(&burn->part, 0, words);
    enum crema_status st = program(burn->loader, 0, words, count, err);
    if (st != CREMA_OK)
        return st;
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++)
        burn->result->after.words[0][i] |= burn->part.words[0][i];
    burn->result->is_unverified = true;
    return CREMA_OK;
}

static enum crema_status burn_all(struct burn *burn, struct crema_error *err)
{
    enum crema_status st = set_timing(burn->loader, err);
    burn->part = *burn->plan;
    for (unsigned i = (unsigned)efuse_of(burn->loader)->block_count; st == CREMA_OK && i-- > 1;)
        st = burn_block(burn, i, err);
    if (st == CREMA_OK && select_plain(burn))
        st = burn_block(burn, 0, err);
    if (st == CREMA_OK && select_fields(burn, protecting, CR_COUNT(protecting), false))
        st = burn_block(burn, 0, err);
    return st == CREMA_OK ? burn_closing(burn, err) : st;
}

/* A plan is good for the chip, and the state of it, that it was made from. */
static enum crema_status check_plan(struct burn *burn, struct crema_error *err)
{
    struct crema_efuse_image *now = &burn->result->after;
    if (burn->plan->image->chip != burn->loader->chip)
        return cr_err(err, CREMA_E_USAGE, "the plan is for another chip");
    if (burn->loader->is_stub) {
        cr_err(err, CREMA_E_USAGE,
               "a stub is at work, and programming is timed for the ROM's clock");
        cr_err_try(err, "connect without a stub");
        return CREMA_E_USAGE;
    }
    enum crema_status st = read_all(burn->loader, now, err);
    if (st == CREMA_OK && memcmp(now->words, burn->plan->image->words, sizeof now->words) != 0)
        return cr_err(err, CREMA_E_TARGET, "its eFuses changed since the plan was made");
    return st;
}

enum crema_status crema_loader_efuse_burn(struct crema_loader *loader,
                                          const struct crema_efuse_plan *plan,
                                          struct crema_efuse_burn_result *result,
                                          struct crema_error *err)
{
    struct burn burn = {.loader = loader, .plan = plan, .result = result};
    *result = (struct crema_efuse_burn_result){0};
    enum crema_status st = check_plan(&burn, err);
    if (st == CREMA_OK && !crema_efuse_plan_is_empty(plan))
        st = burn_all(&burn, err);
    return cr_err_what(err, st, "cannot burn the eFuses");
}
