/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What "crema check" and "crema flash --check" do: the bytes are looked at, then booted on a
 * scratch virtual board. */
#ifndef CLI_CHECK_H
#define CLI_CHECK_H

#include "session.h"
#include "try_boot.h"

#define CHECK_FINDINGS_MAX 32

struct check_report {
    struct crema_check_finding findings[CHECK_FINDINGS_MAX];
    struct crema_check check;
    struct try_boot boot;
};

/* Looks at the parts of a prepared session; the report's texts are valid as long as that is. */
enum crema_status check_run(const struct cli *cli, const struct session *session,
                            uint32_t flash_size, uint16_t revision, struct check_report *report,
                            struct crema_error *err);
bool check_is_good(const struct check_report *report);
/* What is wrong most, as an error; the rest is said on stderr. With --force all is only said. */
enum crema_status check_session(struct cli *cli, const struct session *session,
                                struct crema_error *err);
/* One finding as the lines of an error or a warning. */
void check_print_finding(struct cli *cli, const struct crema_check_finding *finding);

#endif
