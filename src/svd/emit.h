/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Text of generated files: names that are identifiers and that nothing else has, and a small, fast
 * formatter (a description makes tens of thousands of lines). */
#ifndef CR_SVD_EMIT_H
#define CR_SVD_EMIT_H

#include "arena.h"
#include "buf.h"

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

/* Which names are taken. Names are kept as hashes of 64 bits: that two of them were taken for one
 * would cost no more than a needless _2. */
struct cr_name {
    uint64_t key;  /* 0: free */
    unsigned next; /* the number to try first when the name is wanted again */
};

struct cr_names {
    struct cr_arena *arena;
    struct cr_name *slots;
    size_t mask, used;
    unsigned scopes; /* that were handed out */
};

void cr_names_release(struct cr_names *names);
/* Makes `name` unique in `scope` (the same name may be taken once in each): it is left as it is, or
 * gets _2, _3, ... behind; it must have room for 12 bytes more. False when out of memory. */
bool cr_names_take(struct cr_names *names, unsigned scope, char *name);
/* The same, into the arena; `wanted` is left alone. NULL when out of memory. */
const char *cr_names_claim(struct cr_names *names, unsigned scope, const char *wanted);
/* Scopes that are always there, and further ones. */
enum { NAMES_FULL, NAMES_REG, NAMES_FIELD, NAMES_TYPE, NAMES_SCOPES };
unsigned cr_names_scope(struct cr_names *names);

/* Copies `text` with its NUL; returns where the NUL went. The caller knows that there is room. */
char *cr_put_text(char *to, const char *text);

/* A C identifier in small letters from any text: what cannot stand in one becomes '_', ends are
 * trimmed of '_'; never empty. `out` has SVD_IDENT_MAX bytes. */
#define SVD_IDENT_MAX 512
void cr_ident(const char *text, char *out);
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
