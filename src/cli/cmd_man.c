/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The man page crema(1), made from the command and option tables and the table of exit codes. */
#include "cmd.h"
#include "version.h"

/* Text for roff: backslashes, leading dots and dashes that must stay dashes. */
static void put_text(FILE *out, const char *text)
{
    bool is_line_start = true;
    for (; *text; text++) {
        if (is_line_start && (*text == '.' || *text == '\''))
            fputs("\\&", out);
        if (*text == '\\')
            fputs("\\e", out);
        else if (*text == '-')
            fputs("\\-", out);
        else
            fputc(*text, out);
        is_line_start = *text == '\n';
    }
}

static void put_options(FILE *out, const struct opt *opts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        fputs(".TP\n.B ", out);
        if (opts[i].alias) {
            put_text(out, opts[i].alias);
            fputc(' ', out);
        }
        put_text(out, "--");
        put_text(out, opts[i].name);
        if (opts[i].value)
            fprintf(out, " \\fI%s\\fR", opts[i].value);
        fputc('\n', out);
        put_text(out, opts[i].help);
        for (const char *const *c = opts[i].choices; c && *c; c++) {
            fputs(c == opts[i].choices ? ": " : ", ", out);
            put_text(out, *c);
        }
        if (opts[i].env)
            fprintf(out, " (default: environment variable %s)", opts[i].env);
        fputc('\n', out);
    }
}

static void put_command(FILE *out, const char *prefix, const struct cmd *cmd)
{
    char name[64];
    snprintf(name, sizeof name, "%s %s", prefix, cmd->name);
    if (cmd->is_hidden)
        return;
    fprintf(out, ".SS %s %s\n", name, cmd->args ? cmd->args : "");
    put_text(out, cmd->summary);
    fputs(".\n", out);
    if (cmd->details) {
        fputs(".PP\n.nf\n", out);
        put_text(out, cmd->details);
        fputs("\n.fi\n", out);
    }
    put_options(out, cmd->opts, cmd->opt_count);
    for (const struct cmd *const *s = cmd->sub; s && *s; s++)
        put_command(out, name, *s);
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    FILE *out = cli->out.file;
    (void)opts;
    (void)argc;
    (void)argv;
    (void)exit_code;
    (void)err;
    fprintf(out,
            ".TH CREMA 1 \"\" \"crema %s\"\n.SH NAME\ncrema \\- firmware on Espressif chips, "
            "real or virtual\n.SH SYNOPSIS\n.B crema\n.I COMMAND\n[\\fIoptions\\fR] ...\n"
            ".SH COMMANDS\n",
            CREMA_VERSION);
    for (const struct cmd *const *c = commands; *c; c++)
        put_command(out, "crema", *c);
    fputs(".SH COMMON OPTIONS\n", out);
    put_options(out, global_opts, global_opt_count);
    fputs(".SH EXIT STATUS\n", out);
#define X(name, value, code, text) fprintf(out, ".TP\n.B %d\n%s\n", (code), (text));
    CREMA_STATUS_LIST(X)
#undef X
    fputs(
        ".PP\nA program that ends itself (semihosting) gives its own status to \\fBcrema run\\fR.\n"
        ".SH ENVIRONMENT\n.TP\n.B CREMA_BOARDS\nThe folder of virtual boards.\n"
        ".TP\n.B CREMA_ROMS\nThe folder of mask ROMs.\n"
        ".TP\n.B NO_COLOR\nNo colour when it is set.\n",
        out);
    return CREMA_OK;
}

const struct cmd cmd_man = {
    .name = "man",
    .args = "",
    .summary = "print the man page",
    .is_hidden = true,
    .run = run,
};
