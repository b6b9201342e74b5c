/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_H
#define CREMA_REGS_ESP32C2_H

#include "apb_ctrl.h"
#include "apb_saradc.h"
#include "assist_debug.h"
#include "bb.h"
#include "dma.h"
#include "ecc.h"
#include "efuse.h"
#include "extmem.h"
#include "gpio.h"
#include "i2c0.h"
#include "interrupt_core0.h"
#include "io_mux.h"
#include "irq.h"
#include "ledc.h"
#include "modem_clkrst.h"
#include "rng.h"
#include "rtc_cntl.h"
#include "sensitive.h"
#include "sha.h"
#include "spi0.h"
#include "spi1.h"
#include "spi2.h"
#include "system.h"
#include "systimer.h"
#include "timg0.h"
#include "uart.h"
#include "xts_aes.h"

#endif
