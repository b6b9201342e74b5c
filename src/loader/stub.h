/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Crema's own stub: getting it onto the chip, and what it is asked. Everything else in the loader
 * asks cr_stub_need first, which brings the part of the stub that an opcode takes. */
#ifndef CR_LOADER_STUB_H
#define CR_LOADER_STUB_H

#include "priv.h"

/* Starts the stub as the options want it. Without one, and with CREMA_STUB_AUTO, CREMA_OK all the
 * same: loader->has_own tells. */
enum crema_status cr_stub_start(struct crema_loader *loader, struct crema_error *err);
/* One try with the ROM in download mode; the rate stays. */
enum crema_status cr_stub_upload(struct crema_loader *loader, struct crema_error *err);
/* Loads the parts that `op` needs, if they are not there yet. */
enum crema_status cr_stub_need(struct crema_loader *loader, uint8_t op, struct crema_error *err);
/* Does the stub use any of that memory? */
bool cr_stub_is_at(const struct crema_loader *loader, uint32_t addr, size_t len);
/* A sealed command with an answer of exactly `answer_len` bytes, which the response points at. */
enum crema_status cr_stub_command(struct crema_loader *loader, uint8_t op, const uint8_t *data,
                                  size_t len, size_t answer_len, struct cr_response *response,
                                  struct crema_error *err);
/* Sends test data of both halves of a byte's life through the line and back, several times. */
enum crema_status cr_stub_try_line(struct crema_loader *loader, struct crema_error *err);

/* ---- flash; arguments were checked ---- */

enum crema_status cr_stub_write(struct crema_loader *loader, const struct crema_flash_part *parts,
                                size_t count, const struct crema_flash_write_options *options,
                                struct crema_flash_write_result *result, struct crema_error *err);
enum crema_status cr_stub_verify(struct crema_loader *loader, const struct crema_flash_part *parts,
                                 size_t count, struct crema_flash_diff *diff,
                                 struct crema_error *err);
enum crema_status cr_stub_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                                struct crema_error *err);
enum crema_status cr_stub_read(struct crema_loader *loader, uint32_t off, uint32_t len,
                               crema_flash_sink *sink, void *ctx, struct crema_error *err);
enum crema_status cr_stub_read_mem(struct crema_loader *loader, uint32_t addr, uint8_t *buf,
                                   size_t len, struct crema_error *err);
enum crema_status cr_stub_write_mem(struct crema_loader *loader, uint32_t addr, const uint8_t *buf,
                                    size_t len, struct crema_error *err);

#endif
