/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Functions that are there for programs to call by address and that nothing in the ROM calls
 * itself. */
#ifndef ROM_API_H
#define ROM_API_H

#include "rom_flash.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Flash. Addresses in flash; results are enum flash_result. */
enum flash_result esp_rom_spiflash_wait_idle(struct flash_chip *chip);
enum flash_result esp_rom_spiflash_erase_chip(void);
enum flash_result esp_rom_spiflash_erase_block(uint32_t block);
enum flash_result esp_rom_spiflash_erase_sector(uint32_t sector);
enum flash_result esp_rom_spiflash_write(uint32_t addr, const uint32_t *data, int32_t len);
enum flash_result esp_rom_spiflash_read(uint32_t addr, uint32_t *data, int32_t len);
enum flash_result esp_rom_spiflash_config_param(uint32_t device_id, uint32_t chip_size,
                                                uint32_t block_size, uint32_t sector_size,
                                                uint32_t page_size, uint32_t status_mask);
enum flash_result esp_rom_spiflash_read_user_cmd(uint32_t *status, uint8_t command);
void esp_rom_spiflash_select_qio_pins(uint8_t wp_gpio, uint32_t config);
enum flash_result esp_rom_spiflash_unlock(void);
void esp_rom_spi_flash_update_id(void);
enum flash_result esp_rom_spiflash_config_clk(uint8_t divider, uint8_t spi);
enum flash_result esp_rom_spiflash_config_readmode(uint32_t mode);
enum flash_result esp_rom_spiflash_read_status(struct flash_chip *chip, uint32_t *status);
enum flash_result esp_rom_spiflash_read_statushigh(struct flash_chip *chip, uint32_t *status);
enum flash_result esp_rom_spiflash_write_status(struct flash_chip *chip, uint32_t status);
enum flash_result esp_rom_spiflash_write_disable(void);
void spi_flash_attach(uint32_t config, bool is_legacy);
uint32_t spi_flash_get_chip_size(void);
enum flash_result SPIEraseArea(uint32_t addr, uint32_t len);
enum flash_result SPILock(void);
enum flash_result SPIMasterReadModeCnfig(uint32_t mode);
enum flash_result SPI_block_erase(struct flash_chip *chip, uint32_t addr);
enum flash_result SPI_chip_erase(struct flash_chip *chip);
enum flash_result SPI_page_program(struct flash_chip *chip, uint32_t addr, uint32_t *data,
                                   int32_t len);
enum flash_result SPI_read_data(struct flash_chip *chip, uint32_t addr, uint32_t *data,
                                int32_t len);
enum flash_result SPI_sector_erase(struct flash_chip *chip, uint32_t addr);
enum flash_result SPI_write_enable(struct flash_chip *chip);
void SelectSpiFunction(uint32_t config);
void SetSpiDrvs(uint8_t wp_gpio, uint32_t config, uint8_t *drives);
enum flash_result Wait_SPI_Idle(struct flash_chip *chip);
void spi_dummy_len_fix(uint8_t spi, uint8_t divider);
enum flash_result Disable_QMode(struct flash_chip *chip);
enum flash_result Enable_QMode(struct flash_chip *chip);

/* Cache and MMU. */
uint32_t Cache_Get_ICache_Line_Size(void);
uint32_t Cache_Address_Through_IBus(uint32_t addr);
uint32_t Cache_Address_Through_DBus(uint32_t addr);
void Cache_Set_Default_Mode(void);
void Cache_Enable_Defalut_ICache_Mode(void);
void ROM_Boot_Cache_Init(void);
void Cache_Invalidate_ICache_Items(uint32_t addr, uint32_t items);
int Cache_Invalidate_Addr(uint32_t addr, uint32_t size);
void Cache_Invalidate_ICache_All(void);
void Cache_Mask_All(void);
void Cache_UnMask_Dram0(void);
uint32_t Cache_Suspend_ICache_Autoload(void);
void Cache_Resume_ICache_Autoload(uint32_t autoload);
void Cache_Enable_ICache_Autoload(void);
void Cache_Disable_ICache_Autoload(void);
uint32_t Cache_Disable_ICache(void);
void Cache_Enable_ICache(uint32_t autoload);
uint32_t Cache_Suspend_ICache(void);
void Cache_Resume_ICache(uint32_t autoload);
void Cache_Freeze_ICache_Enable(uint32_t mode);
void Cache_Freeze_ICache_Disable(void);
void Cache_Set_IDROM_MMU_Size(uint32_t irom_size, uint32_t drom_size);
uint32_t Cache_Get_IROM_MMU_End(void);
uint32_t Cache_Get_DROM_MMU_End(void);
void Cache_Owner_Init(void);
void Cache_Occupy_ICache_MEMORY(uint32_t owner);
void Cache_MMU_Init(void);
int Cache_Ibus_MMU_Set(uint32_t access, uint32_t vaddr, uint32_t paddr, uint32_t page_kib,
                       uint32_t count, uint32_t is_fixed);
int Cache_Dbus_MMU_Set(uint32_t access, uint32_t vaddr, uint32_t paddr, uint32_t page_kib,
                       uint32_t count, uint32_t is_fixed);

uint32_t Cache_Address_Through_Cache(uint32_t addr);
int Cache_MSPI_MMU_Set(uint32_t access, uint32_t memory, uint32_t vaddr, uint32_t paddr,
                       uint32_t page_kib, uint32_t count, uint32_t is_fixed);
uint32_t MMU_Get_Page_Mode(void);
void MMU_Set_Page_Mode(uint32_t mode);

/* USB-Serial-JTAG; 0 is success. */
int usb_serial_device_tx_one_char(uint8_t c);
int usb_serial_device_rx_one_char(uint8_t *c);
uint8_t usb_serial_device_rx_one_char_block(void);
void usb_serial_device_tx_flush(void);

/* Clocks, resets, watchdogs. */
uint32_t ets_clk_get_xtal_freq(void);
uint32_t ets_clk_get_cpu_freq(void);
void ets_clk_apb_wait_ready(void);
void ets_clk_mspi_apb_wait_ready(void);
void ets_clk_assist_debug_clock_enable(void);
uint32_t ets_get_apb_freq(void);
uint32_t ets_get_cpu_frequency(void);
void ets_update_cpu_frequency(uint32_t ticks_per_us);
uint32_t ets_get_xtal_div(void);
void ets_set_xtal_div(uint32_t div);
uint32_t ets_get_xtal_freq(void);
uint32_t rtc_get_reset_reason(int cpu);
uint32_t rtc_get_wakeup_cause(void);
uint32_t analog_super_wdt_reset_happened(void);
uint32_t jtag_cpu_reset_happened(void);
void rtc_select_apb_bridge(bool is_rtc);
void rtc_unhold_all_pads(void);
void software_reset_cpu(int cpu);
void assist_debug_clock_enable(void);
void assist_debug_record_enable(bool is_on);
void clear_super_wdt_reset_flag(void);
void disable_default_watchdog(void);
void ets_set_user_start(void (*entry)(void));

/* The chips' common driver of the watchdogs: number 0 is the low-power one, 1 and 2 are the timer
 * groups'. Stages 0 to 3; action 0 nothing, 1 interrupt, 2 CPU reset, 3 core reset, 4 system reset.
 */
struct wdt_context {
    uint32_t number;
    void *dev;
};
void wdt_hal_init(struct wdt_context *context, uint32_t number, uint32_t prescaler, bool has_irq);
void wdt_hal_deinit(struct wdt_context *context);
void wdt_hal_config_stage(struct wdt_context *context, uint32_t stage, uint32_t ticks,
                          uint32_t action);
void wdt_hal_write_protect_disable(struct wdt_context *context);
void wdt_hal_write_protect_enable(struct wdt_context *context);
void wdt_hal_enable(struct wdt_context *context);
void wdt_hal_disable(struct wdt_context *context);
void wdt_hal_feed(struct wdt_context *context);
void wdt_hal_handle_intr(struct wdt_context *context);
void wdt_hal_set_flashboot_en(struct wdt_context *context, bool is_on);
bool wdt_hal_is_enabled(struct wdt_context *context);

/* .. and of the system timer. */
typedef uint64_t systimer_convert(uint64_t value);
struct systimer_context {
    void *dev;
    systimer_convert *ticks_to_us, *us_to_ticks;
};
void systimer_hal_init(struct systimer_context *context);
void systimer_hal_deinit(struct systimer_context *context);
void systimer_hal_set_tick_rate_ops(struct systimer_context *context,
                                    systimer_convert *const ops[2]);
uint64_t systimer_hal_get_counter_value(struct systimer_context *context, uint32_t counter);
uint64_t systimer_hal_get_time(struct systimer_context *context, uint32_t counter);
void systimer_hal_set_alarm_target(struct systimer_context *context, uint32_t alarm,
                                   uint64_t target);
void systimer_hal_set_alarm_period(struct systimer_context *context, uint32_t alarm,
                                   uint32_t period_us);
uint64_t systimer_hal_get_alarm_value(struct systimer_context *context, uint32_t alarm);
void systimer_hal_enable_alarm_int(struct systimer_context *context, uint32_t alarm);
void systimer_hal_on_apb_freq_update(struct systimer_context *context, uint32_t ticks_per_us);
void systimer_hal_counter_value_advance(struct systimer_context *context, uint32_t counter,
                                        int64_t time_us);
void systimer_hal_enable_counter(struct systimer_context *context, uint32_t counter);
void systimer_hal_select_alarm_mode(struct systimer_context *context, uint32_t alarm,
                                    uint32_t mode);
void systimer_hal_connect_alarm_counter(struct systimer_context *context, uint32_t alarm,
                                        uint32_t counter);
void systimer_hal_counter_can_stall_by_cpu(struct systimer_context *context, uint32_t counter,
                                           uint32_t cpu, bool can_stall);

/* Interrupts. */
typedef void rom_isr_fn(void *arg);
void esprv_intc_int_set_priority(int number, int priority);
void esprv_intc_int_set_threshold(int threshold);
void esprv_intc_int_enable(uint32_t mask);
void esprv_intc_int_disable(uint32_t mask);
void esprv_intc_int_set_type(int number, int is_edge);
void intr_matrix_set(int cpu, uint32_t source, uint32_t number);
void ets_intr_lock(void);
void ets_intr_unlock(void);
void intr_handler_set(int number, rom_isr_fn *handler, void *arg);
rom_isr_fn *ets_isr_attach(uint32_t number, rom_isr_fn *handler, void *arg);
void ets_isr_mask(uint32_t mask);
void ets_isr_unmask(uint32_t mask);

/* Pins. */
uint32_t gpio_input_get(void);
void gpio_matrix_in(uint32_t gpio, uint32_t signal, bool is_inverted);
void gpio_matrix_out(uint32_t gpio, uint32_t signal, bool is_inverted, bool is_oen_inverted);
void gpio_bypass_matrix_in(uint32_t signal, bool is_bypassed);
void gpio_output_disable(uint32_t gpio);
void gpio_output_enable(uint32_t gpio);
void gpio_output_set(uint32_t set, uint32_t clear, uint32_t enable, uint32_t disable);
void gpio_pad_hold(uint8_t gpio);
void gpio_pad_unhold(uint8_t gpio);
void gpio_pad_input_disable(uint32_t gpio);
void gpio_pad_input_enable(uint32_t gpio);
void gpio_pad_pulldown(uint8_t gpio);
void gpio_pad_pullup(uint8_t gpio);
void gpio_pad_select_gpio(uint8_t gpio);
void gpio_pad_set_drv(uint8_t gpio, uint8_t drive);
void gpio_pin_wakeup_disable(void);
void gpio_pin_wakeup_enable(uint32_t gpio, uint32_t type);

/* eFuses. */
int ets_efuse_read(void);
uint32_t ets_efuse_get_read_register_address(uint32_t block);
uint32_t ets_efuse_get_key_purpose(uint32_t block);
bool ets_efuse_key_block_unused(uint32_t block);
uint32_t ets_efuse_find_unused_key_block(void);
unsigned ets_efuse_count_unused_key_blocks(void);
bool ets_efuse_find_purpose(uint32_t purpose, uint32_t *block);
bool ets_efuse_secure_boot_enabled(void);
bool ets_efuse_secure_boot_aggressive_revoke_enabled(void);
bool ets_efuse_cache_encryption_enabled(void);
bool ets_efuse_download_modes_disabled(void);
bool ets_efuse_force_send_resume(void);
uint32_t ets_efuse_get_flash_delay_us(void);
int ets_efuse_get_mac(uint8_t mac[6]);
uint32_t ets_efuse_get_spiconfig(void);
bool ets_efuse_usb_print_is_disabled(void);
bool ets_efuse_usb_serial_jtag_print_is_disabled(void);
uint8_t ets_efuse_get_uart_print_control(void);
uint32_t ets_efuse_get_wp_pad(void);
bool ets_efuse_legacy_spi_boot_mode_disabled(void);
bool ets_efuse_direct_boot_mode_disabled(void);
bool ets_efuse_secure_boot_fast_wake_enabled(void);
bool ets_efuse_security_download_modes_enabled(void);
bool ets_efuse_jtag_disabled(void);
bool ets_efuse_usb_download_mode_disabled(void);
bool ets_efuse_usb_module_disabled(void);
bool ets_efuse_usb_device_disabled(void);
bool ets_is_print_boot(void);

/* Analog registers behind the internal I2C master. */
uint8_t rom_i2c_readReg(uint8_t block, uint8_t host, uint8_t reg);
uint8_t rom_i2c_readReg_Mask(uint8_t block, uint8_t host, uint8_t reg, uint8_t msb, uint8_t lsb);
void rom_i2c_writeReg(uint8_t block, uint8_t host, uint8_t reg, uint8_t value);
void rom_i2c_writeReg_Mask(uint8_t block, uint8_t host, uint8_t reg, uint8_t msb, uint8_t lsb,
                           uint8_t value);

uint32_t roundup2(uint32_t value, uint32_t align);

#endif
