/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What other tools' stubs understand, and Crema asks for seldom. */
#include "md5.h"
#include "stub.h"

/* Hashes while the flash fetches the next bytes. */
static uint8_t flash_md5(const uint32_t *data, uint32_t len)
{
    uint32_t off = data[0], left = data[1], words[HW_SPI_MOST / 4];
    uint8_t sum[MD5_LEN];
    struct md5 md5;
    (void)len;
    if (!flash_wait_idle())
        return WIRE_ROM_ERROR_FAILED;
    md5_init(&md5);
    for (flash_read_begin(off); left > 0;) {
        uint32_t some = left < HW_SPI_MOST ? left : HW_SPI_MOST;
        flash_read_end(words);
        flash_read_begin(off += HW_SPI_MOST);
        md5_update(&md5, words, some);
        left -= some;
    }
    md5_final(&md5, sum);
    stub_send_begin(WIRE_OP_SPI_FLASH_MD5, MD5_LEN);
    stub_send(sum, MD5_LEN);
    stub_send_end(STUB_OK);
    return STUB_ANSWERED;
}

/* The flash is attached, and its size asked for, by HELLO. */
static uint8_t accept(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    return STUB_OK;
}

static const struct stub_command commands[] = {
    {WIRE_OP_SPI_FLASH_MD5, 16, 16, flash_md5},
    {WIRE_OP_SPI_ATTACH, 4, 8, accept},
    {WIRE_OP_SPI_SET_PARAMS, 24, 24, accept},
    {0},
};

void stub_join_rest(void);
void stub_join_rest(void)
{
    stub.commands[2] = commands;
}
