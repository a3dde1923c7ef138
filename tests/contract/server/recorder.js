// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

/** What the control plane saw, for tests to ask. Holds names and counts, never a header's value or a token. */
export class Recorder {
  constructor() {
    this.clear();
  }

  clear() {
    this.requests = [];
    this.calls = [];
    this.tokens = [];
    this.devices = [];
    this.http2Offers = 0;
    this.open = {};
    this.mostAtOnce = {};
  }

  /** For TLS: takes note of clients that offer HTTP/2, which is not spoken here. */
  chooseProtocol({ protocols }) {
    if (protocols.includes('h2')) this.http2Offers += 1;
    return protocols.includes('http/1.1') ? 'http/1.1' : undefined;
  }

  /** Counts a request from its arrival; its status is filled in when it ends (0: the connection was cut). */
  watch(request, response) {
    const entry = {
      method: request.method,
      path: request.url.split('?')[0],
      headers: [...new Set(Object.keys(request.headers))].sort(),
      status: 0,
    };
    this.requests.push(entry);
    const { open, mostAtOnce } = this;
    open[entry.path] = (open[entry.path] ?? 0) + 1;
    mostAtOnce[entry.path] = Math.max(mostAtOnce[entry.path] ?? 0, open[entry.path]);
    let isOpen = true;
    const conclude = () => {
      if (isOpen) open[entry.path] -= 1;
      isOpen = false;
    };
    response.on('close', conclude);
    // "finish" comes after the client may have sent its next request
    const { end } = response;
    response.end = (...parameters) => {
      conclude();
      return end.apply(response, parameters);
    };
    response.on('finish', () => {
      entry.status = response.statusCode;
    });
  }

  /** An RPC that carried a good token. */
  call(entry) {
    this.calls.push(entry);
  }

  /** A request to the token endpoint that the provider has answered. */
  token(entry) {
    this.tokens.push(entry);
  }

  /** A request to the device authorization endpoint that the provider has answered. */
  device(entry) {
    this.devices.push(entry);
  }

  grants() {
    const grants = {};
    for (const { grantType, outcome } of this.tokens) {
      grants[grantType] ??= {};
      grants[grantType][outcome] = (grants[grantType][outcome] ?? 0) + 1;
    }
    return grants;
  }

  dump() {
    const counts = {};
    for (const { path, status } of this.requests) {
      counts[path] ??= { total: 0 };
      counts[path].total += 1;
      counts[path][status] = (counts[path][status] ?? 0) + 1;
    }
    const grants = this.grants();
    const { requests, calls, tokens, devices, http2Offers, mostAtOnce } = this;
    return { counts, grants, requests, calls, tokens, devices, http2Offers, mostAtOnce };
  }
}
