/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Elliptic curves by the block's registers, against answers of other programs. One source for the
 * chips that have the block. */
#include "any_chip.h"

#include "crypto_vectors.h"

#if defined CHIP_C2
#define CHIP "esp32c2"
#include <crema/regs/esp32c2/esp32c2.h>
#elif defined CHIP_C6
#define CHIP "esp32c6"
#include <crema/regs/esp32c6/esp32c6.h>
#else
#define CHIP "esp32h2"
#include <crema/regs/esp32h2/esp32h2.h>
#endif

#define REG(name) (ECC_BASE + ECC_##name##_OFFSET)
#define MODE(n)   ((uint32_t)(n) * (ECC_MULT_CONF_WORK_MODE_MASK & -ECC_MULT_CONF_WORK_MODE_MASK))
#define RESULT    ECC_MULT_CONF_VERIFICATION_RESULT_MASK
#define START     ECC_MULT_CONF_START_MASK
#define P256      ECC_MULT_CONF_KEY_LENGTH_MASK

/* Where a Jacobian point stands. */
#ifdef CHIP_H2
#define QX REG(QX_MEM)
#define QY REG(QY_MEM)
#define QZ REG(QZ_MEM)
#else
#define QX REG(PX_MEM)
#define QY REG(PY_MEM)
#define QZ REG(K_MEM)
#endif

static unsigned len; /* bytes of a number on the curve at work */

static int setup(void **state)
{
    (void)state;
    chip_on_as(CHIP, true);
    return 0;
}

static void put(uint32_t at, const uint8_t *bytes)
{
    for (unsigned i = 0; i < 32; i += 4)
        wr(at + i, i < len ? get_le32(bytes + i) : 0);
}

static void get(uint32_t at, uint8_t *bytes)
{
    for (unsigned i = 0; i < len; i += 4)
        put_le32(bytes + i, rd(at + i));
}

static void assert_is(uint32_t at, const uint8_t *bytes)
{
    uint8_t is[32];
    get(at, is);
    assert_memory_equal(is, bytes, len);
}

static void put_point(const struct ecc_vector *v)
{
    put(REG(K_MEM), v->k);
    put(REG(PX_MEM), v->px);
    put(REG(PY_MEM), v->py);
}

/* Runs it to its end; the result of a verification. */
static bool work(unsigned mode, uint32_t more)
{
    wr(REG(MULT_CONF), MODE(mode) | START | more | (len == 32 ? P256 : 0));
    assert_true(rd(REG(MULT_CONF)) & START);
    assert_false(irq(IRQ_ECC));
    for (unsigned ms = 0; ms < 200 && (rd(REG(MULT_CONF)) & START); ms++)
        run(us(1000));
    assert_false(rd(REG(MULT_CONF)) & START);
    assert_true(irq(IRQ_ECC));
    assert_int_equal(rd(REG(MULT_INT_ST)), 1);
    wr(REG(MULT_INT_CLR), 1);
    assert_false(irq(IRQ_ECC));
    return rd(REG(MULT_CONF)) & RESULT;
}

static void each_curve(void (*check)(const struct ecc_vector *v))
{
    wr(REG(MULT_INT_ENA), 1);
    for (unsigned i = 0; i < 2; i++) {
        len = i ? 32 : 24;
        check(&ecc_vectors[i]);
    }
}

static void check_mul(const struct ecc_vector *v)
{
    put_point(v);
    work(0, 0);
    assert_is(REG(PX_MEM), v->qx);
    assert_is(REG(PY_MEM), v->qy);
}

static void test_mul(void **state)
{
    (void)state;
    each_curve(check_mul);
}

static void check_verify(const struct ecc_vector *v)
{
    put_point(v);
    assert_true(work(2, 0));
    assert_is(REG(PX_MEM), v->px);
    assert_true(work(3, 0));
    assert_is(REG(PX_MEM), v->qx);
    assert_is(REG(PY_MEM), v->qy);
    put_point(v);
    wr(REG(PY_MEM), rd(REG(PY_MEM)) ^ 1);
    assert_false(work(2, 0));
    assert_false(work(3, 0));
    assert_is(REG(PX_MEM), v->px); /* a point elsewhere is not multiplied */
    assert_false(work(7, 0));
}

static void test_verify(void **state)
{
    (void)state;
    each_curve(check_verify);
}

/* Multiplied as Jacobian point, it lies on the curve; moved off it, it does not. */
static void check_jacobian(const struct ecc_vector *v)
{
    for (unsigned mode = 4; mode <= 7; mode += 3) {
        put_point(v);
        work(mode, 0);
        assert_true(work(6, 0));
        wr(QX, rd(QX) ^ 1);
        assert_false(work(6, 0));
    }
}

static void test_jacobian(void **state)
{
    (void)state;
    each_curve(check_jacobian);
}

#ifdef CHIP_H2
static void check_add(const struct ecc_vector *v)
{
    static const uint8_t one[32] = {1};
    put_point(v);
    put(QX, v->qx);
    put(QY, v->qy);
    put(QZ, one);
    work(5, 0);
    assert_is(REG(PX_MEM), v->sum_x);
    assert_is(REG(PY_MEM), v->sum_y);
    assert_true(work(6, 0)); /* and the same as Jacobian point */
    /* The same point twice: 1 P + 1 P = 2 P */
    put_point(v);
    put(QX, v->px);
    put(QY, v->py);
    put(QZ, one);
    work(5, 0);
    uint8_t x[32], two[32] = {2};
    get(REG(PX_MEM), x);
    put_point(v);
    put(REG(K_MEM), two);
    work(0, 0);
    assert_is(REG(PX_MEM), x);
}

static void test_add(void **state)
{
    (void)state;
    each_curve(check_add);
}

static void check_modular(const struct ecc_vector *v)
{
    const uint32_t field = ECC_MULT_CONF_MOD_BASE_MASK;
    put_point(v);
    work(9, field);
    assert_is(REG(PX_MEM), v->p_difference);
    work(8, field); /* and back */
    assert_is(REG(PX_MEM), v->px);
    work(10, field);
    assert_is(REG(PY_MEM), v->p_product);
    put_point(v);
    work(10, 0);
    assert_is(REG(PY_MEM), v->n_product);
    put_point(v);
    work(11, 0);
    assert_is(REG(PY_MEM), v->n_quotient);
}

static void test_modular(void **state)
{
    (void)state;
    each_curve(check_modular);
}
#else
static void check_divide(const struct ecc_vector *v)
{
    put_point(v);
    work(1, 0);
    assert_is(REG(PY_MEM), v->p_quotient);
}

static void test_divide(void **state)
{
    (void)state;
    each_curve(check_divide);
}
#endif

static void test_reset_while_busy(void **state)
{
    (void)state;
    len = 32;
    wr(REG(MULT_INT_ENA), 1);
    put_point(&ecc_vectors[1]);
    wr(REG(MULT_CONF), START | P256);
    wr(REG(MULT_CONF), ECC_MULT_CONF_RESET_MASK);
    assert_false(rd(REG(MULT_CONF)) & START);
    run(us(100000));
    assert_false(irq(IRQ_ECC));
    assert_is(REG(PX_MEM), ecc_vectors[1].px);
}

#define ECC_TEST(f) cmocka_unit_test_setup_teardown(f, setup, chip_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ECC_TEST(test_mul),
        ECC_TEST(test_verify),
        ECC_TEST(test_jacobian),
#ifdef CHIP_H2
        ECC_TEST(test_add),
        ECC_TEST(test_modular),
#else
        ECC_TEST(test_divide),
#endif
        ECC_TEST(test_reset_while_busy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
