/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* XML to tree, by expat, and parts of large files by the quick reader of plain XML. Which element
 * may stand where, and what it means, is the table below; elements that are not in it (texts for
 * people, the CPU's description, vendor extensions) are passed over with all that is in them. */
#include "parse.h"

#include "err.h"
#include "plain.h"

#include <expat.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define ROOM_MIN (300 << 10) /* bytes that most parts fit, so that the buffer need not grow */
#define TEXT_MAX 8192        /* bytes of one simple element; descriptions are cut there */

enum action { A_PASS, A_OPEN, A_TEXT, A_NUMBER, A_WORD, A_BIT_RANGE, A_VALUE };

struct word {
    const char *name;
    uint64_t value;
};

static const struct word access_words[] = {
    {"read-only", CREMA_SVD_READ_ONLY},
    {"write-only", CREMA_SVD_WRITE_ONLY},
    {"read-write", CREMA_SVD_READ_WRITE},
    {"writeOnce", CREMA_SVD_WRITE_ONCE},
    {"read-writeOnce", CREMA_SVD_READ_WRITE_ONCE},
    {NULL, 0},
};

static const struct word write_words[] = {
    {"oneToClear", CREMA_SVD_ONE_TO_CLEAR},   {"oneToSet", CREMA_SVD_ONE_TO_SET},
    {"oneToToggle", CREMA_SVD_ONE_TO_TOGGLE}, {"zeroToClear", CREMA_SVD_ZERO_TO_CLEAR},
    {"zeroToSet", CREMA_SVD_ZERO_TO_SET},     {"zeroToToggle", CREMA_SVD_ZERO_TO_TOGGLE},
    {"clear", CREMA_SVD_WRITE_CLEARS},        {"set", CREMA_SVD_WRITE_SETS},
    {"modify", CREMA_SVD_WRITE_MODIFIES},     {NULL, 0},
};

static const struct word read_words[] = {
    {"clear", CREMA_SVD_READ_CLEARS},
    {"set", CREMA_SVD_READ_SETS},
    {"modify", CREMA_SVD_READ_MODIFIES},
    {"modifyExternal", CREMA_SVD_READ_MODIFIES_EXTERNAL},
    {NULL, 0},
};

static const struct word usage_words[] = {
    {"read", SVD_USAGE_READ},
    {"write", SVD_USAGE_WRITE},
    {"read-write", SVD_USAGE_READ | SVD_USAGE_WRITE},
    {NULL, 0},
};

static const struct word bool_words[] = {
    {"true", 1}, {"false", 0}, {"1", 1}, {"0", 0}, {NULL, 0},
};

#define D   (1u << SVD_DEVICE)
#define P   (1u << SVD_PERIPH)
#define C   (1u << SVD_CLUSTER)
#define R   (1u << SVD_REG)
#define F   (1u << SVD_FIELD)
#define S   (1u << SVD_ENUMS)
#define V   (1u << SVD_ENUM)
#define I   (1u << SVD_IRQ)
#define B   (1u << SVD_BLOCK)
#define X   (1u << SVD_DIM_NAMES)
#define ALL (D | P | C | R | F | S | V | I)

static const struct row {
    const char *element;
    unsigned inside; /* kinds of node that it may stand in */
    enum action action;
    int what; /* enum cr_svd_text, cr_svd_num or cr_svd_kind */
    const struct word *words;
} rows[] = {
    {"name", ALL, A_TEXT, T_NAME, NULL},
    {"description", ALL, A_TEXT, T_DESC, NULL},
    {"field", R, A_OPEN, SVD_FIELD, NULL},
    {"bitOffset", F, A_NUMBER, N_LSB, NULL},
    {"bitWidth", F, A_NUMBER, N_WIDTH, NULL},
    {"access", D | P | C | R | F, A_WORD, N_ACCESS, access_words},
    {"size", D | P | C | R | B, A_NUMBER, N_SIZE, NULL},
    {"register", P | C, A_OPEN, SVD_REG, NULL},
    {"addressOffset", C | R, A_NUMBER, N_OFFSET, NULL},
    {"fields", R, A_PASS, 0, NULL},
    {"resetValue", D | P | C | R, A_NUMBER, N_RESET, NULL},
    {"resetMask", D | P | C | R, A_NUMBER, N_RESET_MASK, NULL},
    {"lsb", F, A_NUMBER, N_LSB, NULL},
    {"msb", F, A_NUMBER, N_MSB, NULL},
    {"bitRange", F, A_BIT_RANGE, 0, NULL},
    {"modifiedWriteValues", R | F, A_WORD, N_WRITE, write_words},
    {"readAction", R | F, A_WORD, N_READ, read_words},
    {"dim", P | C | R | F, A_NUMBER, N_DIM, NULL},
    {"dimIncrement", P | C | R | F, A_NUMBER, N_DIM_INC, NULL},
    {"dimIndex", P | C | R | F, A_TEXT, T_DIM_INDEX, NULL},
    {"dimArrayIndex", P | C | R | F, A_OPEN, SVD_DIM_NAMES, NULL},
    {"enumeratedValues", F, A_OPEN, SVD_ENUMS, NULL},
    {"enumeratedValue", S | X, A_OPEN, SVD_ENUM, NULL},
    {"headerEnumName", S | X, A_TEXT, T_STRUCT, NULL},
    {"usage", S, A_WORD, N_USAGE, usage_words},
    {"value", V, A_VALUE, N_VALUE, NULL},
    {"value", I, A_NUMBER, N_VALUE, NULL},
    {"isDefault", V, A_WORD, N_DEFAULT, bool_words},
    {"alternateRegister", R, A_TEXT, T_ALT, NULL},
    {"alternateGroup", R, A_TEXT, T_ALT, NULL},
    {"alternateCluster", C, A_TEXT, T_ALT, NULL},
    {"headerStructName", P | C, A_TEXT, T_STRUCT, NULL},
    {"cluster", P | C, A_OPEN, SVD_CLUSTER, NULL},
    {"interrupt", P, A_OPEN, SVD_IRQ, NULL},
    {"addressBlock", P, A_OPEN, SVD_BLOCK, NULL},
    {"offset", B, A_NUMBER, N_OFFSET, NULL},
    {"groupName", P, A_TEXT, T_GROUP, NULL},
    {"prependToName", P, A_TEXT, T_PREPEND, NULL},
    {"appendToName", P, A_TEXT, T_APPEND, NULL},
    {"baseAddress", P, A_NUMBER, N_BASE, NULL},
    {"registers", P, A_PASS, 0, NULL},
    {"peripherals", D, A_PASS, 0, NULL},
    {"peripheral", D, A_OPEN, SVD_PERIPH, NULL},
};

#define ROW_COUNT (sizeof rows / sizeof rows[0])
#define ROW_SLOTS 64u

/* What stands around a part that is not the whole file, so that expat takes it for one. */
static const char opening[] = "<device><peripherals>";
static const char closing[] = "</peripherals></device>";

struct cr_svd_reader {
    XML_Parser xml; /* NULL until it is needed */
    uint8_t *room;  /* for parts; ours */
    size_t room_len;
    bool is_plain;   /* the plain reader is at work, */
    size_t plain_at; /* and this is where its tag began */
    /* Rows by a hash of their element: the first one's number plus 1, and the next one's. */
    uint8_t slots[ROW_SLOTS], next_row[ROW_COUNT];
    uint8_t row_len[ROW_COUNT]; /* of the element's name */
    struct cr_svd *svd;
    struct crema_error *err;
    enum crema_status status;
    uint8_t *data; /* what expat reads; the part itself begins at `start` */
    size_t start, len;
    struct cr_svd_node *device;
    struct cr_svd_node *node; /* the innermost that is open */
    size_t element;           /* offset of the simple element that is open */
    /* The place that was asked for last: the next one is counted from there. */
    size_t off, line_start;
    uint32_t line, first_line;
    const struct row *open[CREMA_SVD_DEPTH_MAX];
    unsigned depth;
    unsigned skipped; /* depth inside an element that is passed over */
    char text[TEXT_MAX + 1];
    size_t text_len;
    bool is_cut;
};

static void restart_places(struct cr_svd_reader *p)
{
    p->off = p->line_start = p->start;
    p->line = p->first_line;
}

/* Line and column of an offset, both from 1. Quick when offsets only grow. */
static void find_place(struct cr_svd_reader *p, size_t off, uint32_t *line, uint32_t *column)
{
    off = off > p->len ? p->len : off < p->start ? p->start : off;
    if (off < p->off)
        restart_places(p);
    const uint8_t *from = p->data + p->off;
    const uint8_t *last = memrchr(from, '\n', off - p->off);
    if (last) {
        p->line_start = (size_t)(last - p->data) + 1;
        p->line += cr_svd_count_lines(from, (size_t)(last - from) + 1);
    }
    p->off = off;
    *line = p->line;
    *column = (uint32_t)(off - p->line_start + 1);
}

static size_t current_offset(const struct cr_svd_reader *p)
{
    if (p->is_plain)
        return p->plain_at;
    XML_Index at = XML_GetCurrentByteIndex(p->xml);
    return at < 0 ? 0 : (size_t)at;
}

/* The plain reader is told by its handlers. */
static void stop(struct cr_svd_reader *p)
{
    if (!p->is_plain)
        XML_StopParser(p->xml, XML_FALSE);
}

/* `off` is where the fault begins. */
__attribute__((format(printf, 3, 4))) static void fail_at(struct cr_svd_reader *p, size_t off,
                                                          const char *fmt, ...)
{
    if (p->status != CREMA_OK)
        return;
    struct cr_svd_node here = {0};
    char text[256];
    find_place(p, off, &here.line, &here.column);
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    p->status = cr_svd_err_at(p->svd, &here, p->err, "%s", text);
    stop(p);
}

static void fail_memory(struct cr_svd_reader *p)
{
    if (p->status != CREMA_OK)
        return;
    p->status = cr_svd_err_memory(p->svd, p->err);
    stop(p);
}

/* By the first three letters, which all elements have. */
static unsigned row_slot(const char *element, size_t len)
{
    if (len < 3)
        return 0;
    return ((unsigned char)element[0] * 3u + (unsigned char)element[1] * 5u +
            (unsigned char)element[2] * 7u) %
           ROW_SLOTS;
}

static void index_rows(struct cr_svd_reader *p)
{
    for (size_t i = ROW_COUNT; i-- > 0;) {
        size_t len = strlen(rows[i].element);
        unsigned slot = row_slot(rows[i].element, len);
        p->row_len[i] = (uint8_t)len;
        p->next_row[i] = p->slots[slot];
        p->slots[slot] = (uint8_t)(i + 1);
    }
}

static bool is_word(const struct cr_plain_name *name, const char *word)
{
    return strncmp(word, name->text, name->len) == 0 && word[name->len] == '\0';
}

static const struct row *find_row(const struct cr_svd_reader *p,
                                  const struct cr_plain_name *element)
{
    unsigned inside = 1u << p->node->kind;
    unsigned at = p->slots[row_slot(element->text, element->len)];
    for (; at; at = p->next_row[at - 1]) {
        const struct row *row = &rows[at - 1];
        if ((row->inside & inside) && p->row_len[at - 1] == element->len &&
            memcmp(row->element, element->text, element->len) == 0)
            break;
    }
    if (!at || (p->svd->is_terse && rows[at - 1].what == T_DESC && rows[at - 1].action == A_TEXT))
        return NULL;
    return &rows[at - 1];
}

/* `base` is what derivedFrom says; NULL: nothing. */
static void open_node(struct cr_svd_reader *p, enum cr_svd_kind kind,
                      const struct cr_plain_name *base)
{
    struct cr_svd_node *n = cr_svd_node_new(p->svd, kind, p->node);
    if (!n) {
        fail_memory(p);
        return;
    }
    find_place(p, current_offset(p), &n->line, &n->column);
    if (base) {
        n->text[T_DERIVED] = cr_arena_text(&p->svd->arena, base->text, base->len);
        if (!n->text[T_DERIVED])
            fail_memory(p);
    }
    p->node = n;
}

static void open_device(struct cr_svd_reader *p, const struct cr_plain_name *element)
{
    if (!is_word(element, "device")) {
        fail_at(p, current_offset(p),
                "the outermost element is <%.*s>, and that of an SVD file is <device>",
                element->len < 40 ? (int)element->len : 40, element->text);
        return;
    }
    p->device = p->node = cr_svd_node_new(p->svd, SVD_DEVICE, NULL);
    if (!p->node)
        fail_memory(p);
}

static void start_element(struct cr_svd_reader *p, const struct cr_plain_name *element,
                          const struct cr_plain_name *base)
{
    if (p->status != CREMA_OK)
        return;
    if (p->depth + p->skipped >= CREMA_SVD_DEPTH_MAX) {
        fail_at(p, current_offset(p), "elements are nested deeper than %u", CREMA_SVD_DEPTH_MAX);
        return;
    }
    if (p->skipped) {
        p->skipped++;
        return;
    }
    const struct row *row = NULL;
    if (p->depth == 0) {
        open_device(p, element);
    } else {
        const struct row *outer = p->open[p->depth - 1];
        bool is_simple = outer && outer->action > A_OPEN;
        row = is_simple ? NULL : find_row(p, element);
        if (!row) {
            p->skipped = 1;
            return;
        }
        if (row->action == A_OPEN)
            open_node(p, (enum cr_svd_kind)row->what, base);
    }
    p->open[p->depth++] = row;
    if (row && row->action > A_OPEN)
        p->element = current_offset(p);
    p->text_len = 0;
    p->is_cut = false;
}

static void add_text(struct cr_svd_reader *p, const char *text, size_t len)
{
    if (p->skipped || p->depth == 0)
        return;
    const struct row *row = p->open[p->depth - 1];
    if (!row || row->action <= A_OPEN)
        return;
    size_t room = TEXT_MAX - p->text_len;
    size_t n = len < room ? len : room;
    p->is_cut |= n < len;
    memcpy(p->text + p->text_len, text, n);
    p->text_len += n;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Blanks at both ends go, runs of them inside become one. In place; returns the length. */
static size_t squeeze(char *text)
{
    size_t len = 0;
    bool is_gap = false;
    for (const char *s = text; *s; s++) {
        if (is_blank(*s)) {
            is_gap = len > 0;
            continue;
        }
        if (is_gap)
            text[len++] = ' ';
        is_gap = false;
        text[len++] = *s;
    }
    text[len] = '\0';
    return len;
}

/* A description that was cut must not end inside a UTF-8 sequence. */
static size_t whole_chars(const char *text, size_t len)
{
    while (len > 0 && ((unsigned char)text[len - 1] & 0xC0) == 0x80)
        len--;
    return len > 0 && (unsigned char)text[len - 1] >= 0xC0 ? len - 1 : len;
}

static void take_text(struct cr_svd_reader *p, const struct row *row)
{
    if (p->is_cut && row->what == T_DESC)
        p->text[whole_chars(p->text, p->text_len)] = '\0';
    size_t len = squeeze(p->text);
    bool is_name = row->what == T_NAME || row->what == T_PREPEND || row->what == T_APPEND;
    if (is_name && len >= SVD_NAME_MAX) {
        fail_at(p, p->element, "a name of %zu bytes is longer than the %u that names may have", len,
                SVD_NAME_MAX - 1);
        return;
    }
    if (len == 0)
        return;
    const char *copy = cr_arena_text(&p->svd->arena, p->text, len);
    if (!copy)
        fail_memory(p);
    p->node->text[row->what] = copy;
}

static void take_number(struct cr_svd_reader *p, const struct row *row)
{
    uint64_t value;
    if (!cr_svd_number(p->text, &value, NULL))
        fail_at(p, p->element, "<%s> is \"%.60s\", which is not a number", row->element, p->text);
    else
        svd_set(p->node, (enum cr_svd_num)row->what, value);
}

static void take_word(struct cr_svd_reader *p, const struct row *row)
{
    squeeze(p->text);
    for (const struct word *w = row->words; w->name; w++) {
        if (strcmp(w->name, p->text) == 0) {
            svd_set(p->node, (enum cr_svd_num)row->what, w->value);
            return;
        }
    }
    fail_at(p, p->element, "<%s> is \"%.60s\", which CMSIS-SVD does not know", row->element,
            p->text);
}

static void take_bit_range(struct cr_svd_reader *p)
{
    uint64_t msb;
    uint64_t lsb;
    if (!cr_svd_bit_range(p->text, &msb, &lsb)) {
        fail_at(p, p->element, "<bitRange> is \"%.60s\", and should look like [7:4]", p->text);
        return;
    }
    svd_set(p->node, N_LSB, lsb);
    svd_set(p->node, N_MSB, msb);
}

static void take_value(struct cr_svd_reader *p)
{
    uint64_t value;
    uint64_t care;
    if (!cr_svd_number(p->text, &value, &care)) {
        fail_at(p, p->element, "<value> is \"%.60s\", which is not a number", p->text);
        return;
    }
    svd_set(p->node, N_VALUE, value);
    svd_set(p->node, N_CARE, care);
}

/* Every field ends with N_LSB and N_WIDTH, however its place was written. */
static void close_field(struct cr_svd_reader *p, struct cr_svd_node *n)
{
    if (!svd_has(n, N_MSB))
        return;
    uint64_t lsb = svd_has(n, N_LSB) ? n->num[N_LSB] : 0;
    if (!svd_has(n, N_LSB) || n->num[N_MSB] < lsb || n->num[N_MSB] > 63)
        fail_at(p, p->element, "the field's bits go from %llu to %llu", (unsigned long long)lsb,
                (unsigned long long)n->num[N_MSB]);
    else
        svd_set(n, N_WIDTH, n->num[N_MSB] - lsb + 1);
}

/* What has no name gets one from where it is, so that everything can be named. */
static void name_unnamed(struct cr_svd_reader *p, struct cr_svd_node *n)
{
    static const char *const stems[SVD_KIND_COUNT] = {
        [SVD_PERIPH] = "PERIPHERAL", [SVD_CLUSTER] = "CLUSTER", [SVD_REG] = "REG",
        [SVD_FIELD] = "BITS",        [SVD_ENUM] = "VALUE",      [SVD_IRQ] = "IRQ",
    };
    if (n->text[T_NAME] || n->kind == SVD_DEVICE)
        return;
    n->is_unnamed = true;
    n->text[T_NAME] = "";
    if (!stems[n->kind])
        return;
    char name[64];
    static const enum cr_svd_num where[SVD_KIND_COUNT] = {
        [SVD_PERIPH] = N_BASE, [SVD_CLUSTER] = N_OFFSET, [SVD_REG] = N_OFFSET,
        [SVD_FIELD] = N_LSB,   [SVD_ENUM] = N_VALUE,     [SVD_IRQ] = N_VALUE,
    };
    enum cr_svd_num key = where[n->kind];
    const char *mark = svd_has(n, N_DIM) ? "_%s" : "";
    int len = snprintf(name, sizeof name, "%s_%llX%s", stems[n->kind],
                       (unsigned long long)n->num[key], mark);
    n->text[T_NAME] = cr_arena_text(&p->svd->arena, name, (size_t)len);
    if (!n->text[T_NAME])
        fail_memory(p);
}

static void close_node(struct cr_svd_reader *p)
{
    struct cr_svd_node *n = p->node;
    p->node = n->parent;
    if (n->kind == SVD_FIELD)
        close_field(p, n);
    name_unnamed(p, n);
}

static void take_simple(struct cr_svd_reader *p, const struct row *row)
{
    p->text[p->text_len] = '\0';
    if (p->is_cut && row->what != T_DESC) {
        fail_at(p, p->element, "<%s> is longer than %d bytes", row->element, TEXT_MAX);
        return;
    }
    switch (row->action) {
    case A_TEXT:
        take_text(p, row);
        break;
    case A_NUMBER:
        take_number(p, row);
        break;
    case A_WORD:
        take_word(p, row);
        break;
    case A_BIT_RANGE:
        take_bit_range(p);
        break;
    case A_VALUE:
        take_value(p);
        break;
    case A_PASS:
    case A_OPEN:
        break;
    }
}

static void end_element(struct cr_svd_reader *p)
{
    if (p->status != CREMA_OK)
        return;
    if (p->skipped) {
        p->skipped--;
        return;
    }
    const struct row *row = p->open[--p->depth];
    if (!row || row->action == A_OPEN)
        close_node(p);
    else if (row->action != A_PASS)
        take_simple(p, row);
}

/* ---- by expat ---- */

static void XMLCALL on_start(void *ctx, const XML_Char *element, const XML_Char **attributes)
{
    const struct cr_plain_name name = {element, strlen(element)};
    struct cr_plain_name base;
    size_t i = 0;
    while (attributes[i] && strcmp(attributes[i], "derivedFrom") != 0)
        i += 2;
    if (attributes[i])
        base = (struct cr_plain_name){attributes[i + 1], strlen(attributes[i + 1])};
    start_element(ctx, &name, attributes[i] ? &base : NULL);
}

static void XMLCALL on_text(void *ctx, const XML_Char *text, int len)
{
    add_text(ctx, text, (size_t)len);
}

static void XMLCALL on_end(void *ctx, const XML_Char *element)
{
    (void)element;
    end_element(ctx);
}

static void XMLCALL on_entity(void *ctx, const XML_Char *name, int is_parameter,
                              const XML_Char *value, int len, const XML_Char *base,
                              const XML_Char *system, const XML_Char *public_id,
                              const XML_Char *notation)
{
    (void)is_parameter, (void)value, (void)len, (void)base, (void)system, (void)public_id;
    (void)notation;
    struct cr_svd_reader *p = ctx;
    fail_at(p, current_offset(p),
            "the file declares an entity (%.40s), and register descriptions have no use for any",
            name);
}

/* A part is read by itself only when nothing before it bears on it. */
static void XMLCALL on_doctype(void *ctx, const XML_Char *name, const XML_Char *system,
                               const XML_Char *public_id, int has_internal_subset)
{
    (void)name, (void)system, (void)public_id, (void)has_internal_subset;
    struct cr_svd_reader *p = ctx;
    fail_at(p, 0, "it has a document type");
}

static void XMLCALL on_declaration(void *ctx, const XML_Char *version, const XML_Char *encoding,
                                   int standalone)
{
    (void)version, (void)standalone;
    struct cr_svd_reader *p = ctx;
    if (encoding && strcasecmp(encoding, "UTF-8") != 0)
        fail_at(p, 0, "it is not in UTF-8");
}

/* Expat's own errors: not well-formed, truncated, unknown encoding. */
static void fail_xml(struct cr_svd_reader *p)
{
    XML_Index at = XML_GetCurrentByteIndex(p->xml);
    enum XML_Error code = XML_GetErrorCode(p->xml);
    bool is_inside = at >= 0 && (size_t)at < p->len;
    if (code == XML_ERROR_NO_MEMORY)
        p->status = cr_svd_err_memory(p->svd, p->err);
    else if (code == XML_ERROR_INVALID_TOKEN && is_inside && p->data[at] >= 0x80)
        fail_at(p, current_offset(p), "byte 0x%02x is not UTF-8", p->data[at]);
    else
        fail_at(p, current_offset(p), "%s", XML_ErrorString(code));
}

static void set_handlers(struct cr_svd_reader *p, bool is_whole)
{
    XML_SetUserData(p->xml, p);
    XML_SetElementHandler(p->xml, on_start, on_end);
    XML_SetCharacterDataHandler(p->xml, on_text);
    XML_SetEntityDeclHandler(p->xml, on_entity);
    if (is_whole)
        return;
    XML_SetStartDoctypeDeclHandler(p->xml, on_doctype);
    XML_SetXmlDeclHandler(p->xml, on_declaration);
}

static bool reset_expat(struct cr_svd_reader *p, bool is_whole)
{
    if (p->xml ? !XML_ParserReset(p->xml, NULL) : !(p->xml = XML_ParserCreate(NULL)))
        return false;
    set_handlers(p, is_whole);
    return true;
}

/* ---- by the reader of plain XML ---- */

static bool on_plain_start(void *ctx, const struct cr_plain_tag *tag)
{
    struct cr_svd_reader *p = ctx;
    size_t i = 0;
    p->plain_at = tag->off;
    while (i < tag->attr_count && !is_word(&tag->attrs[i], "derivedFrom"))
        i++;
    start_element(p, &tag->name, i < tag->attr_count ? &tag->values[i] : NULL);
    return p->status == CREMA_OK;
}

static bool on_plain_text(void *ctx, const char *text, size_t len)
{
    add_text(ctx, text, len);
    return true;
}

static bool on_plain_end(void *ctx)
{
    struct cr_svd_reader *p = ctx;
    end_element(p);
    return p->status == CREMA_OK;
}

/* ---- the reader ---- */

struct cr_svd_reader *cr_svd_reader_new(void)
{
    struct cr_svd_reader *p = calloc(1, sizeof *p);
    if (p)
        index_rows(p);
    return p;
}

void cr_svd_reader_free(struct cr_svd_reader *p)
{
    if (!p)
        return;
    if (p->xml)
        XML_ParserFree(p->xml);
    free(p->room);
    free(p);
}

static bool is_whole(const struct cr_svd_part *part)
{
    return part->is_first && part->is_last;
}

/* For the next part, mostly the same as for the last. */
static uint8_t *grow_room(struct cr_svd_reader *p, size_t len)
{
    if (len <= p->room_len)
        return p->room;
    free(p->room);
    p->room_len = len < ROOM_MIN ? ROOM_MIN : len;
    p->room = malloc(p->room_len);
    p->room_len = p->room ? p->room_len : 0;
    return p->room;
}

uint8_t *cr_svd_reader_room(struct cr_svd_reader *p, const struct cr_svd_part *part)
{
    p->start = part->is_first ? 0 : sizeof opening - 1;
    p->len = p->start + part->len;
    p->data = NULL;
    if (!is_whole(part))
        p->data = grow_room(p, p->len + sizeof closing);
    else if (reset_expat(p, true))
        p->data = XML_GetBuffer(p->xml, (int)p->len + 1);
    return p->data ? p->data + p->start : NULL;
}

static void restart(struct cr_svd_reader *p, uint32_t line)
{
    p->status = CREMA_OK;
    p->device = p->node = NULL;
    p->depth = p->skipped = 0;
    p->first_line = line;
    restart_places(p);
}

/* False when expat must read it: then nothing has been read. */
static bool run_plain(struct cr_svd_reader *p, size_t total)
{
    const struct cr_plain_sink sink = {on_plain_start, on_plain_text, on_plain_end, p};
    size_t node_count = p->svd->node_count;
    p->is_plain = true;
    bool is_read = cr_plain_read(p->data, total, &sink);
    p->is_plain = false;
    if (!is_read) {
        p->svd->node_count = node_count;
        restart(p, p->first_line);
    }
    return is_read;
}

static void run_expat(struct cr_svd_reader *p, size_t total, bool is_whole_file)
{
    enum XML_Status status = XML_STATUS_ERROR;
    if (is_whole_file)
        status = XML_ParseBuffer(p->xml, (int)total, XML_TRUE);
    else if (reset_expat(p, false))
        status = XML_Parse(p->xml, (const char *)p->data, (int)total, XML_TRUE);
    else
        p->status = cr_svd_err_memory(p->svd, p->err);
    if (status != XML_STATUS_OK && p->status == CREMA_OK)
        fail_xml(p);
}

enum crema_status cr_svd_reader_run(struct cr_svd_reader *p, struct cr_svd *svd,
                                    struct cr_svd_part *part, struct crema_error *err)
{
    size_t total = p->len;
    p->svd = svd;
    p->err = err;
    restart(p, part->line);
    memcpy(p->data, opening, p->start);
    if (!part->is_last) {
        memcpy(p->data + total, closing, sizeof closing - 1);
        total += sizeof closing - 1;
    }
    /* Only a part, because errors are told by who reads the whole. */
    if (is_whole(part) || !run_plain(p, total))
        run_expat(p, total, is_whole(part));
    part->device = p->device;
    return p->status;
}
