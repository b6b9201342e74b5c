/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Writes a file to a virtual board by the loader and tells what went over the wire, exactly and
 * repeatably, where flash_bench goes through a served port as other tools have to.
 *
 *     flash-turns BOARDS PORT BAUD OFFSET FILE [--turns] [--no-stub] [--held]
 *
 * --turns prints every change of direction with the board's clock; --held begins with the chip
 * waiting in its ROM, as flash_bench's served board is. */
#include "bytes.h"
#include "port_ops.h"

#include <crema/loader.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX (16u << 20)
#define READY_US 150000u

struct turns {
    struct crema_port port;
    struct crema_port *inner;
    bool is_printed, is_out; /* the last bytes went to the chip */
    uint64_t began_us, turned_us;
    size_t run; /* bytes since the last turn */
    uint64_t bytes_out, bytes_in;
    unsigned trips;
};

static struct turns *turns_of(struct crema_port *port)
{
    return (struct turns *)port;
}

static uint64_t now_us(const struct turns *t)
{
    return t->port.clock->now_us(t->port.clock);
}

static void print_turn(struct turns *t)
{
    if (t->is_printed && t->run)
        printf("%10.3f ms %s %7zu bytes\n", (double)(t->turned_us - t->began_us) / 1e3,
               t->is_out ? "to the chip" : "from it    ", t->run);
    t->run = 0;
}

static void count(struct turns *t, bool is_out, size_t len)
{
    if (len && is_out != t->is_out) {
        print_turn(t);
        t->trips += !is_out;
        t->is_out = is_out;
    }
    if (t->run == 0)
        t->turned_us = now_us(t);
    t->run += len;
    *(is_out ? &t->bytes_out : &t->bytes_in) += len;
}

static enum crema_status turns_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                    uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    struct turns *t = turns_of(port);
    enum crema_status st = crema_port_read(t->inner, buf, cap, deadline_us, len, err);
    count(t, false, *len);
    return st;
}

static enum crema_status turns_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                     uint64_t deadline_us, struct crema_error *err)
{
    struct turns *t = turns_of(port);
    count(t, true, len);
    return crema_port_write(t->inner, buf, len, deadline_us, err);
}

static enum crema_status turns_drain(struct crema_port *port, uint64_t deadline_us,
                                     struct crema_error *err)
{
    return crema_port_drain(turns_of(port)->inner, deadline_us, err);
}

static enum crema_status turns_discard(struct crema_port *port, struct crema_error *err)
{
    return crema_port_discard_input(turns_of(port)->inner, err);
}

static enum crema_status turns_rate(struct crema_port *port, uint32_t rate_hz,
                                    struct crema_error *err)
{
    struct turns *t = turns_of(port);
    print_turn(t);
    if (t->is_printed)
        printf("%10.3f ms %u baud\n", (double)(now_us(t) - t->began_us) / 1e3, (unsigned)rate_hz);
    return crema_port_set_rate(t->inner, rate_hz, err);
}

static enum crema_status turns_lines(struct crema_port *port, bool dtr, bool rts,
                                     struct crema_error *err)
{
    return crema_port_set_lines(turns_of(port)->inner, dtr, rts, err);
}

static const struct crema_port_ops turns_ops = {
    .kind = "turns",
    .read = turns_read,
    .write = turns_write,
    .drain = turns_drain,
    .discard_input = turns_discard,
    .set_rate = turns_rate,
    .set_lines = turns_lines,
};

static int fail(const struct crema_error *err)
{
    fprintf(stderr, "flash-turns: %s: %s\n", err->what, err->why);
    return 1;
}

static int write_file(struct turns *t, const struct crema_loader_options *options,
                      const struct crema_flash_part *part)
{
    struct crema_error err = {0};
    struct crema_loader *loader = NULL;
    struct crema_flash_write_result result = {0};
    enum crema_status st = crema_loader_open(&t->port, options, &loader, &err);
    if (st == CREMA_OK)
        st = crema_loader_flash_write(loader, part, 1, NULL, &result, &err);
    crema_loader_close(loader, CREMA_AFTER_NO_RESET, NULL);
    print_turn(t);
    if (st != CREMA_OK)
        return fail(&err);
    printf("%.3f s  %llu bytes to the chip  %llu from it  %u round trips  %u of %u sectors sent  "
           "%u retries\n",
           (double)(now_us(t) - t->began_us) / 1e6, (unsigned long long)t->bytes_out,
           (unsigned long long)t->bytes_in, t->trips, (unsigned)result.sectors_sent,
           (unsigned)result.sectors, (unsigned)result.retries);
    return 0;
}

static uint8_t *read_file(const char *path, size_t *len)
{
    uint8_t *data = malloc(FILE_MAX);
    FILE *f = data ? fopen(path, "rb") : NULL;
    if (!f) {
        fprintf(stderr, "flash-turns: %s: %s\n", path, strerror(errno));
        free(data);
        return NULL;
    }
    *len = fread(data, 1, FILE_MAX, f);
    fclose(f);
    return data;
}

int main(int argc, char **argv)
{
    struct crema_error err = {0};
    struct crema_loader_options options = {.rate_hz = argc > 3 ? (uint32_t)atoi(argv[3]) : 0};
    struct turns t = {0};
    if (argc < 6) {
        fprintf(stderr, "usage: flash-turns BOARDS PORT BAUD OFFSET FILE "
                        "[--turns] [--no-stub] [--held]\n");
        return 2;
    }
    bool is_held = false;
    for (int i = 6; i < argc; i++) {
        t.is_printed |= strcmp(argv[i], "--turns") == 0;
        is_held |= strcmp(argv[i], "--held") == 0;
        if (strcmp(argv[i], "--no-stub") == 0)
            options.stub = CREMA_STUB_NONE;
    }
    struct crema_flash_part part = {argv[5], (uint32_t)strtoul(argv[4], NULL, 0), NULL, 0};
    uint8_t *data = read_file(argv[5], &part.len);
    const struct crema_port_config config = {.board_dir = argv[1]};
    if (!data)
        return 1;
    if (crema_port_open(argv[2], &config, &t.inner, &err) != CREMA_OK)
        return fail(&err);
    part.data = data;
    t.port = (struct crema_port){
        .ops = &turns_ops, .clock = crema_port_clock(t.inner), .wire = crema_port_wire(t.inner)};
    snprintf(t.port.name, sizeof t.port.name, "%s", argv[2]);
    if (is_held) {
        crema_reset_download(t.inner, 0, NULL);
        t.port.clock->sleep_us(t.port.clock, READY_US);
        crema_port_discard_input(t.inner, NULL);
        options.before = CREMA_BEFORE_NO_RESET;
    }
    t.began_us = now_us(&t);
    int status = write_file(&t, &options, &part);
    crema_port_close(t.inner);
    free(data);
    return status;
}
