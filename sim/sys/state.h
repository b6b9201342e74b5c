/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What of a struct is state: a table of its members, from which snapshots are written and read.
 * Every member stands in the table once, in the struct's order; what a snapshot does not hold
 * (pointers, what start sets up, what is worked out anew) is listed as wiring, so that nothing is
 * forgotten: tests/dev/test_state.c looks for members that no row names.
 *
 *     static const struct sim_state_row rows[] = {
 *         SIM_STATE(struct usb, has_host),
 *         SIM_STATE_MAX(struct usb, in_count, PACKET),
 *         SIM_STATE_EVENT(struct usb, in_event),
 *         SIM_STATE_WIRING(struct usb, peer),
 *     };
 *     static const struct sim_state state = SIM_STATE_OF(struct usb, dev, rows);
 */
#ifndef SIM_STATE_H
#define SIM_STATE_H

#include "buf.h"
#include "sys.h"

enum sim_state_kind {
    SIM_STATE_KIND_INT,    /* integers, bools, enums of 1, 2, 4 or 8 bytes */
    SIM_STATE_KIND_EVENT,  /* struct sim_event: whether and for when it is queued */
    SIM_STATE_KIND_PART,   /* structs with tables of their own */
    SIM_STATE_KIND_BLOCK,  /* a pointer to bytes that stay where they are */
    SIM_STATE_KIND_WIRING, /* not in a snapshot: a restore leaves it alone */
};

struct sim_state;

struct sim_state_row {
    const char *name;
    uint32_t off;   /* in the struct */
    uint32_t size;  /* bytes of an element in the struct */
    uint32_t count; /* elements; of a block, its bytes */
    enum sim_state_kind kind;
    uint64_t min, max; /* what an integer may lawfully be; max 0: anything */
    const struct sim_state *part;
};

struct sim_state {
    const struct sim_state_row *rows;
    size_t count;
    uint32_t first; /* offset of the first byte that the rows account for */
    uint32_t size;  /* sizeof the struct */
    /* Whether what was read can be, beyond each integer's range. Sees the integers alone, in a
     * copy of the struct; may be NULL. */
    bool (*is_sane)(const void *of);
};

#define SIM_STATE_ROW(type, member, ...)                                                           \
    {                                                                                              \
        .name = #member, .off = offsetof(type, member), __VA_ARGS__                                \
    }
#define SIM_STATE_MEMBER(type, member) (((type *)0)->member)
#define SIM_STATE_IS_BOOL(value)                                                                   \
    _Generic((value), bool : 1, default : 0) /* a bool holds nothing but 0 and 1 */

#define SIM_STATE(type, member)                                                                    \
    SIM_STATE_ROW(type, member, .size = sizeof SIM_STATE_MEMBER(type, member), .count = 1,         \
                  .max = SIM_STATE_IS_BOOL(SIM_STATE_MEMBER(type, member)))
#define SIM_STATE_RANGE(type, member, min_, max_)                                                  \
    SIM_STATE_ROW(type, member, .size = sizeof SIM_STATE_MEMBER(type, member), .count = 1,         \
                  .min = (min_), .max = (max_))
#define SIM_STATE_MAX(type, member, max_) SIM_STATE_RANGE(type, member, 0, max_)
#define SIM_STATE_ARRAY_MAX(type, member, max_)                                                    \
    SIM_STATE_ROW(type, member, .size = sizeof SIM_STATE_MEMBER(type, member)[0],                  \
                  .count = sizeof SIM_STATE_MEMBER(type, member) /                                 \
                           sizeof SIM_STATE_MEMBER(type, member)[0],                               \
                  .max = (max_))
#define SIM_STATE_ARRAY(type, member)                                                              \
    SIM_STATE_ARRAY_MAX(type, member, SIM_STATE_IS_BOOL(SIM_STATE_MEMBER(type, member)[0]))
#define SIM_STATE_EVENT(type, member)                                                              \
    SIM_STATE_ROW(type, member, .size = sizeof(struct sim_event), .count = 1,                      \
                  .kind = SIM_STATE_KIND_EVENT)
/* One struct, or an array of them, described by `table`. */
#define SIM_STATE_PART(type, member, table)                                                        \
    SIM_STATE_ROW(type, member, .size = sizeof SIM_STATE_MEMBER(type, member), .count = 1,         \
                  .kind = SIM_STATE_KIND_PART, .part = (table))
#define SIM_STATE_PARTS(type, member, table)                                                       \
    SIM_STATE_ROW(type, member, .size = sizeof SIM_STATE_MEMBER(type, member)[0],                  \
                  .count = sizeof SIM_STATE_MEMBER(type, member) /                                 \
                           sizeof SIM_STATE_MEMBER(type, member)[0],                               \
                  .kind = SIM_STATE_KIND_PART, .part = (table))
/* `member` points to `len` bytes. */
#define SIM_STATE_BLOCK(type, member, len)                                                         \
    SIM_STATE_ROW(type, member, .size = sizeof(void *), .count = (len),                            \
                  .kind = SIM_STATE_KIND_BLOCK)
#define SIM_STATE_WIRING(type, member)                                                             \
    SIM_STATE_ROW(type, member, .size = sizeof SIM_STATE_MEMBER(type, member), .count = 1,         \
                  .kind = SIM_STATE_KIND_WIRING)

/* The table of a struct whose first member, `base`, somebody else accounts for (struct sim_dev of a
 * device), and of a whole struct. */
#define SIM_STATE_OF(type, base, rows_)                                                            \
    {                                                                                              \
        .rows = (rows_), .count = sizeof(rows_) / sizeof((rows_)[0]),                              \
        .first = sizeof SIM_STATE_MEMBER(type, base), .size = sizeof(type)                         \
    }
#define SIM_STATE_ALL(type, rows_)                                                                 \
    {                                                                                              \
        .rows = (rows_), .count = sizeof(rows_) / sizeof((rows_)[0]), .size = sizeof(type)         \
    }

/* A number that changes when the table's form does. */
uint32_t sim_state_form(const struct sim_state *state);
/* Appends the state of the struct at `of`. */
enum crema_status sim_state_save(const struct sim_state *state, const void *of, struct cr_buf *out,
                                 struct crema_error *err);

/* Bytes that are read one after the other; reading past the end gives zeros and is remembered. */
struct sim_state_in {
    const uint8_t *data;
    size_t len, at;
    bool is_short;
};
uint64_t sim_state_get(struct sim_state_in *in, unsigned size);
const uint8_t *sim_state_get_bytes(struct sim_state_in *in, size_t len); /* NULL: too short */

/* Whether `in` can be the state of such a struct, at virtual time `now`; changes nothing at `of`.
 * `in` stands behind it then. */
enum crema_status sim_state_check(const struct sim_state *state, const void *of, uint64_t now,
                                  struct sim_state_in *in, struct crema_error *err);
/* Reads what sim_state_check has accepted. sys->now must be that of the snapshot; events that are
 * queued are cancelled or moved. */
void sim_state_load(const struct sim_state *state, void *of, struct sim_sys *sys,
                    struct sim_state_in *in);

/* Looks for members that no row accounts for. False with the offset of the first such byte. */
bool sim_state_is_complete(const struct sim_state *state, uint32_t *missing);

extern const struct sim_state sim_sys_state;

#endif
