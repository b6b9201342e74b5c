/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "socs.h"

#include <string.h>

static const struct sim_soc *const socs[] = {
    &sim_soc_esp32c3,
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
