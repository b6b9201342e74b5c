/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Download mode: the serial protocol's commands, over UART0 or USB-Serial-JTAG, whichever a host
 * syncs on first. */
#include "checksum.h"
#include "inflate.h"
#include "le.h"
#include "md5.h"
#include "rom.h"
#include "rom_api.h"
#include "rom_efuse.h"
#include "rom_flash.h"
#include "slip.h"

#include <crema/wire/loader.h>
#include <string.h>

#define PACKET_MAX    0x2000u
#define WINDOW_LEN    0x8000u
#define USB_FIRST_MAX 64u
#define SYNC_VALUE    0x20120707u /* stubs answer 0: hosts tell them from a ROM by it */
#define STATUS_LEN    4u
#define READ_SLOW_LEN 64u
#define KEY_PURPOSES  6u /* chips with fewer keys answer 0 */
#define OK            0

/* What a FLASH or MEM session is at. */
struct session {
    bool is_flash, is_deflated, is_mem;
    uint32_t addr;     /* where the next byte goes */
    uint32_t left;     /* bytes that may still come */
    uint32_t sequence; /* number of the next packet */
    uint32_t window_at;
    bool is_stream_done;
};

/* The request at hand. */
struct request {
    uint8_t op;
    uint32_t checksum;
    const uint8_t *data;
    uint32_t len;
};

/* The answer's extra data, before its status. */
struct answer {
    uint32_t value;
    uint8_t data[READ_SLOW_LEN];
    uint32_t len;
};

static uint8_t packet[PACKET_MAX] __attribute__((section(".packet")));
static struct {
    uint8_t window[WINDOW_LEN];
    struct inflate inflate;
} unpacker __attribute__((section(".window")));

static uint8_t usb_first[USB_FIRST_MAX];
static struct session session;
static bool is_wire_known; /* a host has synced */
static void (*user_start)(void);

void ets_set_user_start(void (*entry)(void))
{
    user_start = entry;
}

/* Wire */

static void put(uint8_t byte)
{
    uart_tx_one_char(byte);
}

static void send_answer(uint8_t op, const struct answer *answer, uint8_t error)
{
    uint8_t header[WIRE_HEADER_LEN] = {WIRE_DIR_RESPONSE, op, (uint8_t)(answer->len + STATUS_LEN)};
    uint8_t status[STATUS_LEN] = {error != OK, error};
    put_le32(header + 4, answer->value);
    put(WIRE_SLIP_END);
    slip_put(put, header, sizeof(header));
    slip_put(put, answer->data, answer->len);
    slip_put(put, status, sizeof(status));
    put(WIRE_SLIP_END);
    if (console_is_usb())
        usb_send_flush();
}

static bool parse_request(const uint8_t *frame, size_t len, struct request *request)
{
    if (len < WIRE_HEADER_LEN || frame[0] != WIRE_DIR_REQUEST)
        return false;
    *request = (struct request){.op = frame[1],
                                .checksum = le32(frame + 4),
                                .data = frame + WIRE_HEADER_LEN,
                                .len = (uint32_t)len - WIRE_HEADER_LEN};
    return le16(frame + 2) == request->len;
}

static bool take_frame(struct slip *slip, bool has_byte, uint8_t (*take_byte)(void),
                       struct request *request)
{
    return has_byte && slip_take(slip, take_byte()) == SLIP_FRAME &&
           parse_request(slip->buf, slip->len, request);
}

/* Nothing is in the works: a slow clock saves power, and the time of the host of a virtual chip. */
static void wait_byte(void)
{
    clock_slow();
    while (!uart_has_byte() && !usb_has_byte())
        ;
    clock_fast();
}

/* Waits for a frame on the wire in use; on both while none is. */
static void wait_request(struct slip *uart, struct slip *usb, struct request *request)
{
    wait_byte();
    for (;;) {
        if (!is_wire_known && uart_follow_host())
            slip_init(uart, packet, sizeof(packet));
        bool hears_usb = !is_wire_known || console_is_usb();
        bool hears_uart = !is_wire_known || !console_is_usb();
        bool is_usb = hears_usb && take_frame(usb, usb_has_byte(), usb_take_byte, request);
        if (!is_usb && !(hears_uart && take_frame(uart, uart_has_byte(), uart_take_byte, request)))
            continue;
        if (!is_wire_known && request->op != WIRE_OP_SYNC)
            continue;
        if (!is_wire_known)
            uart_meter(false);
        if (!is_wire_known && is_usb)
            slip_init(usb, packet, sizeof(packet)); /* after this frame, which stays where it is */
        is_wire_known = true;
        console_choose_usb(is_usb);
        return;
    }
}

static uint32_t arg(const struct request *request, unsigned index)
{
    return le32(request->data + 4 * index);
}

/* RAM */

static uint8_t mem_begin(const struct request *r)
{
    session = (struct session){0};
    if (r->len < 16)
        return WIRE_ROM_ERROR_INVALID;
    uint32_t size = arg(r, 0), addr = arg(r, 3);
    if (!ram_is_loadable(addr, size, rom_ram_start))
        return WIRE_ROM_ERROR_RAM_ADDR;
    session = (struct session){.is_mem = true, .addr = addr, .left = size};
    return OK;
}

/* The bytes of a DATA packet; 0 when it is in order. A packet that was taken already and whose
 * answer got lost comes again: *is_again. */
static uint8_t check_data(const struct request *r, const uint8_t **data, uint32_t *len,
                          bool *is_again)
{
    if (r->len < WIRE_DATA_HEAD_LEN || arg(r, 0) != r->len - WIRE_DATA_HEAD_LEN)
        return WIRE_ROM_ERROR_INVALID;
    *data = r->data + WIRE_DATA_HEAD_LEN;
    *len = arg(r, 0);
    if (checksum_xor(WIRE_CHECKSUM_SEED, *data, *len) != (r->checksum & 0xff))
        return WIRE_ROM_ERROR_CHECKSUM;
    *is_again = session.sequence > 0 && arg(r, 1) == session.sequence - 1;
    if (!*is_again && arg(r, 1) != session.sequence)
        return WIRE_ROM_ERROR_INVALID;
    return OK;
}

static uint8_t mem_data(const struct request *r)
{
    const uint8_t *data;
    uint32_t len;
    bool is_again;
    uint8_t error = session.is_mem ? check_data(r, &data, &len, &is_again) : WIRE_ROM_ERROR_INVALID;
    if (error != OK || is_again)
        return error;
    if (len > session.left)
        return WIRE_ROM_ERROR_RAM_SIZE;
    memcpy((void *)session.addr, data, len);
    session.addr += len;
    session.left -= len;
    session.sequence++;
    return OK;
}

static void enter(uint32_t entry)
{
    ets_delay_us(1000); /* the host sees the answer before anything that the code sends */
    uart_tx_wait_idle(0);
    __asm__ volatile("fence.i" ::: "memory");
    ((void (*)(void))entry)();
    if (user_start != NULL)
        user_start();
    software_reset();
}

static uint8_t mem_end(const struct request *r, uint32_t *entry)
{
    session = (struct session){0};
    if (r->len < 8)
        return WIRE_ROM_ERROR_INVALID;
    if (arg(r, 0) != 0)
        return OK;
    *entry = arg(r, 1);
    return ram_is_loadable(*entry, 2, rom_ram_start) ? OK : WIRE_ROM_ERROR_RAM_ADDR;
}

/* Flash */

static uint8_t flash_begin(const struct request *r, bool is_deflated)
{
    session = (struct session){0};
    if (r->len < 16)
        return WIRE_ROM_ERROR_INVALID;
    if (r->len >= 20 && arg(r, 4) != 0)
        return WIRE_ROM_ERROR_INVALID; /* encryption is not in this ROM */
    uint32_t size = arg(r, 0), addr = arg(r, 3);
    if (size > 0 && flash_erase(addr, size) != FLASH_OK)
        return WIRE_ROM_ERROR_FAILED;
    unpacker.inflate.step = 0;
    /* The end may lie in the last sector: what was erased may be written. */
    uint32_t end = (addr + size + FLASH_SECTOR - 1) & ~(FLASH_SECTOR - 1);
    session = (struct session){
        .is_flash = true, .is_deflated = is_deflated, .addr = addr, .left = end - addr};
    return OK;
}

static uint8_t program(const uint8_t *data, uint32_t len)
{
    if (len > session.left)
        return WIRE_ROM_ERROR_INVALID;
    if (flash_write(session.addr, data, len) != FLASH_OK)
        return WIRE_ROM_ERROR_FLASH_WRITE;
    session.addr += len;
    session.left -= len;
    return OK;
}

static uint8_t error_of(enum inflate_status status)
{
    return status == INFLATE_BAD_ADLER ? WIRE_ROM_ERROR_DEFLATE_ADLER : WIRE_ROM_ERROR_DEFLATE;
}

static uint8_t program_deflated(const uint8_t *data, uint32_t len)
{
    while (len > 0 && !session.is_stream_done) {
        size_t in = len, out = WINDOW_LEN - session.window_at;
        uint8_t *at = unpacker.window + session.window_at;
        enum inflate_status status =
            inflate_run(&unpacker.inflate, data, &in, unpacker.window, at, &out,
                        INFLATE_ZLIB | INFLATE_MORE_INPUT | INFLATE_WRAPS);
        if (status < INFLATE_DONE)
            return error_of(status);
        uint8_t error = program(at, (uint32_t)out);
        if (error != OK)
            return error;
        session.window_at = (session.window_at + (uint32_t)out) % WINDOW_LEN;
        session.is_stream_done = status == INFLATE_DONE;
        data += in;
        len -= (uint32_t)in;
        if (status == INFLATE_NEEDS_INPUT)
            break;
    }
    return OK;
}

static uint8_t flash_data(const struct request *r, bool is_deflated)
{
    const uint8_t *data;
    uint32_t len;
    bool is_again;
    if (!session.is_flash || session.is_deflated != is_deflated)
        return WIRE_ROM_ERROR_INVALID;
    uint8_t error = check_data(r, &data, &len, &is_again);
    if (error != OK || is_again)
        return error;
    /* Raw packets are padded to the block size; past the end that was asked for is padding. */
    if (!is_deflated && len > session.left)
        len = session.left;
    error = is_deflated ? program_deflated(data, len) : program(data, len);
    if (error == OK)
        session.sequence++;
    return error;
}

/* 0 asks for a reboot. */
static uint8_t flash_end(const struct request *r, bool *is_reboot)
{
    *is_reboot = r->len >= 4 && arg(r, 0) == 0;
    session = (struct session){0};
    return r->len >= 4 ? OK : WIRE_ROM_ERROR_INVALID;
}

static uint8_t flash_md5(const struct request *r, struct answer *answer)
{
    struct md5 md5;
    uint8_t piece[256], digest[MD5_LEN];
    if (r->len < 8)
        return WIRE_ROM_ERROR_INVALID;
    uint32_t addr = arg(r, 0), left = arg(r, 1);
    md5_init(&md5);
    while (left > 0) {
        uint32_t len = left < sizeof(piece) ? left : sizeof(piece);
        if (flash_read(addr, piece, len) != FLASH_OK)
            return WIRE_ROM_ERROR_FLASH_READ;
        md5_update(&md5, piece, len);
        addr += len;
        left -= len;
    }
    md5_final(&md5, digest);
    for (unsigned i = 0; i < MD5_LEN; i++) {
        answer->data[2 * i] = (uint8_t) "0123456789abcdef"[digest[i] >> 4];
        answer->data[2 * i + 1] = (uint8_t) "0123456789abcdef"[digest[i] & 15];
    }
    answer->len = 2 * MD5_LEN;
    return OK;
}

static uint8_t read_flash_slow(const struct request *r, struct answer *answer)
{
    if (r->len < 8)
        return WIRE_ROM_ERROR_INVALID;
    if (arg(r, 1) > READ_SLOW_LEN)
        return WIRE_ROM_ERROR_FLASH_READ_LENGTH;
    if (flash_read(arg(r, 0), answer->data, arg(r, 1)) != FLASH_OK)
        return WIRE_ROM_ERROR_FLASH_READ;
    answer->len = READ_SLOW_LEN;
    return OK;
}

static uint8_t spi_set_params(const struct request *r)
{
    if (r->len < 24)
        return WIRE_ROM_ERROR_INVALID;
    esp_rom_spiflash_config_param(arg(r, 0), arg(r, 1), arg(r, 2), arg(r, 3), arg(r, 4), arg(r, 5));
    return OK;
}

static uint8_t spi_attach(const struct request *r)
{
    if (r->len < 4)
        return WIRE_ROM_ERROR_INVALID;
    spi_flash_attach(arg(r, 0), false);
    return OK;
}

/* Registers and identity */

static uint8_t read_reg(const struct request *r, struct answer *answer)
{
    if (r->len < 4 || !address_is_readable(arg(r, 0)))
        return WIRE_ROM_ERROR_INVALID;
    answer->value = *(volatile uint32_t *)arg(r, 0);
    return OK;
}

static uint8_t write_reg(const struct request *r)
{
    if (r->len == 0 || r->len % 16 != 0)
        return WIRE_ROM_ERROR_INVALID;
    for (unsigned i = 0; i < r->len / 4; i += 4) {
        uint32_t value = arg(r, i + 1), mask = arg(r, i + 2);
        if (!address_is_writable(arg(r, i)))
            return WIRE_ROM_ERROR_INVALID;
        volatile uint32_t *reg = (volatile uint32_t *)arg(r, i);
        *reg = mask == UINT32_MAX ? value : (*reg & ~mask) | (value & mask);
        ets_delay_us(arg(r, i + 3));
    }
    return OK;
}

int rom_security_info(int unused, void *also_unused, uint8_t *out)
{
    (void)unused;
    (void)also_unused;
    uint32_t flags = ets_efuse_secure_boot_enabled();
    if (ets_efuse_security_download_modes_enabled())
        flags |= WIRE_SECURITY_DOWNLOAD_LIMITED;
    memset(out, 0, WIRE_SECURITY_LONG_LEN);
    put_le32(out, flags);
    out[4] = (uint8_t)FIELD(EFUSE_F_CRYPT_CNT);
    for (unsigned i = 0; i < KEY_PURPOSES; i++)
        out[5 + i] = (uint8_t)ets_efuse_get_key_purpose(4 + i);
    put_le32(out + WIRE_SECURITY_CHIP_ID, SOC_IMAGE_CHIP_ID);
    put_le32(out + WIRE_SECURITY_CHIP_ID + 4, ROM_ECO_VERSION);
    return 0;
}

/* Whether SDIO is the wire in use: stubs for chips that have it ask. */
bool sip_download_begin(void)
{
    return false;
}

/* Its name in the function tables. */
int GetSecurityInfoProc(int unused, void *also_unused, uint8_t *out)
{
    return rom_security_info(unused, also_unused, out);
}

static uint8_t security_info(struct answer *answer)
{
    rom_security_info(0, NULL, answer->data);
    answer->len = WIRE_SECURITY_LONG_LEN;
    return OK;
}

static void change_rate(const struct request *r)
{
    uint32_t rate_hz = arg(r, 0);
    uart_tx_wait_idle(0);
    if (rate_hz > 0 && !console_is_usb())
        uart_div_modify(0, (uint32_t)((((uint64_t)SOC_XTAL_HZ << 4) + rate_hz / 2) / rate_hz));
}

/* What is left to do once the answer is out. */
struct aftermath {
    bool is_reboot;
    uint32_t entry; /* 0: none */
};

static uint8_t run(const struct request *r, struct answer *answer, struct aftermath *after)
{
    switch (r->op) {
    case WIRE_OP_SYNC:
        answer->value = SYNC_VALUE;
        return OK;
    case WIRE_OP_FLASH_BEGIN:
    case WIRE_OP_FLASH_DEFL_BEGIN:
        return flash_begin(r, r->op == WIRE_OP_FLASH_DEFL_BEGIN);
    case WIRE_OP_FLASH_DATA:
    case WIRE_OP_FLASH_DEFL_DATA:
        return flash_data(r, r->op == WIRE_OP_FLASH_DEFL_DATA);
    case WIRE_OP_FLASH_END:
    case WIRE_OP_FLASH_DEFL_END:
        return flash_end(r, &after->is_reboot);
    case WIRE_OP_MEM_BEGIN:
        return mem_begin(r);
    case WIRE_OP_MEM_DATA:
        return mem_data(r);
    case WIRE_OP_MEM_END:
        return mem_end(r, &after->entry);
    case WIRE_OP_READ_REG:
        return read_reg(r, answer);
    case WIRE_OP_WRITE_REG:
        return write_reg(r);
    case WIRE_OP_SPI_SET_PARAMS:
        return spi_set_params(r);
    case WIRE_OP_SPI_ATTACH:
        return spi_attach(r);
    case WIRE_OP_READ_FLASH_SLOW:
        return read_flash_slow(r, answer);
    case WIRE_OP_CHANGE_BAUDRATE:
        return r->len >= 8 ? OK : WIRE_ROM_ERROR_INVALID;
    case WIRE_OP_SPI_FLASH_MD5:
        return flash_md5(r, answer);
    case WIRE_OP_GET_SECURITY_INFO:
        return security_info(answer);
    default:
        return WIRE_ROM_ERROR_INVALID;
    }
}

static void serve(const struct request *request)
{
    struct answer answer = {0};
    struct aftermath after = {0};
    uint8_t error = run(request, &answer, &after);
    unsigned times = request->op == WIRE_OP_SYNC ? WIRE_SYNC_ANSWERS : 1;
    for (; times > 0; times--)
        send_answer(request->op, &answer, error);
    if (error != OK)
        return;
    if (request->op == WIRE_OP_CHANGE_BAUDRATE)
        change_rate(request);
    if (after.entry != 0)
        enter(after.entry);
    if (after.is_reboot) {
        console_flush();
        software_reset();
    }
}

void download_boot(void)
{
    struct slip uart, usb;
    struct request request;
    wdt_disable_all();
    clock_fast();
    flash_init();
    ets_printf("waiting for download\n");
    uart_meter(true);
    slip_init(&uart, packet, sizeof(packet));
    slip_init(&usb, usb_first, sizeof(usb_first));
    ets_intr_unlock();
    for (;;) {
        wait_request(&uart, &usb, &request);
        serve(&request);
    }
}
