/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Runs on the virtual chip, loaded into RAM in download mode: calls ROM functions at their
 * addresses and ends with the line number of the first answer that is wrong, 0 when all are right.
 */
#include "semihost.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EXPECT(what)                                                                               \
    do {                                                                                           \
        if (!(what))                                                                               \
            end(__LINE__);                                                                         \
    } while (0)

int ets_printf(const char *format, ...);
void ets_delay_us(uint32_t us);
uint32_t ets_get_cpu_frequency(void);
void uart_tx_wait_idle(uint8_t uart_no);
uint32_t crc32_le(uint32_t crc, const uint8_t *data, uint32_t len);
uint16_t crc16_be(uint16_t crc, const uint8_t *data, uint32_t len);
#ifdef MD5_IS_MBEDTLS
int mbedtls_md5_starts_ret(void *md5);
int mbedtls_md5_update_ret(void *md5, const void *data, size_t len);
int mbedtls_md5_finish_ret(void *md5, uint8_t out[16]);
#define MD5_INIT(md5)              mbedtls_md5_starts_ret(md5)
#define MD5_UPDATE(md5, data, len) mbedtls_md5_update_ret(md5, data, len)
#define MD5_FINAL(md5, out)        mbedtls_md5_finish_ret(md5, out)
#else
void MD5Init(void *md5);
void MD5Update(void *md5, const void *data, uint32_t len);
void MD5Final(uint8_t out[16], void *md5);
#define MD5_INIT(md5)              MD5Init(md5)
#define MD5_UPDATE(md5, data, len) MD5Update(md5, data, len)
#define MD5_FINAL(md5, out)        MD5Final(out, md5)
#endif
int ets_sha_init(void *sha, uint32_t type);
void ets_sha_update(void *sha, const void *data, uint32_t len, bool is_kept);
int ets_sha_finish(void *sha, uint8_t *out);
int tinfl_decompress(void *s, const uint8_t *in, size_t *in_len, uint8_t *start, uint8_t *next,
                     size_t *out_len, uint32_t flags);
int esp_rom_spiflash_erase_sector(uint32_t sector);
int esp_rom_spiflash_write(uint32_t addr, const uint32_t *data, int32_t len);
int esp_rom_spiflash_read(uint32_t addr, uint32_t *data, int32_t len);
uint32_t rtc_get_reset_reason(int cpu);
void *memcpy(void *to, const void *from, size_t len);
void *memset(void *to, int c, size_t len);
int memcmp(const void *a, const void *b, size_t len);
size_t strlen(const char *text);
int strcmp(const char *a, const char *b);
long strtol(const char *text, char **end, int base);
char *itoa(int value, char *text, int base);
void qsort(void *data, size_t count, size_t size, int (*compare)(const void *, const void *));
uint64_t __udivdi3(uint64_t a, uint64_t b);
int64_t __moddi3(int64_t a, int64_t b);
double __muldf3(double a, double b);
int __popcountsi2(unsigned v);
void *ets_isr_attach(uint32_t number, void (*handler)(void *), void *arg);
void ets_isr_unmask(uint32_t mask);
void intr_matrix_set(int cpu, uint32_t source, uint32_t number);
void esprv_intc_int_set_priority(int number, int priority);
uint8_t rom_i2c_readReg(uint8_t block, uint8_t host, uint8_t reg);
void rom_i2c_writeReg_Mask(uint8_t block, uint8_t host, uint8_t reg, uint8_t msb, uint8_t lsb,
                           uint8_t value);
int ets_efuse_get_mac(uint8_t mac[6]);
void systimer_hal_init(void *timer);
void systimer_hal_set_tick_rate_ops(void *timer, uint64_t (*const convert[2])(uint64_t));
uint64_t systimer_hal_get_counter_value(void *timer, uint32_t counter);
uint64_t systimer_hal_get_time(void *timer, uint32_t counter);
void systimer_hal_set_alarm_target(void *timer, uint32_t alarm, uint64_t target);
uint64_t systimer_hal_get_alarm_value(void *timer, uint32_t alarm);
void wdt_hal_init(void *wdt, uint32_t number, uint32_t prescaler, bool has_irq);
void wdt_hal_write_protect_disable(void *wdt);
void wdt_hal_write_protect_enable(void *wdt);
void wdt_hal_config_stage(void *wdt, uint32_t stage, uint32_t ticks, uint32_t action);
void wdt_hal_enable(void *wdt);
void wdt_hal_disable(void *wdt);
void wdt_hal_feed(void *wdt);
bool wdt_hal_is_enabled(void *wdt);
uint32_t MMU_Get_Page_Mode(void);
void MMU_Set_Page_Mode(uint32_t mode);

void start(void);

static _Noreturn void end(uint32_t status)
{
    uart_tx_wait_idle(0);
    semihost_exit(status);
    for (;;)
        ;
}

static void check_strings(void)
{
    char text[40];
    char *rest;
    memset(text, 'x', sizeof(text));
    memcpy(text, "hello", 6);
    EXPECT(strlen(text) == 5 && text[6] == 'x' && strcmp(text, "help") < 0);
    EXPECT(strtol("  -0x1fz", &rest, 0) == -31 && *rest == 'z');
    EXPECT(strtol("99999999999", NULL, 10) == 2147483647);
    EXPECT(strcmp(itoa(-250, text, 10), "-250") == 0 && strcmp(itoa(250, text, 16), "fa") == 0);
}

static int compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static void check_arithmetic(void)
{
    int numbers[] = {5, -3, 9, 0, 2};
    qsort(numbers, 5, sizeof(int), compare);
    EXPECT(numbers[0] == -3 && numbers[2] == 2 && numbers[4] == 9);
    EXPECT(__udivdi3(UINT64_C(0x123456789abcdef0), 1000007) ==
           UINT64_C(0x123456789abcdef0) / 1000007);
    EXPECT(__moddi3(-1000000000007, 1000003) == -1000000000007 % 1000003);
    EXPECT(__muldf3(1.5, -2.25) == -3.375 && __popcountsi2(0xf0f1) == 9);
}

static void check_hashes(void)
{
    static const uint8_t text[] = "123456789";
    static const uint8_t md5_of[4] = {0x25, 0xf9, 0xe7, 0x94}, sha_of[4] = {0x15, 0xe2, 0xb0, 0xd3};
    uint32_t context[64];
    uint8_t out[32];
    EXPECT(crc32_le(0, text, 9) == 0xcbf43926 && crc16_be(0, text, 9) == 0xd64e);
    MD5_INIT(context);
    MD5_UPDATE(context, text, 4);
    MD5_UPDATE(context, text + 4, 5);
    MD5_FINAL(context, out);
    EXPECT(memcmp(out, md5_of, 4) == 0);
    EXPECT(ets_sha_init(context, 2) == 0);
    ets_sha_update(context, text, 9, true);
    EXPECT(ets_sha_finish(context, out) == 0 && memcmp(out, sha_of, 4) == 0);
}

static void check_inflate(void)
{
    /* zlib, one block of the fixed codes: "aaaaaaaaaa" */
    static const uint8_t packed[] = {0x78, 0x9c, 0x4b, 0x4c, 0x84, 0x01,
                                     0x00, 0x14, 0xe1, 0x03, 0xcb};
    static uint32_t state[11000 / 4];
    uint8_t out[16];
    size_t in_len = sizeof(packed), out_len = 10;
    state[0] = 0;
    EXPECT(tinfl_decompress(state, packed, &in_len, out, out, &out_len, 1 | 4) == 0);
    EXPECT(in_len == sizeof(packed) && out_len == 10 && out[0] == 'a' && out[9] == 'a');
    size_t some = 5, none = 10;
    state[0] = 0;
    EXPECT(tinfl_decompress(state, packed, &some, out, out, &none, 1 | 4) == -4);
}

static void check_flash(void)
{
    uint32_t words[100], back[100];
    for (unsigned i = 0; i < 100; i++)
        words[i] = i * 0x01010101;
    EXPECT(esp_rom_spiflash_erase_sector(0x20) == 0);
    EXPECT(esp_rom_spiflash_write(0x200e0, words, sizeof(words)) == 0); /* over two page ends */
    EXPECT(esp_rom_spiflash_read(0x200e0, back, sizeof(back)) == 0);
    EXPECT(memcmp(words, back, sizeof(words)) == 0);
    EXPECT(esp_rom_spiflash_read(0x200dc, back, 8) == 0 && back[0] == UINT32_MAX && back[1] == 0);
    EXPECT(esp_rom_spiflash_read(0xfffffff0, back, 8) != 0);
}

static volatile uint32_t interrupts;

static void on_interrupt(void *arg)
{
    *(volatile uint32_t *)FROM_CPU_REG = 0;
    interrupts += (uint32_t)(uintptr_t)arg;
}

static void check_interrupts(void)
{
    intr_matrix_set(0, FROM_CPU_IRQ, 9);
    esprv_intc_int_set_priority(9, 3);
    EXPECT(ets_isr_attach(9, on_interrupt, (void *)7) == NULL);
    ets_isr_unmask(1u << 9);
    for (unsigned i = 0; i < 3; i++) {
        *(volatile uint32_t *)FROM_CPU_REG = 1;
        ets_delay_us(2);
    }
    EXPECT(interrupts == 21);
}

static void check_chip(void)
{
    uint8_t mac[6];
    EXPECT(ets_efuse_get_mac(mac) == 0 && mac[0] == 0x7c && mac[5] == 0x03);
    EXPECT(rtc_get_reset_reason(0) == 1 && ets_get_cpu_frequency() == CPU_MHZ);
#ifdef HAS_REGI2C
    rom_i2c_writeReg_Mask(0x66, 0, 5, 6, 4, 5);
    rom_i2c_writeReg_Mask(0x66, 0, 5, 1, 0, 2);
    EXPECT(rom_i2c_readReg(0x66, 0, 5) == 0x52);
#endif
}

#ifdef HAS_DRIVERS
#ifndef TIMER_PER_US
static uint64_t halve(uint64_t value)
{
    return value / 2;
}

static uint64_t twice(uint64_t value)
{
    return value * 2;
}
#endif

/* Watchdogs, system timer and page sizes, which later chips have in ROM. */
static void check_drivers(void)
{
    struct {
        void *dev;
        uint64_t (*to_us)(uint64_t), (*to_ticks)(uint64_t);
    } timer;
    systimer_hal_init(&timer);
#ifdef TIMER_PER_US
    const uint64_t per_us = TIMER_PER_US;
#else
    uint64_t (*const convert[2])(uint64_t) = {halve, twice};
    const uint64_t per_us = 2;
    systimer_hal_set_tick_rate_ops(&timer, convert);
#endif
    uint64_t before = systimer_hal_get_counter_value(&timer, 0);
    ets_delay_us(100);
    uint64_t ticks = systimer_hal_get_counter_value(&timer, 0) - before;
    EXPECT(ticks >= 1590 && ticks < 1700);
    EXPECT(systimer_hal_get_time(&timer, 0) >= before / per_us);
    systimer_hal_set_alarm_target(&timer, 1, 12345678901);
    EXPECT(systimer_hal_get_alarm_value(&timer, 1) == per_us * UINT64_C(12345678901));

    /* The first timer group's watchdog, at 80 MHz or less by 8000, bites a while after we are
     * through. */
    struct {
        uint32_t number;
        void *dev;
    } wdt;
    wdt_hal_init(&wdt, 1, 8000, false);
    EXPECT(!wdt_hal_is_enabled(&wdt));
    wdt_hal_write_protect_disable(&wdt);
    wdt_hal_config_stage(&wdt, 0, 1000000, 3);
    wdt_hal_enable(&wdt);
    EXPECT(wdt_hal_is_enabled(&wdt));
    wdt_hal_feed(&wdt);
    wdt_hal_disable(&wdt);
    wdt_hal_write_protect_enable(&wdt);
    EXPECT(!wdt_hal_is_enabled(&wdt));

    uint32_t mode = MMU_Get_Page_Mode();
    MMU_Set_Page_Mode(1);
    EXPECT(MMU_Get_Page_Mode() == 1);
    MMU_Set_Page_Mode(mode);
}
#endif

void start(void)
{
    ets_printf("calls: %5d|%-6s|%08lx|%c\n", -42, "ab", 0xbeefUL, '!');
    check_strings();
    check_arithmetic();
    check_hashes();
    check_inflate();
    check_flash();
    check_interrupts();
    check_chip();
#ifdef HAS_DRIVERS
    check_drivers();
#endif
    end(0);
}
