/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The blocks that encrypt and hash, and the DMA that feeds them, by their registers: against known
 * answers of other programs (crypto_vectors.h) and of the standards. One source for all chips that
 * have the blocks. */
#include "any_chip.h"

#include "crypto_vectors.h"

#ifdef CHIP_C3
#define CHIP "esp32c3"
#define RAM  0x3fc90000u
#include <crema/regs/esp32c3/esp32c3.h>
#define IN_RAW     0x00u
#define OUT_RAW    0x00u
#define IN_EOF     0x02u
#define OUT_TOTAL  0x100u
#define OUT_ERR    0x40u
#define IN_EMPTY   0x80u
#define IRQ_IN(n)  (IRQ_DMA_CH0 + (n))
#define IRQ_OUT(n) (IRQ_DMA_CH0 + (n))
#else
#define CHIP "esp32c6"
#define RAM  0x40820000u
#include <crema/regs/esp32c6/esp32c6.h>
#define IN_RAW     0x00u
#define OUT_RAW    0x30u
#define IN_EOF     0x02u
#define OUT_TOTAL  0x08u
#define OUT_ERR    0x04u
#define IN_EMPTY   0x10u
#define IRQ_IN(n)  (IRQ_DMA_IN_CH0 + (n))
#define IRQ_OUT(n) (IRQ_DMA_OUT_CH0 + (n))
#endif

#define REG(block, reg) (block##_BASE + block##_##reg##_OFFSET)

/* Channel n's registers, the same for both kinds of DMA. */
#define CH(n, off)   (DMA_BASE + (off) + 0xc0 * (n))
#define IN_CONF0(n)  CH(n, 0x70)
#define IN_LINK(n)   CH(n, 0x80)
#define IN_SEL(n)    CH(n, 0xa0)
#define OUT_CONF0(n) CH(n, 0xd0)
#define OUT_CONF1(n) CH(n, 0xd4)
#define OUT_LINK(n)  CH(n, 0xe0)
#define OUT_SEL(n)   CH(n, 0x100)
#define SEL_AES      6
#define SEL_SHA      7
#define IN_START     (1u << 22)
#define IN_PARK      (1u << 24)
#define OUT_START    (1u << 21)
#define OUT_RESTART  (1u << 22)
#define MEM_TRANS    (1u << 4)
#define CHECK_OWNER  (1u << 12)
#define AUTO_WRBACK  (1u << 2)
#define OWNER        (1u << 31)
#define EOF_BIT      (1u << 30)

/* Where the test keeps lists and bytes. */
#define DESC_OUT RAM
#define DESC_IN  (RAM + 0x400)
#define SOURCE   (RAM + 0x1000)
#define TARGET   (RAM + 0x3000)

static int setup(void **state)
{
    (void)state;
    struct sim_soc_state *s = chip_on_as(CHIP, false); /* no watchdog guards a download */
#ifdef CHIP_C3
    wr(REG(RTC_CNTL, SWD_WPROTECT), 0x8f1d312a);
    set(REG(RTC_CNTL, SWD_CONF), RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK);
    wr(REG(SYSTEM, PERIP_CLK_EN1), UINT32_MAX); /* out of reset all of them stand still */
    wr(REG(SYSTEM, PERIP_RST_EN1), 0);
#endif
    (void)s;
    return 0;
}

static void put_words(uint32_t addr, const uint8_t *bytes, size_t len)
{
    for (uint32_t i = 0; i < len; i += 4)
        wr(addr + i, get_le32(bytes + i));
}

static void assert_words(uint32_t addr, const uint8_t *bytes, size_t len)
{
    for (uint32_t i = 0; i < len; i += 4)
        assert_int_equal(rd(addr + i), get_le32(bytes + i));
}

static void put_memory(uint32_t addr, const void *bytes, size_t len)
{
    assert_true(sim_bus_poke(&the_chip.soc->sys.bus, addr, bytes, len));
}

static void assert_memory(uint32_t addr, const void *bytes, size_t len)
{
    uint8_t got[8192];
    assert_true(len <= sizeof got && sim_bus_peek(&the_chip.soc->sys.bus, addr, got, len));
    assert_memory_equal(got, bytes, len);
}

static void desc(uint32_t at, uint32_t flags, uint32_t size, uint32_t len, uint32_t buf,
                 uint32_t next)
{
    wr(at, flags | len << 12 | size);
    wr(at + 4, buf);
    wr(at + 8, next);
}

/* A list over `len` bytes from `buf` on, in pieces that fit no block; returns its last descriptor.
 */
static uint32_t list(uint32_t at, bool is_out, uint32_t buf, uint32_t len)
{
    uint32_t piece = 1;
    for (;; at += 12) {
        uint32_t n = len < piece ? len : piece;
        bool is_last = n == len;
        desc(at, OWNER | (is_out && is_last ? EOF_BIT : 0), n, is_out ? n : 0, buf,
             is_last ? 0 : at + 12);
        if (is_last)
            return at;
        buf += n;
        len -= n;
        piece = piece * 3 + 4 < 1000 ? piece * 3 + 4 : 1000;
    }
}

static void start_out(unsigned n, uint32_t sel)
{
    wr(OUT_SEL(n), sel);
    wr(OUT_LINK(n), (DESC_OUT & 0xfffff) | OUT_START);
}

static void start_in(unsigned n, uint32_t sel)
{
    wr(IN_SEL(n), sel);
    wr(IN_LINK(n), (DESC_IN & 0xfffff) | IN_START);
}

/* SHA */

static void test_sha_by_hand(void **state)
{
    (void)state;
    uint8_t block[64] = {'a', 'b', 'c', 0x80, [63] = 24}; /* FIPS 180-2, B.1 */
    static const uint8_t hash[32] = {
        0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40,
        0xde, 0x5d, 0xae, 0x22, 0x23, 0xb0, 0x03, 0x61, 0xa3, 0x96, 0x17,
        0x7a, 0x9c, 0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad,
    };
    wr(REG(SHA, MODE), 2);
    put_words(REG(SHA, M_MEM), block, sizeof block);
    wr(REG(SHA, START), 1);
    assert_words(REG(SHA, H_MEM), hash, sizeof hash);
}

static void sha_by_dma(uint32_t mode, const uint8_t *hash, size_t len)
{
    wr(REG(SHA, MODE), mode);
    wr(REG(SHA, DMA_BLOCK_NUM), sizeof sha_padded / 64);
    wr(REG(SHA, DMA_START), 1);
    assert_int_equal(rd(REG(SHA, BUSY)), 1); /* until the list begins */
    run(us(50));
    assert_int_equal(rd(REG(SHA, BUSY)), 1);
    assert_false(irq(IRQ_SHA));
    start_out(1, SEL_SHA);
    run(us(1000));
    assert_int_equal(rd(REG(SHA, BUSY)), 0);
    assert_true(irq(IRQ_SHA));
    wr(REG(SHA, CLEAR_IRQ), 1);
    assert_false(irq(IRQ_SHA));
    assert_words(REG(SHA, H_MEM), hash, len);
}

static void test_sha_by_dma(void **state)
{
    (void)state;
    put_memory(SOURCE, sha_padded, sizeof sha_padded);
    uint32_t last = list(DESC_OUT, true, SOURCE, sizeof sha_padded);
    wr(REG(SHA, IRQ_ENA), 1);
    sha_by_dma(0, hash_sha1, sizeof hash_sha1);
    sha_by_dma(1, hash_sha224, sizeof hash_sha224);
    sha_by_dma(2, hash_sha256, sizeof hash_sha256);
    assert_int_equal(rd(CH(1, 0xe8)), last); /* EOF_DES_ADDR */
    assert_true(rd(DMA_BASE + OUT_RAW + 16) & OUT_TOTAL);
}

/* In two parts, from two lists, the second hung behind the first. */
static void test_sha_goes_on(void **state)
{
    (void)state;
    put_memory(SOURCE, sha_padded, sizeof sha_padded);
    desc(DESC_OUT, OWNER, 640, 640, SOURCE, 0);
    wr(REG(SHA, MODE), 2);
    wr(REG(SHA, DMA_BLOCK_NUM), 10);
    start_out(0, SEL_SHA);
    wr(REG(SHA, DMA_START), 1);
    run(us(100));
    assert_int_equal(rd(REG(SHA, BUSY)), 0);
    wr(REG(SHA, DMA_BLOCK_NUM), sizeof sha_padded / 64 - 10);
    wr(REG(SHA, DMA_CONTINUE), 1);
    run(us(100));
    assert_int_equal(rd(REG(SHA, BUSY)), 1);
    desc(DESC_OUT + 12, OWNER, sizeof sha_padded - 640, sizeof sha_padded - 640, SOURCE + 640, 0);
    wr(DESC_OUT + 8, DESC_OUT + 12);
    set(OUT_LINK(0), OUT_RESTART);
    run(us(500));
    assert_int_equal(rd(REG(SHA, BUSY)), 0);
    assert_words(REG(SHA, H_MEM), hash_sha256, sizeof hash_sha256);
}

/* AES */

static void test_aes_by_hand(void **state)
{
    (void)state;
    uint8_t key[32], text[16]; /* FIPS 197, C.1 and C.3 */
    static const uint8_t with_128[16] = {0x69, 0xc4, 0xe0, 0xd8, 0x6a, 0x7b, 0x04, 0x30,
                                         0xd8, 0xcd, 0xb7, 0x80, 0x70, 0xb4, 0xc5, 0x5a};
    static const uint8_t with_256[16] = {0x8e, 0xa2, 0xb7, 0xca, 0x51, 0x67, 0x45, 0xbf,
                                         0xea, 0xfc, 0x49, 0x90, 0x4b, 0x49, 0x60, 0x89};
    for (unsigned i = 0; i < 32; i++)
        key[i] = (uint8_t)i;
    for (unsigned i = 0; i < 16; i++)
        text[i] = (uint8_t)(i * 0x11);
    put_words(REG(AES, KEY_0), key, sizeof key);
    for (uint32_t bits = 0; bits <= 2; bits += 2) {
        const uint8_t *cipher = bits ? with_256 : with_128;
        wr(REG(AES, MODE), bits);
        put_words(REG(AES, TEXT_IN_0), text, sizeof text);
        wr(REG(AES, TRIGGER), 1);
        assert_int_equal(rd(REG(AES, STATE)), 0);
        assert_words(REG(AES, TEXT_OUT_0), cipher, 16);
        wr(REG(AES, MODE), bits | 4);
        put_words(REG(AES, TEXT_IN_0), cipher, 16);
        wr(REG(AES, TRIGGER), 1);
        assert_words(REG(AES, TEXT_OUT_0), text, 16);
    }
}

static void aes_by_dma(uint32_t mode, uint32_t block_mode, const uint8_t *in, const uint8_t *out)
{
    static const uint8_t nothing[sizeof aes_text];
    put_memory(SOURCE, in, sizeof aes_text);
    put_memory(TARGET, nothing, sizeof nothing);
    list(DESC_OUT, true, SOURCE, sizeof aes_text);
    uint32_t last = list(DESC_IN, false, TARGET, sizeof aes_text + 3);
    put_words(REG(AES, KEY_0), aes_key, sizeof aes_key);
    put_words(REG(AES, IV_MEM), aes_iv, sizeof aes_iv);
    wr(REG(AES, DMA_ENABLE), 1);
    wr(REG(AES, MODE), mode);
    wr(REG(AES, BLOCK_MODE), block_mode);
    wr(REG(AES, INC_SEL), 1);
    wr(REG(AES, BLOCK_NUM), sizeof aes_text / 16);
    wr(DMA_BASE + IN_RAW + 32 + 12, UINT32_MAX);
    start_out(2, SEL_AES);
    start_in(2, SEL_AES);
    wr(REG(AES, TRIGGER), 1);
    assert_int_equal(rd(REG(AES, STATE)), 1);
    run(us(100));
    assert_int_equal(rd(REG(AES, STATE)), 2);
    assert_true(irq(IRQ_AES));
    wr(REG(AES, INT_CLEAR), 1);
    assert_false(irq(IRQ_AES));
    wr(REG(AES, DMA_EXIT), 1);
    assert_int_equal(rd(REG(AES, STATE)), 0);
    assert_memory(TARGET, out, sizeof aes_text);
    assert_true(rd(DMA_BASE + IN_RAW + 32) & IN_EOF);
    assert_int_equal(rd(CH(2, 0x88)), last); /* SUC_EOF_DES_ADDR */
    assert_true((rd(last) & (OWNER | EOF_BIT)) == EOF_BIT);
    assert_int_equal(rd(last) >> 12 & 0xfff, (rd(last) & 0xfff) - 3);
}

static void test_aes_modes(void **state)
{
    (void)state;
    static const struct {
        uint32_t key, mode;
        const uint8_t *cipher;
    } rows[] = {
        {0, 0, aes_128_ecb},  {0, 1, aes_128_cbc}, {0, 2, aes_128_ofb},  {0, 3, aes_128_ctr},
        {0, 4, aes_128_cfb8}, {0, 5, aes_128_cfb}, {2, 0, aes_256_ecb},  {2, 1, aes_256_cbc},
        {2, 2, aes_256_ofb},  {2, 3, aes_256_ctr}, {2, 4, aes_256_cfb8}, {2, 5, aes_256_cfb},
    };
    wr(REG(AES, INT_ENA), 1);
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        aes_by_dma(rows[i].key, rows[i].mode, aes_text, rows[i].cipher);
        aes_by_dma(rows[i].key | 4, rows[i].mode, rows[i].cipher, aes_text);
    }
}

/* The counter's last 32 bits alone go up, when so asked. */
static void test_aes_counter_of_32_bits(void **state)
{
    (void)state;
    uint8_t iv[16];
    wr(REG(AES, INT_ENA), 1);
    aes_by_dma(0, 3, aes_text, aes_128_ctr); /* asks for 128 */
    for (unsigned i = 0; i < 16; i++)
        iv[i] = i == 15 ? 4 : 0; /* all ones and five more */
    assert_words(REG(AES, IV_MEM), iv, sizeof iv);
    put_words(REG(AES, IV_MEM), aes_iv, sizeof aes_iv);
    wr(REG(AES, INC_SEL), 0);
    list(DESC_OUT, true, SOURCE, sizeof aes_text);
    list(DESC_IN, false, TARGET, sizeof aes_text);
    start_out(2, SEL_AES);
    start_in(2, SEL_AES);
    wr(REG(AES, TRIGGER), 1);
    run(us(100));
    memset(iv, 0xff, 12);
    assert_words(REG(AES, IV_MEM), iv, sizeof iv);
}

/* A driver resets the block after a transfer and then looks where the counter stands. */
static void test_aes_iv_outlives_reset(void **state)
{
    (void)state;
    static const uint8_t next[16] = {[15] = 4}; /* all ones and five more */
    wr(REG(AES, INT_ENA), 1);
    aes_by_dma(0, 3, aes_text, aes_128_ctr);
    sim_dev_reset(sim_soc_dev(the_chip.soc, "AES"), SIM_RESET_CORE);
    assert_int_equal(rd(REG(AES, BLOCK_NUM)), 0);
    assert_words(REG(AES, IV_MEM), next, sizeof next);
}

/* DMA from list to list */

static void test_memory_to_memory(void **state)
{
    (void)state;
    uint8_t bytes[5000];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(i * 7 + i / 256);
    put_memory(SOURCE, bytes, sizeof bytes);
    uint32_t last = list(DESC_OUT, true, SOURCE, sizeof bytes);
    uint32_t end = list(DESC_IN, false, TARGET, sizeof bytes + 10);
    wr(DMA_BASE + IN_RAW + 8, IN_EOF); /* INT_ENA */
    set(OUT_CONF0(0), AUTO_WRBACK);
    set(IN_CONF0(0), MEM_TRANS);
    assert_true(rd(IN_LINK(0)) & IN_PARK);
    start_in(0, 0);
    assert_false(rd(IN_LINK(0)) & IN_PARK);
    start_out(0, 0);
    assert_false(irq(IRQ_IN(0)));
    run(us(2000));
    assert_true(irq(IRQ_IN(0)));
    assert_memory(TARGET, bytes, sizeof bytes);
    assert_int_equal(rd(CH(0, 0x88)), end);
    assert_int_equal(rd(last) & OWNER, 0); /* written back */
    wr(DMA_BASE + IN_RAW + 12, UINT32_MAX);
    assert_false(irq(IRQ_IN(0)));
}

static void test_bad_lists(void **state)
{
    (void)state;
    const uint32_t raw = DMA_BASE + OUT_RAW;
    wr(REG(SHA, MODE), 2);
    wr(REG(SHA, DMA_BLOCK_NUM), 1);
    wr(REG(SHA, DMA_START), 1);
    desc(DESC_OUT, OWNER, 64, 64, 0x40000000, 0); /* ROM can not be reached */
    start_out(0, SEL_SHA);
    assert_true(rd(raw) & OUT_ERR);
    wr(raw + 12, UINT32_MAX);
    desc(DESC_OUT, 0, 64, 64, SOURCE, 0); /* not ours */
    set(OUT_CONF1(0), CHECK_OWNER);
    start_out(0, SEL_SHA);
    assert_true(rd(raw) & OUT_ERR);
    wr(raw + 12, UINT32_MAX);
    wr(OUT_CONF1(0), 0);
    desc(DESC_OUT, OWNER, 0, 0, SOURCE, DESC_OUT); /* a ring of nothing */
    start_out(0, SEL_SHA);
    run(us(100));
    assert_int_equal(rd(REG(SHA, BUSY)), 1);
    assert_int_equal(rd(raw) & OUT_ERR, 0);
}

/* RSA */

static void rsa_wait(void)
{
    assert_int_equal(rd(REG(RSA, QUERY_IDLE)), 0);
    for (unsigned ms = 0; ms < 20000 && !rd(REG(RSA, QUERY_IDLE)); ms++)
        run(us(1000));
    assert_int_equal(rd(REG(RSA, QUERY_IDLE)), 1);
    assert_true(irq(IRQ_RSA));
    wr(REG(RSA, INT_CLR), 1);
    assert_false(irq(IRQ_RSA));
}

static void test_rsa(void **state)
{
    (void)state;
    wr(REG(RSA, INT_ENA), 1);
    assert_int_equal(rd(REG(RSA, QUERY_CLEAN)), 1);
    for (size_t i = 0; i < CR_COUNT(rsa_vectors); i++) {
        const struct rsa_vector *v = &rsa_vectors[i];
        size_t len = v->bits / 8;
        wr(REG(RSA, MODE), v->bits / 32 - 1);
        wr(REG(RSA, M_PRIME), v->m_prime);
        put_words(REG(RSA, X_MEM), v->x, len);
        put_words(REG(RSA, Y_MEM), v->y, len);
        put_words(REG(RSA, M_MEM), v->m, len);
        put_words(REG(RSA, Z_MEM), v->r, len);
        wr(REG(RSA, SET_START_MODEXP), 1);
        rsa_wait();
        assert_words(REG(RSA, Z_MEM), v->power, len);
        put_words(REG(RSA, Z_MEM), v->r, len);
        wr(REG(RSA, SET_START_MODMULT), 1);
        rsa_wait();
        assert_words(REG(RSA, Z_MEM), v->product, len);
    }
}

static void test_rsa_product(void **state)
{
    (void)state;
    wr(REG(RSA, INT_ENA), 1);
    wr(REG(RSA, MODE), 2 * sizeof mult_x / 4 - 1);
    put_words(REG(RSA, X_MEM), mult_x, sizeof mult_x);
    put_words(REG(RSA, Z_MEM) + sizeof mult_y, mult_y, sizeof mult_y);
    wr(REG(RSA, SET_START_MULT), 1);
    rsa_wait();
    assert_words(REG(RSA, Z_MEM), mult_z, sizeof mult_z);
}

/* HMAC and the digital signature */

enum { DS_KEY_PURPOSE = 7, SOFTWARE_KEY_PURPOSE = 8 };

/* Key 2 of eFuse. */
static void burn_key(uint32_t purpose)
{
    uint8_t *words = the_chip.efuse;
    put_le32(words + 4 * 3, purpose); /* KEY_PURPOSE_2 is the low bits of the word */
    memcpy(words + REG(EFUSE, RD_KEY2_DATA0) - REG(EFUSE, RD_WR_DIS), hmac_key, sizeof hmac_key);
    put_le32(words + 4, 1 << 2); /* nobody else can read it */
}

static uint32_t hmac_begin(uint32_t purpose, uint32_t key)
{
    wr(REG(HMAC, SET_START), 1);
    wr(REG(HMAC, SET_PARA_PURPOSE), purpose);
    wr(REG(HMAC, SET_PARA_KEY), key);
    wr(REG(HMAC, SET_PARA_FINISH), 1);
    return rd(REG(HMAC, QUERY_ERROR));
}

static void test_hmac(void **state)
{
    (void)state;
    burn_key(SOFTWARE_KEY_PURPOSE);
    assert_int_equal(hmac_begin(SOFTWARE_KEY_PURPOSE, 2), 0);
    for (size_t at = 0; at < sizeof hmac_padded; at += 64) {
        if (at)
            wr(REG(HMAC, SET_MESSAGE_ING), 1);
        put_words(REG(HMAC, WR_MESSAGE_MEM), hmac_padded + at, 64);
        wr(REG(HMAC, SET_MESSAGE_ONE), 1);
        assert_int_equal(rd(REG(HMAC, QUERY_BUSY)), 0);
    }
    wr(REG(HMAC, SET_MESSAGE_END), 1);
    assert_words(REG(HMAC, RD_RESULT_MEM), hmac_hash, sizeof hmac_hash);
    wr(REG(HMAC, SET_RESULT_FINISH), 1);
    assert_int_equal(rd(REG(HMAC, RD_RESULT_MEM)), 0);

    assert_int_equal(hmac_begin(SOFTWARE_KEY_PURPOSE, 2), 0);
    put_words(REG(HMAC, WR_MESSAGE_MEM), hmac_short_padded, 64);
    wr(REG(HMAC, SET_MESSAGE_ONE), 1);
    wr(REG(HMAC, ONE_BLOCK), 1);
    wr(REG(HMAC, SET_MESSAGE_END), 1);
    assert_words(REG(HMAC, RD_RESULT_MEM), hmac_short_hash, sizeof hmac_short_hash);
}

static void test_hmac_refuses_other_keys(void **state)
{
    (void)state;
    burn_key(DS_KEY_PURPOSE);
    assert_int_equal(hmac_begin(SOFTWARE_KEY_PURPOSE, 2), 1);
    assert_int_equal(hmac_begin(SOFTWARE_KEY_PURPOSE, 1), 1);
    assert_int_equal(hmac_begin(DS_KEY_PURPOSE, 2), 0);
    assert_int_equal(hmac_begin(DS_KEY_PURPOSE, 7), 1);
}

static void ds_wait(void)
{
    for (unsigned ms = 0; ms < 20000 && rd(REG(DS, QUERY_BUSY)); ms++)
        run(us(1000));
    assert_int_equal(rd(REG(DS, QUERY_BUSY)), 0);
}

static void ds_sign(const uint8_t *cipher)
{
    wr(REG(DS, SET_START), 1);
    ds_wait();
    assert_int_equal(rd(REG(DS, QUERY_KEY_WRONG)), 0);
    put_words(REG(DS, Y_MEM), cipher, 384);
    put_words(REG(DS, M_MEM), cipher + 384, 384);
    put_words(REG(DS, RB_MEM), cipher + 768, 384);
    put_words(REG(DS, BOX_MEM), cipher + 1152, 48);
    put_words(DS_BASE + 0x630, ds_iv, sizeof ds_iv);
    put_words(REG(DS, X_MEM), ds_x, sizeof ds_x);
    assert_int_equal(rd(REG(DS, M_MEM)), 0); /* goes in and does not come out */
    wr(REG(DS, SET_CONTINUE), 1);
    ds_wait();
}

static void test_digital_signature(void **state)
{
    (void)state;
    uint8_t cipher[sizeof ds_cipher];
    wr(REG(DS, SET_START), 1);
    ds_wait();
    assert_int_not_equal(rd(REG(DS, QUERY_KEY_WRONG)), 0);
    burn_key(DS_KEY_PURPOSE);
    assert_int_equal(hmac_begin(DS_KEY_PURPOSE, 2), 0);
    ds_sign(ds_cipher);
    assert_int_equal(rd(REG(DS, QUERY_CHECK)), 0);
    assert_words(REG(DS, Z_MEM), ds_z, sizeof ds_z);
    wr(REG(DS, SET_FINISH), 1);
    assert_int_equal(rd(REG(DS, Z_MEM)), 0);

    memcpy(cipher, ds_cipher, sizeof cipher);
    cipher[100] ^= 1;
    ds_sign(cipher);
    assert_int_equal(rd(REG(DS, QUERY_CHECK)), 1);
    for (uint32_t i = 0; i < sizeof ds_z; i += 4)
        assert_int_equal(rd(REG(DS, Z_MEM) + i), 0);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, chip_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_sha_by_hand),
        T(test_sha_by_dma),
        T(test_sha_goes_on),
        T(test_aes_by_hand),
        T(test_aes_modes),
        T(test_aes_counter_of_32_bits),
        T(test_aes_iv_outlives_reset),
        T(test_memory_to_memory),
        T(test_bad_lists),
        T(test_rsa),
        T(test_rsa_product),
        T(test_hmac),
        T(test_hmac_refuses_other_keys),
        T(test_digital_signature),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
