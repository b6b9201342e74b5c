/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The stub on the virtual chip, over UART and USB, command by command. */
#include "stub_board.h"

#include "bytes.h"
#include "target_random.h"

#include <stdlib.h>
#include <string.h>

#define MS        UINT64_C(1000)
#define FLASH_LEN 0x400000u

static int new_board(void **state)
{
    (void)state;
    stub_board_new("esp32c3", NULL, FLASH_LEN);
    return 0;
}

static int drop_board(void **state)
{
    (void)state;
    stub_board_drop();
    return 0;
}

static void start_at(uint32_t rate_hz, enum cr_stub_part_id last)
{
    stub_rate_hz = rate_hz;
    stub_board_start(SIM_WIRE_UART0, last);
}

static void test_core(void **state)
{
    (void)state;
    start_at(0, CR_STUB_CORE);
    assert_int_equal(stub_hello(WIRE_HELLO_VERSION), WIRE_STUB_VERSION);
    assert_int_equal(stub_hello(WIRE_HELLO_BUILD), cr_stub_find("esp32c3")->build);
    assert_int_equal(stub_hello(WIRE_HELLO_JEDEC), 0x1640c8);
    assert_int_equal(stub_hello(WIRE_HELLO_FLASH_SIZE), FLASH_LEN);
    assert_int_equal(stub_hello(WIRE_HELLO_CPU_HZ), 160000000);
}

static void test_sectors(void **state)
{
    (void)state;
    const uint8_t *data;
    size_t len;
    random_fill(stub_board_flash() + 0x10000, 0x100000);
    start_at(921600, CR_STUB_CORE);
    uint64_t before = sim_board_now_us(stub_board);
    assert_int_equal(STUB_COMMAND(WIRE_STUB_OP_SECTORS, &data, &len, 0x10000, 256, 6), 0);
    print_message("SECTORS of 1 MiB: %u us\n", (unsigned)(sim_board_now_us(stub_board) - before));
    assert_int_equal(len, 256 * 6 + 16);
    uint8_t hashes[256][16], root[16];
    for (unsigned i = 0; i < 256; i++) {
        stub_hash(stub_board_flash() + 0x10000 + i * 4096, 4096, hashes[i]);
        assert_memory_equal(data + i * 6, hashes[i], 6);
    }
    stub_hash(hashes[0], sizeof(hashes), root);
    assert_memory_equal(data + 256 * 6, root, 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_core, new_board, drop_board),
        cmocka_unit_test_setup_teardown(test_sectors, new_board, drop_board),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
