/* tls.h - the certificate of a run and the authority that signed it. */
#ifndef SIM_TLS_H
#define SIM_TLS_H

#include <stdbool.h>

/* A certificate for localhost, 127.0.0.1 and ::1, and the authority that signed it; PEM texts. */
struct sim_tls {
    char *key;
    char *certificate;
    char *authority;
    char *authority_file; /* removed by sim_tls_free */
};

bool sim_tls_make(struct sim_tls *identity);
void sim_tls_free(struct sim_tls *identity);

#endif
