# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""judge.py cyclonedx|workflow FILE...: the JSON files are what the published schema says: CycloneDX's own of version 1.6, or
SchemaStore's of GitHub's workflows. Beforehand the schema has to refuse a file with a mistake."""

import importlib.util
import json
import pathlib
import sys

import jsonschema


def folder_of(library):
    """Found without being imported, which would want the library's own dependencies."""
    return pathlib.Path(importlib.util.find_spec(library).origin).parent


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def cyclonedx():
    folder = folder_of("cyclonedx") / "schema" / "_res"
    main = load(folder / "bom-1.6.SNAPSHOT.schema.json")
    base = main["$id"].rsplit("/", 1)[0]
    others = {name: load(folder / f"{name}.SNAPSHOT.schema.json") for name in ("spdx", "jsf-0.82", "cryptography-defs")}
    store = {f"{base}/{name}{middle}.schema.json": schema for name, schema in others.items() for middle in ("", ".SNAPSHOT")}
    return main, store


def workflow():
    return load(folder_of("check_jsonschema") / "builtin_schemas" / "vendor" / "github-workflows.json"), {}


def break_bill(document):
    document["components"][0]["licenses"][0]["license"]["id"] = "no licence"


def break_workflow(document):
    next(iter(document["jobs"].values()))["permissions"] = {"contents": "some"}


make, spoil = {"cyclonedx": (cyclonedx, break_bill), "workflow": (workflow, break_workflow)}[sys.argv[1]]
schema, store = make()
resolver = jsonschema.RefResolver.from_schema(schema, store=store)
validator = jsonschema.Draft7Validator(schema, resolver=resolver, format_checker=jsonschema.draft7_format_checker)

files = [pathlib.Path(name) for name in sys.argv[2:]]
assert files, "nothing to judge"
for path in files:
    spoiled = load(path)
    spoil(spoiled)
    assert not validator.is_valid(spoiled), "a mistake passes"
    errors = [f"{path.name}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(load(path))]
    assert not errors, "\n".join(errors)
print(f"{len(files)} files are valid")
