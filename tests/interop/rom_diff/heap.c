/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "rom_diff.h"

/* The heap */

#ifdef HAVE_multi_heap_malloc_impl
struct info {
    size_t numbers[7];
};
void *multi_heap_register_impl(void *start, size_t size);
void *multi_heap_malloc_impl(void *heap, size_t size);
void multi_heap_free_impl(void *heap, void *p);
void *multi_heap_realloc_impl(void *heap, void *p, size_t size);
void *multi_heap_aligned_alloc_impl(void *heap, size_t size, size_t align);
void *multi_heap_aligned_alloc_impl_offs(void *heap, size_t size, size_t align, size_t offset);
size_t multi_heap_get_allocated_size_impl(void *heap, void *p);
void *multi_heap_get_block_address_impl(void *block);
void *multi_heap_get_first_block(void *heap);
void *multi_heap_get_next_block(void *heap, void *block);
bool multi_heap_is_free(const void *block);
bool multi_heap_check(void *heap, bool print_errors);
size_t multi_heap_free_size_impl(void *heap);
size_t multi_heap_minimum_free_size_impl(void *heap);
void multi_heap_get_info_impl(void *heap, struct info *info);
void multi_heap_set_lock(void *heap, void *lock);
void *tlsf_create(void *memory);
void *tlsf_add_pool(void *tlsf, void *memory, size_t len);
void tlsf_remove_pool(void *tlsf, void *pool);
void *tlsf_get_pool(void *tlsf);
void *tlsf_malloc(void *tlsf, size_t size);
void *tlsf_memalign(void *tlsf, size_t align, size_t size);
void *tlsf_realloc(void *tlsf, void *p, size_t size);
void tlsf_free(void *tlsf, void *p);
size_t tlsf_block_size(void *p);
int tlsf_check(void *tlsf);
int tlsf_check_pool(void *pool);
void tlsf_walk_pool(void *pool, void (*walker)(void *, size_t, int, void *), void *context);
size_t tlsf_size(void), tlsf_align_size(void), tlsf_block_size_min(void), tlsf_block_size_max(void),
    tlsf_pool_overhead(void), tlsf_alloc_overhead(void);
void tlsf_poison_fill_pfunc_set(void (*fill)(void *start, size_t size, bool is_free));

#define POOL 40000
static uint32_t pool[POOL / 4], second[1000];
static void *held[48];

static void walk(void *p, size_t size, int used, void *context)
{
    (void)context;
    mix(offset_in(p, pool));
    mix(size);
    mix(used != 0);
}

static void poison(void *start, size_t size, bool is_free)
{
    (void)is_free;
    mix(offset_in(start, pool));
    mix(size);
}

static uint32_t some_size(void)
{
    return below(8)   ? below(200)
           : below(4) ? below(5000)
                      : POOL + below(below(2) ? 1 << 20 : 1 << 30);
}

static void heap_step(void *heap)
{
    void **slot = &held[below(48)];
    uint32_t size = some_size(), align = 1u << below(11);
    if (is_verbose)
        ets_printf("slot %u at %x, size %u, align %u\n", slot - held, offset_in(*slot, pool), size,
                   align);
    if (*slot == NULL)
        switch (below(4)) {
        case 0:
            *slot = multi_heap_aligned_alloc_impl(heap, size, align);
            break;
        case 1:
            *slot = multi_heap_aligned_alloc_impl_offs(heap, size % 4000, align, 4 * below(4));
            break;
        default:
            *slot = multi_heap_malloc_impl(heap, size);
            break;
        }
    else if (below(2)) {
        multi_heap_free_impl(heap, *slot);
        *slot = NULL;
    } else {
        /* Past the largest pool the mask ROMs cut the block down to nothing. */
        void *p = multi_heap_realloc_impl(heap, *slot, size % (4 * POOL) + 1);
        *slot = p != NULL ? p : *slot;
    }
    mix(offset_in(*slot, pool));
    if (*slot != NULL) {
        uint32_t len = multi_heap_get_allocated_size_impl(heap, *slot);
        mix(len);
        for (uint32_t i = 0; i < len / 4; i++)
            ((uint32_t *)*slot)[i] = rnd();
    }
}

static void heap_report(void *heap)
{
    struct info info;
    multi_heap_get_info_impl(heap, &info);
    for (int i = 0; i < 7; i++)
        mix(info.numbers[i]);
    mix(multi_heap_free_size_impl(heap));
    mix(multi_heap_minimum_free_size_impl(heap));
    mix(multi_heap_check(heap, true));
    for (void *b = multi_heap_get_first_block(heap); b != NULL;
         b = multi_heap_get_next_block(heap, b)) {
        mix(offset_in(multi_heap_get_block_address_impl(b), pool));
        mix(multi_heap_is_free(b));
    }
    mix_bytes(pool, sizeof(pool)); /* headers, lists, payloads: everything */
}

void heaps(void)
{
    for (uint32_t i = 0; i < POOL / 4; i++)
        pool[i] = 0x5a5a5a5a;
    for (int i = 0; i < 48; i++)
        held[i] = NULL;
    mix(multi_heap_register_impl(pool, below(1700)) != NULL);
    void *heap = multi_heap_register_impl(pool, POOL - 4 * below(64));
    mix(offset_in(heap, pool));
    heap_report(heap);
    for (int i = 0; i < 400; i++) {
        heap_step(heap);
        if (i % 100 == 99)
            heap_report(heap);
    }
    for (int i = 0; i < 48; i++)
        multi_heap_free_impl(heap, held[i]);
    heap_report(heap);
}

void tlsf(void)
{
    mix(tlsf_size());
    mix(tlsf_align_size());
    mix(tlsf_block_size_min());
    mix(tlsf_block_size_max());
    mix(tlsf_pool_overhead());
    mix(tlsf_alloc_overhead());
    for (uint32_t i = 0; i < POOL / 4; i++)
        pool[i] = 0;
    for (int i = 0; i < 48; i++)
        held[i] = NULL;
    tlsf_poison_fill_pfunc_set(poison);
    void *t = tlsf_create(pool);
    mix(offset_in(t, pool));
    mix(offset_in(tlsf_get_pool(t), pool));
    mix(tlsf_add_pool(t, second, 8 + below(11)) != NULL);
    mix(offset_in(tlsf_add_pool(t, tlsf_get_pool(t), 8000 + below(1000)), pool));
    for (int i = 0; i < 300; i++) {
        void **slot = &held[below(48)];
        uint32_t size = below(8) ? below(300) : some_size();
        if (below(3) == 0) {
            tlsf_free(t, *slot);
            *slot = NULL;
        } else if (*slot == NULL)
            *slot = below(2) ? tlsf_malloc(t, size) : tlsf_memalign(t, 4u << below(6), size);
        else {
            size %= 4 * POOL;
            void *p = tlsf_realloc(t, *slot, size);
            *slot = p != NULL || size == 0 ? p : *slot;
        }
        mix(offset_in(*slot, pool));
        mix(tlsf_block_size(*slot));
    }
    tlsf_walk_pool(tlsf_get_pool(t), walk, NULL);
    mix((uint32_t)tlsf_check(t));
    mix((uint32_t)tlsf_check_pool(tlsf_get_pool(t)));
    mix_bytes(pool, sizeof(pool));
    tlsf_poison_fill_pfunc_set(NULL);
}
#endif
