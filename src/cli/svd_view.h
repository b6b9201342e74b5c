/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Registers as people read them, and as JSON: what svd show, svd decode, peek and poke print. */
#ifndef CLI_SVD_VIEW_H
#define CLI_SVD_VIEW_H

#include "cmd.h"

#include <crema/svd.h>

/* `name` is an SVD file, or a chip whose tables are built in. */
enum crema_status svd_view_open(const char *name, struct crema_svd **out, struct crema_error *err);

/* "UART0.CLKDIV" or an address such as 0x60000014; a place without a register is refused. */
enum crema_status svd_view_find_reg(const struct crema_svd *svd, const char *text,
                                    struct crema_svd_place *place, struct crema_error *err);
uint32_t svd_view_addr(const struct crema_svd_place *place);
/* Refuses what has more bits than the register (or the field, when the place names one). */
enum crema_status svd_view_check_value(const struct crema_svd_place *place, uint64_t value,
                                       struct crema_error *err);

/* Name, address, access and reset value on one line; with `value`, that too. */
void svd_view_title(const struct term *t, const struct crema_svd_place *place,
                    const uint64_t *value);
/* The bits of a register in a frame, most significant first, 32 a row. */
void svd_view_ruler(const struct term *t, const struct crema_svd_reg *reg);
/* The fields as a table: what they are at reset, or, with `value`, what they are in it. */
void svd_view_fields(const struct term *t, const struct crema_svd_place *place,
                     const uint64_t *value);
/* `text` in lines that fit the terminal, indented by two. */
void svd_view_text(const struct term *t, const char *text);

json_t *svd_view_number(uint64_t value);
json_t *svd_view_reg_json(const struct crema_svd_place *place, const uint64_t *value);
json_t *svd_view_field_json(const struct crema_svd_field *field, const uint64_t *value);

#endif
