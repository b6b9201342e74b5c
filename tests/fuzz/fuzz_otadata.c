/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any bytes as otadata: byte 0 the slot, byte 1 how many there are, then both entries. Setting a
 * slot boots it, or is refused and changes nothing. */
#include "fuzz.h"

#include <crema/otadata.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    uint8_t part[CREMA_OTADATA_LEN], before[CREMA_OTADATA_LEN];
    struct crema_otadata ota;
    struct crema_error err = {0};
    if (len < 2 + 2 * WIRE_OTA_ENTRY_LEN) {
        FUZZ_CHECK(crema_otadata_read(data, len, &ota, &err) == CREMA_E_INPUT && err.why[0]);
        return 0;
    }
    unsigned slot = data[0], slots = data[1];
    crema_otadata_erase(part);
    memcpy(part, data + 2, WIRE_OTA_ENTRY_LEN);
    memcpy(part + WIRE_OTA_SECTOR_LEN, data + 2 + WIRE_OTA_ENTRY_LEN, WIRE_OTA_ENTRY_LEN);
    memcpy(before, part, sizeof part);
    FUZZ_CHECK(crema_otadata_read(part, sizeof part, &ota, NULL) == CREMA_OK);
    int active = ota.active;
    if (crema_otadata_set(part, slot, slots, WIRE_OTA_NEW, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && memcmp(part, before, sizeof part) == 0);
        return 0;
    }
    FUZZ_CHECK(crema_otadata_read(part, sizeof part, &ota, NULL) == CREMA_OK);
    FUZZ_CHECK(ota.active == (active == 0));
    FUZZ_CHECK(crema_otadata_slot(&ota.entries[ota.active], slots ? slots : 16) == slot);
    return 0;
}
