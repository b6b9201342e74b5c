/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "watch.h"

#include "err.h"

#include <crema/loader.h>
#include <crema/monitor.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define SLICE_US     20000    /* of the port's time between two looks at the keyboard and Ctrl-C */
#define SLICE_MAX_US 1000000  /* grown to, while a virtual chip that runs ahead says nothing */
#define RETURN_US    5000000u /* a port that went away with a reset is back by then */
#define LINE_REST_US 100000   /* how long the rest of the line that matched is waited for */
#define KEY_RESET    0x12     /* Ctrl-R */
#define KEY_QUIT     0x1d     /* Ctrl-] */

const char *const watch_speeds[] = {"real", "max", NULL};

/* ---- the keyboard ---- */

static struct termios saved_terminal;
static bool is_terminal_changed;

static void keyboard_restore(void)
{
    if (is_terminal_changed)
        tcsetattr(STDIN_FILENO, TCSANOW, &saved_terminal);
    is_terminal_changed = false;
}

/* Keys come one by one and unechoed; Ctrl-C stays a signal. */
static void keyboard_open(void)
{
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &saved_terminal) != 0)
        return;
    struct termios t = saved_terminal;
    t.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    t.c_iflag &= ~(tcflag_t)(ICRNL | IXON);
    static bool is_registered;
    if (!is_registered)
        atexit(keyboard_restore);
    is_registered = true;
    is_terminal_changed = tcsetattr(STDIN_FILENO, TCSANOW, &t) == 0;
}

struct watch {
    struct cli *cli;
    struct crema_port *port;
    const struct watch_opts *opts;
    struct crema_monitor *monitor;
    bool is_input_open;
    bool is_at_line_start;
    bool is_realtime;
    uint64_t slice_us;   /* until the next look */
    uint64_t matched_us; /* when the pattern was seen in a line that goes on; 0: not */
    uint64_t began_us;
};

/* Sends what was typed or piped in. True when the user asked to quit. */
static enum crema_status pass_input(struct watch *w, bool *is_quit, struct crema_error *err)
{
    struct pollfd fd = {.fd = STDIN_FILENO, .events = POLLIN};
    uint8_t keys[256];
    *is_quit = false;
    if (!w->is_input_open || poll(&fd, 1, 0) <= 0)
        return CREMA_OK;
    ssize_t n = read(STDIN_FILENO, keys, sizeof keys);
    if (n <= 0)
        w->is_input_open = false;
    if (n <= 0)
        return CREMA_OK;
    if (is_terminal_changed && memchr(keys, KEY_QUIT, (size_t)n))
        *is_quit = true;
    else if (is_terminal_changed && memchr(keys, KEY_RESET, (size_t)n))
        return crema_reset_run(w->port, err);
    struct crema_clock *clock = crema_port_clock(w->port);
    return *is_quit
               ? CREMA_OK
               : crema_port_write(w->port, keys, (size_t)n, clock->now_us(clock) + 1000000, err);
}

/* ---- output ---- */

static void on_line(void *ctx, const char *text, size_t len, uint64_t at_us)
{
    struct watch *w = ctx;
    if (!w->cli->is_json)
        return;
    json_t *line = json_stringn(text, len);
    if (!line) { /* not UTF-8: a byte a character, as Latin-1 would have it */
        char wide[CREMA_MONITOR_LINE_MAX * 2];
        size_t k = 0;
        for (size_t i = 0; i < len; i++) {
            unsigned char c = (unsigned char)text[i];
            if (c >= 0x80)
                wide[k++] = (char)(0xc0 | c >> 6);
            wide[k++] = (char)(c >= 0x80 ? 0x80 | (c & 0x3f) : c);
        }
        line = json_stringn(wide, k);
    }
    term_json(&w->cli->out, json_pack("{s:s,s:f,s:o}", "event", "line", "time",
                                      (double)(at_us - w->began_us) / 1e6, "text", line));
}

static void on_note(void *ctx, const char *meaning, const char *hint)
{
    struct watch *w = ctx;
    if (w->cli->is_quiet)
        return;
    if (w->cli->is_json) {
        term_json(&w->cli->out,
                  json_pack("{s:s,s:s,s:s}", "event", "note", "meaning", meaning, "try", hint));
        return;
    }
    fflush(w->cli->out.file);
    term_print(&w->cli->err, STYLE_YELLOW, "  note: %s\n", meaning);
    if (*hint)
        term_print(&w->cli->err, STYLE_YELLOW, "   try: %s\n", hint);
}

/* A terminal gets no control bytes but the usual ones, whatever the chip sends at a wrong rate. */
static bool is_harmless(uint8_t c)
{
    return c >= 0x20 ? c != 0x7f : strchr("\n\r\t\b\a\033", c) != NULL && c;
}

static void print_bytes(struct watch *w, const uint8_t *data, size_t len, uint64_t at_us)
{
    FILE *f = w->cli->out.file;
    if (w->cli->is_json) {
        w->is_at_line_start = data[len - 1] == '\n';
        return; /* on_line prints it as events */
    }
    for (size_t i = 0; i < len; i++) {
        if (w->is_at_line_start && w->opts->has_timestamps) {
            uint64_t t = at_us - w->began_us;
            fprintf(f, "%s%6llu.%06llu%s ", term_style(&w->cli->out, STYLE_DIM),
                    (unsigned long long)(t / 1000000), (unsigned long long)(t % 1000000),
                    term_reset(&w->cli->out));
        }
        w->is_at_line_start = data[i] == '\n';
        if (w->cli->out.is_tty && !is_harmless(data[i]))
            fprintf(f, "\\x%02x", data[i]);
        else
            fputc(data[i], f);
    }
    fflush(f);
}

/* ---- the loop ---- */

static bool is_over(struct watch *w, uint64_t now_us, struct watch_result *result)
{
    if (crema_port_has_exited(w->port, &result->exit_status))
        result->end = WATCH_EXIT;
    else if (crema_port_fault(w->port))
        result->end = WATCH_FAULT;
    else if (inspect_is_lost(&result->inspect))
        result->end = WATCH_LOST;
    else if (cli_is_interrupted())
        result->end = WATCH_INTERRUPT;
    else if (w->opts->timeout_us && now_us - w->began_us >= w->opts->timeout_us)
        result->end = WATCH_TIMEOUT;
    else
        return false;
    return true;
}

/* A chip's own USB port goes away with each reset of the chip. */
static enum crema_status wait_for_port(struct watch *w, enum crema_status st,
                                       struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(w->port);
    if (st != CREMA_E_PORT ||
        crema_port_reopen(w->port, clock->now_us(clock) + RETURN_US, NULL) != CREMA_OK)
        return st;
    *err = (struct crema_error){0};
    return CREMA_OK;
}

static enum crema_status watch_loop(struct watch *w, struct watch_result *result,
                                    struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(w->port);
    for (;;) {
        uint8_t buf[4096];
        size_t len;
        uint64_t deadline = clock->now_us(clock) + w->slice_us;
        if (w->opts->timeout_us && deadline > w->began_us + w->opts->timeout_us)
            deadline = w->began_us + w->opts->timeout_us;
        enum crema_status st = crema_port_read(w->port, buf, sizeof buf, deadline, &len, err);
        if (st != CREMA_OK && st != CREMA_E_TIMEOUT)
            st = wait_for_port(w, st, err);
        if (st != CREMA_OK && st != CREMA_E_TIMEOUT)
            return st;
        uint64_t now = clock->now_us(clock);
        inspect_poll(&result->inspect);
        bool is_ahead = result->inspect.is_virtual && !w->is_realtime && !w->matched_us;
        w->slice_us = len || !is_ahead                 ? SLICE_US
                      : w->slice_us * 2 < SLICE_MAX_US ? w->slice_us * 2
                                                       : SLICE_MAX_US;
        if (len)
            print_bytes(w, buf, len, now);
        if (len && crema_monitor_feed(w->monitor, buf, len, now) && !w->matched_us)
            w->matched_us = now;
        if (w->matched_us && (w->is_at_line_start || !len || now - w->matched_us > LINE_REST_US)) {
            result->end = WATCH_UNTIL;
            return CREMA_OK;
        }
        if (!len &&
            is_over(w, now, result)) /* the last words are heard before the end is looked at */
            return CREMA_OK;
        bool is_lost = inspect_is_lost(&result->inspect);
        if (len && (is_lost || cli_is_interrupted() ||
                    (w->opts->timeout_us && now - w->began_us >= w->opts->timeout_us))) {
            result->end = is_lost                ? WATCH_LOST
                          : cli_is_interrupted() ? WATCH_INTERRUPT
                                                 : WATCH_TIMEOUT;
            return CREMA_OK;
        }
        bool is_quit;
        st = pass_input(w, &is_quit, err);
        if (st != CREMA_OK)
            return st;
        if (is_quit) {
            result->end = WATCH_QUIT;
            return CREMA_OK;
        }
    }
}

enum crema_status watch_check(const struct watch_opts *opts, struct crema_error *err)
{
    const struct crema_monitor_options mo = {.until = opts->until};
    struct crema_monitor *monitor;
    enum crema_status st = crema_monitor_open(&mo, &monitor, err);
    crema_monitor_close(monitor);
    return st == CREMA_OK ? inspect_check(&opts->inspect, err) : st;
}

enum crema_status watch_port(struct cli *cli, struct crema_port *port,
                             const struct watch_opts *opts, const uint8_t *elf, size_t elf_len,
                             struct watch_result *result, struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(port);
    struct watch w = {.cli = cli,
                      .port = port,
                      .opts = opts,
                      .is_input_open = true,
                      .is_at_line_start = true,
                      .began_us = clock->now_us(clock)};
    struct crema_monitor_options mo = {
        .until = opts->until, .ctx = &w, .line = on_line, .note = on_note};
    *result = (struct watch_result){0};
    enum crema_status st = crema_monitor_open(&mo, &w.monitor, err);
    if (st == CREMA_OK)
        st = inspect_open(cli, &opts->inspect, port, elf, elf_len, &result->inspect, err);
    if (st != CREMA_OK) {
        inspect_close(&result->inspect);
        crema_monitor_close(w.monitor);
        return st;
    }
    bool has_end = opts->until || opts->timeout_us;
    w.is_realtime = opts->speed ? strcmp(opts->speed, "real") == 0 : cli->out.is_tty && !has_end;
    w.slice_us = SLICE_US;
    crema_port_set_realtime(port, w.is_realtime);
    keyboard_open();
    st = watch_loop(&w, result, err);
    keyboard_restore();
    crema_monitor_flush(w.monitor);
    result->bytes = crema_monitor_byte_count(w.monitor);
    result->duration_us = clock->now_us(clock) - w.began_us;
    if (!w.is_at_line_start && !cli->is_json)
        fputc('\n', cli->out.file);
    fflush(cli->out.file);
    crema_monitor_close(w.monitor);
    if (st != CREMA_OK)
        inspect_close(&result->inspect);
    return st;
}

static const char *const end_names[] = {
    [WATCH_UNTIL] = "until",     [WATCH_EXIT] = "exit",
    [WATCH_TIMEOUT] = "timeout", [WATCH_INTERRUPT] = "interrupt",
    [WATCH_FAULT] = "fault",     [WATCH_LOST] = "lost",
    [WATCH_QUIT] = "quit"};

static enum crema_status conclude_timeout(const struct watch_opts *opts,
                                          const struct watch_result *result,
                                          struct crema_port *port, struct crema_error *err)
{
    double seconds = (double)opts->timeout_us / 1e6;
    const char *stall = result->inspect.stall ? result->inspect.stall : "";
    const char *and = *stall ? "; " : "";
    if (!result->bytes)
        cr_err(err, CREMA_E_TIMEOUT, "nothing was printed in %g s%s%s", seconds, and, stall);
    else if (opts->until)
        cr_err(err, CREMA_E_TIMEOUT, "no line matched \"%.100s\" in %g s%s%s", opts->until, seconds,
               and, stall);
    else
        cr_err(err, CREMA_E_TIMEOUT, "it still ran after %g s%s%s", seconds, and, stall);
    cr_err_what(err, CREMA_E_TIMEOUT, "stopped watching");
    const char *name = crema_port_name(port);
    if (!result->bytes && strncmp(name, "virtual:", 8) == 0 && !strchr(name + 8, ':'))
        cr_err_try(err, "--port %s:usb, if the program prints on USB-Serial-JTAG", name);
    return CREMA_E_TIMEOUT;
}

/* The report goes to stderr as it is; its first line is the reason. */
static enum crema_status conclude_fault(struct cli *cli, struct watch_result *result,
                                        struct crema_port *port, struct crema_error *err)
{
    bool is_lost = result->end == WATCH_LOST;
    char *report = is_lost ? result->inspect.crash
                           : inspect_annotate(&result->inspect, crema_port_fault(port));
    if (!report)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the report of a crash");
    size_t first = strcspn(report, "\n");
    if (cli->is_json && !is_lost)
        term_json(&cli->out, json_pack("{s:s,s:s}", "event", "crash", "report", report));
    else if (!cli->is_quiet && !is_lost)
        term_print(&cli->err, STYLE_DIM, "%s", report + first + (report[first] == '\n'));
    cr_err(err, CREMA_E_TARGET, "%.*s", (int)first, report);
    cr_err_what(err, CREMA_E_TARGET,
                is_lost ? "the chip is reset over and over out of one place"
                        : "the chip stands still");
    cr_err_try(err, "--trace cpu,irq --trace-file trace.txt shows how it came there");
    if (!is_lost)
        free(report);
    return CREMA_E_TARGET;
}

static enum crema_status conclude(struct cli *cli, struct crema_port *port,
                                  const struct watch_opts *opts, struct watch_result *result,
                                  int *exit_code, struct crema_error *err)
{
    if (cli->is_json)
        term_json(&cli->out,
                  json_pack("{s:s,s:s,s:i,s:f}", "event", "end", "reason", end_names[result->end],
                            "exit_status", (int)result->exit_status, "duration",
                            (double)result->duration_us / 1e6));
    switch (result->end) {
    case WATCH_TIMEOUT:
        return conclude_timeout(opts, result, port, err);
    case WATCH_INTERRUPT:
        *exit_code = crema_status_exit_code(CREMA_E_CANCELLED);
        return CREMA_OK;
    case WATCH_FAULT:
    case WATCH_LOST:
        return conclude_fault(cli, result, port, err);
    case WATCH_EXIT:
        *exit_code = (int)(result->exit_status & 0xff);
        if (!cli->is_quiet && !cli->is_json)
            term_print(&cli->err, result->exit_status ? STYLE_YELLOW : STYLE_DIM,
                       "the program ended with status %u\n", (unsigned)result->exit_status);
        return CREMA_OK;
    case WATCH_UNTIL:
    case WATCH_QUIT:
        break;
    }
    return CREMA_OK;
}

enum crema_status watch_conclude(struct cli *cli, struct crema_port *port,
                                 const struct watch_opts *opts, struct watch_result *result,
                                 int *exit_code, struct crema_error *err)
{
    struct crema_error later = {0};
    enum crema_status st = conclude(cli, port, opts, result, exit_code, err);
    enum crema_status finished = inspect_finish(&result->inspect, &later);
    if (st == CREMA_OK && finished != CREMA_OK) {
        *err = later;
        st = finished;
    }
    inspect_close(&result->inspect);
    return st;
}
