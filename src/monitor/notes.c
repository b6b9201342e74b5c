/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "notes.h"

#include "bytes.h"

/* The first row that fits a line counts, so the particular stands before the general. */
const struct note monitor_notes[] = {
    {"invalid header: 0xffffffff",
     "the flash is blank where the ROM looks for a bootloader, and the chip starts over and over",
     "crema flash app.elf writes bootloader, partition table and application together"},
    {"invalid header: 0x", "what stands in flash where the ROM looks for a bootloader is no image",
     "crema flash app.elf writes the bootloader to the offset that this chip boots from"},
    {"flash read err", "the ROM cannot read the flash: a wrong flash mode, or a bad connection",
     "flash again with --flash-mode dio --flash-freq 40m"},
    {"waiting for download", "the chip is in download mode and waits for a flashing tool",
     "release BOOT and reset, or crema monitor --reset"},
    {"No bootable app partitions",
     "the bootloader found no application in any app partition of the table",
     "flash the application at the offset that the partition table names"},
    {"csum err", "the ROM found a wrong checksum in the bootloader image", "flash it again"},
    {"Brownout detector was triggered", "the supply voltage fell too low",
     "use a better cable or supply"},
    {"Stack canary watchpoint", "a task ran out of stack", "give that task a larger stack"},
    {"stack overflow", "a task ran out of stack", "give that task a larger stack"},
    {"Guru Meditation Error", "the program crashed with a CPU exception", ""},
    {"abort() was called", "the program gave up by abort()", ""},
    {"panicked at", "the program panicked", ""},
    {"RTCWDT_RTC_RESET", "the RTC watchdog reset the chip: the last run hung or never got going",
     ""},
    {"(RTCWDT_RTC_RST)", "the RTC watchdog reset the chip: the last run hung or never got going",
     ""},
    {"(TG0WDT_SYS_R", "the watchdog of timer group 0 reset the chip: a task held the CPU too long",
     ""},
    {"(TG1WDT_SYS_R", "the watchdog of timer group 1 reset the chip: interrupts were off too long",
     ""},
};
const size_t monitor_note_count = CR_COUNT(monitor_notes);
