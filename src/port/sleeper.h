/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* How long another process of this host has slept: what a program that waits for a board wants to
 * be counted in the board's time, and what it does while it computes not. From Linux's /proc. */
#ifndef CR_PORT_SLEEPER_H
#define CR_PORT_SLEEPER_H

#include <crema/clock.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define CR_SLEEPER_THREADS_MAX 64u

struct cr_sleeper {
    struct crema_clock *clock; /* the host's */
    pid_t pid;                 /* 0: unknown, which counts as always asleep */
    uint64_t looked_us;        /* when the figures below were taken */
    uint64_t listed_us;        /* when the threads were */
    uint64_t slept_us;         /* since cr_sleeper_open */
    int64_t owed_us;           /* computing that the kernel reported late, to be taken off */
    size_t count;
    struct cr_sleeper_thread {
        pid_t id;
        int times_fd, state_fd; /* of its files in /proc */
        uint64_t busy_ns;       /* on a processor, or ready and waiting for one */
    } threads[CR_SLEEPER_THREADS_MAX];
};

/* The process at the other end of a TCP connection, or with a terminal open; 0 when there is none
 * that can be found: another host's, another user's. */
pid_t cr_sleeper_find_peer(int socket_fd);
pid_t cr_sleeper_find_opener(const char *path);

void cr_sleeper_open(struct cr_sleeper *s, struct crema_clock *clock, pid_t pid);
void cr_sleeper_close(struct cr_sleeper *s); /* unknown from then on */
/* How long all its threads slept at once, in microseconds, since the start. */
uint64_t cr_sleeper_slept_us(struct cr_sleeper *s);
/* Do all of them sleep now? */
bool cr_sleeper_is_asleep(struct cr_sleeper *s);

#endif
