/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Makers of flash chips by the first byte of their id (JEDEC JEP106; several share the first byte
 * and are known in this field by these names). */
#include "bytes.h"

#include <crema/loader.h>

static const struct {
    uint8_t id;
    const char *name;
} makers[] = {
    {0x01, "Infineon (Spansion)"},
    {0x0b, "XTX"},
    {0x1c, "Eon"},
    {0x1f, "Renesas (Adesto, Atmel)"},
    {0x20, "XMC or Micron"},
    {0x25, "Zetta"},
    {0x37, "AMIC"},
    {0x52, "Alliance"},
    {0x5e, "Zbit"},
    {0x68, "Boya"},
    {0x85, "Puya"},
    {0x89, "Intel"},
    {0x8c, "ESMT"},
    {0x9d, "ISSI"},
    {0xa1, "Fudan"},
    {0xba, "Zetta"},
    {0xbf, "Microchip (SST)"},
    {0xc2, "Macronix"},
    {0xc8, "GigaDevice"},
    {0xcd, "TH"},
    {0xd5, "ISSI"},
    {0xef, "Winbond"},
    {0xf8, "Fidelix"},
};

const char *crema_flash_maker(uint8_t manufacturer)
{
    for (size_t i = 0; i < CR_COUNT(makers); i++) {
        if (makers[i].id == manufacturer)
            return makers[i].name;
    }
    return NULL;
}
