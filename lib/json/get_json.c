// get_json.c - reads one member of a model as JSON text, by its path.
#include <string.h>

#include "json/member_path.h"
#include "json/walker.h"

// Whether the member at the reader is the one of a step; its name is read in any case. A key of a
// map may have dots: then it is all that is left of the path.
static bool is_wanted(const azbi_slice *name, const azbi_step *step, const char **at)
{
    if (azbi_slice_is(name, step->name, strlen(step->name))) {
        *at = step->name + strlen(step->name);
        return true;
    }
    return azbi_slice_is(name, step->name, step->len);
}

// Moves into the object to the value of a member; false when there is none.
static bool find_member(azbi_reader *reader, const azbi_step *step, const char **at)
{
    azbi_slice name;
    if (azbi_reader_peek(reader) != AZBI_TOKEN_OBJECT || !azbi_reader_open(reader)) {
        return false;
    }
    for (bool first = true; azbi_reader_member(reader, first) > 0; first = false) {
        if (!azbi_reader_name(reader, &name) || !azbi_reader_colon(reader)) {
            return false;
        }
        if (is_wanted(&name, step, at)) {
            return true;
        }
        if (!azbi_reader_skip(reader)) {
            return false;
        }
    }
    return false;
}

static bool find_element(azbi_reader *reader, size_t index)
{
    if (azbi_reader_peek(reader) != AZBI_TOKEN_ARRAY || !azbi_reader_open(reader)) {
        return false;
    }
    size_t at = 0;
    for (bool first = true; azbi_reader_element(reader, first) > 0; first = false, at++) {
        if (at == index) {
            return true;
        }
        if (!azbi_reader_skip(reader)) {
            return false;
        }
    }
    return false;
}

// Moves the reader to the value at the path. *bad: where the path is not one; NULL while it is.
static bool find_value(azbi_reader *reader, const char *path, const char **bad)
{
    azbi_step step;
    const char *at = path;
    *bad = NULL;
    while (azbi_path_next(path, &at, &step)) {
        const bool found =
            step.name != NULL ? find_member(reader, &step, &at) : find_element(reader, step.index);
        if (!found) {
            return false;
        }
    }
    *bad = *at != '\0' || at == path ? at : NULL;
    return *bad == NULL;
}

static azb_status copy_value(azbi_reader *reader, azb_context *context, char **text,
                             azb_error **err)
{
    azbi_buf out;
    azb_status status = AZB_OK;
    (void)azbi_reader_peek(reader);
    const char *begin = reader->at;
    (void)azbi_reader_skip(reader);
    azbi_buf_init_secret(&out, context, SIZE_MAX);
    azbi_buf_append(&out, begin, (size_t)(reader->at - begin));
    *text = azbi_buf_to_text(&out, &status);
    return *text != NULL ? AZB_OK : azbi_fail_nomem(err);
}

azb_status azb_model_get_json(const azb_model *model, const char *path, char **text,
                              azb_error **err)
{
    azbi_error_start(err);
    if (text == NULL) {
        return azbi_fail_arg(err, NULL, "text", "must not be NULL");
    }
    *text = NULL;
    if (model == NULL || path == NULL) {
        return azbi_fail_arg(err, NULL, model == NULL ? "model" : "path", "must not be NULL");
    }
    azb_context *context = azbi_arena_context(azbi_model_arena(model));
    azbi_buf json;
    azbi_buf_init_secret(&json, context, SIZE_MAX);
    azb_status status = azbi_encode(model, &json, err);
    if (status == AZB_OK) {
        azbi_reader reader;
        const char *bad = NULL;
        azbi_reader_init(&reader, azbi_buf_text(&json), json.len);
        if (find_value(&reader, path, &bad)) {
            status = copy_value(&reader, context, text, err);
        } else if (bad != NULL) {
            status =
                azbi_fail_arg(err, context, "path", "is wrong at byte %zu", (size_t)(bad - path));
        }
    }
    azbi_buf_dispose_wiped(&json);
    return status;
}
