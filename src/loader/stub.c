/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Gets Crema's stub onto the chip: its core by the ROM's commands, the rest by its own as they are
 * needed. */
#include "stub.h"

#include "bytes.h"
#include "crema_blobs.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "timing.h"

#include <assert.h>
#include <string.h>

#define COMMAND_TRIES 3u
#define HELLO_TRIES   4u
#define BLOCK_LEAST   256u /* what a stub that is to be believed can take at once */
#define CORE_MOST     8192u

/* ---- commands ---- */

enum crema_status cr_stub_command(struct crema_loader *loader, uint8_t op, const uint8_t *data,
                                  size_t len, size_t answer_len, struct cr_response *response,
                                  struct crema_error *err)
{
    const struct cr_request request = {.op = op,
                                       .head = data,
                                       .head_len = len,
                                       .timeout_us = CR_TIME_STUB,
                                       .tries = COMMAND_TRIES,
                                       .answer_len = {answer_len}};
    return cr_link_command(&loader->link, &request, response, err);
}

static bool is_sane(const struct cr_hello *h)
{
    return h->block >= BLOCK_LEAST && h->credit >= h->block && h->ranges > 0;
}

/* Of the core as it was sent, as hash_core in target/stub/core.c takes it on the chip. */
static uint32_t core_hash(const struct cr_stub *stub)
{
    uint8_t code[CORE_MOST], hash[CR_MURMUR_LEN];
    size_t len = 0;
    for (size_t i = 0; i < CR_COUNT(stub->parts[CR_STUB_CORE].segments); i++) {
        const struct cr_stub_segment *s = &stub->parts[CR_STUB_CORE].segments[i];
        assert(s->len <= sizeof code - len);
        if (s->len)
            memcpy(code + len, s->data, s->len);
        len += s->len;
    }
    cr_murmur(code, len, hash);
    return get_le32(hash);
}

static enum crema_status check_core(const struct crema_loader *loader, const uint8_t *p,
                                    struct crema_error *err)
{
    const struct cr_stub *stub = cr_stub_find(loader->chip->name);
    uint32_t have = get_le32(p + WIRE_HELLO_CODE);
    uint32_t want = stub ? core_hash(stub) : have;
    if (!stub || stub->build != get_le32(p + WIRE_HELLO_BUILD) || have == want)
        return CREMA_OK;
    cr_err(err, CREMA_E_PROTOCOL,
           "its code was damaged on the way to the chip's RAM (hash 0x%08x, not 0x%08x)",
           (unsigned)have, (unsigned)want);
    cr_err_try(err, "a lower baud rate than %u, or a shorter cable",
               (unsigned)loader->link.rate_hz);
    return CREMA_E_PROTOCOL;
}

static enum crema_status take_hello(struct crema_loader *loader, const uint8_t *p,
                                    struct crema_error *err)
{
    uint32_t version = get_le32(p + WIRE_HELLO_VERSION);
    if (version != WIRE_STUB_VERSION)
        return cr_err(err, CREMA_E_PROTOCOL, "the stub on the chip speaks version %u, not %u",
                      (unsigned)version, WIRE_STUB_VERSION);
    struct cr_hello h = {.build = get_le32(p + WIRE_HELLO_BUILD),
                         .credit = get_le32(p + WIRE_HELLO_CREDIT),
                         .block = get_le32(p + WIRE_HELLO_BLOCK),
                         .dictionary = get_le32(p + WIRE_HELLO_DICTIONARY),
                         .lc_lp = get_le32(p + WIRE_HELLO_LC_LP),
                         .cpu_hz = get_le32(p + WIRE_HELLO_CPU_HZ),
                         .ranges = get_le32(p + WIRE_HELLO_RANGES),
                         .jedec = get_le32(p + WIRE_HELLO_JEDEC) & 0xffffff,
                         .sfdp_size = get_le32(p + WIRE_HELLO_SFDP_SIZE)};
    if (!is_sane(&h))
        return cr_err(err, CREMA_E_PROTOCOL,
                      "the stub claims blocks of %u bytes, %u on their way and %u ranges",
                      (unsigned)h.block, (unsigned)h.credit, (unsigned)h.ranges);
    enum crema_status st = check_core(loader, p, err);
    if (st != CREMA_OK)
        return st;
    if (h.block > CR_LINK_BLOCK_MAX)
        h.block = CR_LINK_BLOCK_MAX;
    loader->hello = h;
    loader->is_stub = loader->has_own = true;
    return CREMA_OK;
}

static enum crema_status say_hello(struct crema_loader *loader, uint64_t timeout_us, unsigned tries,
                                   struct crema_error *err)
{
    const struct cr_request request = {.op = WIRE_STUB_OP_HELLO,
                                       .timeout_us = timeout_us,
                                       .tries = tries,
                                       .answer_len = {WIRE_HELLO_LEN}};
    struct cr_response response;
    enum crema_status st = cr_link_command(&loader->link, &request, &response, err);
    return st == CREMA_OK ? take_hello(loader, response.data, err) : st;
}

/* ---- the core, by the ROM ---- */

static enum crema_status load_core(struct crema_loader *loader, const struct cr_stub_part *core,
                                   struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < CR_COUNT(core->segments); i++) {
        const struct cr_stub_segment *s = &core->segments[i];
        if (s->len)
            st = cr_loader_load_ram(loader, s->addr, s->data, s->len, err);
    }
    return st;
}

/* Silence is no failure: a greeting may follow all the same. */
static enum crema_status enter(struct crema_loader *loader, uint32_t entry, struct crema_error *err)
{
    uint8_t data[8] = {0};
    put_le32(data + 4, entry);
    const struct cr_request request = {.op = WIRE_OP_MEM_END,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_RATE_ANSWER};
    struct crema_error lost = {0};
    loader->link.is_greeted = false;
    enum crema_status st = cr_link_command(&loader->link, &request, NULL, &lost);
    if (st == CREMA_OK || st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL)
        return CREMA_OK;
    if (err)
        *err = lost;
    return st;
}

enum crema_status cr_stub_upload(struct crema_loader *loader, struct crema_error *err)
{
    const struct cr_stub *stub = cr_stub_find(loader->chip->name);
    enum crema_status st = CREMA_OK;
    /* The stub does not know pins that eFuses name. */
    if (loader->chip->loader.is_attach_by_pads)
        st = cr_loader_spi_attach(loader, err);
    if (st == CREMA_OK)
        st = load_core(loader, &stub->parts[CR_STUB_CORE], err);
    if (st == CREMA_OK)
        st = enter(loader, stub->parts[CR_STUB_CORE].entry, err);
    if (st == CREMA_OK) {
        uint64_t deadline =
            cr_link_now(&loader->link) + cr_link_paced(&loader->link, CR_TIME_GREETING);
        st = cr_link_await_greeting(&loader->link, deadline, err);
    }
    /* The greeting may be lost, so HELLO decides; but who never greeted is not waited for long. */
    if (st == CREMA_OK || st == CREMA_E_TIMEOUT)
        st = say_hello(loader, loader->link.is_greeted ? CR_TIME_HELLO : CR_TIME_ECHO, HELLO_TRIES,
                       err);
    if (st == CREMA_OK && loader->hello.build != stub->build)
        st = cr_err(err, CREMA_E_PROTOCOL, "build 0x%08x answers where 0x%08x was sent",
                    (unsigned)loader->hello.build, (unsigned)stub->build);
    if (st != CREMA_OK)
        loader->has_own = false;
    loader->stub_parts = st == CREMA_OK ? CR_STUB_CORE + 1 : 0;
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot start the stub");
}

/* ---- the other parts, by the core ---- */

static enum crema_status load_piece(struct crema_loader *loader, uint32_t addr, uint32_t entry,
                                    const uint8_t *bytes, size_t len, struct crema_error *err)
{
    uint8_t head[WIRE_LOAD_BYTES];
    put_le32(head, addr);
    put_le32(head + 4, entry);
    const struct cr_request request = {.op = WIRE_STUB_OP_LOAD,
                                       .head = head,
                                       .head_len = sizeof head,
                                       .body = bytes,
                                       .body_len = len,
                                       .timeout_us = CR_TIME_STUB,
                                       .tries = COMMAND_TRIES};
    return cr_link_command(&loader->link, &request, NULL, err);
}

/* Bytes of one LOAD: whole words. */
static size_t load_most(const struct crema_loader *loader)
{
    return (loader->hello.block - WIRE_LOAD_BYTES) / 4 * 4;
}

/* `entry`, if it is not 0, is called when all of it is there. */
static enum crema_status load_bytes(struct crema_loader *loader, uint32_t addr, uint32_t entry,
                                    const uint8_t *bytes, size_t len, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t at = 0; st == CREMA_OK && at < len;) {
        size_t some = len - at < load_most(loader) ? len - at : load_most(loader);
        bool is_last = at + some == len;
        st = cr_check_cancel(loader->link.observer, err);
        if (st == CREMA_OK)
            st =
                load_piece(loader, addr + (uint32_t)at, is_last ? entry : 0, bytes + at, some, err);
        at += some;
    }
    return st;
}

static enum crema_status load_part(struct crema_loader *loader, const struct cr_stub_part *part,
                                   struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    size_t last = part->segments[1].len ? 1 : 0;
    for (size_t i = 0; st == CREMA_OK && i <= last; i++) {
        const struct cr_stub_segment *s = &part->segments[i];
        st = load_bytes(loader, s->addr, i == last ? part->entry : 0, s->data, s->len, err);
    }
    return st;
}

/* A stub that was there already has what its commands show: it is not loaded over. */
enum crema_status cr_stub_need(struct crema_loader *loader, uint8_t op, struct crema_error *err)
{
    const struct cr_stub *stub = cr_stub_find(loader->chip->name);
    unsigned needed = cr_stub_part_for(op) + 1u;
    enum crema_status st = CREMA_OK;
    for (; st == CREMA_OK && loader->stub_parts < needed; loader->stub_parts++) {
        if (!stub || stub->build != loader->hello.build)
            return CREMA_OK; /* of another Crema; what it lacks it will refuse */
        st = load_part(loader, &stub->parts[loader->stub_parts], err);
        if (st != CREMA_OK)
            break;
    }
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot load the rest of the stub");
}

bool cr_stub_is_at(const struct crema_loader *loader, uint32_t addr, size_t len)
{
    const struct cr_stub *stub = loader->has_own ? cr_stub_find(loader->chip->name) : NULL;
    for (size_t i = 0; stub && i < CR_COUNT(stub->ram); i++)
        if (addr < stub->ram[i].end && addr + len > stub->ram[i].addr)
            return true;
    return false;
}

enum crema_status cr_stub_write_mem(struct crema_loader *loader, uint32_t addr, const uint8_t *buf,
                                    size_t len, struct crema_error *err)
{
    return load_bytes(loader, addr, 0, buf, len, err);
}

enum crema_status cr_stub_read_mem(struct crema_loader *loader, uint32_t addr, uint8_t *buf,
                                   size_t len, struct crema_error *err)
{
    size_t most = loader->hello.block / 4 * 4;
    enum crema_status st = cr_stub_need(loader, WIRE_STUB_OP_READ_MEM, err);
    for (size_t at = 0; st == CREMA_OK && at < len; at += most) {
        size_t some = len - at < most ? len - at : most;
        struct cr_response response;
        uint8_t data[8];
        put_le32(data, addr + (uint32_t)at);
        put_le32(data + 4, (uint32_t)some);
        cr_progress(loader->link.observer, "reading memory", at, len);
        st = cr_check_cancel(loader->link.observer, err);
        if (st == CREMA_OK)
            st = cr_stub_command(loader, WIRE_STUB_OP_READ_MEM, data, sizeof data, some, &response,
                                 err);
        if (st == CREMA_OK)
            memcpy(buf + at, response.data, some);
    }
    return st;
}

/* ---- the line ---- */

enum crema_status cr_stub_try_line(struct crema_loader *loader, struct crema_error *err)
{
    enum { ROUNDS = 3, LEN = 1024 };
    uint8_t data[LEN];
    uint32_t x = 0x2545f491;
    enum crema_status st = CREMA_OK;
    for (unsigned round = 0; st == CREMA_OK && round < ROUNDS; round++) {
        for (size_t i = 0; i < LEN; i++) {
            x = x * 1664525u + 1013904223u;
            data[i] = i % 64 < 8 ? (uint8_t)(i & 1 ? 0x55 : 0xff) : (uint8_t)(x >> 24);
        }
        const struct cr_request request = {.op = WIRE_STUB_OP_ECHO,
                                           .head = data,
                                           .head_len = LEN,
                                           .timeout_us = CR_TIME_ECHO,
                                           .answer_len = {LEN}};
        struct cr_response response;
        st = cr_link_command(&loader->link, &request, &response, err);
        if (st == CREMA_OK && memcmp(response.data, data, LEN) != 0)
            st = cr_err(err, CREMA_E_PROTOCOL, "test data came back changed");
    }
    return st;
}

/* ---- starting ---- */

static const char *bar(const struct crema_loader *loader)
{
    if (loader->is_secure)
        return "secure download mode is on";
    if (loader->chip->loader.is_stub_barred_by_secure_boot &&
        loader->security_flags & WIRE_SECURITY_SECURE_BOOT)
        return "secure boot is on, and this ROM then runs no code from RAM";
    if (loader->is_otg)
        return "USB-OTG has its driver in the ROM, which a stub takes the place of";
    if (!cr_stub_find(loader->chip->name))
        return "this build has none for the chip";
    if (loader->is_stub && !loader->has_own)
        return "another tool's stub is at work";
    return NULL;
}

/* Is one of ours at work already, left there by an earlier command? */
static enum crema_status find_running(struct crema_loader *loader)
{
    enum crema_status st = say_hello(loader, CR_TIME_ECHO, 2, NULL);
    loader->stub_parts = CR_STUB_CORE + 1; /* what more it has is not known: it may come twice */
    return st;
}

/* The first revisions of some chips run no code from RAM as it has to be. */
static enum crema_status check_revision(struct crema_loader *loader, const char **why,
                                        struct crema_error *err)
{
    uint16_t first = loader->chip->loader.stub_rev_first, revision;
    if (first == 0)
        return CREMA_OK;
    enum crema_status st = cr_loader_revision(loader, &revision, err);
    if (st == CREMA_OK && revision < first)
        *why = "this revision of the chip is too early for one";
    return st;
}

static enum crema_status refuse(struct crema_loader *loader, const char *why,
                                struct crema_error *err)
{
    if (loader->options.stub == CREMA_STUB_MUST) {
        cr_err(err, CREMA_E_UNSUPPORTED, "%s", why);
        return cr_err_what(err, CREMA_E_UNSUPPORTED, "cannot start the stub");
    }
    cr_log(loader->link.observer, CREMA_LOG_DEBUG, "without a stub: %s", why);
    return CREMA_OK;
}

/* Once more from a reset, and when that fails too, without. */
static enum crema_status again(struct crema_loader *loader, const struct crema_error *lost,
                               struct crema_error *err)
{
    bool is_last = loader->stub_failures++ > 0;
    cr_log(loader->link.observer, CREMA_LOG_WARN, "%s (%s): %s", lost->what, lost->why,
           is_last ? "going on with the ROM, which is slower" : "trying again");
    if (is_last)
        loader->options.stub = CREMA_STUB_NONE;
    return cr_loader_reconnect(loader, loader->options.rate_hz, err);
}

enum crema_status cr_stub_start(struct crema_loader *loader, struct crema_error *err)
{
    struct crema_error lost = {0};
    if (loader->options.stub == CREMA_STUB_NONE)
        return CREMA_OK;
    if (loader->is_stub && find_running(loader) == CREMA_OK)
        return CREMA_OK;
    const char *why = bar(loader);
    if (why)
        return refuse(loader, why, err);
    enum crema_status st = check_revision(loader, &why, err);
    if (st != CREMA_OK)
        return st;
    if (why)
        return refuse(loader, why, err);
    st = cr_stub_upload(loader, &lost);
    bool is_final = st == CREMA_OK || st == CREMA_E_PORT || st == CREMA_E_CANCELLED ||
                    loader->link.rate_hz != CR_LINK_RATE_ROM || !cr_loader_has_reset(loader);
    if (is_final || (loader->options.stub == CREMA_STUB_MUST && loader->stub_failures)) {
        if (st != CREMA_OK && err)
            *err = lost;
        return st;
    }
    return again(loader, &lost, err);
}
