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

#define OWED_MAX_US 20000 /* how late the kernel may be: some of its ticks */

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

static bool read_thread(pid_t pid, const char *thread, const char *file, char *text, size_t cap)
{
    char path[96];
    snprintf(path, sizeof path, "/proc/%d/task/%.20s/%s", (int)pid, thread, file);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, text, cap - 1);
    if (fd >= 0)
        close(fd);
    text[n > 0 ? n : 0] = '\0';
    return n > 0;
}

static uint64_t busy_ns(pid_t pid, const char *thread)
{
    char text[96];
    unsigned long long running = 0, waiting = 0;
    if (read_thread(pid, thread, "schedstat", text, sizeof text))
        sscanf(text, "%llu %llu", &running, &waiting);
    return running + waiting;
}

/* What a thread was busy for since it was last looked at. */
static uint64_t busy_since(struct cr_sleeper *s, const char *thread)
{
    pid_t id = atoi(thread);
    uint64_t now = busy_ns(s->pid, thread);
    size_t i = 0;
    while (i < s->count && s->threads[i].id != id)
        i++;
    if (i == CR_SLEEPER_THREADS_MAX)
        return 0;
    uint64_t before = i < s->count ? s->threads[i].busy_ns : 0;
    s->count += i == s->count;
    s->threads[i].id = id;
    s->threads[i].busy_ns = now;
    return now > before ? now - before : 0;
}

static DIR *open_threads(const struct cr_sleeper *s)
{
    char path[48];
    snprintf(path, sizeof path, "/proc/%d/task", (int)s->pid);
    return s->pid ? opendir(path) : NULL;
}

static uint64_t all_busy_us(struct cr_sleeper *s)
{
    DIR *dir = open_threads(s);
    uint64_t sum = 0;
    struct dirent *entry;
    while (dir && (entry = readdir(dir)))
        sum += is_number(entry->d_name) ? busy_since(s, entry->d_name) : 0;
    if (dir)
        closedir(dir);
    return sum / 1000;
}

void cr_sleeper_init(struct cr_sleeper *s, struct crema_clock *clock, pid_t pid)
{
    *s = (struct cr_sleeper){.clock = clock, .pid = pid, .looked_us = clock->now_us(clock)};
    all_busy_us(s);
}

uint64_t cr_sleeper_slept_us(struct cr_sleeper *s)
{
    uint64_t busy = all_busy_us(s);
    uint64_t now = s->clock->now_us(s->clock);
    int64_t slept = (int64_t)(now - s->looked_us) - (int64_t)busy + s->owed_us;
    s->looked_us = now;
    s->owed_us = slept < 0 ? slept : 0;
    if (s->owed_us < -OWED_MAX_US)
        s->owed_us = -OWED_MAX_US; /* threads that were busy side by side */
    s->slept_us += slept > 0 ? (uint64_t)slept : 0;
    return s->slept_us;
}

bool cr_sleeper_is_asleep(const struct cr_sleeper *s)
{
    DIR *dir = open_threads(s);
    bool is_asleep = true;
    struct dirent *entry;
    while (dir && is_asleep && (entry = readdir(dir))) {
        char text[256];
        /* The state follows the name, which may itself hold brackets. */
        if (is_number(entry->d_name) &&
            read_thread(s->pid, entry->d_name, "stat", text, sizeof text)) {
            const char *end = strrchr(text, ')');
            is_asleep = !end || end[1] != ' ' || end[2] != 'R';
        }
    }
    if (dir)
        closedir(dir);
    return is_asleep;
}
