// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

/** The registered applications, in the order of their creation. Both the AppsService and the provider read it. */
export class AppStore {
  #records = new Map();
  #nextSequence = 1;
  #issued = [];

  has(clientId) {
    return this.#records.has(clientId);
  }

  get(clientId) {
    return this.#records.get(clientId)?.app;
  }

  /** By client ID. */
  secrets() {
    return Object.fromEntries([...this.#records].map(([clientId, { secret }]) => [clientId, secret]));
  }

  /** Every secret there ever was since the start, also of keys that are gone. */
  issued() {
    return this.#issued;
  }

  secretOf(clientId) {
    return this.#records.get(clientId)?.secret;
  }

  add(app, secret) {
    this.#issued.push({ clientId: app.clientId, secret });
    this.#records.set(app.clientId, { app, secret, sequence: this.#nextSequence });
    this.#nextSequence += 1;
  }

  replace(app) {
    this.#records.get(app.clientId).app = app;
  }

  remove(clientId) {
    return this.#records.delete(clientId);
  }

  clear() {
    this.#records.clear();
  }

  get size() {
    return this.#records.size;
  }

  /** The first `limit` applications after a position; `next` is the position to go on from, 0 at the end. */
  page(after, limit) {
    const rest = [...this.#records.values()].filter((record) => record.sequence > after);
    const page = rest.slice(0, limit);
    return {
      apps: page.map((record) => record.app),
      next: rest.length > page.length ? page.at(-1).sequence : 0,
    };
  }
}
