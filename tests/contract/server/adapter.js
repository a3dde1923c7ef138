// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

// Enumeration values of app.proto in the words of RFC 7591; what the provider can't do is left out.
const grantTypes = new Map([
  [0, 'authorization_code'],
  [3, 'client_credentials'],
  [4, 'refresh_token'],
]);
const authenticationMethods = new Map([
  [0, 'none'],
  [1, 'client_secret_post'],
  [2, 'client_secret_basic'],
]);

/** What the provider has to know of a registered application to treat it as its client. */
function clientMetadata(app, secret) {
  const grants = app.grantTypes.map((grant) => grantTypes.get(grant)).filter(Boolean);
  return {
    client_id: app.clientId,
    client_secret: secret,
    client_name: app.clientName,
    redirect_uris: app.redirectUris,
    grant_types: grants,
    response_types: grants.includes('authorization_code') ? ['code'] : [],
    token_endpoint_auth_method: authenticationMethods.get(app.tokenEndpointAuthMethod),
  };
}

/** Where the provider keeps everything that must outlive a request: in memory, dropped with the run. */
export class Storage {
  #items = new Map();

  constructor(apps) {
    this.apps = apps;
  }

  /** A class as oidc-provider wants it: constructed with a model's name. */
  adapterClass() {
    const storage = this;
    return class {
      constructor(model) {
        return model === 'Client' ? new ClientAdapter(storage.apps) : new ModelAdapter(model, storage);
      }
    };
  }

  items(model) {
    if (!this.#items.has(model)) this.#items.set(model, new Map());
    return this.#items.get(model);
  }

  drop(...models) {
    for (const model of models) this.items(model).clear();
  }

  revokeByGrantId(grantId) {
    for (const items of this.#items.values()) {
      for (const [id, payload] of items) if (payload.grantId === grantId) items.delete(id);
    }
  }
}

class ClientAdapter {
  constructor(apps) {
    this.apps = apps;
  }

  async find(clientId) {
    const app = this.apps.get(clientId);
    return app && clientMetadata(app, this.apps.secretOf(clientId));
  }
}

class ModelAdapter {
  constructor(model, storage) {
    this.items = storage.items(model);
    this.storage = storage;
  }

  async upsert(id, payload) {
    this.items.set(id, payload);
  }

  async find(id) {
    return this.items.get(id);
  }

  async findByUid(uid) {
    return this.items.values().find((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode) {
    return this.items.values().find((payload) => payload.userCode === userCode);
  }

  async consume(id) {
    this.items.get(id).consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id) {
    this.items.delete(id);
  }

  async revokeByGrantId(grantId) {
    this.storage.revokeByGrantId(grantId);
  }
}
