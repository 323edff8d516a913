// demo_points.c - the second act of the demonstration: a restore point of a machine, its copy in
// another region, and the machine rebuilt there. scripts/demo runs it against the simulator.
#include <stdio.h>
#include <string.h>

#include <azbackup/azbackup.h>

#include "common.h"
#include "demo_show.h"

enum {
    TARGET_POINT = 3 // in the report of azb_protect_across_regions
};

static const char owner[] = "demo";

struct act {
    struct example e;
    char *source_collection_id;
    char *target_collection_id;
    char *target_point_id;
    char *rebuilt_vm_id;
};

static azb_status name_all(struct act *act)
{
    struct example *e = &act->e;
    const struct example_settings *s = &e->settings;
    azb_status status =
        azb_restore_point_collection_id(e->context, s->subscription_id, s->resource_group,
                                        "demo-points", &act->source_collection_id, &e->error);
    if (status == AZB_OK) {
        status =
            azb_restore_point_collection_id(e->context, s->subscription_id, s->resource_group,
                                            "demo-copies", &act->target_collection_id, &e->error);
    }
    if (status == AZB_OK) {
        status = azb_virtual_machine_id(e->context, s->subscription_id, s->resource_group,
                                        "rebuilt01", &act->rebuilt_vm_id, &e->error);
    }
    return status;
}

static azb_status keep_target(struct act *act, const azb_report *report)
{
    azb_report_entry entry = {.size = sizeof entry};
    azb_status status = azb_report_read(report, TARGET_POINT, &entry);
    if (status == AZB_OK) {
        status = azb_id_canonical(act->e.context, entry.id, &act->target_point_id, &act->e.error);
    }
    return status;
}

static azb_status protect(struct act *act)
{
    struct example *e = &act->e;
    static char what[] = "The copy";
    const azb_follow_options follow = {
        .size = sizeof follow, .progress = demo_progress, .progress_user = what};
    const azb_protect_options options = {.size = sizeof options,
                                         .vm_id = e->settings.vm_id,
                                         .source_collection_id = act->source_collection_id,
                                         .target_collection_id = act->target_collection_id,
                                         .target_region = e->settings.target_region,
                                         .owner = owner};
    azb_report *report = NULL;
    azb_str machine;
    azb_id_part(e->settings.vm_id, "virtualMachines", &machine);
    demo_step(8, "Create a restore point of %.*s, and a copy of it in %s", (int)machine.len,
              machine.ptr, e->settings.target_region);
    azb_status status =
        azb_protect_across_regions(e->client, &options, &follow, &e->call, &report, &e->error);
    demo_end_bar();
    demo_report(report);
    if (status == AZB_OK) {
        status = keep_target(act, report);
    }
    azb_report_free(report);
    return status;
}

static void print_disk(const azb_disk_restore_point_instance_view *disk)
{
    const azb_disk_restore_point_replication_status *copy =
        disk != NULL ? disk->replication_status : NULL;
    const char *name = disk != NULL && disk->id.ptr != NULL ? strrchr(disk->id.ptr, '/') : NULL;
    if (copy == NULL || name == NULL) {
        return;
    }
    demo_say("%s: %d %% copied", name + 1, (int)copy->completion_percent.value);
}

static azb_status show_copy(struct act *act)
{
    struct example *e = &act->e;
    const azb_restore_points_get_options options = {
        .size = sizeof options, .expand = AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW};
    azb_restore_point *point = NULL;
    demo_step(9, "See that the disks of the copy are complete");
    azb_status status = azb_restore_points_get(e->client, act->target_point_id, &options, &e->call,
                                               &point, &e->error);
    if (status != AZB_OK) {
        return status;
    }
    const azb_restore_point_instance_view *view =
        point->properties != NULL ? point->properties->instance_view : NULL;
    for (size_t i = 0; view != NULL && i < view->disk_restore_points.count; i++) {
        print_disk(view->disk_restore_points.items[i]);
    }
    azb_restore_point_free(point);
    return AZB_OK;
}

static azb_status rebuild(struct act *act)
{
    struct example *e = &act->e;
    static char what[] = "The restore";
    const azb_follow_options follow = {
        .size = sizeof follow, .progress = demo_progress, .progress_user = what};
    const azb_restore_vm_options options = {
        .size = sizeof options,
        .vm_id = act->rebuilt_vm_id,
        .network_interface_ids = &e->settings.network_interface_id,
        .network_interface_count = 1,
    };
    azb_report *report = NULL;
    demo_step(10, "Rebuild the machine from the copy: all disks at once, then the machine");
    const azb_status status = azb_restore_vm(e->client, act->target_point_id, &options, &follow,
                                             &e->call, &report, &e->error);
    demo_end_bar();
    demo_report(report);
    azb_report_free(report);
    return status;
}

static void print_machine(const azb_virtual_machine *vm)
{
    const azb_virtual_machine_properties *p = vm->properties;
    const azb_hardware_profile *hardware = p != NULL ? p->hardware_profile : NULL;
    const azb_storage_profile *storage = p != NULL ? p->storage_profile : NULL;
    demo_say("%s in %s, size %s", azb_str_or(&vm->name, "-"), azb_str_or(&vm->location, "-"),
             hardware != NULL ? azb_str_or(&hardware->vm_size.text, "-") : "-");
    if (storage != NULL && storage->os_disk != NULL) {
        demo_say("system disk  %s", azb_str_or(&storage->os_disk->name, "-"));
    }
    for (size_t i = 0; storage != NULL && i < storage->data_disks.count; i++) {
        const azb_data_disk *disk = storage->data_disks.items[i];
        if (disk != NULL) {
            demo_say("LUN %-2d       %s, caching %s", (int)disk->lun.value,
                     azb_str_or(&disk->name, "-"), azb_str_or(&disk->caching.text, "-"));
        }
    }
}

static azb_status show_machine(struct act *act)
{
    struct example *e = &act->e;
    azb_virtual_machine *vm = NULL;
    demo_step(11, "See the new machine");
    azb_status status =
        azb_virtual_machines_get(e->client, act->rebuilt_vm_id, NULL, &e->call, &vm, &e->error);
    if (status != AZB_OK) {
        return status;
    }
    print_machine(vm);
    azb_virtual_machine_free(vm);
    return AZB_OK;
}

static azb_status plan_pruning(struct act *act)
{
    struct example *e = &act->e;
    const azb_prune_options options = {.size = sizeof options, .owner = owner, .keep = 1};
    azb_report *report = NULL;
    demo_step(12, "See what would go if only the newest copy were kept (a dry run)");
    const azb_status status = azb_prune_restore_points(e->client, act->target_collection_id,
                                                       &options, &e->call, &report, &e->error);
    demo_report(report);
    azb_report_free(report);
    return status;
}

static azb_status run(struct act *act)
{
    azb_status (*const steps[])(struct act *) = {name_all, protect,      show_copy,
                                                 rebuild,  show_machine, plan_pruning};
    azb_status status = AZB_OK;
    for (size_t i = 0; status == AZB_OK && i < sizeof steps / sizeof *steps; i++) {
        status = steps[i](act);
    }
    azb_text_free(act->source_collection_id);
    azb_text_free(act->target_collection_id);
    azb_text_free(act->target_point_id);
    azb_text_free(act->rebuilt_vm_id);
    return status;
}

int main(void)
{
    struct act act = {.rebuilt_vm_id = NULL};
    azb_status status = AZB_OK;
    int exit_code = example_open_client(&act.e, "demo_points");
    if (exit_code == EXAMPLE_OK) {
        status = run(&act);
    }
    return example_close(&act.e, exit_code, status);
}
