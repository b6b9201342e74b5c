/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The opcodes that the ROMs and other tools' stubs have, too. */
#ifndef STUB_REST_H
#define STUB_REST_H

#include "write.h"

/* FLASH_BEGIN, _DATA, _END and their compressed kin: rest_flash.c. */
uint8_t rest_begin(const uint32_t *data, uint32_t len);
uint8_t rest_data(const uint32_t *data, uint32_t len);
uint8_t rest_end(const uint32_t *data, uint32_t len);
uint8_t rest_erase_region(const uint32_t *data, uint32_t len);
uint8_t rest_erase_all(const uint32_t *data, uint32_t len);

/* Decodes zlib's format into the window; false when it can not be. */
bool rest_inflate(void);

/* Is the payload of a *_DATA request in stub_packet as long as it says, with the right checksum?
 * STUB_OK or what is wrong. */
uint8_t rest_check_block(const uint32_t *data, uint32_t len);

#endif
