/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "wrap.h"

#include "err.h"
#include "hash.h"
#include "sectors.h"

#include <string.h>

/* Up to and with the partition table, behind the bootloader of every chip. */
#define WINDOW_SECTORS 9u

static void blank_root(uint8_t root[CR_MURMUR_LEN])
{
    uint8_t blank[CR_SECTOR], hashes[WINDOW_SECTORS * CR_MURMUR_LEN];
    memset(blank, 0xff, sizeof blank);
    for (unsigned i = 0; i < WINDOW_SECTORS; i++)
        cr_murmur(blank, sizeof blank, hashes + i * CR_MURMUR_LEN);
    cr_murmur(hashes, sizeof hashes, root);
}

enum crema_status cr_wrap_check(struct crema_loader *loader, uint32_t end, bool *is_known,
                                struct crema_error *err)
{
    uint32_t half = cr_loader_flash_size(loader) / 2;
    uint8_t low[CR_MURMUR_LEN], high[CR_MURMUR_LEN], blank[CR_MURMUR_LEN];
    *is_known = true;
    if (!loader->has_own || end <= half || half < WINDOW_SECTORS * CR_SECTOR)
        return CREMA_OK;
    enum crema_status st = cr_sectors_root(loader, 0, WINDOW_SECTORS, low, err);
    if (st == CREMA_OK)
        st = cr_sectors_root(loader, half, WINDOW_SECTORS, high, err);
    if (st != CREMA_OK || memcmp(low, high, sizeof low) != 0)
        return st;
    blank_root(blank);
    *is_known = memcmp(low, blank, sizeof low) != 0;
    if (!*is_known)
        return CREMA_OK;
    cr_err(
        err, CREMA_E_TARGET,
        "the flash chip says that it has %u KB, but at 0x%x it shows what stands at 0 (0x%x bytes "
        "alike): it is smaller, and what is written there lands at its beginning",
        (unsigned)(half / 512), (unsigned)half, (unsigned)(WINDOW_SECTORS * CR_SECTOR));
    cr_err_try(err,
               "keep below 0x%x, with a build for %u MB; or --force, if both halves are alike on "
               "purpose",
               (unsigned)half, (unsigned)(half >> 20));
    return CREMA_E_TARGET;
}
