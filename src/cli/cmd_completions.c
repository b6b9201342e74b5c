/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Shell completion, made from the command and option tables. */
#include "cmd.h"
#include "err.h"

#include <string.h>

static void print_words(FILE *out, const struct cmd *cmd)
{
    for (const struct cmd *const *s = cmd->sub; s && *s; s++)
        fprintf(out, " %s", (*s)->name);
    for (size_t i = 0; i < cmd->opt_count; i++)
        fprintf(out, " --%s", cmd->opts[i].name);
    for (size_t i = 0; i < global_opt_count; i++) {
        if (strcmp(global_opts[i].name, "json") != 0 || cmd_takes_json(cmd))
            fprintf(out, " --%s", global_opts[i].name);
    }
}

static void print_bash(FILE *out)
{
    fputs("_crema() {\n"
          "    local cur=${COMP_WORDS[COMP_CWORD]} words=\n"
          "    if [ \"$COMP_CWORD\" -le 1 ]; then\n        words=\"",
          out);
    for (const struct cmd *const *c = commands; *c; c++)
        fprintf(out, "%s ", (*c)->is_hidden ? "" : (*c)->name);
    fputs("\"\n    else\n        case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n", out);
    for (const struct cmd *const *c = commands; *c; c++) {
        for (const struct cmd *const *s = (*c)->sub; s && *s; s++) {
            fprintf(out, "        \"%s %s\") words=\"", (*c)->name, (*s)->name);
            print_words(out, *s);
            fputs("\" ;;\n", out);
        }
        fprintf(out, "        \"%s \"*) words=\"", (*c)->name);
        print_words(out, *c);
        fputs("\" ;;\n", out);
    }
    fputs("        esac\n    fi\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\") $(compgen -f -- \"$cur\"))\n"
          "}\ncomplete -o filenames -F _crema crema\n",
          out);
}

static void print_fish(FILE *out)
{
    for (const struct cmd *const *c = commands; *c; c++) {
        fprintf(out, "complete -c crema -n __fish_use_subcommand -a %s -d '%s'\n", (*c)->name,
                (*c)->summary);
        for (const struct cmd *const *s = (*c)->sub; s && *s; s++)
            fprintf(out, "complete -c crema -n '__fish_seen_subcommand_from %s' -a %s -d '%s'\n",
                    (*c)->name, (*s)->name, (*s)->summary);
        for (size_t i = 0; i < (*c)->opt_count; i++)
            fprintf(out, "complete -c crema -n '__fish_seen_subcommand_from %s' -l %s -d '%s'%s\n",
                    (*c)->name, (*c)->opts[i].name, (*c)->opts[i].help,
                    (*c)->opts[i].kind == OPT_FLAG ? "" : " -r");
    }
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    (void)opts;
    (void)argc;
    (void)exit_code;
    if (strcmp(argv[0], "fish") == 0) {
        print_fish(cli->out.file);
    } else if (strcmp(argv[0], "bash") == 0 || strcmp(argv[0], "zsh") == 0) {
        if (argv[0][0] == 'z')
            fputs("autoload -U +X bashcompinit && bashcompinit\n", cli->out.file);
        print_bash(cli->out.file);
    } else {
        cr_err(err, CREMA_E_USAGE, "\"%s\" is not one of bash, zsh, fish", argv[0]);
        return cr_err_what(err, CREMA_E_USAGE, "cannot write completions");
    }
    return CREMA_OK;
}

const struct cmd cmd_completions = {
    .name = "completions",
    .args = "SHELL",
    .summary = "print shell completion for bash, zsh or fish",
    .details = "  eval \"$(crema completions bash)\"",
    .min_args = 1,
    .max_args = 1,
    .run = run,
};
