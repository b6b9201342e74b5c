/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A file that is written piece by piece and appears only when it is whole. */
#ifndef CLI_OUTFILE_H
#define CLI_OUTFILE_H

#include <crema/error.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct outfile {
    const char *path; /* borrowed */
    char temporary[PATH_MAX];
    FILE *file; /* NULL: not open */
};

/* Begins a temporary file beside `path`; "-" is stdout, which has no temporary. */
enum crema_status outfile_open(struct outfile *file, const char *path, struct crema_error *err);
enum crema_status outfile_write(struct outfile *file, const void *data, size_t len,
                                struct crema_error *err);
/* Gives it its name; what stood there before is replaced in one step. */
enum crema_status outfile_commit(struct outfile *file, struct crema_error *err);
/* Removes what was not committed. Also after a failed open, and twice. */
void outfile_close(struct outfile *file);

#endif
