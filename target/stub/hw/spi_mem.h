/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash's controller SPI1 as every chip since the ESP32-S2 has it. */
#ifndef STUB_HW_SPI_MEM_H
#define STUB_HW_SPI_MEM_H

#define SPI_CMD         0x00u
#define SPI_ADDR        0x04u
#define SPI_CTRL        0x08u
#define SPI_CLOCK       0x14u
#define SPI_USER        0x18u
#define SPI_USER1       0x1cu
#define SPI_USER2       0x20u
#define SPI_MOSI_DLEN   0x24u
#define SPI_MISO_DLEN   0x28u
#define SPI_W0          0x58u
#define SPI_ADDR_SHIFT  0u /* an address stands at the low end of its register */
#define SPI_CMD_USR     (1u << 18)
#define SPI_CTRL_FASTRD (1u << 13)
#define SPI_CTRL_DUAL   (1u << 14)
#define SPI_CTRL_MODES  (SPI_CTRL_FASTRD | SPI_CTRL_DUAL | 1u << 20 | 1u << 23 | 1u << 24)

#endif
