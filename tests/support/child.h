/* child.h - the end of a child of fork(): no handler of its parent runs, but its counters count. */
#ifndef AZB_TEST_SUPPORT_CHILD_H
#define AZB_TEST_SUPPORT_CHILD_H

#include <unistd.h>

#ifdef AZB_TEST_COVERAGE
void __gcov_dump(void); /* of the compiler's runtime: adds the counters to the files */
#endif

static inline void child_end(int status)
{
#ifdef AZB_TEST_COVERAGE
    __gcov_dump();
#endif
    _exit(status);
}

#endif
