/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Frames of CAN 2.0 (ISO 11898-1) as TWAI's buffers have them: a byte that tells of the frame, two
 * or four of the identifier, and the data. */
#ifndef SIM_CAN_FRAME_H
#define SIM_CAN_FRAME_H

#include <stdbool.h>
#include <stdint.h>

#define SIM_CAN_FRAME_MAX 13

#define SIM_CAN_EXTENDED 0x80 /* in the first byte; below them the length */
#define SIM_CAN_REMOTE   0x40

/* Bytes that the frame fills of its buffer. */
unsigned sim_can_len(const uint8_t *frame);
/* Bits on the line from its start to its acknowledgement's slot, stuffed ones included. */
unsigned sim_can_bits(const uint8_t *frame);
/* And behind it: that slot, delimiters, the end of frame and the pause before the next. */
#define SIM_CAN_TAIL_BITS 12

/* Whether filter[0..3] with the bits that do not matter in filter[4..7] takes the frame: one filter
 * or two. */
bool sim_can_is_accepted(const uint8_t filter[8], bool is_single, const uint8_t *frame);

#endif
