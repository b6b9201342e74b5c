/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Products, products and powers modulo a number, of numbers in the block's own memory. Technical
 * reference manual, "RSA Accelerator". For the modular ones software puts 2^(64 n) mod M into Z and
 * -1 / M mod 2^32 into M_PRIME; for a plain product the second factor into the upper half of Z. */
#include "rsa.h"

#include "bytes.h"
#include "mpi.h"
#include "soc.h"

#include <crema/regs/esp32c3/rsa.h>
#include <string.h>

enum { MODEXP, MODMULT, MULT };

struct rsa {
    struct sim_dev dev;
    struct sim_event done;
    uint8_t what; /* it computes */
    bool is_done; /* computing, and nobody has cleared the interrupt */
};

static struct rsa *rsa_of(struct sim_dev *dev)
{
    return (struct rsa *)dev;
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_rsa_params *p = dev->params;
    bool is_enabled = dev_get(dev, RSA_INT_ENA_OFFSET) & RSA_INT_ENA_INT_ENA_MASK;
    sim_irq_set(dev->sys, p->irq, rsa_of(dev)->is_done && is_enabled);
}

/* Rows of MODE words. A product's MODE counts the words of the result. */
static unsigned words_of(const struct sim_dev *dev, unsigned what)
{
    unsigned words = (dev_get(dev, RSA_MODE_OFFSET) & RSA_MODE_MODE_MASK) + 1;
    return what == MULT ? (words + 1) / 2 : words;
}

static unsigned bits_of(const uint32_t *y, unsigned n)
{
    while (n > 0 && y[n - 1] == 0)
        n--;
    return n ? 32 * n - (unsigned)__builtin_clz(y[n - 1]) : 0;
}

/* No document tells how long it takes: two cycles for each product of words. */
static uint64_t cycles(unsigned what, unsigned n, const uint32_t *y)
{
    uint64_t once = 2 * (uint64_t)n * n + 10;
    return what == MODEXP ? once * (bits_of(y, n) * 3 / 2 + 3) : what == MODMULT ? 2 * once : once;
}

/* The result is worked out when it is due: a reset before costs the host nothing. */
static void done_fire(void *ctx)
{
    struct rsa *r = ctx;
    struct sim_dev *dev = &r->dev;
    unsigned n = words_of(dev, r->what);
    uint32_t *z = &dev->value[RSA_Z_MEM_OFFSET / 4];
    const uint32_t *x = &dev->value[RSA_X_MEM_OFFSET / 4], *y = &dev->value[RSA_Y_MEM_OFFSET / 4];
    const uint32_t *m = &dev->value[RSA_M_MEM_OFFSET / 4];
    uint32_t m_prime = dev_get(dev, RSA_M_PRIME_OFFSET), factor[SIM_MPI_WORDS_MAX];
    memcpy(factor, r->what == MULT ? z + n : z, n * sizeof *z);
    if (r->what == MODEXP)
        sim_mpi_mod_exp(z, x, y, m, factor, m_prime, n);
    else if (r->what == MODMULT)
        sim_mpi_mod_mul(z, x, y, m, factor, m_prime, n);
    else
        sim_mpi_mul(z, x, factor, n);
    r->is_done = true;
    update_irq(dev);
}

/* SET_START_MODEXP, _MODMULT and _MULT. */
static void start_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    struct rsa *r = rsa_of(dev);
    const uint32_t *y = &dev->value[RSA_Y_MEM_OFFSET / 4];
    if (!(raw & 1) || sim_event_is_queued(&r->done))
        return;
    r->what = (uint8_t)index;
    uint64_t n = cycles(index, words_of(dev, index), y);
    sim_event_in(dev->sys, &r->done, sim_clk_ticks(dev->soc->clk.cpu, n));
}

static uint32_t idle_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return !sim_event_is_queued(&rsa_of(dev)->done);
}

/* The memory is cleared by the time that software can look. */
static uint32_t clean_read(struct sim_dev *dev, unsigned index)
{
    (void)dev, (void)index;
    return 1;
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & RSA_INT_CLR_CLEAR_INTERRUPT_MASK)
        rsa_of(dev)->is_done = false;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_event_cancel(dev->sys, &rsa_of(dev)->done);
    rsa_of(dev)->is_done = false;
}

static bool start(struct sim_dev *dev)
{
    rsa_of(dev)->done = (struct sim_event){.fire = done_fire, .ctx = dev};
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = RSA_QUERY_CLEAN_OFFSET, .read_only = UINT32_MAX, .read = clean_read},
    {.off = RSA_SET_START_MODEXP_OFFSET,
     .count = 3,
     .self_clear = UINT32_MAX,
     .write = start_write},
    {.off = RSA_QUERY_IDLE_OFFSET, .read_only = UINT32_MAX, .read = idle_read},
    {.off = RSA_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = clear_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_EVENT(struct rsa, done),
    SIM_STATE_MAX(struct rsa, what, MULT),
    SIM_STATE(struct rsa, is_done),
};
static const struct sim_state state = SIM_STATE_OF(struct rsa, dev, state_rows);

const struct sim_dev_ops sim_rsa_ops = {
    .kind = "rsa",
    .state_size = sizeof(struct rsa),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
