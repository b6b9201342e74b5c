/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* HMAC-SHA-256 with keys out of eFuse, for software, for the digital signature and for JTAG; and
 * the digital signature, an RSA private key that only the chip can use. */
#ifndef SIM_HMAC_H
#define SIM_HMAC_H

#include "soc.h"

#define SIM_HMAC_KEYS 6

struct sim_hmac_params {
    struct sim_efuse_field purpose[SIM_HMAC_KEYS];
    uint16_t key_word[SIM_HMAC_KEYS]; /* the first of eight words of each key in eFuse */
};

struct sim_ds_params {
    const char *hmac; /* the block that derives its key */
};

extern const struct sim_dev_ops sim_hmac_ops;
extern const struct sim_dev_ops sim_ds_ops;

/* The key that HMAC has derived for the signature; false when there is none. */
bool sim_hmac_ds_key(const struct sim_dev *hmac, uint8_t key[32]);

#endif
