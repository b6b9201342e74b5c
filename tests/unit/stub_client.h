/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The host's side of the stub's protocol, written from its description alone, over any line: the
 * virtual board's or that of the stub's engine compiled for the host. */
#ifndef STUB_CLIENT_H
#define STUB_CLIENT_H

#include "cm.h"

#include "crema_blobs.h"

#include <crema/wire/loader.h>
#include <crema/wire/stub.h>

struct stub_line {
    void (*send)(const uint8_t *data, size_t len);
    bool (*take)(uint8_t *byte, uint64_t end_us); /* false when none comes until then */
    uint64_t (*now_us)(void);
};
extern const struct stub_line *stub_line;

extern uint8_t stub_answer[70000]; /* the last frame, unescaped */
extern size_t stub_answer_len;

/* A frame of a request as it goes over the line, sealed where it has to be; its bytes, at most
 * `cap`. */
size_t stub_frame(uint8_t op, uint32_t checksum, const void *data, size_t len, uint8_t *out,
                  size_t cap);
void stub_request(uint8_t op, uint32_t checksum, const void *data, size_t len);
bool stub_take_frame(uint64_t us);
/* Waits for an answer to `op`, skips others, fails the test without one. Returns the error code;
 * *data, *len, which may be NULL, are the data before the status. */
unsigned stub_take_answer(uint8_t op, uint64_t us, const uint8_t **data, size_t *len);
/* Both, for a command whose data are words. */
unsigned stub_command(uint8_t op, const uint8_t **data, size_t *len, size_t count,
                      const uint32_t *words);
#define STUB_COMMAND(op, data, len, ...)                                                           \
    stub_command(op, data, len, sizeof((uint32_t[]){__VA_ARGS__}) / 4,                             \
                 (const uint32_t[]){__VA_ARGS__})
/* A block of FLASH_DATA and its like; `damage` is put into its checksum. */
unsigned stub_block(uint8_t op, uint32_t seq, const uint8_t *data, size_t len, uint8_t damage);

/* The contents' hash, by code of its own. */
void stub_hash(const uint8_t *data, size_t len, uint8_t hash[WIRE_HASH_LEN]);
/* What HELLO has to tell of a core that came undamaged. */
uint32_t stub_core_hash(const struct cr_stub *stub);

/* A whole transfer. */
struct stub_write {
    uint32_t coder, param;
    uint32_t known; /* how many ranges come first that are only looked back to */
    const uint8_t *coded;
    size_t coded_len;
    const uint32_t *ranges; /* {offset, length} each */
    size_t range_count;
    size_t block; /* bytes a frame; 0: the most there are */
    /* What happens to a frame on its way: NULL, or changes its bytes and returns how many are
     * left. */
    size_t (*spoil)(uint8_t *frame, size_t len);
};
struct stub_written {
    uint32_t state;
    unsigned status;
    uint8_t hash[WIRE_HASH_LEN];
    unsigned answers, gaps;
    uint64_t us;
};
/* Runs it to its end, repeating what is lost; fails the test when that takes longer than a minute
 * and what the bytes need. */
void stub_write(const struct stub_write *write, struct stub_written *written);

struct stub_hello {
    uint32_t words[WIRE_HELLO_LEN / 4];
};
uint32_t stub_hello(unsigned off); /* a member of HELLO's answer, asked for anew */

#endif
