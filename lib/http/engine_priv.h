/* engine_priv.h - inside the engine, for the files of an exchange. */
#ifndef AZBI_HTTP_ENGINE_PRIV_H
#define AZBI_HTTP_ENGINE_PRIV_H

#include "http/exchange.h"
#include "http/settings.h"

struct azbi_engine {
    azbi_loop *loop;
    azb_context *context;
    azbi_settings settings; /* fixed after new */
    azb_transport transport;

    azbi_exchange *active; /* started and not done; under the loop's lock */
    bool in_transport;     /* stepping thread only */
};

#endif
