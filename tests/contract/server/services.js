// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { clone, create, createFileRegistry, fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema, timestampNow } from '@bufbuild/protobuf/wkt';
import { Code, ConnectError, createContextKey } from '@connectrpc/connect';

import { personOf } from './identityprovider.js';
import { authorizationServerMetadata, publicClientConfig } from './metadata.js';

const callerKey = createContextKey(undefined, { description: 'who the bearer token stands for' });
const metadataService = 'flyteidl2.auth.AuthMetadataService';
const appsService = 'cloudidl.identity.AppsService';

/** The message types of the project's own .proto files, as protoc described them. */
export function loadRegistry(descriptorFile) {
  return createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(descriptorFile)));
}

export function appSchema(registry) {
  return registry.getMessage('cloudidl.identity.App');
}

/** Whether a field is one that Create takes and Update replaces (numbers 4 to 15 in all three messages). */
function isEditable(field) {
  return field.number >= 4 && field.number <= 15;
}

function copyEditable(schema, source, target) {
  for (const { localName } of schema.fields.filter(isEditable)) target[localName] = source[localName];
}

function codeOf(name) {
  const pascal = name.replace(/(^|_)([a-z])/g, (_match, _separator, letter) => letter.toUpperCase());
  return Code[pascal] ?? Code.Unknown;
}

/** Authentication, recording and ordered failures, around every call. */
function guard({ identityProvider, settings, recorder, faults, interference }) {
  return (next) => async (request) => {
    const procedure = `${request.service.typeName}/${request.method.name}`;
    const fault = faults.takeCode(`/${procedure}`);
    if (fault) throw new ConnectError(fault.message ?? 'ordered by the test', codeOf(fault.code));
    if (request.service.typeName === metadataService) {
      if (settings.connectMetadata !== 'served') throw new ConnectError('not configured', Code.Unimplemented);
      return next(request);
    }
    if (request.service.typeName === appsService && settings.appsService === 'unimplemented') {
      throw new ConnectError('unknown service', Code.Unimplemented);
    }
    const [, token] = /^Bearer (\S+)$/.exec(request.header.get(settings.authorizationHeader || 'authorization') ?? '') ?? [];
    const caller = token && (await identityProvider.verify(token));
    if (!caller) throw new ConnectError('no valid bearer token', Code.Unauthenticated);
    recorder.call({ procedure, ...caller });
    request.contextValues.set(callerKey, caller);
    if (request.service.typeName !== appsService) return next(request);
    return interference.around(request.method.name, request.message.clientId ?? '', () => next(request));
  };
}

function authMetadata({ settings, plane }) {
  return {
    getOAuth2Metadata: () => {
      const metadata = authorizationServerMetadata(settings, plane);
      return {
        issuer: metadata.issuer,
        authorizationEndpoint: metadata.authorization_endpoint,
        tokenEndpoint: metadata.token_endpoint,
        responseTypesSupported: metadata.response_types_supported,
        scopesSupported: metadata.scopes_supported,
        tokenEndpointAuthMethodsSupported: metadata.token_endpoint_auth_methods_supported,
        jwksUri: metadata.jwks_uri,
        codeChallengeMethodsSupported: metadata.code_challenge_methods_supported,
        grantTypesSupported: metadata.grant_types_supported,
        deviceAuthorizationEndpoint: metadata.device_authorization_endpoint,
      };
    },
    getPublicClientConfig: () => publicClientConfig(settings, plane),
  };
}

function identity(settings) {
  return {
    userInfo: (_request, context) => {
      if (settings.userInfo !== 'served') throw new ConnectError('no such call', Code.Unimplemented);
      const { subject } = context.values.get(callerKey);
      const person = personOf(subject);
      if (!person) return { subject }; // an application
      return {
        subject,
        name: person.name,
        preferredUsername: person.preferred_username,
        givenName: person.given_name,
        familyName: person.family_name,
        email: person.email,
        additionalClaims: { userhandle: person.preferred_username },
      };
    },
  };
}

class Apps {
  constructor({ registry, store, settings, plane, interference }) {
    this.schema = appSchema(registry);
    this.store = store;
    this.settings = settings;
    this.interference = interference;
    this.organization = plane.organization;
  }

  #checkOrganization({ organization }) {
    if (organization === '' && this.settings.organization === 'optional') return;
    if (organization !== this.organization) {
      throw new ConnectError(`no access to organization "${organization}"`, Code.PermissionDenied);
    }
  }

  #existing(clientId) {
    const app = this.store.get(clientId);
    if (!app) throw new ConnectError(`no app "${clientId}"`, Code.NotFound);
    return app;
  }

  create(request) {
    this.#checkOrganization(request);
    const { organization } = this;
    const { clientId } = request;
    if (clientId === '') throw new ConnectError('client_id is empty', Code.InvalidArgument);
    if (this.store.has(clientId)) throw new ConnectError(`app "${clientId}" exists`, Code.AlreadyExists);
    const app = create(this.schema, { organization, clientId, clientIdIssuedAt: timestampNow() });
    app.profile = create(this.schema.field.profile.message, { apporg: organization });
    copyEditable(this.schema, request, app);
    const clientSecret = randomBytes(32).toString('base64url');
    this.store.add(app, clientSecret);
    return { app: { ...clone(this.schema, app), clientSecret } };
  }

  get(request) {
    this.#checkOrganization(request);
    return { app: this.#existing(request.clientId) };
  }

  update(request) {
    this.#checkOrganization(request);
    const app = clone(this.schema, this.#existing(request.clientId));
    copyEditable(this.schema, request, app);
    this.store.replace(app);
    return { app };
  }

  async delete(request) {
    this.#checkOrganization(request);
    this.#existing(request.clientId);
    const { [request.clientId]: _deleted, ...others } = this.store.secrets();
    await this.interference.askBeforeDelete(request.clientId, others);
    this.store.remove(request.clientId);
    return {};
  }

  list(request) {
    this.#checkOrganization(request);
    const { limit = 0, token = '' } = request.request ?? {};
    const after = token === '' ? 0 : Number(Buffer.from(token, 'base64url').toString());
    if (!Number.isSafeInteger(after)) throw new ConnectError('no such page token', Code.InvalidArgument);
    const { apps, next } = this.store.page(after, Math.min(limit || 100, this.settings.pageSize));
    return { apps, token: next === 0 ? '' : Buffer.from(String(next)).toString('base64url') };
  }
}

/** What connectNodeAdapter needs to serve the three services. */
export function services(context) {
  const apps = new Apps(context);
  const { registry } = context;
  return {
    connect: true,
    grpc: false,
    grpcWeb: false,
    interceptors: [guard(context)],
    routes: (router) => {
      router.service(registry.getService(metadataService), authMetadata(context));
      router.service(registry.getService('flyteidl2.auth.IdentityService'), identity(context.settings));
      router.service(registry.getService(appsService), {
        create: (request) => apps.create(request),
        get: (request) => apps.get(request),
        update: (request) => apps.update(request),
        delete: (request) => apps.delete(request),
        list: (request) => apps.list(request),
      });
    },
  };
}
