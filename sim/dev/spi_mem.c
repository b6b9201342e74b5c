/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A command runs for as long as its bits take at the divided clock; its bit in CMD reads as set
 * until then, and the flash chip sees the whole of it when CS rises. CS_KEEP_ACTIVE is looked at
 * when a command ends: set, it leaves CS low, and the next command goes on with this one. */
#include "spi_mem.h"

#include "bytes.h"
#include "clk_tap.h"
#include "flash_nor.h"
#include "soc.h"

#include <crema/regs/esp32c3/spi0.h>
#include <crema/regs/esp32c3/spi1.h>
#include <string.h>

#define BUFFER_LEN      SIM_FLASH_XFER /* W0 to W15 */
#define COMMAND_BITS    0xfffe0000u
#define OVERHEAD_CLOCKS 4u /* CS set-up and hold */

struct spi_mem {
    struct sim_dev dev;
    struct sim_clk_tap clock;
    struct sim_event done;
    uint32_t running; /* the CMD bit at work; 0 when idle */
    struct sim_flash_xfer xfer;
    uint8_t out[BUFFER_LEN], in[BUFFER_LEN];
    uint32_t in_at; /* where in the buffer what comes in goes, bytes */
    bool is_status; /* what comes in goes to RD_STATUS */
};

/* A CMD bit that stands for a command of the flash. */
struct shortcut {
    uint32_t bit;
    uint8_t opcode;
    bool has_addr;
    uint8_t in_len; /* bytes */
    uint8_t dummy;  /* clocks */
};

static const struct shortcut shortcuts[] = {
    {SPI1_CMD_FLASH_WREN_MASK, 0x06, false, 0, 0}, {SPI1_CMD_FLASH_WRDI_MASK, 0x04, false, 0, 0},
    {SPI1_CMD_FLASH_RDID_MASK, 0x9f, false, 3, 0}, {SPI1_CMD_FLASH_RDSR_MASK, 0x05, false, 1, 0},
    {SPI1_CMD_FLASH_WRSR_MASK, 0x01, false, 0, 0}, {SPI1_CMD_FLASH_PP_MASK, 0x02, true, 0, 0},
    {SPI1_CMD_FLASH_SE_MASK, 0x20, true, 0, 0},    {SPI1_CMD_FLASH_BE_MASK, 0xd8, true, 0, 0},
    {SPI1_CMD_FLASH_CE_MASK, 0xc7, false, 0, 0},   {SPI1_CMD_FLASH_DP_MASK, 0xb9, false, 0, 0},
    {SPI1_CMD_FLASH_RES_MASK, 0xab, false, 1, 24}, {SPI1_CMD_FLASH_HPM_MASK, 0xa3, false, 0, 24},
    {SPI1_CMD_FLASH_READ_MASK, 0x03, true, 0, 0},
};

static struct spi_mem *spi_of(struct sim_dev *dev)
{
    return (struct spi_mem *)dev;
}

static bool is_set(const struct sim_dev *dev, uint32_t off, uint32_t mask)
{
    return dev_get(dev, off) & mask;
}

static uint32_t bytes_of_bits(uint32_t bits)
{
    uint32_t bytes = (bits + 7) / 8;
    return bytes < BUFFER_LEN ? bytes : BUFFER_LEN;
}

/* The buffer as bytes, from byte `at` on, wrapping at its end. */
static void load_buffer(struct spi_mem *spi, uint32_t at, uint32_t len)
{
    for (uint32_t i = 0; i < len; i++) {
        uint32_t b = (at + i) % BUFFER_LEN;
        spi->out[i] = (uint8_t)(dev_get(&spi->dev, SPI1_W0_OFFSET + (b & ~3u)) >> (b % 4 * 8));
    }
    spi->xfer.out_len = len;
}

static void store_buffer(struct spi_mem *spi)
{
    for (uint32_t i = 0; i < spi->xfer.in_len; i++) {
        uint32_t b = (spi->in_at + i) % BUFFER_LEN;
        uint32_t off = SPI1_W0_OFFSET + (b & ~3u);
        dev_set(&spi->dev, off, bits_set(dev_get(&spi->dev, off), b % 4 * 8, 8, spi->in[i]));
    }
}

/* How many wires the address and the data of a read take. */
static void read_lines(const struct sim_dev *dev, struct sim_flash_xfer *x)
{
    uint32_t ctrl = dev_get(dev, SPI1_CTRL_OFFSET);
    if (!(ctrl & SPI1_CTRL_FASTRD_MODE_MASK))
        return;
    if (ctrl & (SPI1_CTRL_FREAD_QIO_MASK | SPI1_CTRL_FREAD_QUAD_MASK))
        x->data_lines = 4;
    else if (ctrl & (SPI1_CTRL_FREAD_DIO_MASK | SPI1_CTRL_FREAD_DUAL_MASK))
        x->data_lines = 2;
    if (ctrl & SPI1_CTRL_FREAD_QIO_MASK)
        x->addr_lines = 4;
    else if (ctrl & SPI1_CTRL_FREAD_DIO_MASK)
        x->addr_lines = 2;
}

static void write_lines(const struct sim_dev *dev, struct sim_flash_xfer *x)
{
    uint32_t user = dev_get(dev, SPI1_USER_OFFSET);
    if (user & (SPI1_USER_FWRITE_QIO_MASK | SPI1_USER_FWRITE_QUAD_MASK))
        x->data_lines = 4;
    else if (user & (SPI1_USER_FWRITE_DIO_MASK | SPI1_USER_FWRITE_DUAL_MASK))
        x->data_lines = 2;
    if (user & SPI1_USER_FWRITE_QIO_MASK)
        x->addr_lines = 4;
    else if (user & SPI1_USER_FWRITE_DIO_MASK)
        x->addr_lines = 2;
}

static void set_opcode(struct sim_flash_xfer *x, const struct sim_dev *dev, uint8_t opcode)
{
    x->has_opcode = true;
    x->opcode = opcode;
    x->opcode_lines = is_set(dev, SPI1_CTRL_OFFSET, SPI1_CTRL_FCMD_QUAD_MASK)   ? 4
                      : is_set(dev, SPI1_CTRL_OFFSET, SPI1_CTRL_FCMD_DUAL_MASK) ? 2
                                                                                : 1;
}

/* In the order in which the flash hears it, the last bit lowest. */
static uint32_t user_addr(const struct sim_dev *dev, uint32_t bits)
{
    const struct sim_spi_mem_params *params = dev->params;
    uint32_t addr = dev_get(dev, SPI1_ADDR_OFFSET);
    if (params->is_addr_msb)
        return addr >> (32 - bits);
    if (bits > 24 && params->has_mode_bits &&
        is_set(dev, SPI1_CTRL_OFFSET, SPI1_CTRL_FREAD_QIO_MASK | SPI1_CTRL_FREAD_DIO_MASK) &&
        !is_set(dev, SPI1_CACHE_FCTRL_OFFSET, SPI1_CACHE_FCTRL_CACHE_USR_ADDR_4BYTE_MASK)) {
        uint32_t mode = dev_field(dev, SPI1_RD_STATUS_OFFSET, SPI1_RD_STATUS_WB_MODE_MASK);
        return (addr & 0xffffff) << (bits - 24) | mode >> (32 - bits);
    }
    return bits < 32 ? addr & ((1u << bits) - 1) : addr;
}

/* The phases that software put together in USER, USER1 and USER2. */
static void build_user(struct spi_mem *spi)
{
    struct sim_dev *dev = &spi->dev;
    struct sim_flash_xfer *x = &spi->xfer;
    uint32_t user = dev_get(dev, SPI1_USER_OFFSET);
    if (user & SPI1_USER_USR_COMMAND_MASK)
        set_opcode(x, dev, (uint8_t)dev_get(dev, SPI1_USER2_OFFSET));
    if (user & SPI1_USER_USR_ADDR_MASK) {
        uint32_t bits = dev_field(dev, SPI1_USER1_OFFSET, SPI1_USER1_USR_ADDR_BITLEN_MASK) + 1;
        x->addr_bits = (uint8_t)(bits < 32 ? bits : 32);
        x->addr = user_addr(dev, x->addr_bits);
    }
    if (user & SPI1_USER_USR_DUMMY_MASK)
        x->dummy_clocks =
            (uint8_t)(dev_field(dev, SPI1_USER1_OFFSET, SPI1_USER1_USR_DUMMY_CYCLELEN_MASK) + 1);
    if (user & SPI1_USER_USR_MISO_MASK) {
        x->in_len = bytes_of_bits(dev_get(dev, SPI1_MISO_DLEN_OFFSET) + 1);
        spi->in_at = user & SPI1_USER_USR_MISO_HIGHPART_MASK ? BUFFER_LEN / 2 : 0;
        read_lines(dev, x);
    }
    if (user & SPI1_USER_USR_MOSI_MASK) {
        load_buffer(spi, user & SPI1_USER_USR_MOSI_HIGHPART_MASK ? BUFFER_LEN / 2 : 0,
                    bytes_of_bits(dev_get(dev, SPI1_MOSI_DLEN_OFFSET) + 1));
        if (!x->in_len)
            write_lines(dev, x);
    }
}

/* FLASH_READ: the opcode and its waiting clocks follow from the mode in CTRL. */
static void build_read(struct spi_mem *spi)
{
    static const struct {
        uint32_t mode;
        uint8_t opcode, dummy;
    } modes[] = {
        {SPI1_CTRL_FREAD_QIO_MASK, 0xeb, 6},
        {SPI1_CTRL_FREAD_DIO_MASK, 0xbb, 4},
        {SPI1_CTRL_FREAD_QUAD_MASK, 0x6b, 8},
        {SPI1_CTRL_FREAD_DUAL_MASK, 0x3b, 8},
    };
    struct sim_flash_xfer *x = &spi->xfer;
    x->in_len = bytes_of_bits(dev_get(&spi->dev, SPI1_MISO_DLEN_OFFSET) + 1);
    read_lines(&spi->dev, x);
    if (!is_set(&spi->dev, SPI1_CTRL_OFFSET, SPI1_CTRL_FASTRD_MODE_MASK))
        return;
    x->opcode = 0x0b;
    x->dummy_clocks = 8;
    for (size_t i = 0; i < CR_COUNT(modes); i++) {
        if (is_set(&spi->dev, SPI1_CTRL_OFFSET, modes[i].mode)) {
            x->opcode = modes[i].opcode;
            x->dummy_clocks = modes[i].dummy;
            return;
        }
    }
}

/* In a page program ADDR's high byte may have the length. */
static void build_program(struct spi_mem *spi)
{
    uint32_t len = dev_get(&spi->dev, SPI1_ADDR_OFFSET) >> 24;
    if (!len)
        len = bytes_of_bits(dev_get(&spi->dev, SPI1_MOSI_DLEN_OFFSET) + 1);
    load_buffer(spi, 0, len < BUFFER_LEN ? len : BUFFER_LEN);
    if (is_set(&spi->dev, SPI1_USER_OFFSET, SPI1_USER_FWRITE_QUAD_MASK)) {
        spi->xfer.opcode = 0x32;
        spi->xfer.data_lines = 4;
    }
}

static void build_shortcut(struct spi_mem *spi, const struct shortcut *s)
{
    struct sim_flash_xfer *x = &spi->xfer;
    set_opcode(x, &spi->dev, s->opcode);
    x->in_len = s->in_len;
    x->dummy_clocks = s->dummy;
    if (s->has_addr) {
        x->addr_bits = 24;
        x->addr = dev_get(&spi->dev, SPI1_ADDR_OFFSET) & 0xffffff;
    }
    if (s->bit == SPI1_CMD_FLASH_READ_MASK) {
        build_read(spi);
    } else if (s->bit == SPI1_CMD_FLASH_PP_MASK) {
        build_program(spi);
    } else if (s->bit == SPI1_CMD_FLASH_WRSR_MASK) {
        put_le16(spi->out, (uint16_t)dev_get(&spi->dev, SPI1_RD_STATUS_OFFSET));
        x->out_len = is_set(&spi->dev, SPI1_CTRL_OFFSET, SPI1_CTRL_WRSR_2B_MASK) ? 2 : 1;
    } else if (s->bit == SPI1_CMD_FLASH_RDSR_MASK) {
        spi->is_status = true;
    }
}

static uint64_t duration(const struct spi_mem *spi)
{
    const struct sim_dev *dev = &spi->dev;
    const struct sim_flash_xfer *x = &spi->xfer;
    uint32_t clocks = OVERHEAD_CLOCKS + x->dummy_clocks;
    if (x->has_opcode)
        clocks += 8u / x->opcode_lines;
    clocks += (uint32_t)x->addr_bits / x->addr_lines;
    clocks += (x->in_len + x->out_len) * 8 / x->data_lines;
    uint32_t div = 1;
    if (!is_set(dev, SPI1_CLOCK_OFFSET, SPI1_CLOCK_CLK_EQU_SYSCLK_MASK))
        div = dev_field(dev, SPI1_CLOCK_OFFSET, SPI1_CLOCK_CLKCNT_N_MASK) + 1;
    return sim_clk_ticks(sim_clk_div(sim_clk_tapped(&spi->clock), div), clocks);
}

static const struct sim_flash_xfer nothing_to_send = {
    .opcode_lines = 1, .addr_lines = 1, .data_lines = 1};

static void begin(struct spi_mem *spi, uint32_t bit)
{
    spi->xfer = nothing_to_send;
    spi->xfer.out = spi->out;
    spi->xfer.in = spi->in;
    spi->in_at = 0;
    spi->is_status = false;
    spi->running = bit;
    if (bit == SPI1_CMD_USR_MASK)
        build_user(spi);
    for (size_t i = 0; i < CR_COUNT(shortcuts); i++) {
        if (shortcuts[i].bit == bit)
            build_shortcut(spi, &shortcuts[i]);
    }
    sim_event_in(spi->dev.sys, &spi->done, duration(spi));
}

/* The highest of several bits goes first, the others after it. */
static void begin_next(struct spi_mem *spi)
{
    uint32_t due = dev_get(&spi->dev, SPI1_CMD_OFFSET) & COMMAND_BITS & ~SPI1_CMD_FLASH_PE_MASK;
    if (due && !spi->running)
        begin(spi, 1u << (31 - __builtin_clz(due)));
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_spi_mem_params *params = dev->params;
    uint32_t st = dev_get(dev, SPI1_INT_RAW_OFFSET) & dev_get(dev, SPI1_INT_ENA_OFFSET);
    sim_irq_set(dev->sys, params->irq, st != 0);
}

static void raise_int(struct sim_dev *dev, uint32_t bits)
{
    dev_set(dev, SPI1_INT_RAW_OFFSET, dev_get(dev, SPI1_INT_RAW_OFFSET) | bits);
}

static void transfer(struct spi_mem *spi)
{
    struct sim_flash *flash = spi->dev.soc->flash;
    spi->xfer.holds_cs = is_set(&spi->dev, SPI1_MISC_OFFSET, SPI1_MISC_CS_KEEP_ACTIVE_MASK);
    if (flash)
        sim_flash_transfer(flash, &spi->xfer);
    else
        memset(spi->in, 0xff, sizeof spi->in);
}

static void fire(void *ctx)
{
    struct spi_mem *spi = ctx;
    struct sim_dev *dev = &spi->dev;
    transfer(spi);
    if (spi->is_status)
        dev_set_field(dev, SPI1_RD_STATUS_OFFSET, SPI1_RD_STATUS_STATUS_MASK, spi->in[0]);
    else
        store_buffer(spi);
    uint32_t ended = spi->running | SPI1_CMD_FLASH_PE_MASK;
    spi->running = 0;
    dev_set(dev, SPI1_CMD_OFFSET, dev_get(dev, SPI1_CMD_OFFSET) & ~ended);
    raise_int(dev, SPI1_INT_RAW_MST_ST_END_INT_RAW_MASK);
    begin_next(spi);
    update_irq(dev);
}

static void cmd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    begin_next(spi_of(dev));
}

/* Suspends or resumes the chip's program or erase by the opcodes that FLASH_SUS_CMD names. */
static void suspend_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    bool is_suspend = raw & SPI1_FLASH_SUS_CTRL_FLASH_PES_MASK;
    struct spi_mem *spi = spi_of(dev);
    if (!(raw & (SPI1_FLASH_SUS_CTRL_FLASH_PES_MASK | SPI1_FLASH_SUS_CTRL_FLASH_PER_MASK)) ||
        spi->running)
        return;
    spi->xfer = (struct sim_flash_xfer){.opcode_lines = 1, .addr_lines = 1, .data_lines = 1};
    uint32_t opcodes = dev_get(dev, SPI1_FLASH_SUS_CMD_OFFSET);
    set_opcode(&spi->xfer, dev, (uint8_t)(is_suspend ? opcodes >> 8 : opcodes));
    spi->xfer.in = spi->in;
    transfer(spi);
    dev_set(dev, SPI1_SUS_STATUS_OFFSET,
            bits_set(dev_get(dev, SPI1_SUS_STATUS_OFFSET), 0, 1, is_suspend));
    raise_int(dev,
              is_suspend ? SPI1_INT_RAW_PES_END_INT_RAW_MASK : SPI1_INT_RAW_PER_END_INT_RAW_MASK);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, SPI1_INT_RAW_OFFSET) & dev_get(dev, SPI1_INT_ENA_OFFSET);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, SPI1_INT_RAW_OFFSET, dev_get(dev, SPI1_INT_RAW_OFFSET) & ~raw);
}

/* A reset of the chip cuts a command short: CS rises, and the flash drops what was not complete. Of
 * a command that was held it does what it has. */
static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct spi_mem *spi = spi_of(dev);
    sim_event_cancel(dev->sys, &spi->done);
    spi->running = 0;
    if (dev->soc->flash)
        sim_flash_deselect(dev->soc->flash);
}

static bool start(struct sim_dev *dev)
{
    struct spi_mem *spi = spi_of(dev);
    const struct sim_spi_mem_params *params = dev->params;
    spi->done = (struct sim_event){.fire = fire, .ctx = spi};
    spi->xfer = nothing_to_send;
    sim_clk_tap_init(&spi->clock, dev, params->clock);
    return true;
}

const struct sim_clk_mux sim_spi_mem_clock = {.source = {SIM_CLK_APB}};

static const struct sim_reg_rule rules[] = {
    {.off = SPI1_CMD_OFFSET,
     .read_only = ~COMMAND_BITS,
     .write_1_set = COMMAND_BITS,
     .write = cmd_write},
    {.off = SPI1_FLASH_SUS_CTRL_OFFSET,
     .self_clear = SPI1_FLASH_SUS_CTRL_FLASH_PES_MASK | SPI1_FLASH_SUS_CTRL_FLASH_PER_MASK,
     .write = suspend_write},
    {.off = SPI1_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = SPI1_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = SPI1_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct spi_mem, clock),
    SIM_STATE_EVENT(struct spi_mem, done),
    SIM_STATE(struct spi_mem, running),
    SIM_STATE_PART(struct spi_mem, xfer, &sim_flash_xfer_state),
    SIM_STATE_ARRAY(struct spi_mem, out),
    SIM_STATE_ARRAY(struct spi_mem, in),
    SIM_STATE_MAX(struct spi_mem, in_at, BUFFER_LEN),
    SIM_STATE(struct spi_mem, is_status),
};
static const struct sim_state state = SIM_STATE_OF(struct spi_mem, dev, state_rows);

static void restored(struct sim_dev *dev)
{
    struct spi_mem *spi = spi_of(dev);
    spi->xfer.out = spi->out;
    spi->xfer.in = spi->in;
}

const struct sim_dev_ops sim_spi_mem_ops = {
    .kind = "spi-mem",
    .state_size = sizeof(struct spi_mem),
    .state = &state,
    .restored = restored,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};

/* SPI0 works by itself for the cache; software sees its settings, and a machine that is idle. */
static const struct sim_reg_rule cache_rules[] = {
    {.off = SPI0_FSM_OFFSET, .read_only = SPI0_FSM_CSPI_ST_MASK | SPI0_FSM_EM_ST_MASK},
    {.off = SPI0_CTRL2_OFFSET, .self_clear = SPI0_CTRL2_SYNC_RESET_MASK},
    {.off = SPI0_CTRL1_OFFSET, .self_clear = SPI0_CTRL1_RXFIFO_RST_MASK},
};

const struct sim_dev_ops sim_spi_mem_cache_ops = {
    .kind = "spi-mem-cache",
    .state_size = sizeof(struct sim_dev),
    .rules = cache_rules,
    .rule_count = CR_COUNT(cache_rules),
};
