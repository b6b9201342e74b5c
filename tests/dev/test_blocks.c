/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Interrupt matrix, USB-Serial-JTAG, pins, eFuse, SHA, random numbers, the analogue bus. */
#include "chip.h"

#include <crema/efuse.h>
#include <stdio.h>

#include "hash.h"
#include "usb_serial_jtag.h"

#define IM(reg)  (INTERRUPT_CORE0_BASE + INTERRUPT_CORE0_##reg##_OFFSET)
#define USB(reg) (USB_DEVICE_BASE + USB_DEVICE_##reg##_OFFSET)
#define GP(reg)  (GPIO_BASE + GPIO_##reg##_OFFSET)
#define EF(reg)  (EFUSE_BASE + EFUSE_##reg##_OFFSET)
#define SH(reg)  (SHA_BASE + SHA_##reg##_OFFSET)

#define FROM_CPU(n) (SYSTEM_BASE + SYSTEM_CPU_INTR_FROM_CPU_0_OFFSET + 4 * (n))

/* Interrupt matrix */

static uint8_t offered(void)
{
    return the_chip.soc->sys.cpu_irq[0];
}

static void map_source(unsigned source, unsigned line, unsigned priority)
{
    wr(INTERRUPT_CORE0_BASE + 4 * source, line);
    wr(IM(CPU_INT_PRI_0) + 4 * line, priority);
}

static void test_matrix_levels(void **state)
{
    (void)state;
    map_source(IRQ_FROM_CPU_INTR0, 5, 3);
    map_source(IRQ_FROM_CPU_INTR1, 7, 9);
    map_source(IRQ_FROM_CPU_INTR2, 6, 9);
    wr(FROM_CPU(0), 1);
    assert_int_equal(offered(), 0);
    assert_int_equal(rd(IM(INTR_STATUS_REG_1)), 1u << (IRQ_FROM_CPU_INTR0 - 32));
    assert_int_equal(rd(IM(CPU_INT_EIP_STATUS)), 1u << 5);
    wr(IM(CPU_INT_ENABLE), 1u << 5 | 1u << 6 | 1u << 7);
    assert_int_equal(offered(), 5);
    wr(FROM_CPU(1), 1);
    assert_int_equal(offered(), 7);
    wr(FROM_CPU(2), 1);
    assert_int_equal(offered(), 6); /* the lowest number among equals */
    wr(IM(CPU_INT_THRESH), 9);
    assert_int_equal(offered(), 6);
    wr(IM(CPU_INT_THRESH), 10);
    assert_int_equal(offered(), 0);
    wr(IM(CPU_INT_THRESH), 1);
    wr(FROM_CPU(1), 0);
    wr(FROM_CPU(2), 0);
    assert_int_equal(offered(), 5);
    wr(IM(CPU_INT_PRI_0) + 4 * 5, 0);
    wr(IM(CPU_INT_THRESH), 0);
    assert_int_equal(offered(), 0); /* priority 0 never interrupts */
    wr(INTERRUPT_CORE0_BASE + 4 * IRQ_FROM_CPU_INTR0, 0);
    assert_int_equal(rd(IM(CPU_INT_EIP_STATUS)), 0);
}

/* A write that lets an interrupt through is over before the core sees it. */
static void test_matrix_latency(void **state)
{
    (void)state;
    struct sim_sys *sys = &the_chip.soc->sys;
    sys->irq_latency = 4;
    map_source(IRQ_FROM_CPU_INTR0, 5, 3);
    map_source(IRQ_FROM_CPU_INTR1, 7, 9);
    wr(IM(CPU_INT_ENABLE), 1u << 5 | 1u << 7);
    wr(FROM_CPU(0), 1);
    sys->now += 4ull * sys->ticks_per_cycle - 1;
    sim_event_fire_due(sys);
    assert_int_equal(offered(), 0);
    sys->now++;
    sim_event_fire_due(sys);
    assert_int_equal(offered(), 5);
    wr(FROM_CPU(1), 1);
    assert_int_equal(offered(), 7); /* there is one already: the better one replaces it */
    wr(FROM_CPU(1), 0);
    wr(FROM_CPU(0), 0);
    assert_int_equal(offered(), 0);
    wr(FROM_CPU(0), 1);
    wr(FROM_CPU(0), 0); /* taken back on its way */
    sys->now += 100ull * sys->ticks_per_cycle;
    sim_event_fire_due(sys);
    assert_int_equal(offered(), 0);
}

static void test_matrix_edges(void **state)
{
    (void)state;
    map_source(IRQ_FROM_CPU_INTR0, 4, 1);
    wr(IM(CPU_INT_TYPE), 1u << 4);
    wr(IM(CPU_INT_ENABLE), 1u << 4);
    wr(FROM_CPU(0), 1);
    wr(FROM_CPU(0), 0);
    assert_int_equal(offered(), 4);
    wr(IM(CPU_INT_CLEAR), 1u << 4);
    assert_int_equal(offered(), 0);
    wr(IM(CPU_INT_CLEAR), 0);
    wr(FROM_CPU(0), 1);
    assert_int_equal(offered(), 4);
    wr(IM(CPU_INT_CLEAR), 1u << 4);
    assert_int_equal(offered(), 0); /* the level alone is no edge */
}

static void test_matrix_shares_lines(void **state)
{
    (void)state;
    map_source(IRQ_FROM_CPU_INTR0, 9, 1);
    map_source(IRQ_FROM_CPU_INTR3, 9, 1);
    wr(IM(CPU_INT_ENABLE), 1u << 9);
    wr(FROM_CPU(0), 1);
    wr(FROM_CPU(3), 1);
    wr(FROM_CPU(0), 0);
    assert_int_equal(offered(), 9);
    wr(FROM_CPU(3), 0);
    assert_int_equal(offered(), 0);
}

/* USB-Serial-JTAG */

static uint8_t host[512];
static size_t host_len;
static unsigned room_calls;

static void host_byte(void *ctx, uint8_t byte, uint32_t rate_hz)
{
    (void)ctx;
    assert_int_equal(rate_hz, 0);
    assert_true(host_len < sizeof host);
    host[host_len++] = byte;
}

static void host_room(void *ctx)
{
    (void)ctx;
    room_calls++;
}

static struct sim_dev *usb_attach(void)
{
    static const struct sim_wire_peer peer = {.byte_out = host_byte, .has_room = host_room};
    struct sim_dev *usb = sim_soc_dev(the_chip.soc, "USB_DEVICE");
    host_len = room_calls = 0;
    sim_usb_serial_connect(usb, &peer);
    return usb;
}

static void test_usb_in(void **state)
{
    (void)state;
    usb_attach();
    wr(USB(INT_CLR), UINT32_MAX);
    wr(USB(INT_ENA), USB_DEVICE_INT_ENA_SERIAL_IN_EMPTY_INT_ENA_MASK);
    for (unsigned i = 0; i < 5; i++)
        wr(USB(EP1), 'a' + i);
    run(SIM_TICKS_PER_MS);
    assert_int_equal(host_len, 0); /* not handed over yet */
    wr(USB(EP1_CONF), USB_DEVICE_EP1_CONF_WR_DONE_MASK);
    assert_false(rd(USB(EP1_CONF)) & USB_DEVICE_EP1_CONF_SERIAL_IN_EP_DATA_FREE_MASK);
    wr(USB(EP1), 'z'); /* no room */
    assert_false(irq(IRQ_USB_DEVICE));
    run(SIM_TICKS_PER_MS);
    assert_int_equal(host_len, 5);
    assert_memory_equal(host, "abcde", 5);
    assert_true(irq(IRQ_USB_DEVICE));
    assert_true(rd(USB(EP1_CONF)) & USB_DEVICE_EP1_CONF_SERIAL_IN_EP_DATA_FREE_MASK);
    for (unsigned i = 0; i < 64; i++) /* a full packet goes by itself */
        wr(USB(EP1), i);
    run(SIM_TICKS_PER_MS);
    assert_int_equal(host_len, 69);
}

static void test_usb_without_host(void **state)
{
    (void)state;
    sim_usb_serial_connect(sim_soc_dev(the_chip.soc, "USB_DEVICE"), NULL);
    wr(USB(INT_CLR), UINT32_MAX);
    wr(USB(EP1), 'x');
    wr(USB(EP1_CONF), USB_DEVICE_EP1_CONF_WR_DONE_MASK);
    run(SIM_TICKS_PER_MS * 100);
    assert_int_equal(rd(USB(INT_RAW)), 0);
    assert_false(rd(USB(EP1_CONF)) & USB_DEVICE_EP1_CONF_SERIAL_IN_EP_DATA_FREE_MASK);
    usb_attach();
    run(SIM_TICKS_PER_MS * 10);
    assert_int_equal(host_len, 1);
    assert_int_equal(rd(USB(FRAM_NUM)), 10);
    assert_true(rd(USB(INT_RAW)) & USB_DEVICE_INT_RAW_SOF_INT_RAW_MASK);
}

static void test_usb_out(void **state)
{
    (void)state;
    struct sim_dev *usb = usb_attach();
    wr(USB(INT_ENA), USB_DEVICE_INT_ENA_SERIAL_OUT_RECV_PKT_INT_ENA_MASK);
    assert_true(sim_usb_serial_receive(usb, (const uint8_t *)"hey", 3));
    assert_false(sim_usb_serial_receive(usb, (const uint8_t *)"you", 3));
    assert_true(irq(IRQ_USB_DEVICE));
    assert_int_equal(rd(USB(OUT_EP1_ST)) >> 16, 3);
    assert_int_equal(rd(USB(EP1)), 'h');
    assert_int_equal(rd(USB(EP1)), 'e');
    assert_true(rd(USB(EP1_CONF)) & USB_DEVICE_EP1_CONF_SERIAL_OUT_EP_DATA_AVAIL_MASK);
    assert_int_equal(rd(USB(EP1)), 'y');
    assert_false(rd(USB(EP1_CONF)) & USB_DEVICE_EP1_CONF_SERIAL_OUT_EP_DATA_AVAIL_MASK);
    run(us(1));
    assert_int_equal(room_calls, 1);
    assert_true(sim_usb_serial_receive(usb, (const uint8_t *)"you", 3));
}

static uint32_t cause(void)
{
    return rd(RTC_CNTL_BASE + RTC_CNTL_RESET_STATE_OFFSET) & 63;
}

/* The sequences that esptool and its likes send. */
static void test_usb_reset_lines(void **state)
{
    (void)state;
    struct sim_dev *usb = usb_attach();
    sim_usb_serial_set_lines(usb, true, true); /* a terminal opens the port */
    run(us(10));
    assert_int_equal(cause(), 1);
    sim_usb_serial_set_lines(usb, false, false);
    sim_usb_serial_set_lines(usb, true, false);
    sim_usb_serial_set_lines(usb, true, true);
    sim_usb_serial_set_lines(usb, false, true);
    run(us(10));
    sim_usb_serial_set_lines(usb, false, false);
    run(us(10));
    chip_quiet();
    assert_int_equal(cause(), 0x15);
    assert_false(sim_soc_is_flash_boot(the_chip.soc));
    assert_false(rd(GP(STRAP)) & 8);
    sim_usb_serial_set_lines(usb, false, true);
    run(us(10));
    sim_usb_serial_set_lines(usb, false, false);
    assert_int_equal(cause(), 0x15);
    assert_true(sim_soc_is_flash_boot(the_chip.soc));
    assert_true(rd(GP(STRAP)) & 8);
}

/* Pins */

#define UART0_TXD (1u << 21)

static unsigned pin_events;

static void on_pins(void *ctx, uint32_t level, uint32_t enabled)
{
    uint32_t *seen = ctx;
    seen[0] = level & ~UART0_TXD; /* which idles high */
    seen[1] = enabled & ~UART0_TXD;
    pin_events++;
}

static void test_pins_out(void **state)
{
    (void)state;
    uint32_t seen[2] = {0, 0};
    the_chip.soc->gpio_changed = on_pins;
    the_chip.soc->gpio_ctx = seen;
    pin_events = 0;
    wr(GP(OUT_W1TS), 1u << 5);
    assert_int_equal(pin_events, 0); /* nobody drives it yet */
    wr(GP(FUNC_OUT_SEL_CFG) + 4 * 5, 128);
    wr(GP(ENABLE_W1TS), 1u << 5);
    assert_int_equal(pin_events, 1);
    assert_int_equal(seen[0], 1u << 5);
    assert_int_equal(seen[1], 1u << 5);
    wr(GP(OUT_W1TC), 1u << 5);
    assert_int_equal(seen[0], 0);
    wr(GP(FUNC_OUT_SEL_CFG) + 4 * 5, 128 | GPIO_FUNC_OUT_SEL_CFG_INV_SEL_MASK);
    assert_int_equal(seen[0], 1u << 5);
    assert_true(rd(GP(IN)) & 1u << 5); /* a pin reads back its own level */
    wr(GP(ENABLE), 0);
    assert_int_equal(seen[1], 0);
    assert_int_equal(pin_events, 4);
    the_chip.soc->gpio_changed = NULL;
}

static void test_pins_in(void **state)
{
    (void)state;
    struct sim_soc_state *s = the_chip.soc;
    sim_soc_set_pins(s, 0xf, 0x5);
    assert_int_equal(rd(GP(IN)) & 0xf, 0x5);
    wr(IO_MUX_BASE + IO_MUX_GPIO_OFFSET, 0); /* input off */
    assert_int_equal(rd(GP(IN)) & 0xf, 0x4);
    wr(IO_MUX_BASE + IO_MUX_GPIO_OFFSET + 4 * 10,
       IO_MUX_GPIO_FUN_IE_MASK | IO_MUX_GPIO_FUN_WPD_MASK);
    assert_false(rd(GP(IN)) & 1u << 10); /* nobody drives it: the pull decides */
    sim_soc_set_pins(s, 1u << 10, UINT32_MAX);
    assert_true(rd(GP(IN)) & 1u << 10);
}

static void test_pin_interrupts(void **state)
{
    (void)state;
    /* type, events of the walk low, high, low that it answers to */
    static const struct {
        uint32_t type;
        bool on_rise, on_fall, on_clear_high, on_clear_low;
    } row[] = {{1, true, false, false, false},
               {2, false, true, false, false},
               {3, true, true, false, false},
               {4, false, true, false, true},
               {5, true, false, true, false}};
    for (size_t i = 0; i < CR_COUNT(row); i++) {
        sim_soc_set_pins(the_chip.soc, 8, row[i].type == 4 ? 8 : 0);
        wr(GP(PIN) + 4 * 3, row[i].type << 7 | 1u << 13);
        sim_soc_set_pins(the_chip.soc, 8, 0);
        wr(GP(STATUS_W1TC), UINT32_MAX);
        sim_soc_set_pins(the_chip.soc, 8, 8);
        wr(GP(STATUS_W1TC), row[i].on_rise ? 0 : UINT32_MAX);
        assert_int_equal(irq(IRQ_GPIO), row[i].on_rise);
        assert_int_equal(rd(GP(PCPU_INT)), row[i].on_rise ? 8 : 0);
        wr(GP(STATUS_W1TC), 8);
        assert_int_equal(irq(IRQ_GPIO), row[i].on_clear_high);
        wr(GP(PIN) + 4 * 3, 0);
        wr(GP(STATUS_W1TC), 8);
        wr(GP(PIN) + 4 * 3, row[i].type << 7 | 1u << 13);
        wr(GP(STATUS_W1TC), 8);
        sim_soc_set_pins(the_chip.soc, 8, 0);
        assert_int_equal(irq(IRQ_GPIO), row[i].on_fall || row[i].on_clear_high);
        wr(GP(STATUS_W1TC), 8);
        assert_int_equal(irq(IRQ_GPIO), row[i].on_clear_low);
        wr(GP(PIN) + 4 * 3, 0);
        wr(GP(STATUS_W1TC), 8);
        assert_false(irq(IRQ_GPIO));
    }
    wr(GP(PIN) + 4 * 3, 5u << 7 | 2u << 13);
    sim_soc_set_pins(the_chip.soc, 8, 8);
    assert_false(irq(IRQ_GPIO));
    assert_true(irq(IRQ_GPIO_NMI));
}

static void test_straps(void **state)
{
    (void)state;
    assert_int_equal(rd(GP(STRAP)), 0xc);
    sim_soc_set_pins(the_chip.soc, 1u << 9, 0);
    assert_int_equal(rd(GP(STRAP)), 0xc); /* sampled at reset */
    sim_soc_reset(the_chip.soc, SIM_RESET_CORE, 3, 0);
    assert_int_equal(rd(GP(STRAP)), 0xc);
    sim_soc_reset(the_chip.soc, SIM_RESET_SYSTEM, 0x10, 0);
    assert_int_equal(rd(GP(STRAP)), 0x4);
    assert_false(sim_soc_is_flash_boot(the_chip.soc));
}

static void test_forced_download(void **state)
{
    (void)state;
    wr(RTC_CNTL_BASE + RTC_CNTL_OPTION1_OFFSET, 1);
    sim_soc_reset(the_chip.soc, SIM_RESET_CORE, 3, 0);
    assert_int_equal(rd(RTC_CNTL_BASE + RTC_CNTL_OPTION1_OFFSET), 1);
    assert_false(sim_soc_is_flash_boot(the_chip.soc));
    sim_soc_reset(the_chip.soc, SIM_RESET_SYSTEM, 0x10, 0);
    assert_true(sim_soc_is_flash_boot(the_chip.soc));
}

/* What the chip says of software */

static unsigned report_count;
static char last_report[256];

static void on_report(void *ctx, const char *text)
{
    (void)ctx;
    report_count++;
    snprintf(last_report, sizeof last_report, "%s", text);
}

/* eFuse */

static void efuse_do(uint32_t op, uint32_t cmd)
{
    wr(EF(CONF), op);
    wr(EF(CMD), cmd);
    for (unsigned i = 0; rd(EF(CMD)) & 3; i++) {
        assert_true(i < 1000);
        run(us(10));
    }
}

static void burn(unsigned block, unsigned word, uint32_t bits)
{
    uint8_t data[32] = {0}, check[12];
    put_le32(data + 4 * word, bits);
    crema_efuse_rs(data, check);
    for (unsigned i = 0; i < 8; i++)
        wr(EF(PGM_DATA0) + 4 * i, get_le32(data + 4 * i));
    for (unsigned i = 0; i < 3; i++)
        wr(EF(PGM_CHECK_VALUE0) + 4 * i, get_le32(check + 4 * i));
    efuse_do(0x5a5a, 2 | block << 2);
}

static void efuse_read(void)
{
    efuse_do(0x5aa5, 1);
}

static void test_efuse_program(void **state)
{
    (void)state;
    assert_int_equal(rd(EF(RD_MAC_SPI_SYS_3)) >> 18 & 7, 4); /* revision v0.4 */
    burn(3, 2, 0x00ff00ff);
    assert_int_equal(rd(EF(RD_USR_DATA2)), 0); /* shadows change with a read */
    efuse_read();
    assert_int_equal(rd(EF(RD_USR_DATA2)), 0x00ff00ff);
    burn(0, 2, 1u << 16);
    burn(0, 2, 2u << 16); /* bits are only ever set */
    efuse_read();
    assert_int_equal(rd(EF(RD_REPEAT_DATA1)), 3u << 16);
    wr(EF(RD_REPEAT_DATA1), 0);
    assert_int_equal(rd(EF(RD_REPEAT_DATA1)), 3u << 16);
    assert_true(rd(EF(INT_RAW)) == 3);
    wr(EF(CONF), 0);
    wr(EF(CMD), 2 | 3u << 2); /* no key, no command */
    assert_int_equal(rd(EF(CMD)) & 3, 0);
}

#define ERRORS()   (rd(EF(RD_RS_ERR0)) >> 8 & 7)  /* of the user block; this chip has each */
#define FAILED()   (rd(EF(RD_RS_ERR0)) >> 15 & 1) /* failure four bits further than others */
#define USER_CELLS (the_chip.efuse + EFUSE_RD_USR_DATA0_OFFSET - EFUSE_RD_WR_DIS_OFFSET)

/* The check words mend up to six bytes, and tell of more. */
static void test_efuse_coding(void **state)
{
    (void)state;
    burn(3, 5, 0x12345678);
    uint8_t *cells = USER_CELLS;
    for (unsigned wrong = 0; wrong <= 6; wrong++) {
        efuse_read();
        assert_int_equal(rd(EF(RD_USR_DATA5)), 0x12345678);
        assert_int_equal(rd(EF(RD_USR_DATA0)), 0);
        assert_int_equal(ERRORS(), wrong);
        assert_int_equal(FAILED(), 0);
        cells[wrong * 5] ^= (uint8_t)(0x11 * (wrong + 1));
    }
    efuse_read();
    assert_int_equal(FAILED(), 1);
    assert_int_equal(rd(EF(RD_USR_DATA5)), get_le32(cells + 20)); /* as it is burnt */
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    assert_int_equal(FAILED(), 1);
}

/* Burning a block twice, or without its check words, does not do what one may think. */
static void test_efuse_is_burnt_at_one_go(void **state)
{
    (void)state;
    burn(3, 0, 0x00ff00ff);
    burn(3, 1, 0x0ff00ff0);
    efuse_read();
    assert_int_equal(FAILED(), 1);
    assert_int_equal(get_le32(USER_CELLS), 0x00ff00ff);
    assert_int_equal(get_le32(USER_CELLS + 4), 0x0ff00ff0);
    for (unsigned i = 0; i < 11; i++)
        wr(EF(PGM_DATA0) + 4 * i, i == 3 ? 0x1234 : 0);
    efuse_do(0x5a5a, 2 | 4u << 2);
    efuse_read();
    assert_int_equal(rd(EF(RD_KEY0_DATA3)), 0); /* two bytes in a block of zeros: two errors */
    assert_int_equal(rd(EF(RD_RS_ERR0)) >> 12 & 7, 2);
}

static void test_efuse_protection(void **state)
{
    (void)state;
    burn(4, 0, 0xdeadbeef);
    burn(0, 0, 1u << 22 | 1u << 8 | 1u << 4); /* user block, key purpose 0, crypt count */
    burn(0, 1, 1u << 0);                      /* hide key 0 */
    burn(3, 0, 0xffffffff);
    burn(0, 2, 0xffffffff);
    efuse_read();
    assert_int_equal(rd(EF(RD_USR_DATA0)), 0);
    assert_int_equal(rd(EF(RD_KEY0_DATA0)), 0);
    assert_int_equal(rd(EF(RD_REPEAT_DATA1)), ~(EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_0_MASK |
                                                EFUSE_RD_REPEAT_DATA1_SPI_BOOT_CRYPT_CNT_MASK));
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    assert_int_equal(rd(EF(RD_REPEAT_DATA0)) & 1, 1);
}

/* SHA */

#define SHA_BIT SYSTEM_PERIP_RST_EN1_CRYPTO_SHA_RST_MASK /* and of CLK_EN1 */

static void sha_clock(bool is_on, bool is_reset)
{
    wr(SYSTEM_BASE + SYSTEM_PERIP_CLK_EN1_OFFSET, is_on ? SHA_BIT : 0);
    wr(SYSTEM_BASE + SYSTEM_PERIP_RST_EN1_OFFSET, is_reset ? SHA_BIT : 0);
}

static void sha_block(const uint8_t *p, bool is_first)
{
    for (unsigned i = 0; i < 16; i++)
        wr(SH(M_MEM) + 4 * i, get_le32(p + 4 * i));
    wr(is_first ? SH(START) : SH(CONTINUE), 1);
    assert_int_equal(rd(SH(BUSY)), 0);
}

static void sha_run(uint32_t mode, const uint8_t *data, size_t len, uint8_t *digest)
{
    uint8_t padded[256] = {0};
    size_t total = (len + 9 + 63) / 64 * 64;
    memcpy(padded, data, len);
    padded[len] = 0x80;
    put_be32(padded + total - 4, (uint32_t)len * 8);
    wr(SH(MODE), mode);
    for (size_t at = 0; at < total; at += 64)
        sha_block(padded + at, at == 0);
    for (unsigned i = 0; i < 8; i++)
        put_le32(digest + 4 * i, rd(SH(H_MEM) + 4 * i));
}

static void test_sha(void **state)
{
    (void)state;
    uint8_t digest[32], want[32], data[150];
    sha_clock(true, false);
    for (size_t len = 0; len < sizeof data; len += 7) {
        for (size_t i = 0; i < len; i++)
            data[i] = (uint8_t)(i * 37 + len);
        sha_run(2, data, len, digest);
        cr_sha256(data, len, want);
        assert_memory_equal(digest, want, 32);
    }
    static const uint8_t sha1_abc[20] = {0xa9, 0x99, 0x3e, 0x36, 0x47, 0x06, 0x81,
                                         0x6a, 0xba, 0x3e, 0x25, 0x71, 0x78, 0x50,
                                         0xc2, 0x6c, 0x9c, 0xd0, 0xd8, 0x9d};
    sha_run(0, (const uint8_t *)"abc", 3, digest);
    assert_memory_equal(digest, sha1_abc, sizeof sha1_abc);
    static const uint8_t sha224_abc[8] = {0x23, 0x09, 0x7d, 0x22, 0x34, 0x05, 0xd8, 0x22};
    sha_run(1, (const uint8_t *)"abc", 3, digest);
    assert_memory_equal(digest, sha224_abc, sizeof sha224_abc);
}

/* Without its clock, or held in reset, a block is out of reach. */
static void test_clock_gates(void **state)
{
    (void)state;
    the_chip.soc->sys.report = on_report;
    report_count = 0;
    sha_clock(true, false);
    wr(SH(MODE), 2);
    sha_clock(false, false);
    assert_int_equal(rd(SH(MODE)), 0);
    assert_int_equal(report_count, 1);
    assert_string_equal(last_report, "read of 0x6003b000: the clock of SHA is gated, so MODE "
                                     "reads as 0 and takes nothing");
    wr(SH(MODE), 1);
    assert_int_equal(report_count, 1);
    sha_clock(true, false);
    assert_int_equal(rd(SH(MODE)), 2); /* as it was */
    sha_clock(true, true);
    wr(SH(MODE), 1);
    assert_int_equal(rd(SH(DATE)), SHA_DATE_RESET);
    sha_clock(true, false);
    assert_int_equal(rd(SH(MODE)), 0);
    assert_int_equal(rd(SH(DATE)), SHA_DATE_RESET);
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    assert_int_equal(rd(SH(DATE)), 0); /* its clock is off out of reset, */
    wr(SYSTEM_BASE + SYSTEM_PERIP_CLK_EN1_OFFSET, SHA_BIT);
    wr(SH(MODE), 1);
    assert_int_equal(rd(SH(DATE)), SHA_DATE_RESET); /* and its reset bit set */
    assert_int_equal(rd(SH(MODE)), 0);
}

/* Small ones */

static void test_random_numbers(void **state)
{
    (void)state;
    uint32_t a = rd(RNG_BASE + RNG_DATA_OFFSET);
    uint32_t b = rd(RNG_BASE + RNG_DATA_OFFSET);
    assert_int_not_equal(a, b);
    chip_teardown(NULL);
    chip_setup(NULL);
    assert_int_equal(rd(RNG_BASE + RNG_DATA_OFFSET), a); /* repeatable */
}

static void test_analog_bus(void **state)
{
    (void)state;
    const uint32_t base = 0x6000e000;
    wr(base, 0x66 | 4u << 8 | 0x5au << 16 | 1u << 24);
    wr(base, 0x66 | 5u << 8 | 0xa5u << 16 | 1u << 24);
    wr(base + 4, 0x66 | 4u << 8);
    assert_int_equal(rd(base + 4) >> 16 & 0xff, 0x5a);
    assert_false(rd(base + 4) & 1u << 25);
    assert_true(rd(base + 0x40) & 1u << 24);
}

static void test_software_interrupts(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 4; i++) {
        wr(FROM_CPU(i), 1);
        assert_true(irq(IRQ_FROM_CPU_INTR0 + i));
        wr(FROM_CPU(i), 0);
        assert_false(irq(IRQ_FROM_CPU_INTR0 + i));
    }
}

/* Reports */

static void test_unmodelled_registers_are_named_once(void **state)
{
    (void)state;
    the_chip.soc->sys.report = on_report;
    report_count = 0;
    uint32_t addr = SENSITIVE_BASE + SENSITIVE_PRIVILEGE_MODE_SEL_OFFSET;
    wr(addr, 1);
    assert_int_equal(report_count, 1);
    assert_string_equal(last_report, "write of 0x600c100c: SENSITIVE.PRIVILEGE_MODE_SEL is not "
                                     "modelled and only keeps what is written");
    assert_int_equal(rd(addr), 1);
    rd(addr + 4);
    assert_int_equal(report_count, 2);
    rd(addr + 4);
    assert_int_equal(report_count, 2);
    for (uint32_t off = 0; off < 0x100; off += 4)
        rd(SENSITIVE_BASE + off);
    assert_int_equal(report_count, SIM_DEV_REPORTS_MAX + 1);
    assert_string_equal(last_report, "and more of SENSITIVE");
    rd(UART0_BASE + UART_CONF0_OFFSET); /* a modelled block's plain register is no news */
    assert_int_equal(report_count, SIM_DEV_REPORTS_MAX + 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CHIP_TEST(test_unmodelled_registers_are_named_once),
        CHIP_TEST(test_matrix_levels),
        CHIP_TEST(test_matrix_latency),
        CHIP_TEST(test_matrix_edges),
        CHIP_TEST(test_matrix_shares_lines),
        CHIP_TEST(test_usb_in),
        CHIP_TEST(test_usb_without_host),
        CHIP_TEST(test_usb_out),
        CHIP_TEST(test_usb_reset_lines),
        CHIP_TEST(test_pins_out),
        CHIP_TEST(test_pins_in),
        CHIP_TEST(test_pin_interrupts),
        CHIP_TEST(test_straps),
        CHIP_TEST(test_forced_download),
        CHIP_TEST(test_efuse_program),
        CHIP_TEST(test_efuse_coding),
        CHIP_TEST(test_efuse_is_burnt_at_one_go),
        CHIP_TEST(test_efuse_protection),
        CHIP_TEST(test_sha),
        CHIP_TEST(test_clock_gates),
        CHIP_TEST(test_random_numbers),
        CHIP_TEST(test_analog_bus),
        CHIP_TEST(test_software_interrupts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
