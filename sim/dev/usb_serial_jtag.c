/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "USB Serial/JTAG Controller". The JTAG half has its registers alone.
 */
#include "usb_serial_jtag.h"

#include "soc.h"

#include <crema/regs/esp32c3/usb_device.h>
#include <string.h>

#define PACKET 64

#define INT(name) USB_DEVICE_INT_RAW_##name##_INT_RAW_MASK

/* A full-speed host polls a bulk endpoint several times a frame; a byte takes eight bit times. */
#define POLL_TICKS (20 * SIM_TICKS_PER_US)
#define BYTE_TICKS (SIM_TICKS_PER_S / 12000000 * 8)

struct usb {
    struct sim_dev dev;
    struct sim_wire_peer peer;
    bool has_host;
    bool is_download_asked; /* by DTR, for the reset that RTS brings */
    bool was_reset_asked;   /* RTS without DTR now */

    uint8_t in[PACKET]; /* towards the host */
    unsigned in_count;
    bool is_in_sent; /* handed over, waiting for the host to fetch it */
    struct sim_event in_event;

    uint8_t out[PACKET]; /* from the host */
    unsigned out_head, out_count;
    unsigned out_len; /* of the last packet */
    struct sim_event room_event;

    struct sim_event sof_event;
};

static struct usb *usb_of(struct sim_dev *dev)
{
    return (struct usb *)dev;
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_usb_serial_jtag_params *p = dev->params;
    uint32_t st = dev_get(dev, USB_DEVICE_INT_RAW_OFFSET) & dev_get(dev, USB_DEVICE_INT_ENA_OFFSET);
    sim_irq_set(dev->sys, p->irq, st != 0);
}

static void raise_int(struct usb *u, uint32_t bits)
{
    dev_set(&u->dev, USB_DEVICE_INT_RAW_OFFSET, dev_get(&u->dev, USB_DEVICE_INT_RAW_OFFSET) | bits);
    update_irq(&u->dev);
}

/* Software can take the pull-up or the pads away: the host then sees nothing. */
static bool is_link_up(const struct usb *u)
{
    uint32_t conf = dev_get(&u->dev, USB_DEVICE_CONF0_OFFSET);
    bool is_pulled = !(conf & USB_DEVICE_CONF0_PAD_PULL_OVERRIDE_MASK) ||
                     (conf & USB_DEVICE_CONF0_DP_PULLUP_MASK);
    return u->has_host && (conf & USB_DEVICE_CONF0_USB_PAD_ENABLE_MASK) && is_pulled;
}

/* Towards the host */

static void in_schedule(struct usb *u)
{
    if (u->is_in_sent && is_link_up(u))
        sim_event_in(u->dev.sys, &u->in_event, POLL_TICKS + u->in_count * BYTE_TICKS);
    else
        sim_event_cancel(u->dev.sys, &u->in_event);
}

static void in_send(struct usb *u)
{
    if (u->is_in_sent)
        return;
    u->is_in_sent = true;
    in_schedule(u);
}

static void in_fire(void *ctx)
{
    struct usb *u = ctx;
    uint8_t packet[PACKET];
    unsigned len = u->in_count;
    memcpy(packet, u->in, len);
    u->in_count = 0;
    u->is_in_sent = false;
    raise_int(u, INT(SERIAL_IN_EMPTY) | INT(IN_TOKEN_REC_IN_EP1));
    for (unsigned i = 0; i < len && u->peer.byte_out; i++)
        u->peer.byte_out(u->peer.ctx, packet[i], 0);
}

static void ep1_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct usb *u = usb_of(dev);
    if (u->is_in_sent)
        return;
    u->in[u->in_count++] = (uint8_t)raw;
    if (u->in_count == PACKET)
        in_send(u);
}

/* From the host */

static uint32_t ep1_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct usb *u = usb_of(dev);
    if (u->out_count == 0)
        return 0;
    uint8_t byte = u->out[u->out_head++];
    if (--u->out_count == 0)
        sim_event_in(dev->sys, &u->room_event, 0);
    return byte;
}

static void room_fire(void *ctx)
{
    struct usb *u = ctx;
    if (u->out_count == 0 && u->peer.has_room && is_link_up(u))
        u->peer.has_room(u->peer.ctx);
}

bool sim_usb_serial_receive(struct sim_dev *usb, const uint8_t *data, size_t len)
{
    struct usb *u = usb_of(usb);
    if (u->out_count > 0 || len > PACKET || !is_link_up(u))
        return false;
    if (len == 0) {
        raise_int(u, INT(OUT_EP1_ZERO_PAYLOAD));
        return true;
    }
    memcpy(u->out, data, len);
    u->out_head = 0;
    u->out_count = u->out_len = (unsigned)len;
    raise_int(u, INT(SERIAL_OUT_RECV_PKT));
    return true;
}

/* The link */

static void sof_fire(void *ctx)
{
    struct usb *u = ctx;
    if (!is_link_up(u))
        return;
    uint32_t frame = dev_get(&u->dev, USB_DEVICE_FRAM_NUM_OFFSET) + 1;
    dev_set(&u->dev, USB_DEVICE_FRAM_NUM_OFFSET, frame & USB_DEVICE_FRAM_NUM_SOF_FRAME_INDEX_MASK);
    sim_event_in(u->dev.sys, &u->sof_event, SIM_TICKS_PER_MS);
    raise_int(u, INT(SOF));
}

static void link_changed(struct usb *u)
{
    if (!is_link_up(u))
        sim_event_cancel(u->dev.sys, &u->sof_event);
    else if (!sim_event_is_queued(&u->sof_event))
        sim_event_in(u->dev.sys, &u->sof_event, SIM_TICKS_PER_MS);
    in_schedule(u);
}

void sim_usb_serial_connect(struct sim_dev *usb, const struct sim_wire_peer *peer)
{
    static const struct sim_wire_peer nobody;
    struct usb *u = usb_of(usb);
    bool is_new = peer && !u->has_host;
    u->peer = peer ? *peer : nobody;
    u->has_host = peer != NULL;
    if (is_new && is_link_up(u))
        raise_int(u, INT(USB_BUS_RESET));
    link_changed(u);
}

void sim_usb_serial_set_lines(struct sim_dev *usb, bool dtr, bool rts)
{
    struct usb *u = usb_of(usb);
    const struct sim_usb_serial_jtag_params *p = usb->params;
    bool is_reset = rts && !dtr;
    if (!rts)
        u->is_download_asked = dtr;
    if (is_reset && !u->was_reset_asked) {
        usb->soc->is_download_forced = u->is_download_asked;
        sim_request_reset(usb->sys, SIM_RESET_CORE, p->cause_reset, 0);
    }
    u->was_reset_asked = is_reset;
}

/* Registers */

static uint32_t ep1_conf_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct usb *u = usb_of(dev);
    return (u->is_in_sent ? 0 : USB_DEVICE_EP1_CONF_SERIAL_IN_EP_DATA_FREE_MASK) |
           (u->out_count ? USB_DEVICE_EP1_CONF_SERIAL_OUT_EP_DATA_AVAIL_MASK : 0);
}

static void ep1_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct usb *u = usb_of(dev);
    if ((raw & USB_DEVICE_EP1_CONF_WR_DONE_MASK) && u->in_count > 0)
        in_send(u);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, USB_DEVICE_INT_RAW_OFFSET) & dev_get(dev, USB_DEVICE_INT_ENA_OFFSET);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, USB_DEVICE_INT_RAW_OFFSET, dev_get(dev, USB_DEVICE_INT_RAW_OFFSET) & ~raw);
}

static void conf0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    link_changed(usb_of(dev));
}

static uint32_t in_ep1_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct usb *u = usb_of(dev);
    return (u->is_in_sent ? 2u : 1u) | u->in_count << 2;
}

static uint32_t out_ep1_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct usb *u = usb_of(dev);
    return (u->out_len & 0x7f) << 2 | (u->out_head & 0x7f) << 9 | u->out_count << 16;
}

/* The bytes are lost with the block's state; the host stays where it is. */
static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct usb *u = usb_of(dev);
    u->in_count = u->out_count = u->out_head = u->out_len = 0;
    u->is_in_sent = false;
    sim_event_cancel(dev->sys, &u->room_event);
    link_changed(u);
    if (is_link_up(u))
        sim_event_in(dev->sys, &u->room_event, 0);
}

static bool start(struct sim_dev *dev)
{
    struct usb *u = usb_of(dev);
    u->in_event = (struct sim_event){.fire = in_fire, .ctx = u};
    u->room_event = (struct sim_event){.fire = room_fire, .ctx = u};
    u->sof_event = (struct sim_event){.fire = sof_fire, .ctx = u};
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = USB_DEVICE_EP1_OFFSET, .read = ep1_read, .write = ep1_write},
    {.off = USB_DEVICE_EP1_CONF_OFFSET,
     .self_clear = USB_DEVICE_EP1_CONF_WR_DONE_MASK,
     .read = ep1_conf_read,
     .is_steady = true,
     .write = ep1_conf_write},
    {.off = USB_DEVICE_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = USB_DEVICE_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = USB_DEVICE_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = USB_DEVICE_CONF0_OFFSET, .write = conf0_write},
    {.off = USB_DEVICE_FRAM_NUM_OFFSET, .read_only = UINT32_MAX},
    {.off = USB_DEVICE_IN_EP1_ST_OFFSET, .read_only = UINT32_MAX, .read = in_ep1_st_read},
    {.off = USB_DEVICE_OUT_EP1_ST_OFFSET, .read_only = UINT32_MAX, .read = out_ep1_st_read},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct usb, peer),
    SIM_STATE(struct usb, has_host),
    SIM_STATE(struct usb, is_download_asked),
    SIM_STATE(struct usb, was_reset_asked),
    SIM_STATE_ARRAY(struct usb, in),
    SIM_STATE_MAX(struct usb, in_count, PACKET),
    SIM_STATE(struct usb, is_in_sent),
    SIM_STATE_EVENT(struct usb, in_event),
    SIM_STATE_ARRAY(struct usb, out),
    SIM_STATE_MAX(struct usb, out_head, PACKET),
    SIM_STATE_MAX(struct usb, out_count, PACKET),
    SIM_STATE_MAX(struct usb, out_len, PACKET),
    SIM_STATE_EVENT(struct usb, room_event),
    SIM_STATE_EVENT(struct usb, sof_event),
};
static bool is_sane(const void *of)
{
    const struct usb *u = of;
    return u->out_head + u->out_count <= PACKET && (u->is_in_sent || u->in_count < PACKET);
}

static const struct sim_state state = {.rows = state_rows,
                                       .count = sizeof state_rows / sizeof state_rows[0],
                                       .first = sizeof(struct sim_dev),
                                       .size = sizeof(struct usb),
                                       .is_sane = is_sane};

const struct sim_dev_ops sim_usb_serial_jtag_ops = {
    .kind = "usb_serial_jtag",
    .state_size = sizeof(struct usb),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
