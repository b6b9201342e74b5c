/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "cmd.h"
#include "err.h"
#include "suggest.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char *const color_choices[] = {"auto", "always", "never", NULL};

const struct opt global_opts[] = {
    OPT(struct global_opts, quiet, "quiet", "-q", OPT_FLAG, NULL, "print results and errors alone"),
    OPT(struct global_opts, verbose, "verbose", "-v", OPT_FLAG, NULL, "say more of what is done"),
    OPT(struct global_opts, json, "json", NULL, OPT_FLAG, NULL,
        "results, and events on the way to them, as JSON, for scripts"),
    {.name = "color",
     .kind = OPT_CHOICE,
     .offset = offsetof(struct global_opts, color),
     .value = "WHEN",
     .help = "auto, always or never",
     .choices = color_choices},
    OPT(struct global_opts, help, "help", "-h", OPT_FLAG, NULL, "show this help"),
    OPT(struct global_opts, version, "version", "-V", OPT_FLAG, NULL, "show the version"),
};
const size_t global_opt_count = sizeof global_opts / sizeof global_opts[0];

/* True when `word` is one of the blank-separated words of `list`. */
static bool is_in_list(const char *list, const char *word, size_t len)
{
    while (list && *list) {
        size_t n = strcspn(list, " ");
        if (n == len && strncmp(list, word, len) == 0)
            return true;
        list += n + strspn(list + n, " ");
    }
    return false;
}

/* `word` with its dashes, up to `len` bytes (before a '='). */
static bool opt_matches(const struct opt *opt, const char *word, size_t len)
{
    if (len > 2 && word[0] == '-' && word[1] == '-' && strlen(opt->name) == len - 2 &&
        strncmp(opt->name, word + 2, len - 2) == 0)
        return true;
    return is_in_list(opt->alias, word, len);
}

static const struct opt *opt_find(const struct opt *opts, size_t count, const char *word,
                                  size_t len)
{
    for (size_t i = 0; i < count; i++) {
        if (opt_matches(&opts[i], word, len))
            return &opts[i];
    }
    return NULL;
}

enum crema_status opt_parse_uint(const char *text, uint64_t *value, struct crema_error *err)
{
    char *end;
    errno = 0;
    uint64_t v = strtoull(text, &end, 0);
    unsigned shift = 0;
    if (end != text && (*end == 'k' || *end == 'K'))
        shift = 10;
    else if (end != text && (*end == 'm' || *end == 'M'))
        shift = 20;
    end += shift != 0;
    if (shift && (*end == 'b' || *end == 'B'))
        end++;
    if (end == text || *end || errno || text[0] == '-' || v > UINT64_MAX >> shift)
        return cr_err(err, CREMA_E_USAGE, "\"%s\" is no number (like 4096, 0x1000, 4K or 4M)",
                      text);
    *value = v << shift;
    return CREMA_OK;
}

static enum crema_status parse_seconds(const char *text, uint64_t *value, struct crema_error *err)
{
    char *end;
    double v = strtod(text, &end);
    double unit = 1e6;
    if (strcmp(end, "ms") == 0)
        unit = 1e3;
    else if (strcmp(end, "m") == 0)
        unit = 60e6;
    else if (strcmp(end, "s") != 0 && *end)
        unit = 0;
    if (end == text || unit == 0 || !(v >= 0 && v < 1e9))
        return cr_err(err, CREMA_E_USAGE, "\"%s\" is no duration (like 30, 1.5, 500ms or 2m)",
                      text);
    *value = (uint64_t)(v * unit);
    return CREMA_OK;
}

static enum crema_status parse_choice(const struct opt *opt, const char *text, const char **value,
                                      struct crema_error *err)
{
    char list[160] = "";
    struct cr_suggest near = {.word = text};
    for (const char *const *c = opt->choices; *c; c++) {
        if (strcmp(*c, text) == 0) {
            *value = *c;
            return CREMA_OK;
        }
        cr_suggest_add(&near, *c);
        size_t used = strlen(list);
        snprintf(list + used, sizeof list - used, "%s%s", used ? ", " : "", *c);
    }
    cr_err(err, CREMA_E_USAGE, "\"%s\" is not one of %s", text, list);
    if (near.best)
        cr_err_try(err, "--%s %s", opt->name, near.best);
    return CREMA_E_USAGE;
}

static enum crema_status opt_store(const struct opt *opt, void *opts, const char *text,
                                   struct crema_error *err)
{
    void *slot = (char *)opts + opt->offset;
    enum crema_status st = CREMA_OK;
    switch (opt->kind) {
    case OPT_FLAG:
        *(bool *)slot = true;
        break;
    case OPT_STRING:
        *(const char **)slot = text;
        break;
    case OPT_UINT:
        st = opt_parse_uint(text, slot, err);
        break;
    case OPT_SECONDS:
        st = parse_seconds(text, slot, err);
        break;
    case OPT_CHOICE:
        st = parse_choice(opt, text, slot, err);
        break;
    }
    return cr_err_what(err, st, "cannot use --%s", opt->name);
}

static enum crema_status unknown_option(const struct cmd *cmd, const char *word, size_t len,
                                        struct crema_error *err)
{
    char typed[64];
    snprintf(typed, sizeof typed, "%.*s", (int)len, word);
    struct cr_suggest near = {.word = typed + strspn(typed, "-")};
    for (size_t i = 0; i < cmd->opt_count; i++)
        cr_suggest_add(&near, cmd->opts[i].name);
    for (size_t i = 0; i < global_opt_count; i++)
        cr_suggest_add(&near, global_opts[i].name);
    cr_err(err, CREMA_E_USAGE, "\"crema %s\" has no option %s", cmd->name, typed);
    if (near.best && near.word[0])
        cr_err_try(err, "--%s", near.best);
    else
        cr_err_try(err, "crema %s --help", cmd->name);
    return CREMA_E_USAGE;
}

/* One option at argv[*i]; advances *i past a separate value. */
static enum crema_status parse_one(const struct cmd *cmd, void *opts, struct global_opts *global,
                                   int argc, char **argv, int *i, struct crema_error *err)
{
    const char *word = argv[*i];
    size_t len = strcspn(word, "=");
    const struct opt *opt = opt_find(cmd->opts, cmd->opt_count, word, len);
    void *into = opts;
    if (!opt) {
        opt = opt_find(global_opts, global_opt_count, word, len);
        into = global;
    }
    if (!opt)
        return unknown_option(cmd, word, len, err);
    const char *text = word[len] ? word + len + 1 : NULL;
    if (opt->kind == OPT_FLAG && text)
        return cr_err(err, CREMA_E_USAGE, "--%s takes no value", opt->name);
    if (opt->kind != OPT_FLAG && !text) {
        if (*i + 1 >= argc)
            return cr_err(err, CREMA_E_USAGE, "--%s needs a value: --%s %s", opt->name, opt->name,
                          opt->value);
        text = argv[++*i];
    }
    return opt_store(opt, into, text, err);
}

static enum crema_status parse_env(const struct cmd *cmd, void *opts, struct crema_error *err)
{
    for (size_t i = 0; i < cmd->opt_count; i++) {
        const struct opt *opt = &cmd->opts[i];
        const char *text = opt->env ? getenv(opt->env) : NULL;
        if (!text || !*text)
            continue;
        enum crema_status st = opt_store(opt, opts, text, err);
        if (st != CREMA_OK) {
            cr_err_try(err, "unset %s, or give it a proper value", opt->env);
            return st;
        }
    }
    return CREMA_OK;
}

enum crema_status opt_parse(const struct cmd *cmd, void *opts, struct global_opts *global,
                            int *argc, char **argv, struct crema_error *err)
{
    int positional = 0;
    bool is_only_words = false;
    enum crema_status st = parse_env(cmd, opts, err);
    for (int i = 0; i < *argc && st == CREMA_OK; i++) {
        const char *word = argv[i];
        if (!is_only_words && strcmp(word, "--") == 0)
            is_only_words = true;
        else if (is_only_words || word[0] != '-' || !word[1])
            argv[positional++] = argv[i];
        else
            st = parse_one(cmd, opts, global, *argc, argv, &i, err);
    }
    *argc = positional;
    return st;
}
