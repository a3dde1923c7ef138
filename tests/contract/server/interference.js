// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

import { EventEmitter, once } from 'node:events';

/**
 * Ends a program in the middle of a call of the AppsService, and asks a test before a key is deleted.
 *
 * A kill has `prefix` (how the client ID starts), `method`, `skip` (calls that are let pass first), `pid` and `at`:
 * - "before": the call never takes effect;
 * - "after": it takes effect, and its answer reaches nobody;
 * - "late": it takes effect only when the next Create for such a client ID is on its way.
 */
export class Interference {
  gate = '';
  #kills = [];
  #held = [];

  order(kill) {
    this.#kills.push(kill);
  }

  /** Whoever gets the process id next is somebody else. */
  forget(prefix) {
    this.#kills = this.#kills.filter((kill) => kill.prefix !== prefix);
  }

  clear() {
    this.gate = '';
    this.#kills = [];
    for (const { release } of this.#held.splice(0)) release.emit('go');
  }

  #take(method, clientId) {
    const index = this.#kills.findIndex((kill) => kill.method === method && clientId.startsWith(kill.prefix));
    if (index < 0) return undefined;
    if (this.#kills[index].skip > 0) {
      this.#kills[index].skip -= 1;
      return undefined;
    }
    return this.#kills.splice(index, 1)[0];
  }

  async #releaseHeld(method, clientId) {
    const index = method === 'Create' ? this.#held.findIndex(({ prefix }) => clientId.startsWith(prefix)) : -1;
    if (index < 0) return;
    const [{ release, done }] = this.#held.splice(index, 1);
    release.emit('go');
    await done;
  }

  /** `call` takes effect. */
  async around(method, clientId, call) {
    await this.#releaseHeld(method, clientId);
    const kill = this.#take(method, clientId);
    if (!kill) return call();
    if (kill.at === 'after') {
      const answer = await call();
      process.kill(kill.pid, 'SIGKILL');
      return answer;
    }
    process.kill(kill.pid, 'SIGKILL');
    if (kill.at === 'before') throw new Error('its program was ended');
    const release = new EventEmitter();
    const done = once(release, 'go').then(call);
    this.#held.push({ prefix: kill.prefix, release, done });
    return done;
  }

  /** `others` are the keys that would be left, with their secrets. */
  async askBeforeDelete(clientId, others) {
    if (this.gate === '') return;
    const body = JSON.stringify({ clientId, others });
    await fetch(this.gate, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  }
}
