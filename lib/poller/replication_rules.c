// replication_rules.c - what a restore point says of the copies of its disks.
#include "poller/replication_rules.h"

#include <float.h>
#include <string.h>

#include "base/str.h"
#include "poller/rules.h"

static const double all = 100; // percent

static azb_str text_of(const azbi_tree *value)
{
    azb_str text = {NULL, 0};
    text.ptr = azbi_tree_text(value, &text.len);
    if (text.len == 0) {
        text.ptr = NULL;
    }
    return text;
}

static azb_str first_of(azb_str text, azb_str other)
{
    return text.ptr != NULL ? text : other;
}

static bool is_word(azb_str text, const char *word)
{
    return text.ptr != NULL && azbi_equal_nocase(text.ptr, text.len, word, strlen(word));
}

static bool ends_with(azb_str text, const char *word)
{
    const size_t len = strlen(word);
    return text.len >= len && azbi_equal_nocase(text.ptr + text.len - len, len, word, len);
}

// "ReplicationState/succeeded" is "succeeded".
static azb_str last_part(azb_str code)
{
    size_t start = code.len;
    while (start > 0 && code.ptr[start - 1] != '/') {
        start--;
    }
    code.ptr += start;
    code.len -= start;
    return code;
}

// -1 when there is no number; others are brought between 0 and 100.
static double percent_of(const azbi_tree *value)
{
    static const double none = -DBL_MAX;
    const double percent = azbi_tree_number(value, none);
    if (percent <= none) {
        return -1;
    }
    return percent < 0 ? 0 : percent > all ? all : percent;
}

// Without a word the percentage says it; with one it does not: a word that runs may be at 100.
static int32_t state_of(azb_str level, azb_str word, double percent)
{
    if (is_word(level, "Error") || ends_with(word, "failed") || ends_with(word, "error")) {
        return AZB_POLLER_FAILED;
    }
    if (word.ptr != NULL) {
        const azb_str part = last_part(word);
        return azbi_poller_state_of(part.ptr, part.len);
    }
    return percent >= all ? AZB_POLLER_SUCCEEDED : AZB_POLLER_RUNNING;
}

static void judge(azbi_replica *replica, azb_str level, azb_str word)
{
    replica->state = state_of(level, word, replica->percent);
    replica->known =
        word.ptr != NULL || replica->percent >= 0 || replica->state > AZB_POLLER_RUNNING;
    if (replica->state == AZB_POLLER_SUCCEEDED) {
        replica->percent = all;
    }
}

// An InstanceViewStatus.
static void read_status(const azbi_tree *status, azbi_replica *replica)
{
    const azb_str display = text_of(azbi_tree_get(status, "displayStatus"));
    replica->status = text_of(azbi_tree_get(status, "code"));
    replica->message = first_of(text_of(azbi_tree_get(status, "message")), display);
    judge(replica, text_of(azbi_tree_get(status, "level")), first_of(replica->status, display));
}

static void read_listed(const azbi_tree *entry, azbi_replica *replica)
{
    const azbi_tree *replication = azbi_tree_get(entry, "replicationStatus");
    replica->id = text_of(azbi_tree_get(entry, "id"));
    replica->listed = true;
    replica->percent = percent_of(azbi_tree_get(replication, "completionPercent"));
    read_status(azbi_tree_get(replication, "status"), replica);
}

// A disk of this region was not copied: there is nothing to wait for. One that is from another
// region says so.
static bool is_local(const azbi_tree *properties)
{
    return text_of(azbi_tree_get(properties, "sourceResourceId")).ptr != NULL &&
           text_of(azbi_tree_get(properties, "sourceResourceLocation")).ptr == NULL;
}

bool azbi_replica_read(const azbi_tree *disk, azbi_replica *replica)
{
    const azb_str none = {NULL, 0};
    const azbi_tree *properties = azbi_tree_get(disk, "properties");
    if (azbi_tree_count(properties) == 0) {
        return false;
    }
    replica->status = text_of(azbi_tree_get(properties, "replicationState"));
    replica->message = none;
    replica->percent = percent_of(azbi_tree_get(properties, "completionPercent"));
    replica->probe = false;
    judge(replica, none, replica->status);
    if (!replica->known && is_local(properties)) {
        replica->known = true;
        replica->state = AZB_POLLER_SUCCEEDED;
        replica->percent = all;
    }
    return true;
}

static const azbi_tree *properties_of(const azbi_tree *point)
{
    return azbi_tree_get(point, "properties");
}

static const azbi_tree *profile_of(const azbi_tree *point)
{
    return azbi_tree_get(azbi_tree_get(properties_of(point), "sourceMetadata"), "storageProfile");
}

static const azbi_tree *view_of(const azbi_tree *point)
{
    return azbi_tree_get(properties_of(point), "instanceView");
}

size_t azbi_replication_room(const azbi_tree *point)
{
    return 1 + azbi_tree_count(azbi_tree_get(profile_of(point), "dataDisks")) +
           azbi_tree_count(azbi_tree_get(view_of(point), "diskRestorePoints"));
}

// A disk that the point was to have; one without a disk restore point was left out of it.
static size_t add_expected(const azbi_tree *disk, azbi_replica *replica)
{
    const azb_str id = text_of(azbi_tree_get(azbi_tree_get(disk, "diskRestorePoint"), "id"));
    *replica = (azbi_replica){.id = id, .percent = -1, .state = AZB_POLLER_RUNNING};
    return id.ptr == NULL ? 0 : 1;
}

static size_t read_expected(const azbi_tree *profile, azbi_replica *replicas)
{
    const azbi_tree *list = azbi_tree_get(profile, "dataDisks");
    size_t count = add_expected(azbi_tree_get(profile, "osDisk"), replicas);
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        count += add_expected(azbi_tree_at(list, i), &replicas[count]);
    }
    return count;
}

// The place of a listed disk: that of the expected one with its id, or behind all.
static azbi_replica *place_of(azbi_replica *replicas, size_t count, azb_str id)
{
    for (size_t i = 0; i < count && id.ptr != NULL; i++) {
        const azb_str *own = &replicas[i].id;
        if (!replicas[i].listed && azbi_equal_nocase(own->ptr, own->len, id.ptr, id.len)) {
            return &replicas[i];
        }
    }
    return &replicas[count];
}

static size_t read_view(const azbi_tree *view, azbi_replica *replicas, size_t count)
{
    const azbi_tree *list = azbi_tree_get(view, "diskRestorePoints");
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        azbi_replica replica = {.probe = false};
        read_listed(azbi_tree_at(list, i), &replica);
        azbi_replica *place = place_of(replicas, count, replica.id);
        count += place == &replicas[count] ? 1 : 0;
        *place = replica;
    }
    return count;
}

static bool is_below(azb_str id, const char *point_id)
{
    const size_t len = strlen(point_id);
    return id.len > len && id.ptr[len] == '/' && azbi_equal_nocase(id.ptr, len, point_id, len);
}

// The metadata of a copy may name disks of the point it was copied from. Each disk that only the
// instance view knows stands for one of those.
static size_t drop_foreign(azbi_replica *replicas, size_t count, size_t surplus,
                           const char *point_id)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (surplus > 0 && !replicas[i].listed && !is_below(replicas[i].id, point_id)) {
            surplus--;
        } else {
            replicas[kept++] = replicas[i];
        }
    }
    return kept;
}

// Which disks have to be probed. The disks of a copy come into the view later; and where the view
// lists some, the others are still to come.
static void mark_probes(const azbi_tree *point, const char *point_id, azbi_replica *replicas,
                        size_t count)
{
    const azbi_tree *view = azbi_tree_get(view_of(point), "diskRestorePoints");
    const bool is_copy = azbi_tree_count(azbi_tree_get(properties_of(point), "sourceRestorePoint"));
    for (size_t i = 0; i < count && !is_copy; i++) {
        azbi_replica *replica = &replicas[i];
        replica->probe =
            !replica->known &&
            (replica->listed || (azbi_tree_count(view) == 0 && is_below(replica->id, point_id)));
    }
}

// A point may have failed in its statuses alone.
static void read_failure(const azbi_tree *view, azbi_point_reading *out)
{
    const azbi_tree *list = azbi_tree_get(view, "statuses");
    for (size_t i = 0; i < azbi_tree_count(list); i++) {
        azbi_replica whole = {.percent = -1};
        read_status(azbi_tree_at(list, i), &whole);
        if (whole.state > AZB_POLLER_SUCCEEDED) {
            out->state = out->state > AZB_POLLER_SUCCEEDED ? out->state : whole.state;
            out->code = whole.status;
            out->message = whole.message;
            return;
        }
    }
}

bool azbi_replication_read(const azbi_tree *point, const char *point_id, azbi_replica *replicas,
                           azbi_point_reading *out)
{
    memset(out, 0, sizeof *out);
    out->word = text_of(azbi_tree_get(properties_of(point), "provisioningState"));
    if (out->word.ptr == NULL) {
        return false;
    }
    out->state = azbi_poller_state_of(out->word.ptr, out->word.len);
    const size_t expected = read_expected(profile_of(point), replicas);
    const size_t count = read_view(view_of(point), replicas, expected);
    out->count = drop_foreign(replicas, count, count - expected, point_id);
    if (out->state == AZB_POLLER_SUCCEEDED) {
        mark_probes(point, point_id, replicas, out->count);
    }
    read_failure(view_of(point), out);
    return out->state != AZB_POLLER_SUCCEEDED || out->count > 0;
}

int32_t azbi_replication_state(int32_t point_state, const azbi_replica *replicas, size_t count,
                               const azbi_replica **bad)
{
    int32_t state = point_state;
    *bad = NULL;
    for (size_t i = 0; i < count; i++) {
        if (replicas[i].state > AZB_POLLER_SUCCEEDED) {
            *bad = &replicas[i];
            return replicas[i].state;
        }
        if (replicas[i].state == AZB_POLLER_RUNNING && state == AZB_POLLER_SUCCEEDED) {
            state = AZB_POLLER_RUNNING;
        }
    }
    return state;
}
