/* test.h - cmocka, after the headers that it needs before its own. */
#ifndef AZB_TEST_SUPPORT_TEST_H
#define AZB_TEST_SUPPORT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
