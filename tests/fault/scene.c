/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "scene.h"

#include "err.h"

#include <string.h>

const char *const scene_job_names[] = {"write", "erase", "read", "verify"};
const char *const scene_trouble_names[] = {"clean", "burst",  "steady",   "heavy",
                                           "slow",  "unplug", "power cut"};

/* splitmix64 */
static uint64_t roll(struct scene *s)
{
    uint64_t z = s->random += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static uint32_t below(struct scene *s, uint32_t most)
{
    return (uint32_t)(roll(s) % most);
}

static bool one_in(struct scene *s, uint32_t n)
{
    return below(s, n) == 0;
}

/* Picks by weights that end in 0. */
static unsigned pick(struct scene *s, const unsigned *weights)
{
    unsigned total = 0, at = 0;
    for (const unsigned *w = weights; *w; w++)
        total += *w;
    for (unsigned left = below(s, total); left >= weights[at]; at++)
        left -= weights[at];
    return at;
}

/* ---- contents ---- */

/* Noise, a short pattern, blank. */
static void fill(struct scene *s, uint8_t *to, size_t len)
{
    static const unsigned weights[] = {4, 3, 1, 0};
    unsigned kind = pick(s, weights);
    uint64_t word = roll(s);
    for (size_t i = 0; i < len; i++) {
        if (kind == 0 && i % 8 == 0)
            word = roll(s);
        to[i] = (uint8_t)(kind == 2 ? 0xff : word >> i % 8 * 8);
    }
}

static void make_flash(struct scene *s)
{
    for (size_t i = 0; i < sizeof s->before; i += SCENE_SECTOR * 4)
        fill(s, s->before + i, SCENE_SECTOR * 4);
}

/* New content, or what stands there with a few bytes changed, or with none. */
static void make_part(struct scene *s, uint8_t *data, uint32_t off, size_t len)
{
    static const unsigned weights[] = {5, 4, 1, 0};
    unsigned kind = pick(s, weights);
    memcpy(data, s->before + off, len);
    for (size_t at = 0; kind == 0 && at < len; at += 3000)
        fill(s, data + at, len - at < 3000 ? len - at : 3000);
    for (unsigned n = kind == 1 ? 1 + below(s, 4) : 0; n > 0; n--)
        data[below(s, (uint32_t)len)] ^= (uint8_t)(1u << below(s, 8));
}

/* ---- jobs ---- */

/* Parts in order of their offset, sectors between them. */
static void make_parts(struct scene *s)
{
    uint32_t sector = below(s, 150), at = 0;
    s->count = 1 + (one_in(s, 3) ? below(s, SCENE_PARTS_MOST) : 0);
    for (size_t i = 0; i < s->count; i++) {
        uint32_t len = 1 + below(s, one_in(s, 6) ? 40000 : 9000);
        uint32_t off = sector * SCENE_SECTOR;
        len = one_in(s, 4) ? (len + SCENE_SECTOR) / SCENE_SECTOR * SCENE_SECTOR : len;
        make_part(s, s->data + at, off, len);
        s->parts[i] = (struct crema_flash_part){"part", off, s->data + at, len};
        sector += (len + SCENE_SECTOR - 1) / SCENE_SECTOR + below(s, 3);
        at += len;
    }
}

static void expect_write(struct scene *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const struct crema_flash_part *p = &s->parts[i];
        uint32_t first = p->off / SCENE_SECTOR;
        uint32_t end = (uint32_t)((p->off + p->len + SCENE_SECTOR - 1) / SCENE_SECTOR);
        memset(s->after + p->off, 0xff, (end - first) * (size_t)SCENE_SECTOR);
        memcpy(s->after + p->off, p->data, p->len);
        memset(s->is_asked + first, true, end - first);
    }
}

static void make_erase(struct scene *s)
{
    uint32_t first = below(s, 200), count = 1 + below(s, one_in(s, 4) ? 40 : 6);
    s->count = 1;
    s->parts[0] = (struct crema_flash_part){"range", first * SCENE_SECTOR, NULL,
                                            count * (size_t)SCENE_SECTOR};
    memset(s->after + s->parts[0].off, 0xff, s->parts[0].len);
    memset(s->is_asked + first, true, count);
}

static void make_read(struct scene *s)
{
    s->count = 1;
    s->parts[0] = (struct crema_flash_part){"range", below(s, 1000000), NULL, 1 + below(s, 12000)};
}

/* A part that may begin anywhere, with what stands there or one bit of it turned over. */
static void make_verify(struct scene *s)
{
    uint32_t off = below(s, 1000000), len = 1 + below(s, 20000);
    s->count = 1;
    s->parts[0] = (struct crema_flash_part){"part", off, s->data, len};
    memcpy(s->data, s->before + off, len);
    s->is_same = one_in(s, 2);
    if (!s->is_same)
        s->data[below(s, len)] ^= (uint8_t)(1u << below(s, 8));
}

static void make_job(struct scene *s)
{
    static const unsigned weights[] = {14, 2, 2, 2, 0};
    s->job = (enum scene_job)pick(s, weights);
    memcpy(s->after, s->before, sizeof s->after);
    memset(s->is_asked, false, sizeof s->is_asked);
    switch (s->job) {
    case SCENE_ERASE:
        make_erase(s);
        break;
    case SCENE_READ:
        make_read(s);
        break;
    case SCENE_VERIFY:
        make_verify(s);
        break;
    default:
        make_parts(s);
        expect_write(s);
        break;
    }
    s->write = (struct crema_flash_write_options){.is_full = one_in(s, 4),
                                                  .is_uncompressed = one_in(s, 6)};
}

/* ---- ways and troubles ---- */

static void make_way(struct scene *s)
{
    static const uint32_t rates[] = {0, 460800, 921600, 921600, 2000000};
    s->is_usb = one_in(s, 3);
    s->loader = (struct crema_loader_options){
        .rate_hz = rates[below(s, sizeof rates / sizeof rates[0])],
        .is_rate_optional = one_in(s, 2),
        .is_rate_proven = one_in(s, 3),
        .stub = one_in(s, 4) ? CREMA_STUB_NONE : CREMA_STUB_AUTO,
    };
}

static void make_bytes_bad(struct scene *s, uint32_t ppm)
{
    unsigned kinds = 1 + below(s, 7);
    s->plan.drop_ppm = kinds & 1 ? ppm : 0;
    s->plan.corrupt_ppm = kinds & 2 ? ppm : 0;
    s->plan.duplicate_ppm = kinds & 4 ? ppm : 0;
}

static void make_trouble(struct scene *s)
{
    static const unsigned weights[] = {1, 6, 3, 1, 2, 4, 4, 0};
    s->trouble = (enum scene_trouble)pick(s, weights);
    s->plan = (struct cr_fault_plan){.seed = roll(s)};
    s->cut_after = 0;
    switch (s->trouble) {
    case SCENE_BURST:
        s->plan.quiet_bytes = below(s, one_in(s, 2) ? 300 : 16000);
        s->plan.burst_bytes = 1 + below(s, one_in(s, 8) ? 2000 : 12);
        make_bytes_bad(s, 1000000);
        break;
    case SCENE_STEADY:
        make_bytes_bad(s, 20 + below(s, 150));
        break;
    case SCENE_HEAVY:
        make_bytes_bad(s, 300 + below(s, 5000));
        break;
    case SCENE_SLOW:
        s->plan.split_max = 1 + below(s, 20);
        s->plan.delay_ppm = below(s, 40000);
        s->plan.delay_us = 1 + below(s, 400000);
        break;
    case SCENE_UNPLUG:
        s->plan.unplug_bytes = 1 + below(s, 16000);
        break;
    case SCENE_POWERCUT:
        s->cut_after = 1 + below(s, one_in(s, 2) ? 12 : 120);
        break;
    default:
        break;
    }
}

void scene_make(struct scene *s, uint64_t seed)
{
    s->seed = s->random = seed;
    make_flash(s);
    make_job(s);
    make_way(s);
    make_trouble(s);
}

/* ---- running ---- */

struct reader {
    const struct scene *scene;
    uint32_t at;
    bool is_wrong;
};

static enum crema_status take(void *ctx, const uint8_t *data, size_t len, struct crema_error *err)
{
    struct reader *r = ctx;
    (void)err;
    r->is_wrong |=
        len > SCENE_FLASH_SIZE - r->at || memcmp(r->scene->before + r->at, data, len) != 0;
    r->at += (uint32_t)len;
    return CREMA_OK;
}

static enum crema_status read_back(const struct scene *s, struct crema_loader *loader,
                                   struct crema_error *err)
{
    const struct crema_flash_part *p = &s->parts[0];
    struct reader r = {s, p->off, false};
    enum crema_status st = crema_loader_flash_read(loader, p->off, (uint32_t)p->len, take, &r, err);
    if (st == CREMA_OK && (r.is_wrong || r.at != p->off + p->len))
        return cr_err(err, CREMA_E_USAGE, "a read that succeeded brought other bytes");
    return st;
}

/* To find the difference is success here. */
static enum crema_status compare(const struct scene *s, struct crema_loader *loader,
                                 struct crema_error *err)
{
    enum crema_status st = crema_loader_flash_verify(loader, s->parts, s->count, NULL, err);
    if (s->is_same)
        return st;
    if (st == CREMA_OK)
        return cr_err(err, CREMA_E_USAGE, "verify took other bytes for the same");
    return st == CREMA_E_VERIFY ? CREMA_OK : st;
}

static enum crema_status run_job(const struct scene *s, struct crema_loader *loader,
                                 struct crema_error *err)
{
    switch (s->job) {
    case SCENE_ERASE:
        return crema_loader_flash_erase(loader, s->parts[0].off, (uint32_t)s->parts[0].len, err);
    case SCENE_READ:
        return read_back(s, loader, err);
    case SCENE_VERIFY:
        return compare(s, loader, err);
    default:
        return crema_loader_flash_write(loader, s->parts, s->count, &s->write, NULL, err);
    }
}

enum crema_status scene_run(const struct scene *s, struct crema_port *port, bool *has_stub,
                            struct crema_error *err)
{
    struct crema_loader *loader = NULL;
    *has_stub = false;
    enum crema_status st = crema_loader_open(port, &s->loader, &loader, err);
    if (st != CREMA_OK)
        return st;
    *has_stub = crema_loader_has_stub(loader);
    st = run_job(s, loader, err);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    return st;
}
