/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema partition: partition tables between CSV and binary, checked, and drawn. */
#include "buf.h"
#include "bytes.h"
#include "chip_arg.h"
#include "cmd.h"
#include "err.h"

#include <crema/partition_map.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX (1u << 20)

struct partition_opts {
    const char *output, *chip, *secure, *svg, *subtypes;
    uint64_t table_off, flash_size, boot_off, recovery_off;
    bool is_md5_omitted, is_unchecked;
};

#define NOT_GIVEN UINT64_MAX

static const struct partition_opts defaults = {
    .table_off = WIRE_PART_TABLE_OFF, .boot_off = NOT_GIVEN, .recovery_off = NOT_GIVEN};

static const char *const secure_choices[] = {"v1", "v2", NULL};

#define PLACE_OPTIONS                                                                              \
    OPT(struct partition_opts, table_off, "offset", "--partition-table-offset", OPT_UINT,          \
        "OFFSET", "where in flash the table lies (default 0x8000)"),                               \
        OPT(struct partition_opts, flash_size, "flash-size", "-fs -s", OPT_UINT, "SIZE",           \
            "check that all fits a flash of this size, such as 4MB"),                              \
        OPT(struct partition_opts, chip, "chip", "-c", OPT_STRING, "CHIP",                         \
            "which chip: it decides where the bootloader lies"),                                   \
        OPT(struct partition_opts, boot_off, "primary-bootloader-offset", NULL, OPT_UINT,          \
            "OFFSET", "where the bootloader lies, when no chip is named"),                         \
        OPT(struct partition_opts, recovery_off, "recovery-bootloader-offset", NULL, OPT_UINT,     \
            "OFFSET", "where a recovery bootloader lies"),                                         \
        OPT(struct partition_opts, subtypes, "extra-partition-subtypes", NULL, OPT_STRING, "LIST", \
            "names of a project's own subtypes: \"data,keys,0x40 app,spare,0x41\""),               \
    {                                                                                              \
        .name = "secure", .kind = OPT_CHOICE, .value = "VERSION",                                  \
        .offset = offsetof(struct partition_opts, secure), .choices = secure_choices,              \
        .help = "check for secure boot"                                                            \
    }

#define UNCHECKED_OPTION                                                                           \
    OPT(struct partition_opts, is_unchecked, "no-verify", NULL, OPT_FLAG, NULL,                    \
        "do not check that the table makes sense")

static const struct opt bin_options[] = {
    OPT(struct partition_opts, output, "output", "-o", OPT_STRING, "FILE",
        "where to write (default: the CSV file's name with .bin)"),
    PLACE_OPTIONS,
    OPT(struct partition_opts, is_md5_omitted, "disable-md5sum", NULL, OPT_FLAG, NULL,
        "no MD5 at the table's end"),
    UNCHECKED_OPTION,
};

static const struct opt csv_options[] = {
    OPT(struct partition_opts, output, "output", "-o", OPT_STRING, "FILE",
        "where to write (default: standard output)"),
    PLACE_OPTIONS,
    UNCHECKED_OPTION,
};

static const struct opt show_options[] = {
    PLACE_OPTIONS,
    OPT(struct partition_opts, svg, "svg", NULL, OPT_STRING, "FILE",
        "draw the flash into this file too"),
    UNCHECKED_OPTION,
};

static const struct opt check_options[] = {PLACE_OPTIONS};

static enum crema_status to_u32(uint64_t value, const char *name, uint32_t *out,
                                struct crema_error *err)
{
    if (value > UINT32_MAX && value != NOT_GIVEN)
        return cr_err(err, CREMA_E_USAGE, "--%s is beyond 4 GiB", name);
    *out = (uint32_t)value; /* what was not given is CREMA_PARTITION_NO_OFF */
    return CREMA_OK;
}

static enum crema_status read_rules(const struct partition_opts *o,
                                    struct crema_partition_rules *rules, struct crema_error *err)
{
    const struct crema_chip *chip;
    enum crema_status st = to_u32(o->table_off, "offset", &rules->table_off, err);
    if (st == CREMA_OK)
        st = to_u32(o->flash_size, "flash-size", &rules->flash_size, err);
    if (st == CREMA_OK)
        st = to_u32(o->boot_off, "primary-bootloader-offset", &rules->boot_off, err);
    if (st == CREMA_OK)
        st = to_u32(o->recovery_off, "recovery-bootloader-offset", &rules->recovery_off, err);
    if (st == CREMA_OK && rules->table_off > UINT32_MAX - 0x1000)
        st = cr_err(err, CREMA_E_USAGE, "a table at 0x%x would run past 4 GiB", rules->table_off);
    if (st == CREMA_OK && o->chip)
        st = chip_by_name(o->chip, &chip, err);
    if (st != CREMA_OK)
        return st;
    if (o->chip && o->boot_off == NOT_GIVEN)
        rules->boot_off = chip->boot_off;
    rules->secure_boot = !o->secure                     ? CREMA_SECURE_BOOT_NONE
                         : strcmp(o->secure, "v1") == 0 ? CREMA_SECURE_BOOT_V1
                                                        : CREMA_SECURE_BOOT_V2;
    return CREMA_OK;
}

static enum crema_status read_bytes(const char *path, struct crema_partition_rules *rules,
                                    struct crema_partition_table *table, struct crema_error *err)
{
    struct cr_buf file = CR_BUF_INIT(FILE_MAX);
    enum crema_status st = cr_file_read(path, &file, err);
    bool is_binary = st == CREMA_OK && file.len >= 2 && get_le16(file.data) == WIRE_PART_MAGIC;
    if (st == CREMA_OK)
        st = is_binary ? crema_partition_table_read_binary(file.data, file.len, table, err)
                       : crema_partition_table_read_csv_for((const char *)file.data, file.len,
                                                            rules, table, err);
    cr_buf_release(&file);
    return st;
}

static enum crema_status read_table(const struct partition_opts *o, const char *path,
                                    struct crema_partition_rules *rules,
                                    struct crema_partition_table *table, struct crema_error *err)
{
    enum crema_status st = read_rules(o, rules, err);
    if (st == CREMA_OK)
        st = read_bytes(path, rules, table, err);
    if (st == CREMA_OK && !o->is_unchecked)
        st = crema_partition_table_check_for(table, rules, err);
    return cr_err_what(err, st, "cannot use %s", path);
}

/* What a command reads, and by which rules. */
struct input {
    struct crema_partition_rules rules; /* points into the struct */
    struct crema_partition_subtypes extra;
    struct crema_partition_table table;
};

static enum crema_status read_input(const struct partition_opts *o, const char *path,
                                    struct input *in, struct crema_error *err)
{
    enum crema_status st =
        crema_partition_subtypes_parse(o->subtypes ? o->subtypes : "", &in->extra, err);
    in->rules = (struct crema_partition_rules)CREMA_PARTITION_RULES_DEFAULT;
    in->rules.extra = &in->extra;
    return st == CREMA_OK ? read_table(o, path, &in->rules, &in->table, err) : st;
}

/* ---- to-bin, to-csv ---- */

static enum crema_status bin_path(const char *csv, const char *output, char *out, size_t size,
                                  struct crema_error *err)
{
    const char *slash = strrchr(csv, '/');
    const char *dot = strrchr(slash ? slash + 1 : csv, '.');
    int stem = dot && dot != csv ? (int)(dot - csv) : (int)strlen(csv);
    int n = output ? snprintf(out, size, "%s", output) : snprintf(out, size, "%.*s.bin", stem, csv);
    if (n < 0 || (size_t)n >= size)
        return cr_err(err, CREMA_E_USAGE, "the path has more than %zu bytes", size - 1);
    if (strcmp(out, csv) != 0)
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE, "the table would replace the file %s that it is read from", csv);
    cr_err_try(err, "-o with another name");
    return CREMA_E_USAGE;
}

static enum crema_status run_to_bin(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    const struct partition_opts *o = opts;
    struct input in;
    uint8_t bytes[WIRE_PART_TABLE_LEN];
    char path[4096];
    (void)argc;
    (void)exit_code;
    enum crema_status st = bin_path(argv[0], o->output, path, sizeof path, err);
    if (st == CREMA_OK)
        st = read_input(o, argv[0], &in, err);
    if (st != CREMA_OK)
        return st;
    crema_partition_table_write(&in.table, !o->is_md5_omitted, bytes);
    st = cr_file_write(path, bytes, sizeof bytes, err);
    if (st == CREMA_OK && !cli->is_quiet)
        fprintf(cli->out.file, "%s: %zu partitions, for 0x%x in flash\n", path, in.table.count,
                in.rules.table_off);
    return st;
}

static enum crema_status run_to_csv(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    const struct partition_opts *o = opts;
    struct input in;
    char *text = NULL;
    (void)argc;
    (void)exit_code;
    enum crema_status st = read_input(o, argv[0], &in, err);
    if (st == CREMA_OK)
        st = crema_partition_table_write_csv_for(&in.table, &in.rules, &text, err);
    if (st == CREMA_OK && o->output && strcmp(o->output, "-") != 0)
        st = cr_file_write(o->output, text, strlen(text), err);
    else if (st == CREMA_OK)
        fputs(text, cli->out.file);
    free(text);
    return st;
}

/* ---- show, check ---- */

static const char *flags_text(uint32_t flags, char room[48])
{
    snprintf(room, 48, "%s%s%s", flags & WIRE_PART_FLAG_ENCRYPTED ? "encrypted" : "",
             flags == 3 ? ":" : "", flags & WIRE_PART_FLAG_READONLY ? "readonly" : "");
    return room;
}

static json_t *area_json(const struct crema_flash_area *a,
                         const struct crema_partition_subtypes *extra)
{
    static const char *const kinds[] = {"bootloader", "partition-table", "partition", "free"};
    char type[8], subtype[8];
    const struct crema_partition *p = a->partition;
    json_t *value = json_pack("{s:s,s:I,s:I}", "kind", kinds[a->kind], "offset", (json_int_t)a->off,
                              "size", (json_int_t)a->size);
    if (!p)
        return value;
    /* A name from a broken table may be no UTF-8; then it stays out. */
    json_object_set_new(value, "name", term_json_text(p->name));
    json_object_set_new(value, "type", json_string(crema_partition_type_name(p->type, type)));
    json_object_set_new(
        value, "subtype",
        json_string(crema_partition_subtype_name_for(extra, p->type, p->subtype, subtype)));
    json_object_set_new(value, "encrypted", json_boolean(p->flags & WIRE_PART_FLAG_ENCRYPTED));
    json_object_set_new(value, "readonly", json_boolean(p->flags & WIRE_PART_FLAG_READONLY));
    return value;
}

#define BOX 52 /* characters between the map's borders */

static void put_border(const struct term *term, uint64_t off)
{
    char line[BOX + 3];
    memset(line, '-', sizeof line);
    line[0] = line[BOX + 1] = '+';
    line[BOX + 2] = '\0';
    fprintf(term->file, "0x%06llx %s\n", (unsigned long long)off, line);
}

/* Taller for larger areas: a line more for each factor of 8 from 32 KB on. */
static unsigned lines_of(uint64_t size)
{
    unsigned lines = 1;
    for (; size > 32u << 10; size /= 8)
        lines++;
    return lines;
}

static enum style style_of(const struct crema_flash_area *a)
{
    if (a->kind == CREMA_AREA_FREE)
        return STYLE_DIM;
    if (a->kind != CREMA_AREA_PARTITION)
        return STYLE_YELLOW;
    return a->partition->type == WIRE_PART_TYPE_APP ? STYLE_GREEN : STYLE_CYAN;
}

static void draw_area(const struct term *term, const struct crema_flash_area *a,
                      const struct crema_partition_subtypes *extra)
{
    static const char *const names[] = {"bootloader", "partition table", "", "free"};
    char text[160], kind[32] = "", type[8], subtype[8], size[16], flags[48] = "";
    const struct crema_partition *p = a->partition;
    char side = a->kind == CREMA_AREA_FREE ? ':' : '|';
    if (p) {
        snprintf(kind, sizeof kind, "%s %s", crema_partition_type_name(p->type, type),
                 crema_partition_subtype_name_for(extra, p->type, p->subtype, subtype));
        flags_text(p->flags & 3, flags);
    }
    snprintf(text, sizeof text, " %-16s %-21s %10s ", p ? p->name : names[a->kind], kind,
             term_bytes(size, a->size));
    put_border(term, a->off);
    for (unsigned i = 0; i < lines_of(a->size); i++) {
        fprintf(term->file, "%8s %c", "", side);
        term_print(term, style_of(a), "%-*.*s", BOX, BOX, i == 0 ? text : "");
        fprintf(term->file, "%c%s%s\n", side, i == 0 && *flags ? " " : "", i == 0 ? flags : "");
    }
}

static void draw(struct cli *cli, const struct crema_flash_area *areas, size_t count,
                 const struct crema_partition_subtypes *extra)
{
    for (size_t i = 0; i < count; i++)
        draw_area(&cli->out, &areas[i], extra);
    put_border(&cli->out, areas[count - 1].off + areas[count - 1].size);
}

static enum crema_status write_svg(const char *path, const struct crema_partition_table *table,
                                   const struct crema_partition_rules *rules,
                                   struct crema_error *err)
{
    char *svg;
    enum crema_status st = crema_partition_svg(table, rules, &svg, err);
    if (st == CREMA_OK)
        st = cr_file_write(path, svg, strlen(svg), err);
    free(svg);
    return st;
}

static enum crema_status run_show(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    const struct partition_opts *o = opts;
    struct input in;
    struct crema_flash_area areas[CREMA_AREAS_MAX];
    (void)argc;
    (void)exit_code;
    enum crema_status st = read_input(o, argv[0], &in, err);
    if (st == CREMA_OK && o->svg)
        st = write_svg(o->svg, &in.table, &in.rules, err);
    if (st != CREMA_OK)
        return st;
    size_t count = crema_partition_map(&in.table, &in.rules, areas);
    if (cli->is_json) {
        json_t *list = json_array();
        for (size_t i = 0; i < count; i++)
            json_array_append_new(list, area_json(&areas[i], &in.extra));
        term_json(&cli->out, json_pack("{s:s,s:I,s:o}", "file", argv[0], "offset",
                                       (json_int_t)in.rules.table_off, "areas", list));
    } else {
        draw(cli, areas, count, &in.extra);
    }
    return CREMA_OK;
}

static enum crema_status run_check(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    const struct partition_opts *o = opts;
    struct input in;
    uint64_t end = 0;
    char size[16];
    (void)argc;
    (void)exit_code;
    enum crema_status st = read_input(o, argv[0], &in, err);
    if (st != CREMA_OK)
        return st;
    for (size_t i = 0; i < in.table.count; i++) {
        uint64_t last = (uint64_t)in.table.entries[i].off + in.table.entries[i].size;
        end = last > end ? last : end;
    }
    if (cli->is_json)
        term_json(&cli->out, json_pack("{s:s,s:I,s:I}", "file", argv[0], "partitions",
                                       (json_int_t)in.table.count, "end", (json_int_t)end));
    else if (!cli->is_quiet)
        fprintf(cli->out.file, "%s: good, %zu partitions in %s of flash\n", argv[0], in.table.count,
                term_bytes(size, end));
    return CREMA_OK;
}

static const struct cmd cmd_to_bin = {
    .name = "to-bin",
    .args = "FILE.csv",
    .summary = "make the bytes that go to flash",
    .opts = bin_options,
    .opt_count = CR_COUNT(bin_options),
    .opts_size = sizeof(struct partition_opts),
    .defaults = &defaults,
    .min_args = 1,
    .max_args = 1,
    .run = run_to_bin,
};

static const struct cmd cmd_to_csv = {
    .name = "to-csv",
    .args = "FILE.bin",
    .summary = "make the CSV text from a table's bytes",
    .opts = csv_options,
    .opt_count = CR_COUNT(csv_options),
    .opts_size = sizeof(struct partition_opts),
    .defaults = &defaults,
    .min_args = 1,
    .max_args = 1,
    .run = run_to_csv,
};

static const struct cmd cmd_show = {
    .name = "show",
    .args = "FILE",
    .summary = "draw the flash as the table divides it",
    .opts = show_options,
    .opt_count = CR_COUNT(show_options),
    .opts_size = sizeof(struct partition_opts),
    .defaults = &defaults,
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_show,
};

static const struct cmd cmd_check = {
    .name = "check",
    .args = "FILE",
    .summary = "check names, overlaps, alignment and sizes",
    .opts = check_options,
    .opt_count = CR_COUNT(check_options),
    .opts_size = sizeof(struct partition_opts),
    .defaults = &defaults,
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_check,
};

const struct cmd cmd_partition = {
    .name = "partition",
    .args = "FILE",
    .summary = "partition tables: CSV to binary and back, checked, and drawn",
    .details = "  FILE is a table as CSV or as the bytes in flash.\n\n"
               "  crema partition to-bin partitions.csv -o table.bin --flash-size 4MB\n"
               "  crema partition to-csv table.bin\n"
               "  crema partition show partitions.csv --chip esp32c3 --svg flash.svg",
    .opts = show_options,
    .opt_count = CR_COUNT(show_options),
    .opts_size = sizeof(struct partition_opts),
    .defaults = &defaults,
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .sub = (const struct cmd *const[]){&cmd_to_bin, &cmd_to_csv, &cmd_show, &cmd_check, NULL},
    .run = run_show,
};
