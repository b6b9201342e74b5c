/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "outfile.h"

#include "err.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum crema_status failed(const struct outfile *file, const char *doing,
                                struct crema_error *err)
{
    return cr_err(err, CREMA_E_IO, "%s %s: %s", doing, file->path, strerror(errno));
}

enum crema_status outfile_open(struct outfile *file, const char *path, struct crema_error *err)
{
    struct stat info;
    *file = (struct outfile){.path = path};
    /* A device or a pipe is written as it is: a rename would put a file in its place. */
    bool is_special = stat(path, &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
    if (strcmp(path, "-") == 0) {
        file->file = stdout;
        return CREMA_OK;
    }
    if (is_special) {
        file->file = fopen(path, "wb");
        return file->file ? CREMA_OK : failed(file, "cannot open", err);
    }
    int n = snprintf(file->temporary, sizeof file->temporary, "%s.XXXXXX", path);
    int fd = n > 0 && (size_t)n < sizeof file->temporary ? mkstemp(file->temporary) : -1;
    if (fd < 0) {
        file->temporary[0] = '\0';
        failed(file, "cannot make", err);
        return cr_err_what(err, CREMA_E_IO, "cannot write %s", path);
    }
    mode_t mask = umask(0);
    umask(mask);
    fchmod(fd, 0666 & ~mask);
    file->file = fdopen(fd, "wb");
    return file->file ? CREMA_OK : failed(file, "cannot open", err);
}

enum crema_status outfile_write(struct outfile *file, const void *data, size_t len,
                                struct crema_error *err)
{
    return fwrite(data, 1, len, file->file) == len ? CREMA_OK : failed(file, "cannot write", err);
}

enum crema_status outfile_commit(struct outfile *file, struct crema_error *err)
{
    if (fflush(file->file) != 0)
        return failed(file, "cannot write", err);
    if (!file->temporary[0])
        return CREMA_OK;
    if (rename(file->temporary, file->path) != 0)
        return failed(file, "cannot write", err);
    file->temporary[0] = '\0';
    return CREMA_OK;
}

void outfile_close(struct outfile *file)
{
    if (file->file && file->file != stdout)
        fclose(file->file);
    file->file = NULL;
    if (file->temporary[0])
        unlink(file->temporary);
    file->temporary[0] = '\0';
}
