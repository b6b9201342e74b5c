/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "outdir.h"

#include "buf.h"
#include "err.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MARK_WITHIN 512 /* bytes from the top of a file that may hold the mark */

static enum crema_status fail(struct crema_error *err, const char *what, const char *path)
{
    return cr_err(err, CREMA_E_IO, "cannot %s %s: %s", what, path, strerror(errno));
}

static bool join(char *out, const char *dir, const char *name)
{
    int n = snprintf(out, PATH_MAX, "%s/%s", dir, name);
    return n > 0 && n < PATH_MAX;
}

/* The folders above `dir`, where they are missing. */
static enum crema_status make_parents(const char *dir, struct crema_error *err)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s", dir);
    for (char *s = path + 1; *s; s++) {
        if (*s != '/')
            continue;
        *s = '\0';
        if (mkdir(path, 0777) != 0 && errno != EEXIST)
            return fail(err, "make the folder", path);
        *s = '/';
    }
    return CREMA_OK;
}

enum crema_status cr_outdir_begin(struct cr_outdir *out, const char *dir, const char *mark,
                                  struct crema_error *err)
{
    memset(out, 0, sizeof *out);
    out->fd = -1;
    out->mark = mark;
    pthread_mutex_init(&out->lock, NULL);
    size_t len = strlen(dir);
    while (len > 1 && dir[len - 1] == '/')
        len--;
    if (len == 0 || len > PATH_MAX - 64)
        return cr_err(err, CREMA_E_USAGE, "the folder's path has %zu bytes; 1 to %d are possible",
                      len, PATH_MAX - 64);
    memcpy(out->dir, dir, len);
    enum crema_status st = make_parents(out->dir, err);
    if (st != CREMA_OK)
        return st;
    snprintf(out->temp, sizeof out->temp, "%.4000s.tmp-XXXXXX", out->dir);
    if (!mkdtemp(out->temp)) {
        out->temp[0] = '\0';
        return fail(err, "make a folder beside", out->dir);
    }
    mode_t mask = umask(0);
    umask(mask);
    out->fd = open(out->temp, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (out->fd < 0 || fchmod(out->fd, 0777 & ~mask) != 0)
        return fail(err, "open up", out->temp);
    return CREMA_OK;
}

static bool remember_locked(struct cr_outdir *out, const char *name, size_t len)
{
    if (out->count == out->cap) {
        size_t cap = out->cap ? out->cap * 2 : 64;
        char **names = realloc(out->names, cap * sizeof *names);
        if (!names)
            return false;
        out->names = names;
        out->cap = cap;
    }
    out->names[out->count] = strdup(name);
    if (!out->names[out->count])
        return false;
    out->count++;
    out->bytes += len;
    return true;
}

static bool remember(struct cr_outdir *out, const char *name, size_t len)
{
    pthread_mutex_lock(&out->lock);
    bool is_ok = remember_locked(out, name, len);
    pthread_mutex_unlock(&out->lock);
    return is_ok;
}

static bool write_all(int fd, const char *data, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, data, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        data += n;
        len -= (size_t)n;
    }
    return true;
}

enum crema_status cr_outdir_add(struct cr_outdir *out, const char *name, const void *data,
                                size_t len, struct crema_error *err)
{
    char path[PATH_MAX];
    if (!join(path, out->temp, name))
        return cr_err(err, CREMA_E_USAGE, "the path of %s is too long", name);
    if (!remember(out, name, len))
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    int fd = openat(out->fd, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0)
        return fail(err, "write", path);
    bool is_written = write_all(fd, data, len);
    int reason = errno;
    if (close(fd) != 0 && is_written) {
        is_written = false;
        reason = errno;
    }
    errno = reason;
    return is_written ? CREMA_OK : fail(err, "write", path);
}

void cr_outdir_restart(struct cr_outdir *out)
{
    for (size_t i = 0; i < out->count; i++) {
        if (out->temp[0])
            unlinkat(out->fd, out->names[i], 0);
        free(out->names[i]);
    }
    out->count = out->bytes = 0;
}

/* Whether the top of the file holds the mark; false too when it cannot be read. */
static bool has_mark(const char *path, const char *mark)
{
    char top[MARK_WITHIN + 1];
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    size_t len = fread(top, 1, MARK_WITHIN, file);
    fclose(file);
    top[len] = '\0';
    return strstr(top, mark) != NULL;
}

enum crema_status cr_outdir_check(const char *path, const char *mark, struct crema_error *err)
{
    struct stat info;
    if (lstat(path, &info) != 0)
        return errno == ENOENT ? CREMA_OK : fail(err, "look at", path);
    if (S_ISREG(info.st_mode) && has_mark(path, mark))
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE, "%s stands in the way and was not generated from this description",
           path);
    cr_err_try(err, "choose another folder, or move that file away");
    return CREMA_E_USAGE;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_made(const struct cr_outdir *out, const char *name)
{
    return bsearch(&name, out->names, out->count, sizeof *out->names, compare_names) != NULL;
}

/* Files of an earlier run that this one did not make again. */
static void remove_stale(const struct cr_outdir *out)
{
    DIR *dir = opendir(out->dir);
    if (!dir)
        return;
    for (struct dirent *e = readdir(dir); e; e = readdir(dir)) {
        char path[PATH_MAX];
        struct stat info;
        if (is_made(out, e->d_name) || !join(path, out->dir, e->d_name))
            continue;
        if (lstat(path, &info) == 0 && S_ISREG(info.st_mode) && has_mark(path, out->mark))
            unlink(path);
    }
    closedir(dir);
}

static enum crema_status move_all(struct cr_outdir *out, struct crema_error *err)
{
    char from[PATH_MAX];
    char to[PATH_MAX];
    for (size_t i = 0; i < out->count; i++) {
        if (!join(to, out->dir, out->names[i]))
            return cr_err(err, CREMA_E_USAGE, "the path of %s is too long", out->names[i]);
        enum crema_status st = cr_outdir_check(to, out->mark, err);
        if (st != CREMA_OK)
            return st;
    }
    for (size_t i = 0; i < out->count; i++) {
        if (!join(from, out->temp, out->names[i]) || !join(to, out->dir, out->names[i]) ||
            rename(from, to) != 0)
            return fail(err, "replace", to);
    }
    remove_stale(out);
    return CREMA_OK;
}

enum crema_status cr_outdir_commit(struct cr_outdir *out, struct crema_error *err)
{
    /* In an order that does not depend on who was first. */
    qsort(out->names, out->count, sizeof *out->names, compare_names);
    if (rename(out->temp, out->dir) == 0) {
        out->temp[0] = '\0';
        return CREMA_OK;
    }
    int reason = errno;
    struct stat info;
    if (stat(out->dir, &info) == 0 && !S_ISDIR(info.st_mode))
        return cr_err(err, CREMA_E_USAGE, "%s is a file, not a folder", out->dir);
    if (stat(out->dir, &info) != 0)
        return cr_err(err, CREMA_E_IO, "cannot make the folder %s: %s", out->dir, strerror(reason));
    return move_all(out, err);
}

void cr_outdir_end(struct cr_outdir *out)
{
    cr_outdir_restart(out);
    free(out->names);
    out->names = NULL;
    if (out->fd >= 0)
        close(out->fd);
    out->fd = -1;
    if (out->temp[0])
        rmdir(out->temp);
    out->temp[0] = '\0';
    pthread_mutex_destroy(&out->lock);
}
