/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "parts.h"

const uint32_t cr_mmu_pages_64k[] = {0x10000, 0};
const uint32_t cr_mmu_pages_16k_64k[] = {0x4000, 0x8000, 0x10000, 0};
const uint32_t cr_mmu_pages_8k_64k[] = {0x2000, 0x4000, 0x8000, 0x10000, 0};

const struct crema_flash_freq cr_flash_freqs_80m[FREQS_80M_MAX] = {
    {"80m", 0xf},
    {"40m", 0x0},
    {"26m", 0x1},
    {"20m", 0x2},
};

const struct crema_flash_freq cr_flash_freqs_no_26m[FREQS_NO_26M_MAX] = {
    {"80m", 0xf},
    {"40m", 0x0},
    {"20m", 0x2},
};

#define MIB(n) ((uint32_t)(n) << 20)

const struct crema_flash_size cr_flash_sizes[FLASH_SIZES_MAX] = {
    {"1MB", MIB(1), 0x0},   {"2MB", MIB(2), 0x1},     {"4MB", MIB(4), 0x2},
    {"8MB", MIB(8), 0x3},   {"16MB", MIB(16), 0x4},   {"32MB", MIB(32), 0x5},
    {"64MB", MIB(64), 0x6}, {"128MB", MIB(128), 0x7},
};
