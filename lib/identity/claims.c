// claims.c - the claims parameter of token requests.
#include "identity/claims.h"

#include <stdbool.h>
#include <string.h>

#include "json/reader.h"

static const char capability[] = "\"xms_cc\":{\"values\":[\"CP1\"]}";

// Where the capability goes into the text of a challenge.
typedef struct place {
    const char *at;      // behind an opening bracket
    bool is_top;         // that of the whole text: "access_token" is missing
    bool is_empty;       // nothing else stands between the brackets
    bool has_capability; // nothing needs to be added
} place;

// Walks over the members of an object at which the reader stands. found: behind the bracket of the
// object that is the member's value, when there is one.
static bool find_object(azbi_reader *reader, const char *name, place *own, place *found)
{
    if (azbi_reader_peek(reader) != AZBI_TOKEN_OBJECT || !azbi_reader_open(reader)) {
        return false;
    }
    own->at = reader->at;
    own->is_empty = true;
    int more = azbi_reader_member(reader, true);
    for (; more > 0; more = azbi_reader_member(reader, false)) {
        azbi_slice member;
        own->is_empty = false;
        if (!azbi_reader_name(reader, &member) || !azbi_reader_colon(reader)) {
            return false;
        }
        if (found == NULL || found->at != NULL || !azbi_slice_is(&member, name, strlen(name))) {
            own->has_capability = own->has_capability || azbi_slice_is(&member, "xms_cc", 6);
            if (!azbi_reader_skip(reader)) {
                return false;
            }
        } else if (!find_object(reader, "", found, NULL)) {
            return false;
        }
    }
    return more == 0;
}

static bool find_place(const char *challenge, place *out)
{
    azbi_reader reader;
    place top = {0}, access_token = {0};
    azbi_reader_init(&reader, challenge, strlen(challenge));
    if (!find_object(&reader, "access_token", &top, &access_token) ||
        !azbi_reader_finish(&reader)) {
        return false;
    }
    top.is_top = true;
    *out = access_token.at != NULL ? access_token : top;
    return true;
}

azb_status azbi_claims_merge(const char *challenge, azbi_buf *out, azb_error **err)
{
    const char *text = challenge != NULL ? challenge : "{}";
    place found;
    if (!find_place(text, &found)) {
        return azbi_fail(err, out->context, AZB_E_AUTH,
                         "the claims that the service asks for are not a JSON object with an "
                         "object access_token");
    }
    azbi_buf_append(out, text, (size_t)(found.at - text));
    if (found.is_top || !found.has_capability) {
        azbi_buf_puts(out, found.is_top ? "\"access_token\":{" : "");
        azbi_buf_puts(out, capability);
        azbi_buf_puts(out, found.is_top ? "}" : "");
        azbi_buf_puts(out, found.is_empty ? "" : ",");
    }
    azbi_buf_puts(out, found.at);
    return out->status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}
