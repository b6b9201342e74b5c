/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "err.h"

#include <crema/flasher_args.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define TEXT_MAX     (1u << 20)
#define PATH_LEN_MAX 4095

bool crema_flasher_args_is(const uint8_t *data, size_t len)
{
    static const char key[] = "\"flash_files\"";
    size_t i = 0;
    while (i < len && strchr(" \t\r\n", data[i]) && data[i])
        i++;
    if (i == len || data[i] != '{')
        return false;
    for (; i + sizeof key - 1 <= len; i++) {
        if (memcmp(data + i, key, sizeof key - 1) == 0)
            return true;
    }
    return false;
}

static bool parse_offset(const char *text, uint32_t *out)
{
    char *end;
    bool is_hex = text[0] == '0' && (text[1] | 0x20) == 'x';
    if (text[0] < '0' || text[0] > '9' || strlen(text) > 18)
        return false;
    unsigned long long value = strtoull(text, &end, is_hex ? 16 : 10);
    if (*end || value > UINT32_MAX)
        return false;
    *out = (uint32_t)value;
    return true;
}

/* "default_reset" and "default-reset" are one; the latter is how Crema writes it. */
static enum crema_status copy_word(const json_t *object, const char *key, char *out, size_t size,
                                   struct crema_error *err)
{
    const json_t *value = json_object_get(object, key);
    if (!value)
        return CREMA_OK;
    const char *text = json_string_value(value);
    if (!text)
        return cr_err(err, CREMA_E_INPUT, "\"%s\" is not a string", key);
    if (strlen(text) >= size)
        return cr_err(err, CREMA_E_INPUT, "\"%s\" has %zu characters, and %zu are the most", key,
                      strlen(text), size - 1);
    snprintf(out, size, "%s", text);
    for (char *c = out; *c; c++) {
        if (*c == '_')
            *c = '-';
    }
    return CREMA_OK;
}

static enum crema_status no_memory(struct crema_error *err)
{
    return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
}

static enum crema_status add_file(struct crema_flasher_args *args, const char *key,
                                  const json_t *value, struct crema_error *err)
{
    uint32_t off;
    const char *path = json_string_value(value);
    if (!parse_offset(key, &off))
        return cr_err(err, CREMA_E_INPUT, "\"flash_files\" has \"%s\" where an offset should be",
                      key);
    if (!path || !*path || strlen(path) > PATH_LEN_MAX)
        return cr_err(err, CREMA_E_INPUT, "\"flash_files\" has no file name for %s", key);
    if (args->count == CREMA_FLASHER_FILES_MAX)
        return cr_err(err, CREMA_E_INPUT, "\"flash_files\" has more than %d files",
                      CREMA_FLASHER_FILES_MAX);
    size_t i = args->count;
    for (; i > 0 && args->files[i - 1].off >= off; i--) {
        if (args->files[i - 1].off == off)
            return cr_err(err, CREMA_E_INPUT, "\"flash_files\" has two files for 0x%x", off);
    }
    const struct crema_flasher_file file = {off, strdup(path), strdup(""), false};
    memmove(&args->files[i + 1], &args->files[i], (args->count - i) * sizeof file);
    args->files[i] = file;
    args->count++;
    return file.path && file.role ? CREMA_OK : no_memory(err);
}

static enum crema_status read_files(const json_t *root, struct crema_flasher_args *args,
                                    struct crema_error *err)
{
    json_t *files = json_object_get(root, "flash_files");
    const char *key;
    json_t *value;
    if (!json_is_object(files))
        return cr_err(err, CREMA_E_INPUT, "it has no object \"flash_files\"");
    json_object_foreach(files, key, value)
    {
        enum crema_status st = add_file(args, key, value, err);
        if (st != CREMA_OK)
            return st;
    }
    return args->count ? CREMA_OK : cr_err(err, CREMA_E_INPUT, "\"flash_files\" is empty");
}

static bool is_true(const json_t *value)
{
    const char *text = json_string_value(value);
    return json_is_true(value) || (text && strcasecmp(text, "true") == 0);
}

/* Members such as "app": {"offset": "0x10000", "file": ...} say what a file is. */
static enum crema_status read_role(const char *role, const json_t *value,
                                   struct crema_flasher_args *args, struct crema_error *err)
{
    const char *text = json_string_value(json_object_get(value, "offset"));
    uint32_t off;
    if (!text || !parse_offset(text, &off))
        return CREMA_OK;
    for (size_t i = 0; i < args->count; i++) {
        struct crema_flasher_file *f = &args->files[i];
        if (f->off != off)
            continue;
        char *copy = strdup(role);
        if (!copy)
            return no_memory(err);
        free(f->role);
        f->role = copy;
        f->is_encrypted = is_true(json_object_get(value, "encrypted"));
    }
    return CREMA_OK;
}

static enum crema_status read_roles(json_t *root, struct crema_flasher_args *args,
                                    struct crema_error *err)
{
    const char *key;
    json_t *value;
    enum crema_status st = CREMA_OK;
    json_object_foreach(root, key, value)
    {
        if (st == CREMA_OK && json_is_object(value) && json_object_get(value, "file"))
            st = read_role(key, value, args, err);
    }
    return st;
}

static enum crema_status read_settings(const json_t *root, struct crema_flasher_args *args,
                                       struct crema_error *err)
{
    const json_t *flash = json_object_get(root, "flash_settings");
    const json_t *extra = json_object_get(root, "extra_esptool_args");
    enum crema_status st = copy_word(flash, "flash_mode", args->mode, sizeof args->mode, err);
    if (st == CREMA_OK)
        st = copy_word(flash, "flash_freq", args->freq, sizeof args->freq, err);
    if (st == CREMA_OK)
        st = copy_word(flash, "flash_size", args->size, sizeof args->size, err);
    if (st == CREMA_OK)
        st = copy_word(extra, "chip", args->chip, sizeof args->chip, err);
    if (st == CREMA_OK)
        st = copy_word(extra, "before", args->before, sizeof args->before, err);
    if (st == CREMA_OK)
        st = copy_word(extra, "after", args->after, sizeof args->after, err);
    args->is_stub_omitted = json_is_false(json_object_get(extra, "stub"));
    return st;
}

static enum crema_status load(const char *text, size_t len, json_t **out, struct crema_error *err)
{
    json_error_t fault;
    *out = NULL;
    if (len > TEXT_MAX)
        return cr_err(err, CREMA_E_INPUT, "it has %zu bytes, and %u are the most", len, TEXT_MAX);
    *out = json_loadb(text, len, JSON_REJECT_DUPLICATES, &fault);
    if (!*out)
        return cr_err(err, CREMA_E_INPUT, "line %d, column %d: %s", fault.line, fault.column,
                      fault.text);
    return json_is_object(*out) ? CREMA_OK : cr_err(err, CREMA_E_INPUT, "it is no JSON object");
}

enum crema_status crema_flasher_args_read(const char *text, size_t len,
                                          struct crema_flasher_args *out, struct crema_error *err)
{
    json_t *root;
    *out = (struct crema_flasher_args){0};
    enum crema_status st = load(text, len, &root, err);
    if (st == CREMA_OK)
        st = read_files(root, out, err);
    if (st == CREMA_OK)
        st = read_roles(root, out, err);
    if (st == CREMA_OK)
        st = read_settings(root, out, err);
    json_decref(root);
    if (st != CREMA_OK) {
        crema_flasher_args_release(out);
        cr_err_what(err, st, "cannot read the flasher arguments");
    }
    return st;
}

void crema_flasher_args_release(struct crema_flasher_args *args)
{
    for (size_t i = 0; i < args->count; i++) {
        free(args->files[i].path);
        free(args->files[i].role);
    }
    *args = (struct crema_flasher_args){0};
}

/* ---- writing ---- */

static void set_word(json_t *object, const char *key, const char *word)
{
    if (*word)
        json_object_set_new(object, key, json_string(word));
}

static void set_file(json_t *root, json_t *files, const struct crema_flasher_file *f)
{
    char off[16];
    snprintf(off, sizeof off, "0x%x", f->off);
    json_object_set_new(files, off, json_string(f->path));
    if (*f->role)
        json_object_set_new(root, f->role,
                            json_pack("{s:s,s:s,s:s}", "offset", off, "file", f->path, "encrypted",
                                      f->is_encrypted ? "true" : "false"));
}

static void set_settings(json_t *root, const struct crema_flasher_args *args)
{
    json_t *flash = json_object(), *extra = json_object();
    set_word(flash, "flash_mode", args->mode);
    set_word(flash, "flash_freq", args->freq);
    set_word(flash, "flash_size", args->size);
    set_word(extra, "chip", args->chip);
    set_word(extra, "before", args->before);
    set_word(extra, "after", args->after);
    if (args->is_stub_omitted)
        json_object_set_new(extra, "stub", json_false());
    json_object_set_new(root, "flash_settings", flash);
    json_object_set_new(root, "extra_esptool_args", extra);
}

enum crema_status crema_flasher_args_write(const struct crema_flasher_args *args, char **out,
                                           struct crema_error *err)
{
    json_t *root = json_object(), *files = json_object();
    set_settings(root, args);
    for (size_t i = 0; i < args->count; i++)
        set_file(root, files, &args->files[i]);
    json_object_set_new(root, "flash_files", files);
    *out = json_dumps(root, JSON_INDENT(4));
    json_decref(root);
    return *out ? CREMA_OK : no_memory(err);
}
