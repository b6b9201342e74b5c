/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Filters: technical reference manual, "Two-wire Automotive Interface". */
#include "can_frame.h"

#include <string.h>

#define CRC_BITS  15
#define CRC_POLY  0x4599u
#define STUFF_RUN 5

static unsigned id_len(const uint8_t *frame)
{
    return frame[0] & SIM_CAN_EXTENDED ? 4 : 2;
}

static unsigned data_len(const uint8_t *frame)
{
    unsigned len = frame[0] & 0xf;
    if (frame[0] & SIM_CAN_REMOTE)
        return 0;
    return len < 8 ? len : 8;
}

unsigned sim_can_len(const uint8_t *frame)
{
    return 1 + id_len(frame) + data_len(frame);
}

/* Bits on their way to the line. */
struct line {
    unsigned count; /* with the stuffed ones */
    unsigned run;   /* of the same level */
    bool level;
    uint32_t crc;
};

static void put_bit(struct line *line, bool bit)
{
    bool top = line->crc >> (CRC_BITS - 1) & 1;
    line->crc = (line->crc << 1 ^ (top != bit ? CRC_POLY : 0)) & ((1u << CRC_BITS) - 1);
    line->run = line->count && bit == line->level ? line->run + 1 : 1;
    line->level = bit;
    line->count++;
    if (line->run == STUFF_RUN) {
        line->level = !bit;
        line->run = 1;
        line->count++;
    }
}

static void put_bits(struct line *line, uint32_t value, unsigned count)
{
    while (count-- > 0)
        put_bit(line, value >> count & 1);
}

unsigned sim_can_bits(const uint8_t *frame)
{
    struct line line = {0};
    const uint8_t *data = frame + 1 + id_len(frame);
    bool is_remote = frame[0] & SIM_CAN_REMOTE;
    put_bit(&line, 0); /* the start */
    if (frame[0] & SIM_CAN_EXTENDED) {
        uint32_t id = ((uint32_t)frame[1] << 24 | (uint32_t)frame[2] << 16 |
                       (uint32_t)frame[3] << 8 | frame[4]) >>
                      3;
        put_bits(&line, id >> 18, 11);
        put_bits(&line, 3, 2); /* a substitute for what a short one has here; extended */
        put_bits(&line, id, 18);
        put_bit(&line, is_remote);
        put_bits(&line, 0, 2);
    } else {
        put_bits(&line, ((uint32_t)frame[1] << 8 | frame[2]) >> 5, 11);
        put_bit(&line, is_remote);
        put_bits(&line, 0, 2);
    }
    put_bits(&line, frame[0] & 0xf, 4);
    for (unsigned i = 0; i < data_len(frame); i++)
        put_bits(&line, data[i], 8);
    put_bits(&line, line.crc, CRC_BITS);
    return line.count + 1; /* the CRC's delimiter, which is not stuffed */
}

/* Filters. The bits that a frame is compared by, in the filter's order; `given` has those that the
 * frame has at all. */

static bool matches(const uint8_t *code, const uint8_t *mask, const uint8_t *bits,
                    const uint8_t *given, unsigned len)
{
    for (unsigned i = 0; i < len; i++) {
        if ((code[i] ^ bits[i]) & ~mask[i] & given[i])
            return false;
    }
    return true;
}

static bool single(const uint8_t filter[8], const uint8_t *frame)
{
    uint8_t bits[4], given[4] = {0xff, 0xf0, 0, 0};
    uint8_t remote = frame[0] & SIM_CAN_REMOTE ? 0xff : 0;
    unsigned len = data_len(frame);
    if (frame[0] & SIM_CAN_EXTENDED) {
        memcpy(bits, frame + 1, 4);
        bits[3] = (uint8_t)((bits[3] & 0xf8) | (remote & 4));
        memcpy(given, (const uint8_t[]){0xff, 0xff, 0xff, 0xfc}, 4);
    } else {
        bits[0] = frame[1];
        bits[1] = (uint8_t)((frame[2] & 0xe0) | (remote & 0x10));
        bits[2] = len > 0 ? frame[3] : 0;
        bits[3] = len > 1 ? frame[4] : 0;
        given[2] = len > 0 ? 0xff : 0;
        given[3] = len > 1 ? 0xff : 0;
    }
    return matches(filter, filter + 4, bits, given, 4);
}

/* The first of two also looks at the first byte of data, whose second half stands behind the
 * second filter. */
static bool dual(const uint8_t filter[8], const uint8_t *frame)
{
    uint8_t bits[2] = {frame[1], frame[2]}, given[2] = {0xff, 0xff};
    if (frame[0] & SIM_CAN_EXTENDED)
        return matches(filter, filter + 4, bits, given, 2) ||
               matches(filter + 2, filter + 6, bits, given, 2);
    uint8_t remote = frame[0] & SIM_CAN_REMOTE ? 0x10 : 0;
    uint8_t data = data_len(frame) ? frame[3] : 0, has_data = data_len(frame) ? 0xf : 0;
    bits[1] = (uint8_t)((frame[2] & 0xe0) | remote);
    given[1] = 0xf0;
    if (matches(filter + 2, filter + 6, bits, given, 2))
        return true;
    const uint8_t code[3] = {filter[0], filter[1], filter[3]};
    const uint8_t mask[3] = {filter[4], filter[5], filter[7]};
    const uint8_t all[3] = {bits[0], (uint8_t)(bits[1] | data >> 4), data & 0xf};
    const uint8_t all_given[3] = {0xff, (uint8_t)(0xf0 | has_data), has_data};
    return matches(code, mask, all, all_given, 3);
}

bool sim_can_is_accepted(const uint8_t filter[8], bool is_single, const uint8_t *frame)
{
    return is_single ? single(filter, frame) : dual(filter, frame);
}
