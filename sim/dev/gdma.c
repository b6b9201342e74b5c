/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "GDMA Controller". A descriptor: size and length of the buffer with
 * flags, its address, the next descriptor. */
#include "gdma.h"

#include "bytes.h"
#include "soc.h"

#include <assert.h>
#include <crema/regs/esp32c3/dma.h>

#define PORTS_MAX 8
#define STRIDE    0xc0 /* between the registers of channels */
#define IN(reg)   DMA_IN_##reg##_CH0_OFFSET
#define OUT(reg)  DMA_OUT_##reg##_CH0_OFFSET

/* The registers of both directions look alike; these are the places where they differ. */
#define RST          1u
#define LINK_ADDR    0xfffffu
#define MEM_TRANS_EN DMA_IN_CONF0_CH_MEM_TRANS_EN_MASK
#define AUTO_WRBACK  DMA_OUT_CONF0_CH_OUT_AUTO_WRBACK_MASK
#define CHECK_OWNER  (1u << 12) /* of CONF1 */
#define SEL_NONE     0x3fu

/* A descriptor's first word. */
#define SIZE_MASK  0xfffu
#define LENGTH_LSB 12
#define SUC_EOF    (1u << 30)
#define OWNER      (1u << 31)

#define DESC_LEN     12
#define WALK_MAX     4096u /* descriptors that one look ahead goes through: lists may be rings */
#define COPY_MAX     1024u /* bytes from list to list in one step */
#define FIFO_LEN     16    /* bytes that a channel reads ahead */
#define BYTES_A_TICK 4     /* of the bus clock */

enum { IN, OUT, DIRECTIONS };

/* What can happen; each version has its own bits for it. */
enum happening { DONE, SUC_EOF_SEEN, DSCR_ERR, DSCR_EMPTY, TOTAL_EOF, HAPPENINGS };

struct gdma_layout {
    uint16_t raw[DIRECTIONS]; /* status, enable and clear follow it; 16 bytes a channel */
    uint32_t bit[DIRECTIONS][HAPPENINGS];
};

struct channel {
    bool is_running;
    bool is_at_end; /* the list has ended: RESTART looks at the last descriptor's next again */
    uint32_t desc;  /* the descriptor at work, or the last one */
    uint32_t at;    /* bytes of its buffer that are done */
};

struct gdma {
    struct sim_dev dev;
    const struct gdma_layout *layout;
    struct channel chan[SIM_GDMA_CHANNELS_MAX][DIRECTIONS];
    struct sim_event copy; /* from list to list */
    struct sim_gdma_port *port[PORTS_MAX];
    unsigned port_count;
};

static struct gdma *gdma_of(struct sim_dev *dev)
{
    return (struct gdma *)dev;
}

static const struct sim_gdma_params *params_of(const struct gdma *g)
{
    return g->dev.params;
}

static uint32_t reg(const struct gdma *g, unsigned n, unsigned dir, uint32_t in_off)
{
    return dev_get(&g->dev, in_off + n * STRIDE + (dir == OUT ? OUT(CONF0) - IN(CONF0) : 0));
}

/* Interrupts */

static uint32_t raw_off(const struct gdma *g, unsigned n, unsigned dir)
{
    return g->layout->raw[dir] + 16 * n;
}

static uint32_t int_st(const struct gdma *g, unsigned n, unsigned dir)
{
    uint32_t raw = raw_off(g, n, dir);
    return dev_get(&g->dev, raw) & dev_get(&g->dev, raw + 8);
}

static void update_irq(struct sim_dev *dev)
{
    struct gdma *g = gdma_of(dev);
    const struct sim_gdma_params *p = params_of(g);
    for (unsigned n = 0; n < p->channels; n++) {
        sim_irq_set(dev->sys, p->irq_in[n], int_st(g, n, IN));
        sim_irq_set(dev->sys, p->irq_out[n], int_st(g, n, OUT));
    }
}

static void happened(struct gdma *g, unsigned n, unsigned dir, enum happening what)
{
    uint32_t off = raw_off(g, n, dir);
    dev_set(&g->dev, off, dev_get(&g->dev, off) | g->layout->bit[dir][what]);
    update_irq(&g->dev);
}

/* Lists */

struct desc {
    uint32_t flags, buf, next;
};

/* The channels reach memory that can be written, and nothing else. */
static bool is_memory(const struct gdma *g, uint32_t addr, uint32_t len)
{
    const struct sim_bus *bus = &g->dev.sys->bus;
    if (len > UINT32_MAX - addr)
        return false;
    for (uint32_t page = addr >> SIM_PAGE_SHIFT;
         page <= (addr + (len ? len - 1 : 0)) >> SIM_PAGE_SHIFT; page++) {
        if (!bus->mem[page] || !(bus->attr[page] & SIM_PAGE_W))
            return false;
    }
    return true;
}

static bool read_desc(const struct gdma *g, uint32_t addr, struct desc *d)
{
    uint8_t bytes[DESC_LEN];
    if ((addr & 3) || !is_memory(g, addr, DESC_LEN) ||
        !sim_bus_peek(&g->dev.sys->bus, addr, bytes, DESC_LEN))
        return false;
    *d = (struct desc){get_le32(bytes), get_le32(bytes + 4), get_le32(bytes + 8)};
    return true;
}

/* Bytes that a descriptor gives, or has room for. */
static uint32_t capacity(const struct desc *d, unsigned dir)
{
    return (dir == OUT ? d->flags >> LENGTH_LSB : d->flags) & SIZE_MASK;
}

static bool is_usable(const struct gdma *g, unsigned n, unsigned dir, const struct desc *d)
{
    bool is_checked = reg(g, n, dir, DMA_IN_CONF1_CH0_OFFSET) & CHECK_OWNER;
    return (!is_checked || (d->flags & OWNER)) && is_memory(g, d->buf, capacity(d, dir));
}

/* Whether the list gives or takes `len` bytes from where it is. */
static bool has(const struct gdma *g, unsigned n, unsigned dir, size_t len)
{
    const struct channel *c = &g->chan[n][dir];
    struct desc d;
    uint32_t addr = c->desc, at = c->at;
    if (!c->is_running)
        return false;
    for (unsigned i = 0; i < WALK_MAX && addr; i++) {
        if (!read_desc(g, addr, &d) || !is_usable(g, n, dir, &d))
            return true; /* the mover stumbles over it and says so */
        uint32_t room = capacity(&d, dir) > at ? capacity(&d, dir) - at : 0;
        if (room >= len)
            return true;
        len -= room;
        at = 0;
        addr = d.next;
    }
    return false;
}

static void stop(struct gdma *g, unsigned n, unsigned dir)
{
    g->chan[n][dir].is_running = false;
}

static void note_desc(struct gdma *g, unsigned n, unsigned dir)
{
    uint32_t off = DMA_IN_DSCR_CH0_OFFSET + n * STRIDE + (dir == OUT ? OUT(CONF0) - IN(CONF0) : 0);
    dev_set(&g->dev, off + 8, dev_get(&g->dev, off + 4));
    dev_set(&g->dev, off + 4, dev_get(&g->dev, off));
    dev_set(&g->dev, off, g->chan[n][dir].desc);
}

/* On to the next descriptor, or to a stop behind the last. */
static void advance(struct gdma *g, unsigned n, unsigned dir, const struct desc *d)
{
    struct channel *c = &g->chan[n][dir];
    c->at = 0;
    if (d->next) {
        c->desc = d->next;
        note_desc(g, n, dir);
        return;
    }
    c->is_at_end = true;
    stop(g, n, dir);
    happened(g, n, dir, dir == OUT ? TOTAL_EOF : DSCR_EMPTY);
}

static void write_flags(struct gdma *g, uint32_t addr, uint32_t flags)
{
    uint8_t bytes[4];
    put_le32(bytes, flags);
    sim_bus_poke(&g->dev.sys->bus, addr, bytes, sizeof bytes);
}

static void close_out(struct gdma *g, unsigned n, const struct desc *d)
{
    uint32_t addr = g->chan[n][OUT].desc;
    if (reg(g, n, OUT, IN(CONF0)) & AUTO_WRBACK)
        write_flags(g, addr, d->flags & ~OWNER);
    if (d->flags & SUC_EOF) {
        dev_set(&g->dev, OUT(EOF_DES_ADDR) + n * STRIDE, addr);
        happened(g, n, OUT, SUC_EOF_SEEN);
    }
    happened(g, n, OUT, DONE);
    advance(g, n, OUT, d);
}

static void close_in(struct gdma *g, unsigned n, const struct desc *d, bool is_end)
{
    struct channel *c = &g->chan[n][IN];
    uint32_t flags = d->flags & ~(OWNER | SUC_EOF | SIZE_MASK << LENGTH_LSB);
    write_flags(g, c->desc, flags | c->at << LENGTH_LSB | (is_end ? SUC_EOF : 0));
    if (is_end) {
        dev_set(&g->dev, IN(SUC_EOF_DES_ADDR) + n * STRIDE, c->desc);
        happened(g, n, IN, SUC_EOF_SEEN);
    }
    happened(g, n, IN, DONE);
    advance(g, n, IN, d);
}

/* The descriptor at work; false when the channel has none that can be used. */
static bool current(struct gdma *g, unsigned n, unsigned dir, struct desc *d)
{
    struct channel *c = &g->chan[n][dir];
    if (!c->is_running)
        return false;
    if (read_desc(g, c->desc, d) && is_usable(g, n, dir, d))
        return true;
    stop(g, n, dir);
    happened(g, n, dir, DSCR_ERR);
    return false;
}

/* Moves up to `len` bytes; returns how many. */
static size_t move_out(struct gdma *g, unsigned n, uint8_t *data, size_t len)
{
    size_t done = 0;
    struct desc d;
    for (unsigned i = 0; i < WALK_MAX && done < len && current(g, n, OUT, &d); i++) {
        struct channel *c = &g->chan[n][OUT];
        uint32_t left = capacity(&d, OUT) > c->at ? capacity(&d, OUT) - c->at : 0;
        uint32_t step = left < len - done ? left : (uint32_t)(len - done);
        sim_bus_peek(&g->dev.sys->bus, d.buf + c->at, data + done, step);
        done += step;
        c->at += step;
        if (step == left)
            close_out(g, n, &d);
    }
    return done;
}

static size_t move_in(struct gdma *g, unsigned n, const uint8_t *data, size_t len, bool is_end)
{
    size_t done = 0;
    struct desc d;
    for (unsigned i = 0; i < WALK_MAX && done < len && current(g, n, IN, &d); i++) {
        struct channel *c = &g->chan[n][IN];
        uint32_t left = capacity(&d, IN) > c->at ? capacity(&d, IN) - c->at : 0;
        uint32_t step = left < len - done ? left : (uint32_t)(len - done);
        sim_bus_poke(&g->dev.sys->bus, d.buf + c->at, data + done, step);
        done += step;
        c->at += step;
        bool is_last = is_end && done == len;
        if (step == left || is_last)
            close_in(g, n, &d, is_last);
    }
    if (done < len)
        happened(g, n, IN, DSCR_EMPTY);
    return done;
}

/* Peripherals */

static bool is_between_lists(const struct gdma *g, unsigned n)
{
    return reg(g, n, IN, IN(CONF0)) & MEM_TRANS_EN;
}

/* The channel that serves a peripheral; `channels` for none. */
static unsigned channel_for(const struct gdma *g, unsigned dir, unsigned periph)
{
    unsigned n = 0;
    while (n < params_of(g)->channels && (is_between_lists(g, n) || !g->chan[n][dir].is_running ||
                                          (reg(g, n, dir, IN(PERI_SEL)) & SEL_NONE) != periph))
        n++;
    return n;
}

void sim_gdma_attach(struct sim_dev *gdma, struct sim_gdma_port *port)
{
    port->gdma = gdma;
    if (!gdma)
        return;
    struct gdma *g = gdma_of(gdma);
    assert(g->port_count < PORTS_MAX);
    g->port[g->port_count++] = port;
}

bool sim_gdma_take(struct sim_gdma_port *port, void *data, size_t len)
{
    if (!port->gdma)
        return false;
    struct gdma *g = gdma_of(port->gdma);
    unsigned n = channel_for(g, OUT, port->periph);
    return n < params_of(g)->channels && has(g, n, OUT, len) && move_out(g, n, data, len) == len;
}

bool sim_gdma_has_room(struct sim_gdma_port *port, size_t len)
{
    if (!port->gdma)
        return false;
    struct gdma *g = gdma_of(port->gdma);
    unsigned n = channel_for(g, IN, port->periph);
    return n < params_of(g)->channels && has(g, n, IN, len);
}

void sim_gdma_put(struct sim_gdma_port *port, const void *data, size_t len, bool is_end)
{
    if (!port->gdma)
        return;
    struct gdma *g = gdma_of(port->gdma);
    unsigned n = channel_for(g, IN, port->periph);
    if (n < params_of(g)->channels)
        move_in(g, n, data, len, is_end);
}

/* From list to list: a piece at a time, as the lists come. */
static bool copy_piece(struct gdma *g, unsigned n)
{
    uint8_t bytes[COPY_MAX];
    struct desc from, to;
    if (!g->chan[n][IN].is_running || !current(g, n, OUT, &from) || !current(g, n, IN, &to))
        return false;
    const struct channel *o = &g->chan[n][OUT], *i = &g->chan[n][IN];
    size_t len = capacity(&from, OUT) > o->at ? capacity(&from, OUT) - o->at : 0;
    size_t room = capacity(&to, IN) > i->at ? capacity(&to, IN) - i->at : 0;
    bool is_end = (from.flags & SUC_EOF) && len <= COPY_MAX && len <= room;
    size_t most = room < COPY_MAX ? room : COPY_MAX;
    if (room == 0)
        close_in(g, n, &to, false);
    else if (len == 0)
        close_out(g, n, &from);
    else
        move_in(g, n, bytes, move_out(g, n, bytes, len < most ? len : most), is_end);
    return true;
}

static void copy_fire(void *ctx)
{
    struct gdma *g = ctx;
    bool is_busy = false;
    for (unsigned n = 0; n < params_of(g)->channels; n++)
        is_busy |= is_between_lists(g, n) && copy_piece(g, n);
    if (is_busy)
        sim_event_in(g->dev.sys, &g->copy,
                     sim_clk_ticks(g->dev.soc->clk.cpu, COPY_MAX / BYTES_A_TICK) + 1);
}

/* Registers */

static void kick(struct gdma *g, unsigned n, unsigned dir)
{
    uint32_t periph = reg(g, n, dir, IN(PERI_SEL)) & SEL_NONE;
    if (is_between_lists(g, n) && !sim_event_is_queued(&g->copy))
        sim_event_in(g->dev.sys, &g->copy, sim_clk_ticks(g->dev.soc->clk.cpu, 16) + 1);
    for (unsigned i = 0; i < g->port_count; i++) {
        if (g->port[i]->periph == periph && !is_between_lists(g, n))
            g->port[i]->kick(g->port[i]->ctx);
    }
}

/* The bits of IN_LINK; those of OUT_LINK stand one lower. */
#define LINK_STOP     DMA_IN_LINK_CH_INLINK_STOP_MASK
#define LINK_START    DMA_IN_LINK_CH_INLINK_START_MASK
#define LINK_RESTART  DMA_IN_LINK_CH_INLINK_RESTART_MASK
#define LINK_PARK     DMA_IN_LINK_CH_INLINK_PARK_MASK
#define LINK_COMMANDS (LINK_STOP | LINK_START | LINK_RESTART)

static void restart(struct gdma *g, unsigned n, unsigned dir)
{
    struct channel *c = &g->chan[n][dir];
    struct desc d;
    if (!c->is_at_end || !read_desc(g, c->desc, &d) || !d.next)
        return;
    *c = (struct channel){.is_running = true, .desc = d.next};
    note_desc(g, n, dir);
}

static void link_write(struct gdma *g, unsigned n, unsigned dir, uint32_t raw)
{
    uint32_t commands = raw << (dir == OUT);
    if (commands & LINK_STOP)
        stop(g, n, dir);
    if (commands & LINK_START) {
        uint32_t addr = params_of(g)->link_base | (raw & LINK_ADDR);
        g->chan[n][dir] = (struct channel){.is_running = true, .desc = addr};
        note_desc(g, n, dir);
    } else if (commands & LINK_RESTART) {
        restart(g, n, dir);
    }
    if (g->chan[n][dir].is_running)
        kick(g, n, dir);
}

static void in_link_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    if (index < params_of(gdma_of(dev))->channels)
        link_write(gdma_of(dev), index, IN, raw);
}

static void out_link_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    if (index < params_of(gdma_of(dev))->channels)
        link_write(gdma_of(dev), index, OUT, raw);
}

static uint32_t with_park(struct sim_dev *dev, unsigned index, unsigned dir, uint32_t in_off)
{
    uint32_t park = LINK_PARK >> (dir == OUT);
    uint32_t value = reg(gdma_of(dev), index, dir, in_off) & ~park;
    return gdma_of(dev)->chan[index][dir].is_running ? value : value | park;
}

static uint32_t in_link_read(struct sim_dev *dev, unsigned index)
{
    return with_park(dev, index, IN, IN(LINK));
}

static uint32_t out_link_read(struct sim_dev *dev, unsigned index)
{
    return with_park(dev, index, OUT, IN(LINK));
}

static void in_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    if (raw & RST)
        gdma_of(dev)->chan[index][IN] = (struct channel){.is_running = false};
}

static void out_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    if (raw & RST)
        gdma_of(dev)->chan[index][OUT] = (struct channel){.is_running = false};
}

/* The channel reads ahead as soon as it has a list: software may wait for that before it starts a
 * peripheral. */
static uint32_t out_fifo_read(struct sim_dev *dev, unsigned index)
{
    const uint32_t full = DMA_OUTFIFO_STATUS_CH0_OUTFIFO_FULL_MASK,
                   empty = DMA_OUTFIFO_STATUS_CH0_OUTFIFO_EMPTY_MASK,
                   count = DMA_OUTFIFO_STATUS_CH0_OUTFIFO_CNT_MASK;
    uint32_t value =
        dev_get(dev, DMA_OUTFIFO_STATUS_CH0_OFFSET + index * STRIDE) & ~(full | empty | count);
    uint32_t ahead = 0;
    while (ahead < FIFO_LEN && has(gdma_of(dev), index, OUT, ahead + 1))
        ahead++;
    return value | (ahead ? 0 : empty) | (ahead == FIFO_LEN ? full : 0) | ahead * (count & -count);
}

static uint32_t in_st_read(struct sim_dev *dev, unsigned index)
{
    return int_st(gdma_of(dev), index, IN);
}

static uint32_t out_st_read(struct sim_dev *dev, unsigned index)
{
    return int_st(gdma_of(dev), index, OUT);
}

static void clear(struct sim_dev *dev, unsigned index, unsigned dir, uint32_t raw)
{
    uint32_t off = raw_off(gdma_of(dev), index, dir);
    dev_set(dev, off, dev_get(dev, off) & ~raw);
}

static void in_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    clear(dev, index, IN, raw);
}

static void out_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    clear(dev, index, OUT, raw);
}

/* AHBM_RST_INTER restarts the bus side: nothing that is kept here. */
static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct gdma *g = gdma_of(dev);
    for (unsigned n = 0; n < params_of(g)->channels; n++) {
        g->chan[n][IN] = g->chan[n][OUT] = (struct channel){.is_running = false};
        dev_set(dev, IN(PERI_SEL) + n * STRIDE, SEL_NONE);
        dev_set(dev, OUT(PERI_SEL) + n * STRIDE, SEL_NONE);
    }
    sim_event_cancel(dev->sys, &g->copy);
}

static bool start_with(struct sim_dev *dev, const struct gdma_layout *layout)
{
    struct gdma *g = gdma_of(dev);
    g->layout = layout;
    g->copy = (struct sim_event){.fire = copy_fire, .ctx = g};
    return true;
}

#define V1_BIT(name) DMA_INT_RAW_CH_##name##_MASK

static const struct gdma_layout layout_v1 = {
    .raw = {0, 0},
    .bit = {[IN] = {V1_BIT(IN_DONE), V1_BIT(IN_SUC_EOF), V1_BIT(IN_DSCR_ERR), V1_BIT(IN_DSCR_EMPTY),
                    0},
            [OUT] = {V1_BIT(OUT_DONE), V1_BIT(OUT_EOF), V1_BIT(OUT_DSCR_ERR), 0,
                     V1_BIT(OUT_TOTAL_EOF)}},
};

static const struct gdma_layout layout_v2 = {
    .raw = {0, 0x30},
    .bit =
        {[IN] = {1 << 0, 1 << 1, 1 << 3, 1 << 4, 0}, [OUT] = {1 << 0, 1 << 1, 1 << 2, 0, 1 << 3}},
};

static bool start_v1(struct sim_dev *dev)
{
    return start_with(dev, &layout_v1);
}

static bool start_v2(struct sim_dev *dev)
{
    return start_with(dev, &layout_v2);
}

#define EACH(at)     .off = (at), .count = SIM_GDMA_CHANNELS_MAX, .stride = STRIDE
#define EACH_INT(at) .off = (at), .count = SIM_GDMA_CHANNELS_MAX, .stride = 16

#define CHANNEL_RULES                                                                              \
    {EACH(IN(CONF0)), .write = in_conf_write}, {EACH(OUT(CONF0)), .write = out_conf_write},        \
        {EACH(DMA_OUTFIFO_STATUS_CH0_OFFSET), .read_only = UINT32_MAX, .read = out_fifo_read},     \
        {EACH(IN(LINK)), .self_clear = LINK_COMMANDS, .read_only = LINK_PARK,                      \
         .read = in_link_read, .write = in_link_write},                                            \
    {                                                                                              \
        EACH(OUT(LINK)), .self_clear = LINK_COMMANDS >> 1, .read_only = LINK_PARK >> 1,            \
                         .read = out_link_read, .write = out_link_write                            \
    }

#define INT_RULES(at, st, clr)                                                                     \
    {EACH_INT(at), .read_only = UINT32_MAX},                                                       \
        {EACH_INT((at) + 4), .read_only = UINT32_MAX, .read = st},                                 \
    {                                                                                              \
        EACH_INT((at) + 12), .self_clear = UINT32_MAX, .write = clr                                \
    }

static const struct sim_reg_rule rules_v1[] = {INT_RULES(0, in_st_read, in_clr_write),
                                               CHANNEL_RULES};
static const struct sim_reg_rule rules_v2[] = {INT_RULES(0, in_st_read, in_clr_write),
                                               INT_RULES(0x30, out_st_read, out_clr_write),
                                               CHANNEL_RULES};

static const struct sim_state_row channel_rows[] = {
    SIM_STATE(struct channel, is_running),
    SIM_STATE(struct channel, is_at_end),
    SIM_STATE(struct channel, desc),
    SIM_STATE_MAX(struct channel, at, SIZE_MASK),
};
static const struct sim_state channel_state = SIM_STATE_ALL(struct channel, channel_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct gdma, layout),
    {.name = "chan",
     .off = offsetof(struct gdma, chan),
     .size = sizeof(struct channel),
     .count = SIM_GDMA_CHANNELS_MAX * DIRECTIONS,
     .kind = SIM_STATE_KIND_PART,
     .part = &channel_state},
    SIM_STATE_EVENT(struct gdma, copy),
    SIM_STATE_WIRING(struct gdma, port),
    SIM_STATE_WIRING(struct gdma, port_count),
};
static const struct sim_state state = SIM_STATE_OF(struct gdma, dev, state_rows);

#define OPS(version)                                                                               \
    {                                                                                              \
        .kind = "gdma", .state_size = sizeof(struct gdma), .state = &state,                        \
        .rules = rules_##version, .rule_count = CR_COUNT(rules_##version), .reset = reset,         \
        .update_irq = update_irq, .start = start_##version,                                        \
    }

const struct sim_dev_ops sim_gdma_ops = OPS(v1);
const struct sim_dev_ops sim_gdma_v2_ops = OPS(v2);
