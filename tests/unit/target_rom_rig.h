/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A board whose ROM is looked at: what differs between chips, and what comes over its wire. */
#ifndef TARGET_ROM_RIG_H
#define TARGET_ROM_RIG_H

#include "cm.h"

#include "board.h"
#include "buf.h"

#define MS         1000u
#define FLASH_LEN  0x400000u
#define BLOCK_LEN  0x400u
#define SECTOR_LEN 0x1000u

/* What differs between chips. */
struct rom_case {
    const char *chip;
    uint32_t crystal_hz; /* 0: the usual one */
    uint32_t id, magic;
    uint32_t scratch;  /* a register that keeps what is written */
    uint32_t wire_at;  /* 0: there is no other wire than UART0 */
    uint32_t code;     /* RAM for programs */
    uint32_t taken[2]; /* RAM that the ROM needs, through each bus */
    uint32_t gap;      /* the slot of a function that is not there */
    const char *gap_name;
    const char *software_reset;
    const char *calls, *exit_elf; /* files */
};

extern const struct rom_case *chip; /* that is tested */
extern char dir[];                  /* the board's folder */
extern struct sim_board *board;
extern enum sim_wire wire; /* that is listened to */
extern char heard[20000];
extern size_t heard_len;

void choose_chip(const char *name);
const struct cr_buf *file_at(const char *path); /* the last two files stay */
void open_board(void);
int new_board(void **state);
int drop_board(void **state);
/* Listens for `us`, or until `until` was said when that is not NULL. */
enum sim_board_event hear(uint64_t us, const char *until);
void expect(uint64_t us, const char *text);
/* EN low with BOOT low, then EN high. */
void enter_download(void);

/* target_rom_boot.c */
void test_a_program_boots_from_flash(void **state);
void test_a_damaged_program_is_explained(void **state);
void test_a_damaged_bootloader_is_explained(void **state);
void test_a_damaged_partition_table_is_explained(void **state);
void test_otadata_chooses_the_slot(void **state);
void test_a_bad_slot_falls_back(void **state);
void test_an_update_that_is_not_confirmed_is_rolled_back(void **state);

#endif
