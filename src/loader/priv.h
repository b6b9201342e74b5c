/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the loader's files share. */
#ifndef CR_LOADER_PRIV_H
#define CR_LOADER_PRIV_H

#include "link.h"

#include <crema/loader.h>

struct crema_loader {
    struct crema_port *port; /* borrowed */
    const struct crema_chip *chip;
    bool is_stub;
    bool is_attached;              /* the flash was attached and its size told */
    struct crema_flash_info flash; /* valid when is_attached */
    struct cr_link link;
};

/* Resets into download mode and syncs; explains by what was heard when it can not. */
enum crema_status cr_loader_connect(struct crema_loader *loader,
                                    const struct crema_loader_options *options,
                                    struct crema_error *err);
/* Finds out which chip answers; refuses one that is not `expected` (NULL takes any). */
enum crema_status cr_loader_detect(struct crema_loader *loader, const struct crema_chip *expected,
                                   struct crema_error *err);
/* Why nothing answered, from what was heard. */
enum crema_status cr_heard_explain(const struct cr_link *link, enum crema_before before,
                                   struct crema_error *err);
/* Attaches the flash and tells the ROM its size; once. */
enum crema_status cr_loader_attach(struct crema_loader *loader, struct crema_error *err);
/* Bytes; what is assumed when the chip's id does not tell. After cr_loader_attach. */
uint32_t cr_loader_flash_size(const struct crema_loader *loader);
/* The chip's own name for a refusal of what secure download mode forbids. */
enum crema_status cr_loader_refuse_secure(const struct crema_chip *chip, struct crema_error *err);

#endif
