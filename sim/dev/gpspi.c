/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "SPI Controller". A transfer is worked out when it ends; on the way
 * the pins show chip select and the clock at rest. */
#include "gpspi.h"

#include "bytes.h"
#include "clk_tap.h"
#include "gdma.h"
#include "gpio.h"
#include "soc.h"

#include <crema/regs/esp32c3/spi2.h>

#define BUF_LEN  64
#define HALF     32 /* bytes: where the high part begins */
#define BITS_MAX (SPI2_MS_DLEN_MS_DATA_BITLEN_MASK + 1u)

#define INT(name) SPI2_DMA_INT_RAW_##name##_INT_RAW_MASK

struct gpspi {
    struct sim_dev dev;
    struct sim_clk_tap clock;
    struct sim_gdma_port dma;
    struct sim_dev *gpio;
    struct sim_event done;
};

static struct gpspi *spi_of(struct sim_dev *dev)
{
    return (struct gpspi *)dev;
}

static const struct sim_gpspi_params *params_of(const struct gpspi *s)
{
    return s->dev.params;
}

#define FIELD(s, reg, name) dev_field(&(s)->dev, SPI2_##reg##_OFFSET, SPI2_##reg##_##name##_MASK)

/* Interrupts */

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, SPI2_DMA_INT_RAW_OFFSET) & dev_get(dev, SPI2_DMA_INT_ENA_OFFSET);
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(spi_of(dev))->irq, int_st_read(dev, 0) != 0);
}

static void raise_int(struct gpspi *s, uint32_t bits)
{
    dev_set(&s->dev, SPI2_DMA_INT_RAW_OFFSET, dev_get(&s->dev, SPI2_DMA_INT_RAW_OFFSET) | bits);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, SPI2_DMA_INT_RAW_OFFSET, dev_get(dev, SPI2_DMA_INT_RAW_OFFSET) & ~raw);
}

static void int_set_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    raise_int(spi_of(dev), raw);
}

/* Phases */

static uint32_t lines(bool is_dual, bool is_quad)
{
    return is_quad ? 4 : is_dual ? 2 : 1;
}

static uint32_t data_bits(const struct gpspi *s)
{
    return FIELD(s, MS_DLEN, MS_DATA_BITLEN) + 1;
}

static uint32_t write_lines(const struct gpspi *s)
{
    return lines(FIELD(s, USER, FWRITE_DUAL), FIELD(s, USER, FWRITE_QUAD));
}

static uint32_t read_lines(const struct gpspi *s)
{
    return lines(FIELD(s, CTRL, FREAD_DUAL), FIELD(s, CTRL, FREAD_QUAD));
}

static bool is_full_duplex(const struct gpspi *s)
{
    return FIELD(s, USER, DOUTDIN) && FIELD(s, USER, USR_MOSI);
}

static uint32_t steps(uint32_t bits, uint32_t width)
{
    return (bits + width - 1) / width;
}

/* Cycles of the serial clock from chip select to its end. */
static uint32_t cycles(const struct gpspi *s)
{
    uint32_t n = 0;
    if (FIELD(s, USER, CS_SETUP))
        n += FIELD(s, USER1, CS_SETUP_TIME) + 1;
    if (FIELD(s, USER, USR_COMMAND))
        n += steps(FIELD(s, USER2, USR_COMMAND_BITLEN) + 1,
                   lines(FIELD(s, CTRL, FCMD_DUAL), FIELD(s, CTRL, FCMD_QUAD)));
    if (FIELD(s, USER, USR_ADDR))
        n += steps(FIELD(s, USER1, USR_ADDR_BITLEN) + 1,
                   lines(FIELD(s, CTRL, FADDR_DUAL), FIELD(s, CTRL, FADDR_QUAD)));
    if (FIELD(s, USER, USR_DUMMY))
        n += FIELD(s, USER1, USR_DUMMY_CYCLELEN) + 1;
    if (FIELD(s, USER, USR_MOSI))
        n += steps(data_bits(s), write_lines(s));
    if (FIELD(s, USER, USR_MISO) && !is_full_duplex(s))
        n += steps(data_bits(s), read_lines(s));
    if (FIELD(s, USER, CS_HOLD))
        n += FIELD(s, USER1, CS_HOLD_TIME);
    return n + 1;
}

static struct sim_clk serial_clock(const struct gpspi *s)
{
    struct sim_clk clk = sim_clk_tapped(&s->clock);
    if (FIELD(s, CLOCK, CLK_EQU_SYSCLK))
        return clk;
    return sim_clk_div(clk, (FIELD(s, CLOCK, CLKDIV_PRE) + 1) * (FIELD(s, CLOCK, CLKCNT_N) + 1));
}

/* Pins */

static void show_select(struct gpspi *s, bool is_active)
{
    const struct sim_gpspi_signals *sig = &params_of(s)->signals;
    uint32_t off = dev_get(&s->dev, SPI2_MISC_OFFSET);
    uint32_t high = FIELD(s, MISC, MASTER_CS_POL);
    bool is_kept = FIELD(s, MISC, CS_KEEP_ACTIVE) && is_active;
    for (unsigned i = 0; i < SIM_GPSPI_CS; i++) {
        bool is_on = (is_active || is_kept) && !(off >> i & 1);
        sim_gpio_drive(s->gpio, sig->cs[i], is_on == (high >> i & 1), true);
    }
    sim_gpio_drive(s->gpio, sig->clk, FIELD(s, MISC, CK_IDLE_EDGE), true);
    sim_gpio_drive(s->gpio, sig->d, FIELD(s, CTRL, D_POL), true);
}

/* What `width` lines show where nobody sends: the bits of one step, the first line lowest. The
 * controller lets go of those that it would drive itself. */
static uint32_t quiet_lines(struct gpspi *s, uint32_t width)
{
    const struct sim_gpspi_signals *sig = &params_of(s)->signals;
    if (width == 1 && !FIELD(s, USER, SIO))
        return sim_gpio_sense(s->gpio, sig->q);
    bool level = FIELD(s, CTRL, D_POL);
    sim_gpio_drive(s->gpio, sig->d, level, false);
    uint32_t seen = sim_gpio_sense(s->gpio, sig->d);
    if (width > 1)
        seen |= (uint32_t)sim_gpio_sense(s->gpio, sig->q) << 1;
    if (width > 2)
        seen |= (uint32_t)sim_gpio_sense(s->gpio, sig->wp) << 2 |
                (uint32_t)sim_gpio_sense(s->gpio, sig->hd) << 3;
    sim_gpio_drive(s->gpio, sig->d, level, true);
    return seen;
}

/* A byte of what quiet lines show. */
static uint8_t quiet_byte(struct gpspi *s)
{
    uint32_t width = read_lines(s);
    uint32_t step = quiet_lines(s, width), byte = 0;
    for (uint32_t i = 0; i < 8; i += width)
        byte |= step << i;
    return (uint8_t)byte;
}

static uint8_t reversed(uint8_t byte)
{
    uint8_t r = 0;
    for (unsigned i = 0; i < 8; i++)
        r = (uint8_t)(r | (byte >> i & 1) << (7 - i));
    return r;
}

/* Data */

/* The buffer repeats itself when a transfer is longer. */
static uint32_t buf_off(uint32_t at, bool is_high_part)
{
    uint32_t len = is_high_part ? BUF_LEN - HALF : BUF_LEN;
    return at % len + (is_high_part ? HALF : 0);
}

static uint8_t buf_get(const struct gpspi *s, uint32_t at)
{
    return (uint8_t)(dev_get(&s->dev, SPI2_W0_OFFSET + (at & ~3u)) >> (at % 4 * 8));
}

static void buf_set(struct gpspi *s, uint32_t at, uint8_t byte, uint8_t mask)
{
    uint32_t off = SPI2_W0_OFFSET + (at & ~3u), shift = at % 4 * 8;
    uint32_t word = dev_get(&s->dev, off);
    dev_set(&s->dev, off, (word & ~((uint32_t)mask << shift)) | (uint32_t)(byte & mask) << shift);
}

/* A piece of what the controller sends: from memory, or from its buffer. */
static void fetch(struct gpspi *s, uint32_t at, uint8_t *data, uint32_t len)
{
    if (!FIELD(s, DMA_CONF, DMA_TX_ENA)) {
        for (uint32_t i = 0; i < len; i++)
            data[i] = buf_get(s, buf_off(at + i, FIELD(s, USER, USR_MOSI_HIGHPART)));
        return;
    }
    for (uint32_t i = 0; i < len; i++)
        data[i] = 0;
    if (sim_gdma_take(&s->dma, data, len))
        return;
    for (uint32_t i = 0; i < len && sim_gdma_take(&s->dma, data + i, 1); i++)
        continue;
    raise_int(s, INT(DMA_OUTFIFO_EMPTY_ERR) | INT(MST_TX_AFIFO_REMPTY_ERR));
}

static void store(struct gpspi *s, uint32_t at, const uint8_t *data, uint32_t len, uint32_t bits)
{
    bool is_low_first = dev_get(&s->dev, SPI2_CTRL_OFFSET) & params_of(s)->read_order;
    bool is_last = at + len == steps(bits, 8);
    if (FIELD(s, DMA_CONF, DMA_RX_ENA)) {
        if (!sim_gdma_has_room(&s->dma, len))
            raise_int(s, INT(DMA_INFIFO_FULL_ERR));
        sim_gdma_put(&s->dma, data, len, is_last);
        return;
    }
    for (uint32_t i = 0; i < len; i++) {
        uint32_t left = bits - (at + i) * 8;
        uint8_t mask = (uint8_t)(left >= 8 ? 0xffu : 0xff00u >> left);
        buf_set(s, buf_off(at + i, FIELD(s, USER, USR_MISO_HIGHPART)), data[i],
                is_low_first ? reversed(mask) : mask);
    }
}

/* What comes back of a piece that was sent at the same time. */
static void echo(struct gpspi *s, const uint8_t *sent, uint8_t *got, uint32_t len)
{
    const struct sim_gpspi_signals *sig = &params_of(s)->signals;
    uint32_t ctrl = dev_get(&s->dev, SPI2_CTRL_OFFSET);
    bool is_turned = !(ctrl & params_of(s)->write_order) != !(ctrl & params_of(s)->read_order);
    bool is_inverted;
    bool is_fed =
        sim_gpio_is_fed(s->gpio, sig->d, FIELD(s, USER, SIO) ? sig->d : sig->q, &is_inverted);
    uint8_t quiet = is_fed ? 0 : quiet_byte(s);
    for (uint32_t i = 0; i < len; i++) {
        uint8_t byte = is_inverted ? (uint8_t)~sent[i] : sent[i];
        got[i] = !is_fed ? quiet : is_turned ? reversed(byte) : byte;
    }
}

/* Both directions of the data phases. Reading after writing sees quiet lines. */
static void move_data(struct gpspi *s)
{
    uint8_t out[BUF_LEN] = {0}, in[BUF_LEN];
    uint32_t bits = data_bits(s), len = steps(bits, 8);
    bool is_out = FIELD(s, USER, USR_MOSI), is_in = FIELD(s, USER, USR_MISO);
    bool is_both = is_full_duplex(s);
    uint8_t quiet = is_in && !is_both ? quiet_byte(s) : 0;
    for (uint32_t at = 0, n; at < len && (is_out || is_in); at += n) {
        n = len - at < BUF_LEN ? len - at : BUF_LEN;
        if (is_out)
            fetch(s, at, out, n);
        if (is_both)
            echo(s, out, in, n);
        for (uint32_t i = 0; i < n && !is_both; i++)
            in[i] = quiet;
        if (is_in || is_both)
            store(s, at, in, n, bits);
    }
}

static void done_fire(void *ctx)
{
    struct gpspi *s = ctx;
    move_data(s);
    dev_set_field(&s->dev, SPI2_CMD_OFFSET, SPI2_CMD_USR_MASK, 0);
    show_select(s, FIELD(s, MISC, CS_KEEP_ACTIVE));
    raise_int(s, INT(TRANS_DONE));
    update_irq(&s->dev);
}

/* Registers */

static void stop(struct gpspi *s)
{
    sim_event_cancel(s->dev.sys, &s->done);
    dev_set_field(&s->dev, SPI2_CMD_OFFSET, SPI2_CMD_USR_MASK, 0);
    show_select(s, false);
}

/* A transfer without a clock waits for one. */
static void go_on(struct gpspi *s)
{
    struct sim_clk clk = serial_clock(s);
    if (FIELD(s, CMD, USR) && !sim_event_is_queued(&s->done) && clk.num)
        sim_event_in(s->dev.sys, &s->done, sim_clk_ticks(clk, cycles(s)));
}

/* A slave waits for a master, which no board has. */
static void cmd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct gpspi *s = spi_of(dev);
    bool was_busy = old & SPI2_CMD_USR_MASK;
    if (!(raw & SPI2_CMD_USR_MASK) && was_busy)
        stop(s);
    if (!(raw & SPI2_CMD_USR_MASK) || was_busy || FIELD(s, SLAVE, MODE))
        return;
    show_select(s, true);
    go_on(s);
}

static void slave_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    if ((raw & SPI2_SLAVE_SOFT_RESET_MASK) || ((raw ^ old) & SPI2_SLAVE_MODE_MASK))
        stop(spi_of(dev));
}

static void misc_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct gpspi *s = spi_of(dev);
    bool is_kept = raw & SPI2_MISC_CS_KEEP_ACTIVE_MASK && old & SPI2_MISC_CS_KEEP_ACTIVE_MASK;
    if (!FIELD(s, CMD, USR) && !is_kept)
        show_select(s, false);
}

static void clock_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    go_on(spi_of(dev));
}

static void clock_changed(struct sim_dev *dev)
{
    go_on(spi_of(dev));
}

/* Lists that come later are looked at when a transfer ends. */
static void dma_kick(void *ctx)
{
    (void)ctx;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    stop(spi_of(dev));
}

static bool start(struct sim_dev *dev)
{
    struct gpspi *s = spi_of(dev);
    const struct sim_gpspi_params *p = params_of(s);
    s->gpio = sim_soc_dev(dev->soc, "GPIO");
    s->done = (struct sim_event){.fire = done_fire, .ctx = s};
    s->dma = (struct sim_gdma_port){.periph = p->gdma_periph, .kick = dma_kick, .ctx = s};
    sim_gdma_attach(sim_soc_dev(dev->soc, p->gdma), &s->dma);
    sim_clk_tap_init(&s->clock, dev, p->clock);
    return true;
}

const struct sim_clk_mux sim_gpspi_clock = {
    .sel = SIM_FIELD(SPI2_CLK_GATE, MST_CLK_SEL),
    .enable = SIM_FIELD(SPI2_CLK_GATE, MST_CLK_ACTIVE),
    .source = {SIM_CLK_XTAL, SIM_CLK_APB},
};

#define INT_SET_OFFSET 0x44 /* not in every version */

static const struct sim_reg_rule rules[] = {
    {.off = SPI2_CMD_OFFSET, .self_clear = SPI2_CMD_UPDATE_MASK, .write = cmd_write},
    {.off = SPI2_CLOCK_OFFSET, .write = clock_write},
    {.off = SPI2_MISC_OFFSET, .write = misc_write},
    {.off = SPI2_DMA_CONF_OFFSET,
     .self_clear = SPI2_DMA_CONF_RX_AFIFO_RST_MASK | SPI2_DMA_CONF_BUF_AFIFO_RST_MASK |
                   SPI2_DMA_CONF_DMA_AFIFO_RST_MASK},
    {.off = SPI2_DMA_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = SPI2_DMA_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = SPI2_DMA_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = INT_SET_OFFSET, .self_clear = UINT32_MAX, .write = int_set_write},
    {.off = SPI2_SLAVE_OFFSET, .self_clear = SPI2_SLAVE_SOFT_RESET_MASK, .write = slave_write},
    {.off = SPI2_CLK_GATE_OFFSET, .write = clock_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct gpspi, clock),
    SIM_STATE_WIRING(struct gpspi, dma),
    SIM_STATE_WIRING(struct gpspi, gpio),
    SIM_STATE_EVENT(struct gpspi, done),
};
static const struct sim_state state = SIM_STATE_OF(struct gpspi, dev, state_rows);

const struct sim_dev_ops sim_gpspi_ops = {
    .kind = "gpspi",
    .state_size = sizeof(struct gpspi),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
