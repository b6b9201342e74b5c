/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-H2: where the stub stands. Past the end is the ROM's stack. Read by the linker's script,
 * too. */
#define STUB_RAM_ADDR   0x40800000
#define STUB_RAM_END    0x4084d000
#define STUB_CODE_SHIFT 0

#define STUB_BLOCK      0x4000
#define STUB_RING       0x10000 /* a power of two */
#define STUB_DICTIONARY 0x20000
#define STUB_RANGES     256
#define STUB_LC_LP      4
