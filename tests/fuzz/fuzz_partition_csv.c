/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any text as a partition CSV; what is read must come back the same through both forms. */
#include "fuzz.h"

#include <crema/partition.h>
#include <string.h>

static void compare(const struct crema_partition_table *a, const struct crema_partition_table *b)
{
    FUZZ_CHECK(a->count == b->count);
    for (size_t i = 0; i < a->count; i++) {
        const struct crema_partition *p = &a->entries[i], *q = &b->entries[i];
        FUZZ_CHECK(strcmp(p->name, q->name) == 0 && p->type == q->type &&
                   p->subtype == q->subtype && p->off == q->off && p->size == q->size &&
                   p->flags == q->flags);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct crema_partition_table table, again;
    struct crema_error err = {0};
    uint8_t binary[WIRE_PART_TABLE_LEN];
    char *csv;
    if (crema_partition_table_read_csv((const char *)data, len, 0x8000, &table, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0] && table.count == 0);
        return 0;
    }
    crema_partition_table_check(&table, 0x8000, 0, &err);
    FUZZ_CHECK(crema_partition_table_write_csv(&table, &csv, NULL) == CREMA_OK);
    FUZZ_CHECK(crema_partition_table_read_csv(csv, strlen(csv), 0x8000, &again, NULL) == CREMA_OK);
    compare(&table, &again);
    free(csv);
    crema_partition_table_write_binary(&table, binary);
    if (crema_partition_table_read_binary(binary, sizeof binary, &again, NULL) == CREMA_OK)
        compare(&table, &again);
    return 0;
}
