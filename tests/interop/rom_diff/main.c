/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* An application that calls ROM functions with random arguments and prints, for each group of them,
 * one number made of all results and of all memory they wrote. Two ROMs that behave alike print the
 * same. */
#include "semihost.h"

#include "rom_diff.h"

struct descriptor {
    uint32_t magic, secure_version, reserved[2];
    char version[32], name[32], time[16], date[16], idf[32];
    uint8_t sha256[32];
    uint16_t min_block_rev, max_block_rev;
    uint8_t mmu_page_log2, unused[75];
};
__attribute__((section(".desc"), used)) static const struct descriptor descriptor = {
    .magic = 0xabcd5432,
    .version = "1",
    .name = "rom_diff",
    .max_block_rev = 0xffff,
    .mmu_page_log2 = 16};
/* Numbers */

uint32_t state, digest;
bool is_verbose;

uint32_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

uint32_t below(uint32_t limit)
{
    return rnd() % limit;
}

void mix(uint32_t value)
{
    digest = (digest ^ value) * 0x01000193u;
    digest ^= digest >> 15;
    if (is_verbose)
        ets_printf("%08x\n", value);
}

void mix64(uint64_t value)
{
    mix((uint32_t)value);
    mix((uint32_t)(value >> 32));
}

void mix_bytes(const void *data, uint32_t len)
{
    uint32_t sum = len;
    for (uint32_t i = 0; i < len; i++)
        sum = (sum ^ ((const uint8_t *)data)[i]) * 0x01000193u;
    mix(sum);
}

void mix_sign(int value)
{
    mix(value > 0 ? 1 : value < 0 ? 2 : 0);
}

uint8_t text[2][320], image[2][320];

void fill_random(uint8_t *to, uint32_t len, bool is_text)
{
    for (uint32_t i = 0; i < len; i++)
        to[i] = (uint8_t)(is_text ? 'A' + below(60) : rnd());
}

/* Two texts of up to 40 characters that often have much in common. */
void make_texts(void)
{
    for (int k = 0; k < 2; k++) {
        fill_random(text[k], sizeof(text[k]), true);
        text[k][below(40)] = '\0';
        text[k][300] = '\0';
    }
    if (below(2))
        for (uint32_t i = 0, n = below(40); i < n; i++)
            text[1][i] = text[0][i];
}

uint32_t offset_in(const void *p, const void *base)
{
    return p == NULL ? 0xffffffff : (uint32_t)((const uint8_t *)p - (const uint8_t *)base);
}

/* Checksums and hashes */

uint32_t crc32_le(uint32_t crc, const uint8_t *data, uint32_t len);
uint32_t crc32_be(uint32_t crc, const uint8_t *data, uint32_t len);
uint16_t crc16_le(uint16_t crc, const uint8_t *data, uint32_t len);
uint16_t crc16_be(uint16_t crc, const uint8_t *data, uint32_t len);
uint8_t crc8_le(uint8_t crc, const uint8_t *data, uint32_t len);
uint8_t crc8_be(uint8_t crc, const uint8_t *data, uint32_t len);
uint32_t mz_crc32(uint32_t crc, const uint8_t *data, size_t len);
uint32_t mz_adler32(uint32_t adler, const uint8_t *data, size_t len);
void MD5Init(void *md5);
void MD5Update(void *md5, const void *data, uint32_t len);
void MD5Final(uint8_t out[16], void *md5);
int mbedtls_md5_starts_ret(void *md5);
int mbedtls_md5_update_ret(void *md5, const void *data, size_t len);
int mbedtls_md5_finish_ret(void *md5, uint8_t out[16]);

static uint8_t bulk[2048];

void sums(void)
{
    uint32_t len = below(300), from = below(8);
    fill_random(bulk, len + from, false);
    const uint8_t *p = bulk + from;
    mix(crc32_le(rnd(), p, len));
    mix(crc32_be(rnd(), p, len));
    mix(crc16_le((uint16_t)rnd(), p, len));
    mix(crc16_be((uint16_t)rnd(), p, len));
    mix(crc8_le((uint8_t)rnd(), p, len));
    mix(crc8_be((uint8_t)rnd(), p, len));
#ifdef HAVE_mz_crc32
    mix(mz_crc32(rnd(), p, len));
#endif
    uint32_t md5[24];
    uint8_t out[16];
#ifdef HAVE_MD5Init
    MD5Init(md5);
    MD5Update(md5, p, len / 3);
    MD5Update(md5, p + len / 3, len - len / 3);
    MD5Final(out, md5);
#else
    mbedtls_md5_starts_ret(md5);
    mbedtls_md5_update_ret(md5, p, len / 3);
    mbedtls_md5_update_ret(md5, p + len / 3, len - len / 3);
    mbedtls_md5_finish_ret(md5, out);
#endif
    mix_bytes(out, 16);
}

/* inflate: streams that the host made */
#ifdef HAVE_tinfl_decompress
int tinfl_decompress(void *s, const uint8_t *in, size_t *in_len, uint8_t *start, uint8_t *next,
                     size_t *out_len, uint32_t flags);
extern const uint8_t packed[];
extern const uint32_t packed_len, plain_len;
static uint32_t inflator[11000 / 4];
static uint8_t plain[6000];

void inflates(void)
{
    uint32_t in = 0, out = 0, cut = 1 + below(packed_len), room = sizeof(plain);
    int status;
    inflator[0] = 0;
    do {
        size_t in_len = packed_len - in < cut ? packed_len - in : cut, out_len = room - out;
        uint32_t more = in + in_len < packed_len ? 2 : 0;
        status = tinfl_decompress(inflator, packed + in, &in_len, plain, plain + out, &out_len,
                                  1 | 4 | more);
        in += in_len;
        out += out_len;
    } while (status > 0 && in < packed_len);
    mix((uint32_t)status);
    mix(out);
    mix_bytes(plain, out);
}
#endif

static void run(const char *name, void (*test)(void), uint32_t rounds)
{
    state = SEED | 1;
    digest = 0x811c9dc5u;
    for (const char *p = name; *p; p++)
        state = state * 31 + (uint8_t)*p;
    state += state == 0;
#ifdef ONLY
    const char *only = ONLY, *p = name;
    while (*only && *only == *p)
        only++, p++;
    is_verbose = *only == *p;
    if (!is_verbose)
        return;
#endif
    for (uint32_t i = 0; i < rounds; i++) {
#ifdef ONLY
        is_verbose = i >= FROM;
        if (i > FROM && i - FROM > 8)
            break;
        if (!is_verbose && i % 4 == 3)
            ets_printf("%08x\n",
                       digest); /* how it stands, until the round where all is to be seen */
#endif
        test();
    }
    ets_printf("same %s %08x\n", name, digest);
    uart_tx_wait_idle(0);
}

extern uint32_t bss_start[], bss_end[];

__attribute__((noreturn)) void start(void)
{
    for (volatile uint32_t *p = bss_start; p < bss_end; p++)
        *p = 0;
    install();
    run("strings", strings, 2 * ROUNDS);
    run("numbers", numbers, ROUNDS);
    run("classes", classes, 1);
    run("integers", integers, ROUNDS);
    run("doubles", doubles, ROUNDS);
    run("floats", floats, ROUNDS);
    run("sums", sums, ROUNDS);
#ifdef HAVE_multi_heap_malloc_impl
    run("heaps", heaps, ROUNDS / 64);
    run("tlsf", tlsf, ROUNDS / 64);
#endif
    run("streams", streams, ROUNDS / 2);
    run("formats", formats, 2 * ROUNDS);
#ifdef FLOAT_FORMAT
    run("float_formats", float_formats, ROUNDS);
#endif
#ifdef HAVE_sscanf
    run("scans", scans, ROUNDS);
#endif
#ifdef HAVE_strtod
    run("reals", reals, ROUNDS);
#endif
#ifdef HAVE_tinfl_decompress
    run("inflates", inflates, 8);
#endif
    ets_printf("same end\n");
    uart_tx_wait_idle(0);
    semihost_exit(0);
    for (;;)
        ;
}
