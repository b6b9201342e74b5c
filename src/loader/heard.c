/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Explains a failure to connect by what the line carried meanwhile. */
#include "err.h"
#include "priv.h"

#include <ctype.h>
#include <string.h>

#define QUOTE_MAX 48 /* bytes of a line that an error quotes */

/* The last place of `word` in what was heard; NULL when nowhere. */
static const char *find_last(const struct cr_heard *heard, const char *word)
{
    size_t len = strlen(word);
    for (size_t i = heard->len; i >= len; i--) {
        if (memcmp(heard->text + i - len, word, len) == 0)
            return heard->text + i - len;
    }
    return NULL;
}

static bool is_printable(char c)
{
    return isprint((unsigned char)c) || c == '\r' || c == '\n' || c == '\t' || c == '\033';
}

static bool is_mostly_garbage(const struct cr_heard *heard)
{
    size_t odd = 0;
    for (size_t i = 0; i < heard->len; i++)
        odd += !is_printable(heard->text[i]);
    return odd * 4 > heard->len;
}

/* Copies the line that begins at `from`, printable and short, for quoting. */
static void quote(const struct cr_heard *heard, const char *from, char out[QUOTE_MAX + 1])
{
    const char *end = heard->text + heard->len;
    size_t n = 0;
    while (from < end && n < QUOTE_MAX && *from != '\r' && *from != '\n') {
        out[n++] = isprint((unsigned char)*from) ? *from : '.';
        from++;
    }
    out[n] = '\0';
}

static const char *last_line(const struct cr_heard *heard)
{
    const char *end = heard->text + heard->len;
    while (end > heard->text && (end[-1] == '\n' || end[-1] == '\r'))
        end--;
    while (end > heard->text && end[-1] != '\n' && end[-1] != '\r')
        end--;
    return end;
}

static void hint_manual(struct crema_error *err)
{
    cr_err_try(err, "hold BOOT, press and release RESET (EN), release BOOT, then run it again "
                    "with --before no-reset");
}

/* Nobody asked for a reset, and something other than a ROM in download mode talks. */
static enum crema_status explain_no_reset(const struct cr_heard *heard, struct crema_error *err)
{
    char line[QUOTE_MAX + 1];
    const char *boot = find_last(heard, "boot:0x");
    quote(heard, boot ? boot : last_line(heard), line);
    cr_err(err, CREMA_E_TIMEOUT,
           "the chip is not in download mode (it says \"%s\"), and was not to be reset", line);
    cr_err_try(err, "leave out --before no-reset; or hold BOOT while you press and release RESET");
    return CREMA_E_TIMEOUT;
}

static enum crema_status explain_silence(enum crema_before before, struct crema_error *err)
{
    cr_err(err, CREMA_E_TIMEOUT, "nothing was heard at all: no answer and no boot log");
    if (before == CREMA_BEFORE_RESET || before == CREMA_BEFORE_USB_RESET)
        cr_err_try(err, "check that this is the board's port, that the board has power, and that "
                        "the cable carries data");
    hint_manual(err);
    return CREMA_E_TIMEOUT;
}

/* `boot` points at the last "boot:" that a ROM printed. */
static enum crema_status explain_boot(const struct cr_heard *heard, const char *boot,
                                      struct crema_error *err)
{
    char line[QUOTE_MAX + 1];
    const char *waits = find_last(heard, "waiting for download");
    quote(heard, boot, line);
    if ((waits && waits > boot) || strstr(line, "DOWNLOAD")) {
        cr_err(err, CREMA_E_TIMEOUT,
               "the chip waits for download (%s) but answers nothing: what is sent does not "
               "reach it",
               line);
        cr_err_try(err, "check the wire from the adapter's TX to the chip's RX");
        return CREMA_E_TIMEOUT;
    }
    cr_err(err, CREMA_E_TIMEOUT,
           "the chip was reset but boots its firmware (%s): the BOOT line does not reach it", line);
    hint_manual(err);
    return CREMA_E_TIMEOUT;
}

static enum crema_status explain_text(const struct cr_heard *heard, struct crema_error *err)
{
    char line[QUOTE_MAX + 1];
    quote(heard, last_line(heard), line);
    cr_err(err, CREMA_E_TIMEOUT,
           "the chip's firmware runs on (it says \"%s\"): the reset line does not reach it", line);
    hint_manual(err);
    return CREMA_E_TIMEOUT;
}

enum crema_status cr_heard_explain(const struct cr_link *link, enum crema_before before,
                                   struct crema_error *err)
{
    const struct cr_heard *heard = &link->heard;
    if (link->echoes > 0) {
        cr_err(err, CREMA_E_PROTOCOL, "the port only echoes what is sent (%u times)", link->echoes);
        cr_err_try(err, "check that the adapter's TX and RX are not joined, and that the chip has "
                        "power");
        return CREMA_E_PROTOCOL;
    }
    if (heard->total == 0)
        return explain_silence(before, err);
    bool is_reset = before == CREMA_BEFORE_RESET || before == CREMA_BEFORE_USB_RESET;
    if (!is_reset && !is_mostly_garbage(heard) && !find_last(heard, "DOWNLOAD"))
        return explain_no_reset(heard, err);
    const char *boot = find_last(heard, "boot:0x");
    if (boot)
        return explain_boot(heard, boot, err);
    if (is_mostly_garbage(heard)) {
        cr_err(err, CREMA_E_PROTOCOL, "only garbage was heard, %llu bytes: a wrong baud rate?",
               (unsigned long long)heard->total);
        cr_err_try(err, "check ground and the wires, and that nothing else drives them");
        return CREMA_E_PROTOCOL;
    }
    return explain_text(heard, err);
}
