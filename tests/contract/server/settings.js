// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

/** What a test can switch while the control plane runs. See README at the top of main.js. */
export function defaultSettings() {
  return {
    rotateRefreshTokens: true,
    accessTokenSeconds: 3600,
    tokenFormat: 'opaque', // or 'jwt'
    signIn: 'approve', // or 'deny', or 'hang': the person looks at the page and does nothing
    person: 'ada', // who signs in: a name from people in identityprovider.js
    userInfo: 'served', // or 'unimplemented'
    deviceFlow: 'served', // the device grant (RFC 8628) in the metadata; or 'absent'
    deviceIntervalSeconds: 1, // between two polls; whoever comes sooner gets slow_down
    deviceSlowDowns: 0, // so many polls get slow_down, however late they come
    deviceCodeSeconds: 600,
    deviceCompleteAddress: true, // verification_uri_complete is in the answer
    pageSize: 1000, // the most keys in one List answer
    authorizationHeader: 'flyte-authorization', // '' announces none, which means 'authorization'
    audience: 'https://api.contract.test/', // '' announces none
    scopes: ['openid', 'offline_access', 'all'],
    connectMetadata: 'served', // or 'unimplemented' (Connect error), 'absent' (404)
    oauthMetadata: 'served', // /.well-known/oauth-authorization-server; or 'absent'
    openidMetadata: 'served', // /.well-known/openid-configuration; or 'absent'
    appsService: 'served', // API keys; 'absent' (404), 'unimplemented' (Connect error), 'page': Flyte without them
    organization: 'required', // in calls of the AppsService; or 'optional', as for a host of one organization
    flyteClient: 'snake', // /config/v1/flyte_client; or 'camel', 'absent'
  };
}

/** Takes over the known settings of `changes`; an unknown name is an error of the test. */
export function applySettings(settings, changes) {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(settings, name)) throw new Error(`no such setting: ${name}`);
    settings[name] = value;
  }
}
