/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Heaps with a lock and with counts, each in its own piece of memory, over the allocator that the
 * table points to. */
#include "rom.h"
#include "rom_heap.h"

struct multi_heap {
    void *lock;
    size_t free_bytes, minimum_free_bytes;
    size_t pool_size;
    void *tlsf;
};

struct multi_heap_info {
    size_t total_free_bytes, total_allocated_bytes, largest_free_block, minimum_free_bytes;
    size_t allocated_blocks, free_blocks, total_blocks;
};

struct lock_functions {
    void (*lock)(void *lock);
    void (*unlock)(void *lock);
};

static const struct lock_functions *lock_functions;

void multi_heap_mutex_init(const struct lock_functions *functions);
void multi_heap_os_funcs_init(const struct lock_functions *functions);
void multi_heap_set_lock(struct multi_heap *heap, void *lock);
void multi_heap_internal_lock(struct multi_heap *heap);
void multi_heap_internal_unlock(struct multi_heap *heap);
struct multi_heap *multi_heap_register_impl(void *start, size_t size);
void *multi_heap_malloc_impl(struct multi_heap *heap, size_t size);
void multi_heap_free_impl(struct multi_heap *heap, void *payload);
void *multi_heap_realloc_impl(struct multi_heap *heap, void *payload, size_t size);
void *multi_heap_aligned_alloc_impl_offs(struct multi_heap *heap, size_t size, size_t align,
                                         size_t offset);
void *multi_heap_aligned_alloc_impl(struct multi_heap *heap, size_t size, size_t align);
size_t multi_heap_get_allocated_size_impl(struct multi_heap *heap, void *payload);
void *multi_heap_get_block_address_impl(struct heap_block *block);
struct heap_block *multi_heap_get_first_block(struct multi_heap *heap);
struct heap_block *multi_heap_get_next_block(struct multi_heap *heap, struct heap_block *block);
bool multi_heap_is_free(const struct heap_block *block);
bool multi_heap_check(struct multi_heap *heap, bool print_errors);
void multi_heap_dump(struct multi_heap *heap);
size_t multi_heap_free_size_impl(struct multi_heap *heap);
size_t multi_heap_minimum_free_size_impl(struct multi_heap *heap);
void multi_heap_get_info_impl(struct multi_heap *heap, struct multi_heap_info *info);

static const struct heap_functions *tlsf(void)
{
    return rom_pointer(SOC_ROM_POINTER_HEAP);
}

void multi_heap_mutex_init(const struct lock_functions *functions)
{
    lock_functions = functions;
}

/* The same by the name that later ROMs have. */
void multi_heap_os_funcs_init(const struct lock_functions *functions)
{
    lock_functions = functions;
}

void multi_heap_set_lock(struct multi_heap *heap, void *lock)
{
    heap->lock = lock;
}

void multi_heap_internal_lock(struct multi_heap *heap)
{
    if (lock_functions != NULL && lock_functions->lock != NULL)
        lock_functions->lock(heap->lock);
}

void multi_heap_internal_unlock(struct multi_heap *heap)
{
    if (lock_functions != NULL && lock_functions->unlock != NULL)
        lock_functions->unlock(heap->lock);
}

struct multi_heap *multi_heap_register_impl(void *start, size_t size)
{
    struct multi_heap *heap = start;
    if (size < sizeof(*heap) + tlsf_size() + tlsf()->block_size_min())
        return NULL;
    size -= sizeof(*heap);
    heap->tlsf = tlsf()->create_with_pool(heap + 1, size);
    if (heap->tlsf == NULL)
        return NULL;
    heap->lock = NULL;
    heap->pool_size = size;
    heap->free_bytes = heap->minimum_free_bytes = size - tlsf_size();
    return heap;
}

/* Earlier ROMs count payloads alone, later ones what goes with them too. */
static size_t overhead(void)
{
    return SOC_HEAP_COUNTS_OVERHEAD ? tlsf()->alloc_overhead() : 0;
}

static size_t cost_of(void *payload)
{
    return tlsf()->block_size(payload) + overhead();
}

static void count_taken(struct multi_heap *heap, size_t bytes)
{
    heap->free_bytes -= bytes;
    if (heap->free_bytes < heap->minimum_free_bytes)
        heap->minimum_free_bytes = heap->free_bytes;
}

/* A block in use of that heap, or the program ends: its memory is not what it should be. */
static void must_be_used(const struct multi_heap *heap, void *payload)
{
    const uint8_t *end = (const uint8_t *)(heap + 1) + heap->pool_size;
    bool is_inside = (const uint8_t *)payload > (const uint8_t *)heap &&
                     (const uint8_t *)payload < end && (uintptr_t)payload % 4 == 0;
    if (is_inside && (heap_block_of(payload)->size & HEAP_IS_FREE) == 0)
        return;
    ets_printf("CORRUPT HEAP: %p is no block in use of the heap at %p\n", payload,
               (const void *)heap);
    rom_abort();
}

void *multi_heap_malloc_impl(struct multi_heap *heap, size_t size)
{
    if (heap == NULL || size == 0)
        return NULL;
    multi_heap_internal_lock(heap);
    void *payload = tlsf()->malloc(heap->tlsf, size);
    if (payload != NULL)
        count_taken(heap, cost_of(payload));
    multi_heap_internal_unlock(heap);
    return payload;
}

void multi_heap_free_impl(struct multi_heap *heap, void *payload)
{
    if (heap == NULL || payload == NULL)
        return;
    must_be_used(heap, payload);
    multi_heap_internal_lock(heap);
    heap->free_bytes += cost_of(payload);
    tlsf()->free(heap->tlsf, payload);
    multi_heap_internal_unlock(heap);
}

void *multi_heap_realloc_impl(struct multi_heap *heap, void *payload, size_t size)
{
    if (heap == NULL)
        return NULL;
    if (payload == NULL)
        return multi_heap_malloc_impl(heap, size);
    must_be_used(heap, payload);
    multi_heap_internal_lock(heap);
    size_t before = tlsf()->block_size(payload);
    void *result = tlsf()->realloc(heap->tlsf, payload, size);
    if (result != NULL) {
        heap->free_bytes += before;
        count_taken(heap, tlsf()->block_size(result));
    }
    multi_heap_internal_unlock(heap);
    return result;
}

void *multi_heap_aligned_alloc_impl_offs(struct multi_heap *heap, size_t size, size_t align,
                                         size_t offset)
{
    if (heap == NULL || size == 0 || align == 0 || (align & (align - 1)) != 0)
        return NULL;
    multi_heap_internal_lock(heap);
    void *payload = tlsf()->memalign_offs(heap->tlsf, align, size, offset);
    if (payload != NULL)
        count_taken(heap, cost_of(payload));
    multi_heap_internal_unlock(heap);
    return payload;
}

void *multi_heap_aligned_alloc_impl(struct multi_heap *heap, size_t size, size_t align)
{
    return multi_heap_aligned_alloc_impl_offs(heap, size, align, 0);
}

size_t multi_heap_get_allocated_size_impl(struct multi_heap *heap, void *payload)
{
    must_be_used(heap, payload);
    return tlsf()->block_size(payload);
}

void *multi_heap_get_block_address_impl(struct heap_block *block)
{
    return heap_payload(block);
}

struct heap_block *multi_heap_get_first_block(struct multi_heap *heap)
{
    return heap_first(tlsf()->get_pool(heap->tlsf));
}

struct heap_block *multi_heap_get_next_block(struct multi_heap *heap, struct heap_block *block)
{
    (void)heap;
    struct heap_block *next = heap_behind(block);
    return heap_size(next) != 0 ? next : NULL;
}

bool multi_heap_is_free(const struct heap_block *block)
{
    return (block->size & HEAP_IS_FREE) != 0;
}

bool multi_heap_check(struct multi_heap *heap, bool print_errors)
{
    multi_heap_internal_lock(heap);
    bool is_right = tlsf()->check(heap->tlsf) == 0;
    if (!is_right && print_errors)
        ets_printf("CORRUPT HEAP: the lists of the heap at %p are not in order\n", (void *)heap);
    if (tlsf()->check_pool(tlsf()->get_pool(heap->tlsf)) != 0) {
        is_right = false;
        if (print_errors)
            ets_printf("CORRUPT HEAP: the blocks of the heap at %p are not in order\n",
                       (void *)heap);
    }
    multi_heap_internal_unlock(heap);
    return is_right;
}

static void dump_block(void *payload, size_t size, int is_used, void *context)
{
    (void)context;
    ets_printf("Block %p data, size: %u bytes, Free: %s\n", payload, (unsigned)size,
               is_used ? "No" : "Yes");
}

void multi_heap_dump(struct multi_heap *heap)
{
    multi_heap_internal_lock(heap);
    ets_printf("Showing data for heap: %p\n", (void *)heap);
    tlsf()->walk_pool(tlsf()->get_pool(heap->tlsf), dump_block, NULL);
    multi_heap_internal_unlock(heap);
}

size_t multi_heap_free_size_impl(struct multi_heap *heap)
{
    return heap != NULL ? heap->free_bytes : 0;
}

size_t multi_heap_minimum_free_size_impl(struct multi_heap *heap)
{
    return heap != NULL ? heap->minimum_free_bytes : 0;
}

static void count_block(void *payload, size_t size, int is_used, void *context)
{
    (void)payload;
    struct multi_heap_info *info = context;
    info->total_blocks++;
    if (is_used) {
        info->allocated_blocks++;
        return;
    }
    info->free_blocks++;
    if (size > info->largest_free_block)
        info->largest_free_block = size;
}

/* The largest size that finds a block of `size` bytes: searches round up to the lists' steps. */
static size_t sure_size(size_t size)
{
    return size == 0 ? 0 : size & ~((0x80000000u >> __builtin_clz((unsigned)size)) / 32 - 1);
}

void multi_heap_get_info_impl(struct multi_heap *heap, struct multi_heap_info *info)
{
    *info = (struct multi_heap_info){0};
    if (heap == NULL)
        return;
    multi_heap_internal_lock(heap);
    tlsf()->walk_pool(tlsf()->get_pool(heap->tlsf), count_block, info);
    info->total_free_bytes = heap->free_bytes;
    info->total_allocated_bytes =
        heap->pool_size - tlsf_size() - heap->free_bytes - info->allocated_blocks * overhead();
    info->minimum_free_bytes = heap->minimum_free_bytes;
    info->largest_free_block = sure_size(info->largest_free_block);
    multi_heap_internal_unlock(heap);
}
