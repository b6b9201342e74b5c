/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Everything that goes wrong, again and again: a job over a line that loses, damages, doubles,
 * delays and splits bytes, that is pulled out, or with the board's power cut in the middle.
 *
 *     test-soak [SEED [RUNS [-v]]]
 *
 * Each run ends in success or in an error that says why, in bounded time; nothing outside the asked
 * range changes; and the same job again, with nothing in its way, ends as it should. A run that
 * fails prints its seed: that seed with one run does the same again. */
#include "board.h"
#include "port_ops.h"
#include "scene.h"

#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIMIT_US                                                                                   \
    UINT64_C(900000000) /* of the board's time, for one job: the ROM on the worst of lines */
#define WALL_S     300u /* of the host's, for one run */
#define SHOWN_MOST 40u  /* failures that are told of one by one */

struct soak {
    char boards[64], flash_path[PATH_MAX];
    unsigned runs, failures;
    unsigned count[SCENE_TROUBLES], succeeded[SCENE_TROUBLES];
    uint64_t board_us, longest_us, longest_seed;
    bool is_verbose;
    struct scene scene;
};

static struct soak soak;

static volatile sig_atomic_t is_stopped; /* reports what was done so far */

static void stop(int signal)
{
    (void)signal;
    is_stopped = 1;
}

static void too_long(int signal)
{
    (void)signal;
    fprintf(stderr, "soak: seed %llu hangs\n", (unsigned long long)soak.scene.seed);
    _exit(1);
}

/* ---- the board ---- */

static bool write_flash_file(const uint8_t *flash)
{
    FILE *f = fopen(soak.flash_path, "r+b");
    bool is_good = f && fwrite(flash, 1, SCENE_FLASH_SIZE, f) == SCENE_FLASH_SIZE;
    return f && fclose(f) == 0 && is_good;
}

static bool make_board(void)
{
    char path[PATH_MAX - 16];
    struct sim_board_config config = {.chip = "esp32c3", .flash_size = SCENE_FLASH_SIZE};
    struct crema_error err = {0};
    snprintf(soak.boards, sizeof soak.boards, "/tmp/crema-soak.XXXXXX");
    if (!mkdtemp(soak.boards))
        return false;
    snprintf(path, sizeof path, "%s/desk", soak.boards);
    snprintf(soak.flash_path, sizeof soak.flash_path, "%s/flash.bin", path);
    return sim_board_create(path, &config, &err) == CREMA_OK;
}

static void remove_board(void)
{
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", soak.boards);
    if (system(command) != 0)
        fprintf(stderr, "soak: %s stays\n", soak.boards);
}

static struct crema_port *open_port(const struct scene *s, const struct cr_fault_plan *plan,
                                    struct sim_board **board)
{
    struct crema_port_config config = {.board_dir = soak.boards};
    struct crema_port *inner = NULL, *port = NULL;
    if (crema_port_open(s->is_usb ? "virtual:desk:usb" : "virtual:desk", &config, &inner, NULL) !=
        CREMA_OK)
        return NULL;
    *board = cr_port_virtual_board(inner);
    if (cr_port_wrap_fault(inner, plan, &port, NULL) != CREMA_OK)
        crema_port_close(inner);
    return port;
}

/* ---- what must hold ---- */

struct outcome {
    enum crema_status st;
    struct crema_error err;
    bool has_stub;
    uint64_t took_us;
    uint64_t faults;
};

static bool fails(const char *when, const char *what, const struct outcome *o)
{
    const struct scene *s = &soak.scene;
    soak.failures++;
    if (soak.failures > SHOWN_MOST)
        return false;
    printf("FAILED seed %llu: %s: %s\n  %s, %s, %s, %u baud, stub %d: %s: %s: %s (%.1f s)\n",
           (unsigned long long)s->seed, when, what, scene_trouble_names[s->trouble],
           scene_job_names[s->job], s->is_usb ? "USB" : "UART", (unsigned)s->loader.rate_hz,
           o->has_stub, crema_status_name(o->st), o->err.what, o->err.why,
           (double)o->took_us / 1e6);
    fflush(stdout);
    return false;
}

/* ROMs can not tell whether the offset in a request was damaged: only a stub's requests are
 * sealed. */
static bool can_go_astray(const struct scene *s, const struct outcome *o)
{
    return s->plan.corrupt_ppm && !o->has_stub;
}

static bool check_outside(const struct sim_board *board, const char *when, const struct outcome *o)
{
    const struct scene *s = &soak.scene;
    size_t len;
    const uint8_t *flash = sim_board_flash(board, &len);
    for (uint32_t i = 0; i < SCENE_FLASH_SIZE / SCENE_SECTOR; i++) {
        size_t at = i * (size_t)SCENE_SECTOR;
        if (!s->is_asked[i] && memcmp(flash + at, s->before + at, SCENE_SECTOR) != 0) {
            char text[80];
            snprintf(text, sizeof text, "the sector at 0x%zx changed, for which nobody asked", at);
            return fails(when, text, o);
        }
    }
    return true;
}

static bool check_end(const struct sim_board *board, const char *when, const struct outcome *o)
{
    size_t len;
    const uint8_t *flash = sim_board_flash(board, &len);
    for (uint32_t i = 0; i < SCENE_FLASH_SIZE / SCENE_SECTOR; i++) {
        size_t at = i * (size_t)SCENE_SECTOR;
        if (soak.scene.is_asked[i] && memcmp(flash + at, soak.scene.after + at, SCENE_SECTOR) != 0)
            return fails(when, "success was told, and the flash is not right", o);
    }
    return true;
}

static void run_once(struct crema_port *port, struct sim_board *board, struct outcome *o)
{
    memset(o, 0, sizeof *o);
    uint64_t start = sim_board_now_us(board);
    o->st = scene_run(&soak.scene, port, &o->has_stub, &o->err);
    o->took_us = sim_board_now_us(board) - start;
    o->faults = cr_port_fault_count(port) + sim_board_is_dead(board);
    soak.board_us += o->took_us;
    if (o->took_us > soak.longest_us) {
        soak.longest_us = o->took_us;
        soak.longest_seed = soak.scene.seed;
    }
}

static bool check_troubled(const struct sim_board *board, const struct outcome *o)
{
    static const char when[] = "with the trouble";
    bool is_harmless = o->faults == 0 || soak.scene.trouble == SCENE_SLOW;
    if (o->took_us > LIMIT_US)
        return fails(when, "it took too long", o);
    if (o->st == CREMA_E_USAGE)
        return fails(when, "what succeeded was wrong", o);
    if (o->st != CREMA_OK && (!o->err.what[0] || !o->err.why[0]))
        return fails(when, "the error says nothing", o);
    if (o->st != CREMA_OK && is_harmless)
        return fails(when, "it failed though nothing went wrong", o);
    if (!can_go_astray(&soak.scene, o) && !check_outside(board, when, o))
        return false;
    return o->st != CREMA_OK || check_end(board, when, o);
}

/* The cable is in again, or the power back. */
static bool repair(struct crema_port **port, struct sim_board **board, const struct outcome *first)
{
    static const char when[] = "in the repeat";
    static const struct cr_fault_plan none = {0};
    struct outcome o;
    if (sim_board_is_dead(*board)) {
        crema_port_close(*port);
        *port = open_port(&soak.scene, &none, board);
        if (!*port)
            return fails(when, "the board does not open", first);
    }
    cr_port_fault_set_plan(*port, &none);
    sim_board_cut_power_after(*board, 0);
    if (soak.scene.is_usb && soak.scene.trouble == SCENE_UNPLUG) {
        sim_board_plug(*board, SIM_WIRE_USB, false);
        sim_board_plug(*board, SIM_WIRE_USB, true);
    }
    run_once(*port, *board, &o);
    if (o.st != CREMA_OK)
        return fails(when, "it failed though nothing went wrong", &o);
    if (!can_go_astray(&soak.scene, first) && !check_outside(*board, when, &o))
        return false;
    return check_end(*board, when, &o);
}

static void run(uint64_t seed)
{
    struct scene *s = &soak.scene;
    struct sim_board *board = NULL;
    struct outcome o = {0};
    scene_make(s, seed);
    alarm(WALL_S);
    struct crema_port *port = write_flash_file(s->before) ? open_port(s, &s->plan, &board) : NULL;
    if (!port) {
        fails("at the start", "the board does not open", &o);
        return;
    }
    sim_board_cut_power_after(board, s->cut_after);
    run_once(port, board, &o);
    soak.count[s->trouble]++;
    soak.succeeded[s->trouble] += o.st == CREMA_OK;
    if (soak.is_verbose)
        printf("seed %llu: %s, %s, %s, stub %d: %s after %.3f s, %llu faults: %s: %s\n",
               (unsigned long long)seed, scene_trouble_names[s->trouble], scene_job_names[s->job],
               s->is_usb ? "USB" : "UART", o.has_stub, crema_status_name(o.st),
               (double)o.took_us / 1e6, (unsigned long long)o.faults, o.err.what, o.err.why);
    if (check_troubled(board, &o))
        repair(&port, &board, &o);
    crema_port_close(port);
    alarm(0);
}

static void report(uint64_t first)
{
    printf("soak: %u runs from seed %llu, %u failures; %.0f s of the board's time, at most %.1f s "
           "(seed %llu)\n",
           soak.runs, (unsigned long long)first, soak.failures, (double)soak.board_us / 1e6,
           (double)soak.longest_us / 1e6, (unsigned long long)soak.longest_seed);
    for (unsigned i = 0; i < SCENE_TROUBLES; i++)
        printf("  %-10s %5u of %5u succeeded at once\n", scene_trouble_names[i], soak.succeeded[i],
               soak.count[i]);
}

int main(int argc, char **argv)
{
    uint64_t first = argc > 1 ? strtoull(argv[1], NULL, 0) : 20261121;
    soak.runs = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 0) : 100;
    soak.is_verbose = argc > 3;
    signal(SIGALRM, too_long);
    signal(SIGINT, stop);
    signal(SIGTERM, stop);
    if (!make_board()) {
        fprintf(stderr, "soak: no board can be made in %s\n", soak.boards);
        return 1;
    }
    unsigned done = 0;
    for (; done < soak.runs && !is_stopped; done++)
        run(first + done);
    soak.runs = done;
    remove_board();
    report(first);
    return soak.failures > 0 || is_stopped;
}
