/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Without a 32 kHz crystal, SDIO and reset flags. */
#include "rtc_cntl_int.h"

#include <crema/regs/esp32c2/rtc_cntl.h>

#define RESET_FLAGS 0u
#include "rtc_cntl_rows.h"

const struct sim_dev_ops sim_rtc_cntl_v2_ops = RTC_CNTL_OPS;
