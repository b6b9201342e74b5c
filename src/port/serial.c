/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Serial devices. libserialport names them, opens them and sets their rate; reading, writing and
 * the control lines go to the descriptor itself, for deadlines on our clock and both lines in one
 * step. A terminal that libserialport has no record of (a pty, a device passed into a container) is
 * opened without it. */
#include "err.h"
#include "port_ops.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <libserialport.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#define DEFAULT_RATE_HZ 115200u
#define POLL_MAX_MS     1000u  /* one poll; the deadline is looked at again after it */
#define DRAIN_STEP_US   1000u  /* between looks at the output queue: it empties with no event */
#define RETURN_STEP_US  20000u /* between looks for a device that is to come back */

struct serial_port {
    struct crema_port port;
    struct sp_port *sp; /* NULL when libserialport does not know the terminal */
    int fd;
    bool is_exclusive; /* TIOCEXCL is ours to take back */
    /* To find it again when it went away and came back under another name; 0 where it is no USB. */
    uint32_t rate_hz;
    int usb_vid, usb_pid;
    char usb_serial[64];
};

/* USB products that are a chip's own rather than an adapter before its UART: USB-Serial-JTAG, and
 * the USB-OTG of the ROMs of ESP32-S2, S3 and P4. */
static const struct {
    uint16_t vid, pid;
    enum crema_port_wire wire;
} own_usb[] = {{0x303a, 0x1001, CREMA_WIRE_USB_JTAG},
               {0x303a, 0x0002, CREMA_WIRE_USB_OTG},
               {0x303a, 0x0009, CREMA_WIRE_USB_OTG},
               {0x303a, 0x0012, CREMA_WIRE_USB_OTG}};

static struct serial_port *serial_of(struct crema_port *port)
{
    return (struct serial_port *)port;
}

/* A device that goes away shows as a hang-up, or as one of these. */
static bool is_gone(int code)
{
    return code == EIO || code == ENXIO || code == ENODEV || code == EBADF || code == EPIPE;
}

static enum crema_status io_error(struct crema_port *port, int code, const char *what,
                                  struct crema_error *err)
{
    if (is_gone(code)) {
        cr_err(err, CREMA_E_PORT, "%s is gone (%s)", port->name, strerror(code));
        cr_err_try(err, "check the USB cable and that the board stays powered, then run it again");
    } else {
        cr_err(err, CREMA_E_PORT, "%s: %s", port->name, strerror(code));
    }
    return cr_err_what(err, CREMA_E_PORT, "cannot %s", what);
}

/* Waits for `events`. CREMA_E_TIMEOUT, silently, when the deadline passes first. */
static enum crema_status wait_ready(struct crema_port *port, short events, uint64_t deadline_us,
                                    const char *what, struct crema_error *err)
{
    for (;;) {
        uint64_t now = port->clock->now_us(port->clock);
        uint64_t left_ms = deadline_us > now ? (deadline_us - now + 999) / 1000 : 0;
        struct pollfd p = {.fd = serial_of(port)->fd, .events = events};
        int n = poll(&p, 1, (int)(left_ms < POLL_MAX_MS ? left_ms : POLL_MAX_MS));
        if (n < 0 && errno != EINTR)
            return io_error(port, errno, what, err);
        if (n > 0 && (p.revents & events))
            return CREMA_OK;
        if (n > 0)
            return io_error(port, EIO, what, err);
        if (left_ms == 0)
            return CREMA_E_TIMEOUT;
    }
}

static enum crema_status serial_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                     uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    *len = 0;
    for (;;) {
        enum crema_status st = wait_ready(port, POLLIN, deadline_us, "read the port", err);
        if (st != CREMA_OK)
            return st;
        ssize_t n = read(serial_of(port)->fd, buf, cap);
        if (n > 0) {
            *len = (size_t)n;
            return CREMA_OK;
        }
        if (n == 0)
            return io_error(port, EIO, "read the port", err);
        if (errno != EAGAIN && errno != EINTR)
            return io_error(port, errno, "read the port", err);
    }
}

static enum crema_status serial_put(struct crema_port *port, const uint8_t *buf, size_t len,
                                    size_t *done, struct crema_error *err)
{
    ssize_t n = write(serial_of(port)->fd, buf, len);
    *done = n > 0 ? (size_t)n : 0;
    if (n < 0 && errno != EAGAIN && errno != EINTR)
        return io_error(port, errno, "write to the port", err);
    return CREMA_OK;
}

static enum crema_status serial_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                      uint64_t deadline_us, struct crema_error *err)
{
    while (len > 0) {
        size_t done = 0;
        enum crema_status st = wait_ready(port, POLLOUT, deadline_us, "write to the port", err);
        if (st == CREMA_E_TIMEOUT)
            return cr_err(err, st, "%s took no more bytes, %zu were left", port->name, len);
        if (st != CREMA_OK)
            return st;
        st = serial_put(port, buf, len, &done, err);
        if (st != CREMA_OK)
            return st;
        buf += done;
        len -= done;
    }
    return CREMA_OK;
}

/* The queue is watched rather than tcdrain called at once, which has no deadline. */
static enum crema_status serial_drain(struct crema_port *port, uint64_t deadline_us,
                                      struct crema_error *err)
{
    int fd = serial_of(port)->fd;
    for (;;) {
        int queued = 0;
        if (ioctl(fd, TIOCOUTQ, &queued) < 0)
            return io_error(port, errno, "empty the port", err);
        if (queued == 0)
            break;
        if (port->clock->now_us(port->clock) >= deadline_us)
            return cr_err(err, CREMA_E_TIMEOUT, "%s still holds %d bytes", port->name, queued);
        port->clock->sleep_us(port->clock, DRAIN_STEP_US);
    }
    while (tcdrain(fd) < 0) {
        if (errno != EINTR)
            return io_error(port, errno, "empty the port", err);
    }
    return CREMA_OK;
}

static enum crema_status serial_discard_input(struct crema_port *port, struct crema_error *err)
{
    if (tcflush(serial_of(port)->fd, TCIFLUSH) < 0)
        return io_error(port, errno, "discard input", err);
    return CREMA_OK;
}

static enum crema_status rate_refused(struct crema_port *port, uint32_t rate_hz,
                                      struct crema_error *err)
{
    cr_err(err, CREMA_E_UNSUPPORTED, "the driver of %s does not do %u baud", port->name,
           (unsigned)rate_hz);
    cr_err_try(err, "use a lower or a usual rate: 115200, 460800, 921600");
    return CREMA_E_UNSUPPORTED;
}

static enum crema_status serial_set_rate(struct crema_port *port, uint32_t rate_hz,
                                         struct crema_error *err)
{
    struct serial_port *s = serial_of(port);
    if (rate_hz > INT_MAX)
        return rate_refused(port, rate_hz, err);
    s->rate_hz = rate_hz;
    if (!s->sp) /* a pty carries bytes at any rate, and tells it to whoever holds its other end */
        return cr_tty_set_rate(s->fd, rate_hz) == 0 ? CREMA_OK : rate_refused(port, rate_hz, err);
    if (sp_set_baudrate(s->sp, (int)rate_hz) == SP_OK)
        return CREMA_OK;
    int code = sp_last_error_code();
    return is_gone(code) ? io_error(port, code, "set the baud rate", err)
                         : rate_refused(port, rate_hz, err);
}

/* One TIOCMSET: two steps would pass through a state that resets the chip. */
static enum crema_status serial_set_lines(struct crema_port *port, bool dtr, bool rts,
                                          struct crema_error *err)
{
    int fd = serial_of(port)->fd;
    int lines = 0;
    if (port->wire == CREMA_WIRE_STREAM)
        return cr_err(err, CREMA_E_UNSUPPORTED, "%s has no DTR and RTS lines", port->name);
    if (ioctl(fd, TIOCMGET, &lines) < 0)
        return io_error(port, errno, "read the control lines", err);
    lines &= ~(TIOCM_DTR | TIOCM_RTS);
    lines |= (dtr ? TIOCM_DTR : 0) | (rts ? TIOCM_RTS : 0);
    if (ioctl(fd, TIOCMSET, &lines) < 0)
        return io_error(port, errno, "set the control lines", err);
    return CREMA_OK;
}

static int serial_fd(struct crema_port *port)
{
    return serial_of(port)->fd;
}

static void let_go(struct serial_port *s)
{
    /* The mark would outlive us where somebody else has the terminal open too. */
    if (s->is_exclusive)
        ioctl(s->fd, TIOCNXCL);
    if (s->fd >= 0)
        flock(s->fd, LOCK_UN);
    if (s->sp) {
        sp_close(s->sp);
        sp_free_port(s->sp);
    } else if (s->fd >= 0) {
        close(s->fd);
    }
    s->sp = NULL;
    s->fd = -1;
    s->is_exclusive = false;
}

static void serial_close(struct crema_port *port)
{
    let_go(serial_of(port));
    free(serial_of(port));
}

static enum crema_status refuse_permission(const char *path, struct crema_error *err)
{
    struct stat info;
    struct group *group = stat(path, &info) == 0 ? getgrgid(info.st_gid) : NULL;
    const char *name = group && strcmp(group->gr_name, "root") != 0 ? group->gr_name : NULL;
    cr_err(err, CREMA_E_PORT, "you are not permitted to open it%s%s", name ? "; the group is " : "",
           name ? name : "");
    cr_err_try(err, "sudo usermod -aG %s $USER, then log out and in again",
               name ? name : "dialout");
    return CREMA_E_PORT;
}

/* Turns errno of an open into the reasons that people meet. */
static enum crema_status refuse_open(const char *path, int code, struct crema_error *err)
{
    switch (code) {
    case ENOENT:
    case ENXIO:
    case ENODEV:
        cr_err(err, CREMA_E_PORT, "it is missing: no such device is connected");
        cr_err_try(err, "crema ports lists what is there; many USB cables carry power alone");
        break;
    case EACCES:
    case EPERM:
        refuse_permission(path, err);
        break;
    case EBUSY:
    case EWOULDBLOCK:
        cr_err(err, CREMA_E_PORT, "it is busy: another program has it open");
        cr_err_try(err, "close that program (often a serial monitor); fuser %s names it", path);
        break;
    default:
        cr_err(err, CREMA_E_PORT, "%s", strerror(code));
        break;
    }
    return CREMA_E_PORT;
}

static enum crema_status open_terminal(struct serial_port *s, const char *path,
                                       struct crema_error *err)
{
    s->fd = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    return s->fd < 0 ? refuse_open(path, errno, err) : CREMA_OK;
}

static enum crema_status open_device(struct serial_port *s, const char *path,
                                     struct crema_error *err)
{
    struct stat info;
    if (stat(path, &info) < 0)
        return refuse_open(path, errno, err);
    if (!S_ISCHR(info.st_mode))
        return cr_err(err, CREMA_E_PORT, "it is no serial device");
    if (sp_get_port_by_name(path, &s->sp) != SP_OK) {
        s->sp = NULL;
        return open_terminal(s, path, err);
    }
    enum sp_return done = sp_open(s->sp, SP_MODE_READ_WRITE);
    if (done != SP_OK) {
        int code = done == SP_ERR_FAIL ? sp_last_error_code() : EINVAL;
        sp_free_port(s->sp);
        s->sp = NULL;
        return refuse_open(path, code, err);
    }
    return sp_get_port_handle(s->sp, &s->fd) == SP_OK ? CREMA_OK : refuse_open(path, EIO, err);
}

/* Nobody else may open it from now on. The lock also keeps out processes of root, which TIOCEXCL
 * does not, as long as they lock as the common tools do. */
static enum crema_status claim(struct serial_port *s, const char *path, struct crema_error *err)
{
    struct termios term;
    if (tcgetattr(s->fd, &term) < 0)
        return cr_err(err, CREMA_E_PORT, "it is no terminal: %s", strerror(errno));
    if (flock(s->fd, LOCK_EX | LOCK_NB) < 0)
        return refuse_open(path, errno, err);
    s->is_exclusive = ioctl(s->fd, TIOCEXCL) == 0;
    cfmakeraw(&term);
    term.c_cflag |= CLOCAL | CREAD;
    term.c_cflag &= ~(tcflag_t)(CRTSCTS | CSTOPB);
    term.c_cc[VMIN] = 1; /* an empty read then means a hang-up */
    term.c_cc[VTIME] = 0;
    if (tcsetattr(s->fd, TCSANOW, &term) < 0)
        return cr_err(err, CREMA_E_PORT, "cannot set it to raw bytes: %s", strerror(errno));
    tcflush(s->fd, TCIOFLUSH);
    return CREMA_OK;
}

static enum crema_port_wire find_wire(const struct serial_port *s)
{
    int lines, vid = 0, pid = 0;
    if (s->sp && sp_get_port_usb_vid_pid(s->sp, &vid, &pid) == SP_OK) {
        for (size_t i = 0; i < sizeof own_usb / sizeof own_usb[0]; i++) {
            if (vid == own_usb[i].vid && pid == own_usb[i].pid)
                return own_usb[i].wire;
        }
    }
    return ioctl(s->fd, TIOCMGET, &lines) == 0 ? CREMA_WIRE_ADAPTER : CREMA_WIRE_STREAM;
}

static void note_usb(struct serial_port *s)
{
    const char *serial = s->sp ? sp_get_port_usb_serial(s->sp) : NULL;
    if (!s->sp || sp_get_port_usb_vid_pid(s->sp, &s->usb_vid, &s->usb_pid) != SP_OK)
        return;
    snprintf(s->usb_serial, sizeof s->usb_serial, "%s", serial ? serial : "");
}

/* Opens what stands at `path`. On failure all of it is let go again. */
static enum crema_status open_at(struct serial_port *s, const char *path, struct crema_error *err)
{
    enum crema_status st = open_device(s, path, err);
    if (st == CREMA_OK)
        st = claim(s, path, err);
    if (st != CREMA_OK)
        let_go(s);
    return st;
}

static bool is_same_device(const struct serial_port *s, const struct sp_port *other)
{
    int vid, pid;
    const char *serial = sp_get_port_usb_serial(other);
    return sp_get_port_usb_vid_pid(other, &vid, &pid) == SP_OK && vid == s->usb_vid &&
           pid == s->usb_pid && strcmp(serial ? serial : "", s->usb_serial) == 0;
}

/* By its name, or else by what its USB says of itself. */
static enum crema_status open_again(struct serial_port *s, struct crema_error *err)
{
    struct sp_port **list = NULL;
    char *path = realpath(s->port.name, NULL);
    enum crema_status st = path ? open_at(s, path, err) : refuse_open(s->port.name, errno, err);
    free(path);
    if (st == CREMA_OK || !s->usb_serial[0] || sp_list_ports(&list) != SP_OK)
        return st;
    for (size_t i = 0; st != CREMA_OK && list[i]; i++) {
        if (is_same_device(s, list[i]))
            st = open_at(s, sp_get_port_name(list[i]), err);
    }
    sp_free_port_list(list);
    return st;
}

static enum crema_status serial_reopen(struct crema_port *port, uint64_t deadline_us,
                                       struct crema_error *err)
{
    struct serial_port *s = serial_of(port);
    struct crema_error last = {0};
    enum crema_status st = CREMA_E_PORT;
    let_go(s);
    for (;;) {
        memset(&last, 0, sizeof last);
        st = open_again(s, &last);
        if (st == CREMA_OK || port->clock->now_us(port->clock) >= deadline_us)
            break;
        port->clock->sleep_us(port->clock, RETURN_STEP_US);
    }
    if (st == CREMA_OK)
        st = serial_set_rate(port, s->rate_hz, &last);
    if (st != CREMA_OK && err)
        *err = last;
    return cr_err_what(err, st, "cannot open %s again after it went away", port->name);
}

static const struct crema_port_ops serial_ops = {
    .kind = "serial",
    .read = serial_read,
    .write = serial_write,
    .put = serial_put,
    .drain = serial_drain,
    .discard_input = serial_discard_input,
    .set_rate = serial_set_rate,
    .reopen = serial_reopen,
    .set_lines = serial_set_lines,
    .fd = serial_fd,
    .close = serial_close,
};

enum crema_status cr_port_open_serial(const char *name, const struct crema_port_config *config,
                                      struct crema_port **out, struct crema_error *err)
{
    *out = NULL;
    struct serial_port *s = calloc(1, sizeof *s);
    char *path = realpath(name, NULL); /* /dev/serial/by-id/... are links to the device */
    enum crema_status st = CREMA_OK;
    if (!s) {
        free(path);
        return cr_err(err, CREMA_E_NOMEM, "no memory to open %s", name);
    }
    s->fd = -1;
    s->port.ops = &serial_ops;
    s->port.clock = crema_clock_host();
    snprintf(s->port.name, sizeof s->port.name, "%s", name);
    st = path ? open_at(s, path, err) : refuse_open(name, errno, err);
    if (st == CREMA_OK) {
        note_usb(s);
        s->port.wire = find_wire(s);
        st = serial_set_rate(&s->port, config->rate_hz ? config->rate_hz : DEFAULT_RATE_HZ, err);
    }
    free(path);
    if (st != CREMA_OK) {
        cr_err_what(err, st, "cannot open %s", name);
        serial_close(&s->port);
        return st;
    }
    *out = &s->port;
    return CREMA_OK;
}
