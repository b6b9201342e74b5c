/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "write.h"

#define LIMIT (STUB_RING - 16u) /* payload ahead of the decoder; its last seal needs room, too */

struct write write;
static uint16_t probs[LZMA_PROBS(STUB_LC_LP)] STUB_NOINIT;
static uint8_t window[STUB_DICTIONARY] STUB_NOINIT;

/* Telling */

void write_tell(enum wire_stub_state state)
{
    uint32_t taken[WIRE_TAKEN_LEN / 4] = {stub.stream.head, stub.stream.tail + LIMIT,
                                          write.program.done, state};
    uint32_t len = WIRE_TAKEN_LEN;
    write.told_at = hw_cycles();
    write.told_limit = taken[1];
    if (state == WIRE_STATE_DONE)
        murmur_final(&write.hash, taken + WIRE_TAKEN_HASH / 4);
    if (write.op == WIRE_STUB_OP_ERASE) {
        taken[0] = write.erase.done;
        taken[1] = state;
        len = WIRE_ERASED_LEN;
    }
    stub_send_begin(write.op, len);
    stub_send(taken, len);
    stub_send_end(write.error);
}

void write_end(enum wire_stub_state state)
{
    write.state = state;
    stub.stream.is_open = false;
}

_Noreturn void write_fail(uint8_t error)
{
    write.error = error;
    write_end(WIRE_STATE_FAILED);
    if (write.hear == NULL)
        write_tell(WIRE_STATE_FAILED);
    if (write.owed != 0) {
        stub_send_begin(write.owed, 0);
        stub_send_end(error);
    }
    stub_restart();
}

/* A request that belongs to something else ends it, and is served next. */
_Noreturn void write_abandon(void)
{
    write_end(WIRE_STATE_IDLE);
    stub_restart();
}

static void tell_gap(void)
{
    if (!write.is_gap_told)
        write_tell(WIRE_STATE_GAP);
    write.is_gap_told = true;
}

static void take_frame(void)
{
    if (stub_op() != WIRE_STUB_OP_WRITE_DATA || !stub.stream.is_open) {
        stub.is_pending = true;
        write_abandon();
    }
    if (stub.len == 4)
        write_tell(write.is_gap_told ? WIRE_STATE_GAP : WIRE_STATE_BUSY);
    else if (stub.stream.was_next)
        write.is_gap_told = false;
    else if ((int32_t)(stub_packet[2] - stub.stream.head) > 0)
        tell_gap();
}

void write_pump(void)
{
    if (write.hear != NULL) {
        write.hear();
        write_step();
        return;
    }
    enum stub_event event = stub_poll();
    if (event == STUB_FRAME)
        take_frame();
    else if (event == STUB_DAMAGED && stub.stream.is_open)
        tell_gap();
    write_step();
    if (stub.stream.tail + LIMIT - write.told_limit >= LIMIT / 2)
        write_tell(WIRE_STATE_BUSY);
    else if (stub_is_past(write.told_at, WIRE_STUB_ALIVE_MS) &&
             stub_is_past(stub.heard_at, WIRE_STUB_ALIVE_MS))
        write_tell(write.is_gap_told ? WIRE_STATE_GAP : WIRE_STATE_BUSY);
}

/* Decoding */

void write_await_coded(void)
{
    while (stub.stream.tail == stub.stream.head) {
        if (stub.stream.head >= write.coded_len)
            write_fail(WIRE_ROM_ERROR_DEFLATE);
        if (write.hear == NULL && stub_is_past(stub.heard_at, WIRE_STUB_QUIET_MS))
            write_abandon();
        write.is_starved = true;
        write_pump();
    }
    write.is_starved = false;
}

uint8_t write_next(struct lzma *z)
{
    (void)z;
    write_await_coded();
    return stub_ring[stub.stream.tail++ % STUB_RING];
}

/* Comes often enough for the line to be looked after. */
void write_pause(struct lzma *z)
{
    do {
        write_pump();
        z->limit = write.program.done + z->window_len;
    } while (z->limit == z->made);
    if (z->limit - z->made > WRITE_STRIDE)
        z->limit = z->made + WRITE_STRIDE;
}

static bool decode(uint32_t coder, uint32_t param)
{
    switch (coder) {
    case WIRE_CODER_RAW:
        while (write.z.made < write.total)
            lzma_put(&write.z, write_next(&write.z));
        return true;
    case WIRE_CODER_LZMA:
        return lzma_run(&write.z, (uint8_t)param, write.total);
    default:
        return stub.inflate();
    }
}

/* Commands */

uint8_t write_open(uint8_t op, const uint32_t *ranges, uint32_t count)
{
    uint8_t *bytes = (uint8_t *)&write;
    for (uint32_t i = 0; i < offsetof(struct write, ranges); i++)
        bytes[i] = 0;
    write.op = op;
    if (count > STUB_RANGES)
        return WIRE_ROM_ERROR_PARAM;
    for (uint32_t i = 0; i < 2 * count; i += 2) {
        if (ranges[i] % WIRE_STUB_SECTOR != 0)
            return WIRE_ROM_ERROR_PARAM;
        if (ranges[i + 1] == 0)
            continue;
        write.ranges[2 * write.range_count] = ranges[i];
        write.ranges[2 * write.range_count++ + 1] = ranges[i + 1];
        write.total += ranges[i + 1];
    }
    write.z = (struct lzma){.probs = probs,
                            .prob_count = LZMA_PROBS(STUB_LC_LP),
                            .window = window,
                            .window_len = STUB_DICTIONARY,
                            .far = write_far,
                            .next = write_next,
                            .pause = write_pause};
    if (!flash_wait_idle() || !write_unlock())
        return WIRE_ROM_ERROR_FAILED;
    write_find_pages();
    return STUB_OK;
}

/* The first ranges are there already. */
static uint8_t set_known(uint32_t count)
{
    if (count > write.range_count)
        return WIRE_ROM_ERROR_PARAM;
    for (uint32_t i = 0; i < count; i++)
        write.z.history += write.ranges[2 * i + 1];
    write.total -= write.z.history;
    write.erase.range = write.program.range = write.check.range = count;
    return STUB_OK;
}

#define WRITE_PARAMS (0xffu | WIRE_FILTER_RISCV << 8 | WIRE_WRITE_BLANK | WIRE_WRITE_PIECES)

static uint8_t write_begin(const uint32_t *data, uint32_t len)
{
    uint32_t coder = data[WIRE_WRITE_CODER / 4], param = data[WIRE_WRITE_PARAM / 4];
    uint32_t count = data[WIRE_WRITE_COUNT / 4];
    if (len != WIRE_WRITE_RANGES + 8 * count || coder > WIRE_CODER_LZMA ||
        (param & ~WRITE_PARAMS) != 0 || (coder == WIRE_CODER_ZLIB && stub.inflate == NULL))
        return WIRE_ROM_ERROR_PARAM;
    uint8_t error = write_open(WIRE_STUB_OP_WRITE_BEGIN, data + WIRE_WRITE_RANGES / 4, count);
    if (error == STUB_OK)
        error = set_known(data[WIRE_WRITE_KNOWN / 4]);
    if (error != STUB_OK)
        return error;
    write.coded_len = data[WIRE_WRITE_CODED_LEN / 4];
    write.is_filtered = param >> 8 & WIRE_FILTER_RISCV;
    if (param & WIRE_WRITE_BLANK)
        write.erase.done = write.total;
    if (param & WIRE_WRITE_PIECES)
        write.has_pages = false;
    stub.stream.head = stub.stream.tail = 0;
    stub.stream.is_open = true;
    write_tell(WIRE_STATE_BUSY);
    write.op = WIRE_STUB_OP_WRITE_DATA;
    if (!decode(coder, param) || write.z.made != write.total)
        write_fail(WIRE_ROM_ERROR_DEFLATE);
    while (write.check.done < write.total)
        write_pump();
    write_end(WIRE_STATE_DONE);
    write_tell(WIRE_STATE_DONE);
    return STUB_ANSWERED;
}

/* Of a transfer that is over. */
static uint8_t write_data(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    write.op = WIRE_STUB_OP_WRITE_DATA;
    write_tell(write.state);
    return STUB_ANSWERED;
}

static uint8_t erase(const uint32_t *data, uint32_t len)
{
    if (len != WIRE_ERASE_RANGES + 8 * data[0])
        return WIRE_ROM_ERROR_PARAM;
    uint8_t error = write_open(WIRE_STUB_OP_ERASE, data + WIRE_ERASE_RANGES / 4, data[0]);
    if (error != STUB_OK)
        return error;
    if (write.total % WIRE_STUB_SECTOR != 0)
        return WIRE_ROM_ERROR_PARAM;
    write_tell(WIRE_STATE_BUSY);
    while (write.erase.done < write.total)
        write_pump();
    write_tell(WIRE_STATE_DONE);
    return STUB_ANSWERED;
}

static const struct stub_command commands[] = {
    {WIRE_STUB_OP_WRITE_BEGIN, WIRE_WRITE_RANGES, STUB_ANY, write_begin},
    {WIRE_STUB_OP_WRITE_DATA, 4, STUB_ANY, write_data},
    {WIRE_STUB_OP_ERASE, WIRE_ERASE_RANGES, STUB_ANY, erase},
    {WIRE_STUB_OP_READ, WIRE_READ_LEN, WIRE_READ_LEN, write_read},
    {WIRE_STUB_OP_READ_ACK, WIRE_READ_ACK_LEN, WIRE_READ_ACK_LEN, write_ignore},
    {WIRE_STUB_OP_SPI, WIRE_SPI_TX, WIRE_SPI_TX + HW_SPI_MOST, write_spi},
    {WIRE_STUB_OP_READ_MEM, 8, 8, write_read_mem},
    {0},
};

void stub_join_write(void);
void stub_join_write(void)
{
    stub.commands[1] = commands;
}
