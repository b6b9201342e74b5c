/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reading flash and memory, and commands for the flash chip. */
#include "write.h"

struct reader {
    uint32_t acked; /* offset */
    bool is_over;
};

uint8_t write_ignore(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    return STUB_ANSWERED;
}

/* What the host says meanwhile: acknowledgements; anything else ends the read. */
static void hear(struct reader *r)
{
    if (r->is_over || stub_poll() != STUB_FRAME)
        return;
    if (stub_op() == WIRE_STUB_OP_READ_ACK) {
        r->acked = stub_packet[2];
        r->is_over = stub_packet[3] != 0;
    } else {
        r->is_over = stub.is_pending = true;
    }
}

/* While one piece is sent the flash fetches the next. */
static void send_frame(struct reader *r, uint32_t off, uint32_t len, struct murmur *hash)
{
    uint32_t words[HW_SPI_MOST / 4];
    stub_send_begin(WIRE_STUB_OP_READ, 4 + len);
    stub_send(&off, 4);
    flash_read_begin(off);
    while (len > 0) {
        uint32_t part = len < HW_SPI_MOST ? len : HW_SPI_MOST;
        flash_read_end(words);
        flash_read_begin(off += HW_SPI_MOST);
        murmur_update(hash, words, part);
        stub_send(words, part);
        hear(r);
        len -= part;
    }
    stub_send_end(STUB_OK);
}

uint8_t write_read(const uint32_t *data, uint32_t len)
{
    uint32_t off = data[0], end = off + data[1], window = data[2], digest[WIRE_HASH_LEN / 4];
    struct reader r = {.acked = off};
    struct murmur hash;
    if (data[1] % WIRE_READ_UNIT != 0 || window < WIRE_READ_FRAME)
        return WIRE_ROM_ERROR_PARAM;
    if (!flash_wait_idle())
        return WIRE_ROM_ERROR_FAILED;
    murmur_init(&hash);
    stub.heard_at = hw_cycles();
    while (!r.is_over && r.acked != end) {
        hear(&r);
        len = end - off < WIRE_READ_FRAME ? end - off : WIRE_READ_FRAME;
        if (len > 0 && off + len - r.acked <= window) {
            send_frame(&r, off, len, &hash);
            off += len;
        } else if (stub_is_past(stub.heard_at, WIRE_STUB_QUIET_MS)) {
            return STUB_ANSWERED;
        }
    }
    if (r.is_over)
        stub_restart();
    murmur_final(&hash, digest);
    stub_send_begin(WIRE_STUB_OP_READ, 4 + WIRE_HASH_LEN);
    stub_send(&end, 4);
    stub_send(digest, WIRE_HASH_LEN);
    stub_send_end(STUB_OK);
    return STUB_ANSWERED;
}

static void send_words(uint8_t op, const volatile uint32_t *from, uint32_t len)
{
    stub_send_begin(op, len);
    for (; len > 0; from++) {
        uint32_t word = *from, part = len < 4 ? len : 4;
        stub_send(&word, part);
        len -= part;
    }
    stub_send_end(STUB_OK);
}

uint8_t write_read_mem(const uint32_t *data, uint32_t len)
{
    if (data[0] % 4 != 0 || data[1] % 4 != 0 || data[1] > STUB_BLOCK)
        return WIRE_ROM_ERROR_PARAM;
    (void)len;
    send_words(WIRE_STUB_OP_READ_MEM, (const volatile uint32_t *)(uintptr_t)data[0], data[1]);
    return STUB_ANSWERED;
}

uint8_t write_spi(const uint32_t *data, uint32_t len)
{
    struct hw_spi spi = {.opcode = (uint8_t)data[0],
                         .addr_bits = (uint8_t)(data[0] >> 8),
                         .dummy_clocks = (uint8_t)(data[0] >> 16),
                         .in_len = (uint8_t)(data[0] >> 24),
                         .addr = data[1],
                         .out_len = (uint8_t)(len - WIRE_SPI_TX)};
    uint32_t words[HW_SPI_MOST / 4];
    if (spi.in_len > HW_SPI_MOST)
        return WIRE_ROM_ERROR_PARAM;
    for (unsigned i = 0; i < (spi.out_len + 3u) / 4; i++)
        hw_spi_set_word(i, data[2 + i]);
    flash_command(&spi);
    flash_read_end(words);
    send_words(WIRE_STUB_OP_SPI, words, spi.in_len);
    return STUB_ANSWERED;
}
