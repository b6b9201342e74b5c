/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A folder of generated files, replaced as a whole or not at all. The files are written into a
 * temporary folder beside it; only when all are there do they take the place of the old ones. */
#ifndef CR_SVD_OUTDIR_H
#define CR_SVD_OUTDIR_H

#include <crema/error.h>
#include <limits.h>
#include <pthread.h>
#include <stddef.h>

struct cr_outdir {
    char dir[PATH_MAX];
    char temp[PATH_MAX];
    int fd;               /* of the temporary folder; -1: none */
    const char *mark;     /* a line that every generated file has near its top; borrowed */
    pthread_mutex_t lock; /* of what stands below */
    char **names;         /* owned */
    size_t count, cap;
    size_t bytes;
};

enum crema_status cr_outdir_begin(struct cr_outdir *out, const char *dir, const char *mark,
                                  struct crema_error *err);
/* Any thread may add; a name only once. */
enum crema_status cr_outdir_add(struct cr_outdir *out, const char *name, const void *data,
                                size_t len, struct crema_error *err);
/* Removes what was added, to begin again. */
void cr_outdir_restart(struct cr_outdir *out);
/* Moves the files into place and removes files with the same mark that were not made again. Refuses
 * to replace a file without the mark; nothing has changed then. */
enum crema_status cr_outdir_commit(struct cr_outdir *out, struct crema_error *err);
/* Ends it either way; what was not committed is removed. */
void cr_outdir_end(struct cr_outdir *out);
/* CREMA_OK when `path` is free, or a file with the mark. */
enum crema_status cr_outdir_check(const char *path, const char *mark, struct crema_error *err);

#endif
