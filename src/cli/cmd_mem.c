/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema read-mem, write-mem, load-ram: the memory of a chip in download mode. */
#include "attach.h"
#include "buf.h"
#include "bytes.h"
#include "err.h"
#include "events.h"
#include "outfile.h"

#include <crema/elf.h>
#include <crema/image.h>
#include <crema/layout.h>
#include <stdlib.h>

#define MEM_MAX  (16u << 20) /* bytes of one command; more than any of the chips has */
#define FILE_MAX (256u << 20)
#define ROW      16u

struct mem_opts {
    struct attach_opts attach;
    const char *output;
};

static const struct opt read_options[] = {
    ATTACH_OPTIONS(struct mem_opts, attach),
    OPT(struct mem_opts, output, "output", "-o", OPT_STRING, "FILE", "write the bytes to a file"),
};
static const struct opt write_options[] = {ATTACH_OPTIONS(struct mem_opts, attach)};

static enum crema_status parse_word(const char *text, uint32_t *out, struct crema_error *err)
{
    uint64_t value;
    enum crema_status st = opt_parse_uint(text, &value, err);
    if (st == CREMA_OK && value > UINT32_MAX)
        st = cr_err(err, CREMA_E_USAGE, "%s has more than 32 bits", text);
    if (st == CREMA_OK)
        *out = (uint32_t)value;
    return st;
}

static void print_row(FILE *out, uint32_t addr, const uint8_t *data, size_t len)
{
    fprintf(out, "%08x ", (unsigned)addr);
    for (size_t i = 0; i < ROW; i++) {
        if (i < len)
            fprintf(out, "%s%02x", i % 4 ? "" : " ", data[i]);
        else
            fprintf(out, "%s  ", i % 4 ? "" : " ");
    }
    fputs("  ", out);
    for (size_t i = 0; i < len; i++)
        fputc(data[i] >= 0x20 && data[i] < 0x7f ? data[i] : '.', out);
    fputc('\n', out);
}

static enum crema_status show_bytes(struct cli *cli, const struct mem_opts *o, uint32_t addr,
                                    const uint8_t *data, uint32_t len, struct crema_error *err)
{
    if (o->output)
        return cr_file_write(o->output, data, len, err);
    for (uint32_t at = 0; at < len && !cli->is_json; at += ROW)
        print_row(cli->out.file, addr + at, data + at, len - at < ROW ? len - at : ROW);
    if (cli->is_json) {
        char *hex = calloc(2 * (size_t)len + 1, 1);
        for (uint32_t i = 0; hex && i < len; i++)
            snprintf(hex + 2 * (size_t)i, 3, "%02x", data[i]);
        events_emit(cli, "result",
                    json_pack("{s:I,s:I,s:s}", "address", (json_int_t)addr, "size", (json_int_t)len,
                              "hex", hex ? hex : ""));
        free(hex);
    }
    return CREMA_OK;
}

static enum crema_status run_read(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    struct mem_opts o = *(const struct mem_opts *)opts;
    struct attach attach;
    uint32_t addr, len = 4;
    (void)exit_code;
    enum crema_status st = parse_word(argv[0], &addr, err);
    if (st == CREMA_OK && argc > 1)
        st = parse_word(argv[1], &len, err);
    if (st == CREMA_OK && (len == 0 || len > MEM_MAX || addr > UINT32_MAX - (len - 1)))
        st = cr_err(err, CREMA_E_USAGE, "0x%x bytes at 0x%x are no range of memory", (unsigned)len,
                    (unsigned)addr);
    if (argc > 2)
        o.output = argv[2]; /* as esptool's dump-mem has it */
    uint8_t *data = st == CREMA_OK ? malloc(len) : NULL;
    if (st == CREMA_OK && !data)
        st = cr_err(err, CREMA_E_NOMEM, "no memory for %u bytes", (unsigned)len);
    if (st == CREMA_OK)
        st = attach_open(cli, &o.attach, NULL, len > 256 ? ATTACH_STUB : ATTACH_ROM, &attach, err);
    if (st == CREMA_OK) {
        st = crema_loader_mem_read(attach.loader, addr, data, len, err);
        if (st == CREMA_OK)
            st = show_bytes(cli, &o, addr, data, len, err);
        st = attach_close(cli, &attach, st, err);
    }
    free(data);
    return st;
}

const struct cmd cmd_read_mem = {
    .name = "read-mem",
    .args = "ADDRESS [SIZE [FILE]]",
    .summary = "read a board's memory, 4 bytes by default",
    .details = "  crema read-mem 0x40000000 64\n"
               "  crema read-mem 0x3fc80000 1K -o ram.bin",
    .opts = read_options,
    .opt_count = sizeof read_options / sizeof read_options[0],
    .opts_size = sizeof(struct mem_opts),
    .min_args = 1,
    .max_args = 3,
    .has_events = true,
    .run = run_read,
};

static enum crema_status run_write(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    const struct mem_opts *o = opts;
    struct attach attach;
    uint32_t addr, value, mask = UINT32_MAX, now = 0;
    (void)exit_code;
    enum crema_status st = parse_word(argv[0], &addr, err);
    if (st == CREMA_OK)
        st = parse_word(argv[1], &value, err);
    if (st == CREMA_OK && argc > 2)
        st = parse_word(argv[2], &mask, err);
    if (st == CREMA_OK && addr % 4)
        st = cr_err(err, CREMA_E_USAGE, "0x%x is no address of a word", (unsigned)addr);
    if (st == CREMA_OK)
        st = attach_open(cli, &o->attach, NULL, ATTACH_ROM, &attach, err);
    if (st != CREMA_OK)
        return st;
    st = crema_loader_write_reg(attach.loader, addr, value, mask, 0, err);
    if (st == CREMA_OK)
        st = crema_loader_read_reg(attach.loader, addr, &now, err);
    if (st == CREMA_OK && cli->is_json)
        events_emit(cli, "result",
                    json_pack("{s:I,s:I}", "address", (json_int_t)addr, "value", (json_int_t)now));
    else if (st == CREMA_OK)
        fprintf(cli->out.file, "0x%08x  0x%08x\n", (unsigned)addr, (unsigned)now);
    return attach_close(cli, &attach, st, err);
}

const struct cmd cmd_write_mem = {
    .name = "write-mem",
    .args = "ADDRESS VALUE [MASK]",
    .summary = "write a word of a board's memory, and read it back",
    .details = "  With a MASK only its bits are written.\n\n"
               "  crema write-mem 0x3fc80000 0x12345678",
    .opts = write_options,
    .opt_count = sizeof write_options / sizeof write_options[0],
    .opts_size = sizeof(struct mem_opts),
    .min_args = 2,
    .max_args = 3,
    .has_events = true,
    .run = run_write,
};

/* What is loaded: an image's segments, which are in its bytes already. */
struct program {
    struct cr_buf file;
    uint8_t *built; /* the image made from an ELF file */
    struct crema_image image;
    struct crema_ram_segment segments[CREMA_IMAGE_SEGMENTS_MAX];
    size_t count;
};

static enum crema_status build(struct program *p, const struct crema_chip *chip, size_t *len,
                               struct crema_error *err)
{
    struct crema_elf *elf = NULL;
    enum crema_status st = crema_elf_open(p->file.data, p->file.len, &elf, err);
    if (st == CREMA_OK && !chip)
        st = crema_elf_pick_chip(elf, &chip, err);
    const struct crema_image_options options = {.chip = chip};
    if (st == CREMA_OK)
        st = crema_image_build(elf, &options, &p->built, len, err);
    crema_elf_close(elf);
    return st;
}

static enum crema_status load_program(struct program *p, const char *path,
                                      const struct crema_chip *chip, struct crema_error *err)
{
    const uint8_t *data = NULL;
    size_t len = 0;
    enum crema_status st = cr_file_read(path, &p->file, err);
    bool is_image =
        st == CREMA_OK && crema_file_kind(p->file.data, p->file.len) == CREMA_FILE_IMAGE;
    if (st == CREMA_OK && !is_image)
        st = build(p, chip, &len, err);
    data = is_image ? p->file.data : p->built;
    len = is_image ? p->file.len : len;
    if (st == CREMA_OK)
        st = crema_image_parse(data, len, &p->image, err);
    for (size_t i = 0; st == CREMA_OK && i < p->image.segment_count; i++) {
        const struct crema_image_segment *s = &p->image.segments[i];
        if (s->kind == CREMA_SEGMENT_MAPPED) {
            st = cr_err(err, CREMA_E_INPUT,
                        "0x%x is in flash: the program was not built to run from RAM alone",
                        (unsigned)s->addr);
            cr_err_try(err, "crema flash %s", path);
        } else if (s->kind == CREMA_SEGMENT_RAM) {
            p->segments[p->count++] = (struct crema_ram_segment){s->addr, data + s->off, s->len};
        }
    }
    return cr_err_what(err, st, "cannot load %s to RAM", path);
}

static enum crema_status run_program(struct cli *cli, const struct mem_opts *o,
                                     const struct crema_chip *chip, const struct program *p,
                                     struct crema_error *err)
{
    struct attach attach;
    struct attach_opts opts = o->attach;
    opts.is_no_stub = true;
    opts.after = "no-reset"; /* a reset would end the program */
    enum crema_status st =
        attach_open(cli, &opts, chip ? chip : p->image.chip, ATTACH_ROM, &attach, err);
    if (st != CREMA_OK)
        return st;
    st = crema_loader_ram_run(attach.loader, p->segments, p->count, p->image.entry, err);
    if (st == CREMA_OK)
        events_emit(
            cli, "result",
            json_pack("{s:i,s:I}", "segments", (int)p->count, "entry", (json_int_t)p->image.entry));
    if (st == CREMA_OK && !cli->is_quiet && !cli->is_json)
        term_print(&cli->err, STYLE_DIM, "the program runs, from 0x%x on\n",
                   (unsigned)p->image.entry);
    return attach_close(cli, &attach, st, err);
}

static enum crema_status run_load(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    const struct mem_opts *o = opts;
    const struct crema_chip *chip;
    struct program p = {.file = CR_BUF_INIT(FILE_MAX)};
    (void)argc, (void)exit_code;
    enum crema_status st = attach_chip(&o->attach, &chip, err);
    if (st == CREMA_OK)
        st = load_program(&p, argv[0], chip, err);
    if (st == CREMA_OK)
        st = run_program(cli, o, chip, &p, err);
    free(p.built);
    cr_buf_release(&p.file);
    return st;
}

const struct cmd cmd_load_ram = {
    .name = "load-ram",
    .args = "FILE",
    .summary = "load a program to a board's RAM and start it; flash is not touched",
    .details = "  FILE is an ELF file or an image whose segments all lie in RAM.",
    .opts = write_options,
    .opt_count = sizeof write_options / sizeof write_options[0],
    .opts_size = sizeof(struct mem_opts),
    .min_args = 1,
    .max_args = 1,
    .has_events = true,
    .run = run_load,
};
