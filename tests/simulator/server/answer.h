/* answer.h - how handlers fill in an answer. */
#ifndef SIM_ANSWER_H
#define SIM_ANSWER_H

#include "server/call.h"

void sim_answer_json(struct sim_call *call, unsigned status, json_t *body);
void sim_answer_empty(struct sim_call *call, unsigned status);
void sim_answer_header(struct sim_call *call, const char *name, const char *value);
/* Keeps the ones of this name that are there already. */
void sim_answer_add_header(struct sim_call *call, const char *name, const char *value);
void sim_answer_drop_header(struct sim_call *call, const char *name);
/* Retry-After that is true in real seconds; below half a second the millisecond headers tell it. */
void sim_answer_retry_after(struct sim_call *call, sim_time wait);
/* The millisecond headers alone: a Retry-After on a plain 200 makes some clients send again. */
void sim_answer_poll_hint(struct sim_call *call, sim_time wait);

/* ---- errors ---- */

/* Resource Manager's own errors: code and message alone. */
void sim_answer_arm_error(struct sim_call *call, unsigned status, const char *code,
                          const char *format, ...) SIM_PRINTF(4, 5);
/* The service's errors: explicit nulls, `innerError` with a capital E, line breaks in the text. */
void sim_answer_backup_error(struct sim_call *call, unsigned status, const char *code,
                             const char *format, ...) SIM_PRINTF(4, 5);
/* 400 BMSUserErrorInvalidInput that says what was wrong and shows the value. Returns false. */
bool sim_answer_invalid(struct sim_call *call, const char *what, const char *value);
/* The same when `text` is not among `words` (` One Two `); an absent member (NULL) is good. */
bool sim_answer_check_word(struct sim_call *call, const json_t *object, const char *member,
                           const char *words);
/* The same when `member` is absent, empty or no text. */
bool sim_answer_check_text(struct sim_call *call, const json_t *object, const char *member);
/* A CloudError; `target` NULL: left out. */
void sim_answer_compute_error(struct sim_call *call, unsigned status, const char *code,
                              const char *target, const char *format, ...) SIM_PRINTF(5, 6);
/* 429 in Compute's own form: no `error` around it. */
void sim_answer_compute_throttled(struct sim_call *call, const char *code);
/* The challenge that goes with every 401. */
void sim_answer_challenge(struct sim_call *call, const char *code, const char *message);

#endif
