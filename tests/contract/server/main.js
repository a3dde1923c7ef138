// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

/*
 * A control plane for tests
 * =========================
 * A Union control plane made of other people's libraries, so that Latchkey is not tested against its own idea
 * of the protocol: Connect calls by @connectrpc/connect-node, sign-in by the certified oidc-provider, TLS by
 * Node with certificates made for the run. Registered apps are OAuth clients of the provider: a created key
 * gets a token by client_credentials, a deleted one is refused.
 *
 * `prepare.sh <folder>` puts everything that is needed into a folder, and a program `controlplane` with it:
 *
 *     <folder>/controlplane [--host localhost] [--redirect-port 53593] [--port 0] [--organization acme] [--settings '{…}']
 *
 * Its first line on stdout is one JSON object; after it the control plane answers:
 *
 *     endpoint       "localhost:41234", for --connect
 *     url            "https://localhost:41234", also the issuer
 *     caFile         PEM file of the run's certificate authority, for --ca-file
 *     wrongNameUrl   the same control plane with a certificate for another host
 *     expiredUrl     the same control plane with an expired certificate
 *     control        "http://127.0.0.1:41235", see below
 *     organization, clientId, redirectUri, audience, scopes, authorizationHeader, subject
 *
 * It ends at SIGTERM, SIGINT and when its stdin closes (so never start it with stdin at /dev/null), and
 * removes its files. Everything listens on 127.0.0.1 only.
 *
 * `--host` is a name (or address) that only a client with a proxy knows: it goes into addresses and into the
 * certificate.
 *
 * Signing in needs no click: a browser that follows redirects and keeps cookies for the length of the sign-in
 * is sent back to the redirect address with a code. With a code for a device (RFC 8628) the browser also sends
 * each form that it comes to.
 *
 * Commands: `POST <control>/control/<command>` with a JSON object as body; the answer is a JSON object.
 *
 *     reset               everything as it was at the start
 *     configure           changes settings; names and values in settings.js
 *     drop-access-tokens  every access token is refused from now on, refresh tokens stay good
 *     issued-tokens       {"tokens": every token given out since the start, in plain}
 *     end-sessions        every refresh token becomes invalid_grant
 *     fail                orders failures, see faults.js; clear-faults takes them back
 *     record              what was seen since the start or the last clear-record:
 *                           counts    {path: {total, <status>: n}}; status 0 is a cut connection
 *                           grants    {grant type: {"ok" or OAuth error: n}}
 *                           requests  [{method, path, headers (names), status}]
 *                           calls     [{procedure, subject, clientId, audience, scope}] of good tokens
 *                           tokens    [{grantType, outcome, clientId, parameters, audience, scope,
 *                                      basicAuthentication, at (ms)}]
 *                           devices   [{parameters, audience, scope}] of device authorization requests
 *                           mostAtOnce  {path: how many requests for it were under way at the same time}
 *                           http2Offers  how many TLS connections offered HTTP/2
 *     grants              the record's grants alone
 *     add-apps            {"apps": [App as proto JSON]} or {"count": 250, "prefix": "key"}
 *     remove-apps         forgets all apps
 *     kill                ends a program in the middle of its call, see interference.js; forget-kills {"prefix"}
 *     ask-before-delete   {"url"}: POSTs {clientId, others: {client ID: secret}} there before a key is deleted, and waits
 *     secrets             {"prefix"} → {now: {client ID: secret}, issued: [{clientId, secret}]}
 *     app                 {"clientId"} → {exists, app (proto JSON), message (base64 of the protobuf)}
 */

import { Console } from 'node:console';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { connectNodeAdapter } from '@connectrpc/connect-node';

import { Storage } from './adapter.js';
import { AppStore } from './appstore.js';
import { makeCertificates } from './certificates.js';
import { controlServer } from './control.js';
import { Faults } from './faults.js';
import { IdentityProvider, people } from './identityprovider.js';
import { Interference } from './interference.js';
import { serveDocuments } from './metadata.js';
import { Recorder } from './recorder.js';
import { loadRegistry, services } from './services.js';
import { applySettings, defaultSettings } from './settings.js';

// stdout belongs to the JSON line; libraries print their notices with console
globalThis.console = new Console(process.stderr, process.stderr);

const { values: options } = parseArgs({
  options: {
    descriptors: { type: 'string' },
    host: { type: 'string', default: 'localhost' },
    port: { type: 'string', default: '0' },
    'redirect-port': { type: 'string', default: '53593' },
    organization: { type: 'string', default: 'acme' },
    settings: { type: 'string', default: '{}' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'latchkey-contract-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
process.stdin.resume().on('close', () => process.exit(0));

async function listen(server, port = 0) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

function requestHandler(context) {
  const { recorder, faults, settings, plane, identityProvider } = context;
  const callback = identityProvider.provider.callback();
  const connect = connectNodeAdapter({ ...services(context), fallback: callback });
  const serve = async (request, response) => {
    recorder.watch(request, response);
    if (await faults.intercept(request, response)) return;
    if (serveDocuments(request, response, settings, plane)) return;
    if (request.url.startsWith('/interaction/')) {
      await identityProvider.answerInteraction(request, response);
      return;
    }
    connect(request, response);
  };
  return (request, response) =>
    serve(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
}

async function start() {
  const settings = defaultSettings();
  applySettings(settings, JSON.parse(options.settings));
  const certificates = makeCertificates(folder, options.host);
  const recorder = new Recorder();
  const ALPNCallback = (offer) => recorder.chooseProtocol(offer);
  const server = createServer({ ...certificates.good, ALPNCallback });
  const port = await listen(server, Number(options.port));
  const plane = {
    issuer: `https://${options.host}:${port}`,
    organization: options.organization,
    clientId: 'latchkey',
    redirectUri: `http://localhost:${options['redirect-port']}/callback`,
  };
  const context = {
    settings,
    initialSettings: { ...settings },
    plane,
    recorder,
    faults: new Faults(),
    interference: new Interference(),
    store: new AppStore(),
    registry: loadRegistry(options.descriptors),
  };
  const storage = new Storage(context.store);
  context.identityProvider = new IdentityProvider({ ...context, ...plane, storage });

  const handler = requestHandler(context);
  server.on('request', handler);
  const wrongNamePort = await listen(createServer(certificates.wrongName, handler));
  const expiredPort = await listen(createServer(certificates.expired, handler));
  const controlPort = await listen(controlServer(context));
  const { issuer, ...known } = plane;
  const line = {
    endpoint: `${options.host}:${port}`,
    url: issuer,
    caFile: certificates.caFile,
    wrongNameUrl: `https://localhost:${wrongNamePort}`,
    expiredUrl: `https://localhost:${expiredPort}`,
    control: `http://127.0.0.1:${controlPort}`,
    ...known,
    audience: settings.audience,
    scopes: settings.scopes,
    authorizationHeader: settings.authorizationHeader,
    subject: people.ada.sub,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

start().catch((error) => {
  console.error(error);
  process.exit(1);
});
