/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "dev.h"

#include "bytes.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct crema_periph *find_periph(const struct crema_chip_regs *desc, const char *name)
{
    for (size_t i = 0; desc && i < desc->periph_count; i++) {
        if (strcmp(desc->periphs[i].name, name) == 0)
            return &desc->periphs[i];
    }
    return NULL;
}

static bool alloc_arrays(struct sim_dev *dev)
{
    size_t words = dev->size / 4;
    bool has_initial = dev->periph || dev->ops->rule_count;
    dev->initial = has_initial ? calloc(words, sizeof *dev->initial) : NULL;
    dev->value = calloc(words, sizeof *dev->value);
    dev->rule_of = calloc(words, sizeof *dev->rule_of);
    dev->reg_of = calloc(words, sizeof *dev->reg_of);
    dev->read_only = calloc(words, sizeof *dev->read_only);
    dev->write_only = calloc(words, sizeof *dev->write_only);
    dev->seen = calloc(words / 8 + 1, 1);
    return (dev->initial || !has_initial) && dev->value && dev->rule_of && dev->reg_of &&
           dev->read_only && dev->write_only && dev->seen;
}

/* The bits with that access in the word that begins at bit `lsb` of the register. */
static uint32_t access_mask(const struct crema_chip_regs *desc, const struct crema_reg *reg,
                            unsigned lsb, enum crema_access access)
{
    if (reg->access == access)
        return UINT32_MAX;
    uint64_t mask = 0;
    for (uint32_t i = 0; i < reg->field_count; i++) {
        const struct crema_field *f = &desc->fields[reg->field_first + i];
        if (f->access == access)
            mask |= UINT64_MAX >> (64 - f->width) << f->lsb;
    }
    return (uint32_t)(mask >> lsb);
}

static void index_regs(struct sim_dev *dev)
{
    if (!dev->periph)
        return;
    for (uint32_t i = 0; i < dev->periph->reg_count && i < UINT16_MAX; i++) {
        const struct crema_reg *reg = &dev->desc->regs[dev->periph->reg_first + i];
        unsigned words = reg->size > 4 ? 2 : 1;
        for (unsigned k = 0; k < words && reg->off < dev->size - 4 * k; k++) {
            uint32_t word = reg->off / 4 + k;
            dev->reg_of[word] = (uint16_t)(i + 1);
            dev->read_only[word] = access_mask(dev->desc, reg, 32 * k, CREMA_ACCESS_RO);
            dev->write_only[word] = access_mask(dev->desc, reg, 32 * k, CREMA_ACCESS_WO);
        }
    }
}

static unsigned rule_stride(const struct sim_reg_rule *rule)
{
    return rule->stride ? rule->stride : 4;
}

static void index_rules(struct sim_dev *dev)
{
    assert(dev->ops->rule_count < UINT8_MAX);
    for (size_t r = 0; r < dev->ops->rule_count; r++) {
        const struct sim_reg_rule *rule = &dev->ops->rules[r];
        unsigned count = rule->count ? rule->count : 1;
        for (unsigned i = 0; i < count; i++) {
            uint32_t off = rule->off + i * rule_stride(rule);
            if (off < dev->size)
                dev->rule_of[off / 4] = (uint8_t)(r + 1);
        }
    }
}

static const struct sim_reg_rule *rule_at(const struct sim_dev *dev, uint32_t word)
{
    return dev->rule_of[word] ? &dev->ops->rules[dev->rule_of[word] - 1] : NULL;
}

static const struct crema_reg *reg_at(const struct sim_dev *dev, uint32_t word)
{
    if (!dev->reg_of[word])
        return NULL;
    return &dev->desc->regs[dev->periph->reg_first + dev->reg_of[word] - 1u];
}

static uint32_t reset_value(const struct sim_dev *dev, uint32_t word)
{
    const struct sim_reg_rule *rule = rule_at(dev, word);
    if (rule && rule->has_reset)
        return rule->reset;
    const struct crema_reg *reg = reg_at(dev, word);
    return reg ? (uint32_t)(reg->reset >> (word > reg->off / 4 ? 32 : 0)) : 0;
}

struct sim_dev *sim_dev_new(struct sim_sys *sys, const struct sim_dev_ops *ops, const char *name,
                            const struct crema_chip_regs *desc, uint32_t base, uint32_t size,
                            const void *params, enum sim_reset_level reset_level)
{
    assert(size % 4 == 0 && size > 0);
    size_t state =
        ops->state_size > sizeof(struct sim_dev) ? ops->state_size : sizeof(struct sim_dev);
    struct sim_dev *dev = calloc(1, state);
    if (!dev)
        return NULL;
    dev->ops = ops;
    dev->sys = sys;
    dev->desc = desc;
    dev->periph = find_periph(desc, name);
    dev->name = name;
    dev->base = base;
    dev->size = size;
    dev->params = params;
    dev->reset_level = reset_level;
    if (!alloc_arrays(dev)) {
        sim_dev_free(dev);
        return NULL;
    }
    index_regs(dev);
    index_rules(dev);
    for (uint32_t word = 0; dev->initial && word < dev->size / 4; word++)
        dev->initial[word] = reset_value(dev, word);
    return dev;
}

void sim_dev_free(struct sim_dev *dev)
{
    if (!dev)
        return;
    if (dev->ops->release)
        dev->ops->release(dev);
    free(dev->value);
    free(dev->initial);
    free(dev->rule_of);
    free(dev->reg_of);
    free(dev->read_only);
    free(dev->write_only);
    free(dev->seen);
    free(dev);
}

static void update_irq(struct sim_dev *dev)
{
    if (dev->ops->update_irq)
        dev->ops->update_irq(dev);
}

void sim_dev_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    if (dev->initial)
        memcpy(dev->value, dev->initial, dev->size);
    else
        memset(dev->value, 0, dev->size);
    if (dev->ops->reset)
        dev->ops->reset(dev, level);
    update_irq(dev);
}

const char *sim_dev_reg_name(const struct sim_dev *dev, uint32_t off)
{
    static char unnamed[16];
    const struct crema_reg *reg = off < dev->size ? reg_at(dev, off / 4) : NULL;
    if (reg)
        return reg->name;
    snprintf(unnamed, sizeof unnamed, "+0x%x", off);
    return unnamed;
}

/* Whether a register does something, or is at least known to a block that does. */
static bool is_modelled(const struct sim_dev *dev, uint32_t word)
{
    if (dev->rule_of[word])
        return true;
    return dev->ops->rule_count && dev->reg_of[word];
}

/* What is not modelled is reported once, by the register's name. */
static void report_unknown(struct sim_dev *dev, uint32_t off, const char *verb)
{
    uint32_t word = off / 4;
    if (is_modelled(dev, word) || dev->seen[word / 8] >> (word % 8) & 1 ||
        dev->reported > SIM_DEV_REPORTS_MAX)
        return;
    dev->seen[word / 8] |= (uint8_t)(1u << (word % 8));
    if (dev->reported++ == SIM_DEV_REPORTS_MAX)
        sim_report(dev->sys, "and more of %s", dev->name);
    else if (dev->reg_of[word])
        sim_report(dev->sys, "%s of 0x%08x: %s.%s is not modelled and only keeps what is written",
                   verb, dev->base + off, dev->name, sim_dev_reg_name(dev, off & ~3u));
    else if (dev->periph || dev->ops->rule_count)
        sim_report(dev->sys, "%s of 0x%08x: %s has no register at +0x%x", verb, dev->base + off,
                   dev->name, off);
    else
        sim_report(dev->sys, "%s of 0x%08x: no peripheral is described there", verb,
                   dev->base + off);
}

static void trace_access(const struct sim_dev *dev, char dir, uint32_t off, unsigned size,
                         uint32_t value)
{
    sim_trace(dev->sys, SIM_TRACE_MMIO, "%c%u 0x%08x %s.%s = 0x%0*x", dir, size * 8,
              dev->base + off, dev->name, sim_dev_reg_name(dev, off & ~3u), (int)size * 2, value);
}

static uint32_t read_word(struct sim_dev *dev, uint32_t word)
{
    const struct sim_reg_rule *rule = rule_at(dev, word);
    if (!rule)
        return dev->value[word] & ~dev->write_only[word];
    if (rule->read)
        return rule->read(dev, (word * 4 - rule->off) / rule_stride(rule));
    return dev->value[word] & ~(rule->self_clear | dev->write_only[word]);
}

/* The first access to a block that is out of reach is reported. */
static void report_gated(struct sim_dev *dev, uint32_t off, const char *verb)
{
    if (dev->is_gate_reported)
        return;
    dev->is_gate_reported = true;
    const char *reg = sim_dev_reg_name(dev, off & ~3u);
    uint32_t addr = dev->base + off;
    if (dev->gate == SIM_DEV_NO_CLOCK)
        sim_report(dev->sys,
                   "%s of 0x%08x: the clock of %s is gated, so %s reads as 0 and takes nothing",
                   verb, addr, dev->name, reg);
    else
        sim_report(dev->sys,
                   "%s of 0x%08x: %s is held in reset, so %s reads as after it and takes nothing",
                   verb, addr, dev->name, reg);
}

static uint32_t read_gated(struct sim_dev *dev, uint32_t off)
{
    report_gated(dev, off, "read");
    bool has_values = dev->gate == SIM_DEV_IN_RESET && dev->initial;
    return has_values ? dev->initial[off / 4] >> (off % 4 * 8) : 0;
}

void sim_dev_read_kept(struct sim_dev *dev, uint32_t off, uint32_t value)
{
    uint32_t addr = dev->base + off;
    if (!sim_stall_read(&dev->sys->stall, addr, dev->sys->now))
        return;
    const char *why = dev->gate == SIM_DEV_NO_CLOCK   ? "its clock is gated"
                      : dev->gate == SIM_DEV_IN_RESET ? "it is held in reset"
                      : dev->reg_of[off / 4]          ? "it only keeps what is written"
                                                      : "nobody describes what is there";
    char name[64] = "";
    if (dev->periph || dev->ops->rule_count)
        snprintf(name, sizeof name, " (%s.%s)", dev->name, sim_dev_reg_name(dev, off & ~3u));
    sim_stalled(dev->sys, "the program waits for 0x%08x%s to change from 0x%x, but %s", addr, name,
                value, why);
}

uint32_t sim_dev_read(struct sim_dev *dev, uint32_t off, unsigned size)
{
    uint32_t value;
    if (dev->gate != SIM_DEV_ON) {
        value = read_gated(dev, off);
        sim_dev_read_kept(dev, off, value);
    } else if (dev->ops->read) {
        value = dev->ops->read(dev, off, size);
    } else {
        report_unknown(dev, off, "read");
        value = read_word(dev, off / 4) >> (off % 4 * 8);
        if (!is_modelled(dev, off / 4))
            sim_dev_read_kept(dev, off, value);
    }
    if (size < 4)
        value &= (1u << (size * 8)) - 1;
    trace_access(dev, 'R', off, size, value);
    return value;
}

bool sim_dev_is_steady(const struct sim_dev *dev, uint32_t off)
{
    if (dev->ops->read)
        return false;
    const struct sim_reg_rule *rule = rule_at(dev, off / 4);
    return !rule || !rule->read || rule->is_steady;
}

/* `lanes` has the bits that the access carries. Bits outside it keep their value, and bits that are
 * commands when written as 1 are not repeated there. */
static void write_word(struct sim_dev *dev, uint32_t word, uint32_t lanes, uint32_t value)
{
    const struct sim_reg_rule *rule = rule_at(dev, word);
    uint32_t old = dev->value[word];
    if (!rule) {
        uint32_t mask = lanes & ~dev->read_only[word];
        dev->value[word] = (old & ~mask) | (value & mask);
        return;
    }
    uint32_t commands = rule->write_1_clear | rule->write_1_set | rule->self_clear;
    uint32_t raw = (value & lanes) | (old & ~lanes & ~commands);
    uint32_t fixed =
        rule->read_only | dev->read_only[word] | rule->write_1_clear | rule->write_1_set;
    uint32_t now = (old & fixed) | (raw & ~fixed);
    now &= ~(raw & rule->write_1_clear);
    now |= raw & rule->write_1_set;
    dev->value[word] = now & ~rule->self_clear;
    if (rule->write)
        rule->write(dev, (word * 4 - rule->off) / rule_stride(rule), raw, old);
}

void sim_dev_write(struct sim_dev *dev, uint32_t off, unsigned size, uint32_t value)
{
    trace_access(dev, 'W', off, size, value);
    sim_stall_write(&dev->sys->stall, dev->base + off);
    if (dev->gate != SIM_DEV_ON) {
        report_gated(dev, off, "write");
        return;
    }
    if (dev->ops->write) {
        dev->ops->write(dev, off, size, value);
    } else {
        report_unknown(dev, off, "write");
        unsigned shift = off % 4 * 8;
        uint32_t lanes = (size < 4 ? (1u << (size * 8)) - 1 : UINT32_MAX) << shift;
        write_word(dev, off / 4, lanes, value << shift);
    }
    update_irq(dev);
}

/* Snapshots */

static size_t seen_len(const struct sim_dev *dev)
{
    return dev->size / 4 / 8 + 1;
}

uint32_t sim_dev_form(const struct sim_dev *dev)
{
    return sim_state_form(dev->ops->state) ^ dev->size;
}

enum crema_status sim_dev_save(const struct sim_dev *dev, struct cr_buf *out,
                               struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (uint32_t word = 0; word < dev->size / 4 && st == CREMA_OK; word++) {
        uint8_t bytes[4];
        put_le32(bytes, dev->value[word]);
        st = cr_buf_append(out, bytes, sizeof bytes, err);
    }
    if (st == CREMA_OK)
        st = cr_buf_append(out, dev->seen, seen_len(dev), err);
    if (st == CREMA_OK)
        st = cr_buf_fill(out, (uint8_t)(dev->reported | dev->is_gate_reported << 7), 1, err);
    return st == CREMA_OK ? sim_state_save(dev->ops->state, dev, out, err) : st;
}

enum crema_status sim_dev_check(const struct sim_dev *dev, uint64_t now, struct sim_state_in *in,
                                struct crema_error *err)
{
    sim_state_get_bytes(in, dev->size + seen_len(dev) + 1);
    return sim_state_check(dev->ops->state, dev, now, in, err);
}

void sim_dev_load(struct sim_dev *dev, struct sim_state_in *in)
{
    for (uint32_t word = 0; word < dev->size / 4; word++)
        dev->value[word] = (uint32_t)sim_state_get(in, 4);
    const uint8_t *seen = sim_state_get_bytes(in, seen_len(dev));
    if (seen)
        memcpy(dev->seen, seen, seen_len(dev));
    uint8_t reported = (uint8_t)sim_state_get(in, 1);
    dev->reported = reported & 0x7f;
    dev->is_gate_reported = reported >> 7;
    sim_state_load(dev->ops->state, dev, dev->sys, in);
}
