/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What Crema makes of registers, for comparison with other tools:
 *
 *     efuse-probe tables CHIP                    blocks and fields as JSON
 *     efuse-probe decode CHIP < "ADDR VALUE" ..  revision, name, features and fields
 *     efuse-probe burn CHIP FIELD VALUE ..       the blocks' words after it, from blank eFuses
 *     efuse-probe key CHIP BLOCK PURPOSE HEX     the same of a key
 *
 * Registers that are not given read 0. */
#include "bytes.h"
#include "identity.h"
#include "port_ops.h"
#include "priv.h"

#include <crema/loader_efuse.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REGS_MAX 512

static struct {
    uint32_t addr, value;
} regs[REGS_MAX];
static size_t reg_count;

enum crema_status crema_loader_read_reg(struct crema_loader *loader, uint32_t addr, uint32_t *value,
                                        struct crema_error *err)
{
    (void)loader, (void)err;
    *value = 0;
    for (size_t i = 0; i < reg_count; i++) {
        if (regs[i].addr == addr)
            *value = regs[i].value;
    }
    return CREMA_OK;
}

enum crema_status crema_loader_write_reg(struct crema_loader *loader, uint32_t addr, uint32_t value,
                                         uint32_t mask, uint32_t delay_us, struct crema_error *err)
{
    (void)loader, (void)addr, (void)value, (void)mask, (void)delay_us, (void)err;
    return CREMA_E_UNSUPPORTED;
}

static void read_regs(void)
{
    unsigned addr, value;
    while (reg_count < REGS_MAX && scanf("%x %x", &addr, &value) == 2) {
        regs[reg_count].addr = addr;
        regs[reg_count++].value = value;
    }
}

static void print(json_t *value)
{
    json_dumpf(value, stdout, 0);
    printf("\n");
    json_decref(value);
}

static json_t *hex(const uint8_t *bytes, size_t len)
{
    char text[2 * CREMA_EFUSE_BYTES_MAX + 1] = "";
    for (size_t i = 0; i < len; i++)
        snprintf(text + 2 * i, 3, "%02x", bytes[i]);
    return json_string(text);
}

static json_t *field_row(const struct crema_efuse_field *f)
{
    return json_pack("{s:s,s:s,s:i,s:i,s:i,s:i,s:i,s:i,s:i,s:i}", "name", f->name, "aliases",
                     f->aliases, "block", f->block, "bit", f->bit, "len", f->len, "wr_dis",
                     f->wr_dis, "rd_dis", f->rd_dis, "rd_dis_high", f->rd_dis_high, "type", f->type,
                     "pieces", f->piece_count);
}

static json_t *tables(const struct crema_chip *chip)
{
    json_t *layouts = json_array(), *blocks = json_array();
    for (size_t i = 0; i < chip->efuse->layout_count; i++) {
        const struct crema_efuse_layout *layout = &chip->efuse->layouts[i];
        json_t *fields = json_array();
        for (size_t k = 0; k < layout->field_count; k++)
            json_array_append_new(fields, field_row(&layout->fields[k]));
        json_array_append_new(
            layouts, json_pack("{s:i,s:o}", "rev_first", layout->rev_first, "fields", fields));
    }
    for (size_t i = 0; i < chip->efuse->block_count; i++) {
        const struct crema_efuse_block *b = &chip->efuse->blocks[i];
        json_array_append_new(
            blocks,
            json_pack("{s:s,s:I,s:I,s:i,s:i,s:i,s:s?}", "name", b->name, "read",
                      (json_int_t)(chip->loader.efuse_base + b->read_off), "write",
                      (json_int_t)(chip->loader.efuse_base + b->write_off), "words", b->words,
                      "wr_dis", b->wr_dis, "rd_dis", b->rd_dis, "purpose", b->purpose));
    }
    return json_pack("{s:o,s:o}", "layouts", layouts, "blocks", blocks);
}

static json_t *decode(const struct crema_chip *chip, const struct crema_efuse_image *image)
{
    struct crema_chip_identity id = {.chip = chip};
    json_t *fields = json_object(), *features = json_array();
    cr_identity_fill(image, &id);
    for (size_t i = 0; i < image->layout->field_count; i++) {
        uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
        const struct crema_efuse_field *f = &image->layout->fields[i];
        char text[CREMA_EFUSE_TEXT_MAX];
        size_t len = crema_efuse_bytes(image, f, bytes);
        if (crema_efuse_is_present(image, f))
            json_object_set_new(fields, f->name,
                                json_pack("{s:o,s:b,s:b,s:s}", "bytes", hex(bytes, len), "readable",
                                          !crema_efuse_is_hidden(image, f), "writeable",
                                          !crema_efuse_is_locked(image, f), "text",
                                          crema_efuse_text(image, f, text)));
    }
    for (size_t i = 0; i < id.feature_count; i++)
        json_array_append_new(features, json_string(id.features[i]));
    return json_pack(
        "{s:i,s:s,s:o,s:I,s:I,s:s?,s:s?,s:o,s:b,s:o}", "revision", id.revision, "variant",
        id.variant, "features", features, "flash", (json_int_t)(id.has_flash ? id.flash_size : 0),
        "psram", (json_int_t)(id.has_psram ? id.psram_size : 0), "flash_vendor", id.flash_vendor,
        "psram_vendor", id.psram_vendor, "mac", hex(id.mac, id.has_mac ? 6 : 0), "encrypted",
        id.security.is_flash_encrypted, "fields", fields);
}

static json_t *after(const struct crema_efuse_plan *plan)
{
    const struct crema_efuse_chip *e = plan->image->chip->efuse;
    json_t *blocks = json_array(), *coded = json_array();
    for (unsigned b = 0; b < e->block_count; b++) {
        json_t *words = json_array(), *code = json_array();
        uint32_t out[CREMA_EFUSE_CODED_MAX];
        for (size_t i = 0; i < e->blocks[b].words; i++)
            json_array_append_new(words, json_integer(plan->words[b][i]));
        size_t count = crema_efuse_plan_code(plan, b, out);
        for (size_t i = 0; i < count; i++)
            json_array_append_new(code, json_integer(out[i]));
        json_array_append_new(blocks, words);
        json_array_append_new(coded, code);
    }
    return json_pack("{s:o,s:o}", "words", blocks, "coded", coded);
}

static enum crema_status plan_fields(struct crema_efuse_plan *plan, char **args, int count,
                                     struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (int i = 0; st == CREMA_OK && i + 1 < count; i += 2) {
        const struct crema_efuse_field *f = crema_efuse_find(plan->image, args[i]);
        st = f ? crema_efuse_plan_text(plan, f, args[i + 1], err) : CREMA_E_USAGE;
    }
    return st;
}

static enum crema_status plan_key(struct crema_efuse_plan *plan, char **args,
                                  struct crema_error *err)
{
    uint8_t data[64];
    size_t len = strlen(args[2]) / 2;
    for (size_t i = 0; i < len && i < sizeof data; i++)
        data[i] = (uint8_t)strtoul((char[]){args[2][2 * i], args[2][2 * i + 1], 0}, NULL, 16);
    const struct crema_chip *chip = plan->image->chip;
    const struct crema_efuse_key key = {.block = (unsigned)crema_efuse_find_block(chip, args[0]),
                                        .purpose = crema_efuse_purpose(chip, args[1]),
                                        .data = data,
                                        .len = len};
    return key.purpose ? crema_efuse_plan_key(plan, &key, err) : CREMA_E_USAGE;
}

int main(int argc, char **argv)
{
    const struct crema_chip *chip = argc > 2 ? crema_chip_find(argv[2]) : NULL;
    struct crema_port port = {0};
    struct crema_loader loader = {.chip = chip, .port = &port};
    struct crema_efuse_image image;
    struct crema_efuse_plan plan;
    struct crema_error err = {0};
    if (!chip)
        return 2;
    bool is_decode = strcmp(argv[1], "decode") == 0;
    if (is_decode)
        read_regs();
    crema_loader_efuse_read(&loader, &image, &err);
    crema_efuse_plan_init(&plan, &image);
    enum crema_status st = CREMA_OK;
    if (strcmp(argv[1], "burn") == 0)
        st = plan_fields(&plan, argv + 3, argc - 3, &err);
    else if (strcmp(argv[1], "key") == 0 && argc == 6)
        st = plan_key(&plan, argv + 3, &err);
    if (st != CREMA_OK) {
        print(json_pack("{s:s}", "refused", err.why));
        return 0;
    }
    print(strcmp(argv[1], "tables") == 0 ? tables(chip)
          : is_decode                    ? decode(chip, &image)
                                         : after(&plan));
    return 0;
}
