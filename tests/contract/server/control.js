// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

import { createServer } from 'node:http';

import { create, fromJson, toBinary, toJson } from '@bufbuild/protobuf';
import { timestampNow } from '@bufbuild/protobuf/wkt';

import { appSchema } from './services.js';
import { applySettings } from './settings.js';

async function readJson(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? {} : JSON.parse(text);
}

function generatedApp(schema, organization, prefix, index) {
  const name = `${prefix}-${String(index).padStart(4, '0')}`;
  return create(schema, {
    organization,
    clientId: name,
    clientName: name,
    clientIdIssuedAt: timestampNow(),
    grantTypes: [3, 0],
    redirectUris: ['http://localhost:8080/authorization-code/callback'],
    tokenEndpointAuthMethod: 2,
  });
}

/** As at the start: settings, failures, record, apps, sign-ins. */
function reset({ settings, store, faults, interference, recorder, identityProvider, initialSettings }) {
  applySettings(settings, initialSettings);
  store.clear();
  faults.clear();
  interference.clear();
  recorder.clear();
  identityProvider.dropAccessTokens();
  identityProvider.endSessions();
}

/** What tests may ask of the control plane behind its back; each takes and gives a JSON object. */
function commands(context) {
  const { settings, store, faults, interference, recorder, identityProvider, registry, plane } = context;
  const schema = appSchema(registry);
  return {
    reset: () => reset(context),
    configure: (changes) => applySettings(settings, changes),
    'drop-access-tokens': () => identityProvider.dropAccessTokens(),
    'issued-tokens': () => ({ tokens: identityProvider.issuedTokens() }),
    'end-sessions': () => identityProvider.endSessions(),
    fail: (fault) => faults.order(fault),
    'clear-faults': () => faults.clear(),
    record: () => recorder.dump(),
    grants: () => recorder.grants(),
    'clear-record': () => recorder.clear(),
    'add-apps': ({ apps = [], count = 0, prefix = 'key' }) => {
      for (const json of apps) store.add(fromJson(schema, json), 'secret-from-a-test');
      for (let index = 0; index < count; index += 1) {
        store.add(generatedApp(schema, plane.organization, prefix, index), 'secret-from-a-test');
      }
      return { size: store.size };
    },
    kill: (order) => interference.order(order),
    'forget-kills': ({ prefix }) => interference.forget(prefix),
    'ask-before-delete': ({ url }) => {
      interference.gate = url;
    },
    secrets: ({ prefix }) => {
      const ofPrefix = ({ clientId }) => clientId.startsWith(prefix);
      const now = Object.fromEntries(Object.entries(store.secrets()).filter(([clientId]) => clientId.startsWith(prefix)));
      return { now, issued: store.issued().filter(ofPrefix) };
    },
    'remove-apps': () => store.clear(),
    app: ({ clientId }) => {
      const app = store.get(clientId);
      if (!app) return { exists: false };
      const message = Buffer.from(toBinary(schema, app)).toString('base64');
      return { exists: true, app: toJson(schema, app), message };
    },
  };
}

/** The tests' own door: plain HTTP, `POST /control/<command>`. */
export function controlServer(context) {
  const table = commands(context);
  return createServer(async (request, response) => {
    const command = table[request.url.replace(/^\/control\//, '')];
    const answer = (status, value) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (request.method !== 'POST' || !command) {
      request.resume();
      answer(404, { error: 'no such command' });
      return;
    }
    try {
      answer(200, command(await readJson(request)) ?? {});
    } catch (error) {
      answer(400, { error: String(error) });
    }
  });
}
