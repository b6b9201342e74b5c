/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The description as a tree, near to the file: one node an element that has children of its own,
 * its simple elements as properties. parse.c builds it, resolve.c follows derivedFrom in it, flat.c
 * makes the public view, headers.c prints it. */
#ifndef CR_SVD_NODE_H
#define CR_SVD_NODE_H

#include "arena.h"
#include "source.h"

#include <crema/error.h>
#include <crema/svd.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum cr_svd_kind {
    SVD_DEVICE,
    SVD_PERIPH,
    SVD_CLUSTER,
    SVD_REG,
    SVD_FIELD,
    SVD_ENUMS,     /* enumeratedValues */
    SVD_ENUM,      /* enumeratedValue */
    SVD_IRQ,       /* interrupt */
    SVD_BLOCK,     /* addressBlock */
    SVD_DIM_NAMES, /* dimArrayIndex: names for the indexes of an array */
    SVD_KIND_COUNT
};

enum cr_svd_text {
    T_NAME, /* never NULL once parsed: what has no name is given one */
    T_DERIVED,
    T_DESC,
    T_GROUP,
    T_STRUCT, /* headerStructName, headerEnumName */
    T_ALT,    /* alternateRegister, alternateCluster, alternateGroup */
    T_DIM_INDEX,
    T_PREPEND, /* prependToName and appendToName of a peripheral's registers */
    T_APPEND,
    T_COUNT
};

enum cr_svd_num {
    N_BASE,
    N_OFFSET, /* addressOffset; addressBlock's offset */
    N_SIZE,   /* bits; addressBlock's size: bytes */
    N_RESET,
    N_RESET_MASK,
    N_DIM,
    N_DIM_INC,
    N_LSB, /* bitOffset, bitRange and lsb/msb all end here and in N_WIDTH */
    N_MSB,
    N_WIDTH,
    N_VALUE,
    N_CARE,
    N_DEFAULT,
    N_ACCESS,
    N_WRITE,
    N_READ,
    N_USAGE,
    N_COUNT
};

enum cr_svd_state { SVD_NEW, SVD_RESOLVING, SVD_RESOLVED, SVD_CHECKED };

/* Bits of N_USAGE. */
#define SVD_USAGE_READ  1u
#define SVD_USAGE_WRITE 2u

struct cr_svd_node {
    uint8_t kind;  /* enum cr_svd_kind */
    uint8_t state; /* enum cr_svd_state */
    bool is_unnamed;
    bool is_indexed; /* its children are in cr_svd.index */
    bool is_shared;  /* other peripherals have it as their base */
    bool is_copy;    /* made by derivedFrom */
    uint32_t has;    /* bit n: num[n] was given, here or through derivedFrom */
    uint32_t line, column;
    struct cr_svd_node *parent, *first, *last, *next;
    struct cr_svd_node *base; /* a peripheral that adds nothing to this one shares its children */
    const char *text[T_COUNT];
    uint64_t num[N_COUNT];
    const char **index; /* names of the elements, N_DIM of them; NULL: 0, 1, 2, ... */
    /* Made once by flat.c, for registers: */
    struct crema_svd_field *fields;
    uint32_t field_count;
    /* for peripherals: */
    struct crema_svd_reg *regs;
    uint32_t reg_count, span;
};

/* Names of children, found in constant time: (parent, name) -> the first child of that name. */
struct cr_svd_index {
    struct cr_svd_node **slots;
    size_t mask, used; /* slots - 1, a power of two less one */
    bool is_flat;      /* parents do not count: the name alone is the key */
};

/* What crema_svd_open hands out points into this; `pub` comes first. */
struct cr_svd {
    struct crema_svd pub;
    struct cr_arena arena;
    struct cr_svd_node *device; /* NULL when it came from a built-in table */
    struct cr_svd_index index;
    /* Named enumeratedValues, which are referred to from anywhere; made when first needed. */
    struct cr_svd_index enums;
    bool is_terse;       /* texts for people are left out */
    unsigned part_count; /* that the file was read in; 1: in one go */
    size_t node_count;
};

static inline bool svd_has(const struct cr_svd_node *n, enum cr_svd_num what)
{
    return n->has >> what & 1;
}

static inline void svd_set(struct cr_svd_node *n, enum cr_svd_num what, uint64_t value)
{
    n->num[what] = value;
    n->has |= 1u << what;
}

/* The children: of the peripheral that this one repeats, or its own. */
static inline struct cr_svd_node *svd_children(const struct cr_svd_node *n)
{
    return n->base ? n->base->first : n->first;
}

/* A new child of `parent`, which may be NULL; NULL when out of memory or past CREMA_SVD_ITEM_MAX.
 */
struct cr_svd_node *cr_svd_node_new(struct cr_svd *svd, enum cr_svd_kind kind,
                                    struct cr_svd_node *parent);
/* Makes the node findable by its parent and name. False when out of memory. */
bool cr_svd_index_add(struct cr_svd_index *index, struct cr_svd_node *node);
struct cr_svd_node *cr_svd_index_find(const struct cr_svd_index *index,
                                      const struct cr_svd_node *parent, enum cr_svd_kind kind,
                                      const char *name, size_t len);

/* Records "FILE:LINE:COLUMN: ..." for a node. */
__attribute__((format(printf, 4, 5))) enum crema_status
cr_svd_err_at(const struct cr_svd *svd, const struct cr_svd_node *node, struct crema_error *err,
              const char *fmt, ...);
enum crema_status cr_svd_err_memory(const struct cr_svd *svd, struct crema_error *err);

/* The property of this node, of the nearest one above it that has it, or `fallback`. */
uint64_t cr_svd_inherited(const struct cr_svd_node *node, enum cr_svd_num what, uint64_t fallback);
uint64_t cr_svd_width_mask(unsigned bits); /* 0 to 64 ones */
unsigned cr_svd_reg_bits(const struct cr_svd_node *reg);
enum crema_svd_access cr_svd_reg_access(const struct cr_svd_node *reg);
enum crema_svd_access cr_svd_field_access(const struct cr_svd_node *field);
/* Elements of the array that this node is; 1 when it is none. */
uint32_t cr_svd_dim(const struct cr_svd_node *node);
/* The name of element `i`: "%s" and "[%s]" give way to the index. Into `out`, cut to fit. */
void cr_svd_element_name(const struct cr_svd_node *node, uint32_t i, char *out, size_t size);
/* The name without the place of the index: "FUNC%s_CFG" -> "FUNC_CFG". */
void cr_svd_plain_name(const struct cr_svd_node *node, char *out, size_t size);
#define SVD_NAME_MAX 192  /* bytes of one name with its NUL; longer ones are refused */
#define SVD_PATH_MAX 1024 /* of a path of names */

/* How a description is read; what it says is the same. */
struct cr_svd_how {
    bool is_terse;    /* texts for people are left out */
    size_t part_size; /* bytes that a processor takes at a time; 0: the file in one go */
    unsigned width;   /* processors to use */
};

/* crema_svd_parse for those who know better how. */
enum crema_status cr_svd_read(const struct cr_svd_source *source, const char *file,
                              const struct cr_svd_how *how, struct cr_svd **out,
                              struct crema_error *err);
/* crema_svd_open, with or without texts. */
enum crema_status cr_svd_read_file(const char *path, bool is_terse, struct cr_svd **out,
                                   struct crema_error *err);

/* The steps of reading, in this order. */
enum crema_status cr_svd_read_xml(struct cr_svd *svd, const struct cr_svd_source *source,
                                  const struct cr_svd_how *how, struct crema_error *err);
enum crema_status cr_svd_resolve(struct cr_svd *svd, struct crema_error *err);
enum crema_status cr_svd_flatten(struct cr_svd *svd, struct crema_error *err);

/* Numbers as SVD writes them: 12, +12, 0x1F, #101, 0b101, 4K. In binary, x is a bit that does not
 * matter (`care` NULL: not allowed). Blanks around are ignored. False when it is none of that, or
 * does not fit 64 bits. */
bool cr_svd_number(const char *text, uint64_t *value, uint64_t *care);
/* "[7:4]" or "[7]". */
bool cr_svd_bit_range(const char *text, uint64_t *msb, uint64_t *lsb);
/* Splits a dimIndex ("0-3", "A-D", "A,B,C") into `count` names in the arena. False when it does not
 * give exactly that many; *found says how many it gives, 0 when it is malformed. */
bool cr_svd_dim_names(struct cr_arena *arena, const char *text, uint32_t count, const char ***names,
                      uint32_t *found);

#endif
