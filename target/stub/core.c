/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What every run of the stub needs: frames in and out, and the first commands. */
#include "murmur.h"
#include "stub.h"

#define SEAL_POLY 0xedb88320u
#define SEAL_RESIDUE                                                                               \
    0xdebb20e3u /* of a frame together with its seal, before the last inversion                    \
                 */
#define STREAM_HEAD (WIRE_HEADER_LEN + 4u)

struct stub stub;
uint32_t stub_packet[STUB_PACKET / 4] STUB_NOINIT;
uint8_t stub_ring[STUB_RING] STUB_NOINIT;
static uint32_t seals[256] STUB_NOINIT; /* CRC-32 of each byte */
/* Which build this is; filled in when the parts are packed. */
extern const volatile uint32_t stub_build;
const volatile uint32_t stub_build = 0;

/* Helpers */

bool stub_is_past(uint32_t since, uint32_t ms)
{
    return hw_cycles() - since > ms * hw_cycles_per_ms();
}

static uint32_t add_to_seal(uint32_t seal, uint8_t byte)
{
    return seal >> 8 ^ seals[(seal ^ byte) & 0xff];
}

static void make_seals(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t v = i;
        for (unsigned bit = 0; bit < 8; bit++)
            v = v >> 1 ^ ((0 - (v & 1)) & SEAL_POLY);
        seals[i] = v;
    }
}

/* Frames out */

static void put(uint8_t byte)
{
    hw_send(stub.wire, byte);
}

void stub_send(const void *data, uint32_t len)
{
    for (const uint8_t *p = data; len > 0; len--) {
        uint8_t byte = *p++;
        stub.sent_seal = add_to_seal(stub.sent_seal, byte);
        if (byte == WIRE_SLIP_END || byte == WIRE_SLIP_ESC) {
            put(WIRE_SLIP_ESC);
            byte = byte == WIRE_SLIP_END ? WIRE_SLIP_ESC_END : WIRE_SLIP_ESC_ESC;
        }
        put(byte);
    }
}

static bool is_sealed(uint8_t op)
{
    return op >= WIRE_STUB_OP_FIRST;
}

void stub_send_edge(void)
{
    put(WIRE_SLIP_END);
    hw_flush(stub.wire);
}

void stub_send_begin(uint8_t op, uint32_t data_len)
{
    uint32_t len = data_len + 2 + (is_sealed(op) ? WIRE_STUB_SEAL_LEN : 0);
    stub.sent_op = op;
    uint32_t header[2] = {WIRE_DIR_RESPONSE | (uint32_t)op << 8 | len << 16, stub.value};
    stub.sent_seal = UINT32_MAX;
    put(WIRE_SLIP_END);
    stub_send(header, sizeof(header));
}

void stub_send_end(uint8_t error)
{
    uint8_t status[2] = {error != STUB_OK, error};
    stub_send(status, sizeof(status));
    if (is_sealed(stub.sent_op)) {
        uint32_t seal = ~stub.sent_seal;
        stub_send(&seal, sizeof(seal));
    }
    stub_send_edge();
}

static void greet(enum hw_wire wire)
{
    stub.wire = wire;
    stub_send_edge();
    stub_send(WIRE_STUB_GREETING, 4);
    stub_send_edge();
}

/* Frames in. An END closes one frame and opens the next, so that a lost one costs no more than the
 * frame beside it; what is noise between frames is a frame that means nothing. */

/* Is the frame whose head has come the next piece of the open stream? */
static bool is_of_stream(void)
{
    return stub.stream.is_open && stub_op() == WIRE_STUB_OP_WRITE_DATA &&
           stub_packet[2] == stub.stream.head;
}

static void store(uint8_t byte)
{
    uint32_t at = stub.count++;
    stub.seal = add_to_seal(stub.seal, byte);
    if (at == STREAM_HEAD)
        stub.stream.is_frame = is_of_stream();
    if (!stub.stream.is_frame) {
        if (at < STUB_PACKET)
            ((uint8_t *)stub_packet)[at] = byte;
        return;
    }
    /* What would overrun what is not used yet is dropped here, and found out at the end. */
    uint32_t to = stub.stream.head + at - STREAM_HEAD;
    if (to - stub.stream.tail < STUB_RING)
        stub_ring[to % STUB_RING] = byte;
}

static enum stub_event judge(void)
{
    uint32_t len = stub.count - WIRE_HEADER_LEN, head = stub_packet[0];
    stub.stream.was_next = stub.stream.is_frame;
    if (stub.count < WIRE_HEADER_LEN || (head & 0xff) != WIRE_DIR_REQUEST || head >> 16 != len)
        return STUB_DAMAGED;
    if (is_sealed(stub_op())) {
        if (stub.seal != SEAL_RESIDUE)
            return STUB_DAMAGED;
        len -= WIRE_STUB_SEAL_LEN;
    }
    stub.len = len;
    if (!stub.stream.was_next)
        return stub.count <= STUB_PACKET ? STUB_FRAME : STUB_DAMAGED;
    /* The seal, too, must have had its room. */
    if (stub.stream.head + len - stub.stream.tail > STUB_RING)
        return STUB_DAMAGED;
    stub.stream.head += len - 4;
    return STUB_FRAME;
}

static enum stub_event take(uint8_t byte)
{
    if (byte != WIRE_SLIP_END) {
        if (byte == WIRE_SLIP_ESC) {
            stub.is_escaped = true;
            return STUB_NOTHING;
        }
        if (stub.is_escaped)
            byte = byte == WIRE_SLIP_ESC_END ? WIRE_SLIP_END : WIRE_SLIP_ESC;
        stub.is_escaped = false;
        store(byte);
        return STUB_NOTHING;
    }
    enum stub_event event = stub.count == 0 ? STUB_NOTHING : judge();
    stub.has_word = stub.count == 4;
    stub.word = stub_packet[0];
    if (event == STUB_DAMAGED && stub.count < WIRE_HEADER_LEN)
        stub_packet[0] = WIRE_DIR_RESPONSE; /* too short to tell what it was */
    stub.count = 0;
    stub.seal = UINT32_MAX;
    stub.stream.is_frame = stub.is_escaped = false;
    return event;
}

/* Until a host was heard, each wire may begin a frame, and only the wire that did may go on.
 * Nothing is left behind: on a slow core more comes while this works, and the FIFO is soon full. */
static enum stub_event poll_wire(enum hw_wire wire)
{
    for (uint32_t left; (left = hw_received(wire)) > 0;) {
        stub.heard_at = hw_cycles();
        for (; left > 0; left--) {
            uint8_t byte = hw_take(wire);
            if (byte == WIRE_SLIP_END)
                stub.frame_wire = wire;
            if (stub.frame_wire != wire)
                continue;
            enum stub_event event = take(byte);
            if (event == STUB_FRAME && stub.wire != wire)
                hw_heard(stub.wire = wire);
            if (event != STUB_NOTHING)
                return event;
        }
    }
    return STUB_NOTHING;
}

enum stub_event stub_poll(void)
{
    enum stub_event event = STUB_NOTHING;
    if (stub.wire != HW_USB)
        event = poll_wire(HW_UART);
    if (stub.wire != HW_UART && event == STUB_NOTHING)
        event = poll_wire(HW_USB);
    return event;
}

/* Flash */

#if HW_SPI_IS_DUAL
#define FLASH_READ     FLASH_READ_DUAL
#define FLASH_READ_FAR FLASH_READ_DUAL_FAR
#else
#define FLASH_READ     FLASH_READ_FAST
#define FLASH_READ_FAR FLASH_READ_FAST_FAR
#endif

void flash_command(const struct hw_spi *spi)
{
    hw_spi_begin(spi);
    while (!hw_spi_is_done())
        ;
}

uint32_t flash_ask(uint8_t opcode, uint8_t len)
{
    hw_spi_set_word(0, 0);
    flash_command(&(struct hw_spi){.opcode = opcode, .in_len = len});
    return hw_spi_word(0);
}

bool flash_wait_idle(void)
{
    for (uint32_t since = hw_cycles(); flash_ask(FLASH_READ_STATUS, 1) & FLASH_IS_BUSY;)
        if (stub_is_past(since, FLASH_PATIENCE_MS))
            return false;
    return true;
}

void flash_read_begin(uint32_t off)
{
    bool is_far = off >= FLASH_FAR;
    while (!hw_spi_is_done())
        ;
    hw_spi_begin(&(struct hw_spi){.opcode = is_far ? FLASH_READ_FAR : FLASH_READ,
                                  .addr_bits = is_far ? 32 : 24,
                                  .dummy_clocks = 8,
                                  .is_dual = HW_SPI_IS_DUAL,
                                  .addr = off,
                                  .in_len = HW_SPI_MOST});
}

void flash_read_next(uint32_t off)
{
    if (off % WIRE_STUB_SECTOR == 0) {
        flash_read_begin(off);
        return;
    }
    while (!hw_spi_is_done())
        ;
    hw_spi_again(SPI_ADDR_IS_TOP && off < FLASH_FAR ? off << 8 : off);
}

void flash_read_end(uint32_t words[HW_SPI_MOST / 4])
{
    while (!hw_spi_is_done())
        ;
    for (unsigned i = 0; i < HW_SPI_MOST / 4; i++)
        words[i] = hw_spi_word(i);
}

/* Commands */

static uint8_t sync(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    for (unsigned i = 0; i < WIRE_SYNC_ANSWERS; i++) {
        stub_send_begin(WIRE_OP_SYNC, 0);
        stub_send_end(STUB_OK);
    }
    return STUB_ANSWERED;
}

static uint8_t read_reg(const uint32_t *data, uint32_t len)
{
    (void)len;
    stub.value = *(const volatile uint32_t *)(uintptr_t)data[0];
    return STUB_OK;
}

static uint8_t write_reg(const uint32_t *data, uint32_t len)
{
    for (; len >= 16; len -= 16, data += 4) {
        volatile uint32_t *reg = (volatile uint32_t *)(uintptr_t)data[0];
        uint32_t value = data[1], mask = data[2], since = hw_cycles();
        if (mask != UINT32_MAX)
            value = (*reg & ~mask) | (value & mask);
        *reg = value;
        while (hw_cycles() - since < data[3] * (hw_cycles_per_ms() / 1000))
            ;
    }
    return STUB_OK;
}

static uint8_t change_rate(const uint32_t *data, uint32_t len)
{
    (void)len;
    stub_send_begin(WIRE_OP_CHANGE_BAUDRATE, 0);
    stub_send_end(STUB_OK);
    if (stub.wire == HW_UART)
        hw_change_rate(data[0], data[1]);
    return STUB_ANSWERED;
}

static uint8_t echo(const uint32_t *data, uint32_t len)
{
    stub_send_begin(WIRE_STUB_OP_ECHO, len);
    stub_send(data, len);
    stub_send_end(STUB_OK);
    return STUB_ANSWERED;
}

static uint8_t load(const uint32_t *data, uint32_t len)
{
    uint32_t *to = hw_load_addr(data[0]);
    void (*entry)(void) = (void (*)(void))(uintptr_t)data[1];
    for (unsigned i = 2; i < len / 4; i++)
        *to++ = data[i];
    if (entry != NULL) {
        hw_sync_code();
        entry();
    }
    return STUB_OK;
}

/* Bytes by SFDP's basic table, 0 when it has none. */
static uint32_t sfdp_size(void)
{
    struct hw_spi spi = {
        .opcode = FLASH_READ_SFDP, .addr_bits = 24, .dummy_clocks = 8, .in_len = 16};
    flash_command(&spi);
    if (hw_spi_word(0) != FLASH_SFDP_MAGIC)
        return 0;
    spi.addr = hw_spi_word(3) & 0xffffff;
    flash_command(&spi);
    uint32_t bits = hw_spi_word(1);
    return bits >> 31 ? 1u << (bits & 31) >> 3 : (bits >> 3) + 1;
}

/* Where the core's code and constants were loaded; from the linker's script. */
extern const uint32_t stub_core_text[], stub_core_text_end[], stub_core_data[],
    stub_core_data_end[];
#define STUB_SPAN(name) ((uint32_t)((uintptr_t)name##_end - (uintptr_t)(name)))

/* Of the code as it stands in memory: what was damaged on its way here must not touch the flash. */
static uint32_t hash_core(void)
{
    struct murmur murmur;
    uint32_t hash[WIRE_HASH_LEN / 4];
    murmur_init(&murmur);
    murmur_update(&murmur, stub_core_text, STUB_SPAN(stub_core_text));
    murmur_update(&murmur, stub_core_data, STUB_SPAN(stub_core_data));
    murmur_final(&murmur, hash);
    return hash[0];
}

static uint8_t hello(const uint32_t *data, uint32_t len)
{
    (void)data, (void)len;
    hw_spi_attach();
    if (!flash_wait_idle())
        return WIRE_ROM_ERROR_FAILED;
    uint32_t id = flash_ask(FLASH_READ_ID, 3);
    const uint32_t hello[WIRE_HELLO_LEN / 4] = {WIRE_STUB_VERSION,
                                                stub_build,
                                                STUB_RING - 16u,
                                                STUB_BLOCK,
                                                STUB_DICTIONARY,
                                                STUB_RANGES,
                                                hw_cycles_per_ms() * 1000,
                                                id,
                                                sfdp_size(),
                                                hash_core(),
                                                STUB_LC_LP};
    stub_send_begin(WIRE_STUB_OP_HELLO, sizeof(hello));
    stub_send(hello, sizeof(hello));
    stub_send_end(STUB_OK);
    return STUB_ANSWERED;
}

/* Hashes sectors while the flash fetches the next bytes. */
static uint8_t sectors(const uint32_t *data, uint32_t len)
{
    (void)len;
    uint32_t off = data[0], count = data[1], hash_len = data[2];
    uint32_t words[HW_SPI_MOST / 4], hash[WIRE_HASH_LEN / 4];
    struct murmur root, sector;
    if (count > WIRE_SECTORS_MOST || hash_len > WIRE_HASH_LEN || off % WIRE_STUB_SECTOR != 0)
        return WIRE_ROM_ERROR_PARAM;
    if (!flash_wait_idle())
        return WIRE_ROM_ERROR_FAILED;
    stub_send_begin(WIRE_STUB_OP_SECTORS, count * hash_len + WIRE_HASH_LEN);
    murmur_init(&root);
    flash_read_begin(off);
    for (; count > 0; count--) {
        murmur_init(&sector);
        do {
            flash_read_end(words);
            off += HW_SPI_MOST;
            flash_read_next(off);
            murmur_update(&sector, words, HW_SPI_MOST);
        } while (off % WIRE_STUB_SECTOR != 0);
        murmur_final(&sector, hash);
        murmur_update(&root, hash, WIRE_HASH_LEN);
        stub_send(hash, hash_len);
    }
    murmur_final(&root, hash);
    stub_send(hash, WIRE_HASH_LEN);
    stub_send_end(STUB_OK);
    return STUB_ANSWERED;
}

static const struct stub_command commands[] = {
    {WIRE_OP_SYNC, WIRE_SYNC_LEN, WIRE_SYNC_LEN, sync},
    {WIRE_OP_READ_REG, 4, 4, read_reg},
    {WIRE_OP_WRITE_REG, 16, STUB_ANY, write_reg},
    {WIRE_OP_CHANGE_BAUDRATE, 8, 8, change_rate},
    {WIRE_STUB_OP_HELLO, 0, 0, hello},
    {WIRE_STUB_OP_SECTORS, WIRE_SECTORS_LEN, WIRE_SECTORS_LEN, sectors},
    {WIRE_STUB_OP_ECHO, 0, STUB_ANY, echo},
    {WIRE_STUB_OP_LOAD, WIRE_LOAD_BYTES, STUB_ANY, load},
    {0},
};

static uint8_t run(void)
{
    for (unsigned part = 0; part < STUB_PARTS && stub.commands[part] != NULL; part++) {
        for (const struct stub_command *c = stub.commands[part]; c->run != NULL; c++) {
            if (c->op != stub_op())
                continue;
            /* A damaged opcode must not make one command of another: lengths are exact. */
            if (stub.len < c->least || (c->most != STUB_ANY && stub.len > c->most))
                break;
            return c->run(stub_packet + WIRE_HEADER_LEN / 4, stub.len);
        }
    }
    return WIRE_ROM_ERROR_INVALID;
}

static void answer(uint8_t error)
{
    if (error == STUB_ANSWERED)
        return;
    stub_send_begin(stub_op(), 0);
    stub_send_end(error);
}

void stub_serve(void)
{
    stub.value = 0;
    stub.is_pending = false;
    answer(run());
}

/* Noise is not answered; a request of ours that was damaged is, if it can still be told what it
 * was. */
static bool is_worth_an_answer(void)
{
    return stub.wire != HW_WIRES && is_sealed(stub_op()) &&
           (stub_packet[0] & 0xff) == WIRE_DIR_REQUEST;
}

void stub_run(void (*join)(void))
{
    hw_start();
    make_seals();
    stub.commands[0] = commands;
    if (join != NULL)
        join();
    greet(HW_UART);
    greet(HW_USB);
    stub.wire = HW_WIRES;
    stub_restart();
}

_Noreturn void stub_loop(void)
{
    if (stub.is_pending)
        stub_serve();
    for (;;) {
        enum stub_event event = stub_poll();
        if (event == STUB_FRAME)
            stub_serve();
        else if (event == STUB_DAMAGED && is_worth_an_answer())
            answer(WIRE_ROM_ERROR_CHECKSUM);
    }
}
