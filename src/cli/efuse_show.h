/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* eFuses for people and for programs. */
#ifndef CLI_EFUSE_SHOW_H
#define CLI_EFUSE_SHOW_H

#include "cmd.h"

#include <crema/efuse.h>
#include <crema/identity.h>

struct efuse_view {
    const struct crema_efuse_image *image; /* borrowed */
    const struct crema_chip_identity *id;  /* borrowed */
    bool is_all;                           /* fields that hardly anybody needs too */
    bool is_active;                        /* only what is burnt or protected */
    char **names;                          /* only these; NULL: all */
    size_t name_count;
};

/* Whether all names are fields of this chip; the first that is none is the error. */
enum crema_status efuse_check_names(const struct efuse_view *view, struct crema_error *err);
const struct crema_efuse_field *efuse_field(const struct crema_efuse_image *image, const char *name,
                                            struct crema_error *err);
/* What matters, then all fields by what they are about. */
void efuse_show_summary(const struct cli *cli, const struct efuse_view *view);
/* All about the named fields. */
void efuse_show_fields(const struct cli *cli, const struct efuse_view *view);
/* One value a line, as a script takes it. */
void efuse_show_values(const struct cli *cli, const struct efuse_view *view);
/* A member a field, with the members that the vendor's tool gives it. */
json_t *efuse_fields_json(const struct efuse_view *view);
/* The state of security and the keys, and the fields. */
json_t *efuse_json(const struct efuse_view *view);
/* Blocks whose decoder met errors: a line each; true when there is one. */
bool efuse_show_errors(const struct cli *cli, const struct crema_efuse_image *image);

#endif
