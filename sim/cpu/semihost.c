/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "semihost.h"

#include "bytes.h"

#include <string.h>

#define FAILED    UINT32_MAX
#define ERRNO_BAD 22 /* EINVAL, the one reason for all that is refused here */

#define REASON_APPLICATION_EXIT 0x20026
#define STATUS_OTHER_REASON     1

enum handle { HANDLE_STDIN = 1, HANDLE_STDOUT = 2, HANDLE_STDERR = 3 };

enum operation {
    SYS_OPEN = 0x01,
    SYS_CLOSE = 0x02,
    SYS_WRITEC = 0x03,
    SYS_WRITE0 = 0x04,
    SYS_WRITE = 0x05,
    SYS_ISERROR = 0x08,
    SYS_ISTTY = 0x09,
    SYS_CLOCK = 0x10,
    SYS_TIME = 0x11,
    SYS_ERRNO = 0x13,
    SYS_EXIT = 0x18,
    SYS_EXIT_EXTENDED = 0x20,
    SYS_ELAPSED = 0x30,
    SYS_TICKFREQ = 0x31
};

static bool get_words(struct sim_sys *sys, uint32_t addr, uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint8_t bytes[4];
        if (!sim_bus_peek(&sys->bus, addr + 4 * (uint32_t)i, bytes, 4))
            return false;
        words[i] = get_le32(bytes);
    }
    return true;
}

static void put(struct sim_sys *sys, const uint8_t *data, size_t len)
{
    if (sys->semihost_write)
        sys->semihost_write(sys->host_ctx, data, len);
}

static uint32_t end(struct sim_sys *sys, uint32_t status)
{
    sys->exit_status = status;
    sim_request_stop(sys, SIM_STOP_EXIT);
    return 0;
}

/* A handler of exceptions that knows no way on ends the program with another reason. */
static void note_reason(struct sim_sys *sys, uint32_t reason)
{
    if (reason != REASON_APPLICATION_EXIT)
        sim_mishap(sys, "the program gave up (semihosting's reason 0x%x)", reason);
}

/* On 32-bit machines SYS_EXIT carries the reason alone, SYS_EXIT_EXTENDED a status with it. */
static uint32_t op_exit(struct sim_sys *sys, uint32_t reason)
{
    note_reason(sys, reason);
    return end(sys, reason == REASON_APPLICATION_EXIT ? 0 : STATUS_OTHER_REASON);
}

static uint32_t op_exit_extended(struct sim_sys *sys, uint32_t arg)
{
    uint32_t block[2];
    if (!get_words(sys, arg, block, 2))
        return FAILED;
    note_reason(sys, block[0]);
    return end(sys, block[0] == REASON_APPLICATION_EXIT ? block[1] : STATUS_OTHER_REASON);
}

static uint32_t op_write0(struct sim_sys *sys, uint32_t addr)
{
    uint8_t c;
    while (sim_bus_peek(&sys->bus, addr++, &c, 1) && c)
        put(sys, &c, 1);
    return 0;
}

/* The console alone: ":tt", for reading in modes 0..3, writing in 4..7, errors in 8..11. */
static uint32_t op_open(struct sim_sys *sys, uint32_t arg)
{
    uint32_t block[3];
    char name[3];
    if (!get_words(sys, arg, block, 3) || block[2] != sizeof name || block[1] > 11 ||
        !sim_bus_peek(&sys->bus, block[0], name, sizeof name) ||
        memcmp(name, ":tt", sizeof name) != 0)
        return FAILED;
    return HANDLE_STDIN + block[1] / 4;
}

static bool is_open(uint32_t handle)
{
    return handle >= HANDLE_STDIN && handle <= HANDLE_STDERR;
}

/* Returns how many bytes were not written. */
static uint32_t op_write(struct sim_sys *sys, uint32_t arg)
{
    uint32_t block[3];
    if (!get_words(sys, arg, block, 3))
        return FAILED;
    uint32_t left = block[2];
    if (block[0] != HANDLE_STDOUT && block[0] != HANDLE_STDERR)
        return left;
    uint8_t chunk[256];
    for (uint32_t n; left > 0; left -= n, block[1] += n) {
        n = left < sizeof chunk ? left : (uint32_t)sizeof chunk;
        if (!sim_bus_peek(&sys->bus, block[1], chunk, n))
            break;
        put(sys, chunk, n);
    }
    return left;
}

static uint32_t op_writec(struct sim_sys *sys, uint32_t addr)
{
    uint8_t c;
    if (sim_bus_peek(&sys->bus, addr, &c, 1))
        put(sys, &c, 1);
    return 0;
}

static uint32_t op_handle(struct sim_sys *sys, uint32_t op, uint32_t arg)
{
    uint32_t handle;
    if (!get_words(sys, arg, &handle, 1) || !is_open(handle))
        return FAILED;
    return op == SYS_ISTTY;
}

static uint32_t op_elapsed(struct sim_sys *sys, uint32_t arg)
{
    uint8_t bytes[8];
    put_le64(bytes, sys->now / SIM_TICKS_PER_US);
    return sim_bus_poke(&sys->bus, arg, bytes, sizeof bytes) ? 0 : FAILED;
}

uint32_t sim_semihost(struct sim_sys *sys, uint32_t op, uint32_t arg)
{
    switch ((enum operation)op) {
    case SYS_OPEN:
        return op_open(sys, arg);
    case SYS_CLOSE:
    case SYS_ISTTY:
        return op_handle(sys, op, arg);
    case SYS_WRITEC:
        return op_writec(sys, arg);
    case SYS_WRITE0:
        return op_write0(sys, arg);
    case SYS_WRITE:
        return op_write(sys, arg);
    case SYS_ISERROR: {
        uint32_t status;
        return get_words(sys, arg, &status, 1) && (int32_t)status >= 0 ? 0 : 1;
    }
    case SYS_CLOCK: /* hundredths of a second since power-on */
        return (uint32_t)(sys->now / (SIM_TICKS_PER_S / 100));
    case SYS_TIME: /* seconds; a deterministic machine has no other calendar */
        return (uint32_t)(sys->now / SIM_TICKS_PER_S);
    case SYS_ERRNO:
        return ERRNO_BAD;
    case SYS_EXIT:
        return op_exit(sys, arg);
    case SYS_EXIT_EXTENDED:
        return op_exit_extended(sys, arg);
    case SYS_ELAPSED:
        return op_elapsed(sys, arg);
    case SYS_TICKFREQ:
        return 1000000;
    default:
        return FAILED;
    }
}
