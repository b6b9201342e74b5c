/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Register descriptions in CMSIS-SVD 1.3: read, explain, compare, check, and turn into C.
 *
 *     struct crema_svd *svd;
 *     crema_svd_open("esp32c3.svd", &svd, &err)        or crema_svd_from_chip(chip, &svd, &err)
 *     crema_svd_find(svd, "UART0.CLKDIV", &place, &err)
 *     crema_svd_headers(svd, "include/regs", &files, &err)
 *     crema_svd_close(svd)
 *
 * A struct crema_svd is what the description means: derivedFrom is followed, arrays and clusters
 * are expanded, inherited properties are filled in. It never changes once open, so that any thread
 * may read it. Every pointer in it lives until crema_svd_close. */
#ifndef CREMA_SVD_H
#define CREMA_SVD_H

#include <crema/chip.h>
#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum crema_svd_access {
    CREMA_SVD_READ_WRITE,
    CREMA_SVD_READ_ONLY,
    CREMA_SVD_WRITE_ONLY,
    CREMA_SVD_WRITE_ONCE,
    CREMA_SVD_READ_WRITE_ONCE
};

/* What a write to a field does, when it is not "the field takes the value". */
enum crema_svd_write {
    CREMA_SVD_WRITE_PLAIN,
    CREMA_SVD_ONE_TO_CLEAR,
    CREMA_SVD_ONE_TO_SET,
    CREMA_SVD_ONE_TO_TOGGLE,
    CREMA_SVD_ZERO_TO_CLEAR,
    CREMA_SVD_ZERO_TO_SET,
    CREMA_SVD_ZERO_TO_TOGGLE,
    CREMA_SVD_WRITE_CLEARS,
    CREMA_SVD_WRITE_SETS,
    CREMA_SVD_WRITE_MODIFIES
};

enum crema_svd_read {
    CREMA_SVD_READ_PLAIN,
    CREMA_SVD_READ_CLEARS,
    CREMA_SVD_READ_SETS,
    CREMA_SVD_READ_MODIFIES,
    CREMA_SVD_READ_MODIFIES_EXTERNAL
};

/* A value with a name. It matches v when (v & care) == value; the default one matches the rest. */
struct crema_svd_value {
    const char *name;
    const char *text; /* the file's description of it; NULL when it has none */
    uint64_t value;
    uint64_t care;
    bool is_default;
    bool is_read, is_write; /* in which direction the name holds */
};

struct crema_svd_field {
    const char *name;
    const char *text; /* NULL when the file has none */
    uint8_t lsb;      /* 0 to 63 */
    uint8_t width;    /* bits, 1 to 64 */
    uint8_t access;   /* enum crema_svd_access */
    uint8_t write;    /* enum crema_svd_write */
    uint8_t read;     /* enum crema_svd_read */
    uint32_t value_count;
    const struct crema_svd_value *values;
    uint32_t line; /* in the file; 0 when it came from a built-in table */
};

struct crema_svd_reg {
    const char *name; /* clusters before it, by dots: "CH0.CONF1" */
    const char *text;
    const char *alternate; /* the register that shares its address by intent, or NULL */
    uint32_t off;          /* bytes from the peripheral's base */
    uint8_t size_bits;     /* 1 to 64 */
    uint8_t access;        /* enum crema_svd_access */
    uint32_t field_count;
    const struct crema_svd_field *fields; /* sorted by lsb */
    uint64_t reset;
    uint64_t reset_mask; /* bits whose reset value is defined */
    uint32_t line;
};

struct crema_svd_periph {
    const char *name;
    const char *text;
    const char *group;        /* or NULL */
    const char *derived_from; /* or NULL */
    uint32_t base;
    uint32_t size; /* bytes of address space, at least up to the end of the last register */
    uint32_t reg_count;
    const struct crema_svd_reg *regs; /* sorted by offset */
    uint32_t line;
};

struct crema_svd_irq {
    const char *name;
    const char *periph; /* name of the peripheral that raises it; "" when not known */
    uint32_t number;
    uint32_t line;
};

struct crema_svd {
    const char *name; /* of the device, as the file calls it */
    const char *file; /* where it came from, for messages */
    const char *text;
    const struct crema_svd_periph *periphs; /* sorted by base, then by name */
    size_t periph_count;
    const struct crema_svd_irq *irqs; /* sorted by number, then by name; no pair twice */
    size_t irq_count;
};

/* Limits of what is read; past them is CREMA_E_INPUT with the place. */
#define CREMA_SVD_FILE_MAX   (64u << 20)  /* bytes of XML */
#define CREMA_SVD_ITEM_MAX   400000u      /* elements, after derivedFrom */
#define CREMA_SVD_REG_MAX    262144u      /* registers, after arrays are expanded */
#define CREMA_SVD_DIM_MAX    65536u       /* elements of one array */
#define CREMA_SVD_DEPTH_MAX  64u          /* nested XML elements */
#define CREMA_SVD_SPACE_MAX  0x10000000u  /* bytes of one peripheral's address space */
#define CREMA_SVD_OUTPUT_MAX (256u << 20) /* bytes of generated text */

/* Reads a file, or `len` bytes that messages call `file`. Errors say FILE:LINE:COLUMN. */
enum crema_status crema_svd_open(const char *path, struct crema_svd **out, struct crema_error *err);
enum crema_status crema_svd_parse(const uint8_t *data, size_t len, const char *file,
                                  struct crema_svd **out, struct crema_error *err);
/* The description that is built in for a chip: no texts, no named values, headers not possible. */
enum crema_status crema_svd_from_chip(const struct crema_chip *chip, struct crema_svd **out,
                                      struct crema_error *err);
void crema_svd_close(struct crema_svd *svd);

/* What a path like "UART0.CLKDIV.FRAG" names; the deeper pointers are NULL when it ends early. */
struct crema_svd_place {
    const struct crema_svd_periph *periph;
    const struct crema_svd_reg *reg;
    const struct crema_svd_field *field;
};

/* Names are matched without regard to case; "CH[0]" is "CH0". An unknown name is CREMA_E_USAGE with
 * the nearest names as the next step. */
enum crema_status crema_svd_find(const struct crema_svd *svd, const char *path,
                                 struct crema_svd_place *place, struct crema_error *err);
/* The register that holds an address; false when none does. */
bool crema_svd_at(const struct crema_svd *svd, uint32_t addr, struct crema_svd_place *place);

/* The field's value inside a register's value, the register's value with the field replaced, and
 * the bits that the field takes. */
uint64_t crema_svd_field_get(const struct crema_svd_field *field, uint64_t reg);
uint64_t crema_svd_field_set(const struct crema_svd_field *field, uint64_t reg, uint64_t value);
uint64_t crema_svd_field_mask(const struct crema_svd_field *field);
/* The bits of a register that belong to some field. */
uint64_t crema_svd_reg_mask(const struct crema_svd_reg *reg);
/* The named value that a field's value reads as (or is written as); NULL when it has no name. */
const struct crema_svd_value *crema_svd_value_name(const struct crema_svd_field *field,
                                                   uint64_t value, bool is_write);
const char *crema_svd_access_name(enum crema_svd_access access);  /* "read-only" */
const char *crema_svd_access_short(enum crema_svd_access access); /* "ro" */
const char *crema_svd_write_name(enum crema_svd_write write);     /* "oneToClear"; "" when plain */
const char *crema_svd_read_name(enum crema_svd_read read);        /* "clear"; "" when plain */

struct crema_svd_files {
    size_t count; /* files written */
    size_t bytes;
};

/* C17 headers into folder `dir`: one a kind of peripheral, irq.h, and one that includes them all.
 * All or nothing. Files in `dir` that an earlier run made are replaced or removed; a file that
 * stands in the way and was not generated is refused, and nothing is changed then. */
enum crema_status crema_svd_headers(const struct crema_svd *svd, const char *dir,
                                    struct crema_svd_files *files, struct crema_error *err);
/* crema_svd_open and crema_svd_headers in one: the faster way when the headers are all that is
 * wanted of the file, because what it says to people is passed over. */
enum crema_status crema_svd_convert(const char *path, const char *dir,
                                    struct crema_svd_files *files, struct crema_error *err);
/* The tables of include/crema/chip.h as `dir`/<chip>.c. */
enum crema_status crema_svd_table(const struct crema_svd *svd, const char *chip, const char *dir,
                                  struct crema_svd_files *files, struct crema_error *err);

enum crema_svd_severity { CREMA_SVD_NOTE, CREMA_SVD_WARNING, CREMA_SVD_ERROR };

/* One finding of lint: what is doubtful in a description that could be read. */
struct crema_svd_finding {
    enum crema_svd_severity severity;
    const char *rule; /* "overlap"; the names stand in docs/guides/svd.md */
    uint32_t line;    /* in the file; 0 when not known */
    const char *path; /* "UART0.CLKDIV" */
    const char *text;
};
typedef void crema_svd_finding_fn(void *ctx, const struct crema_svd_finding *finding);
/* Tells every finding, in the file's order of peripherals; the strings live for the call. */
void crema_svd_lint(const struct crema_svd *svd, crema_svd_finding_fn *tell, void *ctx);

/* One difference between two descriptions: `path` is only in b (added), only in a (removed), or
 * `what` of it changed from `from` to `to`. */
enum crema_svd_change_kind { CREMA_SVD_ADDED, CREMA_SVD_REMOVED, CREMA_SVD_CHANGED };
struct crema_svd_change {
    enum crema_svd_change_kind kind;
    const char *path;
    const char *what; /* "base", "offset", "size", "access", "reset", "bits", "number"; "" else */
    const char *from, *to;
};
typedef void crema_svd_change_fn(void *ctx, const struct crema_svd_change *change);
void crema_svd_diff(const struct crema_svd *a, const struct crema_svd *b, crema_svd_change_fn *tell,
                    void *ctx);

#endif
