// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';

/**
 * Failures that a test has ordered. Each is an object with `path` (a part of the request's path), `times`
 * (1 unless given) and one of
 * - `code`, `message`: a Connect error, e.g. "unavailable";
 * - `status`, `contentType`, `body` (or `bodyBase64`), `headers`: this HTTP answer instead of the real one;
 * - `drop`: "before" or "after" the request took effect, the connection is cut without an answer;
 * - `delayMilliseconds`: the answer comes late.
 */
export class Faults {
  #ordered = [];

  order(fault) {
    if (typeof fault.path !== 'string') throw new Error('a fault needs a path');
    this.#ordered.push({ times: 1, ...fault });
  }

  clear() {
    this.#ordered = [];
  }

  #take(path, fits) {
    const index = this.#ordered.findIndex((fault) => path.includes(fault.path) && fits(fault));
    if (index < 0) return undefined;
    const fault = this.#ordered[index];
    fault.times -= 1;
    if (fault.times <= 0) this.#ordered.splice(index, 1);
    return fault;
  }

  takeCode(path) {
    return this.#take(path, (fault) => fault.code !== undefined);
  }

  /** Acts on the HTTP level; true where the request has been dealt with. */
  async intercept(request, response) {
    const path = request.url.split('?')[0];
    const fault = this.#take(path, (candidate) => candidate.code === undefined);
    if (fault === undefined) return false;
    if (fault.delayMilliseconds) await delay(fault.delayMilliseconds);
    if (fault.drop === 'before') {
      request.socket.destroy();
      return true;
    }
    if (fault.drop === 'after') cutAtAnswer(request, response);
    if (fault.status === undefined) return false;
    request.resume();
    response.writeHead(fault.status, { 'content-type': fault.contentType ?? 'text/html', ...fault.headers });
    response.end(fault.bodyBase64 ? Buffer.from(fault.bodyBase64, 'base64') : fault.body ?? '');
    return true;
  }
}

function cutAtAnswer(request, response) {
  const cut = () => {
    request.socket.destroy();
    return response;
  };
  response.writeHead = cut;
  response.end = cut;
  response.write = () => {
    cut();
    return true;
  };
}
