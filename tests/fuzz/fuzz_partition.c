/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any bytes as a partition table; what is read must come back the same. */
#include "fuzz.h"

#include <crema/partition.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct crema_partition_table table, again;
    struct crema_error err = {0};
    uint8_t out[WIRE_PART_TABLE_LEN];
    if (crema_partition_table_read_binary(data, len, &table, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && table.count == 0);
        return 0;
    }
    crema_partition_table_check(&table, 0x8000, 4 << 20, &err);
    crema_partition_table_write_binary(&table, out);
    FUZZ_CHECK(crema_partition_table_read_binary(out, sizeof out, &again, NULL) == CREMA_OK);
    FUZZ_CHECK(again.count == table.count);
    FUZZ_CHECK(memcmp(again.entries, table.entries, table.count * sizeof table.entries[0]) == 0);
    crema_partition_find_app(&table);
    char *csv;
    if (crema_partition_table_write_csv(&table, &csv, NULL) == CREMA_OK)
        free(csv);
    return 0;
}
