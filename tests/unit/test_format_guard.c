/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What would brick a chip is found, and what would not is left alone. */
#include "bytes.h"
#include "cm.h"
#include "elf_writer.h"

#include <crema/guard.h>
#include <crema/image.h>
#include <crema/layout.h>
#include <stdlib.h>
#include <string.h>

#define FINDINGS 8

/* Images of an application and a bootloader for one chip, and a table. */
struct world {
    const struct crema_chip *chip;
    uint8_t *app, *boot;
    size_t app_len, boot_len;
    uint8_t table[WIRE_PART_TABLE_LEN];
    struct crema_guard_facts facts;
    struct crema_guard_finding findings[FINDINGS];
};

static void build(const struct crema_chip *chip, uint32_t addr, uint32_t len, uint16_t min_rev,
                  uint8_t **out, size_t *out_len)
{
    struct cr_buf bytes = CR_BUF_INIT(1 << 20);
    struct crema_elf *elf = NULL;
    struct crema_error err = {0};
    const struct test_section text[] = {TEXT(".text", addr, len)};
    test_elf_write(&(struct test_elf){.entry = addr, .sections = text, .section_count = 1}, &bytes);
    assert_int_equal(crema_elf_open(bytes.data, bytes.len, &elf, &err), CREMA_OK);
    const struct crema_image_options options = {
        .chip = chip, .min_rev_full = min_rev, .flash.size = 4 << 20};
    if (crema_image_build(elf, &options, out, out_len, &err) != CREMA_OK)
        fail_msg("%s", err.why);
    crema_elf_close(elf);
    cr_buf_release(&bytes);
}

static void make_world(struct world *w, const char *chip)
{
    struct crema_partition_table table;
    bool is_c6 = strcmp(chip, "esp32c6") == 0;
    *w = (struct world){.chip = crema_chip_find(chip)};
    build(w->chip, 0x42000020, 0x12000, 3, &w->app, &w->app_len);
    build(w->chip, is_c6 ? 0x40800000 : 0x40380000, 0x800, 0, &w->boot, &w->boot_len);
    crema_partition_table_default(4 << 20, &table);
    crema_partition_table_write_binary(&table, w->table);
    w->facts = (struct crema_guard_facts){
        .chip = w->chip, .flash_size = 4 << 20, .revision = CREMA_REVISION_UNKNOWN};
}

static void end_world(struct world *w)
{
    free(w->app);
    free(w->boot);
}

static struct crema_flash_part boot_at(const struct world *w, uint32_t off)
{
    return (struct crema_flash_part){"boot.bin", off, w->boot, w->boot_len};
}

static struct crema_flash_part app_at(const struct world *w, uint32_t off)
{
    return (struct crema_flash_part){"app.bin", off, w->app, w->app_len};
}

static struct crema_flash_part table_at(const struct world *w, uint32_t off)
{
    return (struct crema_flash_part){"table.bin", off, w->table, sizeof w->table};
}

static size_t check(struct world *w, const struct crema_flash_part *parts, size_t count)
{
    return crema_guard_check(&w->facts, parts, count, w->findings, FINDINGS);
}

static void assert_found(struct world *w, const struct crema_flash_part *parts, size_t count,
                         enum crema_guard_kind kind, const char *text)
{
    size_t found = check(w, parts, count);
    if (found != 1 || w->findings[0].kind != kind)
        fail_msg("%zu findings, the first of kind %d: %s", found, (int)w->findings[0].kind,
                 w->findings[0].why);
    if (!strstr(w->findings[0].why, text))
        fail_msg("why is \"%s\", without \"%s\"", w->findings[0].why, text);
    assert_true(w->findings[0].subject[0]);
    assert_int_not_equal(w->findings[0].fix[0], 0);
    end_world(w);
}

static void test_a_right_set_passes(void **state)
{
    (void)state;
    static const char *const chips[] = {"esp32c3", "esp32c6"};
    for (size_t i = 0; i < CR_COUNT(chips); i++) {
        struct world w;
        make_world(&w, chips[i]);
        const struct crema_flash_part parts[] = {boot_at(&w, 0), table_at(&w, 0x8000),
                                                 app_at(&w, 0x10000)};
        assert_int_equal(check(&w, parts, 3), 0);
        end_world(&w);
    }
}

static void test_other_data_is_nobodys_business(void **state)
{
    (void)state;
    struct world w;
    static const uint8_t text[100] = "settings", image_like[8] = {0xe9, 1, 2, 3};
    make_world(&w, "esp32c3");
    const struct crema_flash_part parts[] = {{"a", 0x9000, text, sizeof text},
                                             {"b", 0x110000, image_like, sizeof image_like}};
    assert_int_equal(check(&w, parts, 2), 0);
    end_world(&w);
}

static void test_app_at_the_bootloaders_place(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    const struct crema_flash_part part = app_at(&w, 0);
    assert_found(&w, &part, 1, CREMA_GUARD_APP_AT_BOOT, "application image");
}

static void test_no_image_at_the_bootloaders_place(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    const struct crema_flash_part part = table_at(&w, 0);
    assert_found(&w, &part, 1, CREMA_GUARD_NO_IMAGE_AT_BOOT, "no image");
}

static void test_erased_bytes_at_the_bootloaders_place(void **state)
{
    (void)state;
    struct world w;
    uint8_t blank[4096];
    memset(blank, 0xff, sizeof blank);
    make_world(&w, "esp32c3");
    const struct crema_flash_part part = {"blank.bin", 0, blank, sizeof blank};
    assert_int_equal(check(&w, &part, 1), 0);
    end_world(&w);
}

static void test_bootloader_where_another_chip_has_it(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    const struct crema_flash_part part = boot_at(&w, 0x1000);
    assert_found(&w, &part, 1, CREMA_GUARD_BOOT_ELSEWHERE, "at 0x0");
}

static void test_image_of_another_chip(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c6");
    w.facts.chip = crema_chip_find("esp32c3");
    const struct crema_flash_part boot = boot_at(&w, 0);
    assert_found(&w, &boot, 1, CREMA_GUARD_OTHER_CHIP, "ESP32-C6");
    make_world(&w, "esp32c6");
    w.facts.chip = crema_chip_find("esp32c3");
    const struct crema_flash_part app = app_at(&w, 0x10000);
    assert_found(&w, &app, 1, CREMA_GUARD_OTHER_CHIP, "ESP32-C6");
}

static void test_flash_smaller_than_the_header_says(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    w.facts.flash_size = 2 << 20;
    const struct crema_flash_part part = boot_at(&w, 0);
    assert_found(&w, &part, 1, CREMA_GUARD_FLASH_SIZE, "4096 KB");
}

static void test_revision(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    const struct crema_flash_part part = app_at(&w, 0x10000);
    w.facts.revision = 3;
    assert_int_equal(check(&w, &part, 1), 0);
    w.facts.revision = 2;
    assert_found(&w, &part, 1, CREMA_GUARD_REVISION, "v0.3");
}

static void test_table_larger_than_the_flash(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    w.facts.flash_size = 2 << 20;
    const struct crema_flash_part part = table_at(&w, 0x8000);
    assert_found(&w, &part, 1, CREMA_GUARD_TABLE_TOO_LARGE, "factory");
}

static void test_table_at_another_offset(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    w.facts.flash_size = 2 << 20;
    const struct crema_flash_part part = table_at(&w, 0x9000);
    assert_found(&w, &part, 1, CREMA_GUARD_TABLE_TOO_LARGE, "factory");
}

static void test_app_larger_than_its_partition(void **state)
{
    (void)state;
    struct world w;
    struct crema_partition_table table;
    make_world(&w, "esp32c3");
    crema_partition_table_default(4 << 20, &table);
    for (size_t i = 0; i < table.count; i++) {
        if (table.entries[i].type == WIRE_PART_TYPE_APP)
            table.entries[i].size = 0x10000;
    }
    crema_partition_table_write_binary(&table, w.table);
    const struct crema_flash_part parts[] = {table_at(&w, 0x8000), app_at(&w, 0x10000)};
    assert_found(&w, parts, 2, CREMA_GUARD_APP_TOO_LARGE, "factory");
}

static void test_app_inside_an_mmu_page(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c3");
    const struct crema_flash_part part = app_at(&w, 0x11000);
    assert_found(&w, &part, 1, CREMA_GUARD_APP_OFFSET, "0x10000");
}

/* One file that was merged from others is judged like them. */
static void test_merged_file(void **state)
{
    (void)state;
    struct world w;
    uint8_t *all = NULL;
    size_t len;
    make_world(&w, "esp32c3");
    const struct crema_flash_part parts[] = {boot_at(&w, 0), table_at(&w, 0x8000),
                                             app_at(&w, 0x10000)};
    assert_int_equal(crema_flash_parts_join(parts, 3, 0, 0, &all, &len, NULL), CREMA_OK);
    const struct crema_flash_part merged = {"merged.bin", 0, all, len};
    assert_int_equal(check(&w, &merged, 1), 0);
    w.facts.revision = 1;
    assert_int_equal(check(&w, &merged, 1), 1);
    assert_int_equal(w.findings[0].kind, CREMA_GUARD_REVISION);
    free(all);
    end_world(&w);
}

static void test_more_findings_than_room(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, "esp32c6");
    w.facts.chip = crema_chip_find("esp32c3");
    const struct crema_flash_part parts[] = {boot_at(&w, 0), app_at(&w, 0x10000)};
    struct crema_guard_finding one[2] = {{0}};
    assert_int_equal(crema_guard_check(&w.facts, parts, 2, one, 1), 2);
    assert_int_equal(one[1].subject[0], 0);
    assert_int_equal(crema_guard_check(&w.facts, parts, 2, NULL, 0), 2);
    end_world(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_right_set_passes),
        cmocka_unit_test(test_other_data_is_nobodys_business),
        cmocka_unit_test(test_app_at_the_bootloaders_place),
        cmocka_unit_test(test_no_image_at_the_bootloaders_place),
        cmocka_unit_test(test_erased_bytes_at_the_bootloaders_place),
        cmocka_unit_test(test_bootloader_where_another_chip_has_it),
        cmocka_unit_test(test_image_of_another_chip),
        cmocka_unit_test(test_flash_smaller_than_the_header_says),
        cmocka_unit_test(test_revision),
        cmocka_unit_test(test_table_larger_than_the_flash),
        cmocka_unit_test(test_table_at_another_offset),
        cmocka_unit_test(test_app_larger_than_its_partition),
        cmocka_unit_test(test_app_inside_an_mmu_page),
        cmocka_unit_test(test_merged_file),
        cmocka_unit_test(test_more_findings_than_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
