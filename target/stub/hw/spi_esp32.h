/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash's controller SPI1 of the ESP32. */
#ifndef STUB_HW_SPI_H
#define STUB_HW_SPI_H

#define SPI_CMD         0x00u
#define SPI_ADDR        0x04u
#define SPI_CTRL        0x08u
#define SPI_CLOCK       0x18u
#define SPI_USER        0x1cu
#define SPI_USER1       0x20u
#define SPI_USER2       0x24u
#define SPI_MOSI_DLEN   0x28u
#define SPI_MISO_DLEN   0x2cu
#define SPI_MISC        0x34u /* there called PIN */
#define SPI_W0          0x80u
#define SPI_ADDR_IS_TOP true       /* an address stands at the top of its register */
#define SPI_USER_KEPT   0xf0u      /* edges, and the time before and after a command */
#define SPI_MISC_HOLD   (1u << 30) /* CS_KEEP_ACTIVE */

#define CHIP_SPI_CLOCK 0x00001001u /* its source by 2 */

#endif
