import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { afterAll } from 'vitest';
import type { S3Config } from '#server/ground/kernel/config/config-recordings.ts';

/** A bucket in this process that speaks as much of S3's protocol as recordings need: whole and in parts, ranges, HEAD, DELETE. */
export async function openBucket() {
  const bucket = new Bucket();
  const server = createServer((request, response) => void bucket.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const config: S3Config = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    bucket: 'luxiang',
    accessKeyId: 'stand-in',
    secretAccessKey: 'stand-in-secret',
  };
  return { config, bucket };
}

/** Store with its objects and the requests it received. */
export class Bucket {
  readonly objects = new Map<string, Buffer>();
  readonly asked: string[] = [];
  readonly #parts = new Map<string, Map<number, Buffer>>();

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://bucket');
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    this.asked.push(
      `${request.method} ${[...url.searchParams.keys()].filter((key) => key !== 'x-id').join('&')}`.trim(),
    );
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=stand-in/'))
      return void response.writeHead(403).end();
    if (request.method === 'PUT') return this.#put(url, body, response);
    if (request.method === 'POST') return this.#post(url, response);
    if (request.method === 'DELETE') {
      this.objects.delete(url.pathname);
      return void response.writeHead(204).end();
    }
    return this.#give(request, url, response);
  }

  #put(url: URL, body: Buffer, response: ServerResponse): void {
    const upload = url.searchParams.get('uploadId');
    if (upload === null) this.objects.set(url.pathname, body);
    else this.#parts.get(upload)?.set(Number(url.searchParams.get('partNumber')), body);
    response.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end();
  }

  #post(url: URL, response: ServerResponse): void {
    response.setHeader('content-type', 'application/xml');
    const upload = url.searchParams.get('uploadId');
    if (upload === null) {
      this.#parts.set('upload-1', new Map());
      response.end(
        '<InitiateMultipartUploadResult><UploadId>upload-1</UploadId></InitiateMultipartUploadResult>',
      );
      return;
    }
    const parts = [...(this.#parts.get(upload) ?? [])].toSorted(([one], [other]) => one - other);
    this.objects.set(url.pathname, Buffer.concat(parts.map(([, bytes]) => bytes)));
    response.end('<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>');
  }

  #give({ method, headers }: IncomingMessage, url: URL, response: ServerResponse): void {
    const whole = this.objects.get(url.pathname);
    if (!whole) return void response.writeHead(404).end();
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const bytes = first === undefined ? whole : whole.subarray(Number(first), Number(last) + 1);
    response.writeHead(first === undefined ? 200 : 206, { 'content-length': bytes.length });
    response.end(method === 'HEAD' ? undefined : bytes);
  }
}
