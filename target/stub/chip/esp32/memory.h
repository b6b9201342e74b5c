/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32: where the stub stands. Before and behind these are the ROM's variables. Read by the
 * linker's script, too. */
#define STUB_RAM_ADDR  0x3ffb0000
#define STUB_RAM_END   0x3ffe0000
#define STUB_CODE_ADDR 0x40080000 /* in a memory of its own, which moves whole words */
#define STUB_CODE_END  0x400a0000

#define STUB_BLOCK       0x4000
#define STUB_RING        0x8000 /* a power of two */
#define STUB_DICTIONARY  0x14000
#define STUB_RANGES      256
#define STUB_LC_LP       4
#define STUB_HAS_WINDOWS 1 /* its ROM, and what is called from here, rotates its registers */
