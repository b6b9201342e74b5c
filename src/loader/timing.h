/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Every time that the loader waits, in one table. All on the port's clock. */
#ifndef CR_LOADER_TIMING_H
#define CR_LOADER_TIMING_H

#include <stdint.h>

/* name, microseconds, why that long */
#define CR_TIME_LIST(X)                                                                            \
    X(SYNC, 100000, "an answer to SYNC: 4 ms on the wire, the rest for USB latency timers")        \
    X(SYNC_EARLY, 30000, "the same while BOOT is held: a slow link answers a later one")           \
    X(SYNC_LATER, 10000, "more for each that follows: a slow chip has them all to answer")         \
    X(STALE_SYNCS, 30000000, "what answers to SYNCs may delay another command's, at most")         \
    X(ROM_LOG, 15000, "a ROM says why it starts, 130 bytes at 115200 baud, before it listens")     \
    X(SYNC_QUIET, 30000, "silence that ends the ROM's eight answers; 1.3 ms lie between two")      \
    X(SYNC_GAP, 50000, "between SYNCs that were not answered, for a ROM still in its reset")       \
    X(COMMAND, 3000000, "a command that only computes; the peers' figure, slow hubs included")     \
    X(STUB, 1500000, "a stub's answer to what only computes; it says so when it has to wait")      \
    X(STUB_ALIVE, 700000, "a busy stub says so every 200 ms; USB latency and a busy host besides") \
    X(STUB_STANDS, 12000000, "no flash takes longer for a page, a sector or a block of 64 KB")     \
    X(SECTORS_PER_MB, 2000000, "hashed as fast as the flash reads, 5 MB a second or more")         \
    X(DAMAGED, 60000, "after a damaged answer to a sealed command: another would be here by then") \
    X(BARRIER, 2000000, "a chip that still works at the first of two equal requests")              \
    X(HELLO, 9000000, "a stub attaches the flash, which may be erasing still")                     \
    X(ECHO, 300000, "test data back from the stub, besides its time on the wire")                  \
    X(GREETING, 500000, "a stub that was started sets its clock and says so")                      \
    X(REJECT_QUIET, 20000, "silence that ends the repeats of a refused command")                   \
    X(REJECT_MAX, 200000, "repeats of a refused command: up to 8 of 14 bytes")                     \
    X(RATE_ANSWER, 300000, "an answer to a change of rate; silence is taken for a lost one")       \
    X(RATE_SETTLE, 20000, "ROMs change their rate 10 ms after the answer, and wait 1 ms more")     \
    X(RATE_SETTLE_STUB, 6000, "ours lets 2 ms pass; the adapter's own change takes some more")     \
    X(ERASE_BASE, 10000000, "an erase of any size: a worn sector alone may take 0.4 s")            \
    X(ERASE_PER_MB, 40000000, "256 sectors at 45 ms are 11.5 s; aged chips take three times that") \
    X(WRITE_PER_MB, 40000000, "4096 pages at 0.7 ms are 2.9 s; worst case 3 ms, and inflating")    \
    X(MD5_PER_MB, 8000000, "read and digest at over 125 KB/s; the slowest ROM does 200")           \
    X(SPI_DONE, 100000, "a short SPI command, polled: it is done before the first look")           \
    X(PORT_RETURN, 4000000,                                                                        \
      "a USB port that comes back after a reset: 1 s, and a busy host's time")                     \
    X(CANCEL_LOOK, 100000, "how late a wish to stop may be noticed")                               \
    X(WRITE_ROOM, 5000000, "a port that takes no bytes for this long takes none at all")

enum cr_time {
#define X(name, us, why) CR_TIME_##name = (us),
    CR_TIME_LIST(X)
#undef X
};

/* `per_mb` for `len` bytes, and never less than `floor`. Microseconds. */
static inline uint64_t cr_time_scaled(uint64_t floor, uint64_t per_mb, uint64_t len)
{
    uint64_t scaled = per_mb * len / 1000000u;
    return scaled > floor ? scaled : floor;
}

#endif
