/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the host's DTR and RTS do to the chip. */
#include "board_int.h"

/* The time constant of the usual 10 kOhm and 100 nF at EN: until then the chip is held. */
#define EN_RISE_US 1000u

/* EN has been high for long enough: the chip looks at its straps and starts. */
static void on_en_rise(void *ctx)
{
    struct sim_board *board = ctx;
    board->is_start_due = true;
    sim_request_stop(&board->soc->sys, SIM_STOP_BREAK);
}

void sim_board_lines_init(struct sim_board *board)
{
    board->en_rise = (struct sim_event){.fire = on_en_rise, .ctx = board};
}

void sim_board_start(struct sim_board *board)
{
    board->is_start_due = false;
    board->is_held = false;
    sim_soc_reset(board->soc, SIM_RESET_CHIP, board->soc->soc->power_on_cause, 0);
}

static void hold(struct sim_board *board)
{
    struct sim_soc_state *soc = board->soc;
    sim_event_cancel(&soc->sys, &board->en_rise);
    board->is_start_due = false;
    if (board->is_held)
        return;
    board->is_held = true;
    sim_board_resume(board);
    sim_soc_reset(soc, SIM_RESET_CHIP, soc->soc->power_on_cause, 0);
    sim_board_wires_restart(board);
}

/* Two transistors, each with its emitter at the other's line: RTS alone pulls EN down, DTR alone
 * BOOT, and both together neither. */
static void drive_adapter(struct sim_board *board, bool dtr, bool rts)
{
    struct sim_soc_state *soc = board->soc;
    uint32_t boot = 1u << soc->soc->strap_gpio;
    sim_soc_set_pins(soc, boot, dtr && !rts ? 0 : boot);
    if (rts && !dtr)
        hold(board);
    else if (board->is_held && !sim_event_is_queued(&board->en_rise))
        sim_event_in(&soc->sys, &board->en_rise, EN_RISE_US * SIM_TICKS_PER_US);
}

/* The block has its own logic; a chip that stands still is set going by the reset that it makes. */
static void drive_usb(struct sim_board *board, struct sim_dev *usb, bool dtr, bool rts)
{
    if (board->is_held)
        return;
    if (rts && !dtr)
        sim_board_resume(board);
    sim_usb_serial_set_lines(usb, dtr, rts);
}

void sim_board_set_lines(struct sim_board *board, enum sim_wire wire, bool dtr, bool rts)
{
    struct sim_board_wire *w = &board->wire[wire];
    if (sim_board_is_dead(board) || !w->dev)
        return;
    if (wire == SIM_WIRE_USB)
        drive_usb(board, w->dev, dtr, rts);
    else
        drive_adapter(board, dtr, rts);
}
