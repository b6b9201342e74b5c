/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "wdt.h"

#include "ops.h"

void hal_wdt_disable_all(void)
{
    soc_wdt_disable_all();
}
