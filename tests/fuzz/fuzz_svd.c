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
    (void)ctx, (void)change;
    FUZZ_CHECK(!"nothing differs from itself");
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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct crema_svd *svd;
    struct crema_error err = {0};
    size_t total = 0;
    enum crema_status st = crema_svd_parse(data, size, "input", &svd, &err);
    if (st != CREMA_OK) {
        FUZZ_CHECK(!svd && err.status == st && err.what[0] && err.why[0]);
        return 0;
    }
    check_addresses(svd);
    crema_svd_lint(svd, on_finding, &total);
    crema_svd_diff(svd, svd, on_change, NULL);
    const struct cr_headers_sink sink = {.add = count_bytes, .ctx = &total};
    st = cr_headers_make((const struct cr_svd *)svd, 1, &sink, &err);
    FUZZ_CHECK(st == CREMA_OK ? total > 0 : err.why[0] != '\0');
    crema_svd_close(svd);
    return 0;
}
