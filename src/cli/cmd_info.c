/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema info: what is connected. */
#include "attach.h"
#include "err.h"
#include "events.h"

#include <crema/identity.h>
#include <string.h>

struct info_opts {
    struct attach_opts attach;
};

static const struct opt info_options[] = {ATTACH_OPTIONS(struct info_opts, attach)};

struct facts {
    struct crema_chip_identity id;
    struct crema_flash_info flash;
    bool has_flash;
};

static void revision_text(char room[16], uint16_t revision)
{
    if (revision == CREMA_REVISION_UNKNOWN)
        snprintf(room, 16, "unknown");
    else
        snprintf(room, 16, "v%u.%u", revision / 100u, revision % 100u);
}

static void mac_text(char *room, size_t size, const uint8_t *mac, size_t len)
{
    size_t used = 0;
    for (size_t i = 0; i < len && used < size; i++)
        used += (size_t)snprintf(room + used, size - used, "%s%02x", i ? ":" : "", mac[i]);
}

/* The words for what is switched on, joined by commas; "nothing" when none is. */
static void security_text(char *room, size_t size, const struct crema_chip_security *s)
{
    static const char *const boots[] = {NULL, "secure boot v1", "secure boot v2"};
    const struct {
        bool is_set;
        const char *text;
    } rows[] = {
        {s->secure_boot != CREMA_SECURE_BOOT_NONE, boots[s->secure_boot]},
        {s->is_flash_encrypted, "flash encrypted"},
        {s->is_download_secure, "secure download mode"},
        {s->is_download_disabled, "download mode disabled"},
        {s->is_jtag_disabled, "JTAG disabled"},
        {s->is_jtag_soft_disabled, "JTAG soft-disabled"},
        {s->is_usb_jtag_disabled, "USB-JTAG disabled"},
        {s->is_usb_download_disabled, "USB download disabled"},
    };
    size_t used = 0;
    room[0] = '\0';
    for (size_t i = 0; i < sizeof rows / sizeof rows[0] && used < size; i++) {
        if (rows[i].is_set)
            used +=
                (size_t)snprintf(room + used, size - used, "%s%s", used ? ", " : "", rows[i].text);
    }
    if (!room[0])
        snprintf(room, size, "nothing is locked");
}

static void features_text(char *room, size_t size, const struct crema_chip_identity *id)
{
    size_t used = 0;
    room[0] = '\0';
    for (size_t i = 0; i < id->feature_count && used < size; i++)
        used += (size_t)snprintf(room + used, size - used, "%s%s", i ? ", " : "", id->features[i]);
}

static void flash_text(char *room, size_t size, const struct facts *f)
{
    const char *maker = crema_flash_maker(f->flash.manufacturer);
    char bytes[16];
    if (!f->has_flash)
        snprintf(room, size, "not readable in secure download mode");
    else
        snprintf(room, size, "%s, %s, JEDEC %02x %04x%s",
                 f->flash.size ? term_bytes(bytes, f->flash.size) : "size unknown",
                 maker ? maker : "unknown maker", f->flash.manufacturer, f->flash.device,
                 f->flash.has_sfdp ? ", SFDP" : "");
}

static void print_facts(struct cli *cli, const struct attach *attach, const struct facts *f)
{
    char revision[16], mac[24] = "", custom[24], eui[32], features[256], security[256], flash[96];
    char crystal[32], rate[32];
    const struct crema_chip_identity *id = &f->id;
    revision_text(revision, id->revision);
    mac_text(mac, sizeof mac, id->mac, sizeof id->mac);
    mac_text(custom, sizeof custom, id->custom_mac, sizeof id->custom_mac);
    mac_text(eui, sizeof eui, id->eui64, sizeof id->eui64);
    features_text(features, sizeof features, id);
    security_text(security, sizeof security, &id->security);
    flash_text(flash, sizeof flash, f);
    snprintf(crystal, sizeof crystal, "%u MHz%s", (unsigned)(id->xtal_hz / 1000000),
             id->is_xtal_measured ? "" : " (as a rule)");
    snprintf(rate, sizeof rate, "%u baud", (unsigned)crema_loader_rate(attach->loader));
    const struct {
        bool is_there;
        const char *name, *text;
    } rows[] = {
        {true, "chip", id->variant},
        {true, "revision", revision},
        {features[0] != '\0', "features", features},
        {true, "crystal", crystal},
        {id->has_mac, "MAC", mac},
        {id->has_custom_mac, "custom MAC", custom},
        {id->has_eui64, "EUI-64", eui},
        {true, "flash", flash},
        {true, "security", security},
        {true, "port", crema_port_name(attach->port)},
        {true, "speed", rate},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (!rows[i].is_there)
            continue;
        term_print(&cli->out, STYLE_BOLD, "%-11s", rows[i].name);
        fprintf(cli->out.file, "%s\n", rows[i].text);
    }
}

static json_t *security_json(const struct crema_chip_security *s)
{
    static const char *const boots[] = {"none", "v1", "v2"};
    return json_pack("{s:s,s:b,s:b,s:b,s:b,s:b,s:b,s:I}", "secure_boot", boots[s->secure_boot],
                     "flash_encrypted", s->is_flash_encrypted, "download_secure",
                     s->is_download_secure, "download_disabled", s->is_download_disabled,
                     "jtag_disabled", s->is_jtag_disabled, "jtag_soft_disabled",
                     s->is_jtag_soft_disabled, "usb_jtag_disabled", s->is_usb_jtag_disabled,
                     "flags", (json_int_t)s->flags);
}

static json_t *facts_json(const struct attach *attach, const struct facts *f)
{
    char revision[16], mac[24] = "";
    const struct crema_chip_identity *id = &f->id;
    json_t *features = json_array();
    for (size_t i = 0; i < id->feature_count; i++)
        json_array_append_new(features, json_string(id->features[i]));
    revision_text(revision, id->revision);
    mac_text(mac, sizeof mac, id->mac, sizeof id->mac);
    json_t *flash = json_null();
    if (f->has_flash)
        flash = json_pack("{s:i,s:i,s:I,s:b}", "manufacturer", f->flash.manufacturer, "device",
                          f->flash.device, "size", (json_int_t)f->flash.size, "sfdp",
                          f->flash.has_sfdp);
    return json_pack("{s:s,s:s,s:s,s:s,s:o,s:s,s:I,s:o,s:o}", "port", crema_port_name(attach->port),
                     "chip", id->chip->name, "variant", id->variant, "revision", revision,
                     "features", features, "mac", id->has_mac ? mac : "", "xtal_hz",
                     (json_int_t)id->xtal_hz, "flash", flash, "security",
                     security_json(&id->security));
}

static enum crema_status find_facts(struct cli *cli, const struct attach *attach,
                                    struct crema_error *err)
{
    struct facts f = {0};
    enum crema_status st = crema_loader_identify(attach->loader, &f.id, err);
    f.has_flash = !crema_loader_is_secure(attach->loader);
    if (st == CREMA_OK && f.has_flash)
        st = crema_loader_flash_info(attach->loader, &f.flash, err);
    if (st != CREMA_OK)
        return st;
    if (cli->is_json)
        events_emit(cli, "result", facts_json(attach, &f));
    else
        print_facts(cli, attach, &f);
    return CREMA_OK;
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct info_opts *o = opts;
    struct attach attach;
    (void)argc, (void)argv, (void)exit_code;
    enum crema_status st = attach_open(cli, &o->attach, NULL, ATTACH_ROM, &attach, err);
    return st == CREMA_OK ? attach_close(cli, &attach, find_facts(cli, &attach, err), err) : st;
}

const struct cmd cmd_info = {
    .name = "info",
    .args = "",
    .summary = "tell what is connected: chip, revision, MAC, flash, security",
    .opts = info_options,
    .opt_count = sizeof info_options / sizeof info_options[0],
    .opts_size = sizeof(struct info_opts),
    .has_events = true,
    .run = run,
};
