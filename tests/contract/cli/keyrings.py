# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0
"""The keyrings of flytekit and flyte, and what they make of keys and addresses, for a test to ask.

One JSON object a line on stdin, {"do": name, ...}; one a line on stdout, {"answer": ...} or {"error": ...}. What is called
is the packages' own code; nothing of it is repeated here.
"""
import contextlib
import json
import sys
import tempfile

import keyring
import secretstorage
from flyte.remote._client.auth import _keyring as flyte_keyring
from flyte.remote._client.auth._auth_utils import decode_api_key
from flytekit.clients.auth import keyring as flytekit_keyring
from flytekit.configuration import PlatformConfig
from flyteplugins.union.utils.auth import AppClientCredentials, encode_app_client_credentials


def credentials(found):
    """What both packages' Credentials have, or None where nothing was found."""
    if found is None:
        return None
    return {name: getattr(found, name, None) for name in ("access_token", "refresh_token", "id_token", "for_endpoint")}


def store(module, endpoint, **tokens):
    module.KeyringStore.store(module.Credentials(for_endpoint=endpoint, **tokens))


def flytekit_endpoint(configuration):
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write(configuration)
        file.flush()
        return PlatformConfig.auto(file.name).endpoint


def items(service):
    """All items with this service in the whole Secret Service: their labels and attributes."""
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        found = secretstorage.search_items(bus, {"service": service})
        return [{"label": item.get_label(), "attributes": item.get_attributes()} for item in found]


COMMANDS = {
    "keyring.get": keyring.get_password,
    "keyring.set": keyring.set_password,
    "keyring.delete": keyring.delete_password,
    "flyte.store": lambda **words: store(flyte_keyring, **words),
    "flyte.retrieve": lambda endpoint: credentials(flyte_keyring.KeyringStore.retrieve(endpoint)),
    "flyte.delete": flyte_keyring.KeyringStore.delete,
    "flyte.service": flyte_keyring.strip_scheme,
    "flyte.decode": decode_api_key,
    "flytekit.store": lambda **words: store(flytekit_keyring, **words),
    "flytekit.retrieve": lambda endpoint: credentials(flytekit_keyring.KeyringStore.retrieve(endpoint)),
    "flytekit.delete": flytekit_keyring.KeyringStore.delete,
    "flytekit.endpoint": flytekit_endpoint,
    "union.encode": lambda **words: encode_app_client_credentials(AppClientCredentials(**words)),
    "items": items,
}

answers = sys.stdout
sys.stdout = sys.stderr  # what packages print is no answer
for line in sys.stdin:
    request = json.loads(line)
    try:
        command = COMMANDS[request.pop("do")]
        arguments = request.pop("with", [])
        answer = {"answer": command(*arguments, **request)}
    except Exception as error:  # whatever it is, the test is told
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), file=answers, flush=True)
