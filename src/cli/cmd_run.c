/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema run: flash a program, start it, and watch it until it ends or the user has seen enough. */
#include "cmd.h"
#include "events.h"
#include "session.h"
#include "watch.h"

struct run_opts {
    struct session_opts session;
    struct watch_opts watch;
    uint64_t monitor_rate_hz;
};

static const struct opt run_options[] = {
    WATCH_OPTIONS(struct run_opts, watch),
    OPT(struct run_opts, monitor_rate_hz, "monitor-baud", "-r", OPT_UINT, "RATE",
        "baud rate of the program's output (default 115200)"),
    SESSION_OPTIONS(struct run_opts, session),
};

#define MONITOR_RATE_DEFAULT 115200u

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct run_opts *o = opts;
    struct session session;
    struct watch_result result;
    enum crema_status st = watch_check(&o->watch, err);
    if (st != CREMA_OK)
        return st;
    st = session_flash(cli, &o->session, argc, argv, &session, err);
    if (st != CREMA_OK)
        return st;
    session_say(cli, &session);
    if (cli->is_json)
        events_emit(cli, "flashed", session_json(&session));
    uint32_t rate = o->monitor_rate_hz ? (uint32_t)o->monitor_rate_hz : MONITOR_RATE_DEFAULT;
    st = crema_port_set_rate(session.port, rate, err);
    if (st == CREMA_OK)
        st = watch_port(cli, session.port, &o->watch, session.app.bytes.data, session.app.bytes.len,
                        &result, err);
    if (st == CREMA_OK)
        st = watch_conclude(cli, session.port, &o->watch, &result, exit_code, err);
    session_close(&session);
    return st;
}

const struct cmd cmd_run = {
    .name = "run",
    .args = "FILE",
    .summary = "flash a program, start it, and show what it prints",
    .details =
        "  FILE is an ELF file or an application image. Without a board connected, it runs on the\n"
        "  default virtual ESP32-C3. Ends with the program's own exit status (semihosting), 0 "
        "when\n"
        "  --until matched, 6 at --timeout, 130 at Ctrl-C, 8 when the chip stands still.\n\n"
        "  crema run hello.elf\n"
        "  crema run hello.elf --until 'Goodbye' --timeout 30\n"
        "  crema run hello.elf --port /dev/ttyUSB0",
    .opts = run_options,
    .opt_count = sizeof run_options / sizeof run_options[0],
    .opts_size = sizeof(struct run_opts),
    .min_args = 1,
    .max_args = 1,
    .has_events = true,
    .run = run,
};
