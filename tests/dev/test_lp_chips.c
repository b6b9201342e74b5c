/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The blocks that the ESP32-C6 and H2 have and others do not: PLIC, CLINT, PCR, the low-power
 * domain, the MMU behind SPI0. One source for both; CHIP_H2 says which. */
#include "any_chip.h"

#include "flash_nor.h"
#include "uart.h"

#ifdef CHIP_H2
#define CHIP     "esp32h2"
#define XTAL_HZ  32000000u
#define PLL_CPU  96000000u
#define UART_PLL 48000000u
#define SLOW_HZ  130000u
#define PIN_LAST 27u
#define TIMG_PLL 2u /* choice of the timer groups' clock that is the PLL */
#include <crema/regs/esp32h2/esp32h2.h>
#define EXTMEM_BASE                 0x600c8000u /* not described there */
#define EXTMEM_L1_CACHE_CTRL_OFFSET 4u
#else
#define CHIP     "esp32c6"
#define XTAL_HZ  40000000u
#define PLL_CPU  160000000u
#define UART_PLL 80000000u
#define SLOW_HZ  136000u
#define PIN_LAST 30u
#define TIMG_PLL 1u
#include <crema/regs/esp32c6/esp32c6.h>
#endif

#define REG(block, reg) (block##_BASE + block##_##reg##_OFFSET)

#define PLIC      0x20001000u
#define PLIC_ON   (PLIC + 0x00)
#define PLIC_EDGE (PLIC + 0x04)
#define PLIC_CLR  (PLIC + 0x08)
#define PLIC_EIP  (PLIC + 0x0c)
#define PLIC_PRI  (PLIC + 0x10)
#define PLIC_THR  (PLIC + 0x90)
#define CLINT     0x20001800u

#define WDT_KEY 0x50d83aa1u

static struct sim_flash flash;
static uint8_t *flash_bytes;

static struct sim_sys *sys(void)
{
    return &the_chip.soc->sys;
}

static void super_watchdog_off(void)
{
    wr(REG(LP_WDT, SWD_WPROTECT), WDT_KEY);
    set(REG(LP_WDT, SWD_CONF), LP_WDT_SWD_CONF_SWD_AUTO_FEED_EN_MASK);
    wr(REG(LP_WDT, SWD_WPROTECT), 0);
}

static void lp_wdt_write(uint32_t addr, uint32_t value)
{
    wr(REG(LP_WDT, WDTWPROTECT), WDT_KEY);
    wr(addr, value);
    wr(REG(LP_WDT, WDTWPROTECT), 0);
}

static int setup(void **state)
{
    (void)state;
    const struct sim_flash_part *part = sim_flash_part_find("gd25q16");
    struct sim_soc_state *s = chip_on_as(CHIP, true);
    flash_bytes = aligned_alloc(4096, part->size);
    for (uint32_t i = 0; i < part->size; i += 4)
        put_le32(flash_bytes + i, i ^ 0x5a000000);
    sim_flash_init(&flash, part, flash_bytes, &s->sys);
    s->flash = &flash;
    wr(TIMG0_BASE + TIMG_WDTCONFIG0_OFFSET, 0);
    lp_wdt_write(REG(LP_WDT, WDTCONFIG0), 0);
    super_watchdog_off();
    sim_cpu_irq_enable(sys(), 0, UINT32_MAX);
    return 0;
}

static int teardown(void **state)
{
    free(flash_bytes);
    return chip_teardown(state);
}

/* Interrupts */

#define FROM_CPU(n) (REG(INTPRI, CPU_INTR_FROM_CPU_0) + 4 * (n))
#define MAP(n)      (INTERRUPT_CORE0_BASE + 4 * (IRQ_FROM_CPU_INTR0 + (n)))

static void route(unsigned n, unsigned cpu_irq, uint32_t priority)
{
    wr(MAP(n), cpu_irq);
    wr(PLIC_PRI + 4 * cpu_irq, priority);
    set(PLIC_ON, 1u << cpu_irq);
}

static void test_plic_level(void **state)
{
    (void)state;
    route(0, 5, 1);
    wr(FROM_CPU(0), 1);
    assert_int_equal(sys()->cpu_irq[0], 5);
    assert_int_equal(sys()->cpu_irq_asking[0], 1 << 5);
    assert_int_equal(rd(PLIC_EIP), 1 << 5);
    uint32_t source = IRQ_FROM_CPU_INTR0;
    uint32_t status = rd(REG(INTERRUPT_CORE0, INTR_STATUS_REG_0) + 4 * (source / 32));
    assert_int_equal(status, 1u << source % 32);
    wr(PLIC_THR, 1); /* not below the threshold */
    assert_int_equal(sys()->cpu_irq[0], 5);
    wr(PLIC_THR, 2);
    assert_int_equal(sys()->cpu_irq[0], 0);
    wr(PLIC_THR, 0);
    wr(PLIC_PRI + 4 * 5, 0); /* never interrupts */
    assert_int_equal(sys()->cpu_irq[0], 0);
    wr(PLIC_PRI + 4 * 5, 15);
    sim_cpu_irq_enable(sys(), 0, ~(1u << 5)); /* mie */
    assert_int_equal(sys()->cpu_irq[0], 0);
    assert_int_equal(sys()->cpu_irq_asking[0], 1 << 5); /* mip still shows it */
    sim_cpu_irq_enable(sys(), 0, 1u << 5);
    assert_int_equal(sys()->cpu_irq[0], 5);
    wr(FROM_CPU(0), 0);
    assert_int_equal(sys()->cpu_irq[0], 0);
}

static void test_plic_order(void **state)
{
    (void)state;
    route(0, 9, 3);
    route(1, 20, 7);
    route(2, 8, 3);
    for (unsigned i = 0; i < 3; i++)
        wr(FROM_CPU(i), 1);
    assert_int_equal(sys()->cpu_irq[0], 20); /* the highest priority, */
    wr(FROM_CPU(1), 0);
    assert_int_equal(sys()->cpu_irq[0], 8); /* then the lowest number */
    wr(PLIC_ON, 1u << 9);
    assert_int_equal(sys()->cpu_irq[0], 9);
}

static void test_plic_edge(void **state)
{
    (void)state;
    route(0, 6, 1);
    wr(PLIC_EDGE, 1u << 6);
    wr(FROM_CPU(0), 1);
    wr(FROM_CPU(0), 0);
    assert_int_equal(sys()->cpu_irq[0], 6); /* remembered */
    wr(PLIC_CLR, 1u << 6);
    wr(PLIC_CLR, 0);
    assert_int_equal(sys()->cpu_irq[0], 0);
    wr(FROM_CPU(0), 1);
    wr(PLIC_CLR, 1u << 6);
    assert_int_equal(sys()->cpu_irq[0], 0); /* the level alone is no edge */
}

/* 3 and 7 are the CLINT's, whatever a source is mapped to. */
static void test_plic_local(void **state)
{
    (void)state;
    route(0, 7, 15);
    wr(FROM_CPU(0), 1);
    assert_int_equal(sys()->cpu_irq[0], 0);
    wr(CLINT, 1);
    assert_int_equal(sys()->cpu_irq[0], 3);
    route(1, 31, 1);
    wr(FROM_CPU(1), 1);
    assert_int_equal(sys()->cpu_irq[0], 31); /* external ones go first */
    sim_cpu_irq_enable(sys(), 0, ~(1u << 3));
    wr(FROM_CPU(1), 0);
    assert_int_equal(sys()->cpu_irq[0], 0);
    wr(CLINT, 0);
    assert_int_equal(sys()->cpu_irq_asking[0], 0);
}

static void test_clint_timer(void **state)
{
    (void)state;
    wr(CLINT + 0x10, 1000);
    wr(CLINT + 0x14, 0);
    run(us(100));
    assert_int_equal(rd(CLINT + 8), 0); /* it stands still out of reset */
    wr(CLINT + 4, 3);                   /* count, and interrupt */
    assert_int_equal(sys()->cpu_irq[0], 0);
    uint64_t start = sys()->now;
    uint64_t cycle = SIM_TICKS_PER_S / XTAL_HZ;
    run_to(start + 999 * cycle);
    assert_int_equal(rd(CLINT + 8), 999);
    assert_int_equal(sys()->cpu_irq[0], 0);
    run_to(start + 1000 * cycle);
    assert_int_equal(sys()->cpu_irq[0], 7);
    assert_int_equal(rd(CLINT + 4), 3 | 4);
    wr(CLINT + 0x14, 1); /* beyond 2^32 */
    assert_int_equal(sys()->cpu_irq[0], 0);
    wr(CLINT + 0xc, 1);
    assert_int_equal(sys()->cpu_irq[0], 7);
    assert_int_equal(rd(CLINT + 0xc), 1);
}

/* Clocks */

static void test_pcr_clocks(void **state)
{
    (void)state;
    assert_int_equal(rd(REG(PCR, SYSCLK_CONF)) >> 24 & 0x7f, XTAL_HZ / 1000000);
    assert_int_equal(sys()->ticks_per_cycle, SIM_TICKS_PER_S / XTAL_HZ);
    uint32_t conf = rd(REG(PCR, SYSCLK_CONF));
    wr(REG(PCR, SYSCLK_CONF), (conf & ~(3u << 16)) | 1u << 16);
    assert_int_equal(sys()->ticks_per_cycle, SIM_TICKS_PER_S / PLL_CPU);
#ifdef CHIP_H2
    wr(REG(PCR, CPU_FREQ_CONF), 1);
    wr(REG(PCR, BUS_CLK_UPDATE), 1);
    assert_int_equal(rd(REG(PCR, BUS_CLK_UPDATE)), 0);
#else
    wr(REG(PCR, CPU_FREQ_CONF), 1u << 8);
#endif
    assert_int_equal(sys()->ticks_per_cycle, SIM_TICKS_PER_S / PLL_CPU * 2);
}

static void test_pcr_uart(void **state)
{
    (void)state;
    struct sim_dev *uart = sim_soc_dev(the_chip.soc, "UART0");
    wr(UART0_BASE + UART_CLKDIV_OFFSET, 100);
    assert_int_equal(sim_uart_bit_ticks(uart), 100 * SIM_TICKS_PER_S / XTAL_HZ);
    wr(REG(PCR, UART0_SCLK_CONF), PCR_UART0_SCLK_CONF_UART0_SCLK_EN_MASK | 1u << 20 | 1u << 12);
    assert_int_equal(sim_uart_bit_ticks(uart), 100 * SIM_TICKS_PER_S / (UART_PLL / 2));
    wr(REG(PCR, UART0_SCLK_CONF), 1u << 20);
    assert_int_equal(sim_uart_bit_ticks(uart), 0); /* its gate is shut */
    set(REG(PCR, UART0_CONF), PCR_UART0_CONF_UART0_RST_EN_MASK);
    assert_int_equal(rd(UART0_BASE + UART_CLKDIV_OFFSET), UART_CLKDIV_RESET);
}

static void test_pcr_timer(void **state)
{
    (void)state;
    uint32_t conf = TIMG_T0CONFIG_EN_MASK | TIMG_T0CONFIG_INCREASE_MASK | 2u << 13;
    wr(TIMG0_BASE + TIMG_T0CONFIG_OFFSET, conf);
    run(us(1000));
    wr(TIMG0_BASE + TIMG_T0UPDATE_OFFSET, 1);
    assert_int_equal(rd(TIMG0_BASE + TIMG_T0LO_OFFSET), XTAL_HZ / 2 / 1000);
    wr(REG(PCR, TIMERGROUP0_TIMER_CLK_CONF),
       PCR_TIMERGROUP0_TIMER_CLK_CONF_TG0_TIMER_CLK_EN_MASK | TIMG_PLL << 20);
    run(us(1000));
    wr(TIMG0_BASE + TIMG_T0UPDATE_OFFSET, 1);
    assert_int_equal(rd(TIMG0_BASE + TIMG_T0LO_OFFSET), (XTAL_HZ + UART_PLL) / 2 / 1000);
}

/* The low-power domain */

static uint32_t cause(void)
{
    return rd(REG(LP_CLKRST, RESET_CAUSE)) & LP_CLKRST_RESET_CAUSE_RESET_CAUSE_MASK;
}

static void test_causes(void **state)
{
    (void)state;
    assert_int_equal(cause(), 1);
    set(REG(LP_CLKRST, RESET_CAUSE), LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_CLR_MASK);
    assert_int_equal(rd(REG(LP_CLKRST, RESET_CAUSE)), 1);
    wr(REG(LP_AON, STORE0) + 4 * 9, 0x12345678);
    set(REG(LP_AON, CPUCORE0_CFG), LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_RESET_MASK);
    run(us(1));
    assert_int_equal(cause(), 0xc);
    set(REG(LP_AON, SYS_CFG), LP_AON_SYS_CFG_HPSYS_SW_RESET_MASK);
    run(us(1));
    assert_int_equal(cause(), 3);
    assert_int_equal(rd(REG(LP_AON, STORE0) + 4 * 9), 0x12345678);
    sim_request_reset(sys(), SIM_RESET_SYSTEM, 0x10, 0);
    run(us(1));
    assert_int_equal(rd(REG(LP_AON, STORE0) + 4 * 9), 0x12345678);
    sim_request_reset(sys(), SIM_RESET_CHIP, 1, 0);
    run(us(1));
    assert_int_equal(rd(REG(LP_AON, STORE0) + 4 * 9), 0);
}

static void test_forced_download(void **state)
{
    (void)state;
    assert_true(sim_soc_is_flash_boot(the_chip.soc));
    set(REG(LP_AON, SYS_CFG), LP_AON_SYS_CFG_FORCE_DOWNLOAD_BOOT_MASK);
    assert_false(sim_soc_is_flash_boot(the_chip.soc));
    sim_request_reset(sys(), SIM_RESET_SYSTEM, 0x10, 0);
    run(us(1));
    assert_true(sim_soc_is_flash_boot(the_chip.soc));
}

/* The stage's limit is doubled by the eFuse field that is 0. */
static void test_lp_wdt(void **state)
{
    (void)state;
    wr(REG(LP_WDT, CONFIG1), 5);
    assert_int_not_equal(rd(REG(LP_WDT, CONFIG1)), 5); /* locked */
    lp_wdt_write(REG(LP_WDT, CONFIG1), SLOW_HZ / 1000 * 10);
    uint32_t on = LP_WDT_WDTCONFIG0_WDT_EN_MASK;
    lp_wdt_write(REG(LP_WDT, WDTCONFIG0), on | 1u << 28); /* interrupt */
    run(us(19000));
    assert_false(irq(IRQ_LP_WDT));
    lp_wdt_write(REG(LP_WDT, WDTFEED), 1u << 31);
    wr(REG(LP_WDT, INT_ENA_RTC), 1u << 31);
    run(us(19000));
    assert_false(irq(IRQ_LP_WDT));
    run(us(2000));
    assert_true(irq(IRQ_LP_WDT));
    wr(REG(LP_WDT, INT_CLR_RTC), 1u << 31);
    assert_false(irq(IRQ_LP_WDT));
    lp_wdt_write(REG(LP_WDT, WDTCONFIG0), 0);
    lp_wdt_write(REG(LP_WDT, WDTCONFIG0), on | 4u << 28); /* system reset */
    run(us(21000));
    assert_int_equal(cause(), 0x10);
}

static void test_super_watchdog(void **state)
{
    (void)state;
    wr(REG(LP_WDT, SWD_WPROTECT), WDT_KEY);
    wr(REG(LP_WDT, SWD_CONF), 0);
    run(us(3000000));
    assert_int_equal(cause(), 1); /* an analogue signal stands in for it */
    wr(REG(LP_ANA, FIB_ENABLE), ~4u);
    wr(REG(LP_WDT, SWD_CONF), LP_WDT_SWD_CONF_SWD_FEED_MASK);
    run(us(900000));
    assert_int_equal(cause(), 1);
    run(us(200000));
    assert_int_equal(cause(), 0x12);
    assert_true(rd(REG(LP_WDT, SWD_CONF)) & LP_WDT_SWD_CONF_SWD_RESET_FLAG_MASK);
}

static uint64_t lp_time(void)
{
    wr(REG(LP_TIMER, UPDATE), LP_TIMER_UPDATE_MAIN_TIMER_UPDATE_MASK);
    return (uint64_t)rd(REG(LP_TIMER, MAIN_BUF0_HIGH)) << 32 | rd(REG(LP_TIMER, MAIN_BUF0_LOW));
}

static void lp_alarm_in(uint32_t counts)
{
    uint64_t at = lp_time() + counts;
    wr(REG(LP_TIMER, TAR0_LOW), (uint32_t)at);
    wr(REG(LP_TIMER, TAR0_HIGH), (uint32_t)(at >> 32) | 1u << 31);
}

static void test_lp_timer(void **state)
{
    (void)state;
    uint64_t first = lp_time();
    run(SIM_TICKS_PER_S);
    assert_int_equal(lp_time() - first, SLOW_HZ);
    assert_int_equal(rd(REG(LP_TIMER, MAIN_BUF1_LOW)), first);
    wr(REG(LP_TIMER, INT_ENA), 1u << 31);
    lp_alarm_in(SLOW_HZ / 100);
    run(us(9900));
    assert_false(irq(IRQ_LP_RTC_TIMER));
    run(us(200));
    assert_true(irq(IRQ_LP_RTC_TIMER));
    wr(REG(LP_TIMER, INT_CLR), 1u << 31);
    assert_false(irq(IRQ_LP_RTC_TIMER));
    run(7 * 24 * 3600 * SIM_TICKS_PER_S); /* a week */
    assert_int_equal(lp_time() - first, (7 * 24 * 3600 + 1) * UINT64_C(1) * SLOW_HZ +
                                            SLOW_HZ / 1000 * 10 + SLOW_HZ / 10000);
}

static void sleep_now(void)
{
    wr(REG(PMU, SLP_WAKEUP_CNTL2), 1 << 4);
    wr(REG(PMU, SLP_WAKEUP_CNTL0), PMU_SLP_WAKEUP_CNTL0_SLEEP_REQ_MASK);
}

static void test_sleep(void **state)
{
    (void)state;
    lp_alarm_in(SLOW_HZ / 100);
    sleep_now();
    run(us(9900));
    assert_true(the_chip.soc->is_asleep);
    run(us(200));
    assert_false(the_chip.soc->is_asleep);
    assert_int_equal(rd(REG(PMU, SLP_WAKEUP_STATUS0)), 1 << 4);
    assert_true(rd(REG(PMU, INT_RAW)) & PMU_INT_RAW_SOC_WAKEUP_INT_RAW_MASK);
    wr(REG(PMU, HP_INT_ENA), PMU_INT_RAW_SOC_WAKEUP_INT_RAW_MASK);
    assert_true(irq(IRQ_PMU));
    wr(REG(PMU, HP_INT_CLR), UINT32_MAX);
    assert_false(irq(IRQ_PMU));
    assert_int_equal(cause(), 1);
    set(REG(PMU, HP_SLEEP_DIG_POWER), PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_TOP_PD_EN_MASK);
    lp_alarm_in(SLOW_HZ / 100);
    sleep_now();
    run(us(10100));
    assert_int_equal(cause(), 5);
}

static void test_sleep_rejected(void **state)
{
    (void)state;
    wr(REG(PMU, SLP_WAKEUP_CNTL1), 1u << 31 | 1 << 4);
    lp_alarm_in(1);
    run(us(1000));
    sleep_now();
    assert_false(the_chip.soc->is_asleep);
    assert_int_equal(rd(REG(PMU, SLP_WAKEUP_STATUS1)), 1 << 4);
    wr(REG(PMU, SLP_WAKEUP_CNTL4), PMU_SLP_WAKEUP_CNTL4_SLP_REJECT_CAUSE_CLR_MASK);
    assert_int_equal(rd(REG(PMU, SLP_WAKEUP_STATUS1)), 0);
}

static void test_random(void **state)
{
    (void)state;
    uint32_t a = rd(REG(LP_PERI, RNG_DATA));
    assert_int_not_equal(a, rd(REG(LP_PERI, RNG_DATA)));
}

/* Flash */

#define WINDOW 0x42000000u

static void mmu_set(uint32_t entry, uint32_t content)
{
    wr(REG(SPI0, SPI_MEM_MMU_ITEM_INDEX), entry);
    wr(REG(SPI0, SPI_MEM_MMU_ITEM_CONTENT), content);
}

static bool shows(uint32_t addr, uint32_t off)
{
    uint32_t word;
    return sim_bus_read(&sys()->bus, addr, 4, &word) == SIM_ACCESS_OK && word == (off ^ 0x5a000000);
}

static bool is_fault(uint32_t addr)
{
    uint32_t word;
    return sim_bus_read(&sys()->bus, addr, 4, &word) == SIM_ACCESS_FAULT;
}

static void test_mmu(void **state)
{
    (void)state;
    assert_true(is_fault(WINDOW));
    mmu_set(0, 0x200 | 3);
    mmu_set(255, 0x200 | 1);
    assert_true(shows(WINDOW + 0x1234, 0x31234));
    assert_true(shows(WINDOW + 0xff0000, 0x10000));
    assert_true(is_fault(WINDOW + 0x10000));
    mmu_set(1, 0x200 | (2u << 20 >> 16) | 5); /* the flash has 2 MiB */
    assert_true(shows(WINDOW + 0x10000, 0x50000));
    wr(REG(SPI0, SPI_MEM_MMU_ITEM_INDEX), 255);
    assert_int_equal(rd(REG(SPI0, SPI_MEM_MMU_ITEM_CONTENT)), 0x201);
    mmu_set(0, 3); /* not valid */
    assert_true(is_fault(WINDOW));
}

static void test_mmu_page_size(void **state)
{
    (void)state;
    mmu_set(0, 0x200 | 3);
    mmu_set(1, 0x200 | 9);
    uint32_t power = rd(REG(SPI0, SPI_MEM_MMU_POWER_CTRL));
    wr(REG(SPI0, SPI_MEM_MMU_POWER_CTRL), power | 3u << 3); /* 8 KiB */
    assert_true(shows(WINDOW, 3 * 0x2000));
    assert_true(shows(WINDOW + 0x2000, 9 * 0x2000));
    assert_true(is_fault(WINDOW + 0x4000));
    wr(REG(SPI0, SPI_MEM_MMU_POWER_CTRL), power);
    assert_true(shows(WINDOW + 0x2000, 0x32000));
}

static void test_cache_shut(void **state)
{
    (void)state;
    mmu_set(0, 0x200);
    wr(REG(EXTMEM, L1_CACHE_CTRL), 3);
    assert_true(is_fault(WINDOW));
    wr(REG(EXTMEM, L1_CACHE_CTRL), 1); /* no instructions */
    assert_true(shows(WINDOW + 4, 4));
    assert_false(sys()->bus.attr[WINDOW >> SIM_PAGE_SHIFT] & SIM_PAGE_X);
    wr(REG(EXTMEM, L1_CACHE_CTRL), 0);
    assert_true(sys()->bus.attr[WINDOW >> SIM_PAGE_SHIFT] & SIM_PAGE_X);
    /* An access that nothing answers is noted. */
    wr(EXTMEM_BASE + 0x168, 1u << 4);
    assert_true(is_fault(WINDOW + 0x20008));
    assert_true(irq(IRQ_CACHE));
    assert_int_equal(rd(EXTMEM_BASE + 0x220), WINDOW + 0x20008);
    wr(EXTMEM_BASE + 0x16c, 1u << 4);
    assert_false(irq(IRQ_CACHE));
    wr(EXTMEM_BASE + 0x98, 1); /* invalidate: done at once */
    assert_int_equal(rd(EXTMEM_BASE + 0x98), 1u << 4);
}

/* SPI1 */

/* A read in DIO mode; the word that comes. */
static uint32_t read_dio(uint32_t user1, uint32_t addr)
{
    wr(REG(SPI1, SPI_MEM_CTRL),
       SPI1_SPI_MEM_CTRL_SPI_MEM_FASTRD_MODE_MASK | SPI1_SPI_MEM_CTRL_SPI_MEM_FREAD_DIO_MASK);
    wr(REG(SPI1, SPI_MEM_USER), 0xf0000000); /* command, address, dummy, in */
    wr(REG(SPI1, SPI_MEM_USER1), user1);
    wr(REG(SPI1, SPI_MEM_USER2), 7u << 28 | 0xbb);
    wr(REG(SPI1, SPI_MEM_ADDR), addr);
    wr(REG(SPI1, SPI_MEM_MISO_DLEN), 31);
    wr(REG(SPI1, SPI_MEM_CMD), 1u << 18);
    run(us(100));
    assert_int_equal(rd(REG(SPI1, SPI_MEM_CMD)), 0);
    return rd(REG(SPI1, SPI_MEM_W0));
}

/* As the vendor's ROM reads: 24 bits of address and four of the mode in one phase, the former in
 * ADDR as they are. With addresses of four bytes ADDR is sent as it is. */
static void test_mode_bits(void **state)
{
    (void)state;
    const uint32_t bits_24_dummy_4 = 23u << 26 | 3, bits_28_dummy_2 = 27u << 26 | 1;
    assert_int_equal(read_dio(bits_24_dummy_4, 0x12344), 0x5a012344);
    assert_int_equal(read_dio(bits_28_dummy_2, 0x12344), 0x5a012344);
    wr(REG(SPI1, SPI_MEM_CACHE_FCTRL), 2);
    assert_int_equal(read_dio(bits_28_dummy_2, 0x123440), 0x5a012344);
    wr(REG(SPI1, SPI_MEM_CACHE_FCTRL), 0);
    wr(REG(SPI1, SPI_MEM_RD_STATUS), 0xa0u << 16); /* the mode that asks for no command next */
    read_dio(bits_28_dummy_2, 0);
    assert_true(flash.continuous);
}

/* Pins */

static void test_last_pin(void **state)
{
    (void)state;
    wr(REG(GPIO, ENABLE_W1TS), 1u << PIN_LAST);
    wr(REG(GPIO, OUT_W1TS), UINT32_MAX);
    assert_int_equal(rd(REG(GPIO, OUT)), (2u << PIN_LAST) - 1);
    assert_true(the_chip.soc->gpio_out_level >> PIN_LAST & 1);
    wr(IO_MUX_BASE + IO_MUX_GPIO_OFFSET + 4 * PIN_LAST, IO_MUX_GPIO_FUN_IE_MASK);
    assert_int_equal(rd(REG(GPIO, IN)) & 1u << PIN_LAST, 1u << PIN_LAST);
    assert_int_equal(rd(REG(GPIO, STRAP)), 0xc);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_plic_level),      TEST(test_plic_order),  TEST(test_plic_edge),
        TEST(test_plic_local),      TEST(test_clint_timer), TEST(test_pcr_clocks),
        TEST(test_pcr_uart),        TEST(test_pcr_timer),   TEST(test_causes),
        TEST(test_forced_download), TEST(test_lp_wdt),      TEST(test_super_watchdog),
        TEST(test_lp_timer),        TEST(test_sleep),       TEST(test_sleep_rejected),
        TEST(test_random),          TEST(test_mmu),         TEST(test_mmu_page_size),
        TEST(test_cache_shut),      TEST(test_mode_bits),   TEST(test_last_pin),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
