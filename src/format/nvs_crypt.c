/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Encrypted NVS: every entry by itself, AES-256 in XTS mode, the tweak its place in the partition.
 */
#include "bytes.h"
#include "err.h"
#include "nvs_priv.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <string.h>

#define KEY_HALF (WIRE_NVS_KEYS_LEN / 2)

static enum crema_status check_halves(const uint8_t *keys, struct crema_error *err)
{
    if (memcmp(keys, keys + KEY_HALF, KEY_HALF) != 0)
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT, "both of its keys are the same, which XTS does not allow");
}

enum crema_status crema_nvs_keys_read(const uint8_t *data, size_t len, struct crema_nvs_keys *out,
                                      struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    *out = (struct crema_nvs_keys){0};
    if (len < WIRE_NVS_KEYS_LEN)
        st = cr_err(err, CREMA_E_INPUT, "keys are %u bytes, and this has %zu", WIRE_NVS_KEYS_LEN,
                    len);
    else if (len >= WIRE_NVS_KEYS_OFF_CRC + 4 &&
             get_le32(data + WIRE_NVS_KEYS_OFF_CRC) != cr_nvs_data_crc(data, WIRE_NVS_KEYS_LEN))
        st = cr_err(err, CREMA_E_INPUT, "its CRC is 0x%08x, and that of the keys 0x%08x",
                    get_le32(data + WIRE_NVS_KEYS_OFF_CRC),
                    cr_nvs_data_crc(data, WIRE_NVS_KEYS_LEN));
    else
        st = check_halves(data, err);
    if (st != CREMA_OK) {
        return cr_err_what(err, st, "cannot read the NVS keys");
    }
    memcpy(out->bytes, data, WIRE_NVS_KEYS_LEN);
    return CREMA_OK;
}

void crema_nvs_keys_write(const struct crema_nvs_keys *keys, uint8_t out[WIRE_NVS_PAGE_LEN])
{
    memset(out, 0xff, WIRE_NVS_PAGE_LEN);
    memcpy(out, keys->bytes, WIRE_NVS_KEYS_LEN);
    put_le32(out + WIRE_NVS_KEYS_OFF_CRC, cr_nvs_data_crc(keys->bytes, WIRE_NVS_KEYS_LEN));
}

enum crema_status crema_nvs_keys_generate(struct crema_nvs_keys *out, struct crema_error *err)
{
    if (RAND_bytes(out->bytes, WIRE_NVS_KEYS_LEN) == 1)
        return CREMA_OK;
    *out = (struct crema_nvs_keys){0};
    return cr_err(err, CREMA_E_IO, "the host gives no random numbers");
}

enum crema_status crema_nvs_keys_from_hmac(const uint8_t hmac_key[32], struct crema_nvs_keys *out,
                                           struct crema_error *err)
{
    static const uint8_t seeds[2][4] = {{0x5a, 0x5a, 0xbe, 0xae}, {0xa5, 0xa5, 0xde, 0xce}};
    for (size_t half = 0; half < 2; half++) {
        uint8_t seed[32];
        for (size_t i = 0; i < sizeof seed; i++)
            seed[i] = seeds[half][i % 4];
        if (!HMAC(EVP_sha256(), hmac_key, 32, seed, sizeof seed, out->bytes + half * KEY_HALF,
                  NULL)) {
            *out = (struct crema_nvs_keys){0};
            return cr_err(err, CREMA_E_UNSUPPORTED, "this libcrypto has no HMAC with SHA-256");
        }
    }
    return CREMA_OK;
}

/* What was never written is not encrypted. A written entry may be all 0xff, its cipher text cannot.
 */
static bool is_skipped(const uint8_t *page, size_t slot, int is_encrypting)
{
    bool is_free = bits_get(page[WIRE_NVS_OFF_BITMAP + slot / 4], (unsigned)(slot % 4 * 2), 2) ==
                   WIRE_NVS_EMPTY;
    return is_all_ff(page + WIRE_NVS_OFF_ENTRIES + slot * WIRE_NVS_ENTRY_LEN, WIRE_NVS_ENTRY_LEN) &&
           (is_free || !is_encrypting);
}

static bool crypt_page(EVP_CIPHER_CTX *ctx, uint8_t *data, size_t page_off, int is_encrypting)
{
    for (size_t slot = 0; slot < WIRE_NVS_ENTRIES; slot++) {
        size_t off = page_off + WIRE_NVS_OFF_ENTRIES + slot * WIRE_NVS_ENTRY_LEN;
        uint8_t tweak[16] = {0}, out[WIRE_NVS_ENTRY_LEN];
        int len = 0;
        if (is_skipped(data + page_off, slot, is_encrypting))
            continue;
        put_le64(tweak, off);
        if (EVP_CipherInit_ex2(ctx, NULL, NULL, tweak, is_encrypting, NULL) != 1 ||
            EVP_CipherUpdate(ctx, out, &len, data + off, WIRE_NVS_ENTRY_LEN) != 1 ||
            len != (int)WIRE_NVS_ENTRY_LEN)
            return false;
        memcpy(data + off, out, sizeof out);
    }
    return true;
}

static enum crema_status crypt(uint8_t *data, size_t len, const struct crema_nvs_keys *keys,
                               int is_encrypting, struct crema_error *err)
{
    if (len % WIRE_NVS_PAGE_LEN != 0)
        return cr_err(err, CREMA_E_INPUT, "0x%zx bytes are no whole number of pages of 0x%x", len,
                      WIRE_NVS_PAGE_LEN);
    enum crema_status st = check_halves(keys->bytes, err);
    if (st != CREMA_OK)
        return st;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    uint8_t tweak[16] = {0};
    bool is_ok = ctx && EVP_CipherInit_ex2(ctx, EVP_aes_256_xts(), keys->bytes, tweak,
                                           is_encrypting, NULL) == 1;
    for (size_t off = 0; is_ok && off < len; off += WIRE_NVS_PAGE_LEN)
        is_ok = crypt_page(ctx, data, off, is_encrypting);
    EVP_CIPHER_CTX_free(ctx);
    return is_ok ? CREMA_OK
                 : cr_err(err, CREMA_E_UNSUPPORTED, "this libcrypto cannot do AES-256 in XTS mode");
}

enum crema_status crema_nvs_decrypt(uint8_t *data, size_t len, const struct crema_nvs_keys *keys,
                                    struct crema_error *err)
{
    return crypt(data, len, keys, 0, err);
}

enum crema_status crema_nvs_encrypt(uint8_t *data, size_t len, const struct crema_nvs_keys *keys,
                                    struct crema_error *err)
{
    return crypt(data, len, keys, 1, err);
}
