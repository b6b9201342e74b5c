/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-S3: where the stub stands. Both buses show the same RAM. Past the end are the ROM's
 * variables. Read by the linker's script, too. */
#define STUB_RAM_ADDR   0x3fc88000
#define STUB_RAM_END    0x3fcd7000
#define STUB_CODE_SHIFT 0x006f0000 /* what the instruction bus adds to an address */

#define STUB_BLOCK       0x4000
#define STUB_RING        0x10000 /* a power of two */
#define STUB_DICTIONARY  0x20000
#define STUB_RANGES      256
#define STUB_LC_LP       4
#define STUB_HAS_WINDOWS 1 /* its ROM, and what is called from here, rotates its registers */
