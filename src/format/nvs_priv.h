/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files of the NVS reader and writer share. */
#ifndef CR_NVS_PRIV_H
#define CR_NVS_PRIV_H

#include <crema/nvs.h>

/* The CRC-32 of a page's header, and of an entry. */
uint32_t cr_nvs_header_crc(const uint8_t *page);
uint32_t cr_nvs_entry_crc(const uint8_t *entry);
uint32_t cr_nvs_data_crc(const void *data, size_t len);

/* Slots that `len` bytes take after their entry. */
static inline size_t cr_nvs_slots(size_t len)
{
    return len / WIRE_NVS_ENTRY_LEN + (len % WIRE_NVS_ENTRY_LEN != 0);
}

/* The value of an integer type from its bytes; sign-extended. 0 for other types. */
uint64_t cr_nvs_int_get(uint8_t type, const uint8_t *p);
/* Bytes of an integer type; 0 for other types. */
unsigned cr_nvs_int_len(uint8_t type);
/* The type by its name, any case; 0 when there is none. */
uint8_t cr_nvs_int_type(const char *name);

#endif
