/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Looking inside a virtual board while it runs: traces, statistics, reports of crashes, snapshots;
 * addresses with the symbols of the program, when its ELF file is known. */
#ifndef CLI_INSPECT_H
#define CLI_INSPECT_H

#include "cmd.h"

#include <crema/elf.h>
#include <crema/port.h>
#include <crema/virtual.h>

struct inspect_opts {
    const char *trace; /* "cpu,mmio", or NULL for none */
    const char *trace_file;
    const char *trace_from; /* a symbol or an address; NULL: at once */
    uint64_t trace_limit;   /* bytes; 0: INSPECT_TRACE_LIMIT */
    bool has_stats;
    const char *save;
};

#define INSPECT_TRACE_LIMIT (256u << 20)

struct inspect {
    struct cli *cli;
    const struct inspect_opts *opts;
    struct crema_port *port;
    struct crema_elf *elf; /* NULL when there is none */
    bool is_virtual;
    FILE *trace;
    uint64_t trace_bytes, trace_limit;
    bool is_trace_full, is_trace_off;
    struct crema_virtual_stats before;
    char *stall;          /* what the program waits for in vain, one line; NULL: nothing */
    char *crash;          /* the last report, with symbols; NULL when there was none */
    uint32_t crash_pc;    /* of the last watchdog */
    unsigned crash_count; /* how often one bit at that place, one after the other */
};

/* Refuses words that mean nothing; before anything is flashed. */
enum crema_status inspect_check(const struct inspect_opts *opts, struct crema_error *err);
/* Begins to look at `port`. `elf_data` may be NULL or no ELF file. What was asked for and the port
 * cannot do is CREMA_E_UNSUPPORTED. Close it in any case. */
enum crema_status inspect_open(struct cli *cli, const struct inspect_opts *opts,
                               struct crema_port *port, const uint8_t *elf_data, size_t elf_len,
                               struct inspect *in, struct crema_error *err);
/* To be called now and then, outside of the port's calls: a trace that is full costs nothing more.
 */
void inspect_poll(struct inspect *in);
/* A watchdog keeps resetting the chip out of one place. */
bool inspect_is_lost(const struct inspect *in);
/* A report with a symbol behind each address that has one. `*out` is yours: free(); NULL when
 * memory is out. */
char *inspect_annotate(struct inspect *in, const char *report);
/* Statistics and the snapshot, as they were asked for. */
enum crema_status inspect_finish(struct inspect *in, struct crema_error *err);
void inspect_close(struct inspect *in);

/* The rows of options; `m` names a member of type struct inspect_opts. */
/* NOLINTBEGIN(bugprone-macro-parentheses) */
#define INSPECT_OPTIONS(type, m)                                                                   \
    OPT(type, m.trace, "trace", NULL, OPT_STRING, "KINDS",                                         \
        "virtual boards: any of cpu,mmio,irq,flash,uart,sys, with commas between"),                \
        OPT(type, m.trace_file, "trace-file", NULL, OPT_STRING, "FILE",                            \
            "where the trace goes (default: stderr)"),                                             \
        OPT(type, m.trace_from, "trace-from", NULL, OPT_STRING, "WHERE",                           \
            "the trace begins when the core first comes to this symbol or address"),               \
        OPT(type, m.trace_limit, "trace-limit", NULL, OPT_UINT, "SIZE",                            \
            "the trace ends after this many bytes (default 256M)"),                                \
        OPT(type, m.has_stats, "stats", NULL, OPT_FLAG, NULL,                                      \
            "virtual boards: say at the end what the chip did"),                                   \
        OPT(type, m.save, "save", NULL, OPT_STRING, "FILE",                                        \
            "virtual boards: write a snapshot at the end, for \"crema board restore\"")
/* NOLINTEND(bugprone-macro-parentheses) */

#endif
