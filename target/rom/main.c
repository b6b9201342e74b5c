/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* From reset to a boot mode. */
#include "ops.h"
#include "rom.h"

#define ROM_VERSION         "crema-1"
#define RESET_IS_DEEP_SLEEP 5u

static const char *reset_name(uint32_t cause)
{
    switch (cause) {
#define X(number, name)                                                                            \
    case number:                                                                                   \
        return name;
        SOC_RESET_CAUSE_LIST(X)
#undef X
    default:
        return "UNKNOWN";
    }
}

static bool is_download_asked(uint32_t strap)
{
    return (strap & SOC_STRAP_SPI_BOOT) == 0 || soc_is_download_forced();
}

/* What a program left to be run first; it may return. */
static void run_wake_code(void)
{
#ifdef SOC_HAS_WAKE_CODE
    uint32_t entry = rom_wake_entry();
    if (entry != 0)
        ((void (*)(void))(uintptr_t)entry)();
#endif
}

void rom_main(void)
{
    uint32_t cause = soc_reset_cause();
    uint32_t strap = GPIO->strap & 0xf;
    bool is_download = is_download_asked(strap);
    clock_init();
    layout_init();
    console_init();
    uartAttach(NULL);
    Uart_Init(0, SOC_XTAL_HZ);
    ets_printf("ESP-ROM:" SOC_ROM_NAME "-" ROM_VERSION
               "\nBuild:Crema's boot ROM for virtual chips\n");
    ets_printf("rst:0x%lx (%s),boot:0x%lx (%s)\n", (unsigned long)cause, reset_name(cause),
               (unsigned long)strap, is_download ? SOC_BOOT_DOWNLOAD : "SPI_FAST_FLASH_BOOT");
    if (is_download)
        download_boot();
    if (cause == RESET_IS_DEEP_SLEEP)
        run_wake_code();
    spi_boot();
}
