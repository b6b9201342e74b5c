/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What programs that are linked with newlib share with the ROM: streams, the state of a thread, and
 * the table of system calls that a program installs. Layouts as newlib 3 and 4 have them with
 * _REENT_SMALL; only what the ROM touches has a name. */
#ifndef ROM_NEWLIB_H
#define ROM_NEWLIB_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct rom_reent;

struct rom_buffer {
    unsigned char *base;
    int size;
};

struct rom_file {
    unsigned char *p; /* next byte */
    int r, w;         /* bytes left to read, room left to write */
    short flags;      /* FILE_ */
    short fd;
    struct rom_buffer buffer;
    int line_size; /* minus the buffer's size where lines are flushed, else 0 */
    struct rom_reent *data;
    void *cookie;
    int (*read)(struct rom_reent *reent, void *cookie, char *to, int len);
    int (*write)(struct rom_reent *reent, void *cookie, const char *from, int len);
    long (*seek)(struct rom_reent *reent, void *cookie, long offset, int whence);
    int (*close)(struct rom_reent *reent, void *cookie);
    struct rom_buffer unread;
    unsigned char *unread_p;
    int unread_r;
    unsigned char unread_small[3];
    unsigned char tiny[1]; /* the buffer of a stream without one */
    struct rom_buffer line;
    int block_size;
    long offset;
    void *lock;
    uint32_t shift_state[2];
    int flags2; /* FILE2_ */
};
_Static_assert(sizeof(void *) != 4 || sizeof(struct rom_file) == 104, "the programs' FILE");

#define FILE_LINE     0x0001
#define FILE_NO_BUF   0x0002
#define FILE_READS    0x0004
#define FILE_WRITES   0x0008
#define FILE_BOTH     0x0010
#define FILE_EOF      0x0020
#define FILE_ERROR    0x0040
#define FILE_OWN_BUF  0x0080
#define FILE_STRING   0x0200
#define FILE_SEEKS    0x0400
#define FILE_NO_SEEK  0x0800
#define FILE_AT       0x1000 /* `offset` is right */
#define FILE2_NO_LOCK 0x0001

struct rom_glue {
    struct rom_glue *next;
    int count;
    struct rom_file *files;
};

struct rom_reent {
    int error;
    struct rom_file *in, *out, *err;
    int inc;
    char *emergency;
    int is_ready; /* its streams are */
    uint8_t others[188];
    struct rom_glue glue; /* at 216: more streams */
};
_Static_assert(sizeof(void *) != 4 || offsetof(struct rom_reent, glue) == 216, "the programs'");

/* The rows stand as programs fill them in. */
struct rom_syscalls {
    struct rom_reent *(*getreent)(void);
    void *(*malloc_r)(struct rom_reent *reent, size_t len);
    void (*free_r)(struct rom_reent *reent, void *memory);
    void *(*realloc_r)(struct rom_reent *reent, void *memory, size_t len);
    void *(*calloc_r)(struct rom_reent *reent, size_t count, size_t size);
    void (*abort)(void);
    void (*others[8])(void); /* system, rename, times, gettimeofday, raise, unlink, link, stat */
    int (*fstat_r)(struct rom_reent *reent, int fd, void *stat);
    void *(*sbrk_r)(struct rom_reent *reent, ptrdiff_t more);
    void (*more[8])(void);  /* getpid, kill, exit, close, open, write, lseek, read */
    void (*locks[4])(void); /* init and close, plain and recursive */
    void (*lock_acquire)(void *lock);
    void (*lock_acquire_recursive)(void *lock);
    int (*lock_try)(void *lock);
    int (*lock_try_recursive)(void *lock);
    void (*lock_release)(void *lock);
    void (*lock_release_recursive)(void *lock);
    void (*print_float)(void);
    void (*scan_float)(void);
    void (*assert_func)(const char *file, int line, const char *function, const char *what);
    void (*sinit)(struct rom_reent *reent);
    void (*cleanup_r)(struct rom_reent *reent);
};

/* The table, or NULL while no program has installed one. */
const struct rom_syscalls *rom_syscalls(void);
/* The running thread's state; NULL where no program has installed any. */
struct rom_reent *rom_reent(void);
/* The running thread's, where it has one. */
void rom_set_errno(int error);
#define ROM_ERANGE 34

/* NULL without a program's heap. */
void *rom_malloc(struct rom_reent *reent, size_t len);
void *rom_realloc(struct rom_reent *reent, void *memory, size_t len);
void rom_free(struct rom_reent *reent, void *memory);

void rom_file_lock(struct rom_file *file);
void rom_file_unlock(struct rom_file *file);
/* Bytes to a stream through its buffer; false when it takes no more. */
bool rom_file_put(struct rom_reent *reent, struct rom_file *file, const char *from, size_t len);

int _fflush_r(struct rom_reent *reent, struct rom_file *file);
int fflush(struct rom_file *file);
int __sflush_r(struct rom_reent *reent, struct rom_file *file);
int _fwalk(struct rom_reent *reent, int (*call)(struct rom_file *file));
int _fwalk_reent(struct rom_reent *reent,
                 int (*call)(struct rom_reent *reent, struct rom_file *file));
void __smakebuf_r(struct rom_reent *reent, struct rom_file *file);
int __swhatbuf_r(struct rom_reent *reent, struct rom_file *file, size_t *size, int *is_terminal);
int __swbuf_r(struct rom_reent *reent, int c, struct rom_file *file);
int __swbuf(int c, struct rom_file *file);
int __swsetup_r(struct rom_reent *reent, struct rom_file *file);
int _isatty_r(struct rom_reent *reent, int fd);
void esp_rom_newlib_init_common_mutexes(void *const *plain, void *const *recursive);
void *sbrk(ptrdiff_t more);
char *strdup(const char *text);
char *strndup(const char *text, size_t len);
int puts(const char *text);
int putc(int c, struct rom_file *file);
int putchar(int c);
int *__errno(void);

#endif
