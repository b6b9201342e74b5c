/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A terminal's rate as a number. In a file of its own because the kernel's header of these calls
 * and the C library's <termios.h> can not be included together. */
#include <asm/termbits.h>
#include <stdint.h>
#include <sys/ioctl.h>

int cr_tty_set_rate(int fd, uint32_t rate_hz);
int cr_tty_get_rate(int fd, uint32_t *rate_hz);

int cr_tty_set_rate(int fd, uint32_t rate_hz)
{
    struct termios2 t;
    if (ioctl(fd, TCGETS2, &t) < 0)
        return -1;
    t.c_cflag &= ~(tcflag_t)(CBAUD | CBAUD << IBSHIFT);
    t.c_cflag |= BOTHER | BOTHER << IBSHIFT;
    t.c_ispeed = rate_hz;
    t.c_ospeed = rate_hz;
    return ioctl(fd, TCSETS2, &t);
}

int cr_tty_get_rate(int fd, uint32_t *rate_hz)
{
    struct termios2 t;
    if (ioctl(fd, TCGETS2, &t) < 0)
        return -1;
    *rate_hz = t.c_ospeed;
    return 0;
}
