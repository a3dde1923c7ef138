// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

import { generateKeyPairSync, randomBytes } from 'node:crypto';

import { createLocalJWKSet, jwtVerify } from 'jose';
import { errors, Provider } from 'oidc-provider';

/** The one person who can sign in here. */
export const person = {
  sub: 'ada-0001',
  name: 'Ada Example',
  given_name: 'Ada',
  family_name: 'Example',
  preferred_username: 'ada',
  email: 'ada@contract.test',
};

const signingAlgorithm = 'ES256';

function newSigningKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'run', alg: signingAlgorithm, use: 'sig' };
}

/** oidc-provider set up as Union's: a public client with PKCE, audience and scopes, rotation, revocation. */
export class IdentityProvider {
  #settings;
  #storage;
  #publicKeys;
  #liveJwtIds = new Set();

  constructor({ issuer, clientId, redirectUri, settings, storage, recorder }) {
    this.#settings = settings;
    this.#storage = storage;
    const key = newSigningKey();
    const { d, ...publicKey } = key;
    this.#publicKeys = createLocalJWKSet({ keys: [publicKey] });
    this.provider = new Provider(issuer, {
      adapter: storage.adapterClass(),
      jwks: { keys: [key] },
      ...this.#clientConfiguration(clientId, redirectUri),
      ...this.#tokenConfiguration(),
      ...this.#signInConfiguration(),
    });
    this.provider.use(this.#withoutUnchangedRefreshToken());
    this.#listen(recorder);
  }

  #clientConfiguration(clientId, redirectUri) {
    return {
      clients: [
        {
          client_id: clientId,
          client_name: 'Latchkey',
          // "web": the provider then compares the redirect to the byte, as Union's does, port and all
          application_type: 'web',
          token_endpoint_auth_method: 'none',
          redirect_uris: [redirectUri],
          response_types: ['code'],
          grant_types: ['authorization_code', 'refresh_token'],
        },
      ],
      clientDefaults: { id_token_signed_response_alg: signingAlgorithm },
      enabledJWA: {
        idTokenSigningAlgValues: [signingAlgorithm],
        userinfoSigningAlgValues: [signingAlgorithm],
      },
      responseTypes: ['code'],
      pkce: { required: () => true },
      clockTolerance: 0,
    };
  }

  #tokenConfiguration() {
    const settings = this.#settings;
    return {
      scopes: ['openid', 'offline_access'],
      extraParams: ['audience'],
      ttl: {
        AccessToken: () => settings.accessTokenSeconds,
        ClientCredentials: () => settings.accessTokenSeconds,
        RefreshToken: 24 * 3600,
        Grant: 24 * 3600,
        IdToken: 3600,
        Interaction: 600,
        Session: 24 * 3600,
      },
      rotateRefreshToken: () => settings.rotateRefreshTokens,
      issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
      expiresWithSession: async () => false,
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        revocation: {
          enabled: true,
          allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
        },
        resourceIndicators: {
          enabled: true,
          useGrantedResource: async () => true,
          // the parameter is called `audience` here, as Union's clients send it, not RFC 8707's `resource`
          defaultResource: async (ctx, _client, oneOf) =>
            oneOf?.[0] ?? (ctx.oidc.params.audience || ctx.oidc.body?.audience || undefined),
          getResourceServerInfo: async (_ctx, resource) => this.#resourceServer(resource),
        },
      },
    };
  }

  #resourceServer(resource) {
    if (resource !== this.#settings.audience) throw new errors.InvalidTarget('no such audience');
    return {
      scope: 'all',
      audience: resource,
      accessTokenTTL: this.#settings.accessTokenSeconds,
      accessTokenFormat: this.#settings.tokenFormat,
      jwt: { sign: { alg: signingAlgorithm } },
    };
  }

  #signInConfiguration() {
    return {
      cookies: { keys: [randomBytes(32).toString('base64url')] },
      claims: { openid: ['sub'] },
      interactions: { url: async (_ctx, interaction) => `/interaction/${interaction.uid}` },
      findAccount: async (_ctx, id) => ({ accountId: id, claims: async () => ({ ...person, sub: id }) }),
      loadExistingGrant: async (ctx) => {
        const grant = new ctx.oidc.provider.Grant({
          clientId: ctx.oidc.client.clientId,
          accountId: ctx.oidc.session.accountId,
        });
        grant.addOIDCScope('openid offline_access');
        for (const resource of Object.keys(ctx.oidc.resourceServers)) grant.addResourceScope(resource, 'all');
        await grant.save();
        return grant;
      },
      renderError: async (ctx, out) => {
        ctx.type = 'text/plain';
        ctx.body = `${out.error}: ${out.error_description}`;
      },
    };
  }

  /** RFC 6749 §6: a provider that does not rotate may leave the refresh token out of its answer. */
  #withoutUnchangedRefreshToken() {
    return async (ctx, next) => {
      await next();
      const isRefresh = ctx.oidc?.route === 'token' && ctx.oidc.params?.grant_type === 'refresh_token';
      if (isRefresh && !ctx.oidc.entities.RotatedRefreshToken) delete ctx.body.refresh_token;
    };
  }

  #listen(recorder) {
    const record = (ctx, outcome) => {
      const body = ctx.oidc.body ?? {};
      recorder.token({
        grantType: body.grant_type ?? '',
        outcome,
        clientId: ctx.oidc.client?.clientId ?? '',
        parameters: Object.keys(body).sort(),
        audience: body.audience ?? '',
        scope: body.scope ?? '',
        basicAuthentication: /^basic /i.test(ctx.get('authorization')),
      });
    };
    this.provider.on('grant.success', (ctx) => record(ctx, 'ok'));
    this.provider.on('grant.error', (ctx, error) => record(ctx, error.message));
    const remember = (token) => this.#liveJwtIds.add(token.jti);
    this.provider.on('access_token.issued', remember);
    this.provider.on('client_credentials.issued', remember);
    this.provider.on('server_error', (_ctx, error) => console.error(error));
  }

  /** Plays the person in front of the browser: signs in, or refuses, without asking. */
  async answerInteraction(request, response) {
    const answer =
      this.#settings.signIn === 'approve'
        ? { login: { accountId: person.sub } }
        : { error: 'access_denied', error_description: 'the person said no' };
    await this.provider.interactionFinished(request, response, answer);
  }

  /** Who a bearer token stands for; undefined where it is unknown, expired, dropped or for someone else. */
  async verify(token) {
    const found = token.split('.').length === 3 ? await this.#verifyJwt(token) : await this.#find(token);
    return found && found.audience === this.#settings.audience ? found : undefined;
  }

  async #verifyJwt(token) {
    try {
      const { payload } = await jwtVerify(token, this.#publicKeys, { typ: 'at+jwt' });
      if (!this.#liveJwtIds.has(payload.jti)) return undefined;
      return {
        subject: payload.sub,
        clientId: payload.client_id,
        audience: payload.aud ?? '',
        scope: payload.scope ?? '',
      };
    } catch {
      return undefined;
    }
  }

  async #find(value) {
    const { AccessToken, ClientCredentials } = this.provider;
    const token = (await AccessToken.find(value)) ?? (await ClientCredentials.find(value));
    if (!token || token.isExpired) return undefined;
    return {
      subject: token.accountId ?? token.clientId,
      clientId: token.clientId,
      audience: token.aud ?? '',
      scope: token.scope ?? '',
    };
  }

  dropAccessTokens() {
    this.#storage.drop('AccessToken', 'ClientCredentials');
    this.#liveJwtIds.clear();
  }

  endSessions() {
    this.#storage.drop('RefreshToken', 'Grant', 'Session');
  }
}
