/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* An NVS store as text and as JSON. */
#ifndef CLI_NVS_SHOW_H
#define CLI_NVS_SHOW_H

#include "term.h"

#include <crema/nvs.h>

/* Pages, then every entry, what was erased included. */
enum crema_status nvs_show(const struct term *term, const struct crema_nvs *nvs,
                           struct crema_error *err);
/* One line a fault. */
void nvs_show_faults(const struct term *term, const struct crema_nvs *nvs);
json_t *nvs_json(const struct crema_nvs *nvs);
json_t *nvs_faults_json(const struct crema_nvs *nvs);

#endif
