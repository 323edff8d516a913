/* azbackup.h - everything an everyday program needs. Plug-ins and mocks: azbackup/sys/. */
#ifndef AZBACKUP_AZBACKUP_H
#define AZBACKUP_AZBACKUP_H

#include <azbackup/base.h>
#include <azbackup/cancel.h>
#include <azbackup/client.h>
#include <azbackup/cloud.h>
#include <azbackup/context.h>
#include <azbackup/credential.h>
#include <azbackup/error.h>
#include <azbackup/id.h>
#include <azbackup/identity/chain.h>
#include <azbackup/identity/client_assertion.h>
#include <azbackup/identity/client_certificate.h>
#include <azbackup/identity/default_credential.h>
#include <azbackup/identity/environment_credential.h>
#include <azbackup/identity/managed_identity.h>
#include <azbackup/identity/workload_identity.h>
#include <azbackup/job.h>
#include <azbackup/model.h>
#include <azbackup/models.h>
#include <azbackup/operation.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>
#include <azbackup/raw.h>
#include <azbackup/replication.h>
#include <azbackup/services.h>
#include <azbackup/sign_in.h>
#include <azbackup/summary.h>
#include <azbackup/value.h>
#include <azbackup/workflow/backup_now.h>
#include <azbackup/workflow/disk_access.h>
#include <azbackup/workflow/environment.h>
#include <azbackup/workflow/follow.h>
#include <azbackup/workflow/protect.h>
#include <azbackup/workflow/prune.h>
#include <azbackup/workflow/recover_files.h>
#include <azbackup/workflow/report.h>
#include <azbackup/workflow/restore_disks.h>
#include <azbackup/workflow/restore_point_name.h>
#include <azbackup/workflow/restore_vm.h>

#ifndef AZB_NO_TYPED
#include <azbackup/typed.h>
#endif

#endif
