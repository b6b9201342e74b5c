/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Text of generated files: names that are identifiers, and a small, fast formatter (a description
 * makes tens of thousands of lines). */
#ifndef CR_SVD_EMIT_H
#define CR_SVD_EMIT_H

#include "buf.h"
#include "pen.h"

#include <crema/error.h>
#include <stdbool.h>
#include <stdint.h>

/* The first failure stays in `status`; what is emitted after it is lost. */
struct cr_emit {
    struct cr_buf buf;
    struct crema_error *err;
    enum crema_status status;
};

/* Knows, and no widths or flags:
 *   %s const char *   %S the same in capitals   %u unsigned   %x uint64_t, hexadecimal
 *   %m uint64_t as a C constant of at least 8 digits with its suffix, 0x000000ffu   %% */
void cr_emit(struct cr_emit *out, const char *fmt, ...);

/* Where a line is made many thousand times, piece by piece: room for `most` bytes first (NULL once
 * something failed), then the pens of pen.h. */
char *cr_emit_open(struct cr_emit *out, size_t most);
void cr_emit_close(struct cr_emit *out, const char *end);

/* A C identifier in small letters from any text: what cannot stand in one becomes '_', ends are
 * trimmed of '_'; never empty. `out` has SVD_IDENT_MAX bytes. */
#define SVD_IDENT_MAX 512
void cr_ident(const char *text, char *out);
/* The same, cut to `max` bytes, which is not 0, with a NUL behind; returns the length. */
size_t cr_ident_cut(const char *text, char *out, size_t max);
/* The same for what only has more letters behind it, or is in capitals: digits get a '_' before. */
void cr_ident_stem(const char *text, char *out);
/* The same for a member of a struct or a file: C keywords get a '_' behind, digits one before. */
void cr_ident_member(const char *text, char *out);
void cr_upper(const char *text, char *out); /* `out` has SVD_IDENT_MAX bytes */
/* A name as it may stand in a C string: letters, digits and "._[]- " stay, the rest becomes '_'. */
void cr_name_text(const char *text, char *out); /* `out` has SVD_IDENT_MAX bytes */
/* True for names that the standard headers of generated files define as macros. */
bool cr_is_standard_macro(const char *name);

#endif
