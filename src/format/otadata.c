/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "err.h"
#include "hash.h"

#include <crema/otadata.h>
#include <string.h>

#define SEQ_NONE UINT32_MAX

static const struct {
    uint32_t state;
    const char *name;
} states[] = {
    {WIRE_OTA_NEW, "new"},         {WIRE_OTA_PENDING, "pending"}, {WIRE_OTA_VALID, "valid"},
    {WIRE_OTA_INVALID, "invalid"}, {WIRE_OTA_ABORTED, "aborted"}, {WIRE_OTA_UNDEFINED, "undefined"},
};

const char *crema_otadata_state_name(uint32_t state)
{
    for (size_t i = 0; i < CR_COUNT(states); i++) {
        if (states[i].state == state)
            return states[i].name;
    }
    return NULL;
}

bool crema_otadata_state_parse(const char *name, uint32_t *state)
{
    for (size_t i = 0; i < CR_COUNT(states); i++) {
        if (strcmp(states[i].name, name) == 0) {
            *state = states[i].state;
            return true;
        }
    }
    return false;
}

static uint32_t seq_crc(uint32_t seq)
{
    uint8_t raw[4];
    put_le32(raw, seq);
    return cr_crc32(UINT32_MAX, raw, sizeof raw);
}

static void read_entry(const uint8_t *p, struct crema_otadata_entry *e)
{
    e->is_blank = is_all_ff(p, WIRE_OTA_ENTRY_LEN);
    e->seq = get_le32(p + WIRE_OTA_OFF_SEQ);
    memcpy(e->label, p + WIRE_OTA_OFF_LABEL, sizeof e->label);
    e->state = get_le32(p + WIRE_OTA_OFF_STATE);
    e->crc = get_le32(p + WIRE_OTA_OFF_CRC);
    e->crc_of_seq = seq_crc(e->seq);
    e->is_crc_valid = e->crc == e->crc_of_seq;
    e->is_bootable = e->is_crc_valid && e->seq != SEQ_NONE && e->state != WIRE_OTA_INVALID &&
                     e->state != WIRE_OTA_ABORTED;
}

/* The bootable entry with the higher number; the first where both have the same. */
static int pick(const struct crema_otadata_entry *e)
{
    if (e[0].is_bootable && e[1].is_bootable)
        return e[1].seq > e[0].seq;
    return e[0].is_bootable ? 0 : e[1].is_bootable ? 1 : -1;
}

enum crema_status crema_otadata_read(const uint8_t *data, size_t len, struct crema_otadata *out,
                                     struct crema_error *err)
{
    *out = (struct crema_otadata){.active = -1};
    if (len < CREMA_OTADATA_LEN) {
        cr_err(err, CREMA_E_INPUT, "otadata is two sectors, 0x%x bytes, and this has 0x%zx",
               CREMA_OTADATA_LEN, len);
        return cr_err_what(err, CREMA_E_INPUT, "cannot read the otadata");
    }
    for (int i = 0; i < 2; i++)
        read_entry(data + i * WIRE_OTA_SECTOR_LEN, &out->entries[i]);
    out->active = pick(out->entries);
    return CREMA_OK;
}

unsigned crema_otadata_slot(const struct crema_otadata_entry *entry, unsigned slots)
{
    /* A number of 0 is in no sequence; firmware's arithmetic wraps the same way. */
    return slots ? (entry->seq - 1) % slots : 0;
}

/* The lowest number above `seq` that starts the slot. */
static uint64_t next_seq(uint32_t seq, unsigned slot, unsigned slots)
{
    uint64_t next = slot + 1;
    if (next <= seq)
        next += ((uint64_t)seq - next + slots) / slots * slots;
    return next;
}

static enum crema_status check_slot(const struct crema_otadata *now, unsigned slot, unsigned slots,
                                    struct crema_error *err)
{
    if (slots > WIRE_PART_APP_OTA_MAX)
        return cr_err(err, CREMA_E_USAGE, "there are at most %u OTA slots, not %u",
                      WIRE_PART_APP_OTA_MAX, slots);
    if (slot >= (slots ? slots : WIRE_PART_APP_OTA_MAX))
        return cr_err(err, CREMA_E_USAGE, "there is no slot %u among %u, they count from 0", slot,
                      slots ? slots : WIRE_PART_APP_OTA_MAX);
    if (now->active >= 0 && !slots)
        return cr_err(err, CREMA_E_USAGE,
                      "entry %d decides already, and the next number depends on how many slots "
                      "there are",
                      now->active);
    return CREMA_OK;
}

enum crema_status crema_otadata_set(uint8_t data[CREMA_OTADATA_LEN], unsigned slot, unsigned slots,
                                    uint32_t state, struct crema_error *err)
{
    struct crema_otadata now;
    enum crema_status st = crema_otadata_read(data, CREMA_OTADATA_LEN, &now, err);
    if (st == CREMA_OK && (st = check_slot(&now, slot, slots, err)) != CREMA_OK)
        cr_err_what(err, st, "cannot choose OTA slot %u", slot);
    if (st != CREMA_OK)
        return st;
    uint64_t seq = now.active < 0 ? slot + 1 : next_seq(now.entries[now.active].seq, slot, slots);
    if (seq >= SEQ_NONE) {
        cr_err(err, CREMA_E_INPUT, "the sequence number 0x%x is the last one",
               now.entries[now.active].seq);
        cr_err_try(err, "erase the otadata first");
        return cr_err_what(err, CREMA_E_INPUT, "cannot choose OTA slot %u", slot);
    }
    uint8_t *p = data + (now.active == 0 ? WIRE_OTA_SECTOR_LEN : 0);
    memset(p, 0xff, WIRE_OTA_SECTOR_LEN);
    put_le32(p + WIRE_OTA_OFF_SEQ, (uint32_t)seq);
    put_le32(p + WIRE_OTA_OFF_STATE, state);
    put_le32(p + WIRE_OTA_OFF_CRC, seq_crc((uint32_t)seq));
    return CREMA_OK;
}

void crema_otadata_erase(uint8_t data[CREMA_OTADATA_LEN])
{
    memset(data, 0xff, CREMA_OTADATA_LEN);
}
