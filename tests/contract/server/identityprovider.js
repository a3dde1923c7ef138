// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

import { generateKeyPairSync, randomBytes } from 'node:crypto';

import { createLocalJWKSet, jwtVerify } from 'jose';
import { errors, Provider } from 'oidc-provider';

/** Who can sign in here. */
export const people = {
  ada: {
    sub: 'ada-0001',
    name: 'Ada Example',
    given_name: 'Ada',
    family_name: 'Example',
    preferred_username: 'ada',
    email: 'ada@contract.test',
  },
  grace: {
    sub: 'grace-0002',
    name: 'Grace Example',
    given_name: 'Grace',
    family_name: 'Example',
    preferred_username: 'grace',
    email: 'grace@contract.test',
  },
};

/** Undefined for an application. */
export function personOf(subject) {
  return Object.values(people).find(({ sub }) => sub === subject);
}

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
const slowDownStep = 5000; // ms; RFC 8628 §3.5
const mayBeEarlyBy = 200; // ms; timers and networks are not exact

const signingAlgorithm = 'ES256';

function newSigningKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'run', alg: signingAlgorithm, use: 'sig' };
}

/** The rhythm that one device has to keep. */
class Pace {
  constructor(seconds) {
    this.interval = seconds * 1000;
    this.next = Date.now() + this.interval - mayBeEarlyBy;
  }

  isTooSoon(isOrdered) {
    const now = Date.now();
    const isTooSoon = isOrdered || now < this.next;
    if (isTooSoon) this.interval += slowDownStep;
    this.next = now + this.interval - mayBeEarlyBy;
    return isTooSoon;
  }
}

function page(ctx, title, form = '') {
  ctx.type = 'html';
  ctx.body = `<!doctype html><title>${title}</title><h1>${title}</h1>${form}`;
}

/** oidc-provider set up as Union's: a public client with PKCE, audience and scopes, rotation, revocation. */
export class IdentityProvider {
  #settings;
  #storage;
  #publicKeys;
  #liveJwtIds = new Set();
  #issued = new Set();
  #polls = new Map();

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
    this.provider.use(this.#withPace(recorder));
    this.#pacePolls();
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
          grant_types: ['authorization_code', 'refresh_token', deviceGrant],
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
        DeviceCode: () => settings.deviceCodeSeconds,
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
        deviceFlow: {
          enabled: true,
          userCodeInputSource: async (ctx, form) => page(ctx, 'Type the code', form),
          userCodeConfirmSource: async (ctx, form, client, _device, userCode) =>
            page(ctx, `Sign in ${client.clientName} with ${userCode}?`, form),
          successSource: async (ctx) => page(ctx, 'Signed in'),
        },
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
      findAccount: async (_ctx, id) => ({ accountId: id, claims: async () => ({ ...personOf(id), sub: id }) }),
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

  /** Says how often a device may ask (RFC 8628 §3.2); the library leaves that out. */
  #withPace(recorder) {
    return async (ctx, next) => {
      await next();
      if (ctx.oidc?.route !== 'device_authorization' || !ctx.body?.device_code) return;
      ctx.body.interval = this.#settings.deviceIntervalSeconds;
      if (!this.#settings.deviceCompleteAddress) delete ctx.body.verification_uri_complete;
      this.#polls.set(ctx.oidc.entities.DeviceCode.jti, new Pace(this.#settings.deviceIntervalSeconds));
      const body = ctx.oidc.body ?? {};
      recorder.device({
        parameters: Object.keys(body).sort(),
        audience: body.audience ?? '',
        scope: body.scope ?? '',
      });
    };
  }

  /** And answers slow_down to whoever asks sooner (RFC 8628 §3.5), or when the test wants it. */
  #pacePolls() {
    const { DeviceCode } = this.provider;
    const find = DeviceCode.find.bind(DeviceCode);
    DeviceCode.find = async (value, options) => {
      const code = await find(value, options);
      const isPoll = !options?.ignoreSessionBinding;
      if (!code || !isPoll || code.isExpired) return code;
      const isOrdered = this.#settings.deviceSlowDowns > 0;
      if (isOrdered) this.#settings.deviceSlowDowns -= 1;
      if (this.#polls.get(code.jti)?.isTooSoon(isOrdered)) throw new errors.SlowDown();
      return code;
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
        at: Date.now(),
      });
    };
    this.provider.on('grant.success', (ctx) => {
      record(ctx, 'ok');
      for (const name of ['access_token', 'refresh_token', 'id_token']) {
        if (ctx.body[name]) this.#issued.add(ctx.body[name]);
      }
    });
    this.provider.on('grant.error', (ctx, error) => record(ctx, error.message));
    const remember = (token) => this.#liveJwtIds.add(token.jti);
    this.provider.on('access_token.issued', remember);
    this.provider.on('client_credentials.issued', remember);
    this.provider.on('server_error', (_ctx, error) => console.error(error));
  }

  /** Plays the person in front of the browser: signs in, or refuses, without asking. */
  async answerInteraction(request, response) {
    if (this.#settings.signIn === 'hang') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Sign in</title>');
      return;
    }
    const answer =
      this.#settings.signIn === 'approve'
        ? { login: { accountId: people[this.#settings.person].sub } }
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

  /** Every token given out so far, for a test that searches for them. */
  issuedTokens() {
    return [...this.#issued];
  }

  dropAccessTokens() {
    this.#storage.drop('AccessToken', 'ClientCredentials');
    this.#liveJwtIds.clear();
  }

  endSessions() {
    this.#storage.drop('RefreshToken', 'Grant', 'Session');
  }
}
