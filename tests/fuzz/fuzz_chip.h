/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A virtual chip for the fuzzers of the simulator: which one the input's first byte says. */
#ifndef TEST_FUZZ_CHIP_H
#define TEST_FUZZ_CHIP_H

#include "fuzz.h"

#include "bytes.h"
#include "flash_nor.h"
#include "soc.h"

#include <string.h>

struct fuzz_chip {
    struct sim_soc_state *soc;
    struct sim_flash flash;
    uint8_t efuse[512];
};

/* One block of flash for all runs: 1 MiB, blank at the start of each. */
static inline uint8_t *fuzz_flash(const struct sim_flash_part *part)
{
    static uint8_t *bytes;
    if (!bytes)
        bytes = aligned_alloc(4096, part->size);
    FUZZ_CHECK(bytes);
    memset(bytes, 0xff, part->size);
    return bytes;
}

/* Power on. `rom` takes the mask ROM's place. */
static inline void fuzz_chip_on(struct fuzz_chip *c, uint8_t which, const uint8_t *rom, size_t len)
{
    size_t count;
    const struct sim_soc *const *list = sim_soc_list(&count);
    const struct sim_soc *soc = list[which % count];
    const struct sim_flash_part *part = sim_flash_part_find("gd25q80");
    memset(c, 0, sizeof *c);
    FUZZ_CHECK(sim_soc_new(soc, &c->soc, NULL) == CREMA_OK);
    FUZZ_CHECK(sim_soc_load_rom(c->soc, rom, len, NULL) == CREMA_OK);
    sim_flash_init(&c->flash, part, fuzz_flash(part), &c->soc->sys);
    c->soc->flash = &c->flash;
    c->soc->efuse = c->efuse;
    c->soc->efuse_len = sim_soc_efuse_len(soc);
    FUZZ_CHECK(c->soc->efuse_len <= sizeof c->efuse);
    sim_soc_set_pins(c->soc, 1u << soc->strap_gpio, UINT32_MAX);
    sim_soc_reset(c->soc, SIM_RESET_CHIP, soc->power_on_cause, 0);
}

static inline void fuzz_chip_off(struct fuzz_chip *c)
{
    sim_soc_free(c->soc);
}

/* Bytes of the input, one after the other; zeros behind its end. */
struct fuzz_in {
    const uint8_t *data;
    size_t len;
};

static inline uint32_t fuzz_take(struct fuzz_in *in, unsigned bytes)
{
    uint32_t value = 0;
    for (unsigned i = 0; i < bytes; i++) {
        value |= (uint32_t)(in->len ? *in->data : 0) << (8 * i);
        in->data += in->len > 0;
        in->len -= in->len > 0;
    }
    return value;
}

#endif
