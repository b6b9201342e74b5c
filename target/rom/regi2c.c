/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Analog registers, which stand behind an I2C bus inside the chip: one word of the master's
 * register carries the block, the register in it, the data, and whether it is a write. */
#include "rom.h"
#include "rom_api.h"

#define MASTER(host) ((volatile uint32_t *)(SOC_REGI2C_ADDR + 4 * ((host)&1u)))
#define WRITE        (1u << 24)
#define BUSY         (1u << 25)
#define REG_SHIFT    8u
#define DATA_SHIFT   16u
#define POLLS_MAX    1000u

static uint32_t transfer(uint8_t host, uint32_t word)
{
    volatile uint32_t *master = MASTER(host);
    *master = word;
    for (unsigned polls = 0; polls < POLLS_MAX && (*master & BUSY) != 0; polls++)
        ;
    return *master;
}

uint8_t rom_i2c_readReg(uint8_t block, uint8_t host, uint8_t reg)
{
    return (uint8_t)(transfer(host, block | (uint32_t)reg << REG_SHIFT) >> DATA_SHIFT);
}

void rom_i2c_writeReg(uint8_t block, uint8_t host, uint8_t reg, uint8_t value)
{
    transfer(host, block | (uint32_t)reg << REG_SHIFT | (uint32_t)value << DATA_SHIFT | WRITE);
}

static uint8_t mask_of(uint8_t msb, uint8_t lsb)
{
    return (uint8_t)(((2u << (msb - lsb)) - 1) << lsb);
}

uint8_t rom_i2c_readReg_Mask(uint8_t block, uint8_t host, uint8_t reg, uint8_t msb, uint8_t lsb)
{
    return (uint8_t)((rom_i2c_readReg(block, host, reg) & mask_of(msb, lsb)) >> lsb);
}

void rom_i2c_writeReg_Mask(uint8_t block, uint8_t host, uint8_t reg, uint8_t msb, uint8_t lsb,
                           uint8_t value)
{
    uint8_t mask = mask_of(msb, lsb);
    uint8_t before = rom_i2c_readReg(block, host, reg);
    rom_i2c_writeReg(block, host, reg, (uint8_t)((before & ~mask) | ((value << lsb) & mask)));
}
