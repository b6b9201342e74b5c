/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Application images: what the boot ROM loads a bootloader from, and a bootloader an application.
 * Built from an ELF file, and read back. The bytes: <crema/wire/image.h>,
 * docs/formats/app-image.md. */
#ifndef CREMA_IMAGE_H
#define CREMA_IMAGE_H

#include <crema/chip.h>
#include <crema/elf.h>
#include <crema/error.h>
#include <crema/wire/image.h>
#include <stdbool.h>

enum crema_flash_mode {
    CREMA_FLASH_MODE_KEEP, /* as it stands, or DIO in a new image */
    CREMA_FLASH_MODE_QIO,
    CREMA_FLASH_MODE_QOUT,
    CREMA_FLASH_MODE_DIO,
    CREMA_FLASH_MODE_DOUT,
};

/* How the flash chip is to be read, as the header tells the ROM. All zero: keep what stands; a new
 * image then gets DIO, the chip's default clock and 4 MiB. */
struct crema_flash_settings {
    enum crema_flash_mode mode;
    const struct crema_flash_freq *freq; /* one of the chip's; NULL keeps */
    uint32_t size;                       /* bytes, one of the chip's sizes; 0 keeps */
    /* One of several rows of the same size; NULL takes the first row of `size` bytes. */
    const struct crema_flash_size *size_row;
};

/* From the words that people type: "dio", "40m", "4MB". NULL and "keep" keep. */
enum crema_status crema_flash_settings_parse(const struct crema_chip *chip, const char *mode,
                                             const char *freq, const char *size,
                                             struct crema_flash_settings *out,
                                             struct crema_error *err);
/* "dio" for header code 2; NULL for a code that means nothing. */
const char *crema_flash_mode_name(uint8_t code);

/* Zeros before the checksum, so that a signed image ends with a page of the flash MMU, and all that
 * is mapped is signed. */
enum crema_secure_pad {
    CREMA_SECURE_PAD_NONE,
    CREMA_SECURE_PAD_V1, /* room for a signature inside the last page; ESP32 alone */
    CREMA_SECURE_PAD_V2  /* the signature gets a sector of its own behind it */
};

struct crema_image_options {
    const struct crema_chip *chip; /* never NULL */
    struct crema_flash_settings flash;
    uint8_t min_rev;            /* as early ESP32 bootloaders read it: the major number alone */
    uint16_t min_rev_full;      /* major * 100 + minor */
    uint16_t max_rev_full;      /* 0 means no limit (65535) */
    uint32_t mmu_page;          /* bytes; 0 takes the descriptor's, or the chip's default */
    uint32_t elf_sha256_off;    /* in the image: where the ELF's SHA-256 goes, over zeros. 0: into a
                                   descriptor in section .flash.appdesc, where it has zeros for it */
    bool is_elf_sha256_omitted; /* leave such a descriptor as it is */
    bool is_hash_omitted;       /* no SHA-256 at the end */
    bool is_from_segments;      /* the ELF's program segments instead of its sections */
    /* What goes to RAM first, and in the header's count alone: a ROM then loads that, and leaves
     * what is mapped from flash to the program. No SHA-256. Aligned for an image at boot_off. */
    bool is_ram_only_header;
    enum crema_secure_pad secure_pad;
    uint32_t pad_to_size; /* bytes; the file is filled with 0xff to a multiple of it; 0 is not */
    uint8_t version;      /* ESP8266: 1 to 3; 0 means 1. Other chips: 0 */
};

/* Builds the image of an application or, when all its content lives in RAM, of a bootloader. The
 * same file and options give the same bytes. `*out` is yours: free(). CREMA_E_INPUT when the file
 * does not fit the chip (crema_elf_check_chip is part of this), or the format. */
enum crema_status crema_image_build(struct crema_elf *elf,
                                    const struct crema_image_options *options, uint8_t **out,
                                    size_t *out_len, struct crema_error *err);
/* What an image of version 1 leaves out: the ESP8266's flash-mapped part, to be written to flash at
 * `*off` as it is. `*out` is yours: free(); NULL, with length 0, when there is none, as for all
 * other chips and versions. */
enum crema_status crema_image_build_irom(struct crema_elf *elf,
                                         const struct crema_image_options *options, uint8_t **out,
                                         size_t *out_len, uint32_t *off, struct crema_error *err);

enum crema_segment_kind {
    CREMA_SEGMENT_RAM,     /* copied to RAM by the loader */
    CREMA_SEGMENT_MAPPED,  /* read in place through the flash cache; addr 0 when that depends on
                              where the image is written (ESP8266) */
    CREMA_SEGMENT_PADDING, /* address 0: only fills the file */
    CREMA_SEGMENT_STRANGE  /* an address in no memory that can be loaded, or an unknown chip */
};

struct crema_image_segment {
    uint32_t addr; /* load address */
    uint32_t len;  /* bytes */
    uint32_t off;  /* of the data in the image */
    enum crema_segment_kind kind;
    const struct crema_mem_region *region; /* where it begins; NULL when in none */
};

struct crema_app_desc {
    uint32_t secure_version;
    char version[33], project[33], time[17], date[17], sdk_version[33]; /* NUL-terminated */
    uint8_t elf_sha256[32];
    uint16_t min_efuse_rev, max_efuse_rev; /* major * 100 + minor */
    uint32_t mmu_page;                     /* bytes; 0 when not told */
};

/* What a bootloader of the vendor's framework tells of itself. */
struct crema_boot_desc {
    uint32_t version;
    uint8_t secure_version;         /* 0 when not told */
    char sdk_version[33], date[25]; /* NUL-terminated; the date with the time */
};

/* The ESP8266's second version has one more than its header counts. */
#define CREMA_IMAGE_SEGMENTS_MAX (WIRE_IMAGE_SEGMENTS_MAX + 1u)

struct crema_image {
    const struct crema_chip *chip; /* by the id; NULL when this build does not describe it */
    uint16_t chip_id;              /* CREMA_CHIP_ID_NONE when the header has none */
    uint8_t version;               /* ESP8266: 1 to 3; otherwise 0 */
    uint8_t mode;                  /* code, see crema_flash_mode_name */
    uint8_t freq_code;             /* one of chip->flash_freqs, or strange */
    uint8_t size_code;             /* see crema_chip_flash_size; log2 of MiB on most chips */
    uint8_t wp_pin;
    uint8_t spi_pins[3];
    uint8_t min_rev;
    uint16_t min_rev_full, max_rev_full;
    uint32_t entry;
    struct crema_image_segment segments[CREMA_IMAGE_SEGMENTS_MAX];
    size_t segment_count;
    uint8_t checksum, checksum_stored; /* computed, and found in the file */
    bool has_hash;
    uint8_t hash[WIRE_IMAGE_SHA256_LEN], hash_stored[WIRE_IMAGE_SHA256_LEN];
    bool has_crc; /* of version 2 */
    uint32_t crc, crc_stored;
    size_t len; /* bytes of the image, hash included; the file may go on after it */
    bool has_app_desc;
    struct crema_app_desc app_desc;
    bool has_boot_desc; /* of a bootloader */
    struct crema_boot_desc boot_desc;
};

/* Reads an image from any bytes. CREMA_E_INPUT when the structure does not hold together (not an
 * image, cut off, a segment longer than the file). A wrong checksum or hash is not an error here.
 */
enum crema_status crema_image_parse(const uint8_t *data, size_t len, struct crema_image *out,
                                    struct crema_error *err);
/* Whether a chip would accept a parsed image: checksum, hash, chip id, segments in its memories,
 * mapped segments congruent with their place in the file, entry point. CREMA_E_INPUT when not. */
enum crema_status crema_image_check(const struct crema_image *image, const struct crema_chip *chip,
                                    struct crema_error *err);
/* True when checksum, and hash and CRC if there are such, are as computed. */
bool crema_image_is_intact(const struct crema_image *image);

/* Bytes, as its header tells; 0 when the code means none. */
uint32_t crema_image_flash_size(const struct crema_image *image);

/* Writes flash settings into a built image and renews its hash or CRC. */
enum crema_status crema_image_set_flash(uint8_t *data, size_t len,
                                        const struct crema_flash_settings *settings,
                                        struct crema_error *err);
/* Reads a descriptor from WIRE_APP_DESC_LEN bytes; false when its magic is not there. */
bool crema_app_desc_parse(const uint8_t *data, struct crema_app_desc *out);
/* The same from WIRE_BOOT_DESC_LEN bytes, of which the magic is one byte, and texts must be such.
 */
bool crema_boot_desc_parse(const uint8_t *data, struct crema_boot_desc *out);

#endif
