/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)256 << 10)

struct cr_arena_block {
    struct cr_arena_block *next;
    alignas(max_align_t) unsigned char data[];
};

static int add_block(struct cr_arena *arena, size_t need)
{
    size_t size = need > BLOCK_SIZE ? need : BLOCK_SIZE;
    if (size > arena->max || arena->total > arena->max - size)
        return -1;
    struct cr_arena_block *block = calloc(1, sizeof *block + size);
    if (!block)
        return -1;
    block->next = arena->blocks;
    arena->blocks = block;
    arena->used = 0;
    arena->cap = size;
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
        free(arena->blocks);
        arena->blocks = next;
    }
    arena->used = arena->cap = arena->total = 0;
}
