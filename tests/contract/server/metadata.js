// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

/** RFC 8414 in the provider's own words, for the Connect service to repeat. */
export function authorizationServerMetadata({ deviceFlow }, { issuer }) {
  const hasDevice = deviceFlow === 'served';
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    device_authorization_endpoint: hasDevice ? `${issuer}/device/auth` : '',
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'offline_access', 'all'],
    token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials', ...(hasDevice ? [deviceGrant] : [])],
  };
}

/** Flyte's public client, in the names of GetPublicClientConfigResponse. */
export function publicClientConfig(settings, { clientId, redirectUri, issuer }) {
  return {
    clientId,
    redirectUri,
    scopes: settings.scopes,
    authorizationMetadataKey: settings.authorizationHeader,
    serviceHttpEndpoint: issuer,
    audience: settings.audience,
  };
}

function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function sendJson(response, value) {
  // as gateways do; nobody should bring it back
  response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'gateway=1; Path=/; Secure' });
  response.end(JSON.stringify(value));
}

function sendAbsent(response) {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end('not found');
}

/** The documents that clients fall back to, and what is not there; true where the request has been answered. */
export function serveDocuments(request, response, settings, plane) {
  const path = request.url.split('?')[0];
  if (path.startsWith('/cloudidl.identity.AppsService/') && settings.appsService === 'page') {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Flyte</title>');
    return true;
  }
  const isAbsent =
    (path.startsWith('/cloudidl.identity.AppsService/') && settings.appsService === 'absent') ||
    (path.startsWith('/flyteidl2.auth.AuthMetadataService/') && settings.connectMetadata === 'absent') ||
    (path === '/.well-known/oauth-authorization-server' && settings.oauthMetadata === 'absent') ||
    (path === '/.well-known/openid-configuration' && settings.openidMetadata === 'absent') ||
    (path === '/config/v1/flyte_client' && settings.flyteClient === 'absent');
  if (isAbsent) {
    request.resume();
    sendAbsent(response);
    return true;
  }
  if (path !== '/config/v1/flyte_client') return false;
  const config = Object.entries(publicClientConfig(settings, plane));
  const naming = settings.flyteClient === 'camel' ? (name) => name : snakeCase;
  sendJson(response, Object.fromEntries(config.map(([name, value]) => [naming(name), value])));
  return true;
}
