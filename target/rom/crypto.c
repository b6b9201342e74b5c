/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Hashes and inflate under the names and with the structures that programs know. */
#include "inflate.h"
#include "md5.h"
#include "rom.h"
#include "sha256.h"

#include <string.h>

/* MD5 */

void MD5Init(struct md5 *md5);
void MD5Update(struct md5 *md5, const void *data, uint32_t len);
void MD5Final(uint8_t out[MD5_LEN], struct md5 *md5);
int md5_vector(size_t count, const uint8_t *const data[], const size_t *len, uint8_t *out);

void MD5Init(struct md5 *md5)
{
    md5_init(md5);
}

void MD5Update(struct md5 *md5, const void *data, uint32_t len)
{
    md5_update(md5, data, len);
}

void MD5Final(uint8_t out[MD5_LEN], struct md5 *md5)
{
    md5_final(md5, out);
}

int md5_vector(size_t count, const uint8_t *const data[], const size_t *len, uint8_t *out)
{
    struct md5 md5;
    md5_init(&md5);
    for (size_t i = 0; i < count; i++)
        md5_update(&md5, data[i], len[i]);
    md5_final(&md5, out);
    return 0;
}

/* MD5 by the names of another library, whose context is as large as ours; 0 is success. */

void mbedtls_md5_init(struct md5 *md5);
void mbedtls_md5_free(struct md5 *md5);
void mbedtls_md5_clone(struct md5 *to, const struct md5 *from);
int mbedtls_md5_starts_ret(struct md5 *md5);
int mbedtls_md5_update_ret(struct md5 *md5, const uint8_t *data, size_t len);
int mbedtls_md5_finish_ret(struct md5 *md5, uint8_t out[MD5_LEN]);
int mbedtls_md5_ret(const uint8_t *data, size_t len, uint8_t out[MD5_LEN]);
_Static_assert(sizeof(struct md5) <= 88, "mbedtls_md5_context");

void mbedtls_md5_init(struct md5 *md5)
{
    memset(md5, 0, sizeof(*md5));
}

void mbedtls_md5_free(struct md5 *md5)
{
    if (md5 != NULL)
        memset(md5, 0, sizeof(*md5));
}

void mbedtls_md5_clone(struct md5 *to, const struct md5 *from)
{
    *to = *from;
}

int mbedtls_md5_starts_ret(struct md5 *md5)
{
    md5_init(md5);
    return 0;
}

int mbedtls_md5_update_ret(struct md5 *md5, const uint8_t *data, size_t len)
{
    md5_update(md5, data, len);
    return 0;
}

int mbedtls_md5_finish_ret(struct md5 *md5, uint8_t out[MD5_LEN])
{
    md5_final(md5, out);
    return 0;
}

int mbedtls_md5_ret(const uint8_t *data, size_t len, uint8_t out[MD5_LEN])
{
    return md5_vector(1, &data, &len, out);
}

/* SHA-2. The caller's context has 216 bytes, of which ours takes fewer. */

enum sha_type { SHA_TYPE_1, SHA_TYPE_224, SHA_TYPE_256 };

struct sha_context {
    bool is_started, is_in_hardware;
    uint32_t type;
    struct sha256 sha;
};
_Static_assert(sizeof(struct sha_context) <= 216, "SHA_CTX");

void ets_sha_enable(void);
void ets_sha_disable(void);
int ets_sha_init(struct sha_context *context, uint32_t type);
int ets_sha_starts(struct sha_context *context, uint16_t bits);
void ets_sha_update(struct sha_context *context, const uint8_t *data, uint32_t len,
                    bool is_context_kept);
int ets_sha_finish(struct sha_context *context, uint8_t *out);
void ets_sha_clone(struct sha_context *to, const struct sha_context *from);

void ets_sha_enable(void)
{
}

void ets_sha_disable(void)
{
}

int ets_sha_starts(struct sha_context *context, uint16_t bits)
{
    static const uint32_t start_224[8] = {0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939,
                                          0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4};
    (void)bits;
    sha256_init(&context->sha);
    if (context->type == SHA_TYPE_224)
        memcpy(context->sha.state, start_224, sizeof(start_224));
    return 0;
}

int ets_sha_init(struct sha_context *context, uint32_t type)
{
    if (type != SHA_TYPE_224 && type != SHA_TYPE_256)
        return -1; /* SHA-1 is not in this ROM */
    memset(context, 0, sizeof(*context));
    context->type = type;
    return ets_sha_starts(context, 0);
}

void ets_sha_update(struct sha_context *context, const uint8_t *data, uint32_t len,
                    bool is_context_kept)
{
    (void)is_context_kept;
    sha256_update(&context->sha, data, len);
}

int ets_sha_finish(struct sha_context *context, uint8_t *out)
{
    uint8_t all[SHA256_LEN];
    sha256_final(&context->sha, all);
    memcpy(out, all, context->type == SHA_TYPE_224 ? 28 : SHA256_LEN);
    return 0;
}

void ets_sha_clone(struct sha_context *to, const struct sha_context *from)
{
    *to = *from;
}

/* Inflate, as miniz's tinfl is called. Its state has 11000 bytes, and its first word 0 begins. */

#define TINFL_ZLIB       1u
#define TINFL_MORE_INPUT 2u
#define TINFL_NO_WRAP    4u
#define TINFL_BAD_PARAM  (-3)
#define TINFL_TRUNCATED  (-4)
#define TINFL_MEM_FAILED ((size_t)-1)
_Static_assert(sizeof(struct inflate) <= 10000, "tinfl_decompressor");

int tinfl_decompress(struct inflate *s, const uint8_t *in, size_t *in_len, uint8_t *out_start,
                     uint8_t *out, size_t *out_len, uint32_t tinfl_flags);
size_t tinfl_decompress_mem_to_mem(void *out, size_t out_len, const void *in, size_t in_len,
                                   int tinfl_flags);
uint32_t mz_adler32(uint32_t adler, const uint8_t *data, size_t len);

int tinfl_decompress(struct inflate *s, const uint8_t *in, size_t *in_len, uint8_t *out_start,
                     uint8_t *out, size_t *out_len, uint32_t tinfl_flags)
{
    size_t size = (size_t)(out - out_start) + *out_len;
    unsigned flags = tinfl_flags & TINFL_ZLIB ? INFLATE_ZLIB : 0;
    if (tinfl_flags & TINFL_MORE_INPUT)
        flags |= INFLATE_MORE_INPUT;
    if (!(tinfl_flags & TINFL_NO_WRAP)) {
        if (out < out_start || (size & (size - 1)) != 0) {
            *in_len = *out_len = 0;
            return TINFL_BAD_PARAM;
        }
        flags |= INFLATE_WRAPS;
    }
    int status = inflate_run(s, in, in_len, out_start, out, out_len, flags);
    return status == INFLATE_TRUNCATED ? TINFL_TRUNCATED : status;
}

size_t tinfl_decompress_mem_to_mem(void *out, size_t out_len, const void *in, size_t in_len,
                                   int tinfl_flags)
{
    struct inflate s;
    s.step = 0;
    int status = inflate_run(&s, in, &in_len, out, out, &out_len,
                             (unsigned)tinfl_flags & TINFL_ZLIB ? INFLATE_ZLIB : 0);
    return status == INFLATE_DONE ? out_len : TINFL_MEM_FAILED;
}

uint32_t mz_adler32(uint32_t adler, const uint8_t *data, size_t len)
{
    uint32_t a = adler & 0xffff, b = adler >> 16;
    if (data == NULL)
        return 1;
    for (; len > 0; len--) {
        a = (a + *data++) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}
