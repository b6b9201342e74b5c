/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Writes and erases as other tools ask for them. A block is answered as soon as it has its place in
 * the ring, and is decoded and written while the next one comes. */
#include "rest.h"

/* No part takes longer for all of it. */
#define ERASE_ALL_PATIENCE_MS 400000u

static struct {
    uint8_t data_op;
    bool is_compressed;
    bool is_held; /* the request in stub_packet waits */
} transfer;

uint8_t rest_check_block(const uint32_t *data, uint32_t len)
{
    const uint8_t *bytes = (const uint8_t *)data + WIRE_DATA_HEAD_LEN;
    uint8_t sum = WIRE_CHECKSUM_SEED;
    if (data[0] != len - WIRE_DATA_HEAD_LEN)
        return WIRE_ROM_ERROR_INVALID;
    for (uint32_t i = 0; i < data[0]; i++)
        sum ^= bytes[i];
    return sum == (uint8_t)stub_packet[1] ? STUB_OK : WIRE_ROM_ERROR_CHECKSUM;
}

static void answer(uint8_t error)
{
    stub_send_begin(stub_op(), 0);
    stub_send_end(error);
}

/* False when there is no room yet. */
static bool take_block(void)
{
    const uint32_t *data = stub_packet + WIRE_HEADER_LEN / 4;
    const uint8_t *bytes = (const uint8_t *)data + WIRE_DATA_HEAD_LEN;
    uint8_t error =
        stub.len < WIRE_DATA_HEAD_LEN ? WIRE_ROM_ERROR_INVALID : rest_check_block(data, stub.len);
    if (error == STUB_OK) {
        if (stub.stream.head - stub.stream.tail + data[0] > STUB_RING)
            return false;
        for (uint32_t i = 0; i < data[0]; i++)
            stub_ring[stub.stream.head++ % STUB_RING] = bytes[i];
    }
    answer(error);
    return true;
}

static bool is_harmless(uint8_t op)
{
    return op == WIRE_OP_SYNC || op == WIRE_OP_READ_REG || op == WIRE_OP_WRITE_REG;
}

/* False when it has to wait, as what belongs to another command does; that ends a transfer of which
 * not all is there. */
static bool hear_one(void)
{
    if (stub_op() == transfer.data_op)
        return take_block();
    if (is_harmless(stub_op())) {
        stub_serve();
        return true;
    }
    if (write.is_starved) {
        write.error = WIRE_ROM_ERROR_FAILED;
        stub.is_pending = true;
        write_abandon();
    }
    return false;
}

static void hear(void)
{
    if (transfer.is_held || stub_poll() == STUB_FRAME)
        transfer.is_held = !hear_one();
}

static bool decode(void)
{
    if (transfer.is_compressed)
        return rest_inflate();
    while (write.z.made < write.total)
        lzma_put(&write.z, write_next(&write.z));
    return true;
}

/* {bytes, blocks, bytes of a block, offset}, and on some chips 1 for what the chip shall encrypt.
 */
uint8_t rest_begin(const uint32_t *data, uint32_t len)
{
    const uint32_t range[2] = {data[3], data[0]};
    if (len > 16 && data[4] != 0)
        return WIRE_ROM_ERROR_PARAM;
    uint8_t error = write_open(0, range, 1), op = stub_op();
    if (error != STUB_OK)
        return error;
    transfer.is_compressed = op == WIRE_OP_FLASH_DEFL_BEGIN;
    transfer.data_op = transfer.is_compressed ? WIRE_OP_FLASH_DEFL_DATA : WIRE_OP_FLASH_DATA;
    transfer.is_held = false;
    write.hear = hear;
    write.coded_len = UINT32_MAX;
    write.state = WIRE_STATE_BUSY;
    stub.stream.head = stub.stream.tail = 0;
    answer(STUB_OK);
    if (!decode() || write.z.made != write.total)
        write_fail(WIRE_ROM_ERROR_DEFLATE);
    while (write.program.done < write.total || write.is_busy)
        write_pump();
    write_end(WIRE_STATE_DONE);
    stub.is_pending = transfer.is_held;
    stub_restart();
}

/* Here comes only what no transfer waits for: after it has failed, or is complete. */
uint8_t rest_data(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    return write.error != STUB_OK ? write.error : WIRE_ROM_ERROR_INVALID;
}

/* {0 to run the firmware, 1 to stay}. */
uint8_t rest_end(const uint32_t *data, uint32_t len)
{
    (void)len;
    uint8_t error = write.error;
    if (error == STUB_OK && write.state != WIRE_STATE_DONE)
        error = WIRE_ROM_ERROR_INVALID;
    answer(error);
    if (error == STUB_OK && data[0] == 0)
        hw_reset();
    return STUB_ANSWERED;
}

/* Erasing */

static void hear_nothing(void)
{
}

/* {offset, bytes}: multiples of a sector. */
uint8_t rest_erase_region(const uint32_t *data, uint32_t len)
{
    (void)len;
    if (data[1] % WIRE_STUB_SECTOR != 0)
        return WIRE_ROM_ERROR_PARAM;
    uint8_t error = write_open(0, data, 1);
    if (error != STUB_OK)
        return error;
    write.hear = hear_nothing;
    write.owed = WIRE_OP_ERASE_REGION;
    while (write.erase.done < write.total || write.is_busy)
        write_pump();
    return STUB_OK;
}

uint8_t rest_erase_all(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    if (!flash_wait_idle() || !write_unlock())
        return WIRE_ROM_ERROR_FAILED;
    flash_command(&(struct hw_spi){.opcode = FLASH_WRITE_ENABLE});
    flash_command(&(struct hw_spi){.opcode = FLASH_ERASE_CHIP});
    uint32_t left_ms = ERASE_ALL_PATIENCE_MS;
    for (uint32_t since = hw_cycles(); flash_ask(FLASH_READ_STATUS, 1) & FLASH_IS_BUSY;) {
        if (!stub_is_past(since, 1))
            continue;
        since = hw_cycles();
        if (--left_ms == 0)
            return WIRE_ROM_ERROR_FAILED;
    }
    return STUB_OK;
}
