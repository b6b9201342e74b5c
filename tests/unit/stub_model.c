/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "stub_model.h"

#include "bytes.h"
#include "dev.h"
#include "flash_nor.h"
#include "xt_core.h"

#include <stdlib.h>
#include <string.h>

#define FIFO_SIZE   128u
#define LINE_HZ     921600u
#define CPU_HZ      40000000u /* as slow as ROMs leave it on most chips */
#define CHIP_MS     20u       /* to erase all flash: nobody waits for that */
#define CYCLES_MOST 100000u   /* at a stretch, before the host is looked at */
#define STORES_MOST 16

struct stub_model stub_model;
const struct stub_line *stub_line;

static struct sim_sys sys;
static struct sim_core *core;
static struct sim_flash flash;
static struct sim_flash_part part;
static struct sim_dev *blocks[4];
static struct {
    const char *name;
    uint8_t *mem;
} stores[STORES_MOST];

/* Where the blocks stand. */
static uint32_t uart_base, usb_base, spi_base;
static const struct crema_chip_loader *loader;
static bool is_usb;

/* The line: bytes of the host, of which some have arrived, and of the stub. */
static struct {
    uint8_t bytes[0x20000];
    uint32_t head, tail;
} to_chip, to_host;
static uint8_t fifo[FIFO_SIZE];
static uint32_t fifo_in, fifo_out;
static uint64_t next_at; /* when the next byte has arrived */
static uint64_t looked_at;

/* The line */

static void arrive(void)
{
    uint64_t byte_ticks = SIM_TICKS_PER_S * 10 / LINE_HZ;
    while (to_chip.tail != to_chip.head && next_at <= sys.now) {
        uint8_t byte = to_chip.bytes[to_chip.tail++ % sizeof to_chip.bytes];
        if (fifo_in - fifo_out < FIFO_SIZE)
            fifo[fifo_in++ % FIFO_SIZE] = byte;
        next_at += byte_ticks;
    }
}

static uint8_t take_byte(void)
{
    arrive();
    return fifo_in == fifo_out ? 0 : fifo[fifo_out++ % FIFO_SIZE];
}

static void put_byte(bool by_usb, uint32_t value)
{
    stub_model.sent[by_usb]++;
    if (by_usb == is_usb)
        to_host.bytes[to_host.head++ % sizeof to_host.bytes] = (uint8_t)value;
}

/* Blocks */

static uint32_t uart_read(struct sim_dev *dev, uint32_t off, uint32_t stored)
{
    if (off == 0)
        return is_usb ? 0 : take_byte();
    if (off == 0x1c) {
        uint32_t cycles = (uint32_t)((sys.now - looked_at) / sys.ticks_per_cycle);
        stub_model.longest = cycles > stub_model.longest ? cycles : stub_model.longest;
        looked_at = sys.now;
        arrive();
        return is_usb ? 0 : fifo_in - fifo_out;
    }
    if (off == 0x60 && strcmp(stub_model.chip->name, "esp32") == 0)
        return is_usb ? 0 : fifo_out % FIFO_SIZE << 2 | fifo_in % FIFO_SIZE << 13;
    if (off == 0x98) /* taken over at once */
        return 0;
    (void)dev;
    return stored;
}

static uint32_t usb_read(uint32_t off, uint32_t stored)
{
    if (off == 0)
        return is_usb ? take_byte() : 0;
    if (off == 4) {
        arrive();
        return 2u | (is_usb && fifo_in != fifo_out ? 4u : 0);
    }
    return stored;
}

static uint32_t spi_reg(struct sim_dev *dev, uint32_t off)
{
    return dev_get(dev, spi_base + off - dev->base);
}

static uint32_t bits_to_bytes(uint32_t bits)
{
    return (bits + 8) / 8;
}

/* Where chips have the bit that keeps CS low: register descriptions, "CS_KEEP_ACTIVE". The ESP8266
 * has none. */
#define MISC_OFF 0x34u

static uint32_t cs_bit(void)
{
    if (strcmp(stub_model.chip->name, "esp8266") == 0)
        return 0;
    return strcmp(stub_model.chip->name, "esp32") == 0 ? 1u << 30 : 1u << 10;
}

/* One command, as USER and its kin say. */
static void spi_run(struct sim_dev *dev)
{
    uint32_t user = spi_reg(dev, loader->spi_user_off), user1 = spi_reg(dev, loader->spi_user1_off);
    uint32_t ctrl = spi_reg(dev, loader->spi_ctrl_off), addr = spi_reg(dev, loader->spi_addr_off);
    bool has_dlen = loader->spi_mosi_dlen_off != 0;
    uint32_t out = has_dlen ? spi_reg(dev, loader->spi_mosi_dlen_off) : user1 >> 17 & 0x1ff;
    uint32_t in = has_dlen ? spi_reg(dev, loader->spi_miso_dlen_off) : user1 >> 8 & 0x1ff;
    uint8_t buffer[64], answer[64];
    struct sim_flash_xfer x = {.has_opcode = user >> 31 & 1, .opcode_lines = 1, .addr_lines = 1};
    for (unsigned i = 0; i < 16; i++)
        put_le32(buffer + 4 * i, spi_reg(dev, loader->spi_w0_off + 4 * i));
    x.opcode = (uint8_t)spi_reg(dev, loader->spi_user2_off);
    x.addr_bits = (uint8_t)(user >> 30 & 1 ? (user1 >> 26) + 1 : 0);
    x.addr = x.addr_bits && loader->is_spi_addr_high ? addr >> (32 - x.addr_bits) : addr;
    x.dummy_clocks = (uint8_t)(user >> 29 & 1 ? (user1 & 0xff) + 1 : 0);
    if (!has_dlen)
        x.dummy_clocks = (uint8_t)(user >> 29 & 1 ? (user1 & 0x3f) + 1 : 0);
    x.data_lines = ctrl >> 13 & 1 && ctrl >> 14 & 1 ? 2 : 1;
    x.out = buffer;
    x.out_len = user >> 27 & 1 ? bits_to_bytes(out) : 0;
    x.in = answer;
    x.in_len = user >> 28 & 1 ? bits_to_bytes(in) : 0;
    x.holds_cs = stub_model.cs != STUB_MODEL_CS_IGNORED && spi_reg(dev, MISC_OFF) & cs_bit();
    assert_true(x.out_len <= 64 && x.in_len <= 64);
    sim_flash_transfer(&flash, &x);
    memcpy(buffer, answer, x.in_len);
    for (unsigned i = 0; i < 16 && x.in_len > 0; i++)
        dev_set(dev, spi_base + loader->spi_w0_off + 4 * i - dev->base, get_le32(buffer + 4 * i));
}

/* UART0 is seen at a second place on the chips where it is not in the usual one. */
static bool is_uart(uint32_t addr, uint32_t *off)
{
    uint32_t base = addr - uart_base < 0x100 ? uart_base : 0x60000000u;
    *off = addr - base;
    return *off < 0x100;
}

static uint32_t dev_read(struct sim_dev *dev, uint32_t off, unsigned size)
{
    uint32_t addr = dev->base + off, uart_off;
    (void)size;
    if (is_uart(addr, &uart_off))
        return uart_read(dev, uart_off, dev_get(dev, off));
    if (usb_base != 0 && addr - usb_base < 0x100)
        return usb_read(addr - usb_base, dev_get(dev, off));
    if (addr == spi_base)
        return 0; /* never busy for long */
    return dev_get(dev, off);
}

static void dev_write(struct sim_dev *dev, uint32_t off, unsigned size, uint32_t value)
{
    uint32_t addr = dev->base + off, uart_off;
    (void)size;
    dev_set(dev, off, value);
    if (is_uart(addr, &uart_off) && uart_off == 0)
        put_byte(false, value);
    else if (usb_base != 0 && addr == usb_base)
        put_byte(true, value);
    else if (addr == spi_base && value >> 18 & 1)
        spi_run(dev);
    else if (addr == spi_base + MISC_OFF && stub_model.cs == STUB_MODEL_CS_RISES &&
             !(value & cs_bit()))
        sim_flash_deselect(&flash);
    if (loader->watchdogs_off != NULL && addr == loader->watchdogs_off[1].addr)
        *(value == 0 ? &stub_model.wdt_stops : &stub_model.resets) += 1;
}

static const struct sim_dev_ops dev_ops = {
    .kind = "blocks", .state_size = sizeof(struct sim_dev), .read = dev_read, .write = dev_write};

/* Memory */

static bool takes_bytes(void *ctx, uint32_t addr)
{
    const struct crema_mem_region *region = crema_chip_region(ctx, addr, 1);
    return region != NULL && region->flags & CREMA_MEM_BYTEWISE;
}

static uint8_t *store_of(const char *name)
{
    for (unsigned i = 0; i < STORES_MOST; i++) {
        if (stores[i].name == NULL) {
            stores[i].name = name;
            stores[i].mem = calloc(1, 0x100000);
        }
        if (strcmp(stores[i].name, name) == 0)
            return stores[i].mem;
    }
    fail_msg("too many memories");
    return NULL;
}

static void map_memory(void)
{
    const struct crema_chip *chip = stub_model.chip;
    for (size_t i = 0; i < chip->mem_count; i++) {
        const struct crema_mem_region *r = &chip->mem[i];
        if (!(r->flags & CREMA_MEM_LOAD) || r->flags & CREMA_MEM_REVERSED)
            continue;
        sim_bus_map(&sys.bus, r->addr, r->size, store_of(r->store) + r->store_off,
                    SIM_PAGE_R | SIM_PAGE_W | SIM_PAGE_X);
        if (usb_base == 0x500d2000 && strcmp(r->name, "SRAM") == 0) /* past the cache */
            sim_bus_map(&sys.bus, r->addr + 0x40000000, r->size, store_of(r->store),
                        SIM_PAGE_R | SIM_PAGE_W);
    }
}

/* USB-Serial-JTAG's place; SVD files and, where there is none, the vendor's headers. */
static uint32_t usb_base_of(const char *chip)
{
    static const struct {
        const char *chip;
        uint32_t base;
    } rows[] = {{"esp32c3", 0x60043000},  {"esp32c5", 0x6000f000}, {"esp32c6", 0x6000f000},
                {"esp32c61", 0x6000f000}, {"esp32h2", 0x6000f000}, {"esp32p4", 0x500d2000},
                {"esp32s3", 0x60038000}};
    for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].chip, chip) == 0)
            return rows[i].base;
    return 0;
}

static struct sim_core *new_core(void)
{
    static const struct sim_rv_params older = {.misa = 0x40101104, .has_pcer = true};
    static const struct sim_rv_params newer = {.misa = 0x40101104, .has_counters = true};
    static const char *const with_clic[] = {"esp32c5", "esp32c61", "esp32p4"};
    if (stub_model.chip->arch == CREMA_ARCH_XTENSA)
        return xt_core_new(&sys, takes_bytes, (void *)(uintptr_t)stub_model.chip);
    for (unsigned i = 0; i < 3; i++)
        if (strcmp(stub_model.chip->name, with_clic[i]) == 0)
            return sim_rv_new(&sys, 0, &newer);
    return sim_rv_new(&sys, 0, &older);
}

/* The line, as the client sees it */

static void line_send(const uint8_t *data, size_t len)
{
    arrive();
    if (to_chip.head == to_chip.tail && next_at < sys.now)
        next_at = sys.now;
    for (; len > 0; len--)
        to_chip.bytes[to_chip.head++ % sizeof to_chip.bytes] = *data++;
}

static uint64_t line_now(void)
{
    return sys.now / SIM_TICKS_PER_US;
}

static bool line_take(uint8_t *byte, uint64_t end_us)
{
    while (to_host.tail == to_host.head) {
        if (line_now() >= end_us)
            return false;
        uint64_t end = end_us * SIM_TICKS_PER_US, most = CYCLES_MOST * sys.ticks_per_cycle;
        sys.until = end - sys.now < most ? end : sys.now + most;
        core->ops->run(core);
        if (sys.stop != SIM_STOP_NONE)
            fail_msg("%s: %s", stub_model.chip->name, sys.fault_text);
        if (core->state != SIM_CORE_RUNNING)
            fail_msg("%s: the core stopped", stub_model.chip->name);
    }
    *byte = to_host.bytes[to_host.tail++ % sizeof to_host.bytes];
    return true;
}

static const struct stub_line model_line = {line_send, line_take, line_now};

void stub_model_open(const char *chip, bool by_usb)
{
    static const uint32_t ranges[4][2] = {{0x3ff00000, 0x80000},
                                          {0x3f400000, 0x100000},
                                          {0x50000000, 0x130000},
                                          {0x60000000, 0x100000}};
    memset(&stub_model, 0, sizeof stub_model);
    stub_model.chip = crema_chip_find(chip);
    stub_model.stub = cr_stub_find(chip);
    assert_non_null(stub_model.chip);
    assert_non_null(stub_model.stub);
    loader = &stub_model.chip->loader;
    is_usb = by_usb;
    uart_base = loader->uart_clkdiv_addr - 0x14;
    spi_base = loader->spi_base;
    usb_base = usb_base_of(chip);
    assert_true(sim_sys_init(&sys));
    sys.ticks_per_cycle = SIM_TICKS_PER_S / CPU_HZ;
    map_memory();
    for (unsigned i = 0; i < 4; i++) {
        blocks[i] = sim_dev_new(&sys, &dev_ops, "blocks", NULL, ranges[i][0], ranges[i][1], NULL,
                                SIM_RESET_CHIP);
        assert_non_null(blocks[i]);
        sim_bus_add(&sys.bus, blocks[i]);
    }
    core = new_core();
    assert_non_null(core);
    stub_model.flash = malloc(STUB_MODEL_FLASH);
    assert_non_null(stub_model.flash);
    memset(stub_model.flash, 0xff, STUB_MODEL_FLASH);
    part = *sim_flash_part_of_size(STUB_MODEL_FLASH);
    part.chip_ms = CHIP_MS;
    sim_flash_init(&flash, &part, stub_model.flash, &sys);
    to_chip.head = to_chip.tail = to_host.head = to_host.tail = fifo_in = fifo_out = 0;
    next_at = looked_at = 0;
    stub_line = &model_line;
}

void stub_model_close(void)
{
    core->ops->free(core);
    for (unsigned i = 0; i < 4; i++)
        sim_dev_free(blocks[i]);
    sim_sys_release(&sys);
    free(stub_model.flash);
    for (unsigned i = 0; i < STORES_MOST; i++) {
        free(stores[i].mem);
        stores[i].mem = NULL;
        stores[i].name = NULL;
    }
}

/* Starting */

static uint32_t clkdiv_addr(void)
{
    return uart_base == 0x3f400000 ? 0x60000014 : uart_base + 0x14;
}

uint32_t stub_model_clkdiv(void)
{
    uint32_t value;
    assert_int_equal(sim_bus_read(&sys.bus, clkdiv_addr(), 4, &value), SIM_ACCESS_OK);
    return (value & 0xfffff) << 4 | (value >> 20 & 15);
}

uint32_t stub_model_programs(void)
{
    return (uint32_t)flash.stats.programs;
}

static void poke_part(const struct cr_stub_part *p)
{
    for (unsigned i = 0; i < 2; i++) {
        const struct cr_stub_segment *s = &p->segments[i];
        const struct crema_mem_region *r =
            s->len > 0 ? crema_chip_region(stub_model.chip, s->addr, (uint32_t)s->len) : NULL;
        if (s->len == 0)
            continue;
        assert_non_null(r);
        assert_true(r->flags & CREMA_MEM_LOAD);
        assert_true(sim_bus_poke(&sys.bus, s->addr, s->data, s->len));
    }
}

static void hear_greeting(void)
{
    do {
        if (!stub_take_frame(1000000))
            fail_msg("%s: the stub does not greet", stub_model.chip->name);
    } while (stub_answer_len != 4 || memcmp(stub_answer, WIRE_STUB_GREETING, 4) != 0);
}

void stub_model_start(bool is_whole)
{
    const struct cr_stub *stub = stub_model.stub;
    /* UART0 as a ROM leaves it, for 115200 baud at 40 MHz. */
    assert_int_equal(sim_bus_write(&sys.bus, clkdiv_addr(), 4, 347u | 3u << 20), SIM_ACCESS_OK);
    for (unsigned i = CR_STUB_CORE; i < (is_whole ? CR_STUB_PARTS : 1u); i++)
        poke_part(&stub->parts[i]);
    core->ops->reset(core, is_whole ? stub->entry_all : stub->parts[CR_STUB_CORE].entry);
    hear_greeting();
}

void stub_model_load(enum cr_stub_part_id id)
{
    const struct cr_stub_part *p = &stub_model.stub->parts[id];
    for (unsigned i = 0; i < 2; i++) {
        static uint8_t data[0x4000];
        const struct cr_stub_segment *s = &p->segments[i];
        bool is_last = i == 1 || p->segments[1].len == 0;
        if (s->len == 0)
            continue;
        assert_true(s->len + 8 <= sizeof data);
        put_le32(data, s->addr);
        put_le32(data + 4, is_last ? p->entry : 0);
        memcpy(data + 8, s->data, s->len);
        stub_request(WIRE_STUB_OP_LOAD, 0, data, 8 + s->len);
        assert_int_equal(stub_take_answer(WIRE_STUB_OP_LOAD, 1000000, NULL, NULL), 0);
    }
}
