/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A program that embeds libcrema: public headers and the shared library, nothing else. */
#include <crema/chip.h>
#include <crema/error.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    size_t count = 0;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (crema_chip_find(chips[i]->title) != chips[i] ||
            !crema_chip_region(chips[i], chips[i]->mem[0].addr, 4))
            return 1;
    }
    if (strcmp(crema_status_name(CREMA_E_TIMEOUT), "E_TIMEOUT") != 0)
        return 1;
    printf("%zu chips\n", count);
    return count == 0;
}
