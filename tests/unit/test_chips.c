/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What must hold for the description of every chip. */
#include "bytes.h"
#include "cm.h"

#include <crema/chip.h>
#include <elf.h>
#include <stdio.h>
#include <string.h>

/* Constants that other tools' users rely on, from those tools' tables. */
static const struct expected {
    const char *name, *title;
    uint16_t machine, image_chip_id;
    uint32_t boot_off, uf2_family;
    const char *freqs; /* names and codes */
    uint32_t pages[5];
    uint32_t xtal_hz;
    uint32_t pid;
} expected[] = {
    {"esp8266",
     "ESP8266",
     EM_XTENSA,
     0xffff,
     0x0,
     0x7eab61ed,
     "80m=15 40m=0 26m=1 20m=2 ",
     {0x100000},
     26000000,
     0},
    {"esp32",
     "ESP32",
     EM_XTENSA,
     0,
     0x1000,
     0x1c5f21b0,
     "80m=15 40m=0 26m=1 20m=2 ",
     {0x10000},
     40000000,
     0},
    {"esp32s2",
     "ESP32-S2",
     EM_XTENSA,
     2,
     0x1000,
     0xbfdd4eee,
     "80m=15 40m=0 26m=1 20m=2 ",
     {0x10000},
     40000000,
     0},
    {"esp32s3",
     "ESP32-S3",
     EM_XTENSA,
     9,
     0x0,
     0xc47e5767,
     "80m=15 40m=0 26m=1 20m=2 ",
     {0x10000},
     40000000,
     0x1001},
    {"esp32c2",
     "ESP32-C2",
     EM_RISCV,
     12,
     0x0,
     0x2b88d29c,
     "60m=15 30m=0 20m=1 15m=2 ",
     {0x4000, 0x8000, 0x10000},
     26000000,
     0},
    {"esp32c3",
     "ESP32-C3",
     EM_RISCV,
     5,
     0x0,
     0xd42ba06c,
     "80m=15 40m=0 26m=1 20m=2 ",
     {0x10000},
     40000000,
     0x1001},
    {"esp32c5",
     "ESP32-C5",
     EM_RISCV,
     23,
     0x2000,
     0xf71c0343,
     "80m=15 40m=0 20m=2 ",
     {0x10000},
     48000000,
     0x1001},
    {"esp32c6",
     "ESP32-C6",
     EM_RISCV,
     13,
     0x0,
     0x540ddf62,
     "40m=0 80m=0 20m=2 ",
     {0x2000, 0x4000, 0x8000, 0x10000},
     40000000,
     0x1001},
    {"esp32c61",
     "ESP32-C61",
     EM_RISCV,
     20,
     0x0,
     0x77d850c4,
     "80m=15 40m=0 20m=2 ",
     {0x2000, 0x4000, 0x8000, 0x10000},
     40000000,
     0x1001},
    {"esp32h2",
     "ESP32-H2",
     EM_RISCV,
     16,
     0x0,
     0x332726f6,
     "48m=15 24m=0 16m=1 12m=2 ",
     {0x2000, 0x4000, 0x8000, 0x10000},
     32000000,
     0x1001},
    {"esp32p4",
     "ESP32-P4",
     EM_RISCV,
     18,
     0x2000,
     0x3d308e94,
     "80m=15 40m=0 26m=1 20m=2 ",
     {0x10000},
     40000000,
     0x1001},
};

static void for_each(void (*check)(const struct crema_chip *chip))
{
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    assert_int_equal(count, CR_COUNT(expected));
    for (size_t i = 0; i < count; i++)
        check(list[i]);
}

static void list_freqs(const struct crema_chip *chip, char *out, size_t size)
{
    size_t used = 0;
    for (size_t i = 0; i < chip->flash_freq_count; i++) {
        const struct crema_flash_freq *f = &chip->flash_freqs[i];
        used += (size_t)snprintf(out + used, size - used, "%s=%u ", f->name, f->code);
        assert_true(used < size);
    }
}

static void test_constants_as_users_know_them(void **state)
{
    (void)state;
    for (size_t i = 0; i < CR_COUNT(expected); i++) {
        const struct expected *e = &expected[i];
        const struct crema_chip *chip = crema_chip_find(e->name);
        assert_non_null(chip);
        assert_string_equal(chip->title, e->title);
        assert_int_equal(chip->elf_machine, e->machine);
        assert_int_equal(chip->arch, e->machine == EM_RISCV ? CREMA_ARCH_RISCV : CREMA_ARCH_XTENSA);
        assert_int_equal(chip->image_chip_id, e->image_chip_id);
        assert_int_equal(chip->boot_off, e->boot_off);
        assert_int_equal(chip->uf2_family, e->uf2_family);
        assert_int_equal(chip->xtal_hz, e->xtal_hz);
        assert_int_equal(chip->loader.usb_serial_jtag_pid, e->pid);
        char freqs[80];
        list_freqs(chip, freqs, sizeof freqs);
        assert_string_equal(freqs, e->freqs);
        size_t page = 0;
        for (; chip->mmu_pages[page]; page++)
            assert_int_equal(chip->mmu_pages[page], e->pages[page]);
        assert_int_equal(e->pages[page], 0);
    }
}

static void check_names(const struct crema_chip *chip)
{
    assert_ptr_equal(crema_chip_find(chip->name), chip);
    assert_ptr_equal(crema_chip_find(chip->title), chip);
    if (chip->image_chip_id == CREMA_CHIP_ID_NONE)
        assert_null(crema_chip_find_image_id(chip->image_chip_id));
    else
        assert_ptr_equal(crema_chip_find_image_id(chip->image_chip_id), chip);
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++)
        assert_true(list[i] == chip || list[i]->uf2_family != chip->uf2_family);
}

static void test_found_by_name_title_and_id(void **state)
{
    (void)state;
    for_each(check_names);
    assert_null(crema_chip_find("esp32c"));
    assert_null(crema_chip_find("esp32c33"));
    assert_null(crema_chip_find_image_id(3));
}

static void check_region(const struct crema_mem_region *r)
{
    assert_true(r->size > 0 && r->size - 1 <= UINT32_MAX - r->addr);
    assert_true(r->addr % 4 == 0 && r->size % 4 == 0 && r->store_off % 4 == 0);
    assert_true(r->name[0] && r->store[0]);
    assert_true(r->flags & CREMA_MEM_READ);
    bool is_rom = r->flags & CREMA_MEM_ROM, is_flash = r->flags & CREMA_MEM_FLASH;
    if (is_rom || is_flash)
        assert_false(r->flags & (CREMA_MEM_WRITE | CREMA_MEM_LOAD | CREMA_MEM_KEPT));
    assert_false(is_rom && is_flash);
    if (r->flags & (CREMA_MEM_LOAD | CREMA_MEM_KEPT))
        assert_true(r->flags & CREMA_MEM_WRITE);
}

static bool has_region(const struct crema_chip *chip, uint32_t flags)
{
    for (size_t i = 0; i < chip->mem_count; i++) {
        if ((chip->mem[i].flags & flags) == flags)
            return true;
    }
    return false;
}

static void check_memories(const struct crema_chip *chip)
{
    for (size_t i = 0; i < chip->mem_count; i++) {
        const struct crema_mem_region *r = &chip->mem[i];
        check_region(r);
        if (i > 0)
            assert_true(r[-1].addr + (r[-1].size - 1) < r->addr);
        assert_ptr_equal(crema_chip_region(chip, r->addr, r->size), r);
        assert_ptr_equal(crema_chip_region(chip, r->addr + (r->size - 1), 1), r);
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(chip->mem[k].name, r->name);
    }
    assert_true(has_region(chip, CREMA_MEM_EXEC | CREMA_MEM_LOAD));
    assert_true(has_region(chip, CREMA_MEM_WRITE | CREMA_MEM_BYTEWISE | CREMA_MEM_LOAD));
    assert_true(has_region(chip, CREMA_MEM_EXEC | CREMA_MEM_FLASH));
    assert_true(has_region(chip, CREMA_MEM_ROM | CREMA_MEM_EXEC));
}

static void test_memories_are_sorted_and_disjoint(void **state)
{
    (void)state;
    for_each(check_memories);
}

/* Views of one memory agree on what kind of memory it is. */
static void check_stores(const struct crema_chip *chip)
{
    const uint32_t kinds = CREMA_MEM_FLASH | CREMA_MEM_ROM | CREMA_MEM_KEPT;
    for (size_t i = 0; i < chip->mem_count; i++) {
        for (size_t k = 0; k < i; k++) {
            if (strcmp(chip->mem[i].store, chip->mem[k].store) == 0)
                assert_int_equal(chip->mem[i].flags & kinds, chip->mem[k].flags & kinds);
        }
    }
}

static void test_views_of_a_memory_agree(void **state)
{
    (void)state;
    for_each(check_stores);
}

static void check_flash(const struct crema_chip *chip)
{
    bool has_default = false, has_page = false;
    for (size_t i = 0; i < chip->flash_freq_count; i++) {
        assert_true(chip->flash_freqs[i].code <= 0xf);
        /* A new image's clock is code 0 with esptool too. */
        if (strcmp(chip->flash_freqs[i].name, chip->flash_freq_default) == 0)
            has_default = chip->flash_freqs[i].code == 0;
    }
    for (const uint32_t *p = chip->mmu_pages; *p; p++) {
        assert_int_equal(*p & (*p - 1), 0);
        has_page |= *p == chip->mmu_page_default;
    }
    assert_true(has_default && has_page);
    uint32_t codes = 0, has_4m = 0;
    for (size_t i = 0; i < chip->flash_size_count; i++) {
        const struct crema_flash_size *s = &chip->flash_sizes[i];
        assert_true(s->code <= 0xf && !(codes & 1u << s->code));
        assert_true(s->bytes >= 0x40000 && (s->bytes & (s->bytes - 1)) == 0);
        codes |= 1u << s->code;
        has_4m |= s->bytes == 4u << 20;
    }
    assert_true(has_4m);
    for (const uint32_t *s = chip->seams; s && *s; s++)
        assert_int_equal(*s % 4, 0);
}

static void test_flash_settings(void **state)
{
    (void)state;
    for_each(check_flash);
}

static void check_loader(const struct crema_chip *chip)
{
    const struct crema_chip_loader *l = &chip->loader;
    assert_true(l->status_len == 2 || l->status_len == 4);
    assert_true(l->ram_block && l->flash_block && l->uart_clk_times);
    assert_true(l->spi_base && l->uart_clkdiv_addr && l->mac_addr >= l->efuse_base);
    assert_true(l->spi_user_off && l->spi_user1_off && l->spi_user2_off && l->spi_w0_off);
    assert_int_equal(!l->spi_mosi_dlen_off, !l->spi_miso_dlen_off);
    /* There is a way to recognise it. */
    assert_true(l->rom & CREMA_ROM_SECURITY || (l->magic_addr && l->magic[0]));
    assert_true(!l->watchdogs_off == !l->usb_serial_jtag_pid);
    for (const struct crema_reg_write *w = l->watchdogs_off; w && w->addr; w++)
        assert_int_equal(w->value & ~w->mask, 0);
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; list[i] != chip && l->magic[0] && k < CR_COUNT(l->magic); k++)
            assert_int_not_equal(list[i]->loader.magic[k], l->magic[0]);
    }
}

static void test_loader_data(void **state)
{
    (void)state;
    for_each(check_loader);
}

static void check_writes(const struct crema_reg_write *w)
{
    assert_non_null(w);
    for (; w->addr; w++) {
        assert_int_equal(w->addr % 4, 0);
        assert_int_equal(w->value & ~w->mask, 0);
    }
}

static void check_quirks(const struct crema_chip *chip)
{
    const struct crema_chip_loader *l = &chip->loader;
    /* Who can be connected by USB-OTG needs a way out of it; a product id is the chip's own. */
    assert_int_equal(!l->usb_otg_pid, !l->usb_otg_block);
    if (l->usb_otg_pid) {
        assert_int_equal(l->usb_otg_pid, chip->image_chip_id);
        assert_non_null(l->watchdog_reset);
        assert_true(l->strap_flash_boot.addr && l->force_download.addr);
    }
    if (l->watchdog_reset)
        check_writes(l->watchdog_reset);
    if (l->watchdog_reset && l->watchdogs_off)
        assert_int_equal(l->watchdog_reset->addr, l->watchdogs_off->addr);
    uint16_t last = 0;
    for (const struct crema_rom_wire *w = l->rom_wires; w && w->addr; w++) {
        assert_true(w == l->rom_wires || w->rev_first > last);
        last = w->rev_first;
        assert_int_equal(!w->usb_serial_jtag, !l->usb_serial_jtag_pid);
        assert_int_equal(!w->usb_otg, !l->usb_otg_pid);
    }
    for (const struct crema_chip_fixup *f = l->fixups; f && f->writes; f++) {
        assert_true(f->rev_first <= f->rev_last);
        check_writes(f->writes);
    }
    bool has_bits = l->rom_clock_bits.addr && l->rom_clock_bits.mask;
    assert_int_equal(has_bits, l->rom_clock == CREMA_ROM_CLOCK_REGISTER ||
                                   l->rom_clock == CREMA_ROM_CLOCK_RC);
    assert_int_equal(l->rom_clock_hz != 0, l->rom_clock == CREMA_ROM_CLOCK_FIXED);
}

static void test_quirks(void **state)
{
    (void)state;
    for_each(check_quirks);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_constants_as_users_know_them),
        cmocka_unit_test(test_found_by_name_title_and_id),
        cmocka_unit_test(test_memories_are_sorted_and_disjoint),
        cmocka_unit_test(test_views_of_a_memory_agree),
        cmocka_unit_test(test_flash_settings),
        cmocka_unit_test(test_loader_data),
        cmocka_unit_test(test_quirks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
