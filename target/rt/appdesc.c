/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The application descriptor that bootloaders and tools look for at the start of the first mapped
 * segment; layout in docs/formats/app-image.md. APP_NAME and APP_VERSION come from the build. The
 * date and time stay empty, so that the same source gives the same bytes. */
#include <stdint.h>

struct app_desc {
    uint32_t magic;
    uint32_t secure_version;
    uint32_t reserved1[2];
    char version[32];
    char project_name[32];
    char time[16];
    char date[16];
    char idf_version[32];
    uint8_t elf_sha256[32];
    uint16_t min_efuse_block_rev, max_efuse_block_rev;
    uint8_t mmu_page_log2;
    uint8_t reserved2[3];
    uint32_t reserved3[18];
};
_Static_assert(sizeof(struct app_desc) == 256, "app_desc");

#include "soc.h"

/* Which chip it is for, where tools that read the ELF file look: several chips have their memories
 * at the same addresses. It is not loaded. */
__asm__(".pushsection .espressif.metadata, \"\", @progbits\n"
        ".globl \"build_info.CHIP_NAME\"\n"
        "\"build_info.CHIP_NAME\": .ascii \"" SOC_NAME "\"\n"
        ".size \"build_info.CHIP_NAME\", . - \"build_info.CHIP_NAME\"\n"
        ".popsection");

__attribute__((section(".flash.appdesc"), used)) const struct app_desc rt_app_desc = {
    .magic = 0xabcd5432u,
    .version = APP_VERSION,
    .project_name = APP_NAME,
    .max_efuse_block_rev = 0xffff,
    .mmu_page_log2 = SOC_MMU_PAGE_LOG2,
};
