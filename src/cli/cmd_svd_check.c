/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema svd diff, crema svd lint. */
#include "cmd_svd.h"
#include "err.h"
#include "svd_view.h"

#include <stdio.h>

/* The exit code of "yes, it could be read, and no, it is not all well", as diff(1) has it. */
#define EXIT_DIFFERENT 1

struct diff_ctx {
    struct cli *cli;
    json_t *list; /* with --json */
    size_t count;
};

static void on_change(void *ctx, const struct crema_svd_change *c)
{
    static const struct {
        const char *name, *sign;
        enum style style;
    } kinds[] = {[CREMA_SVD_ADDED] = {"added", "+", STYLE_GREEN},
                 [CREMA_SVD_REMOVED] = {"removed", "-", STYLE_RED},
                 [CREMA_SVD_CHANGED] = {"changed", "~", STYLE_YELLOW}};
    struct diff_ctx *d = ctx;
    d->count++;
    if (d->list) {
        json_t *one = json_pack("{s:s, s:s}", "change", kinds[c->kind].name, "path", c->path);
        if (c->kind == CREMA_SVD_CHANGED)
            json_object_update_new(
                one, json_pack("{s:s, s:s, s:s}", "what", c->what, "from", c->from, "to", c->to));
        json_array_append_new(d->list, one);
        return;
    }
    term_print(&d->cli->out, kinds[c->kind].style, "%s %s", kinds[c->kind].sign, c->path);
    if (c->kind == CREMA_SVD_CHANGED)
        fprintf(d->cli->out.file, "  %s %s -> %s", c->what, c->from, c->to);
    fputc('\n', d->cli->out.file);
}

static enum crema_status run_diff(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    struct crema_svd *a = NULL;
    struct crema_svd *b = NULL;
    struct diff_ctx d = {.cli = cli, .list = cli->is_json ? json_array() : NULL};
    (void)opts, (void)argc;
    enum crema_status st = svd_view_open(argv[0], &a, err);
    if (st == CREMA_OK)
        st = svd_view_open(argv[1], &b, err);
    if (st == CREMA_OK) {
        crema_svd_diff(a, b, on_change, &d);
        *exit_code = d.count ? EXIT_DIFFERENT : 0;
    }
    if (st == CREMA_OK && cli->is_json)
        term_json(&cli->out, json_pack("{s:O}", "changes", d.list));
    else if (st == CREMA_OK && !cli->is_quiet)
        fprintf(cli->err.file, "%zu differences\n", d.count);
    json_decref(d.list);
    crema_svd_close(a);
    crema_svd_close(b);
    return st;
}

const struct cmd cmd_svd_diff = {
    .name = "diff",
    .args = "FILE FILE",
    .summary = "what differs between two descriptions",
    .details = "Ends with exit code 1 when they differ. Each FILE may be a chip's name too.\n\n"
               "    crema svd diff esp32c3.svd esp32c6.svd\n",
    .min_args = 2,
    .max_args = 2,
    .has_json = true,
    .run = run_diff,
};

struct lint_opts {
    bool is_strict;
};

static const struct opt lint_options[] = {
    OPT(struct lint_opts, is_strict, "strict", NULL, OPT_FLAG, NULL,
        "warnings count as errors for the exit code"),
};

struct lint_ctx {
    struct cli *cli;
    const struct crema_svd *svd;
    json_t *list;
    size_t counts[CREMA_SVD_ERROR + 1];
};

static const char *const severity_names[] = {"note", "warning", "error"};

static void on_finding(void *ctx, const struct crema_svd_finding *f)
{
    static const enum style styles[] = {STYLE_DIM, STYLE_YELLOW, STYLE_RED};
    struct lint_ctx *l = ctx;
    l->counts[f->severity]++;
    if (l->list) {
        json_array_append_new(l->list,
                              json_pack("{s:s, s:s, s:I, s:s, s:s}", "severity",
                                        severity_names[f->severity], "rule", f->rule, "line",
                                        (json_int_t)f->line, "path", f->path, "text", f->text));
        return;
    }
    fprintf(l->cli->out.file, "%s:%u: ", l->svd->file, f->line);
    term_print(&l->cli->out, styles[f->severity], "%s:", severity_names[f->severity]);
    fprintf(l->cli->out.file, " %s: %s [%s]\n", f->path, f->text, f->rule);
}

static enum crema_status run_lint(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    const struct lint_opts *o = opts;
    struct crema_svd *svd = NULL;
    (void)argc;
    enum crema_status st = svd_view_open(argv[0], &svd, err);
    if (st != CREMA_OK)
        return st;
    struct lint_ctx l = {.cli = cli, .svd = svd, .list = cli->is_json ? json_array() : NULL};
    crema_svd_lint(svd, on_finding, &l);
    bool is_bad = l.counts[CREMA_SVD_ERROR] || (o->is_strict && l.counts[CREMA_SVD_WARNING]);
    *exit_code = is_bad ? EXIT_DIFFERENT : 0;
    if (cli->is_json)
        term_json(&cli->out, json_pack("{s:o}", "findings", l.list));
    else if (!cli->is_quiet)
        fprintf(cli->err.file, "%zu errors, %zu warnings, %zu notes\n", l.counts[CREMA_SVD_ERROR],
                l.counts[CREMA_SVD_WARNING], l.counts[CREMA_SVD_NOTE]);
    crema_svd_close(svd);
    return CREMA_OK;
}

const struct cmd cmd_svd_lint = {
    .name = "lint",
    .args = "FILE",
    .summary = "what is doubtful in a description",
    .details = "Ends with exit code 1 when there are errors; with --strict, warnings too.\n",
    .opts = lint_options,
    .opt_count = sizeof lint_options / sizeof lint_options[0],
    .opts_size = sizeof(struct lint_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_lint,
};
