/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema ota: which OTA slot boots, as the otadata partition tells. */
#include "buf.h"
#include "bytes.h"
#include "cmd.h"
#include "err.h"

#include <crema/otadata.h>
#include <string.h>

#define FILE_MAX (64u << 20)

struct ota_opts {
    const char *output, *from, *state;
    uint64_t slots, off;
};

static enum crema_status check_slots(const struct ota_opts *o, struct crema_error *err)
{
    if (o->slots <= WIRE_PART_APP_OTA_MAX)
        return CREMA_OK;
    return cr_err(err, CREMA_E_USAGE, "there are 1 to %u OTA slots, not %llu",
                  WIRE_PART_APP_OTA_MAX, (unsigned long long)o->slots);
}

/* The partition out of the file, which may be a larger dump. */
static enum crema_status load(const char *path, uint64_t off, uint8_t data[CREMA_OTADATA_LEN],
                              struct crema_error *err)
{
    struct cr_buf buf = CR_BUF_INIT(FILE_MAX);
    enum crema_status st = cr_file_read(path, &buf, err);
    if (st == CREMA_OK && !is_range_inside(off, CREMA_OTADATA_LEN, buf.len))
        st = cr_err(err, CREMA_E_INPUT,
                    "otadata is 0x%x bytes, and the file has 0x%zx, read from 0x%llx",
                    CREMA_OTADATA_LEN, buf.len, (unsigned long long)off);
    if (st == CREMA_OK)
        memcpy(data, buf.data + off, CREMA_OTADATA_LEN);
    cr_buf_release(&buf);
    return st;
}

static enum crema_status save(struct cli *cli, const struct ota_opts *o,
                              const uint8_t data[CREMA_OTADATA_LEN], const char *what,
                              struct crema_error *err)
{
    enum crema_status st = cr_file_write(o->output, data, CREMA_OTADATA_LEN, err);
    if (st == CREMA_OK && !cli->is_quiet)
        fprintf(cli->out.file, "%s: %s\n", o->output, what);
    return st;
}

static enum crema_status need_output(const struct ota_opts *o, struct crema_error *err)
{
    return o->output ? CREMA_OK : cr_err(err, CREMA_E_USAGE, "-o FILE is missing");
}

/* ---- show ---- */

static const char *state_text(const struct crema_otadata_entry *e, char room[16])
{
    const char *name = crema_otadata_state_name(e->state);
    snprintf(room, 16, "0x%08x", e->state);
    return name ? name : room;
}

static json_t *entry_json(const struct crema_otadata_entry *e, unsigned slots)
{
    char room[16];
    json_t *one = json_pack("{s:b}", "blank", e->is_blank);
    if (e->is_blank)
        return one;
    json_object_update_new(one,
                           json_pack("{s:I,s:s,s:I,s:b,s:b}", "sequence", (json_int_t)e->seq,
                                     "state", state_text(e, room), "crc", (json_int_t)e->crc,
                                     "crc_valid", e->is_crc_valid, "bootable", e->is_bootable));
    if (slots)
        json_object_set_new(one, "slot", json_integer(crema_otadata_slot(e, slots)));
    return one;
}

static void show_json(struct cli *cli, const struct crema_otadata *ota, unsigned slots)
{
    json_t *entries = json_array();
    for (int i = 0; i < 2; i++)
        json_array_append_new(entries, entry_json(&ota->entries[i], slots));
    json_t *all = json_pack("{s:o,s:o}", "entries", entries, "active",
                            ota->active < 0 ? json_null() : json_integer(ota->active));
    if (slots && ota->active >= 0)
        json_object_set_new(all, "boots",
                            json_integer(crema_otadata_slot(&ota->entries[ota->active], slots)));
    term_json(&cli->out, all);
}

static void show_entry(FILE *f, int index, const struct crema_otadata_entry *e, unsigned slots)
{
    char room[16];
    if (e->is_blank) {
        fprintf(f, "  entry %d   blank\n", index);
        return;
    }
    fprintf(f, "  entry %d   sequence %u, %s, CRC 0x%08x ", index, e->seq, state_text(e, room),
            e->crc);
    if (e->is_crc_valid)
        fputs("valid", f);
    else
        fprintf(f, "WRONG, it should be 0x%08x", e->crc_of_seq);
    if (slots)
        fprintf(f, ", ota_%u", crema_otadata_slot(e, slots));
    fputc('\n', f);
}

static void show_text(struct cli *cli, const char *path, const struct crema_otadata *ota,
                      unsigned slots)
{
    FILE *f = cli->out.file;
    fprintf(f, "%s: otadata\n", path);
    for (int i = 0; i < 2; i++)
        show_entry(f, i, &ota->entries[i], slots);
    if (ota->active < 0) {
        fputs("  boots     the factory app, or ota_0 where there is none\n", f);
        return;
    }
    uint32_t seq = ota->entries[ota->active].seq;
    if (slots)
        fprintf(f, "  boots     ota_%u, by entry %d\n",
                crema_otadata_slot(&ota->entries[ota->active], slots), ota->active);
    else
        fprintf(f, "  boots     by entry %d: slot %u modulo the number of slots (--slots)\n",
                ota->active, seq - 1);
}

static enum crema_status run_show(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    const struct ota_opts *o = opts;
    uint8_t data[CREMA_OTADATA_LEN];
    struct crema_otadata ota;
    (void)argc;
    (void)exit_code;
    enum crema_status st = check_slots(o, err);
    if (st == CREMA_OK)
        st = load(argv[0], o->off, data, err);
    if (st == CREMA_OK)
        st = crema_otadata_read(data, sizeof data, &ota, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot show %s", argv[0]);
    if (cli->is_json)
        show_json(cli, &ota, (unsigned)o->slots);
    else
        show_text(cli, argv[0], &ota, (unsigned)o->slots);
    return CREMA_OK;
}

static const struct opt show_options[] = {
    OPT(struct ota_opts, slots, "slots", "-n", OPT_UINT, "COUNT",
        "how many OTA slots the partition table has"),
    OPT(struct ota_opts, off, "offset", NULL, OPT_UINT, "OFFSET",
        "where otadata begins in the file, when it is a larger dump"),
};

static const struct cmd cmd_show = {
    .name = "show",
    .args = "FILE.bin",
    .summary = "both entries, and which slot they boot",
    .details = "  crema ota show otadata.bin --slots 2\n"
               "  crema ota show flash.bin --offset 0xd000 --slots 2",
    .opts = show_options,
    .opt_count = CR_COUNT(show_options),
    .opts_size = sizeof(struct ota_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_show,
};

/* ---- set ---- */

/* "1" or "ota_1". */
static enum crema_status parse_slot(const char *text, unsigned *slot, struct crema_error *err)
{
    uint64_t value;
    const char *digits = strncmp(text, "ota_", 4) == 0 ? text + 4 : text;
    if (opt_parse_uint(digits, &value, NULL) == CREMA_OK && value < WIRE_PART_APP_OTA_MAX) {
        *slot = (unsigned)value;
        return CREMA_OK;
    }
    cr_err(err, CREMA_E_USAGE, "there is no OTA slot \"%s\"", text);
    cr_err_try(err, "0 to %u, or ota_0 to ota_%u; crema ota erase boots the factory app",
               WIRE_PART_APP_OTA_MAX - 1, WIRE_PART_APP_OTA_MAX - 1);
    return CREMA_E_USAGE;
}

static enum crema_status run_set(struct cli *cli, const void *opts, int argc, char **argv,
                                 int *exit_code, struct crema_error *err)
{
    const struct ota_opts *o = opts;
    uint8_t data[CREMA_OTADATA_LEN];
    uint32_t state = WIRE_OTA_UNDEFINED;
    unsigned slot = 0;
    char what[32];
    (void)argc;
    (void)exit_code;
    enum crema_status st = need_output(o, err);
    if (st == CREMA_OK)
        st = check_slots(o, err);
    if (st == CREMA_OK)
        st = parse_slot(argv[0], &slot, err);
    if (st == CREMA_OK && o->state)
        crema_otadata_state_parse(o->state, &state);
    crema_otadata_erase(data);
    if (st == CREMA_OK && o->from)
        st = load(o->from, o->off, data, err);
    if (st == CREMA_OK)
        st = crema_otadata_set(data, slot, (unsigned)o->slots, state, err);
    if (st == CREMA_E_USAGE && o->from && !o->slots)
        cr_err_try(err, "--slots COUNT, as many as the partition table has");
    snprintf(what, sizeof what, "boots ota_%u", slot);
    if (st == CREMA_OK)
        st = save(cli, o, data, what, err);
    return cr_err_what(err, st, "cannot set the OTA slot");
}

static const char *const state_names[] = {"undefined", "new",     "pending", "valid",
                                          "invalid",   "aborted", NULL};

static const struct opt set_options[] = {
    OPT(struct ota_opts, output, "output", "-o", OPT_STRING, "FILE", "where to write"),
    OPT(struct ota_opts, from, "from", NULL, OPT_STRING, "FILE",
        "otadata as it stands: the entry that decides now is kept (default: blank)"),
    OPT(struct ota_opts, off, "offset", NULL, OPT_UINT, "OFFSET",
        "where otadata begins in the --from file"),
    OPT(struct ota_opts, slots, "slots", "-n", OPT_UINT, "COUNT",
        "how many OTA slots the partition table has"),
    {.name = "state",
     .kind = OPT_CHOICE,
     .offset = offsetof(struct ota_opts, state),
     .value = "STATE",
     .help = "what the bootloader is told of the app (default undefined)",
     .choices = state_names},
};

static const struct cmd cmd_set = {
    .name = "set",
    .args = "SLOT",
    .summary = "make otadata that boots the slot",
    .details = "  crema ota set 1 -o otadata.bin\n"
               "  crema ota set ota_0 --from dump.bin --slots 2 -o otadata.bin",
    .opts = set_options,
    .opt_count = CR_COUNT(set_options),
    .opts_size = sizeof(struct ota_opts),
    .min_args = 1,
    .max_args = 1,
    .run = run_set,
};

/* ---- erase ---- */

static enum crema_status run_erase(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    const struct ota_opts *o = opts;
    uint8_t data[CREMA_OTADATA_LEN];
    (void)argc;
    (void)argv;
    (void)exit_code;
    enum crema_status st = need_output(o, err);
    crema_otadata_erase(data);
    if (st == CREMA_OK)
        st = save(cli, o, data, "blank", err);
    return cr_err_what(err, st, "cannot write blank otadata");
}

static const struct opt erase_options[] = {
    OPT(struct ota_opts, output, "output", "-o", OPT_STRING, "FILE", "where to write"),
};

static const struct cmd cmd_erase = {
    .name = "erase",
    .args = "",
    .summary = "make blank otadata, which boots the factory app",
    .details = "  crema ota erase -o otadata.bin",
    .opts = erase_options,
    .opt_count = CR_COUNT(erase_options),
    .opts_size = sizeof(struct ota_opts),
    .run = run_erase,
};

static const struct cmd *const subcommands[] = {&cmd_show, &cmd_set, &cmd_erase, NULL};

const struct cmd cmd_ota = {
    .name = "ota",
    .args = "COMMAND",
    .summary = "show, set and erase which OTA slot boots",
    .sub = subcommands,
};
