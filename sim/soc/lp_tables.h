/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the chips with a PLIC and a low-power domain of blocks named LP_* have in common. Included
 * once by each chip's table, after its register headers, whose names it uses: what looks the same
 * here has each chip's own offsets. The chip says LAST_IRQ, its highest interrupt source,
 * TIMG_SOURCES, the clocks that its timer groups choose among, and DPA_LEVEL_MASK, a field of the
 * eFuse that has another name on each. */
#ifndef SIM_LP_TABLES_H
#define SIM_LP_TABLES_H

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

/* Signals of the GPIO matrix, of both directions. */
enum { U0 = 6, U1 = 9, FSPICLK = 63, FSPIQ, FSPID, FSPIHD, FSPIWP, FSPICS0 };

static const struct sim_rv_params rv = {
    .has_atomics = true,
    .misa = 0x40101105, /* RV32 I, M, A, C and user mode */
    .mvendorid = 0x612,
    .marchid = 0x80000002,
    .mimpid = 2,
    .pmp_count = 16,
    .trigger_count = 4,
    .is_vectored_always = true,
    .has_pcer = true,
    .has_gpio_csr = true,
    .mstatus_extra = 0x11, /* UIE and UPIE */
    .has_mie = true,
    .has_user_traps = true,
    .has_pma = true,
};

static const struct sim_intmtx_params intmtx = {
    .source_count = LAST_IRQ + 1,
    .status_off = INTERRUPT_CORE0_INTR_STATUS_REG_0_OFFSET,
    .plic = "PLIC_MX",
};
/* 0 and 4 are user mode's software interrupt and timer, 3 and 7 machine mode's. */
static const struct sim_plic_params plic = {.local = 0x99};
static const struct sim_clint_params clint = {.plic = "PLIC_MX", .software = 3, .timer = 7};
static const struct sim_intpri_params intpri = {.irq_from_cpu = IRQ_FROM_CPU_INTR0};

/* Clocks of peripherals are chosen here: PCR_FIELD(UART0_SCLK_CONF, UART0_SCLK_SEL). */
#define PCR_FIELD(reg, field) SIM_FIELD(PCR_##reg, field)

#define UART_CLOCK(n)                                                                              \
    {                                                                                              \
        .periph = "PCR", .sel = PCR_FIELD(UART##n##_SCLK_CONF, UART##n##_SCLK_SEL),                \
        .enable = PCR_FIELD(UART##n##_SCLK_CONF, UART##n##_SCLK_EN),                               \
        .source = {SIM_CLK_NONE, SIM_CLK_PLL_PERIPH, SIM_CLK_RC_FAST, SIM_CLK_XTAL},               \
        .num = PCR_FIELD(UART##n##_SCLK_CONF, UART##n##_SCLK_DIV_NUM),                             \
        .a = PCR_FIELD(UART##n##_SCLK_CONF, UART##n##_SCLK_DIV_A),                                 \
        .b = PCR_FIELD(UART##n##_SCLK_CONF, UART##n##_SCLK_DIV_B),                                 \
    }
static const struct sim_clk_mux uart0_clock = UART_CLOCK(0), uart1_clock = UART_CLOCK(1);

#define UART(n)                                                                                    \
    {                                                                                              \
        .irq = IRQ_UART##n, .txd = U##n, .rxd = U##n, .layout = &sim_uart_v2_layout,               \
        .clock = &uart##n##_clock                                                                  \
    }
static const struct sim_uart_params uart0 = UART(0), uart1 = UART(1);

#define TIMG_CLOCK(reg, prefix)                                                                    \
    {                                                                                              \
        .periph = "PCR", .sel = PCR_FIELD(reg, prefix##_CLK_SEL),                                  \
        .enable = PCR_FIELD(reg, prefix##_CLK_EN), .source = TIMG_SOURCES,                         \
    }
static const struct sim_clk_mux timg0_timer_clock =
                                    TIMG_CLOCK(TIMERGROUP0_TIMER_CLK_CONF, TG0_TIMER),
                                timg0_wdt_clock = TIMG_CLOCK(TIMERGROUP0_WDT_CLK_CONF, TG0_WDT),
                                timg1_timer_clock =
                                    TIMG_CLOCK(TIMERGROUP1_TIMER_CLK_CONF, TG1_TIMER),
                                timg1_wdt_clock = TIMG_CLOCK(TIMERGROUP1_WDT_CLK_CONF, TG1_WDT);

static const struct sim_timg_params timg0 = {
    .irq_timer = IRQ_TG0_T0_LEVEL,
    .irq_wdt = IRQ_TG0_WDT_LEVEL,
    .cause_core = 0x7,
    .cause_cpu = 0xb,
    .has_flash_boot = true,
    .timer_clock = &timg0_timer_clock,
    .wdt_clock = &timg0_wdt_clock,
    .meter_fast_div = 32,
};

static const struct sim_timg_params timg1 = {
    .irq_timer = IRQ_TG1_T0_LEVEL,
    .irq_wdt = IRQ_TG1_WDT_LEVEL,
    .cause_core = 0x8,
    .cause_cpu = 0x11,
    .timer_clock = &timg1_timer_clock,
    .wdt_clock = &timg1_wdt_clock,
    .meter_fast_div = 32,
};

static const struct sim_mspi_params spi0 = {
    .cache = "EXTMEM",
    .window = 0x42000000,
    .entry_count = 256,
    .valid_mask = 1 << 9,
    .page_mask = 0x1ff,
    .extra_mask = 1 << 10, /* read through the decryption */
};
static const struct sim_l1_cache_params l1_cache = {.mmu = "SPI0", .irq = IRQ_CACHE};

/* Clock and reset stand in one register. What the core can not do without keeps its clock. */
#define GATE(reg, name, periph)                                                                    \
    {                                                                                              \
        periph, PCR_FIELD(reg, name##_RST_EN), PCR_FIELD(reg, name##_CLK_EN)                       \
    }
#define GATE_ALWAYS(reg, name, periph)                                                             \
    {                                                                                              \
        periph, PCR_FIELD(reg, name##_RST_EN),                                                     \
        {                                                                                          \
            0, 0                                                                                   \
        }                                                                                          \
    }

/* What both chips gate. */
#define GATES                                                                                      \
    GATE(UART0_CONF, UART0, "UART0"), GATE(UART1_CONF, UART1, "UART1"),                            \
        GATE(I2C0_CONF, I2C0, "I2C0"), GATE(UHCI_CONF, UHCI, "UHCI0"), GATE(RMT_CONF, RMT, "RMT"), \
        GATE(LEDC_CONF, LEDC, "LEDC"), GATE(TIMERGROUP0_CONF, TG0, "TIMG0"),                       \
        GATE(TIMERGROUP1_CONF, TG1, "TIMG1"), GATE(SYSTIMER_CONF, SYSTIMER, "SYSTIMER"),           \
        GATE(TWAI0_CONF, TWAI0, "TWAI0"), GATE(I2S_CONF, I2S, "I2S0"),                             \
        GATE(SARADC_CONF, SARADC, "APB_SARADC"), GATE(USB_DEVICE_CONF, USB_DEVICE, "USB_DEVICE"),  \
        GATE_ALWAYS(INTMTX_CONF, INTMTX, "INTERRUPT_CORE0"), GATE(PCNT_CONF, PCNT, "PCNT"),        \
        GATE(ETM_CONF, ETM, "SOC_ETM"), GATE(PWM_CONF, PWM, "MCPWM0"),                             \
        GATE(PARL_IO_CONF, PARL, "PARL_IO"), GATE(GDMA_CONF, GDMA, "DMA"),                         \
        GATE(SPI2_CONF, SPI2, "SPI2"), GATE(AES_CONF, AES, "AES"), GATE(SHA_CONF, SHA, "SHA"),     \
        GATE(RSA_CONF, RSA, "RSA"), GATE(ECC_CONF, ECC, "ECC"), GATE(DS_CONF, DS, "DS"),           \
        GATE(HMAC_CONF, HMAC, "HMAC"), GATE_ALWAYS(IOMUX_CONF, IOMUX, "IO_MUX"),                   \
        GATE(ASSIST_CONF, ASSIST, "ASSIST_DEBUG"), GATE_ALWAYS(CACHE_CONF, CACHE, "EXTMEM")

static const struct sim_lp_aon_params lp_aon = {.cause_sw_core = 0x3, .cause_sw_cpu = 0xc};

static const struct sim_lp_wdt_params lp_wdt = {
    .irq = IRQ_LP_WDT,
    .analog = "LP_ANA",
    .super_analog = {LP_ANA_FIB_ENABLE_OFFSET, 1 << 2},
    .wdt = {.cause_cpu = 0xd,
            .cause_core = 0x9,
            .cause_system = 0x10,
            .cause_super = 0x12,
            .super_ms = 1000},
};

#define WAKE_LP_TIMER (1 << 4)

static const struct sim_pmu_params pmu = {
    .irq = IRQ_PMU,
    .cause_deep_sleep = 0x5,
    .modelled_sources = WAKE_LP_TIMER,
};

static const struct sim_usb_serial_jtag_params usb = {.irq = IRQ_USB_DEVICE, .cause_reset = 0x15};

/* Who asks the DMA for bytes: numbers in PERI_SEL. */
enum { GDMA_SPI2 = 0, GDMA_AES = 6, GDMA_SHA = 7 };

static const struct sim_gdma_params gdma = {
    .channels = 3,
    .irq_in = {IRQ_DMA_IN_CH0, IRQ_DMA_IN_CH1, IRQ_DMA_IN_CH2},
    .irq_out = {IRQ_DMA_OUT_CH0, IRQ_DMA_OUT_CH1, IRQ_DMA_OUT_CH2},
    .link_base = 0x40800000,
};
static const struct sim_clk_mux spi2_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(SPI2_CLKM_CONF, SPI2_CLKM_SEL),
    .enable = PCR_FIELD(SPI2_CLKM_CONF, SPI2_CLKM_EN),
    .source = {SIM_CLK_XTAL, SIM_CLK_PLL_PERIPH, SIM_CLK_RC_FAST},
};

static const struct sim_sha_params sha = {.irq = IRQ_SHA, .gdma = "DMA", .gdma_periph = GDMA_SHA};
static const struct sim_aes_params aes = {.irq = IRQ_AES, .gdma = "DMA", .gdma_periph = GDMA_AES};

static const struct sim_pcnt_params pcnt = {.irq = IRQ_PCNT, .signal = 101};
static const struct sim_clk_mux twai0_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(TWAI0_FUNC_CLK_CONF, TWAI0_FUNC_CLK_SEL),
    .enable = PCR_FIELD(TWAI0_FUNC_CLK_CONF, TWAI0_FUNC_CLK_EN),
    .source = {SIM_CLK_XTAL, SIM_CLK_RC_FAST},
};
static const struct sim_twai_params twai0 = {
    .irq = IRQ_TWAI0, .tx = 73, .rx = 73, .clock = &twai0_clock};

static const struct sim_assist_debug_params assist_debug = {.irq = IRQ_ASSIST_DEBUG};

/* The master has no description; command words and addresses are those that the mask ROM's
 * functions for the analogue blocks use. */
static const struct sim_analog_bus_params analog_bus = {
    .command_off = 0,
    .command_count = 2,
    .status_off = 0x18,
    .status_set = 1 << 24,
};

/* eFuse: who guards what in block 0 (technical reference
 * manual, "eFuse Controller", table of parameters). */
static const struct sim_efuse_guard efuse_guards[] = {
    {0, 1, EFUSE_RD_REPEAT_DATA0_RD_DIS_MASK},
    {1, 3, EFUSE_RD_REPEAT_DATA2_CRYPT_DPA_ENABLE_MASK},
    {2, 1, ~EFUSE_RD_REPEAT_DATA0_RD_DIS_MASK},
    {3, 2, EFUSE_RD_REPEAT_DATA1_WDT_DELAY_SEL_MASK},
    {4, 2, EFUSE_RD_REPEAT_DATA1_SPI_BOOT_CRYPT_CNT_MASK},
    {5, 2, EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE0_MASK},
    {6, 2, EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE1_MASK},
    {7, 2, EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE2_MASK},
    {8, 2, EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_0_MASK},
    {9, 2, EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_1_MASK},
    {10, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_2_MASK},
    {11, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_3_MASK},
    {12, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_4_MASK},
    {13, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_5_MASK},
    {14, 3, DPA_LEVEL_MASK},
    {15, 3, EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_EN_MASK},
    {16, 3, EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_AGGRESSIVE_REVOKE_MASK},
    {18, 3, EFUSE_RD_REPEAT_DATA2_FLASH_TPUW_MASK},
    {18, 4, ~EFUSE_RD_REPEAT_DATA3_SECURE_BOOT_DISABLE_FAST_WAKE_MASK},
    {19, 4, EFUSE_RD_REPEAT_DATA3_SECURE_BOOT_DISABLE_FAST_WAKE_MASK},
};

static const struct sim_efuse_params efuse = {
    .irq = IRQ_EFUSE,
    .guards = efuse_guards,
    .guard_count = COUNT(efuse_guards),
    .read_us = 5,
    .program_us = 1000,
};

#define EFUSE_WORDS      ((EFUSE_RD_SYS_PART2_DATA7_OFFSET - EFUSE_RD_WR_DIS_OFFSET) / 4 + 1)
#define EFUSE_WORD(name) ((EFUSE_RD_##name##_OFFSET - EFUSE_RD_WR_DIS_OFFSET) / 4)

static const struct sim_rsa_params rsa = {.irq = IRQ_RSA};
static const struct sim_hmac_params hmac = {
    .purpose = {{2, 24, 4}, {2, 28, 4}, {3, 0, 4}, {3, 4, 4}, {3, 8, 4}, {3, 12, 4}},
    .key_word = {EFUSE_WORD(KEY0_DATA0), EFUSE_WORD(KEY1_DATA0), EFUSE_WORD(KEY2_DATA0),
                 EFUSE_WORD(KEY3_DATA0), EFUSE_WORD(KEY4_DATA0), EFUSE_WORD(KEY5_DATA0)},
};
static const struct sim_ds_params ds = {.hmac = "HMAC"};

static const uint32_t efuse_factory[EFUSE_WORDS] = {0};

/* Devices that both chips have: those that come first, as others depend on them, and those whose
 * place does not matter. */
#define DEVS_FIRST                                                                                 \
    {"INTERRUPT_CORE0", &sim_intmtx_ops, &intmtx, SIM_RESET_CORE, 0, 0},                           \
        {"PLIC_MX", &sim_plic_ops, &plic, SIM_RESET_CORE, 0x20001000, 0x400},                      \
        {"PLIC_UX", NULL, NULL, SIM_RESET_CORE, 0x20001400, 0x400},                                \
        {"CLINT_M", &sim_clint_ops, &clint, SIM_RESET_CORE, 0x20001800, 0x400},                    \
        {"CLINT_U", NULL, NULL, SIM_RESET_CORE, 0x20001c00, 0x400},                                \
        {"LP_CLKRST", &sim_lp_clkrst_ops, NULL, SIM_RESET_SYSTEM, 0, 0},                           \
    {                                                                                              \
        "LP_AON", &sim_lp_aon_ops, &lp_aon, SIM_RESET_SYSTEM, 0, 0                                 \
    }
#define DEVS                                                                                       \
    {"UART0", &sim_uart_v2_ops, &uart0, SIM_RESET_CORE, 0, 0},                                     \
        {"UART1", &sim_uart_v2_ops, &uart1, SIM_RESET_CORE, 0, 0},                                 \
        {"SYSTIMER", &sim_systimer_ops, &systimer, SIM_RESET_CORE, 0, 0},                          \
        {"TIMG0", &sim_timg_ops, &timg0, SIM_RESET_CORE, 0, 0},                                    \
        {"TIMG1", &sim_timg_ops, &timg1, SIM_RESET_CORE, 0, 0},                                    \
        {"USB_DEVICE", &sim_usb_serial_jtag_ops, &usb, SIM_RESET_CORE, 0, 0},                      \
        {"GPIO", &sim_gpio_ops, &gpio, SIM_RESET_CORE, 0, 0},                                      \
        {"IO_MUX", &sim_io_mux_ops, NULL, SIM_RESET_CORE, 0, 0},                                   \
        {"EFUSE", &sim_efuse_ops, &efuse, SIM_RESET_CORE, 0, 0},                                   \
        {"DMA", &sim_gdma_v2_ops, &gdma, SIM_RESET_CORE, 0, 0},                                    \
        {"SPI2", &sim_gpspi_ops, &spi2, SIM_RESET_CORE, 0, 0},                                     \
        {"I2C0", &sim_i2c_ops, &i2c0, SIM_RESET_CORE, 0, 0},                                       \
        {"LEDC", &sim_ledc_v2_ops, &ledc, SIM_RESET_CORE, 0, 0},                                   \
        {"APB_SARADC", &sim_saradc_ops, &saradc, SIM_RESET_CORE, 0, 0},                            \
        {"PCNT", &sim_pcnt_ops, &pcnt, SIM_RESET_CORE, 0, 0},                                      \
        {"TWAI0", &sim_twai_ops, &twai0, SIM_RESET_CORE, 0, 0},                                    \
        {"MCPWM0", &sim_mcpwm_ops, &mcpwm, SIM_RESET_CORE, 0, 0},                                  \
        {"ECC", &sim_ecc_ops, &ecc, SIM_RESET_CORE, 0, 0},                                         \
        {"SHA", &sim_sha_ops, &sha, SIM_RESET_CORE, 0, 0},                                         \
        {"AES", &sim_aes_ops, &aes, SIM_RESET_CORE, 0, 0},                                         \
        {"RSA", &sim_rsa_ops, &rsa, SIM_RESET_CORE, 0, 0},                                         \
        {"HMAC", &sim_hmac_ops, &hmac, SIM_RESET_CORE, 0, 0},                                      \
        {"DS", &sim_ds_ops, &ds, SIM_RESET_CORE, 0, 0},                                            \
    {                                                                                              \
        "ASSIST_DEBUG", &sim_assist_debug_v3_ops, &assist_debug, SIM_RESET_CORE, 0, 0              \
    }

#endif
