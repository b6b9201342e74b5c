/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A device of the virtual chip: a block of registers with behaviour at some of them.
 *
 * Names, offsets, reset values and access come from the chip's register description (SVD); the
 * device's own code lists only the registers that do something. A register that nobody lists keeps
 * what is written and is reset with its block, and an access to it can be traced by name. */
#ifndef SIM_DEV_H
#define SIM_DEV_H

#include "state.h"
#include "sys.h"

#include <crema/chip.h>

struct sim_dev;

/* Behaviour of one register (or of `count` registers `stride` bytes apart). Rows are looked up
 * once, when the device is set up. */
struct sim_reg_rule {
    uint16_t off;
    uint16_t count;         /* 0 means 1 */
    uint16_t stride;        /* bytes; 0 means 4 */
    uint32_t read_only;     /* bits that a write does not change */
    uint32_t write_1_clear; /* bits that writing 1 clears (and writing 0 leaves) */
    uint32_t write_1_set;   /* bits that writing 1 sets and software cannot clear here */
    uint32_t self_clear;    /* bits that read as 0 again at once: commands */
    uint32_t reset;         /* used when has_reset: where silicon and description differ */
    bool has_reset;
    /* `read` changes nothing, and what it returns changes by writes and events alone: a program may
     * be waiting there. */
    bool is_steady;
    /* index is 0 .. count-1. `read` returns the value; NULL returns the stored one. `write` is
     * called after the masks were applied and the result stored, with the raw word and the value
     * before. */
    uint32_t (*read)(struct sim_dev *dev, unsigned index);
    void (*write)(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
};

struct sim_dev_ops {
    const char *kind;  /* "uart" */
    size_t state_size; /* sizeof the struct that embeds struct sim_dev as its first member */
    const struct sim_reg_rule *rules;
    size_t rule_count;
    /* Registers hold their reset values when this is called. May be NULL. */
    void (*reset)(struct sim_dev *dev, enum sim_reset_level level);
    /* Recomputes the device's interrupt lines from its registers. May be NULL. Called after every
     * register write and at reset; event handlers call it themselves. */
    void (*update_irq)(struct sim_dev *dev);
    /* Once, after creation, with everything else of the chip present; false: out of memory. */
    bool (*start)(struct sim_dev *dev);
    void (*release)(struct sim_dev *dev); /* frees what start took; may be NULL */
    /* Whole-block access for what is no register file (memories, windows). NULL: the register file.
     */
    uint32_t (*read)(struct sim_dev *dev, uint32_t off, unsigned size);
    void (*write)(struct sim_dev *dev, uint32_t off, unsigned size, uint32_t value);
    /* A reset took place that is not deep enough to reset this block. May be NULL. */
    void (*shallow_reset)(struct sim_dev *dev, enum sim_reset_level level);
    /* What the block holds beside its registers, for snapshots; NULL when that is nothing, and
     * state_size is that of struct sim_dev. */
    const struct sim_state *state;
    /* A snapshot was read, of every device: works out what no snapshot holds. May be NULL. */
    void (*restored)(struct sim_dev *dev);
    /* The SoC's clocks are other than before: counters carry over. May be NULL. */
    void (*clock_changed)(struct sim_dev *dev);
};

/* Whether a block can be reached. Without its clock it reads as 0, held in reset with its reset
 * values; in both cases what is written is lost. */
enum sim_dev_gate { SIM_DEV_ON, SIM_DEV_NO_CLOCK, SIM_DEV_IN_RESET };

/* So many registers of one block are reported, so that a loop over a window of addresses does not
 * drown the rest. */
#define SIM_DEV_REPORTS_MAX 24

struct sim_dev {
    const struct sim_dev_ops *ops;
    struct sim_sys *sys;
    struct sim_soc_state *soc; /* opaque here: how the SoC's wiring reaches its peers */
    const struct crema_chip_regs *desc;
    const struct crema_periph *periph; /* NULL for a block that the description does not have */
    const char *name;                  /* "UART0" */
    uint32_t base;
    uint32_t size;      /* bytes; a multiple of 4 */
    bool is_shared;     /* it lies inside of another, or another inside of it; the bus knows */
    const void *params; /* the version of the block: a const struct that its own header defines */
    enum sim_reset_level reset_level; /* the shallowest reset that reaches it */
    uint32_t *value;                  /* [size / 4] register contents */
    uint32_t *initial;                /* [size / 4] and what they are after a reset; NULL: all 0 */
    uint8_t *rule_of;                 /* [size / 4] index into ops->rules plus 1, or 0 */
    uint16_t *reg_of;      /* [size / 4] index into the periph's registers plus 1, or 0 */
    uint32_t *read_only;   /* [size / 4] bits that the description calls read-only */
    uint32_t *write_only;  /* [size / 4] bits that the description calls write-only: read as 0 */
    uint8_t *seen;         /* [size / 32] one bit a register: reported as unknown */
    uint8_t gate;          /* enum sim_dev_gate: follows from the registers of the clock block */
    uint8_t reported;      /* registers that were; the bound is SIM_DEV_REPORTS_MAX */
    bool is_gate_reported; /* an access while it was out of reach */
};

/* Creates a device (its state, zeroed, and its register arrays). NULL when out of memory. */
struct sim_dev *sim_dev_new(struct sim_sys *sys, const struct sim_dev_ops *ops, const char *name,
                            const struct crema_chip_regs *desc, uint32_t base, uint32_t size,
                            const void *params, enum sim_reset_level reset_level);
void sim_dev_free(struct sim_dev *dev);
/* All registers to their reset values, then ops->reset, then update_irq. */
void sim_dev_reset(struct sim_dev *dev, enum sim_reset_level level);
/* Snapshots: registers, what was reported, and ops->state. Loading asks for checked bytes. */
enum crema_status sim_dev_save(const struct sim_dev *dev, struct cr_buf *out,
                               struct crema_error *err);
enum crema_status sim_dev_check(const struct sim_dev *dev, uint64_t now, struct sim_state_in *in,
                                struct crema_error *err);
void sim_dev_load(struct sim_dev *dev, struct sim_state_in *in);
/* A number that changes with the form of what sim_dev_save writes. */
uint32_t sim_dev_form(const struct sim_dev *dev);
/* What the bus calls. 8- and 16-bit accesses act on the 32-bit register around them. */
uint32_t sim_dev_read(struct sim_dev *dev, uint32_t off, unsigned size);
void sim_dev_write(struct sim_dev *dev, uint32_t off, unsigned size, uint32_t value);
/* A register was read that only keeps what is written: a program that waits for it to change is
 * told of. For a device's own read; the register file does it by itself. */
void sim_dev_read_kept(struct sim_dev *dev, uint32_t off, uint32_t value);
/* Would reading it again, with no write and no event between, do nothing and return the same? */
bool sim_dev_is_steady(const struct sim_dev *dev, uint32_t off);

/* The stored value of a register, without its behaviour: for the device's own code. */
static inline uint32_t dev_get(const struct sim_dev *dev, uint32_t off)
{
    return dev->value[off / 4];
}
static inline void dev_set(struct sim_dev *dev, uint32_t off, uint32_t value)
{
    dev->value[off / 4] = value;
}
/* One field: dev_field(dev, UART_CONF0_OFFSET, UART_CONF0_RXFIFO_RST_MASK). */
static inline uint32_t dev_field(const struct sim_dev *dev, uint32_t off, uint32_t mask)
{
    return (dev->value[off / 4] & mask) / (mask & -mask);
}
static inline void dev_set_field(struct sim_dev *dev, uint32_t off, uint32_t mask, uint32_t v)
{
    dev->value[off / 4] = (dev->value[off / 4] & ~mask) | ((v * (mask & -mask)) & mask);
}
/* A field whose place differs between versions of a block; mask 0 where a version has none. */
struct sim_field {
    uint16_t off;
    uint32_t mask;
};
#define SIM_FIELD(reg, field)                                                                      \
    {                                                                                              \
        reg##_OFFSET, reg##_##field##_MASK                                                         \
    }
static inline uint32_t dev_read_field(const struct sim_dev *dev, struct sim_field f)
{
    return f.mask ? dev_field(dev, f.off, f.mask) : 0;
}
/* The name of the register at `off` for traces and reports; "+0x12c" when there is none. Valid
 * until the next call. */
const char *sim_dev_reg_name(const struct sim_dev *dev, uint32_t off);

#endif
