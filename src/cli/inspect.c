/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "inspect.h"

#include "buf.h"
#include "bytes.h"
#include "err.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define REPORT_MAX  (64u << 10)
#define LINE_MAX_   1024u
#define NUMBERS_MAX 3u   /* a line with more of them is a table of registers */
#define NEAR        256u /* bytes: a loop has about that length */
#define BITES_MAX   3u   /* of watchdogs in one place, and the program is lost */

static const char *const kinds[] = {
#define X(name, text) #name,
    CREMA_TRACE_LIST(X)
#undef X
};

/* ---- options ---- */

static enum crema_status parse_kinds(const char *text, uint32_t *mask, struct crema_error *err)
{
    *mask = 0;
    while (text && *text) {
        size_t len = strcspn(text, ",");
        size_t i = 0;
        while (i < CR_COUNT(kinds) && (strlen(kinds[i]) != len || memcmp(kinds[i], text, len) != 0))
            i++;
        if (i == CR_COUNT(kinds)) {
            cr_err(err, CREMA_E_USAGE, "there is no trace of \"%.*s\"", (int)(len < 40 ? len : 40),
                   text);
            cr_err_try(err, "any of cpu,mmio,irq,flash,uart,sys");
            return CREMA_E_USAGE;
        }
        *mask |= 1u << i;
        text += len + (text[len] == ',');
    }
    return CREMA_OK;
}

enum crema_status inspect_check(const struct inspect_opts *o, struct crema_error *err)
{
    uint32_t mask;
    if (!o->trace && (o->trace_file || o->trace_limit || o->trace_from))
        return cr_err(err, CREMA_E_USAGE,
                      "--trace-file, --trace-from and --trace-limit are for --trace");
    return parse_kinds(o->trace, &mask, err);
}

/* ---- symbols ---- */

static bool is_address(const char *at)
{
    for (unsigned i = 2; i < 10; i++) {
        if (!isxdigit((unsigned char)at[i]))
            return false;
    }
    return !isxdigit((unsigned char)at[10]);
}

static const char *next_address(const char *at)
{
    while ((at = strstr(at, "0x")) != NULL && !is_address(at))
        at += 2;
    return at;
}

static unsigned count_addresses(const char *line)
{
    unsigned count = 0;
    for (const char *at = line; (at = next_address(at)) != NULL; at += 10)
        count++;
    return count;
}

/* A symbol without a size would reach to the end of the address space. */
static bool is_in_program(struct inspect *in, uint32_t addr)
{
    size_t count;
    const struct crema_elf_section *list = crema_elf_sections(in->elf, &count);
    for (size_t i = 0; i < count; i++) {
        if (addr - list[i].addr < list[i].size)
            return true;
    }
    return false;
}

/* Appends " <main+0x12>" where that is known. */
static void add_symbol(struct inspect *in, uint32_t addr, struct cr_buf *out)
{
    struct crema_elf_symbol s;
    if (!in->elf || !is_in_program(in, addr) || !crema_elf_symbol_at(in->elf, addr, &s) ||
        !s.name[0])
        return;
    if (addr == s.addr)
        cr_buf_printf(out, NULL, " <%.100s>", s.name);
    else
        cr_buf_printf(out, NULL, " <%.100s+0x%x>", s.name, (unsigned)(addr - s.addr));
}

/* One line, with symbols behind its addresses unless it is a row of a table. */
static void annotate_line(struct inspect *in, const char *line, struct cr_buf *out)
{
    bool is_table = count_addresses(line) > NUMBERS_MAX;
    const char *from = line;
    for (const char *at = line; !is_table && (at = next_address(at)) != NULL;) {
        at += 10;
        cr_buf_append(out, from, (size_t)(at - from), NULL);
        add_symbol(in, (uint32_t)strtoul(at - 8, NULL, 16), out);
        from = at;
    }
    cr_buf_append(out, from, strlen(from), NULL);
}

char *inspect_annotate(struct inspect *in, const char *report)
{
    struct cr_buf out = CR_BUF_INIT(REPORT_MAX);
    char line[LINE_MAX_];
    size_t len;
    for (const char *at = report; *at; at += strspn(at, "\n")) {
        size_t n = strcspn(at, "\n");
        snprintf(line, sizeof line, "%.*s", (int)(n < sizeof line ? n : sizeof line - 1), at);
        annotate_line(in, line, &out);
        cr_buf_append(&out, "\n", 1, NULL);
        at += n;
    }
    cr_buf_append(&out, "", 1, NULL);
    return (char *)cr_buf_take(&out, &len);
}

/* ---- what the board tells ---- */

static void on_report(void *ctx, const char *text)
{
    struct inspect *in = ctx;
    if (!in->cli->is_verbose || in->cli->is_quiet)
        return;
    if (in->cli->is_json)
        term_json(&in->cli->out, json_pack("{s:s,s:s}", "event", "report", "text", text));
    else
        term_print(&in->cli->err, STYLE_DIM, "  virtual chip: %s\n", text);
}

/* The first line, and dimmed what comes after it. */
static void print_note(struct inspect *in, const char *report)
{
    if (in->cli->is_quiet)
        return;
    fflush(in->cli->out.file);
    size_t first = strcspn(report, "\n");
    term_print(&in->cli->err, STYLE_YELLOW, "  note: %.*s\n", (int)first, report);
    term_print(&in->cli->err, STYLE_DIM, "%s", report + first + (report[first] == '\n'));
}

static void print_crash(struct inspect *in)
{
    if (in->cli->is_json) {
        term_json(&in->cli->out, json_pack("{s:s,s:I,s:s}", "event", "crash", "pc",
                                           (json_int_t)in->crash_pc, "report", in->crash));
        return;
    }
    print_note(in, in->crash);
}

static void on_crash(void *ctx, const char *text, uint32_t pc)
{
    struct inspect *in = ctx;
    bool is_near = in->crash_count && (pc - in->crash_pc < NEAR || in->crash_pc - pc < NEAR);
    free(in->crash);
    in->crash = inspect_annotate(in, text);
    in->crash_count = is_near ? in->crash_count + 1 : 1;
    in->crash_pc = pc;
    if (in->crash && in->crash_count == 1) /* the same again would only be noise */
        print_crash(in);
}

static void on_stalled(void *ctx, const char *text)
{
    struct inspect *in = ctx;
    char *report = inspect_annotate(in, text);
    if (!report)
        return;
    if (in->cli->is_json)
        term_json(&in->cli->out, json_pack("{s:s,s:s}", "event", "stalled", "report", report));
    else
        print_note(in, report);
    free(in->stall);
    report[strcspn(report, "\n")] = '\0';
    in->stall = report;
}

bool inspect_is_lost(const struct inspect *in)
{
    return in->crash_count >= BITES_MAX;
}

/* The trace's last line, and for whoever waits for it in front of a terminal. */
static void say_full(struct inspect *in, uint64_t now_us)
{
    const char *narrow = in->opts->trace_from ? "later" : "at a symbol, such as main";
    char text[256];
    snprintf(
        text, sizeof text,
        "the trace is full at %llu ms: %llu bytes (--trace-limit). Begin it %s (--trace-from), "
        "trace fewer kinds, or allow more",
        (unsigned long long)(now_us / 1000), (unsigned long long)in->trace_limit, narrow);
    fprintf(in->trace, "%s\n", text);
    if (in->trace != stderr && !in->cli->is_quiet)
        term_print(&in->cli->err, STYLE_YELLOW, "  note: %s\n", text);
}

static void on_trace(void *ctx, enum crema_trace_kind kind, uint64_t ticks, const char *text)
{
    struct inspect *in = ctx;
    struct cr_buf line = CR_BUF_INIT(REPORT_MAX);
    const uint64_t a_us = CREMA_VIRTUAL_TICKS_PER_US;
    if (in->is_trace_full)
        return;
    cr_buf_printf(&line, NULL, "%llu.%03u %s ", (unsigned long long)(ticks / a_us),
                  (unsigned)(ticks % a_us * 1000 / a_us), kinds[kind]);
    annotate_line(in, text, &line);
    cr_buf_append(&line, "\n", 1, NULL);
    if (in->trace_bytes + line.len > in->trace_limit) {
        in->is_trace_full = true;
        say_full(in, ticks / a_us);
    } else if (line.data) {
        in->trace_bytes += fwrite(line.data, 1, line.len, in->trace);
    }
    cr_buf_release(&line);
}

void inspect_poll(struct inspect *in)
{
    const struct crema_virtual_hooks hooks = {
        .ctx = in, .report = on_report, .crash = on_crash, .stalled = on_stalled};
    if (!in->is_trace_full || in->is_trace_off)
        return;
    in->is_trace_off = true;
    crema_virtual_set_hooks(in->port, &hooks, NULL);
}

/* ---- begin and end ---- */

/* An address, or a symbol of the program. Bit 0, which no instruction has set, is dropped. */
static enum crema_status find_begin(struct inspect *in, uint32_t *addr, struct crema_error *err)
{
    const char *where = in->opts->trace_from;
    struct crema_elf_symbol s;
    char *end;
    *addr = 0;
    if (!where)
        return CREMA_OK;
    unsigned long long value = strtoull(where, &end, 0);
    if (isdigit((unsigned char)*where) && !*end && value && value <= UINT32_MAX)
        *addr = (uint32_t)value & ~1u;
    else if (in->elf && crema_elf_symbol(in->elf, where, &s))
        *addr = s.addr & ~1u;
    if (*addr)
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE, "--trace-from: \"%.60s\" is no address, and no symbol of %s", where,
           in->elf ? "the program" : "a program that is no ELF file");
    cr_err_try(err, "--trace-from main, or an address such as 0x42000020");
    return CREMA_E_USAGE;
}

static enum crema_status open_trace(struct inspect *in, struct crema_error *err)
{
    const char *path = in->opts->trace_file;
    in->trace = !path ? stderr : fopen(path, "w");
    in->trace_limit = in->opts->trace_limit ? in->opts->trace_limit : INSPECT_TRACE_LIMIT;
    if (in->trace)
        return CREMA_OK;
    cr_err(err, CREMA_E_IO, "%s", strerror(errno));
    return cr_err_what(err, CREMA_E_IO, "cannot write the trace to %s", path);
}

enum crema_status inspect_open(struct cli *cli, const struct inspect_opts *opts,
                               struct crema_port *port, const uint8_t *elf_data, size_t elf_len,
                               struct inspect *in, struct crema_error *err)
{
    *in = (struct inspect){.cli = cli, .opts = opts, .port = port};
    struct crema_virtual_hooks hooks = {
        .ctx = in, .report = on_report, .crash = on_crash, .stalled = on_stalled};
    bool is_wanted = opts->trace || opts->has_stats || opts->save;
    enum crema_status st = parse_kinds(opts->trace, &hooks.trace_mask, err);
    if (st == CREMA_OK && crema_virtual_stats(port, &in->before, NULL) == CREMA_OK)
        in->is_virtual = true;
    if (st == CREMA_OK && !in->is_virtual)
        return !is_wanted ? CREMA_OK
                          : cr_err(err, CREMA_E_UNSUPPORTED,
                                   "%s is no virtual board, and --trace, --stats and --save look "
                                   "inside of one",
                                   crema_port_name(port));
    if (st == CREMA_OK && elf_data)
        crema_elf_open(elf_data, elf_len, &in->elf, NULL);
    if (st == CREMA_OK && opts->trace) {
        hooks.trace = on_trace;
        st = find_begin(in, &hooks.trace_from, err);
        st = st == CREMA_OK ? open_trace(in, err) : st;
    }
    return st == CREMA_OK ? crema_virtual_set_hooks(port, &hooks, err) : st;
}

static void say_stats(struct inspect *in)
{
    struct crema_virtual_stats s;
    const struct crema_virtual_stats *b = &in->before;
    if (crema_virtual_stats(in->port, &s, NULL) != CREMA_OK)
        return;
    const struct {
        const char *name, *text;
        uint64_t value;
    } rows[] = {
        {"time_us", "us of virtual time", s.time_us - b->time_us},
        {"asleep_us", "us of it asleep", s.asleep_us - b->asleep_us},
        {"instructions", "instructions", s.instructions - b->instructions},
        {"cycles", "cycles", s.cycles - b->cycles},
        {"interrupts", "interrupts", s.interrupts - b->interrupts},
        {"exceptions", "exceptions", s.exceptions - b->exceptions},
        {"resets", "resets", s.resets - b->resets},
        {"cache_mapped", "bytes of flash mapped by the cache", s.cache_mapped},
        {"cache_remaps", "changes of what is mapped", s.cache_remaps - b->cache_remaps},
        {"flash_bytes_read", "bytes read from flash by commands",
         s.flash_bytes_read - b->flash_bytes_read},
        {"flash_programs", "pages of flash programmed", s.flash_programs - b->flash_programs},
        {"flash_erases", "erases of flash", s.flash_erases - b->flash_erases},
        {"uart_bytes_out", "bytes sent on UART0", s.uart_bytes_out - b->uart_bytes_out},
        {"uart_bytes_in", "bytes received on UART0", s.uart_bytes_in - b->uart_bytes_in},
        {"usb_bytes_out", "bytes sent on USB", s.usb_bytes_out - b->usb_bytes_out},
        {"usb_bytes_in", "bytes received on USB", s.usb_bytes_in - b->usb_bytes_in},
    };
    json_t *j = json_pack("{s:s}", "event", "stats");
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        json_object_set_new(j, rows[i].name, json_integer((json_int_t)rows[i].value));
        if (!in->cli->is_json)
            fprintf(in->cli->err.file, "%14llu %s\n", (unsigned long long)rows[i].value,
                    rows[i].text);
    }
    if (in->cli->is_json)
        term_json(&in->cli->out, j);
    else
        json_decref(j);
}

static enum crema_status save(struct inspect *in, struct crema_error *err)
{
    uint8_t *data;
    size_t len;
    enum crema_status st = crema_virtual_save(in->port, &data, &len, err);
    if (st == CREMA_OK)
        st = cr_file_write(in->opts->save, data, len, err);
    free(data);
    return cr_err_what(err, st, "cannot write the snapshot %s", in->opts->save);
}

enum crema_status inspect_finish(struct inspect *in, struct crema_error *err)
{
    if (in->opts->trace_from && !in->trace_bytes && !in->cli->is_quiet)
        term_print(&in->cli->err, STYLE_YELLOW, "  note: nothing was traced after %s\n",
                   in->opts->trace_from);
    if (in->is_virtual && in->opts->has_stats)
        say_stats(in);
    return in->is_virtual && in->opts->save ? save(in, err) : CREMA_OK;
}

void inspect_close(struct inspect *in)
{
    const struct crema_virtual_hooks none = {0};
    if (in->is_virtual)
        crema_virtual_set_hooks(in->port, &none, NULL);
    if (in->trace && in->trace != stderr)
        fclose(in->trace);
    crema_elf_close(in->elf);
    free(in->stall);
    free(in->crash);
    *in = (struct inspect){0};
}
