/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Whether a chip would start from what the flash is to hold, as far as its bytes tell: the guards'
 * findings, and everything that boot ROM and bootloader look at. Pure. */
#ifndef CREMA_CHECK_H
#define CREMA_CHECK_H

#include <crema/guard.h>
#include <crema/image.h>
#include <stdbool.h>

struct crema_check_finding {
    const char *id;       /* a word for scripts: "hash", "other-chip", see CREMA_CHECK_IDS */
    bool is_error;        /* the chip would not start; otherwise it is worth knowing */
    const char *part;     /* the name of the part; borrowed from it */
    uint32_t off;         /* in flash */
    struct crema_error e; /* as the lines of an error */
};

/* id, what it stands for */
#define CREMA_CHECK_IDS(X)                                                                         \
    X("app-at-boot", "an application where the ROM looks for the bootloader")                      \
    X("boot-elsewhere", "a bootloader at another offset than this chip's")                         \
    X("no-image-at-boot", "something that is no image at the bootloader's place")                  \
    X("other-chip", "an image for another chip")                                                   \
    X("flash-size", "a header that names a larger flash than there is")                            \
    X("revision", "an image for newer or older revisions of the chip")                             \
    X("table-too-large", "a partition that reaches past the end of the flash")                     \
    X("app-too-large", "an image that does not fit its partition")                                 \
    X("app-offset", "an application where no page of the MMU begins")                              \
    X("hash", "a checksum or SHA-256 that is not that of the content")                             \
    X("image", "an image that does not hold together, or does not fit the chip")                   \
    X("mmu-page", "an image for another page size of the flash MMU")                               \
    X("overlap", "segments that are loaded over each other, or parts in one place of the flash")   \
    X("no-descriptor", "an application without a descriptor")                                      \
    X("no-app", "no application in any app partition")                                             \
    X("no-table", "no partition table, or one that is not right")

/* An image that could be started: what the bootloader may choose from. */
struct crema_check_app {
    char name[32]; /* of its partition, or "bootloader" when there is no application */
    uint32_t off;  /* in flash */
    uint32_t entry;
};
#define CREMA_CHECK_APPS_MAX 16

struct crema_check {
    struct crema_check_finding *findings; /* the caller's, `cap` of them; the worst first */
    size_t cap, count;                    /* count: all that there are */
    size_t errors;                        /* of them, those that are errors */
    struct crema_check_app apps[CREMA_CHECK_APPS_MAX];
    size_t app_count;
};

/* `check` has findings and cap set. Parts may come in any order. */
enum crema_status crema_check_parts(const struct crema_guard_facts *facts,
                                    const struct crema_flash_part *parts, size_t count,
                                    struct crema_check *check, struct crema_error *err);

#endif
