/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A program that waits for something that is not modelled waits for ever. It is told from one that
 * only looks now and then by how densely it reads the same address. */
#ifndef SIM_STALL_H
#define SIM_STALL_H

#include <stdbool.h>
#include <stdint.h>

#define SIM_STALL_SLOTS 4u

/* An address that is being read. A loop may look at several. */
struct sim_stall_slot {
    uint32_t addr;
    bool is_told;
    uint64_t last;   /* tick of the last read */
    uint64_t leapt;  /* sim_stall.leapt then */
    uint64_t waited; /* ticks that passed between reads which followed each other closely */
};

struct sim_stall {
    uint64_t leapt; /* ticks passed over at once, in loops that were seen to go nowhere */
    struct sim_stall_slot slot[SIM_STALL_SLOTS];
};

/* A register at `addr` was read that nothing but a write changes. True, once, when the program has
 * done hardly anything else for a second of its time. */
bool sim_stall_read(struct sim_stall *stall, uint32_t addr, uint64_t now);
/* It was written: what is read from now on may be something else. */
void sim_stall_write(struct sim_stall *stall, uint32_t addr);

#endif
