/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* An application image as a person reads it, and as JSON. */
#ifndef CLI_IMAGE_SHOW_H
#define CLI_IMAGE_SHOW_H

#include "term.h"

#include <crema/image.h>

/* `elf`, when it is known, adds the memory that the program reserves and the name of its entry. */
void image_show(const struct term *term, const struct crema_image *image, struct crema_elf *elf);
json_t *image_json(const struct crema_image *image);

#endif
