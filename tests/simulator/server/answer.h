/* answer.h - how handlers fill in an answer. */
#ifndef SIM_ANSWER_H
#define SIM_ANSWER_H

#include "server/call.h"

void sim_answer_json(struct sim_call *call, unsigned status, json_t *body);
void sim_answer_empty(struct sim_call *call, unsigned status);
void sim_answer_header(struct sim_call *call, const char *name, const char *value);
/* Adds a header; others of this name stay. */
void sim_answer_add_header(struct sim_call *call, const char *name, const char *value);
void sim_answer_drop_header(struct sim_call *call, const char *name);
/* Retry-After in real seconds; for less than half a second, the millisecond headers as well. */
void sim_answer_retry_after(struct sim_call *call, sim_time wait);
/* Only the millisecond headers: a Retry-After on a plain 200 makes some clients send again. */
void sim_answer_poll_hint(struct sim_call *call, sim_time wait);

/* The bytes of the body; the caller frees them. */
char *sim_answer_bytes(const struct sim_answer *answer, size_t *length);

/* ---- errors ---- */

/* The error form of Resource Manager: only code and message. */
void sim_answer_arm_error(struct sim_call *call, unsigned status, const char *code,
                          const char *format, ...) SIM_PRINTF(4, 5);
/* The error form of Backup: explicit nulls, `innerError` with a capital E, line breaks. */
void sim_answer_backup_error(struct sim_call *call, unsigned status, const char *code,
                             const char *format, ...) SIM_PRINTF(4, 5);
/* 400 BMSUserErrorInvalidInput that names what was wrong, and its value. Returns false. */
bool sim_answer_invalid(struct sim_call *call, const char *what, const char *value);
/* The same when the member is not among `words` (` One Two `); it may be absent. */
bool sim_answer_check_word(struct sim_call *call, const json_t *object, const char *member,
                           const char *words);
/* The same when the member is absent, empty or not a string. */
bool sim_answer_check_text(struct sim_call *call, const json_t *object, const char *member);
/* The error form of Compute, a CloudError; target: may be NULL. */
void sim_answer_compute_error(struct sim_call *call, unsigned status, const char *code,
                              const char *target, const char *format, ...) SIM_PRINTF(5, 6);
/* 429 in the form of Compute, which has no `error` around it. */
void sim_answer_compute_throttled(struct sim_call *call, const char *code);
/* The challenge that goes with every 401. */
void sim_answer_challenge(struct sim_call *call, const char *code, const char *message);

#endif
