/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3: where the stub stands. Both buses show the same RAM; data are reached by the data bus,
 * which alone takes bytes. Past the end are the ROM's variables. Read by the linker's script, too.
 */
#define STUB_RAM_ADDR   0x3fc80000
#define STUB_RAM_END    0x3fcdc000
#define STUB_CODE_SHIFT 0x00700000 /* what the instruction bus adds to an address */

#define STUB_BLOCK      0x4000
#define STUB_RING       0x10000 /* a power of two */
#define STUB_DICTIONARY 0x30000
#define STUB_RANGES     256
#define STUB_LC_LP      4
