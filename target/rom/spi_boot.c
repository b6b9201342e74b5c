/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Boot from flash: the image at its start is loaded into RAM and entered. */
#include "checksum.h"
#include "le.h"
#include "rom.h"
#include "rom_flash.h"
#include "sha256.h"

#include <crema/wire/image.h>
#include <string.h>

#define RETRY_US 300000u

struct image {
    uint8_t header[WIRE_IMAGE_HEADER_LEN];
    uint32_t off; /* where reading goes on */
    uint8_t checksum;
    bool has_hash;
    struct sha256 sha;
};

/* The watchdogs that guard a boot from reset on end the wait. */
static void __attribute__((noreturn)) wait_for_watchdog(void)
{
    for (;;)
        ;
}

static void read_some(struct image *image, void *data, uint32_t len)
{
    if (flash_read(image->off, data, len) != FLASH_OK) {
        ets_printf("flash read err, 0x%lx\n", (unsigned long)image->off);
        wait_for_watchdog();
    }
    image->off += len;
    if (image->has_hash)
        sha256_update(&image->sha, data, len);
}

static void read_header(struct image *image)
{
    memset(image, 0, sizeof(*image));
    image->checksum = WIRE_IMAGE_CHECKSUM_SEED;
    for (;;) { /* flash may be slow to wake: silicon keeps trying until its watchdog bites */
        flash_read(0, image->header, sizeof(image->header));
        if (image->header[WIRE_IMAGE_OFF_MAGIC] == WIRE_IMAGE_MAGIC)
            break;
        ets_printf("invalid header: 0x%08lx\n", (unsigned long)le32(image->header));
        ets_delay_us(RETRY_US);
    }
    image->has_hash = image->header[WIRE_IMAGE_OFF_HASH] == 1;
    sha256_init(&image->sha);
    read_some(image, image->header, sizeof(image->header));
}

static void check_header(const struct image *image)
{
    uint32_t chip = le16(image->header + WIRE_IMAGE_OFF_CHIP_ID);
    uint32_t count = image->header[WIRE_IMAGE_OFF_SEGMENTS];
    if (chip != SOC_IMAGE_CHIP_ID) {
        ets_printf("ROM: the image in flash is for chip id %lu, this is %u\n", (unsigned long)chip,
                   SOC_IMAGE_CHIP_ID);
        wait_for_watchdog();
    }
    if (count == 0 || count > WIRE_IMAGE_SEGMENTS_MAX) {
        ets_printf("ROM: the image in flash has %lu segments, not 1 to %u\n", (unsigned long)count,
                   WIRE_IMAGE_SEGMENTS_MAX);
        wait_for_watchdog();
    }
}

static void apply_mode(const struct image *image)
{
    static const char *const modes[] = {"QIO", "QOUT", "DIO", "DOUT", "FAST_READ", "SLOW_READ"};
    uint8_t mode = image->header[WIRE_IMAGE_OFF_SPI_MODE];
    uint32_t divider = flash_set_mode(mode, image->header[WIRE_IMAGE_OFF_SPI_SPEED] & 0xf);
    ets_printf("SPIWP:0x%x\nmode:%s, clock div:%lu\n", image->header[WIRE_IMAGE_OFF_WP_PIN],
               mode < ROM_COUNT(modes) ? modes[mode] : "unknown", (unsigned long)divider);
}

static void load_segment(struct image *image)
{
    uint8_t header[WIRE_IMAGE_SEG_HEADER_LEN];
    read_some(image, header, sizeof(header));
    uint32_t addr = le32(header + WIRE_IMAGE_SEG_OFF_ADDR);
    uint32_t len = le32(header + WIRE_IMAGE_SEG_OFF_LEN);
    ets_printf("load:0x%08lx,len:0x%lx\n", (unsigned long)addr, (unsigned long)len);
    if (!ram_is_loadable(addr, len, rom_ram_boot_start)) {
        ets_printf("ROM: 0x%08lx..0x%08lx is not RAM that an image may load to\n",
                   (unsigned long)addr, (unsigned long)(addr + len));
        wait_for_watchdog();
    }
    uint8_t *data = (uint8_t *)addr;
    read_some(image, data, len);
    image->checksum = checksum_xor(image->checksum, data, len);
}

/* The checksum is the last byte of the next full 16. */
static void check_checksum(struct image *image)
{
    uint8_t pad[16];
    uint32_t len = 16 - image->off % 16;
    read_some(image, pad, len);
    if (pad[len - 1] != image->checksum) {
        ets_printf("csum err:0x%02x!=0x%02x\n", pad[len - 1], image->checksum);
        wait_for_watchdog();
    }
}

static void print_hash(const char *name, const uint8_t hash[SHA256_LEN])
{
    ets_printf("%s: ", name);
    for (unsigned i = 0; i < SHA256_LEN; i++)
        ets_printf("%02x", hash[i]);
    ets_printf("\n");
}

static void check_hash(struct image *image)
{
    uint8_t stored[SHA256_LEN], own[SHA256_LEN];
    if (!image->has_hash)
        return;
    sha256_final(&image->sha, own);
    image->has_hash = false;
    read_some(image, stored, sizeof(stored));
    if (memcmp(own, stored, sizeof(own)) == 0)
        return;
    /* Without secure boot the hash is advice: the checksum was right. */
    ets_printf("SHA-256 comparison failed:\n");
    print_hash("Calculated", own);
    print_hash("Expected", stored);
    ets_printf("Attempting to boot anyway...\n");
}

void spi_boot(void)
{
    struct image image;
    flash_init();
    read_header(&image);
    check_header(&image);
    apply_mode(&image);
    for (uint32_t i = 0; i < image.header[WIRE_IMAGE_OFF_SEGMENTS]; i++)
        load_segment(&image);
    check_checksum(&image);
    check_hash(&image);
    uint32_t entry = le32(image.header + WIRE_IMAGE_OFF_ENTRY);
    ets_printf("entry 0x%08lx\n", (unsigned long)entry);
    if (!ram_is_loadable(entry, 4, rom_ram_boot_start)) {
        ets_printf("ROM: the entry is not in RAM\n");
        wait_for_watchdog();
    }
    console_flush();
    __asm__ volatile("fence.i" ::: "memory");
    ((void (*)(void))entry)();
    ets_printf("ROM: the bootloader returned\n");
    wait_for_watchdog();
}
