/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Commands to the flash chip through the registers of the controller that it hangs on. */
#include "spi.h"

#include "bytes.h"
#include "err.h"
#include "stub.h"

#include <assert.h>
#include <string.h>

/* Bits of the controllers, the same on all chips so far. */
#define CMD_USR        (1u << 18)
#define USER_COMMAND   (1u << 31)
#define USER_ADDR      (1u << 30)
#define USER_DUMMY     (1u << 29)
#define USER_MISO      (1u << 28)
#define USER_MOSI      (1u << 27)
#define USER1_ADDR_LSB 26
#define USER1_MOSI_LSB 17 /* lengths less one, of controllers without registers for them */
#define USER1_MISO_LSB 8
#define USER2_LEN_LSB  28
#define COMMAND_BITS   8u
#define POLLS          10u
#define SAVED          3u

struct reg_value {
    uint32_t off, value;
};

static uint32_t less_one(size_t bits)
{
    return bits ? (uint32_t)bits - 1 : 0;
}

/* What the registers must hold, but for the data and the start. Returns the count, at most 6. */
static size_t lay_out(const struct crema_chip_loader *l, const struct cr_spi_command *c,
                      struct reg_value rows[6])
{
    uint32_t rx = less_one(8 * c->rx_len), tx = less_one(8 * c->tx_len);
    uint32_t user = USER_COMMAND, user1 = less_one(c->dummy);
    size_t n = 0;
    user |= c->addr_bits ? USER_ADDR : 0;
    user |= c->dummy ? USER_DUMMY : 0;
    user |= c->rx_len ? USER_MISO : 0;
    user |= c->tx_len ? USER_MOSI : 0;
    user1 |= less_one(c->addr_bits) << USER1_ADDR_LSB;
    if (l->spi_miso_dlen_off == 0)
        user1 |= tx << USER1_MOSI_LSB | rx << USER1_MISO_LSB;
    rows[n++] = (struct reg_value){l->spi_user_off, user};
    rows[n++] = (struct reg_value){l->spi_user1_off, user1};
    rows[n++] =
        (struct reg_value){l->spi_user2_off, (COMMAND_BITS - 1) << USER2_LEN_LSB | c->command};
    if (c->rx_len && l->spi_miso_dlen_off)
        rows[n++] = (struct reg_value){l->spi_miso_dlen_off, rx};
    if (c->tx_len && l->spi_mosi_dlen_off)
        rows[n++] = (struct reg_value){l->spi_mosi_dlen_off, tx};
    if (c->addr_bits) {
        unsigned shift = l->is_spi_addr_high ? 32u - c->addr_bits : 0;
        rows[n++] = (struct reg_value){l->spi_addr_off, c->addr << shift};
    }
    return n;
}

static enum crema_status write_reg(struct crema_loader *loader, uint32_t off, uint32_t value,
                                   struct crema_error *err)
{
    return crema_loader_write_reg(loader, loader->chip->loader.spi_base + off, value, UINT32_MAX, 0,
                                  err);
}

static enum crema_status read_reg(struct crema_loader *loader, uint32_t off, uint32_t *value,
                                  struct crema_error *err)
{
    return crema_loader_read_reg(loader, loader->chip->loader.spi_base + off, value, err);
}

static enum crema_status wait_done(struct crema_loader *loader, struct crema_error *err)
{
    for (unsigned i = 0; i < POLLS; i++) {
        uint32_t cmd;
        enum crema_status st = read_reg(loader, loader->chip->loader.spi_cmd_off, &cmd, err);
        if (st != CREMA_OK || !(cmd & CMD_USR))
            return st;
    }
    return cr_err(err, CREMA_E_TARGET, "the flash controller was still busy after %u looks", POLLS);
}

static enum crema_status put_data(struct crema_loader *loader, const struct cr_spi_command *c,
                                  struct crema_error *err)
{
    uint8_t words[CR_SPI_MOST] = {0};
    enum crema_status st = CREMA_OK;
    if (c->tx_len == 0) /* a controller that does nothing must not look like one that read */
        return write_reg(loader, loader->chip->loader.spi_w0_off, 0, err);
    memcpy(words, c->tx, c->tx_len);
    for (size_t i = 0; st == CREMA_OK && i < c->tx_len; i += 4)
        st = write_reg(loader, loader->chip->loader.spi_w0_off + (uint32_t)i, get_le32(words + i),
                       err);
    return st;
}

static enum crema_status get_data(struct crema_loader *loader, const struct cr_spi_command *c,
                                  struct crema_error *err)
{
    uint8_t words[CR_SPI_MOST];
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < c->rx_len; i += 4) {
        uint32_t value;
        st = read_reg(loader, loader->chip->loader.spi_w0_off + (uint32_t)i, &value, err);
        put_le32(words + i, value);
    }
    if (st == CREMA_OK && c->rx_len)
        memcpy(c->rx, words, c->rx_len);
    return st;
}

static enum crema_status carry_out(struct crema_loader *loader, const struct cr_spi_command *c,
                                   struct crema_error *err)
{
    struct reg_value rows[6];
    size_t count = lay_out(&loader->chip->loader, c, rows);
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < count; i++)
        st = write_reg(loader, rows[i].off, rows[i].value, err);
    if (st == CREMA_OK)
        st = put_data(loader, c, err);
    if (st == CREMA_OK)
        st = write_reg(loader, loader->chip->loader.spi_cmd_off, CMD_USR, err);
    if (st == CREMA_OK)
        st = wait_done(loader, err);
    return st == CREMA_OK ? get_data(loader, c, err) : st;
}

enum crema_status cr_spi_by_registers(struct crema_loader *loader, const struct cr_spi_command *c,
                                      struct crema_error *err)
{
    const struct crema_chip_loader *l = &loader->chip->loader;
    const uint32_t saved[SAVED] = {l->spi_user_off, l->spi_user1_off, l->spi_user2_off};
    uint32_t values[SAVED];
    enum crema_status st = CREMA_OK;
    assert(c->rx_len <= CR_SPI_MOST && c->tx_len <= CR_SPI_MOST);
    for (size_t i = 0; st == CREMA_OK && i < SAVED; i++)
        st = read_reg(loader, saved[i], &values[i], err);
    if (st == CREMA_OK)
        st = carry_out(loader, c, err);
    /* The ROM's own flash commands expect the registers as it left them. */
    for (size_t i = 0; st == CREMA_OK && i < SAVED; i++)
        st = write_reg(loader, saved[i], values[i], err);
    return st;
}

static enum crema_status by_stub(struct crema_loader *loader, const struct cr_spi_command *c,
                                 struct crema_error *err)
{
    uint8_t data[WIRE_SPI_TX + CR_SPI_MOST] = {c->command, c->addr_bits, c->dummy,
                                               (uint8_t)c->rx_len};
    struct cr_response response;
    put_le32(data + WIRE_SPI_ADDR, c->addr);
    if (c->tx_len)
        memcpy(data + WIRE_SPI_TX, c->tx, c->tx_len);
    enum crema_status st = cr_stub_need(loader, WIRE_STUB_OP_SPI, err);
    if (st == CREMA_OK)
        st = cr_stub_command(loader, WIRE_STUB_OP_SPI, data, WIRE_SPI_TX + c->tx_len, c->rx_len,
                             &response, err);
    if (st == CREMA_OK && c->rx_len)
        memcpy(c->rx, response.data, c->rx_len);
    return st;
}

enum crema_status cr_spi_run(struct crema_loader *loader, const struct cr_spi_command *c,
                             struct crema_error *err)
{
    return loader->has_own ? by_stub(loader, c, err) : cr_spi_by_registers(loader, c, err);
}
