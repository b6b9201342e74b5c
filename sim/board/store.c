/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "store.h"

#include "buf.h"
#include "bytes.h"
#include "config.h"
#include "err.h"
#include "hash.h"

#include <crema/clock.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define STATUS_LEN 3u /* the flash's status registers, which keep their values without power */

/* Creation: everything is made in a folder beside the final one, and renamed when complete. */

static enum crema_status io_error(struct crema_error *err, const char *what, const char *path)
{
    cr_err(err, CREMA_E_IO, "%s", strerror(errno));
    return cr_err_what(err, CREMA_E_IO, "cannot %s %s", what, path);
}

static enum crema_status make_parents(char *path, struct crema_error *err)
{
    for (char *p = path + 1; *p; p++) {
        if (*p != '/')
            continue;
        *p = '\0';
        int rc = mkdir(path, 0777);
        if (rc != 0 && errno != EEXIST)
            return io_error(err, "create", path);
        *p = '/';
    }
    return CREMA_OK;
}

static enum crema_status write_filled(const char *dir, const char *name, const uint8_t *head,
                                      size_t head_len, uint8_t fill, size_t len,
                                      struct crema_error *err)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    struct cr_buf buf = CR_BUF_INIT(1u << 25);
    enum crema_status st = cr_buf_append(&buf, head, head_len, err);
    if (st == CREMA_OK)
        st = cr_buf_fill(&buf, fill, len - head_len, err);
    if (st == CREMA_OK)
        st = cr_file_write(path, buf.data, buf.len, err);
    cr_buf_release(&buf);
    return st;
}

/* Locally administered, unicast, from the folder's own name: the same board, the same address. */
static void mac_from_name(const char *dir, uint8_t mac[6])
{
    size_t len = strlen(dir);
    while (len > 0 && dir[len - 1] == '/')
        len--;
    size_t from = len;
    while (from > 0 && dir[from - 1] != '/')
        from--;
    uint8_t hash[CR_SHA256_LEN];
    cr_sha256(dir + from, len - from, hash);
    memcpy(mac, hash, 6);
    mac[0] = (uint8_t)((mac[0] & 0xfc) | 2);
}

/* The factory's words, and the MAC: its low 32 bits in one word, the high 16 in the next, so that
 * the most significant byte stands last. */
static enum crema_status write_efuse(const char *dir, const struct sim_soc *soc,
                                     const struct sim_board_config *config, struct crema_error *err)
{
    uint8_t bytes[4096] = {0};
    size_t len = sim_soc_efuse_len(soc);
    if (len > sizeof bytes)
        return cr_err(err, CREMA_E_USAGE, "%zu bytes of eFuse", len);
    for (size_t i = 0; i < soc->efuse_words; i++)
        put_le32(bytes + i * 4, soc->efuse_factory[i]);
    sim_soc_write_revision(soc, config->revision, bytes);
    const struct crema_chip_loader *l = &soc->chip->loader;
    uint32_t at = l->mac_addr - l->efuse_base - soc->efuse_first_off;
    for (unsigned i = 0; i < 6 && at + 6 <= len; i++)
        bytes[at + i] = config->mac[5 - i];
    sim_soc_write_checks(soc, bytes);
    return write_filled(dir, "efuse.bin", bytes, len, 0, len, err);
}

static enum crema_status fill_folder(const char *dir, const struct sim_board_config *config,
                                     const struct sim_soc *soc, struct crema_error *err)
{
    static const uint8_t status[STATUS_LEN];
    enum crema_status st = write_filled(dir, "flash.bin", NULL, 0, 0xff, config->flash_size, err);
    if (st == CREMA_OK)
        st = write_filled(dir, "flash-status.bin", status, STATUS_LEN, 0, STATUS_LEN, err);
    if (st == CREMA_OK)
        st = write_efuse(dir, soc, config, err);
    if (st == CREMA_OK)
        st = sim_board_write_config(dir, config, err);
    return st;
}

static void remove_folder(const char *dir)
{
    static const char *const names[] = {"flash.bin", "flash-status.bin", "efuse.bin", "board.ini"};
    char path[PATH_MAX];
    for (size_t i = 0; i < CR_COUNT(names); i++) {
        snprintf(path, sizeof path, "%s/%s", dir, names[i]);
        unlink(path);
    }
    rmdir(dir);
}

static enum crema_status complete_config(const char *dir, struct sim_board_config *config,
                                         const struct sim_soc **soc, struct crema_error *err)
{
    static const uint8_t no_mac[6];
    const struct sim_flash_part *part;
    if (!config->flash_size)
        config->flash_size = 4u << 20;
    enum crema_status st = sim_board_config_check(config, soc, &part, err);
    if (st != CREMA_OK)
        return st;
    snprintf(config->flash_part, sizeof config->flash_part, "%s", part->name);
    if (!config->has_revision)
        config->revision = (*soc)->revision;
    snprintf(config->chip, sizeof config->chip, "%s", (*soc)->chip->name);
    if (memcmp(config->mac, no_mac, sizeof no_mac) == 0)
        mac_from_name(dir, config->mac);
    return CREMA_OK;
}

static enum crema_status create(const char *dir, const struct sim_board_config *asked,
                                struct crema_error *err)
{
    struct sim_board_config config = *asked;
    const struct sim_soc *soc;
    enum crema_status st = complete_config(dir, &config, &soc, err);
    if (st != CREMA_OK)
        return st;
    char path[PATH_MAX - 64];
    char temp[PATH_MAX - 32];
    if (snprintf(path, sizeof path, "%s", dir) >= (int)sizeof path)
        return cr_err(err, CREMA_E_USAGE, "the path is longer than %zu bytes", sizeof path);
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        path[--len] = '\0';
    st = make_parents(path, err);
    if (st != CREMA_OK)
        return st;
    snprintf(temp, sizeof temp, "%s.%ld.tmp", path, (long)getpid());
    if (mkdir(temp, 0777) != 0)
        return io_error(err, "create", temp);
    st = fill_folder(temp, &config, soc, err);
    /* An empty folder may stand in the place; anything else is left as it is. */
    if (st == CREMA_OK && rename(temp, path) != 0)
        st = cr_err(err, CREMA_E_IO, "%s",
                    errno == ENOTEMPTY || errno == EEXIST
                        ? "there is something in that place already"
                        : strerror(errno));
    if (st != CREMA_OK)
        remove_folder(temp);
    return st;
}

enum crema_status sim_board_create(const char *dir, const struct sim_board_config *config,
                                   struct crema_error *err)
{
    enum crema_status st = create(dir, config, err);
    return cr_err_what(err, st, "cannot create the virtual board %s", dir);
}

/* Opening */

/* A process that was killed holds its lock until the kernel has cleaned up after it, which takes a
 * moment on a busy host; whoever comes next waits that long. */
#define LOCK_WAIT_US 1500000u
#define LOCK_STEP_US 10000u

static bool lock_within_wait(int fd)
{
    struct crema_clock *clock = crema_clock_host();
    uint64_t deadline = clock->now_us(clock) + LOCK_WAIT_US;
    while (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (clock->now_us(clock) >= deadline)
            return false;
        clock->sleep_us(clock, LOCK_STEP_US);
    }
    return true;
}

/* The kernel lets go of the lock when its holder dies, however it dies. The pid in the file is only
 * for the error that names it. */
static enum crema_status take_lock(struct sim_board_store *store, const char *dir,
                                   struct crema_error *err)
{
    char path[PATH_MAX];
    char text[32] = "";
    snprintf(path, sizeof path, "%s/lock", dir);
    store->lock_fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (store->lock_fd < 0)
        return io_error(err, "open", path);
    if (!lock_within_wait(store->lock_fd)) {
        ssize_t n = pread(store->lock_fd, text, sizeof text - 1, 0);
        long pid = n > 0 ? strtol(text, NULL, 10) : 0;
        cr_err(err, CREMA_E_PORT, "process %ld has it open", pid);
        cr_err_try(err, "end that process (kill %ld), or use another board", pid);
        return CREMA_E_PORT;
    }
    int n = snprintf(text, sizeof text, "%ld\n", (long)getpid());
    if (ftruncate(store->lock_fd, 0) != 0 || pwrite(store->lock_fd, text, (size_t)n, 0) != n)
        return io_error(err, "write", path);
    return CREMA_OK;
}

static enum crema_status map_file(struct sim_board_file *file, const char *dir, const char *name,
                                  size_t len, struct crema_error *err)
{
    char path[PATH_MAX];
    struct stat info;
    snprintf(path, sizeof path, "%s/%s", dir, name);
    if (len == 0)
        return CREMA_OK;
    int fd = open(path, O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return io_error(err, "open", path);
    enum crema_status st = CREMA_OK;
    if (fstat(fd, &info) != 0 || (uint64_t)info.st_size != len) {
        st = cr_err(err, CREMA_E_INPUT, "%s has %lld bytes where the board needs %zu", name,
                    (long long)info.st_size, len);
    } else {
        void *mem = mmap(NULL, len, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (mem == MAP_FAILED)
            st = io_error(err, "map", path);
        else
            *file = (struct sim_board_file){mem, len};
    }
    close(fd);
    return st;
}

/* Boards that were made before eFuse had check words get those that belong to their words. */
static enum crema_status add_checks(const char *dir, const struct sim_soc *soc,
                                    struct crema_error *err)
{
    char path[PATH_MAX];
    uint8_t bytes[4096] = {0};
    struct stat info;
    size_t old = soc->efuse_words * 4, len = sim_soc_efuse_len(soc);
    snprintf(path, sizeof path, "%s/efuse.bin", dir);
    if (stat(path, &info) != 0 || (uint64_t)info.st_size != old || len > sizeof bytes)
        return CREMA_OK; /* opening it says what is wrong */
    int fd = open(path, O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return io_error(err, "open", path);
    enum crema_status st = CREMA_OK;
    if (pread(fd, bytes, old, 0) != (ssize_t)old) {
        st = io_error(err, "read", path);
    } else {
        sim_soc_write_checks(soc, bytes);
        if (pwrite(fd, bytes, len, 0) != (ssize_t)len)
            st = io_error(err, "write", path);
    }
    close(fd);
    return st;
}

static enum crema_status open_files(struct sim_board_store *store, const char *dir,
                                    struct crema_error *err)
{
    enum crema_status st = map_file(&store->flash, dir, "flash.bin", store->part->size, err);
    if (st == CREMA_OK)
        st = add_checks(dir, store->soc, err);
    if (st == CREMA_OK)
        st = map_file(&store->efuse, dir, "efuse.bin", sim_soc_efuse_len(store->soc), err);
    if (st == CREMA_OK)
        st = map_file(&store->status, dir, "flash-status.bin", STATUS_LEN, err);
    return st;
}

enum crema_status sim_board_store_open(struct sim_board_store *store, const char *dir,
                                       struct crema_error *err)
{
    memset(store, 0, sizeof *store);
    store->lock_fd = -1;
    if (strlen(dir) > PATH_MAX - 64)
        return cr_err(err, CREMA_E_USAGE, "the path is longer than %d bytes", PATH_MAX - 64);
    enum crema_status st = sim_board_read_config(dir, &store->config, err);
    if (st == CREMA_OK)
        st = sim_board_config_check(&store->config, &store->soc, &store->part, err);
    if (st == CREMA_OK)
        st = take_lock(store, dir, err);
    if (st == CREMA_OK)
        st = open_files(store, dir, err);
    if (st != CREMA_OK)
        sim_board_store_close(store);
    return st;
}

static void unmap(struct sim_board_file *file)
{
    if (file->mem)
        munmap(file->mem, file->len);
    *file = (struct sim_board_file){NULL, 0};
}

void sim_board_store_close(struct sim_board_store *store)
{
    unmap(&store->flash);
    unmap(&store->efuse);
    unmap(&store->status);
    if (store->lock_fd >= 0)
        close(store->lock_fd);
    store->lock_fd = -1;
}

/* Under the same lock as a running board, and in place, as a chip erase is. */
enum crema_status sim_board_erase(const char *dir, struct crema_error *err)
{
    struct sim_board_store store;
    enum crema_status st = sim_board_store_open(&store, dir, err);
    if (st != CREMA_OK)
        return st;
    if (store.flash.len)
        memset(store.flash.mem, 0xff, store.flash.len);
    if (store.status.len)
        memset(store.status.mem, 0, store.status.len);
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/" SIM_BOARD_SUSPENDED, dir);
    unlink(path);
    sim_board_store_close(&store);
    return CREMA_OK;
}
