/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any bytes as an ELF file: every question that can be asked of it, and an image made of it. */
#include "fuzz.h"

#include <crema/image.h>

static void ask(struct crema_elf *elf)
{
    size_t count;
    uint32_t addr;
    char text[64];
    struct crema_elf_symbol symbol;
    const struct crema_chip *chip;
    const struct crema_elf_section *s = crema_elf_sections(elf, &count);
    unsigned sum = 0;
    for (size_t i = 0; i < count; i++) {
        FUZZ_CHECK(s[i].size > 0 && s[i].size - 1 <= UINT32_MAX - s[i].addr);
        sum += (unsigned char)s[i].name[0];
        if (s[i].data)
            sum += s[i].data[0] + s[i].data[s[i].size - 1];
    }
    if (crema_elf_symbol_at(elf, crema_elf_entry(elf), &symbol))
        FUZZ_CHECK(crema_elf_symbol(elf, symbol.name, &symbol));
    crema_elf_metadata(elf, "build_info.CHIP_NAME", text, sizeof text);
    const uint8_t *desc = crema_elf_app_desc(elf, &addr);
    if (desc)
        sum += desc[WIRE_APP_DESC_LEN - 1];
    crema_elf_pick_chip(elf, &chip, NULL);
    *(volatile unsigned *)&sum = sum;
}

static void build(struct crema_elf *elf, const struct crema_image_options *given)
{
    struct crema_image_options options = *given;
    struct crema_error err = {0};
    struct crema_image image;
    uint8_t *data;
    size_t len;
    enum crema_status st = crema_image_build(elf, &options, &data, &len, &err);
    FUZZ_CHECK(st == err.status && (st == CREMA_OK) == (data != NULL));
    if (st != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && err.what[0]);
        return;
    }
    /* What we make, we must accept; a descriptor may tell pages that the chip does not have. */
    FUZZ_CHECK(crema_image_parse(data, len, &image, NULL) == CREMA_OK);
    FUZZ_CHECK(crema_image_is_intact(&image) && image.len == len);
    if (image.app_desc.mmu_page == 0)
        FUZZ_CHECK(crema_image_check(&image, options.chip, NULL) == CREMA_OK);
    free(data);
}

static void build_irom(struct crema_elf *elf, const struct crema_image_options *options)
{
    uint8_t *data;
    size_t len;
    uint32_t off;
    enum crema_status st = crema_image_build_irom(elf, options, &data, &len, &off, NULL);
    FUZZ_CHECK(st == CREMA_OK || !data);
    FUZZ_CHECK((data != NULL) == (len != 0));
    free(data);
}

/* For the C3 and one other chip, in all shapes that images have. */
static void build_all(struct crema_elf *elf, size_t seed)
{
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    const struct crema_chip *chip = list[seed % count];
    bool is_plain = chip->image_header == CREMA_IMAGE_HEADER_PLAIN;
    struct crema_image_options shapes[] = {
        {.chip = crema_chip_find("esp32c3")},
        {.chip = chip, .version = is_plain ? 2 : 0},
        {.chip = chip, .is_from_segments = true},
        {.chip = chip, .secure_pad = is_plain ? CREMA_SECURE_PAD_NONE : CREMA_SECURE_PAD_V2},
    };
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
        build(elf, &shapes[i]);
    build_irom(elf, &(struct crema_image_options){.chip = chip});
    struct crema_image_options ram = {.chip = chip, .is_ram_only_header = !is_plain};
    uint8_t *data;
    size_t len;
    if (crema_image_build(elf, &ram, &data, &len, NULL) == CREMA_OK)
        free(data);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct crema_elf *elf;
    struct crema_error err = {0};
    if (crema_elf_open(data, len, &elf, &err) != CREMA_OK) {
        FUZZ_CHECK(!elf && err.why[0] && err.what[0]);
        return 0;
    }
    ask(elf);
    build_all(elf, len);
    crema_elf_close(elf);
    return 0;
}
