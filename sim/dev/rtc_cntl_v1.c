/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "rtc_cntl_int.h"

#include <crema/regs/esp32c3/rtc_cntl.h>

#define RESET_FLAGS                                                                                \
    (RTC_CNTL_RESET_STATE_ALL_RESET_FLAG_PROCPU_MASK |                                             \
     RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_PROCPU_MASK)
#include "rtc_cntl_rows.h"

const struct sim_dev_ops sim_rtc_cntl_ops = RTC_CNTL_OPS;
