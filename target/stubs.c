/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "crema_blobs.h"

#include <crema/wire/loader.h>
#include <crema/wire/stub.h>
#include <string.h>

/* Made by target/stub/pack.py. */
extern const struct cr_stub cr_stubs[];
extern const size_t cr_stub_count;

const struct cr_stub *cr_stub_find(const char *chip)
{
    for (size_t i = 0; i < cr_stub_count; i++)
        if (strcmp(cr_stubs[i].chip, chip) == 0)
            return &cr_stubs[i];
    return NULL;
}

enum cr_stub_part_id cr_stub_part_for(uint8_t op)
{
    switch (op) {
    case WIRE_OP_SYNC:
    case WIRE_OP_READ_REG:
    case WIRE_OP_WRITE_REG:
    case WIRE_OP_CHANGE_BAUDRATE:
    case WIRE_STUB_OP_HELLO:
    case WIRE_STUB_OP_SECTORS:
    case WIRE_STUB_OP_ECHO:
    case WIRE_STUB_OP_LOAD:
        return CR_STUB_CORE;
    default:
        return op >= WIRE_STUB_OP_FIRST ? CR_STUB_WRITE : CR_STUB_REST;
    }
}
