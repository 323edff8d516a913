/* environment.h - variables of the process, as a library may believe them. */
#ifndef AZBI_BASE_ENVIRONMENT_H
#define AZBI_BASE_ENVIRONMENT_H

/* The value of a variable; NULL when it is not set or empty. Always NULL in a program that runs
 * with more rights than the user who started it has (setuid, setgid, file capabilities): variables
 * say where secrets are sent and which files are read, and there they are that user's. Borrowed
 * until the process changes its environment. */
const char *azbi_env(const char *name);

#endif
