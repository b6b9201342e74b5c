/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* From a port's name to its kind. */
#include "err.h"
#include "port_ops.h"

#include <string.h>

typedef enum crema_status open_fn(const char *name, const struct crema_port_config *config,
                                  struct crema_port **out, struct crema_error *err);

/* The first row whose prefix the name begins with; a serial device has any other name. */
static const struct {
    const char *prefix;
    open_fn *open;
} kinds[] = {
    {"virtual:", cr_port_open_virtual},
    {"rfc2217://", cr_port_open_rfc2217},
    {"socket://", cr_port_open_tcp},
    {"", cr_port_open_serial},
};

enum crema_status crema_port_open(const char *name, const struct crema_port_config *config,
                                  struct crema_port **out, struct crema_error *err)
{
    static const struct crema_port_config defaults;
    *out = NULL;
    if (!name || !name[0])
        return cr_err(err, CREMA_E_USAGE, "the port's name is empty");
    size_t i = 0;
    while (strncmp(name, kinds[i].prefix, strlen(kinds[i].prefix)) != 0)
        i++;
    return kinds[i].open(name, config ? config : &defaults, out, err);
}
