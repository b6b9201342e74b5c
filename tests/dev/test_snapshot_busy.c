/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A board that is saved while its blocks are at work, and restored by another process: that one
 * goes on as the first does, to the last byte of the next snapshot. One source for two chips.
 *
 * Called as "--go-on SNAPSHOT FOLDER UNTIL_US" it is that other process. */
#include "any_chip.h"

#include "board_int.h"
#include "hash.h"

#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef CHIP_C3
#define CHIP "esp32c3"
#define RAM  0x3fc90000u
#include <crema/regs/esp32c3/esp32c3.h>
#define SPI(reg)     REG(SPI1, reg)
#define COMMAND(cmd) SPI1_CMD_FLASH_##cmd##_MASK
#else
#define CHIP "esp32c6"
#define RAM  0x40820000u
#include <crema/regs/esp32c6/esp32c6.h>
#define SPI(reg)     REG(SPI1, SPI_MEM_##reg)
#define COMMAND(cmd) SPI1_SPI_MEM_CMD_SPI_MEM_FLASH_##cmd##_MASK
#endif

#define REG(block, reg) (block##_BASE + block##_##reg##_OFFSET)

#define CH(n, off)  (DMA_BASE + (off) + 0xc0 * (n))
#define IN_CONF0(n) CH(n, 0x70)
#define IN_LINK(n)  CH(n, 0x80)
#define IN_SEL(n)   CH(n, 0xa0)
#define OUT_LINK(n) CH(n, 0xe0)
#define OUT_SEL(n)  CH(n, 0x100)
#define SEL_AES     6
#define SEL_SHA     7
#define IN_START    (1u << 22)
#define IN_PARK     (1u << 24)
#define OUT_START   (1u << 21)
#define MEM_TRANS   (1u << 4)
#define OWNER       (1u << 31)
#define EOF_BIT     (1u << 30)

#define DESC_OUT RAM
#define DESC_IN  (RAM + 0x400)
#define SOURCE   (RAM + 0x1000)
#define TARGET   (RAM + 0x5000)
#define COUNTER  (RAM + 0xa000)

#define FLASH_LEN (1u << 20)
#define BEGIN_US  100u
#define POINTS    5u

static char root[] = "/tmp/crema-busy-XXXXXX";
static char self[512];
static struct sim_board *board;

/* ---- a board, and what is compared of it ---- */

/* In the mask ROM's place: counts in memory for ever. */
static const uint32_t rom[] = {
    0x00000337u | (COUNTER & 0xfffff000), /* lui t1 */
    0x00032283,                           /* lw t0, 0(t1) */
    0x00128293,                           /* addi t0, t0, 1 */
    0x00532023,                           /* sw t0, 0(t1) */
    0xff5ff06f,                           /* j -12 */
};

struct end {
    uint64_t trace, lines; /* FNV-1a over all trace lines */
    uint8_t sha[32];       /* of a snapshot: flash, memories, registers, queues */
};

static void on_trace(void *ctx, int kind, const char *text)
{
    struct end *e = ctx;
    e->trace = (e->trace ^ (uint8_t)kind) * UINT64_C(1099511628211);
    for (; *text; text++)
        e->trace = (e->trace ^ (uint8_t)*text) * UINT64_C(1099511628211);
    e->lines++;
}

static void must(enum crema_status st, const struct crema_error *err)
{
    if (st == CREMA_OK)
        return;
    fprintf(stderr, "%s: %s\n", err->what, err->why);
    abort();
}

static void open_in(const char *dir)
{
    struct sim_board_config config = {.chip = CHIP, .flash_size = FLASH_LEN, .mac = {2, 0, 0, 1}};
    struct crema_error err = {0};
    uint8_t code[sizeof rom];
    for (size_t i = 0; i < sizeof rom / 4; i++)
        put_le32(code + 4 * i, rom[i]);
    must(sim_board_create(dir, &config, &err), &err);
    must(sim_board_open(dir, code, sizeof code, &board, &err), &err);
    the_chip.soc = board->soc;
}

static void close_and_remove(const char *dir)
{
    char command[100];
    sim_board_close(board);
    snprintf(command, sizeof command, "rm -rf '%s'", dir);
    assert_int_equal(system(command), 0);
}

static uint64_t now_us(void)
{
    return sim_board_now_us(board);
}

static void run_until(uint64_t until_us)
{
    while (now_us() < until_us)
        sim_board_run(board, until_us, SIM_WIRE_COUNT);
}

static void save(struct cr_buf *out)
{
    struct crema_error err = {0};
    *out = (struct cr_buf)CR_BUF_INIT(1u << 26);
    must(sim_board_save(board, &out->data, &out->len, &err), &err);
    out->cap = out->len;
}

static struct end run_to_end(uint64_t until_us, bool has_cpu)
{
    struct end e = {.trace = UINT64_C(14695981039346656037)};
    const struct sim_board_hooks hooks = {.ctx = &e,
                                          .trace = on_trace,
                                          .trace_mask = has_cpu ? 0x3f : 0x3e},
                                 none = {0};
    struct cr_buf snap;
    sim_board_set_hooks(board, &hooks);
    run_until(until_us);
    sim_board_set_hooks(board, &none);
    save(&snap);
    cr_sha256(snap.data, snap.len, e.sha);
    cr_buf_release(&snap);
    return e;
}

/* ---- work ---- */

static void desc(uint32_t at, uint32_t flags, uint32_t size, uint32_t len, uint32_t buf,
                 uint32_t next)
{
    wr(at, flags | len << 12 | size);
    wr(at + 4, buf);
    wr(at + 8, next);
}

static void list(uint32_t at, bool is_out, uint32_t buf, uint32_t len)
{
    for (uint32_t piece = 37; len; at += 12) {
        uint32_t n = len < piece ? len : piece;
        bool is_last = n == len;
        desc(at, OWNER | (is_out && is_last ? EOF_BIT : 0), n, is_out ? n : 0, buf,
             is_last ? 0 : at + 12);
        buf += n;
        len -= n;
        piece = piece * 2 < 1000 ? piece * 2 : 1000;
    }
}

static void fill_source(uint32_t len)
{
    for (uint32_t i = 0; i < len; i += 4)
        wr(SOURCE + i, i * 0x9e3779b9u + 1);
}

static void lists(uint32_t len, unsigned ch, uint32_t sel, bool has_in)
{
    fill_source(len);
    list(DESC_OUT, true, SOURCE, len);
    list(DESC_IN, false, TARGET, len);
    if (has_in) {
        wr(IN_SEL(ch), sel);
        wr(IN_LINK(ch), (DESC_IN & 0xfffff) | IN_START);
    }
    wr(OUT_SEL(ch), sel);
    wr(OUT_LINK(ch), (DESC_OUT & 0xfffff) | OUT_START);
}

enum { COPY_LEN = 10000, HASH_LEN = 62 * 64, CIPHER_LEN = 8192 };

static void begin_copy(void)
{
    set(IN_CONF0(0), MEM_TRANS);
    lists(COPY_LEN, 0, 0, true);
}

static bool is_copying(void)
{
    return !(rd(IN_LINK(0)) & IN_PARK);
}

static bool is_copied(void)
{
    return rd(TARGET + COPY_LEN - 4) == rd(SOURCE + COPY_LEN - 4);
}

static void begin_hash(void)
{
    wr(REG(SHA, MODE), 2);
    wr(REG(SHA, DMA_BLOCK_NUM), HASH_LEN / 64);
    wr(REG(SHA, DMA_START), 1);
    lists(HASH_LEN, 1, SEL_SHA, false);
}

static bool is_hashing(void)
{
    return rd(REG(SHA, BUSY));
}

static void begin_cipher(void)
{
    for (uint32_t i = 0; i < 16; i += 4) {
        wr(REG(AES, KEY_0) + i, 0x01020304u * (i + 1));
        wr(REG(AES, IV_MEM) + i, i);
    }
    wr(REG(AES, DMA_ENABLE), 1);
    wr(REG(AES, MODE), 0);
    wr(REG(AES, BLOCK_MODE), 1); /* CBC */
    wr(REG(AES, BLOCK_NUM), CIPHER_LEN / 16);
    lists(CIPHER_LEN, 2, SEL_AES, true);
    wr(REG(AES, TRIGGER), 1);
}

static bool is_ciphering(void)
{
    return rd(REG(AES, STATE)) == 1;
}

static bool is_ciphered(void)
{
    return rd(TARGET + CIPHER_LEN - 4) != 0;
}

static void flash_command(uint32_t bit)
{
    wr(SPI(CMD), bit);
    run_until(now_us() + 60);
}

static void begin_program(void)
{
    flash_command(COMMAND(WREN));
    for (uint32_t i = 0; i < 16; i++)
        wr(SPI(W0) + 4 * i, 0x11223344 + i);
    wr(SPI(ADDR), 64u << 24 | 0x11040);
    wr(SPI(CMD), COMMAND(PP));
}

static bool is_flash_busy(void)
{
    return rd(SPI(CMD)) || sim_flash_is_busy(&board->flash);
}

static bool is_programmed(void)
{
    size_t len;
    return get_le32(sim_board_flash(board, &len) + 0x11040) == 0x11223344;
}

static void begin_erase(void)
{
    begin_program();
    run_until(now_us() + 5000);
    flash_command(COMMAND(WREN));
    wr(SPI(ADDR), 0x11000);
    wr(SPI(CMD), COMMAND(SE));
}

static bool is_erased(void)
{
    size_t len;
    return get_le32(sim_board_flash(board, &len) + 0x11040) == UINT32_MAX;
}

static void begin_sending(void)
{
    for (const char *c = "a byte under way"; *c; c++)
        wr(UART0_BASE, (uint32_t)*c);
}

static bool is_sending(void)
{
    return board->wire[SIM_WIRE_UART0].bytes_out < 16;
}

static void begin_receiving(void)
{
    static const uint8_t bytes[] = "and one that comes";
    sim_board_write(board, SIM_WIRE_UART0, bytes, sizeof bytes - 1);
}

static bool is_receiving(void)
{
    return sim_board_pending(board, SIM_WIRE_UART0) ||
           (rd(UART0_BASE + UART_STATUS_OFFSET) & 0xff) < 18;
}

static bool has_received(void)
{
    return (rd(UART0_BASE + UART_STATUS_OFFSET) & 0xff) == 18;
}

static bool is_asleep(void)
{
    return board->soc->is_asleep;
}

#ifdef CHIP_C3
static void begin_sleep(void)
{
    wr(REG(RTC_CNTL, TIME_UPDATE), 1u << 31);
    uint64_t at = rd(REG(RTC_CNTL, TIME_LOW0)) + ((uint64_t)rd(REG(RTC_CNTL, TIME_HIGH0)) << 32);
    at += 1360;
    wr(REG(RTC_CNTL, SLP_TIMER0), (uint32_t)at);
    wr(REG(RTC_CNTL, SLP_TIMER1), (uint32_t)(at >> 32) | 1u << 16);
    wr(REG(RTC_CNTL, WAKEUP_STATE), 8u << 15);
    set(REG(RTC_CNTL, STATE0), RTC_CNTL_STATE0_SLEEP_EN_MASK);
}

static void clocks_on(void)
{
    wr(REG(SYSTEM, PERIP_CLK_EN1), UINT32_MAX);
    wr(REG(SYSTEM, PERIP_RST_EN1), 0);
    wr(UART0_BASE + UART_CLKDIV_OFFSET, 347); /* 115200 of the crystal's clock */
}
#else
static void begin_sleep(void)
{
    wr(REG(LP_TIMER, UPDATE), 1u << 28);
    uint64_t at =
        rd(REG(LP_TIMER, MAIN_BUF0_LOW)) + ((uint64_t)rd(REG(LP_TIMER, MAIN_BUF0_HIGH)) << 32);
    at += 1360;
    wr(REG(LP_TIMER, TAR0_LOW), (uint32_t)at);
    wr(REG(LP_TIMER, TAR0_HIGH), (uint32_t)(at >> 32) | 1u << 31);
    wr(REG(PMU, SLP_WAKEUP_CNTL2), 1 << 4);
    wr(REG(PMU, SLP_WAKEUP_CNTL0), PMU_SLP_WAKEUP_CNTL0_SLEEP_REQ_MASK);
}

static void clocks_on(void)
{
    for (size_t i = 0; i < board->soc->dev_count; i++)
        board->soc->dev[i]->gate = SIM_DEV_ON;
}
#endif

static bool is_awake(void)
{
    return !is_asleep();
}

static const struct work {
    const char *name;
    void (*begin)(void);
    bool (*is_at_work)(void), (*is_done)(void);
    uint32_t most_us; /* it has ended by then */
} works[] = {
    {"a list to a list", begin_copy, is_copying, is_copied, 3000},
    {"SHA by DMA", begin_hash, is_hashing, NULL, 3000},
    {"AES by DMA", begin_cipher, is_ciphering, is_ciphered, 3000},
    {"a program of flash", begin_program, is_flash_busy, is_programmed, 9000},
    {"an erase of flash", begin_erase, is_flash_busy, is_erased, 400000},
    {"a UART that sends", begin_sending, is_sending, NULL, 30000},
    {"a UART that receives", begin_receiving, is_receiving, has_received, 9000},
    {"light sleep", begin_sleep, is_asleep, is_awake, 15000},
};

/* How long it is at work; the board is left at its end. */
static uint32_t length_of(const struct work *w)
{
    char dir[64];
    snprintf(dir, sizeof dir, "%s/length", root);
    open_in(dir);
    run_until(BEGIN_US);
    clocks_on();
    w->begin();
    uint64_t from = now_us();
    run_until(from + 3);
    if (!w->is_at_work())
        fail_msg("%s is not at work after 3 us", w->name);
    while (w->is_at_work() && now_us() < from + w->most_us)
        run_until(now_us() + 1 + w->most_us / 500);
    uint32_t length = (uint32_t)(now_us() - from);
    if (w->is_at_work() || (w->is_done && !w->is_done()))
        fail_msg("%s is not done after %u us", w->name, length);
    close_and_remove(dir);
    return length;
}

static struct end elsewhere(const char *file, uint64_t until_us, bool has_cpu)
{
    char command[800];
    struct end e;
    memset(&e, 0, sizeof e);
    snprintf(command, sizeof command, "'%s' --go-on '%s' '%s/other' %llu %d", self, file, root,
             (unsigned long long)until_us, has_cpu);
    FILE *f = popen(command, "r");
    assert_non_null(f);
    size_t n = fread(&e, sizeof e, 1, f);
    if (pclose(f) != 0 || n != 1)
        fail_msg("the other process failed");
    return e;
}

static void saved_at_work(const struct work *w, uint32_t at_us, uint32_t length)
{
    char dir[64];
    char file[64];
    struct cr_buf snap;
    struct crema_error err = {0};
    snprintf(dir, sizeof dir, "%s/one", root);
    snprintf(file, sizeof file, "%s/snapshot", root);
    open_in(dir);
    run_until(BEGIN_US);
    clocks_on();
    w->begin();
    run_until(now_us() + at_us);
    if (!w->is_at_work())
        fail_msg("%s: not at work after %u of %u us", w->name, at_us, length);
    save(&snap);
    must(cr_file_write(file, snap.data, snap.len, &err), &err);
    cr_buf_release(&snap);
    bool has_cpu = length < 1000;
    uint64_t until = now_us() + length + 500;
    struct end b = elsewhere(file, until, has_cpu);
    struct end a = run_to_end(until, has_cpu);
    if (w->is_done && !w->is_done())
        fail_msg("%s: not done", w->name);
    if (a.lines != b.lines || a.trace != b.trace || memcmp(a.sha, b.sha, sizeof a.sha) != 0)
        fail_msg("%s, saved after %u of %u us, goes on otherwise: %llu lines of trace and %llu, "
                 "snapshots %s",
                 w->name, at_us, length, (unsigned long long)a.lines, (unsigned long long)b.lines,
                 memcmp(a.sha, b.sha, sizeof a.sha) ? "differ" : "alike");
    close_and_remove(dir);
}

static void test_saved_at_work(void **state)
{
    (void)state;
    for (size_t i = 0; i < CR_COUNT(works); i++) {
        uint32_t length = length_of(&works[i]);
        for (uint32_t n = 0; n < POINTS; n++)
            saved_at_work(&works[i], 3 + (length - 3) * n / (POINTS + 1), length);
    }
}

static int go_on(char **args)
{
    struct cr_buf snap = CR_BUF_INIT(1u << 26);
    struct crema_error err = {0};
    char command[600];
    open_in(args[1]);
    must(cr_file_read(args[0], &snap, &err), &err);
    must(sim_board_restore(board, snap.data, snap.len, &err), &err);
    cr_buf_release(&snap);
    struct end e = run_to_end(strtoull(args[2], NULL, 10), args[3][0] == '1');
    sim_board_close(board);
    snprintf(command, sizeof command, "rm -rf '%s'", args[1]);
    return fwrite(&e, sizeof e, 1, stdout) == 1 && system(command) == 0 ? 0 : 1;
}

static int make_root(void **state)
{
    (void)state;
    ssize_t len = readlink("/proc/self/exe", self, sizeof self - 1);
    return len > 0 && mkdtemp(root) ? 0 : -1;
}

static int drop_root(void **state)
{
    (void)state;
    char command[100];
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    return system(command);
}

int main(int argc, char **argv)
{
    if (argc == 6 && strcmp(argv[1], "--go-on") == 0)
        return go_on(argv + 2);
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_saved_at_work)};
    return cmocka_run_group_tests(tests, make_root, drop_root);
}
