/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "chip_arg.h"

#include "err.h"

#include <stdio.h>
#include <string.h>

enum crema_status chip_by_name(const char *name, const struct crema_chip **out,
                               struct crema_error *err)
{
    *out = crema_chip_find(name);
    if (*out)
        return CREMA_OK;
    char names[128] = "";
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        size_t used = strlen(names);
        snprintf(names + used, sizeof names - used, "%s%s", i ? ", " : "", list[i]->name);
    }
    cr_err(err, CREMA_E_UNSUPPORTED, "Crema does not know a chip \"%s\"", name);
    cr_err_try(err, "--chip with one of: %s", names);
    return CREMA_E_UNSUPPORTED;
}
