/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A whole virtual chip, whichever, whose core does nothing but wait, for tests that drive devices
 * by their registers. */
#ifndef TEST_ANY_CHIP_H
#define TEST_ANY_CHIP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "soc.h"

#define CHIP_IRQS 128

struct chip {
    struct sim_soc_state *soc;
    uint8_t efuse[512];
};

static struct chip the_chip;

static inline uint64_t us(uint64_t n)
{
    return n * SIM_TICKS_PER_US;
}

/* In the mask ROM's place: wfi, and back to it. */
static inline void chip_load_rom(struct sim_soc_state *soc)
{
    uint8_t rom[8];
    put_le32(rom, 0x10500073);
    put_le32(rom + 4, 0xffdff06f);
    assert_int_equal(sim_soc_load_rom(soc, rom, sizeof rom, NULL), CREMA_OK);
}

static inline void chip_factory_efuse(struct chip *c)
{
    const struct sim_soc *soc = c->soc->soc;
    memset(c->efuse, 0, sizeof c->efuse);
    for (size_t i = 0; i < soc->efuse_words; i++)
        put_le32(c->efuse + 4 * i, soc->efuse_factory[i]);
    sim_soc_write_revision(soc, soc->revision, c->efuse);
    sim_soc_write_checks(soc, c->efuse);
    c->soc->efuse = c->efuse;
    c->soc->efuse_len = sim_soc_efuse_len(soc);
    assert_true(c->soc->efuse_len <= sizeof c->efuse);
}

/* Power on, with the pin that chooses the boot mode at `boot_level`. */
static inline struct sim_soc_state *chip_on_as(const char *name, bool boot_level)
{
    const struct sim_soc *soc = sim_soc_find(name);
    assert_non_null(soc);
    assert_int_equal(sim_soc_new(soc, &the_chip.soc, NULL), CREMA_OK);
    struct sim_soc_state *s = the_chip.soc;
    s->sys.irq_latency = 0; /* what a write does is seen at once */
    chip_load_rom(s);
    chip_factory_efuse(&the_chip);
    sim_soc_set_pins(s, 1u << soc->strap_gpio, boot_level ? UINT32_MAX : 0);
    sim_soc_reset(s, SIM_RESET_CHIP, soc->power_on_cause, 0);
    for (size_t i = 0; i < s->dev_count; i++)
        s->dev[i]->gate = SIM_DEV_ON; /* blocks are looked at by themselves */
    return s;
}

static inline uint32_t rd(uint32_t addr)
{
    uint32_t v = 0;
    assert_int_equal(sim_bus_read(&the_chip.soc->sys.bus, addr, 4, &v), SIM_ACCESS_OK);
    return v;
}

static inline void wr(uint32_t addr, uint32_t v)
{
    assert_int_equal(sim_bus_write(&the_chip.soc->sys.bus, addr, 4, v), SIM_ACCESS_OK);
}

static inline void set(uint32_t addr, uint32_t bits)
{
    wr(addr, rd(addr) | bits);
}

static inline void run_to(uint64_t tick)
{
    assert_int_equal(sim_soc_run(the_chip.soc, tick), SIM_STOP_NONE);
    assert_true(the_chip.soc->sys.now >= tick);
}

static inline void run(uint64_t ticks)
{
    run_to(the_chip.soc->sys.now + ticks);
}

static inline bool irq(unsigned source)
{
    return sim_irq_get(&the_chip.soc->sys, source);
}

static inline int chip_teardown(void **state)
{
    (void)state;
    sim_soc_free(the_chip.soc);
    the_chip.soc = NULL;
    return 0;
}

#endif
