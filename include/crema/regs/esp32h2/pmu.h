/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_PMU_H
#define CREMA_REGS_ESP32H2_PMU_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct pmu_regs {
    volatile uint32_t hp_active_dig_power; /* 0x0 */
    volatile uint32_t hp_active_icg_hp_func; /* 0x4 */
    volatile uint32_t hp_active_icg_hp_apb; /* 0x8 */
    volatile uint32_t hp_active_icg_modem; /* 0xc */
    volatile uint32_t hp_active_hp_sys_cntl; /* 0x10 */
    volatile uint32_t hp_active_hp_ck_power; /* 0x14 */
    volatile uint32_t hp_active_bias; /* 0x18 */
    volatile uint32_t hp_active_backup; /* 0x1c */
    volatile uint32_t hp_active_backup_clk; /* 0x20 */
    volatile uint32_t hp_active_sysclk; /* 0x24 */
    volatile uint32_t hp_active_hp_regulator0; /* 0x28 */
    volatile uint32_t hp_active_hp_regulator1; /* 0x2c */
    volatile uint32_t hp_active_xtal; /* 0x30 */
    volatile uint32_t hp_modem_dig_power; /* 0x34 */
    volatile uint32_t hp_modem_icg_hp_func; /* 0x38 */
    volatile uint32_t hp_modem_icg_hp_apb; /* 0x3c */
    volatile uint32_t hp_modem_icg_modem; /* 0x40 */
    volatile uint32_t hp_modem_hp_sys_cntl; /* 0x44 */
    volatile uint32_t hp_modem_hp_ck_power; /* 0x48 */
    volatile uint32_t hp_modem_bias; /* 0x4c */
    volatile uint32_t hp_modem_backup; /* 0x50 */
    volatile uint32_t hp_modem_backup_clk; /* 0x54 */
    volatile uint32_t hp_modem_sysclk; /* 0x58 */
    volatile uint32_t hp_modem_hp_regulator0; /* 0x5c */
    volatile uint32_t hp_modem_hp_regulator1; /* 0x60 */
    volatile uint32_t hp_modem_xtal; /* 0x64 */
    volatile uint32_t hp_sleep_dig_power; /* 0x68 */
    volatile uint32_t hp_sleep_icg_hp_func; /* 0x6c */
    volatile uint32_t hp_sleep_icg_hp_apb; /* 0x70 */
    volatile uint32_t hp_sleep_icg_modem; /* 0x74 */
    volatile uint32_t hp_sleep_hp_sys_cntl; /* 0x78 */
    volatile uint32_t hp_sleep_hp_ck_power; /* 0x7c */
    volatile uint32_t hp_sleep_bias; /* 0x80 */
    volatile uint32_t hp_sleep_backup; /* 0x84 */
    volatile uint32_t hp_sleep_backup_clk; /* 0x88 */
    volatile uint32_t hp_sleep_sysclk; /* 0x8c */
    volatile uint32_t hp_sleep_hp_regulator0; /* 0x90 */
    volatile uint32_t hp_sleep_hp_regulator1; /* 0x94 */
    volatile uint32_t hp_sleep_xtal; /* 0x98 */
    volatile uint32_t hp_sleep_lp_regulator0; /* 0x9c */
    volatile uint32_t hp_sleep_lp_regulator1; /* 0xa0 */
    volatile uint32_t hp_sleep_lp_dcdc_reserve; /* 0xa4, write-only */
    volatile uint32_t hp_sleep_lp_dig_power; /* 0xa8 */
    volatile uint32_t hp_sleep_lp_ck_power; /* 0xac */
    volatile uint32_t lp_sleep_lp_bias_reserve; /* 0xb0, write-only */
    volatile uint32_t lp_sleep_lp_regulator0; /* 0xb4 */
    volatile uint32_t lp_sleep_lp_regulator1; /* 0xb8 */
    volatile uint32_t lp_sleep_xtal; /* 0xbc */
    volatile uint32_t lp_sleep_lp_dig_power; /* 0xc0 */
    volatile uint32_t lp_sleep_lp_ck_power; /* 0xc4 */
    volatile uint32_t lp_sleep_bias; /* 0xc8 */
    volatile uint32_t imm_hp_ck_power; /* 0xcc */
    volatile uint32_t imm_sleep_sysclk; /* 0xd0, write-only */
    volatile uint32_t imm_hp_func_icg; /* 0xd4, write-only */
    volatile uint32_t imm_hp_apb_icg; /* 0xd8, write-only */
    volatile uint32_t imm_modem_icg; /* 0xdc, write-only */
    volatile uint32_t imm_lp_icg; /* 0xe0, write-only */
    volatile uint32_t imm_pad_hold_all; /* 0xe4, write-only */
    volatile uint32_t imm_i2c_iso; /* 0xe8, write-only */
    volatile uint32_t power_wait_timer0; /* 0xec */
    volatile uint32_t power_wait_timer1; /* 0xf0 */
    volatile uint32_t power_pd_top_cntl; /* 0xf4 */
    volatile uint32_t power_pd_hpaon_cntl; /* 0xf8 */
    volatile uint32_t power_pd_hpcpu_cntl; /* 0xfc */
    volatile uint32_t power_pd_hpperi_reserve; /* 0x100, write-only */
    volatile uint32_t power_pd_hpwifi_cntl; /* 0x104 */
    volatile uint32_t power_pd_lpperi_cntl; /* 0x108 */
    volatile uint32_t power_pd_mem_cntl; /* 0x10c */
    volatile uint32_t power_pd_mem_mask; /* 0x110 */
    volatile uint32_t power_hp_pad; /* 0x114 */
    volatile uint32_t power_vdd_spi_cntl; /* 0x118 */
    volatile uint32_t power_ck_wait_cntl; /* 0x11c */
    volatile uint32_t slp_wakeup_cntl0; /* 0x120, write-only */
    volatile uint32_t slp_wakeup_cntl1; /* 0x124 */
    volatile uint32_t slp_wakeup_cntl2; /* 0x128 */
    volatile uint32_t slp_wakeup_cntl3; /* 0x12c */
    volatile uint32_t slp_wakeup_cntl4; /* 0x130, write-only */
    volatile uint32_t slp_wakeup_cntl5; /* 0x134 */
    volatile uint32_t slp_wakeup_cntl6; /* 0x138 */
    volatile uint32_t slp_wakeup_cntl7; /* 0x13c */
    const volatile uint32_t slp_wakeup_status0; /* 0x140 */
    const volatile uint32_t slp_wakeup_status1; /* 0x144 */
    volatile uint32_t hp_ck_poweron; /* 0x148 */
    volatile uint32_t hp_ck_cntl; /* 0x14c */
    const volatile uint32_t por_status; /* 0x150 */
    volatile uint32_t rf_pwc; /* 0x154 */
    volatile uint32_t vddbat_cfg; /* 0x158 */
    volatile uint32_t backup_cfg; /* 0x15c */
    volatile uint32_t int_raw; /* 0x160 */
    const volatile uint32_t hp_int_st; /* 0x164 */
    volatile uint32_t hp_int_ena; /* 0x168 */
    volatile uint32_t hp_int_clr; /* 0x16c, write-only */
    volatile uint32_t lp_int_raw; /* 0x170 */
    const volatile uint32_t lp_int_st; /* 0x174 */
    volatile uint32_t lp_int_ena; /* 0x178 */
    volatile uint32_t lp_int_clr; /* 0x17c, write-only */
    volatile uint32_t lp_cpu_pwr0; /* 0x180 */
    volatile uint32_t lp_cpu_pwr1; /* 0x184 */
    volatile uint32_t hp_lp_cpu_comm; /* 0x188, write-only */
    volatile uint32_t hp_regulator_cfg; /* 0x18c */
    const volatile uint32_t main_state; /* 0x190 */
    const volatile uint32_t pwr_state; /* 0x194 */
    const volatile uint32_t clk_state0; /* 0x198 */
    const volatile uint32_t clk_state1; /* 0x19c */
    const volatile uint32_t clk_state2; /* 0x1a0 */
    const volatile uint32_t vdd_spi_status; /* 0x1a4 */
    uint32_t reserved_1a8[149];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct pmu_regs, hp_active_dig_power) == 0x0, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_icg_hp_func) == 0x4, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_icg_hp_apb) == 0x8, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_icg_modem) == 0xc, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_hp_sys_cntl) == 0x10, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_hp_ck_power) == 0x14, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_bias) == 0x18, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_backup) == 0x1c, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_backup_clk) == 0x20, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_sysclk) == 0x24, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_hp_regulator0) == 0x28, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_hp_regulator1) == 0x2c, "");
_Static_assert(offsetof(struct pmu_regs, hp_active_xtal) == 0x30, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_dig_power) == 0x34, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_icg_hp_func) == 0x38, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_icg_hp_apb) == 0x3c, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_icg_modem) == 0x40, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_hp_sys_cntl) == 0x44, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_hp_ck_power) == 0x48, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_bias) == 0x4c, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_backup) == 0x50, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_backup_clk) == 0x54, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_sysclk) == 0x58, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_hp_regulator0) == 0x5c, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_hp_regulator1) == 0x60, "");
_Static_assert(offsetof(struct pmu_regs, hp_modem_xtal) == 0x64, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_dig_power) == 0x68, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_icg_hp_func) == 0x6c, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_icg_hp_apb) == 0x70, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_icg_modem) == 0x74, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_hp_sys_cntl) == 0x78, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_hp_ck_power) == 0x7c, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_bias) == 0x80, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_backup) == 0x84, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_backup_clk) == 0x88, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_sysclk) == 0x8c, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_hp_regulator0) == 0x90, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_hp_regulator1) == 0x94, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_xtal) == 0x98, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_lp_regulator0) == 0x9c, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_lp_regulator1) == 0xa0, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_lp_dcdc_reserve) == 0xa4, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_lp_dig_power) == 0xa8, "");
_Static_assert(offsetof(struct pmu_regs, hp_sleep_lp_ck_power) == 0xac, "");
_Static_assert(offsetof(struct pmu_regs, lp_sleep_lp_bias_reserve) == 0xb0, "");
_Static_assert(offsetof(struct pmu_regs, lp_sleep_lp_regulator0) == 0xb4, "");
_Static_assert(offsetof(struct pmu_regs, lp_sleep_lp_regulator1) == 0xb8, "");
_Static_assert(offsetof(struct pmu_regs, lp_sleep_xtal) == 0xbc, "");
_Static_assert(offsetof(struct pmu_regs, lp_sleep_lp_dig_power) == 0xc0, "");
_Static_assert(offsetof(struct pmu_regs, lp_sleep_lp_ck_power) == 0xc4, "");
_Static_assert(offsetof(struct pmu_regs, lp_sleep_bias) == 0xc8, "");
_Static_assert(offsetof(struct pmu_regs, imm_hp_ck_power) == 0xcc, "");
_Static_assert(offsetof(struct pmu_regs, imm_sleep_sysclk) == 0xd0, "");
_Static_assert(offsetof(struct pmu_regs, imm_hp_func_icg) == 0xd4, "");
_Static_assert(offsetof(struct pmu_regs, imm_hp_apb_icg) == 0xd8, "");
_Static_assert(offsetof(struct pmu_regs, imm_modem_icg) == 0xdc, "");
_Static_assert(offsetof(struct pmu_regs, imm_lp_icg) == 0xe0, "");
_Static_assert(offsetof(struct pmu_regs, imm_pad_hold_all) == 0xe4, "");
_Static_assert(offsetof(struct pmu_regs, imm_i2c_iso) == 0xe8, "");
_Static_assert(offsetof(struct pmu_regs, power_wait_timer0) == 0xec, "");
_Static_assert(offsetof(struct pmu_regs, power_wait_timer1) == 0xf0, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_top_cntl) == 0xf4, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_hpaon_cntl) == 0xf8, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_hpcpu_cntl) == 0xfc, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_hpperi_reserve) == 0x100, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_hpwifi_cntl) == 0x104, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_lpperi_cntl) == 0x108, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_mem_cntl) == 0x10c, "");
_Static_assert(offsetof(struct pmu_regs, power_pd_mem_mask) == 0x110, "");
_Static_assert(offsetof(struct pmu_regs, power_hp_pad) == 0x114, "");
_Static_assert(offsetof(struct pmu_regs, power_vdd_spi_cntl) == 0x118, "");
_Static_assert(offsetof(struct pmu_regs, power_ck_wait_cntl) == 0x11c, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl0) == 0x120, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl1) == 0x124, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl2) == 0x128, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl3) == 0x12c, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl4) == 0x130, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl5) == 0x134, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl6) == 0x138, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_cntl7) == 0x13c, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_status0) == 0x140, "");
_Static_assert(offsetof(struct pmu_regs, slp_wakeup_status1) == 0x144, "");
_Static_assert(offsetof(struct pmu_regs, hp_ck_poweron) == 0x148, "");
_Static_assert(offsetof(struct pmu_regs, hp_ck_cntl) == 0x14c, "");
_Static_assert(offsetof(struct pmu_regs, por_status) == 0x150, "");
_Static_assert(offsetof(struct pmu_regs, rf_pwc) == 0x154, "");
_Static_assert(offsetof(struct pmu_regs, vddbat_cfg) == 0x158, "");
_Static_assert(offsetof(struct pmu_regs, backup_cfg) == 0x15c, "");
_Static_assert(offsetof(struct pmu_regs, int_raw) == 0x160, "");
_Static_assert(offsetof(struct pmu_regs, hp_int_st) == 0x164, "");
_Static_assert(offsetof(struct pmu_regs, hp_int_ena) == 0x168, "");
_Static_assert(offsetof(struct pmu_regs, hp_int_clr) == 0x16c, "");
_Static_assert(offsetof(struct pmu_regs, lp_int_raw) == 0x170, "");
_Static_assert(offsetof(struct pmu_regs, lp_int_st) == 0x174, "");
_Static_assert(offsetof(struct pmu_regs, lp_int_ena) == 0x178, "");
_Static_assert(offsetof(struct pmu_regs, lp_int_clr) == 0x17c, "");
_Static_assert(offsetof(struct pmu_regs, lp_cpu_pwr0) == 0x180, "");
_Static_assert(offsetof(struct pmu_regs, lp_cpu_pwr1) == 0x184, "");
_Static_assert(offsetof(struct pmu_regs, hp_lp_cpu_comm) == 0x188, "");
_Static_assert(offsetof(struct pmu_regs, hp_regulator_cfg) == 0x18c, "");
_Static_assert(offsetof(struct pmu_regs, main_state) == 0x190, "");
_Static_assert(offsetof(struct pmu_regs, pwr_state) == 0x194, "");
_Static_assert(offsetof(struct pmu_regs, clk_state0) == 0x198, "");
_Static_assert(offsetof(struct pmu_regs, clk_state1) == 0x19c, "");
_Static_assert(offsetof(struct pmu_regs, clk_state2) == 0x1a0, "");
_Static_assert(offsetof(struct pmu_regs, vdd_spi_status) == 0x1a4, "");
_Static_assert(offsetof(struct pmu_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct pmu_regs) == 0x400, "");

#define PMU_BASE 0x600b0000u
#define PMU ((struct pmu_regs *)(uintptr_t)PMU_BASE)

#define PMU_HP_ACTIVE_DIG_POWER_OFFSET 0x0u
#define PMU_HP_ACTIVE_DIG_POWER_RESET 0x00000000u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_VDD_SPI_PD_EN_SHIFT 21u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_VDD_SPI_PD_EN_MASK 0x00200000u
static inline uint32_t pmu_hp_active_dig_power_get_hp_active_vdd_spi_pd_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pmu_hp_active_dig_power_set_hp_active_vdd_spi_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_HP_MEM_DSLP_SHIFT 22u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_HP_MEM_DSLP_MASK 0x00400000u
static inline uint32_t pmu_hp_active_dig_power_get_hp_active_hp_mem_dslp(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pmu_hp_active_dig_power_set_hp_active_hp_mem_dslp(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_MEM_PD_EN_SHIFT 23u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_MEM_PD_EN_MASK 0x07800000u
static inline uint32_t pmu_hp_active_dig_power_get_hp_active_pd_hp_mem_pd_en(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_hp_active_dig_power_set_hp_active_pd_hp_mem_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_WIFI_PD_EN_SHIFT 27u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_WIFI_PD_EN_MASK 0x08000000u
static inline uint32_t pmu_hp_active_dig_power_get_hp_active_pd_hp_wifi_pd_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_active_dig_power_set_hp_active_pd_hp_wifi_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_CPU_PD_EN_SHIFT 29u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_CPU_PD_EN_MASK 0x20000000u
static inline uint32_t pmu_hp_active_dig_power_get_hp_active_pd_hp_cpu_pd_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_active_dig_power_set_hp_active_pd_hp_cpu_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_AON_PD_EN_SHIFT 30u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_HP_AON_PD_EN_MASK 0x40000000u
static inline uint32_t pmu_hp_active_dig_power_get_hp_active_pd_hp_aon_pd_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_active_dig_power_set_hp_active_pd_hp_aon_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_TOP_PD_EN_SHIFT 31u
#define PMU_HP_ACTIVE_DIG_POWER_HP_ACTIVE_PD_TOP_PD_EN_MASK 0x80000000u
static inline uint32_t pmu_hp_active_dig_power_get_hp_active_pd_top_pd_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_active_dig_power_set_hp_active_pd_top_pd_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_ACTIVE_ICG_HP_FUNC_OFFSET 0x4u
#define PMU_HP_ACTIVE_ICG_HP_FUNC_RESET 0xffffffffu
#define PMU_HP_ACTIVE_ICG_HP_FUNC_HP_ACTIVE_DIG_ICG_FUNC_EN_SHIFT 0u
#define PMU_HP_ACTIVE_ICG_HP_FUNC_HP_ACTIVE_DIG_ICG_FUNC_EN_MASK 0xffffffffu

#define PMU_HP_ACTIVE_ICG_HP_APB_OFFSET 0x8u
#define PMU_HP_ACTIVE_ICG_HP_APB_RESET 0xffffffffu
#define PMU_HP_ACTIVE_ICG_HP_APB_HP_ACTIVE_DIG_ICG_APB_EN_SHIFT 0u
#define PMU_HP_ACTIVE_ICG_HP_APB_HP_ACTIVE_DIG_ICG_APB_EN_MASK 0xffffffffu

#define PMU_HP_ACTIVE_ICG_MODEM_OFFSET 0xcu
#define PMU_HP_ACTIVE_ICG_MODEM_RESET 0x00000000u
#define PMU_HP_ACTIVE_ICG_MODEM_HP_ACTIVE_DIG_ICG_MODEM_CODE_SHIFT 30u
#define PMU_HP_ACTIVE_ICG_MODEM_HP_ACTIVE_DIG_ICG_MODEM_CODE_MASK 0xc0000000u
static inline uint32_t pmu_hp_active_icg_modem_get_hp_active_dig_icg_modem_code(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pmu_hp_active_icg_modem_set_hp_active_dig_icg_modem_code(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PMU_HP_ACTIVE_HP_SYS_CNTL_OFFSET 0x10u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_RESET 0x00000000u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_UART_WAKEUP_EN_SHIFT 24u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_UART_WAKEUP_EN_MASK 0x01000000u
static inline uint32_t pmu_hp_active_hp_sys_cntl_get_hp_active_uart_wakeup_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_sys_cntl_set_hp_active_uart_wakeup_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_LP_PAD_HOLD_ALL_SHIFT 25u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_LP_PAD_HOLD_ALL_MASK 0x02000000u
static inline uint32_t pmu_hp_active_hp_sys_cntl_get_hp_active_lp_pad_hold_all(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_sys_cntl_set_hp_active_lp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_HP_PAD_HOLD_ALL_SHIFT 26u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_HP_PAD_HOLD_ALL_MASK 0x04000000u
static inline uint32_t pmu_hp_active_hp_sys_cntl_get_hp_active_hp_pad_hold_all(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_sys_cntl_set_hp_active_hp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_DIG_PAD_SLP_SEL_SHIFT 27u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_DIG_PAD_SLP_SEL_MASK 0x08000000u
static inline uint32_t pmu_hp_active_hp_sys_cntl_get_hp_active_dig_pad_slp_sel(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_sys_cntl_set_hp_active_dig_pad_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_DIG_PAUSE_WDT_SHIFT 28u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_DIG_PAUSE_WDT_MASK 0x10000000u
static inline uint32_t pmu_hp_active_hp_sys_cntl_get_hp_active_dig_pause_wdt(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_sys_cntl_set_hp_active_dig_pause_wdt(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_DIG_CPU_STALL_SHIFT 29u
#define PMU_HP_ACTIVE_HP_SYS_CNTL_HP_ACTIVE_DIG_CPU_STALL_MASK 0x20000000u
static inline uint32_t pmu_hp_active_hp_sys_cntl_get_hp_active_dig_cpu_stall(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_sys_cntl_set_hp_active_dig_cpu_stall(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define PMU_HP_ACTIVE_HP_CK_POWER_OFFSET 0x14u
#define PMU_HP_ACTIVE_HP_CK_POWER_RESET 0x00000000u
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_I2C_ISO_EN_SHIFT 26u
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_I2C_ISO_EN_MASK 0x04000000u
static inline uint32_t pmu_hp_active_hp_ck_power_get_hp_active_i2c_iso_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_ck_power_set_hp_active_i2c_iso_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_I2C_RETENTION_SHIFT 27u
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_I2C_RETENTION_MASK 0x08000000u
static inline uint32_t pmu_hp_active_hp_ck_power_get_hp_active_i2c_retention(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_ck_power_set_hp_active_i2c_retention(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_XPD_BB_I2C_SHIFT 28u
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_XPD_BB_I2C_MASK 0x10000000u
static inline uint32_t pmu_hp_active_hp_ck_power_get_hp_active_xpd_bb_i2c(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_ck_power_set_hp_active_xpd_bb_i2c(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_XPD_BBPLL_I2C_SHIFT 29u
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_XPD_BBPLL_I2C_MASK 0x20000000u
static inline uint32_t pmu_hp_active_hp_ck_power_get_hp_active_xpd_bbpll_i2c(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_ck_power_set_hp_active_xpd_bbpll_i2c(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_XPD_BBPLL_SHIFT 30u
#define PMU_HP_ACTIVE_HP_CK_POWER_HP_ACTIVE_XPD_BBPLL_MASK 0x40000000u
static inline uint32_t pmu_hp_active_hp_ck_power_get_hp_active_xpd_bbpll(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_ck_power_set_hp_active_xpd_bbpll(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define PMU_HP_ACTIVE_BIAS_OFFSET 0x18u
#define PMU_HP_ACTIVE_BIAS_RESET 0x01000000u
#define PMU_HP_ACTIVE_BIAS_HP_ACTIVE_XPD_TRX_SHIFT 24u
#define PMU_HP_ACTIVE_BIAS_HP_ACTIVE_XPD_TRX_MASK 0x01000000u
static inline uint32_t pmu_hp_active_bias_get_hp_active_xpd_trx(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_hp_active_bias_set_hp_active_xpd_trx(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_HP_ACTIVE_BIAS_HP_ACTIVE_XPD_BIAS_SHIFT 25u
#define PMU_HP_ACTIVE_BIAS_HP_ACTIVE_XPD_BIAS_MASK 0x02000000u
static inline uint32_t pmu_hp_active_bias_get_hp_active_xpd_bias(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_hp_active_bias_set_hp_active_xpd_bias(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_HP_ACTIVE_BIAS_HP_ACTIVE_PD_CUR_SHIFT 30u
#define PMU_HP_ACTIVE_BIAS_HP_ACTIVE_PD_CUR_MASK 0x40000000u
static inline uint32_t pmu_hp_active_bias_get_hp_active_pd_cur(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_active_bias_set_hp_active_pd_cur(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_ACTIVE_BIAS_SLEEP_SHIFT 31u
#define PMU_HP_ACTIVE_BIAS_SLEEP_MASK 0x80000000u
static inline uint32_t pmu_hp_active_bias_get_sleep(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_active_bias_set_sleep(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_ACTIVE_BACKUP_OFFSET 0x1cu
#define PMU_HP_ACTIVE_BACKUP_RESET 0x00000000u
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_MODEM_CLK_CODE_SHIFT 4u
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_MODEM_CLK_CODE_MASK 0x00000030u
static inline uint32_t pmu_hp_active_backup_get_hp_sleep2active_backup_modem_clk_code(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t pmu_hp_active_backup_set_hp_sleep2active_backup_modem_clk_code(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_MODEM_CLK_CODE_SHIFT 6u
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_MODEM_CLK_CODE_MASK 0x000000c0u
static inline uint32_t pmu_hp_active_backup_get_hp_modem2active_backup_modem_clk_code(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t pmu_hp_active_backup_set_hp_modem2active_backup_modem_clk_code(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define PMU_HP_ACTIVE_BACKUP_HP_ACTIVE_RETENTION_MODE_SHIFT 10u
#define PMU_HP_ACTIVE_BACKUP_HP_ACTIVE_RETENTION_MODE_MASK 0x00000400u
static inline uint32_t pmu_hp_active_backup_get_hp_active_retention_mode(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t pmu_hp_active_backup_set_hp_active_retention_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_RETENTION_EN_SHIFT 11u
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_RETENTION_EN_MASK 0x00000800u
static inline uint32_t pmu_hp_active_backup_get_hp_sleep2active_retention_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t pmu_hp_active_backup_set_hp_sleep2active_retention_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_RETENTION_EN_SHIFT 12u
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_RETENTION_EN_MASK 0x00001000u
static inline uint32_t pmu_hp_active_backup_get_hp_modem2active_retention_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t pmu_hp_active_backup_set_hp_modem2active_retention_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_CLK_SEL_SHIFT 14u
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_CLK_SEL_MASK 0x0000c000u
static inline uint32_t pmu_hp_active_backup_get_hp_sleep2active_backup_clk_sel(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t pmu_hp_active_backup_set_hp_sleep2active_backup_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_CLK_SEL_SHIFT 16u
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_CLK_SEL_MASK 0x00030000u
static inline uint32_t pmu_hp_active_backup_get_hp_modem2active_backup_clk_sel(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t pmu_hp_active_backup_set_hp_modem2active_backup_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_MODE_SHIFT 20u
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_MODE_MASK 0x00700000u
static inline uint32_t pmu_hp_active_backup_get_hp_sleep2active_backup_mode(uint32_t reg) { return reg >> 20 & 0x7u; }
static inline uint32_t pmu_hp_active_backup_set_hp_sleep2active_backup_mode(uint32_t reg, uint32_t v) { return (reg & 0xff8fffffu) | (v << 20 & 0x700000u); }
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_MODE_SHIFT 23u
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_MODE_MASK 0x03800000u
static inline uint32_t pmu_hp_active_backup_get_hp_modem2active_backup_mode(uint32_t reg) { return reg >> 23 & 0x7u; }
static inline uint32_t pmu_hp_active_backup_set_hp_modem2active_backup_mode(uint32_t reg, uint32_t v) { return (reg & 0xfc7fffffu) | (v << 23 & 0x3800000u); }
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_EN_SHIFT 29u
#define PMU_HP_ACTIVE_BACKUP_HP_SLEEP2ACTIVE_BACKUP_EN_MASK 0x20000000u
static inline uint32_t pmu_hp_active_backup_get_hp_sleep2active_backup_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_active_backup_set_hp_sleep2active_backup_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_EN_SHIFT 30u
#define PMU_HP_ACTIVE_BACKUP_HP_MODEM2ACTIVE_BACKUP_EN_MASK 0x40000000u
static inline uint32_t pmu_hp_active_backup_get_hp_modem2active_backup_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_active_backup_set_hp_modem2active_backup_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define PMU_HP_ACTIVE_BACKUP_CLK_OFFSET 0x20u
#define PMU_HP_ACTIVE_BACKUP_CLK_RESET 0x00000000u
#define PMU_HP_ACTIVE_BACKUP_CLK_HP_ACTIVE_BACKUP_ICG_FUNC_EN_SHIFT 0u
#define PMU_HP_ACTIVE_BACKUP_CLK_HP_ACTIVE_BACKUP_ICG_FUNC_EN_MASK 0xffffffffu

#define PMU_HP_ACTIVE_SYSCLK_OFFSET 0x24u
#define PMU_HP_ACTIVE_SYSCLK_RESET 0x00000000u
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_DIG_SYS_CLK_NO_DIV_SHIFT 26u
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_DIG_SYS_CLK_NO_DIV_MASK 0x04000000u
static inline uint32_t pmu_hp_active_sysclk_get_hp_active_dig_sys_clk_no_div(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_active_sysclk_set_hp_active_dig_sys_clk_no_div(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_ICG_SYS_CLOCK_EN_SHIFT 27u
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_ICG_SYS_CLOCK_EN_MASK 0x08000000u
static inline uint32_t pmu_hp_active_sysclk_get_hp_active_icg_sys_clock_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_active_sysclk_set_hp_active_icg_sys_clock_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_SYS_CLK_SLP_SEL_SHIFT 28u
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_SYS_CLK_SLP_SEL_MASK 0x10000000u
static inline uint32_t pmu_hp_active_sysclk_get_hp_active_sys_clk_slp_sel(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_active_sysclk_set_hp_active_sys_clk_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_ICG_SLP_SEL_SHIFT 29u
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_ICG_SLP_SEL_MASK 0x20000000u
static inline uint32_t pmu_hp_active_sysclk_get_hp_active_icg_slp_sel(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_active_sysclk_set_hp_active_icg_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_DIG_SYS_CLK_SEL_SHIFT 30u
#define PMU_HP_ACTIVE_SYSCLK_HP_ACTIVE_DIG_SYS_CLK_SEL_MASK 0xc0000000u
static inline uint32_t pmu_hp_active_sysclk_get_hp_active_dig_sys_clk_sel(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pmu_hp_active_sysclk_set_hp_active_dig_sys_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PMU_HP_ACTIVE_HP_REGULATOR0_OFFSET 0x28u
#define PMU_HP_ACTIVE_HP_REGULATOR0_RESET 0x84476110u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_POWER_DET_BYPASS_SHIFT 0u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_POWER_DET_BYPASS_MASK 0x00000001u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_active_hp_power_det_bypass(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_hp_active_hp_power_det_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_LP_DBIAS_VOL_SHIFT 4u
#define PMU_HP_ACTIVE_HP_REGULATOR0_LP_DBIAS_VOL_MASK 0x000001f0u
static inline uint32_t pmu_hp_active_hp_regulator0_get_lp_dbias_vol(uint32_t reg) { return reg >> 4 & 0x1fu; }
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_DBIAS_VOL_SHIFT 9u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_DBIAS_VOL_MASK 0x00003e00u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_dbias_vol(uint32_t reg) { return reg >> 9 & 0x1fu; }
#define PMU_HP_ACTIVE_HP_REGULATOR0_DIG_REGULATOR0_DBIAS_SEL_SHIFT 14u
#define PMU_HP_ACTIVE_HP_REGULATOR0_DIG_REGULATOR0_DBIAS_SEL_MASK 0x00004000u
static inline uint32_t pmu_hp_active_hp_regulator0_get_dig_regulator0_dbias_sel(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_dig_regulator0_dbias_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_DIG_DBIAS_INIT_SHIFT 15u
#define PMU_HP_ACTIVE_HP_REGULATOR0_DIG_DBIAS_INIT_MASK 0x00008000u
static inline uint32_t pmu_hp_active_hp_regulator0_set_dig_dbias_init(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_MEM_XPD_SHIFT 16u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_MEM_XPD_MASK 0x00010000u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_active_hp_regulator_slp_mem_xpd(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_hp_active_hp_regulator_slp_mem_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_LOGIC_XPD_SHIFT 17u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_LOGIC_XPD_MASK 0x00020000u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_active_hp_regulator_slp_logic_xpd(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_hp_active_hp_regulator_slp_logic_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_XPD_SHIFT 18u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_XPD_MASK 0x00040000u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_active_hp_regulator_xpd(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_hp_active_hp_regulator_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_MEM_DBIAS_SHIFT 19u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_MEM_DBIAS_MASK 0x00780000u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_active_hp_regulator_slp_mem_dbias(uint32_t reg) { return reg >> 19 & 0xfu; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_hp_active_hp_regulator_slp_mem_dbias(uint32_t reg, uint32_t v) { return (reg & 0xff87ffffu) | (v << 19 & 0x780000u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_LOGIC_DBIAS_SHIFT 23u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_SLP_LOGIC_DBIAS_MASK 0x07800000u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_active_hp_regulator_slp_logic_dbias(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_hp_active_hp_regulator_slp_logic_dbias(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_DBIAS_SHIFT 27u
#define PMU_HP_ACTIVE_HP_REGULATOR0_HP_ACTIVE_HP_REGULATOR_DBIAS_MASK 0xf8000000u
static inline uint32_t pmu_hp_active_hp_regulator0_get_hp_active_hp_regulator_dbias(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_hp_active_hp_regulator0_set_hp_active_hp_regulator_dbias(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_HP_ACTIVE_HP_REGULATOR1_OFFSET 0x2cu
#define PMU_HP_ACTIVE_HP_REGULATOR1_RESET 0x00000000u
#define PMU_HP_ACTIVE_HP_REGULATOR1_HP_ACTIVE_HP_REGULATOR_DRV_B_SHIFT 8u
#define PMU_HP_ACTIVE_HP_REGULATOR1_HP_ACTIVE_HP_REGULATOR_DRV_B_MASK 0xffffff00u
static inline uint32_t pmu_hp_active_hp_regulator1_get_hp_active_hp_regulator_drv_b(uint32_t reg) { return reg >> 8 & 0xffffffu; }
static inline uint32_t pmu_hp_active_hp_regulator1_set_hp_active_hp_regulator_drv_b(uint32_t reg, uint32_t v) { return (reg & 0xffu) | (v << 8 & 0xffffff00u); }

#define PMU_HP_ACTIVE_XTAL_OFFSET 0x30u
#define PMU_HP_ACTIVE_XTAL_RESET 0x80000000u
#define PMU_HP_ACTIVE_XTAL_HP_ACTIVE_XPD_XTAL_SHIFT 31u
#define PMU_HP_ACTIVE_XTAL_HP_ACTIVE_XPD_XTAL_MASK 0x80000000u
static inline uint32_t pmu_hp_active_xtal_get_hp_active_xpd_xtal(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_active_xtal_set_hp_active_xpd_xtal(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_MODEM_DIG_POWER_OFFSET 0x34u
#define PMU_HP_MODEM_DIG_POWER_RESET 0x00000000u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_VDD_SPI_PD_EN_SHIFT 21u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_VDD_SPI_PD_EN_MASK 0x00200000u
static inline uint32_t pmu_hp_modem_dig_power_get_hp_modem_vdd_spi_pd_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pmu_hp_modem_dig_power_set_hp_modem_vdd_spi_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_HP_MEM_DSLP_SHIFT 22u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_HP_MEM_DSLP_MASK 0x00400000u
static inline uint32_t pmu_hp_modem_dig_power_get_hp_modem_hp_mem_dslp(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pmu_hp_modem_dig_power_set_hp_modem_hp_mem_dslp(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_MEM_PD_EN_SHIFT 23u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_MEM_PD_EN_MASK 0x07800000u
static inline uint32_t pmu_hp_modem_dig_power_get_hp_modem_pd_hp_mem_pd_en(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_hp_modem_dig_power_set_hp_modem_pd_hp_mem_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_WIFI_PD_EN_SHIFT 27u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_WIFI_PD_EN_MASK 0x08000000u
static inline uint32_t pmu_hp_modem_dig_power_get_hp_modem_pd_hp_wifi_pd_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_modem_dig_power_set_hp_modem_pd_hp_wifi_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_CPU_PD_EN_SHIFT 29u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_CPU_PD_EN_MASK 0x20000000u
static inline uint32_t pmu_hp_modem_dig_power_get_hp_modem_pd_hp_cpu_pd_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_modem_dig_power_set_hp_modem_pd_hp_cpu_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_AON_PD_EN_SHIFT 30u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_HP_AON_PD_EN_MASK 0x40000000u
static inline uint32_t pmu_hp_modem_dig_power_get_hp_modem_pd_hp_aon_pd_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_modem_dig_power_set_hp_modem_pd_hp_aon_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_TOP_PD_EN_SHIFT 31u
#define PMU_HP_MODEM_DIG_POWER_HP_MODEM_PD_TOP_PD_EN_MASK 0x80000000u
static inline uint32_t pmu_hp_modem_dig_power_get_hp_modem_pd_top_pd_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_modem_dig_power_set_hp_modem_pd_top_pd_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_MODEM_ICG_HP_FUNC_OFFSET 0x38u
#define PMU_HP_MODEM_ICG_HP_FUNC_RESET 0xffffffffu
#define PMU_HP_MODEM_ICG_HP_FUNC_HP_MODEM_DIG_ICG_FUNC_EN_SHIFT 0u
#define PMU_HP_MODEM_ICG_HP_FUNC_HP_MODEM_DIG_ICG_FUNC_EN_MASK 0xffffffffu

#define PMU_HP_MODEM_ICG_HP_APB_OFFSET 0x3cu
#define PMU_HP_MODEM_ICG_HP_APB_RESET 0xffffffffu
#define PMU_HP_MODEM_ICG_HP_APB_HP_MODEM_DIG_ICG_APB_EN_SHIFT 0u
#define PMU_HP_MODEM_ICG_HP_APB_HP_MODEM_DIG_ICG_APB_EN_MASK 0xffffffffu

#define PMU_HP_MODEM_ICG_MODEM_OFFSET 0x40u
#define PMU_HP_MODEM_ICG_MODEM_RESET 0x00000000u
#define PMU_HP_MODEM_ICG_MODEM_HP_MODEM_DIG_ICG_MODEM_CODE_SHIFT 30u
#define PMU_HP_MODEM_ICG_MODEM_HP_MODEM_DIG_ICG_MODEM_CODE_MASK 0xc0000000u
static inline uint32_t pmu_hp_modem_icg_modem_get_hp_modem_dig_icg_modem_code(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pmu_hp_modem_icg_modem_set_hp_modem_dig_icg_modem_code(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PMU_HP_MODEM_HP_SYS_CNTL_OFFSET 0x44u
#define PMU_HP_MODEM_HP_SYS_CNTL_RESET 0x00000000u
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_UART_WAKEUP_EN_SHIFT 24u
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_UART_WAKEUP_EN_MASK 0x01000000u
static inline uint32_t pmu_hp_modem_hp_sys_cntl_get_hp_modem_uart_wakeup_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_sys_cntl_set_hp_modem_uart_wakeup_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_LP_PAD_HOLD_ALL_SHIFT 25u
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_LP_PAD_HOLD_ALL_MASK 0x02000000u
static inline uint32_t pmu_hp_modem_hp_sys_cntl_get_hp_modem_lp_pad_hold_all(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_sys_cntl_set_hp_modem_lp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_HP_PAD_HOLD_ALL_SHIFT 26u
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_HP_PAD_HOLD_ALL_MASK 0x04000000u
static inline uint32_t pmu_hp_modem_hp_sys_cntl_get_hp_modem_hp_pad_hold_all(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_sys_cntl_set_hp_modem_hp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_DIG_PAD_SLP_SEL_SHIFT 27u
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_DIG_PAD_SLP_SEL_MASK 0x08000000u
static inline uint32_t pmu_hp_modem_hp_sys_cntl_get_hp_modem_dig_pad_slp_sel(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_sys_cntl_set_hp_modem_dig_pad_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_DIG_PAUSE_WDT_SHIFT 28u
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_DIG_PAUSE_WDT_MASK 0x10000000u
static inline uint32_t pmu_hp_modem_hp_sys_cntl_get_hp_modem_dig_pause_wdt(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_sys_cntl_set_hp_modem_dig_pause_wdt(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_DIG_CPU_STALL_SHIFT 29u
#define PMU_HP_MODEM_HP_SYS_CNTL_HP_MODEM_DIG_CPU_STALL_MASK 0x20000000u
static inline uint32_t pmu_hp_modem_hp_sys_cntl_get_hp_modem_dig_cpu_stall(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_sys_cntl_set_hp_modem_dig_cpu_stall(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define PMU_HP_MODEM_HP_CK_POWER_OFFSET 0x48u
#define PMU_HP_MODEM_HP_CK_POWER_RESET 0x00000000u
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_I2C_ISO_EN_SHIFT 26u
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_I2C_ISO_EN_MASK 0x04000000u
static inline uint32_t pmu_hp_modem_hp_ck_power_get_hp_modem_i2c_iso_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_ck_power_set_hp_modem_i2c_iso_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_I2C_RETENTION_SHIFT 27u
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_I2C_RETENTION_MASK 0x08000000u
static inline uint32_t pmu_hp_modem_hp_ck_power_get_hp_modem_i2c_retention(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_ck_power_set_hp_modem_i2c_retention(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_XPD_BB_I2C_SHIFT 28u
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_XPD_BB_I2C_MASK 0x10000000u
static inline uint32_t pmu_hp_modem_hp_ck_power_get_hp_modem_xpd_bb_i2c(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_ck_power_set_hp_modem_xpd_bb_i2c(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_XPD_BBPLL_I2C_SHIFT 29u
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_XPD_BBPLL_I2C_MASK 0x20000000u
static inline uint32_t pmu_hp_modem_hp_ck_power_get_hp_modem_xpd_bbpll_i2c(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_ck_power_set_hp_modem_xpd_bbpll_i2c(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_XPD_BBPLL_SHIFT 30u
#define PMU_HP_MODEM_HP_CK_POWER_HP_MODEM_XPD_BBPLL_MASK 0x40000000u
static inline uint32_t pmu_hp_modem_hp_ck_power_get_hp_modem_xpd_bbpll(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_ck_power_set_hp_modem_xpd_bbpll(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define PMU_HP_MODEM_BIAS_OFFSET 0x4cu
#define PMU_HP_MODEM_BIAS_RESET 0x01000000u
#define PMU_HP_MODEM_BIAS_HP_MODEM_XPD_TRX_SHIFT 24u
#define PMU_HP_MODEM_BIAS_HP_MODEM_XPD_TRX_MASK 0x01000000u
static inline uint32_t pmu_hp_modem_bias_get_hp_modem_xpd_trx(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_hp_modem_bias_set_hp_modem_xpd_trx(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_HP_MODEM_BIAS_HP_MODEM_XPD_BIAS_SHIFT 25u
#define PMU_HP_MODEM_BIAS_HP_MODEM_XPD_BIAS_MASK 0x02000000u
static inline uint32_t pmu_hp_modem_bias_get_hp_modem_xpd_bias(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_hp_modem_bias_set_hp_modem_xpd_bias(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_HP_MODEM_BIAS_HP_MODEM_PD_CUR_SHIFT 30u
#define PMU_HP_MODEM_BIAS_HP_MODEM_PD_CUR_MASK 0x40000000u
static inline uint32_t pmu_hp_modem_bias_get_hp_modem_pd_cur(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_modem_bias_set_hp_modem_pd_cur(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_MODEM_BIAS_SLEEP_SHIFT 31u
#define PMU_HP_MODEM_BIAS_SLEEP_MASK 0x80000000u
static inline uint32_t pmu_hp_modem_bias_get_sleep(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_modem_bias_set_sleep(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_MODEM_BACKUP_OFFSET 0x50u
#define PMU_HP_MODEM_BACKUP_RESET 0x00000000u
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_MODEM_CLK_CODE_SHIFT 4u
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_MODEM_CLK_CODE_MASK 0x00000030u
static inline uint32_t pmu_hp_modem_backup_get_hp_sleep2modem_backup_modem_clk_code(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t pmu_hp_modem_backup_set_hp_sleep2modem_backup_modem_clk_code(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define PMU_HP_MODEM_BACKUP_HP_MODEM_RETENTION_MODE_SHIFT 10u
#define PMU_HP_MODEM_BACKUP_HP_MODEM_RETENTION_MODE_MASK 0x00000400u
static inline uint32_t pmu_hp_modem_backup_get_hp_modem_retention_mode(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t pmu_hp_modem_backup_set_hp_modem_retention_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_RETENTION_EN_SHIFT 11u
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_RETENTION_EN_MASK 0x00000800u
static inline uint32_t pmu_hp_modem_backup_get_hp_sleep2modem_retention_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t pmu_hp_modem_backup_set_hp_sleep2modem_retention_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_CLK_SEL_SHIFT 14u
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_CLK_SEL_MASK 0x0000c000u
static inline uint32_t pmu_hp_modem_backup_get_hp_sleep2modem_backup_clk_sel(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t pmu_hp_modem_backup_set_hp_sleep2modem_backup_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_MODE_SHIFT 20u
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_MODE_MASK 0x00700000u
static inline uint32_t pmu_hp_modem_backup_get_hp_sleep2modem_backup_mode(uint32_t reg) { return reg >> 20 & 0x7u; }
static inline uint32_t pmu_hp_modem_backup_set_hp_sleep2modem_backup_mode(uint32_t reg, uint32_t v) { return (reg & 0xff8fffffu) | (v << 20 & 0x700000u); }
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_EN_SHIFT 29u
#define PMU_HP_MODEM_BACKUP_HP_SLEEP2MODEM_BACKUP_EN_MASK 0x20000000u
static inline uint32_t pmu_hp_modem_backup_get_hp_sleep2modem_backup_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_modem_backup_set_hp_sleep2modem_backup_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define PMU_HP_MODEM_BACKUP_CLK_OFFSET 0x54u
#define PMU_HP_MODEM_BACKUP_CLK_RESET 0x00000000u
#define PMU_HP_MODEM_BACKUP_CLK_HP_MODEM_BACKUP_ICG_FUNC_EN_SHIFT 0u
#define PMU_HP_MODEM_BACKUP_CLK_HP_MODEM_BACKUP_ICG_FUNC_EN_MASK 0xffffffffu

#define PMU_HP_MODEM_SYSCLK_OFFSET 0x58u
#define PMU_HP_MODEM_SYSCLK_RESET 0x00000000u
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_DIG_SYS_CLK_NO_DIV_SHIFT 26u
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_DIG_SYS_CLK_NO_DIV_MASK 0x04000000u
static inline uint32_t pmu_hp_modem_sysclk_get_hp_modem_dig_sys_clk_no_div(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_modem_sysclk_set_hp_modem_dig_sys_clk_no_div(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_ICG_SYS_CLOCK_EN_SHIFT 27u
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_ICG_SYS_CLOCK_EN_MASK 0x08000000u
static inline uint32_t pmu_hp_modem_sysclk_get_hp_modem_icg_sys_clock_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_modem_sysclk_set_hp_modem_icg_sys_clock_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_SYS_CLK_SLP_SEL_SHIFT 28u
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_SYS_CLK_SLP_SEL_MASK 0x10000000u
static inline uint32_t pmu_hp_modem_sysclk_get_hp_modem_sys_clk_slp_sel(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_modem_sysclk_set_hp_modem_sys_clk_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_ICG_SLP_SEL_SHIFT 29u
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_ICG_SLP_SEL_MASK 0x20000000u
static inline uint32_t pmu_hp_modem_sysclk_get_hp_modem_icg_slp_sel(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_modem_sysclk_set_hp_modem_icg_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_DIG_SYS_CLK_SEL_SHIFT 30u
#define PMU_HP_MODEM_SYSCLK_HP_MODEM_DIG_SYS_CLK_SEL_MASK 0xc0000000u
static inline uint32_t pmu_hp_modem_sysclk_get_hp_modem_dig_sys_clk_sel(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pmu_hp_modem_sysclk_set_hp_modem_dig_sys_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PMU_HP_MODEM_HP_REGULATOR0_OFFSET 0x5cu
#define PMU_HP_MODEM_HP_REGULATOR0_RESET 0x84470000u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_POWER_DET_BYPASS_SHIFT 0u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_POWER_DET_BYPASS_MASK 0x00000001u
static inline uint32_t pmu_hp_modem_hp_regulator0_get_hp_modem_hp_power_det_bypass(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_regulator0_set_hp_modem_hp_power_det_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_MEM_XPD_SHIFT 16u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_MEM_XPD_MASK 0x00010000u
static inline uint32_t pmu_hp_modem_hp_regulator0_get_hp_modem_hp_regulator_slp_mem_xpd(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_regulator0_set_hp_modem_hp_regulator_slp_mem_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_LOGIC_XPD_SHIFT 17u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_LOGIC_XPD_MASK 0x00020000u
static inline uint32_t pmu_hp_modem_hp_regulator0_get_hp_modem_hp_regulator_slp_logic_xpd(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_regulator0_set_hp_modem_hp_regulator_slp_logic_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_XPD_SHIFT 18u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_XPD_MASK 0x00040000u
static inline uint32_t pmu_hp_modem_hp_regulator0_get_hp_modem_hp_regulator_xpd(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t pmu_hp_modem_hp_regulator0_set_hp_modem_hp_regulator_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_MEM_DBIAS_SHIFT 19u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_MEM_DBIAS_MASK 0x00780000u
static inline uint32_t pmu_hp_modem_hp_regulator0_get_hp_modem_hp_regulator_slp_mem_dbias(uint32_t reg) { return reg >> 19 & 0xfu; }
static inline uint32_t pmu_hp_modem_hp_regulator0_set_hp_modem_hp_regulator_slp_mem_dbias(uint32_t reg, uint32_t v) { return (reg & 0xff87ffffu) | (v << 19 & 0x780000u); }
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_LOGIC_DBIAS_SHIFT 23u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_SLP_LOGIC_DBIAS_MASK 0x07800000u
static inline uint32_t pmu_hp_modem_hp_regulator0_get_hp_modem_hp_regulator_slp_logic_dbias(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_hp_modem_hp_regulator0_set_hp_modem_hp_regulator_slp_logic_dbias(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_DBIAS_SHIFT 27u
#define PMU_HP_MODEM_HP_REGULATOR0_HP_MODEM_HP_REGULATOR_DBIAS_MASK 0xf8000000u
static inline uint32_t pmu_hp_modem_hp_regulator0_get_hp_modem_hp_regulator_dbias(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_hp_modem_hp_regulator0_set_hp_modem_hp_regulator_dbias(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_HP_MODEM_HP_REGULATOR1_OFFSET 0x60u
#define PMU_HP_MODEM_HP_REGULATOR1_RESET 0x00000000u
#define PMU_HP_MODEM_HP_REGULATOR1_HP_MODEM_HP_REGULATOR_DRV_B_SHIFT 8u
#define PMU_HP_MODEM_HP_REGULATOR1_HP_MODEM_HP_REGULATOR_DRV_B_MASK 0xffffff00u
static inline uint32_t pmu_hp_modem_hp_regulator1_get_hp_modem_hp_regulator_drv_b(uint32_t reg) { return reg >> 8 & 0xffffffu; }
static inline uint32_t pmu_hp_modem_hp_regulator1_set_hp_modem_hp_regulator_drv_b(uint32_t reg, uint32_t v) { return (reg & 0xffu) | (v << 8 & 0xffffff00u); }

#define PMU_HP_MODEM_XTAL_OFFSET 0x64u
#define PMU_HP_MODEM_XTAL_RESET 0x80000000u
#define PMU_HP_MODEM_XTAL_HP_MODEM_XPD_XTAL_SHIFT 31u
#define PMU_HP_MODEM_XTAL_HP_MODEM_XPD_XTAL_MASK 0x80000000u
static inline uint32_t pmu_hp_modem_xtal_get_hp_modem_xpd_xtal(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_modem_xtal_set_hp_modem_xpd_xtal(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_SLEEP_DIG_POWER_OFFSET 0x68u
#define PMU_HP_SLEEP_DIG_POWER_RESET 0x00000000u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_VDD_SPI_PD_EN_SHIFT 21u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_VDD_SPI_PD_EN_MASK 0x00200000u
static inline uint32_t pmu_hp_sleep_dig_power_get_hp_sleep_vdd_spi_pd_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pmu_hp_sleep_dig_power_set_hp_sleep_vdd_spi_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_HP_MEM_DSLP_SHIFT 22u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_HP_MEM_DSLP_MASK 0x00400000u
static inline uint32_t pmu_hp_sleep_dig_power_get_hp_sleep_hp_mem_dslp(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pmu_hp_sleep_dig_power_set_hp_sleep_hp_mem_dslp(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_MEM_PD_EN_SHIFT 23u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_MEM_PD_EN_MASK 0x07800000u
static inline uint32_t pmu_hp_sleep_dig_power_get_hp_sleep_pd_hp_mem_pd_en(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_hp_sleep_dig_power_set_hp_sleep_pd_hp_mem_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_WIFI_PD_EN_SHIFT 27u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_WIFI_PD_EN_MASK 0x08000000u
static inline uint32_t pmu_hp_sleep_dig_power_get_hp_sleep_pd_hp_wifi_pd_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_sleep_dig_power_set_hp_sleep_pd_hp_wifi_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_CPU_PD_EN_SHIFT 29u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_CPU_PD_EN_MASK 0x20000000u
static inline uint32_t pmu_hp_sleep_dig_power_get_hp_sleep_pd_hp_cpu_pd_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_sleep_dig_power_set_hp_sleep_pd_hp_cpu_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_AON_PD_EN_SHIFT 30u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_HP_AON_PD_EN_MASK 0x40000000u
static inline uint32_t pmu_hp_sleep_dig_power_get_hp_sleep_pd_hp_aon_pd_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_sleep_dig_power_set_hp_sleep_pd_hp_aon_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_TOP_PD_EN_SHIFT 31u
#define PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_TOP_PD_EN_MASK 0x80000000u
static inline uint32_t pmu_hp_sleep_dig_power_get_hp_sleep_pd_top_pd_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_sleep_dig_power_set_hp_sleep_pd_top_pd_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_SLEEP_ICG_HP_FUNC_OFFSET 0x6cu
#define PMU_HP_SLEEP_ICG_HP_FUNC_RESET 0xffffffffu
#define PMU_HP_SLEEP_ICG_HP_FUNC_HP_SLEEP_DIG_ICG_FUNC_EN_SHIFT 0u
#define PMU_HP_SLEEP_ICG_HP_FUNC_HP_SLEEP_DIG_ICG_FUNC_EN_MASK 0xffffffffu

#define PMU_HP_SLEEP_ICG_HP_APB_OFFSET 0x70u
#define PMU_HP_SLEEP_ICG_HP_APB_RESET 0xffffffffu
#define PMU_HP_SLEEP_ICG_HP_APB_HP_SLEEP_DIG_ICG_APB_EN_SHIFT 0u
#define PMU_HP_SLEEP_ICG_HP_APB_HP_SLEEP_DIG_ICG_APB_EN_MASK 0xffffffffu

#define PMU_HP_SLEEP_ICG_MODEM_OFFSET 0x74u
#define PMU_HP_SLEEP_ICG_MODEM_RESET 0x00000000u
#define PMU_HP_SLEEP_ICG_MODEM_HP_SLEEP_DIG_ICG_MODEM_CODE_SHIFT 30u
#define PMU_HP_SLEEP_ICG_MODEM_HP_SLEEP_DIG_ICG_MODEM_CODE_MASK 0xc0000000u
static inline uint32_t pmu_hp_sleep_icg_modem_get_hp_sleep_dig_icg_modem_code(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pmu_hp_sleep_icg_modem_set_hp_sleep_dig_icg_modem_code(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PMU_HP_SLEEP_HP_SYS_CNTL_OFFSET 0x78u
#define PMU_HP_SLEEP_HP_SYS_CNTL_RESET 0x00000000u
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_UART_WAKEUP_EN_SHIFT 24u
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_UART_WAKEUP_EN_MASK 0x01000000u
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_get_hp_sleep_uart_wakeup_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_set_hp_sleep_uart_wakeup_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_LP_PAD_HOLD_ALL_SHIFT 25u
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_LP_PAD_HOLD_ALL_MASK 0x02000000u
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_get_hp_sleep_lp_pad_hold_all(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_set_hp_sleep_lp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_HP_PAD_HOLD_ALL_SHIFT 26u
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_HP_PAD_HOLD_ALL_MASK 0x04000000u
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_get_hp_sleep_hp_pad_hold_all(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_set_hp_sleep_hp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_DIG_PAD_SLP_SEL_SHIFT 27u
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_DIG_PAD_SLP_SEL_MASK 0x08000000u
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_get_hp_sleep_dig_pad_slp_sel(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_set_hp_sleep_dig_pad_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_DIG_PAUSE_WDT_SHIFT 28u
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_DIG_PAUSE_WDT_MASK 0x10000000u
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_get_hp_sleep_dig_pause_wdt(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_set_hp_sleep_dig_pause_wdt(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_DIG_CPU_STALL_SHIFT 29u
#define PMU_HP_SLEEP_HP_SYS_CNTL_HP_SLEEP_DIG_CPU_STALL_MASK 0x20000000u
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_get_hp_sleep_dig_cpu_stall(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_sys_cntl_set_hp_sleep_dig_cpu_stall(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define PMU_HP_SLEEP_HP_CK_POWER_OFFSET 0x7cu
#define PMU_HP_SLEEP_HP_CK_POWER_RESET 0x00000000u
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_I2C_ISO_EN_SHIFT 26u
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_I2C_ISO_EN_MASK 0x04000000u
static inline uint32_t pmu_hp_sleep_hp_ck_power_get_hp_sleep_i2c_iso_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_ck_power_set_hp_sleep_i2c_iso_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_I2C_RETENTION_SHIFT 27u
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_I2C_RETENTION_MASK 0x08000000u
static inline uint32_t pmu_hp_sleep_hp_ck_power_get_hp_sleep_i2c_retention(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_ck_power_set_hp_sleep_i2c_retention(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_XPD_BB_I2C_SHIFT 28u
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_XPD_BB_I2C_MASK 0x10000000u
static inline uint32_t pmu_hp_sleep_hp_ck_power_get_hp_sleep_xpd_bb_i2c(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_ck_power_set_hp_sleep_xpd_bb_i2c(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_XPD_BBPLL_I2C_SHIFT 29u
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_XPD_BBPLL_I2C_MASK 0x20000000u
static inline uint32_t pmu_hp_sleep_hp_ck_power_get_hp_sleep_xpd_bbpll_i2c(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_ck_power_set_hp_sleep_xpd_bbpll_i2c(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_XPD_BBPLL_SHIFT 30u
#define PMU_HP_SLEEP_HP_CK_POWER_HP_SLEEP_XPD_BBPLL_MASK 0x40000000u
static inline uint32_t pmu_hp_sleep_hp_ck_power_get_hp_sleep_xpd_bbpll(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_ck_power_set_hp_sleep_xpd_bbpll(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define PMU_HP_SLEEP_BIAS_OFFSET 0x80u
#define PMU_HP_SLEEP_BIAS_RESET 0x01000000u
#define PMU_HP_SLEEP_BIAS_HP_SLEEP_XPD_TRX_SHIFT 24u
#define PMU_HP_SLEEP_BIAS_HP_SLEEP_XPD_TRX_MASK 0x01000000u
static inline uint32_t pmu_hp_sleep_bias_get_hp_sleep_xpd_trx(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_hp_sleep_bias_set_hp_sleep_xpd_trx(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_HP_SLEEP_BIAS_HP_SLEEP_XPD_BIAS_SHIFT 25u
#define PMU_HP_SLEEP_BIAS_HP_SLEEP_XPD_BIAS_MASK 0x02000000u
static inline uint32_t pmu_hp_sleep_bias_get_hp_sleep_xpd_bias(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_hp_sleep_bias_set_hp_sleep_xpd_bias(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_HP_SLEEP_BIAS_HP_SLEEP_PD_CUR_SHIFT 30u
#define PMU_HP_SLEEP_BIAS_HP_SLEEP_PD_CUR_MASK 0x40000000u
static inline uint32_t pmu_hp_sleep_bias_get_hp_sleep_pd_cur(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_sleep_bias_set_hp_sleep_pd_cur(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_SLEEP_BIAS_SLEEP_SHIFT 31u
#define PMU_HP_SLEEP_BIAS_SLEEP_MASK 0x80000000u
static inline uint32_t pmu_hp_sleep_bias_get_sleep(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_sleep_bias_set_sleep(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_SLEEP_BACKUP_OFFSET 0x84u
#define PMU_HP_SLEEP_BACKUP_RESET 0x00000000u
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_MODEM_CLK_CODE_SHIFT 6u
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_MODEM_CLK_CODE_MASK 0x000000c0u
static inline uint32_t pmu_hp_sleep_backup_get_hp_modem2sleep_backup_modem_clk_code(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_modem2sleep_backup_modem_clk_code(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_MODEM_CLK_CODE_SHIFT 8u
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_MODEM_CLK_CODE_MASK 0x00000300u
static inline uint32_t pmu_hp_sleep_backup_get_hp_active2sleep_backup_modem_clk_code(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_active2sleep_backup_modem_clk_code(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define PMU_HP_SLEEP_BACKUP_HP_SLEEP_RETENTION_MODE_SHIFT 10u
#define PMU_HP_SLEEP_BACKUP_HP_SLEEP_RETENTION_MODE_MASK 0x00000400u
static inline uint32_t pmu_hp_sleep_backup_get_hp_sleep_retention_mode(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_sleep_retention_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_RETENTION_EN_SHIFT 12u
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_RETENTION_EN_MASK 0x00001000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_modem2sleep_retention_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_modem2sleep_retention_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_RETENTION_EN_SHIFT 13u
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_RETENTION_EN_MASK 0x00002000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_active2sleep_retention_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_active2sleep_retention_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_CLK_SEL_SHIFT 16u
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_CLK_SEL_MASK 0x00030000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_modem2sleep_backup_clk_sel(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_modem2sleep_backup_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_CLK_SEL_SHIFT 18u
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_CLK_SEL_MASK 0x000c0000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_active2sleep_backup_clk_sel(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_active2sleep_backup_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_MODE_SHIFT 23u
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_MODE_MASK 0x03800000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_modem2sleep_backup_mode(uint32_t reg) { return reg >> 23 & 0x7u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_modem2sleep_backup_mode(uint32_t reg, uint32_t v) { return (reg & 0xfc7fffffu) | (v << 23 & 0x3800000u); }
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_MODE_SHIFT 26u
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_MODE_MASK 0x1c000000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_active2sleep_backup_mode(uint32_t reg) { return reg >> 26 & 0x7u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_active2sleep_backup_mode(uint32_t reg, uint32_t v) { return (reg & 0xe3ffffffu) | (v << 26 & 0x1c000000u); }
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_EN_SHIFT 30u
#define PMU_HP_SLEEP_BACKUP_HP_MODEM2SLEEP_BACKUP_EN_MASK 0x40000000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_modem2sleep_backup_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_modem2sleep_backup_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_EN_SHIFT 31u
#define PMU_HP_SLEEP_BACKUP_HP_ACTIVE2SLEEP_BACKUP_EN_MASK 0x80000000u
static inline uint32_t pmu_hp_sleep_backup_get_hp_active2sleep_backup_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_sleep_backup_set_hp_active2sleep_backup_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_SLEEP_BACKUP_CLK_OFFSET 0x88u
#define PMU_HP_SLEEP_BACKUP_CLK_RESET 0x00000000u
#define PMU_HP_SLEEP_BACKUP_CLK_HP_SLEEP_BACKUP_ICG_FUNC_EN_SHIFT 0u
#define PMU_HP_SLEEP_BACKUP_CLK_HP_SLEEP_BACKUP_ICG_FUNC_EN_MASK 0xffffffffu

#define PMU_HP_SLEEP_SYSCLK_OFFSET 0x8cu
#define PMU_HP_SLEEP_SYSCLK_RESET 0x00000000u
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_DIG_SYS_CLK_NO_DIV_SHIFT 26u
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_DIG_SYS_CLK_NO_DIV_MASK 0x04000000u
static inline uint32_t pmu_hp_sleep_sysclk_get_hp_sleep_dig_sys_clk_no_div(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_hp_sleep_sysclk_set_hp_sleep_dig_sys_clk_no_div(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_ICG_SYS_CLOCK_EN_SHIFT 27u
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_ICG_SYS_CLOCK_EN_MASK 0x08000000u
static inline uint32_t pmu_hp_sleep_sysclk_get_hp_sleep_icg_sys_clock_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_sleep_sysclk_set_hp_sleep_icg_sys_clock_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_SYS_CLK_SLP_SEL_SHIFT 28u
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_SYS_CLK_SLP_SEL_MASK 0x10000000u
static inline uint32_t pmu_hp_sleep_sysclk_get_hp_sleep_sys_clk_slp_sel(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_sleep_sysclk_set_hp_sleep_sys_clk_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_ICG_SLP_SEL_SHIFT 29u
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_ICG_SLP_SEL_MASK 0x20000000u
static inline uint32_t pmu_hp_sleep_sysclk_get_hp_sleep_icg_slp_sel(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_sleep_sysclk_set_hp_sleep_icg_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_DIG_SYS_CLK_SEL_SHIFT 30u
#define PMU_HP_SLEEP_SYSCLK_HP_SLEEP_DIG_SYS_CLK_SEL_MASK 0xc0000000u
static inline uint32_t pmu_hp_sleep_sysclk_get_hp_sleep_dig_sys_clk_sel(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pmu_hp_sleep_sysclk_set_hp_sleep_dig_sys_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PMU_HP_SLEEP_HP_REGULATOR0_OFFSET 0x90u
#define PMU_HP_SLEEP_HP_REGULATOR0_RESET 0x84470000u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_POWER_DET_BYPASS_SHIFT 0u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_POWER_DET_BYPASS_MASK 0x00000001u
static inline uint32_t pmu_hp_sleep_hp_regulator0_get_hp_sleep_hp_power_det_bypass(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_regulator0_set_hp_sleep_hp_power_det_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_MEM_XPD_SHIFT 16u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_MEM_XPD_MASK 0x00010000u
static inline uint32_t pmu_hp_sleep_hp_regulator0_get_hp_sleep_hp_regulator_slp_mem_xpd(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_regulator0_set_hp_sleep_hp_regulator_slp_mem_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_LOGIC_XPD_SHIFT 17u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_LOGIC_XPD_MASK 0x00020000u
static inline uint32_t pmu_hp_sleep_hp_regulator0_get_hp_sleep_hp_regulator_slp_logic_xpd(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_regulator0_set_hp_sleep_hp_regulator_slp_logic_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_XPD_SHIFT 18u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_XPD_MASK 0x00040000u
static inline uint32_t pmu_hp_sleep_hp_regulator0_get_hp_sleep_hp_regulator_xpd(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t pmu_hp_sleep_hp_regulator0_set_hp_sleep_hp_regulator_xpd(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_MEM_DBIAS_SHIFT 19u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_MEM_DBIAS_MASK 0x00780000u
static inline uint32_t pmu_hp_sleep_hp_regulator0_get_hp_sleep_hp_regulator_slp_mem_dbias(uint32_t reg) { return reg >> 19 & 0xfu; }
static inline uint32_t pmu_hp_sleep_hp_regulator0_set_hp_sleep_hp_regulator_slp_mem_dbias(uint32_t reg, uint32_t v) { return (reg & 0xff87ffffu) | (v << 19 & 0x780000u); }
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_LOGIC_DBIAS_SHIFT 23u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_SLP_LOGIC_DBIAS_MASK 0x07800000u
static inline uint32_t pmu_hp_sleep_hp_regulator0_get_hp_sleep_hp_regulator_slp_logic_dbias(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_hp_sleep_hp_regulator0_set_hp_sleep_hp_regulator_slp_logic_dbias(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_DBIAS_SHIFT 27u
#define PMU_HP_SLEEP_HP_REGULATOR0_HP_SLEEP_HP_REGULATOR_DBIAS_MASK 0xf8000000u
static inline uint32_t pmu_hp_sleep_hp_regulator0_get_hp_sleep_hp_regulator_dbias(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_hp_sleep_hp_regulator0_set_hp_sleep_hp_regulator_dbias(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_HP_SLEEP_HP_REGULATOR1_OFFSET 0x94u
#define PMU_HP_SLEEP_HP_REGULATOR1_RESET 0x00000000u
#define PMU_HP_SLEEP_HP_REGULATOR1_HP_SLEEP_HP_REGULATOR_DRV_B_SHIFT 8u
#define PMU_HP_SLEEP_HP_REGULATOR1_HP_SLEEP_HP_REGULATOR_DRV_B_MASK 0xffffff00u
static inline uint32_t pmu_hp_sleep_hp_regulator1_get_hp_sleep_hp_regulator_drv_b(uint32_t reg) { return reg >> 8 & 0xffffffu; }
static inline uint32_t pmu_hp_sleep_hp_regulator1_set_hp_sleep_hp_regulator_drv_b(uint32_t reg, uint32_t v) { return (reg & 0xffu) | (v << 8 & 0xffffff00u); }

#define PMU_HP_SLEEP_XTAL_OFFSET 0x98u
#define PMU_HP_SLEEP_XTAL_RESET 0x80000000u
#define PMU_HP_SLEEP_XTAL_HP_SLEEP_XPD_XTAL_SHIFT 31u
#define PMU_HP_SLEEP_XTAL_HP_SLEEP_XPD_XTAL_MASK 0x80000000u
static inline uint32_t pmu_hp_sleep_xtal_get_hp_sleep_xpd_xtal(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_sleep_xtal_set_hp_sleep_xpd_xtal(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_SLEEP_LP_REGULATOR0_OFFSET 0x9cu
#define PMU_HP_SLEEP_LP_REGULATOR0_RESET 0x8c600000u
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_SLP_XPD_SHIFT 21u
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_SLP_XPD_MASK 0x00200000u
static inline uint32_t pmu_hp_sleep_lp_regulator0_get_hp_sleep_lp_regulator_slp_xpd(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_regulator0_set_hp_sleep_lp_regulator_slp_xpd(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_XPD_SHIFT 22u
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_XPD_MASK 0x00400000u
static inline uint32_t pmu_hp_sleep_lp_regulator0_get_hp_sleep_lp_regulator_xpd(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_regulator0_set_hp_sleep_lp_regulator_xpd(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_SLP_DBIAS_SHIFT 23u
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_SLP_DBIAS_MASK 0x07800000u
static inline uint32_t pmu_hp_sleep_lp_regulator0_get_hp_sleep_lp_regulator_slp_dbias(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_hp_sleep_lp_regulator0_set_hp_sleep_lp_regulator_slp_dbias(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_DBIAS_SHIFT 27u
#define PMU_HP_SLEEP_LP_REGULATOR0_HP_SLEEP_LP_REGULATOR_DBIAS_MASK 0xf8000000u
static inline uint32_t pmu_hp_sleep_lp_regulator0_get_hp_sleep_lp_regulator_dbias(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_hp_sleep_lp_regulator0_set_hp_sleep_lp_regulator_dbias(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_HP_SLEEP_LP_REGULATOR1_OFFSET 0xa0u
#define PMU_HP_SLEEP_LP_REGULATOR1_RESET 0x00000000u
#define PMU_HP_SLEEP_LP_REGULATOR1_HP_SLEEP_LP_REGULATOR_DRV_B_SHIFT 28u
#define PMU_HP_SLEEP_LP_REGULATOR1_HP_SLEEP_LP_REGULATOR_DRV_B_MASK 0xf0000000u
static inline uint32_t pmu_hp_sleep_lp_regulator1_get_hp_sleep_lp_regulator_drv_b(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t pmu_hp_sleep_lp_regulator1_set_hp_sleep_lp_regulator_drv_b(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define PMU_HP_SLEEP_LP_DCDC_RESERVE_OFFSET 0xa4u
#define PMU_HP_SLEEP_LP_DCDC_RESERVE_RESET 0x00000000u
#define PMU_HP_SLEEP_LP_DCDC_RESERVE_HP_SLEEP_LP_DCDC_RESERVE_SHIFT 0u
#define PMU_HP_SLEEP_LP_DCDC_RESERVE_HP_SLEEP_LP_DCDC_RESERVE_MASK 0xffffffffu

#define PMU_HP_SLEEP_LP_DIG_POWER_OFFSET 0xa8u
#define PMU_HP_SLEEP_LP_DIG_POWER_RESET 0x00000000u
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_BOD_SOURCE_SEL_SHIFT 27u
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_BOD_SOURCE_SEL_MASK 0x08000000u
static inline uint32_t pmu_hp_sleep_lp_dig_power_get_hp_sleep_bod_source_sel(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_dig_power_set_hp_sleep_bod_source_sel(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_VDDBAT_MODE_SHIFT 28u
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_VDDBAT_MODE_MASK 0x30000000u
static inline uint32_t pmu_hp_sleep_lp_dig_power_get_hp_sleep_vddbat_mode(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t pmu_hp_sleep_lp_dig_power_set_hp_sleep_vddbat_mode(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_LP_MEM_DSLP_SHIFT 30u
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_LP_MEM_DSLP_MASK 0x40000000u
static inline uint32_t pmu_hp_sleep_lp_dig_power_get_hp_sleep_lp_mem_dslp(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_dig_power_set_hp_sleep_lp_mem_dslp(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_PD_LP_PERI_PD_EN_SHIFT 31u
#define PMU_HP_SLEEP_LP_DIG_POWER_HP_SLEEP_PD_LP_PERI_PD_EN_MASK 0x80000000u
static inline uint32_t pmu_hp_sleep_lp_dig_power_get_hp_sleep_pd_lp_peri_pd_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_dig_power_set_hp_sleep_pd_lp_peri_pd_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_SLEEP_LP_CK_POWER_OFFSET 0xacu
#define PMU_HP_SLEEP_LP_CK_POWER_RESET 0x40000000u
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_LPPLL_SHIFT 27u
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_LPPLL_MASK 0x08000000u
static inline uint32_t pmu_hp_sleep_lp_ck_power_get_hp_sleep_xpd_lppll(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_ck_power_set_hp_sleep_xpd_lppll(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_XTAL32K_SHIFT 28u
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_XTAL32K_MASK 0x10000000u
static inline uint32_t pmu_hp_sleep_lp_ck_power_get_hp_sleep_xpd_xtal32k(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_ck_power_set_hp_sleep_xpd_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_RC32K_SHIFT 29u
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_RC32K_MASK 0x20000000u
static inline uint32_t pmu_hp_sleep_lp_ck_power_get_hp_sleep_xpd_rc32k(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_ck_power_set_hp_sleep_xpd_rc32k(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_FOSC_CLK_SHIFT 30u
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_XPD_FOSC_CLK_MASK 0x40000000u
static inline uint32_t pmu_hp_sleep_lp_ck_power_get_hp_sleep_xpd_fosc_clk(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_ck_power_set_hp_sleep_xpd_fosc_clk(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_PD_OSC_CLK_SHIFT 31u
#define PMU_HP_SLEEP_LP_CK_POWER_HP_SLEEP_PD_OSC_CLK_MASK 0x80000000u
static inline uint32_t pmu_hp_sleep_lp_ck_power_get_hp_sleep_pd_osc_clk(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_sleep_lp_ck_power_set_hp_sleep_pd_osc_clk(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_SLEEP_LP_BIAS_RESERVE_OFFSET 0xb0u
#define PMU_LP_SLEEP_LP_BIAS_RESERVE_RESET 0x00000000u
#define PMU_LP_SLEEP_LP_BIAS_RESERVE_LP_SLEEP_LP_BIAS_RESERVE_SHIFT 0u
#define PMU_LP_SLEEP_LP_BIAS_RESERVE_LP_SLEEP_LP_BIAS_RESERVE_MASK 0xffffffffu

#define PMU_LP_SLEEP_LP_REGULATOR0_OFFSET 0xb4u
#define PMU_LP_SLEEP_LP_REGULATOR0_RESET 0x8c600000u
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_SLP_XPD_SHIFT 21u
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_SLP_XPD_MASK 0x00200000u
static inline uint32_t pmu_lp_sleep_lp_regulator0_get_lp_sleep_lp_regulator_slp_xpd(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_regulator0_set_lp_sleep_lp_regulator_slp_xpd(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_XPD_SHIFT 22u
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_XPD_MASK 0x00400000u
static inline uint32_t pmu_lp_sleep_lp_regulator0_get_lp_sleep_lp_regulator_xpd(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_regulator0_set_lp_sleep_lp_regulator_xpd(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_SLP_DBIAS_SHIFT 23u
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_SLP_DBIAS_MASK 0x07800000u
static inline uint32_t pmu_lp_sleep_lp_regulator0_get_lp_sleep_lp_regulator_slp_dbias(uint32_t reg) { return reg >> 23 & 0xfu; }
static inline uint32_t pmu_lp_sleep_lp_regulator0_set_lp_sleep_lp_regulator_slp_dbias(uint32_t reg, uint32_t v) { return (reg & 0xf87fffffu) | (v << 23 & 0x7800000u); }
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_DBIAS_SHIFT 27u
#define PMU_LP_SLEEP_LP_REGULATOR0_LP_SLEEP_LP_REGULATOR_DBIAS_MASK 0xf8000000u
static inline uint32_t pmu_lp_sleep_lp_regulator0_get_lp_sleep_lp_regulator_dbias(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_lp_sleep_lp_regulator0_set_lp_sleep_lp_regulator_dbias(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_LP_SLEEP_LP_REGULATOR1_OFFSET 0xb8u
#define PMU_LP_SLEEP_LP_REGULATOR1_RESET 0x00000000u
#define PMU_LP_SLEEP_LP_REGULATOR1_LP_SLEEP_LP_REGULATOR_DRV_B_SHIFT 28u
#define PMU_LP_SLEEP_LP_REGULATOR1_LP_SLEEP_LP_REGULATOR_DRV_B_MASK 0xf0000000u
static inline uint32_t pmu_lp_sleep_lp_regulator1_get_lp_sleep_lp_regulator_drv_b(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t pmu_lp_sleep_lp_regulator1_set_lp_sleep_lp_regulator_drv_b(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define PMU_LP_SLEEP_XTAL_OFFSET 0xbcu
#define PMU_LP_SLEEP_XTAL_RESET 0x80000000u
#define PMU_LP_SLEEP_XTAL_LP_SLEEP_XPD_XTAL_SHIFT 31u
#define PMU_LP_SLEEP_XTAL_LP_SLEEP_XPD_XTAL_MASK 0x80000000u
static inline uint32_t pmu_lp_sleep_xtal_get_lp_sleep_xpd_xtal(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_lp_sleep_xtal_set_lp_sleep_xpd_xtal(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_SLEEP_LP_DIG_POWER_OFFSET 0xc0u
#define PMU_LP_SLEEP_LP_DIG_POWER_RESET 0x00000000u
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_BOD_SOURCE_SEL_SHIFT 27u
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_BOD_SOURCE_SEL_MASK 0x08000000u
static inline uint32_t pmu_lp_sleep_lp_dig_power_get_lp_sleep_bod_source_sel(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_dig_power_set_lp_sleep_bod_source_sel(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_VDDBAT_MODE_SHIFT 28u
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_VDDBAT_MODE_MASK 0x30000000u
static inline uint32_t pmu_lp_sleep_lp_dig_power_get_lp_sleep_vddbat_mode(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t pmu_lp_sleep_lp_dig_power_set_lp_sleep_vddbat_mode(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_LP_MEM_DSLP_SHIFT 30u
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_LP_MEM_DSLP_MASK 0x40000000u
static inline uint32_t pmu_lp_sleep_lp_dig_power_get_lp_sleep_lp_mem_dslp(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_dig_power_set_lp_sleep_lp_mem_dslp(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_PD_LP_PERI_PD_EN_SHIFT 31u
#define PMU_LP_SLEEP_LP_DIG_POWER_LP_SLEEP_PD_LP_PERI_PD_EN_MASK 0x80000000u
static inline uint32_t pmu_lp_sleep_lp_dig_power_get_lp_sleep_pd_lp_peri_pd_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_dig_power_set_lp_sleep_pd_lp_peri_pd_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_SLEEP_LP_CK_POWER_OFFSET 0xc4u
#define PMU_LP_SLEEP_LP_CK_POWER_RESET 0x40000000u
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_LPPLL_SHIFT 27u
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_LPPLL_MASK 0x08000000u
static inline uint32_t pmu_lp_sleep_lp_ck_power_get_lp_sleep_xpd_lppll(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_ck_power_set_lp_sleep_xpd_lppll(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_XTAL32K_SHIFT 28u
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_XTAL32K_MASK 0x10000000u
static inline uint32_t pmu_lp_sleep_lp_ck_power_get_lp_sleep_xpd_xtal32k(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_ck_power_set_lp_sleep_xpd_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_RC32K_SHIFT 29u
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_RC32K_MASK 0x20000000u
static inline uint32_t pmu_lp_sleep_lp_ck_power_get_lp_sleep_xpd_rc32k(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_ck_power_set_lp_sleep_xpd_rc32k(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_FOSC_CLK_SHIFT 30u
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_XPD_FOSC_CLK_MASK 0x40000000u
static inline uint32_t pmu_lp_sleep_lp_ck_power_get_lp_sleep_xpd_fosc_clk(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_ck_power_set_lp_sleep_xpd_fosc_clk(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_PD_OSC_CLK_SHIFT 31u
#define PMU_LP_SLEEP_LP_CK_POWER_LP_SLEEP_PD_OSC_CLK_MASK 0x80000000u
static inline uint32_t pmu_lp_sleep_lp_ck_power_get_lp_sleep_pd_osc_clk(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_lp_sleep_lp_ck_power_set_lp_sleep_pd_osc_clk(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_SLEEP_BIAS_OFFSET 0xc8u
#define PMU_LP_SLEEP_BIAS_RESET 0x00000000u
#define PMU_LP_SLEEP_BIAS_LP_SLEEP_XPD_BIAS_SHIFT 25u
#define PMU_LP_SLEEP_BIAS_LP_SLEEP_XPD_BIAS_MASK 0x02000000u
static inline uint32_t pmu_lp_sleep_bias_get_lp_sleep_xpd_bias(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_lp_sleep_bias_set_lp_sleep_xpd_bias(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_LP_SLEEP_BIAS_LP_SLEEP_PD_CUR_SHIFT 30u
#define PMU_LP_SLEEP_BIAS_LP_SLEEP_PD_CUR_MASK 0x40000000u
static inline uint32_t pmu_lp_sleep_bias_get_lp_sleep_pd_cur(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_lp_sleep_bias_set_lp_sleep_pd_cur(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_LP_SLEEP_BIAS_SLEEP_SHIFT 31u
#define PMU_LP_SLEEP_BIAS_SLEEP_MASK 0x80000000u
static inline uint32_t pmu_lp_sleep_bias_get_sleep(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_lp_sleep_bias_set_sleep(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_HP_CK_POWER_OFFSET 0xccu
#define PMU_IMM_HP_CK_POWER_RESET 0x00000000u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_GLOBAL_BBPLL_ICG_SHIFT 0u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_GLOBAL_BBPLL_ICG_MASK 0x00000001u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_low_global_bbpll_icg(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_IMM_HP_CK_POWER_TIE_LOW_GLOBAL_XTAL_ICG_SHIFT 1u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_GLOBAL_XTAL_ICG_MASK 0x00000002u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_low_global_xtal_icg(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PMU_IMM_HP_CK_POWER_TIE_LOW_I2C_RETENTION_SHIFT 2u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_I2C_RETENTION_MASK 0x00000004u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_low_i2c_retention(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_BB_I2C_SHIFT 3u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_BB_I2C_MASK 0x00000008u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_low_xpd_bb_i2c(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_BBPLL_I2C_SHIFT 4u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_BBPLL_I2C_MASK 0x00000010u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_low_xpd_bbpll_i2c(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_BBPLL_SHIFT 5u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_BBPLL_MASK 0x00000020u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_low_xpd_bbpll(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_XTAL_SHIFT 6u
#define PMU_IMM_HP_CK_POWER_TIE_LOW_XPD_XTAL_MASK 0x00000040u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_low_xpd_xtal(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_GLOBAL_BBPLL_ICG_SHIFT 25u
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_GLOBAL_BBPLL_ICG_MASK 0x02000000u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_high_global_bbpll_icg(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_GLOBAL_XTAL_ICG_SHIFT 26u
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_GLOBAL_XTAL_ICG_MASK 0x04000000u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_high_global_xtal_icg(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_I2C_RETENTION_SHIFT 27u
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_I2C_RETENTION_MASK 0x08000000u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_high_i2c_retention(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_BB_I2C_SHIFT 28u
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_BB_I2C_MASK 0x10000000u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_high_xpd_bb_i2c(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_BBPLL_I2C_SHIFT 29u
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_BBPLL_I2C_MASK 0x20000000u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_high_xpd_bbpll_i2c(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_BBPLL_SHIFT 30u
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_BBPLL_MASK 0x40000000u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_high_xpd_bbpll(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_XTAL_SHIFT 31u
#define PMU_IMM_HP_CK_POWER_TIE_HIGH_XPD_XTAL_MASK 0x80000000u
static inline uint32_t pmu_imm_hp_ck_power_set_tie_high_xpd_xtal(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_SLEEP_SYSCLK_OFFSET 0xd0u
#define PMU_IMM_SLEEP_SYSCLK_RESET 0x00000000u
#define PMU_IMM_SLEEP_SYSCLK_UPDATE_DIG_ICG_SWITCH_SHIFT 28u
#define PMU_IMM_SLEEP_SYSCLK_UPDATE_DIG_ICG_SWITCH_MASK 0x10000000u
static inline uint32_t pmu_imm_sleep_sysclk_set_update_dig_icg_switch(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_IMM_SLEEP_SYSCLK_TIE_LOW_ICG_SLP_SEL_SHIFT 29u
#define PMU_IMM_SLEEP_SYSCLK_TIE_LOW_ICG_SLP_SEL_MASK 0x20000000u
static inline uint32_t pmu_imm_sleep_sysclk_set_tie_low_icg_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_IMM_SLEEP_SYSCLK_TIE_HIGH_ICG_SLP_SEL_SHIFT 30u
#define PMU_IMM_SLEEP_SYSCLK_TIE_HIGH_ICG_SLP_SEL_MASK 0x40000000u
static inline uint32_t pmu_imm_sleep_sysclk_set_tie_high_icg_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_IMM_SLEEP_SYSCLK_UPDATE_DIG_SYS_CLK_SEL_SHIFT 31u
#define PMU_IMM_SLEEP_SYSCLK_UPDATE_DIG_SYS_CLK_SEL_MASK 0x80000000u
static inline uint32_t pmu_imm_sleep_sysclk_set_update_dig_sys_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_HP_FUNC_ICG_OFFSET 0xd4u
#define PMU_IMM_HP_FUNC_ICG_RESET 0x00000000u
#define PMU_IMM_HP_FUNC_ICG_UPDATE_DIG_ICG_FUNC_EN_SHIFT 31u
#define PMU_IMM_HP_FUNC_ICG_UPDATE_DIG_ICG_FUNC_EN_MASK 0x80000000u
static inline uint32_t pmu_imm_hp_func_icg_set_update_dig_icg_func_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_HP_APB_ICG_OFFSET 0xd8u
#define PMU_IMM_HP_APB_ICG_RESET 0x00000000u
#define PMU_IMM_HP_APB_ICG_UPDATE_DIG_ICG_APB_EN_SHIFT 31u
#define PMU_IMM_HP_APB_ICG_UPDATE_DIG_ICG_APB_EN_MASK 0x80000000u
static inline uint32_t pmu_imm_hp_apb_icg_set_update_dig_icg_apb_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_MODEM_ICG_OFFSET 0xdcu
#define PMU_IMM_MODEM_ICG_RESET 0x00000000u
#define PMU_IMM_MODEM_ICG_UPDATE_DIG_ICG_MODEM_EN_SHIFT 31u
#define PMU_IMM_MODEM_ICG_UPDATE_DIG_ICG_MODEM_EN_MASK 0x80000000u
static inline uint32_t pmu_imm_modem_icg_set_update_dig_icg_modem_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_LP_ICG_OFFSET 0xe0u
#define PMU_IMM_LP_ICG_RESET 0x00000000u
#define PMU_IMM_LP_ICG_TIE_LOW_LP_ROOTCLK_SEL_SHIFT 30u
#define PMU_IMM_LP_ICG_TIE_LOW_LP_ROOTCLK_SEL_MASK 0x40000000u
static inline uint32_t pmu_imm_lp_icg_set_tie_low_lp_rootclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_IMM_LP_ICG_TIE_HIGH_LP_ROOTCLK_SEL_SHIFT 31u
#define PMU_IMM_LP_ICG_TIE_HIGH_LP_ROOTCLK_SEL_MASK 0x80000000u
static inline uint32_t pmu_imm_lp_icg_set_tie_high_lp_rootclk_sel(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_PAD_HOLD_ALL_OFFSET 0xe4u
#define PMU_IMM_PAD_HOLD_ALL_RESET 0x00000000u
#define PMU_IMM_PAD_HOLD_ALL_TIE_HIGH_LP_PAD_HOLD_ALL_SHIFT 28u
#define PMU_IMM_PAD_HOLD_ALL_TIE_HIGH_LP_PAD_HOLD_ALL_MASK 0x10000000u
static inline uint32_t pmu_imm_pad_hold_all_set_tie_high_lp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_IMM_PAD_HOLD_ALL_TIE_LOW_LP_PAD_HOLD_ALL_SHIFT 29u
#define PMU_IMM_PAD_HOLD_ALL_TIE_LOW_LP_PAD_HOLD_ALL_MASK 0x20000000u
static inline uint32_t pmu_imm_pad_hold_all_set_tie_low_lp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_IMM_PAD_HOLD_ALL_TIE_HIGH_HP_PAD_HOLD_ALL_SHIFT 30u
#define PMU_IMM_PAD_HOLD_ALL_TIE_HIGH_HP_PAD_HOLD_ALL_MASK 0x40000000u
static inline uint32_t pmu_imm_pad_hold_all_set_tie_high_hp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_IMM_PAD_HOLD_ALL_TIE_LOW_HP_PAD_HOLD_ALL_SHIFT 31u
#define PMU_IMM_PAD_HOLD_ALL_TIE_LOW_HP_PAD_HOLD_ALL_MASK 0x80000000u
static inline uint32_t pmu_imm_pad_hold_all_set_tie_low_hp_pad_hold_all(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_IMM_I2C_ISO_OFFSET 0xe8u
#define PMU_IMM_I2C_ISO_RESET 0x00000000u
#define PMU_IMM_I2C_ISO_TIE_HIGH_I2C_ISO_EN_SHIFT 30u
#define PMU_IMM_I2C_ISO_TIE_HIGH_I2C_ISO_EN_MASK 0x40000000u
static inline uint32_t pmu_imm_i2c_iso_set_tie_high_i2c_iso_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_IMM_I2C_ISO_TIE_LOW_I2C_ISO_EN_SHIFT 31u
#define PMU_IMM_I2C_ISO_TIE_LOW_I2C_ISO_EN_MASK 0x80000000u
static inline uint32_t pmu_imm_i2c_iso_set_tie_low_i2c_iso_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_POWER_WAIT_TIMER0_OFFSET 0xecu
#define PMU_POWER_WAIT_TIMER0_RESET 0x7fbfdfe0u
#define PMU_POWER_WAIT_TIMER0_DG_HP_POWERDOWN_TIMER_SHIFT 5u
#define PMU_POWER_WAIT_TIMER0_DG_HP_POWERDOWN_TIMER_MASK 0x00003fe0u
static inline uint32_t pmu_power_wait_timer0_get_dg_hp_powerdown_timer(uint32_t reg) { return reg >> 5 & 0x1ffu; }
static inline uint32_t pmu_power_wait_timer0_set_dg_hp_powerdown_timer(uint32_t reg, uint32_t v) { return (reg & 0xffffc01fu) | (v << 5 & 0x3fe0u); }
#define PMU_POWER_WAIT_TIMER0_DG_HP_POWERUP_TIMER_SHIFT 14u
#define PMU_POWER_WAIT_TIMER0_DG_HP_POWERUP_TIMER_MASK 0x007fc000u
static inline uint32_t pmu_power_wait_timer0_get_dg_hp_powerup_timer(uint32_t reg) { return reg >> 14 & 0x1ffu; }
static inline uint32_t pmu_power_wait_timer0_set_dg_hp_powerup_timer(uint32_t reg, uint32_t v) { return (reg & 0xff803fffu) | (v << 14 & 0x7fc000u); }
#define PMU_POWER_WAIT_TIMER0_DG_HP_WAIT_TIMER_SHIFT 23u
#define PMU_POWER_WAIT_TIMER0_DG_HP_WAIT_TIMER_MASK 0xff800000u
static inline uint32_t pmu_power_wait_timer0_get_dg_hp_wait_timer(uint32_t reg) { return reg >> 23 & 0x1ffu; }
static inline uint32_t pmu_power_wait_timer0_set_dg_hp_wait_timer(uint32_t reg, uint32_t v) { return (reg & 0x7fffffu) | (v << 23 & 0xff800000u); }

#define PMU_POWER_WAIT_TIMER1_OFFSET 0xf0u
#define PMU_POWER_WAIT_TIMER1_RESET 0x7ffffe00u
#define PMU_POWER_WAIT_TIMER1_DG_LP_POWERDOWN_TIMER_SHIFT 9u
#define PMU_POWER_WAIT_TIMER1_DG_LP_POWERDOWN_TIMER_MASK 0x0000fe00u
static inline uint32_t pmu_power_wait_timer1_get_dg_lp_powerdown_timer(uint32_t reg) { return reg >> 9 & 0x7fu; }
static inline uint32_t pmu_power_wait_timer1_set_dg_lp_powerdown_timer(uint32_t reg, uint32_t v) { return (reg & 0xffff01ffu) | (v << 9 & 0xfe00u); }
#define PMU_POWER_WAIT_TIMER1_DG_LP_POWERUP_TIMER_SHIFT 16u
#define PMU_POWER_WAIT_TIMER1_DG_LP_POWERUP_TIMER_MASK 0x007f0000u
static inline uint32_t pmu_power_wait_timer1_get_dg_lp_powerup_timer(uint32_t reg) { return reg >> 16 & 0x7fu; }
static inline uint32_t pmu_power_wait_timer1_set_dg_lp_powerup_timer(uint32_t reg, uint32_t v) { return (reg & 0xff80ffffu) | (v << 16 & 0x7f0000u); }
#define PMU_POWER_WAIT_TIMER1_DG_LP_WAIT_TIMER_SHIFT 23u
#define PMU_POWER_WAIT_TIMER1_DG_LP_WAIT_TIMER_MASK 0xff800000u
static inline uint32_t pmu_power_wait_timer1_get_dg_lp_wait_timer(uint32_t reg) { return reg >> 23 & 0x1ffu; }
static inline uint32_t pmu_power_wait_timer1_set_dg_lp_wait_timer(uint32_t reg, uint32_t v) { return (reg & 0x7fffffu) | (v << 23 & 0xff800000u); }

#define PMU_POWER_PD_TOP_CNTL_OFFSET 0xf4u
#define PMU_POWER_PD_TOP_CNTL_RESET 0x0000001cu
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_RESET_SHIFT 0u
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_RESET_MASK 0x00000001u
static inline uint32_t pmu_power_pd_top_cntl_get_force_top_reset(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_power_pd_top_cntl_set_force_top_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_ISO_SHIFT 1u
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_ISO_MASK 0x00000002u
static inline uint32_t pmu_power_pd_top_cntl_get_force_top_iso(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pmu_power_pd_top_cntl_set_force_top_iso(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_PU_SHIFT 2u
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_PU_MASK 0x00000004u
static inline uint32_t pmu_power_pd_top_cntl_get_force_top_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pmu_power_pd_top_cntl_set_force_top_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_NO_RESET_SHIFT 3u
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_NO_RESET_MASK 0x00000008u
static inline uint32_t pmu_power_pd_top_cntl_get_force_top_no_reset(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pmu_power_pd_top_cntl_set_force_top_no_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_NO_ISO_SHIFT 4u
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_NO_ISO_MASK 0x00000010u
static inline uint32_t pmu_power_pd_top_cntl_get_force_top_no_iso(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pmu_power_pd_top_cntl_set_force_top_no_iso(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_PD_SHIFT 5u
#define PMU_POWER_PD_TOP_CNTL_FORCE_TOP_PD_MASK 0x00000020u
static inline uint32_t pmu_power_pd_top_cntl_get_force_top_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pmu_power_pd_top_cntl_set_force_top_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define PMU_POWER_PD_TOP_CNTL_PD_TOP_MASK_SHIFT 6u
#define PMU_POWER_PD_TOP_CNTL_PD_TOP_MASK_MASK 0x000007c0u
static inline uint32_t pmu_power_pd_top_cntl_get_pd_top_mask(uint32_t reg) { return reg >> 6 & 0x1fu; }
static inline uint32_t pmu_power_pd_top_cntl_set_pd_top_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffff83fu) | (v << 6 & 0x7c0u); }
#define PMU_POWER_PD_TOP_CNTL_PD_TOP_PD_MASK_SHIFT 27u
#define PMU_POWER_PD_TOP_CNTL_PD_TOP_PD_MASK_MASK 0xf8000000u
static inline uint32_t pmu_power_pd_top_cntl_get_pd_top_pd_mask(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_power_pd_top_cntl_set_pd_top_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_POWER_PD_HPAON_CNTL_OFFSET 0xf8u
#define PMU_POWER_PD_HPAON_CNTL_RESET 0x0000001cu
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_RESET_SHIFT 0u
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_RESET_MASK 0x00000001u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_force_hp_aon_reset(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_force_hp_aon_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_ISO_SHIFT 1u
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_ISO_MASK 0x00000002u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_force_hp_aon_iso(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_force_hp_aon_iso(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_PU_SHIFT 2u
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_PU_MASK 0x00000004u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_force_hp_aon_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_force_hp_aon_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_NO_RESET_SHIFT 3u
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_NO_RESET_MASK 0x00000008u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_force_hp_aon_no_reset(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_force_hp_aon_no_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_NO_ISO_SHIFT 4u
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_NO_ISO_MASK 0x00000010u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_force_hp_aon_no_iso(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_force_hp_aon_no_iso(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_PD_SHIFT 5u
#define PMU_POWER_PD_HPAON_CNTL_FORCE_HP_AON_PD_MASK 0x00000020u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_force_hp_aon_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_force_hp_aon_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define PMU_POWER_PD_HPAON_CNTL_PD_HP_AON_MASK_SHIFT 6u
#define PMU_POWER_PD_HPAON_CNTL_PD_HP_AON_MASK_MASK 0x000007c0u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_pd_hp_aon_mask(uint32_t reg) { return reg >> 6 & 0x1fu; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_pd_hp_aon_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffff83fu) | (v << 6 & 0x7c0u); }
#define PMU_POWER_PD_HPAON_CNTL_PD_HP_AON_PD_MASK_SHIFT 27u
#define PMU_POWER_PD_HPAON_CNTL_PD_HP_AON_PD_MASK_MASK 0xf8000000u
static inline uint32_t pmu_power_pd_hpaon_cntl_get_pd_hp_aon_pd_mask(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_power_pd_hpaon_cntl_set_pd_hp_aon_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_POWER_PD_HPCPU_CNTL_OFFSET 0xfcu
#define PMU_POWER_PD_HPCPU_CNTL_RESET 0x0000001cu
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_RESET_SHIFT 0u
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_RESET_MASK 0x00000001u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_force_hp_cpu_reset(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_force_hp_cpu_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_ISO_SHIFT 1u
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_ISO_MASK 0x00000002u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_force_hp_cpu_iso(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_force_hp_cpu_iso(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_PU_SHIFT 2u
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_PU_MASK 0x00000004u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_force_hp_cpu_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_force_hp_cpu_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_NO_RESET_SHIFT 3u
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_NO_RESET_MASK 0x00000008u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_force_hp_cpu_no_reset(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_force_hp_cpu_no_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_NO_ISO_SHIFT 4u
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_NO_ISO_MASK 0x00000010u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_force_hp_cpu_no_iso(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_force_hp_cpu_no_iso(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_PD_SHIFT 5u
#define PMU_POWER_PD_HPCPU_CNTL_FORCE_HP_CPU_PD_MASK 0x00000020u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_force_hp_cpu_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_force_hp_cpu_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define PMU_POWER_PD_HPCPU_CNTL_PD_HP_CPU_MASK_SHIFT 6u
#define PMU_POWER_PD_HPCPU_CNTL_PD_HP_CPU_MASK_MASK 0x000007c0u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_pd_hp_cpu_mask(uint32_t reg) { return reg >> 6 & 0x1fu; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_pd_hp_cpu_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffff83fu) | (v << 6 & 0x7c0u); }
#define PMU_POWER_PD_HPCPU_CNTL_PD_HP_CPU_PD_MASK_SHIFT 27u
#define PMU_POWER_PD_HPCPU_CNTL_PD_HP_CPU_PD_MASK_MASK 0xf8000000u
static inline uint32_t pmu_power_pd_hpcpu_cntl_get_pd_hp_cpu_pd_mask(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_power_pd_hpcpu_cntl_set_pd_hp_cpu_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_POWER_PD_HPPERI_RESERVE_OFFSET 0x100u
#define PMU_POWER_PD_HPPERI_RESERVE_RESET 0x00000000u
#define PMU_POWER_PD_HPPERI_RESERVE_HP_PERI_RESERVE_SHIFT 0u
#define PMU_POWER_PD_HPPERI_RESERVE_HP_PERI_RESERVE_MASK 0xffffffffu

#define PMU_POWER_PD_HPWIFI_CNTL_OFFSET 0x104u
#define PMU_POWER_PD_HPWIFI_CNTL_RESET 0x0000001cu
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_RESET_SHIFT 0u
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_RESET_MASK 0x00000001u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_force_hp_wifi_reset(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_force_hp_wifi_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_ISO_SHIFT 1u
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_ISO_MASK 0x00000002u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_force_hp_wifi_iso(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_force_hp_wifi_iso(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_PU_SHIFT 2u
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_PU_MASK 0x00000004u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_force_hp_wifi_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_force_hp_wifi_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_NO_RESET_SHIFT 3u
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_NO_RESET_MASK 0x00000008u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_force_hp_wifi_no_reset(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_force_hp_wifi_no_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_NO_ISO_SHIFT 4u
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_NO_ISO_MASK 0x00000010u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_force_hp_wifi_no_iso(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_force_hp_wifi_no_iso(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_PD_SHIFT 5u
#define PMU_POWER_PD_HPWIFI_CNTL_FORCE_HP_WIFI_PD_MASK 0x00000020u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_force_hp_wifi_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_force_hp_wifi_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define PMU_POWER_PD_HPWIFI_CNTL_PD_HP_WIFI_MASK_SHIFT 6u
#define PMU_POWER_PD_HPWIFI_CNTL_PD_HP_WIFI_MASK_MASK 0x000007c0u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_pd_hp_wifi_mask(uint32_t reg) { return reg >> 6 & 0x1fu; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_pd_hp_wifi_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffff83fu) | (v << 6 & 0x7c0u); }
#define PMU_POWER_PD_HPWIFI_CNTL_PD_HP_WIFI_PD_MASK_SHIFT 27u
#define PMU_POWER_PD_HPWIFI_CNTL_PD_HP_WIFI_PD_MASK_MASK 0xf8000000u
static inline uint32_t pmu_power_pd_hpwifi_cntl_get_pd_hp_wifi_pd_mask(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_power_pd_hpwifi_cntl_set_pd_hp_wifi_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_POWER_PD_LPPERI_CNTL_OFFSET 0x108u
#define PMU_POWER_PD_LPPERI_CNTL_RESET 0x0000001cu
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_RESET_SHIFT 0u
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_RESET_MASK 0x00000001u
static inline uint32_t pmu_power_pd_lpperi_cntl_get_force_lp_peri_reset(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_power_pd_lpperi_cntl_set_force_lp_peri_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_ISO_SHIFT 1u
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_ISO_MASK 0x00000002u
static inline uint32_t pmu_power_pd_lpperi_cntl_get_force_lp_peri_iso(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pmu_power_pd_lpperi_cntl_set_force_lp_peri_iso(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_PU_SHIFT 2u
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_PU_MASK 0x00000004u
static inline uint32_t pmu_power_pd_lpperi_cntl_get_force_lp_peri_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pmu_power_pd_lpperi_cntl_set_force_lp_peri_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_NO_RESET_SHIFT 3u
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_NO_RESET_MASK 0x00000008u
static inline uint32_t pmu_power_pd_lpperi_cntl_get_force_lp_peri_no_reset(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pmu_power_pd_lpperi_cntl_set_force_lp_peri_no_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_NO_ISO_SHIFT 4u
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_NO_ISO_MASK 0x00000010u
static inline uint32_t pmu_power_pd_lpperi_cntl_get_force_lp_peri_no_iso(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pmu_power_pd_lpperi_cntl_set_force_lp_peri_no_iso(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_PD_SHIFT 5u
#define PMU_POWER_PD_LPPERI_CNTL_FORCE_LP_PERI_PD_MASK 0x00000020u
static inline uint32_t pmu_power_pd_lpperi_cntl_get_force_lp_peri_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pmu_power_pd_lpperi_cntl_set_force_lp_peri_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define PMU_POWER_PD_MEM_CNTL_OFFSET 0x10cu
#define PMU_POWER_PD_MEM_CNTL_RESET 0xff000000u
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_ISO_SHIFT 0u
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_ISO_MASK 0x0000000fu
static inline uint32_t pmu_power_pd_mem_cntl_get_force_hp_mem_iso(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t pmu_power_pd_mem_cntl_set_force_hp_mem_iso(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_PD_SHIFT 4u
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_PD_MASK 0x000000f0u
static inline uint32_t pmu_power_pd_mem_cntl_get_force_hp_mem_pd(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t pmu_power_pd_mem_cntl_set_force_hp_mem_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_NO_ISO_SHIFT 24u
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_NO_ISO_MASK 0x0f000000u
static inline uint32_t pmu_power_pd_mem_cntl_get_force_hp_mem_no_iso(uint32_t reg) { return reg >> 24 & 0xfu; }
static inline uint32_t pmu_power_pd_mem_cntl_set_force_hp_mem_no_iso(uint32_t reg, uint32_t v) { return (reg & 0xf0ffffffu) | (v << 24 & 0xf000000u); }
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_PU_SHIFT 28u
#define PMU_POWER_PD_MEM_CNTL_FORCE_HP_MEM_PU_MASK 0xf0000000u
static inline uint32_t pmu_power_pd_mem_cntl_get_force_hp_mem_pu(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t pmu_power_pd_mem_cntl_set_force_hp_mem_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define PMU_POWER_PD_MEM_MASK_OFFSET 0x110u
#define PMU_POWER_PD_MEM_MASK_RESET 0x00000000u
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM2_PD_MASK_SHIFT 0u
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM2_PD_MASK_MASK 0x0000001fu
static inline uint32_t pmu_power_pd_mem_mask_get_pd_hp_mem2_pd_mask(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t pmu_power_pd_mem_mask_set_pd_hp_mem2_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM1_PD_MASK_SHIFT 5u
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM1_PD_MASK_MASK 0x000003e0u
static inline uint32_t pmu_power_pd_mem_mask_get_pd_hp_mem1_pd_mask(uint32_t reg) { return reg >> 5 & 0x1fu; }
static inline uint32_t pmu_power_pd_mem_mask_set_pd_hp_mem1_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffffc1fu) | (v << 5 & 0x3e0u); }
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM0_PD_MASK_SHIFT 10u
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM0_PD_MASK_MASK 0x00007c00u
static inline uint32_t pmu_power_pd_mem_mask_get_pd_hp_mem0_pd_mask(uint32_t reg) { return reg >> 10 & 0x1fu; }
static inline uint32_t pmu_power_pd_mem_mask_set_pd_hp_mem0_pd_mask(uint32_t reg, uint32_t v) { return (reg & 0xffff83ffu) | (v << 10 & 0x7c00u); }
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM2_MASK_SHIFT 17u
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM2_MASK_MASK 0x003e0000u
static inline uint32_t pmu_power_pd_mem_mask_get_pd_hp_mem2_mask(uint32_t reg) { return reg >> 17 & 0x1fu; }
static inline uint32_t pmu_power_pd_mem_mask_set_pd_hp_mem2_mask(uint32_t reg, uint32_t v) { return (reg & 0xffc1ffffu) | (v << 17 & 0x3e0000u); }
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM1_MASK_SHIFT 22u
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM1_MASK_MASK 0x07c00000u
static inline uint32_t pmu_power_pd_mem_mask_get_pd_hp_mem1_mask(uint32_t reg) { return reg >> 22 & 0x1fu; }
static inline uint32_t pmu_power_pd_mem_mask_set_pd_hp_mem1_mask(uint32_t reg, uint32_t v) { return (reg & 0xf83fffffu) | (v << 22 & 0x7c00000u); }
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM0_MASK_SHIFT 27u
#define PMU_POWER_PD_MEM_MASK_PD_HP_MEM0_MASK_MASK 0xf8000000u
static inline uint32_t pmu_power_pd_mem_mask_get_pd_hp_mem0_mask(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t pmu_power_pd_mem_mask_set_pd_hp_mem0_mask(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define PMU_POWER_HP_PAD_OFFSET 0x114u
#define PMU_POWER_HP_PAD_RESET 0x00000000u
#define PMU_POWER_HP_PAD_FORCE_HP_PAD_NO_ISO_ALL_SHIFT 0u
#define PMU_POWER_HP_PAD_FORCE_HP_PAD_NO_ISO_ALL_MASK 0x00000001u
static inline uint32_t pmu_power_hp_pad_get_force_hp_pad_no_iso_all(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pmu_power_hp_pad_set_force_hp_pad_no_iso_all(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PMU_POWER_HP_PAD_FORCE_HP_PAD_ISO_ALL_SHIFT 1u
#define PMU_POWER_HP_PAD_FORCE_HP_PAD_ISO_ALL_MASK 0x00000002u
static inline uint32_t pmu_power_hp_pad_get_force_hp_pad_iso_all(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pmu_power_hp_pad_set_force_hp_pad_iso_all(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PMU_POWER_VDD_SPI_CNTL_OFFSET 0x118u
#define PMU_POWER_VDD_SPI_CNTL_RESET 0x63fc0000u
#define PMU_POWER_VDD_SPI_CNTL_VDD_SPI_PWR_WAIT_SHIFT 18u
#define PMU_POWER_VDD_SPI_CNTL_VDD_SPI_PWR_WAIT_MASK 0x1ffc0000u
static inline uint32_t pmu_power_vdd_spi_cntl_get_vdd_spi_pwr_wait(uint32_t reg) { return reg >> 18 & 0x7ffu; }
static inline uint32_t pmu_power_vdd_spi_cntl_set_vdd_spi_pwr_wait(uint32_t reg, uint32_t v) { return (reg & 0xe003ffffu) | (v << 18 & 0x1ffc0000u); }
#define PMU_POWER_VDD_SPI_CNTL_VDD_SPI_PWR_SW_SHIFT 29u
#define PMU_POWER_VDD_SPI_CNTL_VDD_SPI_PWR_SW_MASK 0x60000000u
static inline uint32_t pmu_power_vdd_spi_cntl_get_vdd_spi_pwr_sw(uint32_t reg) { return reg >> 29 & 0x3u; }
static inline uint32_t pmu_power_vdd_spi_cntl_set_vdd_spi_pwr_sw(uint32_t reg, uint32_t v) { return (reg & 0x9fffffffu) | (v << 29 & 0x60000000u); }
#define PMU_POWER_VDD_SPI_CNTL_VDD_SPI_PWR_SEL_SW_SHIFT 31u
#define PMU_POWER_VDD_SPI_CNTL_VDD_SPI_PWR_SEL_SW_MASK 0x80000000u
static inline uint32_t pmu_power_vdd_spi_cntl_get_vdd_spi_pwr_sel_sw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_power_vdd_spi_cntl_set_vdd_spi_pwr_sel_sw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_POWER_CK_WAIT_CNTL_OFFSET 0x11cu
#define PMU_POWER_CK_WAIT_CNTL_RESET 0x01000100u
#define PMU_POWER_CK_WAIT_CNTL_WAIT_XTL_STABLE_SHIFT 0u
#define PMU_POWER_CK_WAIT_CNTL_WAIT_XTL_STABLE_MASK 0x0000ffffu
static inline uint32_t pmu_power_ck_wait_cntl_get_wait_xtl_stable(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t pmu_power_ck_wait_cntl_set_wait_xtl_stable(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define PMU_POWER_CK_WAIT_CNTL_WAIT_PLL_STABLE_SHIFT 16u
#define PMU_POWER_CK_WAIT_CNTL_WAIT_PLL_STABLE_MASK 0xffff0000u
static inline uint32_t pmu_power_ck_wait_cntl_get_wait_pll_stable(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t pmu_power_ck_wait_cntl_set_wait_pll_stable(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define PMU_SLP_WAKEUP_CNTL0_OFFSET 0x120u
#define PMU_SLP_WAKEUP_CNTL0_RESET 0x00000000u
#define PMU_SLP_WAKEUP_CNTL0_SLEEP_REQ_SHIFT 31u
#define PMU_SLP_WAKEUP_CNTL0_SLEEP_REQ_MASK 0x80000000u
static inline uint32_t pmu_slp_wakeup_cntl0_set_sleep_req(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_SLP_WAKEUP_CNTL1_OFFSET 0x124u
#define PMU_SLP_WAKEUP_CNTL1_RESET 0x00000000u
#define PMU_SLP_WAKEUP_CNTL1_SLEEP_REJECT_ENA_SHIFT 0u
#define PMU_SLP_WAKEUP_CNTL1_SLEEP_REJECT_ENA_MASK 0x7fffffffu
static inline uint32_t pmu_slp_wakeup_cntl1_get_sleep_reject_ena(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t pmu_slp_wakeup_cntl1_set_sleep_reject_ena(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define PMU_SLP_WAKEUP_CNTL1_SLP_REJECT_EN_SHIFT 31u
#define PMU_SLP_WAKEUP_CNTL1_SLP_REJECT_EN_MASK 0x80000000u
static inline uint32_t pmu_slp_wakeup_cntl1_get_slp_reject_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_slp_wakeup_cntl1_set_slp_reject_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_SLP_WAKEUP_CNTL2_OFFSET 0x128u
#define PMU_SLP_WAKEUP_CNTL2_RESET 0x00000000u
#define PMU_SLP_WAKEUP_CNTL2_WAKEUP_ENA_SHIFT 0u
#define PMU_SLP_WAKEUP_CNTL2_WAKEUP_ENA_MASK 0xffffffffu

#define PMU_SLP_WAKEUP_CNTL3_OFFSET 0x12cu
#define PMU_SLP_WAKEUP_CNTL3_RESET 0x00000000u
#define PMU_SLP_WAKEUP_CNTL3_LP_MIN_SLP_VAL_SHIFT 0u
#define PMU_SLP_WAKEUP_CNTL3_LP_MIN_SLP_VAL_MASK 0x000000ffu
static inline uint32_t pmu_slp_wakeup_cntl3_get_lp_min_slp_val(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pmu_slp_wakeup_cntl3_set_lp_min_slp_val(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define PMU_SLP_WAKEUP_CNTL3_HP_MIN_SLP_VAL_SHIFT 8u
#define PMU_SLP_WAKEUP_CNTL3_HP_MIN_SLP_VAL_MASK 0x0000ff00u
static inline uint32_t pmu_slp_wakeup_cntl3_get_hp_min_slp_val(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t pmu_slp_wakeup_cntl3_set_hp_min_slp_val(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define PMU_SLP_WAKEUP_CNTL3_SLEEP_PRT_SEL_SHIFT 16u
#define PMU_SLP_WAKEUP_CNTL3_SLEEP_PRT_SEL_MASK 0x00030000u
static inline uint32_t pmu_slp_wakeup_cntl3_get_sleep_prt_sel(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t pmu_slp_wakeup_cntl3_set_sleep_prt_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }

#define PMU_SLP_WAKEUP_CNTL4_OFFSET 0x130u
#define PMU_SLP_WAKEUP_CNTL4_RESET 0x00000000u
#define PMU_SLP_WAKEUP_CNTL4_SLP_REJECT_CAUSE_CLR_SHIFT 31u
#define PMU_SLP_WAKEUP_CNTL4_SLP_REJECT_CAUSE_CLR_MASK 0x80000000u
static inline uint32_t pmu_slp_wakeup_cntl4_set_slp_reject_cause_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_SLP_WAKEUP_CNTL5_OFFSET 0x134u
#define PMU_SLP_WAKEUP_CNTL5_RESET 0x01000080u
#define PMU_SLP_WAKEUP_CNTL5_MODEM_WAIT_TARGET_SHIFT 0u
#define PMU_SLP_WAKEUP_CNTL5_MODEM_WAIT_TARGET_MASK 0x000fffffu
static inline uint32_t pmu_slp_wakeup_cntl5_get_modem_wait_target(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t pmu_slp_wakeup_cntl5_set_modem_wait_target(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }
#define PMU_SLP_WAKEUP_CNTL5_LP_ANA_WAIT_TARGET_SHIFT 24u
#define PMU_SLP_WAKEUP_CNTL5_LP_ANA_WAIT_TARGET_MASK 0xff000000u
static inline uint32_t pmu_slp_wakeup_cntl5_get_lp_ana_wait_target(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t pmu_slp_wakeup_cntl5_set_lp_ana_wait_target(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define PMU_SLP_WAKEUP_CNTL6_OFFSET 0x138u
#define PMU_SLP_WAKEUP_CNTL6_RESET 0x00000080u
#define PMU_SLP_WAKEUP_CNTL6_SOC_WAKEUP_WAIT_SHIFT 0u
#define PMU_SLP_WAKEUP_CNTL6_SOC_WAKEUP_WAIT_MASK 0x000fffffu
static inline uint32_t pmu_slp_wakeup_cntl6_get_soc_wakeup_wait(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t pmu_slp_wakeup_cntl6_set_soc_wakeup_wait(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }
#define PMU_SLP_WAKEUP_CNTL6_SOC_WAKEUP_WAIT_CFG_SHIFT 30u
#define PMU_SLP_WAKEUP_CNTL6_SOC_WAKEUP_WAIT_CFG_MASK 0xc0000000u
static inline uint32_t pmu_slp_wakeup_cntl6_get_soc_wakeup_wait_cfg(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pmu_slp_wakeup_cntl6_set_soc_wakeup_wait_cfg(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PMU_SLP_WAKEUP_CNTL7_OFFSET 0x13cu
#define PMU_SLP_WAKEUP_CNTL7_RESET 0x00010000u
#define PMU_SLP_WAKEUP_CNTL7_ANA_WAIT_TARGET_SHIFT 16u
#define PMU_SLP_WAKEUP_CNTL7_ANA_WAIT_TARGET_MASK 0xffff0000u
static inline uint32_t pmu_slp_wakeup_cntl7_get_ana_wait_target(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t pmu_slp_wakeup_cntl7_set_ana_wait_target(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define PMU_SLP_WAKEUP_STATUS0_OFFSET 0x140u
#define PMU_SLP_WAKEUP_STATUS0_RESET 0x00000000u
#define PMU_SLP_WAKEUP_STATUS0_WAKEUP_CAUSE_SHIFT 0u
#define PMU_SLP_WAKEUP_STATUS0_WAKEUP_CAUSE_MASK 0xffffffffu

#define PMU_SLP_WAKEUP_STATUS1_OFFSET 0x144u
#define PMU_SLP_WAKEUP_STATUS1_RESET 0x00000000u
#define PMU_SLP_WAKEUP_STATUS1_REJECT_CAUSE_SHIFT 0u
#define PMU_SLP_WAKEUP_STATUS1_REJECT_CAUSE_MASK 0xffffffffu

#define PMU_HP_CK_POWERON_OFFSET 0x148u
#define PMU_HP_CK_POWERON_RESET 0x00000032u
#define PMU_HP_CK_POWERON_I2C_POR_WAIT_TARGET_SHIFT 0u
#define PMU_HP_CK_POWERON_I2C_POR_WAIT_TARGET_MASK 0x000000ffu
static inline uint32_t pmu_hp_ck_poweron_get_i2c_por_wait_target(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pmu_hp_ck_poweron_set_i2c_por_wait_target(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define PMU_HP_CK_CNTL_OFFSET 0x14cu
#define PMU_HP_CK_CNTL_RESET 0x00000a0au
#define PMU_HP_CK_CNTL_MODIFY_ICG_CNTL_WAIT_SHIFT 0u
#define PMU_HP_CK_CNTL_MODIFY_ICG_CNTL_WAIT_MASK 0x000000ffu
static inline uint32_t pmu_hp_ck_cntl_get_modify_icg_cntl_wait(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t pmu_hp_ck_cntl_set_modify_icg_cntl_wait(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define PMU_HP_CK_CNTL_SWITCH_ICG_CNTL_WAIT_SHIFT 8u
#define PMU_HP_CK_CNTL_SWITCH_ICG_CNTL_WAIT_MASK 0x0000ff00u
static inline uint32_t pmu_hp_ck_cntl_get_switch_icg_cntl_wait(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t pmu_hp_ck_cntl_set_switch_icg_cntl_wait(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }

#define PMU_POR_STATUS_OFFSET 0x150u
#define PMU_POR_STATUS_RESET 0x80000000u
#define PMU_POR_STATUS_POR_DONE_SHIFT 31u
#define PMU_POR_STATUS_POR_DONE_MASK 0x80000000u
static inline uint32_t pmu_por_status_get_por_done(uint32_t reg) { return reg >> 31 & 0x1u; }

#define PMU_RF_PWC_OFFSET 0x154u
#define PMU_RF_PWC_RESET 0x08000000u
#define PMU_RF_PWC_XPD_PERIF_I2C_SHIFT 27u
#define PMU_RF_PWC_XPD_PERIF_I2C_MASK 0x08000000u
static inline uint32_t pmu_rf_pwc_get_xpd_perif_i2c(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_rf_pwc_set_xpd_perif_i2c(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_RF_PWC_XPD_RFTX_I2C_SHIFT 28u
#define PMU_RF_PWC_XPD_RFTX_I2C_MASK 0x10000000u
static inline uint32_t pmu_rf_pwc_get_xpd_rftx_i2c(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_rf_pwc_set_xpd_rftx_i2c(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_RF_PWC_XPD_RFRX_I2C_SHIFT 29u
#define PMU_RF_PWC_XPD_RFRX_I2C_MASK 0x20000000u
static inline uint32_t pmu_rf_pwc_get_xpd_rfrx_i2c(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_rf_pwc_set_xpd_rfrx_i2c(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_RF_PWC_XPD_RFPLL_SHIFT 30u
#define PMU_RF_PWC_XPD_RFPLL_MASK 0x40000000u
static inline uint32_t pmu_rf_pwc_get_xpd_rfpll(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_rf_pwc_set_xpd_rfpll(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_RF_PWC_XPD_FORCE_RFPLL_SHIFT 31u
#define PMU_RF_PWC_XPD_FORCE_RFPLL_MASK 0x80000000u
static inline uint32_t pmu_rf_pwc_get_xpd_force_rfpll(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_rf_pwc_set_xpd_force_rfpll(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_VDDBAT_CFG_OFFSET 0x158u
#define PMU_VDDBAT_CFG_RESET 0x00000000u
#define PMU_VDDBAT_CFG_VDDBAT_MODE_SHIFT 0u
#define PMU_VDDBAT_CFG_VDDBAT_MODE_MASK 0x00000003u
static inline uint32_t pmu_vddbat_cfg_get_vddbat_mode(uint32_t reg) { return reg & 0x3u; }
#define PMU_VDDBAT_CFG_VDDBAT_SW_UPDATE_SHIFT 31u
#define PMU_VDDBAT_CFG_VDDBAT_SW_UPDATE_MASK 0x80000000u
static inline uint32_t pmu_vddbat_cfg_set_vddbat_sw_update(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_BACKUP_CFG_OFFSET 0x15cu
#define PMU_BACKUP_CFG_RESET 0x80000000u
#define PMU_BACKUP_CFG_BACKUP_SYS_CLK_NO_DIV_SHIFT 31u
#define PMU_BACKUP_CFG_BACKUP_SYS_CLK_NO_DIV_MASK 0x80000000u
static inline uint32_t pmu_backup_cfg_get_backup_sys_clk_no_div(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_backup_cfg_set_backup_sys_clk_no_div(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_INT_RAW_OFFSET 0x160u
#define PMU_INT_RAW_RESET 0x00000000u
#define PMU_INT_RAW_LP_CPU_EXC_INT_RAW_SHIFT 27u
#define PMU_INT_RAW_LP_CPU_EXC_INT_RAW_MASK 0x08000000u
static inline uint32_t pmu_int_raw_get_lp_cpu_exc_int_raw(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_int_raw_set_lp_cpu_exc_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_INT_RAW_SDIO_IDLE_INT_RAW_SHIFT 28u
#define PMU_INT_RAW_SDIO_IDLE_INT_RAW_MASK 0x10000000u
static inline uint32_t pmu_int_raw_get_sdio_idle_int_raw(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_int_raw_set_sdio_idle_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_INT_RAW_SW_INT_RAW_SHIFT 29u
#define PMU_INT_RAW_SW_INT_RAW_MASK 0x20000000u
static inline uint32_t pmu_int_raw_get_sw_int_raw(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_int_raw_set_sw_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_INT_RAW_SOC_SLEEP_REJECT_INT_RAW_SHIFT 30u
#define PMU_INT_RAW_SOC_SLEEP_REJECT_INT_RAW_MASK 0x40000000u
static inline uint32_t pmu_int_raw_get_soc_sleep_reject_int_raw(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_int_raw_set_soc_sleep_reject_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_INT_RAW_SOC_WAKEUP_INT_RAW_SHIFT 31u
#define PMU_INT_RAW_SOC_WAKEUP_INT_RAW_MASK 0x80000000u
static inline uint32_t pmu_int_raw_get_soc_wakeup_int_raw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_int_raw_set_soc_wakeup_int_raw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_INT_ST_OFFSET 0x164u
#define PMU_HP_INT_ST_RESET 0x00000000u
#define PMU_HP_INT_ST_LP_CPU_EXC_INT_ST_SHIFT 27u
#define PMU_HP_INT_ST_LP_CPU_EXC_INT_ST_MASK 0x08000000u
static inline uint32_t pmu_hp_int_st_get_lp_cpu_exc_int_st(uint32_t reg) { return reg >> 27 & 0x1u; }
#define PMU_HP_INT_ST_SDIO_IDLE_INT_ST_SHIFT 28u
#define PMU_HP_INT_ST_SDIO_IDLE_INT_ST_MASK 0x10000000u
static inline uint32_t pmu_hp_int_st_get_sdio_idle_int_st(uint32_t reg) { return reg >> 28 & 0x1u; }
#define PMU_HP_INT_ST_SW_INT_ST_SHIFT 29u
#define PMU_HP_INT_ST_SW_INT_ST_MASK 0x20000000u
static inline uint32_t pmu_hp_int_st_get_sw_int_st(uint32_t reg) { return reg >> 29 & 0x1u; }
#define PMU_HP_INT_ST_SOC_SLEEP_REJECT_INT_ST_SHIFT 30u
#define PMU_HP_INT_ST_SOC_SLEEP_REJECT_INT_ST_MASK 0x40000000u
static inline uint32_t pmu_hp_int_st_get_soc_sleep_reject_int_st(uint32_t reg) { return reg >> 30 & 0x1u; }
#define PMU_HP_INT_ST_SOC_WAKEUP_INT_ST_SHIFT 31u
#define PMU_HP_INT_ST_SOC_WAKEUP_INT_ST_MASK 0x80000000u
static inline uint32_t pmu_hp_int_st_get_soc_wakeup_int_st(uint32_t reg) { return reg >> 31 & 0x1u; }

#define PMU_HP_INT_ENA_OFFSET 0x168u
#define PMU_HP_INT_ENA_RESET 0x00000000u
#define PMU_HP_INT_ENA_LP_CPU_EXC_INT_ENA_SHIFT 27u
#define PMU_HP_INT_ENA_LP_CPU_EXC_INT_ENA_MASK 0x08000000u
static inline uint32_t pmu_hp_int_ena_get_lp_cpu_exc_int_ena(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_hp_int_ena_set_lp_cpu_exc_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_INT_ENA_SDIO_IDLE_INT_ENA_SHIFT 28u
#define PMU_HP_INT_ENA_SDIO_IDLE_INT_ENA_MASK 0x10000000u
static inline uint32_t pmu_hp_int_ena_get_sdio_idle_int_ena(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_hp_int_ena_set_sdio_idle_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_INT_ENA_SW_INT_ENA_SHIFT 29u
#define PMU_HP_INT_ENA_SW_INT_ENA_MASK 0x20000000u
static inline uint32_t pmu_hp_int_ena_get_sw_int_ena(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_hp_int_ena_set_sw_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_INT_ENA_SOC_SLEEP_REJECT_INT_ENA_SHIFT 30u
#define PMU_HP_INT_ENA_SOC_SLEEP_REJECT_INT_ENA_MASK 0x40000000u
static inline uint32_t pmu_hp_int_ena_get_soc_sleep_reject_int_ena(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_hp_int_ena_set_soc_sleep_reject_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_INT_ENA_SOC_WAKEUP_INT_ENA_SHIFT 31u
#define PMU_HP_INT_ENA_SOC_WAKEUP_INT_ENA_MASK 0x80000000u
static inline uint32_t pmu_hp_int_ena_get_soc_wakeup_int_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_int_ena_set_soc_wakeup_int_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_INT_CLR_OFFSET 0x16cu
#define PMU_HP_INT_CLR_RESET 0x00000000u
#define PMU_HP_INT_CLR_LP_CPU_EXC_INT_CLR_SHIFT 27u
#define PMU_HP_INT_CLR_LP_CPU_EXC_INT_CLR_MASK 0x08000000u
static inline uint32_t pmu_hp_int_clr_set_lp_cpu_exc_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_HP_INT_CLR_SDIO_IDLE_INT_CLR_SHIFT 28u
#define PMU_HP_INT_CLR_SDIO_IDLE_INT_CLR_MASK 0x10000000u
static inline uint32_t pmu_hp_int_clr_set_sdio_idle_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_HP_INT_CLR_SW_INT_CLR_SHIFT 29u
#define PMU_HP_INT_CLR_SW_INT_CLR_MASK 0x20000000u
static inline uint32_t pmu_hp_int_clr_set_sw_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_HP_INT_CLR_SOC_SLEEP_REJECT_INT_CLR_SHIFT 30u
#define PMU_HP_INT_CLR_SOC_SLEEP_REJECT_INT_CLR_MASK 0x40000000u
static inline uint32_t pmu_hp_int_clr_set_soc_sleep_reject_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_INT_CLR_SOC_WAKEUP_INT_CLR_SHIFT 31u
#define PMU_HP_INT_CLR_SOC_WAKEUP_INT_CLR_MASK 0x80000000u
static inline uint32_t pmu_hp_int_clr_set_soc_wakeup_int_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_INT_RAW_OFFSET 0x170u
#define PMU_LP_INT_RAW_RESET 0x00000000u
#define PMU_LP_INT_RAW_LP_CPU_WAKEUP_INT_RAW_SHIFT 20u
#define PMU_LP_INT_RAW_LP_CPU_WAKEUP_INT_RAW_MASK 0x00100000u
static inline uint32_t pmu_lp_int_raw_get_lp_cpu_wakeup_int_raw(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_lp_cpu_wakeup_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PMU_LP_INT_RAW_MODEM_SWITCH_ACTIVE_END_INT_RAW_SHIFT 21u
#define PMU_LP_INT_RAW_MODEM_SWITCH_ACTIVE_END_INT_RAW_MASK 0x00200000u
static inline uint32_t pmu_lp_int_raw_get_modem_switch_active_end_int_raw(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_modem_switch_active_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_LP_INT_RAW_SLEEP_SWITCH_ACTIVE_END_INT_RAW_SHIFT 22u
#define PMU_LP_INT_RAW_SLEEP_SWITCH_ACTIVE_END_INT_RAW_MASK 0x00400000u
static inline uint32_t pmu_lp_int_raw_get_sleep_switch_active_end_int_raw(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_sleep_switch_active_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_LP_INT_RAW_SLEEP_SWITCH_MODEM_END_INT_RAW_SHIFT 23u
#define PMU_LP_INT_RAW_SLEEP_SWITCH_MODEM_END_INT_RAW_MASK 0x00800000u
static inline uint32_t pmu_lp_int_raw_get_sleep_switch_modem_end_int_raw(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_sleep_switch_modem_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define PMU_LP_INT_RAW_MODEM_SWITCH_SLEEP_END_INT_RAW_SHIFT 24u
#define PMU_LP_INT_RAW_MODEM_SWITCH_SLEEP_END_INT_RAW_MASK 0x01000000u
static inline uint32_t pmu_lp_int_raw_get_modem_switch_sleep_end_int_raw(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_modem_switch_sleep_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_LP_INT_RAW_ACTIVE_SWITCH_SLEEP_END_INT_RAW_SHIFT 25u
#define PMU_LP_INT_RAW_ACTIVE_SWITCH_SLEEP_END_INT_RAW_MASK 0x02000000u
static inline uint32_t pmu_lp_int_raw_get_active_switch_sleep_end_int_raw(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_active_switch_sleep_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_LP_INT_RAW_MODEM_SWITCH_ACTIVE_START_INT_RAW_SHIFT 26u
#define PMU_LP_INT_RAW_MODEM_SWITCH_ACTIVE_START_INT_RAW_MASK 0x04000000u
static inline uint32_t pmu_lp_int_raw_get_modem_switch_active_start_int_raw(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_modem_switch_active_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_LP_INT_RAW_SLEEP_SWITCH_ACTIVE_START_INT_RAW_SHIFT 27u
#define PMU_LP_INT_RAW_SLEEP_SWITCH_ACTIVE_START_INT_RAW_MASK 0x08000000u
static inline uint32_t pmu_lp_int_raw_get_sleep_switch_active_start_int_raw(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_sleep_switch_active_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_LP_INT_RAW_SLEEP_SWITCH_MODEM_START_INT_RAW_SHIFT 28u
#define PMU_LP_INT_RAW_SLEEP_SWITCH_MODEM_START_INT_RAW_MASK 0x10000000u
static inline uint32_t pmu_lp_int_raw_get_sleep_switch_modem_start_int_raw(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_sleep_switch_modem_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_LP_INT_RAW_MODEM_SWITCH_SLEEP_START_INT_RAW_SHIFT 29u
#define PMU_LP_INT_RAW_MODEM_SWITCH_SLEEP_START_INT_RAW_MASK 0x20000000u
static inline uint32_t pmu_lp_int_raw_get_modem_switch_sleep_start_int_raw(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_modem_switch_sleep_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_LP_INT_RAW_ACTIVE_SWITCH_SLEEP_START_INT_RAW_SHIFT 30u
#define PMU_LP_INT_RAW_ACTIVE_SWITCH_SLEEP_START_INT_RAW_MASK 0x40000000u
static inline uint32_t pmu_lp_int_raw_get_active_switch_sleep_start_int_raw(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_active_switch_sleep_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_LP_INT_RAW_HP_SW_TRIGGER_INT_RAW_SHIFT 31u
#define PMU_LP_INT_RAW_HP_SW_TRIGGER_INT_RAW_MASK 0x80000000u
static inline uint32_t pmu_lp_int_raw_get_hp_sw_trigger_int_raw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_lp_int_raw_set_hp_sw_trigger_int_raw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_INT_ST_OFFSET 0x174u
#define PMU_LP_INT_ST_RESET 0x00000000u
#define PMU_LP_INT_ST_LP_CPU_WAKEUP_INT_ST_SHIFT 20u
#define PMU_LP_INT_ST_LP_CPU_WAKEUP_INT_ST_MASK 0x00100000u
static inline uint32_t pmu_lp_int_st_get_lp_cpu_wakeup_int_st(uint32_t reg) { return reg >> 20 & 0x1u; }
#define PMU_LP_INT_ST_MODEM_SWITCH_ACTIVE_END_INT_ST_SHIFT 21u
#define PMU_LP_INT_ST_MODEM_SWITCH_ACTIVE_END_INT_ST_MASK 0x00200000u
static inline uint32_t pmu_lp_int_st_get_modem_switch_active_end_int_st(uint32_t reg) { return reg >> 21 & 0x1u; }
#define PMU_LP_INT_ST_SLEEP_SWITCH_ACTIVE_END_INT_ST_SHIFT 22u
#define PMU_LP_INT_ST_SLEEP_SWITCH_ACTIVE_END_INT_ST_MASK 0x00400000u
static inline uint32_t pmu_lp_int_st_get_sleep_switch_active_end_int_st(uint32_t reg) { return reg >> 22 & 0x1u; }
#define PMU_LP_INT_ST_SLEEP_SWITCH_MODEM_END_INT_ST_SHIFT 23u
#define PMU_LP_INT_ST_SLEEP_SWITCH_MODEM_END_INT_ST_MASK 0x00800000u
static inline uint32_t pmu_lp_int_st_get_sleep_switch_modem_end_int_st(uint32_t reg) { return reg >> 23 & 0x1u; }
#define PMU_LP_INT_ST_MODEM_SWITCH_SLEEP_END_INT_ST_SHIFT 24u
#define PMU_LP_INT_ST_MODEM_SWITCH_SLEEP_END_INT_ST_MASK 0x01000000u
static inline uint32_t pmu_lp_int_st_get_modem_switch_sleep_end_int_st(uint32_t reg) { return reg >> 24 & 0x1u; }
#define PMU_LP_INT_ST_ACTIVE_SWITCH_SLEEP_END_INT_ST_SHIFT 25u
#define PMU_LP_INT_ST_ACTIVE_SWITCH_SLEEP_END_INT_ST_MASK 0x02000000u
static inline uint32_t pmu_lp_int_st_get_active_switch_sleep_end_int_st(uint32_t reg) { return reg >> 25 & 0x1u; }
#define PMU_LP_INT_ST_MODEM_SWITCH_ACTIVE_START_INT_ST_SHIFT 26u
#define PMU_LP_INT_ST_MODEM_SWITCH_ACTIVE_START_INT_ST_MASK 0x04000000u
static inline uint32_t pmu_lp_int_st_get_modem_switch_active_start_int_st(uint32_t reg) { return reg >> 26 & 0x1u; }
#define PMU_LP_INT_ST_SLEEP_SWITCH_ACTIVE_START_INT_ST_SHIFT 27u
#define PMU_LP_INT_ST_SLEEP_SWITCH_ACTIVE_START_INT_ST_MASK 0x08000000u
static inline uint32_t pmu_lp_int_st_get_sleep_switch_active_start_int_st(uint32_t reg) { return reg >> 27 & 0x1u; }
#define PMU_LP_INT_ST_SLEEP_SWITCH_MODEM_START_INT_ST_SHIFT 28u
#define PMU_LP_INT_ST_SLEEP_SWITCH_MODEM_START_INT_ST_MASK 0x10000000u
static inline uint32_t pmu_lp_int_st_get_sleep_switch_modem_start_int_st(uint32_t reg) { return reg >> 28 & 0x1u; }
#define PMU_LP_INT_ST_MODEM_SWITCH_SLEEP_START_INT_ST_SHIFT 29u
#define PMU_LP_INT_ST_MODEM_SWITCH_SLEEP_START_INT_ST_MASK 0x20000000u
static inline uint32_t pmu_lp_int_st_get_modem_switch_sleep_start_int_st(uint32_t reg) { return reg >> 29 & 0x1u; }
#define PMU_LP_INT_ST_ACTIVE_SWITCH_SLEEP_START_INT_ST_SHIFT 30u
#define PMU_LP_INT_ST_ACTIVE_SWITCH_SLEEP_START_INT_ST_MASK 0x40000000u
static inline uint32_t pmu_lp_int_st_get_active_switch_sleep_start_int_st(uint32_t reg) { return reg >> 30 & 0x1u; }
#define PMU_LP_INT_ST_HP_SW_TRIGGER_INT_ST_SHIFT 31u
#define PMU_LP_INT_ST_HP_SW_TRIGGER_INT_ST_MASK 0x80000000u
static inline uint32_t pmu_lp_int_st_get_hp_sw_trigger_int_st(uint32_t reg) { return reg >> 31 & 0x1u; }

#define PMU_LP_INT_ENA_OFFSET 0x178u
#define PMU_LP_INT_ENA_RESET 0x00000000u
#define PMU_LP_INT_ENA_LP_CPU_WAKEUP_INT_ENA_SHIFT 20u
#define PMU_LP_INT_ENA_LP_CPU_WAKEUP_INT_ENA_MASK 0x00100000u
static inline uint32_t pmu_lp_int_ena_get_lp_cpu_wakeup_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_lp_cpu_wakeup_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PMU_LP_INT_ENA_MODEM_SWITCH_ACTIVE_END_INT_ENA_SHIFT 21u
#define PMU_LP_INT_ENA_MODEM_SWITCH_ACTIVE_END_INT_ENA_MASK 0x00200000u
static inline uint32_t pmu_lp_int_ena_get_modem_switch_active_end_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_modem_switch_active_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_LP_INT_ENA_SLEEP_SWITCH_ACTIVE_END_INT_ENA_SHIFT 22u
#define PMU_LP_INT_ENA_SLEEP_SWITCH_ACTIVE_END_INT_ENA_MASK 0x00400000u
static inline uint32_t pmu_lp_int_ena_get_sleep_switch_active_end_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_sleep_switch_active_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_LP_INT_ENA_SLEEP_SWITCH_MODEM_END_INT_ENA_SHIFT 23u
#define PMU_LP_INT_ENA_SLEEP_SWITCH_MODEM_END_INT_ENA_MASK 0x00800000u
static inline uint32_t pmu_lp_int_ena_get_sleep_switch_modem_end_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_sleep_switch_modem_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define PMU_LP_INT_ENA_MODEM_SWITCH_SLEEP_END_INT_ENA_SHIFT 24u
#define PMU_LP_INT_ENA_MODEM_SWITCH_SLEEP_END_INT_ENA_MASK 0x01000000u
static inline uint32_t pmu_lp_int_ena_get_modem_switch_sleep_end_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_modem_switch_sleep_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_LP_INT_ENA_ACTIVE_SWITCH_SLEEP_END_INT_ENA_SHIFT 25u
#define PMU_LP_INT_ENA_ACTIVE_SWITCH_SLEEP_END_INT_ENA_MASK 0x02000000u
static inline uint32_t pmu_lp_int_ena_get_active_switch_sleep_end_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_active_switch_sleep_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_LP_INT_ENA_MODEM_SWITCH_ACTIVE_START_INT_ENA_SHIFT 26u
#define PMU_LP_INT_ENA_MODEM_SWITCH_ACTIVE_START_INT_ENA_MASK 0x04000000u
static inline uint32_t pmu_lp_int_ena_get_modem_switch_active_start_int_ena(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_modem_switch_active_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_LP_INT_ENA_SLEEP_SWITCH_ACTIVE_START_INT_ENA_SHIFT 27u
#define PMU_LP_INT_ENA_SLEEP_SWITCH_ACTIVE_START_INT_ENA_MASK 0x08000000u
static inline uint32_t pmu_lp_int_ena_get_sleep_switch_active_start_int_ena(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_sleep_switch_active_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_LP_INT_ENA_SLEEP_SWITCH_MODEM_START_INT_ENA_SHIFT 28u
#define PMU_LP_INT_ENA_SLEEP_SWITCH_MODEM_START_INT_ENA_MASK 0x10000000u
static inline uint32_t pmu_lp_int_ena_get_sleep_switch_modem_start_int_ena(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_sleep_switch_modem_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_LP_INT_ENA_MODEM_SWITCH_SLEEP_START_INT_ENA_SHIFT 29u
#define PMU_LP_INT_ENA_MODEM_SWITCH_SLEEP_START_INT_ENA_MASK 0x20000000u
static inline uint32_t pmu_lp_int_ena_get_modem_switch_sleep_start_int_ena(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_modem_switch_sleep_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_LP_INT_ENA_ACTIVE_SWITCH_SLEEP_START_INT_ENA_SHIFT 30u
#define PMU_LP_INT_ENA_ACTIVE_SWITCH_SLEEP_START_INT_ENA_MASK 0x40000000u
static inline uint32_t pmu_lp_int_ena_get_active_switch_sleep_start_int_ena(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_active_switch_sleep_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_LP_INT_ENA_HP_SW_TRIGGER_INT_ENA_SHIFT 31u
#define PMU_LP_INT_ENA_HP_SW_TRIGGER_INT_ENA_MASK 0x80000000u
static inline uint32_t pmu_lp_int_ena_get_hp_sw_trigger_int_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_lp_int_ena_set_hp_sw_trigger_int_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_INT_CLR_OFFSET 0x17cu
#define PMU_LP_INT_CLR_RESET 0x00000000u
#define PMU_LP_INT_CLR_LP_CPU_WAKEUP_INT_CLR_SHIFT 20u
#define PMU_LP_INT_CLR_LP_CPU_WAKEUP_INT_CLR_MASK 0x00100000u
static inline uint32_t pmu_lp_int_clr_set_lp_cpu_wakeup_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PMU_LP_INT_CLR_MODEM_SWITCH_ACTIVE_END_INT_CLR_SHIFT 21u
#define PMU_LP_INT_CLR_MODEM_SWITCH_ACTIVE_END_INT_CLR_MASK 0x00200000u
static inline uint32_t pmu_lp_int_clr_set_modem_switch_active_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define PMU_LP_INT_CLR_SLEEP_SWITCH_ACTIVE_END_INT_CLR_SHIFT 22u
#define PMU_LP_INT_CLR_SLEEP_SWITCH_ACTIVE_END_INT_CLR_MASK 0x00400000u
static inline uint32_t pmu_lp_int_clr_set_sleep_switch_active_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define PMU_LP_INT_CLR_SLEEP_SWITCH_MODEM_END_INT_CLR_SHIFT 23u
#define PMU_LP_INT_CLR_SLEEP_SWITCH_MODEM_END_INT_CLR_MASK 0x00800000u
static inline uint32_t pmu_lp_int_clr_set_sleep_switch_modem_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define PMU_LP_INT_CLR_MODEM_SWITCH_SLEEP_END_INT_CLR_SHIFT 24u
#define PMU_LP_INT_CLR_MODEM_SWITCH_SLEEP_END_INT_CLR_MASK 0x01000000u
static inline uint32_t pmu_lp_int_clr_set_modem_switch_sleep_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define PMU_LP_INT_CLR_ACTIVE_SWITCH_SLEEP_END_INT_CLR_SHIFT 25u
#define PMU_LP_INT_CLR_ACTIVE_SWITCH_SLEEP_END_INT_CLR_MASK 0x02000000u
static inline uint32_t pmu_lp_int_clr_set_active_switch_sleep_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PMU_LP_INT_CLR_MODEM_SWITCH_ACTIVE_START_INT_CLR_SHIFT 26u
#define PMU_LP_INT_CLR_MODEM_SWITCH_ACTIVE_START_INT_CLR_MASK 0x04000000u
static inline uint32_t pmu_lp_int_clr_set_modem_switch_active_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PMU_LP_INT_CLR_SLEEP_SWITCH_ACTIVE_START_INT_CLR_SHIFT 27u
#define PMU_LP_INT_CLR_SLEEP_SWITCH_ACTIVE_START_INT_CLR_MASK 0x08000000u
static inline uint32_t pmu_lp_int_clr_set_sleep_switch_active_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PMU_LP_INT_CLR_SLEEP_SWITCH_MODEM_START_INT_CLR_SHIFT 28u
#define PMU_LP_INT_CLR_SLEEP_SWITCH_MODEM_START_INT_CLR_MASK 0x10000000u
static inline uint32_t pmu_lp_int_clr_set_sleep_switch_modem_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PMU_LP_INT_CLR_MODEM_SWITCH_SLEEP_START_INT_CLR_SHIFT 29u
#define PMU_LP_INT_CLR_MODEM_SWITCH_SLEEP_START_INT_CLR_MASK 0x20000000u
static inline uint32_t pmu_lp_int_clr_set_modem_switch_sleep_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_LP_INT_CLR_ACTIVE_SWITCH_SLEEP_START_INT_CLR_SHIFT 30u
#define PMU_LP_INT_CLR_ACTIVE_SWITCH_SLEEP_START_INT_CLR_MASK 0x40000000u
static inline uint32_t pmu_lp_int_clr_set_active_switch_sleep_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_LP_INT_CLR_HP_SW_TRIGGER_INT_CLR_SHIFT 31u
#define PMU_LP_INT_CLR_HP_SW_TRIGGER_INT_CLR_MASK 0x80000000u
static inline uint32_t pmu_lp_int_clr_set_hp_sw_trigger_int_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_CPU_PWR0_OFFSET 0x180u
#define PMU_LP_CPU_PWR0_RESET 0x1ff00000u
#define PMU_LP_CPU_PWR0_LP_CPU_WAITI_RDY_SHIFT 0u
#define PMU_LP_CPU_PWR0_LP_CPU_WAITI_RDY_MASK 0x00000001u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_waiti_rdy(uint32_t reg) { return reg & 0x1u; }
#define PMU_LP_CPU_PWR0_LP_CPU_STALL_RDY_SHIFT 1u
#define PMU_LP_CPU_PWR0_LP_CPU_STALL_RDY_MASK 0x00000002u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_stall_rdy(uint32_t reg) { return reg >> 1 & 0x1u; }
#define PMU_LP_CPU_PWR0_LP_CPU_FORCE_STALL_SHIFT 18u
#define PMU_LP_CPU_PWR0_LP_CPU_FORCE_STALL_MASK 0x00040000u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_force_stall(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t pmu_lp_cpu_pwr0_set_lp_cpu_force_stall(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_WAITI_FLAG_EN_SHIFT 19u
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_WAITI_FLAG_EN_MASK 0x00080000u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_slp_waiti_flag_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t pmu_lp_cpu_pwr0_set_lp_cpu_slp_waiti_flag_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_STALL_FLAG_EN_SHIFT 20u
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_STALL_FLAG_EN_MASK 0x00100000u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_slp_stall_flag_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t pmu_lp_cpu_pwr0_set_lp_cpu_slp_stall_flag_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_STALL_WAIT_SHIFT 21u
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_STALL_WAIT_MASK 0x1fe00000u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_slp_stall_wait(uint32_t reg) { return reg >> 21 & 0xffu; }
static inline uint32_t pmu_lp_cpu_pwr0_set_lp_cpu_slp_stall_wait(uint32_t reg, uint32_t v) { return (reg & 0xe01fffffu) | (v << 21 & 0x1fe00000u); }
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_STALL_EN_SHIFT 29u
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_STALL_EN_MASK 0x20000000u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_slp_stall_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t pmu_lp_cpu_pwr0_set_lp_cpu_slp_stall_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_RESET_EN_SHIFT 30u
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_RESET_EN_MASK 0x40000000u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_slp_reset_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t pmu_lp_cpu_pwr0_set_lp_cpu_slp_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_BYPASS_INTR_EN_SHIFT 31u
#define PMU_LP_CPU_PWR0_LP_CPU_SLP_BYPASS_INTR_EN_MASK 0x80000000u
static inline uint32_t pmu_lp_cpu_pwr0_get_lp_cpu_slp_bypass_intr_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_lp_cpu_pwr0_set_lp_cpu_slp_bypass_intr_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_LP_CPU_PWR1_OFFSET 0x184u
#define PMU_LP_CPU_PWR1_RESET 0x00000000u
#define PMU_LP_CPU_PWR1_LP_CPU_WAKEUP_EN_SHIFT 0u
#define PMU_LP_CPU_PWR1_LP_CPU_WAKEUP_EN_MASK 0x0000ffffu
static inline uint32_t pmu_lp_cpu_pwr1_get_lp_cpu_wakeup_en(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t pmu_lp_cpu_pwr1_set_lp_cpu_wakeup_en(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define PMU_LP_CPU_PWR1_LP_CPU_SLEEP_REQ_SHIFT 31u
#define PMU_LP_CPU_PWR1_LP_CPU_SLEEP_REQ_MASK 0x80000000u
static inline uint32_t pmu_lp_cpu_pwr1_set_lp_cpu_sleep_req(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_LP_CPU_COMM_OFFSET 0x188u
#define PMU_HP_LP_CPU_COMM_RESET 0x00000000u
#define PMU_HP_LP_CPU_COMM_LP_TRIGGER_HP_SHIFT 30u
#define PMU_HP_LP_CPU_COMM_LP_TRIGGER_HP_MASK 0x40000000u
static inline uint32_t pmu_hp_lp_cpu_comm_set_lp_trigger_hp(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PMU_HP_LP_CPU_COMM_HP_TRIGGER_LP_SHIFT 31u
#define PMU_HP_LP_CPU_COMM_HP_TRIGGER_LP_MASK 0x80000000u
static inline uint32_t pmu_hp_lp_cpu_comm_set_hp_trigger_lp(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_HP_REGULATOR_CFG_OFFSET 0x18cu
#define PMU_HP_REGULATOR_CFG_RESET 0x00000000u
#define PMU_HP_REGULATOR_CFG_DIG_REGULATOR_EN_CAL_SHIFT 31u
#define PMU_HP_REGULATOR_CFG_DIG_REGULATOR_EN_CAL_MASK 0x80000000u
static inline uint32_t pmu_hp_regulator_cfg_get_dig_regulator_en_cal(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_hp_regulator_cfg_set_dig_regulator_en_cal(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PMU_MAIN_STATE_OFFSET 0x190u
#define PMU_MAIN_STATE_RESET 0x08100800u
#define PMU_MAIN_STATE_MAIN_LAST_ST_STATE_SHIFT 11u
#define PMU_MAIN_STATE_MAIN_LAST_ST_STATE_MASK 0x0003f800u
static inline uint32_t pmu_main_state_get_main_last_st_state(uint32_t reg) { return reg >> 11 & 0x7fu; }
#define PMU_MAIN_STATE_MAIN_TAR_ST_STATE_SHIFT 18u
#define PMU_MAIN_STATE_MAIN_TAR_ST_STATE_MASK 0x01fc0000u
static inline uint32_t pmu_main_state_get_main_tar_st_state(uint32_t reg) { return reg >> 18 & 0x7fu; }
#define PMU_MAIN_STATE_MAIN_CUR_ST_STATE_SHIFT 25u
#define PMU_MAIN_STATE_MAIN_CUR_ST_STATE_MASK 0xfe000000u
static inline uint32_t pmu_main_state_get_main_cur_st_state(uint32_t reg) { return reg >> 25 & 0x7fu; }

#define PMU_PWR_STATE_OFFSET 0x194u
#define PMU_PWR_STATE_RESET 0x00802000u
#define PMU_PWR_STATE_BACKUP_ST_STATE_SHIFT 13u
#define PMU_PWR_STATE_BACKUP_ST_STATE_MASK 0x0003e000u
static inline uint32_t pmu_pwr_state_get_backup_st_state(uint32_t reg) { return reg >> 13 & 0x1fu; }
#define PMU_PWR_STATE_LP_PWR_ST_STATE_SHIFT 18u
#define PMU_PWR_STATE_LP_PWR_ST_STATE_MASK 0x007c0000u
static inline uint32_t pmu_pwr_state_get_lp_pwr_st_state(uint32_t reg) { return reg >> 18 & 0x1fu; }
#define PMU_PWR_STATE_HP_PWR_ST_STATE_SHIFT 23u
#define PMU_PWR_STATE_HP_PWR_ST_STATE_MASK 0xff800000u
static inline uint32_t pmu_pwr_state_get_hp_pwr_st_state(uint32_t reg) { return reg >> 23 & 0x1ffu; }

#define PMU_CLK_STATE0_OFFSET 0x198u
#define PMU_CLK_STATE0_RESET 0x00000003u
#define PMU_CLK_STATE0_STABLE_XPD_BBPLL_STATE_SHIFT 0u
#define PMU_CLK_STATE0_STABLE_XPD_BBPLL_STATE_MASK 0x00000001u
static inline uint32_t pmu_clk_state0_get_stable_xpd_bbpll_state(uint32_t reg) { return reg & 0x1u; }
#define PMU_CLK_STATE0_STABLE_XPD_XTAL_STATE_SHIFT 1u
#define PMU_CLK_STATE0_STABLE_XPD_XTAL_STATE_MASK 0x00000002u
static inline uint32_t pmu_clk_state0_get_stable_xpd_xtal_state(uint32_t reg) { return reg >> 1 & 0x1u; }
#define PMU_CLK_STATE0_SYS_CLK_SLP_SEL_STATE_SHIFT 15u
#define PMU_CLK_STATE0_SYS_CLK_SLP_SEL_STATE_MASK 0x00008000u
static inline uint32_t pmu_clk_state0_get_sys_clk_slp_sel_state(uint32_t reg) { return reg >> 15 & 0x1u; }
#define PMU_CLK_STATE0_SYS_CLK_SEL_STATE_SHIFT 16u
#define PMU_CLK_STATE0_SYS_CLK_SEL_STATE_MASK 0x00030000u
static inline uint32_t pmu_clk_state0_get_sys_clk_sel_state(uint32_t reg) { return reg >> 16 & 0x3u; }
#define PMU_CLK_STATE0_SYS_CLK_NO_DIV_STATE_SHIFT 18u
#define PMU_CLK_STATE0_SYS_CLK_NO_DIV_STATE_MASK 0x00040000u
static inline uint32_t pmu_clk_state0_get_sys_clk_no_div_state(uint32_t reg) { return reg >> 18 & 0x1u; }
#define PMU_CLK_STATE0_ICG_SYS_CLK_EN_STATE_SHIFT 19u
#define PMU_CLK_STATE0_ICG_SYS_CLK_EN_STATE_MASK 0x00080000u
static inline uint32_t pmu_clk_state0_get_icg_sys_clk_en_state(uint32_t reg) { return reg >> 19 & 0x1u; }
#define PMU_CLK_STATE0_ICG_MODEM_SWITCH_STATE_SHIFT 20u
#define PMU_CLK_STATE0_ICG_MODEM_SWITCH_STATE_MASK 0x00100000u
static inline uint32_t pmu_clk_state0_get_icg_modem_switch_state(uint32_t reg) { return reg >> 20 & 0x1u; }
#define PMU_CLK_STATE0_ICG_MODEM_CODE_STATE_SHIFT 21u
#define PMU_CLK_STATE0_ICG_MODEM_CODE_STATE_MASK 0x00600000u
static inline uint32_t pmu_clk_state0_get_icg_modem_code_state(uint32_t reg) { return reg >> 21 & 0x3u; }
#define PMU_CLK_STATE0_ICG_SLP_SEL_STATE_SHIFT 23u
#define PMU_CLK_STATE0_ICG_SLP_SEL_STATE_MASK 0x00800000u
static inline uint32_t pmu_clk_state0_get_icg_slp_sel_state(uint32_t reg) { return reg >> 23 & 0x1u; }
#define PMU_CLK_STATE0_ICG_GLOBAL_XTAL_STATE_SHIFT 24u
#define PMU_CLK_STATE0_ICG_GLOBAL_XTAL_STATE_MASK 0x01000000u
static inline uint32_t pmu_clk_state0_get_icg_global_xtal_state(uint32_t reg) { return reg >> 24 & 0x1u; }
#define PMU_CLK_STATE0_ICG_GLOBAL_PLL_STATE_SHIFT 25u
#define PMU_CLK_STATE0_ICG_GLOBAL_PLL_STATE_MASK 0x02000000u
static inline uint32_t pmu_clk_state0_get_icg_global_pll_state(uint32_t reg) { return reg >> 25 & 0x1u; }
#define PMU_CLK_STATE0_ANA_I2C_ISO_EN_STATE_SHIFT 26u
#define PMU_CLK_STATE0_ANA_I2C_ISO_EN_STATE_MASK 0x04000000u
static inline uint32_t pmu_clk_state0_get_ana_i2c_iso_en_state(uint32_t reg) { return reg >> 26 & 0x1u; }
#define PMU_CLK_STATE0_ANA_I2C_RETENTION_STATE_SHIFT 27u
#define PMU_CLK_STATE0_ANA_I2C_RETENTION_STATE_MASK 0x08000000u
static inline uint32_t pmu_clk_state0_get_ana_i2c_retention_state(uint32_t reg) { return reg >> 27 & 0x1u; }
#define PMU_CLK_STATE0_ANA_XPD_BB_I2C_STATE_SHIFT 28u
#define PMU_CLK_STATE0_ANA_XPD_BB_I2C_STATE_MASK 0x10000000u
static inline uint32_t pmu_clk_state0_get_ana_xpd_bb_i2c_state(uint32_t reg) { return reg >> 28 & 0x1u; }
#define PMU_CLK_STATE0_ANA_XPD_BBPLL_I2C_STATE_SHIFT 29u
#define PMU_CLK_STATE0_ANA_XPD_BBPLL_I2C_STATE_MASK 0x20000000u
static inline uint32_t pmu_clk_state0_get_ana_xpd_bbpll_i2c_state(uint32_t reg) { return reg >> 29 & 0x1u; }
#define PMU_CLK_STATE0_ANA_XPD_BBPLL_STATE_SHIFT 30u
#define PMU_CLK_STATE0_ANA_XPD_BBPLL_STATE_MASK 0x40000000u
static inline uint32_t pmu_clk_state0_get_ana_xpd_bbpll_state(uint32_t reg) { return reg >> 30 & 0x1u; }
#define PMU_CLK_STATE0_ANA_XPD_XTAL_STATE_SHIFT 31u
#define PMU_CLK_STATE0_ANA_XPD_XTAL_STATE_MASK 0x80000000u
static inline uint32_t pmu_clk_state0_get_ana_xpd_xtal_state(uint32_t reg) { return reg >> 31 & 0x1u; }

#define PMU_CLK_STATE1_OFFSET 0x19cu
#define PMU_CLK_STATE1_RESET 0xffffffffu
#define PMU_CLK_STATE1_ICG_FUNC_EN_STATE_SHIFT 0u
#define PMU_CLK_STATE1_ICG_FUNC_EN_STATE_MASK 0xffffffffu

#define PMU_CLK_STATE2_OFFSET 0x1a0u
#define PMU_CLK_STATE2_RESET 0xffffffffu
#define PMU_CLK_STATE2_ICG_APB_EN_STATE_SHIFT 0u
#define PMU_CLK_STATE2_ICG_APB_EN_STATE_MASK 0xffffffffu

#define PMU_VDD_SPI_STATUS_OFFSET 0x1a4u
#define PMU_VDD_SPI_STATUS_RESET 0x00000000u
#define PMU_VDD_SPI_STATUS_STABLE_VDD_SPI_PWR_DRV_SHIFT 31u
#define PMU_VDD_SPI_STATUS_STABLE_VDD_SPI_PWR_DRV_MASK 0x80000000u
static inline uint32_t pmu_vdd_spi_status_get_stable_vdd_spi_pwr_drv(uint32_t reg) { return reg >> 31 & 0x1u; }

#define PMU_DATE_OFFSET 0x3fcu
#define PMU_DATE_RESET 0x02209200u
#define PMU_DATE_PMU_DATE_SHIFT 0u
#define PMU_DATE_PMU_DATE_MASK 0x7fffffffu
static inline uint32_t pmu_date_get_pmu_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t pmu_date_set_pmu_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define PMU_DATE_CLK_EN_SHIFT 31u
#define PMU_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t pmu_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t pmu_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
