/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* bench-core: guest instructions a second of the RISC-V core, on kernels that end by themselves.
 *
 *     bench-core [--json] [--repeat N] KERNEL.elf...
 *
 * Each kernel runs N times on a fresh machine; the fastest run counts, for all that disturbs it
 * comes from outside. Instructions, cycles and the digest must not differ between runs. */
#include "core.h"

#include <fcntl.h>
#include <gelf.h>
#include <inttypes.h>
#include <libelf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define RAM      0x40380000u
#define RAM_SIZE 0x60000u

struct result {
    uint64_t instructions, cycles;
    uint32_t digest;
    double seconds;
};

static _Noreturn void die(const char *what, const char *why)
{
    fprintf(stderr, "bench-core: %s: %s\n", what, why);
    exit(1);
}

/* The time that this process had, so that others on the machine count as little as may be. */
static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static uint32_t load(struct sim_sys *sys, const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    Elf *elf = fd < 0 ? NULL : elf_begin(fd, ELF_C_READ, NULL);
    size_t count = 0;
    GElf_Ehdr eh;
    if (!elf || !gelf_getehdr(elf, &eh) || elf_getphdrnum(elf, &count) != 0)
        die(path, "not an ELF file that can be read");
    size_t raw_size;
    const char *raw = elf_rawfile(elf, &raw_size);
    for (size_t i = 0; i < count; i++) {
        GElf_Phdr ph;
        if (!gelf_getphdr(elf, (int)i, &ph) || ph.p_type != PT_LOAD || !ph.p_filesz)
            continue;
        if (ph.p_offset > raw_size || ph.p_filesz > raw_size - ph.p_offset ||
            !sim_bus_poke(&sys->bus, (uint32_t)ph.p_vaddr, raw + ph.p_offset, ph.p_filesz))
            die(path, "a segment does not fit");
    }
    elf_end(elf);
    close(fd);
    return (uint32_t)eh.e_entry;
}

static void run_once(const char *path, struct result *r)
{
    static const struct sim_rv_params params = {.misa = 0x40101104, .pmp_count = 16};
    static struct sim_sys sys;
    uint8_t *ram = calloc(1, RAM_SIZE);
    if (!ram || !sim_sys_init(&sys))
        die("memory", "not enough");
    struct sim_core *core = sim_rv_new(&sys, 0, &params);
    if (!core)
        die("memory", "not enough");
    sim_bus_map(&sys.bus, RAM, RAM_SIZE, ram, SIM_PAGE_R | SIM_PAGE_W | SIM_PAGE_X);
    core->ops->reset(core, load(&sys, path));
    double start = now_s();
    /* As a board runs it: an event every virtual millisecond. */
    while (!sys.stop) {
        sys.until = sys.now + SIM_TICKS_PER_MS;
        core->ops->run(core);
    }
    r->seconds = now_s() - start;
    if (sys.stop != SIM_STOP_EXIT)
        die(path, sys.fault_text);
    r->instructions = core->instructions;
    r->cycles = core->cycles;
    r->digest = sys.exit_status;
    core->ops->free(core);
    sim_sys_release(&sys);
    free(ram);
}

static struct result run_best(const char *path, unsigned repeat)
{
    struct result best = {0};
    for (unsigned i = 0; i < repeat; i++) {
        struct result r;
        run_once(path, &r);
        if (i && (r.instructions != best.instructions || r.cycles != best.cycles ||
                  r.digest != best.digest))
            die(path, "two runs differ");
        if (!i || r.seconds < best.seconds)
            best = r;
    }
    return best;
}

static const char *kernel_name(const char *path)
{
    static char name[64];
    const char *slash = strrchr(path, '/');
    snprintf(name, sizeof name, "%s", slash ? slash + 1 : path);
    name[strcspn(name, ".")] = '\0';
    return name;
}

static void print_result(const char *path, const struct result *r, bool is_json, bool is_first)
{
    double rate = (double)r->instructions / r->seconds / 1e6;
    const char *name = kernel_name(path);
    if (is_json)
        printf("%s{\"kernel\": \"%s\", \"instructions\": %" PRIu64 ", \"cycles\": %" PRIu64
               ", \"digest\": \"%08" PRIx32 "\", \"seconds\": %.4f, \"mips\": %.1f}",
               is_first ? "[\n  " : ",\n  ", name, r->instructions, r->cycles, r->digest,
               r->seconds, rate);
    else
        printf("%-10s %12" PRIu64 " instructions %12" PRIu64 " cycles  digest %08" PRIx32
               "  %6.3f s  %7.1f M instructions/s\n",
               name, r->instructions, r->cycles, r->digest, r->seconds, rate);
}

int main(int argc, char **argv)
{
    bool is_json = false;
    unsigned repeat = 3;
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++) {
        if (strcmp(argv[i], "--json") == 0)
            is_json = true;
        else if (strcmp(argv[i], "--repeat") == 0 && i + 1 < argc)
            repeat = (unsigned)strtoul(argv[++i], NULL, 0);
        else
            die(argv[i], "usage: bench-core [--json] [--repeat N] KERNEL.elf...");
    }
    if (i == argc || repeat == 0)
        die("nothing to do", "usage: bench-core [--json] [--repeat N] KERNEL.elf...");
    elf_version(EV_CURRENT);
    for (int first = i; i < argc; i++) {
        struct result r = run_best(argv[i], repeat);
        print_result(argv[i], &r, is_json, i == first);
        fflush(stdout);
    }
    if (is_json)
        puts("\n]");
    return 0;
}
