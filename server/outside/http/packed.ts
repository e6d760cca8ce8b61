import { createHash } from 'node:crypto';
import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { Negotiator } from '@fastify/accept-negotiator';

/** Content encodings of a body. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** One encoding of a body: its bytes and their ETag. */
export interface Variant {
  encoding: Encoding;
  bytes: Buffer;
  etag: string;
  /** Serialised heads for it, by their headers. */
  heads: WeakMap<OutgoingHttpHeaders, Head>;
}

/** Names and values in turn, as Node writes them: with the body, and without for a client that has it. */
export interface Head {
  whole: OutgoingHttpHeader[];
  known: OutgoingHttpHeader[];
}

const SMALL = 860;
const BROTLI_QUALITY = 5;

/** A body with its strong ETag, compressed once for each requested encoding. */
export class Packed {
  readonly size: number;
  readonly #hash: string;
  readonly #variants = new Map<Encoding, Variant>();

  constructor(
    private readonly body: Buffer,
    readonly mediaType: string,
    private readonly compressible = true,
    /** Downloaded under this name instead of shown. */
    readonly fileName: string | null = null,
    /** Content security policy, if it differs from the default (内容安全策略). */
    readonly policy: string | null = null,
  ) {
    this.#hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    // Estimated size of the compressed forms, rounded up.
    this.size = Math.ceil(body.length * 1.7) + 500;
  }

  /** The same with another text. */
  edited(edit: (text: string) => string): Packed {
    const { mediaType, compressible, fileName, policy } = this;
    return new Packed(Buffer.from(edit(this.body.toString())), mediaType, compressible, fileName, policy);
  }

  /** The client's preferred encoding with its bytes. */
  variant(acceptEncoding: string | undefined): Variant {
    const encoding = this.compressible && this.body.length > SMALL ? preferred(acceptEncoding) : 'identity';
    let variant = this.#variants.get(encoding);
    if (!variant) {
      const etag = `"${this.#hash}${SUFFIX[encoding]}"`;
      variant = { encoding, etag, bytes: compressed(this.body, encoding), heads: new WeakMap() };
      this.#variants.set(encoding, variant);
    }
    return variant;
  }
}

const SUFFIX: Record<Encoding, string> = { br: '-b', gzip: '-g', identity: '' };

const negotiator = new Negotiator<Encoding>({ supportedValues: ['br', 'gzip', 'identity'] });
/** Browsers send a handful of different headers; the answers to the first are kept, since parsing costs more than sending. */
const answers = new Map<string, Encoding>();
const MOST_ANSWERS = 200;

/** The encoding that the client weighs highest, Brotli before gzip before identity. */
export function preferred(header: string | undefined): Encoding {
  if (!header) return 'identity';
  const known = answers.get(header);
  if (known) return known;
  const found = negotiator.negotiate(header) ?? 'identity';
  if (answers.size < MOST_ANSWERS) answers.set(header, found);
  return found;
}

const WORTH_IT = 4096;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

/** Bytes for a single response, compressed off the main thread if large enough. */
export async function packedOnce(text: string, acceptEncoding: string | undefined) {
  const bytes = Buffer.from(text);
  const encoding = bytes.length > WORTH_IT ? preferred(acceptEncoding) : 'identity';
  if (encoding === 'identity') return { encoding, bytes };
  return { encoding, bytes: encoding === 'br' ? await brotli(bytes, QUICK) : await zipped(bytes) };
}

function compressed(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return gzipSync(body);
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
