/** A passkey in software (P-256), that answers as a browser with a security key does. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const PRESENT = 1;
const ATTESTED = 64;

interface Options {
  challenge: string;
  rp?: { id?: string };
  rpId?: string;
}

/** Anything that is otherwise than a browser of this site does it. */
export interface Oddity {
  origin?: string;
  challenge?: string;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();

const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

export class SoftPasskey {
  readonly id = randomBytes(32);
  /** How often it says it was used; zero for ever: it does not count. */
  count = 0;
  readonly #key: KeyObject;
  readonly #cose: Uint8Array;

  constructor(readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
        [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
      ]),
    );
  }

  /** The answer to an offer to enrol, as JSON. */
  made(offer: string, { origin = this.origin, challenge }: Oddity = {}): string {
    const options = JSON.parse(offer) as Options;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const authData = Buffer.concat([
      this.#head(options.rp?.id ?? '', PRESENT | ATTESTED),
      Buffer.alloc(16),
      length,
      this.id,
      this.#cose,
    ]);
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', Uint8Array.from(authData)],
      ]) as never,
    );
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', challenge ?? options.challenge, origin).toString(
        'base64url',
      ),
      attestationObject: Buffer.from(attestation).toString('base64url'),
      transports: ['usb'],
    });
  }

  /** The answer to an offer to prove who one is, as JSON. */
  signed(offer: string, { origin = this.origin, challenge }: Oddity = {}): string {
    const options = JSON.parse(offer) as Options;
    const data = clientData('webauthn.get', challenge ?? options.challenge, origin);
    const authData = this.#head(options.rpId ?? '', PRESENT);
    return this.#answer({
      clientDataJSON: data.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authData, sha256(data)]), this.#key).toString('base64url'),
    });
  }

  #head(rpId: string, flags: number): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags);
    rest.writeUInt32BE(this.count, 1);
    return Buffer.concat([sha256(rpId), rest]);
  }

  #answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}
