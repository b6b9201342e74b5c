/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One node of a bus that has no other: it hears itself where a pin leads its output back, and
 * nobody acknowledges. Technical reference manual, "Two-wire Automotive Interface"; error counters
 * as ISO 11898-1 has them. */
#include "twai.h"

#include "bytes.h"
#include "can_frame.h"
#include "gpio.h"
#include "soc.h"

#include <crema/regs/esp32c3/twai0.h>
#include <string.h>

#define FIFO_LEN 64u
#define FILTER   8
#define PASSIVE  128u /* counts of errors */
#define BUS_OFF  256u

#define ERROR_FRAME_BITS 17 /* with the pause behind it */
#define RECOVERY_BITS    (128 * 11)

/* Descriptions do not agree on the names of these. */
enum {
    MODE_RESET = 1 << 0,
    MODE_LISTEN = 1 << 1,
    MODE_SELF_TEST = 1 << 2,
    MODE_ONE_FILTER = 1 << 3,

    CMD_SEND = 1 << 0,
    CMD_ABORT = 1 << 1,
    CMD_RELEASE = 1 << 2,
    CMD_CLEAR_OVERRUN = 1 << 3,
    CMD_SEND_TO_SELF = 1 << 4,

    STATUS_RECEIVED = 1 << 0,
    STATUS_OVERRUN = 1 << 1,
    STATUS_TX_FREE = 1 << 2,
    STATUS_TX_COMPLETE = 1 << 3,
    STATUS_SENDING = 1 << 5,
    STATUS_WARNING = 1 << 6,
    STATUS_BUS_OFF = 1 << 7,

    INT_RECEIVED = 1 << 0,
    INT_SENT = 1 << 1,
    INT_WARNING = 1 << 2,
    INT_OVERRUN = 1 << 3,
    INT_PASSIVE = 1 << 5,
    INT_BUS_ERROR = 1 << 7,
};

/* ERR_CODE_CAP: kind and place of the last error, of a sender's. */
#define ERROR_BIT_AT_START (0u << 6 | 3)
#define ERROR_NO_ACK       (3u << 6 | 25)

struct twai {
    struct sim_dev dev;
    struct sim_clk_tap clock;
    struct sim_dev *gpio;
    struct sim_event next; /* end of an attempt to send, or of the way back from bus-off */
    uint8_t out[SIM_CAN_FRAME_MAX];
    uint8_t filter[FILTER];
    uint8_t fifo[FIFO_LEN]; /* whole frames, the oldest first */
    uint8_t used, frames;
    uint8_t latched; /* interrupts but for the one that a received frame holds up */
    bool is_sending, is_to_self, is_once;
    bool is_complete, is_overrun, is_off;
};

static struct twai *twai_of(struct sim_dev *dev)
{
    return (struct twai *)dev;
}

static const struct sim_twai_params *params_of(const struct twai *t)
{
    return t->dev.params;
}

static uint32_t mode_of(const struct twai *t)
{
    return dev_get(&t->dev, TWAI0_MODE_OFFSET);
}

static uint32_t tx_errors(const struct twai *t)
{
    return dev_get(&t->dev, TWAI0_TX_ERR_CNT_OFFSET) & 0xff;
}

static uint32_t rx_errors(const struct twai *t)
{
    return dev_get(&t->dev, TWAI0_RX_ERR_CNT_OFFSET) & 0xff;
}

static bool is_warned(const struct twai *t)
{
    uint32_t limit = dev_get(&t->dev, TWAI0_ERR_WARNING_LIMIT_OFFSET) & 0xff;
    return t->is_off || tx_errors(t) >= limit || rx_errors(t) >= limit;
}

static bool is_passive(const struct twai *t)
{
    return tx_errors(t) >= PASSIVE || rx_errors(t) >= PASSIVE;
}

/* Interrupts */

static uint32_t pending(const struct twai *t)
{
    uint32_t received = t->frames ? INT_RECEIVED : 0;
    return t->latched | (received & dev_get(&t->dev, TWAI0_INT_ENA_OFFSET));
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(twai_of(dev))->irq, pending(twai_of(dev)) != 0);
}

/* An event leaves its mark only where it is enabled. */
static void latch(struct twai *t, uint32_t what)
{
    t->latched |= (uint8_t)(what & dev_get(&t->dev, TWAI0_INT_ENA_OFFSET));
}

/* Reading takes them all away. */
static uint32_t int_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    uint32_t is = pending(twai_of(dev));
    twai_of(dev)->latched = 0;
    update_irq(dev);
    return is;
}

/* Frames */

static struct sim_clk bit_clock(const struct twai *t)
{
    uint32_t t0 = dev_get(&t->dev, TWAI0_BUS_TIMING_0_OFFSET);
    uint32_t t1 = dev_get(&t->dev, TWAI0_BUS_TIMING_1_OFFSET);
    uint32_t quanta = 1 + ((t1 & 0xf) + 1) + ((t1 >> 4 & 7) + 1);
    uint32_t divider = 2 * ((t0 & TWAI0_BUS_TIMING_0_BAUD_PRESC_MASK) + 1);
    return sim_clk_div(sim_clk_tapped(&t->clock), divider * quanta);
}

static void after_bits(struct twai *t, unsigned bits)
{
    struct sim_clk clk = bit_clock(t);
    if (clk.num)
        sim_event_in(t->dev.sys, &t->next, sim_clk_ticks(clk, bits));
}

static bool hears_itself(const struct twai *t)
{
    bool is_inverted;
    return sim_gpio_is_fed(t->gpio, params_of(t)->tx, params_of(t)->rx, &is_inverted) &&
           !is_inverted;
}

/* A level that is not its own ends an attempt with the first bit, a missing acknowledgement near
 * the frame's end. */
static void attempt(struct twai *t)
{
    unsigned bits = 1 + ERROR_FRAME_BITS;
    if (hears_itself(t)) {
        bool is_right = mode_of(t) & MODE_SELF_TEST;
        bits = sim_can_bits(t->out) + (is_right ? SIM_CAN_TAIL_BITS : 1 + ERROR_FRAME_BITS);
    }
    after_bits(t, bits);
}

static void receive(struct twai *t, const uint8_t *frame)
{
    unsigned len = sim_can_len(frame);
    if (!sim_can_is_accepted(t->filter, mode_of(t) & MODE_ONE_FILTER, frame))
        return;
    if (len > FIFO_LEN - t->used) {
        if (!t->is_overrun)
            latch(t, INT_OVERRUN);
        t->is_overrun = true;
        return;
    }
    memcpy(t->fifo + t->used, frame, len);
    t->used = (uint8_t)(t->used + len);
    t->frames++;
}

static void release_frame(struct twai *t)
{
    unsigned len = t->frames ? sim_can_len(t->fifo) : 0;
    if (!len || len > t->used)
        return;
    t->used = (uint8_t)(t->used - len);
    t->frames--;
    memmove(t->fifo, t->fifo + len, t->used);
}

static void end_sending(struct twai *t)
{
    t->is_sending = false;
    latch(t, INT_SENT);
}

/* Errors */

static void go_off(struct twai *t)
{
    t->is_off = true;
    dev_set(&t->dev, TWAI0_TX_ERR_CNT_OFFSET, PASSIVE - 1);
    dev_set(&t->dev, TWAI0_RX_ERR_CNT_OFFSET, 0);
    dev_set(&t->dev, TWAI0_MODE_OFFSET, mode_of(t) | MODE_RESET);
    t->is_sending = false;
}

static void count_error(struct twai *t, uint32_t code)
{
    bool was_warned = is_warned(t), was_passive = is_passive(t);
    uint32_t count = tx_errors(t);
    dev_set(&t->dev, TWAI0_ERR_CODE_CAP_OFFSET, code);
    latch(t, INT_BUS_ERROR);
    /* A node that is alone does not go off the bus for it. */
    if (code == ERROR_NO_ACK && was_passive)
        return;
    if (count + 8 >= BUS_OFF) {
        go_off(t);
        latch(t, INT_WARNING);
        return;
    }
    dev_set(&t->dev, TWAI0_TX_ERR_CNT_OFFSET, count + 8);
    latch(t, (is_warned(t) != was_warned ? INT_WARNING : 0u) |
                 (is_passive(t) != was_passive ? INT_PASSIVE : 0u));
}

static void count_success(struct twai *t)
{
    bool was_warned = is_warned(t), was_passive = is_passive(t);
    uint32_t count = tx_errors(t);
    dev_set(&t->dev, TWAI0_TX_ERR_CNT_OFFSET, count ? count - 1 : 0);
    latch(t, (is_warned(t) != was_warned ? INT_WARNING : 0u) |
                 (is_passive(t) != was_passive ? INT_PASSIVE : 0u));
}

static void attempt_ended(struct twai *t)
{
    if (hears_itself(t) && (mode_of(t) & MODE_SELF_TEST)) {
        count_success(t);
        t->is_complete = true;
        if (t->is_to_self)
            receive(t, t->out);
        end_sending(t);
        return;
    }
    count_error(t, hears_itself(t) ? ERROR_NO_ACK : ERROR_BIT_AT_START);
    if (t->is_off)
        return;
    if (t->is_once)
        end_sending(t);
    else
        attempt(t);
}

static void next_fire(void *ctx)
{
    struct twai *t = ctx;
    if (t->is_sending) {
        attempt_ended(t);
    } else if (t->is_off) { /* the bus was quiet for so long */
        t->is_off = false;
        dev_set(&t->dev, TWAI0_TX_ERR_CNT_OFFSET, 0);
        latch(t, INT_WARNING);
    }
    update_irq(&t->dev);
}

/* Registers */

static void send(struct twai *t, uint32_t command)
{
    bool can_send = !(mode_of(t) & (MODE_RESET | MODE_LISTEN)) && !t->is_off;
    if (t->is_sending || !can_send)
        return;
    t->is_sending = true;
    t->is_complete = false;
    t->is_to_self = !(command & CMD_SEND);
    t->is_once = command & CMD_ABORT;
    attempt(t);
}

static void cmd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct twai *t = twai_of(dev);
    if (raw & CMD_RELEASE)
        release_frame(t);
    if (raw & CMD_CLEAR_OVERRUN)
        t->is_overrun = false;
    if (raw & (CMD_SEND | CMD_SEND_TO_SELF))
        send(t, raw);
    else if ((raw & CMD_ABORT) && t->is_sending)
        t->is_once = true; /* the attempt at work comes to its end */
}

static uint32_t status_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct twai *t = twai_of(dev);
    return (t->frames ? STATUS_RECEIVED : 0u) | (t->is_overrun ? STATUS_OVERRUN : 0u) |
           (t->is_sending ? STATUS_SENDING : STATUS_TX_FREE) |
           (t->is_complete ? STATUS_TX_COMPLETE : 0u) | (is_warned(t) ? STATUS_WARNING : 0u) |
           (t->is_off ? STATUS_BUS_OFF : 0u);
}

/* Into the reset mode: whatever was at work ends. Out of it: bus-off is over after a while. */
static void mode_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw;
    struct twai *t = twai_of(dev);
    uint32_t mode = mode_of(t);
    if (!(old & MODE_RESET))
        dev_set(dev, TWAI0_MODE_OFFSET, (old & ~MODE_RESET) | (mode & MODE_RESET));
    if (mode & ~old & MODE_RESET) {
        sim_event_cancel(dev->sys, &t->next);
        t->is_sending = t->is_overrun = false;
        t->used = t->frames = 0;
    }
    if (old & ~mode & MODE_RESET && t->is_off)
        after_bits(t, RECOVERY_BITS);
}

/* What only the reset mode may change. */
static void setting_write(struct sim_dev *dev, uint32_t off, uint32_t old)
{
    if (!(mode_of(twai_of(dev)) & MODE_RESET))
        dev_set(dev, off, old);
}

static void timing_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    setting_write(dev, TWAI0_BUS_TIMING_0_OFFSET + 4 * index, old);
}

static void errors_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    setting_write(dev, TWAI0_ERR_WARNING_LIMIT_OFFSET + 4 * index, old);
}

/* The same addresses are the filter in reset mode, else the frame to send and the one received. */
static uint32_t data_read(struct sim_dev *dev, unsigned index)
{
    const struct twai *t = twai_of(dev);
    if (mode_of(t) & MODE_RESET)
        return index < FILTER ? t->filter[index] : 0;
    return t->frames ? t->fifo[index] : 0;
}

static void data_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    struct twai *t = twai_of(dev);
    if (!(mode_of(t) & MODE_RESET)) {
        if (!t->is_sending)
            t->out[index] = (uint8_t)raw;
    } else if (index < FILTER) {
        t->filter[index] = (uint8_t)raw;
    }
}

static uint32_t frames_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return twai_of(dev)->frames;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct twai *t = twai_of(dev);
    sim_event_cancel(dev->sys, &t->next);
    memset(t->out, 0, sizeof t->out);
    memset(t->filter, 0, sizeof t->filter);
    t->used = t->frames = t->latched = 0;
    t->is_sending = t->is_to_self = t->is_once = t->is_overrun = t->is_off = false;
    t->is_complete = true;
}

static bool start(struct sim_dev *dev)
{
    struct twai *t = twai_of(dev);
    t->gpio = sim_soc_dev(dev->soc, "GPIO");
    t->next = (struct sim_event){.fire = next_fire, .ctx = t};
    sim_clk_tap_init(&t->clock, dev, params_of(t)->clock);
    sim_gpio_drive(t->gpio, params_of(t)->tx, true, true);
    return true;
}

/* Lying snapshots: the frames that are counted have to be there. */
static bool is_sane(const void *of)
{
    const struct twai *t = of;
    unsigned at = 0;
    for (unsigned i = 0; i < t->frames; i++) {
        if (at >= t->used)
            return false;
        at += sim_can_len(t->fifo + at);
    }
    return at == t->used;
}

static const struct sim_reg_rule rules[] = {
    {.off = TWAI0_MODE_OFFSET, .write = mode_write},
    {.off = TWAI0_CMD_OFFSET, .self_clear = UINT32_MAX, .write = cmd_write},
    {.off = TWAI0_STATUS_OFFSET, .read_only = UINT32_MAX, .read = status_read},
    {.off = TWAI0_INT_RAW_OFFSET, .read_only = UINT32_MAX, .read = int_read},
    {.off = TWAI0_BUS_TIMING_0_OFFSET, .count = 2, .write = timing_write},
    {.off = TWAI0_ERR_CODE_CAP_OFFSET, .read_only = UINT32_MAX},
    {.off = TWAI0_ERR_WARNING_LIMIT_OFFSET, .count = 3, .write = errors_write},
    {.off = TWAI0_DATA_0_OFFSET,
     .count = SIM_CAN_FRAME_MAX,
     .read = data_read,
     .write = data_write},
    {.off = TWAI0_RX_MESSAGE_CNT_OFFSET, .read_only = UINT32_MAX, .read = frames_read},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct twai, clock),
    SIM_STATE_WIRING(struct twai, gpio),
    SIM_STATE_EVENT(struct twai, next),
    SIM_STATE_ARRAY(struct twai, out),
    SIM_STATE_ARRAY(struct twai, filter),
    SIM_STATE_ARRAY(struct twai, fifo),
    SIM_STATE_MAX(struct twai, used, FIFO_LEN),
    SIM_STATE_MAX(struct twai, frames, FIFO_LEN / 3),
    SIM_STATE(struct twai, latched),
    SIM_STATE(struct twai, is_sending),
    SIM_STATE(struct twai, is_to_self),
    SIM_STATE(struct twai, is_once),
    SIM_STATE(struct twai, is_complete),
    SIM_STATE(struct twai, is_overrun),
    SIM_STATE(struct twai, is_off),
};
static const struct sim_state state = {.rows = state_rows,
                                       .count = CR_COUNT(state_rows),
                                       .first = sizeof(struct sim_dev),
                                       .size = sizeof(struct twai),
                                       .is_sane = is_sane};

const struct sim_dev_ops sim_twai_ops = {
    .kind = "twai",
    .state_size = sizeof(struct twai),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
