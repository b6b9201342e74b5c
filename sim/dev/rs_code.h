/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The Reed-Solomon code of eFuse blocks: 32 bytes and 12 that check them, over GF(256) with the
 * roots 2^0 to 2^11. */
#ifndef SIM_RS_CODE_H
#define SIM_RS_CODE_H

#include <stdbool.h>
#include <stdint.h>

#define SIM_RS_DATA   32
#define SIM_RS_CHECK  12
#define SIM_RS_FAILED -1

/* Mends up to six wrong bytes of word[44] in place and returns how many there were; SIM_RS_FAILED,
 * and nothing changed, when there are more. */
int sim_rs_decode(uint8_t word[SIM_RS_DATA + SIM_RS_CHECK]);

#endif
