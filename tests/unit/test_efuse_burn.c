/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reading and burning through a model of the controllers, written from the manuals apart from the
 * virtual chip's: every chip, with decay, cells that do not take and answers that do not come. What
 * the loader's commands would carry comes in here, at the two functions that they end in. */
#include "bytes.h"
#include "cm.h"
#include "err.h"
#include "port_ops.h"
#include "priv.h"

#include <crema/identity.h>
#include <crema/loader_efuse.h>
#include <stdlib.h>
#include <string.h>

struct fuses {
    struct crema_loader loader;
    struct crema_port port;
    struct crema_clock clock;
    uint64_t now;
    uint32_t cells[CREMA_EFUSE_BLOCKS_MAX][CREMA_EFUSE_WORDS_MAX];
    uint32_t shown[CREMA_EFUSE_BLOCKS_MAX][CREMA_EFUSE_WORDS_MAX]; /* after a read command */
    uint32_t data[CREMA_EFUSE_BLOCKS_MAX][CREMA_EFUSE_CODED_MAX];  /* to program from */
    uint32_t conf, cmd, divider;
    uint64_t busy_until;
    unsigned programs, reads, timing_writes;
    unsigned weak; /* programs that leave the highest new bit out */
    unsigned order[64];
    bool is_stuck, is_bad_code, is_closed;
    int fail_after; /* register accesses until the line breaks; negative: never */
};

static struct fuses *fuses_of(struct crema_loader *loader)
{
    return (struct fuses *)loader;
}

static uint64_t now_us(struct crema_clock *clock)
{
    struct fuses *f = (struct fuses *)((char *)clock - offsetof(struct fuses, clock));
    f->now += 200; /* a register access takes its time */
    return f->now;
}

static const struct crema_efuse_chip *efuse_of(const struct fuses *f)
{
    return f->loader.chip->efuse;
}

/* The controller's own view of block 0. */
static uint32_t cell_field(const struct fuses *f, const char *name)
{
    struct crema_efuse_image image = {.chip = f->loader.chip};
    memcpy(image.words, f->cells, sizeof image.words);
    crema_efuse_settle(&image);
    return crema_efuse_value(&image, name);
}

static void show(struct fuses *f)
{
    const struct crema_efuse_chip *e = efuse_of(f);
    uint32_t hidden = cell_field(f, "RD_DIS");
    memcpy(f->shown, f->cells, sizeof f->shown);
    for (unsigned b = 0; b < e->block_count; b++) {
        bool is_low = e->blocks[b].rd_dis != 0xff && (hidden >> e->blocks[b].rd_dis & 1);
        bool is_high =
            e->blocks[b].rd_dis_high == 0xff ? is_low : hidden >> e->blocks[b].rd_dis_high & 1;
        for (unsigned i = 0; i < 8; i++) {
            if (i < 4 ? is_low : is_high)
                f->shown[b][i] = 0;
        }
    }
}

static bool is_rs_right(const uint32_t *words)
{
    uint8_t data[44], check[12];
    for (unsigned i = 0; i < 11; i++)
        put_le32(data + 4 * i, words[i]);
    crema_efuse_rs(data, check);
    return memcmp(check, data + 32, 12) == 0;
}

static bool is_any(const uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (words[i])
            return true;
    }
    return false;
}

/* Decodes 3/4 coding as the hardware does: six bytes of eight. */
static void take_3_4(const uint32_t coded[8], uint32_t out[6])
{
    uint8_t in[32], bytes[24];
    for (unsigned i = 0; i < 8; i++)
        put_le32(in + 4 * i, coded[i]);
    for (unsigned i = 0; i < 24; i++)
        bytes[i] = in[i / 6 * 8 + i % 6];
    for (unsigned i = 0; i < 6; i++)
        out[i] = get_le32(bytes + 4 * i);
}

static void program_block(struct fuses *f, unsigned block, const uint32_t *data)
{
    const struct crema_efuse_chip *e = efuse_of(f);
    uint32_t bits[CREMA_EFUSE_CODED_MAX] = {0};
    uint8_t lock = e->blocks[block].wr_dis;
    memcpy(bits, data, e->blocks[block].words * sizeof bits[0]);
    if (block && e->coding_field && cell_field(f, e->coding_field) == 1) {
        memset(bits, 0, sizeof bits);
        take_3_4(data, bits);
    }
    if (lock != 0xff && (cell_field(f, "WR_DIS") >> lock & 1))
        return;
    if (block && e->check_off && is_any(data, 8))
        f->is_bad_code |= !is_rs_right(data);
    for (unsigned i = 0; i < e->blocks[block].words; i++) {
        uint32_t fresh = bits[i] & ~f->cells[block][i];
        if (f->weak && fresh) {
            fresh &= ~(1u << (31 - __builtin_clz(fresh)));
            f->weak--;
        }
        f->cells[block][i] |= fresh;
    }
}

static void run_command(struct fuses *f, uint32_t cmd)
{
    const struct crema_efuse_chip *e = efuse_of(f);
    bool is_program = cmd & 2 && f->conf == 0x5a5a, is_read = cmd & 1 && f->conf == 0x5aa5;
    assert_true(is_program || is_read); /* a command without its code does nothing on a chip */
    f->cmd = cmd;
    f->busy_until = f->now + 900;
    f->reads += is_read;
    if (is_read)
        show(f);
    if (!is_program)
        return;
    for (unsigned b = 0; b < e->block_count; b++) {
        bool is_chosen = e->check_off ? b == cmd >> 2 : is_any(f->data[b], 8);
        if (is_chosen) {
            f->order[f->programs++ % CR_COUNT(f->order)] = b;
            program_block(f, b, f->data[e->check_off ? 0 : b]);
        }
    }
}

static uint32_t *data_reg(struct fuses *f, uint32_t off)
{
    const struct crema_efuse_chip *e = efuse_of(f);
    for (unsigned b = 0; b < (e->check_off ? 1 : e->block_count); b++) {
        uint32_t first = e->blocks[b].write_off, words = e->check_off ? 11 : e->blocks[b].words;
        if (off >= first && off < first + 4 * words)
            return &f->data[b][(off - first) / 4];
    }
    return NULL;
}

static enum crema_status lose(struct fuses *f, struct crema_error *err)
{
    if (f->fail_after == 0 || f->is_closed)
        return cr_err(err, CREMA_E_TIMEOUT, "no answer");
    f->fail_after -= f->fail_after > 0;
    return CREMA_OK;
}

enum crema_status crema_loader_read_reg(struct crema_loader *loader, uint32_t addr, uint32_t *value,
                                        struct crema_error *err)
{
    struct fuses *f = fuses_of(loader);
    const struct crema_efuse_chip *e = efuse_of(f);
    uint32_t off = addr - loader->chip->loader.efuse_base;
    if (lose(f, err) != CREMA_OK)
        return CREMA_E_TIMEOUT;
    if (f->now >= f->busy_until && !f->is_stuck)
        f->cmd &= ~3u;
    *value = 0;
    if (addr == loader->chip->loader.uart_clkdiv_addr)
        *value = f->divider;
    else if (off == e->cmd_off)
        *value = f->cmd;
    for (unsigned b = 0; b < e->block_count; b++) {
        if (off >= e->blocks[b].read_off && off < e->blocks[b].read_off + 4u * e->blocks[b].words)
            *value = f->shown[b][(off - e->blocks[b].read_off) / 4];
    }
    return CREMA_OK;
}

enum crema_status crema_loader_write_reg(struct crema_loader *loader, uint32_t addr, uint32_t value,
                                         uint32_t mask, uint32_t delay_us, struct crema_error *err)
{
    struct fuses *f = fuses_of(loader);
    uint32_t off = addr - loader->chip->loader.efuse_base, *data = data_reg(f, off);
    if (lose(f, err) != CREMA_OK)
        return CREMA_E_TIMEOUT;
    if (off == efuse_of(f)->conf_off)
        f->conf = value;
    else if (off == efuse_of(f)->cmd_off)
        run_command(f, value);
    else if (data)
        *data = (*data & ~mask) | (value & mask);
    else
        f->timing_writes++;
    f->now += delay_us;
    return CREMA_OK;
}

static struct fuses *open_fuses(const char *chip)
{
    struct fuses *f = calloc(1, sizeof *f);
    f->loader.chip = crema_chip_find(chip);
    f->loader.port = &f->port;
    f->loader.link.rate_hz = 115200;
    f->port.clock = &f->clock;
    f->clock.now_us = now_us;
    f->fail_after = -1;
    f->divider = f->loader.chip->xtal_hz * f->loader.chip->loader.uart_clk_times / 115200;
    return f;
}

static void read_image(struct fuses *f, struct crema_efuse_image *image)
{
    struct crema_error err = {0};
    show(f);
    if (crema_loader_efuse_read(&f->loader, image, &err) != CREMA_OK)
        fail_msg("%s: %s", f->loader.chip->name, err.why);
}

static void add(struct crema_efuse_plan *plan, const char *name, const char *text)
{
    struct crema_error err = {0};
    const struct crema_efuse_field *field = crema_efuse_find(plan->image, name);
    assert_non_null(field);
    if (crema_efuse_plan_text(plan, field, text, &err) != CREMA_OK)
        fail_msg("%s %s: %s", plan->image->chip->name, name, err.why);
}

static void check_cells(const struct fuses *f, const struct crema_efuse_plan *plan)
{
    for (size_t b = 0; b < CREMA_EFUSE_BLOCKS_MAX; b++) {
        for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++) {
            uint32_t want = plan->image->words[b][i] | plan->words[b][i];
            if (f->cells[b][i] != want)
                fail_msg("%s: block %zu word %zu is %08x, not %08x", f->loader.chip->name, b, i,
                         (unsigned)f->cells[b][i], (unsigned)want);
        }
    }
}

/* A flag, an address, a key with its protection: all in one go, on every chip. */
static void plan_much(const struct crema_efuse_image *image, struct crema_efuse_plan *plan)
{
    static const char *const purposes[] = {"XTS_AES_128_KEY", "flash_encryption"};
    struct crema_error err = {0};
    uint8_t data[32];
    memset(data, 0xa5, sizeof data);
    data[0] = 1;
    crema_efuse_plan_init(plan, image);
    add(plan, crema_efuse_find(image, "JTAG_DISABLE") ? "JTAG_DISABLE" : "FORCE_SEND_RESUME",
        "yes");
    if (strcmp(image->chip->name, "esp32c2") != 0) /* its address shares a word with little else */
        add(plan, "CUSTOM_MAC", "62:cd:ef:01:02:03");
    for (size_t i = 0; i < CR_COUNT(purposes); i++) {
        const struct crema_efuse_purpose *p = crema_efuse_purpose(image->chip, purposes[i]);
        const struct crema_efuse_key key = {
            .block = p && p->block ? p->block : 4, .purpose = p, .data = data, .len = sizeof data};
        if (p && crema_efuse_plan_key(plan, &key, &err) != CREMA_OK)
            fail_msg("%s: %s", image->chip->name, err.why);
    }
}

static void for_each_burnable(void (*check)(const char *chip))
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (chips[i]->efuse->coding != CREMA_EFUSE_READ_ONLY)
            check(chips[i]->name);
    }
}

static void check_burn(const char *chip)
{
    struct fuses *f = open_fuses(chip);
    struct crema_efuse_image image;
    struct crema_efuse_plan plan;
    struct crema_efuse_burn_result result;
    struct crema_error err = {0};
    read_image(f, &image);
    plan_much(&image, &plan);
    if (crema_loader_efuse_burn(&f->loader, &plan, &result, &err) != CREMA_OK)
        fail_msg("%s: %s: %s", chip, err.what, err.why);
    check_cells(f, &plan);
    assert_false(f->is_bad_code);
    assert_int_equal(result.retries, 0);
    assert_false(result.is_unverified);
    /* Protection comes last, and nothing is left to be programmed by accident. */
    assert_int_equal(f->order[f->programs - 1], 0);
    assert_false(is_any(f->data[0], 11));
    assert_true(f->timing_writes > 0 || !efuse_of(f)->timings);
    assert_true(crema_efuse_is_hidden(
        &result.after,
        crema_efuse_find(&result.after,
                         crema_efuse_find(&result.after, "BLOCK_KEY0") ? "BLOCK_KEY0" : "BLOCK1")));
    free(f);
}

static void test_burn_on_every_chip(void **state)
{
    (void)state;
    for_each_burnable(check_burn);
}

static void test_weak_cells_are_burnt_again(void **state)
{
    struct crema_efuse_image image;
    struct crema_efuse_plan plan;
    struct crema_efuse_burn_result result;
    struct crema_error err = {0};
    (void)state;
    for (unsigned weak = 2; weak <= 3; weak++) {
        struct fuses *f = open_fuses("esp32c3");
        read_image(f, &image);
        crema_efuse_plan_init(&plan, &image);
        add(&plan, "DIS_TWAI", NULL);
        f->weak = weak;
        enum crema_status st = crema_loader_efuse_burn(&f->loader, &plan, &result, &err);
        assert_int_equal(st, weak < 3 ? CREMA_OK : CREMA_E_VERIFY);
        assert_int_equal(result.retries, 2);
        free(f);
    }
    assert_non_null(strstr(err.why, "1 bits of BLOCK0"));
}

static void test_burns_that_cannot_begin(void **state)
{
    struct crema_efuse_image image;
    struct crema_efuse_plan plan;
    struct crema_efuse_burn_result result;
    struct crema_error err = {0};
    (void)state;
    struct fuses *f = open_fuses("esp32c3");
    read_image(f, &image);
    crema_efuse_plan_init(&plan, &image);
    add(&plan, "DIS_TWAI", NULL);
    f->loader.is_stub = true;
    assert_int_equal(crema_loader_efuse_burn(&f->loader, &plan, &result, &err), CREMA_E_USAGE);
    f->loader.is_stub = false;
    f->cells[0][4] = 1;
    show(f);
    assert_int_equal(crema_loader_efuse_burn(&f->loader, &plan, &result, &err), CREMA_E_TARGET);
    f->cells[0][4] = 0;
    show(f);
    f->is_stuck = true;
    f->cmd = 1;
    assert_int_equal(crema_loader_efuse_burn(&f->loader, &plan, &result, &err), CREMA_E_TIMEOUT);
    assert_int_equal(f->programs, 0);
    free(f);
    /* A clock that no timing is known for. */
    f = open_fuses("esp32s2");
    read_image(f, &image);
    crema_efuse_plan_init(&plan, &image);
    add(&plan, "DIS_TWAI", NULL);
    struct crema_chip other = *f->loader.chip;
    other.xtal_hz = 13000000;
    f->loader.chip = image.chip = &other;
    assert_int_equal(crema_loader_efuse_burn(&f->loader, &plan, &result, &err),
                     CREMA_E_UNSUPPORTED);
    assert_int_equal(f->programs, 0);
    free(f);
}

/* Wherever the line breaks, the burn can be planned anew and finished, and nothing else is burnt.
 */
static void test_broken_lines(void **state)
{
    struct crema_efuse_image image, now;
    struct crema_efuse_plan plan, rest;
    struct crema_efuse_burn_result result;
    struct crema_error err = {0};
    (void)state;
    for (int n = 0;; n += 7) {
        struct fuses *f = open_fuses("esp32s3");
        read_image(f, &image);
        plan_much(&image, &plan);
        f->fail_after = n;
        if (crema_loader_efuse_burn(&f->loader, &plan, &result, &err) == CREMA_OK) {
            assert_true(n > 300);
            free(f);
            return;
        }
        f->fail_after = -1;
        f->busy_until = 0;
        read_image(f, &now);
        if (!crema_efuse_block_is_hidden(&now, 4)) {
            plan_much(&now, &rest);
            assert_int_equal(crema_loader_efuse_burn(&f->loader, &rest, &result, &err), CREMA_OK);
        }
        check_cells(f, &plan);
        assert_false(f->is_bad_code);
        free(f);
    }
}

static void test_closing_fuses_come_last(void **state)
{
    struct crema_efuse_image image;
    struct crema_efuse_plan plan;
    struct crema_efuse_burn_result result;
    struct crema_error err = {0};
    (void)state;
    struct fuses *f = open_fuses("esp32c6");
    read_image(f, &image);
    plan_much(&image, &plan);
    add(&plan, "ENABLE_SECURITY_DOWNLOAD", NULL);
    assert_int_equal(crema_loader_efuse_burn(&f->loader, &plan, &result, &err), CREMA_OK);
    assert_true(result.is_unverified);
    assert_int_equal(crema_efuse_value(&result.after, "ENABLE_SECURITY_DOWNLOAD"), 1);
    check_cells(f, &plan);
    free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_burn_on_every_chip),
        cmocka_unit_test(test_weak_cells_are_burnt_again),
        cmocka_unit_test(test_burns_that_cannot_begin),
        cmocka_unit_test(test_broken_lines),
        cmocka_unit_test(test_closing_fuses_come_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
