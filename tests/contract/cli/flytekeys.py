#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""flytekeys.py to_json|json-raw: reads a cloudidl.identity.ListAppsResponse and prints its keys as the reference client
does: each with ApiKey.to_json(), or all as "flyte get api-key --output-format json-raw" with to_dict(). Their secrets are
taken out first: a list has none."""

import sys

from flyte.cli._common import format
from flyteplugins.union.internal.identity.app_payload_pb2 import ListAppsResponse
from flyteplugins.union.remote import ApiKey

if __name__ == "__main__":
    listed = ListAppsResponse.FromString(sys.stdin.buffer.read())
    for app in listed.apps:
        app.client_secret = ""
    keys = [ApiKey(pb2=app) for app in listed.apps]
    if sys.argv[1] == "to_json":
        for key in keys:
            print(key.to_json())
    else:
        print(format("API Keys", keys, "json-raw"))
