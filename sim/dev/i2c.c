/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "I2C Controller": the list of commands, a byte at a time. On the way
 * through a byte the pins show the first state of its bits alone. */
#include "i2c.h"

#include "bytes.h"
#include "clk_tap.h"
#include "gpio.h"
#include "soc.h"

#include <crema/regs/esp32c3/i2c0.h>
#include <string.h>

#define FIFO_MAX  32
#define COMMANDS  8
#define BYTE_BITS 9 /* with its acknowledgement */

#define INT(name) I2C0_INT_RAW_##name##_INT_RAW_MASK

enum op { OP_WRITE = 1, OP_STOP = 2, OP_READ = 3, OP_END = 4, OP_RSTART = 6 };

/* A command: how many bytes, what to acknowledge with, what to expect, what to do. */
#define CMD_BYTES     0xffu
#define CMD_ACK_CHECK (1u << 8)
#define CMD_ACK_EXP   (1u << 9)
#define CMD_ACK_VALUE (1u << 10)
#define CMD_OP_LSB    11
#define CMD_DONE      (1u << 31)

enum wait { WAIT_NOTHING, WAIT_BYTE, WAIT_SCL, WAIT_PULSES };

struct fifo {
    uint8_t byte[FIFO_MAX];
    uint8_t head, count;
};

struct i2c {
    struct sim_dev dev;
    struct sim_clk_tap clock;
    struct sim_dev *gpio;
    struct sim_signal_in scl;
    struct sim_event step; /* the end of what is under way */
    struct sim_event late; /* the bus did not answer in time */
    struct fifo tx, rx;
    uint8_t command;   /* in the list */
    uint8_t bytes;     /* of the command that are done */
    uint8_t waits;     /* enum wait */
    uint8_t shift;     /* the byte that leaves */
    bool is_running;   /* through the list */
    bool is_bus_held;  /* after a start, before the stop */
    bool is_giving_up; /* a byte was not acknowledged: the stop that follows ends it */
};

static struct i2c *i2c_of(struct sim_dev *dev)
{
    return (struct i2c *)dev;
}

static const struct sim_i2c_params *params_of(const struct i2c *c)
{
    return c->dev.params;
}

static uint32_t reg(const struct i2c *c, uint32_t off)
{
    return dev_get(&c->dev, off);
}

#define FIELD(c, name, field)                                                                      \
    dev_field(&(c)->dev, I2C0_##name##_OFFSET, I2C0_##name##_##field##_MASK)

/* Interrupts */

static void raise_int(struct i2c *c, uint32_t bits)
{
    dev_set(&c->dev, I2C0_INT_RAW_OFFSET, reg(c, I2C0_INT_RAW_OFFSET) | bits);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, I2C0_INT_RAW_OFFSET) & dev_get(dev, I2C0_INT_ENA_OFFSET);
}

/* The FIFOs' levels assert themselves again while they last. */
static void update_irq(struct sim_dev *dev)
{
    struct i2c *c = i2c_of(dev);
    const struct sim_i2c_fifos *p = params_of(c)->fifos;
    if (FIELD(c, FIFO_CONF, FIFO_PRT_EN)) {
        if (c->rx.count > dev_read_field(dev, p->rx_level))
            raise_int(c, INT(RXFIFO_WM));
        if (c->tx.count < dev_read_field(dev, p->tx_level))
            raise_int(c, INT(TXFIFO_WM));
    }
    sim_irq_set(dev->sys, params_of(c)->irq, int_st_read(dev, 0) != 0);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, I2C0_INT_RAW_OFFSET, dev_get(dev, I2C0_INT_RAW_OFFSET) & ~raw);
}

/* FIFOs */

static bool push(struct fifo *f, uint8_t len, uint8_t byte)
{
    if (f->count >= len)
        return false;
    f->byte[(f->head + f->count++) % FIFO_MAX] = byte;
    return true;
}

static uint8_t pop(struct fifo *f)
{
    if (!f->count)
        return 0;
    uint8_t byte = f->byte[f->head];
    f->head = (uint8_t)((f->head + 1) % FIFO_MAX);
    f->count--;
    return byte;
}

/* Time */

static uint64_t bit_ticks(const struct i2c *c, uint32_t bits)
{
    struct sim_clk clk = sim_clk_tapped(&c->clock);
    uint64_t cycles = FIELD(c, SCL_LOW_PERIOD, SCL_LOW_PERIOD) +
                      FIELD(c, SCL_HIGH_PERIOD, SCL_HIGH_PERIOD) +
                      FIELD(c, SCL_HIGH_PERIOD, SCL_WAIT_HIGH_PERIOD) + 2;
    return sim_clk_ticks(clk, cycles * bits);
}

static void after_bits(struct i2c *c, enum wait what, uint32_t bits)
{
    uint64_t ticks = bit_ticks(c, bits);
    c->waits = (uint8_t)what;
    if (ticks != SIM_NEVER)
        sim_event_in(c->dev.sys, &c->step, ticks);
}

/* The limit is a power of two of the clock's cycles. */
static void arm_late(struct i2c *c)
{
    struct sim_clk clk = sim_clk_tapped(&c->clock);
    if (!FIELD(c, TO, TIME_OUT_EN) || !clk.num)
        return;
    uint64_t cycles = UINT64_C(1) << FIELD(c, TO, TIME_OUT_VALUE);
    sim_event_in(c->dev.sys, &c->late, sim_clk_ticks(clk, cycles));
}

/* The bus */

static void lines(struct i2c *c, bool scl, bool sda)
{
    sim_gpio_drive(c->gpio, params_of(c)->scl, scl, true);
    sim_gpio_drive(c->gpio, params_of(c)->sda, sda, true);
}

static bool sda(struct i2c *c)
{
    return sim_gpio_sense(c->gpio, params_of(c)->sda);
}

static void end(struct i2c *c, uint32_t why)
{
    sim_event_cancel(c->dev.sys, &c->step);
    sim_event_cancel(c->dev.sys, &c->late);
    c->waits = WAIT_NOTHING;
    c->is_running = c->is_giving_up = false;
    raise_int(c, why);
}

static void release_bus(struct i2c *c)
{
    c->is_bus_held = false;
    lines(c, true, true);
}

static uint32_t command(const struct i2c *c)
{
    return c->command < COMMANDS ? reg(c, I2C0_COMD_OFFSET + 4u * c->command) : 0;
}

static void begin(struct i2c *c);

static void next_command(struct i2c *c)
{
    uint32_t off = I2C0_COMD_OFFSET + 4u * c->command;
    if (c->command < COMMANDS)
        dev_set(&c->dev, off, reg(c, off) | CMD_DONE);
    c->command++;
    c->bytes = 0;
    begin(c);
}

/* A released line that stays low belongs to somebody else. */
static bool is_lost(struct i2c *c)
{
    lines(c, true, true);
    if (sda(c) || !FIELD(c, CTR, ARBITRATION_EN))
        return false;
    end(c, INT(ARBITRATION_LOST));
    release_bus(c);
    return true;
}

static void begin_write(struct i2c *c)
{
    if (!c->tx.count) { /* the clock stays low until there is something to send */
        raise_int(c, INT(MST_TXFIFO_UDF));
        lines(c, false, true);
        c->waits = WAIT_BYTE;
        return;
    }
    c->shift = pop(&c->tx);
    if (is_lost(c))
        return;
    lines(c, false, c->shift >> 7);
    after_bits(c, WAIT_NOTHING, BYTE_BITS);
}

/* What the command at hand begins with. */
static void begin(struct i2c *c)
{
    uint32_t cmd = command(c);
    switch (cmd >> CMD_OP_LSB & 7) {
    case OP_RSTART:
        if (!is_lost(c)) {
            lines(c, true, false);
            after_bits(c, WAIT_NOTHING, 1);
        }
        break;
    case OP_WRITE:
        if (cmd & CMD_BYTES)
            begin_write(c);
        else
            next_command(c);
        break;
    case OP_READ:
        lines(c, false, true);
        after_bits(c, WAIT_NOTHING, (cmd & CMD_BYTES) ? BYTE_BITS : 1);
        break;
    case OP_STOP:
        lines(c, true, false);
        after_bits(c, WAIT_NOTHING, 1);
        break;
    case OP_END:
        lines(c, false, true);
        dev_set(&c->dev, I2C0_COMD_OFFSET + 4u * c->command, cmd | CMD_DONE);
        end(c, INT(END_DETECT));
        break;
    default: /* no such command, or the list's end */
        end(c, 0);
        break;
    }
}

static void give_up(struct i2c *c)
{
    raise_int(c, INT(NACK));
    c->is_giving_up = true;
    lines(c, false, false);
    after_bits(c, WAIT_NOTHING, 1);
}

static uint8_t reversed(uint8_t byte)
{
    uint8_t r = 0;
    for (unsigned i = 0; i < 8; i++)
        r = (uint8_t)(r | (byte >> i & 1) << (7 - i));
    return r;
}

static void byte_written(struct i2c *c)
{
    uint32_t cmd = command(c);
    lines(c, true, true);
    bool ack = sda(c);
    dev_set_field(&c->dev, I2C0_SR_OFFSET, I2C0_SR_RESP_REC_MASK, ack);
    raise_int(c, INT(BYTE_TRANS_DONE));
    c->bytes++;
    if ((cmd & CMD_ACK_CHECK) && ack != !!(cmd & CMD_ACK_EXP))
        give_up(c);
    else if (c->bytes >= (cmd & CMD_BYTES))
        next_command(c);
    else
        begin_write(c);
}

static void byte_read(struct i2c *c)
{
    uint32_t cmd = command(c);
    uint8_t byte = sda(c) ? 0xff : 0;
    if (FIELD(c, CTR, RX_LSB_FIRST))
        byte = reversed(byte);
    if ((cmd & CMD_BYTES) && !push(&c->rx, params_of(c)->fifos->len, byte))
        raise_int(c, INT(RXFIFO_OVF));
    raise_int(c, INT(BYTE_TRANS_DONE));
    c->bytes++;
    if (c->bytes >= (cmd & CMD_BYTES))
        next_command(c);
    else
        begin(c);
}

/* What was under way is over. */
static void stepped(struct i2c *c)
{
    if (c->is_giving_up) {
        release_bus(c);
        end(c, INT(TRANS_COMPLETE));
        return;
    }
    switch (command(c) >> CMD_OP_LSB & 7) {
    case OP_RSTART:
        c->is_bus_held = true;
        next_command(c);
        break;
    case OP_WRITE:
        byte_written(c);
        break;
    case OP_READ:
        byte_read(c);
        break;
    case OP_STOP:
        release_bus(c);
        dev_set(&c->dev, I2C0_COMD_OFFSET + 4u * c->command, command(c) | CMD_DONE);
        end(c, INT(TRANS_COMPLETE));
        break;
    default:
        break;
    }
}

static void step_fire(void *ctx)
{
    struct i2c *c = ctx;
    if (c->waits == WAIT_PULSES) {
        dev_set_field(&c->dev, I2C0_SCL_SP_CONF_OFFSET, I2C0_SCL_SP_CONF_SCL_RST_SLV_EN_MASK, 0);
        c->waits = WAIT_NOTHING;
        release_bus(c);
    } else if (c->is_running) {
        stepped(c);
    }
    update_irq(&c->dev);
}

static void late_fire(void *ctx)
{
    struct i2c *c = ctx;
    end(c, INT(TIME_OUT) | INT(SCL_ST_TO) | INT(SCL_MAIN_ST_TO));
    update_irq(&c->dev);
}

/* Somebody who holds the clock low makes everybody wait. */
static void go(struct i2c *c)
{
    bool was_held = c->is_bus_held;
    if (!was_held)
        lines(c, true, true);
    if (!was_held && !sim_gpio_sense(c->gpio, params_of(c)->scl)) {
        c->waits = WAIT_SCL;
        arm_late(c);
        return;
    }
    sim_event_cancel(c->dev.sys, &c->late);
    begin(c);
}

static void scl_changed(void *ctx, bool level)
{
    struct i2c *c = ctx;
    if (!c->is_running || c->waits != WAIT_SCL || !level)
        return;
    c->waits = WAIT_NOTHING;
    go(c);
    update_irq(&c->dev);
}

/* Registers */

static void abort_all(struct i2c *c)
{
    end(c, 0);
    release_bus(c);
}

static void ctr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct i2c *c = i2c_of(dev);
    if (raw & I2C0_CTR_FSM_RST_MASK)
        abort_all(c);
    if (!(raw & I2C0_CTR_TRANS_START_MASK) || !(raw & I2C0_CTR_MS_MODE_MASK) || c->is_running)
        return;
    c->is_running = true;
    c->command = c->bytes = 0;
    raise_int(c, INT(TRANS_START));
    go(c);
}

static uint32_t sr_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct i2c *c = i2c_of(dev);
    const struct sim_i2c_fifos *p = params_of(c)->fifos;
    uint32_t busy = c->is_bus_held || c->is_running ? I2C0_SR_BUS_BUSY_MASK : 0;
    return (dev_get(dev, I2C0_SR_OFFSET) & I2C0_SR_RESP_REC_MASK) | busy |
           c->rx.count * (p->rx_count.mask & -p->rx_count.mask) |
           c->tx.count * (p->tx_count.mask & -p->tx_count.mask);
}

static uint32_t data_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct i2c *c = i2c_of(dev);
    if (!c->rx.count)
        raise_int(c, INT(RXFIFO_UDF));
    uint8_t byte = pop(&c->rx);
    update_irq(dev);
    return byte;
}

static void data_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct i2c *c = i2c_of(dev);
    if (!push(&c->tx, params_of(c)->fifos->len, (uint8_t)raw))
        raise_int(c, INT(TXFIFO_OVF));
    if (c->is_running && c->waits == WAIT_BYTE)
        begin_write(c);
}

static void fifo_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct i2c *c = i2c_of(dev);
    if (raw & I2C0_FIFO_CONF_RX_FIFO_RST_MASK)
        c->rx = (struct fifo){.count = 0};
    if (raw & I2C0_FIFO_CONF_TX_FIFO_RST_MASK)
        c->tx = (struct fifo){.count = 0};
}

/* Pulses of the clock alone, for a device that hangs in the midst of a byte. */
static void pulses_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct i2c *c = i2c_of(dev);
    if ((raw & I2C0_SCL_SP_CONF_SCL_RST_SLV_EN_MASK) && !c->is_running)
        after_bits(c, WAIT_PULSES, FIELD(c, SCL_SP_CONF, SCL_RST_SLV_NUM) + 1);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct i2c *c = i2c_of(dev);
    c->tx = c->rx = (struct fifo){.count = 0};
    c->command = c->bytes = 0;
    abort_all(c);
}

static bool start(struct sim_dev *dev)
{
    struct i2c *c = i2c_of(dev);
    c->gpio = sim_soc_dev(dev->soc, "GPIO");
    c->step = (struct sim_event){.fire = step_fire, .ctx = c};
    c->late = (struct sim_event){.fire = late_fire, .ctx = c};
    c->scl = (struct sim_signal_in){.number = params_of(c)->scl, .changed = scl_changed, .ctx = c};
    sim_gpio_listen(c->gpio, &c->scl);
    sim_clk_tap_init(&c->clock, dev, params_of(c)->clock);
    return true;
}

const struct sim_i2c_fifos sim_i2c_fifos_32 = {
    .len = 32,
    .rx_count = SIM_FIELD(I2C0_SR, RXFIFO_CNT),
    .tx_count = SIM_FIELD(I2C0_SR, TXFIFO_CNT),
    .rx_level = SIM_FIELD(I2C0_FIFO_CONF, RXFIFO_WM_THRHD),
    .tx_level = SIM_FIELD(I2C0_FIFO_CONF, TXFIFO_WM_THRHD),
};
const struct sim_i2c_fifos sim_i2c_fifos_16 = {
    .len = 16,
    .rx_count = {I2C0_SR_OFFSET, 0x1f << 8},
    .tx_count = {I2C0_SR_OFFSET, 0x1f << 18},
    .rx_level = {I2C0_FIFO_CONF_OFFSET, 0xf},
    .tx_level = {I2C0_FIFO_CONF_OFFSET, 0xf << 5},
};

const struct sim_clk_mux sim_i2c_clock = {
    .sel = SIM_FIELD(I2C0_CLK_CONF, SCLK_SEL),
    .enable = SIM_FIELD(I2C0_CLK_CONF, SCLK_ACTIVE),
    .source = {SIM_CLK_XTAL, SIM_CLK_RC_FAST},
    .num = SIM_FIELD(I2C0_CLK_CONF, SCLK_DIV_NUM),
    .a = SIM_FIELD(I2C0_CLK_CONF, SCLK_DIV_A),
    .b = SIM_FIELD(I2C0_CLK_CONF, SCLK_DIV_B),
};

static const struct sim_reg_rule rules[] = {
    {.off = I2C0_CTR_OFFSET,
     .self_clear = I2C0_CTR_TRANS_START_MASK | I2C0_CTR_FSM_RST_MASK | I2C0_CTR_CONF_UPGATE_MASK,
     .write = ctr_write},
    {.off = I2C0_SR_OFFSET, .read_only = UINT32_MAX, .read = sr_read},
    {.off = I2C0_FIFO_CONF_OFFSET, .write = fifo_conf_write},
    {.off = I2C0_DATA_OFFSET, .read = data_read, .write = data_write},
    {.off = I2C0_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = I2C0_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = I2C0_INT_STATUS_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = I2C0_SCL_SP_CONF_OFFSET, .write = pulses_write},
};

static const struct sim_state_row fifo_rows[] = {
    SIM_STATE_ARRAY(struct fifo, byte),
    SIM_STATE_MAX(struct fifo, head, FIFO_MAX - 1),
    SIM_STATE_MAX(struct fifo, count, FIFO_MAX),
};
static const struct sim_state fifo_state = SIM_STATE_ALL(struct fifo, fifo_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct i2c, clock),
    SIM_STATE_WIRING(struct i2c, gpio),
    SIM_STATE_PART(struct i2c, scl, &sim_signal_in_state),
    SIM_STATE_EVENT(struct i2c, step),
    SIM_STATE_EVENT(struct i2c, late),
    SIM_STATE_PART(struct i2c, tx, &fifo_state),
    SIM_STATE_PART(struct i2c, rx, &fifo_state),
    SIM_STATE_MAX(struct i2c, command, COMMANDS),
    SIM_STATE(struct i2c, bytes),
    SIM_STATE_MAX(struct i2c, waits, WAIT_PULSES),
    SIM_STATE(struct i2c, shift),
    SIM_STATE(struct i2c, is_running),
    SIM_STATE(struct i2c, is_bus_held),
    SIM_STATE(struct i2c, is_giving_up),
};
static const struct sim_state state = SIM_STATE_OF(struct i2c, dev, state_rows);

const struct sim_dev_ops sim_i2c_ops = {
    .kind = "i2c",
    .state_size = sizeof(struct i2c),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
