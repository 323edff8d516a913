/* variables.h - the variables that credentials read, set for one test. */
#ifndef VARIABLES_H
#define VARIABLES_H

/* Unsets every variable that a credential of the library reads. For cmocka's setup as well. */
int variables_clear(void **state);

/* Sets one; NULL unsets it. */
void variables_set(const char *name, const char *value);

#endif
