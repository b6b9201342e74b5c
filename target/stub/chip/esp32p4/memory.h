/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-P4: where the stub stands. The first ROMs' variables end where this begins, those of later
 * ROMs and the second cache come far behind its end. Read by the linker's script, too. */
#define STUB_RAM_ADDR   0x4ff40000
#define STUB_RAM_END    0x4ff80000
#define STUB_CODE_SHIFT 0

#define STUB_BLOCK      0x4000
#define STUB_RING       0x10000 /* a power of two */
#define STUB_DICTIONARY 0x18000
#define STUB_RANGES     256
#define STUB_LC_LP      4
