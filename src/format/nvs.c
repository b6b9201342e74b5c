/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Names, types and checksums of the NVS format. */
#include "bytes.h"
#include "hash.h"
#include "nvs_priv.h"

#include <string.h>
#include <strings.h>

static const struct {
    uint8_t type;
    const char *name;
} types[] = {
    {WIRE_NVS_U8, "u8"},
    {WIRE_NVS_I8, "i8"},
    {WIRE_NVS_U16, "u16"},
    {WIRE_NVS_I16, "i16"},
    {WIRE_NVS_U32, "u32"},
    {WIRE_NVS_I32, "i32"},
    {WIRE_NVS_U64, "u64"},
    {WIRE_NVS_I64, "i64"},
    {WIRE_NVS_STRING, "string"},
    {WIRE_NVS_BLOB, "blob"},
    {WIRE_NVS_BLOB_DATA, "blob_data"},
    {WIRE_NVS_BLOB_INDEX, "blob_index"},
};

const char *crema_nvs_type_name(uint8_t type)
{
    for (size_t i = 0; i < CR_COUNT(types); i++) {
        if (types[i].type == type)
            return types[i].name;
    }
    return NULL;
}

uint8_t cr_nvs_int_type(const char *name)
{
    for (size_t i = 0; i < CR_COUNT(types); i++) {
        if (crema_nvs_is_int(types[i].type) && strcasecmp(types[i].name, name) == 0)
            return types[i].type;
    }
    return 0;
}

bool crema_nvs_is_int(uint8_t type)
{
    unsigned len = type & 0x0fu;
    return type < 0x20 && (len == 1 || len == 2 || len == 4 || len == 8);
}

bool crema_nvs_is_signed(uint8_t type)
{
    return crema_nvs_is_int(type) && type & 0x10u;
}

unsigned cr_nvs_int_len(uint8_t type)
{
    return crema_nvs_is_int(type) ? type & 0x0fu : 0;
}

uint64_t cr_nvs_int_get(uint8_t type, const uint8_t *p)
{
    unsigned shift = 64 - 8 * cr_nvs_int_len(type);
    if (shift == 64)
        return 0;
    uint64_t value = get_le64(p) << shift;
    return crema_nvs_is_signed(type) ? (uint64_t)((int64_t)value >> shift) : value >> shift;
}

const char *crema_nvs_page_state_name(uint32_t state)
{
    switch (state) {
    case WIRE_NVS_PAGE_UNUSED:
        return "unused";
    case WIRE_NVS_PAGE_ACTIVE:
        return "active";
    case WIRE_NVS_PAGE_FULL:
        return "full";
    case WIRE_NVS_PAGE_FREEING:
        return "freeing";
    case WIRE_NVS_PAGE_CORRUPT:
        return "corrupt";
    default:
        return "strange";
    }
}

uint32_t cr_nvs_header_crc(const uint8_t *page)
{
    return cr_crc32(UINT32_MAX, page + WIRE_NVS_OFF_SEQ, WIRE_NVS_OFF_CRC - WIRE_NVS_OFF_SEQ);
}

uint32_t cr_nvs_entry_crc(const uint8_t *entry)
{
    uint32_t head = cr_crc32(UINT32_MAX, entry, WIRE_NVS_OFF_ENTRY_CRC);
    return cr_crc32(head, entry + WIRE_NVS_OFF_KEY, WIRE_NVS_ENTRY_LEN - WIRE_NVS_OFF_KEY);
}

uint32_t cr_nvs_data_crc(const void *data, size_t len)
{
    return cr_crc32(UINT32_MAX, data, len);
}
