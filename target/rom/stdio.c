/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The half of a C library's streams that programs find in ROM: the write side's buffers. The
 * streams, their locks and the system calls below them are the program's. */
#include "rom.h"
#include "rom_newlib.h"

#include <string.h>

#define EOF_          (-1)
#define ERRNO_BADF    9
#define BUFFER_LEN    128
#define BUFFER_STRING 64 /* where a string grows, to begin with */
#define STAT_LEN      128
#define STAT_MODE     4
#define MODE_KIND     0xf000u
#define MODE_CHAR     0x2000u
#define MODE_FILE     0x8000u
#define SEEK_HERE     1

static void *common_locks[2];

const struct rom_syscalls *rom_syscalls(void)
{
    return rom_pointer(ROM_POINTER_SYSCALLS);
}

struct rom_reent *rom_reent(void)
{
    const struct rom_syscalls *calls = rom_syscalls();
    if (calls != NULL && calls->getreent != NULL)
        return calls->getreent();
    return (struct rom_reent *)(uintptr_t)rom_pointer(ROM_POINTER_REENT);
}

void rom_set_errno(int error)
{
    struct rom_reent *reent = rom_reent();
    if (reent != NULL)
        reent->error = error;
}

void *rom_malloc(struct rom_reent *reent, size_t len)
{
    const struct rom_syscalls *calls = rom_syscalls();
    return calls != NULL && calls->malloc_r != NULL ? calls->malloc_r(reent, len) : NULL;
}

void *rom_realloc(struct rom_reent *reent, void *memory, size_t len)
{
    const struct rom_syscalls *calls = rom_syscalls();
    return calls != NULL && calls->realloc_r != NULL ? calls->realloc_r(reent, memory, len) : NULL;
}

void rom_free(struct rom_reent *reent, void *memory)
{
    const struct rom_syscalls *calls = rom_syscalls();
    if (calls != NULL && calls->free_r != NULL)
        calls->free_r(reent, memory);
}

void rom_abort(void)
{
    const struct rom_syscalls *calls = rom_syscalls();
    if (calls != NULL && calls->abort != NULL)
        calls->abort();
    rom_give_up();
}

/* Programs hand over the locks that their library shares with the ROM's; what is here takes only
 * those of streams. */
void esp_rom_newlib_init_common_mutexes(void *const *plain, void *const *recursive)
{
    common_locks[0] = *plain;
    common_locks[1] = *recursive;
}

void *sbrk(ptrdiff_t more)
{
    const struct rom_syscalls *calls = rom_syscalls();
    return calls != NULL && calls->sbrk_r != NULL ? calls->sbrk_r(rom_reent(), more) : (void *)-1;
}

int *__errno(void)
{
    return &rom_reent()->error;
}

char *strndup(const char *text, size_t len)
{
    size_t count = strnlen(text, len);
    char *copy = rom_malloc(rom_reent(), count + 1);
    if (copy == NULL)
        return NULL;
    memcpy(copy, text, count);
    copy[count] = '\0';
    return copy;
}

char *strdup(const char *text)
{
    return strndup(text, strlen(text));
}

static void make_ready(struct rom_reent *reent)
{
    const struct rom_syscalls *calls = rom_syscalls();
    if (reent != NULL && !reent->is_ready && calls != NULL && calls->sinit != NULL)
        calls->sinit(reent);
}

static bool has_lock(const struct rom_file *file)
{
    return (file->flags2 & FILE2_NO_LOCK) == 0 && (file->flags & FILE_STRING) == 0;
}

void rom_file_lock(struct rom_file *file)
{
    const struct rom_syscalls *calls = rom_syscalls();
    if (has_lock(file) && calls != NULL && calls->lock_acquire_recursive != NULL)
        calls->lock_acquire_recursive(file->lock);
}

void rom_file_unlock(struct rom_file *file)
{
    const struct rom_syscalls *calls = rom_syscalls();
    if (has_lock(file) && calls != NULL && calls->lock_release_recursive != NULL)
        calls->lock_release_recursive(file->lock);
}

static bool stat_of(struct rom_reent *reent, int fd, uint8_t stat[STAT_LEN])
{
    const struct rom_syscalls *calls = rom_syscalls();
    return calls != NULL && calls->fstat_r != NULL && calls->fstat_r(reent, fd, stat) >= 0;
}

static uint32_t word_at(const uint8_t *data, unsigned at)
{
    uint32_t word;
    memcpy(&word, data + at, sizeof(word));
    return word;
}

int _isatty_r(struct rom_reent *reent, int fd)
{
    uint8_t stat[STAT_LEN] __attribute__((aligned(8)));
    return stat_of(reent, fd, stat) && (word_at(stat, STAT_MODE) & MODE_KIND) == MODE_CHAR;
}

/* How large a stream's buffer should be, and the flags that go with it. */
int __swhatbuf_r(struct rom_reent *reent, struct rom_file *file, size_t *size, int *is_terminal)
{
    uint8_t stat[STAT_LEN] __attribute__((aligned(8)));
    if (file->fd < 0 || !stat_of(reent, file->fd, stat)) {
        *is_terminal = 0;
        *size = (file->flags & FILE_OWN_BUF) != 0 ? BUFFER_STRING : BUFFER_LEN;
        return 0;
    }
    uint32_t kind = word_at(stat, STAT_MODE) & MODE_KIND;
    int32_t block = (int32_t)word_at(stat, SOC_ROM_STAT_BLKSIZE);
    *is_terminal = kind == MODE_CHAR;
    *size = block > 0 ? (size_t)block : BUFFER_LEN;
    if (block > 0)
        file->block_size = block;
    return block > 0 && kind == MODE_FILE ? FILE_SEEKS : FILE_NO_SEEK;
}

static void use_tiny(struct rom_file *file)
{
    file->p = file->tiny;
    file->buffer = (struct rom_buffer){file->tiny, 1};
}

void __smakebuf_r(struct rom_reent *reent, struct rom_file *file)
{
    size_t size;
    int is_terminal;
    if ((file->flags & FILE_NO_BUF) != 0) {
        use_tiny(file);
        return;
    }
    int flags = __swhatbuf_r(reent, file, &size, &is_terminal);
    unsigned char *memory = rom_malloc(reent, size);
    if (memory == NULL) {
        if ((file->flags & FILE_STRING) != 0)
            return;
        file->flags = (short)((file->flags & ~3) | FILE_NO_BUF);
        use_tiny(file);
        return;
    }
    file->flags |= FILE_OWN_BUF;
    file->p = memory;
    file->buffer = (struct rom_buffer){memory, (int)size};
    if (is_terminal && _isatty_r(reent, file->fd))
        file->flags = (short)((file->flags & ~3) | FILE_LINE);
    file->flags = (short)(file->flags | flags);
}

/* Leaves reading: what was read ahead is dropped. */
static void stop_reading(struct rom_reent *reent, struct rom_file *file)
{
    if (file->unread.base != NULL && file->unread.base != file->unread_small)
        rom_free(reent, file->unread.base);
    file->unread.base = NULL;
    file->flags &= ~(FILE_READS | FILE_EOF);
    file->r = 0;
    file->p = file->buffer.base;
}

/* Before the first write to a stream; 0 when it can be written. */
int __swsetup_r(struct rom_reent *reent, struct rom_file *file)
{
    make_ready(rom_reent());
    if ((file->flags & FILE_WRITES) == 0) {
        if ((file->flags & FILE_BOTH) == 0) {
            reent->error = ERRNO_BADF;
            file->flags |= FILE_ERROR;
            return EOF_;
        }
        if ((file->flags & FILE_READS) != 0)
            stop_reading(reent, file);
        file->flags |= FILE_WRITES;
    }
    if (file->buffer.base == NULL && (file->flags & (FILE_STRING | FILE_OWN_BUF)) != FILE_STRING)
        __smakebuf_r(reent, file);
    bool is_line = (file->flags & FILE_LINE) != 0;
    file->w = is_line || (file->flags & FILE_NO_BUF) != 0 ? 0 : file->buffer.size;
    file->line_size = is_line ? -file->buffer.size : 0;
    if (file->buffer.base == NULL && (file->flags & FILE_OWN_BUF) != 0) {
        file->flags |= FILE_ERROR;
        return EOF_;
    }
    return 0;
}

/* Bytes past the buffer; false after an error. */
static bool write_out(struct rom_reent *reent, struct rom_file *file, const char *from, int len)
{
    while (len > 0) {
        int count = file->write(reent, file->cookie, from, len);
        if (count <= 0) {
            file->flags |= FILE_ERROR;
            return false;
        }
        from += count;
        len -= count;
    }
    return true;
}

/* A stream that reads goes back to where its user is. */
static int flush_reading(struct rom_reent *reent, struct rom_file *file)
{
    if (file->seek == NULL || (file->r <= 0 && file->unread_r <= 0))
        return 0;
    int error = reent->error;
    reent->error = 0;
    long at =
        (file->flags & FILE_AT) != 0 ? file->offset : file->seek(reent, file->cookie, 0, SEEK_HERE);
    if (at == -1 && reent->error != 0)
        return 0; /* no stream that seeks */
    at -= file->r + (file->unread.base != NULL ? file->unread_r : 0);
    at = file->seek(reent, file->cookie, at, 0);
    reent->error = error;
    if (at == -1) {
        file->flags |= FILE_ERROR;
        return EOF_;
    }
    file->flags &= ~FILE_NO_SEEK;
    file->r = 0;
    file->p = file->buffer.base;
    if ((file->flags & FILE_AT) != 0)
        file->offset = at;
    if (file->unread.base != NULL && file->unread.base != file->unread_small)
        rom_free(reent, file->unread.base);
    file->unread.base = NULL;
    return 0;
}

int __sflush_r(struct rom_reent *reent, struct rom_file *file)
{
    if ((file->flags & FILE_WRITES) == 0)
        return flush_reading(reent, file);
    unsigned char *base = file->buffer.base;
    if (base == NULL)
        return 0;
    int count = (int)(file->p - base);
    file->p = base;
    file->w = (file->flags & (FILE_LINE | FILE_NO_BUF)) != 0 ? 0 : file->buffer.size;
    return write_out(reent, file, (const char *)base, count) ? 0 : EOF_;
}

int _fflush_r(struct rom_reent *reent, struct rom_file *file)
{
    make_ready(reent);
    if (file->flags == 0)
        return 0;
    rom_file_lock(file);
    int status = __sflush_r(reent, file);
    rom_file_unlock(file);
    return status;
}

int fflush(struct rom_file *file)
{
    if (file != NULL)
        return _fflush_r(rom_reent(), file);
    struct rom_reent *global = (struct rom_reent *)(uintptr_t)rom_pointer(ROM_POINTER_REENT);
    return global != NULL ? _fwalk_reent(global, _fflush_r) : 0;
}

static bool is_open(const struct rom_file *file)
{
    return (uint16_t)file->flags > 1 && file->fd != -1;
}

int _fwalk_reent(struct rom_reent *reent,
                 int (*call)(struct rom_reent *reent, struct rom_file *file))
{
    int status = 0;
    for (struct rom_glue *g = &reent->glue; g != NULL; g = g->next)
        for (int i = 0; i < g->count; i++)
            if (is_open(&g->files[i]))
                status |= call(reent, &g->files[i]);
    return status;
}

int _fwalk(struct rom_reent *reent, int (*call)(struct rom_file *file))
{
    int status = 0;
    for (struct rom_glue *g = &reent->glue; g != NULL; g = g->next)
        for (int i = 0; i < g->count; i++)
            if (is_open(&g->files[i]))
                status |= call(&g->files[i]);
    return status;
}

static bool is_writable(struct rom_reent *reent, struct rom_file *file)
{
    return ((file->flags & FILE_WRITES) != 0 && file->buffer.base != NULL) ||
           __swsetup_r(reent, file) == 0;
}

/* A character that the buffer has no room for, or that ends a line. */
int __swbuf_r(struct rom_reent *reent, int c, struct rom_file *file)
{
    unsigned char byte = (unsigned char)c;
    make_ready(reent);
    file->w = file->line_size;
    if (!is_writable(reent, file))
        return EOF_;
    int count = (int)(file->p - file->buffer.base);
    if (count >= file->buffer.size) {
        if (_fflush_r(reent, file) != 0)
            return EOF_;
        count = 0;
    }
    file->w--;
    *file->p++ = byte;
    bool is_full = count + 1 == file->buffer.size;
    if ((is_full || ((file->flags & FILE_LINE) != 0 && byte == '\n')) &&
        _fflush_r(reent, file) != 0)
        return EOF_;
    return byte;
}

int __swbuf(int c, struct rom_file *file)
{
    return __swbuf_r(rom_reent(), c, file);
}

static int put_byte(struct rom_reent *reent, int c, struct rom_file *file)
{
    unsigned char byte = (unsigned char)c;
    if (--file->w >= 0 || (file->w >= file->line_size && byte != '\n'))
        return *file->p++ = byte;
    return __swbuf_r(reent, c, file);
}

bool rom_file_put(struct rom_reent *reent, struct rom_file *file, const char *from, size_t len)
{
    if (!is_writable(reent, file))
        return false;
    if ((file->flags & FILE_NO_BUF) != 0)
        return write_out(reent, file, from, (int)len);
    for (size_t i = 0; i < len; i++)
        if (put_byte(reent, from[i], file) == EOF_)
            return false;
    return true;
}

int putc(int c, struct rom_file *file)
{
    struct rom_reent *reent = rom_reent();
    make_ready(reent);
    rom_file_lock(file);
    int result = put_byte(reent, c, file);
    rom_file_unlock(file);
    return result;
}

int putchar(int c)
{
    struct rom_reent *reent = rom_reent();
    make_ready(reent);
    return putc(c, reent->out);
}

int puts(const char *text)
{
    struct rom_reent *reent = rom_reent();
    make_ready(reent);
    struct rom_file *file = reent->out;
    rom_file_lock(file);
    bool is_put =
        rom_file_put(reent, file, text, strlen(text)) && rom_file_put(reent, file, "\n", 1);
    rom_file_unlock(file);
    return is_put ? '\n' : EOF_;
}
