/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The stub looks back to what stands in flash. A bit of that which flips before it is looked at
 * must not go unnoticed: the write repairs it, or fails.
 *
 *     test-flips [SEED [ROUNDS]] */
#include "board.h"
#include "cm.h"
#include "desk.h"
#include "port_ops.h"
#include "sys.h"

#include <crema/loader.h>
#include <crema/observer.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FLASH_SIZE (1u << 20)
#define OFF        0x10000u
#define LEN        0x49000u /* more than a chip's RAM holds */
#define NEWS       0x31000u /* what follows has all been there already, about so far back */
#define PAGE       0x400u
#define WORD       32u

static uint64_t seed = 20261121;
static unsigned rounds = 2;
static uint8_t image[LEN], flash[FLASH_SIZE];

static uint32_t next_random(void)
{
    uint64_t z = seed += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    return (uint32_t)((z ^ z >> 27) >> 16);
}

static int make_board(void **state)
{
    (void)state;
    return desk_make("flips", FLASH_SIZE);
}

/* Text of few letters, so that a transfer takes some seconds; then all words of its beginning once
 * more, out of order within a page's length. */
static void make_image(void)
{
    for (size_t i = 0; i < NEWS; i++)
        image[i] = (uint8_t)(next_random() & 7);
    for (size_t i = NEWS; i < LEN; i += PAGE) {
        memcpy(image + i, image + i - NEWS, PAGE);
        for (size_t k = 0; k < PAGE; k += WORD) {
            uint8_t word[WORD], *at = image + i + k,
                                *other = image + i + next_random() % (PAGE / WORD) * WORD;
            memcpy(word, at, WORD);
            memcpy(at, other, WORD);
            memcpy(other, word, WORD);
        }
    }
}

/* Flips a bit once `done` bytes stand in flash. */
struct flip {
    struct crema_port *port;
    uint64_t done;
    uint32_t at; /* offset in flash */
    bool is_done;
};

static void flip(void *ctx, const struct crema_progress *progress)
{
    struct flip *f = ctx;
    size_t len;
    if (f->is_done || strncmp(progress->phase, "writing", 7) != 0 || progress->done < f->done)
        return;
    uint8_t *bytes = (uint8_t *)(uintptr_t)sim_board_flash(cr_port_virtual_board(f->port), &len);
    bytes[f->at] ^= 4;
    f->is_done = true;
}

static void write_image(struct flip *f, struct crema_flash_write_result *result)
{
    const struct crema_port_config config = {.board_dir = desk_boards};
    const struct crema_observer observer = {.ctx = f, .progress = flip};
    const struct crema_loader_options options = {.rate_hz = 230400, .observer = &observer};
    const struct crema_flash_part part = {"app", OFF, image, LEN};
    struct crema_loader *loader = NULL;
    struct crema_error err = {0};
    size_t len;
    if (crema_port_open("virtual:desk", &config, &f->port, &err) != CREMA_OK)
        fail_msg("%s: %s", err.what, err.why);
    enum crema_status st = crema_loader_open(f->port, &options, &loader, &err);
    if (st == CREMA_OK)
        st = crema_loader_flash_write(loader, &part, 1, NULL, result, &err);
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    memcpy(flash, sim_board_flash(cr_port_virtual_board(f->port), &len), FLASH_SIZE);
    crema_port_close(f->port);
    if (st != CREMA_OK)
        fail_msg("the flash is worn nowhere, and was not repaired: %s: %s", err.what, err.why);
    assert_memory_equal(flash + OFF, image, LEN);
}

/* In what was written and read back already, and is still to be looked at. */
static void flips_while_written(void **state)
{
    (void)state;
    for (unsigned i = 0; i < rounds; i++) {
        struct crema_flash_write_result result = {0};
        print_message("seed %llu\n", (unsigned long long)seed);
        make_image();
        uint32_t half = (LEN - NEWS) / 2;
        struct flip f = {.done = LEN / 2, .at = OFF + half + next_random() % half};
        write_image(&f, &result);
        assert_true(f.is_done);
        assert_true(result.retries > 0);
    }
}

/* In sectors that were equal, and are only looked back to. */
static void flips_where_nothing_is_written(void **state)
{
    (void)state;
    for (unsigned i = 0; i < rounds; i++) {
        struct crema_flash_write_result result = {0};
        struct flip none = {.is_done = true};
        print_message("seed %llu\n", (unsigned long long)seed);
        make_image();
        write_image(&none, &result);
        uint32_t from = next_random() % (LEN / 4), to = LEN / 2;
        memcpy(image + to, image + from, 6000);
        memset(&result, 0, sizeof result);
        struct flip f = {.at = OFF + from + next_random() % 6000};
        write_image(&f, &result);
        assert_true(f.is_done);
        assert_true(result.retries > 0);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(flips_while_written, make_board, desk_remove),
        cmocka_unit_test_setup_teardown(flips_where_nothing_is_written, make_board, desk_remove),
    };
    seed = argc > 1 ? strtoull(argv[1], NULL, 0) : seed;
    rounds = argc > 2 ? (unsigned)atoi(argv[2]) : rounds;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
