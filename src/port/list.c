/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The list of ports, and the rows that libserialport knows of. */
#include "err.h"
#include "port_ops.h"

#include <errno.h>
#include <libserialport.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROWS_MAX 4096u /* far above any host; keeps a broken /sys from eating the memory */

struct crema_port_info *cr_port_rows_add(struct cr_port_rows *rows)
{
    if (rows->count == rows->cap) {
        size_t cap = rows->cap ? rows->cap * 2 : 16;
        struct crema_port_info *grown =
            cap <= ROWS_MAX ? realloc(rows->rows, cap * sizeof *grown) : NULL;
        if (!grown)
            return NULL;
        rows->rows = grown;
        rows->cap = cap;
    }
    struct crema_port_info *row = &rows->rows[rows->count++];
    memset(row, 0, sizeof *row);
    return row;
}

static void copy_text(char *to, size_t cap, const char *text)
{
    if (text)
        snprintf(to, cap, "%s", text);
}

static void fill_serial(struct crema_port_info *row, const struct sp_port *port)
{
    int vid = 0, pid = 0;
    copy_text(row->name, sizeof row->name, sp_get_port_name(port));
    copy_text(row->description, sizeof row->description, sp_get_port_description(port));
    if (sp_get_port_transport(port) != SP_TRANSPORT_USB)
        return;
    if (sp_get_port_usb_vid_pid(port, &vid, &pid) == SP_OK) {
        row->usb_vid = (uint16_t)vid;
        row->usb_pid = (uint16_t)pid;
    }
    copy_text(row->usb_serial, sizeof row->usb_serial, sp_get_port_usb_serial(port));
}

enum crema_status cr_port_list_serial(struct cr_port_rows *rows, struct crema_error *err)
{
    struct sp_port **ports;
    errno = 0;
    if (sp_list_ports(&ports) != SP_OK) {
        /* A container without /sys has no serial ports to list; that is no fault. */
        if (errno == ENOENT)
            return CREMA_OK;
        char *text = sp_last_error_message();
        cr_err(err, CREMA_E_IO, "%s", text ? text : "libserialport gave no reason");
        sp_free_error_message(text);
        return cr_err_what(err, CREMA_E_IO, "cannot list the serial ports");
    }
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; ports[i] && st == CREMA_OK; i++) {
        struct crema_port_info *row = cr_port_rows_add(rows);
        if (row)
            fill_serial(row, ports[i]);
        else
            st = cr_err(err, CREMA_E_NOMEM, "no memory for the list of %zu ports", i + 1);
    }
    sp_free_port_list(ports);
    return st;
}

static int compare_names(const void *a, const void *b)
{
    const struct crema_port_info *x = a, *y = b;
    if (x->is_virtual != y->is_virtual)
        return x->is_virtual ? 1 : -1;
    return strverscmp(x->name, y->name);
}

enum crema_status crema_port_list(const char *board_dir, struct crema_port_info **list,
                                  size_t *count, struct crema_error *err)
{
    struct cr_port_rows rows = {0};
    *list = NULL;
    *count = 0;
    enum crema_status st = cr_port_list_serial(&rows, err);
    if (st == CREMA_OK)
        st = cr_port_list_virtual(board_dir, &rows, err);
    if (st != CREMA_OK) {
        free(rows.rows);
        return st;
    }
    if (rows.count)
        qsort(rows.rows, rows.count, sizeof *rows.rows, compare_names);
    *list = rows.rows;
    *count = rows.count;
    return CREMA_OK;
}

void crema_port_list_free(struct crema_port_info *list)
{
    free(list);
}
