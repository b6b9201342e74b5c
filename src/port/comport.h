/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The codes of telnet's COM-PORT option, RFC 2217. */
#ifndef CR_PORT_COMPORT_H
#define CR_PORT_COMPORT_H

/* What a client asks for; a server answers with the same code and this added to it. */
#define CR_COMPORT_FROM_SERVER 100u

enum cr_comport_code {
    CR_COMPORT_SIGNATURE = 0,
    CR_COMPORT_SET_RATE = 1,     /* four bytes, the highest first; 0 asks */
    CR_COMPORT_SET_DATASIZE = 2, /* a byte each from here on */
    CR_COMPORT_SET_PARITY = 3,
    CR_COMPORT_SET_STOPSIZE = 4,
    CR_COMPORT_SET_CONTROL = 5,
    CR_COMPORT_NOTIFY_LINESTATE = 6,
    CR_COMPORT_NOTIFY_MODEMSTATE = 7,
    CR_COMPORT_SUSPEND = 8, /* no parameter */
    CR_COMPORT_RESUME = 9,
    CR_COMPORT_SET_LINESTATE_MASK = 10,
    CR_COMPORT_SET_MODEMSTATE_MASK = 11,
    CR_COMPORT_PURGE = 12
};

enum cr_comport_control {
    CR_CONTROL_ASK_FLOW = 0,
    CR_CONTROL_FLOW_NONE = 1,
    CR_CONTROL_FLOW_XONXOFF = 2,
    CR_CONTROL_FLOW_HARDWARE = 3,
    CR_CONTROL_ASK_BREAK = 4,
    CR_CONTROL_BREAK_ON = 5,
    CR_CONTROL_BREAK_OFF = 6,
    CR_CONTROL_ASK_DTR = 7,
    CR_CONTROL_DTR_ON = 8,
    CR_CONTROL_DTR_OFF = 9,
    CR_CONTROL_ASK_RTS = 10,
    CR_CONTROL_RTS_ON = 11,
    CR_CONTROL_RTS_OFF = 12,
    CR_CONTROL_ASK_FLOW_IN = 13, /* 14 to 19: kinds of inbound and outbound flow control */
    CR_CONTROL_LAST = 19
};

enum {
    CR_DATASIZE_8 = 8,
    CR_PARITY_NONE = 1,
    CR_STOPSIZE_1 = 1,
    CR_PURGE_INPUT = 1, /* what came from the line and was not sent to the client */
    CR_PURGE_OUTPUT = 2,
    CR_PURGE_BOTH = 3
};

/* In the answer to SIGNATURE a crema server says what wire it shares; see cr_comport_wires. */
#define CR_SIGNATURE_PREFIX "crema; wire="

#endif
