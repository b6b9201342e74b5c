/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A system on a chip as one const table, and the running instance made from it. No behaviour here:
 * that is in the devices; what a device needs of its peers it asks the state below for. */
#ifndef SIM_SOC_H
#define SIM_SOC_H

#include "clk.h"
#include "core.h"
#include "dev.h"

#include <crema/chip.h>
#include <crema/error.h>

/* Which device stands where. Bases and sizes come from the register description by `periph`. */
struct sim_soc_dev {
    const char *periph;            /* name in the description, "UART0" */
    const struct sim_dev_ops *ops; /* NULL: registers only, nothing modelled */
    const void *params;
    enum sim_reset_level reset_level;
    uint32_t base, size; /* of a block that the description does not have; else 0 */
};

/* A field of the eFuse. */
struct sim_efuse_field {
    uint16_t word; /* from efuse_first_off on */
    uint8_t lsb, width;
};

struct sim_soc {
    const struct crema_chip *chip;
    const struct sim_rv_params *rv; /* the core, for RISC-V chips */
    uint32_t reset_vector;
    const struct sim_soc_dev *devs; /* peripherals of the description that are not listed become
                                       registers-only blocks by themselves */
    size_t dev_count;
    uint32_t irq_latency;    /* CPU cycles between the interrupt matrix and the core, at least */
    uint32_t boot_cpu_hz;    /* CPU clock out of reset */
    uint32_t power_on_cause; /* numbers for the reset-cause register */
    uint32_t pins_low;       /* pins that are low, for straps, when nothing drives them */
    uint8_t strap_gpio;      /* the pin that chooses download mode when low */
    unsigned irq_uart0;
    /* eFuse. The board's efuse.bin is the words that the read registers show, from the register at
     * efuse_first_off on, blocks one after the other, and check words; a new board gets the
     * factory's words and a MAC (at chip->loader.mac_addr). */
    uint32_t efuse_first_off;
    const uint32_t *efuse_factory;
    size_t efuse_words;
    uint16_t revision; /* of the chip, major * 100 + minor, when a board asks for none */
    /* Where eFuse tells it; the minor part may have high bits of its own (width 0: none). */
    struct sim_efuse_field rev_minor, rev_minor_high, rev_major;
    struct sim_efuse_field wdt_delay; /* stretches the RTC watchdog's first stage */
    uint32_t mmio_addr, mmio_size;    /* where what nobody describes still keeps what is written */
    uint32_t rc_fast_hz, rc_slow_hz;  /* the oscillators on the chip, nominal */
    uint32_t rc32k_hz;                /* a further one; 0: the chip has none */
    uint32_t pll_hz, pll_periph_hz, pll_flash_hz; /* the PLL and its fixed taps; 0: not used */
};

const struct sim_soc *
sim_soc_find(const char *chip_name); /* NULL when that chip is not simulated */
const struct sim_soc *const *sim_soc_list(size_t *count);

/* Whether the chip's eFuse can tell a revision. */
bool sim_soc_has_revision(const struct sim_soc *soc, uint16_t revision);
/* The board's eFuse has the blocks' words, and behind them three check words for each block from 1
 * on (Reed-Solomon, 12 bytes): its length, where a block's check words stand, and those of all
 * blocks worked out anew. Bytes. */
size_t sim_soc_efuse_len(const struct sim_soc *soc);
size_t sim_soc_efuse_check(const struct sim_soc *soc, unsigned block);
void sim_soc_write_checks(const struct sim_soc *soc, uint8_t *bytes);
/* Writes it into the words of a new board's eFuse, bytes[efuse_words * 4]. */
void sim_soc_write_revision(const struct sim_soc *soc, uint16_t revision, uint8_t *bytes);

/* A memory of the chip: one host block that one or more address ranges show. */
struct sim_store {
    const char *name; /* as in crema_mem_region.store */
    uint8_t *mem;
    uint32_t size;
};

#define SIM_STORES_MAX 12

struct sim_soc_state {
    const struct sim_soc *soc;
    struct sim_sys sys;
    struct sim_core *core[SIM_CPUS_MAX];
    unsigned core_count;
    struct sim_store store[SIM_STORES_MAX];
    size_t store_count;
    struct sim_dev *dev[SIM_DEVS_MAX];
    size_t dev_count;
    struct sim_flash *flash; /* the NOR chip on SPI, owned by the board; may be NULL */
    uint8_t *efuse;          /* eFuse bits as on disk, owned by the board */
    size_t efuse_len;
    uint32_t reset_cause[SIM_CPUS_MAX]; /* of the last reset, for RTC_CNTL */
    uint32_t reset_count;               /* since power-on, which is one */
    uint64_t asleep_ticks;              /* with a core that had nothing to do */
    uint32_t last_pc, last_sp;          /* of core 0 when the last reset hit it */
    uint32_t straps; /* levels of the strapping pins, sampled at system and chip reset: bit = GPIO
                        number */
    bool is_download_forced;  /* the last reset asked for download mode whatever the straps say */
    bool is_download_wanted;  /* software asked for download mode at the next reset */
    bool is_asleep;           /* the core is powered down or stopped until something wakes it */
    uint32_t gpio_in_ext;     /* levels that the board drives onto the pins, bit = GPIO number */
    uint32_t gpio_ext_driven; /* pins that the board drives rather than leaves to the pulls */
    uint32_t gpio_out_level;  /* levels that the chip drives, for the board to look at */
    void (*gpio_changed)(void *ctx, uint32_t level,
                         uint32_t enabled); /* an output changed; may be NULL */
    void *gpio_ctx;
    void (*pins_changed)(void *ctx); /* the pin block's: gpio_in_ext has changed; may be NULL */
    void *pins_ctx;
    struct sim_clocks clk;
};

/* Builds the chip; memories zeroed, devices reset, cores halted until sim_soc_reset. */
enum crema_status sim_soc_new(const struct sim_soc *soc, struct sim_soc_state **out,
                              struct crema_error *err);
void sim_soc_free(struct sim_soc_state *state);
/* Puts the mask ROM's bytes in place: store "ROM". */
enum crema_status sim_soc_load_rom(struct sim_soc_state *state, const uint8_t *data, size_t len,
                                   struct crema_error *err);
void sim_soc_reset(struct sim_soc_state *state, enum sim_reset_level level, uint32_t cause,
                   unsigned cpu);
/* Runs until virtual time `until` (ticks) or a stop; carries out resets and events on the way.
 * Returns the stop reason, SIM_STOP_NONE when the time was reached. */
enum sim_stop sim_soc_run(struct sim_soc_state *state, uint64_t until);

/* The board drives the pins in `mask` to `level`. */
void sim_soc_set_pins(struct sim_soc_state *state, uint32_t mask, uint32_t level);
/* The board's crystal, when it is not the usual one; before the first reset. */
void sim_soc_set_crystal(struct sim_soc_state *state, uint32_t rate_hz);
/* A field as it is burnt; 0 when the board has no eFuse. */
uint32_t sim_soc_efuse(const struct sim_soc_state *state, struct sim_efuse_field field);
/* True when the straps, and what software asked for, make the ROM boot from flash. */
bool sim_soc_is_flash_boot(const struct sim_soc_state *state);
/* For the block that holds the clock switches: state->clk has changed, tell every device. */
void sim_soc_clocks_changed(struct sim_soc_state *state);

/* What of the chip a snapshot holds, beside its cores, devices, memories and `sys`. */
extern const struct sim_state sim_soc_state_rows;
/* A snapshot was read: cores and devices work out what it did not hold. */
void sim_soc_restored(struct sim_soc_state *state);

struct sim_dev *sim_soc_dev(struct sim_soc_state *state, const char *name); /* NULL: not there */
struct sim_store *sim_soc_store(struct sim_soc_state *state, const char *name);

#endif
