/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A virtual board as a port. The one place where the host's layers meet the virtual chips: time
 * passes on the board only while somebody reads, writes or waits here. */
#include "err.h"
#include "port_ops.h"

#include "board.h"
#include "crema_blobs.h"

#include <crema/chip.h>
#include <crema/virtual.h>
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define PREFIX       "virtual:"
#define OWN_ROM      "crema"
#define NAME_MAX_LEN 64u

/* Times in microseconds. */
#define SLICE_US   10000u  /* between two looks at the host's clock, when paced to it */
#define LAG_MAX_US 100000u /* how much virtual time may be made good after the host was away */
#define STANDSTILL_US                                                                              \
    1000000u /* how long a read without deadline waits for a chip that stands still */
#define QUIET_US     20000u /* a wire without a byte for so long has no more to come */
#define PACKET_US    55u
#define RATE_DEFAULT 115200u

struct virtual_port {
    struct crema_port port;
    struct crema_clock clock;
    struct sim_board *board;
    enum sim_wire wire;
    uint32_t rate_hz;
    bool is_realtime;
    struct crema_virtual_hooks hooks;
    uint64_t host_us, board_us; /* a moment on both clocks */
};

static struct virtual_port *virtual_of(struct crema_port *port)
{
    return (struct virtual_port *)port;
}

/* Time */

/* Waits for the host's clock when the board's has run ahead of it. */
static void pace(struct virtual_port *v)
{
    struct crema_clock *host = crema_clock_host();
    uint64_t board = sim_board_now_us(v->board) - v->board_us;
    uint64_t passed = host->now_us(host) - v->host_us;
    if (board > passed)
        host->sleep_us(host, board - passed);
    else if (passed - board > LAG_MAX_US)
        v->host_us += passed - board - LAG_MAX_US;
}

static enum sim_board_event run(struct virtual_port *v, uint64_t until_us, enum sim_wire wake)
{
    if (!v->is_realtime)
        return sim_board_run(v->board, until_us, wake);
    for (;;) {
        uint64_t now = sim_board_now_us(v->board);
        uint64_t slice = until_us - now > SLICE_US ? now + SLICE_US : until_us;
        enum sim_board_event ev = sim_board_run(v->board, slice, wake);
        pace(v);
        if (ev != SIM_BOARD_TIME || slice == until_us)
            return ev;
    }
}

static uint64_t clock_now_us(struct crema_clock *clock)
{
    const struct virtual_port *v =
        (const struct virtual_port *)((char *)clock - offsetof(struct virtual_port, clock));
    return sim_board_now_us(v->board);
}

/* Runs on to a time, through whatever happens on the way. */
static void run_until(struct virtual_port *v, uint64_t until_us)
{
    while (sim_board_now_us(v->board) < until_us)
        run(v, until_us, SIM_WIRE_COUNT);
}

static void clock_sleep_us(struct crema_clock *clock, uint64_t duration_us)
{
    struct virtual_port *v =
        (struct virtual_port *)((char *)clock - offsetof(struct virtual_port, clock));
    run_until(v, sim_board_now_us(v->board) + duration_us);
}

/* The stream */

static enum crema_status dead(const struct virtual_port *v, struct crema_error *err)
{
    return cr_err(err, CREMA_E_PORT, "the power of %s was cut", v->port.name);
}

static bool is_still(const struct virtual_port *v)
{
    uint32_t status;
    return sim_board_has_exited(v->board, &status) || sim_board_fault(v->board)[0];
}

static enum crema_status read_virtual(struct crema_port *port, uint8_t *buf, size_t cap,
                                      uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    struct virtual_port *v = virtual_of(port);
    uint64_t still_until = UINT64_MAX;
    for (;;) {
        *len = sim_board_read(v->board, v->wire, buf, cap);
        uint64_t now = sim_board_now_us(v->board);
        if (*len)
            return CREMA_OK;
        if (sim_board_is_dead(v->board))
            return dead(v, err);
        if (now >= deadline_us || now >= still_until)
            return CREMA_E_TIMEOUT;
        if (is_still(v) && still_until == UINT64_MAX)
            still_until = now + STANDSTILL_US;
        uint64_t until = deadline_us < still_until ? deadline_us : still_until;
        run(v, until - now > STANDSTILL_US ? now + STANDSTILL_US : until, v->wire);
    }
}

/* The time that what is queued towards the chip needs on the wire, at least 1. */
static uint64_t wire_time_us(const struct virtual_port *v, size_t bytes)
{
    if (v->wire == SIM_WIRE_USB)
        return (bytes + 63) / 64 * PACKET_US + 1;
    return bytes * UINT64_C(10000000) / v->rate_hz + 1;
}

static enum crema_status put_virtual(struct crema_port *port, const uint8_t *buf, size_t len,
                                     size_t *done, struct crema_error *err)
{
    struct virtual_port *v = virtual_of(port);
    if (sim_board_is_dead(v->board))
        return dead(v, err);
    *done = sim_board_write(v->board, v->wire, buf, len);
    return CREMA_OK;
}

static enum crema_status write_virtual(struct crema_port *port, const uint8_t *buf, size_t len,
                                       uint64_t deadline_us, struct crema_error *err)
{
    struct virtual_port *v = virtual_of(port);
    size_t done = 0;
    for (;;) {
        if (sim_board_is_dead(v->board))
            return dead(v, err);
        done += sim_board_write(v->board, v->wire, buf + done, len - done);
        uint64_t now = sim_board_now_us(v->board);
        if (done == len)
            return CREMA_OK;
        if (now >= deadline_us)
            return cr_err(err, CREMA_E_TIMEOUT, "%s took %zu of %zu bytes in time", port->name,
                          done, len);
        uint64_t step = wire_time_us(v, 1024);
        run(v, deadline_us - now > step ? now + step : deadline_us, SIM_WIRE_COUNT);
    }
}

static enum crema_status drain_virtual(struct crema_port *port, uint64_t deadline_us,
                                       struct crema_error *err)
{
    struct virtual_port *v = virtual_of(port);
    size_t left;
    while ((left = sim_board_pending(v->board, v->wire)) > 0) {
        uint64_t now = sim_board_now_us(v->board);
        if (sim_board_is_dead(v->board))
            return dead(v, err);
        if (now >= deadline_us)
            return cr_err(err, CREMA_E_TIMEOUT, "%zu bytes are still waiting to be sent by %s",
                          left, port->name);
        uint64_t step = wire_time_us(v, left);
        run(v, deadline_us - now > step ? now + step : deadline_us, SIM_WIRE_COUNT);
    }
    return CREMA_OK;
}

static enum crema_status discard_input(struct crema_port *port, struct crema_error *err)
{
    (void)err;
    struct virtual_port *v = virtual_of(port);
    uint8_t scratch[256];
    while (sim_board_read(v->board, v->wire, scratch, sizeof scratch) > 0)
        continue;
    return CREMA_OK;
}

static enum crema_status set_rate(struct crema_port *port, uint32_t rate_hz,
                                  struct crema_error *err)
{
    (void)err;
    struct virtual_port *v = virtual_of(port);
    v->rate_hz = rate_hz;
    sim_board_set_rate(v->board, v->wire, rate_hz);
    return CREMA_OK;
}

static enum crema_status set_lines(struct crema_port *port, bool dtr, bool rts,
                                   struct crema_error *err)
{
    struct virtual_port *v = virtual_of(port);
    if (sim_board_is_dead(v->board))
        return dead(v, err);
    sim_board_set_lines(v->board, v->wire, dtr, rts);
    return CREMA_OK;
}

/* The end of a program is news only when its last bytes have been read: they may still be on the
 * wire when it stops. */
static bool is_quiet(struct virtual_port *v)
{
    uint64_t until = sim_board_now_us(v->board) + QUIET_US;
    return run(v, until, v->wire) == SIM_BOARD_TIME;
}

static bool has_exited(struct crema_port *port, uint32_t *status)
{
    struct virtual_port *v = virtual_of(port);
    return sim_board_has_exited(v->board, status) && is_quiet(v);
}

static const char *fault(struct crema_port *port)
{
    struct virtual_port *v = virtual_of(port);
    const char *text = sim_board_fault(v->board);
    return text[0] && is_quiet(v) ? text : NULL;
}

/* Pacing begins anew: time that has passed is not made good. */
static void set_realtime(struct crema_port *port, bool is_realtime)
{
    struct virtual_port *v = virtual_of(port);
    struct crema_clock *host = crema_clock_host();
    v->is_realtime = is_realtime;
    v->host_us = host->now_us(host);
    v->board_us = sim_board_now_us(v->board);
}

static bool look(struct crema_port *port, struct cr_port_look *out)
{
    struct virtual_port *v = virtual_of(port);
    struct sim_board_stats stats;
    sim_board_stats(v->board, &stats);
    *out = (struct cr_port_look){
        .moved = stats.wire_bytes_in[v->wire] + stats.wire_bytes_out[v->wire] + stats.flash_erases +
                 stats.flash_programs + stats.flash_bytes_read,
        .pending = sim_board_pending(v->board, v->wire),
        .is_busy = stats.is_flash_busy,
        .is_still = is_still(v),
        .byte_ns = v->wire == SIM_WIRE_USB ? PACKET_US * 1000 : UINT64_C(10000000000) / v->rate_hz,
    };
    return true;
}

static void close_virtual(struct crema_port *port)
{
    struct virtual_port *v = virtual_of(port);
    sim_board_close(v->board);
    free(v);
}

static const struct crema_port_ops virtual_ops = {
    .kind = "virtual",
    .read = read_virtual,
    .write = write_virtual,
    .put = put_virtual,
    .drain = drain_virtual,
    .discard_input = discard_input,
    .set_rate = set_rate,
    .set_lines = set_lines,
    .has_exited = has_exited,
    .fault = fault,
    .set_realtime = set_realtime,
    .look = look,
    .close = close_virtual,
};

struct sim_board *cr_port_virtual_board(struct crema_port *port)
{
    return port->ops == &virtual_ops ? virtual_of(port)->board : NULL;
}

/* Looking inside */

static enum crema_status board_of(struct crema_port *port, struct sim_board **board,
                                  struct crema_error *err)
{
    *board = cr_port_virtual_board(port);
    if (*board)
        return CREMA_OK;
    return cr_err(err, CREMA_E_UNSUPPORTED, "%s is no virtual board", crema_port_name(port));
}

static void on_report(void *ctx, const char *text)
{
    const struct virtual_port *v = ctx;
    if (v->hooks.report)
        v->hooks.report(v->hooks.ctx, text);
}

static void on_mishap(void *ctx, const char *text, uint32_t pc)
{
    const struct virtual_port *v = ctx;
    if (v->hooks.crash)
        v->hooks.crash(v->hooks.ctx, text, pc);
}

static void on_stalled(void *ctx, const char *text)
{
    const struct virtual_port *v = ctx;
    if (v->hooks.stalled)
        v->hooks.stalled(v->hooks.ctx, text);
}

static void on_trace(void *ctx, int kind, const char *text)
{
    const struct virtual_port *v = ctx;
    v->hooks.trace(v->hooks.ctx, (enum crema_trace_kind)kind, sim_board_now_ticks(v->board), text);
}

enum crema_status crema_virtual_set_hooks(struct crema_port *port,
                                          const struct crema_virtual_hooks *hooks,
                                          struct crema_error *err)
{
    struct sim_board *board;
    enum crema_status st = board_of(port, &board, err);
    if (st != CREMA_OK)
        return st;
    struct virtual_port *v = virtual_of(port);
    v->hooks = *hooks;
    const struct sim_board_hooks h = {.ctx = v,
                                      .report = on_report,
                                      .mishap = on_mishap,
                                      .stalled = on_stalled,
                                      .trace = hooks->trace ? on_trace : NULL,
                                      .trace_mask = hooks->trace_mask,
                                      .trace_from = hooks->trace_from};
    sim_board_set_hooks(board, &h);
    return CREMA_OK;
}

enum crema_status crema_virtual_stats(struct crema_port *port, struct crema_virtual_stats *out,
                                      struct crema_error *err)
{
    struct sim_board *board;
    struct sim_board_stats s;
    enum crema_status st = board_of(port, &board, err);
    if (st != CREMA_OK)
        return st;
    sim_board_stats(board, &s);
    *out = (struct crema_virtual_stats){
        .time_us = sim_board_now_us(board),
        .instructions = s.instructions,
        .cycles = s.cycles,
        .interrupts = s.interrupts,
        .exceptions = s.exceptions,
        .asleep_us = s.asleep_us,
        .flash_bytes_read = s.flash_bytes_read,
        .flash_programs = s.flash_programs,
        .flash_erases = s.flash_erases,
        .cache_mapped = s.cache_mapped,
        .cache_remaps = s.cache_remaps,
        .uart_bytes_out = s.wire_bytes_out[SIM_WIRE_UART0],
        .uart_bytes_in = s.wire_bytes_in[SIM_WIRE_UART0],
        .usb_bytes_out = s.wire_bytes_out[SIM_WIRE_USB],
        .usb_bytes_in = s.wire_bytes_in[SIM_WIRE_USB],
        .resets = s.resets,
    };
    return CREMA_OK;
}

enum crema_status crema_virtual_save(struct crema_port *port, uint8_t **data, size_t *len,
                                     struct crema_error *err)
{
    struct sim_board *board;
    enum crema_status st = board_of(port, &board, err);
    *data = NULL;
    *len = 0;
    return st == CREMA_OK ? sim_board_save(board, data, len, err) : st;
}

enum crema_status crema_virtual_restore(struct crema_port *port, const uint8_t *data, size_t len,
                                        struct crema_error *err)
{
    struct sim_board *board;
    enum crema_status st = board_of(port, &board, err);
    return st == CREMA_OK ? sim_board_restore(board, data, len, err) : st;
}

enum crema_status crema_virtual_suspend(struct crema_port *port, struct crema_error *err)
{
    struct sim_board *board;
    enum crema_status st = board_of(port, &board, err);
    return st == CREMA_OK ? sim_board_suspend(board, err) : st;
}

/* Names */

/* Letters, digits, '-', '_' and '.', not first: no name leads out of the boards' folder. */
static bool is_name(const char *name)
{
    size_t len = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
    return len > 0 && len <= NAME_MAX_LEN && name[len] == '\0' && name[0] != '.';
}

/* "virtual:NAME" or "virtual:NAME:usb". */
static enum crema_status split_name(const char *full, char name[NAME_MAX_LEN + 1],
                                    enum sim_wire *wire, struct crema_error *err)
{
    const char *from = full + strlen(PREFIX);
    const char *colon = strchr(from, ':');
    size_t len = colon ? (size_t)(colon - from) : strlen(from);
    name[0] = '\0';
    if (len <= NAME_MAX_LEN)
        snprintf(name, NAME_MAX_LEN + 1, "%.*s", (int)len, from);
    if (!is_name(name)) {
        cr_err(err, CREMA_E_USAGE, "\"%.*s\" is no name for a board", (int)(len < 100 ? len : 100),
               from);
        cr_err_try(err, "use 1 to %u letters, digits, '-', '_' and '.', not beginning with '.'",
                   NAME_MAX_LEN);
        return CREMA_E_USAGE;
    }
    *wire = SIM_WIRE_UART0;
    if (!colon)
        return CREMA_OK;
    if (strcmp(colon + 1, "usb") != 0) {
        cr_err(err, CREMA_E_USAGE, "a virtual board has no wire \"%.100s\"", colon + 1);
        cr_err_try(err, PREFIX "%s (UART0) or " PREFIX "%s:usb", name, name);
        return CREMA_E_USAGE;
    }
    *wire = SIM_WIRE_USB;
    return CREMA_OK;
}

static enum crema_status find_board(const char *board_dir, const char *name, char dir[PATH_MAX],
                                    struct crema_error *err)
{
    char ini[PATH_MAX];
    struct stat info;
    if (!board_dir)
        return cr_err(err, CREMA_E_UNSUPPORTED, "no folder for virtual boards was given");
    if (snprintf(dir, PATH_MAX, "%s/%s", board_dir, name) >= PATH_MAX ||
        snprintf(ini, sizeof ini, "%s/board.ini", dir) >= (int)sizeof ini)
        return cr_err(err, CREMA_E_USAGE, "the path is longer than %d bytes", PATH_MAX);
    if (stat(ini, &info) == 0)
        return CREMA_OK;
    if (errno != ENOENT && errno != ENOTDIR)
        return cr_err(err, CREMA_E_PORT, "%s: %s", ini, strerror(errno));
    cr_err(err, CREMA_E_PORT, "there is no virtual board \"%s\" in %s", name, board_dir);
    cr_err_try(err, "crema board create %s", name);
    return CREMA_E_PORT;
}

/* Crema's own boot ROM, for boards that ask for no other. */
static enum crema_status own_rom(const struct sim_board_config *board, bool is_meant,
                                 const struct cr_blob **rom, struct crema_error *err)
{
    bool is_other = !is_meant && board->rom[0] && strcmp(board->rom, OWN_ROM) != 0;
    *rom = cr_blob_find(board->chip, "rom");
    if (is_other)
        return cr_err(err, CREMA_E_USAGE,
                      "the board is set to run the ROM %.200s, which was not "
                      "given",
                      board->rom);
    if (*rom)
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED, "this build has no boot ROM for the %s", board->chip);
    cr_err_try(err, "add the vendor's: crema rom add FILE.elf");
    return CREMA_E_UNSUPPORTED;
}

static enum crema_status open_board(struct virtual_port *v, const char *dir,
                                    const struct crema_port_config *config, struct crema_error *err)
{
    struct sim_board_config board;
    const struct cr_blob *own = NULL;
    enum crema_status st = sim_board_read_config(dir, &board, err);
    if (st == CREMA_OK && config->rom)
        return sim_board_open(dir, config->rom, config->rom_len, &v->board, err);
    if (st == CREMA_OK)
        st = own_rom(&board, config->is_own_rom, &own, err);
    return st == CREMA_OK ? sim_board_open(dir, own->data, own->len, &v->board, err) : st;
}

static void set_up(struct virtual_port *v, const char *name, const struct crema_port_config *config)
{
    v->port.ops = &virtual_ops;
    v->port.clock = &v->clock;
    v->port.wire = v->wire == SIM_WIRE_USB ? CREMA_WIRE_USB_JTAG : CREMA_WIRE_ADAPTER;
    snprintf(v->port.name, sizeof v->port.name, "%s", name);
    v->clock = (struct crema_clock){clock_now_us, clock_sleep_us};
    v->rate_hz = config->rate_hz ? config->rate_hz : RATE_DEFAULT;
    sim_board_set_rate(v->board, v->wire, v->rate_hz);
    sim_board_plug(v->board, v->wire, true);
    set_realtime(&v->port, config->is_realtime);
}

static enum crema_status open_virtual(const char *name, const struct crema_port_config *config,
                                      struct virtual_port **out, struct crema_error *err)
{
    char board_name[NAME_MAX_LEN + 1];
    char dir[PATH_MAX];
    enum sim_wire wire;
    enum crema_status st = split_name(name, board_name, &wire, err);
    if (st == CREMA_OK)
        st = find_board(config->board_dir, board_name, dir, err);
    if (st != CREMA_OK)
        return st;
    struct virtual_port *v = calloc(1, sizeof *v);
    if (!v)
        return cr_err(err, CREMA_E_NOMEM, "no memory for a port");
    v->wire = wire;
    st = open_board(v, dir, config, err);
    if (st != CREMA_OK) {
        free(v);
        return st;
    }
    set_up(v, name, config);
    *out = v;
    return CREMA_OK;
}

enum crema_status cr_port_open_virtual(const char *name, const struct crema_port_config *config,
                                       struct crema_port **out, struct crema_error *err)
{
    struct virtual_port *v = NULL;
    *out = NULL;
    enum crema_status st = open_virtual(name, config, &v, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot open %.100s", name);
    *out = &v->port;
    return CREMA_OK;
}

/* Listing */

static void describe(struct crema_port_info *row, const char *dir)
{
    struct sim_board_config config;
    struct crema_error err = {0};
    if (sim_board_read_config(dir, &config, &err) != CREMA_OK) {
        snprintf(row->description, sizeof row->description, "virtual board that can not be opened");
        return;
    }
    const struct crema_chip *chip = crema_chip_find(config.chip);
    snprintf(row->description, sizeof row->description, "virtual %s, %u MB flash",
             chip ? chip->title : config.chip, config.flash_size >> 20);
}

enum crema_status cr_port_list_virtual(const char *board_dir, struct cr_port_rows *rows,
                                       struct crema_error *err)
{
    DIR *folder = board_dir ? opendir(board_dir) : NULL;
    if (!folder && board_dir && errno != ENOENT)
        return cr_err(err, CREMA_E_IO, "cannot read %s: %s", board_dir, strerror(errno));
    enum crema_status st = CREMA_OK;
    struct dirent *entry;
    while (folder && st == CREMA_OK && (entry = readdir(folder))) {
        char dir[PATH_MAX];
        struct crema_error ignored;
        if (!is_name(entry->d_name) || find_board(board_dir, entry->d_name, dir, &ignored))
            continue;
        struct crema_port_info *row = cr_port_rows_add(rows);
        if (!row) {
            st = cr_err(err, CREMA_E_NOMEM, "no memory for the list of ports");
            break;
        }
        snprintf(row->name, sizeof row->name, PREFIX "%.*s", (int)NAME_MAX_LEN, entry->d_name);
        row->is_virtual = true;
        describe(row, dir);
    }
    if (folder)
        closedir(folder);
    return st;
}
