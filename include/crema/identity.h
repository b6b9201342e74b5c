/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Who answers: chip, revision, package, features, addresses, crystal, security.
 *
 *     struct crema_chip_identity id;
 *     crema_loader_identify(loader, &id, &err);
 *
 * Everything comes from the chip's eFuses, but for the crystal (the UART's divider) and the
 * security flags (the ROM's own answer, with the eFuses where the ROM has none). In secure download
 * mode the ROM reads no registers: then has_efuses is false, and what the eFuses would tell is zero
 * or unknown. */
#ifndef CREMA_IDENTITY_H
#define CREMA_IDENTITY_H

#include <crema/chip.h>
#include <crema/error.h>

struct crema_loader;

#define CREMA_KEY_SLOTS_MAX 6

/* A block of 256 bits for a key. */
struct crema_key_slot {
    const char *name;    /* "BLOCK_KEY0"; lives as long as the program */
    const char *purpose; /* "XTS_AES_128_KEY"; "USER" when free; NULL when not known */
    uint8_t purpose_code;
    bool is_burnt; /* has bits set, or is hidden */
    bool is_read_protected;
    bool is_write_protected;
};

struct crema_chip_security {
    bool has_flags; /* the ROM answered GET_SECURITY_INFO: `flags` to `eco_version` are its words */
    uint32_t flags;
    uint8_t crypt_count;
    uint8_t key_purposes[7];
    bool has_chip_id;
    uint32_t chip_id;
    uint32_t eco_version; /* of the ROM's interface; not the chip's revision */

    /* What it means; false where neither the ROM nor the eFuses tell. */
    enum crema_secure_boot secure_boot;
    bool is_revoke_aggressive;
    bool is_key_revoked[3];    /* of secure boot */
    bool is_flash_encrypted;   /* an odd number of bits of the counter is set */
    bool is_download_disabled; /* no download mode at all (after the next reset) */
    bool is_download_secure;   /* secure download mode: write and erase flash, nothing else */
    bool is_download_encrypt_disabled; /* the ROM does not encrypt in download mode */
    bool is_jtag_soft_disabled;        /* until an HMAC opens it again */
    bool is_jtag_disabled;             /* pads, for ever */
    bool is_usb_jtag_disabled;
    bool is_usb_download_disabled;

    struct crema_key_slot keys[CREMA_KEY_SLOTS_MAX];
    size_t key_count;
};

#define CREMA_FEATURES_MAX 12

struct crema_chip_identity {
    const struct crema_chip *chip;
    bool has_efuses;
    uint16_t revision;       /* major * 100 + minor, or CREMA_REVISION_UNKNOWN */
    uint16_t block_revision; /* of the factory's eFuse content, the same way */
    uint8_t package;         /* its number in the eFuses */
    char variant[48];        /* "ESP32-C3 (QFN32)", "ESP32-D0WD-V3"; the chip's title if unknown */
    const char *features[CREMA_FEATURES_MAX]; /* "Wi-Fi", "BT 5 (LE)"; live with the program */
    size_t feature_count;
    uint8_t core_count; /* of the main CPU */
    uint32_t cpu_max_hz;
    bool has_flash;           /* inside the package */
    uint32_t flash_size;      /* bytes of that; 0 when not told */
    const char *flash_vendor; /* NULL when not told */
    bool has_psram;
    uint32_t psram_size;
    const char *psram_vendor;
    uint32_t xtal_hz;
    bool is_xtal_measured; /* else it is what this chip always has, or has as a rule */
    bool has_mac;
    uint8_t mac[6]; /* the factory's, as it is written */
    bool has_custom_mac;
    uint8_t custom_mac[6];
    bool has_eui64; /* of chips with 802.15.4 */
    uint8_t eui64[8];
    struct crema_chip_security security;
};

enum crema_status crema_loader_identify(struct crema_loader *loader,
                                        struct crema_chip_identity *identity,
                                        struct crema_error *err);
/* The security part alone; works in secure download mode too. */
enum crema_status crema_loader_security(struct crema_loader *loader,
                                        struct crema_chip_security *security,
                                        struct crema_error *err);

#endif
