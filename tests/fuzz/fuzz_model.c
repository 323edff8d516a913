// fuzz_model - a model of any type by its name, through the public functions alone: the name on the
// first line, then the text; or two bytes that choose the type. What can be read can be written,
// copied and compared, and says the same each time.
#include <string.h>

#include "fuzz.h"

#include <azbackup/model.h>

// The name of the type that the input asks for; *used: bytes before the text.
static const char *name_of(const char *data, size_t size, size_t *used)
{
    enum {
        NAME_MAX = 100
    };
    char name[NAME_MAX + 1];
    const char *end = memchr(data, '\n', size);
    if (end != NULL && end - data <= NAME_MAX) {
        memcpy(name, data, (size_t)(end - data));
        name[end - data] = '\0';
        const azb_type *type = azb_type_find(name);
        if (type != NULL) {
            *used = (size_t)(end - data) + 1;
            return azb_type_name(type);
        }
    }
    *used = 2;
    const size_t index = (size_t)(unsigned char)data[0] << 8 | (unsigned char)data[1];
    return azb_type_name(azb_type_at(index % azb_type_count()));
}

static void check_copy(const azb_model *model, const char *text)
{
    azb_model *copy = NULL;
    azb_diff *diff = NULL;
    char *again = NULL;
    fuzz_require(azb_model_copy(model, &copy, NULL) == AZB_OK, "no copy", text);
    fuzz_require(azb_model_diff(model, copy, &diff, NULL) == AZB_OK, "no diff", text);
    fuzz_require(azb_diff_count(diff) == 0, azb_diff_path(diff, 0), text);
    fuzz_require(azb_model_equal(copy, model), "the copy is another", text);
    fuzz_require(azb_model_to_json(copy, &again, NULL, NULL) == AZB_OK, "no text of the copy",
                 text);
    fuzz_require(strcmp(again, text) == 0, "the copy has another text", text);
    azb_text_free(again);
    azb_diff_free(diff);
    azb_model_free(copy);
}

static void check_model(azb_context *context, const char *name, const azb_model *model)
{
    char *text = NULL;
    size_t len = 0;
    azb_model *again = NULL;
    const azb_status valid = azb_model_validate(model, NULL);
    fuzz_require(valid == AZB_OK || valid == AZB_E_ARG, "validation fails otherwise", name);
    fuzz_require(azb_model_to_json(model, &text, &len, NULL) == AZB_OK, "no text", name);
    fuzz_require(azb_model_from_json(context, name, text, len, &again, NULL) == AZB_OK,
                 "cannot be read again", text);
    fuzz_require(azb_model_equal(model, again), "read again, it is another", text);
    check_copy(model, text);
    azb_model_free(again);
    azb_text_free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    azb_context *context = NULL;
    azb_model *model = NULL;
    if (size < 2) {
        return 0;
    }
    if (azb_context_new(NULL, &context, NULL) != AZB_OK) {
        abort();
    }
    size_t used = 0;
    const char *input = (const char *)data;
    const char *name = name_of(input, size, &used);
    if (azb_model_from_json(context, name, input + used, size - used, &model, NULL) == AZB_OK) {
        check_model(context, name, model);
    }
    azb_model_free(model);
    azb_context_free(context);
    return 0;
}
