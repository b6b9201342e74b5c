/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "file_map.h"

#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where a mapped file has become shorter there is nothing to read any more. */
static void on_bus_error(int number)
{
    static const char text[] = "error: a file was cut off while it was read\n"
                               "  try: run it again when the file is complete\n";
    (void)number;
    ssize_t n = write(STDERR_FILENO, text, sizeof text - 1);
    (void)n;
    _exit(crema_status_exit_code(CREMA_E_IO));
}

static bool try_map(const char *path, size_t max, struct file_map *map)
{
    struct stat info;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    if (fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0 &&
        (uint64_t)info.st_size <= max) {
        map->len = (size_t)info.st_size;
        map->mapped = mmap(NULL, map->len, PROT_READ, MAP_PRIVATE, fd, 0);
        map->mapped = map->mapped == MAP_FAILED ? NULL : map->mapped;
    }
    close(fd);
    map->data = map->mapped;
    return map->mapped != NULL;
}

enum crema_status file_map_open(const char *path, size_t max, struct file_map *out,
                                struct crema_error *err)
{
    struct sigaction action = {.sa_handler = on_bus_error};
    *out = (struct file_map){.copy = CR_BUF_INIT(max)};
    if (try_map(path, max, out)) {
        sigaction(SIGBUS, &action, NULL);
        return CREMA_OK;
    }
    enum crema_status st = cr_file_read(path, &out->copy, err);
    out->data = out->copy.data;
    out->len = out->copy.len;
    return st;
}

void file_map_close(struct file_map *map)
{
    if (map->mapped)
        munmap(map->mapped, map->len);
    cr_buf_release(&map->copy);
    *map = (struct file_map){0};
}
