/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A store that was read: its arrays, and how faults are added. */
#ifndef CR_NVS_STORE_H
#define CR_NVS_STORE_H

#include "buf.h"

#include <crema/nvs.h>

struct crema_nvs {
    uint8_t *data; /* the dump, decrypted */
    size_t len;
    struct crema_nvs_page *pages;
    size_t page_count;
    struct crema_nvs_entry *entries;
    size_t entry_count, entry_cap;
    struct crema_nvs_value *values;
    size_t value_count;
    uint8_t *joined; /* blobs of several chunks, one after the other */
    size_t joined_len;
    struct crema_nvs_fault *faults;
    size_t fault_count, fault_cap;
    const struct crema_nvs_entry *namespaces[256]; /* by number; NULL: not declared */
    size_t crc_faults;                             /* entries whose own CRC is wrong */
};

/* CREMA_OK, or CREMA_E_NOMEM. */
__attribute__((format(printf, 5, 6))) enum crema_status
cr_nvs_fault(struct crema_nvs *nvs, enum crema_nvs_fault_kind kind, size_t off,
             struct crema_error *err, const char *fmt, ...);

/* From the entries to namespaces and values. */
enum crema_status cr_nvs_find_values(struct crema_nvs *nvs, struct crema_error *err);

#endif
