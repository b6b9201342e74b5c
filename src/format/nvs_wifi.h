/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the vendor's generator adds to the Wi-Fi driver's settings: the driver would otherwise
 * compute it at its first start, and take the stored settings for foreign until then. */
#ifndef CR_NVS_WIFI_H
#define CR_NVS_WIFI_H

#include <crema/nvs.h>

struct cr_nvs_wifi {
    char *ssid, *password;
    bool has_mode; /* of the access point, other than open */
    bool is_pmk_written;
    bool is_station_written;
};

/* True for the keys that are added. */
bool cr_nvs_wifi_is_added(const char *key);
void cr_nvs_wifi_release(struct cr_nvs_wifi *wifi);
/* To be called before and after each key is written; `text` is its value in the CSV. */
enum crema_status cr_nvs_wifi_before(struct cr_nvs_wifi *wifi, struct crema_nvs_writer *w,
                                     const char *key, const char *text, struct crema_error *err);
enum crema_status cr_nvs_wifi_after(struct cr_nvs_wifi *wifi, struct crema_nvs_writer *w,
                                    const char *key, struct crema_error *err);

#endif
