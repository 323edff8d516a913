#include "service.h"

#include <string.h>

void service_open(service *s)
{
    failing_allocator_init(&s->memory, 0);
    const stage_options options = {.allocator = failing_allocator_table(&s->memory),
                                   .max_retries = 0};
    fuzz_require(stage_open(&s->stage, &options, NULL) == AZB_OK, "no client", "");
}

void service_close(service *s)
{
    stage_close(&s->stage);
    fuzz_require(failing_allocator_is_clean(&s->memory), "memory is left", "");
}

char *service_text(const uint8_t *data, size_t size)
{
    char *text = malloc(size + 1);
    fuzz_require(text != NULL, "no memory", "");
    memcpy(text, data, size);
    text[size] = '\0';
    return text;
}

int service_answer(service *s, char *text)
{
    char *headers = NULL;
    const long http_status = strtol(text, &headers, 10);
    char *body = strstr(headers, "\n\n");
    if (http_status < 100 || http_status > 599) {
        return 0;
    }
    if (body != NULL) {
        body[1] = '\0'; // the last header keeps its line's end
        body += 2;
    }
    headers += headers[0] == '\n';
    return azb_mock_reply(s->stage.mock, NULL, NULL, (int32_t)http_status, headers, body) == AZB_OK;
}
