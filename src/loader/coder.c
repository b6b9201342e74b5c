/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "coder.h"

#include "err.h"

#include <lzma.h>
#include <stdlib.h>
#include <string.h>

#define DICT_LEAST 4096u /* liblzma's least */

void cr_coder_release(struct cr_coded *coded)
{
    free(coded->owned);
    *coded = (struct cr_coded){0};
}

static void take_raw(const uint8_t *plain, size_t len, struct cr_coded *out)
{
    *out = (struct cr_coded){.coder = WIRE_CODER_RAW, .bytes = plain, .len = len};
}

/* No larger than there is to look back into. */
static uint32_t fit_dictionary(size_t len, uint32_t most)
{
    uint32_t size = DICT_LEAST;
    while (size < len && size <= most / 2)
        size *= 2;
    return size;
}

/* The filter's options tell the length, so that no end marker is written. */
static bool encode(const uint8_t *plain, size_t len, lzma_options_lzma *options, uint8_t *to,
                   size_t *to_len)
{
    options->ext_flags = 0;
    lzma_set_ext_size(*options, (uint64_t)len);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, options}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t cap = *to_len;
    *to_len = 0;
    return lzma_raw_buffer_encode(filters, NULL, plain, len, to, to_len, cap) == LZMA_OK;
}

enum crema_status cr_coder_run(const uint8_t *plain, size_t len,
                               const struct cr_coder_limits *limits, struct cr_coded *out,
                               struct crema_error *err)
{
    lzma_options_lzma options;
    take_raw(plain, len, out);
    if (limits->dictionary < DICT_LEAST || lzma_lzma_preset(&options, 9 | LZMA_PRESET_EXTREME))
        return CREMA_OK;
    options.dict_size = fit_dictionary(len, limits->dictionary);
    uint8_t *to = malloc(len);
    size_t to_len = len; /* what would be no shorter does not fit */
    if (!to)
        return cr_err(err, CREMA_E_NOMEM, "no memory to compress %zu bytes", len);
    if (!encode(plain, len, &options, to, &to_len)) {
        free(to);
        return CREMA_OK;
    }
    *out = (struct cr_coded){.coder = WIRE_CODER_LZMA,
                             .param = (options.pb * 5 + options.lp) * 9 + options.lc,
                             .dictionary = options.dict_size,
                             .bytes = to,
                             .len = to_len,
                             .owned = to};
    return CREMA_OK;
}
