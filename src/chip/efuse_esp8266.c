/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The four words of the ESP8266's eFuses. The factory burns them, by means that are not published.
 * What is known of them is what esptool's target and the vendor's SDK read. */
#include "bytes.h"
#include "efuse_chips.h"

static const struct crema_efuse_block blocks[] = {
    {.name = "BLOCK0",
     .aliases = "",
     .words = 4,
     .wr_dis = CREMA_EFUSE_NO_BIT,
     .rd_dis = CREMA_EFUSE_NO_BIT,
     .rd_dis_high = CREMA_EFUSE_NO_BIT},
};

/* Bits that together tell the flash of an ESP8285. */
static const struct crema_efuse_piece flash_pieces[] = {{4, 1}, {121, 1}, {122, 1}, {123, 1}};
static const struct crema_efuse_value flash_values[] = {
    {0, "none"}, {1, "1MB"}, {2, "2MB"}, {5, "2MB"}, {6, "4MB"}, {0, NULL},
};
static const struct crema_efuse_value maker_values[] = {
    {0, "18:fe:34"},
    {1, "ac:d0:74"},
    {0, NULL},
};
static const struct crema_efuse_piece mac_pieces[] = {{24, 8}, {32, 16}, {96, 24}};

#define ROW(name, text, type, group, flags, bit, len)                                              \
    {                                                                                              \
        name, "", text, 0, CREMA_EFUSE_##type, CREMA_EFUSE_CLASS_##group,                          \
            CREMA_EFUSE_FACTORY | (flags), bit, len, CREMA_EFUSE_NO_BIT, CREMA_EFUSE_NO_BIT,       \
            CREMA_EFUSE_NO_BIT, 0, NULL, NULL, NULL                                                \
    }

static const struct crema_efuse_field fields[] = {
    {"MAC", "", "address, where the maker's prefix is with it", 0, CREMA_EFUSE_MAC,
     CREMA_EFUSE_CLASS_MAC, CREMA_EFUSE_FACTORY | CREMA_EFUSE_DERIVED, 24, 48, CREMA_EFUSE_NO_BIT,
     CREMA_EFUSE_NO_BIT, CREMA_EFUSE_NO_BIT, CR_COUNT(mac_pieces), mac_pieces, NULL, "MAC_PREFIX"},
    ROW("MAC_LOW", "last three bytes of the address", UINT, MAC, CREMA_EFUSE_UNUSUAL, 24, 24),
    {"MAC_MAKER", "", "prefix of the address, where MAC_PREFIX is 0", 0, CREMA_EFUSE_UINT,
     CREMA_EFUSE_CLASS_MAC, CREMA_EFUSE_FACTORY, 48, 8, CREMA_EFUSE_NO_BIT, CREMA_EFUSE_NO_BIT,
     CREMA_EFUSE_NO_BIT, 0, NULL, maker_values, NULL},
    ROW("MAC_PREFIX", "first three bytes of the address, or 0", UINT, MAC, 0, 96, 24),
    ROW("ESP8285", "flash in the package", BOOL, IDENTITY, 0, 80, 1),
    ROW("FLASH_SMALL", "flash of 1 or 2 MB in the package", BOOL, IDENTITY, CREMA_EFUSE_UNUSUAL, 4,
        1),
    ROW("FLASH_TEMP", "flash for high temperatures", BOOL, IDENTITY, 0, 5, 1),
    {"FLASH_CAP", "", "flash inside the package", 0, CREMA_EFUSE_UINT, CREMA_EFUSE_CLASS_IDENTITY,
     CREMA_EFUSE_FACTORY | CREMA_EFUSE_DERIVED, 4, 4, CREMA_EFUSE_NO_BIT, CREMA_EFUSE_NO_BIT,
     CREMA_EFUSE_NO_BIT, CR_COUNT(flash_pieces), flash_pieces, flash_values, NULL},
};

static const struct crema_efuse_layout layouts[] = {{0, fields, CR_COUNT(fields)}};

static const struct crema_efuse_purpose purposes[] = {{0}};

const struct crema_efuse_chip cr_efuse_esp8266 = {
    .coding = CREMA_EFUSE_READ_ONLY,
    .blocks = blocks,
    .block_count = CR_COUNT(blocks),
    .layouts = layouts,
    .layout_count = CR_COUNT(layouts),
    .purposes = purposes,
};
