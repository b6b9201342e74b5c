/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A file's bytes without a copy, for commands that are done in a moment. */
#ifndef CLI_FILE_MAP_H
#define CLI_FILE_MAP_H

#include "buf.h"

struct file_map {
    const uint8_t *data; /* `len` bytes; NULL when the file is empty */
    size_t len;
    void *mapped;       /* NULL: it was read into `copy` */
    struct cr_buf copy; /* of what cannot be mapped: a pipe, for example */
};

/* Fails as cr_file_read does, with `max` bytes as the most. Should the file be cut off under the
 * program's hands, the program ends with an error and the status of a file that failed. */
enum crema_status file_map_open(const char *path, size_t max, struct file_map *out,
                                struct crema_error *err);
void file_map_close(struct file_map *map);

#endif
