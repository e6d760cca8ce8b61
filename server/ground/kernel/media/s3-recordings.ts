import { createReadStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Config } from '../config/config-recordings.ts';
import { checkedKey, type RecordingStore, type Stretch } from './recording-store.ts';

/** Parts of an upload: at most 10,000 of them, so 16 MiB each carries 160 GB. */
const PART_BYTES = 16 * 1024 * 1024;
const AT_ONCE = 2;

/** How long a bucket may say nothing, in milliseconds; each request is tried three times. A viewer who pauses for longer is asked for anew by their player. */
const SILENCE = { connect: 5000, idle: 30_000 };

/** Recordings in a bucket (录像存于对象存储); the library is loaded where one is configured, and only there. */
export class S3Recordings implements RecordingStore {
  readonly kind = 's3';
  #client: Promise<S3Client> | null = null;

  constructor(
    private readonly config: S3Config,
    private readonly silence = SILENCE,
  ) {}

  async put(key: string, path: string): Promise<void> {
    if (!existsSync(path) && (await this.size(key)) !== null) return;
    const { Upload } = await import('@aws-sdk/lib-storage');
    const upload = new Upload({
      client: await this.#open(),
      params: { ...this.#place(key), Body: createReadStream(path, { highWaterMark: 1024 * 1024 }) },
      partSize: PART_BYTES,
      queueSize: AT_ONCE,
    });
    await upload.done();
    await rm(path, { force: true });
  }

  async read(key: string, { start, end }: Stretch): Promise<Readable> {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    const client = await this.#open();
    const { Body } = await client.send(
      new GetObjectCommand({ ...this.#place(key), Range: `bytes=${start}-${end}` }),
    );
    if (!Body) throw new Error('the store sent no body');
    return Body as Readable;
  }

  async size(key: string): Promise<number | null> {
    const { HeadObjectCommand, NotFound } = await import('@aws-sdk/client-s3');
    const client = await this.#open();
    try {
      const { ContentLength } = await client.send(new HeadObjectCommand(this.#place(key)));
      return ContentLength ?? null;
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    const client = await this.#open();
    await client.send(new DeleteObjectCommand(this.#place(key)));
  }

  path(): null {
    return null;
  }

  #place(key: string) {
    return { Bucket: this.config.bucket, Key: checkedKey(key) };
  }

  #open(): Promise<S3Client> {
    return (this.#client ??= this.#connect());
  }

  async #connect(): Promise<S3Client> {
    const { S3Client: Client } = await import('@aws-sdk/client-s3');
    const { endpoint, region, accessKeyId, secretAccessKey } = this.config;
    return new Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Stores other than Amazon's own know no bucket in the host name, and not all know the newer checksums.
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: this.silence.connect, socketTimeout: this.silence.idle },
    });
  }
}
