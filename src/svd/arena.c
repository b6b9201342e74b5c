/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* The first block is small, and each one twice as large as the one before, up to a limit. */
#define BLOCK_MIN ((size_t)32 << 10)
#define BLOCK_MAX ((size_t)512 << 10)

struct cr_arena_block {
    struct cr_arena_block *next;
    size_t size; /* with this header */
    alignas(max_align_t) unsigned char data[];
};

/* Zeroed memory, all of it present at once: to be given it page by page costs twice the time. */
static void *map(size_t size)
{
    void *at =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    return at == MAP_FAILED ? NULL : at;
}

static int add_block(struct cr_arena *arena, size_t need)
{
    struct cr_arena_block *block;
    size_t size = arena->blocks ? arena->blocks->size * 2 : BLOCK_MIN;
    if (size > BLOCK_MAX)
        size = BLOCK_MAX;
    if (need > arena->max)
        return -1;
    if (need > size - sizeof *block)
        size = need + sizeof *block;
    if (size > arena->max || arena->total > arena->max - size)
        return -1;
    block = map(size);
    if (!block)
        return -1;
    block->next = arena->blocks;
    block->size = size;
    arena->blocks = block;
    arena->used = 0;
    arena->cap = size - sizeof *block;
    arena->total += size;
    return 0;
}

/* `align` is a power of two, at most that of max_align_t. */
static void *take(struct cr_arena *arena, size_t need, size_t align)
{
    size_t at = (arena->used + align - 1) & ~(align - 1);
    if (!arena->blocks || at > arena->cap || need > arena->cap - at) {
        if (add_block(arena, need) != 0)
            return NULL;
        at = 0;
    }
    arena->used = at + need;
    return arena->blocks->data + at;
}

void *cr_arena_alloc(struct cr_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        return NULL;
    return take(arena, count * size, alignof(max_align_t));
}

char *cr_arena_text(struct cr_arena *arena, const char *text, size_t len)
{
    char *copy = take(arena, len + 1, 1);
    if (copy)
        memcpy(copy, text, len);
    return copy;
}

void cr_arena_join(struct cr_arena *to, struct cr_arena *from)
{
    struct cr_arena_block **end = &to->blocks;
    if (!to->blocks) {
        to->used = from->used;
        to->cap = from->cap;
    }
    while (*end)
        end = &(*end)->next;
    *end = from->blocks;
    to->total += from->total;
    from->blocks = NULL;
    from->used = from->cap = from->total = 0;
}

void cr_arena_release(struct cr_arena *arena)
{
    while (arena->blocks) {
        struct cr_arena_block *next = arena->blocks->next;
        munmap(arena->blocks, arena->blocks->size);
        arena->blocks = next;
    }
    arena->used = arena->cap = arena->total = 0;
}
