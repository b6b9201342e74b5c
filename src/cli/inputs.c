/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "inputs.h"

#include "chip_arg.h"
#include "err.h"
#include "observe.h"

#include <crema/ihex.h>
#include <crema/layout.h>
#include <crema/uf2.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX (256u << 20)

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static enum crema_status no_memory(struct crema_error *err)
{
    return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
}

static enum crema_status add_part(struct inputs *inputs, const char *name, uint32_t off,
                                  const uint8_t *data, size_t len, struct crema_error *err)
{
    struct crema_flash_part *parts =
        realloc(inputs->parts, (inputs->count + 1) * sizeof *inputs->parts);
    if (!parts)
        return no_memory(err);
    inputs->parts = parts;
    parts[inputs->count++] = (struct crema_flash_part){name, off, data, len};
    return CREMA_OK;
}

static enum crema_status open_file(struct inputs *inputs, const char *path, struct input_file **out,
                                   struct crema_error *err)
{
    if (inputs->file_count == INPUT_FILES_MAX)
        return cr_err(err, CREMA_E_USAGE, "there are more than %d files", INPUT_FILES_MAX);
    struct input_file *f = &inputs->files[inputs->file_count++];
    *f = (struct input_file){.path = strdup(path), .bytes = CR_BUF_INIT(FILE_MAX)};
    *out = f;
    if (!f->path)
        return no_memory(err);
    return cr_file_read(path, &f->bytes, err);
}

static bool knows_offsets(const struct cr_buf *b)
{
    return crema_ihex_is(b->data, b->len) || crema_uf2_is(b->data, b->len) ||
           crema_flasher_args_is(b->data, b->len);
}

/* "build/flasher_args.json" and "app.bin" to "build/app.bin". */
static char *beside(const char *json, const char *path)
{
    int folder = path[0] == '/' ? 0 : (int)(base_name(json) - json);
    size_t size = (size_t)folder + strlen(path) + 1;
    char *out = malloc(size);
    if (out)
        snprintf(out, size, "%.*s%s", folder, json, path);
    return out;
}

static enum crema_status add_listed(struct inputs *inputs, const char *json,
                                    const struct crema_flasher_file *file, struct crema_error *err)
{
    struct input_file *f = NULL;
    char *path = beside(json, file->path);
    if (!path)
        return no_memory(err);
    enum crema_status st = open_file(inputs, path, &f, err);
    free(path);
    if (st == CREMA_OK)
        st = add_part(inputs, base_name(f->path), file->off, f->bytes.data, f->bytes.len, err);
    return cr_err_what(err, st, "cannot use %s, which %s names", file->path, base_name(json));
}

static enum crema_status add_args(struct inputs *inputs, const struct input_file *f,
                                  struct crema_error *err)
{
    if (inputs->args.count)
        return cr_err(err, CREMA_E_USAGE, "there is more than one flasher_args.json");
    enum crema_status st =
        crema_flasher_args_read((const char *)f->bytes.data, f->bytes.len, &inputs->args, err);
    for (size_t i = 0; st == CREMA_OK && i < inputs->args.count; i++)
        st = add_listed(inputs, f->path, &inputs->args.files[i], err);
    return st;
}

static enum crema_status add_parts(struct inputs *inputs, struct input_file *f,
                                   const struct crema_chip *chip, struct crema_error *err)
{
    enum crema_status st;
    if (crema_uf2_is(f->bytes.data, f->bytes.len)) {
        uint32_t family = chip ? chip->uf2_family : inputs->family_id;
        st = crema_uf2_read(f->bytes.data, f->bytes.len, &family, &f->parts, err);
        inputs->family_id = st == CREMA_OK ? family : inputs->family_id;
    } else {
        st = crema_ihex_read((const char *)f->bytes.data, f->bytes.len, &f->parts, err);
    }
    for (size_t i = 0; st == CREMA_OK && i < f->parts.count; i++) {
        const struct crema_flash_part *p = &f->parts.list[i];
        st = add_part(inputs, base_name(f->path), p->off, p->data, p->len, err);
    }
    return st;
}

/* `off` NULL: the file has to know its offsets. */
static enum crema_status add_file(struct inputs *inputs, const uint32_t *off, const char *path,
                                  const struct crema_chip *chip, struct crema_error *err)
{
    struct input_file *f = NULL;
    enum crema_status st = open_file(inputs, path, &f, err);
    if (st != CREMA_OK)
        return st;
    if (crema_flasher_args_is(f->bytes.data, f->bytes.len))
        st = add_args(inputs, f, err);
    else if (knows_offsets(&f->bytes))
        st = add_parts(inputs, f, chip, err);
    else if (off)
        st = add_part(inputs, base_name(f->path), *off, f->bytes.data, f->bytes.len, err);
    else {
        st = cr_err(err, CREMA_E_USAGE,
                    "%s is no Intel HEX, UF2 or flasher_args.json file, and so needs an offset",
                    path);
        cr_err_try(err, "0x10000 %s", path);
    }
    return cr_err_what(err, st, "cannot use %s", path);
}

bool inputs_fit(int argc, char **argv)
{
    uint64_t off;
    struct cr_buf bytes = CR_BUF_INIT(FILE_MAX);
    if (argc > 1 && opt_parse_uint(argv[0], &off, NULL) == CREMA_OK)
        return true;
    bool is_fit =
        argc > 0 && cr_file_read(argv[0], &bytes, NULL) == CREMA_OK && knows_offsets(&bytes);
    cr_buf_release(&bytes);
    return is_fit;
}

enum crema_status inputs_read(struct inputs *inputs, int argc, char **argv,
                              const struct crema_chip *chip, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    *inputs = (struct inputs){0};
    for (int i = 0; i < argc && st == CREMA_OK; i++) {
        uint64_t value;
        bool has_off = i + 1 < argc && opt_parse_uint(argv[i], &value, NULL) == CREMA_OK;
        uint32_t off = has_off ? (uint32_t)value : 0;
        if (has_off && value > UINT32_MAX)
            st = cr_err(err, CREMA_E_USAGE, "%s is past the end of any flash", argv[i]);
        i += has_off;
        if (st == CREMA_OK)
            st = add_file(inputs, has_off ? &off : NULL, argv[i], chip, err);
    }
    if (st != CREMA_OK)
        inputs_release(inputs);
    return st;
}

void inputs_release(struct inputs *inputs)
{
    for (size_t i = 0; i < inputs->file_count; i++) {
        free(inputs->files[i].path);
        cr_buf_release(&inputs->files[i].bytes);
        crema_flash_parts_release(&inputs->files[i].parts);
    }
    free(inputs->parts);
    crema_flasher_args_release(&inputs->args);
    *inputs = (struct inputs){0};
}

static const struct crema_chip *chip_of_family(uint32_t family_id)
{
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (list[i]->uf2_family == family_id)
            return list[i];
    }
    return NULL;
}

enum crema_status inputs_chip(const struct inputs *inputs, const struct crema_chip **out,
                              struct crema_error *err)
{
    *out = NULL;
    if (inputs->args.chip[0])
        return chip_by_name(inputs->args.chip, out, err);
    if (inputs->family_id)
        *out = chip_of_family(inputs->family_id);
    for (size_t i = 0; i < inputs->count && !*out; i++) {
        const struct crema_flash_part *p = &inputs->parts[i];
        struct crema_image image;
        if (crema_file_kind(p->data, p->len) == CREMA_FILE_IMAGE &&
            crema_image_parse(p->data, p->len, &image, NULL) == CREMA_OK)
            *out = image.chip;
    }
    return CREMA_OK;
}

enum crema_status inputs_set_flash(struct cli *cli, struct inputs *inputs,
                                   const struct crema_chip *chip,
                                   const struct crema_flash_settings *settings,
                                   struct crema_error *err)
{
    bool is_keep = !settings->mode && !settings->freq && !settings->size;
    for (size_t i = 0; i < inputs->count && !is_keep; i++) {
        const struct crema_flash_part *p = &inputs->parts[i];
        struct crema_image image;
        if (p->off != chip->boot_off || p->len < 8)
            continue;
        if (crema_image_parse(p->data, p->len, &image, NULL) != CREMA_OK ||
            !crema_image_is_intact(&image)) {
            cr_log(&cli->observer, CREMA_LOG_WARN,
                   "%s at 0x%x is no whole image for %s: its flash settings stay", p->name, p->off,
                   chip->title);
            continue;
        }
        /* The bytes are this struct's own; the part only promises not to change them. */
        return crema_image_set_flash((uint8_t *)(uintptr_t)p->data, p->len, settings, err);
    }
    return CREMA_OK;
}
