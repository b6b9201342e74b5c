/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "nvs_wifi.h"

#include "err.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#define PMK_LEN        32 /* the pairwise master key of WPA: PBKDF2 of password and SSID */
#define PMK_ITERATIONS 4096
#define PMK_INFO_OFF   100 /* where it stands in ap.pmk_info */

bool cr_nvs_wifi_is_added(const char *key)
{
    return strcmp(key, "ap.pmk_info") == 0 || strcmp(key, "sta.apinfo") == 0 ||
           strcmp(key, "sta.pmk") == 0 || strcmp(key, "sta.apsw") == 0;
}

void cr_nvs_wifi_release(struct cr_nvs_wifi *wifi)
{
    free(wifi->ssid);
    free(wifi->password);
}

static enum crema_status keep(char **to, const char *text, struct crema_error *err)
{
    free(*to);
    *to = *text ? strdup(text) : NULL;
    return *to || !*text ? CREMA_OK
                         : cr_err(err, CREMA_E_NOMEM, "the host has no memory left for a string");
}

static enum crema_status write_pmk(struct cr_nvs_wifi *wifi, struct crema_nvs_writer *w,
                                   struct crema_error *err)
{
    uint8_t info[PMK_INFO_OFF + PMK_LEN] = {0};
    if (PKCS5_PBKDF2_HMAC_SHA1(wifi->password, (int)strlen(wifi->password),
                               (const unsigned char *)wifi->ssid, (int)strlen(wifi->ssid),
                               PMK_ITERATIONS, PMK_LEN, info + PMK_INFO_OFF) != 1)
        return cr_err(err, CREMA_E_UNSUPPORTED, "this libcrypto has no PBKDF2 with SHA-1");
    wifi->is_pmk_written = true;
    return crema_nvs_write_blob(w, "ap.pmk_info", info, sizeof info, err);
}

enum crema_status cr_nvs_wifi_before(struct cr_nvs_wifi *wifi, struct crema_nvs_writer *w,
                                     const char *key, const char *text, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (strcmp(key, "ap.ssid") == 0)
        st = keep(&wifi->ssid, text, err);
    else if (strcmp(key, "ap.passwd") == 0)
        st = keep(&wifi->password, text, err);
    else if (strcmp(key, "ap.authmode") == 0)
        wifi->has_mode = wifi->has_mode || (*text && strcmp(text, "0") != 0);
    else
        return CREMA_OK;
    if (st == CREMA_OK && wifi->ssid && wifi->password && wifi->has_mode && !wifi->is_pmk_written)
        st = write_pmk(wifi, w, err);
    return st;
}

enum crema_status cr_nvs_wifi_after(struct cr_nvs_wifi *wifi, struct crema_nvs_writer *w,
                                    const char *key, struct crema_error *err)
{
    static const uint8_t zeros[32];
    uint8_t blank[140];
    if (wifi->is_station_written || (strcmp(key, "sta.ssid") != 0 && strcmp(key, "sta.pswd") != 0))
        return CREMA_OK;
    wifi->is_station_written = true;
    memset(blank, 0xff, sizeof blank);
    enum crema_status st = crema_nvs_write_blob(w, "sta.apinfo", blank, sizeof blank, err);
    if (st == CREMA_OK)
        st = crema_nvs_write_blob(w, "sta.pmk", zeros, 32, err);
    if (st == CREMA_OK)
        st = crema_nvs_write_blob(w, "sta.apsw", zeros, 2, err);
    return st;
}
