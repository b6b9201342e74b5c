/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "nvs_show.h"

#include "bytes.h"
#include "err.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_LEN 72 /* of one cell */

/* Rows of a table whose cells are texts of their own. */
struct grid {
    size_t columns, rows, cap;
    char *text;         /* TEXT_LEN bytes a cell */
    const char **cells; /* into text */
};

static bool grid_init(struct grid *g, size_t columns, size_t cap)
{
    *g = (struct grid){.columns = columns, .cap = cap};
    g->text = calloc(cap * columns + 1, TEXT_LEN);
    g->cells = calloc(cap * columns + 1, sizeof *g->cells);
    for (size_t i = 0; g->text && g->cells && i < cap * columns; i++)
        g->cells[i] = g->text + i * TEXT_LEN;
    return g->text && g->cells;
}

static void grid_release(struct grid *g)
{
    free(g->text);
    free(g->cells);
}

static char *cell(struct grid *g, size_t column)
{
    return g->text + (g->rows * g->columns + column) * TEXT_LEN;
}

#define PUT(g, column, ...) snprintf(cell(g, column), TEXT_LEN, __VA_ARGS__)

static const char *version_text(uint8_t version)
{
    return version == WIRE_NVS_VERSION_2 ? "2" : version == WIRE_NVS_VERSION_1 ? "1" : "?";
}

static void page_row(struct grid *g, size_t index, const struct crema_nvs_page *p)
{
    PUT(g, 0, "%zu", index);
    PUT(g, 1, "0x%06zx", p->off);
    PUT(g, 2, "%s", crema_nvs_page_state_name(p->state));
    if (p->state == WIRE_NVS_PAGE_UNUSED) {
        g->rows++;
        return;
    }
    PUT(g, 3, "%" PRIu32, p->seq);
    PUT(g, 4, "%s", version_text(p->version));
    PUT(g, 5, "%s", p->is_header_valid ? "valid" : "WRONG");
    PUT(g, 6, "%u", p->written);
    PUT(g, 7, "%u", p->erased);
    PUT(g, 8, "%u", p->empty);
    g->rows++;
}

static bool show_pages(const struct term *t, const struct crema_nvs *nvs)
{
    static const char *const header[] = {"PAGE", "OFFSET",  "STATE",  "SEQ", "VERSION",
                                         "CRC",  "WRITTEN", "ERASED", "FREE"};
    size_t count;
    const struct crema_nvs_page *pages = crema_nvs_pages(nvs, &count);
    struct grid g;
    bool is_ok = grid_init(&g, CR_COUNT(header), count);
    if (is_ok) {
        for (size_t i = 0; i < count; i++)
            page_row(&g, i, &pages[i]);
        term_table(t, header, g.columns, g.cells, g.rows);
    }
    grid_release(&g);
    return is_ok;
}

static void put_text(char *out, size_t room, const uint8_t *data, size_t len)
{
    out[0] = '"';
    bool is_whole = term_escape(out + 1, room - sizeof "\"...", data, len) == len;
    size_t n = strlen(out);
    snprintf(out + n, room - n, is_whole ? "\"" : "\"...");
}

static void put_bytes(char *out, size_t room, const struct crema_nvs_entry *e)
{
    size_t n = (size_t)snprintf(out, room, "%zu bytes", e->len);
    if (e->type == WIRE_NVS_BLOB_DATA)
        n = (size_t)snprintf(out, room, "chunk %u, %zu bytes", e->chunk, e->len);
    for (size_t i = 0; e->data && i < e->len && i < 12; i++)
        n += (size_t)snprintf(out + n, room - n, "%s%02x", i ? " " : ": ", e->data[i]);
    if (e->len > 12)
        snprintf(out + n, room - n, " ...");
}

static void put_value(char *out, size_t room, const struct crema_nvs_entry *e)
{
    if (!e->is_crc_valid)
        snprintf(out, room, "(its CRC is wrong)");
    else if (crema_nvs_is_signed(e->type))
        snprintf(out, room, "%" PRId64, (int64_t)e->bits);
    else if (crema_nvs_is_int(e->type))
        snprintf(out, room, "%" PRIu64, e->bits);
    else if (e->type == WIRE_NVS_BLOB_INDEX)
        snprintf(out, room, "%zu bytes in %u chunk%s from %u", e->len, e->chunk_count,
                 e->chunk_count == 1 ? "" : "s", e->chunk_first);
    else if (!e->data || !e->is_complete)
        snprintf(out, room, "(its data is not whole)");
    else if (e->type == WIRE_NVS_STRING)
        put_text(out, room, e->data, e->len - 1);
    else
        put_bytes(out, room, e);
}

static const char *type_text(const struct crema_nvs_entry *e)
{
    const char *name = crema_nvs_type_name(e->type);
    if (!e->is_crc_valid)
        return "?";
    return e->namespace_index == 0 ? "namespace" : name ? name : "?";
}

static void entry_row(struct grid *g, const struct crema_nvs_entry *e)
{
    PUT(g, 0, "%zu", e->page);
    PUT(g, 1, "%u", e->slot);
    PUT(g, 2, "%s", e->is_erased ? "erased" : "written");
    if (e->is_crc_valid && e->namespace_index == 0)
        PUT(g, 3, "-");
    else if (e->namespace_name)
        PUT(g, 3, "%s", e->namespace_name);
    else if (e->is_crc_valid)
        PUT(g, 3, "?%u", e->namespace_index);
    else
        PUT(g, 3, "?");
    PUT(g, 4, "%s", e->key);
    PUT(g, 5, "%s", type_text(e));
    put_value(cell(g, 6), TEXT_LEN, e);
    g->rows++;
}

static bool show_entries(const struct term *t, const struct crema_nvs *nvs)
{
    static const char *const header[] = {"PAGE", "SLOT", "STATE", "NAMESPACE",
                                         "KEY",  "TYPE", "VALUE"};
    size_t count;
    const struct crema_nvs_entry *entries = crema_nvs_entries(nvs, &count);
    struct grid g;
    bool is_ok = grid_init(&g, CR_COUNT(header), count);
    if (is_ok && count > 0) {
        fputc('\n', t->file);
        for (size_t i = 0; i < count; i++)
            entry_row(&g, &entries[i]);
        term_table(t, header, g.columns, g.cells, g.rows);
    }
    grid_release(&g);
    return is_ok;
}

void nvs_show_faults(const struct term *t, const struct crema_nvs *nvs)
{
    size_t count;
    const struct crema_nvs_fault *faults = crema_nvs_faults(nvs, &count);
    for (size_t i = 0; i < count; i++) {
        bool is_fault = faults[i].kind == CREMA_NVS_FAULT;
        term_print(t, is_fault ? STYLE_RED : STYLE_YELLOW, is_fault ? "fault  " : "warning");
        fprintf(t->file, "  0x%06zx  ", faults[i].off);
        term_put(t->file, faults[i].text);
        fputc('\n', t->file);
    }
}

enum crema_status nvs_show(const struct term *t, const struct crema_nvs *nvs,
                           struct crema_error *err)
{
    size_t count;
    if (!show_pages(t, nvs) || !show_entries(t, nvs))
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left for the tables");
    crema_nvs_faults(nvs, &count);
    if (count)
        fputc('\n', t->file);
    nvs_show_faults(t, nvs);
    return CREMA_OK;
}

/* ---- JSON ---- */

static json_t *hex_json(const uint8_t *data, size_t len)
{
    char *hex = malloc(2 * len + 1);
    if (!hex)
        return NULL;
    hex[0] = '\0';
    for (size_t i = 0; i < len; i++)
        snprintf(hex + 2 * i, 3, "%02x", data[i]);
    json_t *value = json_string(hex);
    free(hex);
    return value;
}

/* An integer, a text ("value"), or bytes ("hex"). Unsigned 64-bit ones beyond JSON's are texts. */
static void add_value(json_t *to, uint8_t type, uint64_t bits, const uint8_t *data, size_t len)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRIu64, bits);
    if (crema_nvs_is_int(type) && !crema_nvs_is_signed(type) && bits > INT64_MAX) {
        json_object_set_new(to, "value", json_string(digits));
    } else if (crema_nvs_is_int(type)) {
        json_object_set_new(to, "value", json_integer((json_int_t)bits));
    } else if (data) {
        json_t *text = type == WIRE_NVS_STRING ? json_stringn((const char *)data, len) : NULL;
        json_object_set_new(to, text ? "value" : "hex", text ? text : hex_json(data, len));
    }
}

static json_t *page_json(const struct crema_nvs_page *p)
{
    if (p->state == WIRE_NVS_PAGE_UNUSED)
        return json_pack("{s:I,s:s}", "offset", (json_int_t)p->off, "state", "unused");
    return json_pack("{s:I,s:s,s:I,s:s,s:b,s:b,s:i,s:i,s:i}", "offset", (json_int_t)p->off, "state",
                     crema_nvs_page_state_name(p->state), "sequence", (json_int_t)p->seq, "version",
                     version_text(p->version), "crc_valid", p->is_header_valid, "live", p->is_live,
                     "written", (int)p->written, "erased", (int)p->erased, "empty", (int)p->empty);
}

static json_t *entry_json(const struct crema_nvs_entry *e)
{
    json_t *one = json_pack("{s:I,s:I,s:i,s:s,s:b,s:b}", "offset", (json_int_t)e->off, "page",
                            (json_int_t)e->page, "slot", (int)e->slot, "state",
                            e->is_erased ? "erased" : "written", "crc_valid", e->is_crc_valid,
                            "complete", e->is_complete);
    if (!e->is_crc_valid)
        return one;
    json_object_update_new(
        one, json_pack("{s:i,s:o?,s:o,s:s,s:i}", "namespace_index", e->namespace_index, "namespace",
                       e->namespace_name ? term_json_text(e->namespace_name) : NULL, "key",
                       term_json_text(e->key), "type", type_text(e), "span", e->span));
    if (e->type == WIRE_NVS_BLOB_DATA)
        json_object_set_new(one, "chunk", json_integer(e->chunk));
    if (e->type == WIRE_NVS_BLOB_INDEX)
        json_object_update_new(one, json_pack("{s:I,s:i,s:i}", "size", (json_int_t)e->len, "chunks",
                                              e->chunk_count, "first_chunk", e->chunk_first));
    if (e->is_complete)
        add_value(one, e->type, e->bits, e->data, e->len - (e->type == WIRE_NVS_STRING));
    return one;
}

static json_t *value_json(const struct crema_nvs_value *v)
{
    json_t *one = json_pack("{s:o,s:o,s:s}", "namespace", term_json_text(v->namespace_name), "key",
                            term_json_text(v->key), "type", crema_nvs_type_name(v->type));
    add_value(one, v->type, v->bits, v->data, v->len);
    return one;
}

json_t *nvs_faults_json(const struct crema_nvs *nvs)
{
    size_t count;
    const struct crema_nvs_fault *faults = crema_nvs_faults(nvs, &count);
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++) {
        json_array_append_new(
            list, json_pack("{s:s,s:I,s:o}", "kind",
                            faults[i].kind == CREMA_NVS_FAULT ? "fault" : "warning", "offset",
                            (json_int_t)faults[i].off, "text", term_json_text(faults[i].text)));
    }
    return list;
}

json_t *nvs_json(const struct crema_nvs *nvs)
{
    size_t count;
    json_t *pages = json_array(), *entries = json_array(), *values = json_array();
    const struct crema_nvs_page *p = crema_nvs_pages(nvs, &count);
    for (size_t i = 0; i < count; i++)
        json_array_append_new(pages, page_json(&p[i]));
    const struct crema_nvs_entry *e = crema_nvs_entries(nvs, &count);
    for (size_t i = 0; i < count; i++)
        json_array_append_new(entries, entry_json(&e[i]));
    const struct crema_nvs_value *v = crema_nvs_values(nvs, &count);
    for (size_t i = 0; i < count; i++)
        json_array_append_new(values, value_json(&v[i]));
    return json_pack("{s:o,s:o,s:o,s:o}", "pages", pages, "entries", entries, "values", values,
                     "faults", nvs_faults_json(nvs));
}
