/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Whatever bytes a core executes. The same stream is run twice, at one go and in small slices: both
 * must end in the same state, to the tick, however the core keeps what it has decoded. */
#include "fuzz_chip.h"

#define CODE_MAX     4096u
#define CYCLES       20000u
#define REGS         33
#define SETUP_CYCLES 200u

#define VECTORS 0x100u /* in ROM: a jump to the handler for each cause */
#define HANDLER 0x180u
#define BEGIN   0x1c0u
#define ROM_LEN 0x200u

/* The handler goes on two bytes behind whatever trapped. */
static const uint32_t handler[] = {
    0x34029073, /* csrw mscratch, t0 */
    0x341022f3, /* csrr t0, mepc */
    0x00228293, /* addi t0, t0, 2 */
    0x34129073, /* csrw mepc, t0 */
    0x340022f3, /* csrr t0, mscratch */
    0x30200073, /* mret */
};
static const uint32_t begin[] = {
    0x40000337, /* lui t1, 0x40000 */
    0x10130313, /* addi t1, t1, VECTORS + 1 */
    0x30531073, /* csrw mtvec, t1 */
    0x10500073, /* wfi */
    0xffdff06f, /* j . - 4 */
};

static uint32_t jump(uint32_t from, uint32_t to)
{
    uint32_t d = to - from;
    return 0x6f | (d & 0x7fe) << 20 | (d & 0x800) << 9 | (d & 0xff000);
}

static const uint8_t *make_rom(void)
{
    static uint8_t rom[ROM_LEN];
    put_le32(rom, jump(0, BEGIN));
    for (uint32_t at = VECTORS; at < HANDLER; at += 4)
        put_le32(rom + at, jump(at, HANDLER));
    for (unsigned i = 0; i < CR_COUNT(handler); i++)
        put_le32(rom + HANDLER + 4 * i, handler[i]);
    for (unsigned i = 0; i < CR_COUNT(begin); i++)
        put_le32(rom + BEGIN + 4 * i, begin[i]);
    return rom;
}

static const struct crema_mem_region *code_region(const struct crema_chip *chip)
{
    for (size_t i = 0; i < chip->mem_count; i++) {
        const uint32_t wants = CREMA_MEM_WRITE | CREMA_MEM_EXEC;
        if ((chip->mem[i].flags & wants) == wants && chip->mem[i].size >= 2 * CODE_MAX)
            return &chip->mem[i];
    }
    abort();
}

static uint32_t interesting(uint8_t choice, uint32_t ram)
{
    const uint32_t values[] = {0,          1,          UINT32_MAX,  0x80000000,
                               0x7fffffff, ram,        ram + 0x100, ram + CODE_MAX,
                               0x40000000, 0x60000000, 0x600c0000,  0x42000000,
                               4,          31,         ram + 1,     ram + 0x7fe};
    return values[choice % CR_COUNT(values)] + (choice >> 5 << 2);
}

static void load(struct fuzz_chip *c, struct fuzz_in in)
{
    fuzz_chip_on(c, (uint8_t)fuzz_take(&in, 1), make_rom(), ROM_LEN);
    struct sim_soc_state *soc = c->soc;
    struct sim_core *core = soc->core[0];
    sim_soc_run(soc, SETUP_CYCLES * (uint64_t)soc->sys.ticks_per_cycle);
    uint32_t ram = code_region(soc->soc->chip)->addr;
    for (size_t i = 1; i < REGS; i++)
        core->ops->set_reg(core, i, interesting((uint8_t)fuzz_take(&in, 1), ram));
    core->ops->set_reg(core, 0, ram);
    FUZZ_CHECK(sim_bus_poke(&soc->sys.bus, ram, in.data, in.len < CODE_MAX ? in.len : CODE_MAX));
    core->state = SIM_CORE_RUNNING;
}

/* `slice` ticks at a time; 0: all at once. */
static void run(struct fuzz_chip *c, uint64_t slice)
{
    struct sim_soc_state *soc = c->soc;
    uint64_t end = soc->sys.now + CYCLES * (uint64_t)soc->sys.ticks_per_cycle;
    while (soc->sys.now < end && soc->sys.stop == SIM_STOP_NONE) {
        uint64_t until = soc->sys.now + slice;
        sim_soc_run(soc, slice && until < end ? until : end);
    }
}

static void compare(const struct fuzz_chip *a, const struct fuzz_chip *b)
{
    struct sim_core_reg ra[REGS], rb[REGS];
    const struct sim_core *ca = a->soc->core[0], *cb = b->soc->core[0];
    FUZZ_CHECK(a->soc->sys.now == b->soc->sys.now);
    FUZZ_CHECK(a->soc->sys.stop == b->soc->sys.stop);
    FUZZ_CHECK(ca->instructions == cb->instructions);
    FUZZ_CHECK(ca->ops->regs(ca, ra, REGS) >= REGS && cb->ops->regs(cb, rb, REGS) >= REGS);
    for (unsigned i = 0; i < REGS; i++)
        FUZZ_CHECK(ra[i].value == rb[i].value);
    for (size_t i = 0; i < a->soc->store_count; i++)
        FUZZ_CHECK(memcmp(a->soc->store[i].mem, b->soc->store[i].mem, a->soc->store[i].size) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct fuzz_chip whole, sliced;
    struct fuzz_in in = {data, len};
    if (len < REGS + 2)
        return 0;
    load(&whole, in);
    run(&whole, 0);
    load(&sliced, in);
    run(&sliced, 1 + fuzz_take(&in, 2) % 5000);
    compare(&whole, &sliced);
    fuzz_chip_off(&whole);
    fuzz_chip_off(&sliced);
    return 0;
}
