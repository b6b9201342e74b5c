/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A program that embeds libcrema: public headers and the shared library, nothing else. Turns an ELF
 * file into what goes to flash, and asks for a port that is not there. */
#include <crema/chip.h>
#include <crema/elf.h>
#include <crema/error.h>
#include <crema/layout.h>
#include <crema/port.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const struct crema_error *err)
{
    printf("%s: %s\n", err->what, err->why);
    return 1;
}

static uint8_t *read_file(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END) != 0)
        exit(1);
    *len = (size_t)ftell(f);
    rewind(f);
    uint8_t *data = malloc(*len);
    if (!data || fread(data, 1, *len, f) != *len)
        exit(1);
    fclose(f);
    return data;
}

int main(int argc, char **argv)
{
    struct crema_error err = {0};
    size_t len = 0;
    const struct crema_chip *chip = crema_chip_find("ESP32-C3");
    if (argc < 2 || !chip)
        return 1;
    uint8_t *elf = read_file(argv[1], &len);
    struct crema_layout_options options = {
        .image = {.chip = chip}, .app = elf, .app_len = len, .flash_size = 4u << 20};
    struct crema_layout layout;
    if (crema_layout_plan(&options, &layout, &err) != CREMA_OK)
        return fail(&err);
    for (size_t i = 0; i < layout.count; i++)
        printf("0x%06x %s, %zu bytes\n", (unsigned)layout.parts[i].off, layout.parts[i].name,
               layout.parts[i].len);
    int is_wrong = layout.count != 2 || layout.parts[1].off != 0x10000;
    crema_layout_release(&layout);
    free(elf);

    struct crema_port_config config = {0};
    struct crema_port *port = NULL;
    if (crema_port_open("/dev/nothing", &config, &port, &err) != CREMA_E_PORT || port)
        return 1;
    return is_wrong || strcmp(crema_status_name(err.status), "E_PORT") != 0;
}
