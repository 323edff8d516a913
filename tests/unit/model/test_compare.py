#!/usr/bin/env python3
"""Usage: test_compare.py

Tests lib/schema/compare.py on data files and facts of a made-up service: it is silent when they
agree, and reports each way in which they may not.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
COMPARE = ROOT / "lib" / "schema" / "compare.py"
VAULT = ("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}"
         "/providers/Microsoft.RecoveryServices/vaults/{vaultName}")

DATA = {
    "apis.txt": """
api fruit 2030-01-01 | the service
api other 2031-01-01 | another one, with a Taste of its own
""",
    "models/common.txt": """
family common | what both have.
enum Shared | shared by both.
    One | the one
""",
    "models/fruit.txt": """
family fruit of fruit | fruit.
enum Taste | how it tastes.
    Sweet       | sweet
    Sweet, Sour | both
model Fruit root kind | a fruit.
    kind    string                          | kind of fruit
    tastes  list<Taste>                     | how it tastes
    weight  int32         readonly          | in grams
model Apple : Fruit = apple | an apple.
    seedCode  string  secret     | code of the seeds
    ripening  string  duration   | time to ripe
model Peel | peel.
    thick  bool  required | thick
""",
    "models/other.txt": """
family other of other | the rest.
enum OtherTaste is Taste | another taste.
    Bitter | bitter
model Meal | a meal.
    taste   OtherTaste  | its taste
    shared  Shared      | shared
""",
    "operations/fruits.txt": """
noun fruits | fruit.

group Fruits of fruit
name fruitName as fruit | name of the fruit
operation Get | reads one.
    GET vault /fruits/{fruitName}
    query $filter | which
    200 Fruit
operation List | lists all.
    GET vault /fruits
    query taste enum Taste | of which taste
    query ripe bool | whether ripe
    pages Fruit
operation Peel once location | peels one.
    POST vault /fruits/{fruitName}/peel
    header x-knife | the knife
    body Peel
    202
""",
    "operations/meals.txt": """
noun meals | meals.

group Meals of other
operation Get | reads one.
    GET vault /meal
    200 Meal
""",
}


def field(kind, **more):
    return dict({"type": kind, "required": False, "readOnly": False, "sensitive": False}, **more)


def model(fields, extends=None, root=None, value=None):
    kind = {"property": "kind", "value": value} if root or value else None
    return {"extends": extends, "discriminator": kind, "isBase": bool(root), "fields": fields}


def operation(name, path, method="GET", version="2030-01-01", **more):
    plain = {"operationId": name, "method": method, "path": VAULT + path, "apiVersion": version,
             "query": [], "headers": [], "request": None, "requestRequired": None,
             "responses": {"200": "Fruit"}, "lro": False, "finalStateVia": None, "pageable": None}
    return dict(plain, **more)


FACTS = {
    "enums": {"Taste": ["Sweet", "Sweet, Sour"]},
    "models": {
        "Fruit": model({"kind": field("string", required=True), "tastes": field("array<Taste>"),
                        "weight": field("int32", readOnly=True)}, root=True),
        "Apple": model({"seedCode": field("string"), "ripening": field("string", format="duration")},
                       extends="Fruit", value="apple"),
        "Peel": model({"thick": field("bool", required=True)}),
        "Page": model({"nextLink": field("string")}),
        "FruitPage": model({"value": field("array<Fruit>")}, extends="Page"),
    },
    "operations": [
        operation("Fruits_Get", "/fruits/{fruitName}", query=[{"name": "$filter", "type": "string"}]),
        operation("Fruits_List", "/fruits", responses={"200": "FruitPage"},
                  query=[{"name": "ripe", "type": "bool"}, {"name": "taste", "type": "Taste"}],
                  pageable={"items": "value"}),
        operation("Fruits_Peel", "/fruits/{fruitName}/peel", "POST", request="Peel",
                  requestRequired=True, headers=[{"name": "x-knife", "type": "string"}], responses={"202": None},
                  lro="undeclared", finalStateVia="location"),
    ],
}
OTHER = {
    "enums": {"Taste": ["Bitter"]},
    "models": {"Meal": model({"taste": field("Taste"), "shared": field("Shared")})},
    "operations": [operation("Meals_Get", "/meal", version="2031-01-01",
                             responses={"200": "Meal"})],
}


class Compare(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.folder.name)
        for name, text in DATA.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_it(self, facts, *arguments):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(facts, file)
            file.flush()
            return subprocess.run(
                [sys.executable, str(COMPARE), file.name, "--schema", self.folder.name] +
                list(arguments), capture_output=True, text=True, check=False)

    def test_agreement(self):
        done = self.run_it(FACTS)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        self.assertIn("3 of 3 models\n3 of 3 operations\n0 differences\n", done.stdout)

    def test_a_document_has_names_of_its_own_and_may_do_without_what_is_shared(self):
        done = self.run_it(dict(OTHER, enums=dict(OTHER["enums"], Shared=["One"])))
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        done = self.run_it(OTHER)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)

    def test_a_document_may_call_the_names_of_a_scope_as_it_likes(self):
        facts = copy.deepcopy(FACTS)
        facts["operations"][0]["path"] = VAULT.replace("vaultName", "v") + "/fruits/{fruitName}"
        self.assertEqual(self.run_it(facts).returncode, 0)

    def test_every_difference_is_reported(self):
        def fruit(facts):
            return facts["models"]["Fruit"]

        def apple(facts):
            return facts["models"]["Apple"]

        def operations(facts):
            return facts["operations"]

        for change, message in (
                (lambda f: f["enums"]["Taste"].append("Salt"), "Sweet, Sweet, Sour, Salt"),
                (lambda f: f["enums"].update(More=["One"]), "enum More: only in the facts"),
                (lambda f: f["enums"].pop("Taste"), "enum Taste: only here"),
                (lambda f: f["models"].pop("Peel"), "model Peel: only here"),
                (lambda f: f["models"].update(Pear=model({})), "model Pear: only in the facts"),
                (lambda f: fruit(f)["fields"].pop("weight"), "weight is only here"),
                (lambda f: fruit(f)["fields"].update(new=field("string")),
                 "new is only in the facts"),
                (lambda f: fruit(f)["fields"]["weight"].update(type="int64"),
                 "weight: type int32, in the facts int64"),
                (lambda f: fruit(f)["fields"]["weight"].update(readOnly=False),
                 "weight: readOnly, unlike the facts"),
                (lambda f: fruit(f)["fields"]["tastes"].update(required=True),
                 "tastes: required, unlike the facts"),
                (lambda f: fruit(f)["fields"]["weight"].update(sensitive=True),
                 "weight: secret in the facts"),
                (lambda f: fruit(f)["fields"]["kind"].update(type="Taste"),
                 "kind: type string, in the facts Taste"),
                (lambda f: fruit(f).update(isBase=False), "root of kind, in the facts of None"),
                (lambda f: apple(f)["fields"]["ripening"].pop("format"),
                 "ripening: duration, unlike the facts"),
                (lambda f: apple(f).update(extends="Peel"), "base Fruit, in the facts Peel"),
                (lambda f: apple(f)["discriminator"].update(value="Apple"),
                 "discriminator apple, in the facts Apple"),
                (lambda f: operations(f).pop(0), "operation Fruits_Get: only here"),
                (lambda f: operations(f).append(operation("Fruits_Eat", "/fruits/eat")),
                 "operation Fruits_Eat: only in the facts"),
                (lambda f: operations(f)[0].update(method="PUT"), "method GET, in the facts PUT"),
                (lambda f: operations(f)[0].update(path="/other"), "in the facts /other"),
                (lambda f: operations(f)[0].update(apiVersion="1"), "2030-01-01, in the facts 1"),
                (lambda f: operations(f)[0].update(lro=True), "long-running, unlike the facts"),
                (lambda f: operations(f)[0].update(query=[]),
                 "query ['$filter string'], in the facts []"),
                (lambda f: operations(f)[1]["query"][0].update(type="string"),
                 "in the facts ['ripe string', 'taste Taste']"),
                (lambda f: operations(f)[1]["query"][1].update(type="Other"),
                 "in the facts ['ripe bool', 'taste Other']"),
                (lambda f: operations(f)[2].update(finalStateVia=None),
                 "location, in the facts final state via None"),
                (lambda f: operations(f)[0].update(path=VAULT + "/fruits/{name}"),
                 "in the facts /subscriptions"),
                (lambda f: operations(f)[0].update(responses={"204": None}), "answers"),
                (lambda f: operations(f)[1].update(pageable=None), "pages True"),
                (lambda f: f["models"]["FruitPage"]["fields"]["value"].update(type="array<Peel>"),
                 "pages of Fruit, in the facts array<Peel>"),
                (lambda f: operations(f)[2].update(headers=[]), "headers ['x-knife string'], in the facts []"),
                (lambda f: operations(f)[2].update(request="Apple"), "body Peel"),
                (lambda f: operations(f)[2].update(requestRequired=False), "required body True")):
            with self.subTest(message):
                facts = copy.deepcopy(FACTS)
                change(facts)
                done = self.run_it(facts)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertIn(message, done.stdout)

    def test_what_cannot_be_compared_is_neither_good_nor_bad(self):
        for facts, arguments, message in (
                ({"operations": []}, (), "of which api are the facts"),
                (FACTS, ("--api", "none"), "of which api are the facts"),
                ({}, (), "operations")):
            done = self.run_it(facts, *arguments)
            self.assertEqual(done.returncode, 2)
            self.assertIn(message, done.stderr)
        self.assertEqual(self.run_it(FACTS, "--api", "other").returncode, 1)


if __name__ == "__main__":
    unittest.main()
