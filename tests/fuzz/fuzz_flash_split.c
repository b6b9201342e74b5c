/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any bytes as a dump whose first sector is a partition table; the pieces make the dump again. */
#include "fuzz.h"

#include <crema/flash_split.h>
#include <string.h>

static void check(const uint8_t *dump, size_t len, const struct crema_flash_split *s)
{
    uint8_t *again = malloc(len);
    FUZZ_CHECK(again != NULL);
    memset(again, 0xff, len);
    for (size_t i = 0; i < s->count; i++) {
        const struct crema_flash_piece *p = &s->pieces[i];
        FUZZ_CHECK(p->file[0] && p->file[0] != '.' && !strchr(p->file, '/'));
        for (size_t k = 0; k < i; k++)
            FUZZ_CHECK(strcmp(s->pieces[k].file, p->file) != 0);
        if (p->len)
            memcpy(again + p->off, p->data, p->len);
    }
    FUZZ_CHECK(memcmp(dump, again, len) == 0);
    free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    static struct crema_flash_split split;
    static uint8_t dump[0xc000]; /* room for a few sectors: most of the time goes into its bytes */
    struct crema_partition_table table = {0};
    struct crema_error err = {0};
    size_t used = len < sizeof dump - 0x9000 ? len : sizeof dump - 0x9000;
    /* A table of entries taken from the input, with the MD5 that a fuzzer would not find. */
    for (size_t i = 0; i < 6 && (i + 1) * 12 <= len; i++) {
        const uint8_t *e = data + i * 12;
        struct crema_partition *p = &table.entries[table.count++];
        *p = (struct crema_partition){
            "x", e[0], e[1], (uint32_t)e[2] << 12 | (e[3] & 0x80), (uint32_t)e[4] << 8 | e[5], 0};
        memcpy(p->name, e + 6, 6);
        p->name[0] = e[6] > 0x20 && e[6] != 0x7f ? (char)e[6] : 'x';
        for (char *c = p->name; *c; c++)
            *c = (unsigned char)*c < 0x20 || *c == 0x7f ? '/' : *c;
    }
    memset(dump, 0xff, sizeof dump);
    crema_partition_table_write_binary(&table, dump + 0x8000);
    if (used)
        memcpy(dump + 0x9000, data, used);
    if (len % 2 && used > 100)
        memcpy(dump, data + 72, used - 72 < 0x8000 ? used - 72 : 0x8000);
    size_t dump_len = len % 3 ? sizeof dump : 0x8c00 + used % 0x1000;
    if (crema_flash_split(dump, dump_len, NULL, 0, &split, &err) == CREMA_OK)
        check(dump, dump_len, &split);
    else
        FUZZ_CHECK(err.why[0]);
    return 0;
}
