/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The layout and the rules of one version, from the register header that was included before. */
#define RESET_FLAGS_CLEAR (RESET_FLAGS << 2)

static const struct rtc_layout layout = {
    .reset_state = RTC_CNTL_RESET_STATE_OFFSET,
    .wakeup_state = RTC_CNTL_WAKEUP_STATE_OFFSET,
    .int_ena = RTC_CNTL_INT_ENA_RTC_OFFSET,
    .store0 = RTC_CNTL_STORE0_OFFSET,
    .store4 = RTC_CNTL_STORE4_OFFSET,
    .clk_conf = RTC_CNTL_CLK_CONF_OFFSET,
    .dig_pwc = RTC_CNTL_DIG_PWC_OFFSET,
    .reject_cause = RTC_CNTL_SLP_REJECT_CAUSE_OFFSET,
    .wakeup_cause = RTC_CNTL_SLP_WAKEUP_CAUSE_OFFSET,
    .option1 = RTC_CNTL_OPTION1_OFFSET,
    .fib_sel = RTC_CNTL_FIB_SEL_OFFSET,
    .reset_flags = RESET_FLAGS,
    .wdt =
        {
            .config0 = RTC_CNTL_WDTCONFIG0_OFFSET,
            .feed = RTC_CNTL_WDTFEED_OFFSET,
            .protect = RTC_CNTL_WDTWPROTECT_OFFSET,
            .swd_conf = RTC_CNTL_SWD_CONF_OFFSET,
            .swd_protect = RTC_CNTL_SWD_WPROTECT_OFFSET,
            .swd_key = 0x8f1d312a,
            .swd_auto_feed = RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK,
            .swd_disable = RTC_CNTL_SWD_CONF_SWD_DISABLE_MASK,
            .swd_feed = RTC_CNTL_SWD_CONF_SWD_FEED_MASK,
            .swd_flag = RTC_CNTL_SWD_CONF_SWD_RESET_FLAG_MASK,
            .swd_flag_clear = RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_MASK,
            .swd_warned = RTC_CNTL_SWD_CONF_SWD_FEED_INT_MASK,
            .swd_bypass = RTC_CNTL_SWD_CONF_SWD_BYPASS_RST_MASK,
            .is_super_analog = rtc_is_super_analog,
        },
};

static const struct sim_reg_rule rules[] = {
    {.off = RTC_CNTL_OPTIONS0_OFFSET,
     .self_clear = RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK | RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK,
     .write = rtc_options_write},
    {.off = RTC_CNTL_SLP_TIMER1_OFFSET,
     .self_clear = RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_MASK,
     .write = rtc_alarm_write},
    {.off = RTC_CNTL_TIME_UPDATE_OFFSET,
     .self_clear = RTC_CNTL_TIME_UPDATE_TIME_UPDATE_MASK,
     .write = rtc_update_write},
    {.off = RTC_CNTL_STATE0_OFFSET,
     .self_clear = RTC_CNTL_STATE0_SLP_REJECT_CAUSE_CLR_MASK,
     .write = rtc_state0_write},
    {.off = RTC_CNTL_RESET_STATE_OFFSET,
     .self_clear = RESET_FLAGS_CLEAR,
     .read = rtc_reset_state_read,
     .write = rtc_reset_state_write},
    {.off = RTC_CNTL_INT_RAW_RTC_OFFSET, .read_only = UINT32_MAX},
    {.off = RTC_CNTL_INT_ST_RTC_OFFSET, .read_only = UINT32_MAX, .read = rtc_int_st_read},
    {.off = RTC_CNTL_INT_CLR_RTC_OFFSET, .self_clear = UINT32_MAX, .write = rtc_int_clr_write},
    {.off = RTC_CNTL_STORE0_OFFSET, .count = 4, .write = rtc_store_low_write},
    {.off = RTC_CNTL_CLK_CONF_OFFSET, .count = 2, .write = rtc_clocks_write},
    {.off = RTC_CNTL_WDTCONFIG0_OFFSET, .count = 5, .write = rtc_wdt_write},
    {.off = RTC_CNTL_WDTFEED_OFFSET, .self_clear = UINT32_MAX, .write = rtc_feed_write},
    {.off = RTC_CNTL_SWD_CONF_OFFSET,
     .self_clear = RTC_CNTL_SWD_CONF_SWD_FEED_MASK | RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_MASK,
     .write = rtc_swd_write},
    {.off = RTC_CNTL_STORE4_OFFSET, .count = 4, .write = rtc_store_high_write},
    {.off = RTC_CNTL_LOW_POWER_ST_OFFSET,
     .read_only = UINT32_MAX,
     .has_reset = true,
     .reset = RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_IDLE_MASK},
    {.off = RTC_CNTL_OPTION1_OFFSET, .write = rtc_option1_write},
    {.off = RTC_CNTL_INT_ENA_RTC_W1TS_OFFSET,
     .count = 2,
     .self_clear = UINT32_MAX,
     .write = rtc_int_ena_set},
};

static bool start(struct sim_dev *dev)
{
    rtc_init(dev, &layout);
    return true;
}

#define RTC_CNTL_OPS                                                                               \
    {                                                                                              \
        .kind = "rtc_cntl", .state_size = sizeof(struct rtc_cntl), .state = &rtc_state,            \
        .rules = rules, .rule_count = sizeof rules / sizeof rules[0], .reset = rtc_reset,          \
        .shallow_reset = rtc_shallow_reset, .update_irq = rtc_update_irq, .start = start,          \
        .clock_changed = rtc_clock_changed,                                                        \
    }
