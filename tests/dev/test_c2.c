/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the ESP32-C2 has otherwise than the ESP32-C3: places of registers, the size of the MMU's
 * pages, halves of an eFuse key, a choice of crystals. */
#include "any_chip.h"

#include "flash_nor.h"

#include <crema/regs/esp32c2/esp32c2.h>

#define REG(block, reg) (block##_BASE + block##_##reg##_OFFSET)
#define MMU_TABLE       0x600c5000u
#define IBUS            0x42000000u
#define DBUS            0x3c000000u

static struct sim_flash flash;
static uint8_t *flash_bytes;

static void rtc_write(uint32_t addr, uint32_t value)
{
    wr(REG(RTC_CNTL, WDTWPROTECT), 0x50d83aa1);
    wr(addr, value);
    wr(REG(RTC_CNTL, WDTWPROTECT), 0);
}

static int setup(void **state)
{
    (void)state;
    const struct sim_flash_part *part = sim_flash_part_find("gd25q16");
    struct sim_soc_state *s = chip_on_as("esp32c2", true);
    flash_bytes = aligned_alloc(4096, part->size);
    for (uint32_t i = 0; i < part->size; i += 4)
        put_le32(flash_bytes + i, i);
    sim_flash_init(&flash, part, flash_bytes, &s->sys);
    s->flash = &flash;
    wr(TIMG0_BASE + TIMG0_WDTCONFIG0_OFFSET, 0);
    rtc_write(REG(RTC_CNTL, WDTCONFIG0), 0);
    return 0;
}

static int teardown(void **state)
{
    free(flash_bytes);
    return chip_teardown(state);
}

static void test_mmu_page_size(void **state)
{
    (void)state;
    const uint32_t misc = rd(REG(EXTMEM, CACHE_CONF_MISC));
    set(REG(EXTMEM, ICACHE_CTRL), EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK);
    wr(REG(EXTMEM, ICACHE_CTRL1), 0);
    wr(MMU_TABLE + 4 * 3, 5);
    for (unsigned mode = 0; mode < 3; mode++) {
        uint32_t page = 0x4000u << mode;
        wr(REG(EXTMEM, CACHE_CONF_MISC), misc | mode << 3);
        assert_int_equal(rd(DBUS + 3 * page), 5 * page);
        assert_int_equal(rd(DBUS + 4 * page - 4), 6 * page - 4);
        assert_int_equal(rd(IBUS + 3 * page + 8), 5 * page + 8);
        uint32_t v;
        assert_int_equal(sim_bus_read(&the_chip.soc->sys.bus, DBUS + 2 * page, 4, &v),
                         SIM_ACCESS_FAULT);
        assert_true(irq(IRQ_CACHE_IA) == false);
    }
    wr(REG(EXTMEM, CACHE_ILG_INT_ENA), UINT32_MAX);
    assert_true(irq(IRQ_CACHE_IA)); /* those reads, now that somebody wants to know */
    assert_int_equal(rd(REG(EXTMEM, CACHE_MMU_FAULT_VADDR)), DBUS + 2 * 0x10000);
}

static void test_interrupts(void **state)
{
    (void)state;
    wr(INTERRUPT_CORE0_BASE + 4 * IRQ_FROM_CPU_INTR2, 7);
    set(REG(INTERRUPT_CORE0, CPU_INT_ENABLE), 1 << 7);
    wr(REG(INTERRUPT_CORE0, CPU_INT_PRI_7), 2);
    wr(REG(SYSTEM, CPU_INTR_FROM_CPU_2), 1);
    assert_int_equal(the_chip.soc->sys.cpu_irq[0], 7);
    assert_int_equal(rd(REG(INTERRUPT_CORE0, CPU_INT_EIP_STATUS)), 1 << 7);
    assert_int_equal(rd(REG(INTERRUPT_CORE0, INTR_STATUS_REG_1)), 1u << (IRQ_FROM_CPU_INTR2 - 32));
    wr(REG(INTERRUPT_CORE0, CPU_INT_THRESH), 3);
    assert_int_equal(the_chip.soc->sys.cpu_irq[0], 0);
}

static void test_stores_outlive_a_reset(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 4; i++) {
        wr(REG(RTC_CNTL, STORE0) + 4 * i, 0x100 + i);
        wr(REG(RTC_CNTL, STORE4) + 4 * i, 0x200 + i);
    }
    set(REG(RTC_CNTL, OPTIONS0), RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK);
    run(us(1));
    assert_int_equal(rd(REG(RTC_CNTL, RESET_STATE)) & 63, 3);
    for (unsigned i = 0; i < 4; i++) {
        assert_int_equal(rd(REG(RTC_CNTL, STORE0) + 4 * i), 0x100 + i);
        assert_int_equal(rd(REG(RTC_CNTL, STORE4) + 4 * i), 0x200 + i);
    }
}

static void test_rtc_watchdog(void **state)
{
    (void)state;
    uint32_t ticks = 13600; /* 100 ms of the slow clock; eFuse doubles them */
    rtc_write(REG(RTC_CNTL, WDTCONFIG1), ticks);
    rtc_write(REG(RTC_CNTL, WDTCONFIG0), 1u << 31 | 4u << 28);
    run(us(199000));
    assert_int_equal(rd(REG(RTC_CNTL, RESET_STATE)) & 63, 1);
    run(us(2000));
    assert_int_equal(rd(REG(RTC_CNTL, RESET_STATE)) & 63, 0x10);
    rtc_write(REG(RTC_CNTL, WDTCONFIG0), 0);
    /* WDT_DELAY_SEL 2 makes it eight times as long. */
    put_le32(the_chip.efuse + 4, 2 << 2);
    rtc_write(REG(RTC_CNTL, WDTCONFIG1), ticks);
    rtc_write(REG(RTC_CNTL, WDTCONFIG0), 1u << 31 | 4u << 28);
    rtc_write(REG(RTC_CNTL, SWD_WPROTECT), 0x8f1d312a);
    set(REG(RTC_CNTL, SWD_CONF), RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK);
    wr(TIMG0_BASE + TIMG0_WDTCONFIG0_OFFSET, 0);
    run(us(790000));
    assert_int_equal(rd(REG(RTC_CNTL, STATE0)) & RTC_CNTL_STATE0_SLEEP_EN_MASK, 0);
    assert_int_equal(rd(REG(RTC_CNTL, WDTCONFIG1)), ticks);
    run(us(20000));
    assert_int_not_equal(rd(REG(RTC_CNTL, WDTCONFIG1)), ticks); /* reset */
}

/* RD_DIS has a bit for each half of the key. */
static void test_efuse_halves(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 8; i++)
        put_le32(the_chip.efuse + (REG(EFUSE, RD_BLK3_DATA0) - REG(EFUSE, RD_WR_DIS)) + 4 * i,
                 0xa0 + i);
    sim_soc_write_checks(the_chip.soc->soc, the_chip.efuse);
    for (uint32_t hidden = 0; hidden < 4; hidden++) {
        put_le32(the_chip.efuse + 4, hidden);
        wr(REG(EFUSE, CONF), 0x5aa5);
        wr(REG(EFUSE, CMD), EFUSE_CMD_READ_CMD_MASK);
        assert_int_equal(rd(REG(EFUSE, CMD)), EFUSE_CMD_READ_CMD_MASK);
        run(us(10));
        assert_int_equal(rd(REG(EFUSE, CMD)), 0);
        for (uint32_t i = 0; i < 8; i++)
            assert_int_equal(rd(REG(EFUSE, RD_BLK3_DATA0) + 4 * i),
                             hidden >> (i / 4) & 1 ? 0 : 0xa0 + i);
    }
}

static uint32_t systimer_us(uint64_t n)
{
    set(REG(SYSTIMER, UNIT0_OP), SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK);
    uint32_t before = rd(REG(SYSTIMER, UNIT0_VALUE_LO));
    run(us(n));
    set(REG(SYSTIMER, UNIT0_OP), SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK);
    return rd(REG(SYSTIMER, UNIT0_VALUE_LO)) - before;
}

/* The crystal's rate stands where the ROM looks for it, and everything that runs on it follows. */
static void test_crystals(void **state)
{
    (void)state;
    const uint32_t mask = SYSTEM_SYSCLK_CONF_CLK_XTAL_FREQ_MASK;
    assert_int_equal((rd(REG(SYSTEM, SYSCLK_CONF)) & mask) / (mask & -mask), 26);
    assert_in_range(systimer_us(100), 1039, 1041);
    sim_soc_set_crystal(the_chip.soc, 40000000);
    assert_int_equal((rd(REG(SYSTEM, SYSCLK_CONF)) & mask) / (mask & -mask), 40);
    assert_in_range(systimer_us(100), 1599, 1601);
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    assert_int_equal(the_chip.soc->sys.ticks_per_cycle, SIM_TICKS_PER_S / 20000000);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_mmu_page_size), T(test_interrupts),   T(test_stores_outlive_a_reset),
        T(test_rtc_watchdog),  T(test_efuse_halves), T(test_crystals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
