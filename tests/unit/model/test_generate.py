#!/usr/bin/env python3
"""Usage: test_generate.py

Tests the generator of lib/schema: names, layout, data files that make no sense, and the registry
that refuses to move what programs rely on.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
SCHEMA = ROOT / "lib" / "schema"
sys.path.insert(0, str(SCHEMA))

import formatter  # noqa: E402
import layout  # noqa: E402
import naming  # noqa: E402
from registry import Registry, RegistryError  # noqa: E402

GENERATE = [sys.executable, str(SCHEMA / "generate.py")]


class Names(unittest.TestCase):
    def test_snake(self):
        for name, expected in (
                ("IaasVMRecoveryPoint", "iaas_vm_recovery_point"),
                ("AzureIaaSVMJobV2", "azure_iaas_vm_job_v2"),
                ("IaasVMILRRegistrationRequest", "iaas_vm_ilr_registration_request"),
                ("AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
                 "azure_workload_sap_hana_point_in_time_recovery_point"),
                ("recoveryPointTimeInUTC", "recovery_point_time_in_utc"),
                ("recoveryPointSizeInGB", "recovery_point_size_in_gb"),
                ("sourceVMStorageType", "source_vm_storage_type"),
                ("eTag", "etag"),
                ("VMwareVM", "vmware_vm"),
                ("SQLDB", "sql_db"),
                ("BEKDetails", "bek_details"),
                ("Standard_D2s_v3", "standard_d2s_v3"),
                ("Standard_E32-8s_v3", "standard_e32_8s_v3"),
                ("StandardSSD_LRS", "standard_ssd_lrs"),
                ("vCPUsPerCore", "vcpus_per_core"),
                ("diskMBpsReadOnly", "disk_mbps_read_only"),
                ("WinRMListener", "winrm_listener"),
                ("NVMe", "nvme"),
                ("vTpmEnabled", "vtpm_enabled"),
                ("kpisHealths", "kpis_healths")):
            self.assertEqual(naming.snake(name), expected)

    def test_members_are_no_keywords(self):
        self.assertIn("protected", naming.KEYWORDS)
        self.assertNotIn("type", naming.KEYWORDS)

    def test_short_names_of_derived_types(self):
        for name, root, expected in (
                ("IaasVMRecoveryPoint", "RecoveryPoint", "iaas_vm"),
                ("IaasVMRestoreWithRehydrationRequest", "RestoreRequest",
                 "iaas_vm_with_rehydration"),
                ("AzureStorageContainer", "ProtectionContainer", "azure_storage_container"),
                ("RecoveryPoint", "RecoveryPoint", "recovery_point")):
            self.assertEqual(naming.without(name, root), expected)

    def test_titles(self):
        self.assertEqual(naming.title("ItemLevelRecoveryConnections"),
                         "Item Level Recovery Connections")


class Layout(unittest.TestCase):
    def test_docs_stand_in_a_column_or_above(self):
        self.assertEqual(
            layout.documented([("int a;", "one"), ("long_type b;", "two")]),
            ["    int a;       /* one */", "    long_type b; /* two */"])
        wide = "x" * 80
        self.assertEqual(
            layout.documented([("int a;", "one"), (wide + ";", "two words"), ("int c;", "three")]),
            ["    int a; /* one */", "    /* two words */", "    %s;" % wide,
             "    int c; /* three */"])

    def test_long_comments_are_wrapped(self):
        lines = layout.comment("word " * 40)
        self.assertEqual((lines[0], lines[-1]), ("/*", " */"))
        self.assertTrue(all(len(line) <= layout.COLUMNS for line in lines))


class Formatter(unittest.TestCase):
    def test_texts_are_the_same_by_their_tokens(self):
        for one, other, expected in (
                ("int f(int a,\n      int b);\n", "int f(int a, int b);", True),
                ("x = {1, 2};", "x={1,2};", True),
                ("int a;", "inta;", False),
                ("f(a, b);", "f(a b);", False),
                ('s = "a  b";', 's = "a b";', False),
                ('s = "a \\" b", c;', 's = "a \\" b",  c;', True),
                ("/* one two */", "/* one  two */", True),
                ("/* one */", "/* two */", False)):
            with self.subTest(one):
                self.assertEqual(formatter.same(one, other), expected)

    def test_code_is_laid_out_and_other_files_are_left(self):
        program = formatter.find()
        if program is None:
            self.skipTest("clang-format %s is not there" % formatter.RELEASE)
        given = {"a/b.c": "int f( int a )\n{ return a; }\n", "a/c.txt": "int f( int a )\n"}
        self.assertEqual(
            formatter.formatted(program, ROOT / ".clang-format", given),
            {"a/b.c": "int f(int a)\n{\n    return a;\n}\n", "a/c.txt": given["a/c.txt"]})


class RegistryRules(unittest.TestCase):
    TEXT = "model X\n    a\n    b\n"

    def test_new_names_go_behind(self):
        registry = Registry(self.TEXT)
        registry.keep_order("model X", ["a", "b", "c"])
        self.assertEqual(registry.settle("model X", ["base", "a", "b", "c"]),
                         ["a", "b", "base", "c"])
        self.assertEqual(Registry(registry.text()).sections, registry.sections)

    def test_a_removed_name_is_refused(self):
        with self.assertRaisesRegex(RegistryError, "b was removed"):
            Registry(self.TEXT).settle("model X", ["a"])

    def test_a_moved_name_is_refused(self):
        with self.assertRaisesRegex(RegistryError, "b was moved"):
            Registry(self.TEXT).keep_order("model X", ["b", "a"])

    def test_a_name_put_between_is_refused(self):
        with self.assertRaisesRegex(RegistryError, "b follows a new name"):
            Registry(self.TEXT).keep_order("model X", ["a", "new", "b"])

    def test_a_lost_section_is_refused(self):
        with self.assertRaisesRegex(RegistryError, "model X was removed"):
            Registry(self.TEXT).check({"model Y"})


class Runs(unittest.TestCase):
    """Runs over a copy of the data files that one edit has changed."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.schema = pathlib.Path(self.folder.name) / "schema"
        self.root = pathlib.Path(self.folder.name) / "root"
        self.root.mkdir()
        shutil.copytree(SCHEMA, self.schema, ignore=shutil.ignore_patterns("*.py", "__pycache__"))

    def tearDown(self):
        self.folder.cleanup()

    def edit(self, name, old, new):
        path = self.schema / name
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def run_it(self, *arguments):
        return subprocess.run(
            GENERATE + ["--plain", "--schema", str(self.schema), "--root", str(self.root),
                        *arguments],
            capture_output=True, text=True, check=False)

    def refused(self, text):
        done = self.run_it()
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn(text, done.stderr)
        self.assertFalse(list(self.root.rglob("*.h")), "nothing is written")

    def test_a_second_run_changes_nothing(self):
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(self.run_it("--check").stdout, "")
        (self.root / "lib/model/types.c").write_text("", encoding="utf-8")
        done = self.run_it("--check")
        self.assertEqual((done.returncode, done.stdout), (1, "differs: lib/model/types.c\n"))

    def test_another_layout_is_left_as_it_is(self):
        self.assertEqual(self.run_it().returncode, 0)
        path = self.root / "lib/service/jobs.c"
        laid_out = path.read_text(encoding="utf-8").replace("const azb", "const\n        azb")
        path.write_text(laid_out, encoding="utf-8")
        self.assertEqual(self.run_it("--check").stdout, "")
        self.assertEqual(self.run_it().stdout, "")
        self.assertEqual(path.read_text(encoding="utf-8"), laid_out)

    def test_a_file_of_a_lost_family_is_reported(self):
        self.run_it()
        (self.root / "lib/model/old.c").write_text("", encoding="utf-8")
        done = self.run_it("--check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("not generated any more: lib/model/old.c", done.stdout)

    def test_new_members_of_a_mixin_go_behind_everything(self):
        self.edit("models/common.txt", "    systemData ", "    extra string | new\n    systemData ")
        self.refused("systemData follows a new name")
        self.edit("models/common.txt", "    extra string | new\n", "")
        self.edit("models/common.txt", "| who created and changed it\n",
                  "| who created and changed it\n    extra string | new\n")
        self.assertEqual(self.run_it().returncode, 0)
        text = (self.root / "include/azbackup/model/job.h").read_text(encoding="utf-8")
        resource = text[text.index("struct azb_job_resource {"):]
        self.assertLess(resource.index(" *properties;"), resource.index(" extra;"))

    def test_callers_without_a_later_option_are_welcome(self):
        self.edit("operations/recovery_points.txt", "    pages RecoveryPointResource",
                  "    query $skipToken | where to go on\n    pages RecoveryPointResource")
        self.assertEqual(self.run_it().returncode, 0)
        text = (self.root / "lib/service/recovery_points.c").read_text(encoding="utf-8")
        self.assertIn("AZBI_SIZE_UP_TO(azb_recovery_points_list_options, filter), "
                      "sizeof(azb_recovery_points_list_options)}", " ".join(text.split()))

    def test_operations_are_named_for_callers(self):
        text = (SCHEMA.parent.parent / "include/azbackup/service/recovery_points.h").read_text(
            encoding="utf-8")
        self.assertIn("azb_recovery_points_move(", text)
        self.assertIn("(MoveRecoveryPoint), api-version", " ".join(text.split()).replace(" * ", " "))
        self.edit("operations/vaults.txt", "ListByResourceGroup as list_in_group |",
                  "ListByResourceGroup as list |")
        self.refused("azb_vaults_list is already the name of Vaults_ListBySubscriptionId")

    def test_a_noun_apart_is_outside_of_the_umbrella(self):
        self.assertEqual(self.run_it().returncode, 0)
        umbrella = self.root / "include/azbackup/services.h"
        self.assertNotIn("service/tracking.h", umbrella.read_text(encoding="utf-8"))
        self.edit("operations/tracking.txt", "noun tracking apart |", "noun tracking |")
        self.assertEqual(self.run_it().returncode, 0)
        self.assertIn("service/tracking.h", umbrella.read_text(encoding="utf-8"))

    def test_a_file_of_operations_is_named_by_its_noun(self):
        self.edit("operations/jobs.txt", "noun jobs |", "noun work |")
        self.refused("the noun of jobs.txt is jobs")
        self.edit("operations/jobs.txt", "noun work |", "noun jobs |")
        self.edit("operations/jobs.txt", "group BackupJobs of backup\n", "")
        self.refused("expected a group")

    def test_queries_have_types(self):
        self.edit("operations/jobs.txt", "    200 JobResource",
                  "    query depth enum CachingTypes | how deep\n"
                  "    query whole bool | whether all of it\n    200 JobResource")
        self.assertEqual(self.run_it().returncode, 0)
        text = (self.root / "include/azbackup/service/jobs.h").read_text(encoding="utf-8")
        members = text[text.index("_options {"):text.index("} azb_jobs_get_options")]
        places = [members.index(code) for code in (
            "size_t size;", "int32_t depth;", "int32_t reserved_depth;", "azb_opt_bool whole;")]
        self.assertEqual(places, sorted(places))
        self.assertIn("0: none", members)
        text = (self.root / "lib/service/jobs.c").read_text(encoding="utf-8")
        text = " ".join(text.split())
        self.assertIn(".beside = offsetof(azb_jobs_get_options, reserved_depth), "
                      ".kind = AZBI_INPUT_WORD", text)
        self.assertIn(".offset = offsetof(azb_jobs_get_options, whole), .kind = AZBI_INPUT_FLAG",
                      text)

    def test_a_group_may_have_a_version_and_an_operation_too(self):
        self.edit("operations/disks.txt", "operation Get |", "operation Get api 2024-03-02 |")
        self.assertEqual(self.run_it().returncode, 0)
        text = (self.root / "lib/service/disks.c").read_text(encoding="utf-8")
        self.assertEqual((text.count('"2024-03-02"'), text.count('"2023-04-02"')), (1, 4))

    def test_a_range_is_documented_and_stands_in_the_table(self):
        self.edit("models/recovery_point.txt", "    lun   int32   | logical",
                  "    lun   int32  range -1 63 | logical")
        self.assertEqual(self.run_it().returncode, 0)
        text = (self.root / "include/azbackup/model/recovery_point.h").read_text(encoding="utf-8")
        self.assertIn("-1 (-1 to 63) */", text)
        text = (self.root / "lib/model/recovery_point.c").read_text(encoding="utf-8")
        self.assertIn('AZBI_ROW_RANGE(azb_disk_information, lun, "lun", I32, -1, 63, 0)',
                      " ".join(text.split()))

    def test_the_description_says_what_data_files_and_headers_say(self):
        self.edit("operations/jobs.txt", "    200 JobResource",
                  "    query depth enum CachingTypes | how \"deep\"\n    200 JobResource")
        self.assertEqual(self.run_it().returncode, 0)
        for path in (SCHEMA.parent.parent / "include/azbackup").glob("*.h"):
            shutil.copy(path, self.root / "include/azbackup" / path.name)
        out, depfile = self.root / "api.json", self.root / "api.d"
        done = self.run_it("--describe", str(out), "--depfile", str(depfile), "--soname", "so.1")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        api = json.loads(out.read_text(encoding="utf-8"))
        operation = [one for one in api["operations"] if one["name"] == "jobs_get"][0]
        self.assertEqual(api["soname"], "so.1")
        self.assertEqual(operation["options"][0], {
            "name": "depth", "wire": "depth", "doc": 'how "deep"', "in": "query", "type": "enum",
            "enum": "CachingTypes", "where": None, "secret": False, "required": False})
        self.assertEqual([member["name"] for member in
                          api["structs"]["azb_jobs_get_options"]["members"]],
                         ["size", "depth", "reserved_depth"])
        self.assertIn("operations/jobs.txt", depfile.read_text(encoding="utf-8"))

    def test_a_renamed_member_is_refused(self):
        self.edit("models/recovery_point.txt", "    name  string  | ", "    name2 string | ")
        self.refused("model DiskInformation: name was removed")

    def test_a_moved_row_of_an_old_registry_is_refused(self):
        self.edit("registry.txt", "    InstantRP\n    HardenedRP\n",
                  "    HardenedRP\n    InstantRP\n")
        self.refused("enum RecoveryPointTierType: InstantRP was moved to the place of HardenedRP")

    def test_a_lost_model_is_refused(self):
        self.edit("registry.txt", "model AzureIaaSVMJob\n",
                  "model Gone\n    a\nmodel AzureIaaSVMJob\n")
        self.refused("model Gone was removed")

    def test_senseless_data_is_reported_with_its_line(self):
        for name, old, new, message in (
                ("models/job.txt", "model Job ", "thing Job ", "job.txt:"),
                ("models/job.txt", "    activityId  ", "    default  ", "is a keyword"),
                ("models/job.txt", "| id for support", "", "has no doc"),
                ("models/backup.txt", "| transaction log", "", "Log has no doc"),
                ("models/job.txt", "JobResource : Resource", "JobResource : Nothing",
                 "unknown base Nothing"),
                ("models/job.txt", "    properties  Job ", "    properties  Nothing ",
                 "unknown type Nothing"),
                ("models/job.txt", "model DpmErrorInfo ",
                 "model DpmErrorInfo as mab_error_info_list ",
                 "azb_mab_error_info_list is already the name of"),
                ("models/backup.txt", "AzureFileShareBackupRequest : BackupRequest",
                 "AzureFileShareBackupRequest = x", "without a polymorphic root"),
                ("models/recovery_point.txt", "lun   int32   |", "lun int32 range 1 |",
                 "range needs two numbers"),
                ("models/recovery_point.txt", "lun   int32   |", "lun int32 range 2 1 |",
                 "ends before it begins"),
                ("models/recovery_point.txt", "    name  string  |", "    name string range 1 2 |",
                 "only an int32 or int64 has a range"),
                ("operations/jobs.txt", "{jobName}", "{other}", "no name other"),
                ("operations/jobs.txt", "200 JobResource", "200 Nothing",
                 "no model Nothing"),
                ("operations/jobs.txt", "GET vault", "GET moon", "unknown scope moon"),
                ("operations/jobs.txt", "of backup", "of nothing", "of which api"),
                ("operations/jobs.txt", "    200", "    ends JobResource\n    200",
                 "ends is for pollers"),
                ("operations/jobs.txt", "    200", "    odd", "unknown word odd"),
                ("operations/jobs.txt", "    200", "    query q enum Nothing | q\n    200",
                 "no enum Nothing"),
                ("operations/jobs.txt", "    200", "    header h bool | h\n    200",
                 "only a query without a filter has a type")):
            with self.subTest(message):
                self.edit(name, old, new)
                self.refused(message)
                shutil.copy(SCHEMA / name, self.schema / name)


if __name__ == "__main__":
    unittest.main()
