/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema-rv-run: runs a bare ELF on the RISC-V core with nothing around it but memory.
 *
 * Ends when the program writes its `tohost` word (1 is success, otherwise the status is the value
 * shifted right by one), calls semihosting's exit, or has used up --limit instructions. tohost also
 * takes the host interface's calls for output: system call 64, and the console device. For
 * architectural test suites: --signature writes the words between begin_signature and
 * end_signature, one hexadecimal word a line. `wfi` goes on at once, for nothing could wake it. */
#include "core.h"

#include <fcntl.h>
#include <gelf.h>
#include <getopt.h>
#include <inttypes.h>
#include <libelf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MISA_IMC_U 0x40101104u
#define EXIT_LIMIT 124 /* as timeout(1) has it */
#define EXIT_FAULT 125
#define SLICE      10000      /* cycles between looks at tohost */
#define SPACE_MAX  64         /* memories */
#define HEAP_SIZE  (8u << 20) /* memory from where the program's begins, if that is longer */

/* The host interface */
#define HTIF_CONSOLE 0x0101u /* device and command of the high word: put a character */
#define HTIF_WRITE   64

struct space {
    uint32_t addr, size;
    uint8_t *mem;
};

struct runner {
    struct sim_sys sys;
    struct sim_core *core;
    struct sim_rv_params params;
    struct space space[SPACE_MAX];
    size_t space_count;
    uint64_t limit;
    uint32_t entry, tohost, fromhost, sig_begin, sig_end;
    const char *signature, *dump;
    uint32_t dump_addr, dump_len;
    bool has_stats;
};

static _Noreturn void die(const char *what, const char *why)
{
    fprintf(stderr, "crema-rv-run: %s: %s\n", what, why);
    exit(2);
}

/* Memory wherever it is missing in [addr, addr+len). */
static void add_memory(struct runner *r, uint32_t addr, uint64_t len)
{
    uint64_t from = addr & ~(uint64_t)(SIM_PAGE_SIZE - 1);
    uint64_t to = (addr + len + SIM_PAGE_SIZE - 1) & ~(uint64_t)(SIM_PAGE_SIZE - 1);
    while (from < to && r->sys.bus.mem[from >> SIM_PAGE_SHIFT])
        from += SIM_PAGE_SIZE;
    uint64_t end = from;
    while (end < to && !r->sys.bus.mem[end >> SIM_PAGE_SHIFT])
        end += SIM_PAGE_SIZE;
    if (from == end)
        return;
    uint8_t *mem = calloc(1, end - from);
    if (!mem || r->space_count == SPACE_MAX || to > UINT64_C(1) << 32)
        die("memory", "too much asked for");
    r->space[r->space_count++] = (struct space){(uint32_t)from, (uint32_t)(end - from), mem};
    sim_bus_map(&r->sys.bus, (uint32_t)from, (uint32_t)(end - from), mem,
                SIM_PAGE_R | SIM_PAGE_W | SIM_PAGE_X);
    add_memory(r, (uint32_t)end, to - end);
}

static void load_segments(struct runner *r, Elf *elf)
{
    size_t count;
    if (elf_getphdrnum(elf, &count) != 0)
        die("ELF", elf_errmsg(-1));
    size_t raw_size;
    const char *raw = elf_rawfile(elf, &raw_size);
    uint32_t lowest = UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        GElf_Phdr ph;
        if (!gelf_getphdr(elf, (int)i, &ph) || ph.p_type != PT_LOAD || ph.p_memsz == 0)
            continue;
        if (ph.p_offset > raw_size || ph.p_filesz > raw_size - ph.p_offset)
            die("ELF", "a segment lies outside the file");
        add_memory(r, (uint32_t)ph.p_vaddr, ph.p_memsz);
        if (!sim_bus_poke(&r->sys.bus, (uint32_t)ph.p_vaddr, raw + ph.p_offset, ph.p_filesz))
            die("ELF", "a segment lies outside memory");
        if (ph.p_vaddr < lowest)
            lowest = (uint32_t)ph.p_vaddr;
    }
    uint64_t room = (UINT64_C(1) << 32) - lowest;
    add_memory(r, lowest, room < HEAP_SIZE ? room : HEAP_SIZE);
}

static void note_symbol(struct runner *r, const char *name, uint32_t value)
{
    if (strcmp(name, "tohost") == 0)
        r->tohost = value;
    else if (strcmp(name, "fromhost") == 0)
        r->fromhost = value;
    else if (strcmp(name, "begin_signature") == 0)
        r->sig_begin = value;
    else if (strcmp(name, "end_signature") == 0)
        r->sig_end = value;
}

static void load_symbols(struct runner *r, Elf *elf)
{
    Elf_Scn *scn = NULL;
    while ((scn = elf_nextscn(elf, scn))) {
        GElf_Shdr sh;
        Elf_Data *data = NULL;
        if (!gelf_getshdr(scn, &sh) || sh.sh_type != SHT_SYMTAB || !sh.sh_entsize)
            continue;
        data = elf_getdata(scn, NULL);
        for (size_t i = 0; data && i < sh.sh_size / sh.sh_entsize; i++) {
            GElf_Sym sym;
            const char *name =
                gelf_getsym(data, (int)i, &sym) ? elf_strptr(elf, sh.sh_link, sym.st_name) : NULL;
            if (name)
                note_symbol(r, name, (uint32_t)sym.st_value);
        }
    }
}

static void load_elf(struct runner *r, const char *path)
{
    elf_version(EV_CURRENT);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    Elf *elf = fd < 0 ? NULL : elf_begin(fd, ELF_C_READ, NULL);
    GElf_Ehdr eh;
    if (!elf || !gelf_getehdr(elf, &eh))
        die(path, "not an ELF file that can be read");
    if (eh.e_machine != EM_RISCV || eh.e_ident[EI_CLASS] != ELFCLASS32)
        die(path, "not for 32-bit RISC-V");
    r->entry = (uint32_t)eh.e_entry;
    load_segments(r, elf);
    load_symbols(r, elf);
    elf_end(elf);
    close(fd);
}

static void on_write(void *ctx, const uint8_t *data, size_t len)
{
    (void)ctx;
    fwrite(data, 1, len, stdout);
}

static void on_trace(void *ctx, enum sim_trace_kind kind, const char *text)
{
    (void)ctx;
    (void)kind;
    fprintf(stderr, "%s\n", text);
}

static uint32_t peek_word(struct runner *r, uint32_t addr)
{
    uint8_t b[4] = {0};
    sim_bus_peek(&r->sys.bus, addr, b, 4);
    return b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

static void print_regs(struct runner *r)
{
    struct sim_core_reg rows[64];
    size_t count = r->core->ops->regs(r->core, rows, 64);
    for (size_t i = 0; i < count && i < 64; i++)
        fprintf(stderr, "%-8s %08x%s", rows[i].name, rows[i].value, i % 6 == 5 ? "\n" : "  ");
    fprintf(stderr, "\n");
}

static void poke_word(struct runner *r, uint32_t addr, uint32_t value)
{
    const uint8_t b[4] = {(uint8_t)value, (uint8_t)(value >> 8), (uint8_t)(value >> 16),
                          (uint8_t)(value >> 24)};
    sim_bus_poke(&r->sys.bus, addr, b, 4);
}

/* A system call: its number and arguments are 64-bit words at `at`, its result goes to the first.
 */
static void host_call(struct runner *r, uint32_t at)
{
    uint32_t from = peek_word(r, at + 16);
    uint32_t len = peek_word(r, at + 24);
    uint8_t c;
    bool is_write = peek_word(r, at) == HTIF_WRITE;
    for (uint32_t i = 0; is_write && i < len && sim_bus_peek(&r->sys.bus, from + i, &c, 1); i++)
        on_write(NULL, &c, 1);
    poke_word(r, at, is_write ? len : UINT32_MAX);
    poke_word(r, at + 4, is_write ? 0 : UINT32_MAX);
}

/* What stands in tohost. True: the program has ended, with that status. */
static bool serve_host(struct runner *r, int *status)
{
    uint32_t low = r->tohost ? peek_word(r, r->tohost) : 0;
    uint32_t high = r->tohost ? peek_word(r, r->tohost + 4) : 0;
    bool is_console = high >> 16 == HTIF_CONSOLE;
    if (!is_console && low & 1) {
        *status = low == 1 ? 0 : (int)(low >> 1 & 0xff);
        return true;
    }
    if (!is_console && !low)
        return false;
    if (is_console)
        on_write(NULL, &(uint8_t){(uint8_t)low}, 1);
    else
        host_call(r, low);
    poke_word(r, r->tohost, 0);
    poke_word(r, r->tohost + 4, 0);
    if (r->fromhost && !is_console)
        poke_word(r, r->fromhost, 1);
    return false;
}

static int run(struct runner *r)
{
    for (int status;;) {
        r->sys.until = r->sys.now + (uint64_t)SLICE * r->sys.ticks_per_cycle;
        r->core->ops->run(r->core);
        if (serve_host(r, &status))
            return status;
        if (r->sys.stop == SIM_STOP_EXIT)
            return (int)(r->sys.exit_status & 0xff);
        if (r->sys.stop == SIM_STOP_FAULT) {
            fprintf(stderr, "crema-rv-run: %s\n", r->sys.fault_text);
            print_regs(r);
            return EXIT_FAULT;
        }
        if (r->core->state == SIM_CORE_WAITING) {
            r->core->state = SIM_CORE_RUNNING;
            r->sys.attention = true;
        }
        if (r->core->instructions >= r->limit) {
            fprintf(stderr, "crema-rv-run: %" PRIu64 " instructions and no end\n",
                    r->core->instructions);
            print_regs(r);
            return EXIT_LIMIT;
        }
    }
}

static void write_signature(struct runner *r)
{
    if (!r->sig_begin || r->sig_end < r->sig_begin)
        die("signature", "the program has no begin_signature and end_signature");
    FILE *f = fopen(r->signature, "w");
    if (!f)
        die(r->signature, "cannot be written");
    for (uint32_t at = r->sig_begin; at < r->sig_end; at += 4)
        fprintf(f, "%08x\n", peek_word(r, at));
    if (fclose(f) != 0)
        die(r->signature, "cannot be written");
}

static void write_dump(struct runner *r)
{
    uint8_t *data = malloc(r->dump_len);
    FILE *f = fopen(r->dump, "wb");
    if (!data || !f || !sim_bus_peek(&r->sys.bus, r->dump_addr, data, r->dump_len))
        die(r->dump, "that range is no memory, or the file cannot be written");
    fwrite(data, 1, r->dump_len, f);
    if (fclose(f) != 0)
        die(r->dump, "cannot be written");
    free(data);
}

static void parse_range(const char *text, uint32_t *addr, uint32_t *len)
{
    char *end;
    *addr = (uint32_t)strtoul(text, &end, 0);
    if (*end != ':')
        die(text, "a range is ADDR:LENGTH");
    *len = (uint32_t)strtoul(end + 1, &end, 0);
    if (*end || !*len)
        die(text, "a range is ADDR:LENGTH");
}

static const char usage[] =
    "usage: crema-rv-run [options] FILE.elf\n"
    "  --isa ISA          rv32imac or rv32imc (rv32imac)\n"
    "  --ram ADDR:LEN     more memory\n"
    "  --limit N          give up after N instructions (100000000)\n"
    "  --signature FILE   write the words from begin_signature to end_signature\n"
    "  --dump ADDR:LEN --output FILE   write that memory at the end\n"
    "  --trace            every instruction to stderr\n"
    "  --stats            instructions and cycles to stderr at the end\n";

enum {
    OPT_ISA = 256,
    OPT_RAM,
    OPT_LIMIT,
    OPT_SIGNATURE,
    OPT_DUMP,
    OPT_OUTPUT,
    OPT_TRACE,
    OPT_STATS
};

static const struct option options[] = {
    {"isa", required_argument, NULL, OPT_ISA},
    {"ram", required_argument, NULL, OPT_RAM},
    {"limit", required_argument, NULL, OPT_LIMIT},
    {"signature", required_argument, NULL, OPT_SIGNATURE},
    {"dump", required_argument, NULL, OPT_DUMP},
    {"output", required_argument, NULL, OPT_OUTPUT},
    {"trace", no_argument, NULL, OPT_TRACE},
    {"stats", no_argument, NULL, OPT_STATS},
    {NULL, 0, NULL, 0},
};

static void set_isa(struct runner *r, const char *isa)
{
    r->params.has_atomics = strncmp(isa, "rv32imac", 8) == 0;
    if (!r->params.has_atomics && strncmp(isa, "rv32imc", 7) != 0)
        die(isa, "there is rv32imac and rv32imc");
    r->params.misa = MISA_IMC_U | r->params.has_atomics;
}

static void apply_option(struct runner *r, int option)
{
    uint32_t addr;
    uint32_t len;
    switch (option) {
    case OPT_ISA:
        set_isa(r, optarg);
        break;
    case OPT_RAM:
        parse_range(optarg, &addr, &len);
        add_memory(r, addr, len);
        break;
    case OPT_LIMIT:
        r->limit = strtoull(optarg, NULL, 0);
        break;
    case OPT_SIGNATURE:
        r->signature = optarg;
        break;
    case OPT_DUMP:
        parse_range(optarg, &r->dump_addr, &r->dump_len);
        break;
    case OPT_OUTPUT:
        r->dump = optarg;
        break;
    case OPT_TRACE:
        r->sys.trace_mask = 1u << SIM_TRACE_CPU | 1u << SIM_TRACE_IRQ;
        break;
    case OPT_STATS:
        r->has_stats = true;
        break;
    default:
        fputs(usage, stderr);
        exit(2);
    }
}

static void release(struct runner *r)
{
    r->core->ops->free(r->core);
    sim_sys_release(&r->sys);
    for (size_t i = 0; i < r->space_count; i++)
        free(r->space[i].mem);
}

int main(int argc, char **argv)
{
    static struct runner r;
    if (!sim_sys_init(&r.sys))
        die("memory", "not enough");
    r.sys.semihost_write = on_write;
    r.sys.trace = on_trace;
    r.limit = 100000000;
    r.params = (struct sim_rv_params){.pmp_count = 16, .trigger_count = 4, .has_counters = true};
    set_isa(&r, "rv32imac");
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;)
        apply_option(&r, o);
    if (argc - optind != 1)
        apply_option(&r, '?');
    r.core = sim_rv_new(&r.sys, 0, &r.params);
    if (!r.core)
        die("memory", "not enough");
    load_elf(&r, argv[optind]);
    r.core->ops->reset(r.core, r.entry);
    int status = run(&r);
    if (r.signature)
        write_signature(&r);
    if (r.dump)
        write_dump(&r);
    if (r.has_stats)
        fprintf(stderr, "%" PRIu64 " instructions, %" PRIu64 " cycles\n", r.core->instructions,
                r.core->cycles);
    release(&r);
    return status;
}
