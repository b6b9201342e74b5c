/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* eFuses: every field of every chip as data, what its bits mean, and what may still be burnt.
 *
 *     crema_loader_efuse_read(loader, &image, err)               <crema/loader_efuse.h>
 *     field = crema_efuse_find(&image, "SPI_BOOT_CRYPT_CNT")
 *     crema_efuse_uint(&image, field)
 *
 *     crema_efuse_plan_init(&plan, &image)
 *     crema_efuse_plan_text(&plan, field, "7", err)              refuses what can not be
 *     crema_efuse_plan_check(&plan, &dangers)                    tells what would be regretted
 *     crema_loader_efuse_burn(loader, &plan, &after, err)
 *
 * Everything here is pure: no chip is spoken to. The tables are const and may be used from any
 * thread. Sources: espefuse's definitions (names, places, protection bits, error and programming
 * registers; PyPI package esptool) by scripts/regen-efuses; the ESP8266's from esptool's target. */
#ifndef CREMA_EFUSE_H
#define CREMA_EFUSE_H

#include <crema/chip.h>
#include <crema/error.h>

#define CREMA_EFUSE_BLOCKS_MAX 11
#define CREMA_EFUSE_WORDS_MAX  8
#define CREMA_EFUSE_BYTES_MAX  (4 * CREMA_EFUSE_WORDS_MAX)
#define CREMA_EFUSE_NO_BIT     0xffu

/* How the bits of a block are guarded against decay. Block 0 keeps several copies of itself. */
enum crema_efuse_coding {
    CREMA_EFUSE_PLAIN,
    CREMA_EFUSE_3_4,    /* 6 bytes and 2 of check; 24 bytes of a block are left */
    CREMA_EFUSE_REPEAT, /* every bit twice; the ESP32 can have it, and nobody has used it */
    CREMA_EFUSE_RS,     /* Reed-Solomon: 32 bytes and 12 of check, which cannot be extended later */
    CREMA_EFUSE_READ_ONLY
};

enum crema_efuse_type {
    CREMA_EFUSE_BOOL,
    CREMA_EFUSE_UINT,
    CREMA_EFUSE_COUNT,  /* what counts is how many bits are set */
    CREMA_EFUSE_ODD,    /* on when that number is odd: can be turned on and off a few times */
    CREMA_EFUSE_SIGNED, /* the highest bit is the sign of the rest */
    CREMA_EFUSE_BYTES,  /* first byte first */
    CREMA_EFUSE_MAC,    /* an address, its last byte first */
    CREMA_EFUSE_MAC_UP, /* an address, its first byte first */
    CREMA_EFUSE_MASK    /* bits that stand for themselves */
};

/* What a field is about; shown in this order. */
#define CREMA_EFUSE_CLASS_LIST(X)                                                                  \
    X(SECURITY, "security", "Security")                                                            \
    X(KEY, "key", "Keys")                                                                          \
    X(MAC, "mac", "Addresses")                                                                     \
    X(IDENTITY, "identity", "Chip")                                                                \
    X(JTAG, "jtag", "JTAG")                                                                        \
    X(USB, "usb", "USB")                                                                           \
    X(FLASH, "flash", "Flash")                                                                     \
    X(BOOT, "boot", "Boot")                                                                        \
    X(POWER, "power", "Power")                                                                     \
    X(PADS, "pads", "Flash pins")                                                                  \
    X(CONFIG, "config", "Settings")                                                                \
    X(CALIBRATION, "calibration", "Calibration")                                                   \
    X(USER, "user", "User data")

enum crema_efuse_class {
#define X(name, word, title) CREMA_EFUSE_CLASS_##name,
    CREMA_EFUSE_CLASS_LIST(X)
#undef X
        CREMA_EFUSE_CLASS_MAX
};

enum crema_efuse_flags {
    CREMA_EFUSE_UNUSUAL = 1 << 0, /* of no use to most: shown when asked for */
    CREMA_EFUSE_DERIVED = 1 << 1, /* its bits belong to other fields too */
    CREMA_EFUSE_FACTORY = 1 << 2  /* written when the chip was made, and not to be burnt */
};

struct crema_efuse_piece {
    uint16_t bit, len;
};

struct crema_efuse_value {
    uint32_t value;
    const char *name; /* NULL ends a list */
};

struct crema_efuse_field {
    const char *name;
    const char *aliases; /* separated by blanks; "" for none */
    const char *text;    /* a few words, or NULL where the name says it */
    uint8_t block;
    uint8_t type;        /* enum crema_efuse_type */
    uint8_t group;       /* enum crema_efuse_class */
    uint8_t flags;       /* enum crema_efuse_flags */
    uint16_t bit, len;   /* in its block; the length is that of all pieces */
    uint8_t wr_dis;      /* bit of WR_DIS that ends all burning, or CREMA_EFUSE_NO_BIT */
    uint8_t rd_dis;      /* bit of RD_DIS that hides it */
    uint8_t rd_dis_high; /* of its upper half, where that has its own */
    uint8_t piece_count;
    const struct crema_efuse_piece *pieces; /* lowest bits first; NULL: it is in one */
    const struct crema_efuse_value *values; /* NULL: a number and no more */
    const char *when; /* the field is there only when this one is not 0; NULL: always */
};

struct crema_efuse_block {
    const char *name;
    const char *aliases;
    const char *purpose; /* field that holds its key's purpose; NULL */
    uint16_t read_off;   /* first read register, bytes from the chip's efuse_base */
    uint16_t write_off;  /* first register to program from */
    uint8_t words;
    uint8_t wr_dis, rd_dis, rd_dis_high;
    /* Error count (3 bits at err_lsb) and failure; offset 0: none. */
    uint16_t err_off, fail_off;
    uint8_t err_lsb, fail_bit;
};

enum crema_efuse_purpose_flags {
    CREMA_EFUSE_KEY_REVERSED = 1 << 0, /* the peripheral takes the key's last byte first */
    CREMA_EFUSE_KEY_SECRET = 1 << 1,   /* to be hidden from software */
    CREMA_EFUSE_KEY_DIGEST = 1 << 2,   /* of a public key */
    CREMA_EFUSE_KEY_SPLIT = 1 << 3,    /* 64 bytes: goes to two slots, with code and code2 */
    CREMA_EFUSE_KEY_LOW = 1 << 4,      /* the lower 16 bytes of the block alone */
    CREMA_EFUSE_KEY_HIGH = 1 << 5,     /* the upper 16 */
    CREMA_EFUSE_KEY_NUMBER = 1 << 6    /* three quarters of the size will do: zeros go in front */
};

/* What a key can be for. */
struct crema_efuse_purpose {
    const char *name; /* NULL ends the list */
    uint8_t code, code2;
    uint8_t flags;
    uint8_t block;    /* the only one it may stand in, where the place tells the purpose; else 0 */
    const char *also; /* a flag to be burnt with it, where the layout has it; NULL */
};

/* Waiting times for programming, by the clock that drives the controller. */
struct crema_efuse_timing {
    uint32_t xtal_hz;                     /* 0: for all */
    const struct crema_reg_write *writes; /* NULL ends a list of timings */
};

#define CREMA_EFUSE_ERRORS_MAX 5

/* What fields there are, from a chip revision on. */
struct crema_efuse_layout {
    uint16_t rev_first;
    const struct crema_efuse_field *fields;
    size_t field_count;
};

/* A field's value, as a condition; name NULL ends a list, and all must hold. */
struct crema_efuse_test {
    const char *field;
    uint32_t value;
};

/* A piece of a text, for chip revisions of a range on which all conditions hold. */
struct crema_efuse_rule {
    const char *text; /* NULL ends a list */
    struct crema_efuse_test when[4];
    uint16_t rev_first, rev_last; /* last 0: no end */
};

/* All there is to know about the eFuses of a chip. */
struct crema_efuse_chip {
    enum crema_efuse_coding coding; /* of all blocks but 0 */
    const char *coding_field;       /* that tells it where parts differ; NULL */
    const struct crema_efuse_block *blocks;
    size_t block_count;
    const struct crema_efuse_layout *layouts; /* by revision, ascending */
    size_t layout_count;
    const struct crema_efuse_purpose *purposes;
    uint32_t last_key_bars;     /* purposes that fail in the last key slot, a bit each */
    uint16_t conf_off, cmd_off; /* operation code; command: read 1, program 2 | block << 2 */
    uint16_t check_off;         /* where Reed-Solomon check words are programmed from; 0: none */
    uint16_t decode_off;        /* errors of 3/4 coding: 12 bits; 0: none */
    uint16_t errors_off[CREMA_EFUSE_ERRORS_MAX]; /* of block 0: a bit set for a copy that differs */
    const struct crema_efuse_timing *timings;    /* NULL: as they are */
};

/* How a part is told from its eFuses, and what it is able to do. */
struct crema_chip_part {
    /* The major revision's third bit stands outside the eFuses, and then 0, 1, 3, 7 are 0 to 3. */
    struct crema_reg_bits rev_bit;
    const struct crema_efuse_test *rev_zero; /* fields that mean v0.0 whatever else; NULL */
    /* The part's name: the text of the first rule that holds in each list, one behind the other;
     * NULL ends. A list in which none holds: the part is not known. */
    const struct crema_efuse_rule *const *name;
    const struct crema_efuse_rule *features; /* all that hold */
    const char *flash_field, *flash_vendor_field, *psram_field, *psram_vendor_field; /* or NULL */
    uint8_t core_count;
    const char *one_core_field;          /* set when only one core works; NULL */
    const struct crema_efuse_test *slow; /* fields that mean slow_hz at most; NULL */
    uint32_t slow_hz;
    const struct crema_efuse_rule *clashes; /* what must not be burnt together, and why; NULL */
};

/* What was read. */
struct crema_efuse_image {
    const struct crema_chip *chip;
    const struct crema_efuse_layout *layout;
    enum crema_efuse_coding coding;
    uint16_t revision; /* major * 100 + minor */
    bool is_rev_bit;   /* see rev_bit */
    uint32_t words[CREMA_EFUSE_BLOCKS_MAX][CREMA_EFUSE_WORDS_MAX];
    uint32_t errors0[CREMA_EFUSE_ERRORS_MAX]; /* of block 0, bit for bit from its second word on */
    uint8_t errors[CREMA_EFUSE_BLOCKS_MAX];   /* bytes (block 0: bits) that were mended */
    bool is_failed[CREMA_EFUSE_BLOCKS_MAX];   /* more was wrong than could be mended */
};

/* The words of an image have been set: finds coding, revision and layout. */
void crema_efuse_settle(struct crema_efuse_image *image);

const char *crema_efuse_class_name(enum crema_efuse_class group);  /* "security" */
const char *crema_efuse_class_title(enum crema_efuse_class group); /* "Security" */

/* By name or alias, any case; NULL when there is none. */
const struct crema_efuse_field *crema_efuse_find(const struct crema_efuse_image *image,
                                                 const char *name);
/* By name, alias or "BLOCKn", any case; the block's number, or -1. */
int crema_efuse_find_block(const struct crema_chip *chip, const char *name);
/* Whether all conditions hold, up to the one without a field. NULL: yes. */
bool crema_efuse_test(const struct crema_efuse_image *image, const struct crema_efuse_test *tests);
bool crema_efuse_rule_holds(const struct crema_efuse_image *image,
                            const struct crema_efuse_rule *rule);
/* Whether it means anything here: see `when`. */
bool crema_efuse_is_present(const struct crema_efuse_image *image,
                            const struct crema_efuse_field *field);
/* Bits of it that this image's coding leaves; a multiple of 8 for bytes. */
unsigned crema_efuse_len(const struct crema_efuse_image *image,
                         const struct crema_efuse_field *field);
/* Some of it is hidden: those bits read 0. */
bool crema_efuse_is_hidden(const struct crema_efuse_image *image,
                           const struct crema_efuse_field *field);
bool crema_efuse_is_locked(const struct crema_efuse_image *image,
                           const struct crema_efuse_field *field);
bool crema_efuse_has_error(const struct crema_efuse_image *image,
                           const struct crema_efuse_field *field);
bool crema_efuse_block_is_hidden(const struct crema_efuse_image *image, unsigned block);
bool crema_efuse_block_is_locked(const struct crema_efuse_image *image, unsigned block);
/* The lowest 64 bits. */
uint64_t crema_efuse_uint(const struct crema_efuse_image *image,
                          const struct crema_efuse_field *field);
/* By name; 0 where there is no such field. */
uint32_t crema_efuse_value(const struct crema_efuse_image *image, const char *name);
/* All bits, lowest byte first; the rest of the buffer is 0. Returns the bytes. */
size_t crema_efuse_bytes(const struct crema_efuse_image *image,
                         const struct crema_efuse_field *field, uint8_t buf[CREMA_EFUSE_BYTES_MAX]);
/* The name of its value now, NULL when there is none. */
const char *crema_efuse_value_name(const struct crema_efuse_image *image,
                                   const struct crema_efuse_field *field);
/* As people read it: "yes", "7 (on)", "60:55:f9:00:00:01", "??" where it is hidden. */
#define CREMA_EFUSE_TEXT_MAX 128
char *crema_efuse_text(const struct crema_efuse_image *image, const struct crema_efuse_field *field,
                       char buf[CREMA_EFUSE_TEXT_MAX]);

/* A key's purpose by name ("XTS_AES_128_KEY") or code; NULL when there is none. */
const struct crema_efuse_purpose *crema_efuse_purpose(const struct crema_chip *chip,
                                                      const char *name);
const struct crema_efuse_purpose *crema_efuse_purpose_of(const struct crema_chip *chip,
                                                         unsigned code);

/* ---- burning ---- */

/* Bits to set. eFuses are burnt once: 0 becomes 1, never the other way. */
struct crema_efuse_plan {
    const struct crema_efuse_image *image; /* borrowed */
    uint32_t words[CREMA_EFUSE_BLOCKS_MAX][CREMA_EFUSE_WORDS_MAX];
};

void crema_efuse_plan_init(struct crema_efuse_plan *plan, const struct crema_efuse_image *image);
bool crema_efuse_plan_is_empty(const struct crema_efuse_plan *plan);
/* Makes a field hold a value (lowest byte first), or a block (words too, from byte `off` on).
 * Refused, with the plan untouched: a value without bits that are set, what is locked, hidden or of
 * the factory, what the coding does not allow any more. A value that stands already adds nothing.
 */
enum crema_status crema_efuse_plan_bytes(struct crema_efuse_plan *plan,
                                         const struct crema_efuse_field *field,
                                         const uint8_t *value, size_t len, struct crema_error *err);
enum crema_status crema_efuse_plan_block(struct crema_efuse_plan *plan, unsigned block, size_t off,
                                         const uint8_t *data, size_t len, struct crema_error *err);
enum crema_status crema_efuse_plan_bit(struct crema_efuse_plan *plan, unsigned block, unsigned bit,
                                       struct crema_error *err);
/* The same from text: a number, a value's name, "AA:BB:..", hex digits (first byte first, or with
 * "0x" last byte first); NULL for flags and counters: one more bit. */
enum crema_status crema_efuse_plan_text(struct crema_efuse_plan *plan,
                                        const struct crema_efuse_field *field, const char *text,
                                        struct crema_error *err);
/* Hides or locks a field (with whatever shares its protection bit). */
enum crema_status crema_efuse_plan_hide(struct crema_efuse_plan *plan,
                                        const struct crema_efuse_field *field,
                                        struct crema_error *err);
enum crema_status crema_efuse_plan_lock(struct crema_efuse_plan *plan,
                                        const struct crema_efuse_field *field,
                                        struct crema_error *err);

struct crema_efuse_key {
    unsigned block;
    const struct crema_efuse_purpose *purpose;
    const uint8_t *data; /* borrowed; in the order of a key file */
    size_t len;
    bool is_readable; /* not to be hidden although it is secret */
    bool is_writable; /* not to be locked */
};
/* A key with its purpose and protection. A key in two halves takes the next free slot too. */
enum crema_status crema_efuse_plan_key(struct crema_efuse_plan *plan,
                                       const struct crema_efuse_key *key, struct crema_error *err);

/* What a burn would do that people regret: `what` it is, `why`, and what to do instead. */
struct crema_efuse_danger {
    const char *what, *why, *instead;
};
#define CREMA_EFUSE_DANGERS_MAX 12
size_t crema_efuse_plan_check(const struct crema_efuse_plan *plan,
                              struct crema_efuse_danger dangers[CREMA_EFUSE_DANGERS_MAX]);

/* What goes into the registers for a block of the plan: its data, coded. Returns the words. */
#define CREMA_EFUSE_CODED_MAX 11
size_t crema_efuse_plan_code(const struct crema_efuse_plan *plan, unsigned block,
                             uint32_t words[CREMA_EFUSE_CODED_MAX]);
/* Reed-Solomon check bytes (12) of 32 bytes, as the chips' decoder expects them. */
void crema_efuse_rs(const uint8_t data[32], uint8_t check[12]);

#endif
