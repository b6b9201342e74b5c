/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Lines of boot ROMs, bootloaders and panic handlers, and what they mean. */
#ifndef CR_NOTES_H
#define CR_NOTES_H

#include <stddef.h>

struct note {
    const char *text; /* looked for anywhere in a line */
    const char *meaning;
    const char *hint; /* "" when no next step is known */
};

extern const struct note monitor_notes[];
extern const size_t monitor_note_count;

#endif
