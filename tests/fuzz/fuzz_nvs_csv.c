/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any text as an NVS CSV file: refused with a reason, or made into a store without a fault. */
#include "fuzz.h"

#include <crema/nvs.h>
#include <string.h>

static enum crema_status some_file(void *ctx, const char *path, uint8_t **data, size_t *len,
                                   struct crema_error *err)
{
    (void)ctx;
    (void)err;
    *len = strlen(path);
    *data = malloc(*len + 1);
    FUZZ_CHECK(*data);
    memcpy(*data, path, *len);
    return CREMA_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct crema_nvs_options options = {.size = 0x8000, .version = 1 + (len & 1)};
    struct crema_nvs_csv_options csv_options = {.read_file = some_file};
    struct crema_nvs_writer *w;
    struct crema_nvs_usage usage;
    struct crema_error err = {0};
    FUZZ_CHECK(crema_nvs_writer_open(&options, &w, NULL) == CREMA_OK);
    if (crema_nvs_write_csv(w, (const char *)data, len, &csv_options, &err) == CREMA_OK) {
        struct crema_nvs *nvs;
        uint8_t *out;
        size_t out_len, count;
        crema_nvs_writer_usage(w, &usage);
        FUZZ_CHECK(crema_nvs_writer_finish(w, &out, &out_len, NULL) == CREMA_OK);
        FUZZ_CHECK(crema_nvs_read(out, out_len, NULL, &nvs, NULL) == CREMA_OK);
        crema_nvs_faults(nvs, &count);
        FUZZ_CHECK(count == 0);
        crema_nvs_values(nvs, &count);
        FUZZ_CHECK(count == usage.values);
        crema_nvs_free(nvs);
        free(out);
    } else {
        FUZZ_CHECK(err.why[0] && err.what[0]);
    }
    crema_nvs_writer_close(w);
    return 0;
}
