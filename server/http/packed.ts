import { createHash } from 'node:crypto';
import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** How a body may travel. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** One way a body travels: its bytes and the tag of exactly these. */
export interface Variant {
  encoding: Encoding;
  bytes: Buffer;
  etag: string;
  /** Heads already written out for it, by the headers they were made of. */
  heads: WeakMap<OutgoingHttpHeaders, Head>;
}

/** Names and values in turn, as Node writes them: with the body, and without for a client that has it. */
export interface Head {
  whole: OutgoingHttpHeader[];
  known: OutgoingHttpHeader[];
}

const SMALL = 860;
const BROTLI_QUALITY = 5;

/** A body with its strong tag, compressed once for each way it is asked for. */
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
    /** What this answer may load (内容安全策略), where it is more than the others may. */
    readonly policy: string | null = null,
  ) {
    this.#hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    // What the compressed forms will add, estimated high.
    this.size = Math.ceil(body.length * 1.7) + 500;
  }

  /** The way the client prefers, and the bytes for it. */
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

const REFUSED = {
  br: /\bbr\s*;\s*q=0(\.0*)?\s*(,|$)/,
  gzip: /\bgzip\s*;\s*q=0(\.0*)?\s*(,|$)/,
};

/** Brotli before gzip before none; a way with weight 0 is not taken. */
export function preferred(header: string | undefined): Encoding {
  if (!header) return 'identity';
  const accepted = (name: keyof typeof REFUSED) => header.includes(name) && !REFUSED[name].test(header);
  if (accepted('br')) return 'br';
  return accepted('gzip') ? 'gzip' : 'identity';
}

const WORTH_IT = 4096;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

/** Bytes for one answer alone, compressed beside the main thread when that is worth it. */
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
