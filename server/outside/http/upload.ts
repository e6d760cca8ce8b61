import { receiveFile, type Uploaded } from '#server/engines/files/receive-file.ts';
import { uploadRequest } from '#server/engines/files/upload-request.ts';
import { emptyFile } from '#server/engines/files/file-refused.ts';
import type { Limits } from '#server/ground/kernel/limits.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { Exchange } from './exchange.ts';
import { crossSite } from './fault.ts';
import { readMultipart, sentBytes } from './multipart.ts';
import { contextOf } from './request-context.ts';
import { fromThisSite } from './same-site.ts';

const LIMITS = { files: 1, fields: 10, fieldBytes: 1000 };

/** POST /files: one file with what it is for; 201 with its token, 422 with the law's reasons. */
export async function answerUpload(exchange: Exchange, services: Services, limits: Limits): Promise<void> {
  if (!fromThisSite(exchange.request, services.config.publicUrl)) throw crossSite();
  await limits.takeUpload(exchange.countedAs, exchange.request.headers['x-form-key']);
  const context = await contextOf(services, exchange);
  if (context.actor === null) await limits.takeBytes(exchange.countedAs, sentBytes(exchange.request));
  const fields = new Map<string, string>();
  let done: Uploaded | Refusal | null = null;
  await readMultipart(exchange, LIMITS, {
    field: (name, value) => void fields.set(name, value),
    file: async ({ name, source }) => {
      done = await receiveFile(context, uploadRequest(fields), { name, source });
    },
  });
  answer(exchange, done);
}

function answer(exchange: Exchange, done: Uploaded | Refusal | null): void {
  if (done === null) throw emptyFile();
  const body = done instanceof Refusal ? { refusal: { findings: done.findings } } : done;
  exchange.send(
    done instanceof Refusal ? 422 : 201,
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    JSON.stringify(body),
  );
}
