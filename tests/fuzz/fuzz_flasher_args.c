/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any text as flasher_args.json; what is read must come back the same. */
#include "fuzz.h"

#include <crema/flasher_args.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    static struct crema_flasher_args args, again;
    struct crema_error err = {0};
    char *text;
    crema_flasher_args_is(data, len);
    if (crema_flasher_args_read((const char *)data, len, &args, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && args.count == 0);
        return 0;
    }
    FUZZ_CHECK(crema_flasher_args_write(&args, &text, NULL) == CREMA_OK);
    FUZZ_CHECK(crema_flasher_args_read(text, strlen(text), &again, NULL) == CREMA_OK);
    FUZZ_CHECK(args.count == again.count);
    for (size_t i = 0; i < args.count; i++) {
        FUZZ_CHECK(args.files[i].off == again.files[i].off);
        FUZZ_CHECK(strcmp(args.files[i].path, again.files[i].path) == 0);
    }
    FUZZ_CHECK(strcmp(args.mode, again.mode) == 0 && strcmp(args.chip, again.chip) == 0);
    free(text);
    crema_flasher_args_release(&args);
    crema_flasher_args_release(&again);
    return 0;
}
