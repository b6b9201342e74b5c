/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "coder.h"

#include "err.h"
#include "rvfilter.h"

#include <lzma.h>
#include <stdlib.h>
#include <string.h>

#define DICT_LEAST 4096u /* liblzma's least */
/* What decides how to code: pieces from all over the bytes, as many as do not delay the user. */
#define SAMPLE       0x10000u
#define SAMPLE_PIECE 0x2000u

/* How to code. The first of each kind is what suits code, the others text and tables. */
struct way {
    bool is_filtered;
    uint8_t lc, lp, pb;
};
static const struct way ways[] = {
    {true, 0, 1, 1}, {false, 0, 1, 1}, {false, 3, 0, 2}, {false, 3, 0, 0}, {false, 0, 2, 2}};

struct job {
    const uint8_t *plain;
    const uint8_t *filtered; /* NULL: the filter is of no use */
    size_t before;           /* bytes that are only looked back to */
    size_t len;              /* bytes behind them */
    uint32_t dictionary, lc_lp;
};

static const uint8_t *text_of(const struct job *job, const struct way *way)
{
    return way->is_filtered ? job->filtered : job->plain;
}

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
    return len < DICT_LEAST ? DICT_LEAST : len < most ? (uint32_t)len : most;
}

static uint32_t param_of(const struct way *way)
{
    uint32_t filter = way->is_filtered ? WIRE_FILTER_RISCV : WIRE_FILTER_NONE;
    return (way->pb * 5u + way->lp) * 9u + way->lc + (filter << 8);
}

/* The bytes that `len` from `from` on take, with the `before` ones before them to look back to; 0
 * when they are more than `cap`. The filter's options tell the length, so that no end marker is
 * written. */
static size_t encode(const uint8_t *from, size_t len, size_t before, const struct way *way,
                     uint32_t preset, uint32_t dictionary, uint8_t *to, size_t cap)
{
    lzma_options_lzma options;
    size_t to_len = 0;
    if (lzma_lzma_preset(&options, preset))
        return 0;
    options.dict_size = fit_dictionary(before + len, dictionary);
    before = before < options.dict_size ? before : options.dict_size;
    options.preset_dict = before ? from - before : NULL;
    options.preset_dict_size = (uint32_t)before;
    options.lc = way->lc;
    options.lp = way->lp;
    options.pb = way->pb;
    options.ext_flags = 0;
    lzma_set_ext_size(options, (uint64_t)len);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    return lzma_raw_buffer_encode(filters, NULL, from, len, to, &to_len, cap) == LZMA_OK ? to_len
                                                                                         : 0;
}

static size_t take_sample(const uint8_t *from, size_t len, uint8_t *sample)
{
    if (len <= SAMPLE) {
        memcpy(sample, from, len);
        return len;
    }
    enum { PIECES = SAMPLE / SAMPLE_PIECE };
    for (size_t i = 0; i < PIECES; i++)
        memcpy(sample + i * SAMPLE_PIECE, from + (len - SAMPLE_PIECE) / (PIECES - 1) * i,
               SAMPLE_PIECE);
    return SAMPLE;
}

/* The way that makes least of a sample. `room` has place for one and what becomes of it. */
static const struct way *choose(const struct job *job, uint8_t room[2 * SAMPLE])
{
    const struct way *best = &ways[job->filtered ? 0 : 1];
    size_t least = SAMPLE;
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        if ((ways[i].is_filtered && !job->filtered) || ways[i].lc + ways[i].lp > job->lc_lp)
            continue;
        size_t len = take_sample(text_of(job, &ways[i]) + job->before, job->len, room);
        len = encode(room, len, 0, &ways[i], LZMA_PRESET_DEFAULT, job->dictionary, room + SAMPLE,
                     least);
        if (len && len < least) {
            least = len;
            best = &ways[i];
        }
    }
    return best;
}

/* True when it came out shorter. */
static bool run_job(const struct job *job, uint8_t *room, uint8_t *to, struct cr_coded *out)
{
    const struct way *way = choose(job, room);
    size_t len = encode(text_of(job, way) + job->before, job->len, job->before, way,
                        9 | LZMA_PRESET_EXTREME, job->dictionary, to, job->len);
    if (len == 0 || len >= job->len)
        return false;
    *out = (struct cr_coded){
        .coder = WIRE_CODER_LZMA, .param = param_of(way), .bytes = to, .len = len, .owned = to};
    return true;
}

static void filter(uint8_t *bytes, const struct cr_range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cr_rvfilter_apply(bytes, ranges[i].len, ranges[i].off);
        bytes += ranges[i].len;
    }
}

enum crema_status cr_coder_run(const struct cr_content *content,
                               const struct cr_coder_limits *limits, struct cr_coded *out,
                               struct crema_error *err)
{
    struct job job = {
        .plain = content->plain, .dictionary = limits->dictionary, .lc_lp = limits->lc_lp};
    for (size_t i = 0; i < content->count; i++)
        *(i < content->known ? &job.before : &job.len) += content->ranges[i].len;
    take_raw(content->plain + job.before, job.len, out);
    if (limits->dictionary < DICT_LEAST)
        return CREMA_OK;
    size_t all = job.before + job.len;
    uint8_t *to = malloc(job.len), *room = malloc(2 * SAMPLE + all);
    if (!to || !room) {
        free(to);
        free(room);
        return cr_err(err, CREMA_E_NOMEM, "no memory to compress %zu bytes", job.len);
    }
    if (limits->is_riscv) {
        uint8_t *filtered = room + 2 * (size_t)SAMPLE;
        memcpy(filtered, content->plain, all);
        filter(filtered, content->ranges, content->count);
        job.filtered = filtered;
    }
    if (!run_job(&job, room, to, out))
        free(to);
    free(room);
    return CREMA_OK;
}
