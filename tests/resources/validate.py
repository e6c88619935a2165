#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Statuscat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate.py [SCHEMA FILE]...: holds each FILE against its JSON Schema.

Prints a line for each: "valid", or "not valid: " and why. Ends with 77 where the package
jsonschema is not installed.
"""
import json
import sys

try:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match
except ImportError:
    sys.exit(77)

validators = {}


def validator(path):
    if path not in validators:
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        Draft202012Validator.check_schema(schema)
        validators[path] = Draft202012Validator(schema)
    return validators[path]


def verdict(schema, path):
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except ValueError as error:
        return f"not valid: {error}"
    error = best_match(validator(schema).iter_errors(data))
    return f"not valid: {error.json_path}: {error.message}" if error else "valid"


for schema, path in zip(sys.argv[1::2], sys.argv[2::2]):
    print(verdict(schema, path).replace("\n", " "))
