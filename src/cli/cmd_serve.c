/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema serve: let other programs use a port. */
#include "attach.h"
#include "boards.h"
#include "cmd.h"
#include "err.h"
#include "roms.h"

#include <crema/serve.h>
#include <string.h>

struct serve_opts {
    const char *port, *rom, *listen, *link, *boot, *speed;
    bool is_raw, is_pty, is_remote_allowed, is_once;
};

static const char *const boots[] = {"run", "download", NULL};
static const char *const speeds[] = {"real", "max", NULL};

static const struct opt serve_options[] = {
    ATTACH_PORT_OPTION(struct serve_opts, port),
    ROM_OPTION(struct serve_opts, rom),
    OPT(struct serve_opts, listen, "listen", "-l", OPT_STRING, "HOST:PORT",
        "where to listen (default localhost:4000; port 0 takes a free one)"),
    OPT(struct serve_opts, is_remote_allowed, "allow-remote", NULL, OPT_FLAG, NULL,
        "listen where other hosts can reach it: whoever does can read and write the board"),
    OPT(struct serve_opts, is_raw, "raw", NULL, OPT_FLAG, NULL,
        "plain TCP: bytes alone, no lines and no rate"),
    OPT(struct serve_opts, is_pty, "pty", NULL, OPT_FLAG, NULL,
        "a device of this host instead, for programs that only open one"),
    OPT(struct serve_opts, link, "link", NULL, OPT_STRING, "PATH",
        "with --pty: a symbolic link to the device"),
    {.name = "boot",
     .kind = OPT_CHOICE,
     .value = "MODE",
     .offset = offsetof(struct serve_opts, boot),
     .choices = boots,
     .help = "what each client finds the chip doing (default: download with --pty, else run)"},
    {.name = "speed",
     .kind = OPT_CHOICE,
     .value = "SPEED",
     .offset = offsetof(struct serve_opts, speed),
     .choices = speeds,
     .help = "of a virtual board's time (default real)"},
    OPT(struct serve_opts, is_once, "once", NULL, OPT_FLAG, NULL, "end after the first client"),
};

struct serve_ctx {
    struct cli *cli;
    const struct serve_opts *opts;
    const char *port;
    enum crema_port_wire wire;
    bool has_listened;
};

/* "rfc2217://localhost:4000"; a pty is its own name. */
static void url_of(const struct serve_ctx *s, const char *address, char url[128])
{
    const char *number = strrchr(address, ':');
    bool is_local = strncmp(address, "127.", 4) == 0; /* not every host calls ::1 localhost */
    const char *scheme = s->opts->is_raw ? "socket" : "rfc2217";
    if (s->opts->is_pty)
        snprintf(url, 128, "%s", address);
    else if (is_local && number)
        snprintf(url, 128, "%s://localhost%s", scheme, number);
    else
        snprintf(url, 128, "%s://%s", scheme, address);
}

static void command_of(const struct serve_ctx *s, const char *url, char command[256])
{
    bool has_lines = !s->opts->is_pty && !s->opts->is_raw;
    const char *before = !has_lines                       ? " --before no-reset --after no-reset"
                         : s->wire == CREMA_WIRE_USB_JTAG ? " --before usb-reset"
                                                          : "";
    snprintf(command, 256, "esptool --port %s%s", url, before);
}

static void on_listening(struct serve_ctx *s, const char *address)
{
    char url[128], command[256];
    url_of(s, address, url);
    command_of(s, url, command);
    if (s->cli->is_json) {
        term_json(&s->cli->out,
                  json_pack("{s:s,s:s,s:s,s:s,s:s}", "event", "listening", "port", s->port,
                            "address", address, "url", url, "command", command));
    } else if (!s->cli->is_quiet && !s->has_listened) {
        term_print(&s->cli->err, STYLE_BOLD, "sharing %s at %s\n", s->port, address);
        term_print(&s->cli->err, STYLE_NONE, "  %s flash-id\n  crema flash FILE --port %s\n",
                   command, url);
    } else if (!s->cli->is_quiet) {
        term_print(&s->cli->err, STYLE_BOLD, "and at %s\n", address);
    }
    s->has_listened = true;
}

static void on_disconnected(const struct serve_ctx *s, const char *why,
                            const struct crema_serve_stats *t)
{
    double board = (double)t->board_us / 1e6, host = (double)t->host_us / 1e6;
    if (s->cli->is_json) {
        term_json(&s->cli->out,
                  json_pack("{s:s,s:s,s:f,s:f,s:f,s:b,s:I,s:I,s:I,s:i,s:i}", "event",
                            "disconnected", "why", why, "seconds", board, "host_seconds", host,
                            "asleep_seconds", (double)t->asleep_us / 1e6, "is_watched",
                            t->is_watched, "bytes_in", (json_int_t)t->bytes_in, "bytes_out",
                            (json_int_t)t->bytes_out, "round_trips", (json_int_t)t->round_trips,
                            "line_changes", (int)t->line_changes, "rate_changes",
                            (int)t->rate_changes));
        return;
    }
    if (!s->cli->is_quiet)
        term_print(&s->cli->err, STYLE_DIM,
                   "client gone: %s; %.3f s on the board, %llu bytes to the chip, %llu from it, "
                   "%llu round trips\n",
                   why, board, (unsigned long long)t->bytes_in, (unsigned long long)t->bytes_out,
                   (unsigned long long)t->round_trips);
}

static void on_text(const struct serve_ctx *s, const char *event, const char *key, const char *said,
                    const char *text)
{
    if (s->cli->is_json)
        term_json(&s->cli->out, json_pack("{s:s,s:s}", "event", event, key, text));
    else if (!s->cli->is_quiet)
        term_print(&s->cli->err, STYLE_DIM, "%s%s\n", said, text);
}

static void on_event(void *ctx, const struct crema_serve_event *e)
{
    struct serve_ctx *s = ctx;
    switch (e->kind) {
    case CREMA_SERVE_LISTENING:
        on_listening(s, e->text);
        break;
    case CREMA_SERVE_CONNECTED:
        on_text(s, "connected", "client", "client: ", e->text);
        break;
    case CREMA_SERVE_TURNED_AWAY:
        on_text(s, "turned-away", "client", "turned away, one client at a time: ", e->text);
        break;
    case CREMA_SERVE_WARNING:
        on_text(s, "warning", "text", "warning: ", e->text);
        break;
    case CREMA_SERVE_RATE:
        if (s->cli->is_json)
            term_json(&s->cli->out,
                      json_pack("{s:s,s:I}", "event", "rate", "baud", (json_int_t)e->rate_hz));
        break;
    case CREMA_SERVE_LINES:
        if (s->cli->is_json)
            term_json(&s->cli->out,
                      json_pack("{s:s,s:b,s:b}", "event", "lines", "dtr", e->dtr, "rts", e->rts));
        break;
    case CREMA_SERVE_DISCONNECTED:
        on_disconnected(s, e->text, e->stats);
        break;
    }
}

static bool is_cancelled(void *ctx)
{
    (void)ctx;
    return cli_is_interrupted();
}

static enum crema_status check(const struct serve_opts *o, struct crema_error *err)
{
    if (o->is_pty && (o->is_raw || o->listen))
        return cr_err(err, CREMA_E_USAGE, "--pty makes a device; --raw and --listen are for TCP");
    if (o->link && !o->is_pty)
        return cr_err(err, CREMA_E_USAGE, "--link names a device, and only --pty makes one");
    return CREMA_OK;
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct serve_opts *o = opts;
    (void)argc;
    (void)argv;
    (void)exit_code;
    const struct port_choice choice = {.name = o->port, .rom = o->rom, .is_virtual_fine = true};
    struct crema_port *port = NULL;
    struct serve_ctx ctx = {.cli = cli, .opts = o};
    const struct crema_serve_config config = {
        .kind = o->is_pty   ? CREMA_SERVE_PTY
                : o->is_raw ? CREMA_SERVE_RAW
                            : CREMA_SERVE_RFC2217,
        .listen = o->listen,
        .is_remote_allowed = o->is_remote_allowed,
        .link = o->link,
        .is_download_held = o->boot ? strcmp(o->boot, "download") == 0 : o->is_pty,
        .is_once = o->is_once,
        .speed = o->speed && strcmp(o->speed, "max") == 0 ? CREMA_SERVE_MAX : CREMA_SERVE_REAL,
        .ctx = &ctx,
        .on_event = on_event,
        .is_cancelled = is_cancelled,
    };
    enum crema_status st = check(o, err);
    if (st == CREMA_OK)
        st = board_open_port(cli, &choice, &port, err);
    if (st == CREMA_OK) {
        ctx.port = crema_port_name(port);
        ctx.wire = crema_port_wire(port);
        st = crema_serve(port, &config, err);
    }
    crema_port_close(port);
    return st;
}

const struct cmd cmd_serve = {
    .name = "serve",
    .args = "",
    .summary = "share a port, real or virtual, over the network or as a device",
    .details =
        "  Over RFC 2217 by default, with baud rate and control lines: programs made with\n"
        "  pyserial, and crema, use it as rfc2217://localhost:4000. One client at a time.\n\n"
        "  crema serve --port virtual:bench\n"
        "  crema serve --port /dev/ttyUSB0 --listen [::1]:4001\n"
        "  crema serve --pty --link /tmp/esp --port virtual:bench",
    .opts = serve_options,
    .opt_count = sizeof serve_options / sizeof serve_options[0],
    .opts_size = sizeof(struct serve_opts),
    .has_json = true,
    .run = run,
};
