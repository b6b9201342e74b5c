/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "socs.h"

#include "bytes.h"

#include <crema/efuse.h>
#include <string.h>

#define CHECK_LEN 12

static const struct sim_soc *const socs[] = {
    &sim_soc_esp32c2,
    &sim_soc_esp32c3,
    &sim_soc_esp32c6,
    &sim_soc_esp32h2,
};

const struct sim_soc *const *sim_soc_list(size_t *count)
{
    *count = sizeof socs / sizeof socs[0];
    return socs;
}

const struct sim_soc *sim_soc_find(const char *chip_name)
{
    for (size_t i = 0; i < sizeof socs / sizeof socs[0]; i++) {
        if (strcmp(socs[i]->chip->name, chip_name) == 0)
            return socs[i];
    }
    return NULL;
}

bool sim_soc_has_revision(const struct sim_soc *soc, uint16_t revision)
{
    return (revision / 100u) >> soc->rev_major.width == 0 &&
           (revision % 100u) >> soc->rev_minor.width >> soc->rev_minor_high.width == 0;
}

static void put(struct sim_efuse_field field, uint32_t value, uint8_t *bytes)
{
    uint8_t *at = bytes + field.word * 4u;
    put_le32(at, bits_set(get_le32(at), field.lsb, field.width, value));
}

void sim_soc_write_revision(const struct sim_soc *soc, uint16_t revision, uint8_t *bytes)
{
    uint32_t minor = revision % 100u;
    put(soc->rev_minor, minor & ((1u << soc->rev_minor.width) - 1), bytes);
    put(soc->rev_minor_high, minor >> soc->rev_minor.width, bytes);
    put(soc->rev_major, revision / 100u, bytes);
}

size_t sim_soc_efuse_check(const struct sim_soc *soc, unsigned block)
{
    return soc->efuse_words * 4 + (block ? block - 1u : 0) * CHECK_LEN;
}

size_t sim_soc_efuse_len(const struct sim_soc *soc)
{
    return sim_soc_efuse_check(soc, (unsigned)soc->chip->efuse->block_count);
}

void sim_soc_write_checks(const struct sim_soc *soc, uint8_t *bytes)
{
    const struct crema_efuse_chip *table = soc->chip->efuse;
    for (unsigned b = 1; b < table->block_count; b++) {
        uint8_t data[32] = {0};
        size_t at = table->blocks[b].read_off - soc->efuse_first_off;
        memcpy(data, bytes + at, table->blocks[b].words * 4u);
        crema_efuse_rs(data, bytes + sim_soc_efuse_check(soc, b));
    }
}
