/* script.h - recorded answers put into the script of a mock. */
#ifndef CONFORMANCE_SCRIPT_H
#define CONFORMANCE_SCRIPT_H

#include <azbackup/sys/mock.h>

#include "session.h"

/*
 * Adds one answer. times: how many requests it serves, -1 for all that follow. Ends the program
 * when the mock does not take it.
 */
void script_answer(azb_mock *mock, const char *method, const char *url_pattern, const answer *a,
                   long times);

#endif
