/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash's controller SPI0 of the ESP8266. USER1 holds the lengths; data on two wires are not
 * known to work with commands of one's own. */
#ifndef STUB_HW_SPI_H
#define STUB_HW_SPI_H

#define SPI_CMD             0x00u
#define SPI_ADDR            0x04u
#define SPI_CTRL            0x08u
#define SPI_CLOCK           0x18u
#define SPI_USER            0x1cu
#define SPI_USER1           0x20u
#define SPI_USER2           0x24u
#define SPI_USER1_MOSI_BITS 17u /* where in USER1 */
#define SPI_USER1_MISO_BITS 8u
#define SPI_W0              0x40u
#define SPI_ADDR_IS_TOP     true
#define SPI_USER_KEPT       0xf0u

#define CHIP_SPI_CLOCK 0x00001001u /* its source by 2 */
#define HW_SPI_IS_DUAL 0

#endif
