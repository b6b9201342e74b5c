/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A large description is read in parts, on all processors. A part ends at the beginning of a line
 * that opens a peripheral, or seems to: cuts are guessed from the bytes, and expat proves them.
 * Each part is completed to a document with nothing but peripherals in a device. When expat takes
 * every part for well-formed, what was cut was the content of <peripherals> itself (inside a
 * comment, a tag or anything else the added end tags are an error), and the parts say together what
 * the whole says. When anything is wrong anywhere, the file is read again in one go, and that
 * decides: errors are the same, whether there were parts or not. */
#include "parse.h"

#include "err.h"
#include "parallel.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#define PARTS_MAX   64u
#define WINDOW_SIZE ((size_t)16 << 10)

static const char cut_mark[] = "<peripheral";

struct reading {
    const struct cr_svd_source *source;
    struct cr_svd *svd;
    size_t part_size;
    atomic_bool has_failed;
    pthread_mutex_t lock; /* of what stands below: the next part, and those before it */
    size_t next;
    uint32_t line;
    unsigned count;
    struct cr_svd_part parts[PARTS_MAX];
    struct cr_svd workers[CR_WORKERS_MAX]; /* where each one's nodes go */
};

static bool is_blank(uint8_t c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* The beginning of the line that holds `mark` and only blanks before it; NULL when there is none,
 * or when the element only begins like a peripheral. */
static const uint8_t *cut_at(const uint8_t *from, const uint8_t *mark, const uint8_t *end)
{
    const uint8_t *after = mark + sizeof cut_mark - 1;
    if (after == end || (*after != '>' && !is_blank(*after)))
        return NULL;
    while (mark > from && (mark[-1] == ' ' || mark[-1] == '\t'))
        mark--;
    return mark > from && mark[-1] == '\n' ? mark : NULL;
}

static size_t find_in_window(const uint8_t *window, size_t len)
{
    const uint8_t *end = window + len;
    const uint8_t *at = window;
    while ((at = memmem(at, (size_t)(end - at), cut_mark, sizeof cut_mark - 1))) {
        const uint8_t *cut = cut_at(window, at, end);
        if (cut)
            return (size_t)(cut - window);
        at++;
    }
    return 0;
}

/* The first place after `from` where the file may be cut; its end when there is none. */
static size_t find_cut(const struct cr_svd_source *source, size_t from)
{
    const size_t overlap = 256; /* a mark with its indentation may lie on the border */
    uint8_t window[WINDOW_SIZE];
    while (from < source->len) {
        size_t left = source->len - from;
        size_t len = left < WINDOW_SIZE ? left : WINDOW_SIZE;
        if (!cr_svd_source_read(source, from, len, window))
            break;
        size_t cut = find_in_window(window, len);
        if (cut)
            return from + cut;
        if (len == left)
            break;
        from += len - overlap;
    }
    return source->len;
}

/* Takes the next part of the file into the reader. NULL when none is left, or when it fails. */
static struct cr_svd_part *take_locked(struct reading *r, struct cr_svd_reader *reader)
{
    size_t len = r->source->len;
    if (r->next >= len || r->count == PARTS_MAX)
        return NULL;
    struct cr_svd_part *part = &r->parts[r->count];
    bool is_rest = r->count == PARTS_MAX - 1 || len - r->next <= r->part_size;
    size_t to = is_rest ? len : find_cut(r->source, r->next + r->part_size);
    *part = (struct cr_svd_part){
        .from = r->next,
        .len = to - r->next,
        .line = r->line,
        .is_first = r->next == 0,
        .is_last = to == len,
    };
    uint8_t *room = cr_svd_reader_room(reader, part);
    if (!room || !cr_svd_source_read(r->source, part->from, part->len, room)) {
        r->has_failed = true;
        return NULL;
    }
    r->line += cr_svd_count_lines(room, part->len);
    r->next = to;
    r->count++;
    return part;
}

static struct cr_svd_part *take(struct reading *r, struct cr_svd_reader *reader)
{
    pthread_mutex_lock(&r->lock);
    struct cr_svd_part *part = r->has_failed ? NULL : take_locked(r, reader);
    pthread_mutex_unlock(&r->lock);
    return part;
}

static void work(void *ctx, unsigned worker)
{
    struct reading *r = ctx;
    /* On this thread's own stack until it is done: shared cache lines would slow both down. */
    struct cr_svd own = r->workers[worker];
    struct cr_svd_reader *reader = cr_svd_reader_new();
    if (!reader)
        r->has_failed = true;
    for (;;) {
        struct cr_svd_part *part = reader ? take(r, reader) : NULL;
        if (!part)
            break;
        if (cr_svd_reader_run(reader, &own, part, NULL) != CREMA_OK)
            r->has_failed = true;
    }
    cr_svd_reader_free(reader);
    r->workers[worker] = own;
}

/* What a later part says of the device comes after what stands there already. */
static void join_device(struct cr_svd_node *to, struct cr_svd_node *from)
{
    for (struct cr_svd_node *n = from->first; n; n = n->next)
        n->parent = to;
    if (to->last)
        to->last->next = from->first;
    else
        to->first = from->first;
    if (from->last)
        to->last = from->last;
    for (int i = 0; i < T_COUNT; i++)
        to->text[i] = from->text[i] ? from->text[i] : to->text[i];
    for (int i = 0; i < N_COUNT; i++) {
        if (svd_has(from, (enum cr_svd_num)i))
            svd_set(to, (enum cr_svd_num)i, from->num[i]);
    }
}

/* Whether the parts keep the limits together. */
static bool is_within_limits(const struct reading *r)
{
    size_t nodes = 1; /* one device, not one a part */
    size_t bytes = 0;
    for (unsigned i = 0; i < CR_WORKERS_MAX; i++) {
        nodes += r->workers[i].node_count;
        bytes += r->workers[i].arena.total;
    }
    return nodes - r->count <= CREMA_SVD_ITEM_MAX && bytes <= r->svd->arena.max / 2;
}

static void join_parts(struct reading *r)
{
    struct cr_svd *svd = r->svd;
    for (unsigned i = 0; i < CR_WORKERS_MAX; i++) {
        svd->node_count += r->workers[i].node_count;
        cr_arena_join(&svd->arena, &r->workers[i].arena);
    }
    svd->node_count -= r->count - 1;
    for (unsigned i = 1; i < r->count; i++)
        join_device(r->parts[0].device, r->parts[i].device);
    svd->device = r->parts[0].device;
    svd->part_count = r->count;
}

/* True when the parts say what the file says. */
static bool read_parts(struct reading *r, unsigned width)
{
    for (unsigned i = 0; i < CR_WORKERS_MAX; i++) {
        r->workers[i].pub.file = r->svd->pub.file;
        r->workers[i].is_terse = r->svd->is_terse;
        r->workers[i].arena.max = r->svd->arena.max;
    }
    size_t parts = r->source->len / r->part_size + 1;
    cr_parallel_run(width < parts ? width : (unsigned)parts, work, r);
    bool is_good = !r->has_failed && r->next == r->source->len && is_within_limits(r);
    if (is_good)
        join_parts(r);
    for (unsigned i = 0; i < CR_WORKERS_MAX && !is_good; i++)
        cr_arena_release(&r->workers[i].arena);
    return is_good;
}

static enum crema_status no_bytes(const struct cr_svd *svd, struct crema_error *err)
{
    if (errno)
        return cr_err(err, CREMA_E_IO, "cannot read %s: %s", svd->pub.file, strerror(errno));
    return cr_err(err, CREMA_E_IO, "%s became shorter while it was read", svd->pub.file);
}

static enum crema_status read_whole(struct cr_svd *svd, const struct cr_svd_source *source,
                                    struct crema_error *err)
{
    struct cr_svd_part all = {.len = source->len, .line = 1, .is_first = true, .is_last = true};
    struct cr_svd_reader *reader = cr_svd_reader_new();
    uint8_t *room = reader ? cr_svd_reader_room(reader, &all) : NULL;
    enum crema_status st;
    if (!room)
        st = cr_svd_err_memory(svd, err);
    else if (!cr_svd_source_read(source, 0, source->len, room))
        st = no_bytes(svd, err);
    else
        st = cr_svd_reader_run(reader, svd, &all, err);
    svd->device = all.device;
    svd->part_count = 1;
    cr_svd_reader_free(reader);
    return st;
}

static void name_device(struct cr_svd_node *device)
{
    if (device->text[T_NAME])
        return;
    device->text[T_NAME] = "DEVICE";
    device->is_unnamed = true;
}

static bool try_parts(struct cr_svd *svd, const struct cr_svd_source *source,
                      const struct cr_svd_how *how)
{
    struct reading *r = calloc(1, sizeof *r);
    if (!r)
        return false;
    r->source = source;
    r->svd = svd;
    r->line = 1;
    r->part_size = how->part_size;
    if (r->part_size < source->len / (PARTS_MAX / 2))
        r->part_size = source->len / (PARTS_MAX / 2);
    pthread_mutex_init(&r->lock, NULL);
    bool is_read = read_parts(r, how->width);
    pthread_mutex_destroy(&r->lock);
    free(r);
    return is_read;
}

enum crema_status cr_svd_read_xml(struct cr_svd *svd, const struct cr_svd_source *source,
                                  const struct cr_svd_how *how, struct crema_error *err)
{
    bool is_large = how->part_size && source->len >= 2 * how->part_size;
    if (!is_large || !try_parts(svd, source, how)) {
        enum crema_status st = read_whole(svd, source, err);
        if (st != CREMA_OK)
            return st;
    }
    name_device(svd->device);
    return CREMA_OK;
}
