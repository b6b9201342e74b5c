/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C2: where the stub stands. Both buses show the same RAM. Past the end is the ROM's stack.
 * Read by the linker's script, too. */
#define STUB_RAM_ADDR   0x3fca0000
#define STUB_RAM_END    0x3fcdc000
#define STUB_CODE_SHIFT 0x006e0000 /* what the instruction bus adds to an address */

#define STUB_BLOCK      0x4000
#define STUB_RING       0x10000 /* a power of two */
#define STUB_DICTIONARY 0x18000
#define STUB_RANGES     256
#define STUB_LC_LP      4
