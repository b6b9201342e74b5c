/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The wrappers in front of every kind of port: they check arguments and what the kind can do. */
#include "err.h"
#include "port_ops.h"

#include <assert.h>

static enum crema_status unsupported(const struct crema_port *port, const char *what,
                                     struct crema_error *err)
{
    return cr_err(err, CREMA_E_UNSUPPORTED, "%s can not %s", port->name, what);
}

void crema_port_close(struct crema_port *port)
{
    if (port)
        port->ops->close(port);
}

const char *crema_port_name(const struct crema_port *port)
{
    return port->name;
}

enum crema_port_wire crema_port_wire(const struct crema_port *port)
{
    return port->wire;
}

struct crema_clock *crema_port_clock(struct crema_port *port)
{
    return port->clock;
}

enum crema_status crema_port_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                  uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    assert(buf && len);
    *len = 0;
    if (cap == 0)
        return cr_err(err, CREMA_E_USAGE, "a read into a buffer of 0 bytes");
    return port->ops->read(port, buf, cap, deadline_us, len, err);
}

enum crema_status crema_port_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                   uint64_t deadline_us, struct crema_error *err)
{
    return len ? port->ops->write(port, buf, len, deadline_us, err) : CREMA_OK;
}

enum crema_status crema_port_drain(struct crema_port *port, uint64_t deadline_us,
                                   struct crema_error *err)
{
    return port->ops->drain ? port->ops->drain(port, deadline_us, err) : CREMA_OK;
}

enum crema_status crema_port_discard_input(struct crema_port *port, struct crema_error *err)
{
    return port->ops->discard_input ? port->ops->discard_input(port, err) : CREMA_OK;
}

bool crema_port_has_rate(const struct crema_port *port)
{
    return port->ops->set_rate != NULL;
}

enum crema_status crema_port_set_rate(struct crema_port *port, uint32_t rate_hz,
                                      struct crema_error *err)
{
    if (rate_hz == 0)
        return cr_err(err, CREMA_E_USAGE, "a baud rate of 0");
    if (!port->ops->set_rate)
        return unsupported(port, "change its baud rate", err);
    return port->ops->set_rate(port, rate_hz, err);
}

enum crema_status crema_port_set_lines(struct crema_port *port, bool dtr, bool rts,
                                       struct crema_error *err)
{
    if (!port->ops->set_lines || port->wire == CREMA_WIRE_STREAM)
        return unsupported(port, "pull DTR and RTS: it has no control lines", err);
    return port->ops->set_lines(port, dtr, rts, err);
}

enum crema_status crema_port_reopen(struct crema_port *port, uint64_t deadline_us,
                                    struct crema_error *err)
{
    if (!port->ops->reopen)
        return unsupported(port, "come back once it is gone", err);
    return port->ops->reopen(port, deadline_us, err);
}

bool crema_port_has_exited(struct crema_port *port, uint32_t *status)
{
    return port->ops->has_exited && port->ops->has_exited(port, status);
}

const char *crema_port_fault(struct crema_port *port)
{
    return port->ops->fault ? port->ops->fault(port) : NULL;
}

void crema_port_set_realtime(struct crema_port *port, bool is_realtime)
{
    if (port->ops->set_realtime)
        port->ops->set_realtime(port, is_realtime);
}
