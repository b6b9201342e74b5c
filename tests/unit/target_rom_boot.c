/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the ROM and the bootloader start from flash, and what they say of flash that is damaged. */
#include "target_rom_rig.h"

#include "bytes.h"
#include "crema_blobs.h"

#include <crema/layout.h>
#include <crema/wire/partition.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t flash[FLASH_LEN];

static void plan_flash(const char *elf)
{
    const struct cr_buf *app = file_at(elf);
    const struct cr_blob *boot = cr_blob_find(chip->chip, "boot");
    const struct crema_layout_options options = {.image = {.chip = crema_chip_find(chip->chip)},
                                                 .app = app->data,
                                                 .app_len = app->len,
                                                 .bootloader = boot->data,
                                                 .bootloader_len = boot->len,
                                                 .flash_size = FLASH_LEN};
    struct crema_layout layout;
    struct crema_error err = {0};
    uint8_t *bytes;
    size_t len;
    if (crema_layout_plan(&options, &layout, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    assert_int_equal(crema_layout_merge(&layout, FLASH_LEN, &bytes, &len, &err), CREMA_OK);
    memcpy(flash, bytes, FLASH_LEN);
    free(bytes);
    crema_layout_release(&layout);
}

/* Into the board's file, as a programmer's clip would do it. */
static void burn_flash(void)
{
    char path[100];
    sim_board_close(board);
    snprintf(path, sizeof(path), "%s/flash.bin", dir);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    assert_int_equal(fwrite(flash, 1, FLASH_LEN, file), FLASH_LEN);
    assert_int_equal(fclose(file), 0);
    open_board();
}

static void expect_exit(uint32_t want)
{
    uint32_t status = 0;
    hear(20000 * MS, NULL);
    if (!sim_board_has_exited(board, &status))
        fail_msg("no exit:\n%s", heard);
    assert_int_equal(status, want);
}

void test_a_program_boots_from_flash(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    burn_flash();
    expect(1000 * MS, "boot: starting 'factory' at 0x10000: exit");
    expect(1000 * MS, "about to return 42\r\n");
    expect_exit(42);
}

void test_a_damaged_program_is_explained(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    flash[0x10100] ^= 1;
    burn_flash();
    expect(1000 * MS, "'factory' at 0x10000 can not be started: its checksum is 0x");
    expect(10000 * MS, chip->software_reset);
}

void test_a_damaged_bootloader_is_explained(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    flash[0x100] ^= 1;
    burn_flash();
    expect(1000 * MS, "csum err:0x");
    expect(10000 * MS, "WDT_");
}

void test_a_damaged_partition_table_is_explained(void **state)
{
    (void)state;
    plan_flash(chip->exit_elf);
    flash[0x8004] ^= 1;
    burn_flash();
    expect(1000 * MS, "no partition table at 0x8000: the MD5 of its 3 entries");
}

static void table_row(uint8_t *row, const char *label, uint8_t type, uint8_t subtype, uint32_t off,
                      uint32_t size)
{
    memset(row, 0, WIRE_PART_ENTRY_LEN);
    row[0] = 0xaa;
    row[1] = 0x50;
    row[2] = type;
    row[3] = subtype;
    put_le32(row + 4, off);
    put_le32(row + 8, size);
    strcpy((char *)row + 12, label);
}

static void otadata(unsigned entry, uint32_t seq, uint32_t ota_state)
{
    uint8_t *e = flash + 0xd000 + entry * SECTOR_LEN;
    put_le32(e, seq);
    put_le32(e + 24, ota_state);
    put_le32(e + 28, libdeflate_crc32(UINT32_MAX, e, 4));
}

/* Two slots with the same program; the table without an MD5 row, as some tools write it. */
static void plan_ota(void)
{
    plan_flash(chip->exit_elf);
    memcpy(flash + 0x110000, flash + 0x10000, 0x100000);
    memset(flash + 0x8000, 0xff, WIRE_PART_TABLE_LEN);
    table_row(flash + 0x8000, "otadata", 1, 0, 0xd000, 0x2000);
    table_row(flash + 0x8020, "one", 0, 0x10, 0x10000, 0x100000);
    table_row(flash + 0x8040, "two", 0, 0x11, 0x110000, 0x100000);
}

void test_otadata_chooses_the_slot(void **state)
{
    (void)state;
    plan_ota();
    otadata(0, 2, WIRE_OTA_UNDEFINED);
    burn_flash();
    expect(1000 * MS, "starting 'two' at 0x110000");
    expect_exit(42);
}

void test_a_bad_slot_falls_back(void **state)
{
    (void)state;
    plan_ota();
    otadata(0, 2, WIRE_OTA_UNDEFINED);
    flash[0x110200] ^= 0x80;
    burn_flash();
    expect(1000 * MS, "'two' at 0x110000 can not be started");
    expect(1000 * MS, "starting 'one' at 0x10000");
    expect_exit(42);
}

void test_an_update_that_is_not_confirmed_is_rolled_back(void **state)
{
    (void)state;
    size_t len;
    plan_ota();
    otadata(0, 1, WIRE_OTA_VALID);
    otadata(1, 2, WIRE_OTA_NEW);
    burn_flash();
    expect(1000 * MS, "starting 'two'");
    expect_exit(42);
    assert_int_equal(get_le32(sim_board_flash(board, &len) + 0xe018), WIRE_OTA_PENDING);
    sim_board_close(board);
    open_board();
    expect(1000 * MS, "rolled back");
    expect(1000 * MS, "starting 'one'");
    assert_int_equal(get_le32(sim_board_flash(board, &len) + 0xe018), WIRE_OTA_ABORTED);
}
