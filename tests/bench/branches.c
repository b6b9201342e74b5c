/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Control flow: a small stack machine, a recursive sort, calls through pointers. */
#include "kernel.h"

#define ROUNDS 450
#define COUNT  2048

static uint32_t data[COUNT];

enum code { PUSH, ADD, XOR, DUP, SWAP, JUMP_NZ, DEC, END };

/* Counts down from the first number, mixing as it goes. */
static const uint8_t program[] = {PUSH, 1,    PUSH, 200, SWAP,    DUP, ADD, PUSH, 93,
                                  XOR,  SWAP, DEC,  DUP, JUMP_NZ, 4,   ADD, END};

static uint32_t interpret(uint32_t seed)
{
    uint32_t stack[8];
    int sp = 0;
    stack[sp++] = seed;
    for (const uint8_t *p = program;;) {
        switch (*p++) {
        case PUSH:
            stack[sp++] = *p++;
            break;
        case ADD:
            sp--;
            stack[sp - 1] += stack[sp];
            break;
        case XOR:
            sp--;
            stack[sp - 1] ^= stack[sp];
            break;
        case DUP:
            stack[sp] = stack[sp - 1];
            sp++;
            break;
        case SWAP: {
            uint32_t t = stack[sp - 1];
            stack[sp - 1] = stack[sp - 2];
            stack[sp - 2] = t;
            break;
        }
        case JUMP_NZ:
            if (stack[--sp])
                p = program + *p;
            else
                p++;
            break;
        case DEC:
            stack[sp - 1]--;
            break;
        default:
            return stack[sp - 1];
        }
    }
}

static void sort(uint32_t *a, int n)
{
    while (n > 1) {
        uint32_t pivot = a[n / 2];
        int i = 0;
        int j = n - 1;
        while (i <= j) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i <= j) {
                uint32_t t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        sort(a, j + 1);
        a += i;
        n -= i;
    }
}

static uint32_t step_even(uint32_t v)
{
    return v >> 1;
}

static uint32_t step_odd(uint32_t v)
{
    return 3 * v + 1;
}

static uint32_t (*volatile const steps[2])(uint32_t) = {step_even, step_odd};

static uint32_t collatz(uint32_t v)
{
    uint32_t n = 0;
    for (; v != 1 && n < 400; n++)
        v = steps[v & 1](v);
    return n;
}

uint32_t kernel(void)
{
    uint32_t seed = 3;
    uint32_t sum = 0;
    for (uint32_t r = 1; r <= ROUNDS; r++) {
        for (int i = 0; i < COUNT; i++)
            data[i] = next_random(&seed);
        sort(data, COUNT);
        sum = sum * 31 + data[r] + interpret(r);
        for (uint32_t i = 1; i < 60; i++)
            sum += collatz(r * 64 + i);
    }
    return sum;
}
