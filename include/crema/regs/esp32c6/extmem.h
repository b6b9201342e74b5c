/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_EXTMEM_H
#define CREMA_REGS_ESP32C6_EXTMEM_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct extmem_regs {
    const volatile uint32_t l1_icache_ctrl; /* 0x0 */
    volatile uint32_t l1_cache_ctrl; /* 0x4 */
    const volatile uint32_t l1_bypass_cache_conf; /* 0x8 */
    const volatile uint32_t l1_cache_atomic_conf; /* 0xc */
    const volatile uint32_t l1_icache_cachesize_conf; /* 0x10 */
    const volatile uint32_t l1_icache_blocksize_conf; /* 0x14 */
    const volatile uint32_t l1_cache_cachesize_conf; /* 0x18 */
    const volatile uint32_t l1_cache_blocksize_conf; /* 0x1c */
    volatile uint32_t l1_cache_wrap_around_ctrl; /* 0x20 */
    volatile uint32_t l1_cache_tag_mem_power_ctrl; /* 0x24 */
    volatile uint32_t l1_cache_data_mem_power_ctrl; /* 0x28 */
    volatile uint32_t l1_cache_freeze_ctrl; /* 0x2c */
    volatile uint32_t l1_cache_data_mem_acs_conf; /* 0x30 */
    volatile uint32_t l1_cache_tag_mem_acs_conf; /* 0x34 */
    const volatile uint32_t l1_icache0_prelock_conf; /* 0x38 */
    const volatile uint32_t l1_icache0_prelock_sct0_addr; /* 0x3c */
    const volatile uint32_t l1_icache0_prelock_sct1_addr; /* 0x40 */
    const volatile uint32_t l1_icache0_prelock_sct_size; /* 0x44 */
    const volatile uint32_t l1_icache1_prelock_conf; /* 0x48 */
    const volatile uint32_t l1_icache1_prelock_sct0_addr; /* 0x4c */
    const volatile uint32_t l1_icache1_prelock_sct1_addr; /* 0x50 */
    const volatile uint32_t l1_icache1_prelock_sct_size; /* 0x54 */
    const volatile uint32_t l1_icache2_prelock_conf; /* 0x58 */
    const volatile uint32_t l1_icache2_prelock_sct0_addr; /* 0x5c */
    const volatile uint32_t l1_icache2_prelock_sct1_addr; /* 0x60 */
    const volatile uint32_t l1_icache2_prelock_sct_size; /* 0x64 */
    const volatile uint32_t l1_icache3_prelock_conf; /* 0x68 */
    const volatile uint32_t l1_icache3_prelock_sct0_addr; /* 0x6c */
    const volatile uint32_t l1_icache3_prelock_sct1_addr; /* 0x70 */
    const volatile uint32_t l1_icache3_prelock_sct_size; /* 0x74 */
    volatile uint32_t l1_cache_prelock_conf; /* 0x78 */
    volatile uint32_t l1_cache_prelock_sct0_addr; /* 0x7c */
    volatile uint32_t l1_dcache_prelock_sct1_addr; /* 0x80 */
    volatile uint32_t l1_dcache_prelock_sct_size; /* 0x84 */
    volatile uint32_t cache_lock_ctrl; /* 0x88 */
    volatile uint32_t cache_lock_map; /* 0x8c */
    volatile uint32_t cache_lock_addr; /* 0x90 */
    volatile uint32_t cache_lock_size; /* 0x94 */
    volatile uint32_t cache_sync_ctrl; /* 0x98 */
    volatile uint32_t cache_sync_map; /* 0x9c */
    volatile uint32_t cache_sync_addr; /* 0xa0 */
    volatile uint32_t cache_sync_size; /* 0xa4 */
    volatile uint32_t l1_icache0_preload_ctrl; /* 0xa8 */
    const volatile uint32_t l1_icache0_preload_addr; /* 0xac */
    const volatile uint32_t l1_icache0_preload_size; /* 0xb0 */
    volatile uint32_t l1_icache1_preload_ctrl; /* 0xb4 */
    const volatile uint32_t l1_icache1_preload_addr; /* 0xb8 */
    const volatile uint32_t l1_icache1_preload_size; /* 0xbc */
    volatile uint32_t l1_icache2_preload_ctrl; /* 0xc0 */
    const volatile uint32_t l1_icache2_preload_addr; /* 0xc4 */
    const volatile uint32_t l1_icache2_preload_size; /* 0xc8 */
    volatile uint32_t l1_icache3_preload_ctrl; /* 0xcc */
    const volatile uint32_t l1_icache3_preload_addr; /* 0xd0 */
    const volatile uint32_t l1_icache3_preload_size; /* 0xd4 */
    volatile uint32_t l1_cache_preload_ctrl; /* 0xd8 */
    volatile uint32_t l1_dcache_preload_addr; /* 0xdc */
    volatile uint32_t l1_dcache_preload_size; /* 0xe0 */
    const volatile uint32_t l1_icache0_autoload_ctrl; /* 0xe4 */
    const volatile uint32_t l1_icache0_autoload_sct0_addr; /* 0xe8 */
    const volatile uint32_t l1_icache0_autoload_sct0_size; /* 0xec */
    const volatile uint32_t l1_icache0_autoload_sct1_addr; /* 0xf0 */
    const volatile uint32_t l1_icache0_autoload_sct1_size; /* 0xf4 */
    const volatile uint32_t l1_icache1_autoload_ctrl; /* 0xf8 */
    const volatile uint32_t l1_icache1_autoload_sct0_addr; /* 0xfc */
    const volatile uint32_t l1_icache1_autoload_sct0_size; /* 0x100 */
    const volatile uint32_t l1_icache1_autoload_sct1_addr; /* 0x104 */
    const volatile uint32_t l1_icache1_autoload_sct1_size; /* 0x108 */
    const volatile uint32_t l1_icache2_autoload_ctrl; /* 0x10c */
    const volatile uint32_t l1_icache2_autoload_sct0_addr; /* 0x110 */
    const volatile uint32_t l1_icache2_autoload_sct0_size; /* 0x114 */
    const volatile uint32_t l1_icache2_autoload_sct1_addr; /* 0x118 */
    const volatile uint32_t l1_icache2_autoload_sct1_size; /* 0x11c */
    const volatile uint32_t l1_icache3_autoload_ctrl; /* 0x120 */
    const volatile uint32_t l1_icache3_autoload_sct0_addr; /* 0x124 */
    const volatile uint32_t l1_icache3_autoload_sct0_size; /* 0x128 */
    const volatile uint32_t l1_icache3_autoload_sct1_addr; /* 0x12c */
    const volatile uint32_t l1_icache3_autoload_sct1_size; /* 0x130 */
    volatile uint32_t l1_cache_autoload_ctrl; /* 0x134 */
    volatile uint32_t l1_cache_autoload_sct0_addr; /* 0x138 */
    volatile uint32_t l1_cache_autoload_sct0_size; /* 0x13c */
    volatile uint32_t l1_cache_autoload_sct1_addr; /* 0x140 */
    volatile uint32_t l1_cache_autoload_sct1_size; /* 0x144 */
    const volatile uint32_t l1_cache_autoload_sct2_addr; /* 0x148 */
    const volatile uint32_t l1_cache_autoload_sct2_size; /* 0x14c */
    const volatile uint32_t l1_cache_autoload_sct3_addr; /* 0x150 */
    const volatile uint32_t l1_cache_autoload_sct3_size; /* 0x154 */
    volatile uint32_t l1_cache_acs_cnt_int_ena; /* 0x158 */
    volatile uint32_t l1_cache_acs_cnt_int_clr; /* 0x15c */
    volatile uint32_t l1_cache_acs_cnt_int_raw; /* 0x160 */
    const volatile uint32_t l1_cache_acs_cnt_int_st; /* 0x164 */
    volatile uint32_t l1_cache_acs_fail_int_ena; /* 0x168 */
    volatile uint32_t l1_cache_acs_fail_int_clr; /* 0x16c */
    volatile uint32_t l1_cache_acs_fail_int_raw; /* 0x170 */
    const volatile uint32_t l1_cache_acs_fail_int_st; /* 0x174 */
    volatile uint32_t l1_cache_acs_cnt_ctrl; /* 0x178 */
    const volatile uint32_t l1_ibus0_acs_hit_cnt; /* 0x17c */
    const volatile uint32_t l1_ibus0_acs_miss_cnt; /* 0x180 */
    const volatile uint32_t l1_ibus0_acs_conflict_cnt; /* 0x184 */
    const volatile uint32_t l1_ibus0_acs_nxtlvl_cnt; /* 0x188 */
    const volatile uint32_t l1_ibus1_acs_hit_cnt; /* 0x18c */
    const volatile uint32_t l1_ibus1_acs_miss_cnt; /* 0x190 */
    const volatile uint32_t l1_ibus1_acs_conflict_cnt; /* 0x194 */
    const volatile uint32_t l1_ibus1_acs_nxtlvl_cnt; /* 0x198 */
    const volatile uint32_t l1_ibus2_acs_hit_cnt; /* 0x19c */
    const volatile uint32_t l1_ibus2_acs_miss_cnt; /* 0x1a0 */
    const volatile uint32_t l1_ibus2_acs_conflict_cnt; /* 0x1a4 */
    const volatile uint32_t l1_ibus2_acs_nxtlvl_cnt; /* 0x1a8 */
    const volatile uint32_t l1_ibus3_acs_hit_cnt; /* 0x1ac */
    const volatile uint32_t l1_ibus3_acs_miss_cnt; /* 0x1b0 */
    const volatile uint32_t l1_ibus3_acs_conflict_cnt; /* 0x1b4 */
    const volatile uint32_t l1_ibus3_acs_nxtlvl_cnt; /* 0x1b8 */
    const volatile uint32_t l1_bus0_acs_hit_cnt; /* 0x1bc */
    const volatile uint32_t l1_bus0_acs_miss_cnt; /* 0x1c0 */
    const volatile uint32_t l1_bus0_acs_conflict_cnt; /* 0x1c4 */
    const volatile uint32_t l1_bus0_acs_nxtlvl_cnt; /* 0x1c8 */
    const volatile uint32_t l1_bus1_acs_hit_cnt; /* 0x1cc */
    const volatile uint32_t l1_bus1_acs_miss_cnt; /* 0x1d0 */
    const volatile uint32_t l1_bus1_acs_conflict_cnt; /* 0x1d4 */
    const volatile uint32_t l1_bus1_acs_nxtlvl_cnt; /* 0x1d8 */
    const volatile uint32_t l1_dbus2_acs_hit_cnt; /* 0x1dc */
    const volatile uint32_t l1_dbus2_acs_miss_cnt; /* 0x1e0 */
    const volatile uint32_t l1_dbus2_acs_conflict_cnt; /* 0x1e4 */
    const volatile uint32_t l1_dbus2_acs_nxtlvl_cnt; /* 0x1e8 */
    const volatile uint32_t l1_dbus3_acs_hit_cnt; /* 0x1ec */
    const volatile uint32_t l1_dbus3_acs_miss_cnt; /* 0x1f0 */
    const volatile uint32_t l1_dbus3_acs_conflict_cnt; /* 0x1f4 */
    const volatile uint32_t l1_dbus3_acs_nxtlvl_cnt; /* 0x1f8 */
    const volatile uint32_t l1_icache0_acs_fail_id_attr; /* 0x1fc */
    const volatile uint32_t l1_icache0_acs_fail_addr; /* 0x200 */
    const volatile uint32_t l1_icache1_acs_fail_id_attr; /* 0x204 */
    const volatile uint32_t l1_icache1_acs_fail_addr; /* 0x208 */
    const volatile uint32_t l1_icache2_acs_fail_id_attr; /* 0x20c */
    const volatile uint32_t l1_icache2_acs_fail_addr; /* 0x210 */
    const volatile uint32_t l1_icache3_acs_fail_id_attr; /* 0x214 */
    const volatile uint32_t l1_icache3_acs_fail_addr; /* 0x218 */
    const volatile uint32_t l1_cache_acs_fail_id_attr; /* 0x21c */
    const volatile uint32_t l1_dcache_acs_fail_addr; /* 0x220 */
    volatile uint32_t l1_cache_sync_preload_int_ena; /* 0x224 */
    volatile uint32_t l1_cache_sync_preload_int_clr; /* 0x228 */
    volatile uint32_t l1_cache_sync_preload_int_raw; /* 0x22c */
    const volatile uint32_t l1_cache_sync_preload_int_st; /* 0x230 */
    const volatile uint32_t l1_cache_sync_preload_exception; /* 0x234 */
    volatile uint32_t l1_cache_sync_rst_ctrl; /* 0x238 */
    volatile uint32_t l1_cache_preload_rst_ctrl; /* 0x23c */
    volatile uint32_t l1_cache_autoload_buf_clr_ctrl; /* 0x240 */
    volatile uint32_t l1_unallocate_buffer_clear; /* 0x244 */
    volatile uint32_t l1_cache_object_ctrl; /* 0x248 */
    volatile uint32_t l1_cache_way_object; /* 0x24c */
    volatile uint32_t l1_cache_vaddr; /* 0x250 */
    volatile uint32_t l1_cache_debug_bus; /* 0x254 */
    const volatile uint32_t level_split0; /* 0x258 */
    const volatile uint32_t l2_cache_ctrl; /* 0x25c */
    const volatile uint32_t l2_bypass_cache_conf; /* 0x260 */
    const volatile uint32_t l2_cache_cachesize_conf; /* 0x264 */
    const volatile uint32_t l2_cache_blocksize_conf; /* 0x268 */
    const volatile uint32_t l2_cache_wrap_around_ctrl; /* 0x26c */
    const volatile uint32_t l2_cache_tag_mem_power_ctrl; /* 0x270 */
    const volatile uint32_t l2_cache_data_mem_power_ctrl; /* 0x274 */
    const volatile uint32_t l2_cache_freeze_ctrl; /* 0x278 */
    const volatile uint32_t l2_cache_data_mem_acs_conf; /* 0x27c */
    const volatile uint32_t l2_cache_tag_mem_acs_conf; /* 0x280 */
    const volatile uint32_t l2_cache_prelock_conf; /* 0x284 */
    const volatile uint32_t l2_cache_prelock_sct0_addr; /* 0x288 */
    const volatile uint32_t l2_cache_prelock_sct1_addr; /* 0x28c */
    const volatile uint32_t l2_cache_prelock_sct_size; /* 0x290 */
    volatile uint32_t l2_cache_preload_ctrl; /* 0x294 */
    const volatile uint32_t l2_cache_preload_addr; /* 0x298 */
    const volatile uint32_t l2_cache_preload_size; /* 0x29c */
    const volatile uint32_t l2_cache_autoload_ctrl; /* 0x2a0 */
    const volatile uint32_t l2_cache_autoload_sct0_addr; /* 0x2a4 */
    const volatile uint32_t l2_cache_autoload_sct0_size; /* 0x2a8 */
    const volatile uint32_t l2_cache_autoload_sct1_addr; /* 0x2ac */
    const volatile uint32_t l2_cache_autoload_sct1_size; /* 0x2b0 */
    const volatile uint32_t l2_cache_autoload_sct2_addr; /* 0x2b4 */
    const volatile uint32_t l2_cache_autoload_sct2_size; /* 0x2b8 */
    const volatile uint32_t l2_cache_autoload_sct3_addr; /* 0x2bc */
    const volatile uint32_t l2_cache_autoload_sct3_size; /* 0x2c0 */
    const volatile uint32_t l2_cache_acs_cnt_int_ena; /* 0x2c4 */
    const volatile uint32_t l2_cache_acs_cnt_int_clr; /* 0x2c8 */
    volatile uint32_t l2_cache_acs_cnt_int_raw; /* 0x2cc */
    const volatile uint32_t l2_cache_acs_cnt_int_st; /* 0x2d0 */
    const volatile uint32_t l2_cache_acs_fail_int_ena; /* 0x2d4 */
    const volatile uint32_t l2_cache_acs_fail_int_clr; /* 0x2d8 */
    volatile uint32_t l2_cache_acs_fail_int_raw; /* 0x2dc */
    const volatile uint32_t l2_cache_acs_fail_int_st; /* 0x2e0 */
    const volatile uint32_t l2_cache_acs_cnt_ctrl; /* 0x2e4 */
    const volatile uint32_t l2_ibus0_acs_hit_cnt; /* 0x2e8 */
    const volatile uint32_t l2_ibus0_acs_miss_cnt; /* 0x2ec */
    const volatile uint32_t l2_ibus0_acs_conflict_cnt; /* 0x2f0 */
    const volatile uint32_t l2_ibus0_acs_nxtlvl_cnt; /* 0x2f4 */
    const volatile uint32_t l2_ibus1_acs_hit_cnt; /* 0x2f8 */
    const volatile uint32_t l2_ibus1_acs_miss_cnt; /* 0x2fc */
    const volatile uint32_t l2_ibus1_acs_conflict_cnt; /* 0x300 */
    const volatile uint32_t l2_ibus1_acs_nxtlvl_cnt; /* 0x304 */
    const volatile uint32_t l2_ibus2_acs_hit_cnt; /* 0x308 */
    const volatile uint32_t l2_ibus2_acs_miss_cnt; /* 0x30c */
    const volatile uint32_t l2_ibus2_acs_conflict_cnt; /* 0x310 */
    const volatile uint32_t l2_ibus2_acs_nxtlvl_cnt; /* 0x314 */
    const volatile uint32_t l2_ibus3_acs_hit_cnt; /* 0x318 */
    const volatile uint32_t l2_ibus3_acs_miss_cnt; /* 0x31c */
    const volatile uint32_t l2_ibus3_acs_conflict_cnt; /* 0x320 */
    const volatile uint32_t l2_ibus3_acs_nxtlvl_cnt; /* 0x324 */
    const volatile uint32_t l2_dbus0_acs_hit_cnt; /* 0x328 */
    const volatile uint32_t l2_dbus0_acs_miss_cnt; /* 0x32c */
    const volatile uint32_t l2_dbus0_acs_conflict_cnt; /* 0x330 */
    const volatile uint32_t l2_dbus0_acs_nxtlvl_cnt; /* 0x334 */
    const volatile uint32_t l2_dbus1_acs_hit_cnt; /* 0x338 */
    const volatile uint32_t l2_dbus1_acs_miss_cnt; /* 0x33c */
    const volatile uint32_t l2_dbus1_acs_conflict_cnt; /* 0x340 */
    const volatile uint32_t l2_dbus1_acs_nxtlvl_cnt; /* 0x344 */
    const volatile uint32_t l2_dbus2_acs_hit_cnt; /* 0x348 */
    const volatile uint32_t l2_dbus2_acs_miss_cnt; /* 0x34c */
    const volatile uint32_t l2_dbus2_acs_conflict_cnt; /* 0x350 */
    const volatile uint32_t l2_dbus2_acs_nxtlvl_cnt; /* 0x354 */
    const volatile uint32_t l2_dbus3_acs_hit_cnt; /* 0x358 */
    const volatile uint32_t l2_dbus3_acs_miss_cnt; /* 0x35c */
    const volatile uint32_t l2_dbus3_acs_conflict_cnt; /* 0x360 */
    const volatile uint32_t l2_dbus3_acs_nxtlvl_cnt; /* 0x364 */
    const volatile uint32_t l2_cache_acs_fail_id_attr; /* 0x368 */
    const volatile uint32_t l2_cache_acs_fail_addr; /* 0x36c */
    const volatile uint32_t l2_cache_sync_preload_int_ena; /* 0x370 */
    const volatile uint32_t l2_cache_sync_preload_int_clr; /* 0x374 */
    volatile uint32_t l2_cache_sync_preload_int_raw; /* 0x378 */
    const volatile uint32_t l2_cache_sync_preload_int_st; /* 0x37c */
    const volatile uint32_t l2_cache_sync_preload_exception; /* 0x380 */
    const volatile uint32_t l2_cache_sync_rst_ctrl; /* 0x384 */
    const volatile uint32_t l2_cache_preload_rst_ctrl; /* 0x388 */
    const volatile uint32_t l2_cache_autoload_buf_clr_ctrl; /* 0x38c */
    const volatile uint32_t l2_unallocate_buffer_clear; /* 0x390 */
    const volatile uint32_t l2_cache_access_attr_ctrl; /* 0x394 */
    const volatile uint32_t l2_cache_object_ctrl; /* 0x398 */
    const volatile uint32_t l2_cache_way_object; /* 0x39c */
    const volatile uint32_t l2_cache_vaddr; /* 0x3a0 */
    const volatile uint32_t l2_cache_debug_bus; /* 0x3a4 */
    const volatile uint32_t level_split1; /* 0x3a8 */
    volatile uint32_t clock_gate; /* 0x3ac */
    volatile uint32_t redundancy_sig0; /* 0x3b0 */
    volatile uint32_t redundancy_sig1; /* 0x3b4 */
    volatile uint32_t redundancy_sig2; /* 0x3b8 */
    volatile uint32_t redundancy_sig3; /* 0x3bc */
    const volatile uint32_t redundancy_sig4; /* 0x3c0 */
    uint32_t reserved_3c4[14];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct extmem_regs, l1_icache_ctrl) == 0x0, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_ctrl) == 0x4, "");
_Static_assert(offsetof(struct extmem_regs, l1_bypass_cache_conf) == 0x8, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_atomic_conf) == 0xc, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache_cachesize_conf) == 0x10, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache_blocksize_conf) == 0x14, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_cachesize_conf) == 0x18, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_blocksize_conf) == 0x1c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_wrap_around_ctrl) == 0x20, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_tag_mem_power_ctrl) == 0x24, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_data_mem_power_ctrl) == 0x28, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_freeze_ctrl) == 0x2c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_data_mem_acs_conf) == 0x30, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_tag_mem_acs_conf) == 0x34, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_prelock_conf) == 0x38, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_prelock_sct0_addr) == 0x3c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_prelock_sct1_addr) == 0x40, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_prelock_sct_size) == 0x44, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_prelock_conf) == 0x48, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_prelock_sct0_addr) == 0x4c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_prelock_sct1_addr) == 0x50, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_prelock_sct_size) == 0x54, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_prelock_conf) == 0x58, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_prelock_sct0_addr) == 0x5c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_prelock_sct1_addr) == 0x60, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_prelock_sct_size) == 0x64, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_prelock_conf) == 0x68, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_prelock_sct0_addr) == 0x6c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_prelock_sct1_addr) == 0x70, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_prelock_sct_size) == 0x74, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_prelock_conf) == 0x78, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_prelock_sct0_addr) == 0x7c, "");
_Static_assert(offsetof(struct extmem_regs, l1_dcache_prelock_sct1_addr) == 0x80, "");
_Static_assert(offsetof(struct extmem_regs, l1_dcache_prelock_sct_size) == 0x84, "");
_Static_assert(offsetof(struct extmem_regs, cache_lock_ctrl) == 0x88, "");
_Static_assert(offsetof(struct extmem_regs, cache_lock_map) == 0x8c, "");
_Static_assert(offsetof(struct extmem_regs, cache_lock_addr) == 0x90, "");
_Static_assert(offsetof(struct extmem_regs, cache_lock_size) == 0x94, "");
_Static_assert(offsetof(struct extmem_regs, cache_sync_ctrl) == 0x98, "");
_Static_assert(offsetof(struct extmem_regs, cache_sync_map) == 0x9c, "");
_Static_assert(offsetof(struct extmem_regs, cache_sync_addr) == 0xa0, "");
_Static_assert(offsetof(struct extmem_regs, cache_sync_size) == 0xa4, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_preload_ctrl) == 0xa8, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_preload_addr) == 0xac, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_preload_size) == 0xb0, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_preload_ctrl) == 0xb4, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_preload_addr) == 0xb8, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_preload_size) == 0xbc, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_preload_ctrl) == 0xc0, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_preload_addr) == 0xc4, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_preload_size) == 0xc8, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_preload_ctrl) == 0xcc, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_preload_addr) == 0xd0, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_preload_size) == 0xd4, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_preload_ctrl) == 0xd8, "");
_Static_assert(offsetof(struct extmem_regs, l1_dcache_preload_addr) == 0xdc, "");
_Static_assert(offsetof(struct extmem_regs, l1_dcache_preload_size) == 0xe0, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_autoload_ctrl) == 0xe4, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_autoload_sct0_addr) == 0xe8, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_autoload_sct0_size) == 0xec, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_autoload_sct1_addr) == 0xf0, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_autoload_sct1_size) == 0xf4, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_autoload_ctrl) == 0xf8, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_autoload_sct0_addr) == 0xfc, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_autoload_sct0_size) == 0x100, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_autoload_sct1_addr) == 0x104, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_autoload_sct1_size) == 0x108, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_autoload_ctrl) == 0x10c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_autoload_sct0_addr) == 0x110, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_autoload_sct0_size) == 0x114, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_autoload_sct1_addr) == 0x118, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_autoload_sct1_size) == 0x11c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_autoload_ctrl) == 0x120, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_autoload_sct0_addr) == 0x124, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_autoload_sct0_size) == 0x128, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_autoload_sct1_addr) == 0x12c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_autoload_sct1_size) == 0x130, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_ctrl) == 0x134, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct0_addr) == 0x138, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct0_size) == 0x13c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct1_addr) == 0x140, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct1_size) == 0x144, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct2_addr) == 0x148, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct2_size) == 0x14c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct3_addr) == 0x150, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_sct3_size) == 0x154, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_cnt_int_ena) == 0x158, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_cnt_int_clr) == 0x15c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_cnt_int_raw) == 0x160, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_cnt_int_st) == 0x164, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_fail_int_ena) == 0x168, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_fail_int_clr) == 0x16c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_fail_int_raw) == 0x170, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_fail_int_st) == 0x174, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_cnt_ctrl) == 0x178, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus0_acs_hit_cnt) == 0x17c, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus0_acs_miss_cnt) == 0x180, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus0_acs_conflict_cnt) == 0x184, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus0_acs_nxtlvl_cnt) == 0x188, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus1_acs_hit_cnt) == 0x18c, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus1_acs_miss_cnt) == 0x190, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus1_acs_conflict_cnt) == 0x194, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus1_acs_nxtlvl_cnt) == 0x198, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus2_acs_hit_cnt) == 0x19c, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus2_acs_miss_cnt) == 0x1a0, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus2_acs_conflict_cnt) == 0x1a4, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus2_acs_nxtlvl_cnt) == 0x1a8, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus3_acs_hit_cnt) == 0x1ac, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus3_acs_miss_cnt) == 0x1b0, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus3_acs_conflict_cnt) == 0x1b4, "");
_Static_assert(offsetof(struct extmem_regs, l1_ibus3_acs_nxtlvl_cnt) == 0x1b8, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus0_acs_hit_cnt) == 0x1bc, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus0_acs_miss_cnt) == 0x1c0, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus0_acs_conflict_cnt) == 0x1c4, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus0_acs_nxtlvl_cnt) == 0x1c8, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus1_acs_hit_cnt) == 0x1cc, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus1_acs_miss_cnt) == 0x1d0, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus1_acs_conflict_cnt) == 0x1d4, "");
_Static_assert(offsetof(struct extmem_regs, l1_bus1_acs_nxtlvl_cnt) == 0x1d8, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus2_acs_hit_cnt) == 0x1dc, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus2_acs_miss_cnt) == 0x1e0, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus2_acs_conflict_cnt) == 0x1e4, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus2_acs_nxtlvl_cnt) == 0x1e8, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus3_acs_hit_cnt) == 0x1ec, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus3_acs_miss_cnt) == 0x1f0, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus3_acs_conflict_cnt) == 0x1f4, "");
_Static_assert(offsetof(struct extmem_regs, l1_dbus3_acs_nxtlvl_cnt) == 0x1f8, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_acs_fail_id_attr) == 0x1fc, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache0_acs_fail_addr) == 0x200, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_acs_fail_id_attr) == 0x204, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache1_acs_fail_addr) == 0x208, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_acs_fail_id_attr) == 0x20c, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache2_acs_fail_addr) == 0x210, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_acs_fail_id_attr) == 0x214, "");
_Static_assert(offsetof(struct extmem_regs, l1_icache3_acs_fail_addr) == 0x218, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_acs_fail_id_attr) == 0x21c, "");
_Static_assert(offsetof(struct extmem_regs, l1_dcache_acs_fail_addr) == 0x220, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_sync_preload_int_ena) == 0x224, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_sync_preload_int_clr) == 0x228, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_sync_preload_int_raw) == 0x22c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_sync_preload_int_st) == 0x230, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_sync_preload_exception) == 0x234, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_sync_rst_ctrl) == 0x238, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_preload_rst_ctrl) == 0x23c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_autoload_buf_clr_ctrl) == 0x240, "");
_Static_assert(offsetof(struct extmem_regs, l1_unallocate_buffer_clear) == 0x244, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_object_ctrl) == 0x248, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_way_object) == 0x24c, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_vaddr) == 0x250, "");
_Static_assert(offsetof(struct extmem_regs, l1_cache_debug_bus) == 0x254, "");
_Static_assert(offsetof(struct extmem_regs, level_split0) == 0x258, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_ctrl) == 0x25c, "");
_Static_assert(offsetof(struct extmem_regs, l2_bypass_cache_conf) == 0x260, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_cachesize_conf) == 0x264, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_blocksize_conf) == 0x268, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_wrap_around_ctrl) == 0x26c, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_tag_mem_power_ctrl) == 0x270, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_data_mem_power_ctrl) == 0x274, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_freeze_ctrl) == 0x278, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_data_mem_acs_conf) == 0x27c, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_tag_mem_acs_conf) == 0x280, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_prelock_conf) == 0x284, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_prelock_sct0_addr) == 0x288, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_prelock_sct1_addr) == 0x28c, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_prelock_sct_size) == 0x290, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_preload_ctrl) == 0x294, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_preload_addr) == 0x298, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_preload_size) == 0x29c, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_ctrl) == 0x2a0, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct0_addr) == 0x2a4, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct0_size) == 0x2a8, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct1_addr) == 0x2ac, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct1_size) == 0x2b0, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct2_addr) == 0x2b4, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct2_size) == 0x2b8, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct3_addr) == 0x2bc, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_sct3_size) == 0x2c0, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_cnt_int_ena) == 0x2c4, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_cnt_int_clr) == 0x2c8, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_cnt_int_raw) == 0x2cc, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_cnt_int_st) == 0x2d0, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_fail_int_ena) == 0x2d4, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_fail_int_clr) == 0x2d8, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_fail_int_raw) == 0x2dc, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_fail_int_st) == 0x2e0, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_cnt_ctrl) == 0x2e4, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus0_acs_hit_cnt) == 0x2e8, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus0_acs_miss_cnt) == 0x2ec, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus0_acs_conflict_cnt) == 0x2f0, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus0_acs_nxtlvl_cnt) == 0x2f4, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus1_acs_hit_cnt) == 0x2f8, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus1_acs_miss_cnt) == 0x2fc, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus1_acs_conflict_cnt) == 0x300, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus1_acs_nxtlvl_cnt) == 0x304, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus2_acs_hit_cnt) == 0x308, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus2_acs_miss_cnt) == 0x30c, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus2_acs_conflict_cnt) == 0x310, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus2_acs_nxtlvl_cnt) == 0x314, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus3_acs_hit_cnt) == 0x318, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus3_acs_miss_cnt) == 0x31c, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus3_acs_conflict_cnt) == 0x320, "");
_Static_assert(offsetof(struct extmem_regs, l2_ibus3_acs_nxtlvl_cnt) == 0x324, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus0_acs_hit_cnt) == 0x328, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus0_acs_miss_cnt) == 0x32c, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus0_acs_conflict_cnt) == 0x330, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus0_acs_nxtlvl_cnt) == 0x334, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus1_acs_hit_cnt) == 0x338, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus1_acs_miss_cnt) == 0x33c, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus1_acs_conflict_cnt) == 0x340, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus1_acs_nxtlvl_cnt) == 0x344, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus2_acs_hit_cnt) == 0x348, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus2_acs_miss_cnt) == 0x34c, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus2_acs_conflict_cnt) == 0x350, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus2_acs_nxtlvl_cnt) == 0x354, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus3_acs_hit_cnt) == 0x358, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus3_acs_miss_cnt) == 0x35c, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus3_acs_conflict_cnt) == 0x360, "");
_Static_assert(offsetof(struct extmem_regs, l2_dbus3_acs_nxtlvl_cnt) == 0x364, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_fail_id_attr) == 0x368, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_acs_fail_addr) == 0x36c, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_sync_preload_int_ena) == 0x370, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_sync_preload_int_clr) == 0x374, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_sync_preload_int_raw) == 0x378, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_sync_preload_int_st) == 0x37c, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_sync_preload_exception) == 0x380, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_sync_rst_ctrl) == 0x384, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_preload_rst_ctrl) == 0x388, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_autoload_buf_clr_ctrl) == 0x38c, "");
_Static_assert(offsetof(struct extmem_regs, l2_unallocate_buffer_clear) == 0x390, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_access_attr_ctrl) == 0x394, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_object_ctrl) == 0x398, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_way_object) == 0x39c, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_vaddr) == 0x3a0, "");
_Static_assert(offsetof(struct extmem_regs, l2_cache_debug_bus) == 0x3a4, "");
_Static_assert(offsetof(struct extmem_regs, level_split1) == 0x3a8, "");
_Static_assert(offsetof(struct extmem_regs, clock_gate) == 0x3ac, "");
_Static_assert(offsetof(struct extmem_regs, redundancy_sig0) == 0x3b0, "");
_Static_assert(offsetof(struct extmem_regs, redundancy_sig1) == 0x3b4, "");
_Static_assert(offsetof(struct extmem_regs, redundancy_sig2) == 0x3b8, "");
_Static_assert(offsetof(struct extmem_regs, redundancy_sig3) == 0x3bc, "");
_Static_assert(offsetof(struct extmem_regs, redundancy_sig4) == 0x3c0, "");
_Static_assert(offsetof(struct extmem_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct extmem_regs) == 0x400, "");

#define EXTMEM_BASE 0x600c8000u
#define EXTMEM ((struct extmem_regs *)(uintptr_t)EXTMEM_BASE)

#define EXTMEM_L1_ICACHE_CTRL_OFFSET 0x0u
#define EXTMEM_L1_ICACHE_CTRL_RESET 0x00000000u
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS0_SHIFT 0u
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS0_MASK 0x00000001u
static inline uint32_t extmem_l1_icache_ctrl_get_l1_icache_shut_ibus0(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS1_SHIFT 1u
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS1_MASK 0x00000002u
static inline uint32_t extmem_l1_icache_ctrl_get_l1_icache_shut_ibus1(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS2_SHIFT 2u
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS2_MASK 0x00000004u
static inline uint32_t extmem_l1_icache_ctrl_get_l1_icache_shut_ibus2(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS3_SHIFT 3u
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_SHUT_IBUS3_MASK 0x00000008u
static inline uint32_t extmem_l1_icache_ctrl_get_l1_icache_shut_ibus3(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_UNDEF_OP_SHIFT 4u
#define EXTMEM_L1_ICACHE_CTRL_L1_ICACHE_UNDEF_OP_MASK 0x000000f0u
static inline uint32_t extmem_l1_icache_ctrl_get_l1_icache_undef_op(uint32_t reg) { return reg >> 4 & 0xfu; }

#define EXTMEM_L1_CACHE_CTRL_OFFSET 0x4u
#define EXTMEM_L1_CACHE_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS0_SHIFT 0u
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS0_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_ctrl_get_l1_cache_shut_bus0(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_cache_ctrl_set_l1_cache_shut_bus0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS1_SHIFT 1u
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS1_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_ctrl_get_l1_cache_shut_bus1(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_l1_cache_ctrl_set_l1_cache_shut_bus1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_DBUS2_SHIFT 2u
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_DBUS2_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_ctrl_get_l1_cache_shut_dbus2(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_DBUS3_SHIFT 3u
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_DBUS3_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_ctrl_get_l1_cache_shut_dbus3(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_DMA_SHIFT 4u
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_DMA_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_ctrl_get_l1_cache_shut_dma(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_UNDEF_OP_SHIFT 8u
#define EXTMEM_L1_CACHE_CTRL_L1_CACHE_UNDEF_OP_MASK 0x00000f00u
static inline uint32_t extmem_l1_cache_ctrl_get_l1_cache_undef_op(uint32_t reg) { return reg >> 8 & 0xfu; }
static inline uint32_t extmem_l1_cache_ctrl_set_l1_cache_undef_op(uint32_t reg, uint32_t v) { return (reg & 0xfffff0ffu) | (v << 8 & 0xf00u); }

#define EXTMEM_L1_BYPASS_CACHE_CONF_OFFSET 0x8u
#define EXTMEM_L1_BYPASS_CACHE_CONF_RESET 0x00000000u
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE0_EN_SHIFT 0u
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE0_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_bypass_cache_conf_get_bypass_l1_icache0_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE1_EN_SHIFT 1u
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE1_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_bypass_cache_conf_get_bypass_l1_icache1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE2_EN_SHIFT 2u
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE2_EN_MASK 0x00000004u
static inline uint32_t extmem_l1_bypass_cache_conf_get_bypass_l1_icache2_en(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE3_EN_SHIFT 3u
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_ICACHE3_EN_MASK 0x00000008u
static inline uint32_t extmem_l1_bypass_cache_conf_get_bypass_l1_icache3_en(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_DCACHE_EN_SHIFT 4u
#define EXTMEM_L1_BYPASS_CACHE_CONF_BYPASS_L1_DCACHE_EN_MASK 0x00000010u
static inline uint32_t extmem_l1_bypass_cache_conf_get_bypass_l1_dcache_en(uint32_t reg) { return reg >> 4 & 0x1u; }

#define EXTMEM_L1_CACHE_ATOMIC_CONF_OFFSET 0xcu
#define EXTMEM_L1_CACHE_ATOMIC_CONF_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ATOMIC_CONF_L1_CACHE_ATOMIC_EN_SHIFT 0u
#define EXTMEM_L1_CACHE_ATOMIC_CONF_L1_CACHE_ATOMIC_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_atomic_conf_get_l1_cache_atomic_en(uint32_t reg) { return reg & 0x1u; }

#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_OFFSET 0x10u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_RESET 0x00000000u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_1K_SHIFT 0u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_1K_MASK 0x00000001u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_1k(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_2K_SHIFT 1u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_2K_MASK 0x00000002u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_2k(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_4K_SHIFT 2u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_4K_MASK 0x00000004u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_4k(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_8K_SHIFT 3u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_8K_MASK 0x00000008u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_8k(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_16K_SHIFT 4u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_16K_MASK 0x00000010u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_16k(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_32K_SHIFT 5u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_32K_MASK 0x00000020u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_32k(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_64K_SHIFT 6u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_64K_MASK 0x00000040u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_64k(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_128K_SHIFT 7u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_128K_MASK 0x00000080u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_128k(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_256K_SHIFT 8u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_256K_MASK 0x00000100u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_256k(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_512K_SHIFT 9u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_512K_MASK 0x00000200u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_512k(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_1024K_SHIFT 10u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_1024K_MASK 0x00000400u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_1024k(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_2048K_SHIFT 11u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_2048K_MASK 0x00000800u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_2048k(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_4096K_SHIFT 12u
#define EXTMEM_L1_ICACHE_CACHESIZE_CONF_L1_ICACHE_CACHESIZE_4096K_MASK 0x00001000u
static inline uint32_t extmem_l1_icache_cachesize_conf_get_l1_icache_cachesize_4096k(uint32_t reg) { return reg >> 12 & 0x1u; }

#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_OFFSET 0x14u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_RESET 0x00000000u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_8_SHIFT 0u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_8_MASK 0x00000001u
static inline uint32_t extmem_l1_icache_blocksize_conf_get_l1_icache_blocksize_8(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_16_SHIFT 1u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_16_MASK 0x00000002u
static inline uint32_t extmem_l1_icache_blocksize_conf_get_l1_icache_blocksize_16(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_32_SHIFT 2u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_32_MASK 0x00000004u
static inline uint32_t extmem_l1_icache_blocksize_conf_get_l1_icache_blocksize_32(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_64_SHIFT 3u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_64_MASK 0x00000008u
static inline uint32_t extmem_l1_icache_blocksize_conf_get_l1_icache_blocksize_64(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_128_SHIFT 4u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_128_MASK 0x00000010u
static inline uint32_t extmem_l1_icache_blocksize_conf_get_l1_icache_blocksize_128(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_256_SHIFT 5u
#define EXTMEM_L1_ICACHE_BLOCKSIZE_CONF_L1_ICACHE_BLOCKSIZE_256_MASK 0x00000020u
static inline uint32_t extmem_l1_icache_blocksize_conf_get_l1_icache_blocksize_256(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L1_CACHE_CACHESIZE_CONF_OFFSET 0x18u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_RESET 0x00000020u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_1K_SHIFT 0u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_1K_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_1k(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_2K_SHIFT 1u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_2K_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_2k(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_4K_SHIFT 2u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_4K_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_4k(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_8K_SHIFT 3u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_8K_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_8k(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_16K_SHIFT 4u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_16K_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_16k(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_32K_SHIFT 5u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_32K_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_32k(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_64K_SHIFT 6u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_64K_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_64k(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_128K_SHIFT 7u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_128K_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_128k(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_256K_SHIFT 8u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_256K_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_256k(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_512K_SHIFT 9u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_512K_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_512k(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_1024K_SHIFT 10u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_1024K_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_1024k(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_2048K_SHIFT 11u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_2048K_MASK 0x00000800u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_2048k(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_4096K_SHIFT 12u
#define EXTMEM_L1_CACHE_CACHESIZE_CONF_L1_CACHE_CACHESIZE_4096K_MASK 0x00001000u
static inline uint32_t extmem_l1_cache_cachesize_conf_get_l1_cache_cachesize_4096k(uint32_t reg) { return reg >> 12 & 0x1u; }

#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_OFFSET 0x1cu
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_RESET 0x00000004u
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_8_SHIFT 0u
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_8_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_blocksize_conf_get_l1_cache_blocksize_8(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_16_SHIFT 1u
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_16_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_blocksize_conf_get_l1_cache_blocksize_16(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_32_SHIFT 2u
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_32_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_blocksize_conf_get_l1_cache_blocksize_32(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_64_SHIFT 3u
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_64_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_blocksize_conf_get_l1_cache_blocksize_64(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_128_SHIFT 4u
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_128_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_blocksize_conf_get_l1_cache_blocksize_128(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_256_SHIFT 5u
#define EXTMEM_L1_CACHE_BLOCKSIZE_CONF_L1_CACHE_BLOCKSIZE_256_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_blocksize_conf_get_l1_cache_blocksize_256(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_OFFSET 0x20u
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE0_WRAP_SHIFT 0u
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE0_WRAP_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_wrap_around_ctrl_get_l1_icache0_wrap(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE1_WRAP_SHIFT 1u
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE1_WRAP_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_wrap_around_ctrl_get_l1_icache1_wrap(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE2_WRAP_SHIFT 2u
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE2_WRAP_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_wrap_around_ctrl_get_l1_icache2_wrap(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE3_WRAP_SHIFT 3u
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_ICACHE3_WRAP_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_wrap_around_ctrl_get_l1_icache3_wrap(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_CACHE_WRAP_SHIFT 4u
#define EXTMEM_L1_CACHE_WRAP_AROUND_CTRL_L1_CACHE_WRAP_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_wrap_around_ctrl_get_l1_cache_wrap(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_wrap_around_ctrl_set_l1_cache_wrap(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_OFFSET 0x24u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_RESET 0x00055555u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE0_TAG_MEM_FORCE_ON_SHIFT 0u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE0_TAG_MEM_FORCE_ON_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache0_tag_mem_force_on(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE0_TAG_MEM_FORCE_PD_SHIFT 1u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE0_TAG_MEM_FORCE_PD_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache0_tag_mem_force_pd(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE0_TAG_MEM_FORCE_PU_SHIFT 2u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE0_TAG_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache0_tag_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE1_TAG_MEM_FORCE_ON_SHIFT 4u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE1_TAG_MEM_FORCE_ON_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache1_tag_mem_force_on(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE1_TAG_MEM_FORCE_PD_SHIFT 5u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE1_TAG_MEM_FORCE_PD_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache1_tag_mem_force_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE1_TAG_MEM_FORCE_PU_SHIFT 6u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE1_TAG_MEM_FORCE_PU_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache1_tag_mem_force_pu(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE2_TAG_MEM_FORCE_ON_SHIFT 8u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE2_TAG_MEM_FORCE_ON_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache2_tag_mem_force_on(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE2_TAG_MEM_FORCE_PD_SHIFT 9u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE2_TAG_MEM_FORCE_PD_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache2_tag_mem_force_pd(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE2_TAG_MEM_FORCE_PU_SHIFT 10u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE2_TAG_MEM_FORCE_PU_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache2_tag_mem_force_pu(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE3_TAG_MEM_FORCE_ON_SHIFT 12u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE3_TAG_MEM_FORCE_ON_MASK 0x00001000u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache3_tag_mem_force_on(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE3_TAG_MEM_FORCE_PD_SHIFT 13u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE3_TAG_MEM_FORCE_PD_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache3_tag_mem_force_pd(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE3_TAG_MEM_FORCE_PU_SHIFT 14u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_ICACHE3_TAG_MEM_FORCE_PU_MASK 0x00004000u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_icache3_tag_mem_force_pu(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_CACHE_TAG_MEM_FORCE_ON_SHIFT 16u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_CACHE_TAG_MEM_FORCE_ON_MASK 0x00010000u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_cache_tag_mem_force_on(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_set_l1_cache_tag_mem_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_CACHE_TAG_MEM_FORCE_PD_SHIFT 17u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_CACHE_TAG_MEM_FORCE_PD_MASK 0x00020000u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_cache_tag_mem_force_pd(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_set_l1_cache_tag_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_CACHE_TAG_MEM_FORCE_PU_SHIFT 18u
#define EXTMEM_L1_CACHE_TAG_MEM_POWER_CTRL_L1_CACHE_TAG_MEM_FORCE_PU_MASK 0x00040000u
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_get_l1_cache_tag_mem_force_pu(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t extmem_l1_cache_tag_mem_power_ctrl_set_l1_cache_tag_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }

#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_OFFSET 0x28u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_RESET 0x00055555u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE0_DATA_MEM_FORCE_ON_SHIFT 0u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE0_DATA_MEM_FORCE_ON_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache0_data_mem_force_on(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE0_DATA_MEM_FORCE_PD_SHIFT 1u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE0_DATA_MEM_FORCE_PD_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache0_data_mem_force_pd(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE0_DATA_MEM_FORCE_PU_SHIFT 2u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE0_DATA_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache0_data_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE1_DATA_MEM_FORCE_ON_SHIFT 4u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE1_DATA_MEM_FORCE_ON_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache1_data_mem_force_on(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE1_DATA_MEM_FORCE_PD_SHIFT 5u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE1_DATA_MEM_FORCE_PD_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache1_data_mem_force_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE1_DATA_MEM_FORCE_PU_SHIFT 6u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE1_DATA_MEM_FORCE_PU_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache1_data_mem_force_pu(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE2_DATA_MEM_FORCE_ON_SHIFT 8u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE2_DATA_MEM_FORCE_ON_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache2_data_mem_force_on(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE2_DATA_MEM_FORCE_PD_SHIFT 9u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE2_DATA_MEM_FORCE_PD_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache2_data_mem_force_pd(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE2_DATA_MEM_FORCE_PU_SHIFT 10u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE2_DATA_MEM_FORCE_PU_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache2_data_mem_force_pu(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE3_DATA_MEM_FORCE_ON_SHIFT 12u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE3_DATA_MEM_FORCE_ON_MASK 0x00001000u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache3_data_mem_force_on(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE3_DATA_MEM_FORCE_PD_SHIFT 13u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE3_DATA_MEM_FORCE_PD_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache3_data_mem_force_pd(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE3_DATA_MEM_FORCE_PU_SHIFT 14u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_ICACHE3_DATA_MEM_FORCE_PU_MASK 0x00004000u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_icache3_data_mem_force_pu(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_CACHE_DATA_MEM_FORCE_ON_SHIFT 16u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_CACHE_DATA_MEM_FORCE_ON_MASK 0x00010000u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_cache_data_mem_force_on(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_set_l1_cache_data_mem_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_CACHE_DATA_MEM_FORCE_PD_SHIFT 17u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_CACHE_DATA_MEM_FORCE_PD_MASK 0x00020000u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_cache_data_mem_force_pd(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_set_l1_cache_data_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_CACHE_DATA_MEM_FORCE_PU_SHIFT 18u
#define EXTMEM_L1_CACHE_DATA_MEM_POWER_CTRL_L1_CACHE_DATA_MEM_FORCE_PU_MASK 0x00040000u
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_get_l1_cache_data_mem_force_pu(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t extmem_l1_cache_data_mem_power_ctrl_set_l1_cache_data_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }

#define EXTMEM_L1_CACHE_FREEZE_CTRL_OFFSET 0x2cu
#define EXTMEM_L1_CACHE_FREEZE_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE0_FREEZE_EN_SHIFT 0u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE0_FREEZE_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache0_freeze_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE0_FREEZE_MODE_SHIFT 1u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE0_FREEZE_MODE_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache0_freeze_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE0_FREEZE_DONE_SHIFT 2u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE0_FREEZE_DONE_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache0_freeze_done(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE1_FREEZE_EN_SHIFT 4u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE1_FREEZE_EN_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache1_freeze_en(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE1_FREEZE_MODE_SHIFT 5u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE1_FREEZE_MODE_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache1_freeze_mode(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE1_FREEZE_DONE_SHIFT 6u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE1_FREEZE_DONE_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache1_freeze_done(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE2_FREEZE_EN_SHIFT 8u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE2_FREEZE_EN_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache2_freeze_en(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE2_FREEZE_MODE_SHIFT 9u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE2_FREEZE_MODE_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache2_freeze_mode(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE2_FREEZE_DONE_SHIFT 10u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE2_FREEZE_DONE_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache2_freeze_done(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE3_FREEZE_EN_SHIFT 12u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE3_FREEZE_EN_MASK 0x00001000u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache3_freeze_en(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE3_FREEZE_MODE_SHIFT 13u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE3_FREEZE_MODE_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache3_freeze_mode(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE3_FREEZE_DONE_SHIFT 14u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_ICACHE3_FREEZE_DONE_MASK 0x00004000u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_icache3_freeze_done(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_EN_SHIFT 16u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_EN_MASK 0x00010000u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_cache_freeze_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t extmem_l1_cache_freeze_ctrl_set_l1_cache_freeze_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_MODE_SHIFT 17u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_MODE_MASK 0x00020000u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_cache_freeze_mode(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t extmem_l1_cache_freeze_ctrl_set_l1_cache_freeze_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_DONE_SHIFT 18u
#define EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_DONE_MASK 0x00040000u
static inline uint32_t extmem_l1_cache_freeze_ctrl_get_l1_cache_freeze_done(uint32_t reg) { return reg >> 18 & 0x1u; }

#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_OFFSET 0x30u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_RESET 0x00033333u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE0_DATA_MEM_RD_EN_SHIFT 0u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE0_DATA_MEM_RD_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache0_data_mem_rd_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE0_DATA_MEM_WR_EN_SHIFT 1u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE0_DATA_MEM_WR_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache0_data_mem_wr_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE1_DATA_MEM_RD_EN_SHIFT 4u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE1_DATA_MEM_RD_EN_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache1_data_mem_rd_en(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE1_DATA_MEM_WR_EN_SHIFT 5u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE1_DATA_MEM_WR_EN_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache1_data_mem_wr_en(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE2_DATA_MEM_RD_EN_SHIFT 8u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE2_DATA_MEM_RD_EN_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache2_data_mem_rd_en(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE2_DATA_MEM_WR_EN_SHIFT 9u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE2_DATA_MEM_WR_EN_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache2_data_mem_wr_en(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE3_DATA_MEM_RD_EN_SHIFT 12u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE3_DATA_MEM_RD_EN_MASK 0x00001000u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache3_data_mem_rd_en(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE3_DATA_MEM_WR_EN_SHIFT 13u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_ICACHE3_DATA_MEM_WR_EN_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_icache3_data_mem_wr_en(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_CACHE_DATA_MEM_RD_EN_SHIFT 16u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_CACHE_DATA_MEM_RD_EN_MASK 0x00010000u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_cache_data_mem_rd_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_set_l1_cache_data_mem_rd_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_CACHE_DATA_MEM_WR_EN_SHIFT 17u
#define EXTMEM_L1_CACHE_DATA_MEM_ACS_CONF_L1_CACHE_DATA_MEM_WR_EN_MASK 0x00020000u
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_get_l1_cache_data_mem_wr_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t extmem_l1_cache_data_mem_acs_conf_set_l1_cache_data_mem_wr_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_OFFSET 0x34u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_RESET 0x00033333u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE0_TAG_MEM_RD_EN_SHIFT 0u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE0_TAG_MEM_RD_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache0_tag_mem_rd_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE0_TAG_MEM_WR_EN_SHIFT 1u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE0_TAG_MEM_WR_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache0_tag_mem_wr_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE1_TAG_MEM_RD_EN_SHIFT 4u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE1_TAG_MEM_RD_EN_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache1_tag_mem_rd_en(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE1_TAG_MEM_WR_EN_SHIFT 5u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE1_TAG_MEM_WR_EN_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache1_tag_mem_wr_en(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE2_TAG_MEM_RD_EN_SHIFT 8u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE2_TAG_MEM_RD_EN_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache2_tag_mem_rd_en(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE2_TAG_MEM_WR_EN_SHIFT 9u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE2_TAG_MEM_WR_EN_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache2_tag_mem_wr_en(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE3_TAG_MEM_RD_EN_SHIFT 12u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE3_TAG_MEM_RD_EN_MASK 0x00001000u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache3_tag_mem_rd_en(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE3_TAG_MEM_WR_EN_SHIFT 13u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_ICACHE3_TAG_MEM_WR_EN_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_icache3_tag_mem_wr_en(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_CACHE_TAG_MEM_RD_EN_SHIFT 16u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_CACHE_TAG_MEM_RD_EN_MASK 0x00010000u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_cache_tag_mem_rd_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_set_l1_cache_tag_mem_rd_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_CACHE_TAG_MEM_WR_EN_SHIFT 17u
#define EXTMEM_L1_CACHE_TAG_MEM_ACS_CONF_L1_CACHE_TAG_MEM_WR_EN_MASK 0x00020000u
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_get_l1_cache_tag_mem_wr_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t extmem_l1_cache_tag_mem_acs_conf_set_l1_cache_tag_mem_wr_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_OFFSET 0x38u
#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_L1_ICACHE0_PRELOCK_SCT0_EN_SHIFT 0u
#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_L1_ICACHE0_PRELOCK_SCT0_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_icache0_prelock_conf_get_l1_icache0_prelock_sct0_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_L1_ICACHE0_PRELOCK_SCT1_EN_SHIFT 1u
#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_L1_ICACHE0_PRELOCK_SCT1_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_icache0_prelock_conf_get_l1_icache0_prelock_sct1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_L1_ICACHE0_PRELOCK_RGID_SHIFT 2u
#define EXTMEM_L1_ICACHE0_PRELOCK_CONF_L1_ICACHE0_PRELOCK_RGID_MASK 0x0000003cu
static inline uint32_t extmem_l1_icache0_prelock_conf_get_l1_icache0_prelock_rgid(uint32_t reg) { return reg >> 2 & 0xfu; }

#define EXTMEM_L1_ICACHE0_PRELOCK_SCT0_ADDR_OFFSET 0x3cu
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT0_ADDR_L1_ICACHE0_PRELOCK_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT0_ADDR_L1_ICACHE0_PRELOCK_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE0_PRELOCK_SCT1_ADDR_OFFSET 0x40u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT1_ADDR_L1_ICACHE0_PRELOCK_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT1_ADDR_L1_ICACHE0_PRELOCK_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE0_PRELOCK_SCT_SIZE_OFFSET 0x44u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT_SIZE_RESET 0x3fff3fffu
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT_SIZE_L1_ICACHE0_PRELOCK_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT_SIZE_L1_ICACHE0_PRELOCK_SCT0_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache0_prelock_sct_size_get_l1_icache0_prelock_sct0_size(uint32_t reg) { return reg & 0x3fffu; }
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT_SIZE_L1_ICACHE0_PRELOCK_SCT1_SIZE_SHIFT 16u
#define EXTMEM_L1_ICACHE0_PRELOCK_SCT_SIZE_L1_ICACHE0_PRELOCK_SCT1_SIZE_MASK 0x3fff0000u
static inline uint32_t extmem_l1_icache0_prelock_sct_size_get_l1_icache0_prelock_sct1_size(uint32_t reg) { return reg >> 16 & 0x3fffu; }

#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_OFFSET 0x48u
#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_L1_ICACHE1_PRELOCK_SCT0_EN_SHIFT 0u
#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_L1_ICACHE1_PRELOCK_SCT0_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_icache1_prelock_conf_get_l1_icache1_prelock_sct0_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_L1_ICACHE1_PRELOCK_SCT1_EN_SHIFT 1u
#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_L1_ICACHE1_PRELOCK_SCT1_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_icache1_prelock_conf_get_l1_icache1_prelock_sct1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_L1_ICACHE1_PRELOCK_RGID_SHIFT 2u
#define EXTMEM_L1_ICACHE1_PRELOCK_CONF_L1_ICACHE1_PRELOCK_RGID_MASK 0x0000003cu
static inline uint32_t extmem_l1_icache1_prelock_conf_get_l1_icache1_prelock_rgid(uint32_t reg) { return reg >> 2 & 0xfu; }

#define EXTMEM_L1_ICACHE1_PRELOCK_SCT0_ADDR_OFFSET 0x4cu
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT0_ADDR_L1_ICACHE1_PRELOCK_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT0_ADDR_L1_ICACHE1_PRELOCK_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE1_PRELOCK_SCT1_ADDR_OFFSET 0x50u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT1_ADDR_L1_ICACHE1_PRELOCK_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT1_ADDR_L1_ICACHE1_PRELOCK_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE1_PRELOCK_SCT_SIZE_OFFSET 0x54u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT_SIZE_RESET 0x3fff3fffu
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT_SIZE_L1_ICACHE1_PRELOCK_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT_SIZE_L1_ICACHE1_PRELOCK_SCT0_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache1_prelock_sct_size_get_l1_icache1_prelock_sct0_size(uint32_t reg) { return reg & 0x3fffu; }
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT_SIZE_L1_ICACHE1_PRELOCK_SCT1_SIZE_SHIFT 16u
#define EXTMEM_L1_ICACHE1_PRELOCK_SCT_SIZE_L1_ICACHE1_PRELOCK_SCT1_SIZE_MASK 0x3fff0000u
static inline uint32_t extmem_l1_icache1_prelock_sct_size_get_l1_icache1_prelock_sct1_size(uint32_t reg) { return reg >> 16 & 0x3fffu; }

#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_OFFSET 0x58u
#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_L1_ICACHE2_PRELOCK_SCT0_EN_SHIFT 0u
#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_L1_ICACHE2_PRELOCK_SCT0_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_icache2_prelock_conf_get_l1_icache2_prelock_sct0_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_L1_ICACHE2_PRELOCK_SCT1_EN_SHIFT 1u
#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_L1_ICACHE2_PRELOCK_SCT1_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_icache2_prelock_conf_get_l1_icache2_prelock_sct1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_L1_ICACHE2_PRELOCK_RGID_SHIFT 2u
#define EXTMEM_L1_ICACHE2_PRELOCK_CONF_L1_ICACHE2_PRELOCK_RGID_MASK 0x0000003cu
static inline uint32_t extmem_l1_icache2_prelock_conf_get_l1_icache2_prelock_rgid(uint32_t reg) { return reg >> 2 & 0xfu; }

#define EXTMEM_L1_ICACHE2_PRELOCK_SCT0_ADDR_OFFSET 0x5cu
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT0_ADDR_L1_ICACHE2_PRELOCK_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT0_ADDR_L1_ICACHE2_PRELOCK_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE2_PRELOCK_SCT1_ADDR_OFFSET 0x60u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT1_ADDR_L1_ICACHE2_PRELOCK_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT1_ADDR_L1_ICACHE2_PRELOCK_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE2_PRELOCK_SCT_SIZE_OFFSET 0x64u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT_SIZE_RESET 0x3fff3fffu
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT_SIZE_L1_ICACHE2_PRELOCK_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT_SIZE_L1_ICACHE2_PRELOCK_SCT0_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache2_prelock_sct_size_get_l1_icache2_prelock_sct0_size(uint32_t reg) { return reg & 0x3fffu; }
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT_SIZE_L1_ICACHE2_PRELOCK_SCT1_SIZE_SHIFT 16u
#define EXTMEM_L1_ICACHE2_PRELOCK_SCT_SIZE_L1_ICACHE2_PRELOCK_SCT1_SIZE_MASK 0x3fff0000u
static inline uint32_t extmem_l1_icache2_prelock_sct_size_get_l1_icache2_prelock_sct1_size(uint32_t reg) { return reg >> 16 & 0x3fffu; }

#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_OFFSET 0x68u
#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_L1_ICACHE3_PRELOCK_SCT0_EN_SHIFT 0u
#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_L1_ICACHE3_PRELOCK_SCT0_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_icache3_prelock_conf_get_l1_icache3_prelock_sct0_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_L1_ICACHE3_PRELOCK_SCT1_EN_SHIFT 1u
#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_L1_ICACHE3_PRELOCK_SCT1_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_icache3_prelock_conf_get_l1_icache3_prelock_sct1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_L1_ICACHE3_PRELOCK_RGID_SHIFT 2u
#define EXTMEM_L1_ICACHE3_PRELOCK_CONF_L1_ICACHE3_PRELOCK_RGID_MASK 0x0000003cu
static inline uint32_t extmem_l1_icache3_prelock_conf_get_l1_icache3_prelock_rgid(uint32_t reg) { return reg >> 2 & 0xfu; }

#define EXTMEM_L1_ICACHE3_PRELOCK_SCT0_ADDR_OFFSET 0x6cu
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT0_ADDR_L1_ICACHE3_PRELOCK_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT0_ADDR_L1_ICACHE3_PRELOCK_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE3_PRELOCK_SCT1_ADDR_OFFSET 0x70u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT1_ADDR_L1_ICACHE3_PRELOCK_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT1_ADDR_L1_ICACHE3_PRELOCK_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE3_PRELOCK_SCT_SIZE_OFFSET 0x74u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT_SIZE_RESET 0x3fff3fffu
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT_SIZE_L1_ICACHE3_PRELOCK_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT_SIZE_L1_ICACHE3_PRELOCK_SCT0_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache3_prelock_sct_size_get_l1_icache3_prelock_sct0_size(uint32_t reg) { return reg & 0x3fffu; }
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT_SIZE_L1_ICACHE3_PRELOCK_SCT1_SIZE_SHIFT 16u
#define EXTMEM_L1_ICACHE3_PRELOCK_SCT_SIZE_L1_ICACHE3_PRELOCK_SCT1_SIZE_MASK 0x3fff0000u
static inline uint32_t extmem_l1_icache3_prelock_sct_size_get_l1_icache3_prelock_sct1_size(uint32_t reg) { return reg >> 16 & 0x3fffu; }

#define EXTMEM_L1_CACHE_PRELOCK_CONF_OFFSET 0x78u
#define EXTMEM_L1_CACHE_PRELOCK_CONF_RESET 0x00000000u
#define EXTMEM_L1_CACHE_PRELOCK_CONF_L1_CACHE_PRELOCK_SCT0_EN_SHIFT 0u
#define EXTMEM_L1_CACHE_PRELOCK_CONF_L1_CACHE_PRELOCK_SCT0_EN_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_prelock_conf_get_l1_cache_prelock_sct0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_cache_prelock_conf_set_l1_cache_prelock_sct0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_CACHE_PRELOCK_CONF_L1_CACHE_PRELOCK_SCT1_EN_SHIFT 1u
#define EXTMEM_L1_CACHE_PRELOCK_CONF_L1_CACHE_PRELOCK_SCT1_EN_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_prelock_conf_get_l1_cache_prelock_sct1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_l1_cache_prelock_conf_set_l1_cache_prelock_sct1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_L1_CACHE_PRELOCK_CONF_L1_CACHE_PRELOCK_RGID_SHIFT 2u
#define EXTMEM_L1_CACHE_PRELOCK_CONF_L1_CACHE_PRELOCK_RGID_MASK 0x0000003cu
static inline uint32_t extmem_l1_cache_prelock_conf_get_l1_cache_prelock_rgid(uint32_t reg) { return reg >> 2 & 0xfu; }

#define EXTMEM_L1_CACHE_PRELOCK_SCT0_ADDR_OFFSET 0x7cu
#define EXTMEM_L1_CACHE_PRELOCK_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_PRELOCK_SCT0_ADDR_L1_CACHE_PRELOCK_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_CACHE_PRELOCK_SCT0_ADDR_L1_CACHE_PRELOCK_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_DCACHE_PRELOCK_SCT1_ADDR_OFFSET 0x80u
#define EXTMEM_L1_DCACHE_PRELOCK_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_DCACHE_PRELOCK_SCT1_ADDR_L1_CACHE_PRELOCK_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_DCACHE_PRELOCK_SCT1_ADDR_L1_CACHE_PRELOCK_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_DCACHE_PRELOCK_SCT_SIZE_OFFSET 0x84u
#define EXTMEM_L1_DCACHE_PRELOCK_SCT_SIZE_RESET 0x3fff3fffu
#define EXTMEM_L1_DCACHE_PRELOCK_SCT_SIZE_L1_CACHE_PRELOCK_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_DCACHE_PRELOCK_SCT_SIZE_L1_CACHE_PRELOCK_SCT0_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_dcache_prelock_sct_size_get_l1_cache_prelock_sct0_size(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t extmem_l1_dcache_prelock_sct_size_set_l1_cache_prelock_sct0_size(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define EXTMEM_L1_DCACHE_PRELOCK_SCT_SIZE_L1_CACHE_PRELOCK_SCT1_SIZE_SHIFT 16u
#define EXTMEM_L1_DCACHE_PRELOCK_SCT_SIZE_L1_CACHE_PRELOCK_SCT1_SIZE_MASK 0x3fff0000u
static inline uint32_t extmem_l1_dcache_prelock_sct_size_get_l1_cache_prelock_sct1_size(uint32_t reg) { return reg >> 16 & 0x3fffu; }
static inline uint32_t extmem_l1_dcache_prelock_sct_size_set_l1_cache_prelock_sct1_size(uint32_t reg, uint32_t v) { return (reg & 0xc000ffffu) | (v << 16 & 0x3fff0000u); }

#define EXTMEM_CACHE_LOCK_CTRL_OFFSET 0x88u
#define EXTMEM_CACHE_LOCK_CTRL_RESET 0x00000004u
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_ENA_SHIFT 0u
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_ENA_MASK 0x00000001u
static inline uint32_t extmem_cache_lock_ctrl_get_cache_lock_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_lock_ctrl_set_cache_lock_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_UNLOCK_ENA_SHIFT 1u
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_UNLOCK_ENA_MASK 0x00000002u
static inline uint32_t extmem_cache_lock_ctrl_get_cache_unlock_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_lock_ctrl_set_cache_unlock_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_DONE_SHIFT 2u
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_DONE_MASK 0x00000004u
static inline uint32_t extmem_cache_lock_ctrl_get_cache_lock_done(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_RGID_SHIFT 3u
#define EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_RGID_MASK 0x00000078u
static inline uint32_t extmem_cache_lock_ctrl_get_cache_lock_rgid(uint32_t reg) { return reg >> 3 & 0xfu; }

#define EXTMEM_CACHE_LOCK_MAP_OFFSET 0x8cu
#define EXTMEM_CACHE_LOCK_MAP_RESET 0x00000000u
#define EXTMEM_CACHE_LOCK_MAP_CACHE_LOCK_MAP_SHIFT 0u
#define EXTMEM_CACHE_LOCK_MAP_CACHE_LOCK_MAP_MASK 0x0000003fu
static inline uint32_t extmem_cache_lock_map_get_cache_lock_map(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t extmem_cache_lock_map_set_cache_lock_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

#define EXTMEM_CACHE_LOCK_ADDR_OFFSET 0x90u
#define EXTMEM_CACHE_LOCK_ADDR_RESET 0x00000000u
#define EXTMEM_CACHE_LOCK_ADDR_CACHE_LOCK_ADDR_SHIFT 0u
#define EXTMEM_CACHE_LOCK_ADDR_CACHE_LOCK_ADDR_MASK 0xffffffffu

#define EXTMEM_CACHE_LOCK_SIZE_OFFSET 0x94u
#define EXTMEM_CACHE_LOCK_SIZE_RESET 0x00000000u
#define EXTMEM_CACHE_LOCK_SIZE_CACHE_LOCK_SIZE_SHIFT 0u
#define EXTMEM_CACHE_LOCK_SIZE_CACHE_LOCK_SIZE_MASK 0x0000ffffu
static inline uint32_t extmem_cache_lock_size_get_cache_lock_size(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t extmem_cache_lock_size_set_cache_lock_size(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define EXTMEM_CACHE_SYNC_CTRL_OFFSET 0x98u
#define EXTMEM_CACHE_SYNC_CTRL_RESET 0x00000001u
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_INVALIDATE_ENA_SHIFT 0u
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_INVALIDATE_ENA_MASK 0x00000001u
static inline uint32_t extmem_cache_sync_ctrl_get_cache_invalidate_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_cache_sync_ctrl_set_cache_invalidate_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_CLEAN_ENA_SHIFT 1u
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_CLEAN_ENA_MASK 0x00000002u
static inline uint32_t extmem_cache_sync_ctrl_get_cache_clean_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_cache_sync_ctrl_set_cache_clean_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_WRITEBACK_ENA_SHIFT 2u
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_WRITEBACK_ENA_MASK 0x00000004u
static inline uint32_t extmem_cache_sync_ctrl_get_cache_writeback_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_cache_sync_ctrl_set_cache_writeback_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_WRITEBACK_INVALIDATE_ENA_SHIFT 3u
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_WRITEBACK_INVALIDATE_ENA_MASK 0x00000008u
static inline uint32_t extmem_cache_sync_ctrl_get_cache_writeback_invalidate_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t extmem_cache_sync_ctrl_set_cache_writeback_invalidate_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_SYNC_DONE_SHIFT 4u
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_SYNC_DONE_MASK 0x00000010u
static inline uint32_t extmem_cache_sync_ctrl_get_cache_sync_done(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_SYNC_RGID_SHIFT 5u
#define EXTMEM_CACHE_SYNC_CTRL_CACHE_SYNC_RGID_MASK 0x000001e0u
static inline uint32_t extmem_cache_sync_ctrl_get_cache_sync_rgid(uint32_t reg) { return reg >> 5 & 0xfu; }

#define EXTMEM_CACHE_SYNC_MAP_OFFSET 0x9cu
#define EXTMEM_CACHE_SYNC_MAP_RESET 0x0000003fu
#define EXTMEM_CACHE_SYNC_MAP_CACHE_SYNC_MAP_SHIFT 0u
#define EXTMEM_CACHE_SYNC_MAP_CACHE_SYNC_MAP_MASK 0x0000003fu
static inline uint32_t extmem_cache_sync_map_get_cache_sync_map(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t extmem_cache_sync_map_set_cache_sync_map(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

#define EXTMEM_CACHE_SYNC_ADDR_OFFSET 0xa0u
#define EXTMEM_CACHE_SYNC_ADDR_RESET 0x00000000u
#define EXTMEM_CACHE_SYNC_ADDR_CACHE_SYNC_ADDR_SHIFT 0u
#define EXTMEM_CACHE_SYNC_ADDR_CACHE_SYNC_ADDR_MASK 0xffffffffu

#define EXTMEM_CACHE_SYNC_SIZE_OFFSET 0xa4u
#define EXTMEM_CACHE_SYNC_SIZE_RESET 0x00000000u
#define EXTMEM_CACHE_SYNC_SIZE_CACHE_SYNC_SIZE_SHIFT 0u
#define EXTMEM_CACHE_SYNC_SIZE_CACHE_SYNC_SIZE_MASK 0x00ffffffu
static inline uint32_t extmem_cache_sync_size_get_cache_sync_size(uint32_t reg) { return reg & 0xffffffu; }
static inline uint32_t extmem_cache_sync_size_set_cache_sync_size(uint32_t reg, uint32_t v) { return (reg & 0xff000000u) | (v & 0xffffffu); }

#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_OFFSET 0xa8u
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache0_preload_ctrl_get_l1_icache0_preload_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_icache0_preload_ctrl_set_l1_icache0_preload_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache0_preload_ctrl_get_l1_icache0_preload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache0_preload_ctrl_get_l1_icache0_preload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_RGID_SHIFT 3u
#define EXTMEM_L1_ICACHE0_PRELOAD_CTRL_L1_ICACHE0_PRELOAD_RGID_MASK 0x00000078u
static inline uint32_t extmem_l1_icache0_preload_ctrl_get_l1_icache0_preload_rgid(uint32_t reg) { return reg >> 3 & 0xfu; }

#define EXTMEM_L1_ICACHE0_PRELOAD_ADDR_OFFSET 0xacu
#define EXTMEM_L1_ICACHE0_PRELOAD_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_PRELOAD_ADDR_L1_ICACHE0_PRELOAD_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE0_PRELOAD_ADDR_L1_ICACHE0_PRELOAD_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE0_PRELOAD_SIZE_OFFSET 0xb0u
#define EXTMEM_L1_ICACHE0_PRELOAD_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_PRELOAD_SIZE_L1_ICACHE0_PRELOAD_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE0_PRELOAD_SIZE_L1_ICACHE0_PRELOAD_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache0_preload_size_get_l1_icache0_preload_size(uint32_t reg) { return reg & 0x3fffu; }

#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_OFFSET 0xb4u
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache1_preload_ctrl_get_l1_icache1_preload_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_icache1_preload_ctrl_set_l1_icache1_preload_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache1_preload_ctrl_get_l1_icache1_preload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache1_preload_ctrl_get_l1_icache1_preload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_RGID_SHIFT 3u
#define EXTMEM_L1_ICACHE1_PRELOAD_CTRL_L1_ICACHE1_PRELOAD_RGID_MASK 0x00000078u
static inline uint32_t extmem_l1_icache1_preload_ctrl_get_l1_icache1_preload_rgid(uint32_t reg) { return reg >> 3 & 0xfu; }

#define EXTMEM_L1_ICACHE1_PRELOAD_ADDR_OFFSET 0xb8u
#define EXTMEM_L1_ICACHE1_PRELOAD_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_PRELOAD_ADDR_L1_ICACHE1_PRELOAD_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE1_PRELOAD_ADDR_L1_ICACHE1_PRELOAD_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE1_PRELOAD_SIZE_OFFSET 0xbcu
#define EXTMEM_L1_ICACHE1_PRELOAD_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_PRELOAD_SIZE_L1_ICACHE1_PRELOAD_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE1_PRELOAD_SIZE_L1_ICACHE1_PRELOAD_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache1_preload_size_get_l1_icache1_preload_size(uint32_t reg) { return reg & 0x3fffu; }

#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_OFFSET 0xc0u
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache2_preload_ctrl_get_l1_icache2_preload_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_icache2_preload_ctrl_set_l1_icache2_preload_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache2_preload_ctrl_get_l1_icache2_preload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache2_preload_ctrl_get_l1_icache2_preload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_RGID_SHIFT 3u
#define EXTMEM_L1_ICACHE2_PRELOAD_CTRL_L1_ICACHE2_PRELOAD_RGID_MASK 0x00000078u
static inline uint32_t extmem_l1_icache2_preload_ctrl_get_l1_icache2_preload_rgid(uint32_t reg) { return reg >> 3 & 0xfu; }

#define EXTMEM_L1_ICACHE2_PRELOAD_ADDR_OFFSET 0xc4u
#define EXTMEM_L1_ICACHE2_PRELOAD_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_PRELOAD_ADDR_L1_ICACHE2_PRELOAD_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE2_PRELOAD_ADDR_L1_ICACHE2_PRELOAD_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE2_PRELOAD_SIZE_OFFSET 0xc8u
#define EXTMEM_L1_ICACHE2_PRELOAD_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_PRELOAD_SIZE_L1_ICACHE2_PRELOAD_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE2_PRELOAD_SIZE_L1_ICACHE2_PRELOAD_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache2_preload_size_get_l1_icache2_preload_size(uint32_t reg) { return reg & 0x3fffu; }

#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_OFFSET 0xccu
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache3_preload_ctrl_get_l1_icache3_preload_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_icache3_preload_ctrl_set_l1_icache3_preload_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache3_preload_ctrl_get_l1_icache3_preload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache3_preload_ctrl_get_l1_icache3_preload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_RGID_SHIFT 3u
#define EXTMEM_L1_ICACHE3_PRELOAD_CTRL_L1_ICACHE3_PRELOAD_RGID_MASK 0x00000078u
static inline uint32_t extmem_l1_icache3_preload_ctrl_get_l1_icache3_preload_rgid(uint32_t reg) { return reg >> 3 & 0xfu; }

#define EXTMEM_L1_ICACHE3_PRELOAD_ADDR_OFFSET 0xd0u
#define EXTMEM_L1_ICACHE3_PRELOAD_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_PRELOAD_ADDR_L1_ICACHE3_PRELOAD_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE3_PRELOAD_ADDR_L1_ICACHE3_PRELOAD_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE3_PRELOAD_SIZE_OFFSET 0xd4u
#define EXTMEM_L1_ICACHE3_PRELOAD_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_PRELOAD_SIZE_L1_ICACHE3_PRELOAD_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE3_PRELOAD_SIZE_L1_ICACHE3_PRELOAD_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_icache3_preload_size_get_l1_icache3_preload_size(uint32_t reg) { return reg & 0x3fffu; }

#define EXTMEM_L1_CACHE_PRELOAD_CTRL_OFFSET 0xd8u
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_ENA_SHIFT 0u
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_preload_ctrl_get_l1_cache_preload_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_cache_preload_ctrl_set_l1_cache_preload_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_DONE_SHIFT 1u
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_preload_ctrl_get_l1_cache_preload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_preload_ctrl_get_l1_cache_preload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_l1_cache_preload_ctrl_set_l1_cache_preload_order(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_RGID_SHIFT 3u
#define EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_RGID_MASK 0x00000078u
static inline uint32_t extmem_l1_cache_preload_ctrl_get_l1_cache_preload_rgid(uint32_t reg) { return reg >> 3 & 0xfu; }

#define EXTMEM_L1_DCACHE_PRELOAD_ADDR_OFFSET 0xdcu
#define EXTMEM_L1_DCACHE_PRELOAD_ADDR_RESET 0x00000000u
#define EXTMEM_L1_DCACHE_PRELOAD_ADDR_L1_CACHE_PRELOAD_ADDR_SHIFT 0u
#define EXTMEM_L1_DCACHE_PRELOAD_ADDR_L1_CACHE_PRELOAD_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_DCACHE_PRELOAD_SIZE_OFFSET 0xe0u
#define EXTMEM_L1_DCACHE_PRELOAD_SIZE_RESET 0x00000000u
#define EXTMEM_L1_DCACHE_PRELOAD_SIZE_L1_CACHE_PRELOAD_SIZE_SHIFT 0u
#define EXTMEM_L1_DCACHE_PRELOAD_SIZE_L1_CACHE_PRELOAD_SIZE_MASK 0x00003fffu
static inline uint32_t extmem_l1_dcache_preload_size_get_l1_cache_preload_size(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t extmem_l1_dcache_preload_size_set_l1_cache_preload_size(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }

#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_OFFSET 0xe4u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache0_autoload_ctrl_get_l1_icache0_autoload_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache0_autoload_ctrl_get_l1_icache0_autoload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache0_autoload_ctrl_get_l1_icache0_autoload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_TRIGGER_MODE_SHIFT 3u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_TRIGGER_MODE_MASK 0x00000018u
static inline uint32_t extmem_l1_icache0_autoload_ctrl_get_l1_icache0_autoload_trigger_mode(uint32_t reg) { return reg >> 3 & 0x3u; }
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_SCT0_ENA_SHIFT 8u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_SCT0_ENA_MASK 0x00000100u
static inline uint32_t extmem_l1_icache0_autoload_ctrl_get_l1_icache0_autoload_sct0_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_SCT1_ENA_SHIFT 9u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_SCT1_ENA_MASK 0x00000200u
static inline uint32_t extmem_l1_icache0_autoload_ctrl_get_l1_icache0_autoload_sct1_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_RGID_SHIFT 10u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_CTRL_L1_ICACHE0_AUTOLOAD_RGID_MASK 0x00003c00u
static inline uint32_t extmem_l1_icache0_autoload_ctrl_get_l1_icache0_autoload_rgid(uint32_t reg) { return reg >> 10 & 0xfu; }

#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_ADDR_OFFSET 0xe8u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_ADDR_L1_ICACHE0_AUTOLOAD_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_ADDR_L1_ICACHE0_AUTOLOAD_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_SIZE_OFFSET 0xecu
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_SIZE_L1_ICACHE0_AUTOLOAD_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT0_SIZE_L1_ICACHE0_AUTOLOAD_SCT0_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache0_autoload_sct0_size_get_l1_icache0_autoload_sct0_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_ADDR_OFFSET 0xf0u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_ADDR_L1_ICACHE0_AUTOLOAD_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_ADDR_L1_ICACHE0_AUTOLOAD_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_SIZE_OFFSET 0xf4u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_SIZE_L1_ICACHE0_AUTOLOAD_SCT1_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE0_AUTOLOAD_SCT1_SIZE_L1_ICACHE0_AUTOLOAD_SCT1_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache0_autoload_sct1_size_get_l1_icache0_autoload_sct1_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_OFFSET 0xf8u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache1_autoload_ctrl_get_l1_icache1_autoload_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache1_autoload_ctrl_get_l1_icache1_autoload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache1_autoload_ctrl_get_l1_icache1_autoload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_TRIGGER_MODE_SHIFT 3u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_TRIGGER_MODE_MASK 0x00000018u
static inline uint32_t extmem_l1_icache1_autoload_ctrl_get_l1_icache1_autoload_trigger_mode(uint32_t reg) { return reg >> 3 & 0x3u; }
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_SCT0_ENA_SHIFT 8u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_SCT0_ENA_MASK 0x00000100u
static inline uint32_t extmem_l1_icache1_autoload_ctrl_get_l1_icache1_autoload_sct0_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_SCT1_ENA_SHIFT 9u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_SCT1_ENA_MASK 0x00000200u
static inline uint32_t extmem_l1_icache1_autoload_ctrl_get_l1_icache1_autoload_sct1_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_RGID_SHIFT 10u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_CTRL_L1_ICACHE1_AUTOLOAD_RGID_MASK 0x00003c00u
static inline uint32_t extmem_l1_icache1_autoload_ctrl_get_l1_icache1_autoload_rgid(uint32_t reg) { return reg >> 10 & 0xfu; }

#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_ADDR_OFFSET 0xfcu
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_ADDR_L1_ICACHE1_AUTOLOAD_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_ADDR_L1_ICACHE1_AUTOLOAD_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_SIZE_OFFSET 0x100u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_SIZE_L1_ICACHE1_AUTOLOAD_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT0_SIZE_L1_ICACHE1_AUTOLOAD_SCT0_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache1_autoload_sct0_size_get_l1_icache1_autoload_sct0_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_ADDR_OFFSET 0x104u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_ADDR_L1_ICACHE1_AUTOLOAD_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_ADDR_L1_ICACHE1_AUTOLOAD_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_SIZE_OFFSET 0x108u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_SIZE_L1_ICACHE1_AUTOLOAD_SCT1_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE1_AUTOLOAD_SCT1_SIZE_L1_ICACHE1_AUTOLOAD_SCT1_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache1_autoload_sct1_size_get_l1_icache1_autoload_sct1_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_OFFSET 0x10cu
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache2_autoload_ctrl_get_l1_icache2_autoload_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache2_autoload_ctrl_get_l1_icache2_autoload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache2_autoload_ctrl_get_l1_icache2_autoload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_TRIGGER_MODE_SHIFT 3u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_TRIGGER_MODE_MASK 0x00000018u
static inline uint32_t extmem_l1_icache2_autoload_ctrl_get_l1_icache2_autoload_trigger_mode(uint32_t reg) { return reg >> 3 & 0x3u; }
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_SCT0_ENA_SHIFT 8u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_SCT0_ENA_MASK 0x00000100u
static inline uint32_t extmem_l1_icache2_autoload_ctrl_get_l1_icache2_autoload_sct0_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_SCT1_ENA_SHIFT 9u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_SCT1_ENA_MASK 0x00000200u
static inline uint32_t extmem_l1_icache2_autoload_ctrl_get_l1_icache2_autoload_sct1_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_RGID_SHIFT 10u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_CTRL_L1_ICACHE2_AUTOLOAD_RGID_MASK 0x00003c00u
static inline uint32_t extmem_l1_icache2_autoload_ctrl_get_l1_icache2_autoload_rgid(uint32_t reg) { return reg >> 10 & 0xfu; }

#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_ADDR_OFFSET 0x110u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_ADDR_L1_ICACHE2_AUTOLOAD_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_ADDR_L1_ICACHE2_AUTOLOAD_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_SIZE_OFFSET 0x114u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_SIZE_L1_ICACHE2_AUTOLOAD_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT0_SIZE_L1_ICACHE2_AUTOLOAD_SCT0_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache2_autoload_sct0_size_get_l1_icache2_autoload_sct0_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_ADDR_OFFSET 0x118u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_ADDR_L1_ICACHE2_AUTOLOAD_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_ADDR_L1_ICACHE2_AUTOLOAD_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_SIZE_OFFSET 0x11cu
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_SIZE_L1_ICACHE2_AUTOLOAD_SCT1_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE2_AUTOLOAD_SCT1_SIZE_L1_ICACHE2_AUTOLOAD_SCT1_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache2_autoload_sct1_size_get_l1_icache2_autoload_sct1_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_OFFSET 0x120u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_ENA_SHIFT 0u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_icache3_autoload_ctrl_get_l1_icache3_autoload_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_DONE_SHIFT 1u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_icache3_autoload_ctrl_get_l1_icache3_autoload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_icache3_autoload_ctrl_get_l1_icache3_autoload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_TRIGGER_MODE_SHIFT 3u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_TRIGGER_MODE_MASK 0x00000018u
static inline uint32_t extmem_l1_icache3_autoload_ctrl_get_l1_icache3_autoload_trigger_mode(uint32_t reg) { return reg >> 3 & 0x3u; }
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_SCT0_ENA_SHIFT 8u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_SCT0_ENA_MASK 0x00000100u
static inline uint32_t extmem_l1_icache3_autoload_ctrl_get_l1_icache3_autoload_sct0_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_SCT1_ENA_SHIFT 9u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_SCT1_ENA_MASK 0x00000200u
static inline uint32_t extmem_l1_icache3_autoload_ctrl_get_l1_icache3_autoload_sct1_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_RGID_SHIFT 10u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_CTRL_L1_ICACHE3_AUTOLOAD_RGID_MASK 0x00003c00u
static inline uint32_t extmem_l1_icache3_autoload_ctrl_get_l1_icache3_autoload_rgid(uint32_t reg) { return reg >> 10 & 0xfu; }

#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_ADDR_OFFSET 0x124u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_ADDR_L1_ICACHE3_AUTOLOAD_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_ADDR_L1_ICACHE3_AUTOLOAD_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_SIZE_OFFSET 0x128u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_SIZE_L1_ICACHE3_AUTOLOAD_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT0_SIZE_L1_ICACHE3_AUTOLOAD_SCT0_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache3_autoload_sct0_size_get_l1_icache3_autoload_sct0_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_ADDR_OFFSET 0x12cu
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_ADDR_L1_ICACHE3_AUTOLOAD_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_ADDR_L1_ICACHE3_AUTOLOAD_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_SIZE_OFFSET 0x130u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_SIZE_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_SIZE_L1_ICACHE3_AUTOLOAD_SCT1_SIZE_SHIFT 0u
#define EXTMEM_L1_ICACHE3_AUTOLOAD_SCT1_SIZE_L1_ICACHE3_AUTOLOAD_SCT1_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_icache3_autoload_sct1_size_get_l1_icache3_autoload_sct1_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_OFFSET 0x134u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_ENA_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_cache_autoload_ctrl_set_l1_cache_autoload_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_DONE_SHIFT 1u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_ORDER_SHIFT 2u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_l1_cache_autoload_ctrl_set_l1_cache_autoload_order(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_TRIGGER_MODE_SHIFT 3u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_TRIGGER_MODE_MASK 0x00000018u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_trigger_mode(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t extmem_l1_cache_autoload_ctrl_set_l1_cache_autoload_trigger_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT0_ENA_SHIFT 8u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT0_ENA_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_sct0_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t extmem_l1_cache_autoload_ctrl_set_l1_cache_autoload_sct0_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT1_ENA_SHIFT 9u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT1_ENA_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_sct1_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t extmem_l1_cache_autoload_ctrl_set_l1_cache_autoload_sct1_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT2_ENA_SHIFT 10u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT2_ENA_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_sct2_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT3_ENA_SHIFT 11u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_SCT3_ENA_MASK 0x00000800u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_sct3_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_RGID_SHIFT 12u
#define EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_RGID_MASK 0x0000f000u
static inline uint32_t extmem_l1_cache_autoload_ctrl_get_l1_cache_autoload_rgid(uint32_t reg) { return reg >> 12 & 0xfu; }

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_ADDR_OFFSET 0x138u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_ADDR_L1_CACHE_AUTOLOAD_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_ADDR_L1_CACHE_AUTOLOAD_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_SIZE_OFFSET 0x13cu
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_SIZE_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_SIZE_L1_CACHE_AUTOLOAD_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT0_SIZE_L1_CACHE_AUTOLOAD_SCT0_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_cache_autoload_sct0_size_get_l1_cache_autoload_sct0_size(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t extmem_l1_cache_autoload_sct0_size_set_l1_cache_autoload_sct0_size(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_ADDR_OFFSET 0x140u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_ADDR_L1_CACHE_AUTOLOAD_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_ADDR_L1_CACHE_AUTOLOAD_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_SIZE_OFFSET 0x144u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_SIZE_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_SIZE_L1_CACHE_AUTOLOAD_SCT1_SIZE_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT1_SIZE_L1_CACHE_AUTOLOAD_SCT1_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_cache_autoload_sct1_size_get_l1_cache_autoload_sct1_size(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t extmem_l1_cache_autoload_sct1_size_set_l1_cache_autoload_sct1_size(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_ADDR_OFFSET 0x148u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_ADDR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_ADDR_L1_CACHE_AUTOLOAD_SCT2_ADDR_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_ADDR_L1_CACHE_AUTOLOAD_SCT2_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_SIZE_OFFSET 0x14cu
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_SIZE_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_SIZE_L1_CACHE_AUTOLOAD_SCT2_SIZE_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT2_SIZE_L1_CACHE_AUTOLOAD_SCT2_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_cache_autoload_sct2_size_get_l1_cache_autoload_sct2_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_ADDR_OFFSET 0x150u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_ADDR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_ADDR_L1_CACHE_AUTOLOAD_SCT3_ADDR_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_ADDR_L1_CACHE_AUTOLOAD_SCT3_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_SIZE_OFFSET 0x154u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_SIZE_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_SIZE_L1_CACHE_AUTOLOAD_SCT3_SIZE_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_SCT3_SIZE_L1_CACHE_AUTOLOAD_SCT3_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l1_cache_autoload_sct3_size_get_l1_cache_autoload_sct3_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_OFFSET 0x158u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS0_OVF_INT_ENA_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS0_OVF_INT_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_ibus0_ovf_int_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS1_OVF_INT_ENA_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS1_OVF_INT_ENA_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_ibus1_ovf_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS2_OVF_INT_ENA_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS2_OVF_INT_ENA_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_ibus2_ovf_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS3_OVF_INT_ENA_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_IBUS3_OVF_INT_ENA_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_ibus3_ovf_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_BUS0_OVF_INT_ENA_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_BUS0_OVF_INT_ENA_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_bus0_ovf_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_set_l1_bus0_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_BUS1_OVF_INT_ENA_SHIFT 5u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_BUS1_OVF_INT_ENA_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_bus1_ovf_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_set_l1_bus1_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_DBUS2_OVF_INT_ENA_SHIFT 6u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_DBUS2_OVF_INT_ENA_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_dbus2_ovf_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_DBUS3_OVF_INT_ENA_SHIFT 7u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ENA_L1_DBUS3_OVF_INT_ENA_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_acs_cnt_int_ena_get_l1_dbus3_ovf_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }

#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_OFFSET 0x15cu
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS0_OVF_INT_CLR_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS0_OVF_INT_CLR_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_get_l1_ibus0_ovf_int_clr(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS1_OVF_INT_CLR_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS1_OVF_INT_CLR_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_get_l1_ibus1_ovf_int_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS2_OVF_INT_CLR_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS2_OVF_INT_CLR_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_get_l1_ibus2_ovf_int_clr(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS3_OVF_INT_CLR_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_IBUS3_OVF_INT_CLR_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_get_l1_ibus3_ovf_int_clr(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_BUS0_OVF_INT_CLR_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_BUS0_OVF_INT_CLR_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_set_l1_bus0_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_BUS1_OVF_INT_CLR_SHIFT 5u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_BUS1_OVF_INT_CLR_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_set_l1_bus1_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_DBUS2_OVF_INT_CLR_SHIFT 6u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_DBUS2_OVF_INT_CLR_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_get_l1_dbus2_ovf_int_clr(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_DBUS3_OVF_INT_CLR_SHIFT 7u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_CLR_L1_DBUS3_OVF_INT_CLR_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_acs_cnt_int_clr_get_l1_dbus3_ovf_int_clr(uint32_t reg) { return reg >> 7 & 0x1u; }

#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_OFFSET 0x160u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS0_OVF_INT_RAW_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS0_OVF_INT_RAW_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_ibus0_ovf_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_ibus0_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS1_OVF_INT_RAW_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS1_OVF_INT_RAW_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_ibus1_ovf_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_ibus1_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS2_OVF_INT_RAW_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS2_OVF_INT_RAW_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_ibus2_ovf_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_ibus2_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS3_OVF_INT_RAW_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_IBUS3_OVF_INT_RAW_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_ibus3_ovf_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_ibus3_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_BUS0_OVF_INT_RAW_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_BUS0_OVF_INT_RAW_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_bus0_ovf_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_bus0_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_BUS1_OVF_INT_RAW_SHIFT 5u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_BUS1_OVF_INT_RAW_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_bus1_ovf_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_bus1_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_DBUS2_OVF_INT_RAW_SHIFT 6u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_DBUS2_OVF_INT_RAW_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_dbus2_ovf_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_dbus2_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_DBUS3_OVF_INT_RAW_SHIFT 7u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_RAW_L1_DBUS3_OVF_INT_RAW_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_get_l1_dbus3_ovf_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_int_raw_set_l1_dbus3_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_OFFSET 0x164u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS0_OVF_INT_ST_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS0_OVF_INT_ST_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_ibus0_ovf_int_st(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS1_OVF_INT_ST_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS1_OVF_INT_ST_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_ibus1_ovf_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS2_OVF_INT_ST_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS2_OVF_INT_ST_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_ibus2_ovf_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS3_OVF_INT_ST_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_IBUS3_OVF_INT_ST_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_ibus3_ovf_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_BUS0_OVF_INT_ST_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_BUS0_OVF_INT_ST_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_bus0_ovf_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_BUS1_OVF_INT_ST_SHIFT 5u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_BUS1_OVF_INT_ST_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_bus1_ovf_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_DBUS2_OVF_INT_ST_SHIFT 6u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_DBUS2_OVF_INT_ST_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_dbus2_ovf_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_DBUS3_OVF_INT_ST_SHIFT 7u
#define EXTMEM_L1_CACHE_ACS_CNT_INT_ST_L1_DBUS3_OVF_INT_ST_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_acs_cnt_int_st_get_l1_dbus3_ovf_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }

#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_OFFSET 0x168u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE0_FAIL_INT_ENA_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE0_FAIL_INT_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_fail_int_ena_get_l1_icache0_fail_int_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE1_FAIL_INT_ENA_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE1_FAIL_INT_ENA_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_fail_int_ena_get_l1_icache1_fail_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE2_FAIL_INT_ENA_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE2_FAIL_INT_ENA_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_fail_int_ena_get_l1_icache2_fail_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE3_FAIL_INT_ENA_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_ICACHE3_FAIL_INT_ENA_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_fail_int_ena_get_l1_icache3_fail_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_CACHE_FAIL_INT_ENA_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_L1_CACHE_FAIL_INT_ENA_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_fail_int_ena_get_l1_cache_fail_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_fail_int_ena_set_l1_cache_fail_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_OFFSET 0x16cu
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE0_FAIL_INT_CLR_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE0_FAIL_INT_CLR_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_fail_int_clr_get_l1_icache0_fail_int_clr(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE1_FAIL_INT_CLR_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE1_FAIL_INT_CLR_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_fail_int_clr_get_l1_icache1_fail_int_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE2_FAIL_INT_CLR_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE2_FAIL_INT_CLR_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_fail_int_clr_get_l1_icache2_fail_int_clr(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE3_FAIL_INT_CLR_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_ICACHE3_FAIL_INT_CLR_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_fail_int_clr_get_l1_icache3_fail_int_clr(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_CACHE_FAIL_INT_CLR_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_CLR_L1_CACHE_FAIL_INT_CLR_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_fail_int_clr_set_l1_cache_fail_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_OFFSET 0x170u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE0_FAIL_INT_RAW_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE0_FAIL_INT_RAW_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_get_l1_icache0_fail_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_set_l1_icache0_fail_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE1_FAIL_INT_RAW_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE1_FAIL_INT_RAW_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_get_l1_icache1_fail_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_set_l1_icache1_fail_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE2_FAIL_INT_RAW_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE2_FAIL_INT_RAW_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_get_l1_icache2_fail_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_set_l1_icache2_fail_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE3_FAIL_INT_RAW_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_ICACHE3_FAIL_INT_RAW_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_get_l1_icache3_fail_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_set_l1_icache3_fail_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_CACHE_FAIL_INT_RAW_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_CACHE_FAIL_INT_RAW_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_get_l1_cache_fail_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_fail_int_raw_set_l1_cache_fail_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_OFFSET 0x174u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE0_FAIL_INT_ST_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE0_FAIL_INT_ST_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_fail_int_st_get_l1_icache0_fail_int_st(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE1_FAIL_INT_ST_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE1_FAIL_INT_ST_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_fail_int_st_get_l1_icache1_fail_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE2_FAIL_INT_ST_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE2_FAIL_INT_ST_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_fail_int_st_get_l1_icache2_fail_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE3_FAIL_INT_ST_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_ICACHE3_FAIL_INT_ST_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_fail_int_st_get_l1_icache3_fail_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_CACHE_FAIL_INT_ST_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_FAIL_INT_ST_L1_CACHE_FAIL_INT_ST_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_fail_int_st_get_l1_cache_fail_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }

#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_OFFSET 0x178u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS0_CNT_ENA_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS0_CNT_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus0_cnt_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS1_CNT_ENA_SHIFT 1u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS1_CNT_ENA_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus1_cnt_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS2_CNT_ENA_SHIFT 2u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS2_CNT_ENA_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus2_cnt_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS3_CNT_ENA_SHIFT 3u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS3_CNT_ENA_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus3_cnt_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS0_CNT_ENA_SHIFT 4u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS0_CNT_ENA_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_bus0_cnt_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_set_l1_bus0_cnt_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS1_CNT_ENA_SHIFT 5u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS1_CNT_ENA_MASK 0x00000020u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_bus1_cnt_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_set_l1_bus1_cnt_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS2_CNT_ENA_SHIFT 6u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS2_CNT_ENA_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_dbus2_cnt_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS3_CNT_ENA_SHIFT 7u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS3_CNT_ENA_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_dbus3_cnt_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS0_CNT_CLR_SHIFT 16u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS0_CNT_CLR_MASK 0x00010000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus0_cnt_clr(uint32_t reg) { return reg >> 16 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS1_CNT_CLR_SHIFT 17u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS1_CNT_CLR_MASK 0x00020000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus1_cnt_clr(uint32_t reg) { return reg >> 17 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS2_CNT_CLR_SHIFT 18u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS2_CNT_CLR_MASK 0x00040000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus2_cnt_clr(uint32_t reg) { return reg >> 18 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS3_CNT_CLR_SHIFT 19u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_IBUS3_CNT_CLR_MASK 0x00080000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_ibus3_cnt_clr(uint32_t reg) { return reg >> 19 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS0_CNT_CLR_SHIFT 20u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS0_CNT_CLR_MASK 0x00100000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_set_l1_bus0_cnt_clr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS1_CNT_CLR_SHIFT 21u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_BUS1_CNT_CLR_MASK 0x00200000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_set_l1_bus1_cnt_clr(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS2_CNT_CLR_SHIFT 22u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS2_CNT_CLR_MASK 0x00400000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_dbus2_cnt_clr(uint32_t reg) { return reg >> 22 & 0x1u; }
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS3_CNT_CLR_SHIFT 23u
#define EXTMEM_L1_CACHE_ACS_CNT_CTRL_L1_DBUS3_CNT_CLR_MASK 0x00800000u
static inline uint32_t extmem_l1_cache_acs_cnt_ctrl_get_l1_dbus3_cnt_clr(uint32_t reg) { return reg >> 23 & 0x1u; }

#define EXTMEM_L1_IBUS0_ACS_HIT_CNT_OFFSET 0x17cu
#define EXTMEM_L1_IBUS0_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS0_ACS_HIT_CNT_L1_IBUS0_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS0_ACS_HIT_CNT_L1_IBUS0_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS0_ACS_MISS_CNT_OFFSET 0x180u
#define EXTMEM_L1_IBUS0_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS0_ACS_MISS_CNT_L1_IBUS0_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS0_ACS_MISS_CNT_L1_IBUS0_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS0_ACS_CONFLICT_CNT_OFFSET 0x184u
#define EXTMEM_L1_IBUS0_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS0_ACS_CONFLICT_CNT_L1_IBUS0_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS0_ACS_CONFLICT_CNT_L1_IBUS0_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS0_ACS_NXTLVL_CNT_OFFSET 0x188u
#define EXTMEM_L1_IBUS0_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS0_ACS_NXTLVL_CNT_L1_IBUS0_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS0_ACS_NXTLVL_CNT_L1_IBUS0_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS1_ACS_HIT_CNT_OFFSET 0x18cu
#define EXTMEM_L1_IBUS1_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS1_ACS_HIT_CNT_L1_IBUS1_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS1_ACS_HIT_CNT_L1_IBUS1_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS1_ACS_MISS_CNT_OFFSET 0x190u
#define EXTMEM_L1_IBUS1_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS1_ACS_MISS_CNT_L1_IBUS1_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS1_ACS_MISS_CNT_L1_IBUS1_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS1_ACS_CONFLICT_CNT_OFFSET 0x194u
#define EXTMEM_L1_IBUS1_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS1_ACS_CONFLICT_CNT_L1_IBUS1_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS1_ACS_CONFLICT_CNT_L1_IBUS1_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS1_ACS_NXTLVL_CNT_OFFSET 0x198u
#define EXTMEM_L1_IBUS1_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS1_ACS_NXTLVL_CNT_L1_IBUS1_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS1_ACS_NXTLVL_CNT_L1_IBUS1_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS2_ACS_HIT_CNT_OFFSET 0x19cu
#define EXTMEM_L1_IBUS2_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS2_ACS_HIT_CNT_L1_IBUS2_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS2_ACS_HIT_CNT_L1_IBUS2_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS2_ACS_MISS_CNT_OFFSET 0x1a0u
#define EXTMEM_L1_IBUS2_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS2_ACS_MISS_CNT_L1_IBUS2_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS2_ACS_MISS_CNT_L1_IBUS2_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS2_ACS_CONFLICT_CNT_OFFSET 0x1a4u
#define EXTMEM_L1_IBUS2_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS2_ACS_CONFLICT_CNT_L1_IBUS2_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS2_ACS_CONFLICT_CNT_L1_IBUS2_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS2_ACS_NXTLVL_CNT_OFFSET 0x1a8u
#define EXTMEM_L1_IBUS2_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS2_ACS_NXTLVL_CNT_L1_IBUS2_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS2_ACS_NXTLVL_CNT_L1_IBUS2_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS3_ACS_HIT_CNT_OFFSET 0x1acu
#define EXTMEM_L1_IBUS3_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS3_ACS_HIT_CNT_L1_IBUS3_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS3_ACS_HIT_CNT_L1_IBUS3_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS3_ACS_MISS_CNT_OFFSET 0x1b0u
#define EXTMEM_L1_IBUS3_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS3_ACS_MISS_CNT_L1_IBUS3_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS3_ACS_MISS_CNT_L1_IBUS3_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS3_ACS_CONFLICT_CNT_OFFSET 0x1b4u
#define EXTMEM_L1_IBUS3_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS3_ACS_CONFLICT_CNT_L1_IBUS3_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS3_ACS_CONFLICT_CNT_L1_IBUS3_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_IBUS3_ACS_NXTLVL_CNT_OFFSET 0x1b8u
#define EXTMEM_L1_IBUS3_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_IBUS3_ACS_NXTLVL_CNT_L1_IBUS3_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_IBUS3_ACS_NXTLVL_CNT_L1_IBUS3_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS0_ACS_HIT_CNT_OFFSET 0x1bcu
#define EXTMEM_L1_BUS0_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS0_ACS_HIT_CNT_L1_BUS0_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_BUS0_ACS_HIT_CNT_L1_BUS0_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS0_ACS_MISS_CNT_OFFSET 0x1c0u
#define EXTMEM_L1_BUS0_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS0_ACS_MISS_CNT_L1_BUS0_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_BUS0_ACS_MISS_CNT_L1_BUS0_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS0_ACS_CONFLICT_CNT_OFFSET 0x1c4u
#define EXTMEM_L1_BUS0_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS0_ACS_CONFLICT_CNT_L1_BUS0_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_BUS0_ACS_CONFLICT_CNT_L1_BUS0_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS0_ACS_NXTLVL_CNT_OFFSET 0x1c8u
#define EXTMEM_L1_BUS0_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS0_ACS_NXTLVL_CNT_L1_BUS0_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_BUS0_ACS_NXTLVL_CNT_L1_BUS0_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS1_ACS_HIT_CNT_OFFSET 0x1ccu
#define EXTMEM_L1_BUS1_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS1_ACS_HIT_CNT_L1_BUS1_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_BUS1_ACS_HIT_CNT_L1_BUS1_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS1_ACS_MISS_CNT_OFFSET 0x1d0u
#define EXTMEM_L1_BUS1_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS1_ACS_MISS_CNT_L1_BUS1_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_BUS1_ACS_MISS_CNT_L1_BUS1_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS1_ACS_CONFLICT_CNT_OFFSET 0x1d4u
#define EXTMEM_L1_BUS1_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS1_ACS_CONFLICT_CNT_L1_BUS1_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_BUS1_ACS_CONFLICT_CNT_L1_BUS1_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_BUS1_ACS_NXTLVL_CNT_OFFSET 0x1d8u
#define EXTMEM_L1_BUS1_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_BUS1_ACS_NXTLVL_CNT_L1_BUS1_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_BUS1_ACS_NXTLVL_CNT_L1_BUS1_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS2_ACS_HIT_CNT_OFFSET 0x1dcu
#define EXTMEM_L1_DBUS2_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS2_ACS_HIT_CNT_L1_DBUS2_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS2_ACS_HIT_CNT_L1_DBUS2_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS2_ACS_MISS_CNT_OFFSET 0x1e0u
#define EXTMEM_L1_DBUS2_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS2_ACS_MISS_CNT_L1_DBUS2_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS2_ACS_MISS_CNT_L1_DBUS2_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS2_ACS_CONFLICT_CNT_OFFSET 0x1e4u
#define EXTMEM_L1_DBUS2_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS2_ACS_CONFLICT_CNT_L1_DBUS2_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS2_ACS_CONFLICT_CNT_L1_DBUS2_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS2_ACS_NXTLVL_CNT_OFFSET 0x1e8u
#define EXTMEM_L1_DBUS2_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS2_ACS_NXTLVL_CNT_L1_DBUS2_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS2_ACS_NXTLVL_CNT_L1_DBUS2_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS3_ACS_HIT_CNT_OFFSET 0x1ecu
#define EXTMEM_L1_DBUS3_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS3_ACS_HIT_CNT_L1_DBUS3_HIT_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS3_ACS_HIT_CNT_L1_DBUS3_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS3_ACS_MISS_CNT_OFFSET 0x1f0u
#define EXTMEM_L1_DBUS3_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS3_ACS_MISS_CNT_L1_DBUS3_MISS_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS3_ACS_MISS_CNT_L1_DBUS3_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS3_ACS_CONFLICT_CNT_OFFSET 0x1f4u
#define EXTMEM_L1_DBUS3_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS3_ACS_CONFLICT_CNT_L1_DBUS3_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS3_ACS_CONFLICT_CNT_L1_DBUS3_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L1_DBUS3_ACS_NXTLVL_CNT_OFFSET 0x1f8u
#define EXTMEM_L1_DBUS3_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L1_DBUS3_ACS_NXTLVL_CNT_L1_DBUS3_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L1_DBUS3_ACS_NXTLVL_CNT_L1_DBUS3_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE0_ACS_FAIL_ID_ATTR_OFFSET 0x1fcu
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ID_ATTR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ID_ATTR_L1_ICACHE0_FAIL_ID_SHIFT 0u
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ID_ATTR_L1_ICACHE0_FAIL_ID_MASK 0x0000ffffu
static inline uint32_t extmem_l1_icache0_acs_fail_id_attr_get_l1_icache0_fail_id(uint32_t reg) { return reg & 0xffffu; }
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ID_ATTR_L1_ICACHE0_FAIL_ATTR_SHIFT 16u
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ID_ATTR_L1_ICACHE0_FAIL_ATTR_MASK 0xffff0000u
static inline uint32_t extmem_l1_icache0_acs_fail_id_attr_get_l1_icache0_fail_attr(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EXTMEM_L1_ICACHE0_ACS_FAIL_ADDR_OFFSET 0x200u
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ADDR_L1_ICACHE0_FAIL_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE0_ACS_FAIL_ADDR_L1_ICACHE0_FAIL_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE1_ACS_FAIL_ID_ATTR_OFFSET 0x204u
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ID_ATTR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ID_ATTR_L1_ICACHE1_FAIL_ID_SHIFT 0u
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ID_ATTR_L1_ICACHE1_FAIL_ID_MASK 0x0000ffffu
static inline uint32_t extmem_l1_icache1_acs_fail_id_attr_get_l1_icache1_fail_id(uint32_t reg) { return reg & 0xffffu; }
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ID_ATTR_L1_ICACHE1_FAIL_ATTR_SHIFT 16u
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ID_ATTR_L1_ICACHE1_FAIL_ATTR_MASK 0xffff0000u
static inline uint32_t extmem_l1_icache1_acs_fail_id_attr_get_l1_icache1_fail_attr(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EXTMEM_L1_ICACHE1_ACS_FAIL_ADDR_OFFSET 0x208u
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ADDR_L1_ICACHE1_FAIL_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE1_ACS_FAIL_ADDR_L1_ICACHE1_FAIL_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE2_ACS_FAIL_ID_ATTR_OFFSET 0x20cu
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ID_ATTR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ID_ATTR_L1_ICACHE2_FAIL_ID_SHIFT 0u
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ID_ATTR_L1_ICACHE2_FAIL_ID_MASK 0x0000ffffu
static inline uint32_t extmem_l1_icache2_acs_fail_id_attr_get_l1_icache2_fail_id(uint32_t reg) { return reg & 0xffffu; }
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ID_ATTR_L1_ICACHE2_FAIL_ATTR_SHIFT 16u
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ID_ATTR_L1_ICACHE2_FAIL_ATTR_MASK 0xffff0000u
static inline uint32_t extmem_l1_icache2_acs_fail_id_attr_get_l1_icache2_fail_attr(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EXTMEM_L1_ICACHE2_ACS_FAIL_ADDR_OFFSET 0x210u
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ADDR_L1_ICACHE2_FAIL_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE2_ACS_FAIL_ADDR_L1_ICACHE2_FAIL_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_ICACHE3_ACS_FAIL_ID_ATTR_OFFSET 0x214u
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ID_ATTR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ID_ATTR_L1_ICACHE3_FAIL_ID_SHIFT 0u
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ID_ATTR_L1_ICACHE3_FAIL_ID_MASK 0x0000ffffu
static inline uint32_t extmem_l1_icache3_acs_fail_id_attr_get_l1_icache3_fail_id(uint32_t reg) { return reg & 0xffffu; }
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ID_ATTR_L1_ICACHE3_FAIL_ATTR_SHIFT 16u
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ID_ATTR_L1_ICACHE3_FAIL_ATTR_MASK 0xffff0000u
static inline uint32_t extmem_l1_icache3_acs_fail_id_attr_get_l1_icache3_fail_attr(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EXTMEM_L1_ICACHE3_ACS_FAIL_ADDR_OFFSET 0x218u
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ADDR_RESET 0x00000000u
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ADDR_L1_ICACHE3_FAIL_ADDR_SHIFT 0u
#define EXTMEM_L1_ICACHE3_ACS_FAIL_ADDR_L1_ICACHE3_FAIL_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_CACHE_ACS_FAIL_ID_ATTR_OFFSET 0x21cu
#define EXTMEM_L1_CACHE_ACS_FAIL_ID_ATTR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_ACS_FAIL_ID_ATTR_L1_CACHE_FAIL_ID_SHIFT 0u
#define EXTMEM_L1_CACHE_ACS_FAIL_ID_ATTR_L1_CACHE_FAIL_ID_MASK 0x0000ffffu
static inline uint32_t extmem_l1_cache_acs_fail_id_attr_get_l1_cache_fail_id(uint32_t reg) { return reg & 0xffffu; }
#define EXTMEM_L1_CACHE_ACS_FAIL_ID_ATTR_L1_CACHE_FAIL_ATTR_SHIFT 16u
#define EXTMEM_L1_CACHE_ACS_FAIL_ID_ATTR_L1_CACHE_FAIL_ATTR_MASK 0xffff0000u
static inline uint32_t extmem_l1_cache_acs_fail_id_attr_get_l1_cache_fail_attr(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EXTMEM_L1_DCACHE_ACS_FAIL_ADDR_OFFSET 0x220u
#define EXTMEM_L1_DCACHE_ACS_FAIL_ADDR_RESET 0x00000000u
#define EXTMEM_L1_DCACHE_ACS_FAIL_ADDR_L1_CACHE_FAIL_ADDR_SHIFT 0u
#define EXTMEM_L1_DCACHE_ACS_FAIL_ADDR_L1_CACHE_FAIL_ADDR_MASK 0xffffffffu

#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_OFFSET 0x224u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_RESET 0x00000000u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE0_PLD_DONE_INT_ENA_SHIFT 0u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE0_PLD_DONE_INT_ENA_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache0_pld_done_int_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE1_PLD_DONE_INT_ENA_SHIFT 1u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE1_PLD_DONE_INT_ENA_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache1_pld_done_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE2_PLD_DONE_INT_ENA_SHIFT 2u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE2_PLD_DONE_INT_ENA_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache2_pld_done_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE3_PLD_DONE_INT_ENA_SHIFT 3u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE3_PLD_DONE_INT_ENA_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache3_pld_done_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_CACHE_PLD_DONE_INT_ENA_SHIFT 4u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_CACHE_PLD_DONE_INT_ENA_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_cache_pld_done_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_set_l1_cache_pld_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_CACHE_SYNC_DONE_INT_ENA_SHIFT 6u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_CACHE_SYNC_DONE_INT_ENA_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_cache_sync_done_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_set_cache_sync_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE0_PLD_ERR_INT_ENA_SHIFT 7u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE0_PLD_ERR_INT_ENA_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache0_pld_err_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE1_PLD_ERR_INT_ENA_SHIFT 8u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE1_PLD_ERR_INT_ENA_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache1_pld_err_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE2_PLD_ERR_INT_ENA_SHIFT 9u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE2_PLD_ERR_INT_ENA_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache2_pld_err_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE3_PLD_ERR_INT_ENA_SHIFT 10u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_ICACHE3_PLD_ERR_INT_ENA_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_icache3_pld_err_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_CACHE_PLD_ERR_INT_ENA_SHIFT 11u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_L1_CACHE_PLD_ERR_INT_ENA_MASK 0x00000800u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_l1_cache_pld_err_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_set_l1_cache_pld_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_CACHE_SYNC_ERR_INT_ENA_SHIFT 13u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_CACHE_SYNC_ERR_INT_ENA_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_get_cache_sync_err_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_ena_set_cache_sync_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_OFFSET 0x228u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_RESET 0x00000000u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE0_PLD_DONE_INT_CLR_SHIFT 0u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE0_PLD_DONE_INT_CLR_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache0_pld_done_int_clr(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE1_PLD_DONE_INT_CLR_SHIFT 1u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE1_PLD_DONE_INT_CLR_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache1_pld_done_int_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE2_PLD_DONE_INT_CLR_SHIFT 2u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE2_PLD_DONE_INT_CLR_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache2_pld_done_int_clr(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE3_PLD_DONE_INT_CLR_SHIFT 3u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE3_PLD_DONE_INT_CLR_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache3_pld_done_int_clr(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_CACHE_PLD_DONE_INT_CLR_SHIFT 4u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_CACHE_PLD_DONE_INT_CLR_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_set_l1_cache_pld_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_CACHE_SYNC_DONE_INT_CLR_SHIFT 6u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_CACHE_SYNC_DONE_INT_CLR_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_set_cache_sync_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE0_PLD_ERR_INT_CLR_SHIFT 7u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE0_PLD_ERR_INT_CLR_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache0_pld_err_int_clr(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE1_PLD_ERR_INT_CLR_SHIFT 8u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE1_PLD_ERR_INT_CLR_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache1_pld_err_int_clr(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE2_PLD_ERR_INT_CLR_SHIFT 9u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE2_PLD_ERR_INT_CLR_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache2_pld_err_int_clr(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE3_PLD_ERR_INT_CLR_SHIFT 10u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_ICACHE3_PLD_ERR_INT_CLR_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_get_l1_icache3_pld_err_int_clr(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_CACHE_PLD_ERR_INT_CLR_SHIFT 11u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_L1_CACHE_PLD_ERR_INT_CLR_MASK 0x00000800u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_set_l1_cache_pld_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_CACHE_SYNC_ERR_INT_CLR_SHIFT 13u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_CLR_CACHE_SYNC_ERR_INT_CLR_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_sync_preload_int_clr_set_cache_sync_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_OFFSET 0x22cu
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_RESET 0x00000000u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE0_PLD_DONE_INT_RAW_SHIFT 0u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE0_PLD_DONE_INT_RAW_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache0_pld_done_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache0_pld_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE1_PLD_DONE_INT_RAW_SHIFT 1u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE1_PLD_DONE_INT_RAW_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache1_pld_done_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache1_pld_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE2_PLD_DONE_INT_RAW_SHIFT 2u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE2_PLD_DONE_INT_RAW_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache2_pld_done_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache2_pld_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE3_PLD_DONE_INT_RAW_SHIFT 3u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE3_PLD_DONE_INT_RAW_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache3_pld_done_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache3_pld_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_CACHE_PLD_DONE_INT_RAW_SHIFT 4u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_CACHE_PLD_DONE_INT_RAW_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_cache_pld_done_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_cache_pld_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_CACHE_SYNC_DONE_INT_RAW_SHIFT 6u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_CACHE_SYNC_DONE_INT_RAW_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_cache_sync_done_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_cache_sync_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE0_PLD_ERR_INT_RAW_SHIFT 7u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE0_PLD_ERR_INT_RAW_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache0_pld_err_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache0_pld_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE1_PLD_ERR_INT_RAW_SHIFT 8u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE1_PLD_ERR_INT_RAW_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache1_pld_err_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache1_pld_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE2_PLD_ERR_INT_RAW_SHIFT 9u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE2_PLD_ERR_INT_RAW_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache2_pld_err_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache2_pld_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE3_PLD_ERR_INT_RAW_SHIFT 10u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_ICACHE3_PLD_ERR_INT_RAW_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_icache3_pld_err_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_icache3_pld_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_CACHE_PLD_ERR_INT_RAW_SHIFT 11u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_CACHE_PLD_ERR_INT_RAW_MASK 0x00000800u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_l1_cache_pld_err_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_l1_cache_pld_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_CACHE_SYNC_ERR_INT_RAW_SHIFT 13u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_CACHE_SYNC_ERR_INT_RAW_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_get_cache_sync_err_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_preload_int_raw_set_cache_sync_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_OFFSET 0x230u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_RESET 0x00000000u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE0_PLD_DONE_INT_ST_SHIFT 0u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE0_PLD_DONE_INT_ST_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache0_pld_done_int_st(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE1_PLD_DONE_INT_ST_SHIFT 1u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE1_PLD_DONE_INT_ST_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache1_pld_done_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE2_PLD_DONE_INT_ST_SHIFT 2u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE2_PLD_DONE_INT_ST_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache2_pld_done_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE3_PLD_DONE_INT_ST_SHIFT 3u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE3_PLD_DONE_INT_ST_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache3_pld_done_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_CACHE_PLD_DONE_INT_ST_SHIFT 4u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_CACHE_PLD_DONE_INT_ST_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_cache_pld_done_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_CACHE_SYNC_DONE_INT_ST_SHIFT 6u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_CACHE_SYNC_DONE_INT_ST_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_cache_sync_done_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE0_PLD_ERR_INT_ST_SHIFT 7u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE0_PLD_ERR_INT_ST_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache0_pld_err_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE1_PLD_ERR_INT_ST_SHIFT 8u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE1_PLD_ERR_INT_ST_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache1_pld_err_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE2_PLD_ERR_INT_ST_SHIFT 9u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE2_PLD_ERR_INT_ST_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache2_pld_err_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE3_PLD_ERR_INT_ST_SHIFT 10u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_ICACHE3_PLD_ERR_INT_ST_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_icache3_pld_err_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_CACHE_PLD_ERR_INT_ST_SHIFT 11u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_L1_CACHE_PLD_ERR_INT_ST_MASK 0x00000800u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_l1_cache_pld_err_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_CACHE_SYNC_ERR_INT_ST_SHIFT 13u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ST_CACHE_SYNC_ERR_INT_ST_MASK 0x00002000u
static inline uint32_t extmem_l1_cache_sync_preload_int_st_get_cache_sync_err_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }

#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_OFFSET 0x234u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_RESET 0x00000000u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE0_PLD_ERR_CODE_SHIFT 0u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE0_PLD_ERR_CODE_MASK 0x00000003u
static inline uint32_t extmem_l1_cache_sync_preload_exception_get_l1_icache0_pld_err_code(uint32_t reg) { return reg & 0x3u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE1_PLD_ERR_CODE_SHIFT 2u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE1_PLD_ERR_CODE_MASK 0x0000000cu
static inline uint32_t extmem_l1_cache_sync_preload_exception_get_l1_icache1_pld_err_code(uint32_t reg) { return reg >> 2 & 0x3u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE2_PLD_ERR_CODE_SHIFT 4u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE2_PLD_ERR_CODE_MASK 0x00000030u
static inline uint32_t extmem_l1_cache_sync_preload_exception_get_l1_icache2_pld_err_code(uint32_t reg) { return reg >> 4 & 0x3u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE3_PLD_ERR_CODE_SHIFT 6u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_ICACHE3_PLD_ERR_CODE_MASK 0x000000c0u
static inline uint32_t extmem_l1_cache_sync_preload_exception_get_l1_icache3_pld_err_code(uint32_t reg) { return reg >> 6 & 0x3u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_CACHE_PLD_ERR_CODE_SHIFT 8u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_L1_CACHE_PLD_ERR_CODE_MASK 0x00000300u
static inline uint32_t extmem_l1_cache_sync_preload_exception_get_l1_cache_pld_err_code(uint32_t reg) { return reg >> 8 & 0x3u; }
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_CACHE_SYNC_ERR_CODE_SHIFT 12u
#define EXTMEM_L1_CACHE_SYNC_PRELOAD_EXCEPTION_CACHE_SYNC_ERR_CODE_MASK 0x00003000u
static inline uint32_t extmem_l1_cache_sync_preload_exception_get_cache_sync_err_code(uint32_t reg) { return reg >> 12 & 0x3u; }

#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_OFFSET 0x238u
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE0_SYNC_RST_SHIFT 0u
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE0_SYNC_RST_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_sync_rst_ctrl_get_l1_icache0_sync_rst(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE1_SYNC_RST_SHIFT 1u
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE1_SYNC_RST_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_sync_rst_ctrl_get_l1_icache1_sync_rst(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE2_SYNC_RST_SHIFT 2u
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE2_SYNC_RST_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_sync_rst_ctrl_get_l1_icache2_sync_rst(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE3_SYNC_RST_SHIFT 3u
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_ICACHE3_SYNC_RST_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_sync_rst_ctrl_get_l1_icache3_sync_rst(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_CACHE_SYNC_RST_SHIFT 4u
#define EXTMEM_L1_CACHE_SYNC_RST_CTRL_L1_CACHE_SYNC_RST_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_sync_rst_ctrl_get_l1_cache_sync_rst(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_sync_rst_ctrl_set_l1_cache_sync_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_OFFSET 0x23cu
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE0_PLD_RST_SHIFT 0u
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE0_PLD_RST_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_preload_rst_ctrl_get_l1_icache0_pld_rst(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE1_PLD_RST_SHIFT 1u
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE1_PLD_RST_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_preload_rst_ctrl_get_l1_icache1_pld_rst(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE2_PLD_RST_SHIFT 2u
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE2_PLD_RST_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_preload_rst_ctrl_get_l1_icache2_pld_rst(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE3_PLD_RST_SHIFT 3u
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_ICACHE3_PLD_RST_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_preload_rst_ctrl_get_l1_icache3_pld_rst(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_CACHE_PLD_RST_SHIFT 4u
#define EXTMEM_L1_CACHE_PRELOAD_RST_CTRL_L1_CACHE_PLD_RST_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_preload_rst_ctrl_get_l1_cache_pld_rst(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_preload_rst_ctrl_set_l1_cache_pld_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_OFFSET 0x240u
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE0_ALD_BUF_CLR_SHIFT 0u
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE0_ALD_BUF_CLR_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_autoload_buf_clr_ctrl_get_l1_icache0_ald_buf_clr(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE1_ALD_BUF_CLR_SHIFT 1u
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE1_ALD_BUF_CLR_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_autoload_buf_clr_ctrl_get_l1_icache1_ald_buf_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE2_ALD_BUF_CLR_SHIFT 2u
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE2_ALD_BUF_CLR_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_autoload_buf_clr_ctrl_get_l1_icache2_ald_buf_clr(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE3_ALD_BUF_CLR_SHIFT 3u
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_ICACHE3_ALD_BUF_CLR_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_autoload_buf_clr_ctrl_get_l1_icache3_ald_buf_clr(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_CACHE_ALD_BUF_CLR_SHIFT 4u
#define EXTMEM_L1_CACHE_AUTOLOAD_BUF_CLR_CTRL_L1_CACHE_ALD_BUF_CLR_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_autoload_buf_clr_ctrl_get_l1_cache_ald_buf_clr(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_autoload_buf_clr_ctrl_set_l1_cache_ald_buf_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_OFFSET 0x244u
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_RESET 0x00000000u
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE0_UNALLOC_CLR_SHIFT 0u
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE0_UNALLOC_CLR_MASK 0x00000001u
static inline uint32_t extmem_l1_unallocate_buffer_clear_get_l1_icache0_unalloc_clr(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE1_UNALLOC_CLR_SHIFT 1u
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE1_UNALLOC_CLR_MASK 0x00000002u
static inline uint32_t extmem_l1_unallocate_buffer_clear_get_l1_icache1_unalloc_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE2_UNALLOC_CLR_SHIFT 2u
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE2_UNALLOC_CLR_MASK 0x00000004u
static inline uint32_t extmem_l1_unallocate_buffer_clear_get_l1_icache2_unalloc_clr(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE3_UNALLOC_CLR_SHIFT 3u
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_ICACHE3_UNALLOC_CLR_MASK 0x00000008u
static inline uint32_t extmem_l1_unallocate_buffer_clear_get_l1_icache3_unalloc_clr(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_CACHE_UNALLOC_CLR_SHIFT 4u
#define EXTMEM_L1_UNALLOCATE_BUFFER_CLEAR_L1_CACHE_UNALLOC_CLR_MASK 0x00000010u
static inline uint32_t extmem_l1_unallocate_buffer_clear_get_l1_cache_unalloc_clr(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_unallocate_buffer_clear_set_l1_cache_unalloc_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define EXTMEM_L1_CACHE_OBJECT_CTRL_OFFSET 0x248u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_RESET 0x00000000u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE0_TAG_OBJECT_SHIFT 0u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE0_TAG_OBJECT_MASK 0x00000001u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache0_tag_object(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE1_TAG_OBJECT_SHIFT 1u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE1_TAG_OBJECT_MASK 0x00000002u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache1_tag_object(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE2_TAG_OBJECT_SHIFT 2u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE2_TAG_OBJECT_MASK 0x00000004u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache2_tag_object(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE3_TAG_OBJECT_SHIFT 3u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE3_TAG_OBJECT_MASK 0x00000008u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache3_tag_object(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_CACHE_TAG_OBJECT_SHIFT 4u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_CACHE_TAG_OBJECT_MASK 0x00000010u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_cache_tag_object(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t extmem_l1_cache_object_ctrl_set_l1_cache_tag_object(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE0_MEM_OBJECT_SHIFT 6u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE0_MEM_OBJECT_MASK 0x00000040u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache0_mem_object(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE1_MEM_OBJECT_SHIFT 7u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE1_MEM_OBJECT_MASK 0x00000080u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache1_mem_object(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE2_MEM_OBJECT_SHIFT 8u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE2_MEM_OBJECT_MASK 0x00000100u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache2_mem_object(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE3_MEM_OBJECT_SHIFT 9u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_ICACHE3_MEM_OBJECT_MASK 0x00000200u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_icache3_mem_object(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_CACHE_MEM_OBJECT_SHIFT 10u
#define EXTMEM_L1_CACHE_OBJECT_CTRL_L1_CACHE_MEM_OBJECT_MASK 0x00000400u
static inline uint32_t extmem_l1_cache_object_ctrl_get_l1_cache_mem_object(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t extmem_l1_cache_object_ctrl_set_l1_cache_mem_object(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define EXTMEM_L1_CACHE_WAY_OBJECT_OFFSET 0x24cu
#define EXTMEM_L1_CACHE_WAY_OBJECT_RESET 0x00000000u
#define EXTMEM_L1_CACHE_WAY_OBJECT_L1_CACHE_WAY_OBJECT_SHIFT 0u
#define EXTMEM_L1_CACHE_WAY_OBJECT_L1_CACHE_WAY_OBJECT_MASK 0x00000007u
static inline uint32_t extmem_l1_cache_way_object_get_l1_cache_way_object(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t extmem_l1_cache_way_object_set_l1_cache_way_object(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }

#define EXTMEM_L1_CACHE_VADDR_OFFSET 0x250u
#define EXTMEM_L1_CACHE_VADDR_RESET 0x40000000u
#define EXTMEM_L1_CACHE_VADDR_L1_CACHE_VADDR_SHIFT 0u
#define EXTMEM_L1_CACHE_VADDR_L1_CACHE_VADDR_MASK 0xffffffffu

#define EXTMEM_L1_CACHE_DEBUG_BUS_OFFSET 0x254u
#define EXTMEM_L1_CACHE_DEBUG_BUS_RESET 0x00000254u
#define EXTMEM_L1_CACHE_DEBUG_BUS_L1_CACHE_DEBUG_BUS_SHIFT 0u
#define EXTMEM_L1_CACHE_DEBUG_BUS_L1_CACHE_DEBUG_BUS_MASK 0xffffffffu

#define EXTMEM_LEVEL_SPLIT0_OFFSET 0x258u
#define EXTMEM_LEVEL_SPLIT0_RESET 0x00000258u
#define EXTMEM_LEVEL_SPLIT0_LEVEL_SPLIT0_SHIFT 0u
#define EXTMEM_LEVEL_SPLIT0_LEVEL_SPLIT0_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_CTRL_OFFSET 0x25cu
#define EXTMEM_L2_CACHE_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_CTRL_L2_CACHE_SHUT_DMA_SHIFT 4u
#define EXTMEM_L2_CACHE_CTRL_L2_CACHE_SHUT_DMA_MASK 0x00000010u
static inline uint32_t extmem_l2_cache_ctrl_get_l2_cache_shut_dma(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L2_CACHE_CTRL_L2_CACHE_UNDEF_OP_SHIFT 5u
#define EXTMEM_L2_CACHE_CTRL_L2_CACHE_UNDEF_OP_MASK 0x000001e0u
static inline uint32_t extmem_l2_cache_ctrl_get_l2_cache_undef_op(uint32_t reg) { return reg >> 5 & 0xfu; }

#define EXTMEM_L2_BYPASS_CACHE_CONF_OFFSET 0x260u
#define EXTMEM_L2_BYPASS_CACHE_CONF_RESET 0x00000000u
#define EXTMEM_L2_BYPASS_CACHE_CONF_BYPASS_L2_CACHE_EN_SHIFT 5u
#define EXTMEM_L2_BYPASS_CACHE_CONF_BYPASS_L2_CACHE_EN_MASK 0x00000020u
static inline uint32_t extmem_l2_bypass_cache_conf_get_bypass_l2_cache_en(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_CACHESIZE_CONF_OFFSET 0x264u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_RESET 0x00000000u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_1K_SHIFT 0u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_1K_MASK 0x00000001u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_1k(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_2K_SHIFT 1u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_2K_MASK 0x00000002u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_2k(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_4K_SHIFT 2u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_4K_MASK 0x00000004u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_4k(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_8K_SHIFT 3u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_8K_MASK 0x00000008u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_8k(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_16K_SHIFT 4u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_16K_MASK 0x00000010u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_16k(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_32K_SHIFT 5u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_32K_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_32k(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_64K_SHIFT 6u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_64K_MASK 0x00000040u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_64k(uint32_t reg) { return reg >> 6 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_128K_SHIFT 7u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_128K_MASK 0x00000080u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_128k(uint32_t reg) { return reg >> 7 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_256K_SHIFT 8u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_256K_MASK 0x00000100u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_256k(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_512K_SHIFT 9u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_512K_MASK 0x00000200u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_512k(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_1024K_SHIFT 10u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_1024K_MASK 0x00000400u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_1024k(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_2048K_SHIFT 11u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_2048K_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_2048k(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_4096K_SHIFT 12u
#define EXTMEM_L2_CACHE_CACHESIZE_CONF_L2_CACHE_CACHESIZE_4096K_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_cachesize_conf_get_l2_cache_cachesize_4096k(uint32_t reg) { return reg >> 12 & 0x1u; }

#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_OFFSET 0x268u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_RESET 0x00000000u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_8_SHIFT 0u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_8_MASK 0x00000001u
static inline uint32_t extmem_l2_cache_blocksize_conf_get_l2_cache_blocksize_8(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_16_SHIFT 1u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_16_MASK 0x00000002u
static inline uint32_t extmem_l2_cache_blocksize_conf_get_l2_cache_blocksize_16(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_32_SHIFT 2u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_32_MASK 0x00000004u
static inline uint32_t extmem_l2_cache_blocksize_conf_get_l2_cache_blocksize_32(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_64_SHIFT 3u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_64_MASK 0x00000008u
static inline uint32_t extmem_l2_cache_blocksize_conf_get_l2_cache_blocksize_64(uint32_t reg) { return reg >> 3 & 0x1u; }
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_128_SHIFT 4u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_128_MASK 0x00000010u
static inline uint32_t extmem_l2_cache_blocksize_conf_get_l2_cache_blocksize_128(uint32_t reg) { return reg >> 4 & 0x1u; }
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_256_SHIFT 5u
#define EXTMEM_L2_CACHE_BLOCKSIZE_CONF_L2_CACHE_BLOCKSIZE_256_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_blocksize_conf_get_l2_cache_blocksize_256(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_WRAP_AROUND_CTRL_OFFSET 0x26cu
#define EXTMEM_L2_CACHE_WRAP_AROUND_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_WRAP_AROUND_CTRL_L2_CACHE_WRAP_SHIFT 5u
#define EXTMEM_L2_CACHE_WRAP_AROUND_CTRL_L2_CACHE_WRAP_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_wrap_around_ctrl_get_l2_cache_wrap(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_OFFSET 0x270u
#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_L2_CACHE_TAG_MEM_FORCE_ON_SHIFT 20u
#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_L2_CACHE_TAG_MEM_FORCE_ON_MASK 0x00100000u
static inline uint32_t extmem_l2_cache_tag_mem_power_ctrl_get_l2_cache_tag_mem_force_on(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_L2_CACHE_TAG_MEM_FORCE_PD_SHIFT 21u
#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_L2_CACHE_TAG_MEM_FORCE_PD_MASK 0x00200000u
static inline uint32_t extmem_l2_cache_tag_mem_power_ctrl_get_l2_cache_tag_mem_force_pd(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_L2_CACHE_TAG_MEM_FORCE_PU_SHIFT 22u
#define EXTMEM_L2_CACHE_TAG_MEM_POWER_CTRL_L2_CACHE_TAG_MEM_FORCE_PU_MASK 0x00400000u
static inline uint32_t extmem_l2_cache_tag_mem_power_ctrl_get_l2_cache_tag_mem_force_pu(uint32_t reg) { return reg >> 22 & 0x1u; }

#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_OFFSET 0x274u
#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_L2_CACHE_DATA_MEM_FORCE_ON_SHIFT 20u
#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_L2_CACHE_DATA_MEM_FORCE_ON_MASK 0x00100000u
static inline uint32_t extmem_l2_cache_data_mem_power_ctrl_get_l2_cache_data_mem_force_on(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_L2_CACHE_DATA_MEM_FORCE_PD_SHIFT 21u
#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_L2_CACHE_DATA_MEM_FORCE_PD_MASK 0x00200000u
static inline uint32_t extmem_l2_cache_data_mem_power_ctrl_get_l2_cache_data_mem_force_pd(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_L2_CACHE_DATA_MEM_FORCE_PU_SHIFT 22u
#define EXTMEM_L2_CACHE_DATA_MEM_POWER_CTRL_L2_CACHE_DATA_MEM_FORCE_PU_MASK 0x00400000u
static inline uint32_t extmem_l2_cache_data_mem_power_ctrl_get_l2_cache_data_mem_force_pu(uint32_t reg) { return reg >> 22 & 0x1u; }

#define EXTMEM_L2_CACHE_FREEZE_CTRL_OFFSET 0x278u
#define EXTMEM_L2_CACHE_FREEZE_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_FREEZE_CTRL_L2_CACHE_FREEZE_EN_SHIFT 20u
#define EXTMEM_L2_CACHE_FREEZE_CTRL_L2_CACHE_FREEZE_EN_MASK 0x00100000u
static inline uint32_t extmem_l2_cache_freeze_ctrl_get_l2_cache_freeze_en(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EXTMEM_L2_CACHE_FREEZE_CTRL_L2_CACHE_FREEZE_MODE_SHIFT 21u
#define EXTMEM_L2_CACHE_FREEZE_CTRL_L2_CACHE_FREEZE_MODE_MASK 0x00200000u
static inline uint32_t extmem_l2_cache_freeze_ctrl_get_l2_cache_freeze_mode(uint32_t reg) { return reg >> 21 & 0x1u; }
#define EXTMEM_L2_CACHE_FREEZE_CTRL_L2_CACHE_FREEZE_DONE_SHIFT 22u
#define EXTMEM_L2_CACHE_FREEZE_CTRL_L2_CACHE_FREEZE_DONE_MASK 0x00400000u
static inline uint32_t extmem_l2_cache_freeze_ctrl_get_l2_cache_freeze_done(uint32_t reg) { return reg >> 22 & 0x1u; }

#define EXTMEM_L2_CACHE_DATA_MEM_ACS_CONF_OFFSET 0x27cu
#define EXTMEM_L2_CACHE_DATA_MEM_ACS_CONF_RESET 0x00000000u
#define EXTMEM_L2_CACHE_DATA_MEM_ACS_CONF_L2_CACHE_DATA_MEM_RD_EN_SHIFT 20u
#define EXTMEM_L2_CACHE_DATA_MEM_ACS_CONF_L2_CACHE_DATA_MEM_RD_EN_MASK 0x00100000u
static inline uint32_t extmem_l2_cache_data_mem_acs_conf_get_l2_cache_data_mem_rd_en(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EXTMEM_L2_CACHE_DATA_MEM_ACS_CONF_L2_CACHE_DATA_MEM_WR_EN_SHIFT 21u
#define EXTMEM_L2_CACHE_DATA_MEM_ACS_CONF_L2_CACHE_DATA_MEM_WR_EN_MASK 0x00200000u
static inline uint32_t extmem_l2_cache_data_mem_acs_conf_get_l2_cache_data_mem_wr_en(uint32_t reg) { return reg >> 21 & 0x1u; }

#define EXTMEM_L2_CACHE_TAG_MEM_ACS_CONF_OFFSET 0x280u
#define EXTMEM_L2_CACHE_TAG_MEM_ACS_CONF_RESET 0x00000000u
#define EXTMEM_L2_CACHE_TAG_MEM_ACS_CONF_L2_CACHE_TAG_MEM_RD_EN_SHIFT 20u
#define EXTMEM_L2_CACHE_TAG_MEM_ACS_CONF_L2_CACHE_TAG_MEM_RD_EN_MASK 0x00100000u
static inline uint32_t extmem_l2_cache_tag_mem_acs_conf_get_l2_cache_tag_mem_rd_en(uint32_t reg) { return reg >> 20 & 0x1u; }
#define EXTMEM_L2_CACHE_TAG_MEM_ACS_CONF_L2_CACHE_TAG_MEM_WR_EN_SHIFT 21u
#define EXTMEM_L2_CACHE_TAG_MEM_ACS_CONF_L2_CACHE_TAG_MEM_WR_EN_MASK 0x00200000u
static inline uint32_t extmem_l2_cache_tag_mem_acs_conf_get_l2_cache_tag_mem_wr_en(uint32_t reg) { return reg >> 21 & 0x1u; }

#define EXTMEM_L2_CACHE_PRELOCK_CONF_OFFSET 0x284u
#define EXTMEM_L2_CACHE_PRELOCK_CONF_RESET 0x00000000u
#define EXTMEM_L2_CACHE_PRELOCK_CONF_L2_CACHE_PRELOCK_SCT0_EN_SHIFT 0u
#define EXTMEM_L2_CACHE_PRELOCK_CONF_L2_CACHE_PRELOCK_SCT0_EN_MASK 0x00000001u
static inline uint32_t extmem_l2_cache_prelock_conf_get_l2_cache_prelock_sct0_en(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L2_CACHE_PRELOCK_CONF_L2_CACHE_PRELOCK_SCT1_EN_SHIFT 1u
#define EXTMEM_L2_CACHE_PRELOCK_CONF_L2_CACHE_PRELOCK_SCT1_EN_MASK 0x00000002u
static inline uint32_t extmem_l2_cache_prelock_conf_get_l2_cache_prelock_sct1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L2_CACHE_PRELOCK_CONF_L2_CACHE_PRELOCK_RGID_SHIFT 2u
#define EXTMEM_L2_CACHE_PRELOCK_CONF_L2_CACHE_PRELOCK_RGID_MASK 0x0000003cu
static inline uint32_t extmem_l2_cache_prelock_conf_get_l2_cache_prelock_rgid(uint32_t reg) { return reg >> 2 & 0xfu; }

#define EXTMEM_L2_CACHE_PRELOCK_SCT0_ADDR_OFFSET 0x288u
#define EXTMEM_L2_CACHE_PRELOCK_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_PRELOCK_SCT0_ADDR_L2_CACHE_PRELOCK_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_PRELOCK_SCT0_ADDR_L2_CACHE_PRELOCK_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_PRELOCK_SCT1_ADDR_OFFSET 0x28cu
#define EXTMEM_L2_CACHE_PRELOCK_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_PRELOCK_SCT1_ADDR_L2_CACHE_PRELOCK_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_PRELOCK_SCT1_ADDR_L2_CACHE_PRELOCK_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_PRELOCK_SCT_SIZE_OFFSET 0x290u
#define EXTMEM_L2_CACHE_PRELOCK_SCT_SIZE_RESET 0xffffffffu
#define EXTMEM_L2_CACHE_PRELOCK_SCT_SIZE_L2_CACHE_PRELOCK_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L2_CACHE_PRELOCK_SCT_SIZE_L2_CACHE_PRELOCK_SCT0_SIZE_MASK 0x0000ffffu
static inline uint32_t extmem_l2_cache_prelock_sct_size_get_l2_cache_prelock_sct0_size(uint32_t reg) { return reg & 0xffffu; }
#define EXTMEM_L2_CACHE_PRELOCK_SCT_SIZE_L2_CACHE_PRELOCK_SCT1_SIZE_SHIFT 16u
#define EXTMEM_L2_CACHE_PRELOCK_SCT_SIZE_L2_CACHE_PRELOCK_SCT1_SIZE_MASK 0xffff0000u
static inline uint32_t extmem_l2_cache_prelock_sct_size_get_l2_cache_prelock_sct1_size(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EXTMEM_L2_CACHE_PRELOAD_CTRL_OFFSET 0x294u
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_ENA_SHIFT 0u
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l2_cache_preload_ctrl_get_l2_cache_preload_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_l2_cache_preload_ctrl_set_l2_cache_preload_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_DONE_SHIFT 1u
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l2_cache_preload_ctrl_get_l2_cache_preload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_ORDER_SHIFT 2u
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l2_cache_preload_ctrl_get_l2_cache_preload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_RGID_SHIFT 3u
#define EXTMEM_L2_CACHE_PRELOAD_CTRL_L2_CACHE_PRELOAD_RGID_MASK 0x00000078u
static inline uint32_t extmem_l2_cache_preload_ctrl_get_l2_cache_preload_rgid(uint32_t reg) { return reg >> 3 & 0xfu; }

#define EXTMEM_L2_CACHE_PRELOAD_ADDR_OFFSET 0x298u
#define EXTMEM_L2_CACHE_PRELOAD_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_PRELOAD_ADDR_L2_CACHE_PRELOAD_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_PRELOAD_ADDR_L2_CACHE_PRELOAD_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_PRELOAD_SIZE_OFFSET 0x29cu
#define EXTMEM_L2_CACHE_PRELOAD_SIZE_RESET 0x00000000u
#define EXTMEM_L2_CACHE_PRELOAD_SIZE_L2_CACHE_PRELOAD_SIZE_SHIFT 0u
#define EXTMEM_L2_CACHE_PRELOAD_SIZE_L2_CACHE_PRELOAD_SIZE_MASK 0x0000ffffu
static inline uint32_t extmem_l2_cache_preload_size_get_l2_cache_preload_size(uint32_t reg) { return reg & 0xffffu; }

#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_OFFSET 0x2a0u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_RESET 0x00000002u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_ENA_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_ENA_MASK 0x00000001u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_ena(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_DONE_SHIFT 1u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_DONE_MASK 0x00000002u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_done(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_ORDER_SHIFT 2u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_ORDER_MASK 0x00000004u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_order(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_TRIGGER_MODE_SHIFT 3u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_TRIGGER_MODE_MASK 0x00000018u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_trigger_mode(uint32_t reg) { return reg >> 3 & 0x3u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT0_ENA_SHIFT 8u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT0_ENA_MASK 0x00000100u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_sct0_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT1_ENA_SHIFT 9u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT1_ENA_MASK 0x00000200u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_sct1_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT2_ENA_SHIFT 10u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT2_ENA_MASK 0x00000400u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_sct2_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT3_ENA_SHIFT 11u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_SCT3_ENA_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_sct3_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_RGID_SHIFT 12u
#define EXTMEM_L2_CACHE_AUTOLOAD_CTRL_L2_CACHE_AUTOLOAD_RGID_MASK 0x0000f000u
static inline uint32_t extmem_l2_cache_autoload_ctrl_get_l2_cache_autoload_rgid(uint32_t reg) { return reg >> 12 & 0xfu; }

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_ADDR_OFFSET 0x2a4u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_ADDR_L2_CACHE_AUTOLOAD_SCT0_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_ADDR_L2_CACHE_AUTOLOAD_SCT0_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_SIZE_OFFSET 0x2a8u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_SIZE_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_SIZE_L2_CACHE_AUTOLOAD_SCT0_SIZE_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT0_SIZE_L2_CACHE_AUTOLOAD_SCT0_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l2_cache_autoload_sct0_size_get_l2_cache_autoload_sct0_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_ADDR_OFFSET 0x2acu
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_ADDR_L2_CACHE_AUTOLOAD_SCT1_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_ADDR_L2_CACHE_AUTOLOAD_SCT1_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_SIZE_OFFSET 0x2b0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_SIZE_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_SIZE_L2_CACHE_AUTOLOAD_SCT1_SIZE_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT1_SIZE_L2_CACHE_AUTOLOAD_SCT1_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l2_cache_autoload_sct1_size_get_l2_cache_autoload_sct1_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_ADDR_OFFSET 0x2b4u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_ADDR_L2_CACHE_AUTOLOAD_SCT2_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_ADDR_L2_CACHE_AUTOLOAD_SCT2_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_SIZE_OFFSET 0x2b8u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_SIZE_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_SIZE_L2_CACHE_AUTOLOAD_SCT2_SIZE_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT2_SIZE_L2_CACHE_AUTOLOAD_SCT2_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l2_cache_autoload_sct2_size_get_l2_cache_autoload_sct2_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_ADDR_OFFSET 0x2bcu
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_ADDR_L2_CACHE_AUTOLOAD_SCT3_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_ADDR_L2_CACHE_AUTOLOAD_SCT3_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_SIZE_OFFSET 0x2c0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_SIZE_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_SIZE_L2_CACHE_AUTOLOAD_SCT3_SIZE_SHIFT 0u
#define EXTMEM_L2_CACHE_AUTOLOAD_SCT3_SIZE_L2_CACHE_AUTOLOAD_SCT3_SIZE_MASK 0x0fffffffu
static inline uint32_t extmem_l2_cache_autoload_sct3_size_get_l2_cache_autoload_sct3_size(uint32_t reg) { return reg & 0xfffffffu; }

#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_OFFSET 0x2c4u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS0_OVF_INT_ENA_SHIFT 8u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS0_OVF_INT_ENA_MASK 0x00000100u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_ibus0_ovf_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS1_OVF_INT_ENA_SHIFT 9u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS1_OVF_INT_ENA_MASK 0x00000200u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_ibus1_ovf_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS2_OVF_INT_ENA_SHIFT 10u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS2_OVF_INT_ENA_MASK 0x00000400u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_ibus2_ovf_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS3_OVF_INT_ENA_SHIFT 11u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_IBUS3_OVF_INT_ENA_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_ibus3_ovf_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS0_OVF_INT_ENA_SHIFT 12u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS0_OVF_INT_ENA_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_dbus0_ovf_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS1_OVF_INT_ENA_SHIFT 13u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS1_OVF_INT_ENA_MASK 0x00002000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_dbus1_ovf_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS2_OVF_INT_ENA_SHIFT 14u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS2_OVF_INT_ENA_MASK 0x00004000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_dbus2_ovf_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS3_OVF_INT_ENA_SHIFT 15u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ENA_L2_DBUS3_OVF_INT_ENA_MASK 0x00008000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_ena_get_l2_dbus3_ovf_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }

#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_OFFSET 0x2c8u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS0_OVF_INT_CLR_SHIFT 8u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS0_OVF_INT_CLR_MASK 0x00000100u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_ibus0_ovf_int_clr(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS1_OVF_INT_CLR_SHIFT 9u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS1_OVF_INT_CLR_MASK 0x00000200u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_ibus1_ovf_int_clr(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS2_OVF_INT_CLR_SHIFT 10u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS2_OVF_INT_CLR_MASK 0x00000400u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_ibus2_ovf_int_clr(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS3_OVF_INT_CLR_SHIFT 11u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_IBUS3_OVF_INT_CLR_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_ibus3_ovf_int_clr(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS0_OVF_INT_CLR_SHIFT 12u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS0_OVF_INT_CLR_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_dbus0_ovf_int_clr(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS1_OVF_INT_CLR_SHIFT 13u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS1_OVF_INT_CLR_MASK 0x00002000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_dbus1_ovf_int_clr(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS2_OVF_INT_CLR_SHIFT 14u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS2_OVF_INT_CLR_MASK 0x00004000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_dbus2_ovf_int_clr(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS3_OVF_INT_CLR_SHIFT 15u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_CLR_L2_DBUS3_OVF_INT_CLR_MASK 0x00008000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_clr_get_l2_dbus3_ovf_int_clr(uint32_t reg) { return reg >> 15 & 0x1u; }

#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_OFFSET 0x2ccu
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS0_OVF_INT_RAW_SHIFT 8u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS0_OVF_INT_RAW_MASK 0x00000100u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_ibus0_ovf_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_ibus0_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS1_OVF_INT_RAW_SHIFT 9u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS1_OVF_INT_RAW_MASK 0x00000200u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_ibus1_ovf_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_ibus1_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS2_OVF_INT_RAW_SHIFT 10u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS2_OVF_INT_RAW_MASK 0x00000400u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_ibus2_ovf_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_ibus2_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS3_OVF_INT_RAW_SHIFT 11u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_IBUS3_OVF_INT_RAW_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_ibus3_ovf_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_ibus3_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS0_OVF_INT_RAW_SHIFT 12u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS0_OVF_INT_RAW_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_dbus0_ovf_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_dbus0_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS1_OVF_INT_RAW_SHIFT 13u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS1_OVF_INT_RAW_MASK 0x00002000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_dbus1_ovf_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_dbus1_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS2_OVF_INT_RAW_SHIFT 14u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS2_OVF_INT_RAW_MASK 0x00004000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_dbus2_ovf_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_dbus2_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS3_OVF_INT_RAW_SHIFT 15u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_RAW_L2_DBUS3_OVF_INT_RAW_MASK 0x00008000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_get_l2_dbus3_ovf_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_cnt_int_raw_set_l2_dbus3_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_OFFSET 0x2d0u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS0_OVF_INT_ST_SHIFT 8u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS0_OVF_INT_ST_MASK 0x00000100u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_ibus0_ovf_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS1_OVF_INT_ST_SHIFT 9u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS1_OVF_INT_ST_MASK 0x00000200u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_ibus1_ovf_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS2_OVF_INT_ST_SHIFT 10u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS2_OVF_INT_ST_MASK 0x00000400u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_ibus2_ovf_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS3_OVF_INT_ST_SHIFT 11u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_IBUS3_OVF_INT_ST_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_ibus3_ovf_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS0_OVF_INT_ST_SHIFT 12u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS0_OVF_INT_ST_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_dbus0_ovf_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS1_OVF_INT_ST_SHIFT 13u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS1_OVF_INT_ST_MASK 0x00002000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_dbus1_ovf_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS2_OVF_INT_ST_SHIFT 14u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS2_OVF_INT_ST_MASK 0x00004000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_dbus2_ovf_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS3_OVF_INT_ST_SHIFT 15u
#define EXTMEM_L2_CACHE_ACS_CNT_INT_ST_L2_DBUS3_OVF_INT_ST_MASK 0x00008000u
static inline uint32_t extmem_l2_cache_acs_cnt_int_st_get_l2_dbus3_ovf_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }

#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ENA_OFFSET 0x2d4u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ENA_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ENA_L2_CACHE_FAIL_INT_ENA_SHIFT 5u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ENA_L2_CACHE_FAIL_INT_ENA_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_acs_fail_int_ena_get_l2_cache_fail_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_ACS_FAIL_INT_CLR_OFFSET 0x2d8u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_CLR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_CLR_L2_CACHE_FAIL_INT_CLR_SHIFT 5u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_CLR_L2_CACHE_FAIL_INT_CLR_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_acs_fail_int_clr_get_l2_cache_fail_int_clr(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_ACS_FAIL_INT_RAW_OFFSET 0x2dcu
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_RAW_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_RAW_L2_CACHE_FAIL_INT_RAW_SHIFT 5u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_RAW_L2_CACHE_FAIL_INT_RAW_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_acs_fail_int_raw_get_l2_cache_fail_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t extmem_l2_cache_acs_fail_int_raw_set_l2_cache_fail_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ST_OFFSET 0x2e0u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ST_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ST_L2_CACHE_FAIL_INT_ST_SHIFT 5u
#define EXTMEM_L2_CACHE_ACS_FAIL_INT_ST_L2_CACHE_FAIL_INT_ST_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_acs_fail_int_st_get_l2_cache_fail_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_OFFSET 0x2e4u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS0_CNT_ENA_SHIFT 8u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS0_CNT_ENA_MASK 0x00000100u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus0_cnt_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS1_CNT_ENA_SHIFT 9u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS1_CNT_ENA_MASK 0x00000200u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus1_cnt_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS2_CNT_ENA_SHIFT 10u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS2_CNT_ENA_MASK 0x00000400u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus2_cnt_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS3_CNT_ENA_SHIFT 11u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS3_CNT_ENA_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus3_cnt_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS0_CNT_ENA_SHIFT 12u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS0_CNT_ENA_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus0_cnt_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS1_CNT_ENA_SHIFT 13u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS1_CNT_ENA_MASK 0x00002000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus1_cnt_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS2_CNT_ENA_SHIFT 14u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS2_CNT_ENA_MASK 0x00004000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus2_cnt_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS3_CNT_ENA_SHIFT 15u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS3_CNT_ENA_MASK 0x00008000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus3_cnt_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS0_CNT_CLR_SHIFT 24u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS0_CNT_CLR_MASK 0x01000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus0_cnt_clr(uint32_t reg) { return reg >> 24 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS1_CNT_CLR_SHIFT 25u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS1_CNT_CLR_MASK 0x02000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus1_cnt_clr(uint32_t reg) { return reg >> 25 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS2_CNT_CLR_SHIFT 26u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS2_CNT_CLR_MASK 0x04000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus2_cnt_clr(uint32_t reg) { return reg >> 26 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS3_CNT_CLR_SHIFT 27u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_IBUS3_CNT_CLR_MASK 0x08000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_ibus3_cnt_clr(uint32_t reg) { return reg >> 27 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS0_CNT_CLR_SHIFT 28u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS0_CNT_CLR_MASK 0x10000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus0_cnt_clr(uint32_t reg) { return reg >> 28 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS1_CNT_CLR_SHIFT 29u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS1_CNT_CLR_MASK 0x20000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus1_cnt_clr(uint32_t reg) { return reg >> 29 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS2_CNT_CLR_SHIFT 30u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS2_CNT_CLR_MASK 0x40000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus2_cnt_clr(uint32_t reg) { return reg >> 30 & 0x1u; }
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS3_CNT_CLR_SHIFT 31u
#define EXTMEM_L2_CACHE_ACS_CNT_CTRL_L2_DBUS3_CNT_CLR_MASK 0x80000000u
static inline uint32_t extmem_l2_cache_acs_cnt_ctrl_get_l2_dbus3_cnt_clr(uint32_t reg) { return reg >> 31 & 0x1u; }

#define EXTMEM_L2_IBUS0_ACS_HIT_CNT_OFFSET 0x2e8u
#define EXTMEM_L2_IBUS0_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS0_ACS_HIT_CNT_L2_IBUS0_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS0_ACS_HIT_CNT_L2_IBUS0_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS0_ACS_MISS_CNT_OFFSET 0x2ecu
#define EXTMEM_L2_IBUS0_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS0_ACS_MISS_CNT_L2_IBUS0_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS0_ACS_MISS_CNT_L2_IBUS0_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS0_ACS_CONFLICT_CNT_OFFSET 0x2f0u
#define EXTMEM_L2_IBUS0_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS0_ACS_CONFLICT_CNT_L2_IBUS0_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS0_ACS_CONFLICT_CNT_L2_IBUS0_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS0_ACS_NXTLVL_CNT_OFFSET 0x2f4u
#define EXTMEM_L2_IBUS0_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS0_ACS_NXTLVL_CNT_L2_IBUS0_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS0_ACS_NXTLVL_CNT_L2_IBUS0_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS1_ACS_HIT_CNT_OFFSET 0x2f8u
#define EXTMEM_L2_IBUS1_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS1_ACS_HIT_CNT_L2_IBUS1_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS1_ACS_HIT_CNT_L2_IBUS1_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS1_ACS_MISS_CNT_OFFSET 0x2fcu
#define EXTMEM_L2_IBUS1_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS1_ACS_MISS_CNT_L2_IBUS1_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS1_ACS_MISS_CNT_L2_IBUS1_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS1_ACS_CONFLICT_CNT_OFFSET 0x300u
#define EXTMEM_L2_IBUS1_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS1_ACS_CONFLICT_CNT_L2_IBUS1_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS1_ACS_CONFLICT_CNT_L2_IBUS1_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS1_ACS_NXTLVL_CNT_OFFSET 0x304u
#define EXTMEM_L2_IBUS1_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS1_ACS_NXTLVL_CNT_L2_IBUS1_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS1_ACS_NXTLVL_CNT_L2_IBUS1_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS2_ACS_HIT_CNT_OFFSET 0x308u
#define EXTMEM_L2_IBUS2_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS2_ACS_HIT_CNT_L2_IBUS2_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS2_ACS_HIT_CNT_L2_IBUS2_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS2_ACS_MISS_CNT_OFFSET 0x30cu
#define EXTMEM_L2_IBUS2_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS2_ACS_MISS_CNT_L2_IBUS2_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS2_ACS_MISS_CNT_L2_IBUS2_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS2_ACS_CONFLICT_CNT_OFFSET 0x310u
#define EXTMEM_L2_IBUS2_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS2_ACS_CONFLICT_CNT_L2_IBUS2_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS2_ACS_CONFLICT_CNT_L2_IBUS2_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS2_ACS_NXTLVL_CNT_OFFSET 0x314u
#define EXTMEM_L2_IBUS2_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS2_ACS_NXTLVL_CNT_L2_IBUS2_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS2_ACS_NXTLVL_CNT_L2_IBUS2_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS3_ACS_HIT_CNT_OFFSET 0x318u
#define EXTMEM_L2_IBUS3_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS3_ACS_HIT_CNT_L2_IBUS3_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS3_ACS_HIT_CNT_L2_IBUS3_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS3_ACS_MISS_CNT_OFFSET 0x31cu
#define EXTMEM_L2_IBUS3_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS3_ACS_MISS_CNT_L2_IBUS3_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS3_ACS_MISS_CNT_L2_IBUS3_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS3_ACS_CONFLICT_CNT_OFFSET 0x320u
#define EXTMEM_L2_IBUS3_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS3_ACS_CONFLICT_CNT_L2_IBUS3_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS3_ACS_CONFLICT_CNT_L2_IBUS3_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_IBUS3_ACS_NXTLVL_CNT_OFFSET 0x324u
#define EXTMEM_L2_IBUS3_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_IBUS3_ACS_NXTLVL_CNT_L2_IBUS3_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_IBUS3_ACS_NXTLVL_CNT_L2_IBUS3_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS0_ACS_HIT_CNT_OFFSET 0x328u
#define EXTMEM_L2_DBUS0_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS0_ACS_HIT_CNT_L2_DBUS0_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS0_ACS_HIT_CNT_L2_DBUS0_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS0_ACS_MISS_CNT_OFFSET 0x32cu
#define EXTMEM_L2_DBUS0_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS0_ACS_MISS_CNT_L2_DBUS0_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS0_ACS_MISS_CNT_L2_DBUS0_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS0_ACS_CONFLICT_CNT_OFFSET 0x330u
#define EXTMEM_L2_DBUS0_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS0_ACS_CONFLICT_CNT_L2_DBUS0_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS0_ACS_CONFLICT_CNT_L2_DBUS0_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS0_ACS_NXTLVL_CNT_OFFSET 0x334u
#define EXTMEM_L2_DBUS0_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS0_ACS_NXTLVL_CNT_L2_DBUS0_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS0_ACS_NXTLVL_CNT_L2_DBUS0_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS1_ACS_HIT_CNT_OFFSET 0x338u
#define EXTMEM_L2_DBUS1_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS1_ACS_HIT_CNT_L2_DBUS1_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS1_ACS_HIT_CNT_L2_DBUS1_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS1_ACS_MISS_CNT_OFFSET 0x33cu
#define EXTMEM_L2_DBUS1_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS1_ACS_MISS_CNT_L2_DBUS1_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS1_ACS_MISS_CNT_L2_DBUS1_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS1_ACS_CONFLICT_CNT_OFFSET 0x340u
#define EXTMEM_L2_DBUS1_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS1_ACS_CONFLICT_CNT_L2_DBUS1_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS1_ACS_CONFLICT_CNT_L2_DBUS1_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS1_ACS_NXTLVL_CNT_OFFSET 0x344u
#define EXTMEM_L2_DBUS1_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS1_ACS_NXTLVL_CNT_L2_DBUS1_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS1_ACS_NXTLVL_CNT_L2_DBUS1_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS2_ACS_HIT_CNT_OFFSET 0x348u
#define EXTMEM_L2_DBUS2_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS2_ACS_HIT_CNT_L2_DBUS2_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS2_ACS_HIT_CNT_L2_DBUS2_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS2_ACS_MISS_CNT_OFFSET 0x34cu
#define EXTMEM_L2_DBUS2_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS2_ACS_MISS_CNT_L2_DBUS2_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS2_ACS_MISS_CNT_L2_DBUS2_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS2_ACS_CONFLICT_CNT_OFFSET 0x350u
#define EXTMEM_L2_DBUS2_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS2_ACS_CONFLICT_CNT_L2_DBUS2_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS2_ACS_CONFLICT_CNT_L2_DBUS2_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS2_ACS_NXTLVL_CNT_OFFSET 0x354u
#define EXTMEM_L2_DBUS2_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS2_ACS_NXTLVL_CNT_L2_DBUS2_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS2_ACS_NXTLVL_CNT_L2_DBUS2_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS3_ACS_HIT_CNT_OFFSET 0x358u
#define EXTMEM_L2_DBUS3_ACS_HIT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS3_ACS_HIT_CNT_L2_DBUS3_HIT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS3_ACS_HIT_CNT_L2_DBUS3_HIT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS3_ACS_MISS_CNT_OFFSET 0x35cu
#define EXTMEM_L2_DBUS3_ACS_MISS_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS3_ACS_MISS_CNT_L2_DBUS3_MISS_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS3_ACS_MISS_CNT_L2_DBUS3_MISS_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS3_ACS_CONFLICT_CNT_OFFSET 0x360u
#define EXTMEM_L2_DBUS3_ACS_CONFLICT_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS3_ACS_CONFLICT_CNT_L2_DBUS3_CONFLICT_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS3_ACS_CONFLICT_CNT_L2_DBUS3_CONFLICT_CNT_MASK 0xffffffffu

#define EXTMEM_L2_DBUS3_ACS_NXTLVL_CNT_OFFSET 0x364u
#define EXTMEM_L2_DBUS3_ACS_NXTLVL_CNT_RESET 0x00000000u
#define EXTMEM_L2_DBUS3_ACS_NXTLVL_CNT_L2_DBUS3_NXTLVL_CNT_SHIFT 0u
#define EXTMEM_L2_DBUS3_ACS_NXTLVL_CNT_L2_DBUS3_NXTLVL_CNT_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_ACS_FAIL_ID_ATTR_OFFSET 0x368u
#define EXTMEM_L2_CACHE_ACS_FAIL_ID_ATTR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_FAIL_ID_ATTR_L2_CACHE_FAIL_ID_SHIFT 0u
#define EXTMEM_L2_CACHE_ACS_FAIL_ID_ATTR_L2_CACHE_FAIL_ID_MASK 0x0000ffffu
static inline uint32_t extmem_l2_cache_acs_fail_id_attr_get_l2_cache_fail_id(uint32_t reg) { return reg & 0xffffu; }
#define EXTMEM_L2_CACHE_ACS_FAIL_ID_ATTR_L2_CACHE_FAIL_ATTR_SHIFT 16u
#define EXTMEM_L2_CACHE_ACS_FAIL_ID_ATTR_L2_CACHE_FAIL_ATTR_MASK 0xffff0000u
static inline uint32_t extmem_l2_cache_acs_fail_id_attr_get_l2_cache_fail_attr(uint32_t reg) { return reg >> 16 & 0xffffu; }

#define EXTMEM_L2_CACHE_ACS_FAIL_ADDR_OFFSET 0x36cu
#define EXTMEM_L2_CACHE_ACS_FAIL_ADDR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_ACS_FAIL_ADDR_L2_CACHE_FAIL_ADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_ACS_FAIL_ADDR_L2_CACHE_FAIL_ADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ENA_OFFSET 0x370u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ENA_RESET 0x00000000u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ENA_L2_CACHE_PLD_DONE_INT_ENA_SHIFT 5u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ENA_L2_CACHE_PLD_DONE_INT_ENA_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_sync_preload_int_ena_get_l2_cache_pld_done_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ENA_L2_CACHE_PLD_ERR_INT_ENA_SHIFT 12u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ENA_L2_CACHE_PLD_ERR_INT_ENA_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_sync_preload_int_ena_get_l2_cache_pld_err_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }

#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_CLR_OFFSET 0x374u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_CLR_RESET 0x00000000u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_CLR_L2_CACHE_PLD_DONE_INT_CLR_SHIFT 5u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_CLR_L2_CACHE_PLD_DONE_INT_CLR_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_sync_preload_int_clr_get_l2_cache_pld_done_int_clr(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_CLR_L2_CACHE_PLD_ERR_INT_CLR_SHIFT 12u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_CLR_L2_CACHE_PLD_ERR_INT_CLR_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_sync_preload_int_clr_get_l2_cache_pld_err_int_clr(uint32_t reg) { return reg >> 12 & 0x1u; }

#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_RAW_OFFSET 0x378u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_RAW_RESET 0x00000000u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_RAW_L2_CACHE_PLD_DONE_INT_RAW_SHIFT 5u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_RAW_L2_CACHE_PLD_DONE_INT_RAW_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_sync_preload_int_raw_get_l2_cache_pld_done_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t extmem_l2_cache_sync_preload_int_raw_set_l2_cache_pld_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_RAW_L2_CACHE_PLD_ERR_INT_RAW_SHIFT 12u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_RAW_L2_CACHE_PLD_ERR_INT_RAW_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_sync_preload_int_raw_get_l2_cache_pld_err_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t extmem_l2_cache_sync_preload_int_raw_set_l2_cache_pld_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ST_OFFSET 0x37cu
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ST_RESET 0x00000000u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ST_L2_CACHE_PLD_DONE_INT_ST_SHIFT 5u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ST_L2_CACHE_PLD_DONE_INT_ST_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_sync_preload_int_st_get_l2_cache_pld_done_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ST_L2_CACHE_PLD_ERR_INT_ST_SHIFT 12u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_INT_ST_L2_CACHE_PLD_ERR_INT_ST_MASK 0x00001000u
static inline uint32_t extmem_l2_cache_sync_preload_int_st_get_l2_cache_pld_err_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }

#define EXTMEM_L2_CACHE_SYNC_PRELOAD_EXCEPTION_OFFSET 0x380u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_EXCEPTION_RESET 0x00000000u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_EXCEPTION_L2_CACHE_PLD_ERR_CODE_SHIFT 10u
#define EXTMEM_L2_CACHE_SYNC_PRELOAD_EXCEPTION_L2_CACHE_PLD_ERR_CODE_MASK 0x00000c00u
static inline uint32_t extmem_l2_cache_sync_preload_exception_get_l2_cache_pld_err_code(uint32_t reg) { return reg >> 10 & 0x3u; }

#define EXTMEM_L2_CACHE_SYNC_RST_CTRL_OFFSET 0x384u
#define EXTMEM_L2_CACHE_SYNC_RST_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_SYNC_RST_CTRL_L2_CACHE_SYNC_RST_SHIFT 5u
#define EXTMEM_L2_CACHE_SYNC_RST_CTRL_L2_CACHE_SYNC_RST_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_sync_rst_ctrl_get_l2_cache_sync_rst(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_PRELOAD_RST_CTRL_OFFSET 0x388u
#define EXTMEM_L2_CACHE_PRELOAD_RST_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_PRELOAD_RST_CTRL_L2_CACHE_PLD_RST_SHIFT 5u
#define EXTMEM_L2_CACHE_PRELOAD_RST_CTRL_L2_CACHE_PLD_RST_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_preload_rst_ctrl_get_l2_cache_pld_rst(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_AUTOLOAD_BUF_CLR_CTRL_OFFSET 0x38cu
#define EXTMEM_L2_CACHE_AUTOLOAD_BUF_CLR_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_AUTOLOAD_BUF_CLR_CTRL_L2_CACHE_ALD_BUF_CLR_SHIFT 5u
#define EXTMEM_L2_CACHE_AUTOLOAD_BUF_CLR_CTRL_L2_CACHE_ALD_BUF_CLR_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_autoload_buf_clr_ctrl_get_l2_cache_ald_buf_clr(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_UNALLOCATE_BUFFER_CLEAR_OFFSET 0x390u
#define EXTMEM_L2_UNALLOCATE_BUFFER_CLEAR_RESET 0x00000000u
#define EXTMEM_L2_UNALLOCATE_BUFFER_CLEAR_L2_CACHE_UNALLOC_CLR_SHIFT 5u
#define EXTMEM_L2_UNALLOCATE_BUFFER_CLEAR_L2_CACHE_UNALLOC_CLR_MASK 0x00000020u
static inline uint32_t extmem_l2_unallocate_buffer_clear_get_l2_cache_unalloc_clr(uint32_t reg) { return reg >> 5 & 0x1u; }

#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_OFFSET 0x394u
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_RESET 0x0000000fu
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_CC_SHIFT 0u
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_CC_MASK 0x00000001u
static inline uint32_t extmem_l2_cache_access_attr_ctrl_get_l2_cache_access_force_cc(uint32_t reg) { return reg & 0x1u; }
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_WB_SHIFT 1u
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_WB_MASK 0x00000002u
static inline uint32_t extmem_l2_cache_access_attr_ctrl_get_l2_cache_access_force_wb(uint32_t reg) { return reg >> 1 & 0x1u; }
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_WMA_SHIFT 2u
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_WMA_MASK 0x00000004u
static inline uint32_t extmem_l2_cache_access_attr_ctrl_get_l2_cache_access_force_wma(uint32_t reg) { return reg >> 2 & 0x1u; }
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_RMA_SHIFT 3u
#define EXTMEM_L2_CACHE_ACCESS_ATTR_CTRL_L2_CACHE_ACCESS_FORCE_RMA_MASK 0x00000008u
static inline uint32_t extmem_l2_cache_access_attr_ctrl_get_l2_cache_access_force_rma(uint32_t reg) { return reg >> 3 & 0x1u; }

#define EXTMEM_L2_CACHE_OBJECT_CTRL_OFFSET 0x398u
#define EXTMEM_L2_CACHE_OBJECT_CTRL_RESET 0x00000000u
#define EXTMEM_L2_CACHE_OBJECT_CTRL_L2_CACHE_TAG_OBJECT_SHIFT 5u
#define EXTMEM_L2_CACHE_OBJECT_CTRL_L2_CACHE_TAG_OBJECT_MASK 0x00000020u
static inline uint32_t extmem_l2_cache_object_ctrl_get_l2_cache_tag_object(uint32_t reg) { return reg >> 5 & 0x1u; }
#define EXTMEM_L2_CACHE_OBJECT_CTRL_L2_CACHE_MEM_OBJECT_SHIFT 11u
#define EXTMEM_L2_CACHE_OBJECT_CTRL_L2_CACHE_MEM_OBJECT_MASK 0x00000800u
static inline uint32_t extmem_l2_cache_object_ctrl_get_l2_cache_mem_object(uint32_t reg) { return reg >> 11 & 0x1u; }

#define EXTMEM_L2_CACHE_WAY_OBJECT_OFFSET 0x39cu
#define EXTMEM_L2_CACHE_WAY_OBJECT_RESET 0x00000000u
#define EXTMEM_L2_CACHE_WAY_OBJECT_L2_CACHE_WAY_OBJECT_SHIFT 0u
#define EXTMEM_L2_CACHE_WAY_OBJECT_L2_CACHE_WAY_OBJECT_MASK 0x00000007u
static inline uint32_t extmem_l2_cache_way_object_get_l2_cache_way_object(uint32_t reg) { return reg & 0x7u; }

#define EXTMEM_L2_CACHE_VADDR_OFFSET 0x3a0u
#define EXTMEM_L2_CACHE_VADDR_RESET 0x40000000u
#define EXTMEM_L2_CACHE_VADDR_L2_CACHE_VADDR_SHIFT 0u
#define EXTMEM_L2_CACHE_VADDR_L2_CACHE_VADDR_MASK 0xffffffffu

#define EXTMEM_L2_CACHE_DEBUG_BUS_OFFSET 0x3a4u
#define EXTMEM_L2_CACHE_DEBUG_BUS_RESET 0x000003a4u
#define EXTMEM_L2_CACHE_DEBUG_BUS_L2_CACHE_DEBUG_BUS_SHIFT 0u
#define EXTMEM_L2_CACHE_DEBUG_BUS_L2_CACHE_DEBUG_BUS_MASK 0xffffffffu

#define EXTMEM_LEVEL_SPLIT1_OFFSET 0x3a8u
#define EXTMEM_LEVEL_SPLIT1_RESET 0x000003a8u
#define EXTMEM_LEVEL_SPLIT1_LEVEL_SPLIT1_SHIFT 0u
#define EXTMEM_LEVEL_SPLIT1_LEVEL_SPLIT1_MASK 0xffffffffu

#define EXTMEM_CLOCK_GATE_OFFSET 0x3acu
#define EXTMEM_CLOCK_GATE_RESET 0x00000001u
#define EXTMEM_CLOCK_GATE_CLK_EN_SHIFT 0u
#define EXTMEM_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t extmem_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t extmem_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define EXTMEM_REDUNDANCY_SIG0_OFFSET 0x3b0u
#define EXTMEM_REDUNDANCY_SIG0_RESET 0x00000000u
#define EXTMEM_REDUNDANCY_SIG0_CACHE_REDCY_SIG0_SHIFT 0u
#define EXTMEM_REDUNDANCY_SIG0_CACHE_REDCY_SIG0_MASK 0xffffffffu

#define EXTMEM_REDUNDANCY_SIG1_OFFSET 0x3b4u
#define EXTMEM_REDUNDANCY_SIG1_RESET 0x00000000u
#define EXTMEM_REDUNDANCY_SIG1_CACHE_REDCY_SIG1_SHIFT 0u
#define EXTMEM_REDUNDANCY_SIG1_CACHE_REDCY_SIG1_MASK 0xffffffffu

#define EXTMEM_REDUNDANCY_SIG2_OFFSET 0x3b8u
#define EXTMEM_REDUNDANCY_SIG2_RESET 0x00000000u
#define EXTMEM_REDUNDANCY_SIG2_CACHE_REDCY_SIG2_SHIFT 0u
#define EXTMEM_REDUNDANCY_SIG2_CACHE_REDCY_SIG2_MASK 0xffffffffu

#define EXTMEM_REDUNDANCY_SIG3_OFFSET 0x3bcu
#define EXTMEM_REDUNDANCY_SIG3_RESET 0x00000000u
#define EXTMEM_REDUNDANCY_SIG3_CACHE_REDCY_SIG3_SHIFT 0u
#define EXTMEM_REDUNDANCY_SIG3_CACHE_REDCY_SIG3_MASK 0xffffffffu

#define EXTMEM_REDUNDANCY_SIG4_OFFSET 0x3c0u
#define EXTMEM_REDUNDANCY_SIG4_RESET 0x00000000u
#define EXTMEM_REDUNDANCY_SIG4_CACHE_REDCY_SIG4_SHIFT 0u
#define EXTMEM_REDUNDANCY_SIG4_CACHE_REDCY_SIG4_MASK 0x0000000fu
static inline uint32_t extmem_redundancy_sig4_get_cache_redcy_sig4(uint32_t reg) { return reg & 0xfu; }

#define EXTMEM_DATE_OFFSET 0x3fcu
#define EXTMEM_DATE_RESET 0x02202080u
#define EXTMEM_DATE_DATE_SHIFT 0u
#define EXTMEM_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t extmem_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t extmem_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
