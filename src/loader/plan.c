/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "plan.h"

#include "bytes.h"
#include "err.h"
#include "hash.h"

#include <string.h>

uint32_t cr_plan_end(const struct crema_flash_part *part)
{
    return align_up32(part->off + (uint32_t)part->len, CR_SECTOR);
}

static uint32_t begin_of(const struct crema_flash_part *part)
{
    return part->off / CR_SECTOR * CR_SECTOR;
}

void cr_plan_md5(const struct crema_flash_part *part, uint8_t md5[16])
{
    struct cr_md5_sum sum;
    uint8_t fill[CR_SECTOR];
    memset(fill, 0xff, sizeof fill);
    cr_md5_begin(&sum);
    cr_md5_add(&sum, part->data, part->len);
    cr_md5_add(&sum, fill, cr_plan_end(part) - part->off - part->len);
    cr_md5_end(&sum, md5);
}

uint64_t cr_plan_bytes(const struct crema_flash_part *parts, size_t count)
{
    uint64_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += parts[i].len;
    return total;
}

uint32_t cr_plan_sectors(const struct crema_flash_part *parts, size_t count)
{
    uint32_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += align_up32((uint32_t)parts[i].len, CR_SECTOR) / CR_SECTOR;
    return total;
}

enum crema_status cr_plan_check_range(uint64_t off, uint64_t len, uint32_t flash_size,
                                      struct crema_error *err)
{
    if (is_range_inside(off, len, flash_size))
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT,
                  "0x%llx bytes at 0x%llx end at 0x%llx; the flash has 0x%x bytes",
                  (unsigned long long)len, (unsigned long long)off, (unsigned long long)(off + len),
                  (unsigned)flash_size);
}

static enum crema_status check_part(const struct crema_flash_part *part, uint32_t flash_size,
                                    struct crema_error *err)
{
    /* With the size unknown, what 32 bits can say is the limit: sectors up to the last one. */
    uint32_t size = flash_size ? flash_size : UINT32_MAX - CR_SECTOR + 1;
    if (part->len == 0)
        return cr_err(err, CREMA_E_INPUT, "%s is empty", part->name);
    if (!is_range_inside(part->off, part->len, size)) {
        cr_err(err, CREMA_E_INPUT,
               "%s is %zu bytes at 0x%x, which ends at 0x%llx; the flash has "
               "%u bytes (0x%x)",
               part->name, part->len, (unsigned)part->off,
               (unsigned long long)part->off + part->len, (unsigned)size, (unsigned)size);
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status refuse_shared(const struct crema_flash_part *a,
                                       const struct crema_flash_part *b, struct crema_error *err)
{
    return cr_err(err, CREMA_E_INPUT, "%s (0x%x to 0x%x) and %s (0x%x to 0x%x) share sectors",
                  a->name, (unsigned)a->off, (unsigned)cr_plan_end(a), b->name, (unsigned)b->off,
                  (unsigned)cr_plan_end(b));
}

enum crema_status cr_plan_check(const struct crema_flash_part *parts, size_t count,
                                uint32_t flash_size, struct crema_error *err)
{
    for (size_t i = 0; i < count; i++) {
        enum crema_status st = check_part(&parts[i], flash_size, err);
        for (size_t k = 0; st == CREMA_OK && k < i; k++) {
            const struct crema_flash_part *a = &parts[k], *b = &parts[i];
            if (begin_of(a) < cr_plan_end(b) && begin_of(b) < cr_plan_end(a))
                st = refuse_shared(a, b, err);
        }
        if (st != CREMA_OK)
            return cr_err_what(err, st, "cannot write %s at 0x%x", parts[i].name,
                               (unsigned)parts[i].off);
    }
    return CREMA_OK;
}
