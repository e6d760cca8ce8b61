import type { FormError, SentForm } from '#client/form.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { uploadRequest } from '#server/files/upload-request.ts';
import type { Exchange } from '#server/http/exchange.ts';
import { requestFault } from '#server/http/fault.ts';
import { type FilePart, readMultipart } from '#server/http/multipart.ts';
import { mediaTypeOf, readBody } from '#server/http/read-body.ts';
import type { Context } from '#server/kernel/context.ts';
import type { Limits } from '#server/kernel/limits.ts';
import { Refusal } from '#server/law/refusal.ts';
import { PageFault } from './page-fault.ts';

const MAX_BYTES = 1_000_000;
const MAX_VALUES = 500;
const MULTIPART = { files: 20, fields: MAX_VALUES, fieldBytes: MAX_BYTES };

/** A sign of Chinese takes three bytes, each written as three. */
const BYTES_OF_A_SIGN = 9;

const tooLong = () =>
  requestFault(
    'TOO_LARGE',
    `一次最多提交约${Math.floor(MAX_BYTES / BYTES_OF_A_SIGN / 10_000)}万字，这次超过了。`,
  );

/** A form and the errors of its files. */
export interface Sent {
  form: SentForm;
  fileErrors: readonly FormError[];
}

/** What reading a form needs. */
export interface PostGround {
  context: Context;
  limits: Limits;
  /** The form's field of files, if it has one. */
  files: string | undefined;
  /** Formats an error for the response. */
  shown: (error: unknown) => PageFault;
}

/** Reads a submitted form (表单); files are stored as they arrive and replaced by their tokens. */
export async function readForm(exchange: Exchange, ground: PostGround): Promise<Sent> {
  const type = mediaTypeOf(exchange.request);
  if (type === 'multipart/form-data') return readParts(exchange, ground);
  if (type !== 'application/x-www-form-urlencoded')
    throw requestFault('UNSUPPORTED_MEDIA_TYPE', '请以表单提交。');
  const pairs = new URLSearchParams((await readBody(exchange.request, MAX_BYTES, tooLong)).toString('utf8'));
  if (pairs.size > MAX_VALUES) throw tooLong();
  const values = new Values();
  for (const [name, value] of pairs) values.add(name, value);
  return { form: formOf(values.all), fileErrors: [] };
}

async function readParts(exchange: Exchange, ground: PostGround): Promise<Sent> {
  const values = new Values();
  const fileErrors: FormError[] = [];
  await readMultipart(exchange.request, MULTIPART, {
    field: (name, value) => values.add(name, value),
    file: async (part) => {
      const error = await takePart(part, values, ground, exchange.address);
      if (error) fileErrors.push({ ...error, field: ground.files ?? part.field });
    },
  });
  return { form: formOf(values.all), fileErrors };
}

/** A browser sends an empty part where no file was chosen. */
async function takePart(
  { field, name, source }: FilePart,
  values: Values,
  { context, limits, files, shown }: PostGround,
  address: string,
): Promise<FormError | null> {
  if (name === '' || field !== files) return null;
  try {
    await limits.take('upload', address);
    const consultationId = values.all.consultationId?.[0] ?? '';
    const request = uploadRequest(
      new Map([
        ['purpose', 'comment'],
        ['consultationId', consultationId],
      ]),
    );
    const done = await receiveFile(context, request, { name, source });
    if (done instanceof Refusal) return { message: done.findings.map(({ message }) => message).join('') };
    values.add('attachmentTokens', done.token);
    values.add('attachmentNames', done.name);
    return null;
  } catch (error) {
    return { message: `${name}：${shown(error).message}` };
  }
}

/** Values by name, in order. */
class Values {
  readonly all: Record<string, string[]> = Object.create(null) as Record<string, string[]>;

  add(name: string, value: string): void {
    // Forms send line ends as CR LF; texts are stored with LF.
    (this.all[name] ??= []).push(value.replaceAll('\r\n', '\n'));
  }
}

const formOf = (values: Readonly<Record<string, readonly string[]>>): SentForm => ({
  values,
  text: (name) => values[name]?.[0]?.trim() ?? '',
  texts: (name) => values[name] ?? [],
  checked: (name) => values[name] !== undefined,
});
