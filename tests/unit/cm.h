/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* cmocka, with the headers that it wants before it. */
#ifndef TEST_CM_H
#define TEST_CM_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
