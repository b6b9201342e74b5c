/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Snapshots of single structs: every device of every chip says what its state is, all of it; values
 * come back, and lying ones are refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "board_int.h"

#include <stdio.h>

static unsigned complain(const char *chip, const char *what, const struct sim_state *state,
                         size_t size)
{
    uint32_t missing = 0;
    if (state && state->size == size && sim_state_is_complete(state, &missing))
        return 0;
    print_error("%s: %s (%zu bytes) does not say in a struct sim_state what it holds at byte %u\n",
                chip, what, size, missing);
    return 1;
}

static void every_device_has_the_hook(void **unused)
{
    (void)unused;
    size_t count;
    unsigned bad = 0;
    const struct sim_soc *const *list = sim_soc_list(&count);
    for (size_t c = 0; c < count; c++) {
        struct sim_soc_state *soc;
        const char *chip = list[c]->chip->name;
        assert_int_equal(sim_soc_new(list[c], &soc, NULL), CREMA_OK);
        for (size_t i = 0; i < soc->dev_count; i++) {
            const struct sim_dev_ops *ops = soc->dev[i]->ops;
            if (ops->state_size > sizeof(struct sim_dev))
                bad += complain(chip, soc->dev[i]->name, ops->state, ops->state_size);
        }
        for (unsigned i = 0; i < soc->core_count; i++)
            bad += complain(chip, "core", soc->core[i]->ops->state,
                            soc->core[i]->ops->state ? soc->core[i]->ops->state->size : 0);
        sim_soc_free(soc);
    }
    assert_int_equal(bad, 0);
}

static void the_rest_has_it_too(void **unused)
{
    (void)unused;
    unsigned bad = complain("all", "sys", &sim_sys_state, sizeof(struct sim_sys));
    bad += complain("all", "soc", &sim_soc_state_rows, sizeof(struct sim_soc_state));
    bad += complain("all", "flash", &sim_flash_state, sizeof(struct sim_flash));
    bad += complain("all", "board", &sim_board_state, sizeof(struct sim_board));
    bad += complain("all", "wire", &sim_board_wire_state, sizeof(struct sim_board_wire));
    assert_int_equal(bad, 0);
}

struct part {
    uint8_t small;
    bool is_on;
};

struct thing {
    uint64_t wide;
    void *wiring;
    uint32_t list[3];
    struct part part[2];
    struct sim_event event;
};

static const struct sim_state_row part_rows[] = {
    SIM_STATE_RANGE(struct part, small, 1, 9),
    SIM_STATE(struct part, is_on),
};
static const struct sim_state part_state = SIM_STATE_ALL(struct part, part_rows);
static const struct sim_state_row thing_rows[] = {
    SIM_STATE(struct thing, wide),        SIM_STATE_WIRING(struct thing, wiring),
    SIM_STATE_ARRAY(struct thing, list),  SIM_STATE_PARTS(struct thing, part, &part_state),
    SIM_STATE_EVENT(struct thing, event),
};
static const struct sim_state thing_state = SIM_STATE_ALL(struct thing, thing_rows);

/* A table without the row of `list`. */
static const struct sim_state_row holed_rows[] = {
    SIM_STATE(struct thing, wide),
    SIM_STATE_WIRING(struct thing, wiring),
    SIM_STATE_PARTS(struct thing, part, &part_state),
    SIM_STATE_EVENT(struct thing, event),
};
static const struct sim_state holed_state = SIM_STATE_ALL(struct thing, holed_rows);

static void a_forgotten_member_is_found(void **unused)
{
    (void)unused;
    uint32_t missing = 0;
    assert_true(sim_state_is_complete(&thing_state, &missing));
    assert_false(sim_state_is_complete(&holed_state, &missing));
    assert_int_equal(missing, offsetof(struct thing, list));
    assert_int_not_equal(sim_state_form(&thing_state), sim_state_form(&holed_state));
}

static void never(void *ctx)
{
    (void)ctx;
    fail();
}

static void values_come_back(void **unused)
{
    (void)unused;
    struct sim_sys sys;
    struct cr_buf buf = CR_BUF_INIT(1000);
    assert_true(sim_sys_init(&sys));
    struct thing from = {.wide = 0x0123456789abcdef,
                         .wiring = &sys,
                         .list = {1, 2, 0xffffffff},
                         .part = {{1, false}, {9, true}},
                         .event = {.fire = never}};
    sim_event_at(&sys, &from.event, 5000);
    assert_int_equal(sim_state_save(&thing_state, &from, &buf, NULL), CREMA_OK);
    assert_int_equal(buf.len, 8 + 12 + 4 + 13);

    struct thing to = {.event = {.fire = never}, .part = {{1, 0}, {1, 0}}};
    struct sim_state_in in = {buf.data, buf.len, 0, false};
    assert_int_equal(sim_state_check(&thing_state, &to, 0, &in, NULL), CREMA_OK);
    assert_int_equal(in.at, in.len);
    assert_int_equal(to.wide, 0);
    in.at = 0;
    sim_state_load(&thing_state, &to, &sys, &in);
    assert_int_equal(to.wide, from.wide);
    assert_null(to.wiring);
    assert_memory_equal(to.list, from.list, sizeof to.list);
    assert_int_equal(to.part[1].small, 9);
    assert_true(to.part[1].is_on);
    assert_int_equal(to.event.at, 5000);
    assert_int_equal(to.event.seq, from.event.seq);
    assert_true(sim_event_is_queued(&to.event));

    cr_buf_release(&buf);
    sim_sys_release(&sys);
}

static enum crema_status check_with(struct cr_buf *buf, size_t at, uint8_t value, uint64_t now)
{
    const struct thing to = {0};
    uint8_t old = buf->data[at];
    buf->data[at] = value;
    struct sim_state_in in = {buf->data, buf->len, 0, false};
    enum crema_status st = sim_state_check(&thing_state, &to, now, &in, NULL);
    buf->data[at] = old;
    return st;
}

static void lies_are_refused(void **unused)
{
    (void)unused;
    struct sim_sys sys;
    struct cr_buf buf = CR_BUF_INIT(1000);
    assert_true(sim_sys_init(&sys));
    struct thing from = {.part = {{1, false}, {9, true}}};
    sim_event_at(&sys, &from.event, 5000);
    assert_int_equal(sim_state_save(&thing_state, &from, &buf, NULL), CREMA_OK);
    assert_int_equal(check_with(&buf, 0, 77, 0), CREMA_OK);
    assert_int_equal(check_with(&buf, 20, 0, 0), CREMA_E_INPUT);  /* small below its range */
    assert_int_equal(check_with(&buf, 20, 10, 0), CREMA_E_INPUT); /* and above */
    assert_int_equal(check_with(&buf, 21, 2, 0), CREMA_E_INPUT);  /* no bool */
    assert_int_equal(check_with(&buf, 0, 0, SIM_TICKS_PER_S), CREMA_E_INPUT); /* long ago */
    for (size_t len = 0; len < buf.len; len++) {
        const struct thing to = {0};
        struct sim_state_in in = {buf.data, len, 0, false};
        assert_int_equal(sim_state_check(&thing_state, &to, 0, &in, NULL), CREMA_E_INPUT);
    }
    cr_buf_release(&buf);
    sim_sys_release(&sys);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_device_has_the_hook),
        cmocka_unit_test(the_rest_has_it_too),
        cmocka_unit_test(a_forgotten_member_is_found),
        cmocka_unit_test(values_come_back),
        cmocka_unit_test(lies_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
