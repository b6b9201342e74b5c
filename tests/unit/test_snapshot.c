/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A whole board with a program: the same run twice is the same run, a snapshot goes on as the board
 * that it was taken of would have, and what is no snapshot is refused before anything changes. */
#include "cm.h"

#include "board.h"
#include "buf.h"
#include "bytes.h"
#include "crema_blobs.h"
#include "hash.h"

#include <crema/layout.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FLASH_LEN (1u << 20)
#define MS        1000u
#define HASH_AT   28 /* of the header, which is 60 bytes long */
#define BODY_AT   60

static char root[] = "/tmp/crema-snapshot-XXXXXX";
/* What the flash of each chip holds; the first is the one that most is tried with. */
static struct program {
    const char *chip, *elf;
    uint8_t *flash;
    size_t len;
} programs[] = {
    {"esp32c3", EXAMPLES "/hello.elf", NULL, 0},
    {"esp32c2", EXAMPLES "/esp32c2-hello.elf", NULL, 0},
    {"esp32c6", EXAMPLES "/esp32c6-hello.elf", NULL, 0},
    {"esp32h2", EXAMPLES "/esp32h2-hello.elf", NULL, 0},
};

struct rig {
    char dir[64];
    struct sim_board *board;
    uint64_t trace; /* FNV-1a over all trace lines */
    uint64_t lines;
    char out[4096]; /* what UART0 said */
    size_t out_len;
};

static void must(enum crema_status st, const struct crema_error *err)
{
    if (st != CREMA_OK)
        fail_msg("%s: %s", err->what, err->why);
}

static void on_trace(void *ctx, int kind, const char *text)
{
    struct rig *r = ctx;
    r->trace = (r->trace ^ (uint8_t)kind) * UINT64_C(1099511628211);
    for (; *text; text++)
        r->trace = (r->trace ^ (uint8_t)*text) * UINT64_C(1099511628211);
    r->lines++;
}

static void trace(struct rig *r, uint32_t mask)
{
    const struct sim_board_hooks hooks = {.ctx = r, .trace = on_trace, .trace_mask = mask};
    r->trace = UINT64_C(14695981039346656037);
    r->lines = 0;
    sim_board_set_hooks(r->board, &hooks);
}

static void rig_open_with(struct rig *r, const char *name, const struct program *program)
{
    const struct cr_blob *rom = cr_blob_find(program->chip, "rom");
    struct sim_board_config config = {.flash_size = FLASH_LEN, .mac = {0x7c, 0xdf, 0xa1, 1, 2, 3}};
    struct crema_error err = {0};
    char path[100];
    memset(r, 0, sizeof *r);
    snprintf(config.chip, sizeof config.chip, "%s", program->chip);
    snprintf(r->dir, sizeof r->dir, "%s/%s", root, name);
    must(sim_board_create(r->dir, &config, &err), &err);
    snprintf(path, sizeof path, "%s/flash.bin", r->dir);
    FILE *f = fopen(path, "r+b");
    assert_non_null(f);
    assert_int_equal(fwrite(program->flash, 1, program->len, f), program->len);
    fclose(f);
    must(sim_board_open(r->dir, rom->data, rom->len, &r->board, &err), &err);
}

static void rig_open(struct rig *r, const char *name)
{
    rig_open_with(r, name, &programs[0]);
}

static void rig_close(struct rig *r)
{
    char command[100];
    sim_board_close(r->board);
    snprintf(command, sizeof command, "rm -rf '%s'", r->dir);
    assert_int_equal(system(command), 0);
}

/* Runs to a time, in pieces of `step_us`; what is printed is kept. */
static void rig_run(struct rig *r, uint64_t until_us, uint64_t step_us)
{
    while (sim_board_now_us(r->board) < until_us) {
        uint64_t next = sim_board_now_us(r->board) + step_us;
        sim_board_run(r->board, next < until_us ? next : until_us, SIM_WIRE_COUNT);
        r->out_len += sim_board_read(r->board, SIM_WIRE_UART0, (uint8_t *)r->out + r->out_len,
                                     sizeof r->out - 1 - r->out_len);
    }
}

static struct cr_buf saved(struct rig *r)
{
    struct cr_buf buf = CR_BUF_INIT(1u << 26);
    struct crema_error err = {0};
    must(sim_board_save(r->board, &buf.data, &buf.len, &err), &err);
    buf.cap = buf.len;
    return buf;
}

static void assert_same(const struct cr_buf *a, const struct cr_buf *b)
{
    size_t at = BODY_AT;
    assert_int_equal(a->len, b->len);
    while (at < a->len && a->data[at] == b->data[at])
        at++;
    if (at < a->len)
        fail_msg("byte %zu of %zu differs", at, a->len);
    assert_memory_equal(a->data, b->data, a->len);
}

static const uint32_t everything = 0x3f;
static const uint32_t but_cpu_and_mmio = 0x3c; /* programs wait by reading a timer */

static void the_same_run_twice(void **state)
{
    (void)state;
    struct rig a, b;
    rig_open(&a, "a");
    rig_open(&b, "b");
    trace(&a, but_cpu_and_mmio);
    trace(&b, but_cpu_and_mmio);
    rig_run(&a, 200 * MS, 200 * MS);
    rig_run(&b, 200 * MS, 777); /* in pieces */
    assert_true(a.lines > 100);
    assert_int_equal(a.lines, b.lines);
    assert_true(a.trace == b.trace);
    assert_non_null(strstr(a.out, "Hello"));
    assert_string_equal(a.out, b.out);
    struct cr_buf at_a = saved(&a), at_b = saved(&b);
    assert_same(&at_a, &at_b);
    cr_buf_release(&at_a);
    cr_buf_release(&at_b);
    rig_close(&a);
    rig_close(&b);
}

/* A snapshot at `at_us` of one board, restored into another: both go on the same. While anything is
 * traced no round of a loop that waits is passed over, which makes it slow. */
static void goes_on_from(const struct program *program, uint64_t at_us, uint64_t until_us,
                         uint32_t mask)
{
    struct rig a, b;
    struct crema_error err = {0};
    rig_open_with(&a, "a", program);
    rig_open_with(&b, "b", program);
    rig_run(&b, 3 * MS, 3 * MS); /* of whatever it was doing nothing is left */
    rig_run(&a, at_us, at_us);
    struct cr_buf snap = saved(&a);
    must(sim_board_restore(b.board, snap.data, snap.len, &err), &err);
    struct cr_buf again = saved(&b);
    assert_same(&snap, &again);
    cr_buf_release(&again);

    trace(&a, mask);
    trace(&b, mask);
    a.out_len = b.out_len = 0;
    memset(a.out, 0, sizeof a.out);
    memset(b.out, 0, sizeof b.out);
    rig_run(&a, until_us, until_us);
    rig_run(&b, until_us, until_us);
    assert_true(!mask || a.lines > 0);
    assert_int_equal(a.lines, b.lines);
    assert_true(a.trace == b.trace);
    assert_string_equal(a.out, b.out);
    struct cr_buf at_a = saved(&a), at_b = saved(&b);
    assert_same(&at_a, &at_b);
    cr_buf_release(&snap);
    cr_buf_release(&at_a);
    cr_buf_release(&at_b);
    rig_close(&a);
    rig_close(&b);
}

static void a_snapshot_goes_on_as_the_board_would(void **state)
{
    (void)state;
    static const uint64_t at_us[] = {1, 2345, 20 * MS, 41 * MS, 60 * MS + 7, 333 * MS};
    for (size_t i = 0; i < CR_COUNT(at_us); i++)
        goes_on_from(&programs[0], at_us[i], at_us[i] + 100 * MS, 0);
    goes_on_from(&programs[0], 20 * MS, 45 * MS, but_cpu_and_mmio);
    for (size_t p = 0; p < CR_COUNT(programs); p++) {
        goes_on_from(&programs[p], 2 * MS + 345, 30 * MS, 0);
        goes_on_from(&programs[p], 21 * MS, 50 * MS, 0);
        goes_on_from(&programs[p], 90 * MS + 7, 93 * MS, everything);
    }
}

static void lines_and_exit_are_in_it(void **state)
{
    (void)state;
    struct rig a, b;
    struct crema_error err = {0};
    rig_open(&a, "a");
    rig_open(&b, "b");
    rig_run(&a, 100 * MS, 100 * MS);
    sim_board_set_lines(a.board, SIM_WIRE_UART0, false, true); /* held in reset */
    sim_board_set_lines(a.board, SIM_WIRE_UART0, false, false);
    struct cr_buf snap = saved(&a);
    must(sim_board_restore(b.board, snap.data, snap.len, &err), &err);
    cr_buf_release(&snap);
    rig_run(&b, 500 * MS, 500 * MS);
    assert_non_null(strstr(b.out, "Hello"));
    uint32_t status = 99;
    rig_run(&b, 3000 * MS, 3000 * MS);
    assert_true(sim_board_has_exited(b.board, &status));
    snap = saved(&b);
    must(sim_board_restore(a.board, snap.data, snap.len, &err), &err);
    assert_true(sim_board_has_exited(a.board, &status));
    assert_int_equal(status, 0);
    cr_buf_release(&snap);
    rig_close(&a);
    rig_close(&b);
}

/* The hash made right again, so that what is behind it is looked at. */
static void seal(struct cr_buf *snap)
{
    put_le64(snap->data + 12, snap->len - BODY_AT);
    cr_sha256(snap->data + BODY_AT, snap->len - BODY_AT, snap->data + HASH_AT);
}

static void damage_is_refused_and_changes_nothing(void **state)
{
    (void)state;
    struct rig a;
    struct crema_error err = {0};
    rig_open(&a, "a");
    rig_run(&a, 30 * MS, 30 * MS);
    struct cr_buf snap = saved(&a), before = saved(&a);
    for (size_t len = 0; len < snap.len; len += 1 + snap.len / 97)
        assert_int_not_equal(sim_board_restore(a.board, snap.data, len, &err), CREMA_OK);
    size_t len = snap.len;
    for (snap.len = BODY_AT; snap.len < len; snap.len += 1 + len / 97) {
        struct cr_buf cut = CR_BUF_INIT(1u << 26);
        assert_int_equal(cr_buf_append(&cut, snap.data, snap.len, NULL), CREMA_OK);
        seal(&cut);
        assert_int_equal(sim_board_restore(a.board, cut.data, cut.len, &err), CREMA_E_INPUT);
        cr_buf_release(&cut);
    }
    snap.len = len;
    snap.data[BODY_AT + 2000] ^= 1;
    assert_int_equal(sim_board_restore(a.board, snap.data, snap.len, &err), CREMA_E_INPUT);
    assert_non_null(strstr(err.why, "SHA-256"));
    snap.data[8] = 99;
    assert_int_equal(sim_board_restore(a.board, snap.data, snap.len, &err), CREMA_E_UNSUPPORTED);
    struct cr_buf after = saved(&a);
    assert_same(&before, &after);
    cr_buf_release(&snap);
    cr_buf_release(&before);
    cr_buf_release(&after);
    rig_close(&a);
}

static void another_board_is_refused(void **state)
{
    (void)state;
    struct rig a;
    struct crema_error err = {0};
    rig_open(&a, "a");
    struct cr_buf snap = saved(&a);
    static const struct {
        size_t at;
        const char *why;
    } lies[] = {{0, "chip"}, {16, "flash"}, {32, "mask ROM"}};
    for (size_t i = 0; i < CR_COUNT(lies); i++) {
        snap.data[BODY_AT + lies[i].at] ^= 1;
        seal(&snap);
        assert_int_equal(sim_board_restore(a.board, snap.data, snap.len, &err), CREMA_E_INPUT);
        if (!strstr(err.why, lies[i].why))
            fail_msg("%s", err.why);
        snap.data[BODY_AT + lies[i].at] ^= 1;
    }
    cr_buf_release(&snap);
    rig_close(&a);
}

/* The flash as `crema flash` leaves it. */
static enum crema_status make_flash(struct program *program)
{
    struct crema_error err = {0};
    struct cr_buf elf = CR_BUF_INIT(1u << 24);
    const struct cr_blob *boot = cr_blob_find(program->chip, "boot");
    struct crema_layout layout = {0};
    enum crema_status st = cr_file_read(program->elf, &elf, &err);
    if (st != CREMA_OK)
        return st;
    const struct crema_layout_options options = {.image = {.chip = crema_chip_find(program->chip)},
                                                 .app = elf.data,
                                                 .app_len = elf.len,
                                                 .bootloader = boot->data,
                                                 .bootloader_len = boot->len,
                                                 .flash_size = FLASH_LEN};
    st = crema_layout_plan(&options, &layout, &err);
    if (st == CREMA_OK)
        st = crema_layout_merge(&layout, 0, &program->flash, &program->len, &err);
    crema_layout_release(&layout);
    cr_buf_release(&elf);
    return st;
}

static int make_programs(void **state)
{
    (void)state;
    for (size_t p = 0; p < CR_COUNT(programs); p++) {
        if (make_flash(&programs[p]) != CREMA_OK)
            return -1;
    }
    return mkdtemp(root) ? 0 : -1;
}

static int drop_programs(void **state)
{
    (void)state;
    for (size_t p = 0; p < CR_COUNT(programs); p++)
        free(programs[p].flash);
    return rmdir(root);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_run_twice),
        cmocka_unit_test(a_snapshot_goes_on_as_the_board_would),
        cmocka_unit_test(lines_and_exit_are_in_it),
        cmocka_unit_test(damage_is_refused_and_changes_nothing),
        cmocka_unit_test(another_board_is_refused),
    };
    return cmocka_run_group_tests(tests, make_programs, drop_programs);
}
