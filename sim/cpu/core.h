/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A CPU core, whatever its instruction set. It sees memory through sim/sys and never a device. */
#ifndef SIM_CORE_H
#define SIM_CORE_H

#include "state.h"
#include "sys.h"

struct sim_core;

enum sim_core_state {
    SIM_CORE_RUNNING,
    SIM_CORE_WAITING, /* WFI: sleeps until its interrupt line is offered */
    SIM_CORE_HALTED   /* held in reset or stalled; only a reset or the host starts it again */
};

/* A change of the pc that was no step to the next instruction. */
struct sim_core_jump {
    uint32_t from; /* address of the jump or branch; of a trap the pc that it returns to */
    uint32_t to;
    bool is_trap;
};

/* Registers as a debugger and a fault report name them. */
struct sim_core_reg {
    const char *name;
    uint32_t value;
};

/* An exception, and what the core was at when it was taken. */
#define SIM_CRASH_REGS     40
#define SIM_CRASH_JUMPS    16
#define SIM_CRASH_BRANCHES 64
struct sim_core_crash {
    const char *cause;
    uint32_t number, value; /* as in mcause and mtval */
    size_t reg_count, jump_count, branch_count;
    struct sim_core_reg regs[SIM_CRASH_REGS]; /* as ops->regs has them; the pc is the exception's */
    struct sim_core_jump jumps[SIM_CRASH_JUMPS], branches[SIM_CRASH_BRANCHES]; /* as the ops' */
};

struct sim_core_ops {
    const char *isa; /* "rv32imc" */
    /* Runs until sys->now >= sys->until, sys->stop or sys->reset_pending is set, or the core stops
     * running (WFI). On return sys->now is exact. Interrupts are taken as offered in sys->cpu_irq.
     */
    void (*run)(struct sim_core *core);
    void (*reset)(struct sim_core *core, uint32_t pc);
    void (*free)(struct sim_core *core);
    /* Fills up to `cap` rows; returns how many there are. The pc comes first, then x0.. */
    size_t (*regs)(const struct sim_core *core, struct sim_core_reg *rows, size_t cap);
    bool (*set_reg)(struct sim_core *core, size_t index, uint32_t value);
    /* The last jumps whose target was computed (returns, calls through pointers) and traps, the
     * newest first; returns how many there are, at most `cap`. */
    size_t (*jumps)(const struct sim_core *core, struct sim_core_jump *rows, size_t cap);
    /* The last branches that were taken and jumps to fixed addresses, likewise. */
    size_t (*branches)(const struct sim_core *core, struct sim_core_jump *rows, size_t cap);
    /* The exception whose handler runs; false when there is none. */
    bool (*crash)(const struct sim_core *core, struct sim_core_crash *out);
    /* The instruction at `addr` as text; false when there is none to be seen. */
    bool (*inst_text)(const struct sim_core *core, uint32_t addr, char *text, size_t cap);
    const struct sim_state *state;           /* of the concrete struct, for snapshots */
    void (*restored)(struct sim_core *core); /* a snapshot was read, of everything else too */
};

struct sim_core {
    const struct sim_core_ops *ops;
    struct sim_sys *sys;
    unsigned index; /* 0 .. SIM_CPUS_MAX-1 */
    enum sim_core_state state;
    uint64_t instructions;           /* retired; exact after run returns */
    uint64_t cycles;                 /* elapsed while running */
    uint64_t interrupts, exceptions; /* taken */
    uint32_t exception_pc;           /* of the last exception since a reset; 0: none */
};

/* Options of the RISC-V core. */
struct sim_rv_params {
    bool has_atomics; /* rv32imac rather than rv32imc */
    uint32_t misa;    /* as the chip reports it */
    uint32_t mvendorid, marchid, mimpid, mhartid;
    unsigned pmp_count; /* PMP entries, 0 for none */
    unsigned trigger_count;
    bool is_vectored_always; /* mtvec keeps mode 1 whatever is written (ESP32-C3) */
    bool has_pcer;           /* the custom performance counter CSRs 0x7e0, 0x7e1, 0x7e2 */
    bool has_gpio_csr;       /* the custom dedicated GPIO CSRs 0x803..0x805 */
    bool has_counters;       /* mcycle, minstret, cycle, instret and their kin (not on ESP32-C3) */
    uint32_t mstatus_extra;  /* further mstatus bits that keep what is written (UIE, UPIE) */
    bool has_mie;            /* mie enables each interrupt, and mip shows it (with a PLIC) */
    bool has_user_traps;     /* uie, utvec and their kin, which keep what is written */
    bool has_pma;            /* the custom CSRs pmacfg and pmaaddr, which keep what is written */
};

/* NULL when out of memory. Free with ops->free. */
struct sim_core *sim_rv_new(struct sim_sys *sys, unsigned index,
                            const struct sim_rv_params *params);

#endif
