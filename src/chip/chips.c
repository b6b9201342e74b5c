/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "chips.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static const struct crema_chip *const chips[] = {
    &cr_chip_esp8266,  &cr_chip_esp32,   &cr_chip_esp32s2, &cr_chip_esp32s3,
    &cr_chip_esp32c2,  &cr_chip_esp32c3, &cr_chip_esp32c5, &cr_chip_esp32c6,
    &cr_chip_esp32c61, &cr_chip_esp32h2, &cr_chip_esp32p4,
};

const struct crema_chip *const *crema_chip_list(size_t *count)
{
    *count = sizeof chips / sizeof chips[0];
    return chips;
}

/* Compares without regard to case and dashes, so that "ESP32-C3" is "esp32c3". */
static bool is_same_name(const char *a, const char *b)
{
    for (;;) {
        a += *a == '-';
        b += *b == '-';
        if (tolower((unsigned char)*a) != tolower((unsigned char)*b))
            return false;
        if (!*a)
            return true;
        a++;
        b++;
    }
}

const struct crema_chip *crema_chip_find(const char *name)
{
    for (size_t i = 0; i < sizeof chips / sizeof chips[0]; i++) {
        if (is_same_name(chips[i]->name, name))
            return chips[i];
    }
    return NULL;
}

const struct crema_chip *crema_chip_find_image_id(uint16_t id)
{
    for (size_t i = 0; i < sizeof chips / sizeof chips[0]; i++) {
        if (id != CREMA_CHIP_ID_NONE && chips[i]->image_chip_id == id)
            return chips[i];
    }
    return NULL;
}

const struct crema_mem_region *crema_chip_region(const struct crema_chip *chip, uint32_t addr,
                                                 uint32_t len)
{
    for (size_t i = 0; i < chip->mem_count; i++) {
        const struct crema_mem_region *r = &chip->mem[i];
        if (addr >= r->addr && addr - r->addr <= r->size && len <= r->size - (addr - r->addr))
            return r;
    }
    return NULL;
}

const struct crema_flash_size *crema_chip_flash_size(const struct crema_chip *chip, uint8_t code)
{
    for (size_t i = 0; i < chip->flash_size_count; i++) {
        if (chip->flash_sizes[i].code == code)
            return &chip->flash_sizes[i];
    }
    return NULL;
}

const struct crema_reg *crema_chip_reg_at(const struct crema_chip *chip, uint32_t addr,
                                          const struct crema_periph **periph)
{
    const struct crema_chip_regs *all = chip->regs;
    if (periph)
        *periph = NULL;
    for (size_t i = 0; all && i < all->periph_count; i++) {
        const struct crema_periph *p = &all->periphs[i];
        if (addr < p->base || addr - p->base >= p->size)
            continue;
        for (uint32_t k = 0; k < p->reg_count; k++) {
            const struct crema_reg *r = &all->regs[p->reg_first + k];
            if (addr - p->base < r->off || addr - p->base - r->off >= r->size)
                continue;
            if (periph)
                *periph = p;
            return r;
        }
    }
    return NULL;
}

const struct crema_periph *crema_chip_periph(const struct crema_chip *chip, const char *name)
{
    for (size_t i = 0; chip->regs && i < chip->regs->periph_count; i++) {
        if (strcasecmp(chip->regs->periphs[i].name, name) == 0)
            return &chip->regs->periphs[i];
    }
    return NULL;
}

const struct crema_reg *crema_chip_reg(const struct crema_chip *chip,
                                       const struct crema_periph *periph, const char *name)
{
    for (uint32_t i = 0; i < periph->reg_count; i++) {
        const struct crema_reg *r = &chip->regs->regs[periph->reg_first + i];
        if (strcasecmp(r->name, name) == 0)
            return r;
    }
    return NULL;
}
