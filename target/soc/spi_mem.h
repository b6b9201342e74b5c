/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash's controllers SPI0 (for the cache) and SPI1 (for software), as far as every chip since
 * the ESP32-S2 has them alike; their descriptions name the same registers differently. */
#ifndef SOC_SPI_MEM_H
#define SOC_SPI_MEM_H

#include "soc.h"

#include <stddef.h>
#include <stdint.h>

struct spi_mem_regs {
    volatile uint32_t cmd;
    volatile uint32_t addr;
    volatile uint32_t ctrl;
    uint32_t ctrl1, ctrl2;
    volatile uint32_t clock;
    volatile uint32_t user, user1, user2;
    volatile uint32_t mosi_dlen, miso_dlen; /* bits less one */
    uint32_t reserved_2c[11];
    volatile uint32_t w[16];
};
_Static_assert(offsetof(struct spi_mem_regs, w) == 0x58, "");

#define SPI_MEM0 ((struct spi_mem_regs *)(uintptr_t)SPI0_BASE)
#define SPI_MEM1 ((struct spi_mem_regs *)(uintptr_t)SPI1_BASE)

#define SPI_MEM_CMD_USR               (1u << 18)
#define SPI_MEM_CTRL_FASTRD           (1u << 13)
#define SPI_MEM_CTRL_DUAL             (1u << 14) /* data on two wires */
#define SPI_MEM_CTRL_QUAD             (1u << 20)
#define SPI_MEM_CTRL_DIO              (1u << 23) /* address and data */
#define SPI_MEM_CTRL_QIO              (1u << 24)
#define SPI_MEM_CLOCK_EQU_SYSCLK      (1u << 31)
#define SPI_MEM_CLOCK_H_SHIFT         8u
#define SPI_MEM_CLOCK_N_SHIFT         16u
#define SPI_MEM_USER_MOSI             (1u << 27)
#define SPI_MEM_USER_MISO             (1u << 28)
#define SPI_MEM_USER_DUMMY            (1u << 29)
#define SPI_MEM_USER_ADDR             (1u << 30)
#define SPI_MEM_USER_COMMAND          (1u << 31)
#define SPI_MEM_USER1_ADDR_BITS_SHIFT 26u
#define SPI_MEM_USER2_BITS_SHIFT      28u

#endif
