/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Registers, and the MAC address that is read through them. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "timing.h"

#define COMMAND_TRIES 3u

static enum crema_status need_open(const struct crema_loader *loader, const char *what,
                                   struct crema_error *err)
{
    return loader->is_secure ? cr_loader_refuse_secure(loader, what, err) : CREMA_OK;
}

enum crema_status crema_loader_read_reg(struct crema_loader *loader, uint32_t addr, uint32_t *value,
                                        struct crema_error *err)
{
    uint8_t data[4];
    put_le32(data, addr);
    const struct cr_request request = {.op = WIRE_OP_READ_REG,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND,
                                       .tries = COMMAND_TRIES};
    struct cr_response response;
    *value = 0;
    enum crema_status st = need_open(loader, "read a register", err);
    if (st == CREMA_OK)
        st = cr_link_command(&loader->link, &request, &response, err);
    if (st == CREMA_OK)
        *value = response.value;
    return st;
}

static void put_write(uint8_t data[16], const struct crema_reg_write *w)
{
    put_le32(data, w->addr);
    put_le32(data + 4, w->value);
    put_le32(data + 8, w->mask);
    put_le32(data + 12, w->delay_us);
}

enum crema_status crema_loader_write_reg(struct crema_loader *loader, uint32_t addr, uint32_t value,
                                         uint32_t mask, uint32_t delay_us, struct crema_error *err)
{
    uint8_t data[16];
    put_write(data, &(struct crema_reg_write){addr, value, mask, delay_us});
    const struct cr_request request = {.op = WIRE_OP_WRITE_REG,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND + delay_us,
                                       .tries = COMMAND_TRIES};
    enum crema_status st = need_open(loader, "write a register", err);
    return st == CREMA_OK ? cr_link_command(&loader->link, &request, NULL, err) : st;
}

enum crema_status cr_loader_write_regs(struct crema_loader *loader,
                                       const struct crema_reg_write *list, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (; st == CREMA_OK && list && list->addr; list++)
        st = crema_loader_write_reg(loader, list->addr, list->value, list->mask, list->delay_us,
                                    err);
    return st;
}

enum crema_status cr_loader_send_reg(struct crema_loader *loader, const struct crema_reg_write *w,
                                     struct crema_error *err)
{
    uint8_t data[16];
    put_write(data, &(struct crema_reg_write){w->addr, w->value, w->mask, 0});
    const struct cr_request request = {
        .op = WIRE_OP_WRITE_REG, .head = data, .head_len = sizeof data};
    return cr_link_send(&loader->link, &request, err);
}

static void mac_from_words(const uint32_t words[4], uint8_t mac[6])
{
    mac[0] = (uint8_t)(words[1] >> 8);
    mac[1] = (uint8_t)words[1];
    put_be32(mac + 2, words[0]);
}

/* The last three bytes are in the first two words; the maker's prefix is in the fourth, or else the
 * second holds a code for one of two. */
static enum crema_status mac_from_otp(const uint32_t words[4], uint8_t mac[6],
                                      struct crema_error *err)
{
    static const uint32_t makers[] = {0x18fe34, 0xacd074};
    uint32_t code = words[1] >> 16 & 0xff;
    if (words[3] == 0 && code >= CR_COUNT(makers))
        return cr_err(err, CREMA_E_TARGET, "the maker's code 0x%02x in it is not known", code);
    put_be32(mac, (words[3] ? words[3] : makers[code]) << 8);
    mac[3] = (uint8_t)(words[1] >> 8);
    mac[4] = (uint8_t)words[1];
    mac[5] = (uint8_t)(words[0] >> 24);
    return CREMA_OK;
}

enum crema_status crema_loader_mac(struct crema_loader *loader, uint8_t mac[6],
                                   struct crema_error *err)
{
    uint32_t words[4] = {0};
    const struct crema_chip_loader *c = &loader->chip->loader;
    size_t count = c->mac_form == CREMA_MAC_OTP ? 4 : 2;
    enum crema_status st = CREMA_OK;
    for (uint32_t i = 0; st == CREMA_OK && i < count; i++)
        st = crema_loader_read_reg(loader, c->mac_addr + 4 * i, &words[i], err);
    if (st == CREMA_OK && c->mac_form == CREMA_MAC_OTP)
        st = mac_from_otp(words, mac, err);
    else if (st == CREMA_OK)
        mac_from_words(words, mac);
    return cr_err_what(err, st, "cannot read the MAC address");
}
