/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* otadata: which OTA slot boots. Two sectors with an entry each, written in turn, so that one is
 * always whole. The bytes: <crema/wire/partition.h>, docs/formats/otadata.md. */
#ifndef CREMA_OTADATA_H
#define CREMA_OTADATA_H

#include <crema/error.h>
#include <crema/wire/partition.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CREMA_OTADATA_LEN (2 * WIRE_OTA_SECTOR_LEN)

struct crema_otadata_entry {
    bool is_blank;       /* every byte 0xff */
    uint32_t seq;        /* 0xffffffff: never written */
    uint8_t label[20];   /* not used by the vendor's bootloader */
    uint32_t state;      /* WIRE_OTA_* */
    uint32_t crc;        /* as stored */
    uint32_t crc_of_seq; /* as it should be */
    bool is_crc_valid;
    bool is_bootable; /* written, CRC right, neither invalid nor aborted */
};

struct crema_otadata {
    struct crema_otadata_entry entries[2];
    int active; /* the entry that decides, or -1: the factory app, or slot 0 where there is none */
};

/* Of a dump of the partition; CREMA_E_INPUT when it is shorter than both sectors. */
enum crema_status crema_otadata_read(const uint8_t *data, size_t len, struct crema_otadata *out,
                                     struct crema_error *err);
/* The slot that the entry starts where there are `slots` (1 to 16) of them. */
unsigned crema_otadata_slot(const struct crema_otadata_entry *entry, unsigned slots);

/* Makes `slot` the one that boots. `data` is the partition as it stands, CREMA_OTADATA_LEN bytes of
 * 0xff for a fresh one; the entry that does not decide now is overwritten. `state` is WIRE_OTA_*;
 * `slots` says how many there are, and is needed when an entry decides already. */
enum crema_status crema_otadata_set(uint8_t data[CREMA_OTADATA_LEN], unsigned slot, unsigned slots,
                                    uint32_t state, struct crema_error *err);
/* Blank: the factory app boots, or slot 0 where there is none. */
void crema_otadata_erase(uint8_t data[CREMA_OTADATA_LEN]);

/* "new", "pending", "valid", "invalid", "aborted", "undefined"; NULL for what is none. */
const char *crema_otadata_state_name(uint32_t state);
/* False when there is no such name. */
bool crema_otadata_state_parse(const char *name, uint32_t *state);

#endif
