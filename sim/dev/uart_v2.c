/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Where the second version of the UART has its registers. */
#include "uart_int.h"

#include <crema/regs/esp32c6/uart.h>

const struct uart_layout sim_uart_v2_layout = {
    .rx_full = SIM_FIELD(UART_CONF1, RXFIFO_FULL_THRHD),
    .tx_empty = SIM_FIELD(UART_CONF1, TXFIFO_EMPTY_THRHD),
    .timeout_on = SIM_FIELD(UART_TOUT_CONF, RX_TOUT_EN),
    .timeout_bits = SIM_FIELD(UART_TOUT_CONF, RX_TOUT_THRHD),
    .txd_break = SIM_FIELD(UART_CONF0, TXD_BRK),
    .loopback = SIM_FIELD(UART_CONF0, LOOPBACK),
    .rxd_inverted = SIM_FIELD(UART_CONF0, RXD_INV),
    .drop_bad = SIM_FIELD(UART_CONF0, ERR_WR_MASK),
    .autobaud = SIM_FIELD(UART_CONF0, AUTOBAUD_EN),
    .rx_reset = SIM_FIELD(UART_CONF0, RXFIFO_RST),
    .tx_reset = SIM_FIELD(UART_CONF0, TXFIFO_RST),
    .rx_core_reset = SIM_FIELD(UART_CLK_CONF, RX_RST_CORE),
    .tx_core_reset = SIM_FIELD(UART_CLK_CONF, TX_RST_CORE),
    .flow_on = SIM_FIELD(UART_SWFC_CONF0, SW_FLOW_CON_EN),
    .flow_drop = SIM_FIELD(UART_SWFC_CONF0, XONOFF_DEL),
    .xon_char = SIM_FIELD(UART_SWFC_CONF0, XON_CHAR),
    .xoff_char = SIM_FIELD(UART_SWFC_CONF0, XOFF_CHAR),
    .xon_level = SIM_FIELD(UART_SWFC_CONF1, XON_THRESHOLD),
    .xoff_level = SIM_FIELD(UART_SWFC_CONF1, XOFF_THRESHOLD),
    .force_xon = SIM_FIELD(UART_SWFC_CONF0, FORCE_XON),
    .force_xoff = SIM_FIELD(UART_SWFC_CONF0, FORCE_XOFF),
    .send_xon = SIM_FIELD(UART_SWFC_CONF0, SEND_XON),
    .send_xoff = SIM_FIELD(UART_SWFC_CONF0, SEND_XOFF),
    .low_pulse = UART_LOWPULSE_OFFSET,
    .high_pulse = UART_HIGHPULSE_OFFSET,
    .rise_to_rise = UART_POSPULSE_OFFSET,
    .fall_to_fall = UART_NEGPULSE_OFFSET,
    .edges = UART_RXD_CNT_OFFSET,
    .mem_shift = 9,
};

static const struct sim_reg_rule rules[] = {
    {.off = UART_FIFO_OFFSET, .read = uart_fifo_read, .write = uart_fifo_write},
    {.off = UART_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = UART_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = uart_int_st_read},
    {.off = UART_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = uart_int_clr_write},
    {.off = UART_CLKDIV_OFFSET, .write = uart_clkdiv_write},
    {.off = UART_STATUS_OFFSET,
     .read_only = UINT32_MAX,
     .read = uart_status_read,
     .is_steady = true},
    {.off = UART_CONF0_OFFSET, .write = uart_conf0_write},
    {.off = UART_TOUT_CONF_OFFSET, .write = uart_timeout_write},
    {.off = UART_SWFC_CONF0_OFFSET,
     .self_clear = UART_SWFC_CONF0_SEND_XON_MASK | UART_SWFC_CONF0_SEND_XOFF_MASK,
     .write = uart_flow_write},
    {.off = UART_MEM_TX_STATUS_OFFSET, .read_only = UINT32_MAX, .read = uart_mem_tx_read},
    {.off = UART_MEM_RX_STATUS_OFFSET, .read_only = UINT32_MAX, .read = uart_mem_rx_read},
    {.off = UART_FSM_STATUS_OFFSET, .read_only = UINT32_MAX, .read = uart_fsm_read},
    {.off = UART_CLK_CONF_OFFSET, .write = uart_clk_conf_write},
    {.off = UART_REG_UPDATE_OFFSET, .self_clear = UART_REG_UPDATE_REG_UPDATE_MASK},
};

const struct sim_dev_ops sim_uart_v2_ops = {
    .kind = "uart",
    .state_size = sizeof(struct uart),
    .state = &uart_state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = uart_reset,
    .update_irq = uart_update_irq,
    .start = uart_start,
    .clock_changed = uart_clock_changed,
};
