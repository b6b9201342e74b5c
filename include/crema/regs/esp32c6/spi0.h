/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_SPI0_H
#define CREMA_REGS_ESP32C6_SPI0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct spi0_regs {
    const volatile uint32_t spi_mem_cmd; /* 0x0 */
    uint32_t reserved_4[1];
    volatile uint32_t spi_mem_ctrl; /* 0x8 */
    volatile uint32_t spi_mem_ctrl1; /* 0xc */
    volatile uint32_t spi_mem_ctrl2; /* 0x10 */
    volatile uint32_t spi_mem_clock; /* 0x14 */
    volatile uint32_t spi_mem_user; /* 0x18 */
    volatile uint32_t spi_mem_user1; /* 0x1c */
    volatile uint32_t spi_mem_user2; /* 0x20 */
    uint32_t reserved_24[2];
    volatile uint32_t spi_mem_rd_status; /* 0x2c */
    uint32_t reserved_30[1];
    volatile uint32_t spi_mem_misc; /* 0x34 */
    uint32_t reserved_38[1];
    volatile uint32_t spi_mem_cache_fctrl; /* 0x3c */
    const volatile uint32_t spi_mem_cache_sctrl; /* 0x40 */
    volatile uint32_t spi_mem_sram_cmd; /* 0x44 */
    const volatile uint32_t spi_mem_sram_drd_cmd; /* 0x48 */
    const volatile uint32_t spi_mem_sram_dwr_cmd; /* 0x4c */
    const volatile uint32_t spi_mem_sram_clk; /* 0x50 */
    volatile uint32_t spi_mem_fsm; /* 0x54 */
    uint32_t reserved_58[26];
    volatile uint32_t spi_mem_int_ena; /* 0xc0 */
    volatile uint32_t spi_mem_int_clr; /* 0xc4 */
    volatile uint32_t spi_mem_int_raw; /* 0xc8 */
    const volatile uint32_t spi_mem_int_st; /* 0xcc */
    uint32_t reserved_d0[1];
    const volatile uint32_t spi_mem_ddr; /* 0xd4 */
    const volatile uint32_t spi_smem_ddr; /* 0xd8 */
    uint32_t reserved_dc[9];
    volatile uint32_t spi_fmem_pms_attr[4]; /* 0x100 */
    volatile uint32_t spi_fmem_pms_addr[4]; /* 0x110 */
    volatile uint32_t spi_fmem_pms_size[4]; /* 0x120 */
    volatile uint32_t spi_smem_pms_attr[4]; /* 0x130 */
    volatile uint32_t spi_smem_pms_addr[4]; /* 0x140 */
    volatile uint32_t spi_smem_pms_size[4]; /* 0x150 */
    uint32_t reserved_160[1];
    volatile uint32_t spi_mem_pms_reject; /* 0x164 */
    volatile uint32_t spi_mem_ecc_ctrl; /* 0x168 */
    const volatile uint32_t spi_mem_ecc_err_addr; /* 0x16c */
    const volatile uint32_t spi_mem_axi_err_addr; /* 0x170 */
    const volatile uint32_t spi_smem_ecc_ctrl; /* 0x174 */
    uint32_t reserved_178[2];
    volatile uint32_t spi_mem_timing_cali; /* 0x180 */
    volatile uint32_t spi_mem_din_mode; /* 0x184 */
    volatile uint32_t spi_mem_din_num; /* 0x188 */
    volatile uint32_t spi_mem_dout_mode; /* 0x18c */
    const volatile uint32_t spi_smem_timing_cali; /* 0x190 */
    const volatile uint32_t spi_smem_din_mode; /* 0x194 */
    const volatile uint32_t spi_smem_din_num; /* 0x198 */
    const volatile uint32_t spi_smem_dout_mode; /* 0x19c */
    const volatile uint32_t spi_smem_ac; /* 0x1a0 */
    uint32_t reserved_1a4[23];
    volatile uint32_t spi_mem_clock_gate; /* 0x200 */
    uint32_t reserved_204[63];
    volatile uint32_t spi_mem_xts_plain_base; /* 0x300 */
    uint32_t reserved_304[15];
    volatile uint32_t spi_mem_xts_linesize; /* 0x340 */
    volatile uint32_t spi_mem_xts_destination; /* 0x344 */
    volatile uint32_t spi_mem_xts_physical_address; /* 0x348 */
    volatile uint32_t spi_mem_xts_trigger; /* 0x34c, write-only */
    volatile uint32_t spi_mem_xts_release; /* 0x350, write-only */
    volatile uint32_t spi_mem_xts_destroy; /* 0x354, write-only */
    const volatile uint32_t spi_mem_xts_state; /* 0x358 */
    volatile uint32_t spi_mem_xts_date; /* 0x35c */
    uint32_t reserved_360[7];
    volatile uint32_t spi_mem_mmu_item_content; /* 0x37c */
    volatile uint32_t spi_mem_mmu_item_index; /* 0x380 */
    volatile uint32_t spi_mem_mmu_power_ctrl; /* 0x384 */
    volatile uint32_t spi_mem_dpa_ctrl; /* 0x388 */
    uint32_t reserved_38c[25];
    const volatile uint32_t spi_mem_registerrnd_eco_high; /* 0x3f0 */
    const volatile uint32_t spi_mem_registerrnd_eco_low; /* 0x3f4 */
    uint32_t reserved_3f8[1];
    volatile uint32_t spi_mem_date; /* 0x3fc */
};
_Static_assert(offsetof(struct spi0_regs, spi_mem_cmd) == 0x0, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_ctrl) == 0x8, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_ctrl1) == 0xc, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_ctrl2) == 0x10, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_clock) == 0x14, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_user) == 0x18, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_user1) == 0x1c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_user2) == 0x20, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_rd_status) == 0x2c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_misc) == 0x34, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_cache_fctrl) == 0x3c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_cache_sctrl) == 0x40, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_sram_cmd) == 0x44, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_sram_drd_cmd) == 0x48, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_sram_dwr_cmd) == 0x4c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_sram_clk) == 0x50, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_fsm) == 0x54, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_int_ena) == 0xc0, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_int_clr) == 0xc4, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_int_raw) == 0xc8, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_int_st) == 0xcc, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_ddr) == 0xd4, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_ddr) == 0xd8, "");
_Static_assert(offsetof(struct spi0_regs, spi_fmem_pms_attr) == 0x100, "");
_Static_assert(offsetof(struct spi0_regs, spi_fmem_pms_addr) == 0x110, "");
_Static_assert(offsetof(struct spi0_regs, spi_fmem_pms_size) == 0x120, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_pms_attr) == 0x130, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_pms_addr) == 0x140, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_pms_size) == 0x150, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_pms_reject) == 0x164, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_ecc_ctrl) == 0x168, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_ecc_err_addr) == 0x16c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_axi_err_addr) == 0x170, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_ecc_ctrl) == 0x174, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_timing_cali) == 0x180, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_din_mode) == 0x184, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_din_num) == 0x188, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_dout_mode) == 0x18c, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_timing_cali) == 0x190, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_din_mode) == 0x194, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_din_num) == 0x198, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_dout_mode) == 0x19c, "");
_Static_assert(offsetof(struct spi0_regs, spi_smem_ac) == 0x1a0, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_clock_gate) == 0x200, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_plain_base) == 0x300, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_linesize) == 0x340, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_destination) == 0x344, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_physical_address) == 0x348, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_trigger) == 0x34c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_release) == 0x350, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_destroy) == 0x354, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_state) == 0x358, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_xts_date) == 0x35c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_mmu_item_content) == 0x37c, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_mmu_item_index) == 0x380, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_mmu_power_ctrl) == 0x384, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_dpa_ctrl) == 0x388, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_registerrnd_eco_high) == 0x3f0, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_registerrnd_eco_low) == 0x3f4, "");
_Static_assert(offsetof(struct spi0_regs, spi_mem_date) == 0x3fc, "");
_Static_assert(sizeof(struct spi0_regs) == 0x400, "");

#define SPI0_BASE 0x60002000u
#define SPI0 ((struct spi0_regs *)(uintptr_t)SPI0_BASE)

#define SPI0_SPI_MEM_CMD_OFFSET 0x0u
#define SPI0_SPI_MEM_CMD_RESET 0x00000000u
#define SPI0_SPI_MEM_CMD_SPI_MEM_MST_ST_SHIFT 0u
#define SPI0_SPI_MEM_CMD_SPI_MEM_MST_ST_MASK 0x0000000fu
static inline uint32_t spi0_spi_mem_cmd_get_spi_mem_mst_st(uint32_t reg) { return reg & 0xfu; }
#define SPI0_SPI_MEM_CMD_SPI_MEM_SLV_ST_SHIFT 4u
#define SPI0_SPI_MEM_CMD_SPI_MEM_SLV_ST_MASK 0x000000f0u
static inline uint32_t spi0_spi_mem_cmd_get_spi_mem_slv_st(uint32_t reg) { return reg >> 4 & 0xfu; }
#define SPI0_SPI_MEM_CMD_SPI_MEM_USR_SHIFT 18u
#define SPI0_SPI_MEM_CMD_SPI_MEM_USR_MASK 0x00040000u
static inline uint32_t spi0_spi_mem_cmd_get_spi_mem_usr(uint32_t reg) { return reg >> 18 & 0x1u; }

#define SPI0_SPI_MEM_CTRL_OFFSET 0x8u
#define SPI0_SPI_MEM_CTRL_RESET 0x802c200cu
#define SPI0_SPI_MEM_CTRL_SPI_MEM_WDUMMY_DQS_ALWAYS_OUT_SHIFT 0u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_WDUMMY_DQS_ALWAYS_OUT_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_wdummy_dqs_always_out(uint32_t reg) { return reg & 0x1u; }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_WDUMMY_ALWAYS_OUT_SHIFT 1u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_WDUMMY_ALWAYS_OUT_MASK 0x00000002u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_wdummy_always_out(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_wdummy_always_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDUMMY_RIN_SHIFT 2u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDUMMY_RIN_MASK 0x00000004u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fdummy_rin(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fdummy_rin(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDUMMY_WOUT_SHIFT 3u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDUMMY_WOUT_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fdummy_wout(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fdummy_wout(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDOUT_OCT_SHIFT 4u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDOUT_OCT_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fdout_oct(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDIN_OCT_SHIFT 5u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FDIN_OCT_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fdin_oct(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FADDR_OCT_SHIFT 6u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FADDR_OCT_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_faddr_oct(uint32_t reg) { return reg >> 6 & 0x1u; }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FCMD_QUAD_SHIFT 8u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FCMD_QUAD_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fcmd_quad(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fcmd_quad(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FCMD_OCT_SHIFT 9u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FCMD_OCT_MASK 0x00000200u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fcmd_oct(uint32_t reg) { return reg >> 9 & 0x1u; }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FASTRD_MODE_SHIFT 13u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FASTRD_MODE_MASK 0x00002000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fastrd_mode(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fastrd_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_DUAL_SHIFT 14u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_DUAL_MASK 0x00004000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fread_dual(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fread_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_Q_POL_SHIFT 18u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_Q_POL_MASK 0x00040000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_q_pol(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_q_pol(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_D_POL_SHIFT 19u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_D_POL_MASK 0x00080000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_d_pol(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_d_pol(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_QUAD_SHIFT 20u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_QUAD_MASK 0x00100000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fread_quad(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fread_quad(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_WP_SHIFT 21u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_WP_MASK 0x00200000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_wp(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_wp(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_DIO_SHIFT 23u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_DIO_MASK 0x00800000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fread_dio(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fread_dio(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_QIO_SHIFT 24u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_FREAD_QIO_MASK 0x01000000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_fread_qio(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_fread_qio(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_DQS_IE_ALWAYS_ON_SHIFT 30u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_DQS_IE_ALWAYS_ON_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_dqs_ie_always_on(uint32_t reg) { return reg >> 30 & 0x1u; }
#define SPI0_SPI_MEM_CTRL_SPI_MEM_DATA_IE_ALWAYS_ON_SHIFT 31u
#define SPI0_SPI_MEM_CTRL_SPI_MEM_DATA_IE_ALWAYS_ON_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_ctrl_get_spi_mem_data_ie_always_on(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl_set_spi_mem_data_ie_always_on(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI0_SPI_MEM_CTRL1_OFFSET 0xcu
#define SPI0_SPI_MEM_CTRL1_RESET 0x28e00000u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_CLK_MODE_SHIFT 0u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_CLK_MODE_MASK 0x00000003u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_mem_clk_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t spi0_spi_mem_ctrl1_set_spi_mem_clk_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SPI0_SPI_MEM_CTRL1_SPI_AR_SIZE0_1_SUPPORT_EN_SHIFT 21u
#define SPI0_SPI_MEM_CTRL1_SPI_AR_SIZE0_1_SUPPORT_EN_MASK 0x00200000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_ar_size0_1_support_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl1_set_spi_ar_size0_1_support_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define SPI0_SPI_MEM_CTRL1_SPI_AW_SIZE0_1_SUPPORT_EN_SHIFT 22u
#define SPI0_SPI_MEM_CTRL1_SPI_AW_SIZE0_1_SUPPORT_EN_MASK 0x00400000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_aw_size0_1_support_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl1_set_spi_aw_size0_1_support_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SPI0_SPI_MEM_CTRL1_SPI_AXI_RDATA_BACK_FAST_SHIFT 23u
#define SPI0_SPI_MEM_CTRL1_SPI_AXI_RDATA_BACK_FAST_MASK 0x00800000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_axi_rdata_back_fast(uint32_t reg) { return reg >> 23 & 0x1u; }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_RRESP_ECC_ERR_EN_SHIFT 24u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_RRESP_ECC_ERR_EN_MASK 0x01000000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_mem_rresp_ecc_err_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl1_set_spi_mem_rresp_ecc_err_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_AR_SPLICE_EN_SHIFT 25u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_AR_SPLICE_EN_MASK 0x02000000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_mem_ar_splice_en(uint32_t reg) { return reg >> 25 & 0x1u; }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_AW_SPLICE_EN_SHIFT 26u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_AW_SPLICE_EN_MASK 0x04000000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_mem_aw_splice_en(uint32_t reg) { return reg >> 26 & 0x1u; }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_RAM0_EN_SHIFT 27u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_RAM0_EN_MASK 0x08000000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_mem_ram0_en(uint32_t reg) { return reg >> 27 & 0x1u; }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_DUAL_RAM_EN_SHIFT 28u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_DUAL_RAM_EN_MASK 0x10000000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_mem_dual_ram_en(uint32_t reg) { return reg >> 28 & 0x1u; }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_FAST_WRITE_EN_SHIFT 29u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_FAST_WRITE_EN_MASK 0x20000000u
static inline uint32_t spi0_spi_mem_ctrl1_get_spi_mem_fast_write_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t spi0_spi_mem_ctrl1_set_spi_mem_fast_write_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_RXFIFO_RST_SHIFT 30u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_RXFIFO_RST_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_ctrl1_set_spi_mem_rxfifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_TXFIFO_RST_SHIFT 31u
#define SPI0_SPI_MEM_CTRL1_SPI_MEM_TXFIFO_RST_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_ctrl1_set_spi_mem_txfifo_rst(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI0_SPI_MEM_CTRL2_OFFSET 0x10u
#define SPI0_SPI_MEM_CTRL2_RESET 0x00002c21u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_CS_SETUP_TIME_SHIFT 0u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_CS_SETUP_TIME_MASK 0x0000001fu
static inline uint32_t spi0_spi_mem_ctrl2_get_spi_mem_cs_setup_time(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t spi0_spi_mem_ctrl2_set_spi_mem_cs_setup_time(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_CS_HOLD_TIME_SHIFT 5u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_CS_HOLD_TIME_MASK 0x000003e0u
static inline uint32_t spi0_spi_mem_ctrl2_get_spi_mem_cs_hold_time(uint32_t reg) { return reg >> 5 & 0x1fu; }
static inline uint32_t spi0_spi_mem_ctrl2_set_spi_mem_cs_hold_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffc1fu) | (v << 5 & 0x3e0u); }
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_ECC_CS_HOLD_TIME_SHIFT 10u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_ECC_CS_HOLD_TIME_MASK 0x00001c00u
static inline uint32_t spi0_spi_mem_ctrl2_get_spi_mem_ecc_cs_hold_time(uint32_t reg) { return reg >> 10 & 0x7u; }
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_ECC_SKIP_PAGE_CORNER_SHIFT 13u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_ECC_SKIP_PAGE_CORNER_MASK 0x00002000u
static inline uint32_t spi0_spi_mem_ctrl2_get_spi_mem_ecc_skip_page_corner(uint32_t reg) { return reg >> 13 & 0x1u; }
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_ECC_16TO18_BYTE_EN_SHIFT 14u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_ECC_16TO18_BYTE_EN_MASK 0x00004000u
static inline uint32_t spi0_spi_mem_ctrl2_get_spi_mem_ecc_16to18_byte_en(uint32_t reg) { return reg >> 14 & 0x1u; }
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_SPLIT_TRANS_EN_SHIFT 24u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_SPLIT_TRANS_EN_MASK 0x01000000u
static inline uint32_t spi0_spi_mem_ctrl2_get_spi_mem_split_trans_en(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_CS_HOLD_DELAY_SHIFT 25u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_CS_HOLD_DELAY_MASK 0x7e000000u
static inline uint32_t spi0_spi_mem_ctrl2_get_spi_mem_cs_hold_delay(uint32_t reg) { return reg >> 25 & 0x3fu; }
static inline uint32_t spi0_spi_mem_ctrl2_set_spi_mem_cs_hold_delay(uint32_t reg, uint32_t v) { return (reg & 0x81ffffffu) | (v << 25 & 0x7e000000u); }
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_SYNC_RESET_SHIFT 31u
#define SPI0_SPI_MEM_CTRL2_SPI_MEM_SYNC_RESET_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_ctrl2_set_spi_mem_sync_reset(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI0_SPI_MEM_CLOCK_OFFSET 0x14u
#define SPI0_SPI_MEM_CLOCK_RESET 0x00030103u
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLKCNT_L_SHIFT 0u
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLKCNT_L_MASK 0x000000ffu
static inline uint32_t spi0_spi_mem_clock_get_spi_mem_clkcnt_l(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t spi0_spi_mem_clock_set_spi_mem_clkcnt_l(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLKCNT_H_SHIFT 8u
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLKCNT_H_MASK 0x0000ff00u
static inline uint32_t spi0_spi_mem_clock_get_spi_mem_clkcnt_h(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t spi0_spi_mem_clock_set_spi_mem_clkcnt_h(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLKCNT_N_SHIFT 16u
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLKCNT_N_MASK 0x00ff0000u
static inline uint32_t spi0_spi_mem_clock_get_spi_mem_clkcnt_n(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t spi0_spi_mem_clock_set_spi_mem_clkcnt_n(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLK_EQU_SYSCLK_SHIFT 31u
#define SPI0_SPI_MEM_CLOCK_SPI_MEM_CLK_EQU_SYSCLK_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_clock_get_spi_mem_clk_equ_sysclk(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi0_spi_mem_clock_set_spi_mem_clk_equ_sysclk(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI0_SPI_MEM_USER_OFFSET 0x18u
#define SPI0_SPI_MEM_USER_RESET 0x00000000u
#define SPI0_SPI_MEM_USER_SPI_MEM_CS_HOLD_SHIFT 6u
#define SPI0_SPI_MEM_USER_SPI_MEM_CS_HOLD_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_user_get_spi_mem_cs_hold(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_spi_mem_user_set_spi_mem_cs_hold(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_SPI_MEM_USER_SPI_MEM_CS_SETUP_SHIFT 7u
#define SPI0_SPI_MEM_USER_SPI_MEM_CS_SETUP_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_user_get_spi_mem_cs_setup(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_spi_mem_user_set_spi_mem_cs_setup(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_SPI_MEM_USER_SPI_MEM_CK_OUT_EDGE_SHIFT 9u
#define SPI0_SPI_MEM_USER_SPI_MEM_CK_OUT_EDGE_MASK 0x00000200u
static inline uint32_t spi0_spi_mem_user_get_spi_mem_ck_out_edge(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi0_spi_mem_user_set_spi_mem_ck_out_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI0_SPI_MEM_USER_SPI_MEM_USR_DUMMY_IDLE_SHIFT 26u
#define SPI0_SPI_MEM_USER_SPI_MEM_USR_DUMMY_IDLE_MASK 0x04000000u
static inline uint32_t spi0_spi_mem_user_get_spi_mem_usr_dummy_idle(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t spi0_spi_mem_user_set_spi_mem_usr_dummy_idle(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SPI0_SPI_MEM_USER_SPI_MEM_USR_DUMMY_SHIFT 29u
#define SPI0_SPI_MEM_USER_SPI_MEM_USR_DUMMY_MASK 0x20000000u
static inline uint32_t spi0_spi_mem_user_get_spi_mem_usr_dummy(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t spi0_spi_mem_user_set_spi_mem_usr_dummy(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define SPI0_SPI_MEM_USER1_OFFSET 0x1cu
#define SPI0_SPI_MEM_USER1_RESET 0x5c000047u
#define SPI0_SPI_MEM_USER1_SPI_MEM_USR_DUMMY_CYCLELEN_SHIFT 0u
#define SPI0_SPI_MEM_USER1_SPI_MEM_USR_DUMMY_CYCLELEN_MASK 0x0000003fu
static inline uint32_t spi0_spi_mem_user1_get_spi_mem_usr_dummy_cyclelen(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t spi0_spi_mem_user1_set_spi_mem_usr_dummy_cyclelen(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define SPI0_SPI_MEM_USER1_SPI_MEM_USR_DBYTELEN_SHIFT 6u
#define SPI0_SPI_MEM_USER1_SPI_MEM_USR_DBYTELEN_MASK 0x000001c0u
static inline uint32_t spi0_spi_mem_user1_get_spi_mem_usr_dbytelen(uint32_t reg) { return reg >> 6 & 0x7u; }
#define SPI0_SPI_MEM_USER1_SPI_MEM_USR_ADDR_BITLEN_SHIFT 26u
#define SPI0_SPI_MEM_USER1_SPI_MEM_USR_ADDR_BITLEN_MASK 0xfc000000u
static inline uint32_t spi0_spi_mem_user1_get_spi_mem_usr_addr_bitlen(uint32_t reg) { return reg >> 26 & 0x3fu; }
static inline uint32_t spi0_spi_mem_user1_set_spi_mem_usr_addr_bitlen(uint32_t reg, uint32_t v) { return (reg & 0x3ffffffu) | (v << 26 & 0xfc000000u); }

#define SPI0_SPI_MEM_USER2_OFFSET 0x20u
#define SPI0_SPI_MEM_USER2_RESET 0x70000000u
#define SPI0_SPI_MEM_USER2_SPI_MEM_USR_COMMAND_VALUE_SHIFT 0u
#define SPI0_SPI_MEM_USER2_SPI_MEM_USR_COMMAND_VALUE_MASK 0x0000ffffu
static inline uint32_t spi0_spi_mem_user2_get_spi_mem_usr_command_value(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t spi0_spi_mem_user2_set_spi_mem_usr_command_value(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define SPI0_SPI_MEM_USER2_SPI_MEM_USR_COMMAND_BITLEN_SHIFT 28u
#define SPI0_SPI_MEM_USER2_SPI_MEM_USR_COMMAND_BITLEN_MASK 0xf0000000u
static inline uint32_t spi0_spi_mem_user2_get_spi_mem_usr_command_bitlen(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t spi0_spi_mem_user2_set_spi_mem_usr_command_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define SPI0_SPI_MEM_RD_STATUS_OFFSET 0x2cu
#define SPI0_SPI_MEM_RD_STATUS_RESET 0x00000000u
#define SPI0_SPI_MEM_RD_STATUS_SPI_MEM_WB_MODE_SHIFT 16u
#define SPI0_SPI_MEM_RD_STATUS_SPI_MEM_WB_MODE_MASK 0x00ff0000u
static inline uint32_t spi0_spi_mem_rd_status_get_spi_mem_wb_mode(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t spi0_spi_mem_rd_status_set_spi_mem_wb_mode(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define SPI0_SPI_MEM_MISC_OFFSET 0x34u
#define SPI0_SPI_MEM_MISC_RESET 0x00000000u
#define SPI0_SPI_MEM_MISC_SPI_MEM_FSUB_PIN_SHIFT 7u
#define SPI0_SPI_MEM_MISC_SPI_MEM_FSUB_PIN_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_misc_get_spi_mem_fsub_pin(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SPI0_SPI_MEM_MISC_SPI_MEM_SSUB_PIN_SHIFT 8u
#define SPI0_SPI_MEM_MISC_SPI_MEM_SSUB_PIN_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_misc_get_spi_mem_ssub_pin(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SPI0_SPI_MEM_MISC_SPI_MEM_CK_IDLE_EDGE_SHIFT 9u
#define SPI0_SPI_MEM_MISC_SPI_MEM_CK_IDLE_EDGE_MASK 0x00000200u
static inline uint32_t spi0_spi_mem_misc_get_spi_mem_ck_idle_edge(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t spi0_spi_mem_misc_set_spi_mem_ck_idle_edge(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define SPI0_SPI_MEM_MISC_SPI_MEM_CS_KEEP_ACTIVE_SHIFT 10u
#define SPI0_SPI_MEM_MISC_SPI_MEM_CS_KEEP_ACTIVE_MASK 0x00000400u
static inline uint32_t spi0_spi_mem_misc_get_spi_mem_cs_keep_active(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t spi0_spi_mem_misc_set_spi_mem_cs_keep_active(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define SPI0_SPI_MEM_CACHE_FCTRL_OFFSET 0x3cu
#define SPI0_SPI_MEM_CACHE_FCTRL_RESET 0xc0000000u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_AXI_REQ_EN_SHIFT 0u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_AXI_REQ_EN_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_axi_req_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_axi_req_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_CACHE_USR_ADDR_4BYTE_SHIFT 1u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_CACHE_USR_ADDR_4BYTE_MASK 0x00000002u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_cache_usr_addr_4byte(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_cache_usr_addr_4byte(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_CACHE_FLASH_USR_CMD_SHIFT 2u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_CACHE_FLASH_USR_CMD_MASK 0x00000004u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_cache_flash_usr_cmd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_cache_flash_usr_cmd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDIN_DUAL_SHIFT 3u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDIN_DUAL_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_fdin_dual(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_fdin_dual(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDOUT_DUAL_SHIFT 4u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDOUT_DUAL_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_fdout_dual(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_fdout_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FADDR_DUAL_SHIFT 5u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FADDR_DUAL_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_faddr_dual(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_faddr_dual(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDIN_QUAD_SHIFT 6u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDIN_QUAD_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_fdin_quad(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_fdin_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDOUT_QUAD_SHIFT 7u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FDOUT_QUAD_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_fdout_quad(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_fdout_quad(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FADDR_QUAD_SHIFT 8u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_MEM_FADDR_QUAD_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_mem_faddr_quad(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_mem_faddr_quad(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_SAME_AW_AR_ADDR_CHK_EN_SHIFT 30u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_SAME_AW_AR_ADDR_CHK_EN_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_same_aw_ar_addr_chk_en(uint32_t reg) { return reg >> 30 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_CLOSE_AXI_INF_EN_SHIFT 31u
#define SPI0_SPI_MEM_CACHE_FCTRL_SPI_CLOSE_AXI_INF_EN_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_cache_fctrl_get_spi_close_axi_inf_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t spi0_spi_mem_cache_fctrl_set_spi_close_axi_inf_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SPI0_SPI_MEM_CACHE_SCTRL_OFFSET 0x40u
#define SPI0_SPI_MEM_CACHE_SCTRL_RESET 0x0055c070u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_CACHE_USR_SADDR_4BYTE_SHIFT 0u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_CACHE_USR_SADDR_4BYTE_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_cache_usr_saddr_4byte(uint32_t reg) { return reg & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_SRAM_DIO_SHIFT 1u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_SRAM_DIO_MASK 0x00000002u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_usr_sram_dio(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_SRAM_QIO_SHIFT 2u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_SRAM_QIO_MASK 0x00000004u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_usr_sram_qio(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_WR_SRAM_DUMMY_SHIFT 3u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_WR_SRAM_DUMMY_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_usr_wr_sram_dummy(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_RD_SRAM_DUMMY_SHIFT 4u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_USR_RD_SRAM_DUMMY_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_usr_rd_sram_dummy(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_CACHE_SRAM_USR_RCMD_SHIFT 5u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_CACHE_SRAM_USR_RCMD_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_cache_sram_usr_rcmd(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_RDUMMY_CYCLELEN_SHIFT 6u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_RDUMMY_CYCLELEN_MASK 0x00000fc0u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_sram_rdummy_cyclelen(uint32_t reg) { return reg >> 6 & 0x3fu; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_ADDR_BITLEN_SHIFT 14u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_ADDR_BITLEN_MASK 0x000fc000u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_sram_addr_bitlen(uint32_t reg) { return reg >> 14 & 0x3fu; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_CACHE_SRAM_USR_WCMD_SHIFT 20u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_CACHE_SRAM_USR_WCMD_MASK 0x00100000u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_cache_sram_usr_wcmd(uint32_t reg) { return reg >> 20 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_OCT_SHIFT 21u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_OCT_MASK 0x00200000u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_sram_oct(uint32_t reg) { return reg >> 21 & 0x1u; }
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_WDUMMY_CYCLELEN_SHIFT 22u
#define SPI0_SPI_MEM_CACHE_SCTRL_SPI_MEM_SRAM_WDUMMY_CYCLELEN_MASK 0x0fc00000u
static inline uint32_t spi0_spi_mem_cache_sctrl_get_spi_mem_sram_wdummy_cyclelen(uint32_t reg) { return reg >> 22 & 0x3fu; }

#define SPI0_SPI_MEM_SRAM_CMD_OFFSET 0x44u
#define SPI0_SPI_MEM_SRAM_CMD_RESET 0xc0400000u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SCLK_MODE_SHIFT 0u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SCLK_MODE_MASK 0x00000003u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sclk_mode(uint32_t reg) { return reg & 0x3u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SWB_MODE_SHIFT 2u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SWB_MODE_MASK 0x000003fcu
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_swb_mode(uint32_t reg) { return reg >> 2 & 0xffu; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDIN_DUAL_SHIFT 10u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDIN_DUAL_MASK 0x00000400u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdin_dual(uint32_t reg) { return reg >> 10 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDOUT_DUAL_SHIFT 11u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDOUT_DUAL_MASK 0x00000800u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdout_dual(uint32_t reg) { return reg >> 11 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SADDR_DUAL_SHIFT 12u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SADDR_DUAL_MASK 0x00001000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_saddr_dual(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDIN_QUAD_SHIFT 14u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDIN_QUAD_MASK 0x00004000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdin_quad(uint32_t reg) { return reg >> 14 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDOUT_QUAD_SHIFT 15u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDOUT_QUAD_MASK 0x00008000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdout_quad(uint32_t reg) { return reg >> 15 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SADDR_QUAD_SHIFT 16u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SADDR_QUAD_MASK 0x00010000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_saddr_quad(uint32_t reg) { return reg >> 16 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SCMD_QUAD_SHIFT 17u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SCMD_QUAD_MASK 0x00020000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_scmd_quad(uint32_t reg) { return reg >> 17 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDIN_OCT_SHIFT 18u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDIN_OCT_MASK 0x00040000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdin_oct(uint32_t reg) { return reg >> 18 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDOUT_OCT_SHIFT 19u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDOUT_OCT_MASK 0x00080000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdout_oct(uint32_t reg) { return reg >> 19 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SADDR_OCT_SHIFT 20u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SADDR_OCT_MASK 0x00100000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_saddr_oct(uint32_t reg) { return reg >> 20 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SCMD_OCT_SHIFT 21u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SCMD_OCT_MASK 0x00200000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_scmd_oct(uint32_t reg) { return reg >> 21 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDUMMY_RIN_SHIFT 22u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDUMMY_RIN_MASK 0x00400000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdummy_rin(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t spi0_spi_mem_sram_cmd_set_spi_mem_sdummy_rin(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDUMMY_WOUT_SHIFT 23u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_MEM_SDUMMY_WOUT_MASK 0x00800000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_mem_sdummy_wout(uint32_t reg) { return reg >> 23 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_WDUMMY_DQS_ALWAYS_OUT_SHIFT 24u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_WDUMMY_DQS_ALWAYS_OUT_MASK 0x01000000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_smem_wdummy_dqs_always_out(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_WDUMMY_ALWAYS_OUT_SHIFT 25u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_WDUMMY_ALWAYS_OUT_MASK 0x02000000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_smem_wdummy_always_out(uint32_t reg) { return reg >> 25 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_DQS_IE_ALWAYS_ON_SHIFT 30u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_DQS_IE_ALWAYS_ON_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_smem_dqs_ie_always_on(uint32_t reg) { return reg >> 30 & 0x1u; }
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_DATA_IE_ALWAYS_ON_SHIFT 31u
#define SPI0_SPI_MEM_SRAM_CMD_SPI_SMEM_DATA_IE_ALWAYS_ON_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_sram_cmd_get_spi_smem_data_ie_always_on(uint32_t reg) { return reg >> 31 & 0x1u; }

#define SPI0_SPI_MEM_SRAM_DRD_CMD_OFFSET 0x48u
#define SPI0_SPI_MEM_SRAM_DRD_CMD_RESET 0x00000000u
#define SPI0_SPI_MEM_SRAM_DRD_CMD_SPI_MEM_CACHE_SRAM_USR_RD_CMD_VALUE_SHIFT 0u
#define SPI0_SPI_MEM_SRAM_DRD_CMD_SPI_MEM_CACHE_SRAM_USR_RD_CMD_VALUE_MASK 0x0000ffffu
static inline uint32_t spi0_spi_mem_sram_drd_cmd_get_spi_mem_cache_sram_usr_rd_cmd_value(uint32_t reg) { return reg & 0xffffu; }
#define SPI0_SPI_MEM_SRAM_DRD_CMD_SPI_MEM_CACHE_SRAM_USR_RD_CMD_BITLEN_SHIFT 28u
#define SPI0_SPI_MEM_SRAM_DRD_CMD_SPI_MEM_CACHE_SRAM_USR_RD_CMD_BITLEN_MASK 0xf0000000u
static inline uint32_t spi0_spi_mem_sram_drd_cmd_get_spi_mem_cache_sram_usr_rd_cmd_bitlen(uint32_t reg) { return reg >> 28 & 0xfu; }

#define SPI0_SPI_MEM_SRAM_DWR_CMD_OFFSET 0x4cu
#define SPI0_SPI_MEM_SRAM_DWR_CMD_RESET 0x00000000u
#define SPI0_SPI_MEM_SRAM_DWR_CMD_SPI_MEM_CACHE_SRAM_USR_WR_CMD_VALUE_SHIFT 0u
#define SPI0_SPI_MEM_SRAM_DWR_CMD_SPI_MEM_CACHE_SRAM_USR_WR_CMD_VALUE_MASK 0x0000ffffu
static inline uint32_t spi0_spi_mem_sram_dwr_cmd_get_spi_mem_cache_sram_usr_wr_cmd_value(uint32_t reg) { return reg & 0xffffu; }
#define SPI0_SPI_MEM_SRAM_DWR_CMD_SPI_MEM_CACHE_SRAM_USR_WR_CMD_BITLEN_SHIFT 28u
#define SPI0_SPI_MEM_SRAM_DWR_CMD_SPI_MEM_CACHE_SRAM_USR_WR_CMD_BITLEN_MASK 0xf0000000u
static inline uint32_t spi0_spi_mem_sram_dwr_cmd_get_spi_mem_cache_sram_usr_wr_cmd_bitlen(uint32_t reg) { return reg >> 28 & 0xfu; }

#define SPI0_SPI_MEM_SRAM_CLK_OFFSET 0x50u
#define SPI0_SPI_MEM_SRAM_CLK_RESET 0x00030103u
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLKCNT_L_SHIFT 0u
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLKCNT_L_MASK 0x000000ffu
static inline uint32_t spi0_spi_mem_sram_clk_get_spi_mem_sclkcnt_l(uint32_t reg) { return reg & 0xffu; }
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLKCNT_H_SHIFT 8u
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLKCNT_H_MASK 0x0000ff00u
static inline uint32_t spi0_spi_mem_sram_clk_get_spi_mem_sclkcnt_h(uint32_t reg) { return reg >> 8 & 0xffu; }
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLKCNT_N_SHIFT 16u
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLKCNT_N_MASK 0x00ff0000u
static inline uint32_t spi0_spi_mem_sram_clk_get_spi_mem_sclkcnt_n(uint32_t reg) { return reg >> 16 & 0xffu; }
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLK_EQU_SYSCLK_SHIFT 31u
#define SPI0_SPI_MEM_SRAM_CLK_SPI_MEM_SCLK_EQU_SYSCLK_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_sram_clk_get_spi_mem_sclk_equ_sysclk(uint32_t reg) { return reg >> 31 & 0x1u; }

#define SPI0_SPI_MEM_FSM_OFFSET 0x54u
#define SPI0_SPI_MEM_FSM_RESET 0x00000200u
#define SPI0_SPI_MEM_FSM_SPI_MEM_LOCK_DELAY_TIME_SHIFT 7u
#define SPI0_SPI_MEM_FSM_SPI_MEM_LOCK_DELAY_TIME_MASK 0x00000f80u
static inline uint32_t spi0_spi_mem_fsm_get_spi_mem_lock_delay_time(uint32_t reg) { return reg >> 7 & 0x1fu; }
static inline uint32_t spi0_spi_mem_fsm_set_spi_mem_lock_delay_time(uint32_t reg, uint32_t v) { return (reg & 0xfffff07fu) | (v << 7 & 0xf80u); }

#define SPI0_SPI_MEM_INT_ENA_OFFSET 0xc0u
#define SPI0_SPI_MEM_INT_ENA_RESET 0x00000000u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_SLV_ST_END_INT_ENA_SHIFT 3u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_SLV_ST_END_INT_ENA_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_int_ena_get_spi_mem_slv_st_end_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_ena_set_spi_mem_slv_st_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_MST_ST_END_INT_ENA_SHIFT 4u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_MST_ST_END_INT_ENA_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_int_ena_get_spi_mem_mst_st_end_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_ena_set_spi_mem_mst_st_end_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_ECC_ERR_INT_ENA_SHIFT 5u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_ECC_ERR_INT_ENA_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_int_ena_get_spi_mem_ecc_err_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_PMS_REJECT_INT_ENA_SHIFT 6u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_PMS_REJECT_INT_ENA_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_int_ena_get_spi_mem_pms_reject_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_ena_set_spi_mem_pms_reject_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_AXI_RADDR_ERR_INT_ENA_SHIFT 7u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_AXI_RADDR_ERR_INT_ENA_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_int_ena_get_spi_mem_axi_raddr_err_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_ena_set_spi_mem_axi_raddr_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_AXI_WR_FLASH_ERR_INT_ENA_SHIFT 8u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_AXI_WR_FLASH_ERR_INT_ENA_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_int_ena_get_spi_mem_axi_wr_flash_err_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_AXI_WADDR_ERR_INT__ENA_SHIFT 9u
#define SPI0_SPI_MEM_INT_ENA_SPI_MEM_AXI_WADDR_ERR_INT__ENA_MASK 0x00000200u
static inline uint32_t spi0_spi_mem_int_ena_get_spi_mem_axi_waddr_err_int__ena(uint32_t reg) { return reg >> 9 & 0x1u; }

#define SPI0_SPI_MEM_INT_CLR_OFFSET 0xc4u
#define SPI0_SPI_MEM_INT_CLR_RESET 0x00000000u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_SLV_ST_END_INT_CLR_SHIFT 3u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_SLV_ST_END_INT_CLR_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_int_clr_set_spi_mem_slv_st_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_MST_ST_END_INT_CLR_SHIFT 4u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_MST_ST_END_INT_CLR_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_int_clr_set_spi_mem_mst_st_end_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_ECC_ERR_INT_CLR_SHIFT 5u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_ECC_ERR_INT_CLR_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_int_clr_get_spi_mem_ecc_err_int_clr(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_PMS_REJECT_INT_CLR_SHIFT 6u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_PMS_REJECT_INT_CLR_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_int_clr_set_spi_mem_pms_reject_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_AXI_RADDR_ERR_INT_CLR_SHIFT 7u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_AXI_RADDR_ERR_INT_CLR_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_int_clr_set_spi_mem_axi_raddr_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_AXI_WR_FLASH_ERR_INT_CLR_SHIFT 8u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_AXI_WR_FLASH_ERR_INT_CLR_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_int_clr_get_spi_mem_axi_wr_flash_err_int_clr(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_AXI_WADDR_ERR_INT_CLR_SHIFT 9u
#define SPI0_SPI_MEM_INT_CLR_SPI_MEM_AXI_WADDR_ERR_INT_CLR_MASK 0x00000200u
static inline uint32_t spi0_spi_mem_int_clr_get_spi_mem_axi_waddr_err_int_clr(uint32_t reg) { return reg >> 9 & 0x1u; }

#define SPI0_SPI_MEM_INT_RAW_OFFSET 0xc8u
#define SPI0_SPI_MEM_INT_RAW_RESET 0x00000000u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_SLV_ST_END_INT_RAW_SHIFT 3u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_SLV_ST_END_INT_RAW_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_int_raw_get_spi_mem_slv_st_end_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_raw_set_spi_mem_slv_st_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_MST_ST_END_INT_RAW_SHIFT 4u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_MST_ST_END_INT_RAW_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_int_raw_get_spi_mem_mst_st_end_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_raw_set_spi_mem_mst_st_end_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_ECC_ERR_INT_RAW_SHIFT 5u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_ECC_ERR_INT_RAW_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_int_raw_get_spi_mem_ecc_err_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_PMS_REJECT_INT_RAW_SHIFT 6u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_PMS_REJECT_INT_RAW_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_int_raw_get_spi_mem_pms_reject_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_raw_set_spi_mem_pms_reject_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_AXI_RADDR_ERR_INT_RAW_SHIFT 7u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_AXI_RADDR_ERR_INT_RAW_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_int_raw_get_spi_mem_axi_raddr_err_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_spi_mem_int_raw_set_spi_mem_axi_raddr_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_AXI_WR_FLASH_ERR_INT_RAW_SHIFT 8u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_AXI_WR_FLASH_ERR_INT_RAW_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_int_raw_get_spi_mem_axi_wr_flash_err_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_AXI_WADDR_ERR_INT_RAW_SHIFT 9u
#define SPI0_SPI_MEM_INT_RAW_SPI_MEM_AXI_WADDR_ERR_INT_RAW_MASK 0x00000200u
static inline uint32_t spi0_spi_mem_int_raw_get_spi_mem_axi_waddr_err_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }

#define SPI0_SPI_MEM_INT_ST_OFFSET 0xccu
#define SPI0_SPI_MEM_INT_ST_RESET 0x00000000u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_SLV_ST_END_INT_ST_SHIFT 3u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_SLV_ST_END_INT_ST_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_int_st_get_spi_mem_slv_st_end_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_MST_ST_END_INT_ST_SHIFT 4u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_MST_ST_END_INT_ST_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_int_st_get_spi_mem_mst_st_end_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_ECC_ERR_INT_ST_SHIFT 5u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_ECC_ERR_INT_ST_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_int_st_get_spi_mem_ecc_err_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_PMS_REJECT_INT_ST_SHIFT 6u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_PMS_REJECT_INT_ST_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_int_st_get_spi_mem_pms_reject_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_AXI_RADDR_ERR_INT_ST_SHIFT 7u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_AXI_RADDR_ERR_INT_ST_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_int_st_get_spi_mem_axi_raddr_err_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_AXI_WR_FLASH_ERR_INT_ST_SHIFT 8u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_AXI_WR_FLASH_ERR_INT_ST_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_int_st_get_spi_mem_axi_wr_flash_err_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_AXI_WADDR_ERR_INT_ST_SHIFT 9u
#define SPI0_SPI_MEM_INT_ST_SPI_MEM_AXI_WADDR_ERR_INT_ST_MASK 0x00000200u
static inline uint32_t spi0_spi_mem_int_st_get_spi_mem_axi_waddr_err_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }

#define SPI0_SPI_MEM_DDR_OFFSET 0xd4u
#define SPI0_SPI_MEM_DDR_RESET 0x00003020u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_EN_SHIFT 0u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_EN_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_ddr_en(uint32_t reg) { return reg & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_VAR_DUMMY_SHIFT 1u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_VAR_DUMMY_MASK 0x00000002u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_var_dummy(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_RDAT_SWP_SHIFT 2u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_RDAT_SWP_MASK 0x00000004u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_ddr_rdat_swp(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_WDAT_SWP_SHIFT 3u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_WDAT_SWP_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_ddr_wdat_swp(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_CMD_DIS_SHIFT 4u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_CMD_DIS_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_ddr_cmd_dis(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_OUTMINBYTELEN_SHIFT 5u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_OUTMINBYTELEN_MASK 0x00000fe0u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_outminbytelen(uint32_t reg) { return reg >> 5 & 0x7fu; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_TX_DDR_MSK_EN_SHIFT 12u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_TX_DDR_MSK_EN_MASK 0x00001000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_tx_ddr_msk_en(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_RX_DDR_MSK_EN_SHIFT 13u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_RX_DDR_MSK_EN_MASK 0x00002000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_rx_ddr_msk_en(uint32_t reg) { return reg >> 13 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_USR_DDR_DQS_THD_SHIFT 14u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_USR_DDR_DQS_THD_MASK 0x001fc000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_usr_ddr_dqs_thd(uint32_t reg) { return reg >> 14 & 0x7fu; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_DQS_LOOP_SHIFT 21u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DDR_DQS_LOOP_MASK 0x00200000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_ddr_dqs_loop(uint32_t reg) { return reg >> 21 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_CLK_DIFF_EN_SHIFT 24u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_CLK_DIFF_EN_MASK 0x01000000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_clk_diff_en(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DQS_CA_IN_SHIFT 26u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_DQS_CA_IN_MASK 0x04000000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_dqs_ca_in(uint32_t reg) { return reg >> 26 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_HYPERBUS_DUMMY_2X_SHIFT 27u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_HYPERBUS_DUMMY_2X_MASK 0x08000000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_hyperbus_dummy_2x(uint32_t reg) { return reg >> 27 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_CLK_DIFF_INV_SHIFT 28u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_CLK_DIFF_INV_MASK 0x10000000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_clk_diff_inv(uint32_t reg) { return reg >> 28 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_OCTA_RAM_ADDR_SHIFT 29u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_OCTA_RAM_ADDR_MASK 0x20000000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_octa_ram_addr(uint32_t reg) { return reg >> 29 & 0x1u; }
#define SPI0_SPI_MEM_DDR_SPI_FMEM_HYPERBUS_CA_SHIFT 30u
#define SPI0_SPI_MEM_DDR_SPI_FMEM_HYPERBUS_CA_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_ddr_get_spi_fmem_hyperbus_ca(uint32_t reg) { return reg >> 30 & 0x1u; }

#define SPI0_SPI_SMEM_DDR_OFFSET 0xd8u
#define SPI0_SPI_SMEM_DDR_RESET 0x00003020u
#define SPI0_SPI_SMEM_DDR_EN_SHIFT 0u
#define SPI0_SPI_SMEM_DDR_EN_MASK 0x00000001u
static inline uint32_t spi0_spi_smem_ddr_get_en(uint32_t reg) { return reg & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_VAR_DUMMY_SHIFT 1u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_VAR_DUMMY_MASK 0x00000002u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_var_dummy(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_RDAT_SWP_SHIFT 2u
#define SPI0_SPI_SMEM_DDR_RDAT_SWP_MASK 0x00000004u
static inline uint32_t spi0_spi_smem_ddr_get_rdat_swp(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_WDAT_SWP_SHIFT 3u
#define SPI0_SPI_SMEM_DDR_WDAT_SWP_MASK 0x00000008u
static inline uint32_t spi0_spi_smem_ddr_get_wdat_swp(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_CMD_DIS_SHIFT 4u
#define SPI0_SPI_SMEM_DDR_CMD_DIS_MASK 0x00000010u
static inline uint32_t spi0_spi_smem_ddr_get_cmd_dis(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_OUTMINBYTELEN_SHIFT 5u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_OUTMINBYTELEN_MASK 0x00000fe0u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_outminbytelen(uint32_t reg) { return reg >> 5 & 0x7fu; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_TX_DDR_MSK_EN_SHIFT 12u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_TX_DDR_MSK_EN_MASK 0x00001000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_tx_ddr_msk_en(uint32_t reg) { return reg >> 12 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_RX_DDR_MSK_EN_SHIFT 13u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_RX_DDR_MSK_EN_MASK 0x00002000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_rx_ddr_msk_en(uint32_t reg) { return reg >> 13 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_USR_DDR_DQS_THD_SHIFT 14u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_USR_DDR_DQS_THD_MASK 0x001fc000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_usr_ddr_dqs_thd(uint32_t reg) { return reg >> 14 & 0x7fu; }
#define SPI0_SPI_SMEM_DDR_DQS_LOOP_SHIFT 21u
#define SPI0_SPI_SMEM_DDR_DQS_LOOP_MASK 0x00200000u
static inline uint32_t spi0_spi_smem_ddr_get_dqs_loop(uint32_t reg) { return reg >> 21 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_CLK_DIFF_EN_SHIFT 24u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_CLK_DIFF_EN_MASK 0x01000000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_clk_diff_en(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_DQS_CA_IN_SHIFT 26u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_DQS_CA_IN_MASK 0x04000000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_dqs_ca_in(uint32_t reg) { return reg >> 26 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_HYPERBUS_DUMMY_2X_SHIFT 27u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_HYPERBUS_DUMMY_2X_MASK 0x08000000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_hyperbus_dummy_2x(uint32_t reg) { return reg >> 27 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_CLK_DIFF_INV_SHIFT 28u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_CLK_DIFF_INV_MASK 0x10000000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_clk_diff_inv(uint32_t reg) { return reg >> 28 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_OCTA_RAM_ADDR_SHIFT 29u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_OCTA_RAM_ADDR_MASK 0x20000000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_octa_ram_addr(uint32_t reg) { return reg >> 29 & 0x1u; }
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_HYPERBUS_CA_SHIFT 30u
#define SPI0_SPI_SMEM_DDR_SPI_SMEM_HYPERBUS_CA_MASK 0x40000000u
static inline uint32_t spi0_spi_smem_ddr_get_spi_smem_hyperbus_ca(uint32_t reg) { return reg >> 30 & 0x1u; }

#define SPI0_SPI_FMEM_PMS_ATTR_OFFSET 0x100u
#define SPI0_SPI_FMEM_PMS_ATTR_RESET 0x00000003u
#define SPI0_SPI_FMEM_PMS_ATTR_COUNT 4u
#define SPI0_SPI_FMEM_PMS_ATTR_STRIDE 0x4u
#define SPI0_SPI_FMEM_PMS_ATTR_SPI_FMEM_PMS_RD_ATTR_SHIFT 0u
#define SPI0_SPI_FMEM_PMS_ATTR_SPI_FMEM_PMS_RD_ATTR_MASK 0x00000001u
static inline uint32_t spi0_spi_fmem_pms_attr_get_spi_fmem_pms_rd_attr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_fmem_pms_attr_set_spi_fmem_pms_rd_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI0_SPI_FMEM_PMS_ATTR_SPI_FMEM_PMS_WR_ATTR_SHIFT 1u
#define SPI0_SPI_FMEM_PMS_ATTR_SPI_FMEM_PMS_WR_ATTR_MASK 0x00000002u
static inline uint32_t spi0_spi_fmem_pms_attr_get_spi_fmem_pms_wr_attr(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_spi_fmem_pms_attr_set_spi_fmem_pms_wr_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_SPI_FMEM_PMS_ATTR_SPI_FMEM_PMS_ECC_SHIFT 2u
#define SPI0_SPI_FMEM_PMS_ATTR_SPI_FMEM_PMS_ECC_MASK 0x00000004u
static inline uint32_t spi0_spi_fmem_pms_attr_get_spi_fmem_pms_ecc(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi0_spi_fmem_pms_attr_set_spi_fmem_pms_ecc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define SPI0_SPI_FMEM_PMS_ADDR_OFFSET 0x110u
#define SPI0_SPI_FMEM_PMS_ADDR_RESET 0x00000000u
#define SPI0_SPI_FMEM_PMS_ADDR_COUNT 4u
#define SPI0_SPI_FMEM_PMS_ADDR_STRIDE 0x4u
#define SPI0_SPI_FMEM_PMS_ADDR_S_SHIFT 0u
#define SPI0_SPI_FMEM_PMS_ADDR_S_MASK 0x03ffffffu
static inline uint32_t spi0_spi_fmem_pms_addr_get_s(uint32_t reg) { return reg & 0x3ffffffu; }
static inline uint32_t spi0_spi_fmem_pms_addr_set_s(uint32_t reg, uint32_t v) { return (reg & 0xfc000000u) | (v & 0x3ffffffu); }

#define SPI0_SPI_FMEM_PMS_SIZE_OFFSET 0x120u
#define SPI0_SPI_FMEM_PMS_SIZE_RESET 0x00001000u
#define SPI0_SPI_FMEM_PMS_SIZE_COUNT 4u
#define SPI0_SPI_FMEM_PMS_SIZE_STRIDE 0x4u
#define SPI0_SPI_FMEM_PMS_SIZE_SPI_FMEM_PMS_SIZE_SHIFT 0u
#define SPI0_SPI_FMEM_PMS_SIZE_SPI_FMEM_PMS_SIZE_MASK 0x00003fffu
static inline uint32_t spi0_spi_fmem_pms_size_get_spi_fmem_pms_size(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t spi0_spi_fmem_pms_size_set_spi_fmem_pms_size(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }

#define SPI0_SPI_SMEM_PMS_ATTR_OFFSET 0x130u
#define SPI0_SPI_SMEM_PMS_ATTR_RESET 0x00000003u
#define SPI0_SPI_SMEM_PMS_ATTR_COUNT 4u
#define SPI0_SPI_SMEM_PMS_ATTR_STRIDE 0x4u
#define SPI0_SPI_SMEM_PMS_ATTR_SPI_SMEM_PMS_RD_ATTR_SHIFT 0u
#define SPI0_SPI_SMEM_PMS_ATTR_SPI_SMEM_PMS_RD_ATTR_MASK 0x00000001u
static inline uint32_t spi0_spi_smem_pms_attr_get_spi_smem_pms_rd_attr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_smem_pms_attr_set_spi_smem_pms_rd_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI0_SPI_SMEM_PMS_ATTR_SPI_SMEM_PMS_WR_ATTR_SHIFT 1u
#define SPI0_SPI_SMEM_PMS_ATTR_SPI_SMEM_PMS_WR_ATTR_MASK 0x00000002u
static inline uint32_t spi0_spi_smem_pms_attr_get_spi_smem_pms_wr_attr(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_spi_smem_pms_attr_set_spi_smem_pms_wr_attr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_SPI_SMEM_PMS_ATTR_SPI_SMEM_PMS_ECC_SHIFT 2u
#define SPI0_SPI_SMEM_PMS_ATTR_SPI_SMEM_PMS_ECC_MASK 0x00000004u
static inline uint32_t spi0_spi_smem_pms_attr_get_spi_smem_pms_ecc(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi0_spi_smem_pms_attr_set_spi_smem_pms_ecc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define SPI0_SPI_SMEM_PMS_ADDR_OFFSET 0x140u
#define SPI0_SPI_SMEM_PMS_ADDR_RESET 0x00000000u
#define SPI0_SPI_SMEM_PMS_ADDR_COUNT 4u
#define SPI0_SPI_SMEM_PMS_ADDR_STRIDE 0x4u
#define SPI0_SPI_SMEM_PMS_ADDR_S_SHIFT 0u
#define SPI0_SPI_SMEM_PMS_ADDR_S_MASK 0x03ffffffu
static inline uint32_t spi0_spi_smem_pms_addr_get_s(uint32_t reg) { return reg & 0x3ffffffu; }
static inline uint32_t spi0_spi_smem_pms_addr_set_s(uint32_t reg, uint32_t v) { return (reg & 0xfc000000u) | (v & 0x3ffffffu); }

#define SPI0_SPI_SMEM_PMS_SIZE_OFFSET 0x150u
#define SPI0_SPI_SMEM_PMS_SIZE_RESET 0x00001000u
#define SPI0_SPI_SMEM_PMS_SIZE_COUNT 4u
#define SPI0_SPI_SMEM_PMS_SIZE_STRIDE 0x4u
#define SPI0_SPI_SMEM_PMS_SIZE_SPI_SMEM_PMS_SIZE_SHIFT 0u
#define SPI0_SPI_SMEM_PMS_SIZE_SPI_SMEM_PMS_SIZE_MASK 0x00003fffu
static inline uint32_t spi0_spi_smem_pms_size_get_spi_smem_pms_size(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t spi0_spi_smem_pms_size_set_spi_smem_pms_size(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }

#define SPI0_SPI_MEM_PMS_REJECT_OFFSET 0x164u
#define SPI0_SPI_MEM_PMS_REJECT_RESET 0x00000000u
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_REJECT_ADDR_SHIFT 0u
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_REJECT_ADDR_MASK 0x03ffffffu
static inline uint32_t spi0_spi_mem_pms_reject_get_spi_mem_reject_addr(uint32_t reg) { return reg & 0x3ffffffu; }
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PM_EN_SHIFT 26u
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PM_EN_MASK 0x04000000u
static inline uint32_t spi0_spi_mem_pms_reject_get_spi_mem_pm_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t spi0_spi_mem_pms_reject_set_spi_mem_pm_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_LD_SHIFT 28u
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_LD_MASK 0x10000000u
static inline uint32_t spi0_spi_mem_pms_reject_get_spi_mem_pms_ld(uint32_t reg) { return reg >> 28 & 0x1u; }
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_ST_SHIFT 29u
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_ST_MASK 0x20000000u
static inline uint32_t spi0_spi_mem_pms_reject_get_spi_mem_pms_st(uint32_t reg) { return reg >> 29 & 0x1u; }
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_MULTI_HIT_SHIFT 30u
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_MULTI_HIT_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_pms_reject_get_spi_mem_pms_multi_hit(uint32_t reg) { return reg >> 30 & 0x1u; }
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_IVD_SHIFT 31u
#define SPI0_SPI_MEM_PMS_REJECT_SPI_MEM_PMS_IVD_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_pms_reject_get_spi_mem_pms_ivd(uint32_t reg) { return reg >> 31 & 0x1u; }

#define SPI0_SPI_MEM_ECC_CTRL_OFFSET 0x168u
#define SPI0_SPI_MEM_ECC_CTRL_RESET 0x01005000u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_ECC_ERR_INT_NUM_SHIFT 11u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_ECC_ERR_INT_NUM_MASK 0x0001f800u
static inline uint32_t spi0_spi_mem_ecc_ctrl_get_spi_fmem_ecc_err_int_num(uint32_t reg) { return reg >> 11 & 0x3fu; }
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_ECC_ERR_INT_EN_SHIFT 17u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_ECC_ERR_INT_EN_MASK 0x00020000u
static inline uint32_t spi0_spi_mem_ecc_ctrl_get_spi_fmem_ecc_err_int_en(uint32_t reg) { return reg >> 17 & 0x1u; }
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_PAGE_SIZE_SHIFT 18u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_PAGE_SIZE_MASK 0x000c0000u
static inline uint32_t spi0_spi_mem_ecc_ctrl_get_spi_fmem_page_size(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t spi0_spi_mem_ecc_ctrl_set_spi_fmem_page_size(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_ECC_ADDR_EN_SHIFT 20u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_FMEM_ECC_ADDR_EN_MASK 0x00100000u
static inline uint32_t spi0_spi_mem_ecc_ctrl_get_spi_fmem_ecc_addr_en(uint32_t reg) { return reg >> 20 & 0x1u; }
#define SPI0_SPI_MEM_ECC_CTRL_SPI_MEM_USR_ECC_ADDR_EN_SHIFT 21u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_MEM_USR_ECC_ADDR_EN_MASK 0x00200000u
static inline uint32_t spi0_spi_mem_ecc_ctrl_get_spi_mem_usr_ecc_addr_en(uint32_t reg) { return reg >> 21 & 0x1u; }
#define SPI0_SPI_MEM_ECC_CTRL_SPI_MEM_ECC_CONTINUE_RECORD_ERR_EN_SHIFT 24u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_MEM_ECC_CONTINUE_RECORD_ERR_EN_MASK 0x01000000u
static inline uint32_t spi0_spi_mem_ecc_ctrl_get_spi_mem_ecc_continue_record_err_en(uint32_t reg) { return reg >> 24 & 0x1u; }
#define SPI0_SPI_MEM_ECC_CTRL_SPI_MEM_ECC_ERR_BITS_SHIFT 25u
#define SPI0_SPI_MEM_ECC_CTRL_SPI_MEM_ECC_ERR_BITS_MASK 0xfe000000u
static inline uint32_t spi0_spi_mem_ecc_ctrl_get_spi_mem_ecc_err_bits(uint32_t reg) { return reg >> 25 & 0x7fu; }

#define SPI0_SPI_MEM_ECC_ERR_ADDR_OFFSET 0x16cu
#define SPI0_SPI_MEM_ECC_ERR_ADDR_RESET 0x00000000u
#define SPI0_SPI_MEM_ECC_ERR_ADDR_SPI_MEM_ECC_ERR_ADDR_SHIFT 0u
#define SPI0_SPI_MEM_ECC_ERR_ADDR_SPI_MEM_ECC_ERR_ADDR_MASK 0x03ffffffu
static inline uint32_t spi0_spi_mem_ecc_err_addr_get_spi_mem_ecc_err_addr(uint32_t reg) { return reg & 0x3ffffffu; }
#define SPI0_SPI_MEM_ECC_ERR_ADDR_SPI_MEM_ECC_ERR_CNT_SHIFT 26u
#define SPI0_SPI_MEM_ECC_ERR_ADDR_SPI_MEM_ECC_ERR_CNT_MASK 0xfc000000u
static inline uint32_t spi0_spi_mem_ecc_err_addr_get_spi_mem_ecc_err_cnt(uint32_t reg) { return reg >> 26 & 0x3fu; }

#define SPI0_SPI_MEM_AXI_ERR_ADDR_OFFSET 0x170u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_RESET 0xfc000000u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_MEM_AXI_ERR_ADDR_SHIFT 0u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_MEM_AXI_ERR_ADDR_MASK 0x03ffffffu
static inline uint32_t spi0_spi_mem_axi_err_addr_get_spi_mem_axi_err_addr(uint32_t reg) { return reg & 0x3ffffffu; }
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_MEM_ALL_FIFO_EMPTY_SHIFT 26u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_MEM_ALL_FIFO_EMPTY_MASK 0x04000000u
static inline uint32_t spi0_spi_mem_axi_err_addr_get_spi_mem_all_fifo_empty(uint32_t reg) { return reg >> 26 & 0x1u; }
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_RDATA_AFIFO_REMPTY_SHIFT 27u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_RDATA_AFIFO_REMPTY_MASK 0x08000000u
static inline uint32_t spi0_spi_mem_axi_err_addr_get_spi_rdata_afifo_rempty(uint32_t reg) { return reg >> 27 & 0x1u; }
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_RADDR_AFIFO_REMPTY_SHIFT 28u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_RADDR_AFIFO_REMPTY_MASK 0x10000000u
static inline uint32_t spi0_spi_mem_axi_err_addr_get_spi_raddr_afifo_rempty(uint32_t reg) { return reg >> 28 & 0x1u; }
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_WDATA_AFIFO_REMPTY_SHIFT 29u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_WDATA_AFIFO_REMPTY_MASK 0x20000000u
static inline uint32_t spi0_spi_mem_axi_err_addr_get_spi_wdata_afifo_rempty(uint32_t reg) { return reg >> 29 & 0x1u; }
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_WBLEN_AFIFO_REMPTY_SHIFT 30u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_WBLEN_AFIFO_REMPTY_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_axi_err_addr_get_spi_wblen_afifo_rempty(uint32_t reg) { return reg >> 30 & 0x1u; }
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_ALL_AXI_TRANS_AFIFO_EMPTY_SHIFT 31u
#define SPI0_SPI_MEM_AXI_ERR_ADDR_SPI_ALL_AXI_TRANS_AFIFO_EMPTY_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_axi_err_addr_get_spi_all_axi_trans_afifo_empty(uint32_t reg) { return reg >> 31 & 0x1u; }

#define SPI0_SPI_SMEM_ECC_CTRL_OFFSET 0x174u
#define SPI0_SPI_SMEM_ECC_CTRL_RESET 0x00080000u
#define SPI0_SPI_SMEM_ECC_CTRL_SPI_SMEM_ECC_ERR_INT_EN_SHIFT 17u
#define SPI0_SPI_SMEM_ECC_CTRL_SPI_SMEM_ECC_ERR_INT_EN_MASK 0x00020000u
static inline uint32_t spi0_spi_smem_ecc_ctrl_get_spi_smem_ecc_err_int_en(uint32_t reg) { return reg >> 17 & 0x1u; }
#define SPI0_SPI_SMEM_ECC_CTRL_SPI_SMEM_PAGE_SIZE_SHIFT 18u
#define SPI0_SPI_SMEM_ECC_CTRL_SPI_SMEM_PAGE_SIZE_MASK 0x000c0000u
static inline uint32_t spi0_spi_smem_ecc_ctrl_get_spi_smem_page_size(uint32_t reg) { return reg >> 18 & 0x3u; }
#define SPI0_SPI_SMEM_ECC_CTRL_SPI_SMEM_ECC_ADDR_EN_SHIFT 20u
#define SPI0_SPI_SMEM_ECC_CTRL_SPI_SMEM_ECC_ADDR_EN_MASK 0x00100000u
static inline uint32_t spi0_spi_smem_ecc_ctrl_get_spi_smem_ecc_addr_en(uint32_t reg) { return reg >> 20 & 0x1u; }

#define SPI0_SPI_MEM_TIMING_CALI_OFFSET 0x180u
#define SPI0_SPI_MEM_TIMING_CALI_RESET 0x00000001u
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_TIMING_CLK_ENA_SHIFT 0u
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_TIMING_CLK_ENA_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_timing_cali_get_spi_mem_timing_clk_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_mem_timing_cali_set_spi_mem_timing_clk_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_TIMING_CALI_SHIFT 1u
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_TIMING_CALI_MASK 0x00000002u
static inline uint32_t spi0_spi_mem_timing_cali_get_spi_mem_timing_cali(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_spi_mem_timing_cali_set_spi_mem_timing_cali(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_EXTRA_DUMMY_CYCLELEN_SHIFT 2u
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_EXTRA_DUMMY_CYCLELEN_MASK 0x0000001cu
static inline uint32_t spi0_spi_mem_timing_cali_get_spi_mem_extra_dummy_cyclelen(uint32_t reg) { return reg >> 2 & 0x7u; }
static inline uint32_t spi0_spi_mem_timing_cali_set_spi_mem_extra_dummy_cyclelen(uint32_t reg, uint32_t v) { return (reg & 0xffffffe3u) | (v << 2 & 0x1cu); }
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_DLL_TIMING_CALI_SHIFT 5u
#define SPI0_SPI_MEM_TIMING_CALI_SPI_MEM_DLL_TIMING_CALI_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_timing_cali_get_spi_mem_dll_timing_cali(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_MEM_TIMING_CALI_UPDATE_SHIFT 6u
#define SPI0_SPI_MEM_TIMING_CALI_UPDATE_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_timing_cali_set_update(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }

#define SPI0_SPI_MEM_DIN_MODE_OFFSET 0x184u
#define SPI0_SPI_MEM_DIN_MODE_RESET 0x00000000u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN0_MODE_SHIFT 0u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN0_MODE_MASK 0x00000007u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din0_mode(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din0_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN1_MODE_SHIFT 3u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN1_MODE_MASK 0x00000038u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din1_mode(uint32_t reg) { return reg >> 3 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din1_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffc7u) | (v << 3 & 0x38u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN2_MODE_SHIFT 6u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN2_MODE_MASK 0x000001c0u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din2_mode(uint32_t reg) { return reg >> 6 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din2_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffe3fu) | (v << 6 & 0x1c0u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN3_MODE_SHIFT 9u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN3_MODE_MASK 0x00000e00u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din3_mode(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din3_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN4_MODE_SHIFT 12u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN4_MODE_MASK 0x00007000u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din4_mode(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din4_mode(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN5_MODE_SHIFT 15u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN5_MODE_MASK 0x00038000u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din5_mode(uint32_t reg) { return reg >> 15 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din5_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffc7fffu) | (v << 15 & 0x38000u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN6_MODE_SHIFT 18u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN6_MODE_MASK 0x001c0000u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din6_mode(uint32_t reg) { return reg >> 18 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din6_mode(uint32_t reg, uint32_t v) { return (reg & 0xffe3ffffu) | (v << 18 & 0x1c0000u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN7_MODE_SHIFT 21u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DIN7_MODE_MASK 0x00e00000u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_din7_mode(uint32_t reg) { return reg >> 21 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_din7_mode(uint32_t reg, uint32_t v) { return (reg & 0xff1fffffu) | (v << 21 & 0xe00000u); }
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DINS_MODE_SHIFT 24u
#define SPI0_SPI_MEM_DIN_MODE_SPI_MEM_DINS_MODE_MASK 0x07000000u
static inline uint32_t spi0_spi_mem_din_mode_get_spi_mem_dins_mode(uint32_t reg) { return reg >> 24 & 0x7u; }
static inline uint32_t spi0_spi_mem_din_mode_set_spi_mem_dins_mode(uint32_t reg, uint32_t v) { return (reg & 0xf8ffffffu) | (v << 24 & 0x7000000u); }

#define SPI0_SPI_MEM_DIN_NUM_OFFSET 0x188u
#define SPI0_SPI_MEM_DIN_NUM_RESET 0x00000000u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN0_NUM_SHIFT 0u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN0_NUM_MASK 0x00000003u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din0_num(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din0_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN1_NUM_SHIFT 2u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN1_NUM_MASK 0x0000000cu
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din1_num(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din1_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN2_NUM_SHIFT 4u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN2_NUM_MASK 0x00000030u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din2_num(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din2_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN3_NUM_SHIFT 6u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN3_NUM_MASK 0x000000c0u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din3_num(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din3_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN4_NUM_SHIFT 8u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN4_NUM_MASK 0x00000300u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din4_num(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din4_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN5_NUM_SHIFT 10u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN5_NUM_MASK 0x00000c00u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din5_num(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din5_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN6_NUM_SHIFT 12u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN6_NUM_MASK 0x00003000u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din6_num(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din6_num(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN7_NUM_SHIFT 14u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DIN7_NUM_MASK 0x0000c000u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_din7_num(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_din7_num(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DINS_NUM_SHIFT 16u
#define SPI0_SPI_MEM_DIN_NUM_SPI_MEM_DINS_NUM_MASK 0x00030000u
static inline uint32_t spi0_spi_mem_din_num_get_spi_mem_dins_num(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t spi0_spi_mem_din_num_set_spi_mem_dins_num(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }

#define SPI0_SPI_MEM_DOUT_MODE_OFFSET 0x18cu
#define SPI0_SPI_MEM_DOUT_MODE_RESET 0x00000000u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT0_MODE_SHIFT 0u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT0_MODE_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout0_mode(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout0_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT1_MODE_SHIFT 1u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT1_MODE_MASK 0x00000002u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout1_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout1_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT2_MODE_SHIFT 2u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT2_MODE_MASK 0x00000004u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout2_mode(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout2_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT3_MODE_SHIFT 3u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT3_MODE_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout3_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout3_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT4_MODE_SHIFT 4u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT4_MODE_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout4_mode(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout4_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT5_MODE_SHIFT 5u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT5_MODE_MASK 0x00000020u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout5_mode(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout5_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT6_MODE_SHIFT 6u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT6_MODE_MASK 0x00000040u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout6_mode(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout6_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT7_MODE_SHIFT 7u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUT7_MODE_MASK 0x00000080u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_dout7_mode(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_dout7_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUTS_MODE_SHIFT 8u
#define SPI0_SPI_MEM_DOUT_MODE_SPI_MEM_DOUTS_MODE_MASK 0x00000100u
static inline uint32_t spi0_spi_mem_dout_mode_get_spi_mem_douts_mode(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t spi0_spi_mem_dout_mode_set_spi_mem_douts_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define SPI0_SPI_SMEM_TIMING_CALI_OFFSET 0x190u
#define SPI0_SPI_SMEM_TIMING_CALI_RESET 0x00000001u
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_TIMING_CLK_ENA_SHIFT 0u
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_TIMING_CLK_ENA_MASK 0x00000001u
static inline uint32_t spi0_spi_smem_timing_cali_get_spi_smem_timing_clk_ena(uint32_t reg) { return reg & 0x1u; }
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_TIMING_CALI_SHIFT 1u
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_TIMING_CALI_MASK 0x00000002u
static inline uint32_t spi0_spi_smem_timing_cali_get_spi_smem_timing_cali(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_EXTRA_DUMMY_CYCLELEN_SHIFT 2u
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_EXTRA_DUMMY_CYCLELEN_MASK 0x0000001cu
static inline uint32_t spi0_spi_smem_timing_cali_get_spi_smem_extra_dummy_cyclelen(uint32_t reg) { return reg >> 2 & 0x7u; }
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_DLL_TIMING_CALI_SHIFT 5u
#define SPI0_SPI_SMEM_TIMING_CALI_SPI_SMEM_DLL_TIMING_CALI_MASK 0x00000020u
static inline uint32_t spi0_spi_smem_timing_cali_get_spi_smem_dll_timing_cali(uint32_t reg) { return reg >> 5 & 0x1u; }

#define SPI0_SPI_SMEM_DIN_MODE_OFFSET 0x194u
#define SPI0_SPI_SMEM_DIN_MODE_RESET 0x00000000u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN0_MODE_SHIFT 0u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN0_MODE_MASK 0x00000007u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din0_mode(uint32_t reg) { return reg & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN1_MODE_SHIFT 3u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN1_MODE_MASK 0x00000038u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din1_mode(uint32_t reg) { return reg >> 3 & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN2_MODE_SHIFT 6u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN2_MODE_MASK 0x000001c0u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din2_mode(uint32_t reg) { return reg >> 6 & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN3_MODE_SHIFT 9u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN3_MODE_MASK 0x00000e00u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din3_mode(uint32_t reg) { return reg >> 9 & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN4_MODE_SHIFT 12u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN4_MODE_MASK 0x00007000u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din4_mode(uint32_t reg) { return reg >> 12 & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN5_MODE_SHIFT 15u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN5_MODE_MASK 0x00038000u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din5_mode(uint32_t reg) { return reg >> 15 & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN6_MODE_SHIFT 18u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN6_MODE_MASK 0x001c0000u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din6_mode(uint32_t reg) { return reg >> 18 & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN7_MODE_SHIFT 21u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DIN7_MODE_MASK 0x00e00000u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_din7_mode(uint32_t reg) { return reg >> 21 & 0x7u; }
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DINS_MODE_SHIFT 24u
#define SPI0_SPI_SMEM_DIN_MODE_SPI_SMEM_DINS_MODE_MASK 0x07000000u
static inline uint32_t spi0_spi_smem_din_mode_get_spi_smem_dins_mode(uint32_t reg) { return reg >> 24 & 0x7u; }

#define SPI0_SPI_SMEM_DIN_NUM_OFFSET 0x198u
#define SPI0_SPI_SMEM_DIN_NUM_RESET 0x00000000u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN0_NUM_SHIFT 0u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN0_NUM_MASK 0x00000003u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din0_num(uint32_t reg) { return reg & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN1_NUM_SHIFT 2u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN1_NUM_MASK 0x0000000cu
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din1_num(uint32_t reg) { return reg >> 2 & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN2_NUM_SHIFT 4u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN2_NUM_MASK 0x00000030u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din2_num(uint32_t reg) { return reg >> 4 & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN3_NUM_SHIFT 6u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN3_NUM_MASK 0x000000c0u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din3_num(uint32_t reg) { return reg >> 6 & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN4_NUM_SHIFT 8u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN4_NUM_MASK 0x00000300u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din4_num(uint32_t reg) { return reg >> 8 & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN5_NUM_SHIFT 10u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN5_NUM_MASK 0x00000c00u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din5_num(uint32_t reg) { return reg >> 10 & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN6_NUM_SHIFT 12u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN6_NUM_MASK 0x00003000u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din6_num(uint32_t reg) { return reg >> 12 & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN7_NUM_SHIFT 14u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DIN7_NUM_MASK 0x0000c000u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_din7_num(uint32_t reg) { return reg >> 14 & 0x3u; }
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DINS_NUM_SHIFT 16u
#define SPI0_SPI_SMEM_DIN_NUM_SPI_SMEM_DINS_NUM_MASK 0x00030000u
static inline uint32_t spi0_spi_smem_din_num_get_spi_smem_dins_num(uint32_t reg) { return reg >> 16 & 0x3u; }

#define SPI0_SPI_SMEM_DOUT_MODE_OFFSET 0x19cu
#define SPI0_SPI_SMEM_DOUT_MODE_RESET 0x00000000u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT0_MODE_SHIFT 0u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT0_MODE_MASK 0x00000001u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout0_mode(uint32_t reg) { return reg & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT1_MODE_SHIFT 1u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT1_MODE_MASK 0x00000002u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout1_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT2_MODE_SHIFT 2u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT2_MODE_MASK 0x00000004u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout2_mode(uint32_t reg) { return reg >> 2 & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT3_MODE_SHIFT 3u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT3_MODE_MASK 0x00000008u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout3_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT4_MODE_SHIFT 4u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT4_MODE_MASK 0x00000010u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout4_mode(uint32_t reg) { return reg >> 4 & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT5_MODE_SHIFT 5u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT5_MODE_MASK 0x00000020u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout5_mode(uint32_t reg) { return reg >> 5 & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT6_MODE_SHIFT 6u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT6_MODE_MASK 0x00000040u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout6_mode(uint32_t reg) { return reg >> 6 & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT7_MODE_SHIFT 7u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUT7_MODE_MASK 0x00000080u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_dout7_mode(uint32_t reg) { return reg >> 7 & 0x1u; }
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUTS_MODE_SHIFT 8u
#define SPI0_SPI_SMEM_DOUT_MODE_SPI_SMEM_DOUTS_MODE_MASK 0x00000100u
static inline uint32_t spi0_spi_smem_dout_mode_get_spi_smem_douts_mode(uint32_t reg) { return reg >> 8 & 0x1u; }

#define SPI0_SPI_SMEM_AC_OFFSET 0x1a0u
#define SPI0_SPI_SMEM_AC_RESET 0x8000b084u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_SETUP_SHIFT 0u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_SETUP_MASK 0x00000001u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_cs_setup(uint32_t reg) { return reg & 0x1u; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_HOLD_SHIFT 1u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_HOLD_MASK 0x00000002u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_cs_hold(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_SETUP_TIME_SHIFT 2u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_SETUP_TIME_MASK 0x0000007cu
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_cs_setup_time(uint32_t reg) { return reg >> 2 & 0x1fu; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_HOLD_TIME_SHIFT 7u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_HOLD_TIME_MASK 0x00000f80u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_cs_hold_time(uint32_t reg) { return reg >> 7 & 0x1fu; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_ECC_CS_HOLD_TIME_SHIFT 12u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_ECC_CS_HOLD_TIME_MASK 0x00007000u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_ecc_cs_hold_time(uint32_t reg) { return reg >> 12 & 0x7u; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_ECC_SKIP_PAGE_CORNER_SHIFT 15u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_ECC_SKIP_PAGE_CORNER_MASK 0x00008000u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_ecc_skip_page_corner(uint32_t reg) { return reg >> 15 & 0x1u; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_ECC_16TO18_BYTE_EN_SHIFT 16u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_ECC_16TO18_BYTE_EN_MASK 0x00010000u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_ecc_16to18_byte_en(uint32_t reg) { return reg >> 16 & 0x1u; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_HOLD_DELAY_SHIFT 25u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_CS_HOLD_DELAY_MASK 0x7e000000u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_cs_hold_delay(uint32_t reg) { return reg >> 25 & 0x3fu; }
#define SPI0_SPI_SMEM_AC_SPI_SMEM_SPLIT_TRANS_EN_SHIFT 31u
#define SPI0_SPI_SMEM_AC_SPI_SMEM_SPLIT_TRANS_EN_MASK 0x80000000u
static inline uint32_t spi0_spi_smem_ac_get_spi_smem_split_trans_en(uint32_t reg) { return reg >> 31 & 0x1u; }

#define SPI0_SPI_MEM_CLOCK_GATE_OFFSET 0x200u
#define SPI0_SPI_MEM_CLOCK_GATE_RESET 0x00000001u
#define SPI0_SPI_MEM_CLOCK_GATE_SPI_CLK_EN_SHIFT 0u
#define SPI0_SPI_MEM_CLOCK_GATE_SPI_CLK_EN_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_clock_gate_get_spi_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_mem_clock_gate_set_spi_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SPI0_SPI_MEM_XTS_PLAIN_BASE_OFFSET 0x300u
#define SPI0_SPI_MEM_XTS_PLAIN_BASE_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_PLAIN_BASE_SPI_XTS_PLAIN_SHIFT 0u
#define SPI0_SPI_MEM_XTS_PLAIN_BASE_SPI_XTS_PLAIN_MASK 0xffffffffu

#define SPI0_SPI_MEM_XTS_LINESIZE_OFFSET 0x340u
#define SPI0_SPI_MEM_XTS_LINESIZE_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_LINESIZE_SPI_XTS_LINESIZE_SHIFT 0u
#define SPI0_SPI_MEM_XTS_LINESIZE_SPI_XTS_LINESIZE_MASK 0x00000003u
static inline uint32_t spi0_spi_mem_xts_linesize_get_spi_xts_linesize(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t spi0_spi_mem_xts_linesize_set_spi_xts_linesize(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define SPI0_SPI_MEM_XTS_DESTINATION_OFFSET 0x344u
#define SPI0_SPI_MEM_XTS_DESTINATION_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_DESTINATION_SPI_XTS_DESTINATION_SHIFT 0u
#define SPI0_SPI_MEM_XTS_DESTINATION_SPI_XTS_DESTINATION_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_xts_destination_get_spi_xts_destination(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_mem_xts_destination_set_spi_xts_destination(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SPI0_SPI_MEM_XTS_PHYSICAL_ADDRESS_OFFSET 0x348u
#define SPI0_SPI_MEM_XTS_PHYSICAL_ADDRESS_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_PHYSICAL_ADDRESS_SPI_XTS_PHYSICAL_ADDRESS_SHIFT 0u
#define SPI0_SPI_MEM_XTS_PHYSICAL_ADDRESS_SPI_XTS_PHYSICAL_ADDRESS_MASK 0x03ffffffu
static inline uint32_t spi0_spi_mem_xts_physical_address_get_spi_xts_physical_address(uint32_t reg) { return reg & 0x3ffffffu; }
static inline uint32_t spi0_spi_mem_xts_physical_address_set_spi_xts_physical_address(uint32_t reg, uint32_t v) { return (reg & 0xfc000000u) | (v & 0x3ffffffu); }

#define SPI0_SPI_MEM_XTS_TRIGGER_OFFSET 0x34cu
#define SPI0_SPI_MEM_XTS_TRIGGER_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_TRIGGER_SPI_XTS_TRIGGER_SHIFT 0u
#define SPI0_SPI_MEM_XTS_TRIGGER_SPI_XTS_TRIGGER_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_xts_trigger_set_spi_xts_trigger(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SPI0_SPI_MEM_XTS_RELEASE_OFFSET 0x350u
#define SPI0_SPI_MEM_XTS_RELEASE_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_RELEASE_SPI_XTS_RELEASE_SHIFT 0u
#define SPI0_SPI_MEM_XTS_RELEASE_SPI_XTS_RELEASE_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_xts_release_set_spi_xts_release(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SPI0_SPI_MEM_XTS_DESTROY_OFFSET 0x354u
#define SPI0_SPI_MEM_XTS_DESTROY_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_DESTROY_SPI_XTS_DESTROY_SHIFT 0u
#define SPI0_SPI_MEM_XTS_DESTROY_SPI_XTS_DESTROY_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_xts_destroy_set_spi_xts_destroy(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SPI0_SPI_MEM_XTS_STATE_OFFSET 0x358u
#define SPI0_SPI_MEM_XTS_STATE_RESET 0x00000000u
#define SPI0_SPI_MEM_XTS_STATE_SPI_XTS_STATE_SHIFT 0u
#define SPI0_SPI_MEM_XTS_STATE_SPI_XTS_STATE_MASK 0x00000003u
static inline uint32_t spi0_spi_mem_xts_state_get_spi_xts_state(uint32_t reg) { return reg & 0x3u; }

#define SPI0_SPI_MEM_XTS_DATE_OFFSET 0x35cu
#define SPI0_SPI_MEM_XTS_DATE_RESET 0x20201010u
#define SPI0_SPI_MEM_XTS_DATE_SPI_XTS_DATE_SHIFT 0u
#define SPI0_SPI_MEM_XTS_DATE_SPI_XTS_DATE_MASK 0x3fffffffu
static inline uint32_t spi0_spi_mem_xts_date_get_spi_xts_date(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t spi0_spi_mem_xts_date_set_spi_xts_date(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SPI0_SPI_MEM_MMU_ITEM_CONTENT_OFFSET 0x37cu
#define SPI0_SPI_MEM_MMU_ITEM_CONTENT_RESET 0x0000037cu
#define SPI0_SPI_MEM_MMU_ITEM_CONTENT_SPI_MMU_ITEM_CONTENT_SHIFT 0u
#define SPI0_SPI_MEM_MMU_ITEM_CONTENT_SPI_MMU_ITEM_CONTENT_MASK 0xffffffffu

#define SPI0_SPI_MEM_MMU_ITEM_INDEX_OFFSET 0x380u
#define SPI0_SPI_MEM_MMU_ITEM_INDEX_RESET 0x00000000u
#define SPI0_SPI_MEM_MMU_ITEM_INDEX_SPI_MMU_ITEM_INDEX_SHIFT 0u
#define SPI0_SPI_MEM_MMU_ITEM_INDEX_SPI_MMU_ITEM_INDEX_MASK 0xffffffffu

#define SPI0_SPI_MEM_MMU_POWER_CTRL_OFFSET 0x384u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_RESET 0x13200004u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_MEM_FORCE_ON_SHIFT 0u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_MEM_FORCE_ON_MASK 0x00000001u
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_get_spi_mmu_mem_force_on(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_set_spi_mmu_mem_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_MEM_FORCE_PD_SHIFT 1u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_MEM_FORCE_PD_MASK 0x00000002u
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_get_spi_mmu_mem_force_pd(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_set_spi_mmu_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_MEM_FORCE_PU_SHIFT 2u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_get_spi_mmu_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_set_spi_mmu_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_PAGE_SIZE_SHIFT 3u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_PAGE_SIZE_MASK 0x00000018u
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_get_spi_mmu_page_size(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_set_spi_mmu_page_size(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MEM_AUX_CTRL_SHIFT 16u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MEM_AUX_CTRL_MASK 0x3fff0000u
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_get_spi_mem_aux_ctrl(uint32_t reg) { return reg >> 16 & 0x3fffu; }
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MEM_RDN_ENA_SHIFT 30u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MEM_RDN_ENA_MASK 0x40000000u
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_get_spi_mem_rdn_ena(uint32_t reg) { return reg >> 30 & 0x1u; }
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MEM_RDN_RESULT_SHIFT 31u
#define SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MEM_RDN_RESULT_MASK 0x80000000u
static inline uint32_t spi0_spi_mem_mmu_power_ctrl_get_spi_mem_rdn_result(uint32_t reg) { return reg >> 31 & 0x1u; }

#define SPI0_SPI_MEM_DPA_CTRL_OFFSET 0x388u
#define SPI0_SPI_MEM_DPA_CTRL_RESET 0x0000000fu
#define SPI0_SPI_MEM_DPA_CTRL_SPI_CRYPT_SECURITY_LEVEL_SHIFT 0u
#define SPI0_SPI_MEM_DPA_CTRL_SPI_CRYPT_SECURITY_LEVEL_MASK 0x00000007u
static inline uint32_t spi0_spi_mem_dpa_ctrl_get_spi_crypt_security_level(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t spi0_spi_mem_dpa_ctrl_set_spi_crypt_security_level(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define SPI0_SPI_MEM_DPA_CTRL_SPI_CRYPT_CALC_D_DPA_EN_SHIFT 3u
#define SPI0_SPI_MEM_DPA_CTRL_SPI_CRYPT_CALC_D_DPA_EN_MASK 0x00000008u
static inline uint32_t spi0_spi_mem_dpa_ctrl_get_spi_crypt_calc_d_dpa_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t spi0_spi_mem_dpa_ctrl_set_spi_crypt_calc_d_dpa_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define SPI0_SPI_MEM_DPA_CTRL_SPI_CRYPT_DPA_SELECT_REGISTER_SHIFT 4u
#define SPI0_SPI_MEM_DPA_CTRL_SPI_CRYPT_DPA_SELECT_REGISTER_MASK 0x00000010u
static inline uint32_t spi0_spi_mem_dpa_ctrl_get_spi_crypt_dpa_select_register(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t spi0_spi_mem_dpa_ctrl_set_spi_crypt_dpa_select_register(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define SPI0_SPI_MEM_REGISTERRND_ECO_HIGH_OFFSET 0x3f0u
#define SPI0_SPI_MEM_REGISTERRND_ECO_HIGH_RESET 0x0000037cu
#define SPI0_SPI_MEM_REGISTERRND_ECO_HIGH_SPI_MEM_REGISTERRND_ECO_HIGH_SHIFT 0u
#define SPI0_SPI_MEM_REGISTERRND_ECO_HIGH_SPI_MEM_REGISTERRND_ECO_HIGH_MASK 0xffffffffu

#define SPI0_SPI_MEM_REGISTERRND_ECO_LOW_OFFSET 0x3f4u
#define SPI0_SPI_MEM_REGISTERRND_ECO_LOW_RESET 0x0000037cu
#define SPI0_SPI_MEM_REGISTERRND_ECO_LOW_SPI_MEM_REGISTERRND_ECO_LOW_SHIFT 0u
#define SPI0_SPI_MEM_REGISTERRND_ECO_LOW_SPI_MEM_REGISTERRND_ECO_LOW_MASK 0xffffffffu

#define SPI0_SPI_MEM_DATE_OFFSET 0x3fcu
#define SPI0_SPI_MEM_DATE_RESET 0x02203030u
#define SPI0_SPI_MEM_DATE_SPI_MEM_DATE_SHIFT 0u
#define SPI0_SPI_MEM_DATE_SPI_MEM_DATE_MASK 0x0fffffffu
static inline uint32_t spi0_spi_mem_date_get_spi_mem_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t spi0_spi_mem_date_set_spi_mem_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
