/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "check.h"

#include "err.h"
#include "observe.h"

#include <stdlib.h>

enum crema_status check_run(const struct cli *cli, const struct session *s, uint32_t flash_size,
                            uint16_t revision, struct check_report *r, struct crema_error *err)
{
    const struct crema_guard_facts facts = {
        .chip = s->chip, .flash_size = flash_size, .revision = revision};
    r->check = (struct crema_check){.findings = r->findings, .cap = CHECK_FINDINGS_MAX};
    r->boot = (struct try_boot){0};
    enum crema_status st = crema_check_parts(&facts, s->parts, s->part_count, &r->check, err);
    const struct try_boot_options o = {
        .chip = s->chip,
        .parts = s->parts,
        .part_count = s->part_count,
        .apps = r->check.apps,
        .app_count = r->check.app_count,
        .flash_size = flash_size,
        .revision = revision,
        .rom = s->opts.attach.rom,
    };
    return st == CREMA_OK ? try_boot(cli, &o, &r->boot, err) : st;
}

bool check_is_good(const struct check_report *r)
{
    return r->check.errors == 0 && (r->boot.end == TRY_BOOT_REACHED || r->boot.end == TRY_BOOT_NOT);
}

void check_print_finding(struct cli *cli, const struct crema_check_finding *f)
{
    struct crema_error e = f->e;
    if (f->is_error) {
        error_print(cli, &e);
        return;
    }
    term_print(&cli->err, STYLE_YELLOW, "warning: %s\n", e.what);
    term_print(&cli->err, STYLE_DIM, "  why: %s\n", e.why);
    if (e.try_[0])
        term_print(&cli->err, STYLE_DIM, "  try: %s\n", e.try_);
}

static enum crema_status boot_error(const struct session *s, const struct try_boot *b,
                                    struct crema_error *err)
{
    cr_err(err, CREMA_E_TARGET, "%s", b->why);
    cr_err_what(err, CREMA_E_TARGET, "%s does not start on a virtual %s", s->path, s->chip->title);
    cr_err_try(err, "crema check %s --verbose, for all that the chip prints", s->path);
    return CREMA_E_TARGET;
}

enum crema_status check_session(struct cli *cli, const struct session *s, struct crema_error *err)
{
    struct check_report *r = calloc(1, sizeof *r);
    if (!r)
        return cr_err(err, CREMA_E_NOMEM, "no memory for a report");
    enum crema_status st = check_run(cli, s, s->layout.flash_size, CREMA_REVISION_UNKNOWN, r, err);
    bool is_said = s->opts.is_forced;
    for (size_t i = is_said ? 0 : 1; st == CREMA_OK && i < r->check.count && i < r->check.cap; i++)
        cr_log(&cli->observer, CREMA_LOG_WARN, "%s: %s", r->findings[i].e.what,
               r->findings[i].e.why);
    if (st == CREMA_OK && !is_said && r->check.errors) {
        *err = r->findings[0].e;
        st = CREMA_E_INPUT;
    } else if (st == CREMA_OK && !is_said && !check_is_good(r)) {
        st = boot_error(s, &r->boot, err);
    } else if (st == CREMA_OK && !check_is_good(r)) {
        cr_log(&cli->observer, CREMA_LOG_WARN, "it does not start: %s", r->boot.why);
    }
    free(r);
    return st;
}
