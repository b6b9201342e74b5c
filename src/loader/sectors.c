/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "sectors.h"

#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "stub.h"
#include "timing.h"

#include <stdlib.h>
#include <string.h>

#define TRIES 3u
/* Bytes of a hash that cross the wire: at slow rates fewer, so that the wire does not take longer
 * than the hashing. 48 bits mistake one changed sector in 10^14; when all agree, the root, which
 * is whole, says so too. Two bytes do where the root is asked for in the end. */
#define HASH_LEN_SLOW  6u
#define HASH_LEN_QUICK 2u
#define SLOW_RATE_HZ   230400u
#define STEP           512u /* sectors of one request: progress, and little to repeat */

static size_t hash_len_of(const struct crema_loader *loader)
{
    bool is_slow = cr_loader_has_rate(loader) && loader->link.rate_hz <= SLOW_RATE_HZ;
    return is_slow ? HASH_LEN_SLOW : WIRE_HASH_LEN;
}

/* One request. The root follows the hashes in the answer. */
static enum crema_status ask(struct crema_loader *loader, uint32_t off, uint32_t count,
                             size_t hash_len, struct cr_response *response, struct crema_error *err)
{
    uint8_t data[WIRE_SECTORS_LEN];
    put_le32(data, off);
    put_le32(data + 4, count);
    put_le32(data + 8, (uint32_t)hash_len);
    const struct cr_request request = {
        .op = WIRE_STUB_OP_SECTORS,
        .head = data,
        .head_len = sizeof data,
        .timeout_us =
            cr_time_scaled(CR_TIME_STUB, CR_TIME_SECTORS_PER_MB, (uint64_t)count * CR_SECTOR),
        .tries = TRIES,
        .answer_len = {count * hash_len + WIRE_HASH_LEN},
    };
    return cr_link_command(&loader->link, &request, response, err);
}

enum crema_status cr_sectors_ask(struct crema_loader *loader, uint32_t off, uint32_t count,
                                 size_t hash_len, uint8_t *hashes, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (uint32_t at = 0; st == CREMA_OK && at < count; at += STEP) {
        uint32_t some = count - at < STEP ? count - at : STEP;
        struct cr_response response;
        st = ask(loader, off + at * CR_SECTOR, some, hash_len, &response, err);
        if (st == CREMA_OK)
            memcpy(hashes + at * hash_len, response.data, some * hash_len);
    }
    return st;
}

static void expected_hash(const struct crema_flash_part *part, uint32_t sector,
                          uint8_t hash[CR_MURMUR_LEN])
{
    uint8_t last[CR_SECTOR];
    size_t at = (size_t)sector * CR_SECTOR;
    if (part->len - at >= CR_SECTOR) {
        cr_murmur(part->data + at, CR_SECTOR, hash);
        return;
    }
    memset(last, 0xff, sizeof last);
    memcpy(last, part->data + at, part->len - at);
    cr_murmur(last, sizeof last, hash);
}

/* `hashes` are the expected whole ones of `some` sectors, whose answer came. */
static uint32_t mark(const struct cr_response *response, size_t hash_len, const uint8_t *hashes,
                     uint32_t some, bool *differs)
{
    uint32_t count = 0;
    uint8_t root[CR_MURMUR_LEN];
    for (uint32_t i = 0; i < some; i++) {
        differs[i] = memcmp(response->data + i * hash_len, hashes + i * CR_MURMUR_LEN, hash_len);
        count += differs[i];
    }
    cr_murmur(hashes, (size_t)some * CR_MURMUR_LEN, root);
    if (count == 0 && memcmp(response->data + some * hash_len, root, sizeof root) != 0) {
        /* Somewhere the short hashes agree and the whole ones do not. */
        memset(differs, true, some);
        count = some;
    }
    return count;
}

static void blank_hash(uint8_t hash[CR_MURMUR_LEN])
{
    uint8_t blank[CR_SECTOR];
    memset(blank, 0xff, sizeof blank);
    cr_murmur(blank, sizeof blank, hash);
}

/* By the root of `some` sectors. */
static bool are_blank(const uint8_t found[CR_MURMUR_LEN], uint32_t some)
{
    uint8_t hashes[STEP * CR_MURMUR_LEN], root[CR_MURMUR_LEN];
    for (uint32_t i = 0; i < some; i++)
        blank_hash(hashes + i * CR_MURMUR_LEN);
    cr_murmur(hashes, (size_t)some * CR_MURMUR_LEN, root);
    return memcmp(found, root, sizeof root) == 0;
}

static enum crema_status compare(struct crema_loader *loader, const struct crema_flash_part *part,
                                 size_t hash_len, bool *differs, uint32_t *count, bool *is_blank,
                                 struct crema_error *err)
{
    _Static_assert(STEP <= WIRE_SECTORS_MOST, "too many sectors at once");
    uint8_t hashes[STEP * CR_MURMUR_LEN];
    uint32_t total = cr_plan_sectors(part, 1);
    enum crema_status st = CREMA_OK;
    *count = 0;
    for (uint32_t at = 0; st == CREMA_OK && at < total; at += STEP) {
        uint32_t some = total - at < STEP ? total - at : STEP;
        struct cr_response response;
        for (uint32_t i = 0; i < some; i++)
            expected_hash(part, at + i, hashes + i * CR_MURMUR_LEN);
        st = cr_check_cancel(loader->link.observer, err);
        if (st == CREMA_OK)
            st = ask(loader, part->off + at * CR_SECTOR, some, hash_len, &response, err);
        if (st == CREMA_OK)
            *count += mark(&response, hash_len, hashes, some, differs + at);
        if (st == CREMA_OK && *is_blank)
            *is_blank = are_blank(response.data + some * hash_len, some);
    }
    return st;
}

enum crema_status cr_sectors_compare(struct crema_loader *loader,
                                     const struct crema_flash_part *part, bool *differs,
                                     uint32_t *count, struct crema_error *err)
{
    bool is_blank = false;
    return compare(loader, part, hash_len_of(loader), differs, count, &is_blank, err);
}

enum crema_status cr_sectors_glance(struct crema_loader *loader,
                                    const struct crema_flash_part *part, bool *differs,
                                    uint32_t *count, bool *is_blank, struct crema_error *err)
{
    return compare(loader, part, HASH_LEN_QUICK, differs, count, is_blank, err);
}

/* By the roots alone. */
enum crema_status cr_sectors_prove(struct crema_loader *loader, const struct crema_flash_part *part,
                                   struct crema_error *err)
{
    uint32_t count = 0;
    bool is_blank = false, *differs = malloc(cr_plan_sectors(part, 1) + 1);
    if (!differs)
        return cr_err(err, CREMA_E_NOMEM, "no memory to compare %s", part->name);
    enum crema_status st = compare(loader, part, 0, differs, &count, &is_blank, err);
    free(differs);
    if (st != CREMA_OK || count == 0)
        return st;
    return cr_err(err, CREMA_E_VERIFY, "%s as a whole is not in flash after its changed sectors",
                  part->name);
}

enum crema_status cr_sectors_root(struct crema_loader *loader, uint32_t off, uint32_t count,
                                  uint8_t root[CR_MURMUR_LEN], struct crema_error *err)
{
    struct cr_response response;
    enum crema_status st = ask(loader, off, count, 0, &response, err);
    if (st == CREMA_OK)
        memcpy(root, response.data, CR_MURMUR_LEN);
    return st;
}

enum crema_status cr_sectors_blank(struct crema_loader *loader, uint32_t off, uint32_t count,
                                   bool *is_blank, struct crema_error *err)
{
    size_t hash_len = hash_len_of(loader);
    uint8_t hash[CR_MURMUR_LEN];
    uint8_t *hashes = malloc((size_t)count * hash_len + 1);
    if (!hashes)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the hashes of %u sectors",
                      (unsigned)count);
    blank_hash(hash);
    enum crema_status st = cr_sectors_ask(loader, off, count, hash_len, hashes, err);
    for (uint32_t i = 0; st == CREMA_OK && i < count; i++)
        is_blank[i] = memcmp(hashes + i * hash_len, hash, hash_len) == 0;
    free(hashes);
    return st;
}
