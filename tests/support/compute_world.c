// compute_world.c - connects the simulated Compute to a client.
#include "support/compute_world.h"

#include "support/test.h"

static void serve(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer)
{
    (void)path;
    compute_world *w = (compute_world *)(void *)s;
    const simulated_request sent = {.method = request->method,
                                    .url = request->url,
                                    .body = request->body,
                                    .if_none_match = request->if_none_match};
    compute_serve(&w->compute, &sent, work_fails, answer);
}

static int64_t now_ms(void *user)
{
    compute_world *w = user;
    return service_now_ms(&w->service);
}

void world_open(compute_world *w)
{
    service_open(&w->service);
    w->service.serve = serve;
    compute_open(&w->compute, now_ms, w);
}

void world_close(compute_world *w)
{
    compute_close(&w->compute);
    service_close(&w->service);
}

void world_check_report(compute_world *w, const azb_report *report, bool unsure)
{
    for (size_t i = 0; i < azb_report_count(report); i++) {
        azb_report_entry entry = {.size = sizeof entry};
        assert_int_equal(azb_report_read(report, i, &entry), AZB_OK);
        if (entry.exists < 0 && unsure) {
            continue;
        }
        if (entry.exists != compute_has(&w->compute, entry.id)) {
            fail_msg("%s: exists %d, %s", entry.id, (int)entry.exists,
                     azb_report_outcome_name(entry.outcome));
        }
    }
}
