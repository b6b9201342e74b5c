/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema image: ELF file to application image, or to the whole content of a flash; crema image info.
 */
#include "cmd_image.h"
#include "buf.h"
#include "bytes.h"
#include "chip_arg.h"
#include "crema_blobs.h"
#include "err.h"
#include "file_map.h"
#include "image_show.h"

#include <crema/layout.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX (256u << 20) /* an ELF file with all its debug information */

struct image_opts {
    const char *chip, *output;
    const char *flash_mode, *flash_freq, *flash_size;
    uint64_t min_rev, max_rev, mmu_page, elf_sha256_off;
    uint64_t min_rev_major, pad_to_size, version;
    bool is_hash_omitted, is_from_segments, is_ram_only, is_secure_pad_v1, is_secure_pad_v2;
    bool is_merge, is_padded;
    const char *bootloader, *table, *app_partition;
    uint64_t table_off;
};

static const struct opt image_options[] = {
    OPT(struct image_opts, output, "output", "-o", OPT_STRING, "FILE",
        "where to write (default: the ELF file's name with .bin)"),
    OPT(struct image_opts, chip, "chip", "-c", OPT_STRING, "CHIP",
        "which chip; told by the file when not given"),
    OPT(struct image_opts, flash_mode, "flash-mode", "-fm -m", OPT_STRING, "MODE",
        "qio, qout, dio or dout (default dio)"),
    OPT(struct image_opts, flash_freq, "flash-freq", "-ff -f", OPT_STRING, "CLOCK",
        "80m, 40m, ..., as the chip has them (default: the chip's)"),
    OPT(struct image_opts, flash_size, "flash-size", "-fs -s", OPT_STRING, "SIZE",
        "1MB to 128MB, ESP8266 256KB to 16MB (default 4MB)"),
    OPT(struct image_opts, min_rev, "min-rev-full", NULL, OPT_UINT, "REV",
        "oldest chip revision, major * 100 + minor"),
    OPT(struct image_opts, max_rev, "max-rev-full", NULL, OPT_UINT, "REV",
        "newest chip revision, major * 100 + minor"),
    OPT(struct image_opts, min_rev_major, "min-rev", "-r", OPT_UINT, "REV",
        "oldest major revision, for early ESP32 bootloaders"),
    OPT(struct image_opts, mmu_page, "mmu-page-size", "--flash-mmu-page-size", OPT_UINT, "SIZE",
        "page size of the flash MMU (default: the app descriptor's)"),
    OPT(struct image_opts, elf_sha256_off, "elf-sha256-offset", NULL, OPT_UINT, "OFFSET",
        "put the ELF file's SHA-256 there (default: 0xb0 with a .flash.appdesc section)"),
    OPT(struct image_opts, is_hash_omitted, "dont-append-digest", NULL, OPT_FLAG, NULL,
        "no SHA-256 at the image's end"),
    OPT(struct image_opts, is_from_segments, "use-segments", NULL, OPT_FLAG, NULL,
        "take the ELF file's program segments instead of its sections"),
    OPT(struct image_opts, is_ram_only, "ram-only-header", NULL, OPT_FLAG, NULL,
        "RAM first, and alone in the header; no SHA-256"),
    OPT(struct image_opts, is_secure_pad_v1, "secure-pad", NULL, OPT_FLAG, NULL,
        "with room for a Secure Boot V1 signature, end with a page (ESP32)"),
    OPT(struct image_opts, is_secure_pad_v2, "secure-pad-v2", NULL, OPT_FLAG, NULL,
        "end with a page; a Secure Boot V2 signature goes behind it"),
    OPT(struct image_opts, pad_to_size, "pad-to-size", NULL, OPT_UINT, "SIZE",
        "fill the file with 0xff to a multiple of SIZE"),
    OPT(struct image_opts, version, "version", "-e", OPT_UINT, "N",
        "ESP8266: form 1 (default; two files), 2 or 3"),
    OPT(struct image_opts, is_merge, "merge", NULL, OPT_FLAG, NULL,
        "write the whole flash: bootloader, partition table, app"),
    OPT(struct image_opts, is_padded, "pad", NULL, OPT_FLAG, NULL,
        "with --merge, fill up to the size of the flash"),
    OPT(struct image_opts, bootloader, "bootloader", NULL, OPT_STRING, "FILE",
        "with --merge, bootloader to use (default: Crema's own)"),
    OPT(struct image_opts, table, "partition-table", "-T", OPT_STRING, "FILE",
        "with --merge, CSV or binary (default: nvs, phy_init, one app)"),
    OPT(struct image_opts, table_off, "partition-table-offset", NULL, OPT_UINT, "OFFSET",
        "with --merge, where the table goes (default 0x8000)"),
    OPT(struct image_opts, app_partition, "target-app-partition", NULL, OPT_STRING, "NAME",
        "with --merge, which partition gets the app (default: the one that boots)"),
};

/* Files and what is made of them; all zero is empty. */
struct job {
    struct file_map elf_file;
    struct cr_buf bootloader_file, table_file;
    struct crema_elf *elf;
    struct crema_image_options options;
    struct crema_partition_table table;
    uint8_t *out; /* the image, or the merged flash */
    size_t out_len;
};

static void job_release(struct job *job)
{
    crema_elf_close(job->elf);
    file_map_close(&job->elf_file);
    cr_buf_release(&job->bootloader_file);
    cr_buf_release(&job->table_file);
    free(job->out);
}

static enum crema_status read_file(struct cr_buf *buf, const char *path, struct crema_error *err)
{
    *buf = (struct cr_buf)CR_BUF_INIT(FILE_MAX);
    return cr_file_read(path, buf, err);
}

static enum crema_status choose_chip(const char *name, struct crema_elf *elf,
                                     const struct crema_chip **out, struct crema_error *err)
{
    if (!name || strcmp(name, "auto") == 0)
        return crema_elf_pick_chip(elf, out, err);
    return chip_by_name(name, out, err);
}

static enum crema_status to_u16(uint64_t value, const char *name, uint16_t *out,
                                struct crema_error *err)
{
    if (value > UINT16_MAX)
        return cr_err(err, CREMA_E_USAGE, "--%s %llu is more than 65535", name,
                      (unsigned long long)value);
    *out = (uint16_t)value;
    return CREMA_OK;
}

static enum crema_status fill_options(const struct image_opts *o, struct job *job,
                                      struct crema_error *err)
{
    struct crema_image_options *options = &job->options;
    enum crema_status st = crema_flash_settings_parse(options->chip, o->flash_mode, o->flash_freq,
                                                      o->flash_size, &options->flash, err);
    if (st == CREMA_OK)
        st = to_u16(o->min_rev, "min-rev-full", &options->min_rev_full, err);
    if (st == CREMA_OK)
        st = to_u16(o->max_rev, "max-rev-full", &options->max_rev_full, err);
    if (st == CREMA_OK && (o->mmu_page > UINT32_MAX || o->elf_sha256_off > UINT32_MAX ||
                           o->table_off > UINT32_MAX || o->pad_to_size > UINT32_MAX))
        st = cr_err(err, CREMA_E_USAGE, "a size or an offset is beyond 4 GB");
    if (st == CREMA_OK && (o->min_rev_major > UINT8_MAX || o->version > UINT8_MAX))
        st = cr_err(err, CREMA_E_USAGE, "a version or a major revision is beyond 255");
    if (st == CREMA_OK && o->is_secure_pad_v1 && o->is_secure_pad_v2)
        st = cr_err(err, CREMA_E_USAGE, "--secure-pad and --secure-pad-v2 exclude each other");
    if (st != CREMA_OK)
        return st;
    options->mmu_page = (uint32_t)o->mmu_page;
    options->elf_sha256_off = (uint32_t)o->elf_sha256_off;
    options->is_hash_omitted = o->is_hash_omitted;
    options->min_rev = (uint8_t)o->min_rev_major;
    options->is_from_segments = o->is_from_segments;
    options->is_ram_only_header = o->is_ram_only;
    options->secure_pad = o->is_secure_pad_v1   ? CREMA_SECURE_PAD_V1
                          : o->is_secure_pad_v2 ? CREMA_SECURE_PAD_V2
                                                : CREMA_SECURE_PAD_NONE;
    options->pad_to_size = (uint32_t)o->pad_to_size;
    options->version = (uint8_t)o->version;
    return CREMA_OK;
}

static enum crema_status open_elf(const struct image_opts *o, const char *path, struct job *job,
                                  struct crema_error *err)
{
    enum crema_status st = file_map_open(path, FILE_MAX, &job->elf_file, err);
    if (st == CREMA_OK)
        st = crema_elf_open(job->elf_file.data, job->elf_file.len, &job->elf, err);
    if (st == CREMA_OK)
        st = choose_chip(o->chip, job->elf, &job->options.chip, err);
    if (st == CREMA_OK)
        st = fill_options(o, job, err);
    return st;
}

static enum crema_status read_merge_files(const struct image_opts *o, struct job *job,
                                          struct crema_layout_options *layout,
                                          struct crema_error *err)
{
    const struct crema_chip *chip = job->options.chip;
    const struct cr_blob *blob = cr_blob_find(chip->name, "boot");
    enum crema_status st = CREMA_OK;
    if (o->bootloader) {
        st = read_file(&job->bootloader_file, o->bootloader, err);
        layout->bootloader = job->bootloader_file.data;
        layout->bootloader_len = job->bootloader_file.len;
    } else if (blob) {
        layout->bootloader = blob->data;
        layout->bootloader_len = blob->len;
    } else {
        st = cr_err(err, CREMA_E_UNSUPPORTED, "this build carries no bootloader for %s",
                    chip->title);
        cr_err_try(err, "--bootloader FILE");
    }
    if (st != CREMA_OK || !o->table)
        return st;
    st = read_file(&job->table_file, o->table, err);
    if (st == CREMA_OK)
        st = crema_partition_table_read(job->table_file.data, job->table_file.len,
                                        layout->table_off ? layout->table_off : WIRE_PART_TABLE_OFF,
                                        &job->table, err);
    if (st != CREMA_OK)
        cr_err_what(err, st, "cannot use the partition table %s", o->table);
    layout->table = &job->table;
    return st;
}

static enum crema_status merge(const struct image_opts *o, struct job *job, struct crema_error *err)
{
    struct crema_layout layout = {0};
    struct crema_layout_options options = {
        .image = job->options,
        .app = job->elf_file.data,
        .app_len = job->elf_file.len,
        .table_off = (uint32_t)o->table_off,
        .app_partition = o->app_partition,
    };
    enum crema_status st = read_merge_files(o, job, &options, err);
    if (st == CREMA_OK)
        st = crema_layout_plan(&options, &layout, err);
    if (st == CREMA_OK)
        st = crema_layout_merge(&layout, o->is_padded ? layout.flash_size : 0, &job->out,
                                &job->out_len, err);
    crema_layout_release(&layout);
    return st;
}

/* "build/app.elf" to "build/app.bin". */
static enum crema_status output_path(const struct image_opts *o, const char *elf, char *out,
                                     size_t size, struct crema_error *err)
{
    const char *slash = strrchr(elf, '/');
    const char *dot = strrchr(slash ? slash : elf, '.');
    int stem = dot && dot != elf && dot[-1] != '/' ? (int)(dot - elf) : (int)strlen(elf);
    int n = o->output ? snprintf(out, size, "%s", o->output)
                      : snprintf(out, size, "%.*s.bin", stem, elf);
    if (n < 0 || (size_t)n >= size)
        return cr_err(err, CREMA_E_USAGE, "the path has more than %zu bytes", size - 1);
    if (strcmp(out, elf) == 0) {
        cr_err(err, CREMA_E_USAGE, "the image would replace the ELF file %s", elf);
        cr_err_try(err, "-o with another name");
        return CREMA_E_USAGE;
    }
    return CREMA_OK;
}

static void say_merged(struct cli *cli, const struct job *job, const char *path)
{
    char size[16];
    if (cli->is_json)
        term_json(&cli->out, json_pack("{s:s,s:s,s:I}", "file", path, "chip",
                                       job->options.chip->name, "size", (json_int_t)job->out_len));
    else if (!cli->is_quiet)
        fprintf(cli->out.file, "%s: the flash of an %s from 0x0 on, %s\n", path,
                job->options.chip->title, term_bytes(size, job->out_len));
}

static enum crema_status say_image(struct cli *cli, const struct job *job, const char *path,
                                   struct crema_error *err)
{
    struct crema_image image;
    char size[16];
    enum crema_status st = crema_image_parse(job->out, job->out_len, &image, err);
    if (st != CREMA_OK)
        return st;
    if (cli->is_json) {
        json_t *value = image_json(&image);
        json_object_set_new(value, "file", term_json_text(path));
        term_json(&cli->out, value);
    } else if (!cli->is_quiet) {
        fprintf(cli->out.file, "%s: image for %s, %s\n", path, job->options.chip->title,
                term_bytes(size, job->out_len));
        image_show(&cli->out, &image, job->elf);
    }
    return CREMA_OK;
}

/* "app.bin" to "app-0x10000.bin". */
static void irom_path(const char *path, uint32_t off, char *out, size_t size)
{
    const char *slash = strrchr(path, '/');
    const char *dot = strrchr(slash ? slash : path, '.');
    int stem = dot && dot != path ? (int)(dot - path) : (int)strlen(path);
    snprintf(out, size, "%.*s-0x%05x%s", stem, path, off, path + stem);
}

/* Of an ESP8266's first version: what stays in flash is a file of its own. */
static enum crema_status write_irom(struct cli *cli, struct job *job, const char *path,
                                    struct crema_error *err)
{
    uint8_t *data = NULL;
    size_t len = 0;
    uint32_t off = 0;
    char name[4096], size[16];
    enum crema_status st = crema_image_build_irom(job->elf, &job->options, &data, &len, &off, err);
    if (st == CREMA_OK && data) {
        irom_path(path, off, name, sizeof name);
        st = cr_file_write(name, data, len, err);
        if (st == CREMA_OK && !cli->is_quiet && !cli->is_json)
            fprintf(cli->out.file, "%s: what is mapped from flash at 0x%x, %s\n", name, off,
                    term_bytes(size, len));
    }
    free(data);
    return st;
}

static enum crema_status run_image(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    const struct image_opts *o = opts;
    struct job job = {0};
    char path[4096];
    (void)argc;
    (void)exit_code;
    enum crema_status st = output_path(o, argv[0], path, sizeof path, err);
    if (st == CREMA_OK)
        st = open_elf(o, argv[0], &job, err);
    if (st == CREMA_OK)
        st = o->is_merge ? merge(o, &job, err)
                         : crema_image_build(job.elf, &job.options, &job.out, &job.out_len, err);
    if (st != CREMA_OK)
        cr_err_what(err, st, "cannot make an image of %s", argv[0]);
    if (st == CREMA_OK)
        st = cr_file_write(path, job.out, job.out_len, err);
    if (st == CREMA_OK && !o->is_merge)
        st = write_irom(cli, &job, path, err);
    if (st == CREMA_OK && o->is_merge)
        say_merged(cli, &job, path);
    else if (st == CREMA_OK)
        st = say_image(cli, &job, path, err);
    job_release(&job);
    return st;
}

/* ---- info ---- */

struct info_opts {
    const char *chip;
};

static const struct opt info_options[] = {
    OPT(struct info_opts, chip, "chip", "-c", OPT_STRING, "CHIP",
        "judge it for this chip (default: the one in its header)"),
};

/* An ELF file is shown as the image that it would become. */
static enum crema_status image_of_elf(const char *chip, struct job *job, struct crema_error *err)
{
    enum crema_status st = crema_elf_open(job->elf_file.data, job->elf_file.len, &job->elf, err);
    if (st == CREMA_OK)
        st = choose_chip(chip, job->elf, &job->options.chip, err);
    if (st == CREMA_OK)
        st = crema_image_build(job->elf, &job->options, &job->out, &job->out_len, err);
    return st;
}

static enum crema_status judge(const struct crema_image *image, const char *name,
                               struct crema_error *err)
{
    const struct crema_chip *chip = image->chip;
    if (name) {
        enum crema_status st = chip_by_name(name, &chip, err);
        if (st != CREMA_OK)
            return st;
    }
    if (!chip)
        return cr_err(err, CREMA_E_INPUT, "its chip id %u is of no chip that Crema knows",
                      image->chip_id);
    return crema_image_check(image, chip, err);
}

static enum crema_status run_info(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    const struct info_opts *o = opts;
    struct job job = {0};
    struct crema_image image;
    char size[16];
    (void)argc;
    (void)exit_code;
    enum crema_status st = file_map_open(argv[0], FILE_MAX, &job.elf_file, err);
    const struct file_map *file = &job.elf_file;
    bool is_elf = st == CREMA_OK && crema_file_kind(file->data, file->len) == CREMA_FILE_ELF;
    if (is_elf)
        st = image_of_elf(o->chip, &job, err);
    if (st == CREMA_OK)
        st = crema_image_parse(is_elf ? job.out : file->data, is_elf ? job.out_len : file->len,
                               &image, err);
    if (st == CREMA_OK && cli->is_json) {
        term_json(&cli->out, image_json(&image));
    } else if (st == CREMA_OK) {
        fprintf(cli->out.file, "%s: image for %s, %s%s\n", argv[0],
                image.chip ? image.chip->title : "an unknown chip", term_bytes(size, image.len),
                is_elf ? ", as made from this ELF file" : "");
        image_show(&cli->out, &image, job.elf);
    }
    if (st == CREMA_OK)
        st = judge(&image, o->chip, err);
    if (st != CREMA_OK)
        cr_err_what(err, st, "%s is no good image", argv[0]);
    job_release(&job);
    return st;
}

static const struct cmd cmd_info = {
    .name = "info",
    .args = "FILE",
    .summary = "show an image's segments and memories, and check it",
    .details = "  FILE is an application image, a bootloader, or an ELF file.",
    .opts = info_options,
    .opt_count = CR_COUNT(info_options),
    .opts_size = sizeof(struct info_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_info,
};

const struct cmd cmd_image = {
    .name = "image",
    .args = "FILE.elf",
    .summary = "make an application image, or the content of a whole flash, from an ELF file",
    .details = "  crema image hello.elf -o hello.bin\n"
               "  crema image hello.elf --merge -o flash.bin\n"
               "  crema image info hello.bin",
    .opts = image_options,
    .opt_count = CR_COUNT(image_options),
    .opts_size = sizeof(struct image_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .sub = (const struct cmd *const[]){&cmd_info, &cmd_image_merge, &cmd_image_split, NULL},
    .run = run_image,
};
