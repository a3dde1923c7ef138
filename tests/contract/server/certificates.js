// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';

function openssl(folder, ...args) {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

function newKey(folder, name) {
  openssl(folder, 'ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.key`);
}

function makeAuthority(folder) {
  newKey(folder, 'ca');
  openssl(
    folder,
    'req', '-x509', '-new', '-key', 'ca.key', '-out', 'ca.pem', '-days', '2', '-sha256',
    '-subj', '/CN=Latchkey contract test authority',
    '-addext', 'basicConstraints=critical,CA:TRUE',
    '-addext', 'keyUsage=critical,keyCertSign,cRLSign',
  );
  // `openssl ca` keeps its books in these files; unlike `openssl x509 -req` it can date a certificate back.
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'serial'), '01\n');
  writeFileSync(
    join(folder, 'ca.cnf'),
    `[ca]
default_ca = run
[run]
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`,
  );
}

function asn1Time(date) {
  return date.toISOString().replace(/[-:T]/g, '').slice(0, 14) + 'Z';
}

function makeLeaf(folder, name, subjectAlternativeNames, notBefore, notAfter) {
  newKey(folder, name);
  openssl(folder, 'req', '-new', '-key', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
  writeFileSync(
    join(folder, `${name}.ext`),
    `basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
subjectAltName=${subjectAlternativeNames}
`,
  );
  openssl(
    folder,
    'ca', '-batch', '-notext', '-config', 'ca.cnf', '-in', `${name}.csr`, '-out', `${name}.pem`,
    '-extfile', `${name}.ext`, '-startdate', asn1Time(notBefore), '-enddate', asn1Time(notAfter),
  );
  return {
    key: readFileSync(join(folder, `${name}.key`)),
    cert: readFileSync(join(folder, `${name}.pem`)),
  };
}

/** A certificate authority for this run and three server certificates: a good one and two bad ones. */
export function makeCertificates(folder, host) {
  const hour = 3600 * 1000;
  const now = Date.now();
  const localNames = `DNS:localhost,IP:127.0.0.1,${isIP(host) ? 'IP' : 'DNS'}:${host}`;
  makeAuthority(folder);
  return {
    caFile: join(folder, 'ca.pem'),
    good: makeLeaf(folder, 'localhost', localNames, new Date(now - hour), new Date(now + 24 * hour)),
    wrongName: makeLeaf(
      folder, 'elsewhere', 'DNS:elsewhere.test', new Date(now - hour), new Date(now + 24 * hour)),
    expired: makeLeaf(folder, 'expired', localNames, new Date(now - 2 * hour), new Date(now - hour)),
  };
}
