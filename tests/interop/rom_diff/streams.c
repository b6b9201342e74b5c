/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "rom_diff.h"

/* Streams and formats. The program's side: a thread's state, a heap that only grows, a file. */

struct file {
    uint8_t *p;
    int r, w;
    short flags, fd;
    uint8_t *base;
    int size;
    int line_size;
    void *data, *cookie;
    int (*read)(void *reent, void *cookie, char *to, int len);
    int (*write)(void *reent, void *cookie, const char *from, int len);
    long (*seek)(void *reent, void *cookie, long offset, int whence);
    int (*close)(void *reent, void *cookie);
    uint8_t more[104 - 52];
};
static uint32_t reent[64];
static uint8_t grown[8192] __attribute__((aligned(8)));
static uint32_t used, mode_of_file, block_of_file;
static char heard[4096];
static uint32_t heard_len;
static int fail_at;
static bool is_whole; /* writes take all they are given */
static struct file file;

static void *get_reent(void)
{
    return reent;
}

static void *grow(void *r, size_t len)
{
    (void)r;
    void *p = grown + used;
    used += (len + 7) & ~7u;
    return used <= sizeof(grown) ? p : NULL;
}

static void *grow_clear(void *r, size_t count, size_t size)
{
    uint8_t *p = grown + used;
    (void)r;
    used += (count * size + 7) & ~7u;
    for (uint32_t i = 0; i < count * size; i++)
        p[i] = 0;
    return p;
}

static void *regrow(void *r, void *memory, size_t len)
{
    uint8_t *p = grown + used;
    (void)r;
    used += (len + 7) & ~7u;
    for (uint32_t i = 0; memory != NULL && i < len; i++)
        p[i] = ((uint8_t *)memory)[i];
    return p;
}

static void nothing(void)
{
}

static int stat_file(void *r, int fd, uint8_t *stat)
{
    (void)r, (void)fd;
    for (int i = 0; i < STAT_BLKSIZE + 16; i++)
        stat[i] = 0;
    *(uint32_t *)(stat + 4) = mode_of_file;
    *(uint32_t *)(stat + STAT_BLKSIZE) = block_of_file;
    return mode_of_file == 0 ? -1 : 0;
}

static int write_file(void *r, void *cookie, const char *from, int len)
{
    (void)r, (void)cookie;
    if (fail_at > 0 && --fail_at == 0)
        return -1;
    int count = len > 1 && !is_whole && below(4) == 0 ? len / 2 : len;
    for (int i = 0; i < count; i++)
        heard[heard_len++ % sizeof(heard)] = from[i];
    return count;
}

void __rom_printf_float(void);
static void *syscalls[39];
#ifdef HAVE_esp_rom_newlib_init_common_mutexes
void esp_rom_newlib_init_common_mutexes(void *const *a, void *const *b);
#endif

void install(void)
{
    static void *lock;
    for (int i = 0; i < 39; i++)
        syscalls[i] = (void *)nothing;
    syscalls[0] = (void *)get_reent;
    syscalls[1] = (void *)grow;
    syscalls[3] = (void *)regrow;
    syscalls[4] = (void *)grow_clear;
    syscalls[14] = (void *)stat_file;
#ifdef NANO_FLOAT
    syscalls[34] = (void *)__rom_printf_float;
#endif
    for (uint32_t i = 0; i < 64; i++)
        reent[i] = 0;
    reent[1] = reent[2] = reent[3] = (uint32_t)(uintptr_t)&file;
    reent[6] = 1;
    *(void *volatile *)SYSCALL_TABLE_PTR = syscalls;
    *(void *volatile *)(SYSCALL_TABLE_PTR - 4) = reent;
    esp_rom_newlib_init_common_mutexes(&lock, &lock);
}

static void open_file(void)
{
    static const short flags[] = {8, 8 | 1, 8 | 2, 16, 16 | 4, 4, 8 | 0x2000};
    static const uint32_t modes[] = {0, 0x2000, 0x8000, 0x1000};
    for (uint32_t i = 0; i < sizeof(file) / 4; i++)
        ((uint32_t *)&file)[i] = 0;
    file.flags = flags[below(7)];
    file.fd = (short)(below(8) - 1);
    file.write = write_file;
    file.data = reent;
    mode_of_file = modes[below(4)];
    block_of_file = below(2) ? 0 : 1 + below(40);
    fail_at = below(8) ? 0 : 1 + (int)below(6);
    heard_len = used = 0;
    reent[0] = 0;
}

/* A stream's state without the places that pointers name. */
static void mix_file(void)
{
    mix(offset_in(file.p, file.base));
    mix((uint32_t)file.w);
    mix((uint16_t)file.flags);
    mix((uint32_t)file.size);
    mix((uint32_t)file.line_size);
    mix(reent[0]);
    mix(heard_len);
    mix_bytes(heard, heard_len);
}

int __swsetup_r(void *r, struct file *f);
int __swbuf_r(void *r, int c, struct file *f);
int _fflush_r(void *r, struct file *f);
int fflush(struct file *f);
void __smakebuf_r(void *r, struct file *f);
int __swhatbuf_r(void *r, struct file *f, size_t *size, int *is_terminal);
int _isatty_r(void *r, int fd);
char *strdup(const char *text);
char *strndup(const char *text, size_t len);
int puts(const char *);
int putchar(int c);

void streams(void)
{
    install();
    open_file();
    size_t size = 0;
    int is_terminal = 0;
    mix((uint32_t)__swhatbuf_r(reent, &file, &size, &is_terminal));
    mix(size);
    mix((uint32_t)is_terminal);
    mix((uint32_t)_isatty_r(reent, file.fd));
    mix((uint32_t)__swsetup_r(reent, &file));
    mix_file();
    if ((file.flags & 8) == 0)
        return;
    for (int i = 0; i < 60; i++) {
        int c = below(10) ? C : '\n';
        if (--file.w >= 0 || (file.w >= file.line_size && c != '\n'))
            *file.p++ = (uint8_t)c;
        else
            mix((uint32_t)__swbuf_r(reent, c, &file));
        mix_file();
    }
    mix((uint32_t)fflush(&file));
    mix_file();
#ifdef HAVE_puts
    make_texts();
    is_whole = true; /* in how many pieces a text goes out is each library's own */
    fail_at = 0;
    mix_sign(puts(A));
    mix((uint32_t)putchar(C));
    fflush(&file);
    mix_file();
    is_whole = false;
#endif
    make_texts();
    used = 0;
    mix_bytes(strdup(A), strlen(A) + 1);
    uint32_t n = N;
    mix_bytes(strndup(A, n), strnlen(A, n) + 1);
}

int fprintf(struct file *f, const char *format, ...);
int fiprintf(struct file *f, const char *format, ...);
int snprintf(char *to, size_t cap, const char *format, ...);
int sprintf(char *to, const char *format, ...);
int printf(const char *format, ...);
int sscanf(const char *from, const char *format, ...);

#ifdef HAVE_snprintf
#define PRINT(format, ...)                                                                         \
    (heard_len = 0, used = 0, heard_len = (uint32_t)snprintf(heard, 1000, format, __VA_ARGS__))
#else
#define PRINT(format, ...)                                                                         \
    (used = heard_len = 0, file.p = file.base, mix((uint32_t)fprintf(&file, format, __VA_ARGS__)), \
     fflush(&file))
#endif

static char format[40];

/* "%", some of five flags, width, precision. What the flags 0 with %s and # with %o and 0 do is not
 * agreed on. */
static char *make_format(const char *flags)
{
    char *p = format;
    *p++ = '[';
    *p++ = '%';
    for (int i = 0; i < 5; i++)
        if (below(4) == 0)
            *p++ = flags[i];
    if (below(2))
        *p++ = (char)('1' + below(9));
    if (below(2)) {
        *p++ = '.';
        if (below(4))
            *p++ = (char)('0' + below(10));
    }
    return p;
}

static void end_format(char *p, char kind)
{
    *p++ = kind;
    *p++ = ']';
    *p = '\0';
}

void formats(void)
{
    install();
    open_file();
    file.flags = 8;
    fail_at = 0;
    uint32_t kind = below(8);
    char *p = make_format(kind == 3 ? "-+ 0-" : "-+ 0#");
#ifdef NORMAL_FORMAT
    if (below(4) == 0 && kind < 6) {
        *p++ = 'l';
        *p++ = 'l';
        end_format(p, "diuoxX"[kind]);
        PRINT(format, wide());
    } else
#endif
        if (kind == 6) {
        make_texts();
        p = make_format("-+ --");
        end_format(p, 's');
        PRINT(format, A);
    } else if (kind == 7) {
        p = format;
        *p++ = '%';
        *p++ = '*';
        end_format(p, 'c');
        PRINT(format, (int)below(12) - 5, C);
    } else {
        if (below(3) == 0)
            *p++ = below(2) ? 'l' : 'h';
        end_format(p, "diuoxX"[kind]);
        PRINT(format, below(8) ? rnd() >> below(32) : 0);
    }
    if (is_verbose) {
        heard[heard_len] = '\0';
        ets_printf("%s of %s\n", format, heard);
    }
    mix(heard_len);
    mix_bytes(heard, heard_len);
}

#ifdef FLOAT_FORMAT
void float_formats(void)
{
    install();
    open_file();
    file.flags = 8;
    fail_at = 0;
    char *p = make_format("-+ 0#");
    uint64_t bits = below(4) ? (some_double() & UINT64_C(0x800fffffffffffff)) |
                                   (uint64_t)(1023 - 30 + below(90)) << 52
                             : some_double();
    if (below(4) == 0)
        bits = __floatdidf((uint64_t)(int64_t)((int)below(2000) - 1000));
    if (below(8) == 0)
        bits = __divdf3(__floatsidf(below(2000)), __floatsidf(1u << below(12)));
    if (below(40) == 0)
        bits = UINT64_C(0x7ff) << 52;
    double value;
    __builtin_memcpy(&value, &bits, sizeof(value));
    end_format(p, FLOAT_FORMAT[below(sizeof(FLOAT_FORMAT) - 1)]);
    PRINT(format, value);
    if (is_verbose) {
        heard[heard_len] = '\0';
        ets_printf("%s of %s\n", format, heard);
    }
    mix(heard_len);
    mix_bytes(heard, heard_len);
}
#endif

#ifdef HAVE_sscanf
#ifdef NORMAL_FORMAT
#define SHORT "%hhd"
#else
#define SHORT "%hd"
#endif

void scans(void)
{
    static const char *const formats_of[] = {
        "%d%n",   "%x,%d",  "%3d%s",    "%i %u",   "%[a-fA-F]%c", "%*d%d",  "%hd-" SHORT,
        " %5s%n", "%o%%%d", "%[^,],%d", "%ld:%lx", "x%d",         "%c%c%2c"};
    install();
    int32_t out[8];
    for (int i = 0; i < 8; i++)
        out[i] = -1;
    make_number_text();
    char *p = A;
    while (*p)
        p++;
    *p++ = ",-: %x"[below(6)];
    for (uint32_t i = below(6); i > 0; i--)
        *p++ = "0123456789abcdef"[below(16)];
    *p = '\0';
    const char *f = formats_of[below(13)];
    mix((uint32_t)sscanf(A, f, &out[0], &out[4], &out[7]));
    if (is_verbose)
        ets_printf("'%s' by %s\n", A, f);
    mix_bytes(out, sizeof(out));
}
#endif

#ifdef HAVE_strtod
double strtod(const char *from, char **end);
float strtof(const char *from, char **end);

void reals(void)
{
    install();
    used = 0;
    char *p = A, *end;
    if (below(4) == 0)
        *p++ = below(2) ? '-' : '+';
    for (uint32_t i = below(20); i > 0; i--)
        *p++ = (char)('0' + below(10));
    if (below(2))
        *p++ = '.';
    for (uint32_t i = below(20); i > 0; i--)
        *p++ = (char)('0' + below(10));
    if (below(2)) {
        *p++ = 'e';
        *p++ = below(2) ? '-' : '+';
        *p++ = (char)('0' + below(10));
        *p++ = (char)('0' + below(10));
    }
    *p = '\0';
    double value = strtod(A, &end);
    uint64_t bits;
    __builtin_memcpy(&bits, &value, sizeof(bits));
    mix64(bits);
    AT(end);
    float small = strtof(A, &end);
    uint32_t word;
    __builtin_memcpy(&word, &small, sizeof(word));
    mix((word >> 23 & 0xff) == 0 ? 0 : word);
    AT(end);
    if (is_verbose)
        ets_printf("%s\n", A);
}
#endif
