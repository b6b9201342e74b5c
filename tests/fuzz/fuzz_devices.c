/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Whatever software does to the registers of a virtual chip: reads, writes, time, resets and pins,
 * as a script says. Most accesses go to devices, some to anywhere at all. */
#include "fuzz_chip.h"

#define OPS_MAX   2000
#define TICKS_MAX (UINT64_C(1) << 26) /* 4.7 ms: a timer may be set to fire every few ticks */

static const uint8_t rom[] = {0x73, 0x00, 0x50, 0x10,  /* wfi */
                              0x6f, 0xf0, 0xdf, 0xff}; /* and back to it */

enum op {
    READ,
    WRITE,
    WRITE_AGAIN, /* the last word, to another register of the same device */
    WRITE_PLACE, /* an address in memory: what DMA looks for */
    WRITE_MEMORY,
    ANYWHERE,
    TIME,
    RESET,
    PINS,
    OP_COUNT
};

struct script {
    struct fuzz_chip chip;
    struct fuzz_in in;
    struct sim_dev *dev;
    uint32_t word;
    uint64_t ticks; /* spent */
};

static uint32_t dev_addr(struct script *s)
{
    uint32_t choice = fuzz_take(&s->in, 1);
    if (choice < s->chip.soc->dev_count)
        s->dev = s->chip.soc->dev[choice];
    uint32_t off = fuzz_take(&s->in, 2);
    return s->dev->base + (off * 4 < s->dev->size ? off * 4 : off % s->dev->size);
}

static uint32_t memory_addr(struct script *s)
{
    const struct crema_chip *chip = s->chip.soc->soc->chip;
    const struct crema_mem_region *r = &chip->mem[fuzz_take(&s->in, 1) % chip->mem_count];
    return r->addr + fuzz_take(&s->in, 2) * 4 % r->size;
}

static void access_bus(struct script *s, bool is_write, uint32_t addr)
{
    static const uint8_t sizes[] = {4, 4, 4, 4, 4, 4, 2, 1};
    unsigned size = sizes[fuzz_take(&s->in, 1) % sizeof sizes];
    struct sim_bus *bus = &s->chip.soc->sys.bus;
    uint32_t value;
    if (is_write)
        sim_bus_write(bus, addr & -size, size,
                      size < 4 ? s->word & ((1u << (8 * size)) - 1) : s->word);
    else
        sim_bus_read(bus, addr & -size, size, &value);
}

static void pass_time(struct script *s)
{
    uint64_t ticks = UINT64_C(1) << fuzz_take(&s->in, 1) % 25;
    if (ticks > TICKS_MAX - s->ticks)
        ticks = TICKS_MAX - s->ticks;
    s->ticks += ticks;
    struct sim_sys *sys = &s->chip.soc->sys;
    uint64_t until = sys->now + ticks;
    if (sim_soc_run(s->chip.soc, until) == SIM_STOP_NONE)
        FUZZ_CHECK(sys->now >= until);
    sys->stop = SIM_STOP_NONE;
}

static void one_op(struct script *s)
{
    switch (fuzz_take(&s->in, 1) % OP_COUNT) {
    case READ:
        access_bus(s, false, dev_addr(s));
        break;
    case WRITE:
        s->word = fuzz_take(&s->in, 4);
        access_bus(s, true, dev_addr(s));
        break;
    case WRITE_AGAIN:
        access_bus(s, true, s->dev->base + fuzz_take(&s->in, 1) * 4 % s->dev->size);
        break;
    case WRITE_PLACE:
        s->word = memory_addr(s);
        access_bus(s, true, dev_addr(s));
        break;
    case WRITE_MEMORY:
        s->word = fuzz_take(&s->in, 1) & 1 ? memory_addr(s) : fuzz_take(&s->in, 4);
        access_bus(s, true, memory_addr(s));
        break;
    case ANYWHERE:
        s->word = fuzz_take(&s->in, 4);
        access_bus(s, s->word & 1, fuzz_take(&s->in, 4));
        break;
    case TIME:
        pass_time(s);
        break;
    case RESET:
        sim_soc_reset(s->chip.soc, fuzz_take(&s->in, 1) % (SIM_RESET_CHIP + 1), 1, 0);
        break;
    default:
        s->word = fuzz_take(&s->in, 4);
        sim_soc_set_pins(s->chip.soc, s->word, fuzz_take(&s->in, 4));
        break;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct script s = {.in = {data, len}};
    fuzz_chip_on(&s.chip, (uint8_t)fuzz_take(&s.in, 1), rom, sizeof rom);
    s.dev = s.chip.soc->dev[0];
    for (unsigned i = 0; i < OPS_MAX && s.in.len; i++)
        one_op(&s);
    pass_time(&s);
    fuzz_chip_off(&s.chip);
    return 0;
}
