/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP8266: where the stub stands. From 0x3fffc000 on are the ROM's variables, which nobody needs
 * once the stub runs. Read by the linker's script, too. */
#define STUB_RAM_ADDR  0x3ffe8000
#define STUB_RAM_END   0x40000000
#define STUB_CODE_ADDR 0x40100000 /* in a memory of its own, which moves whole words */
#define STUB_CODE_END  0x40108000

#define STUB_BLOCK      0x4000
#define STUB_RING       0x4000 /* a power of two */
#define STUB_DICTIONARY 0x8000
#define STUB_RANGES     64
#define STUB_LC_LP      1
