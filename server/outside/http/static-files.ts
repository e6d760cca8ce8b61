import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Exchange } from './exchange.ts';
import { Packed } from './packed.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const TEXTUAL = /^(text\/|application\/(json|manifest)|image\/svg)/;

/** Vite puts a content hash into these names. */
const NAMED_BY_CONTENT = '/assets/';

/** The built browser files (静态文件): listed at start and when more were built, each read and compressed at its first use. */
export class StaticFiles {
  #files: ReadonlyMap<string, string> = new Map();
  readonly #packed = new Map<string, Packed>();

  constructor(private readonly folder: string) {
    this.list();
  }

  list(): void {
    this.#files = new Map(
      filesIn(this.folder).map((name) => [`/${name.split(sep).join('/')}`, join(this.folder, name)]),
    );
  }

  /** Sends the file if it exists. */
  answer(exchange: Exchange): boolean {
    const file = this.#files.get(exchange.path);
    if (file === undefined) return false;
    const cacheControl = exchange.path.startsWith(NAMED_BY_CONTENT)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate';
    exchange.sendPacked(this.#pack(exchange.path, file), {
      'cache-control': cacheControl,
      vary: 'Accept-Encoding',
    });
    return true;
  }

  #pack(path: string, file: string): Packed {
    const known = this.#packed.get(path);
    if (known) return known;
    const mediaType = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
    const packed = new Packed(readFileSync(file), mediaType, TEXTUAL.test(mediaType));
    this.#packed.set(path, packed);
    return packed;
  }
}

/** Everything below `folder` but what starts with a dot (Vite's manifest). */
function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .filter((name) => statSync(join(folder, name)).isFile());
}
