/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_PAU_H
#define CREMA_REGS_ESP32C6_PAU_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct pau_regs {
    volatile uint32_t regdma_conf; /* 0x0 */
    volatile uint32_t regdma_clk_conf; /* 0x4 */
    volatile uint32_t regdma_etm_ctrl; /* 0x8, write-only */
    volatile uint32_t regdma_link_0_addr; /* 0xc */
    volatile uint32_t regdma_link_1_addr; /* 0x10 */
    volatile uint32_t regdma_link_2_addr; /* 0x14 */
    volatile uint32_t regdma_link_3_addr; /* 0x18 */
    volatile uint32_t regdma_link_mac_addr; /* 0x1c */
    const volatile uint32_t regdma_current_link_addr; /* 0x20 */
    const volatile uint32_t regdma_backup_addr; /* 0x24 */
    const volatile uint32_t regdma_mem_addr; /* 0x28 */
    volatile uint32_t regdma_bkp_conf; /* 0x2c */
    volatile uint32_t retention_link_base; /* 0x30 */
    volatile uint32_t retention_cfg; /* 0x34 */
    volatile uint32_t int_ena; /* 0x38 */
    volatile uint32_t int_raw; /* 0x3c */
    volatile uint32_t int_clr; /* 0x40, write-only */
    const volatile uint32_t int_st; /* 0x44 */
    uint32_t reserved_48[237];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct pau_regs, regdma_conf) == 0x0, "");
_Static_assert(offsetof(struct pau_regs, regdma_clk_conf) == 0x4, "");
_Static_assert(offsetof(struct pau_regs, regdma_etm_ctrl) == 0x8, "");
_Static_assert(offsetof(struct pau_regs, regdma_link_0_addr) == 0xc, "");
_Static_assert(offsetof(struct pau_regs, regdma_link_1_addr) == 0x10, "");
_Static_assert(offsetof(struct pau_regs, regdma_link_2_addr) == 0x14, "");
_Static_assert(offsetof(struct pau_regs, regdma_link_3_addr) == 0x18, "");
_Static_assert(offsetof(struct pau_regs, regdma_link_mac_addr) == 0x1c, "");
_Static_assert(offsetof(struct pau_regs, regdma_current_link_addr) == 0x20, "");
_Static_assert(offsetof(struct pau_regs, regdma_backup_addr) == 0x24, "");
_Static_assert(offsetof(struct pau_regs, regdma_mem_addr) == 0x28, "");
_Static_assert(offsetof(struct pau_regs, regdma_bkp_conf) == 0x2c, "");
_Static_assert(offsetof(struct pau_regs, retention_link_base) == 0x30, "");
_Static_assert(offsetof(struct pau_regs, retention_cfg) == 0x34, "");
_Static_assert(offsetof(struct pau_regs, int_ena) == 0x38, "");
_Static_assert(offsetof(struct pau_regs, int_raw) == 0x3c, "");
_Static_assert(offsetof(struct pau_regs, int_clr) == 0x40, "");
_Static_assert(offsetof(struct pau_regs, int_st) == 0x44, "");
_Static_assert(offsetof(struct pau_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct pau_regs) == 0x400, "");

#define PAU_BASE 0x60093000u
#define PAU ((struct pau_regs *)(uintptr_t)PAU_BASE)

#define PAU_REGDMA_CONF_OFFSET 0x0u
#define PAU_REGDMA_CONF_RESET 0x00000000u
#define PAU_REGDMA_CONF_FLOW_ERR_SHIFT 0u
#define PAU_REGDMA_CONF_FLOW_ERR_MASK 0x00000007u
static inline uint32_t pau_regdma_conf_get_flow_err(uint32_t reg) { return reg & 0x7u; }
#define PAU_REGDMA_CONF_START_SHIFT 3u
#define PAU_REGDMA_CONF_START_MASK 0x00000008u
static inline uint32_t pau_regdma_conf_set_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PAU_REGDMA_CONF_TO_MEM_SHIFT 4u
#define PAU_REGDMA_CONF_TO_MEM_MASK 0x00000010u
static inline uint32_t pau_regdma_conf_get_to_mem(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pau_regdma_conf_set_to_mem(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PAU_REGDMA_CONF_LINK_SEL_SHIFT 5u
#define PAU_REGDMA_CONF_LINK_SEL_MASK 0x00000060u
static inline uint32_t pau_regdma_conf_get_link_sel(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t pau_regdma_conf_set_link_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define PAU_REGDMA_CONF_START_MAC_SHIFT 7u
#define PAU_REGDMA_CONF_START_MAC_MASK 0x00000080u
static inline uint32_t pau_regdma_conf_set_start_mac(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define PAU_REGDMA_CONF_TO_MEM_MAC_SHIFT 8u
#define PAU_REGDMA_CONF_TO_MEM_MAC_MASK 0x00000100u
static inline uint32_t pau_regdma_conf_get_to_mem_mac(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t pau_regdma_conf_set_to_mem_mac(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define PAU_REGDMA_CONF_SEL_MAC_SHIFT 9u
#define PAU_REGDMA_CONF_SEL_MAC_MASK 0x00000200u
static inline uint32_t pau_regdma_conf_get_sel_mac(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t pau_regdma_conf_set_sel_mac(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define PAU_REGDMA_CLK_CONF_OFFSET 0x4u
#define PAU_REGDMA_CLK_CONF_RESET 0x00000000u
#define PAU_REGDMA_CLK_CONF_CLK_EN_SHIFT 0u
#define PAU_REGDMA_CLK_CONF_CLK_EN_MASK 0x00000001u
static inline uint32_t pau_regdma_clk_conf_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pau_regdma_clk_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define PAU_REGDMA_ETM_CTRL_OFFSET 0x8u
#define PAU_REGDMA_ETM_CTRL_RESET 0x00000000u
#define PAU_REGDMA_ETM_CTRL_ETM_START_0_SHIFT 0u
#define PAU_REGDMA_ETM_CTRL_ETM_START_0_MASK 0x00000001u
static inline uint32_t pau_regdma_etm_ctrl_set_etm_start_0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PAU_REGDMA_ETM_CTRL_ETM_START_1_SHIFT 1u
#define PAU_REGDMA_ETM_CTRL_ETM_START_1_MASK 0x00000002u
static inline uint32_t pau_regdma_etm_ctrl_set_etm_start_1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PAU_REGDMA_ETM_CTRL_ETM_START_2_SHIFT 2u
#define PAU_REGDMA_ETM_CTRL_ETM_START_2_MASK 0x00000004u
static inline uint32_t pau_regdma_etm_ctrl_set_etm_start_2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PAU_REGDMA_ETM_CTRL_ETM_START_3_SHIFT 3u
#define PAU_REGDMA_ETM_CTRL_ETM_START_3_MASK 0x00000008u
static inline uint32_t pau_regdma_etm_ctrl_set_etm_start_3(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define PAU_REGDMA_LINK_0_ADDR_OFFSET 0xcu
#define PAU_REGDMA_LINK_0_ADDR_RESET 0x00000000u
#define PAU_REGDMA_LINK_0_ADDR_LINK_ADDR_0_SHIFT 0u
#define PAU_REGDMA_LINK_0_ADDR_LINK_ADDR_0_MASK 0xffffffffu

#define PAU_REGDMA_LINK_1_ADDR_OFFSET 0x10u
#define PAU_REGDMA_LINK_1_ADDR_RESET 0x00000000u
#define PAU_REGDMA_LINK_1_ADDR_LINK_ADDR_1_SHIFT 0u
#define PAU_REGDMA_LINK_1_ADDR_LINK_ADDR_1_MASK 0xffffffffu

#define PAU_REGDMA_LINK_2_ADDR_OFFSET 0x14u
#define PAU_REGDMA_LINK_2_ADDR_RESET 0x00000000u
#define PAU_REGDMA_LINK_2_ADDR_LINK_ADDR_2_SHIFT 0u
#define PAU_REGDMA_LINK_2_ADDR_LINK_ADDR_2_MASK 0xffffffffu

#define PAU_REGDMA_LINK_3_ADDR_OFFSET 0x18u
#define PAU_REGDMA_LINK_3_ADDR_RESET 0x00000000u
#define PAU_REGDMA_LINK_3_ADDR_LINK_ADDR_3_SHIFT 0u
#define PAU_REGDMA_LINK_3_ADDR_LINK_ADDR_3_MASK 0xffffffffu

#define PAU_REGDMA_LINK_MAC_ADDR_OFFSET 0x1cu
#define PAU_REGDMA_LINK_MAC_ADDR_RESET 0x00000000u
#define PAU_REGDMA_LINK_MAC_ADDR_LINK_ADDR_MAC_SHIFT 0u
#define PAU_REGDMA_LINK_MAC_ADDR_LINK_ADDR_MAC_MASK 0xffffffffu

#define PAU_REGDMA_CURRENT_LINK_ADDR_OFFSET 0x20u
#define PAU_REGDMA_CURRENT_LINK_ADDR_RESET 0x00000000u
#define PAU_REGDMA_CURRENT_LINK_ADDR_CURRENT_LINK_ADDR_SHIFT 0u
#define PAU_REGDMA_CURRENT_LINK_ADDR_CURRENT_LINK_ADDR_MASK 0xffffffffu

#define PAU_REGDMA_BACKUP_ADDR_OFFSET 0x24u
#define PAU_REGDMA_BACKUP_ADDR_RESET 0x00000000u
#define PAU_REGDMA_BACKUP_ADDR_BACKUP_ADDR_SHIFT 0u
#define PAU_REGDMA_BACKUP_ADDR_BACKUP_ADDR_MASK 0xffffffffu

#define PAU_REGDMA_MEM_ADDR_OFFSET 0x28u
#define PAU_REGDMA_MEM_ADDR_RESET 0x00000000u
#define PAU_REGDMA_MEM_ADDR_MEM_ADDR_SHIFT 0u
#define PAU_REGDMA_MEM_ADDR_MEM_ADDR_MASK 0xffffffffu

#define PAU_REGDMA_BKP_CONF_OFFSET 0x2cu
#define PAU_REGDMA_BKP_CONF_RESET 0x7d101920u
#define PAU_REGDMA_BKP_CONF_READ_INTERVAL_SHIFT 0u
#define PAU_REGDMA_BKP_CONF_READ_INTERVAL_MASK 0x0000007fu
static inline uint32_t pau_regdma_bkp_conf_get_read_interval(uint32_t reg) { return reg & 0x7fu; }
static inline uint32_t pau_regdma_bkp_conf_set_read_interval(uint32_t reg, uint32_t v) { return (reg & 0xffffff80u) | (v & 0x7fu); }
#define PAU_REGDMA_BKP_CONF_LINK_TOUT_THRES_SHIFT 7u
#define PAU_REGDMA_BKP_CONF_LINK_TOUT_THRES_MASK 0x0001ff80u
static inline uint32_t pau_regdma_bkp_conf_get_link_tout_thres(uint32_t reg) { return reg >> 7 & 0x3ffu; }
static inline uint32_t pau_regdma_bkp_conf_set_link_tout_thres(uint32_t reg, uint32_t v) { return (reg & 0xfffe007fu) | (v << 7 & 0x1ff80u); }
#define PAU_REGDMA_BKP_CONF_BURST_LIMIT_SHIFT 17u
#define PAU_REGDMA_BKP_CONF_BURST_LIMIT_MASK 0x003e0000u
static inline uint32_t pau_regdma_bkp_conf_get_burst_limit(uint32_t reg) { return reg >> 17 & 0x1fu; }
static inline uint32_t pau_regdma_bkp_conf_set_burst_limit(uint32_t reg, uint32_t v) { return (reg & 0xffc1ffffu) | (v << 17 & 0x3e0000u); }
#define PAU_REGDMA_BKP_CONF_BACKUP_TOUT_THRES_SHIFT 22u
#define PAU_REGDMA_BKP_CONF_BACKUP_TOUT_THRES_MASK 0xffc00000u
static inline uint32_t pau_regdma_bkp_conf_get_backup_tout_thres(uint32_t reg) { return reg >> 22 & 0x3ffu; }
static inline uint32_t pau_regdma_bkp_conf_set_backup_tout_thres(uint32_t reg, uint32_t v) { return (reg & 0x3fffffu) | (v << 22 & 0xffc00000u); }

#define PAU_RETENTION_LINK_BASE_OFFSET 0x30u
#define PAU_RETENTION_LINK_BASE_RESET 0x00000000u
#define PAU_RETENTION_LINK_BASE_LINK_BASE_ADDR_SHIFT 0u
#define PAU_RETENTION_LINK_BASE_LINK_BASE_ADDR_MASK 0x07ffffffu
static inline uint32_t pau_retention_link_base_get_link_base_addr(uint32_t reg) { return reg & 0x7ffffffu; }
static inline uint32_t pau_retention_link_base_set_link_base_addr(uint32_t reg, uint32_t v) { return (reg & 0xf8000000u) | (v & 0x7ffffffu); }

#define PAU_RETENTION_CFG_OFFSET 0x34u
#define PAU_RETENTION_CFG_RESET 0xffffffffu
#define PAU_RETENTION_CFG_RET_INV_CFG_SHIFT 0u
#define PAU_RETENTION_CFG_RET_INV_CFG_MASK 0xffffffffu

#define PAU_INT_ENA_OFFSET 0x38u
#define PAU_INT_ENA_RESET 0x00000000u
#define PAU_INT_ENA_DONE_INT_ENA_SHIFT 0u
#define PAU_INT_ENA_DONE_INT_ENA_MASK 0x00000001u
static inline uint32_t pau_int_ena_get_done_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pau_int_ena_set_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PAU_INT_ENA_ERROR_INT_ENA_SHIFT 1u
#define PAU_INT_ENA_ERROR_INT_ENA_MASK 0x00000002u
static inline uint32_t pau_int_ena_get_error_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pau_int_ena_set_error_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PAU_INT_RAW_OFFSET 0x3cu
#define PAU_INT_RAW_RESET 0x00000000u
#define PAU_INT_RAW_DONE_INT_RAW_SHIFT 0u
#define PAU_INT_RAW_DONE_INT_RAW_MASK 0x00000001u
static inline uint32_t pau_int_raw_get_done_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pau_int_raw_set_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PAU_INT_RAW_ERROR_INT_RAW_SHIFT 1u
#define PAU_INT_RAW_ERROR_INT_RAW_MASK 0x00000002u
static inline uint32_t pau_int_raw_get_error_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pau_int_raw_set_error_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PAU_INT_CLR_OFFSET 0x40u
#define PAU_INT_CLR_RESET 0x00000000u
#define PAU_INT_CLR_DONE_INT_CLR_SHIFT 0u
#define PAU_INT_CLR_DONE_INT_CLR_MASK 0x00000001u
static inline uint32_t pau_int_clr_set_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PAU_INT_CLR_ERROR_INT_CLR_SHIFT 1u
#define PAU_INT_CLR_ERROR_INT_CLR_MASK 0x00000002u
static inline uint32_t pau_int_clr_set_error_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define PAU_INT_ST_OFFSET 0x44u
#define PAU_INT_ST_RESET 0x00000000u
#define PAU_INT_ST_DONE_INT_ST_SHIFT 0u
#define PAU_INT_ST_DONE_INT_ST_MASK 0x00000001u
static inline uint32_t pau_int_st_get_done_int_st(uint32_t reg) { return reg & 0x1u; }
#define PAU_INT_ST_ERROR_INT_ST_SHIFT 1u
#define PAU_INT_ST_ERROR_INT_ST_MASK 0x00000002u
static inline uint32_t pau_int_st_get_error_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }

#define PAU_DATE_OFFSET 0x3fcu
#define PAU_DATE_RESET 0x02203070u
#define PAU_DATE_DATE_SHIFT 0u
#define PAU_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t pau_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t pau_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
