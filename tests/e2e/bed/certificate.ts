/**
 * A self-signed certificate for the local HTTPS server, written out by hand so that the tests need neither the
 * `openssl` command nor another package. Structure: RFC 5280 section 4.1; encoding: X.690 (DER).
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its certificate, both PEM, as `https.createServer` takes them. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

const TAG = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};
/** Context-specific tags: [0] and [3] constructed, and [2] primitive (a dNSName). */
const CONTEXT = { version: 0xa0, extensions: 0xa3, dnsName: 0x82 };
/** Object identifiers, already in DER: ecdsa-with-SHA256, id-at-commonName, id-ce-subjectAltName. */
const OID = { ecdsaSha256: '2a8648ce3d040302', commonName: '550403', subjectAltName: '551d11' };

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(body.length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

const oid = (hex: string): Buffer => der(TAG.oid, Buffer.from(hex, 'hex'));

function utcTime(date: Date): Buffer {
  const digits = date.toISOString().replace(/[-:T]/gu, '').slice(2, 14);
  return der(TAG.utcTime, Buffer.from(`${digits}Z`));
}

/**
 * Makes a fresh identity for `hosts`, valid from yesterday for thirty days. Browsers must be told to accept it: nobody
 * they trust has signed it. Throws only where Node lacks the P-256 curve.
 */
export function selfSigned(hosts: readonly string[]): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const dayMs = 24 * 60 * 60 * 1000;
  const algorithm = der(TAG.sequence, oid(OID.ecdsaSha256));
  const name = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, oid(OID.commonName), der(TAG.utf8, Buffer.from('Postpause test bed')))),
  );
  const alternatives = der(TAG.sequence, ...hosts.map((host) => der(CONTEXT.dnsName, Buffer.from(host))));
  const body = der(
    TAG.sequence,
    der(CONTEXT.version, der(TAG.integer, Buffer.from([2]))),
    // The leading 0x01 keeps the number positive, and different each time: Firefox refuses a serial it has seen before.
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    der(TAG.sequence, utcTime(new Date(Date.now() - dayMs)), utcTime(new Date(Date.now() + 30 * dayMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      CONTEXT.extensions,
      der(TAG.sequence, der(TAG.sequence, oid(OID.subjectAltName), der(TAG.octets, alternatives))),
    ),
  );
  const signature = der(TAG.bits, Buffer.from([0]), sign('sha256', body, privateKey));
  const base64 = der(TAG.sequence, body, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/gu)?.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
