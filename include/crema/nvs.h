/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Non-volatile storage (NVS): the key-value store of the vendor's framework, as a partition's
 * bytes. Made from values or from the CSV file that people write; read from a dump, what was erased
 * included. The bytes: <crema/wire/nvs.h>, docs/formats/nvs.md. */
#ifndef CREMA_NVS_H
#define CREMA_NVS_H

#include <crema/error.h>
#include <crema/wire/nvs.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- Keys of encrypted partitions ---- */

struct crema_nvs_keys {
    uint8_t bytes[WIRE_NVS_KEYS_LEN]; /* the cipher's key, then the tweak's */
};

/* From a key partition or a file of the 64 bytes alone. A CRC, where there is one, must be right.
 */
enum crema_status crema_nvs_keys_read(const uint8_t *data, size_t len, struct crema_nvs_keys *out,
                                      struct crema_error *err);
void crema_nvs_keys_write(const struct crema_nvs_keys *keys, uint8_t out[WIRE_NVS_PAGE_LEN]);
/* Random ones, from the host's generator. */
enum crema_status crema_nvs_keys_generate(struct crema_nvs_keys *out, struct crema_error *err);
/* As a chip derives them from the HMAC key in its eFuses. */
enum crema_status crema_nvs_keys_from_hmac(const uint8_t hmac_key[32], struct crema_nvs_keys *out,
                                           struct crema_error *err);
/* Takes the encryption off every entry in place, or puts it on. `len` is whole pages. */
enum crema_status crema_nvs_decrypt(uint8_t *data, size_t len, const struct crema_nvs_keys *keys,
                                    struct crema_error *err);
enum crema_status crema_nvs_encrypt(uint8_t *data, size_t len, const struct crema_nvs_keys *keys,
                                    struct crema_error *err);

/* ---- Writing ---- */

struct crema_nvs_options {
    uint32_t size;                     /* of the partition, bytes; a multiple of 0x1000 */
    unsigned version;                  /* 2 (or 0): blobs over several pages; 1: within one */
    const struct crema_nvs_keys *keys; /* borrowed; NULL: not encrypted */
};

/* After a failed write it can be closed, and nothing else. */
struct crema_nvs_writer;

enum crema_status crema_nvs_writer_open(const struct crema_nvs_options *options,
                                        struct crema_nvs_writer **out, struct crema_error *err);
void crema_nvs_writer_close(struct crema_nvs_writer *writer);

/* What follows goes into this namespace; one that was named before is taken up again. Names and
 * keys have 1 to 15 bytes. A key stands in a namespace once. */
enum crema_status crema_nvs_write_namespace(struct crema_nvs_writer *w, const char *name,
                                            struct crema_error *err);
/* `type` is one of the WIRE_NVS_U8 to I64; `bits` are the value's, sign-extended. A value that the
 * type does not hold is CREMA_E_INPUT. */
enum crema_status crema_nvs_write_int(struct crema_nvs_writer *w, const char *key, uint8_t type,
                                      uint64_t bits, struct crema_error *err);
/* `len` bytes, the NUL (which is added) not among them. */
enum crema_status crema_nvs_write_string(struct crema_nvs_writer *w, const char *key,
                                         const char *text, size_t len, struct crema_error *err);
enum crema_status crema_nvs_write_blob(struct crema_nvs_writer *w, const char *key,
                                       const void *data, size_t len, struct crema_error *err);

struct crema_nvs_usage {
    size_t pages, pages_used; /* the page that a writable store keeps free counts as free */
    size_t entries;           /* slots taken */
    size_t namespaces, values;
};
void crema_nvs_writer_usage(const struct crema_nvs_writer *w, struct crema_nvs_usage *out);

/* The partition; encrypted when there are keys. `*out` is yours: free(). One of 0x1000 or 0x2000
 * bytes is for reading alone and ends with its last used page, as the vendor's tool has it. */
enum crema_status crema_nvs_writer_finish(struct crema_nvs_writer *w, uint8_t **out, size_t *len,
                                          struct crema_error *err);

/* ---- CSV ---- */

struct crema_nvs_csv_options {
    /* Reads what an entry of type "file" names; `*data` is then malloc'd. NULL: there are no files.
     */
    enum crema_status (*read_file)(void *ctx, const char *path, uint8_t **data, size_t *len,
                                   struct crema_error *err);
    void *ctx;
    /* The vendor's tool adds entries of the Wi-Fi driver's to sta.ssid, sta.pswd, ap.ssid and
     * ap.passwd; with this they are left out. So they are when a row names one of them. */
    bool is_wifi_plain;
};

/* Puts all rows of the text into the writer. Errors tell line and column. */
enum crema_status crema_nvs_write_csv(struct crema_nvs_writer *w, const char *text, size_t len,
                                      const struct crema_nvs_csv_options *options,
                                      struct crema_error *err);

/* ---- Reading ---- */

struct crema_nvs_page {
    size_t off;           /* in the dump */
    uint32_t state;       /* WIRE_NVS_PAGE_* or something else */
    uint32_t seq;         /* order of writing */
    uint8_t version;      /* WIRE_NVS_VERSION_* or something else */
    bool is_header_valid; /* its CRC */
    bool is_live;         /* active, full or freeing, and its header valid: its entries count */
    unsigned written, erased, empty; /* of the 126 slots */
};

/* One entry as it lies in flash. */
struct crema_nvs_entry {
    size_t off;  /* in the dump */
    size_t page; /* index */
    unsigned slot;
    bool is_erased;
    bool is_crc_valid;       /* the header's; when not, nothing below is known */
    bool is_complete;        /* its data is there, and the data's CRC right */
    uint8_t namespace_index; /* 0: this entry declares one */
    uint8_t type, span, chunk;
    char key[WIRE_NVS_KEY_LEN + 1];
    const char *namespace_name; /* NULL: not declared; borrowed from the crema_nvs */
    uint64_t bits;              /* integers: sign-extended */
    const uint8_t *data;        /* strings and blobs: what follows the entry; NULL otherwise */
    size_t len;                 /* of it; for a blob's index, of all chunks together */
    uint8_t chunk_count, chunk_first; /* of a blob's index */
};

/* What firmware would find: the newest of each key, chunks joined. */
struct crema_nvs_value {
    const char *namespace_name;
    const char *key;
    uint8_t type; /* integers, WIRE_NVS_STRING, WIRE_NVS_BLOB */
    uint64_t bits;
    const uint8_t *data; /* strings (without the NUL) and blobs; never NULL for them */
    size_t len;
    size_t entry; /* index of the entry that tells of it */
};

enum crema_nvs_fault_kind {
    CREMA_NVS_WARNING, /* as after a power cut; firmware mends it when it starts */
    CREMA_NVS_FAULT    /* something is lost or lies */
};

struct crema_nvs_fault {
    enum crema_nvs_fault_kind kind;
    size_t off; /* in the dump */
    char text[160];
};

struct crema_nvs;

/* Reads any whole number of pages; what is wrong inside is told by the faults, and nothing is
 * mended. `keys` may be NULL. The dump is copied. */
enum crema_status crema_nvs_read(const uint8_t *data, size_t len, const struct crema_nvs_keys *keys,
                                 struct crema_nvs **out, struct crema_error *err);
void crema_nvs_free(struct crema_nvs *nvs);

/* Arrays that live as long as the crema_nvs. Entries are in the order of the dump; values in that
 * of writing. */
const struct crema_nvs_page *crema_nvs_pages(const struct crema_nvs *nvs, size_t *count);
const struct crema_nvs_entry *crema_nvs_entries(const struct crema_nvs *nvs, size_t *count);
const struct crema_nvs_value *crema_nvs_values(const struct crema_nvs *nvs, size_t *count);
const struct crema_nvs_fault *crema_nvs_faults(const struct crema_nvs *nvs, size_t *count);
/* Entries are there, and not one is valid: the keys are wrong or missing. */
bool crema_nvs_is_unreadable(const struct crema_nvs *nvs);

/* CREMA_OK when there is no fault; warnings are none. CREMA_E_INPUT tells of the first. */
enum crema_status crema_nvs_check(const struct crema_nvs *nvs, struct crema_error *err);

/* The values as CSV, which makes the same values again. `*out` is yours: free(). NUL-terminated. */
enum crema_status crema_nvs_to_csv(const struct crema_nvs *nvs, char **out,
                                   struct crema_error *err);

/* "u8", "string", "blob", ...; NULL for what is none. "full", "active", ...; "strange" for what is
 * none. */
const char *crema_nvs_type_name(uint8_t type);
const char *crema_nvs_page_state_name(uint32_t state);
/* True for the eight types of integers. */
bool crema_nvs_is_int(uint8_t type);
bool crema_nvs_is_signed(uint8_t type);

#endif
