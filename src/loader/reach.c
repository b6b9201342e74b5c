/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "reach.h"

/* So few bytes are looked up before the user sees it. */
#define FEW 0x10000u

/* What a byte of firmware costs on its way, as measured on the virtual board with firmware-like
 * code (docs/internals/loader.md). Thousandths. */
static const struct {
    uint32_t coded;         /* bytes on the line */
    uint32_t decode_cycles; /* the stub's work, whatever the dictionary */
    uint32_t erase_ns, program_ns;
    uint32_t far; /* looks through the flash, when they are allowed */
} per_byte = {
    .coded = 480, .decode_cycles = 350000, .erase_ns = 3100000, .program_ns = 2600000, .far = 6};

/* One look: some 600 bytes read, behind the page that the flash is at; and sent through the filter.
 */
static const struct {
    uint32_t ns, cycles;
} look = {.ns = 500000, .cycles = 9000};

/* Nanoseconds a byte. */
static uint64_t line_ns(const struct crema_loader *loader)
{
    return per_byte.coded * UINT64_C(10000000) / loader->link.rate_hz;
}

static uint64_t cycles_ns(const struct crema_loader *loader, uint64_t cycles)
{
    uint64_t hz = loader->hello.cpu_hz ? loader->hello.cpu_hz : 1;
    return cycles * 1000000000 / hz;
}

/* Is the line the slowest still, with all that the looks cost? */
static bool is_line_slow(const struct crema_loader *loader, bool is_blank)
{
    if (!cr_loader_has_rate(loader) || loader->link.rate_hz == 0)
        return false;
    uint64_t decode = cycles_ns(loader, per_byte.decode_cycles) / 1000;
    uint64_t flash = (per_byte.program_ns + (is_blank ? 0 : per_byte.erase_ns)) / 1000;
    uint64_t looks = per_byte.far * (look.ns + cycles_ns(loader, look.cycles)) / 1000;
    return line_ns(loader) > (decode > flash ? decode : flash) + looks;
}

bool cr_reach_is_far(const struct crema_loader *loader, uint64_t len, uint32_t flags)
{
    return loader->hello.dictionary != 0 &&
           (len <= FEW || is_line_slow(loader, flags & WIRE_WRITE_BLANK));
}
