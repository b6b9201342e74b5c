/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The smallest application that the vendor's bootloaders start: a descriptor, a string in flash
 * that is read as data, and code in flash that sends it. UART0 stands where the bootloader left it,
 * the same for every RISC-V chip that this is linked for. */
#include <stdint.h>

#define FIFO   (*(volatile uint32_t *)0x60000000)
#define STATUS (*(volatile uint32_t *)0x6000001c)

struct descriptor {
    uint32_t magic, secure_version, reserved[2];
    char version[32], name[32], time[16], date[16], idf[32];
    uint8_t sha256[32];
    uint16_t min_block_rev, max_block_rev;
    uint8_t mmu_page_log2, unused[75];
};
_Static_assert(sizeof(struct descriptor) == 256, "");

__attribute__((section(".desc"), used)) static const struct descriptor descriptor = {
    .magic = 0xabcd5432,
    .version = "1",
    .name = "vendor_app",
    .max_block_rev = 0xffff,
    .mmu_page_log2 = 16,
};

__attribute__((section(".rodata"))) static const char text[] = "the application is alive\r\n";

__attribute__((section(".text"), noreturn)) void start(void)
{
    for (;;) {
        for (const char *c = text; *c; c++) {
            while (STATUS >> 16 & 0x60) /* 32 bytes or more wait */
                ;
            FIFO = (uint8_t)*c;
        }
        for (volatile unsigned i = 0; i < 100000; i++)
            ;
    }
}
