/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What differs between chips, as data. Code asks the description and never the chip's name.
 *
 * Everything here is const, lives as long as the program and may be used from any thread.
 * Sources: the chips' technical reference manuals (memory maps, "System and Memory"), the vendor's
 * SVD files (registers), and esptool's target tables (image ids, ROM quirks). */
#ifndef CREMA_CHIP_H
#define CREMA_CHIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CREMA_REVISION_UNKNOWN 0xffffu /* where a chip's revision, major * 100 + minor, is told */

enum crema_secure_boot { CREMA_SECURE_BOOT_NONE, CREMA_SECURE_BOOT_V1, CREMA_SECURE_BOOT_V2 };

enum crema_arch { CREMA_ARCH_RISCV, CREMA_ARCH_XTENSA };

/* How an address range may be used. */
enum crema_mem_flags {
    CREMA_MEM_READ = 1 << 0,
    CREMA_MEM_WRITE = 1 << 1,
    CREMA_MEM_EXEC = 1 << 2,
    CREMA_MEM_FLASH = 1 << 3, /* mapped from flash through the cache and MMU */
    CREMA_MEM_LOAD = 1 << 4,  /* a bootloader or the ROM may load a segment there */
    CREMA_MEM_KEPT = 1 << 5,  /* keeps its content in deep sleep */
    CREMA_MEM_ROM = 1 << 6,
    CREMA_MEM_BYTEWISE = 1 << 7, /* takes 8- and 16-bit accesses (Xtensa IRAM does not) */
    CREMA_MEM_REVERSED = 1 << 8  /* shows its store backwards, word by word: its first word is the
                                    store's word at store_off + size - 4 */
};

struct crema_mem_region {
    const char *name;   /* as the manual calls it: "IRAM", "DROM", "RTC_FAST" */
    uint32_t addr;      /* first address on the CPU's bus */
    uint32_t size;      /* bytes */
    uint32_t flags;     /* enum crema_mem_flags */
    const char *store;  /* ranges that are the same memory name the same store; never NULL */
    uint32_t store_off; /* where in that store the range begins, bytes */
};

/* A register, as the vendor's SVD describes it. Arrays stand expanded, one row an element. */
struct crema_field {
    const char *name;
    uint8_t lsb;
    uint8_t width;
    uint8_t access; /* enum crema_access */
};

enum crema_access {
    CREMA_ACCESS_RW,
    CREMA_ACCESS_RO,
    CREMA_ACCESS_WO,
    CREMA_ACCESS_W1 /* write-once kinds */
};

struct crema_reg {
    const char *name; /* "CLKDIV" */
    uint32_t off;     /* bytes from the peripheral's base */
    uint64_t reset;   /* value after a system reset */
    uint8_t size;     /* bytes: 1, 2, 4 or 8 */
    uint8_t access;   /* enum crema_access */
    uint16_t field_count;
    uint32_t field_first; /* index into crema_chip_regs.fields */
};

struct crema_periph {
    const char *name; /* "UART0" */
    uint32_t base;
    uint32_t size;      /* bytes of address space */
    uint32_t reg_first; /* index into crema_chip_regs.regs; sorted by offset */
    uint32_t reg_count;
};

struct crema_irq_source {
    const char *name; /* "UART0" */
    uint16_t number;  /* source number at the interrupt matrix */
};

/* All that the SVD tells of one chip; generated, see src/chip/gen. */
struct crema_chip_regs {
    const struct crema_periph *periphs; /* sorted by base */
    size_t periph_count;
    const struct crema_reg *regs;
    size_t reg_count;
    const struct crema_field *fields;
    size_t field_count;
    const struct crema_irq_source *irqs; /* sorted by number */
    size_t irq_count;
};

/* A flash clock as the image header encodes it (low half of byte 3). */
struct crema_flash_freq {
    const char *name; /* "80m" */
    uint8_t code;
};

/* A flash size as the image header encodes it (high half of byte 3). */
struct crema_flash_size {
    const char *name; /* "4MB"; where two rows have the same bytes, the first is the ordinary one */
    uint32_t bytes;
    uint8_t code;
};

/* What stands in front of an image's segments. */
enum crema_image_header {
    CREMA_IMAGE_HEADER_EXTENDED, /* 24 bytes: chip id, revisions, hash; flash-mapped segments */
    CREMA_IMAGE_HEADER_PLAIN     /* 8 bytes; what is mapped from flash stands outside */
};

/* How a chip holds its MAC address. */
enum crema_mac_form {
    CREMA_MAC_WORDS, /* bits 0..31 at mac_addr, bits 32..47 in the next word */
    CREMA_MAC_OTP    /* ESP8266: low 24 bits, and a maker's prefix or the code of one */
};

/* Commands of the download mode that not every ROM has. */
enum crema_rom_flags {
    CREMA_ROM_ATTACH = 1 << 0,   /* SPI_ATTACH and SPI_SET_PARAMS; without them FLASH_BEGIN does */
    CREMA_ROM_DEFLATE = 1 << 1,  /* FLASH_DEFL_* */
    CREMA_ROM_MD5 = 1 << 2,      /* SPI_FLASH_MD5 */
    CREMA_ROM_BAUD = 1 << 3,     /* CHANGE_BAUDRATE */
    CREMA_ROM_SECURITY = 1 << 4, /* GET_SECURITY_INFO */
    CREMA_ROM_ENCRYPT = 1 << 5,  /* FLASH_BEGIN takes a fifth word */
    CREMA_ROM_32BIT = 1 << 6,    /* flash beyond 16 MiB can be addressed */
    CREMA_ROM_NAMELESS = 1 << 7, /* GET_SECURITY_INFO does not tell which chip it is */
};

/* A write to a register: (value & mask) into the bits of mask. */
struct crema_reg_write {
    uint32_t addr; /* 0 ends a list */
    uint32_t value;
    uint32_t mask;
    uint32_t delay_us; /* to wait afterwards */
};

/* Bits of a register; addr 0: the chip has no such thing, or it is not known. */
struct crema_reg_bits {
    uint32_t addr;
    uint32_t mask;
};

/* Where a ROM keeps the number of the wire that download mode listens on: a byte of its variables,
 * which tells a USB wire from a UART where the port can not (a remote one). ROMs are built anew for
 * some revisions. */
struct crema_rom_wire {
    uint16_t rev_first; /* chip revision (major * 100 + minor) from which on this row holds */
    uint32_t addr;      /* 0 ends a list */
    uint8_t usb_serial_jtag, usb_otg; /* the numbers; 0 when the chip has no such wire */
};

/* What a ROM takes the crystal for when it sets a baud rate: where that is not the crystal that is
 * there, CHANGE_BAUDRATE has to ask for (rate * ROM's crystal / true crystal). */
enum crema_rom_clock {
    CREMA_ROM_CLOCK_TRUE,     /* it is what it is */
    CREMA_ROM_CLOCK_FIXED,    /* rom_clock_hz, always */
    CREMA_ROM_CLOCK_REGISTER, /* rom_clock_bits hold it in MHz */
    /* Measured by an uncalibrated 8 MHz oscillator. rom_clock_bits hold n, the lowest byte of eFuse
     * block 0's word 4 holds c; the ROM's idea is then n * 15625 * c / 40 Hz. */
    CREMA_ROM_CLOCK_RC
};

/* What must be written after connecting, before flash is attached, on some revisions. */
struct crema_chip_fixup {
    uint16_t rev_first, rev_last;
    struct crema_reg_bits bits; /* judged when addr is not 0: all of them set, or not */
    bool is_if_set;
    const struct crema_reg_write *writes; /* NULL ends a list of fixups */
};

/* What the loader must know to talk to the ROM and to read the chip's identity. */
struct crema_chip_loader {
    uint32_t magic_addr;       /* READ_REG address that tells chips apart on old ROMs */
    uint32_t magic[6];         /* the values seen there; 0 ends the list */
    uint8_t status_len;        /* status bytes at the end of a ROM response: 2 or 4 */
    uint32_t ram_block;        /* bytes a MEM_DATA packet may carry */
    uint32_t flash_block;      /* bytes a FLASH_DATA packet may carry to the ROM */
    uint32_t uart_clkdiv_addr; /* register from which the crystal is guessed */
    uint8_t uart_clk_times;    /* the UART's clock is the crystal's times this */
    uint32_t spi_base;         /* of the controller that owns the flash (SPI1) */
    uint8_t spi_cmd_off, spi_addr_off, spi_ctrl_off, spi_user_off, spi_user1_off, spi_user2_off;
    uint8_t spi_mosi_dlen_off, spi_miso_dlen_off; /* 0 when USER1 holds the lengths (ESP8266) */
    uint8_t spi_w0_off;
    bool is_spi_addr_high; /* the ADDR register takes an address in its upper bits */
    uint32_t mac_addr;     /* eFuse word, see mac_form */
    enum crema_mac_form mac_form;
    uint32_t efuse_base;
    uint32_t rom; /* enum crema_rom_flags */
    /* Stops the watchdogs that a reset through USB-Serial-JTAG leaves running; NULL when none. */
    const struct crema_reg_write *watchdogs_off;
    /* Starts the watchdog that resets the whole chip, some milliseconds later; the way out of
     * download mode over USB, where the lines can not reset what the chip was forced into. NULL
     * when there is none that works (on the ESP32-C6 the USB port would not come back). */
    const struct crema_reg_write *watchdog_reset;
    uint32_t usb_serial_jtag_pid; /* 0 when the chip has no USB-Serial-JTAG; vendor id 0x303a */
    uint32_t usb_otg_pid;         /* the same of USB-OTG; the product is the image chip id */
    uint32_t usb_otg_block; /* bytes a packet may carry over USB-OTG; 0 when the chip has none */
    /* All set when the pins asked for a start from flash at the last reset. Clear, with
     * force_download clear too: the chip was put into download mode by its pin, and the lines of
     * USB-OTG do not bring it out: watchdog_reset does. */
    struct crema_reg_bits strap_flash_boot;
    /* Set by firmware or USB, makes every following reset enter download mode: clear it before a
     * reset that is to run the firmware. */
    struct crema_reg_bits force_download;
    const struct crema_rom_wire *rom_wires; /* sorted by revision; NULL when not known */
    enum crema_rom_clock rom_clock;
    uint32_t rom_clock_hz;
    struct crema_reg_bits rom_clock_bits;
    const struct crema_chip_fixup *fixups; /* to be done in order; NULL when there are none */
    /* Flash inside the package hangs on pins that the eFuses name; SPI_ATTACH has to be told. */
    bool is_attach_by_pads;
    uint16_t stub_rev_first; /* no stub runs on earlier revisions */
    bool is_stub_barred_by_secure_boot;
};

/* A mask ROM of a chip: the number in it, and the chip's revision (major * 100 + minor) from which
 * on chips have it. */
struct crema_rom_rev {
    bool is_used; /* false ends a list */
    uint8_t eco;
    uint16_t revision;
};

struct crema_efuse_chip;
struct crema_chip_part;

#define CREMA_CHIP_ID_NONE 0xffffu /* of a chip whose images name none */

struct crema_chip {
    const char *name;  /* as commands take it: "esp32c3" */
    const char *title; /* as people write it: "ESP32-C3" */
    enum crema_arch arch;
    uint16_t elf_machine; /* EM_RISCV, EM_XTENSA */
    enum crema_image_header image_header;
    uint16_t image_chip_id; /* in the extended image header, or CREMA_CHIP_ID_NONE */
    uint32_t boot_off;      /* where in flash the ROM looks for the bootloader */
    /* Chip revisions (major * 100 + minor) from which on a bootloader of its own is needed, after
     * that of the first revision; 0 ends; NULL when one serves all. */
    const uint16_t *boot_revs;
    bool has_secure_boot_v1;
    uint32_t uf2_family;
    const struct crema_mem_region *mem; /* sorted by addr */
    size_t mem_count;
    /* Addresses across which an image builder does not join sections, as esptool, which other tools
     * are compared with, does not; 0 ends; NULL when there are none but at the regions' ends. */
    const uint32_t *seams;
    const uint32_t *mmu_pages; /* page sizes that the flash MMU can be set to, bytes, 0 ends */
    uint32_t mmu_page_default; /* bytes */
    /* Bytes that a flash-mapped segment must at least have in its last MMU page, for a bootloader
     * of this chip that would not map the page otherwise; 0 when there is no such rule. */
    uint32_t map_tail_min;
    const struct crema_flash_freq *flash_freqs;
    size_t flash_freq_count;
    const char *flash_freq_default;
    const struct crema_flash_size *flash_sizes;
    size_t flash_size_count;
    uint32_t xtal_hz;       /* of the usual board */
    uint32_t xtal_other_hz; /* that some boards have instead; 0 when there are none */
    uint32_t cpu_max_hz;
    const struct crema_rom_rev *rom_revs; /* NULL: the ROM's number is the minor revision */
    struct crema_chip_loader loader;
    const struct crema_chip_regs *regs;   /* NULL when no register description is built in */
    const struct crema_efuse_chip *efuse; /* <crema/efuse.h>; never NULL, as the next */
    const struct crema_chip_part *part;
};

/* Every chip that this build describes. */
const struct crema_chip *const *crema_chip_list(size_t *count);
/* By name or title, any case, with or without the dash; NULL when there is none. */
const struct crema_chip *crema_chip_find(const char *name);
/* By the id in an image header; NULL when there is none. */
const struct crema_chip *crema_chip_find_image_id(uint16_t id);
/* The region that holds [addr, addr+len); NULL when none holds all of it. */
const struct crema_mem_region *crema_chip_region(const struct crema_chip *chip, uint32_t addr,
                                                 uint32_t len);
/* The flash size that an image header means by a code; NULL when it means none. */
const struct crema_flash_size *crema_chip_flash_size(const struct crema_chip *chip, uint8_t code);
/* The register at an address; *periph too when not NULL. NULL when there is none. */
const struct crema_reg *crema_chip_reg_at(const struct crema_chip *chip, uint32_t addr,
                                          const struct crema_periph **periph);
/* "UART0" -> its row; names are matched without regard to case. NULL when there is none. */
const struct crema_periph *crema_chip_periph(const struct crema_chip *chip, const char *name);
const struct crema_reg *crema_chip_reg(const struct crema_chip *chip,
                                       const struct crema_periph *periph, const char *name);

#endif
