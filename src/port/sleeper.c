/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "sleeper.h"

#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

/* Times in microseconds. */
#define OWED_MAX_US 20000  /* how late the kernel may be: some of its ticks */
#define LOOK_US     100u   /* between two looks at the times */
#define LIST_US     20000u /* between two looks for new threads */

static bool is_number(const char *text)
{
    return *text && text[strspn(text, "0123456789")] == '\0';
}

/* Finding it */

/* What is looked for: a socket by its number, or a device by its own. Names do not count, for a
 * process may see the same device under another one. */
struct wanted {
    mode_t kind;
    uint64_t number;
};

static bool is_wanted(const struct wanted *w, const char *path)
{
    struct stat info;
    if (stat(path, &info) < 0 || (info.st_mode & S_IFMT) != w->kind)
        return false;
    return (w->kind == S_IFCHR ? info.st_rdev : info.st_ino) == w->number;
}

static bool has_open(const char *pid, const struct wanted *w)
{
    char folder[64], path[320];
    snprintf(folder, sizeof folder, "/proc/%.20s/fd", pid);
    DIR *dir = opendir(folder);
    bool is_found = false;
    struct dirent *entry;
    while (dir && !is_found && (entry = readdir(dir))) {
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        is_found = is_wanted(w, path);
    }
    if (dir)
        closedir(dir);
    return is_found;
}

static pid_t find_holder(const struct wanted *w)
{
    DIR *proc = opendir("/proc");
    pid_t found = 0;
    struct dirent *entry;
    while (proc && !found && (entry = readdir(proc))) {
        bool is_other = is_number(entry->d_name) && atoi(entry->d_name) != getpid();
        if (is_other && has_open(entry->d_name, w))
            found = atoi(entry->d_name);
    }
    if (proc)
        closedir(proc);
    return found;
}

static unsigned port_of(const struct sockaddr_storage *a)
{
    return ntohs(a->ss_family == AF_INET6 ? ((const struct sockaddr_in6 *)a)->sin6_port
                                          : ((const struct sockaddr_in *)a)->sin_port);
}

/* The number of the socket whose ends have these ports, in one of the kernel's lists; 0: none. */
static unsigned long find_inode(const char *list, unsigned local, unsigned remote)
{
    char line[512];
    FILE *f = fopen(list, "re");
    unsigned long found = 0;
    while (f && !found && fgets(line, sizeof line, f)) {
        unsigned from, to;
        unsigned long inode;
        if (sscanf(line, "%*d: %*[0-9A-F]:%x %*[0-9A-F]:%x %*s %*s %*s %*s %*s %*s %lu", &from, &to,
                   &inode) == 3 &&
            from == local && to == remote)
            found = inode;
    }
    if (f)
        fclose(f);
    return found;
}

pid_t cr_sleeper_find_peer(int socket_fd)
{
    struct sockaddr_storage own, peer;
    socklen_t own_len = sizeof own, peer_len = sizeof peer;
    if (getsockname(socket_fd, (struct sockaddr *)&own, &own_len) < 0 ||
        getpeername(socket_fd, (struct sockaddr *)&peer, &peer_len) < 0)
        return 0;
    const char *list = own.ss_family == AF_INET6 ? "/proc/net/tcp6" : "/proc/net/tcp";
    const struct wanted w = {S_IFSOCK, find_inode(list, port_of(&peer), port_of(&own))};
    return w.number ? find_holder(&w) : 0;
}

pid_t cr_sleeper_find_opener(const char *path)
{
    struct stat info;
    if (stat(path, &info) < 0)
        return 0;
    const struct wanted w = {S_IFCHR, info.st_rdev};
    return find_holder(&w);
}

/* Looking at it */

static int open_file(const struct cr_sleeper *s, pid_t thread, const char *file)
{
    char path[96];
    snprintf(path, sizeof path, "/proc/%d/task/%d/%s", (int)s->pid, (int)thread, file);
    return open(path, O_RDONLY | O_CLOEXEC);
}

static bool read_file(int fd, char *text, size_t cap)
{
    ssize_t n = fd < 0 ? -1 : pread(fd, text, cap - 1, 0);
    text[n > 0 ? n : 0] = '\0';
    return n > 0;
}

/* False when the thread has ended. */
static bool read_busy(const struct cr_sleeper_thread *t, uint64_t *busy_ns)
{
    char text[96];
    unsigned long long running, waiting;
    if (!read_file(t->times_fd, text, sizeof text) ||
        sscanf(text, "%llu %llu", &running, &waiting) != 2)
        return false;
    *busy_ns = running + waiting;
    return true;
}

static void drop(struct cr_sleeper *s, size_t i)
{
    if (s->threads[i].times_fd >= 0)
        close(s->threads[i].times_fd);
    if (s->threads[i].state_fd >= 0)
        close(s->threads[i].state_fd);
    s->threads[i] = s->threads[--s->count];
}

static bool is_known(const struct cr_sleeper *s, pid_t id)
{
    for (size_t i = 0; i < s->count; i++) {
        if (s->threads[i].id == id)
            return true;
    }
    return false;
}

/* Threads come and go, seldom. What a new one has been busy for counts from its beginning. */
static void list_threads(struct cr_sleeper *s)
{
    char path[48];
    snprintf(path, sizeof path, "/proc/%d/task", (int)s->pid);
    DIR *dir = s->pid ? opendir(path) : NULL;
    struct dirent *entry;
    while (dir && (entry = readdir(dir)) && s->count < CR_SLEEPER_THREADS_MAX) {
        pid_t id = is_number(entry->d_name) ? atoi(entry->d_name) : 0;
        if (id == 0 || is_known(s, id))
            continue;
        s->threads[s->count++] =
            (struct cr_sleeper_thread){.id = id,
                                       .times_fd = open_file(s, id, "schedstat"),
                                       .state_fd = open_file(s, id, "stat")};
    }
    if (dir)
        closedir(dir);
    s->listed_us = s->clock->now_us(s->clock);
}

static uint64_t busy_us(struct cr_sleeper *s)
{
    uint64_t sum = 0, busy;
    for (size_t i = 0; i < s->count;) {
        if (!read_busy(&s->threads[i], &busy)) {
            drop(s, i);
            continue;
        }
        sum += busy > s->threads[i].busy_ns ? busy - s->threads[i].busy_ns : 0;
        s->threads[i++].busy_ns = busy;
    }
    return sum / 1000;
}

void cr_sleeper_open(struct cr_sleeper *s, struct crema_clock *clock, pid_t pid)
{
    *s = (struct cr_sleeper){.clock = clock, .pid = pid, .looked_us = clock->now_us(clock)};
    list_threads(s);
    busy_us(s);
}

void cr_sleeper_close(struct cr_sleeper *s)
{
    while (s->count)
        drop(s, s->count - 1);
    s->pid = 0;
}

uint64_t cr_sleeper_slept_us(struct cr_sleeper *s)
{
    uint64_t now = s->clock->now_us(s->clock);
    if (now - s->looked_us < LOOK_US)
        return s->slept_us;
    if (s->pid && now - s->listed_us >= LIST_US)
        list_threads(s);
    int64_t slept = (int64_t)(now - s->looked_us) - (int64_t)busy_us(s) + s->owed_us;
    s->looked_us = now;
    s->owed_us = slept < 0 ? slept : 0;
    if (s->owed_us < -OWED_MAX_US)
        s->owed_us = -OWED_MAX_US; /* threads that were busy side by side */
    s->slept_us += slept > 0 ? (uint64_t)slept : 0;
    return s->slept_us;
}

bool cr_sleeper_is_asleep(struct cr_sleeper *s)
{
    for (size_t i = 0; i < s->count; i++) {
        char text[256];
        /* The state follows the name, which may itself hold brackets. */
        bool is_read = read_file(s->threads[i].state_fd, text, sizeof text);
        const char *end = is_read ? strrchr(text, ')') : NULL;
        if (end && end[1] == ' ' && end[2] == 'R')
            return false;
    }
    return true;
}
