/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema nvs: make, show and check partitions of non-volatile storage. */
#include "buf.h"
#include "bytes.h"
#include "cmd.h"
#include "err.h"
#include "nvs_show.h"

#include <crema/nvs.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FILE_MAX (64u << 20)

static enum crema_status read_file(const char *path, struct cr_buf *buf, struct crema_error *err)
{
    *buf = (struct cr_buf)CR_BUF_INIT(FILE_MAX);
    return cr_file_read(path, buf, err);
}

/* ---- keys ---- */

static enum crema_status read_keys(const char *path, struct crema_nvs_keys *keys,
                                   struct crema_error *err)
{
    struct cr_buf buf;
    enum crema_status st = read_file(path, &buf, err);
    if (st == CREMA_OK)
        st = crema_nvs_keys_read(buf.data, buf.len, keys, err);
    cr_buf_release(&buf);
    return cr_err_what(err, st, "cannot use the keys in %s", path);
}

static enum crema_status derive_keys(const char *path, struct crema_nvs_keys *keys,
                                     struct crema_error *err)
{
    struct cr_buf buf;
    enum crema_status st = read_file(path, &buf, err);
    if (st == CREMA_OK && buf.len != 32)
        st = cr_err(err, CREMA_E_INPUT, "an HMAC key is 32 bytes, and this has %zu", buf.len);
    if (st == CREMA_OK)
        st = crema_nvs_keys_from_hmac(buf.data, keys, err);
    cr_buf_release(&buf);
    return cr_err_what(err, st, "cannot use the HMAC key in %s", path);
}

/* Keys that are lost cannot be made again, so a file that is there stays. */
static enum crema_status write_new_keys(const char *path, const struct crema_nvs_keys *keys,
                                        struct crema_error *err)
{
    uint8_t page[WIRE_NVS_PAGE_LEN];
    if (access(path, F_OK) == 0) {
        cr_err(err, CREMA_E_USAGE, "%s is there already, and its keys would be lost", path);
        cr_err_try(err, "give another file, or use its keys by leaving --keygen out");
        return CREMA_E_USAGE;
    }
    crema_nvs_keys_write(keys, page);
    return cr_file_write(path, page, sizeof page, err);
}

struct keys_opts {
    const char *output, *hmac_key;
};

static const struct opt keys_options[] = {
    OPT(struct keys_opts, output, "output", "-o", OPT_STRING, "FILE", "where to write"),
    OPT(struct keys_opts, hmac_key, "hmac-key", NULL, OPT_STRING, "FILE",
        "derive them from this HMAC key, as the chip does from its eFuses"),
};

static enum crema_status run_keys(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    const struct keys_opts *o = opts;
    struct crema_nvs_keys keys;
    (void)argc;
    (void)argv;
    (void)exit_code;
    if (!o->output)
        return cr_err(err, CREMA_E_USAGE, "-o FILE is missing");
    enum crema_status st =
        o->hmac_key ? derive_keys(o->hmac_key, &keys, err) : crema_nvs_keys_generate(&keys, err);
    if (st == CREMA_OK)
        st = write_new_keys(o->output, &keys, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot make NVS keys");
    if (!cli->is_quiet)
        fprintf(cli->out.file, "%s: NVS keys\n", o->output);
    return CREMA_OK;
}

static const struct cmd cmd_keys = {
    .name = "keys",
    .args = "",
    .summary = "make the keys of an encrypted store",
    .details = "  crema nvs keys -o keys.bin",
    .opts = keys_options,
    .opt_count = CR_COUNT(keys_options),
    .opts_size = sizeof(struct keys_opts),
    .run = run_keys,
};

/* ---- create ---- */

struct create_opts {
    const char *output, *keys, *hmac_key;
    uint64_t size, format;
    bool is_encrypted, is_keygen, is_wifi_plain;
};

static const struct opt create_options[] = {
    OPT(struct create_opts, output, "output", "-o", OPT_STRING, "FILE",
        "where to write (default: the CSV file's name with .bin)"),
    OPT(struct create_opts, size, "size", "-s", OPT_UINT, "SIZE",
        "size of the partition, like 0x6000 or 24K"),
    OPT(struct create_opts, format, "format", NULL, OPT_UINT, "VERSION",
        "2: blobs over several pages (the default); 1: within one"),
    OPT(struct create_opts, is_encrypted, "encrypt", "-e", OPT_FLAG, NULL,
        "encrypt, with --keys, --keygen or --hmac-key"),
    OPT(struct create_opts, keys, "keys", "-k", OPT_STRING, "FILE",
        "key partition to encrypt with; with --keygen where to write it"),
    OPT(struct create_opts, is_keygen, "keygen", NULL, OPT_FLAG, NULL,
        "encrypt with new keys, written to the --keys file"),
    OPT(struct create_opts, hmac_key, "hmac-key", NULL, OPT_STRING, "FILE",
        "encrypt with the keys that the chip derives from this HMAC key"),
    OPT(struct create_opts, is_wifi_plain, "no-wifi-extras", NULL, OPT_FLAG, NULL,
        "leave out what the vendor's tool adds to sta.ssid and ap.ssid"),
};

/* Relative to where crema runs, as the vendor's tool has it, or else to the CSV file. */
static enum crema_status read_named(void *ctx, const char *path, uint8_t **data, size_t *len,
                                    struct crema_error *err)
{
    const char *csv = ctx, *slash = strrchr(csv, '/');
    char beside[4096];
    struct cr_buf buf;
    int n =
        snprintf(beside, sizeof beside, "%.*s%s", slash ? (int)(slash + 1 - csv) : 0, csv, path);
    bool is_beside = path[0] != '/' && access(path, F_OK) != 0 && n < (int)sizeof beside &&
                     access(beside, F_OK) == 0;
    enum crema_status st = read_file(is_beside ? beside : path, &buf, err);
    if (st == CREMA_OK)
        *data = cr_buf_take(&buf, len);
    cr_buf_release(&buf);
    return st;
}

static enum crema_status choose_keys(const struct create_opts *o, struct crema_nvs_keys *keys,
                                     bool *has_keys, struct crema_error *err)
{
    *has_keys = true;
    if (o->hmac_key && (o->keys || o->is_keygen))
        return cr_err(err, CREMA_E_USAGE, "--hmac-key goes with neither --keys nor --keygen");
    if (o->is_keygen && !o->keys)
        return cr_err(err, CREMA_E_USAGE, "--keygen needs --keys FILE to write the keys to");
    if (o->hmac_key)
        return derive_keys(o->hmac_key, keys, err);
    if (o->is_keygen)
        return crema_nvs_keys_generate(keys, err);
    if (o->keys)
        return read_keys(o->keys, keys, err);
    *has_keys = false;
    if (!o->is_encrypted)
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE, "--encrypt needs keys");
    cr_err_try(err, "--keys FILE, --keygen --keys FILE, or --hmac-key FILE");
    return CREMA_E_USAGE;
}

static enum crema_status build(const struct create_opts *o, const char *csv,
                               const struct crema_nvs_keys *keys, struct cr_buf *out,
                               struct crema_nvs_usage *usage, struct crema_error *err)
{
    struct crema_nvs_options options = {
        .size = (uint32_t)o->size, .version = (unsigned)o->format, .keys = keys};
    struct crema_nvs_csv_options csv_options = {
        .read_file = read_named, .ctx = (void *)csv, .is_wifi_plain = o->is_wifi_plain};
    struct crema_nvs_writer *w = NULL;
    struct cr_buf text;
    uint8_t *data = NULL;
    size_t len = 0;
    enum crema_status st = read_file(csv, &text, err);
    if (st == CREMA_OK)
        st = crema_nvs_writer_open(&options, &w, err);
    if (st == CREMA_OK)
        st = crema_nvs_write_csv(w, (const char *)text.data, text.len, &csv_options, err);
    if (st == CREMA_OK)
        crema_nvs_writer_usage(w, usage);
    if (st == CREMA_OK)
        st = crema_nvs_writer_finish(w, &data, &len, err);
    if (st == CREMA_OK)
        st = cr_buf_append(out, data, len, err);
    free(data);
    crema_nvs_writer_close(w);
    cr_buf_release(&text);
    return st;
}

/* "a/b.csv" to "a/b.bin". */
static enum crema_status output_path(const char *given, const char *csv, char *out, size_t room,
                                     struct crema_error *err)
{
    const char *slash = strrchr(csv, '/'), *dot = strrchr(slash ? slash : csv, '.');
    int stem = dot && dot != csv && dot[-1] != '/' ? (int)(dot - csv) : (int)strlen(csv);
    int n = given ? snprintf(out, room, "%s", given) : snprintf(out, room, "%.*s.bin", stem, csv);
    if (n < 0 || (size_t)n >= room)
        return cr_err(err, CREMA_E_USAGE, "the output's path is too long");
    if (strcmp(out, csv) == 0)
        return cr_err(err, CREMA_E_USAGE, "%s would be written over itself", csv);
    return CREMA_OK;
}

/* Both files or none. */
static enum crema_status write_files(const struct create_opts *o, const char *path,
                                     const struct cr_buf *data, const struct crema_nvs_keys *keys,
                                     struct crema_error *err)
{
    enum crema_status st = o->is_keygen ? write_new_keys(o->keys, keys, err) : CREMA_OK;
    if (st != CREMA_OK)
        return st;
    st = cr_file_write(path, data->data, data->len, err);
    if (st != CREMA_OK && o->is_keygen)
        unlink(o->keys);
    return st;
}

static void tell_usage(struct cli *cli, const char *path, const struct crema_nvs_usage *u,
                       bool has_keys)
{
    char size[16];
    fprintf(cli->out.file,
            "%s: %s%s, %zu value%s in %zu namespace%s, %zu of %zu entries on %zu of %zu pages\n",
            path, has_keys ? "encrypted, " : "", term_bytes(size, u->pages * WIRE_NVS_PAGE_LEN),
            u->values, u->values == 1 ? "" : "s", u->namespaces, u->namespaces == 1 ? "" : "s",
            u->entries, u->pages * WIRE_NVS_ENTRIES, u->pages_used, u->pages);
    if (u->pages < 3)
        term_print(&cli->err, STYLE_YELLOW,
                   "a store of less than 0x3000 bytes can be read alone: the partition table needs "
                   "the flag readonly\n");
}

static enum crema_status run_create(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    const struct create_opts *o = opts;
    char path[4096];
    struct crema_nvs_keys keys = {0};
    struct crema_nvs_usage usage;
    struct cr_buf data = CR_BUF_INIT(FILE_MAX);
    bool has_keys = false;
    (void)argc;
    (void)exit_code;
    enum crema_status st = output_path(o->output, argv[0], path, sizeof path, err);
    if (st == CREMA_OK && !o->size) {
        st = cr_err(err, CREMA_E_USAGE, "--size is missing: how large is the partition?");
        cr_err_try(err, "--size 0x6000, as the partition table has it");
    }
    if (st == CREMA_OK && (o->size > FILE_MAX || o->format < 1 || o->format > 2))
        st = cr_err(err, CREMA_E_USAGE, "the size goes up to 64M, the format is 1 or 2");
    if (st == CREMA_OK)
        st = choose_keys(o, &keys, &has_keys, err);
    if (st == CREMA_OK)
        st = build(o, argv[0], has_keys ? &keys : NULL, &data, &usage, err);
    if (st == CREMA_OK)
        st = write_files(o, path, &data, &keys, err);
    cr_buf_release(&data);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot make an NVS partition from %s", argv[0]);
    if (!cli->is_quiet)
        tell_usage(cli, path, &usage, has_keys);
    return CREMA_OK;
}

static const struct create_opts create_defaults = {.format = 2};

static const struct cmd cmd_create = {
    .name = "create",
    .args = "FILE.csv",
    .summary = "make a partition from a CSV file",
    .details =
        "  crema nvs create values.csv -o nvs.bin --size 0x6000\n"
        "  crema nvs create values.csv -o nvs.bin --size 0x6000 --keygen --keys keys.bin\n"
        "\n"
        "The CSV file begins with the line key,type,encoding,value. Types are namespace, data\n"
        "and file; encodings u8 to i64, string, hex2bin, base64, binary, blob_fill(LEN;0xNN).",
    .opts = create_options,
    .opt_count = CR_COUNT(create_options),
    .opts_size = sizeof(struct create_opts),
    .defaults = &create_defaults,
    .min_args = 1,
    .max_args = 1,
    .run = run_create,
};

/* ---- show, check, export, decrypt ---- */

struct read_opts {
    const char *keys, *hmac_key, *output;
    uint64_t off, size;
};

#define READ_OPTIONS                                                                               \
    OPT(struct read_opts, keys, "keys", "-k", OPT_STRING, "FILE",                                  \
        "key partition to decrypt with"),                                                          \
        OPT(struct read_opts, hmac_key, "hmac-key", NULL, OPT_STRING, "FILE",                      \
            "decrypt with the keys that the chip derives from this HMAC key"),                     \
        OPT(struct read_opts, off, "offset", NULL, OPT_UINT, "OFFSET",                             \
            "where the store begins in the file, when it is a larger dump"),                       \
        OPT(struct read_opts, size, "size", "-s", OPT_UINT, "SIZE",                                \
            "its size there (default: to the end of the file)")

static const struct opt read_options[] = {READ_OPTIONS};
static const struct opt output_options[] = {
    READ_OPTIONS,
    OPT(struct read_opts, output, "output", "-o", OPT_STRING, "FILE", "where to write"),
};

static enum crema_status load_keys(const struct read_opts *o, struct crema_nvs_keys *keys,
                                   bool *has_keys, struct crema_error *err)
{
    *has_keys = o->keys || o->hmac_key;
    if (o->keys && o->hmac_key)
        return cr_err(err, CREMA_E_USAGE, "--keys and --hmac-key do not go together");
    if (!*has_keys)
        return CREMA_OK;
    return o->keys ? read_keys(o->keys, keys, err) : derive_keys(o->hmac_key, keys, err);
}

/* The part of the file that is the store. */
static enum crema_status cut(const struct read_opts *o, const struct cr_buf *file,
                             const uint8_t **data, size_t *len, struct crema_error *err)
{
    uint64_t size = o->size || o->off > file->len ? o->size : file->len - o->off;
    if (!is_range_inside(o->off, size, file->len))
        return cr_err(err, CREMA_E_USAGE, "0x%llx bytes at 0x%llx are not inside the file's 0x%zx",
                      (unsigned long long)size, (unsigned long long)o->off, file->len);
    *data = file->data + o->off;
    *len = (size_t)size;
    return CREMA_OK;
}

static enum crema_status load(const struct read_opts *o, const char *path, struct crema_nvs **nvs,
                              struct crema_error *err)
{
    struct crema_nvs_keys keys;
    struct cr_buf file;
    const uint8_t *data = NULL;
    size_t len = 0;
    bool has_keys = false;
    *nvs = NULL;
    enum crema_status st = read_file(path, &file, err);
    if (st == CREMA_OK)
        st = load_keys(o, &keys, &has_keys, err);
    if (st == CREMA_OK)
        st = cut(o, &file, &data, &len, err);
    if (st == CREMA_OK)
        st = crema_nvs_read(data, len, has_keys ? &keys : NULL, nvs, err);
    cr_buf_release(&file);
    return st;
}

static enum crema_status verdict(const struct crema_nvs *nvs, const char *path,
                                 struct crema_error *err)
{
    return cr_err_what(err, crema_nvs_check(nvs, err), "%s is not well", path);
}

static enum crema_status run_show(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    struct crema_nvs *nvs;
    (void)argc;
    (void)exit_code;
    enum crema_status st = load(opts, argv[0], &nvs, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot show %s", argv[0]);
    if (cli->is_json)
        term_json(&cli->out, nvs_json(nvs));
    else
        st = nvs_show(&cli->out, nvs, err);
    if (st == CREMA_OK)
        st = verdict(nvs, argv[0], err);
    crema_nvs_free(nvs);
    return st;
}

static const struct cmd cmd_show = {
    .name = "show",
    .args = "FILE.bin",
    .summary = "every page and entry of a store, erased ones included",
    .details = "  crema nvs show nvs.bin\n"
               "  crema nvs show flash.bin --offset 0x9000 --size 0x6000 --json",
    .opts = read_options,
    .opt_count = CR_COUNT(read_options),
    .opts_size = sizeof(struct read_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_show,
};

static enum crema_status run_check(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    struct crema_nvs *nvs;
    size_t faults, pages, values;
    (void)argc;
    (void)exit_code;
    enum crema_status st = load(opts, argv[0], &nvs, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot check %s", argv[0]);
    st = verdict(nvs, argv[0], err);
    crema_nvs_faults(nvs, &faults);
    crema_nvs_pages(nvs, &pages);
    crema_nvs_values(nvs, &values);
    if (cli->is_json) {
        term_json(&cli->out,
                  json_pack("{s:b,s:o}", "ok", st == CREMA_OK, "faults", nvs_faults_json(nvs)));
    } else {
        nvs_show_faults(&cli->out, nvs);
        if (st == CREMA_OK && !cli->is_quiet)
            fprintf(cli->out.file, "%s: %zu pages, %zu values, %s\n", argv[0], pages, values,
                    faults ? "warnings alone" : "all well");
    }
    crema_nvs_free(nvs);
    return st;
}

static const struct cmd cmd_check = {
    .name = "check",
    .args = "FILE.bin",
    .summary = "what is wrong with a store; nothing is mended",
    .details = "  crema nvs check nvs.bin",
    .opts = read_options,
    .opt_count = CR_COUNT(read_options),
    .opts_size = sizeof(struct read_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_check,
};

static enum crema_status run_export(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    const struct read_opts *o = opts;
    struct crema_nvs *nvs;
    char *csv = NULL;
    (void)argc;
    (void)exit_code;
    enum crema_status st = load(o, argv[0], &nvs, err);
    if (st == CREMA_OK)
        st = verdict(nvs, argv[0], err);
    if (st == CREMA_OK)
        st = crema_nvs_to_csv(nvs, &csv, err);
    if (st == CREMA_OK && o->output)
        st = cr_file_write(o->output, csv, strlen(csv), err);
    else if (st == CREMA_OK)
        fputs(csv, cli->out.file);
    free(csv);
    crema_nvs_free(nvs);
    return cr_err_what(err, st, "cannot export %s", argv[0]);
}

static const struct cmd cmd_export = {
    .name = "export",
    .args = "FILE.bin",
    .summary = "the values of a store as CSV",
    .details = "  crema nvs export nvs.bin -o values.csv",
    .opts = output_options,
    .opt_count = CR_COUNT(output_options),
    .opts_size = sizeof(struct read_opts),
    .min_args = 1,
    .max_args = 1,
    .run = run_export,
};

static enum crema_status decrypt_file(const struct read_opts *o, const char *path,
                                      struct crema_error *err)
{
    struct crema_nvs_keys keys;
    struct cr_buf file;
    const uint8_t *data = NULL;
    size_t len = 0;
    bool has_keys = false;
    enum crema_status st = read_file(path, &file, err);
    if (st == CREMA_OK)
        st = load_keys(o, &keys, &has_keys, err);
    if (st == CREMA_OK && !has_keys)
        st = cr_err(err, CREMA_E_USAGE, "--keys FILE or --hmac-key FILE is missing");
    if (st == CREMA_OK)
        st = cut(o, &file, &data, &len, err);
    if (st == CREMA_OK)
        st = crema_nvs_decrypt(file.data + o->off, len, &keys, err);
    if (st == CREMA_OK)
        st = cr_file_write(o->output, data, len, err);
    cr_buf_release(&file);
    return st;
}

static enum crema_status run_decrypt(struct cli *cli, const void *opts, int argc, char **argv,
                                     int *exit_code, struct crema_error *err)
{
    const struct read_opts *o = opts;
    (void)cli;
    (void)argc;
    (void)exit_code;
    if (!o->output)
        return cr_err(err, CREMA_E_USAGE, "-o FILE is missing");
    enum crema_status st = decrypt_file(o, argv[0], err);
    return cr_err_what(err, st, "cannot decrypt %s", argv[0]);
}

static const struct cmd cmd_decrypt = {
    .name = "decrypt",
    .args = "FILE.bin",
    .summary = "an encrypted store as a plain one",
    .details = "  crema nvs decrypt nvs.bin --keys keys.bin -o plain.bin",
    .opts = output_options,
    .opt_count = CR_COUNT(output_options),
    .opts_size = sizeof(struct read_opts),
    .min_args = 1,
    .max_args = 1,
    .run = run_decrypt,
};

static const struct cmd *const subcommands[] = {&cmd_create,  &cmd_show, &cmd_check, &cmd_export,
                                                &cmd_decrypt, &cmd_keys, NULL};

const struct cmd cmd_nvs = {
    .name = "nvs",
    .args = "COMMAND",
    .summary = "make, show and check non-volatile storage",
    .sub = subcommands,
};
