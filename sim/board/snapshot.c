/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A running board as bytes. docs/internals/board.md has the form. */
#include "board_int.h"

#include "buf.h"
#include "bytes.h"
#include "err.h"
#include "hash.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MAGIC        "CREMASNP"
#define VERSION      1u
#define MAX_LEN      (64u << 20)
#define NAME_MAX_LEN 32u
#define RUN_LEN      4096u /* of equal bytes, which take two in the file */

enum header { AT_VERSION = 8, AT_LEN = 12, AT_NOW = 20, AT_HASH = 28, HEADER_LEN = 60 };

/* Board and wires */

static const struct sim_state_row wire_rows[] = {
    SIM_STATE_WIRING(struct sim_board_wire, board),
    SIM_STATE_WIRING(struct sim_board_wire, id),
    SIM_STATE_WIRING(struct sim_board_wire, dev),
    SIM_STATE_WIRING(struct sim_board_wire, to_chip), /* the queues are pieces of their own */
    SIM_STATE_WIRING(struct sim_board_wire, to_host),
    SIM_STATE_EVENT(struct sim_board_wire, next),
    SIM_STATE_RANGE(struct sim_board_wire, rate_hz, 1, SIM_TICKS_PER_S / 64),
    SIM_STATE(struct sim_board_wire, sending_hz),
    SIM_STATE_ARRAY(struct sim_board_wire, packet),
    SIM_STATE_MAX(struct sim_board_wire, packet_len, 64),
    SIM_STATE(struct sim_board_wire, is_plugged),
    SIM_STATE(struct sim_board_wire, bytes_in),
    SIM_STATE(struct sim_board_wire, bytes_out),
};
const struct sim_state sim_board_wire_state = SIM_STATE_ALL(struct sim_board_wire, wire_rows);

static const struct sim_state_row board_rows[] = {
    SIM_STATE(struct sim_board, is_held),
    SIM_STATE_EVENT(struct sim_board, en_rise),
    SIM_STATE(struct sim_board, is_start_due),
    SIM_STATE_MAX(struct sim_board, stopped, SIM_STOP_FAULT),
    SIM_STATE(struct sim_board, exit_status),
    SIM_STATE_ARRAY(struct sim_board, fault),
    SIM_STATE_WIRING(struct sim_board, hooks),
};
const struct sim_state sim_board_state = {.rows = board_rows,
                                          .count = CR_COUNT(board_rows),
                                          .first = offsetof(struct sim_board, is_held),
                                          .size = sizeof(struct sim_board)};

/* Pieces: what a snapshot is made of, in the order of the file. */

struct piece {
    char name[NAME_MAX_LEN + 1];
    const struct sim_state *state; /* of the struct at `of` */
    void *of;
    struct sim_dev *dev;
    uint8_t *mem; /* bytes as they are */
    size_t len;
    struct sim_board_queue *queue;
    struct sim_board_wire *wire; /* whose cable has to be there before devices are read */
};

typedef enum crema_status visit_fn(void *ctx, const struct piece *piece, struct crema_error *err);

/* Calls visit for one piece; `tail` tells equals apart. */
__attribute__((format(printf, 5, 6))) static enum crema_status
hand(visit_fn *visit, void *ctx, struct crema_error *err, struct piece piece, const char *name, ...)
{
    va_list args;
    va_start(args, name);
    vsnprintf(piece.name, sizeof piece.name, name, args);
    va_end(args);
    return visit(ctx, &piece, err);
}

#define HAND(...)                                                                                  \
    do {                                                                                           \
        enum crema_status handed = hand(visit, ctx, err, __VA_ARGS__);                             \
        if (handed != CREMA_OK)                                                                    \
            return handed;                                                                         \
    } while (0)

static enum crema_status each_wire(struct sim_board *board, visit_fn *visit, void *ctx,
                                   struct crema_error *err)
{
    for (unsigned id = 0; id < SIM_WIRE_COUNT; id++) {
        struct sim_board_wire *w = &board->wire[id];
        HAND(((struct piece){.state = &sim_board_wire_state, .of = w, .wire = w}), "wire %u", id);
        HAND(((struct piece){.queue = &w->to_chip}), "wire %u to chip", id);
        HAND(((struct piece){.queue = &w->to_host}), "wire %u to host", id);
    }
    return CREMA_OK;
}

static enum crema_status each_memory(struct sim_board *board, visit_fn *visit, void *ctx,
                                     struct crema_error *err)
{
    struct sim_board_store *store = &board->store;
    for (size_t i = 0; i < board->soc->store_count; i++) {
        const struct sim_store *s = &board->soc->store[i];
        if (strcmp(s->name, "ROM") != 0)
            HAND(((struct piece){.mem = s->mem, .len = s->size}), "memory %s", s->name);
    }
    HAND(((struct piece){.mem = store->flash.mem, .len = store->flash.len}), "flash");
    HAND(((struct piece){.mem = store->status.mem, .len = store->status.len}), "flash status");
    HAND(((struct piece){.mem = store->efuse.mem, .len = store->efuse.len}), "efuse");
    return CREMA_OK;
}

static enum crema_status each_piece(struct sim_board *board, visit_fn *visit, void *ctx,
                                    struct crema_error *err)
{
    struct sim_soc_state *soc = board->soc;
    enum crema_status st = each_wire(board, visit, ctx, err);
    if (st == CREMA_OK)
        st = each_memory(board, visit, ctx, err);
    if (st != CREMA_OK)
        return st;
    HAND(((struct piece){.state = &sim_board_state, .of = board}), "board");
    HAND(((struct piece){.state = &sim_flash_state, .of = &board->flash}), "flash chip");
    HAND(((struct piece){.state = &sim_soc_state_rows, .of = soc}), "soc");
    for (unsigned i = 0; i < soc->core_count; i++)
        HAND(((struct piece){.state = soc->core[i]->ops->state, .of = soc->core[i]}), "core %u", i);
    for (size_t i = 0; i < soc->dev_count; i++)
        HAND(((struct piece){.dev = soc->dev[i]}), "%.16s %08x", soc->dev[i]->name,
             soc->dev[i]->base);
    HAND(((struct piece){.state = &sim_sys_state, .of = &soc->sys}), "time and interrupts");
    return CREMA_OK;
}

static uint32_t form_of(const struct piece *p)
{
    return p->dev ? sim_dev_form(p->dev) : p->state ? sim_state_form(p->state) : 0;
}

/* Writing */

static enum crema_status save_queue(const struct sim_board_queue *q, struct cr_buf *out,
                                    struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < q->count && st == CREMA_OK; i++)
        st = cr_buf_append(out, &q->data[(q->head + i) % SIM_BOARD_QUEUE], 1, err);
    return st;
}

static enum crema_status save_piece(const struct piece *p, struct cr_buf *out,
                                    struct crema_error *err)
{
    if (p->dev)
        return sim_dev_save(p->dev, out, err);
    if (p->state)
        return sim_state_save(p->state, p->of, out, err);
    return p->queue ? save_queue(p->queue, out, err) : cr_buf_append(out, p->mem, p->len, err);
}

/* Most of a chip's memory is one byte over and over. */
static enum crema_status pack(const uint8_t *data, size_t len, struct cr_buf *out,
                              struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t at = 0, n; at < len && st == CREMA_OK; at += n) {
        n = len - at < RUN_LEN ? len - at : RUN_LEN;
        bool is_run = memcmp(data + at, data + at + 1, n - 1) == 0;
        st = cr_buf_fill(out, is_run, 1, err);
        if (st == CREMA_OK)
            st = cr_buf_append(out, data + at, is_run ? 1 : n, err);
    }
    return st;
}

struct saving {
    struct cr_buf *out;
    struct cr_buf plain;
};

static enum crema_status visit_save(void *ctx, const struct piece *piece, struct crema_error *err)
{
    struct saving *s = ctx;
    uint8_t head[1 + NAME_MAX_LEN + 12] = {(uint8_t)strlen(piece->name)};
    cr_buf_release(&s->plain);
    enum crema_status st = save_piece(piece, &s->plain, err);
    size_t at = s->out->len;
    size_t head_len = 1u + head[0] + 12;
    memcpy(head + 1, piece->name, head[0]);
    if (st == CREMA_OK)
        st = cr_buf_append(s->out, head, head_len, err);
    if (st == CREMA_OK)
        st = pack(s->plain.data, s->plain.len, s->out, err);
    if (st != CREMA_OK)
        return st;
    uint8_t *numbers = s->out->data + at + 1 + head[0];
    put_le32(numbers, form_of(piece));
    put_le32(numbers + 4, (uint32_t)s->plain.len);
    put_le32(numbers + 8, (uint32_t)(s->out->len - at - head_len));
    return CREMA_OK;
}

/* What a board must be to go on from a snapshot: chip, flash, mask ROM. */
#define IDENTITY_LEN (16 + 16 + CR_SHA256_LEN)

static void identity_of(struct sim_board *board, uint8_t out[IDENTITY_LEN])
{
    const struct sim_store *rom = sim_soc_store(board->soc, "ROM");
    memset(out, 0, IDENTITY_LEN);
    snprintf((char *)out, 16, "%s", board->store.soc->chip->name);
    snprintf((char *)out + 16, 16, "%s", board->store.part->name);
    if (rom)
        cr_sha256(rom->mem, rom->size, out + 32);
}

static void put_header(struct sim_board *board, struct cr_buf *out)
{
    memcpy(out->data, MAGIC, 8);
    put_le32(out->data + AT_VERSION, VERSION);
    put_le64(out->data + AT_LEN, out->len - HEADER_LEN);
    put_le64(out->data + AT_NOW, board->soc->sys.now);
    cr_sha256(out->data + HEADER_LEN, out->len - HEADER_LEN, out->data + AT_HASH);
}

enum crema_status sim_board_save(struct sim_board *board, uint8_t **data, size_t *len,
                                 struct crema_error *err)
{
    struct cr_buf out = CR_BUF_INIT(MAX_LEN);
    struct saving s = {&out, CR_BUF_INIT(MAX_LEN)};
    uint8_t identity[IDENTITY_LEN];
    identity_of(board, identity);
    enum crema_status st = cr_buf_fill(&out, 0, HEADER_LEN, err);
    if (st == CREMA_OK)
        st = cr_buf_append(&out, identity, sizeof identity, err);
    if (st == CREMA_OK)
        st = each_piece(board, visit_save, &s, err);
    if (st == CREMA_OK)
        put_header(board, &out);
    cr_buf_release(&s.plain);
    *len = 0;
    *data = st == CREMA_OK ? cr_buf_take(&out, len) : NULL;
    cr_buf_release(&out);
    return cr_err_what(err, st, "cannot take a snapshot of the board");
}

/* Reading */

static bool unpack(struct sim_state_in *in, size_t packed_len, struct cr_buf *out, size_t len)
{
    const uint8_t *packed = sim_state_get_bytes(in, packed_len);
    cr_buf_release(out);
    if (!packed || len > MAX_LEN || len / RUN_LEN > packed_len ||
        cr_buf_reserve(out, len + 1, NULL) != CREMA_OK)
        return false;
    struct sim_state_in from = {packed, packed_len, 0, false};
    while (out->len < len && !from.is_short) {
        size_t n = len - out->len < RUN_LEN ? len - out->len : RUN_LEN;
        bool is_run = sim_state_get(&from, 1) != 0;
        const uint8_t *bytes = sim_state_get_bytes(&from, is_run ? 1 : n);
        if (bytes && is_run)
            memset(out->data + out->len, *bytes, n);
        else if (bytes)
            memcpy(out->data + out->len, bytes, n);
        out->len += n;
    }
    return !from.is_short && from.at == packed_len;
}

struct reading {
    struct sim_board *board;
    struct sim_state_in in;
    struct cr_buf plain;
    uint64_t now;
    bool is_loading; /* the second pass, after all was checked */
};

/* The next piece of the file, which must be this one. */
static enum crema_status next_piece(struct reading *r, const struct piece *p,
                                    struct crema_error *err)
{
    size_t name_len = sim_state_get(&r->in, 1);
    const char *name = (const char *)sim_state_get_bytes(&r->in, name_len);
    uint32_t form = (uint32_t)sim_state_get(&r->in, 4);
    size_t len = sim_state_get(&r->in, 4);
    size_t packed_len = sim_state_get(&r->in, 4);
    if (r->in.is_short || !name)
        return cr_err(err, CREMA_E_INPUT, "it ends before %s", p->name);
    if (name_len != strlen(p->name) || memcmp(name, p->name, name_len) != 0 || form != form_of(p)) {
        cr_err(err, CREMA_E_INPUT, "%s is not in it in the form that this version of Crema knows",
               p->name);
        cr_err_try(err, "the version of Crema that made it");
        return CREMA_E_INPUT;
    }
    if (!unpack(&r->in, packed_len, &r->plain, len))
        return cr_err(err, CREMA_E_INPUT, "what it has of %s is cut off or damaged", p->name);
    return CREMA_OK;
}

static enum crema_status check_piece(const struct reading *r, const struct piece *p,
                                     struct crema_error *err)
{
    struct sim_state_in in = {r->plain.data, r->plain.len, 0, false};
    enum crema_status st = CREMA_OK;
    if (p->dev)
        st = sim_dev_check(p->dev, r->now, &in, err);
    else if (p->state)
        st = sim_state_check(p->state, p->of, r->now, &in, err);
    else if (p->queue ? in.len > SIM_BOARD_QUEUE : in.len != p->len)
        st = cr_err(err, CREMA_E_INPUT, "it has %zu bytes", in.len);
    else
        return CREMA_OK;
    if (st == CREMA_OK && (in.is_short || in.at != in.len))
        st =
            cr_err(err, CREMA_E_INPUT, "it has %zu bytes, of which %zu were wanted", in.len, in.at);
    return cr_err_what(err, st, "cannot use the state of %s", p->name);
}

static void load_queue(struct sim_board_queue *q, const struct cr_buf *plain)
{
    q->head = 0;
    q->count = plain->len;
    if (plain->len)
        memcpy(q->data, plain->data, plain->len);
}

/* Plugging a cable in or out has effects on the device, which is read after it. */
static void load_wire(struct sim_board *board, const struct sim_board_wire *w)
{
    sim_board_plug(board, w->id, w->is_plugged);
}

static void load_piece(const struct reading *r, const struct piece *p)
{
    struct sim_state_in in = {r->plain.data, r->plain.len, 0, false};
    struct sim_sys *sys = &r->board->soc->sys;
    if (p->dev)
        sim_dev_load(p->dev, &in);
    else if (p->state)
        sim_state_load(p->state, p->of, sys, &in);
    else if (p->queue)
        load_queue(p->queue, &r->plain);
    else if (p->len && memcmp(p->mem, r->plain.data, p->len) != 0)
        memcpy(p->mem, r->plain.data, p->len);
    if (p->mem)
        sim_bus_memory_changed(&sys->bus, p->mem, p->len);
    if (p->wire)
        load_wire(r->board, p->wire);
}

static enum crema_status visit_read(void *ctx, const struct piece *piece, struct crema_error *err)
{
    struct reading *r = ctx;
    enum crema_status st = next_piece(r, piece, err);
    if (st == CREMA_OK && !r->is_loading)
        st = check_piece(r, piece, err);
    if (st == CREMA_OK && r->is_loading)
        load_piece(r, piece);
    return st;
}

static enum crema_status check_header(const uint8_t *data, size_t len, struct crema_error *err)
{
    uint8_t hash[CR_SHA256_LEN];
    if (len < HEADER_LEN || memcmp(data, MAGIC, 8) != 0)
        return cr_err(err, CREMA_E_INPUT, "it is no snapshot of a virtual board");
    if (get_le32(data + AT_VERSION) != VERSION)
        return cr_err(err, CREMA_E_UNSUPPORTED, "it has version %u, and this Crema reads %u",
                      get_le32(data + AT_VERSION), VERSION);
    if (get_le64(data + AT_LEN) != len - HEADER_LEN)
        return cr_err(err, CREMA_E_INPUT, "it was cut off: %zu bytes are there, and it says %llu",
                      len - HEADER_LEN, (unsigned long long)get_le64(data + AT_LEN));
    cr_sha256(data + HEADER_LEN, len - HEADER_LEN, hash);
    if (memcmp(hash, data + AT_HASH, sizeof hash) != 0)
        return cr_err(err, CREMA_E_INPUT, "it was damaged: its SHA-256 is not as it says");
    if (get_le64(data + AT_NOW) > SIM_NEVER / 4)
        return cr_err(err, CREMA_E_INPUT, "its time is past the end of virtual time");
    return CREMA_OK;
}

static enum crema_status check_identity(struct sim_board *board, struct sim_state_in *in,
                                        struct crema_error *err)
{
    uint8_t own[IDENTITY_LEN];
    const uint8_t *its = sim_state_get_bytes(in, IDENTITY_LEN);
    identity_of(board, own);
    if (!its)
        return cr_err(err, CREMA_E_INPUT, "it ends before it says what board it is of");
    if (memcmp(its, own, 16) != 0)
        return cr_err(err, CREMA_E_INPUT, "it is of a board with the chip %.15s, and this has %s",
                      (const char *)its, (const char *)own);
    if (memcmp(its + 16, own + 16, 16) != 0)
        return cr_err(err, CREMA_E_INPUT, "it is of a board with the flash %.15s, and this has %s",
                      (const char *)its + 16, (const char *)own + 16);
    if (memcmp(its + 32, own + 32, CR_SHA256_LEN) != 0)
        return cr_err(err, CREMA_E_INPUT, "its board ran another mask ROM");
    return CREMA_OK;
}

static enum crema_status read_all(struct sim_board *board, const uint8_t *data, size_t len,
                                  bool is_loading, struct crema_error *err)
{
    struct reading r = {.board = board,
                        .in = {data + HEADER_LEN, len - HEADER_LEN, 0, false},
                        .plain = CR_BUF_INIT(MAX_LEN + 1),
                        .now = get_le64(data + AT_NOW),
                        .is_loading = is_loading};
    enum crema_status st = check_identity(board, &r.in, err);
    if (st == CREMA_OK && is_loading)
        board->soc->sys.now = r.now;
    if (st == CREMA_OK)
        st = each_piece(board, visit_read, &r, err);
    if (st == CREMA_OK && r.in.at != r.in.len)
        st = cr_err(err, CREMA_E_INPUT, "there are %zu bytes too many at its end",
                    r.in.len - r.in.at);
    cr_buf_release(&r.plain);
    return st;
}

enum crema_status sim_board_restore(struct sim_board *board, const uint8_t *data, size_t len,
                                    struct crema_error *err)
{
    enum crema_status st = check_header(data, len, err);
    if (st == CREMA_OK)
        st = read_all(board, data, len, false, err);
    if (st == CREMA_OK)
        st = read_all(board, data, len, true, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot restore the snapshot");
    board->fault[sizeof board->fault - 1] = '\0';
    sim_soc_restored(board->soc);
    return CREMA_OK;
}

/* Between two commands */

static void suspended_path(const struct sim_board *board, char path[PATH_MAX])
{
    snprintf(path, PATH_MAX, "%s/" SIM_BOARD_SUSPENDED, board->dir);
}

enum crema_status sim_board_suspend(struct sim_board *board, struct crema_error *err)
{
    char path[PATH_MAX];
    uint8_t *data;
    size_t len;
    enum crema_status st = sim_board_save(board, &data, &len, err);
    suspended_path(board, path);
    if (st == CREMA_OK)
        st = cr_file_write(path, data, len, err);
    free(data);
    return cr_err_what(err, st, "cannot leave the board running");
}

/* A state that can not be gone on from is kept: the board says so until it is erased. */
enum crema_status sim_board_wake_up(struct sim_board *board, struct crema_error *err)
{
    char path[PATH_MAX];
    struct cr_buf bytes = CR_BUF_INIT(MAX_LEN + HEADER_LEN);
    suspended_path(board, path);
    if (access(path, F_OK) != 0)
        return CREMA_OK;
    enum crema_status st = cr_file_read(path, &bytes, err);
    if (st == CREMA_OK)
        st = sim_board_restore(board, bytes.data, bytes.len, err);
    cr_buf_release(&bytes);
    if (st == CREMA_OK) {
        unlink(path);
        return CREMA_OK;
    }
    cr_err_what(err, st, "cannot go on from " SIM_BOARD_SUSPENDED);
    cr_err_try(err, "rm '%s', and the board starts anew", path);
    return st;
}
