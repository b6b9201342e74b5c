/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What main returns is what `crema run` exits with. */
#include "rt.h"

#define STATUS 42

int main(void)
{
    printf("about to return %d\n", STATUS);
    return STATUS;
}
