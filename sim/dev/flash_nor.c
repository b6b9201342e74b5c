/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "flash_nor.h"

#include "bytes.h"

#include <string.h>

#define WAKE_US    20u /* tRES1 */
#define RESET_US   30u /* tRST */
#define SUSPEND_US 20u /* tSUS */
#define NEAR_SIZE  (1u << 24)

/* What software may change in the three status registers, beside QE: protection, lock and drive
 * strength. */
#define WRITABLE (0xfcu | 0x7bu << 8 | 0x64u << 16)

enum rule {
    WHEN_BUSY = 1 << 0,   /* listened to while WIP is set */
    NEEDS_WEL = 1 << 1,   /* changes the array */
    HAS_ADDR = 1 << 2,    /* 24 bits */
    QUAD = 1 << 3,        /* needs QE */
    CONTINUOUS = 1 << 4,  /* mode bits after the address may ask for the next one without opcode */
    WHEN_DOWN = 1 << 5,   /* listened to in deep power-down */
    KEEPS_LATCH = 1 << 6, /* leaves the effect of 50h or 66h for the next command */
    FAR = 1 << 7,         /* the address has 32 bits; parts of more than 16 MiB know these */
    ANSWERS = 1 << 8,     /* byte by byte; others do what they do when CS rises */
    HAS_DATA = 1 << 9     /* from the controller; others do nothing when there are any */
};

struct command {
    uint8_t opcode;
    uint16_t rules; /* enum rule */
    uint8_t addr_lines;
    uint8_t data_lines;
    uint8_t wait; /* clocks between the address and the data */
    uint32_t arg;
    void (*run)(struct sim_flash *flash, const struct command *cmd,
                const struct sim_flash_xfer *xfer, uint32_t off);
};

static const struct sim_flash_held not_held = {
    .command = {.opcode_lines = 1, .addr_lines = 1, .data_lines = 1}};

static void settle(struct sim_flash *flash)
{
    if (flash->busy == SIM_FLASH_IDLE || flash->sys->now < flash->busy_until)
        return;
    if (flash->busy == SIM_FLASH_PROGRAMMING || flash->busy == SIM_FLASH_ERASING ||
        flash->busy == SIM_FLASH_WRITING_STATUS)
        flash->status &= ~SIM_FLASH_SR_WEL;
    flash->busy = SIM_FLASH_IDLE;
}

static void be_busy(struct sim_flash *flash, enum sim_flash_busy with, uint64_t us)
{
    flash->busy = with;
    flash->busy_until = flash->sys->now + us * SIM_TICKS_PER_US;
}

static uint32_t status_now(const struct sim_flash *flash)
{
    uint32_t status = flash->status;
    if (flash->busy != SIM_FLASH_IDLE)
        status |= SIM_FLASH_SR_WIP;
    if (flash->suspended != SIM_FLASH_IDLE && flash->busy != SIM_FLASH_SUSPENDING)
        status |= SIM_FLASH_SR_SUS;
    return status;
}

/* The protected range, as the W25Q and GD25Q families have it: BP counts powers of two of blocks
 * (or sectors, with SEC) from the top (or the bottom, with TB); CMP turns it inside out. */
static bool is_protected(const struct sim_flash *flash, uint32_t off, uint32_t len)
{
    uint32_t size = flash->part->size;
    uint32_t bp = bits_get(flash->status, 2, 3);
    uint32_t block = size / 64 > 0x10000 ? size / 64 : 0x10000;
    uint32_t span = 0;
    if (bp == 7)
        span = size;
    else if (bp && flash->status & SIM_FLASH_SR_SEC)
        span = SIM_FLASH_SECTOR << (bp > 4 ? 3 : bp - 1);
    else if (bp)
        span = block << (bp - 1);
    if (span > size)
        span = size;
    uint32_t from = flash->status & SIM_FLASH_SR_TB ? 0 : size - span;
    if (!(flash->status & SIM_FLASH_SR_CMP))
        return off < from + span && off + len > from;
    return off < from || off + len > from + span;
}

static void tell_changed(struct sim_flash *flash, uint32_t off, uint32_t len)
{
    if (flash->changed)
        flash->changed(flash->changed_ctx, off, len);
}

/* Counts an operation. True when the power goes away in the midst of this one. */
static bool is_cut_here(struct sim_flash *flash)
{
    if (!flash->cut_after || --flash->cut_after)
        return false;
    flash->is_dead = true;
    sim_trace(flash->sys, SIM_TRACE_FLASH, "power cut");
    sim_request_stop(flash->sys, SIM_STOP_BREAK);
    return true;
}

static void run_read(struct sim_flash *flash, const struct command *cmd,
                     const struct sim_flash_xfer *xfer, uint32_t off)
{
    /* A controller that waits for other than the chip's number of clocks reads bits that are
     * shifted. */
    int32_t more = xfer->addr_bits - (cmd->rules & FAR ? 32 : 24);
    int32_t waited = more / xfer->addr_lines + xfer->dummy_clocks;
    int32_t skew = (waited - cmd->wait) * cmd->data_lines;
    uint32_t mask = flash->part->size - 1;
    flash->stats.bytes_read += xfer->in_len;
    for (uint32_t i = 0; i < xfer->in_len; i++) {
        int64_t bit = ((int64_t)flash->held.done + i) * 8 + skew;
        if (bit <= -8)
            continue;
        uint32_t at = off + (uint32_t)((bit + 8) / 8) - 1;
        uint32_t before = bit < 0 ? 0xff : flash->mem[at & mask];
        uint32_t pair = before << 8 | flash->mem[(at + 1) & mask];
        xfer->in[i] = (uint8_t)(pair >> (8 - ((bit + 8) & 7)));
    }
    if (cmd->rules & CONTINUOUS && xfer->addr_bits >= 28) {
        uint32_t mode = xfer->addr << (32 - xfer->addr_bits) & 0xff;
        flash->continuous = (mode & 0x30) == 0x20 ? cmd->opcode : 0;
    }
}

static void run_program(struct sim_flash *flash, const struct command *cmd,
                        const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd;
    uint32_t page = off & ~(SIM_FLASH_PAGE - 1);
    if (!xfer->out_len || is_protected(flash, page, SIM_FLASH_PAGE))
        return;
    /* Of more than a page the last page's worth counts: the buffer wraps. */
    uint32_t len = xfer->out_len;
    uint32_t first = len > SIM_FLASH_PAGE ? len - SIM_FLASH_PAGE : 0;
    uint32_t end = len;
    bool is_cut = is_cut_here(flash);
    if (is_cut)
        end = first + sim_random(flash->sys) % (len - first);
    for (uint32_t i = first; i < end; i++)
        flash->mem[page | ((off + i) & (SIM_FLASH_PAGE - 1))] &= xfer->out[i];
    if (is_cut) /* and some bits of the byte at work */
        flash->mem[page | ((off + end) & (SIM_FLASH_PAGE - 1))] &=
            (uint8_t)(xfer->out[end] | sim_random(flash->sys));
    flash->stats.programs++;
    tell_changed(flash, page, SIM_FLASH_PAGE);
    const struct sim_flash_part *part = flash->part;
    uint32_t more = part->program_us - part->program_byte_us;
    be_busy(flash, SIM_FLASH_PROGRAMMING,
            part->program_byte_us + (len - first - 1) * more / (SIM_FLASH_PAGE - 1));
    sim_trace(flash->sys, SIM_TRACE_FLASH, "program 0x%06x, %u bytes", off, len - first);
}

static void erase(struct sim_flash *flash, uint32_t off, uint32_t len, uint64_t us)
{
    if (is_protected(flash, off, len))
        return;
    if (is_cut_here(flash)) {
        for (uint32_t i = 0; i < len; i++)
            flash->mem[off + i] |= (uint8_t)sim_random(flash->sys);
    } else {
        memset(flash->mem + off, 0xff, len);
    }
    flash->stats.erases++;
    tell_changed(flash, off, len);
    be_busy(flash, SIM_FLASH_ERASING, us);
    sim_trace(flash->sys, SIM_TRACE_FLASH, "erase 0x%06x, %u bytes", off, len);
}

static void run_erase(struct sim_flash *flash, const struct command *cmd,
                      const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)xfer;
    const struct sim_flash_part *part = flash->part;
    uint32_t us = cmd->arg == SIM_FLASH_SECTOR ? part->sector_us
                  : cmd->arg == 0x8000         ? part->block32_us
                                               : part->block64_us;
    if (flash->suspended == SIM_FLASH_IDLE)
        erase(flash, off & ~(cmd->arg - 1), cmd->arg, us);
}

static void run_chip_erase(struct sim_flash *flash, const struct command *cmd,
                           const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)xfer, (void)off;
    if (flash->suspended == SIM_FLASH_IDLE)
        erase(flash, 0, flash->part->size, flash->part->chip_ms * UINT64_C(1000));
}

/* Answers with `len` bytes, over and over. */
static void answer(const struct sim_flash *flash, const struct sim_flash_xfer *xfer,
                   const uint8_t *bytes, uint32_t len)
{
    for (uint32_t i = 0; i < xfer->in_len; i++)
        xfer->in[i] = bytes[(flash->held.done + i) % len];
}

static void run_jedec_id(struct sim_flash *flash, const struct command *cmd,
                         const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)off;
    answer(flash, xfer, flash->part->jedec, 3);
}

static void run_device_id(struct sim_flash *flash, const struct command *cmd,
                          const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd;
    const uint8_t ids[3] = {flash->part->jedec[0], flash->part->device_id, flash->part->jedec[0]};
    answer(flash, xfer, ids + (off & 1), 2);
}

static void run_unique_id(struct sim_flash *flash, const struct command *cmd,
                          const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)off;
    uint8_t id[8];
    put_be32(id, (uint32_t)(flash->unique_id >> 32));
    put_be32(id + 4, (uint32_t)flash->unique_id);
    answer(flash, xfer, id, sizeof id);
}

static void run_sfdp(struct sim_flash *flash, const struct command *cmd,
                     const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd;
    off += flash->held.done;
    for (uint32_t i = 0; i < xfer->in_len && off + i < SIM_FLASH_SFDP_LEN; i++)
        xfer->in[i] = flash->sfdp[off + i];
}

static void run_read_status(struct sim_flash *flash, const struct command *cmd,
                            const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)off;
    uint8_t byte = (uint8_t)(status_now(flash) >> cmd->arg);
    answer(flash, xfer, &byte, 1);
}

static void keep_status(struct sim_flash *flash)
{
    flash->status_kept = flash->status & ~SIM_FLASH_SR_WEL;
    for (unsigned i = 0; flash->kept && i < 3; i++)
        flash->kept[i] = (uint8_t)(flash->status_kept >> (i * 8));
}

static void run_write_status(struct sim_flash *flash, const struct command *cmd,
                             const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)off;
    bool is_volatile = flash->is_write_volatile;
    if (!xfer->out_len || !(is_volatile || flash->status & SIM_FLASH_SR_WEL) ||
        flash->suspended != SIM_FLASH_IDLE)
        return;
    uint32_t value = xfer->out[0];
    uint32_t mask = 0xff;
    if (xfer->out_len > 1 && !cmd->arg) {
        value |= (uint32_t)xfer->out[1] << 8;
        mask = 0xffff;
    }
    mask = mask << cmd->arg & (WRITABLE | 1u << flash->part->qe_bit);
    flash->status = (flash->status & ~mask) | (value << cmd->arg & mask);
    if (is_volatile)
        return;
    if (!is_cut_here(flash))
        keep_status(flash);
    be_busy(flash, SIM_FLASH_WRITING_STATUS, flash->part->status_us);
}

static void run_write_enable(struct sim_flash *flash, const struct command *cmd,
                             const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)xfer, (void)off;
    flash->status = (flash->status & ~SIM_FLASH_SR_WEL) | cmd->arg;
}

static void run_volatile_enable(struct sim_flash *flash, const struct command *cmd,
                                const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)xfer, (void)off;
    flash->is_write_volatile = true;
}

static void run_power_down(struct sim_flash *flash, const struct command *cmd,
                           const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)xfer, (void)off;
    flash->is_powered_down = true;
}

static void run_release(struct sim_flash *flash, const struct command *cmd,
                        const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)off;
    if (flash->is_powered_down)
        be_busy(flash, SIM_FLASH_WAKING, WAKE_US);
    flash->is_powered_down = false;
    answer(flash, xfer, &flash->part->device_id, 1);
}

static void run_reset_enable(struct sim_flash *flash, const struct command *cmd,
                             const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)xfer, (void)off;
    flash->is_reset_enabled = true;
}

static void run_reset(struct sim_flash *flash, const struct command *cmd,
                      const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)xfer, (void)off;
    if (!flash->is_reset_enabled)
        return;
    sim_flash_power_cycle(flash);
    be_busy(flash, SIM_FLASH_WAKING, RESET_US);
}

static void run_suspend(struct sim_flash *flash, const struct command *cmd,
                        const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)xfer, (void)off;
    uint64_t latency = SUSPEND_US * SIM_TICKS_PER_US;
    if (flash->suspended != SIM_FLASH_IDLE || flash->busy_until - flash->sys->now <= latency ||
        (flash->busy != SIM_FLASH_PROGRAMMING && flash->busy != SIM_FLASH_ERASING))
        return;
    flash->suspended = flash->busy;
    flash->suspended_left = flash->busy_until - flash->sys->now - latency;
    flash->status &= ~SIM_FLASH_SR_WEL;
    be_busy(flash, SIM_FLASH_SUSPENDING, SUSPEND_US);
}

static void run_resume(struct sim_flash *flash, const struct command *cmd,
                       const struct sim_flash_xfer *xfer, uint32_t off)
{
    (void)cmd, (void)xfer, (void)off;
    if (flash->suspended == SIM_FLASH_IDLE)
        return;
    flash->busy = flash->suspended;
    flash->busy_until = flash->sys->now + flash->suspended_left;
    flash->suspended = SIM_FLASH_IDLE;
}

static const struct command commands[] = {
    /* opcode, rules, address wires, data wires, wait, argument */
    {0x9f, ANSWERS, 1, 1, 0, 0, run_jedec_id},
    {0x90, HAS_ADDR | ANSWERS, 1, 1, 0, 0, run_device_id},
    {0xab, WHEN_DOWN | ANSWERS, 1, 1, 0, 0, run_release},
    {0x4b, ANSWERS, 1, 1, 0, 0, run_unique_id},
    {0x5a, HAS_ADDR | ANSWERS, 1, 1, 8, 0, run_sfdp},
    {0x05, WHEN_BUSY | KEEPS_LATCH | ANSWERS, 1, 1, 0, 0, run_read_status},
    {0x35, WHEN_BUSY | KEEPS_LATCH | ANSWERS, 1, 1, 0, 8, run_read_status},
    {0x15, WHEN_BUSY | KEEPS_LATCH | ANSWERS, 1, 1, 0, 16, run_read_status},
    {0x01, HAS_DATA, 1, 1, 0, 0, run_write_status},
    {0x31, HAS_DATA, 1, 1, 0, 8, run_write_status},
    {0x11, HAS_DATA, 1, 1, 0, 16, run_write_status},
    {0x06, 0, 1, 1, 0, SIM_FLASH_SR_WEL, run_write_enable},
    {0x04, 0, 1, 1, 0, 0, run_write_enable},
    {0x50, KEEPS_LATCH, 1, 1, 0, 0, run_volatile_enable},
    {0x03, HAS_ADDR | ANSWERS, 1, 1, 0, 0, run_read},
    {0x0b, HAS_ADDR | ANSWERS, 1, 1, 8, 0, run_read},
    {0x3b, HAS_ADDR | ANSWERS, 1, 2, 8, 0, run_read},
    {0x6b, HAS_ADDR | QUAD | ANSWERS, 1, 4, 8, 0, run_read},
    {0xbb, HAS_ADDR | CONTINUOUS | ANSWERS, 2, 2, 4, 0, run_read},
    {0xeb, HAS_ADDR | QUAD | CONTINUOUS | ANSWERS, 4, 4, 6, 0, run_read},
    {0x13, HAS_ADDR | FAR | ANSWERS, 1, 1, 0, 0, run_read},
    {0x0c, HAS_ADDR | FAR | ANSWERS, 1, 1, 8, 0, run_read},
    {0x3c, HAS_ADDR | FAR | ANSWERS, 1, 2, 8, 0, run_read},
    {0x6c, HAS_ADDR | FAR | QUAD | ANSWERS, 1, 4, 8, 0, run_read},
    {0x12, HAS_ADDR | FAR | NEEDS_WEL | HAS_DATA, 1, 1, 0, 0, run_program},
    {0x21, HAS_ADDR | FAR | NEEDS_WEL, 1, 1, 0, SIM_FLASH_SECTOR, run_erase},
    {0xdc, HAS_ADDR | FAR | NEEDS_WEL, 1, 1, 0, 0x10000, run_erase},
    {0x02, HAS_ADDR | NEEDS_WEL | HAS_DATA, 1, 1, 0, 0, run_program},
    {0x32, HAS_ADDR | NEEDS_WEL | QUAD | HAS_DATA, 1, 4, 0, 0, run_program},
    {0x20, HAS_ADDR | NEEDS_WEL, 1, 1, 0, SIM_FLASH_SECTOR, run_erase},
    {0x52, HAS_ADDR | NEEDS_WEL, 1, 1, 0, 0x8000, run_erase},
    {0xd8, HAS_ADDR | NEEDS_WEL, 1, 1, 0, 0x10000, run_erase},
    {0xc7, NEEDS_WEL, 1, 1, 0, 0, run_chip_erase},
    {0x60, NEEDS_WEL, 1, 1, 0, 0, run_chip_erase},
    {0xb9, 0, 1, 1, 0, 0, run_power_down},
    {0x66, WHEN_BUSY | KEEPS_LATCH, 1, 1, 0, 0, run_reset_enable},
    {0x99, WHEN_BUSY, 1, 1, 0, 0, run_reset},
    {0x75, WHEN_BUSY, 1, 1, 0, 0, run_suspend},
    {0x7a, 0, 1, 1, 0, 0, run_resume},
};

static const struct command *find_command(struct sim_flash *flash,
                                          const struct sim_flash_xfer *xfer)
{
    uint8_t opcode = xfer->has_opcode ? xfer->opcode : flash->continuous;
    if (xfer->has_opcode && xfer->opcode_lines != 1)
        return NULL;
    for (size_t i = 0; i < CR_COUNT(commands); i++) {
        bool is_there = !(commands[i].rules & FAR) || flash->part->size > NEAR_SIZE;
        if (commands[i].opcode == opcode && is_there)
            return &commands[i];
    }
    return NULL;
}

static uint32_t addr_bits_of(const struct command *cmd)
{
    return cmd->rules & FAR ? 32 : 24;
}

static bool is_heard(const struct sim_flash *flash, const struct command *cmd,
                     const struct sim_flash_xfer *xfer)
{
    if (flash->busy != SIM_FLASH_IDLE && !(cmd->rules & WHEN_BUSY))
        return false;
    if (flash->is_powered_down && !(cmd->rules & WHEN_DOWN))
        return false;
    if (cmd->rules & HAS_ADDR &&
        (xfer->addr_bits < addr_bits_of(cmd) || xfer->addr_lines != cmd->addr_lines))
        return false;
    if ((xfer->in_len || xfer->out_len) && xfer->data_lines != cmd->data_lines)
        return false;
    if (cmd->rules & QUAD && !(flash->status >> flash->part->qe_bit & 1))
        return false;
    if (!(cmd->rules & NEEDS_WEL))
        return true;
    return flash->status & SIM_FLASH_SR_WEL &&
           (flash->suspended == SIM_FLASH_IDLE || flash->suspended == SIM_FLASH_ERASING);
}

/* The address without the mode bits that may follow it. */
static uint32_t pure_addr(const struct command *cmd, const struct sim_flash_xfer *xfer)
{
    uint32_t bits = addr_bits_of(cmd);
    return xfer->addr_bits >= bits ? xfer->addr >> (xfer->addr_bits - bits) : 0;
}

static uint32_t offset_of(const struct sim_flash *flash, const struct command *cmd,
                          const struct sim_flash_xfer *xfer)
{
    uint32_t bits = addr_bits_of(cmd), off = pure_addr(cmd, xfer);
    off &= bits == 32 ? UINT32_MAX : NEAR_SIZE - 1;
    return cmd->run == run_sfdp ? off : off & (flash->part->size - 1);
}

static void run(struct sim_flash *flash, const struct command *cmd,
                const struct sim_flash_xfer *xfer)
{
    cmd->run(flash, cmd, xfer, offset_of(flash, cmd, xfer));
}

static void drop_latches(struct sim_flash *flash, const struct command *cmd)
{
    if (cmd->rules & KEEPS_LATCH)
        return;
    flash->is_write_volatile = false;
    flash->is_reset_enabled = false;
}

/* Without a command phase the first byte of the data is the opcode, and an address follows. */
static struct sim_flash_xfer as_heard(struct sim_flash *flash, const struct sim_flash_xfer *xfer)
{
    struct sim_flash_xfer x = *xfer;
    if (x.has_opcode || flash->continuous || x.addr_bits || !x.out_len || x.data_lines != 1)
        return x;
    x.has_opcode = true;
    x.opcode_lines = x.addr_lines = 1;
    x.opcode = x.out[0];
    const struct command *cmd = find_command(flash, &x);
    uint32_t len = cmd && cmd->rules & HAS_ADDR ? addr_bits_of(cmd) / 8 : 0;
    for (x.out++, x.out_len--; len > 0 && x.out_len > 0; len--, x.out++, x.out_len--) {
        x.addr = x.addr << 8 | x.out[0];
        x.addr_bits += 8;
    }
    return x;
}

/* The command that a transfer begins, if the chip listens to it. */
static const struct command *begin(struct sim_flash *flash, const struct sim_flash_xfer *xfer)
{
    const struct command *cmd = find_command(flash, xfer);
    if (xfer->has_opcode && flash->continuous) {
        /* In this mode an opcode is taken for an address: all that it does is to end the mode. */
        flash->continuous = 0;
        return NULL;
    }
    if (!cmd)
        sim_trace(flash->sys, SIM_TRACE_FLASH, "command 0x%02x is not known", xfer->opcode);
    bool is_served = cmd && is_heard(flash, cmd, xfer);
    sim_trace(flash->sys, SIM_TRACE_FLASH, "command 0x%02x address 0x%06x, %u bytes out, %u in%s%s",
              xfer->opcode, cmd ? pure_addr(cmd, xfer) : xfer->addr, xfer->out_len, xfer->in_len,
              xfer->holds_cs ? ", goes on" : "", is_served ? "" : ": the chip does not answer");
    return is_served ? cmd : NULL;
}

static void hear(struct sim_flash_held *held, uint32_t byte)
{
    held->out[held->done++ % SIM_FLASH_PAGE] = (uint8_t)byte;
}

/* In the midst of a command all that comes is data, whatever the controller means by it. */
static void hear_phases(struct sim_flash_held *held, const struct sim_flash_xfer *xfer)
{
    if (xfer->has_opcode)
        hear(held, xfer->opcode);
    for (uint32_t bits = xfer->addr_bits; bits >= 8; bits -= 8)
        hear(held, xfer->addr >> (bits - 8));
    for (uint32_t bits = xfer->dummy_clocks * xfer->data_lines; bits >= 8; bits -= 8)
        hear(held, 0xff);
}

/* A part of a command behind which CS stays low, or one that goes on with such a command. */
static void hold(struct sim_flash *flash, const struct sim_flash_xfer *xfer)
{
    struct sim_flash_held *held = &flash->held;
    const struct command *cmd = find_command(flash, held->is_open ? &held->command : xfer);
    if (!held->is_open) {
        *held = (struct sim_flash_held){.is_open = true, .command = *xfer};
        held->command.in_len = held->command.out_len = 0;
        held->is_served = begin(flash, xfer) != NULL;
    } else {
        hear_phases(held, xfer);
        sim_trace(flash->sys, SIM_TRACE_FLASH, "command 0x%02x goes on, %u bytes out, %u in",
                  held->command.opcode, xfer->out_len, xfer->in_len);
    }
    if (!cmd || ((xfer->in_len || xfer->out_len) && xfer->data_lines != cmd->data_lines))
        held->is_served = false; /* shifted bits are no command */
    for (uint32_t i = 0; i < xfer->out_len; i++)
        hear(held, xfer->out[i]);
    if (held->is_served && cmd->rules & ANSWERS) {
        struct sim_flash_xfer x = held->command;
        x.in = xfer->in;
        x.in_len = xfer->in_len;
        run(flash, cmd, &x);
    }
    for (uint32_t i = 0; i < xfer->in_len; i++)
        hear(held, 0xff); /* nobody drives the line to the chip */
    if (!xfer->holds_cs)
        sim_flash_deselect(flash);
}

void sim_flash_transfer(struct sim_flash *flash, const struct sim_flash_xfer *xfer)
{
    if (xfer->in_len)
        memset(xfer->in, 0xff, xfer->in_len);
    if (flash->is_dead)
        return;
    settle(flash);
    if (flash->held.is_open) {
        hold(flash, xfer);
        return;
    }
    struct sim_flash_xfer x = as_heard(flash, xfer);
    if (x.holds_cs) {
        hold(flash, &x);
        return;
    }
    const struct command *cmd = begin(flash, &x);
    if (cmd) {
        run(flash, cmd, &x);
        drop_latches(flash, cmd);
    }
}

void sim_flash_deselect(struct sim_flash *flash)
{
    struct sim_flash_held held = flash->held;
    flash->held = not_held;
    const struct command *cmd = held.is_open ? find_command(flash, &held.command) : NULL;
    if (!cmd || !held.is_served || flash->is_dead)
        return;
    settle(flash);
    if (!(cmd->rules & ANSWERS) && (cmd->rules & HAS_DATA || !held.done)) {
        /* Of more than a page the last page's worth is there. */
        uint8_t out[SIM_FLASH_PAGE];
        struct sim_flash_xfer x = held.command;
        uint32_t lost = held.done > SIM_FLASH_PAGE ? held.done - SIM_FLASH_PAGE : 0;
        for (uint32_t i = 0; i < held.done - lost; i++)
            out[i] = held.out[(lost + i) % SIM_FLASH_PAGE];
        x.out = out;
        x.out_len = held.done - lost;
        uint32_t off = offset_of(flash, cmd, &x), page = off & ~(SIM_FLASH_PAGE - 1);
        cmd->run(flash, cmd, &x, lost ? page | ((off + lost) & (SIM_FLASH_PAGE - 1)) : off);
    }
    drop_latches(flash, cmd);
}

void sim_flash_power_cycle(struct sim_flash *flash)
{
    flash->status = flash->status_kept;
    flash->busy = SIM_FLASH_IDLE;
    flash->suspended = SIM_FLASH_IDLE;
    flash->is_write_volatile = false;
    flash->is_reset_enabled = false;
    flash->is_powered_down = false;
    flash->continuous = 0;
    flash->held = not_held;
}

void sim_flash_init(struct sim_flash *flash, const struct sim_flash_part *part, uint8_t *mem,
                    struct sim_sys *sys)
{
    memset(flash, 0, sizeof *flash);
    flash->part = part;
    flash->mem = mem;
    flash->sys = sys;
    sim_flash_sfdp(part, flash->sfdp);
    sim_flash_power_cycle(flash);
}

void sim_flash_keep_status(struct sim_flash *flash, uint8_t bytes[3])
{
    flash->kept = bytes;
    flash->status_kept = get_le24(bytes) & (WRITABLE | 1u << flash->part->qe_bit);
    sim_flash_power_cycle(flash);
}

bool sim_flash_is_busy(struct sim_flash *flash)
{
    settle(flash);
    return flash->busy != SIM_FLASH_IDLE;
}

void sim_flash_cut_after(struct sim_flash *flash, uint32_t operations)
{
    flash->cut_after = operations;
}

/* Snapshots */

static const struct sim_state_row stats_rows[] = {
    SIM_STATE(struct sim_flash_stats, programs),
    SIM_STATE(struct sim_flash_stats, erases),
    SIM_STATE(struct sim_flash_stats, bytes_read),
};
static const struct sim_state stats_state = SIM_STATE_ALL(struct sim_flash_stats, stats_rows);

static const struct sim_state_row xfer_rows[] = {
    SIM_STATE(struct sim_flash_xfer, has_opcode),
    SIM_STATE(struct sim_flash_xfer, opcode),
    SIM_STATE_MAX(struct sim_flash_xfer, addr_bits, 32),
    SIM_STATE(struct sim_flash_xfer, addr),
    SIM_STATE_RANGE(struct sim_flash_xfer, opcode_lines, 1, 4),
    SIM_STATE_RANGE(struct sim_flash_xfer, addr_lines, 1, 4),
    SIM_STATE_RANGE(struct sim_flash_xfer, data_lines, 1, 4),
    SIM_STATE(struct sim_flash_xfer, dummy_clocks),
    SIM_STATE(struct sim_flash_xfer, holds_cs),
    SIM_STATE_WIRING(struct sim_flash_xfer, out),
    SIM_STATE_MAX(struct sim_flash_xfer, out_len, SIM_FLASH_XFER),
    SIM_STATE_WIRING(struct sim_flash_xfer, in),
    SIM_STATE_MAX(struct sim_flash_xfer, in_len, SIM_FLASH_XFER),
};
const struct sim_state sim_flash_xfer_state = SIM_STATE_ALL(struct sim_flash_xfer, xfer_rows);

static const struct sim_state_row held_rows[] = {
    SIM_STATE(struct sim_flash_held, is_open),
    SIM_STATE(struct sim_flash_held, is_served),
    SIM_STATE_PART(struct sim_flash_held, command, &sim_flash_xfer_state),
    SIM_STATE(struct sim_flash_held, done),
    SIM_STATE_ARRAY(struct sim_flash_held, out),
};
static const struct sim_state held_state = SIM_STATE_ALL(struct sim_flash_held, held_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct sim_flash, part),
    SIM_STATE_WIRING(struct sim_flash, sys),
    SIM_STATE_WIRING(struct sim_flash, mem),
    SIM_STATE(struct sim_flash, status),
    SIM_STATE(struct sim_flash, status_kept),
    SIM_STATE_WIRING(struct sim_flash, kept),
    SIM_STATE_MAX(struct sim_flash, busy, SIM_FLASH_WAKING),
    SIM_STATE(struct sim_flash, busy_until),
    SIM_STATE(struct sim_flash, is_write_volatile),
    SIM_STATE(struct sim_flash, is_reset_enabled),
    SIM_STATE(struct sim_flash, is_powered_down),
    SIM_STATE(struct sim_flash, continuous),
    SIM_STATE_MAX(struct sim_flash, suspended, SIM_FLASH_WAKING),
    SIM_STATE(struct sim_flash, suspended_left),
    SIM_STATE_PART(struct sim_flash, held, &held_state),
    SIM_STATE(struct sim_flash, unique_id),
    SIM_STATE_WIRING(struct sim_flash, sfdp),
    SIM_STATE_PART(struct sim_flash, stats, &stats_state),
    SIM_STATE(struct sim_flash, cut_after),
    SIM_STATE(struct sim_flash, is_dead),
    SIM_STATE_WIRING(struct sim_flash, changed),
    SIM_STATE_WIRING(struct sim_flash, changed_ctx),
};
const struct sim_state sim_flash_state = SIM_STATE_ALL(struct sim_flash, state_rows);
