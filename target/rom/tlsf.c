/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Two-level segregated fit. Free blocks are in lists by size: a class for each power of two,
 * divided into 32 lists; one class holds the sizes below 128, a list each. A bit for each list and
 * each class that has a block makes every search a matter of finding a bit. */
#include "rom.h"
#include "rom_heap.h"

#define ALIGN      4u
#define LISTS_LOG2 5u
#define LISTS      (1u << LISTS_LOG2)
#define SMALL      (LISTS * ALIGN)
#define SMALL_LOG2 7u
#define CLASSES    (SOC_HEAP_LOG2 - SMALL_LOG2 + 1)
#define SIZE_MIN   12u /* a free block's pointers, and the word that the block behind knows it by */
#define SIZE_LIMIT (1u << SOC_HEAP_LOG2)

struct heap {
    struct heap_block none; /* ends every list */
    uint32_t classes;
    uint32_t lists[CLASSES];
    struct heap_block *first[CLASSES][LISTS];
};

struct place {
    unsigned class, list;
};

static void (*poison_fill)(void *start, size_t size, bool is_free);
static bool (*poison_check)(void *start, size_t size, bool is_free, bool print_errors);

static unsigned log2_of(uint32_t value)
{
    return 31u - (unsigned)__builtin_clz(value);
}

static uint32_t align_up(uint32_t value, uint32_t align)
{
    return (value + align - 1) & ~(align - 1);
}

/* The list that a block of that size belongs to. */
static struct place place_of(uint32_t size)
{
    if (size < SMALL)
        return (struct place){0, size / ALIGN};
    unsigned top = log2_of(size);
    return (struct place){top - SMALL_LOG2 + 1, (size >> (top - LISTS_LOG2)) ^ LISTS};
}

/* The first list whose blocks all are that large. */
static struct place place_for(uint32_t size)
{
    if (size >= SMALL)
        size += (1u << (log2_of(size) - LISTS_LOG2)) - 1;
    return place_of(size);
}

static void unlink_block(struct heap *heap, struct heap_block *block, struct place at)
{
    block->next->prev = block->prev;
    block->prev->next = block->next;
    if (heap->first[at.class][at.list] != block)
        return;
    heap->first[at.class][at.list] = block->next;
    if (block->next != &heap->none)
        return;
    heap->lists[at.class] &= ~(1u << at.list);
    if (heap->lists[at.class] == 0)
        heap->classes &= ~(1u << at.class);
}

static void remove_block(struct heap *heap, struct heap_block *block)
{
    unlink_block(heap, block, place_of(heap_size(block)));
}

static void insert_block(struct heap *heap, struct heap_block *block)
{
    struct place at = place_of(heap_size(block));
    struct heap_block *first = heap->first[at.class][at.list];
    block->next = first;
    block->prev = &heap->none;
    first->prev = block;
    heap->first[at.class][at.list] = block;
    heap->classes |= 1u << at.class;
    heap->lists[at.class] |= 1u << at.list;
}

/* Takes a free block of at least that size out of its list; NULL when there is none. */
static struct heap_block *take_block(struct heap *heap, uint32_t size)
{
    if (size == 0)
        return NULL;
    struct place at = place_for(size);
    if (at.class >= CLASSES)
        return NULL;
    uint32_t lists = heap->lists[at.class] & ~0u << at.list;
    if (lists == 0) {
        uint32_t classes = heap->classes & ~1u << at.class;
        if (classes == 0)
            return NULL;
        at.class = (unsigned)__builtin_ctz(classes);
        lists = heap->lists[at.class];
    }
    at.list = (unsigned)__builtin_ctz(lists);
    struct heap_block *block = heap->first[at.class][at.list];
    unlink_block(heap, block, at);
    return block;
}

static void set_size(struct heap_block *block, uint32_t size)
{
    block->size = size | (block->size & (HEAP_IS_FREE | HEAP_FRONT_IS_FREE));
}

static void mark_free(struct heap_block *block)
{
    struct heap_block *behind = heap_behind(block);
    behind->front = block;
    behind->size |= HEAP_FRONT_IS_FREE;
    block->size |= HEAP_IS_FREE;
}

static void mark_used(struct heap_block *block)
{
    heap_behind(block)->size &= ~HEAP_FRONT_IS_FREE;
    block->size &= ~HEAP_IS_FREE;
}

static bool can_split(const struct heap_block *block, uint32_t size)
{
    return heap_size(block) >= sizeof(struct heap_block) + size;
}

/* Cuts a block down to that size; returns the rest, a free block in no list. */
static struct heap_block *split(struct heap_block *block, uint32_t size)
{
    struct heap_block *rest =
        (struct heap_block *)((uint8_t *)heap_payload(block) + size - HEAP_OVERHEAD);
    rest->size = heap_size(block) - (size + HEAP_OVERHEAD);
    mark_free(rest);
    set_size(block, size);
    return rest;
}

static struct heap_block *absorb(struct heap_block *block, struct heap_block *behind)
{
    block->size += heap_size(behind) + HEAP_OVERHEAD;
    heap_behind(block)->front = block;
    if (poison_fill != NULL)
        poison_fill(behind, sizeof(*behind), false);
    return block;
}

static struct heap_block *merge_front(struct heap *heap, struct heap_block *block)
{
    if ((block->size & HEAP_FRONT_IS_FREE) == 0)
        return block;
    remove_block(heap, block->front);
    return absorb(block->front, block);
}

static struct heap_block *merge_behind(struct heap *heap, struct heap_block *block)
{
    struct heap_block *behind = heap_behind(block);
    if ((behind->size & HEAP_IS_FREE) == 0)
        return block;
    remove_block(heap, behind);
    return absorb(block, behind);
}

/* Makes a block that was taken a used one, and what is over a free one. */
static void *use_block(struct heap *heap, struct heap_block *block, uint32_t size)
{
    if (block == NULL)
        return NULL;
    if (can_split(block, size)) {
        struct heap_block *rest = split(block, size);
        rest->front = block;
        rest->size |= HEAP_FRONT_IS_FREE;
        insert_block(heap, rest);
    }
    mark_used(block);
    return heap_payload(block);
}

/* The payload of a block that holds `size` bytes; 0 when no block can. */
static uint32_t payload_size(uint32_t size, uint32_t align)
{
    uint32_t aligned = align_up(size, align);
    if (size == 0 || aligned < size || aligned >= SIZE_LIMIT)
        return 0;
    return aligned > SIZE_MIN ? aligned : SIZE_MIN;
}

void *tlsf_malloc(void *memory, size_t size)
{
    struct heap *heap = memory;
    uint32_t len = payload_size(size, ALIGN);
    return use_block(heap, take_block(heap, len), len);
}

/* How many bytes of a free payload to leave in front, so that what is behind it is aligned: none,
 * or enough for a free block and the offset. */
static uint32_t gap_for(uint32_t payload, uint32_t align, uint32_t offset)
{
    uint32_t least = sizeof(struct heap_block) + offset;
    uint32_t aligned = align_up(payload, align);
    uint32_t gap = aligned - payload;
    if ((gap != 0 && gap < least) || (gap == 0 && offset != 0)) {
        uint32_t missing = least - gap;
        gap = align_up(aligned + (missing > align ? missing : align), align) - payload;
    }
    return gap;
}

static struct heap_block *skip_gap(struct heap *heap, struct heap_block *block, uint32_t gap)
{
    if (!can_split(block, gap))
        return block;
    struct heap_block *rest = split(block, gap - HEAP_OVERHEAD);
    rest->front = block;
    rest->size |= HEAP_FRONT_IS_FREE;
    insert_block(heap, block);
    return rest;
}

void *tlsf_memalign_offs(void *memory, size_t align, size_t size, size_t offset)
{
    struct heap *heap = memory;
    uint32_t len = payload_size(size, ALIGN);
    offset = align_up(offset, ALIGN);
    if (len == 0 || align <= ALIGN)
        return use_block(heap, take_block(heap, len), len);
    uint32_t with_gap = payload_size(len + align + sizeof(struct heap_block), align);
    struct heap_block *block = take_block(heap, with_gap);
    if (block == NULL)
        return NULL;
    uint32_t gap = gap_for((uint32_t)(uintptr_t)heap_payload(block), align, offset);
    if (gap != 0)
        block = skip_gap(heap, block, gap - offset);
    return use_block(heap, block, len);
}

void *tlsf_memalign(void *heap, size_t align, size_t size)
{
    return tlsf_memalign_offs(heap, align, size, 0);
}

void tlsf_free(void *memory, void *payload)
{
    struct heap *heap = memory;
    if (payload == NULL)
        return;
    struct heap_block *block = heap_block_of(payload);
    mark_free(block);
    block = merge_front(heap, block);
    insert_block(heap, merge_behind(heap, block));
}

/* What a used block has more than it needs becomes a free one. */
static void trim(struct heap *heap, struct heap_block *block, uint32_t size)
{
    if (!can_split(block, size))
        return;
    struct heap_block *rest = split(block, size);
    rest->size &= ~HEAP_FRONT_IS_FREE;
    insert_block(heap, merge_behind(heap, rest));
}

static void *move(struct heap *heap, void *payload, uint32_t old_size, size_t size)
{
    void *moved = tlsf_malloc(heap, size);
    if (moved != NULL) {
        __builtin_memcpy(moved, payload, old_size < size ? old_size : size);
        tlsf_free(heap, payload);
    }
    return moved;
}

void *tlsf_realloc(void *memory, void *payload, size_t size)
{
    struct heap *heap = memory;
    if (payload == NULL)
        return tlsf_malloc(heap, size);
    if (size == 0) {
        tlsf_free(heap, payload);
        return NULL;
    }
    uint32_t len = payload_size(size, ALIGN);
    if (len == 0)
        return NULL;
    struct heap_block *block = heap_block_of(payload), *behind = heap_behind(block);
    uint32_t old_size = heap_size(block);
    if (len > old_size) {
        uint32_t together = old_size + heap_size(behind) + HEAP_OVERHEAD;
        if ((behind->size & HEAP_IS_FREE) == 0 || len > together)
            return move(heap, payload, old_size, size);
        merge_behind(heap, block);
        mark_used(block);
    }
    trim(heap, block, len);
    return payload;
}

void *tlsf_create(void *memory)
{
    struct heap *heap = memory;
    if ((uintptr_t)memory % ALIGN != 0) {
        ets_printf("tlsf_create: Memory must be aligned to %u bytes.\n", ALIGN);
        return NULL;
    }
    heap->none.next = heap->none.prev = &heap->none;
    heap->classes = 0;
    for (unsigned i = 0; i < CLASSES; i++) {
        heap->lists[i] = 0;
        for (unsigned j = 0; j < LISTS; j++)
            heap->first[i][j] = &heap->none;
    }
    return heap;
}

void *tlsf_get_pool(void *heap)
{
    return (uint8_t *)heap + sizeof(struct heap);
}

void *tlsf_add_pool(void *heap, void *memory, size_t len)
{
    uint32_t size = (len - tlsf_pool_overhead()) & ~(ALIGN - 1);
    if ((uintptr_t)memory % ALIGN != 0) {
        ets_printf("tlsf_add_pool: Memory must be aligned by %u bytes.\n", ALIGN);
        return NULL;
    }
    if (size < SIZE_MIN || size > SIZE_LIMIT) {
        ets_printf("tlsf_add_pool: Memory size must be between 0x%x and 0x%x bytes.\n",
                   (unsigned)(tlsf_pool_overhead() + SIZE_MIN),
                   (unsigned)(tlsf_pool_overhead() + SIZE_LIMIT));
        return NULL;
    }
    struct heap_block *block = heap_first(memory);
    block->size = size | HEAP_IS_FREE; /* the word in front is not the pool's */
    insert_block(heap, block);
    struct heap_block *last = heap_behind(block);
    last->front = block;
    last->size = HEAP_FRONT_IS_FREE;
    return memory;
}

void *tlsf_create_with_pool(void *memory, size_t len)
{
    void *heap = tlsf_create(memory);
    if (heap != NULL)
        tlsf_add_pool(heap, tlsf_get_pool(heap), len - sizeof(struct heap));
    return heap;
}

void tlsf_remove_pool(void *heap, void *pool)
{
    remove_block(heap, heap_first(pool));
}

size_t tlsf_block_size(void *payload)
{
    return payload != NULL ? heap_size(heap_block_of(payload)) : 0;
}

size_t tlsf_size(void)
{
    return sizeof(struct heap);
}

size_t tlsf_align_size(void)
{
    return ALIGN;
}

size_t tlsf_block_size_min(void)
{
    return SIZE_MIN;
}

size_t tlsf_block_size_max(void)
{
    return SIZE_LIMIT;
}

size_t tlsf_pool_overhead(void)
{
    return 2 * HEAP_OVERHEAD; /* its first block and its last */
}

size_t tlsf_alloc_overhead(void)
{
    return HEAP_OVERHEAD;
}

static void print_block(void *payload, size_t size, int is_used, void *context)
{
    (void)context;
    ets_printf("\t%p %s size: %x (%p)\n", payload, is_used ? "used" : "free", (unsigned)size,
               (void *)heap_block_of(payload));
}

void tlsf_walk_pool(void *pool, heap_walker *walker, void *context)
{
    if (walker == NULL)
        walker = print_block;
    for (struct heap_block *b = heap_first(pool); heap_size(b) != 0; b = heap_behind(b))
        walker(heap_payload(b), heap_size(b), (b->size & HEAP_IS_FREE) == 0, context);
}

/* The faults of one list. */
static int check_list(const struct heap *heap, unsigned class, unsigned list)
{
    bool class_bit = heap->classes >> class & 1, list_bit = heap->lists[class] >> list & 1;
    const struct heap_block *block = heap->first[class][list];
    int faults = list_bit && !class_bit;
    if (!list_bit)
        return faults + (block != &heap->none);
    faults += block == &heap->none;
    for (; block != &heap->none; block = block->next) {
        struct place at = place_of(heap_size(block));
        faults += (block->size & HEAP_IS_FREE) == 0;
        faults += (block->size & HEAP_FRONT_IS_FREE) != 0; /* two free neighbours are merged */
        faults += (heap_behind(block)->size & HEAP_IS_FREE) != 0;
        faults += (heap_behind(block)->size & HEAP_FRONT_IS_FREE) == 0;
        faults += heap_size(block) < SIZE_MIN;
        faults += at.class != class || at.list != list;
        if (poison_check != NULL)
            faults += !poison_check((uint8_t *)block + sizeof(*block), heap_size(block) - SIZE_MIN,
                                    true, true);
    }
    return faults;
}

int tlsf_check(void *memory)
{
    int faults = 0;
    for (unsigned i = 0; i < CLASSES; i++)
        for (unsigned j = 0; j < LISTS; j++)
            faults += check_list(memory, i, j);
    return -faults;
}

int tlsf_check_pool(void *pool)
{
    int faults = 0;
    bool is_front_free = false;
    for (struct heap_block *b = heap_first(pool); heap_size(b) != 0; b = heap_behind(b)) {
        faults += ((b->size & HEAP_FRONT_IS_FREE) != 0) != is_front_free;
        is_front_free = (b->size & HEAP_IS_FREE) != 0;
    }
    return -faults;
}

void tlsf_poison_fill_pfunc_set(void (*fill)(void *start, size_t size, bool is_free))
{
    poison_fill = fill;
}

void tlsf_poison_check_pfunc_set(bool (*check)(void *start, size_t size, bool is_free,
                                               bool print_errors))
{
    poison_check = check;
}

const struct heap_functions rom_heap_functions = {
    tlsf_create,        tlsf_create_with_pool, tlsf_get_pool,
    tlsf_add_pool,      tlsf_remove_pool,      tlsf_malloc,
    tlsf_memalign,      tlsf_memalign_offs,    tlsf_realloc,
    tlsf_free,          tlsf_block_size,       tlsf_size,
    tlsf_align_size,    tlsf_block_size_min,   tlsf_block_size_max,
    tlsf_pool_overhead, tlsf_alloc_overhead,   tlsf_walk_pool,
    tlsf_check,         tlsf_check_pool,
};
