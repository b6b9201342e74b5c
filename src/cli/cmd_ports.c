/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema ports: what can be opened. */
#include "cmd.h"
#include "err.h"

#include <crema/port.h>
#include <stdio.h>
#include <stdlib.h>

static json_t *port_json(const struct crema_port_info *p)
{
    json_t *row = json_pack("{s:s,s:s,s:b}", "name", p->name, "description", p->description,
                            "virtual", p->is_virtual);
    if (p->usb_vid || p->usb_pid)
        json_object_update_new(row, json_pack("{s:i,s:i,s:s}", "usb_vid", p->usb_vid, "usb_pid",
                                              p->usb_pid, "usb_serial", p->usb_serial));
    return row;
}

static void print_json(struct cli *cli, const struct crema_port_info *list, size_t count)
{
    json_t *all = json_array();
    for (size_t i = 0; i < count; i++)
        json_array_append_new(all, port_json(&list[i]));
    term_json(&cli->out, all);
}

static void print_rows(struct cli *cli, const struct crema_port_info *list, size_t count,
                       const char **cells, char (*ids)[16])
{
    static const char *const header[] = {"PORT", "USB ID", "DESCRIPTION"};
    for (size_t i = 0; i < count; i++) {
        ids[i][0] = '\0';
        if (list[i].usb_vid || list[i].usb_pid)
            snprintf(ids[i], sizeof ids[i], "%04x:%04x", list[i].usb_vid, list[i].usb_pid);
        cells[3 * i] = list[i].name;
        cells[3 * i + 1] = ids[i];
        cells[3 * i + 2] = list[i].description;
    }
    term_table(&cli->out, header, 3, cells, count);
}

static enum crema_status print_table(struct cli *cli, const struct crema_port_info *list,
                                     size_t count, struct crema_error *err)
{
    const char **cells = calloc(3 * count, sizeof *cells);
    char(*ids)[16] = calloc(count, sizeof *ids);
    if (cells && ids)
        print_rows(cli, list, count, cells, ids);
    bool has_memory = cells && ids;
    free(cells);
    free(ids);
    return has_memory ? CREMA_OK : cr_err(err, CREMA_E_NOMEM, "no memory for %zu ports", count);
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    struct crema_port_info *list = NULL;
    size_t count = 0;
    (void)opts;
    (void)argc;
    (void)argv;
    (void)exit_code;
    enum crema_status st = crema_port_list(cli->board_dir, &list, &count, err);
    if (st == CREMA_OK && cli->is_json)
        print_json(cli, list, count);
    else if (st == CREMA_OK && count > 0)
        st = print_table(cli, list, count, err);
    else if (st == CREMA_OK)
        term_print(&cli->err, STYLE_DIM,
                   "no ports: no board is connected, and there is no virtual one yet\n");
    crema_port_list_free(list);
    return st;
}

const struct cmd cmd_ports = {
    .name = "ports",
    .args = "",
    .summary = "list serial devices and virtual boards",
    .has_json = true,
    .run = run,
};
