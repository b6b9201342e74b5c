/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Memory: words and bytes copied, a CRC by table, a shuffled linked list, a transposed matrix. */
#include "kernel.h"

#define SIZE   16384
#define ROUNDS 750
#define NODES  2048
#define SIDE   64

static uint32_t from_words[SIZE / 4];
static uint32_t to_words[SIZE / 4];
static uint8_t *const from = (uint8_t *)from_words;
static uint32_t crc_table[256];
static uint16_t next_node[NODES];
static uint32_t matrix[SIDE][SIDE];

static void set_up(void)
{
    uint32_t seed = 7;
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int b = 0; b < 8; b++)
            c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
        crc_table[i] = c;
    }
    for (int i = 0; i < SIZE; i++)
        from[i] = (uint8_t)next_random(&seed);
    uint16_t order[NODES];
    for (int i = 0; i < NODES; i++)
        order[i] = (uint16_t)i;
    for (int i = NODES - 1; i > 0; i--) {
        int other = (int)(next_random(&seed) % (uint32_t)(i + 1));
        uint16_t t = order[i];
        order[i] = order[other];
        order[other] = t;
    }
    for (int i = 0; i < NODES; i++)
        next_node[order[i]] = order[(i + 1) % NODES];
}

static uint32_t crc(const uint8_t *p, int n)
{
    uint32_t c = UINT32_MAX;
    for (int i = 0; i < n; i++)
        c = crc_table[(c ^ p[i]) & 255] ^ c >> 8;
    return ~c;
}

static void copy_words(void)
{
    const uint32_t *s = from_words;
    uint32_t *d = to_words;
    for (int i = 0; i < SIZE / 4; i += 4) {
        d[i] = s[i];
        d[i + 1] = s[i + 1];
        d[i + 2] = s[i + 2];
        d[i + 3] = s[i + 3];
    }
}

static void transpose(void)
{
    for (int i = 0; i < SIDE; i++) {
        for (int j = 0; j < i; j++) {
            uint32_t t = matrix[i][j];
            matrix[i][j] = matrix[j][i] + 1;
            matrix[j][i] = t;
        }
    }
}

uint32_t kernel(void)
{
    set_up();
    uint32_t sum = 0;
    uint32_t node = 0;
    for (uint32_t r = 0; r < ROUNDS; r++) {
        from[r * 37 % SIZE] ^= (uint8_t)sum;
        copy_words();
        sum += crc((const uint8_t *)to_words, SIZE);
        for (int i = 0; i < NODES; i++)
            node = next_node[node];
        transpose();
        sum ^= node + matrix[r % SIDE][3];
    }
    return sum;
}
