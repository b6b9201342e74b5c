/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "cm.h"
#include "random_numbers.h"

#include <crema/otadata.h>
#include <string.h>

static uint8_t data[CREMA_OTADATA_LEN];

static struct crema_otadata read_it(void)
{
    struct crema_otadata ota;
    assert_int_equal(crema_otadata_read(data, sizeof data, &ota, NULL), CREMA_OK);
    return ota;
}

static void test_blank(void **state)
{
    (void)state;
    crema_otadata_erase(data);
    struct crema_otadata ota = read_it();
    assert_int_equal(ota.active, -1);
    assert_true(ota.entries[0].is_blank && ota.entries[1].is_blank);
    assert_int_equal(crema_otadata_read(data, sizeof data - 1, &ota, NULL), CREMA_E_INPUT);
}

static void test_bytes(void **state)
{
    (void)state;
    crema_otadata_erase(data);
    assert_int_equal(crema_otadata_set(data, 0, 0, WIRE_OTA_UNDEFINED, NULL), CREMA_OK);
    assert_int_equal(get_le32(data), 1);
    assert_int_equal(get_le32(data + 24), 0xffffffff);
    assert_int_equal(get_le32(data + 28), 0x4743989a); /* zlib's crc32 of 01 00 00 00 */
    for (size_t i = 32; i < sizeof data; i++)
        assert_int_equal(data[i], 0xff);
}

/* Whatever was chosen before, the slot that is set boots, and the entry that decided stays. */
static void test_set_any_slot_after_any(void **state)
{
    (void)state;
    for (unsigned slots = 1; slots <= 16; slots++) {
        crema_otadata_erase(data);
        for (int i = 0; i < 100; i++) {
            unsigned slot = random_below(slots);
            struct crema_otadata before = read_it();
            assert_int_equal(crema_otadata_set(data, slot, slots, random_below(3), NULL), CREMA_OK);
            struct crema_otadata after = read_it();
            assert_int_equal(after.active, before.active == 0);
            assert_int_equal(crema_otadata_slot(&after.entries[after.active], slots), slot);
            if (before.active < 0)
                continue;
            uint32_t old = before.entries[before.active].seq, now = after.entries[after.active].seq;
            assert_true(now > old && now <= old + slots);
            assert_memory_equal(&before.entries[before.active], &after.entries[before.active],
                                sizeof before.entries[0]);
        }
    }
}

static void test_entries_that_do_not_count(void **state)
{
    (void)state;
    crema_otadata_erase(data);
    assert_int_equal(crema_otadata_set(data, 0, 2, WIRE_OTA_VALID, NULL), CREMA_OK);
    assert_int_equal(crema_otadata_set(data, 1, 2, WIRE_OTA_VALID, NULL), CREMA_OK);
    assert_int_equal(read_it().active, 1);
    put_le32(data + 0x1000 + 24, WIRE_OTA_ABORTED);
    assert_int_equal(read_it().active, 0);
    put_le32(data + 0x1000 + 24, WIRE_OTA_INVALID);
    assert_int_equal(read_it().active, 0);
    put_le32(data + 0x1000 + 24, WIRE_OTA_PENDING);
    assert_int_equal(read_it().active, 1);
    data[0x1000 + 28] ^= 1;
    assert_int_equal(read_it().active, 0);
    memcpy(data + 0x1000, data, 32); /* the same number twice: the first counts */
    assert_int_equal(read_it().active, 0);
    data[0] ^= 1;
    data[0x1000] ^= 1;
    assert_int_equal(read_it().active, -1);
}

static void test_refused(void **state)
{
    (void)state;
    struct crema_error err = {0};
    crema_otadata_erase(data);
    assert_int_equal(crema_otadata_set(data, 16, 0, 0, &err), CREMA_E_USAGE);
    assert_int_equal(crema_otadata_set(data, 2, 2, 0, &err), CREMA_E_USAGE);
    assert_int_equal(crema_otadata_set(data, 0, 17, 0, &err), CREMA_E_USAGE);
    assert_int_equal(crema_otadata_set(data, 0, 0, 0, &err), CREMA_OK);
    assert_int_equal(crema_otadata_set(data, 0, 0, 0, &err), CREMA_E_USAGE);
    /* The last number of all. */
    put_le32(data, 0xfffffffe);
    put_le32(data + 28, read_it().entries[0].crc_of_seq);
    assert_int_equal(crema_otadata_set(data, 0, 2, 0, &err), CREMA_E_INPUT);
    assert_int_equal(get_le32(data), 0xfffffffe);
    assert_int_equal(get_le32(data + 0x1000), 0xffffffff);
}

static void test_states(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < 5; i++) {
        uint32_t back = 99;
        assert_true(crema_otadata_state_parse(crema_otadata_state_name(i), &back));
        assert_int_equal(back, i);
    }
    assert_string_equal(crema_otadata_state_name(0xffffffff), "undefined");
    assert_null(crema_otadata_state_name(5));
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blank),
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_set_any_slot_after_any),
        cmocka_unit_test(test_entries_that_do_not_count),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_states),
    };
    random_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
