/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Coded streams for the stub: the shortest that it can take apart. */
#ifndef CR_CODER_H
#define CR_CODER_H

#include <crema/chip.h>
#include <crema/error.h>
#include <crema/wire/stub.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cr_coded {
    enum wire_stub_coder coder;
    uint32_t param;       /* as WRITE_BEGIN takes it */
    const uint8_t *bytes; /* of `owned`, or the plain ones */
    size_t len;
    uint8_t *owned;
};

struct cr_coder_limits {
    uint32_t dictionary; /* bytes to look back to; 0: no LZMA */
    uint32_t lc_lp;      /* the most that lc and lp may be together; code takes 1 */
    bool is_riscv;       /* the bytes are likely to be code of that kind */
};

struct cr_range {
    uint32_t off; /* in flash; at a sector */
    uint32_t len; /* bytes; the rest of the last sector is erased */
};

/* What goes to ranges, one after the other. */
struct cr_content {
    const uint8_t *plain;
    const struct cr_range *ranges;
    size_t count;
    size_t known; /* the first ranges: not coded, but to be looked back to */
};

/* Codes what goes to the ranges that are not known; together they have at least 1 byte. `plain`
 * has to live as long as *out. */
enum crema_status cr_coder_run(const struct cr_content *content,
                               const struct cr_coder_limits *limits, struct cr_coded *out,
                               struct crema_error *err);
void cr_coder_release(struct cr_coded *coded);

#endif
