/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a store that was read holds: the arrays, the verdict, and the values as CSV. */
#include "buf.h"
#include "err.h"
#include "nvs_priv.h"
#include "nvs_store.h"

#include <inttypes.h>
#include <string.h>

#define CSV_MAX (256u << 20)

const struct crema_nvs_page *crema_nvs_pages(const struct crema_nvs *nvs, size_t *count)
{
    *count = nvs->page_count;
    return nvs->pages;
}

const struct crema_nvs_entry *crema_nvs_entries(const struct crema_nvs *nvs, size_t *count)
{
    *count = nvs->entry_count;
    return nvs->entries;
}

const struct crema_nvs_value *crema_nvs_values(const struct crema_nvs *nvs, size_t *count)
{
    *count = nvs->value_count;
    return nvs->values;
}

const struct crema_nvs_fault *crema_nvs_faults(const struct crema_nvs *nvs, size_t *count)
{
    *count = nvs->fault_count;
    return nvs->faults;
}

bool crema_nvs_is_unreadable(const struct crema_nvs *nvs)
{
    for (size_t i = 0; i < nvs->entry_count; i++) {
        if (nvs->entries[i].is_crc_valid)
            return false;
    }
    return nvs->crc_faults > 0;
}

enum crema_status crema_nvs_check(const struct crema_nvs *nvs, struct crema_error *err)
{
    const struct crema_nvs_fault *first = NULL;
    size_t count = 0;
    for (size_t i = 0; i < nvs->fault_count; i++) {
        if (nvs->faults[i].kind != CREMA_NVS_FAULT)
            continue;
        first = first ? first : &nvs->faults[i];
        count++;
    }
    if (!first)
        return CREMA_OK;
    if (crema_nvs_is_unreadable(nvs)) {
        cr_err(err, CREMA_E_INPUT, "the CRC of every one of its %zu entries is wrong",
               nvs->crc_faults);
        cr_err_try(err, "it may be encrypted, with other keys than were given or with some at all");
        return cr_err_what(err, CREMA_E_INPUT, "the NVS partition cannot be read");
    }
    cr_err(err, CREMA_E_INPUT, "at 0x%zx: %s%s", first->off, first->text,
           count > 1 ? ", and there are more" : "");
    return cr_err_what(err, CREMA_E_INPUT, "the NVS partition has %zu fault%s", count,
                       count == 1 ? "" : "s");
}

/* ---- CSV ---- */

/* `name` is of the value that the text is, or belongs to. A line end becomes LF when CSV is read.
 */
static enum crema_status put_quoted(struct cr_buf *buf, const char *text, size_t len,
                                    const char *name, struct crema_error *err)
{
    if (len && memchr(text, '\r', len))
        return cr_err(err, CREMA_E_UNSUPPORTED,
                      "there is a carriage return in \"%s\", which a CSV file does not keep", name);
    enum crema_status st = cr_buf_append(buf, "\"", 1, err);
    for (size_t i = 0; i < len && st == CREMA_OK; i++)
        st = cr_buf_append(buf, text[i] == '"' ? "\"\"" : &text[i], text[i] == '"' ? 2 : 1, err);
    return st == CREMA_OK ? cr_buf_append(buf, "\"", 1, err) : st;
}

static enum crema_status put_hex(struct cr_buf *buf, const uint8_t *data, size_t len,
                                 struct crema_error *err)
{
    static const char digits[] = "0123456789abcdef";
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < len && st == CREMA_OK; i++) {
        char pair[2] = {digits[data[i] >> 4], digits[data[i] & 15]};
        st = cr_buf_append(buf, pair, 2, err);
    }
    return st;
}

static enum crema_status put_value(struct cr_buf *buf, const struct crema_nvs_value *v,
                                   struct crema_error *err)
{
    enum crema_status st = put_quoted(buf, v->key, strlen(v->key), v->key, err);
    const char *encoding = v->type == WIRE_NVS_BLOB ? "hex2bin" : crema_nvs_type_name(v->type);
    if (st == CREMA_OK)
        st = cr_buf_printf(buf, err, ",data,%s,", encoding);
    if (st != CREMA_OK)
        return st;
    if (v->type == WIRE_NVS_BLOB)
        st = put_hex(buf, v->data, v->len, err);
    else if (v->type == WIRE_NVS_STRING)
        st = put_quoted(buf, (const char *)v->data, v->len, v->key, err);
    else if (crema_nvs_is_signed(v->type))
        st = cr_buf_printf(buf, err, "%" PRId64, (int64_t)v->bits);
    else
        st = cr_buf_printf(buf, err, "%" PRIu64, v->bits);
    return st == CREMA_OK ? cr_buf_append(buf, "\n", 1, err) : st;
}

static enum crema_status put_namespace(struct cr_buf *buf, const char *name,
                                       struct crema_error *err)
{
    enum crema_status st = put_quoted(buf, name, strlen(name), name, err);
    return st == CREMA_OK ? cr_buf_printf(buf, err, ",namespace,,\n") : st;
}

enum crema_status crema_nvs_to_csv(const struct crema_nvs *nvs, char **out, struct crema_error *err)
{
    struct cr_buf buf = CR_BUF_INIT(CSV_MAX);
    const char *ns = NULL;
    enum crema_status st = cr_buf_printf(&buf, err, "key,type,encoding,value\n");
    for (size_t i = 0; i < nvs->value_count && st == CREMA_OK; i++) {
        const struct crema_nvs_value *v = &nvs->values[i];
        if (!ns || strcmp(ns, v->namespace_name) != 0)
            st = put_namespace(&buf, v->namespace_name, err);
        ns = v->namespace_name;
        if (st == CREMA_OK)
            st = put_value(&buf, v, err);
    }
    if (st == CREMA_OK)
        st = cr_buf_printf(&buf, err, "%s", ""); /* the NUL */
    size_t len;
    *out = st == CREMA_OK ? (char *)cr_buf_take(&buf, &len) : NULL;
    cr_buf_release(&buf);
    return st;
}
