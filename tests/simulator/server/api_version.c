// api_version.c - checks the `api-version` of a request.
#include "server/api_version.h"
#include "server/answer.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define OLDEST "2015-01-01"

// `yyyy-mm-dd`, a day that exists.
static bool is_day(const char *text)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static const char shape[] = "dddd-dd-dd";
    for (size_t i = 0; shape[i] != '\0'; i++) {
        if (shape[i] == 'd' ? !isdigit((unsigned char)text[i]) : text[i] != '-') {
            return false;
        }
    }
    long year = strtol(text, NULL, 10);
    long month = strtol(text + 5, NULL, 10);
    long day = strtol(text + 8, NULL, 10);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= days[month - 1] + (leap && month == 2 ? 1 : 0);
}

static bool is_version(const char *text)
{
    if (!is_day(text)) {
        return false;
    }
    const char *stage = text + strlen(OLDEST);
    return *stage == '\0' || sim_text_is_word(" -preview -alpha -beta -privatepreview ", stage);
}

bool sim_api_version_check(struct sim_call *call)
{
    const char *version = sim_call_query(call, "api-version");
    if (version == NULL || *version == '\0') {
        sim_answer_arm_error(call, 400, "MissingApiVersionParameter",
                             "The api-version query parameter (?api-version=) is required for all "
                             "requests.");
        return false;
    }
    if (!is_version(version)) {
        sim_answer_arm_error(call, 400, "InvalidApiVersionParameter",
                             "The api-version '%.64s' is invalid.", version);
        return false;
    }
    if (strcmp(version, OLDEST) < 0) {
        sim_answer_arm_error(call, 400, "NoRegisteredProviderFound",
                             "No registered resource provider found for API version '%.64s'. The "
                             "supported api-versions begin with %s.",
                             version, OLDEST);
        return false;
    }
    call->api_version = version;
    return true;
}
