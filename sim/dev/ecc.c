/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Points of P-192 and P-256. Technical reference manual, "ECC Accelerator". Which of a Jacobian
 * point's representations the chip gives, no document tells. */
#include "ecc.h"

#include "bytes.h"
#include "ec_curve.h"
#include "soc.h"

#include <crema/regs/esp32h2/ecc.h>
#include <string.h>

/* The bits that all versions have alike. */
#define START   ECC_MULT_CONF_START_MASK
#define RESET   ECC_MULT_CONF_RESET_MASK
#define IS_P256 ECC_MULT_CONF_KEY_LENGTH_MASK
#define DONE    ECC_MULT_INT_RAW_CALC_DONE_INT_RAW_MASK

enum work_mode {
    MUL,
    DIVIDE, /* only where nothing is computed modulo the order */
    VERIFY,
    VERIFY_MUL,
    MUL_JACOBIAN,
    ADD, /* this and those from 8 on only where it is */
    VERIFY_JACOBIAN,
    VERIFY_MUL_JACOBIAN,
    MOD_ADD,
    MOD_SUB,
    MOD_MUL,
    MOD_DIVIDE,
};

struct ecc {
    struct sim_dev dev;
    struct sim_event done;
};

static struct ecc *ecc_of(struct sim_dev *dev)
{
    return (struct ecc *)dev;
}

static const struct sim_ecc_layout *layout_of(const struct sim_dev *dev)
{
    return ((const struct sim_ecc_params *)dev->params)->layout;
}

static uint32_t mode_of(const struct sim_dev *dev)
{
    return dev_field(dev, ECC_MULT_CONF_OFFSET, layout_of(dev)->work_mode);
}

static uint32_t st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, ECC_MULT_INT_RAW_OFFSET) & dev_get(dev, ECC_MULT_INT_ENA_OFFSET);
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, ((const struct sim_ecc_params *)dev->params)->irq, st_read(dev, 0) != 0);
}

/* The block's memories */

static void get(const struct sim_dev *dev, uint32_t off, uint32_t *words)
{
    memcpy(words, &dev->value[off / 4], SIM_EC_WORDS * sizeof *words);
}

/* Numbers are shorter on the shorter curve: what is behind them is left. */
static void put(struct sim_dev *dev, const struct sim_ec_curve *c, uint32_t off,
                const uint32_t *words)
{
    memcpy(&dev->value[off / 4], words, c->words * sizeof *words);
}

static struct sim_ec_point get_affine(const struct sim_dev *dev)
{
    struct sim_ec_point p = {.z = {1}};
    get(dev, ECC_PX_MEM_OFFSET, p.x);
    get(dev, ECC_PY_MEM_OFFSET, p.y);
    return p;
}

/* Without memory of their own such points stand where an affine one and the factor do. */
static void jacobian_at(const struct sim_dev *dev, uint32_t off[3])
{
    bool has_own = layout_of(dev)->has_jacobian;
    off[0] = has_own ? ECC_QX_MEM_OFFSET : ECC_PX_MEM_OFFSET;
    off[1] = has_own ? ECC_QY_MEM_OFFSET : ECC_PY_MEM_OFFSET;
    off[2] = has_own ? ECC_QZ_MEM_OFFSET : ECC_K_MEM_OFFSET;
}

static struct sim_ec_point get_jacobian(const struct sim_dev *dev)
{
    struct sim_ec_point p;
    uint32_t off[3];
    jacobian_at(dev, off);
    get(dev, off[0], p.x);
    get(dev, off[1], p.y);
    get(dev, off[2], p.z);
    return p;
}

static void put_jacobian(struct sim_dev *dev, const struct sim_ec_curve *c,
                         const struct sim_ec_point *p)
{
    uint32_t off[3];
    jacobian_at(dev, off);
    put(dev, c, off[0], p->x);
    put(dev, c, off[1], p->y);
    put(dev, c, off[2], p->z);
}

static void put_both(struct sim_dev *dev, const struct sim_ec_curve *c, struct sim_ec_point p)
{
    if (layout_of(dev)->has_jacobian)
        put_jacobian(dev, c, &p);
    sim_ec_normalize(c, &p);
    put(dev, c, ECC_PX_MEM_OFFSET, p.x);
    put(dev, c, ECC_PY_MEM_OFFSET, p.y);
}

/* What it computes */

static void modular(struct sim_dev *dev, const struct sim_ec_curve *c, uint32_t mode)
{
    uint32_t x[SIM_EC_WORDS], y[SIM_EC_WORDS], mask = layout_of(dev)->mod_base;
    bool is_order = !(dev_get(dev, ECC_MULT_CONF_OFFSET) & mask);
    get(dev, ECC_PX_MEM_OFFSET, x);
    get(dev, ECC_PY_MEM_OFFSET, y);
    sim_ec_modular(c, is_order, (enum sim_ec_operation)(mode - MOD_ADD), x, x, y);
    put(dev, c, mode < MOD_MUL ? ECC_PX_MEM_OFFSET : ECC_PY_MEM_OFFSET, x);
}

static void divide(struct sim_dev *dev, const struct sim_ec_curve *c)
{
    uint32_t k[SIM_EC_WORDS], y[SIM_EC_WORDS];
    get(dev, ECC_K_MEM_OFFSET, k);
    get(dev, ECC_PY_MEM_OFFSET, y);
    sim_ec_modular(c, false, SIM_EC_OVER, y, y, k);
    put(dev, c, ECC_PY_MEM_OFFSET, y);
}

static void multiply(struct sim_dev *dev, const struct sim_ec_curve *c, bool is_jacobian)
{
    struct sim_ec_point p = get_affine(dev);
    uint32_t k[SIM_EC_WORDS];
    get(dev, ECC_K_MEM_OFFSET, k);
    sim_ec_mul(c, &p, k, &p);
    if (is_jacobian)
        put_jacobian(dev, c, &p);
    else
        put_both(dev, c, p);
}

static bool verify(struct sim_dev *dev, const struct sim_ec_curve *c, uint32_t mode)
{
    struct sim_ec_point p = mode == VERIFY_JACOBIAN ? get_jacobian(dev) : get_affine(dev);
    bool is_right = sim_ec_is_on_curve(c, &p);
    dev_set_field(dev, ECC_MULT_CONF_OFFSET, layout_of(dev)->result, is_right);
    return is_right;
}

static bool has_mode(const struct sim_dev *dev, uint32_t mode)
{
    bool is_modular = layout_of(dev)->mod_base != 0;
    if (mode == DIVIDE)
        return !is_modular;
    return (mode != ADD && mode < MOD_ADD) || (is_modular && mode <= MOD_DIVIDE);
}

static void compute(struct sim_dev *dev, const struct sim_ec_curve *c, uint32_t mode)
{
    bool is_verified = mode == VERIFY || mode == VERIFY_MUL || mode == VERIFY_JACOBIAN ||
                       mode == VERIFY_MUL_JACOBIAN;
    if (!has_mode(dev, mode)) {
        sim_report(dev->sys, "ECC: work mode %u does not exist in this chip", mode);
        return;
    }
    if ((is_verified && !verify(dev, c, mode)) || mode == VERIFY || mode == VERIFY_JACOBIAN)
        return;
    if (mode >= MOD_ADD) {
        modular(dev, c, mode);
    } else if (mode == DIVIDE) {
        divide(dev, c);
    } else if (mode == ADD) {
        struct sim_ec_point p = get_affine(dev), q = get_jacobian(dev);
        sim_ec_add(c, &p, &p, &q);
        put_both(dev, c, p);
    } else {
        multiply(dev, c, mode == MUL_JACOBIAN || mode == VERIFY_MUL_JACOBIAN);
    }
}

/* Worked out when it is due: a reset before costs the host nothing. */
static void done_fire(void *ctx)
{
    struct sim_dev *dev = ctx;
    uint32_t conf = dev_get(dev, ECC_MULT_CONF_OFFSET);
    dev_set(dev, ECC_MULT_CONF_OFFSET, conf & ~(START | layout_of(dev)->result));
    compute(dev, conf & IS_P256 ? &sim_ec_p256 : &sim_ec_p192, mode_of(dev));
    dev_set(dev, ECC_MULT_INT_RAW_OFFSET, DONE);
    update_irq(dev);
}

/* No document tells how long it takes: products of words, two cycles each, as in RSA; twenty
 * numbers multiplied a bit of the factor, two for each bit of a divisor. */
static uint64_t cycles(uint32_t mode, uint64_t words)
{
    uint64_t once = 2 * words * words + 10, bits = 32 * words;
    bool is_product =
        mode == MUL || mode == VERIFY_MUL || mode == MUL_JACOBIAN || mode == VERIFY_MUL_JACOBIAN;
    if (is_product)
        return once * 20 * bits;
    return mode == DIVIDE || mode == MOD_DIVIDE || mode == ADD ? once * 2 * bits : once * 10;
}

static void conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct ecc *e = ecc_of(dev);
    uint32_t conf = dev_get(dev, ECC_MULT_CONF_OFFSET) & ~(START | RESET);
    if (raw & RESET) {
        sim_event_cancel(dev->sys, &e->done);
        dev_set(dev, ECC_MULT_CONF_OFFSET, conf & ~layout_of(dev)->result);
        return;
    }
    if (sim_event_is_queued(&e->done)) { /* what it is at work on stays */
        dev_set(dev, ECC_MULT_CONF_OFFSET, old);
        return;
    }
    dev_set(dev, ECC_MULT_CONF_OFFSET, conf | (raw & START));
    if (raw & START)
        sim_event_in(dev->sys, &e->done,
                     sim_clk_ticks(dev->soc->clk.cpu, cycles(mode_of(dev), raw & IS_P256 ? 8 : 6)));
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, ECC_MULT_INT_RAW_OFFSET, dev_get(dev, ECC_MULT_INT_RAW_OFFSET) & ~raw);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_event_cancel(dev->sys, &ecc_of(dev)->done);
}

static bool start(struct sim_dev *dev)
{
    ecc_of(dev)->done = (struct sim_event){.fire = done_fire, .ctx = dev};
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = ECC_MULT_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = ECC_MULT_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = st_read},
    {.off = ECC_MULT_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = clear_write},
    {.off = ECC_MULT_CONF_OFFSET, .write = conf_write},
};

static const struct sim_state_row state_rows[] = {SIM_STATE_EVENT(struct ecc, done)};
static const struct sim_state state = SIM_STATE_OF(struct ecc, dev, state_rows);

const struct sim_ecc_layout sim_ecc_v1 = {.work_mode = 7 << 5, .result = 1 << 8};
const struct sim_ecc_layout sim_ecc_v2 = {
    .work_mode = ECC_MULT_CONF_WORK_MODE_MASK,
    .result = ECC_MULT_CONF_VERIFICATION_RESULT_MASK,
    .mod_base = ECC_MULT_CONF_MOD_BASE_MASK,
    .has_jacobian = true,
};

const struct sim_dev_ops sim_ecc_ops = {
    .kind = "ecc",
    .state_size = sizeof(struct ecc),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
