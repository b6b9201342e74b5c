/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One run of the soak: what is asked of the loader, over which wire, and what goes wrong. All of it
 * follows from a seed. */
#ifndef SCENE_H
#define SCENE_H

#include "fault.h"

#include <crema/loader.h>

#define SCENE_FLASH_SIZE (1u << 20)
#define SCENE_PARTS_MOST 3u
#define SCENE_SECTOR     4096u

enum scene_job { SCENE_WRITE, SCENE_ERASE, SCENE_READ, SCENE_VERIFY, SCENE_JOBS };
enum scene_trouble {
    SCENE_CLEAN,
    SCENE_BURST,    /* some bytes in a row lost, damaged or doubled */
    SCENE_STEADY,   /* a few of them here and there */
    SCENE_HEAVY,    /* many */
    SCENE_SLOW,     /* late and in pieces */
    SCENE_UNPLUG,   /* at a byte */
    SCENE_POWERCUT, /* at an operation of the flash */
    SCENE_TROUBLES
};
extern const char *const scene_job_names[SCENE_JOBS], *const scene_trouble_names[SCENE_TROUBLES];

struct scene {
    uint64_t seed, random;
    bool is_usb;
    struct crema_loader_options loader;
    struct crema_flash_write_options write;
    enum scene_job job;
    enum scene_trouble trouble;
    struct cr_fault_plan plan;
    uint32_t cut_after;                              /* operations of the flash; 0: power stays */
    struct crema_flash_part parts[SCENE_PARTS_MOST]; /* of an erase or read one, without data */
    size_t count;
    bool is_same;                                   /* SCENE_VERIFY: the flash holds the parts */
    uint8_t before[SCENE_FLASH_SIZE];               /* what the flash holds at the start, */
    uint8_t after[SCENE_FLASH_SIZE];                /* what it has to hold in the end, */
    bool is_asked[SCENE_FLASH_SIZE / SCENE_SECTOR]; /* and which sectors may change on the way */
    uint8_t data[SCENE_FLASH_SIZE];
};

void scene_make(struct scene *s, uint64_t seed);
/* What is asked for, over a port; on success of a read, that what came is right. */
enum crema_status scene_run(const struct scene *s, struct crema_port *port, bool *has_stub,
                            struct crema_error *err);

#endif
