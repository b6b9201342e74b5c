/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "names.h"

#include "emit.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_SLOTS   1024u
#define FIRST_REPEATS 64u

void cr_names_release(struct cr_names *names)
{
    free(names->keys.slots);
    free(names->repeats);
    names->keys = (struct cr_keys){0};
    names->repeats = NULL;
    names->repeat_mask = names->repeat_used = 0;
}

unsigned cr_names_scope(struct cr_names *names)
{
    return NAMES_SCOPES + names->scopes++;
}

static uint64_t mix(uint64_t h, uint64_t word)
{
    h = (h ^ word) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32;
}

static uint64_t key_of(unsigned scope, const char *text, size_t len)
{
    uint64_t h = mix(scope + 1u, len);
    uint64_t word = 0;
    for (; len >= sizeof word; len -= sizeof word, text += sizeof word) {
        memcpy(&word, text, sizeof word);
        h = mix(h, word);
    }
    word = 0;
    memcpy(&word, text, len);
    h = mix(h, word);
    return h ? h : 1;
}

/* Where the key is, or where it belongs. */
static size_t slot_of(const struct cr_keys *keys, uint64_t key)
{
    size_t at = (size_t)key & keys->mask;
    while (keys->slots[at] && keys->slots[at] != key)
        at = (at + 1) & keys->mask;
    return at;
}

static bool has_key(const struct cr_keys *keys, uint64_t key)
{
    return keys->slots && keys->slots[slot_of(keys, key)];
}

/* To `count` slots, a power of two. */
static bool resize(struct cr_keys *keys, size_t count)
{
    struct cr_keys old = *keys;
    keys->slots = calloc(count, sizeof *keys->slots);
    if (!keys->slots) {
        *keys = old;
        return false;
    }
    keys->mask = count - 1;
    for (size_t i = 0; old.slots && i <= old.mask; i++) {
        if (old.slots[i])
            keys->slots[slot_of(keys, old.slots[i])] = old.slots[i];
    }
    free(old.slots);
    return true;
}

bool cr_names_reserve(struct cr_names *names, size_t count)
{
    size_t slots = FIRST_SLOTS;
    while (slots < 2 * count)
        slots *= 2;
    return (names->keys.slots && names->keys.mask + 1 >= slots) || resize(&names->keys, slots);
}

static struct cr_repeat *repeat_of(const struct cr_names *names, uint64_t key)
{
    size_t at = (size_t)key & names->repeat_mask;
    while (names->repeats[at].key && names->repeats[at].key != key)
        at = (at + 1) & names->repeat_mask;
    return &names->repeats[at];
}

static bool grow_repeats(struct cr_names *names)
{
    struct cr_repeat *old = names->repeats;
    size_t old_count = old ? names->repeat_mask + 1 : 0;
    size_t count = old ? old_count * 2 : FIRST_REPEATS;
    struct cr_repeat *repeats = calloc(count, sizeof *repeats);
    if (!repeats)
        return false;
    names->repeats = repeats;
    names->repeat_mask = count - 1;
    for (size_t i = 0; i < old_count; i++) {
        if (old[i].key)
            *repeat_of(names, old[i].key) = old[i];
    }
    free(old);
    return true;
}

/* The number that a name is to be tried with next; NULL when out of memory. */
static unsigned *next_number(struct cr_names *names, uint64_t key)
{
    if ((!names->repeats || names->repeat_used * 2 > names->repeat_mask) && !grow_repeats(names))
        return NULL;
    struct cr_repeat *repeat = repeat_of(names, key);
    if (!repeat->key) {
        *repeat = (struct cr_repeat){key, 2};
        names->repeat_used++;
    }
    return &repeat->next;
}

/* True when the key was free and is taken now. */
static bool take_key(struct cr_names *names, uint64_t key)
{
    if (names->base && has_key(&names->base->keys, key))
        return false;
    size_t at = slot_of(&names->keys, key);
    if (names->keys.slots[at])
        return false;
    names->keys.slots[at] = key;
    names->keys.used++;
    return true;
}

bool cr_names_take(struct cr_names *names, unsigned scope, char *name, size_t *len)
{
    struct cr_keys *keys = &names->keys;
    bool is_full = !keys->slots || keys->used * 2 > keys->mask;
    if (is_full && !resize(keys, keys->slots ? (keys->mask + 1) * 2 : FIRST_SLOTS))
        return false;
    uint64_t key = key_of(scope, name, *len);
    if (take_key(names, key))
        return true;
    unsigned *next = next_number(names, key);
    while (next) {
        char *end = cr_pen_decimal(cr_pen_text(name + *len, "_", 1), (*next)++);
        *end = '\0';
        if (!take_key(names, key_of(scope, name, (size_t)(end - name))))
            continue;
        *len = (size_t)(end - name);
        return true;
    }
    return false;
}

const char *cr_names_claim(struct cr_names *names, unsigned scope, const char *wanted)
{
    char name[SVD_IDENT_MAX + 16];
    size_t len = strnlen(wanted, SVD_IDENT_MAX);
    memcpy(name, wanted, len);
    name[len] = '\0';
    return cr_names_take(names, scope, name, &len) ? cr_arena_text(names->arena, name, len) : NULL;
}

bool cr_names_are_apart(const struct cr_names *a, const struct cr_names *b)
{
    const struct cr_keys *small = a->keys.used < b->keys.used ? &a->keys : &b->keys;
    const struct cr_keys *large = small == &a->keys ? &b->keys : &a->keys;
    for (size_t i = 0; small->slots && i <= small->mask; i++) {
        if (small->slots[i] && has_key(large, small->slots[i]))
            return false;
    }
    return true;
}
