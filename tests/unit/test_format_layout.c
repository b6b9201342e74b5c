/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "cm.h"
#include "elf_writer.h"

#include <crema/layout.h>
#include <stdlib.h>
#include <string.h>

/* An app of `text` bytes of code, and a bootloader of `boot` bytes, as ELF files. */
struct world {
    struct cr_buf app, boot;
    struct crema_layout_options options;
    struct crema_layout layout;
    struct crema_error err;
};

static void make_world(struct world *w, uint32_t text, uint32_t boot)
{
    const struct test_section app[] = {TEXT(".text", 0x42000020, text)};
    const struct test_section loader[] = {TEXT(".iram", 0x40380000, boot)};
    *w = (struct world){.app = CR_BUF_INIT(32 << 20), .boot = CR_BUF_INIT(1 << 20)};
    test_elf_write(&(struct test_elf){.entry = 0x42000020, .sections = app, .section_count = 1},
                   &w->app);
    test_elf_write(&(struct test_elf){.entry = 0x40380000, .sections = loader, .section_count = 1},
                   &w->boot);
    w->options = (struct crema_layout_options){
        .image.chip = crema_chip_find("esp32c3"),
        .app = w->app.data,
        .app_len = w->app.len,
        .bootloader = w->boot.data,
        .bootloader_len = w->boot.len,
    };
}

static void end_world(struct world *w)
{
    crema_layout_release(&w->layout);
    cr_buf_release(&w->app);
    cr_buf_release(&w->boot);
}

static enum crema_status plan(struct world *w)
{
    enum crema_status st = crema_layout_plan(&w->options, &w->layout, &w->err);
    assert_int_equal(st, w->err.status);
    if (st != CREMA_OK)
        assert_int_equal(w->layout.count, 0);
    return st;
}

static void assert_refused(struct world *w, const char *part)
{
    assert_int_equal(plan(w), CREMA_E_INPUT);
    if (!strstr(w->err.why, part))
        fail_msg("why is \"%s\", without \"%s\"", w->err.why, part);
    end_world(w);
}

static void test_the_ordinary_layout(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x800);
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.count, 3);
    static const uint32_t offs[] = {0, 0x8000, 0x10000};
    static const char *const names[] = {"bootloader", "partition table", "app"};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(w.layout.parts[i].off, offs[i]);
        assert_string_equal(w.layout.parts[i].name, names[i]);
    }
    assert_string_equal(w.layout.app_partition.name, "factory");
    struct crema_image image;
    for (size_t i = 0; i < 3; i += 2) {
        assert_int_equal(
            crema_image_parse(w.layout.parts[i].data, w.layout.parts[i].len, &image, NULL),
            CREMA_OK);
        assert_int_equal(crema_image_check(&image, w.options.image.chip, NULL), CREMA_OK);
        assert_int_equal(image.size_code, 2);
    }
    struct crema_partition_table t;
    assert_int_equal(w.layout.parts[1].len, 0xc00);
    assert_int_equal(crema_partition_table_read_binary(w.layout.parts[1].data, 0xc00, &t, NULL),
                     CREMA_OK);
    assert_int_equal(t.entries[2].size, 0x3f0000);
    end_world(&w);
}

static void test_flash_size_reaches_headers_and_table(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x800);
    w.options.flash_size = 16 << 20;
    w.options.image.flash.mode = CREMA_FLASH_MODE_QIO;
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.parts[0].data[3] >> 4, 4);
    assert_int_equal(w.layout.parts[0].data[2], 2); /* the ROM does not start quad mode */
    assert_int_equal(w.layout.parts[2].data[2], 0);
    assert_int_equal(w.layout.app_partition.size, 0xff0000);
    end_world(&w);
}

static void test_finished_images_are_kept(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x800);
    assert_int_equal(plan(&w), CREMA_OK);
    struct crema_layout first = w.layout;
    w.options.app = first.parts[2].data;
    w.options.app_len = first.parts[2].len;
    w.options.flash_size = 8 << 20;
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.parts[2].len, first.parts[2].len);
    assert_memory_equal(w.layout.parts[2].data, first.parts[2].data, first.parts[2].len);
    crema_layout_release(&w.layout);
    /* One that is broken is not. */
    uint8_t *bad = malloc(first.parts[2].len);
    memcpy(bad, first.parts[2].data, first.parts[2].len);
    bad[100] ^= 4;
    w.options.app = bad;
    assert_int_equal(plan(&w), CREMA_E_INPUT);
    assert_non_null(strstr(w.err.why, "checksum"));
    free(bad);
    crema_layout_release(&first);
    end_world(&w);
}

static void test_parts_may_be_left_out(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x800);
    w.options.bootloader = NULL;
    w.options.is_table_omitted = true;
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.count, 1);
    assert_int_equal(w.layout.parts[0].off, 0x10000);
    crema_layout_release(&w.layout);
    w.options.app = NULL;
    w.options.is_table_omitted = false;
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.count, 1);
    assert_string_equal(w.layout.app_partition.name, "");
    end_world(&w);
}

static struct crema_partition_table table_of(const char *csv)
{
    struct crema_partition_table t;
    assert_int_equal(crema_partition_table_read_csv(csv, strlen(csv), 0x8000, &t, NULL), CREMA_OK);
    return t;
}

static void test_a_given_table_and_partition(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x800);
    struct crema_partition_table t =
        table_of("nvs,data,nvs,,16K\na,app,ota_0,,64K\nb,app,ota_1,,64K\n");
    w.options.table = &t;
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.parts[2].off, 0x10000);
    crema_layout_release(&w.layout);
    w.options.app_partition = "b";
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.parts[2].off, 0x20000);
    crema_layout_release(&w.layout);
    w.options.app_partition = "nvs";
    assert_int_equal(plan(&w), CREMA_E_INPUT);
    assert_non_null(strstr(w.err.why, "nvs is for data"));
    w.options.app_partition = "c";
    assert_refused(&w, "no partition named c");
}

static void test_refuses_an_app_that_is_too_large(void **state)
{
    (void)state;
    struct world w;
    struct crema_partition_table t = table_of("a,app,factory,,64K\n");
    make_world(&w, 0x10000, 0x800);
    w.options.table = &t;
    assert_refused(&w, "partition a 65536: 1 KiB too many");
    make_world(&w, 0x7c0000, 0x800);
    assert_refused(&w, "partition factory 4128768: 3905 KiB too many");
}

static void test_an_app_that_fits_to_the_byte(void **state)
{
    (void)state;
    struct world w;
    struct crema_partition_table t = table_of("a,app,factory,,64K\n");
    make_world(&w, 0x10000 - 80, 0x800); /* 32 bytes of headers, 16 with the checksum, 32 of hash */
    w.options.table = &t;
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.parts[2].len, 0x10000);
    end_world(&w);
}

static void test_refuses_what_does_not_fit_the_flash(void **state)
{
    (void)state;
    struct world w;
    struct crema_partition_table t = table_of("a,app,factory,,2M\n");
    make_world(&w, 0x1000, 0x800);
    w.options.table = &t;
    w.options.flash_size = 2 << 20;
    assert_refused(&w, "a ends at 0x210000, 64 KiB beyond the end of the flash at 0x200000");
    make_world(&w, 0x1000, 0x800);
    w.options.flash_size = 0x8000;
    assert_refused(&w, "less than 1 MiB");
}

static void test_refuses_parts_that_overlap(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x8000);
    assert_refused(&w, "bytes into the partition table at 0x8000");
    struct crema_partition_table none = table_of("a,data,fat,,4K\n");
    make_world(&w, 0x1000, 0x800);
    w.options.table = &none;
    assert_refused(&w, "no partition for an application");
    make_world(&w, 0x1000, 0x800);
    w.options.table_off = 0x10000;
    assert_refused(&w, "begins at 0x9000, but up to 0x11000");
}

static void test_the_table_may_move(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x9000);
    struct crema_partition_table t = table_of("a,app,factory,0x20000,64K\n");
    w.options.table = &t;
    w.options.table_off = 0x10000;
    assert_int_equal(plan(&w), CREMA_OK);
    assert_int_equal(w.layout.parts[1].off, 0x10000);
    end_world(&w);
    make_world(&w, 0x1000, 0x800);
    w.options.table_off = 0x8100;
    assert_int_equal(plan(&w), CREMA_E_USAGE);
    end_world(&w);
}

static void test_merge_fills_with_erased_flash(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x800);
    assert_int_equal(plan(&w), CREMA_OK);
    uint8_t *all;
    size_t len;
    assert_int_equal(crema_layout_merge(&w.layout, 0, &all, &len, NULL), CREMA_OK);
    const struct crema_flash_part *app = &w.layout.parts[2];
    assert_int_equal(len, app->off + app->len);
    assert_memory_equal(all + app->off, app->data, app->len);
    assert_memory_equal(all + 0x8000, w.layout.parts[1].data, 0xc00);
    assert_int_equal(all[0x7fff], 0xff);
    assert_int_equal(all[0x8c00], 0xff);
    free(all);
    assert_int_equal(crema_layout_merge(&w.layout, 4 << 20, &all, &len, NULL), CREMA_OK);
    assert_int_equal(len, 4 << 20);
    assert_int_equal(all[len - 1], 0xff);
    free(all);
    end_world(&w);
}

static void test_kinds_of_files(void **state)
{
    (void)state;
    struct world w;
    make_world(&w, 0x1000, 0x800);
    assert_int_equal(plan(&w), CREMA_OK);
    static const char csv[] = "# Name\nnvs,data,nvs,,4K\n";
    assert_int_equal(crema_file_kind(w.app.data, w.app.len), CREMA_FILE_ELF);
    assert_int_equal(crema_file_kind(w.layout.parts[2].data, w.layout.parts[2].len),
                     CREMA_FILE_IMAGE);
    assert_int_equal(crema_file_kind(w.layout.parts[1].data, 0xc00), CREMA_FILE_PARTITION_TABLE);
    assert_int_equal(crema_file_kind((const uint8_t *)csv, sizeof csv - 1),
                     CREMA_FILE_PARTITION_CSV);
    assert_int_equal(crema_file_kind((const uint8_t *)"\x01\x02,", 3), CREMA_FILE_UNKNOWN);
    assert_int_equal(crema_file_kind(NULL, 0), CREMA_FILE_UNKNOWN);
    end_world(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_ordinary_layout),
        cmocka_unit_test(test_flash_size_reaches_headers_and_table),
        cmocka_unit_test(test_finished_images_are_kept),
        cmocka_unit_test(test_parts_may_be_left_out),
        cmocka_unit_test(test_a_given_table_and_partition),
        cmocka_unit_test(test_refuses_an_app_that_is_too_large),
        cmocka_unit_test(test_an_app_that_fits_to_the_byte),
        cmocka_unit_test(test_refuses_what_does_not_fit_the_flash),
        cmocka_unit_test(test_refuses_parts_that_overlap),
        cmocka_unit_test(test_the_table_may_move),
        cmocka_unit_test(test_merge_fills_with_erased_flash),
        cmocka_unit_test(test_kinds_of_files),
    };
    return cmocka_run_group_tests_name("format-layout", tests, NULL, NULL);
}
