/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The baud rate: asking the chip for another one, following it, and what ROMs get wrong about their
 * crystal. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "timing.h"
#include "xtal.h"

#define RATE_SYNCS 5u

/* ---- crystals ---- */

/* What the ROM reckons with when it sets a divider. */
static enum crema_status find_rom_clock(struct crema_loader *loader, uint32_t true_hz,
                                        uint64_t *rom_hz, struct crema_error *err)
{
    const struct crema_chip_loader *l = &loader->chip->loader;
    const struct crema_reg_bits *bits = &l->rom_clock_bits;
    uint32_t value = 0, trim = 0;
    enum crema_status st = CREMA_OK;
    *rom_hz = true_hz;
    if (bits->addr)
        st = crema_loader_read_reg(loader, bits->addr, &value, err);
    if (bits->mask)
        value = (value & bits->mask) / (bits->mask & -bits->mask);
    if (st == CREMA_OK && l->rom_clock == CREMA_ROM_CLOCK_RC)
        st = crema_loader_read_reg(loader, l->efuse_base + 4 * 4, &trim, err);
    if (l->rom_clock == CREMA_ROM_CLOCK_FIXED)
        *rom_hz = l->rom_clock_hz;
    else if (l->rom_clock == CREMA_ROM_CLOCK_REGISTER)
        *rom_hz = UINT64_C(1000000) * value;
    else if (l->rom_clock == CREMA_ROM_CLOCK_RC)
        *rom_hz = (uint64_t)value * 15625u * (trim & 0xff) / 40u;
    return st;
}

/* What to ask a ROM for so that it sets `rate_hz`. A figure that can not be is not believed. */
static enum crema_status compensate(struct crema_loader *loader, uint32_t rate_hz, uint32_t *asked,
                                    struct crema_error *err)
{
    struct cr_xtal xtal;
    uint64_t rom_hz;
    *asked = rate_hz;
    if (loader->is_stub || loader->is_secure ||
        loader->chip->loader.rom_clock == CREMA_ROM_CLOCK_TRUE)
        return CREMA_OK;
    enum crema_status st = cr_loader_xtal(loader, &xtal, err);
    if (st == CREMA_OK)
        st = find_rom_clock(loader, xtal.hz, &rom_hz, err);
    if (st == CREMA_OK && rom_hz > xtal.hz / 2 && rom_hz < (uint64_t)xtal.hz * 2)
        *asked = (uint32_t)((uint64_t)rate_hz * rom_hz / xtal.hz);
    return st;
}

/* ---- changing ---- */

static enum crema_status request_rate(struct crema_loader *loader, uint32_t rate_hz,
                                      struct crema_error *err)
{
    uint8_t data[8];
    put_le32(data, rate_hz);
    put_le32(data + 4, loader->is_stub ? loader->link.rate_hz : 0); /* a ROM wants 0 */
    const struct cr_request request = {.op = WIRE_OP_CHANGE_BAUDRATE,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_RATE_ANSWER};
    return cr_link_command(&loader->link, &request, NULL, err);
}

/* A word read at the new rate tells as much as a SYNC with its eight answers, in a fifth of the
 * bytes. */
static bool is_heard(struct crema_loader *loader)
{
    uint8_t data[4];
    put_le32(data, loader->chip->loader.mac_addr);
    const struct cr_request request = {.op = WIRE_OP_READ_REG,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_SYNC,
                                       .tries = 1};
    return !loader->is_secure && !loader->link.is_in_doubt &&
           cr_link_flush(&loader->link, NULL) == CREMA_OK &&
           cr_link_command(&loader->link, &request, NULL, NULL) == CREMA_OK;
}

static enum crema_status follow_rate(struct crema_loader *loader, uint32_t rate_hz, bool is_told,
                                     struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(loader->port);
    enum crema_status st = crema_port_set_rate(loader->port, rate_hz, err);
    if (st != CREMA_OK)
        return st;
    loader->link.rate_hz = rate_hz;
    clock->sleep_us(clock, loader->has_own ? CR_TIME_RATE_SETTLE_STUB : CR_TIME_RATE_SETTLE);
    if (is_told && is_heard(loader))
        return CREMA_OK;
    return cr_link_resync(&loader->link, RATE_SYNCS, err);
}

enum crema_status cr_loader_change_rate(struct crema_loader *loader, uint32_t rate_hz,
                                        struct crema_error *err)
{
    struct crema_error lost = {0};
    uint32_t asked;
    enum crema_status st = compensate(loader, rate_hz, &asked, err);
    if (st != CREMA_OK)
        return st;
    st = request_rate(loader, asked, &lost);
    /* An answer that was lost or garbled says nothing: the chip may have switched all the same. */
    if (st == CREMA_OK || st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL)
        st = follow_rate(loader, rate_hz, st == CREMA_OK, err);
    else if (err)
        *err = lost;
    if (st == CREMA_OK || st == CREMA_E_CANCELLED)
        return st;
    if (st == CREMA_E_TIMEOUT)
        cr_err_try(err, "a lower --baud, 460800 or 115200: the adapter, the cable or the chip's "
                        "clock does not do this one");
    return cr_err_what(err, st, "cannot change to %u baud", (unsigned)rate_hz);
}

bool cr_loader_has_rate(const struct crema_loader *loader)
{
    return crema_port_wire(loader->port) != CREMA_WIRE_USB_JTAG && !loader->is_otg &&
           crema_port_has_rate(loader->port) &&
           (loader->is_stub || loader->chip->loader.rom & CREMA_ROM_BAUD);
}

uint32_t cr_rate_below(uint32_t rate_hz)
{
    static const uint32_t ladder[] = {3000000, 2000000, 1500000, 921600, 460800, 230400, 115200};
    for (size_t i = 0; i < CR_COUNT(ladder); i++) {
        if (ladder[i] < rate_hz)
            return ladder[i];
    }
    return 0;
}

/* The line as it was before us: the firmware prints at the usual rate. */
enum crema_status cr_loader_restore_port(struct crema_loader *loader, struct crema_error *err)
{
    if (loader->link.rate_hz == CR_LINK_RATE_ROM)
        return CREMA_OK;
    loader->link.rate_hz = CR_LINK_RATE_ROM;
    return crema_port_set_rate(loader->port, CR_LINK_RATE_ROM, err);
}

uint32_t crema_loader_rate(const struct crema_loader *loader)
{
    return loader->link.rate_hz;
}
