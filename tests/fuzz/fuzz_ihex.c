/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any text as Intel HEX; what is read must come back the same. */
#include "fuzz.h"

#include <crema/ihex.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct crema_flash_parts parts, again;
    struct crema_error err = {0};
    char *text;
    size_t text_len;
    crema_ihex_is(data, len);
    if (crema_ihex_read((const char *)data, len, &parts, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && !parts.list);
        return 0;
    }
    FUZZ_CHECK(crema_ihex_write(parts.list, parts.count, &text, &text_len, NULL) == CREMA_OK);
    FUZZ_CHECK(crema_ihex_read(text, text_len, &again, NULL) == CREMA_OK);
    FUZZ_CHECK(parts.count == again.count);
    for (size_t i = 0; i < parts.count; i++) {
        const struct crema_flash_part *p = &parts.list[i], *q = &again.list[i];
        FUZZ_CHECK(p->off == q->off && p->len == q->len && memcmp(p->data, q->data, p->len) == 0);
    }
    free(text);
    crema_flash_parts_release(&parts);
    crema_flash_parts_release(&again);
    return 0;
}
