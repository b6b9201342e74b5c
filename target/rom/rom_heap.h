/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The heap that later chips have in ROM: two-level segregated fit (Masmano and others, 2004), and
 * over it the heaps with locks and counts that programs use. What a program sees of both, in memory
 * and in arguments, is as on silicon: programs walk blocks and replace rows of the table. */
#ifndef ROM_HEAP_H
#define ROM_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A block, seen from the last word of the one in front of it. */
struct heap_block {
    struct heap_block *front; /* the block in front, while that is free */
    uint32_t size;            /* of the payload, which begins behind this word; HEAP_ flags */
    struct heap_block *next;  /* the list it is in, while it is free */
    struct heap_block *prev;
};

#define HEAP_IS_FREE       1u
#define HEAP_FRONT_IS_FREE 2u
#define HEAP_PAYLOAD       8u /* from a block to its payload */
#define HEAP_OVERHEAD      4u /* what a block costs besides its payload */

static inline uint32_t heap_size(const struct heap_block *block)
{
    return block->size & ~(HEAP_IS_FREE | HEAP_FRONT_IS_FREE);
}

static inline void *heap_payload(const struct heap_block *block)
{
    return (uint8_t *)block + HEAP_PAYLOAD;
}

static inline struct heap_block *heap_block_of(const void *payload)
{
    return (struct heap_block *)((uint8_t *)payload - HEAP_PAYLOAD);
}

static inline struct heap_block *heap_behind(const struct heap_block *block)
{
    return (struct heap_block *)((uint8_t *)heap_payload(block) + heap_size(block) - HEAP_OVERHEAD);
}

/* The first block of a pool; the last has no payload. */
static inline struct heap_block *heap_first(const void *pool)
{
    return (struct heap_block *)((uint8_t *)pool - HEAP_OVERHEAD);
}

typedef void heap_walker(void *payload, size_t size, int is_used, void *context);

void *tlsf_create(void *memory);
void *tlsf_create_with_pool(void *memory, size_t len);
void *tlsf_get_pool(void *heap);
void *tlsf_add_pool(void *heap, void *memory, size_t len);
void tlsf_remove_pool(void *heap, void *pool);
void *tlsf_malloc(void *heap, size_t size);
void *tlsf_memalign(void *heap, size_t align, size_t size);
/* Aligned is not the payload's start but what stands `offset` bytes behind it. */
void *tlsf_memalign_offs(void *heap, size_t align, size_t size, size_t offset);
void *tlsf_realloc(void *heap, void *payload, size_t size);
void tlsf_free(void *heap, void *payload);
size_t tlsf_block_size(void *payload);
size_t tlsf_size(void);
size_t tlsf_align_size(void);
size_t tlsf_block_size_min(void);
size_t tlsf_block_size_max(void);
size_t tlsf_pool_overhead(void);
size_t tlsf_alloc_overhead(void);
void tlsf_walk_pool(void *pool, heap_walker *walker, void *context);
/* 0: in order; else minus the number of faults. */
int tlsf_check(void *heap);
int tlsf_check_pool(void *pool);
/* Called with the header of each block that went up in another one. */
void tlsf_poison_fill_pfunc_set(void (*fill)(void *start, size_t size, bool is_free));
void tlsf_poison_check_pfunc_set(bool (*check)(void *start, size_t size, bool is_free,
                                               bool print_errors));

/* Programs may point to a table of their own. */
struct heap_functions {
    void *(*create)(void *memory);
    void *(*create_with_pool)(void *memory, size_t len);
    void *(*get_pool)(void *heap);
    void *(*add_pool)(void *heap, void *memory, size_t len);
    void (*remove_pool)(void *heap, void *pool);
    void *(*malloc)(void *heap, size_t size);
    void *(*memalign)(void *heap, size_t align, size_t size);
    void *(*memalign_offs)(void *heap, size_t align, size_t size, size_t offset);
    void *(*realloc)(void *heap, void *payload, size_t size);
    void (*free)(void *heap, void *payload);
    size_t (*block_size)(void *payload);
    size_t (*size)(void);
    size_t (*align_size)(void);
    size_t (*block_size_min)(void);
    size_t (*block_size_max)(void);
    size_t (*pool_overhead)(void);
    size_t (*alloc_overhead)(void);
    void (*walk_pool)(void *pool, heap_walker *walker, void *context);
    int (*check)(void *heap);
    int (*check_pool)(void *pool);
};
extern const struct heap_functions rom_heap_functions;

#endif
