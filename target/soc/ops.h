/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What ROM, bootloader and HAL ask of the chip where generations differ. A generation is a folder:
 * `rtc` has RTC_CNTL, SYSTEM and the interrupt matrix's own controller, `lp` the low-power domain's
 * blocks, PCR and a PLIC. Numbers that differ inside a generation are in the chip's soc.h. */
#ifndef SOC_OPS_H
#define SOC_OPS_H

#include "soc.h"

#include <stdbool.h>
#include <stdint.h>

/* Resets. */
uint32_t soc_reset_cause(void);
uint32_t soc_wakeup_cause(void);
bool soc_is_download_forced(void);
bool soc_is_jtag_reset(void);
void soc_reset_system(void) __attribute__((noreturn));
void soc_reset_cpu(void);

/* Watchdogs. */
void soc_wdt_start(uint32_t timeout_ms); /* resets all but what the low-power domain keeps */
void soc_wdt_feed(void);
void soc_wdt_irq(bool is_on); /* its interrupt */
void soc_wdt_clear_irq(void);
void soc_wdt_disable_boot(void); /* the two that guard a boot from reset on */
void soc_wdt_disable_all(void);
void soc_timg_wdt_disable(struct timg_regs *group);
void soc_swd_feed_itself(void); /* the super watchdog */
bool soc_is_swd_reset(void);
void soc_swd_clear_flag(void);

/* Clocks. */
void soc_clock_xtal(void); /* the CPU on the crystal, undivided */
void soc_clock_max(void);  /* SOC_CPU_MAX_HZ from the PLL, which runs; flash at SOC_FLASH_HZ */
bool soc_clock_is_pll(void);
uint32_t soc_clock_xtal_hz(void); /* as it is; the CPU has to be at its full clock */
uint32_t soc_timer_rate(void);    /* the system timer's ticks in 10 us; the same */
uint32_t soc_clock_cpu_hz(void);
uint32_t soc_clock_apb_hz(void);

/* The CPU's counter, and the system timer. */
static inline uint32_t soc_cycles(void)
{
    uint32_t value;
    __asm__ volatile("csrr %0, 0x7e2" : "=r"(value));
    return value;
}
uint64_t soc_timer_ticks(void);

/* UART: clocked by the crystal, divided by `divider`, 1 to 256. */
void soc_uart_clock(unsigned number, uint32_t divider);
/* 8 data bits, no parity, one stop bit; a receive interrupt after `rx_full` bytes or two silent
 * characters. */
void soc_uart_format(unsigned number, uint32_t rx_full);
void soc_uart_apply(unsigned number); /* what was written above and to CLKDIV takes effect */

/* CPU interrupts. Numbers of SOC_IRQ_RESERVED belong to the core. */
void soc_irq_route(uint32_t source, uint32_t number);
void soc_irq_priority(uint32_t number, uint32_t priority);
void soc_irq_threshold(uint32_t priority);
void soc_irq_enable(uint32_t mask);
void soc_irq_disable(uint32_t mask);
void soc_irq_edge(uint32_t number, bool is_edge);

/* Flash MMU. An entry maps a page of SOC_MMU_PAGE bytes or less: the page size can be set on chips
 * with more than one (SOC_MMU_PAGE_LOG2_MIN). */
uint32_t soc_mmu_page(void); /* bytes */
void soc_mmu_set_page(uint32_t bytes);
uint32_t soc_mmu_mode(void); /* the chip's code for it, see SOC_MMU_PAGE_OF_MODE */
void soc_mmu_set_mode(uint32_t mode);
void soc_mmu_map(uint32_t entry, uint32_t page);
void soc_mmu_unmap_all(void);

/* Flash cache. */
void soc_cache_enable(bool is_on);
void soc_cache_open_buses(bool is_code_open, bool is_data_open);
void soc_cache_invalidate(uint32_t addr, uint32_t len); /* len 0: all */
bool soc_cache_autoload(bool is_on);                    /* what it was */
void soc_cache_freeze(bool is_frozen, uint32_t mode);

/* Pins. */
void soc_pad_hold(unsigned gpio, bool is_held);
void soc_pad_unhold_all(void);

void soc_assist_debug_enable(void);
void soc_sha_enable(void);

#endif
