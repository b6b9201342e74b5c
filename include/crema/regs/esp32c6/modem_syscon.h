/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_MODEM_SYSCON_H
#define CREMA_REGS_ESP32C6_MODEM_SYSCON_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct modem_syscon_regs {
    volatile uint32_t test_conf; /* 0x0 */
    volatile uint32_t clk_conf; /* 0x4 */
    volatile uint32_t clk_conf_force_on; /* 0x8 */
    volatile uint32_t clk_conf_power_st; /* 0xc */
    volatile uint32_t modem_rst_conf; /* 0x10 */
    volatile uint32_t clk_conf1; /* 0x14 */
    volatile uint32_t clk_conf1_force_on; /* 0x18 */
    volatile uint32_t wifi_bb_cfg; /* 0x1c */
    volatile uint32_t mem_conf; /* 0x20 */
    volatile uint32_t date; /* 0x24 */
};
_Static_assert(offsetof(struct modem_syscon_regs, test_conf) == 0x0, "");
_Static_assert(offsetof(struct modem_syscon_regs, clk_conf) == 0x4, "");
_Static_assert(offsetof(struct modem_syscon_regs, clk_conf_force_on) == 0x8, "");
_Static_assert(offsetof(struct modem_syscon_regs, clk_conf_power_st) == 0xc, "");
_Static_assert(offsetof(struct modem_syscon_regs, modem_rst_conf) == 0x10, "");
_Static_assert(offsetof(struct modem_syscon_regs, clk_conf1) == 0x14, "");
_Static_assert(offsetof(struct modem_syscon_regs, clk_conf1_force_on) == 0x18, "");
_Static_assert(offsetof(struct modem_syscon_regs, wifi_bb_cfg) == 0x1c, "");
_Static_assert(offsetof(struct modem_syscon_regs, mem_conf) == 0x20, "");
_Static_assert(offsetof(struct modem_syscon_regs, date) == 0x24, "");
_Static_assert(sizeof(struct modem_syscon_regs) == 0x28, "");

#define MODEM_SYSCON_BASE 0x600a9800u
#define MODEM_SYSCON ((struct modem_syscon_regs *)(uintptr_t)MODEM_SYSCON_BASE)

#define MODEM_SYSCON_TEST_CONF_OFFSET 0x0u
#define MODEM_SYSCON_TEST_CONF_RESET 0x00000000u
#define MODEM_SYSCON_TEST_CONF_CLK_EN_SHIFT 0u
#define MODEM_SYSCON_TEST_CONF_CLK_EN_MASK 0x00000001u
static inline uint32_t modem_syscon_test_conf_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_syscon_test_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define MODEM_SYSCON_CLK_CONF_OFFSET 0x4u
#define MODEM_SYSCON_CLK_CONF_RESET 0x00200000u
#define MODEM_SYSCON_CLK_CONF_CLK_DATA_DUMP_MUX_SHIFT 21u
#define MODEM_SYSCON_CLK_CONF_CLK_DATA_DUMP_MUX_MASK 0x00200000u
static inline uint32_t modem_syscon_clk_conf_get_clk_data_dump_mux(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_data_dump_mux(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_ETM_EN_SHIFT 22u
#define MODEM_SYSCON_CLK_CONF_CLK_ETM_EN_MASK 0x00400000u
static inline uint32_t modem_syscon_clk_conf_get_clk_etm_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_etm_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_ZB_APB_EN_SHIFT 23u
#define MODEM_SYSCON_CLK_CONF_CLK_ZB_APB_EN_MASK 0x00800000u
static inline uint32_t modem_syscon_clk_conf_get_clk_zb_apb_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_zb_apb_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_ZB_MAC_EN_SHIFT 24u
#define MODEM_SYSCON_CLK_CONF_CLK_ZB_MAC_EN_MASK 0x01000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_zb_mac_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_zb_mac_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_ECB_EN_SHIFT 25u
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_ECB_EN_MASK 0x02000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_modem_sec_ecb_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_modem_sec_ecb_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_CCM_EN_SHIFT 26u
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_CCM_EN_MASK 0x04000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_modem_sec_ccm_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_modem_sec_ccm_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_BAH_EN_SHIFT 27u
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_BAH_EN_MASK 0x08000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_modem_sec_bah_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_modem_sec_bah_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_APB_EN_SHIFT 28u
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_APB_EN_MASK 0x10000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_modem_sec_apb_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_modem_sec_apb_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_EN_SHIFT 29u
#define MODEM_SYSCON_CLK_CONF_CLK_MODEM_SEC_EN_MASK 0x20000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_modem_sec_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_modem_sec_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_BLE_TIMER_EN_SHIFT 30u
#define MODEM_SYSCON_CLK_CONF_CLK_BLE_TIMER_EN_MASK 0x40000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_ble_timer_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_ble_timer_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define MODEM_SYSCON_CLK_CONF_CLK_DATA_DUMP_EN_SHIFT 31u
#define MODEM_SYSCON_CLK_CONF_CLK_DATA_DUMP_EN_MASK 0x80000000u
static inline uint32_t modem_syscon_clk_conf_get_clk_data_dump_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_set_clk_data_dump_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define MODEM_SYSCON_CLK_CONF_FORCE_ON_OFFSET 0x8u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_RESET 0x00000000u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_ETM_FO_SHIFT 22u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_ETM_FO_MASK 0x00400000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_etm_fo(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_etm_fo(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_ZB_APB_FO_SHIFT 23u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_ZB_APB_FO_MASK 0x00800000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_zb_apb_fo(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_zb_apb_fo(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_ZB_MAC_FO_SHIFT 24u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_ZB_MAC_FO_MASK 0x01000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_zb_mac_fo(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_zb_mac_fo(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_ECB_FO_SHIFT 25u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_ECB_FO_MASK 0x02000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_modem_sec_ecb_fo(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_modem_sec_ecb_fo(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_CCM_FO_SHIFT 26u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_CCM_FO_MASK 0x04000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_modem_sec_ccm_fo(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_modem_sec_ccm_fo(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_BAH_FO_SHIFT 27u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_BAH_FO_MASK 0x08000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_modem_sec_bah_fo(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_modem_sec_bah_fo(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_APB_FO_SHIFT 28u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_APB_FO_MASK 0x10000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_modem_sec_apb_fo(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_modem_sec_apb_fo(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_FO_SHIFT 29u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_MODEM_SEC_FO_MASK 0x20000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_modem_sec_fo(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_modem_sec_fo(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_BLE_TIMER_FO_SHIFT 30u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_BLE_TIMER_FO_MASK 0x40000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_ble_timer_fo(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_ble_timer_fo(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_DATA_DUMP_FO_SHIFT 31u
#define MODEM_SYSCON_CLK_CONF_FORCE_ON_CLK_DATA_DUMP_FO_MASK 0x80000000u
static inline uint32_t modem_syscon_clk_conf_force_on_get_clk_data_dump_fo(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf_force_on_set_clk_data_dump_fo(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define MODEM_SYSCON_CLK_CONF_POWER_ST_OFFSET 0xcu
#define MODEM_SYSCON_CLK_CONF_POWER_ST_RESET 0x00000000u
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_ZB_ST_MAP_SHIFT 8u
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_ZB_ST_MAP_MASK 0x00000f00u
static inline uint32_t modem_syscon_clk_conf_power_st_get_clk_zb_st_map(uint32_t reg) { return reg >> 8 & 0xfu; }
static inline uint32_t modem_syscon_clk_conf_power_st_set_clk_zb_st_map(uint32_t reg, uint32_t v) { return (reg & 0xfffff0ffu) | (v << 8 & 0xf00u); }
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_FE_ST_MAP_SHIFT 12u
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_FE_ST_MAP_MASK 0x0000f000u
static inline uint32_t modem_syscon_clk_conf_power_st_get_clk_fe_st_map(uint32_t reg) { return reg >> 12 & 0xfu; }
static inline uint32_t modem_syscon_clk_conf_power_st_set_clk_fe_st_map(uint32_t reg, uint32_t v) { return (reg & 0xffff0fffu) | (v << 12 & 0xf000u); }
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_BT_ST_MAP_SHIFT 16u
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_BT_ST_MAP_MASK 0x000f0000u
static inline uint32_t modem_syscon_clk_conf_power_st_get_clk_bt_st_map(uint32_t reg) { return reg >> 16 & 0xfu; }
static inline uint32_t modem_syscon_clk_conf_power_st_set_clk_bt_st_map(uint32_t reg, uint32_t v) { return (reg & 0xfff0ffffu) | (v << 16 & 0xf0000u); }
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_WIFI_ST_MAP_SHIFT 20u
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_WIFI_ST_MAP_MASK 0x00f00000u
static inline uint32_t modem_syscon_clk_conf_power_st_get_clk_wifi_st_map(uint32_t reg) { return reg >> 20 & 0xfu; }
static inline uint32_t modem_syscon_clk_conf_power_st_set_clk_wifi_st_map(uint32_t reg, uint32_t v) { return (reg & 0xff0fffffu) | (v << 20 & 0xf00000u); }
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_MODEM_PERI_ST_MAP_SHIFT 24u
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_MODEM_PERI_ST_MAP_MASK 0x0f000000u
static inline uint32_t modem_syscon_clk_conf_power_st_get_clk_modem_peri_st_map(uint32_t reg) { return reg >> 24 & 0xfu; }
static inline uint32_t modem_syscon_clk_conf_power_st_set_clk_modem_peri_st_map(uint32_t reg, uint32_t v) { return (reg & 0xf0ffffffu) | (v << 24 & 0xf000000u); }
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_MODEM_APB_ST_MAP_SHIFT 28u
#define MODEM_SYSCON_CLK_CONF_POWER_ST_CLK_MODEM_APB_ST_MAP_MASK 0xf0000000u
static inline uint32_t modem_syscon_clk_conf_power_st_get_clk_modem_apb_st_map(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t modem_syscon_clk_conf_power_st_set_clk_modem_apb_st_map(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define MODEM_SYSCON_MODEM_RST_CONF_OFFSET 0x10u
#define MODEM_SYSCON_MODEM_RST_CONF_RESET 0x00000000u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_WIFIBB_SHIFT 8u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_WIFIBB_MASK 0x00000100u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_wifibb(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_wifibb(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_WIFIMAC_SHIFT 10u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_WIFIMAC_MASK 0x00000400u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_wifimac(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_wifimac(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_FE_SHIFT 14u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_FE_MASK 0x00004000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_fe(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_fe(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTMAC_APB_SHIFT 15u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTMAC_APB_MASK 0x00008000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_btmac_apb(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_btmac_apb(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTMAC_SHIFT 16u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTMAC_MASK 0x00010000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_btmac(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_btmac(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTBB_APB_SHIFT 17u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTBB_APB_MASK 0x00020000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_btbb_apb(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_btbb_apb(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTBB_SHIFT 18u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BTBB_MASK 0x00040000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_btbb(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_btbb(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_ETM_SHIFT 22u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_ETM_MASK 0x00400000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_etm(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_etm(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_ZBMAC_SHIFT 24u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_ZBMAC_MASK 0x01000000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_zbmac(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_zbmac(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_ECB_SHIFT 25u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_ECB_MASK 0x02000000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_modem_ecb(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_modem_ecb(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_CCM_SHIFT 26u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_CCM_MASK 0x04000000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_modem_ccm(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_modem_ccm(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_BAH_SHIFT 27u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_BAH_MASK 0x08000000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_modem_bah(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_modem_bah(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_SEC_SHIFT 29u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_MODEM_SEC_MASK 0x20000000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_modem_sec(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_modem_sec(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BLE_TIMER_SHIFT 30u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_BLE_TIMER_MASK 0x40000000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_ble_timer(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_ble_timer(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define MODEM_SYSCON_MODEM_RST_CONF_RST_DATA_DUMP_SHIFT 31u
#define MODEM_SYSCON_MODEM_RST_CONF_RST_DATA_DUMP_MASK 0x80000000u
static inline uint32_t modem_syscon_modem_rst_conf_get_rst_data_dump(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t modem_syscon_modem_rst_conf_set_rst_data_dump(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define MODEM_SYSCON_CLK_CONF1_OFFSET 0x14u
#define MODEM_SYSCON_CLK_CONF1_RESET 0x00000000u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_22M_EN_SHIFT 0u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_22M_EN_MASK 0x00000001u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_22m_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_22m_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_40M_EN_SHIFT 1u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_40M_EN_MASK 0x00000002u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_40m_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_40m_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_44M_EN_SHIFT 2u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_44M_EN_MASK 0x00000004u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_44m_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_44m_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_80M_EN_SHIFT 3u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_80M_EN_MASK 0x00000008u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_80m_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_80m_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_40X_EN_SHIFT 4u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_40X_EN_MASK 0x00000010u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_40x_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_40x_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_80X_EN_SHIFT 5u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_80X_EN_MASK 0x00000020u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_80x_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_80x_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_40X1_EN_SHIFT 6u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_40X1_EN_MASK 0x00000040u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_40x1_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_40x1_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_80X1_EN_SHIFT 7u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_80X1_EN_MASK 0x00000080u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_80x1_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_80x1_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_160X1_EN_SHIFT 8u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_160X1_EN_MASK 0x00000100u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_160x1_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_160x1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIMAC_EN_SHIFT 9u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIMAC_EN_MASK 0x00000200u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifimac_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifimac_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFI_APB_EN_SHIFT 10u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFI_APB_EN_MASK 0x00000400u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifi_apb_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifi_apb_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_20M_EN_SHIFT 11u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_20M_EN_MASK 0x00000800u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_20m_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_20m_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_40M_EN_SHIFT 12u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_40M_EN_MASK 0x00001000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_40m_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_40m_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_80M_EN_SHIFT 13u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_80M_EN_MASK 0x00002000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_80m_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_80m_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_160M_EN_SHIFT 14u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_160M_EN_MASK 0x00004000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_160m_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_160m_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_CAL_160M_EN_SHIFT 15u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_CAL_160M_EN_MASK 0x00008000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_cal_160m_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_cal_160m_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_APB_EN_SHIFT 16u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_APB_EN_MASK 0x00010000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_apb_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_apb_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_BT_APB_EN_SHIFT 17u
#define MODEM_SYSCON_CLK_CONF1_CLK_BT_APB_EN_MASK 0x00020000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_bt_apb_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_bt_apb_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_BT_EN_SHIFT 18u
#define MODEM_SYSCON_CLK_CONF1_CLK_BT_EN_MASK 0x00040000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_bt_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_bt_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_480M_EN_SHIFT 19u
#define MODEM_SYSCON_CLK_CONF1_CLK_WIFIBB_480M_EN_MASK 0x00080000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_wifibb_480m_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_wifibb_480m_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_480M_EN_SHIFT 20u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_480M_EN_MASK 0x00100000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_480m_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_480m_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_ANAMODE_40M_EN_SHIFT 21u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_ANAMODE_40M_EN_MASK 0x00200000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_anamode_40m_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_anamode_40m_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_ANAMODE_80M_EN_SHIFT 22u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_ANAMODE_80M_EN_MASK 0x00400000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_anamode_80m_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_anamode_80m_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_ANAMODE_160M_EN_SHIFT 23u
#define MODEM_SYSCON_CLK_CONF1_CLK_FE_ANAMODE_160M_EN_MASK 0x00800000u
static inline uint32_t modem_syscon_clk_conf1_get_clk_fe_anamode_160m_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_set_clk_fe_anamode_160m_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }

#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_OFFSET 0x18u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_RESET 0x00000000u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_22M_FO_SHIFT 0u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_22M_FO_MASK 0x00000001u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_22m_fo(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_22m_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_40M_FO_SHIFT 1u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_40M_FO_MASK 0x00000002u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_40m_fo(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_40m_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_44M_FO_SHIFT 2u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_44M_FO_MASK 0x00000004u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_44m_fo(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_44m_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_80M_FO_SHIFT 3u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_80M_FO_MASK 0x00000008u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_80m_fo(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_80m_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_40X_FO_SHIFT 4u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_40X_FO_MASK 0x00000010u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_40x_fo(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_40x_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_80X_FO_SHIFT 5u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_80X_FO_MASK 0x00000020u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_80x_fo(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_80x_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_40X1_FO_SHIFT 6u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_40X1_FO_MASK 0x00000040u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_40x1_fo(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_40x1_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_80X1_FO_SHIFT 7u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_80X1_FO_MASK 0x00000080u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_80x1_fo(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_80x1_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_160X1_FO_SHIFT 8u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_160X1_FO_MASK 0x00000100u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_160x1_fo(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_160x1_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIMAC_FO_SHIFT 9u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIMAC_FO_MASK 0x00000200u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifimac_fo(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifimac_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFI_APB_FO_SHIFT 10u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFI_APB_FO_MASK 0x00000400u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifi_apb_fo(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifi_apb_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_20M_FO_SHIFT 11u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_20M_FO_MASK 0x00000800u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_20m_fo(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_20m_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_40M_FO_SHIFT 12u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_40M_FO_MASK 0x00001000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_40m_fo(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_40m_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_80M_FO_SHIFT 13u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_80M_FO_MASK 0x00002000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_80m_fo(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_80m_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_160M_FO_SHIFT 14u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_160M_FO_MASK 0x00004000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_160m_fo(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_160m_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_CAL_160M_FO_SHIFT 15u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_CAL_160M_FO_MASK 0x00008000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_cal_160m_fo(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_cal_160m_fo(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_APB_FO_SHIFT 16u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_APB_FO_MASK 0x00010000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_apb_fo(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_apb_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_BT_APB_FO_SHIFT 17u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_BT_APB_FO_MASK 0x00020000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_bt_apb_fo(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_bt_apb_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_BT_FO_SHIFT 18u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_BT_FO_MASK 0x00040000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_bt_fo(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_bt_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_480M_FO_SHIFT 19u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_WIFIBB_480M_FO_MASK 0x00080000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_wifibb_480m_fo(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_wifibb_480m_fo(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_480M_FO_SHIFT 20u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_480M_FO_MASK 0x00100000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_480m_fo(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_480m_fo(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_ANAMODE_40M_FO_SHIFT 21u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_ANAMODE_40M_FO_MASK 0x00200000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_anamode_40m_fo(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_anamode_40m_fo(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_ANAMODE_80M_FO_SHIFT 22u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_ANAMODE_80M_FO_MASK 0x00400000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_anamode_80m_fo(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_anamode_80m_fo(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_ANAMODE_160M_FO_SHIFT 23u
#define MODEM_SYSCON_CLK_CONF1_FORCE_ON_CLK_FE_ANAMODE_160M_FO_MASK 0x00800000u
static inline uint32_t modem_syscon_clk_conf1_force_on_get_clk_fe_anamode_160m_fo(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t modem_syscon_clk_conf1_force_on_set_clk_fe_anamode_160m_fo(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }

#define MODEM_SYSCON_WIFI_BB_CFG_OFFSET 0x1cu
#define MODEM_SYSCON_WIFI_BB_CFG_RESET 0x00000000u
#define MODEM_SYSCON_WIFI_BB_CFG_WIFI_BB_CFG_SHIFT 0u
#define MODEM_SYSCON_WIFI_BB_CFG_WIFI_BB_CFG_MASK 0xffffffffu

#define MODEM_SYSCON_MEM_CONF_OFFSET 0x20u
#define MODEM_SYSCON_MEM_CONF_RESET 0x00000020u
#define MODEM_SYSCON_MEM_CONF_MODEM_MEM_WP_SHIFT 0u
#define MODEM_SYSCON_MEM_CONF_MODEM_MEM_WP_MASK 0x00000007u
static inline uint32_t modem_syscon_mem_conf_get_modem_mem_wp(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t modem_syscon_mem_conf_set_modem_mem_wp(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define MODEM_SYSCON_MEM_CONF_MODEM_MEM_WA_SHIFT 3u
#define MODEM_SYSCON_MEM_CONF_MODEM_MEM_WA_MASK 0x00000038u
static inline uint32_t modem_syscon_mem_conf_get_modem_mem_wa(uint32_t reg) { return reg >> 3 & 0x7u; }
static inline uint32_t modem_syscon_mem_conf_set_modem_mem_wa(uint32_t reg, uint32_t v) { return (reg & 0xffffffc7u) | (v << 3 & 0x38u); }
#define MODEM_SYSCON_MEM_CONF_MODEM_MEM_RA_SHIFT 6u
#define MODEM_SYSCON_MEM_CONF_MODEM_MEM_RA_MASK 0x000000c0u
static inline uint32_t modem_syscon_mem_conf_get_modem_mem_ra(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t modem_syscon_mem_conf_set_modem_mem_ra(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }

#define MODEM_SYSCON_DATE_OFFSET 0x24u
#define MODEM_SYSCON_DATE_RESET 0x02206300u
#define MODEM_SYSCON_DATE_DATE_SHIFT 0u
#define MODEM_SYSCON_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t modem_syscon_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t modem_syscon_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
