/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "cmd.h"

#include <string.h>

/* "-t, --timeout SECONDS" */
static void opt_spelling(const struct opt *opt, char *buf, size_t cap)
{
    char alias[48] = "";
    if (opt->alias)
        snprintf(alias, sizeof alias, "%.*s, ", (int)strcspn(opt->alias, " "), opt->alias);
    snprintf(buf, cap, "%s--%s%s%s", alias, opt->name, opt->value ? " " : "",
             opt->value ? opt->value : "");
}

static void print_opts(const struct term *t, const struct opt *opts, size_t count, bool has_json)
{
    for (size_t i = 0; i < count; i++) {
        char spelling[96];
        if (strcmp(opts[i].name, "json") == 0 && !has_json)
            continue;
        opt_spelling(&opts[i], spelling, sizeof spelling);
        fprintf(t->file, "  %s%-30s%s %s", term_style(t, STYLE_CYAN), spelling, term_reset(t),
                opts[i].help);
        if (opts[i].choices && opts[i].choices != global_opts[3].choices) {
            fputs(":", t->file);
            for (const char *const *c = opts[i].choices; *c; c++)
                fprintf(t->file, " %s", *c);
        }
        if (opts[i].env)
            fprintf(t->file, " [%s]", opts[i].env);
        fputc('\n', t->file);
    }
}

static void print_list(const struct term *t, const struct cmd *const *list)
{
    for (; *list; list++) {
        if (!(*list)->is_hidden)
            fprintf(t->file, "  %s%-12s%s %s\n", term_style(t, STYLE_CYAN), (*list)->name,
                    term_reset(t), (*list)->summary);
    }
}

void help_print(const struct cli *cli, const struct cmd *const *path, size_t depth)
{
    const struct term *t = &cli->out;
    const struct cmd *cmd = path[depth - 1];
    term_print(t, STYLE_BOLD, "crema");
    for (size_t i = 0; i < depth; i++)
        term_print(t, STYLE_BOLD, " %s", path[i]->name);
    fprintf(t->file, "%s%s: %s\n", cmd->args && *cmd->args ? " " : "", cmd->args ? cmd->args : "",
            cmd->summary);
    if (cmd->details)
        fprintf(t->file, "\n%s\n", cmd->details);
    if (cmd->sub) {
        term_print(t, STYLE_BOLD, "\nCommands\n");
        print_list(t, cmd->sub);
    }
    if (cmd->opt_count) {
        term_print(t, STYLE_BOLD, "\nOptions\n");
        print_opts(t, cmd->opts, cmd->opt_count, true);
    }
    term_print(t, STYLE_BOLD, "\nEverywhere\n");
    print_opts(t, global_opts, global_opt_count - 1, cmd_takes_json(cmd));
}

void help_print_top(const struct cli *cli)
{
    const struct term *t = &cli->out;
    term_print(t, STYLE_BOLD, "crema");
    fputs(": build, flash, watch and debug firmware on Espressif chips, real or virtual\n\n"
          "  crema run app.elf                     flash it, reset, show its output\n"
          "  crema run app.elf --port /dev/ttyUSB0  the same on a real board\n",
          t->file);
    term_print(t, STYLE_BOLD, "\nCommands\n");
    print_list(t, commands);
    fputs("\n\"crema COMMAND --help\" tells the options of each.\n", t->file);
}
