/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A register description from anywhere: read, checked, compared with itself, and turned into
 * headers that nobody keeps. */
#include "fuzz.h"
#include "headers.h"

#include <crema/svd.h>
#include <string.h>

static void on_finding(void *ctx, const struct crema_svd_finding *finding)
{
    *(size_t *)ctx += strlen(finding->path) + strlen(finding->text);
}

static void on_change(void *ctx, const struct crema_svd_change *change)
{
    *(const struct crema_svd_change **)ctx = change;
}

static void check_same(const struct crema_svd *a, const struct crema_svd *b)
{
    const struct crema_svd_change *difference = NULL;
    crema_svd_diff(a, b, on_change, &difference);
    FUZZ_CHECK(difference == NULL);
}

static enum crema_status count_bytes(void *ctx, const char *name, const void *data, size_t len,
                                     struct crema_error *err)
{
    (void)data, (void)err;
    *(size_t *)ctx += len + strlen(name);
    return CREMA_OK;
}

/* Every register is found again by its address. */
static void check_addresses(const struct crema_svd *svd)
{
    for (size_t i = 0; i < svd->periph_count && i < 16; i++) {
        const struct crema_svd_periph *p = &svd->periphs[i];
        for (uint32_t k = 0; k < p->reg_count && k < 16; k++) {
            struct crema_svd_place place;
            FUZZ_CHECK(crema_svd_at(svd, p->base + p->regs[k].off, &place));
        }
    }
}

static struct cr_svd *read_as(const uint8_t *data, size_t size, size_t part_size,
                              struct crema_error *err)
{
    const struct cr_svd_source source = {.data = data, .len = size};
    const struct cr_svd_how how = {.part_size = part_size, .width = 1};
    struct cr_svd *svd;
    enum crema_status st = cr_svd_read(&source, "input", &how, &svd, err);
    FUZZ_CHECK(st == CREMA_OK ? svd != NULL : !svd && err->status == st);
    return svd;
}

/* In parts or in one go, by either reader of XML, a file says the same. */
static void check_parts(const uint8_t *data, size_t size, const struct crema_svd *whole,
                        const struct crema_error *err)
{
    struct crema_error other = {0};
    struct cr_svd *parts = read_as(data, size, 64, &other);
    FUZZ_CHECK(!parts == !whole);
    if (!parts) {
        FUZZ_CHECK(strcmp(err->why, other.why) == 0 && err->status == other.status);
        return;
    }
    check_same(whole, &parts->pub);
    crema_svd_close(&parts->pub);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct crema_error err = {0};
    size_t total = 0;
    struct cr_svd *whole = read_as(data, size, 0, &err);
    struct crema_svd *svd = whole ? &whole->pub : NULL;
    check_parts(data, size, svd, &err);
    if (!svd) {
        FUZZ_CHECK(err.what[0] && err.why[0]);
        return 0;
    }
    check_addresses(svd);
    crema_svd_lint(svd, on_finding, &total);
    check_same(svd, svd);
    const struct cr_headers_sink sink = {.add = count_bytes, .ctx = &total};
    enum crema_status st = cr_headers_make(whole, 1, &sink, &err);
    FUZZ_CHECK(st == CREMA_OK ? total > 0 : err.why[0] != '\0');
    crema_svd_close(svd);
    return 0;
}
