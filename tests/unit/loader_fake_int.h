/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the model's two halves share: the ROM (loader_fake.c) and our stub (fake_stub.c). */
#ifndef LOADER_FAKE_INT_H
#define LOADER_FAKE_INT_H

#include "loader_fake.h"

#define FAKE_QUEUE  131072u /* bytes towards the host */
#define FAKE_RANGES 16u

struct queued {
    uint64_t at_us;
    uint8_t byte;
};

/* A transfer of our stub's. The model keeps the coded stream and takes it apart at its end. */
struct fake_stub {
    bool is_open, is_done, is_failed, has_gap;
    uint32_t coder, param, known, coded_len, got, answered;
    uint32_t range_count, ranges[FAKE_RANGES][2];
    uint8_t code;
    uint8_t hash[16];
    uint64_t heard_us, said_us; /* the last bytes either way */
    struct {
        bool is_open;
        uint32_t from, to, at, acked, window;
    } read;
};

struct write_job {
    bool is_open, is_deflated, is_ended;
    uint32_t size, blocks, block, off;
    uint32_t seq;
    size_t got;
    uint8_t *data; /* payload so far */
};

struct fake {
    struct crema_port port;
    struct crema_clock clock;
    struct fake_setup setup;
    struct fake_log log;
    uint64_t now, line_free; /* when the chip's TX is free again */
    uint64_t low_at;         /* EN was pulled then */
    uint64_t boot_at;        /* the chip reads its straps then; 0: not in reset */
    bool is_gone;            /* until it is opened again */
    uint64_t back_at;
    bool dtr, rts, is_download, is_chip_rate_known;
    uint32_t chip_rate;
    struct queued queue[FAKE_QUEUE];
    size_t head, tail;
    uint8_t frame[20000];
    size_t frame_len;
    bool is_in_frame, is_escaped;
    bool is_own; /* our stub runs */
    struct write_job job;
    struct fake_stub stub;
    struct {
        bool is_open;
        uint32_t addr, left, seq;
    } mem;
    uint8_t ram[FAKE_RAM_SIZE];
    uint32_t spi[64];
    uint32_t random;
    uint8_t *flash;
};

/* A frame towards the host, at `at` or as soon as the line is free. */
void fake_send_frame(struct fake *f, uint64_t at, const uint8_t *frame, size_t len, bool is_broken);
void fake_note_written(struct fake *f, uint32_t off, uint32_t len);
void fake_advance(struct fake *f, uint64_t to);
void fake_read_sfdp(const struct fake *f, uint32_t addr, uint8_t *out, size_t len);

/* A request of wire/stub.h; the seal was not looked at yet. */
void fake_stub_take(struct fake *f, const struct fake_fault *fault);
void fake_stub_start(struct fake *f);
/* When the stub next speaks by itself; UINT64_MAX: never. */
uint64_t fake_stub_speaks_at(const struct fake *f);
void fake_stub_speak(struct fake *f);

#endif
