/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What other tools' stubs understand, and Crema asks for seldom. */
#include "rest.h"

#include "md5.h"

/* Flash */

/* Calls `take` with each piece while the flash fetches the next. */
static void read_flash(uint32_t off, uint32_t left,
                       void (*take)(const uint32_t *words, uint32_t len))
{
    uint32_t words[HW_SPI_MOST / 4];
    for (flash_read_begin(off); left > 0;) {
        uint32_t some = left < HW_SPI_MOST ? left : HW_SPI_MOST;
        flash_read_end(words);
        flash_read_begin(off += HW_SPI_MOST);
        take(words, some);
        left -= some;
    }
}

static struct md5 md5;

static void hash(const uint32_t *words, uint32_t len)
{
    md5_update(&md5, words, len);
}

static uint8_t flash_md5(const uint32_t *data, uint32_t len)
{
    uint8_t sum[MD5_LEN];
    (void)len;
    if (!flash_wait_idle())
        return WIRE_ROM_ERROR_FAILED;
    md5_init(&md5);
    read_flash(data[0], data[1], hash);
    md5_final(&md5, sum);
    stub_send_begin(WIRE_OP_SPI_FLASH_MD5, MD5_LEN);
    stub_send(sum, MD5_LEN);
    stub_send_end(STUB_OK);
    return STUB_ANSWERED;
}

static void hash_and_send(const uint32_t *words, uint32_t len)
{
    md5_update(&md5, words, len);
    stub_send(words, len);
}

/* A frame without header and status. */
static void send_bare(uint32_t off, uint32_t len)
{
    stub_send_edge();
    read_flash(off, len, hash_and_send);
    stub_send_edge();
}

/* {offset, bytes, bytes of a frame, frames ahead of the host}, which answers with bare frames, too:
 * the bytes that it has. Anything else that it says ends the read. */
static uint8_t flash_read(const uint32_t *data, uint32_t len)
{
    uint32_t off = data[0], total = data[1], block = data[2], ahead = data[3] * block;
    uint32_t sent = 0, heard = 0;
    uint8_t sum[MD5_LEN];
    (void)len;
    if (block == 0 || block > WIRE_READ_FRAME || ahead == 0)
        return WIRE_ROM_ERROR_PARAM;
    if (!flash_wait_idle())
        return WIRE_ROM_ERROR_FAILED;
    stub_send_begin(WIRE_OP_READ_FLASH, 0);
    stub_send_end(STUB_OK);
    md5_init(&md5);
    while (heard < total) {
        enum stub_event event = stub_poll();
        stub.is_pending = event == STUB_FRAME;
        if (stub.is_pending || stub_is_past(stub.heard_at, WIRE_STUB_QUIET_MS))
            stub_restart();
        if (event == STUB_DAMAGED && stub.has_word)
            heard = stub.word;
        uint32_t some = total - sent < block ? total - sent : block;
        if (some == 0 || sent + some - heard > ahead)
            continue;
        send_bare(off + sent, some);
        sent += some;
    }
    md5_final(&md5, sum);
    stub_send_edge();
    stub_send(sum, MD5_LEN);
    stub_send_edge();
    return STUB_ANSWERED;
}

static uint8_t attach(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    hw_spi_attach();
    return STUB_OK;
}

/* The size is asked for where it is needed. */
static uint8_t accept(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    return STUB_OK;
}

/* Memory */

static struct {
    uint32_t *to;
    uint32_t left;
} mem;

static uint8_t mem_begin(const uint32_t *data, uint32_t len)
{
    (void)len;
    if (data[3] % 4 != 0)
        return WIRE_ROM_ERROR_RAM_ADDR;
    mem.to = hw_load_addr(data[3]);
    mem.left = data[0];
    return STUB_OK;
}

/* Whole words: not every memory takes bytes. */
static uint8_t mem_data(const uint32_t *data, uint32_t len)
{
    uint8_t error = rest_check_block(data, len);
    if (error == STUB_OK && data[0] > mem.left)
        error = WIRE_ROM_ERROR_RAM_SIZE;
    if (error != STUB_OK)
        return error;
    for (uint32_t i = 0; i < (data[0] + 3) / 4; i++)
        *mem.to++ = data[WIRE_DATA_HEAD_LEN / 4 + i];
    mem.left -= data[0];
    return STUB_OK;
}

/* {0 to run what stands there, address}. */
static uint8_t mem_end(const uint32_t *data, uint32_t len)
{
    uint32_t is_stay = data[0], entry = data[1];
    (void)len;
    stub_send_begin(WIRE_OP_MEM_END, 0);
    stub_send_end(STUB_OK);
    if (is_stay)
        return STUB_ANSWERED;
    hw_leave();
    hw_sync_code();
    stub_call(entry);
}

/* Not answered, as other stubs do not. */
static uint8_t run_user_code(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    hw_reset();
}

static const struct stub_command commands[] = {
    {WIRE_OP_FLASH_BEGIN, 16, 20, rest_begin},
    {WIRE_OP_FLASH_DATA, WIRE_DATA_HEAD_LEN, STUB_ANY, rest_data},
    {WIRE_OP_FLASH_END, 4, 4, rest_end},
    {WIRE_OP_FLASH_DEFL_BEGIN, 16, 20, rest_begin},
    {WIRE_OP_FLASH_DEFL_DATA, WIRE_DATA_HEAD_LEN, STUB_ANY, rest_data},
    {WIRE_OP_FLASH_DEFL_END, 4, 4, rest_end},
    {WIRE_OP_MEM_BEGIN, 16, 16, mem_begin},
    {WIRE_OP_MEM_DATA, WIRE_DATA_HEAD_LEN, STUB_ANY, mem_data},
    {WIRE_OP_MEM_END, 8, 8, mem_end},
    {WIRE_OP_SPI_FLASH_MD5, 16, 16, flash_md5},
    {WIRE_OP_SPI_ATTACH, 4, 8, attach},
    {WIRE_OP_SPI_SET_PARAMS, 24, 24, accept},
    {WIRE_OP_ERASE_FLASH, 0, 0, rest_erase_all},
    {WIRE_OP_ERASE_REGION, 8, 8, rest_erase_region},
    {WIRE_OP_READ_FLASH, 16, 16, flash_read},
    {WIRE_OP_RUN_USER_CODE, 0, 0, run_user_code},
    {0},
};

void stub_join_write(void);
void stub_join_rest(void);
void stub_join_rest(void)
{
    stub.commands[2] = commands;
    stub.inflate = rest_inflate;
}

void stub_join_all(void);
void stub_join_all(void)
{
    stub_join_write();
    stub_join_rest();
}
