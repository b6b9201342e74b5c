/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a kind of port implements. The wrappers in port.c check arguments; NULL means unsupported.
 */
#ifndef CR_PORT_OPS_H
#define CR_PORT_OPS_H

#include <crema/port.h>

/* What goes on behind a port whose time is its own. */
struct cr_port_look {
    uint64_t moved; /* another number whenever bytes crossed the wire or the flash did something */
    size_t pending; /* bytes on their way to the chip */
    bool is_busy;   /* the flash is at work */
    bool is_still;  /* the chip has ended its program, or can not go on */
    uint64_t byte_ns; /* what a byte takes on the wire */
};

struct crema_port_ops {
    const char *kind;
    enum crema_status (*read)(struct crema_port *port, uint8_t *buf, size_t cap,
                              uint64_t deadline_us, size_t *len, struct crema_error *err);
    enum crema_status (*write)(struct crema_port *port, const uint8_t *buf, size_t len,
                               uint64_t deadline_us, struct crema_error *err);
    /* As much as there is room for now, perhaps nothing. */
    enum crema_status (*put)(struct crema_port *port, const uint8_t *buf, size_t len, size_t *done,
                             struct crema_error *err);
    enum crema_status (*drain)(struct crema_port *port, uint64_t deadline_us,
                               struct crema_error *err);
    enum crema_status (*discard_input)(struct crema_port *port, struct crema_error *err);
    enum crema_status (*set_rate)(struct crema_port *port, uint32_t rate_hz,
                                  struct crema_error *err);
    /* Waits for a device that went away to come back, and opens it as it was. */
    enum crema_status (*reopen)(struct crema_port *port, uint64_t deadline_us,
                                struct crema_error *err);
    enum crema_status (*set_lines)(struct crema_port *port, bool dtr, bool rts,
                                   struct crema_error *err);
    bool (*has_exited)(struct crema_port *port, uint32_t *status);
    const char *(*fault)(struct crema_port *port);
    void (*set_realtime)(struct crema_port *port, bool is_realtime);
    int (*fd)(struct crema_port *port); /* to poll; NULL where time passes only inside of a call */
    bool (*look)(struct crema_port *port, struct cr_port_look *look);
    void (*close)(struct crema_port *port); /* frees the concrete struct */
};

/* The concrete struct embeds this first. */
struct crema_port {
    const struct crema_port_ops *ops;
    struct crema_clock *clock;
    enum crema_port_wire wire;
    char name[128];
};

/* The kinds, each in its own file. */
enum crema_status cr_port_open_serial(const char *name, const struct crema_port_config *config,
                                      struct crema_port **out, struct crema_error *err);
enum crema_status cr_port_open_virtual(const char *name, const struct crema_port_config *config,
                                       struct crema_port **out, struct crema_error *err);
enum crema_status cr_port_open_tcp(const char *name, const struct crema_port_config *config,
                                   struct crema_port **out, struct crema_error *err);
enum crema_status cr_port_open_rfc2217(const char *name, const struct crema_port_config *config,
                                       struct crema_port **out, struct crema_error *err);
/* The same over a socket that is connected already and becomes the port's, also on failure. */
enum crema_status cr_port_open_rfc2217_over(int fd, uint64_t timeout_us, struct crema_port **out,
                                            struct crema_error *err);

/* The rate of a terminal, any number that its driver does (in tty_rate.c). They set errno. */
int cr_tty_set_rate(int fd, uint32_t rate_hz);
int cr_tty_get_rate(int fd, uint32_t *rate_hz);

/* The board behind a virtual port, for tests that pull its power; NULL for any other port. */
struct sim_board;
struct sim_board *cr_port_virtual_board(struct crema_port *port);

/* Listing: each kind adds its rows; list.c joins them. */
struct cr_port_rows {
    struct crema_port_info *rows; /* becomes the caller's list */
    size_t count, cap;            /* elements */
};

/* A zeroed row at the end, valid until the next call; NULL when memory is out. */
struct crema_port_info *cr_port_rows_add(struct cr_port_rows *rows);
enum crema_status cr_port_list_serial(struct cr_port_rows *rows, struct crema_error *err);
/* Every folder of board_dir with a board.ini in it (in virtual.c). A board_dir that is NULL or does
 * not exist has none. */
enum crema_status cr_port_list_virtual(const char *board_dir, struct cr_port_rows *rows,
                                       struct crema_error *err);

#endif
