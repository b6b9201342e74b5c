/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any bytes as UF2; what is read must come back the same. The last byte says which family. */
#include "fuzz.h"

#include <crema/uf2.h>
#include <string.h>

static void round_trip(const struct crema_flash_parts *parts, uint32_t family, uint8_t how)
{
    const struct crema_uf2_options options = {
        .family_id = family, .chunk = how % 112 * 4u, .is_md5_omitted = how & 1};
    struct crema_flash_parts again;
    uint8_t *out;
    size_t len;
    FUZZ_CHECK(crema_uf2_write(parts->list, parts->count, &options, &out, &len, NULL) == CREMA_OK);
    FUZZ_CHECK(crema_uf2_read(out, len, &family, &again, NULL) == CREMA_OK);
    FUZZ_CHECK(parts->count == again.count);
    for (size_t i = 0; i < parts->count; i++) {
        const struct crema_flash_part *p = &parts->list[i], *q = &again.list[i];
        FUZZ_CHECK(p->off == q->off && p->len == q->len && memcmp(p->data, q->data, p->len) == 0);
    }
    free(out);
    crema_flash_parts_release(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct crema_flash_parts parts;
    struct crema_error err = {0};
    uint8_t how = len % 512 ? data[len - 1] : 0;
    uint32_t family = how & 2 ? 0xd42ba06c : 0;
    len -= len % 512 == 1;
    crema_uf2_is(data, len);
    if (crema_uf2_read(data, len, &family, &parts, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && !parts.list);
        return 0;
    }
    round_trip(&parts, family, how);
    crema_flash_parts_release(&parts);
    return 0;
}
