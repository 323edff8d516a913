// note.c - what answers say about a created resource goes into its item and its report entry.
#include "base/error.h"
#include "workflow/compute.h"
#include "workflow/created/created.h"

void azbi_created_note(azbi_created_set *set, size_t index, bool accepted, azb_status status,
                       const azb_error *error)
{
    azbi_created *item = &set->items[index];
    item->is_stale = false;
    if (status == AZB_OK) {
        item->presence = AZBI_PRESENCE_OURS;
        azbi_report_set(set->report, index, AZB_REPORT_DONE, 1, NULL);
    } else if (accepted) {
        const bool has_failed = status == AZB_E_OPERATION;
        item->presence = AZBI_PRESENCE_OURS;
        item->is_stale = true;
        azbi_report_set(set->report, index, has_failed ? AZB_REPORT_FAILED : AZB_REPORT_RUNNING, -1,
                        error);
    } else if (!item->sent || azbi_is_refusal(status, error)) {
        item->presence = AZBI_PRESENCE_NONE;
        azbi_report_set(set->report, index, AZB_REPORT_FAILED, 0, error);
    } else {
        item->presence = AZBI_PRESENCE_UNSURE;
        item->is_stale = true;
        azbi_report_set(set->report, index, AZB_REPORT_FAILED, -1, error);
    }
}

static azbi_created_state state_of(const azb_str *word)
{
    static const struct {
        const char *word;
        azbi_created_state state;
    } rows[] = {{"Succeeded", AZBI_CREATED_READY},
                {"Failed", AZBI_CREATED_FAILED},
                {"Canceled", AZBI_CREATED_FAILED}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (azbi_is_word(word, rows[i].word)) {
            return rows[i].state;
        }
    }
    return word->len == 0 ? AZBI_CREATED_UNKNOWN : AZBI_CREATED_RUNNING;
}

// A resource whose creation the service accepted is ours until its tag names another run: an answer
// may lack the tags, and a policy may remove them. Otherwise the tag is the only proof.
static bool is_ours(const azbi_created_set *set, const azbi_created *item, const azb_map *tags)
{
    return azbi_is_of_run(tags, set->run) ||
           (item->presence == AZBI_PRESENCE_OURS && !azbi_is_of_other_run(tags, set->run));
}

void azbi_created_note_found(azbi_created_set *set, size_t index, const azb_map *tags,
                             const azb_str *provisioning_state)
{
    static const int32_t outcomes[] = {[AZBI_CREATED_UNKNOWN] = AZB_REPORT_RUNNING,
                                       [AZBI_CREATED_RUNNING] = AZB_REPORT_RUNNING,
                                       [AZBI_CREATED_READY] = AZB_REPORT_DONE,
                                       [AZBI_CREATED_FAILED] = AZB_REPORT_FAILED};
    azbi_created *item = &set->items[index];
    const bool ours = is_ours(set, item, tags);
    item->presence = ours ? AZBI_PRESENCE_OURS : AZBI_PRESENCE_FOREIGN;
    item->state = state_of(provisioning_state);
    item->is_stale = false;
    const bool was_done = azbi_report_at(set->report, index)->outcome == AZB_REPORT_DONE;
    int32_t outcome = ours ? outcomes[item->state] : AZB_REPORT_FAILED;
    if (ours && was_done && item->state == AZBI_CREATED_UNKNOWN) {
        outcome = AZB_REPORT_DONE;
    }
    azbi_report_set(set->report, index, outcome, 1, NULL);
}

static void note_gone(azbi_created_set *set, size_t index, bool undone)
{
    azbi_created *item = &set->items[index];
    item->presence = AZBI_PRESENCE_NONE;
    item->is_stale = false;
    azbi_report_set(set->report, index, undone ? AZB_REPORT_UNDONE : AZB_REPORT_FAILED, 0, NULL);
}

void azbi_created_note_absent(azbi_created_set *set, size_t index)
{
    note_gone(set, index, azbi_report_at(set->report, index)->outcome == AZB_REPORT_DONE);
}

void azbi_created_note_deleted(azbi_created_set *set, size_t index)
{
    note_gone(set, index, azbi_report_at(set->report, index)->outcome != AZB_REPORT_FAILED);
    set->deleted(set->user, index);
}

void azbi_created_note_failure(azbi_created *item, azb_status status, const azb_error *error)
{
    azb_error_free(item->failure);
    item->failure = azbi_error_copy(error);
    item->is_stale = true;
    item->given_up = !azbi_is_retryable(status, error);
}
