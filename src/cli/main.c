/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Finds the command, parses its options, runs it, prints its error, and turns its status into the
 * exit code. The only file that reads the environment for the whole program. */
#include "cmd.h"
#include "err.h"
#include "events.h"
#include "suggest.h"
#include "version.h"

#include <assert.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#define PATH_DEPTH_MAX 3

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
    (void)number;
    if (interrupted)
        _Exit(130); /* asked twice: leave at once */
    interrupted = 1;
}

bool cli_is_interrupted(void)
{
    return interrupted != 0;
}

static bool observer_is_cancelled(void *ctx)
{
    (void)ctx;
    return cli_is_interrupted();
}

static struct term_progress progress_bar;

static void observer_progress(void *ctx, const struct crema_progress *progress)
{
    term_progress_update(&progress_bar, progress);
    events_progress(ctx, progress);
}

static void observer_log(void *ctx, enum crema_log_level level, const char *text)
{
    struct cli *cli = ctx;
    static const struct {
        enum style style;
        const char *tag;
    } levels[] = {
        {STYLE_RED, "error: "}, {STYLE_YELLOW, "warning: "}, {STYLE_NONE, ""}, {STYLE_DIM, ""}};
    if (level == CREMA_LOG_DEBUG && !cli->is_verbose)
        return;
    if (level == CREMA_LOG_INFO && cli->is_quiet)
        return;
    term_progress_close(&progress_bar);
    events_log(cli, level, text);
    term_print(&cli->err, levels[level].style, "%s%s", levels[level].tag, text);
    fputc('\n', cli->err.file);
}

/* Errors name files, and names that stand in files. */
static void error_line(const struct term *t, const char *text)
{
    fputc(' ', t->file);
    term_put(t->file, text);
    fputc('\n', t->file);
}

void error_print(struct cli *cli, const struct crema_error *e)
{
    term_progress_close(&progress_bar);
    const struct term *t = &cli->err;
    term_print(t, STYLE_RED, "error:");
    error_line(t, e->what[0] ? e->what : e->why);
    if (e->what[0] && e->why[0]) {
        fputs("  why:", t->file);
        error_line(t, e->why);
    }
    if (e->try_[0]) {
        term_print(t, STYLE_BOLD, "  try:");
        error_line(t, e->try_);
    }
    if (!cli->is_json)
        return;
    json_t *members = json_pack("{s:s,s:o,s:o,s:o}", "status", crema_status_name(e->status), "what",
                                term_json_text(e->what), "why", term_json_text(e->why), "try",
                                term_json_text(e->try_));
    if (cli->cmd->has_events)
        events_emit(cli, "error", members);
    else
        term_json(&cli->out, json_pack("{s:o}", "error", members));
}

static const struct cmd *find_command(const struct cmd *const *list, const char *name)
{
    for (; *list; list++) {
        if (strcmp((*list)->name, name) == 0)
            return *list;
    }
    return NULL;
}

static enum crema_status unknown_command(const struct cmd *const *list, const char *prefix,
                                         const char *word, struct crema_error *err)
{
    struct cr_suggest near = {.word = word};
    for (const struct cmd *const *c = list; *c; c++)
        cr_suggest_add(&near, (*c)->name);
    cr_err(err, CREMA_E_USAGE, "\"crema%s\" has no command \"%s\"", prefix, word);
    if (near.best)
        cr_err_try(err, "crema%s %s", prefix, near.best);
    else
        cr_err_try(err, "crema%s --help", prefix);
    return CREMA_E_USAGE;
}

/* The folder of virtual boards: CREMA_BOARDS, or boards/ under the user's data folder. */
static char *board_dir_default(void)
{
    const char *own = getenv("CREMA_BOARDS");
    const char *data = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");
    char *dir = NULL;
    int n;
    if (own && *own)
        n = asprintf(&dir, "%s", own);
    else if (data && *data)
        n = asprintf(&dir, "%s/crema/boards", data);
    else
        n = asprintf(&dir, "%s/.local/share/crema/boards", home && *home ? home : ".");
    return n < 0 ? NULL : dir;
}

/* The folder of mask ROMs: CREMA_ROMS, or roms/ beside the default folder of boards. Boards that
 * have a folder of their own choosing have their ROMs in it, apart from those of the user. */
static char *rom_dir_default(const char *board_dir)
{
    const char *own = getenv("CREMA_ROMS");
    const char *boards = getenv("CREMA_BOARDS");
    const char *slash = board_dir ? strrchr(board_dir, '/') : NULL;
    char *dir = NULL;
    int n;
    if (own && *own)
        n = asprintf(&dir, "%s", own);
    else if ((boards && *boards) || !slash)
        n = asprintf(&dir, "%s/.roms", board_dir ? board_dir : ".");
    else
        n = asprintf(&dir, "%.*s/roms", (int)(slash - board_dir), board_dir);
    return n < 0 ? NULL : dir;
}

static void cli_start(struct cli *cli, const struct cmd *cmd, const struct global_opts *global)
{
    enum color_mode mode = COLOR_AUTO;
    if (global->color && strcmp(global->color, "auto") != 0)
        mode = strcmp(global->color, "always") == 0 ? COLOR_ALWAYS : COLOR_NEVER;
    term_init(&cli->out, stdout, mode);
    term_init(&cli->err, stderr, mode);
    cli->is_quiet = global->quiet;
    cli->is_verbose = global->verbose;
    cli->is_json = global->json;
    cli->cmd = cmd;
    progress_bar.term = &cli->err;
    progress_bar.is_off = global->quiet || global->json;
    cli->observer = (struct crema_observer){.ctx = cli,
                                            .log = observer_log,
                                            .progress = observer_progress,
                                            .is_cancelled = observer_is_cancelled};
}

static enum crema_status check_use(const struct cmd *cmd, const struct global_opts *global,
                                   int argc, struct crema_error *err)
{
    if (global->json && !cmd_takes_json(cmd))
        return cr_err(err, CREMA_E_USAGE, "\"crema %s\" has no JSON form", cmd->name);
    if (argc >= 0 && (unsigned)argc >= cmd->min_args && (unsigned)argc <= cmd->max_args)
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE, "it takes %s, and %d %s given",
           cmd->args && *cmd->args ? cmd->args : "no arguments", argc, argc == 1 ? "was" : "were");
    cr_err_what(err, CREMA_E_USAGE, "cannot run \"crema %s\"", cmd->name);
    cr_err_try(err, "crema %s --help", cmd->name);
    return CREMA_E_USAGE;
}

/* Runs path[depth-1] with the words after it. */
static enum crema_status run_command(struct cli *cli, const struct cmd *const *path, size_t depth,
                                     int argc, char **argv, int *exit_code, struct crema_error *err)
{
    const struct cmd *cmd = path[depth - 1];
    struct global_opts global = {0};
    void *opts = calloc(1, cmd->opts_size ? cmd->opts_size : 1);
    if (!opts)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the options");
    if (cmd->defaults)
        memcpy(opts, cmd->defaults, cmd->opts_size);
    enum crema_status st = opt_parse(cmd, opts, &global, &argc, argv, err);
    cli_start(cli, cmd, &global);
    if (st == CREMA_OK && global.help) {
        help_print(cli, path, depth);
    } else if (st == CREMA_OK && !cmd->run) {
        help_print(cli, path, depth);
        st = cr_err(err, CREMA_E_USAGE, "\"crema %s\" needs one of its commands", cmd->name);
    } else if (st == CREMA_OK) {
        st = check_use(cmd, &global, argc, err);
        if (st == CREMA_OK)
            st = cmd->run(cli, opts, argc, argv, exit_code, err);
    }
    term_progress_close(&progress_bar);
    free(opts);
    return st;
}

/* Puts what an alias stands for onto the path; false when the word is none. */
static bool follow_alias(const char *word, const struct cmd **path, size_t *depth)
{
    char name[32], first[32];
    snprintf(name, sizeof name, "%s", word);
    for (char *p = strchr(name, '_'); p; p = strchr(p, '_'))
        *p = '-';
    for (const struct command_alias *a = command_aliases; a->alias; a++) {
        if (strcmp(a->alias, name) != 0)
            continue;
        size_t len = strcspn(a->words, " ");
        snprintf(first, sizeof first, "%.*s", (int)len, a->words);
        path[(*depth)++] = find_command(commands, first);
        if (a->words[len])
            path[*depth] = find_command(path[*depth - 1]->sub, a->words + len + 1), (*depth)++;
        return true;
    }
    return false;
}

static enum crema_status dispatch(struct cli *cli, int argc, char **argv, int *exit_code,
                                  struct crema_error *err)
{
    const struct cmd *path[PATH_DEPTH_MAX];
    size_t depth = 0;
    char prefix[64] = "";
    const struct cmd *const *list = commands;
    cli->called_as = argc > 0 ? argv[0] : "";
    while (argc > 0 && argv[0][0] != '-' && list && depth < PATH_DEPTH_MAX) {
        const struct cmd *found = find_command(list, argv[0]);
        if (!found && depth > 0 && path[depth - 1]->run)
            break; /* a word for the command above, which works by itself too */
        if (found)
            path[depth++] = found;
        else if (depth > 0 || !follow_alias(argv[0], path, &depth))
            return unknown_command(list, prefix, argv[0], err);
        size_t used = strlen(prefix);
        snprintf(prefix + used, sizeof prefix - used, " %s", path[depth - 1]->name);
        list = path[depth - 1]->sub;
        argc--;
        argv++;
    }
    if (depth > 0)
        return run_command(cli, path, depth, argc, argv, exit_code, err);
    struct global_opts global = {0};
    static const struct cmd top = {.name = ""};
    enum crema_status st = opt_parse(&top, NULL, &global, &argc, argv, err);
    cli_start(cli, &top, &global);
    if (st == CREMA_OK && global.version)
        printf("crema %s\n", CREMA_VERSION);
    else if (st == CREMA_OK)
        help_print_top(cli);
    if (st == CREMA_OK && !global.version && !global.help)
        *exit_code = crema_status_exit_code(CREMA_E_USAGE);
    return st;
}

int main(int argc, char **argv)
{
    struct sigaction action = {.sa_handler = on_signal};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* then writing fails, and what was begun is removed */

    struct cli cli = {0};
    struct global_opts none = {0};
    cli_start(&cli, NULL, &none);
    char *dir = board_dir_default();
    char *roms = rom_dir_default(dir);
    cli.board_dir = dir;
    cli.rom_dir = roms;
    struct crema_error err = {0};
    int exit_code = 0;
    enum crema_status st = dispatch(&cli, argc - 1, argv + 1, &exit_code, &err);
    if (st != CREMA_OK)
        error_print(&cli, &err);
    if (fflush(stdout) != 0 && st == CREMA_OK)
        st = CREMA_E_IO;
    free(roms);
    free(dir);
    return exit_code ? exit_code : crema_status_exit_code(st);
}
