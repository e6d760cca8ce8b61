import { ROUND_FIELD } from '#client/citizen/addresses/terminal.ts';
import type { FormError, SentForm } from '#client/form.ts';
import { receiveFile } from '#server/engines/files/receive-file.ts';
import { uploadRequest } from '#server/engines/files/upload-request.ts';
import type { Exchange } from '#server/outside/http/exchange.ts';
import { requestFault } from '#server/outside/http/fault.ts';
import { type FilePart, readMultipart, sentBytes } from '#server/outside/http/multipart.ts';
import { mediaTypeOf, readText } from '#server/outside/http/read-body.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Limits } from '#server/ground/kernel/limits.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { Refusal } from '#server/law/refusal.ts';
import { PageFault } from './page-fault.ts';

/**
 * Limit of the typed text in UTF-8 bytes: so much is read, and given back as far as the fields allow; the fields
 * themselves take far less.
 */
const MAX_BYTES = 1_000_000;
/** A form without files writes each byte of a Chinese sign as three. */
const MAX_PLAIN_BYTES = 3 * MAX_BYTES;
const MAX_VALUES = 500;
const MULTIPART = { files: 20, fields: MAX_VALUES, fieldBytes: MAX_BYTES };

const BYTES_OF_A_SIGN = 3;

const tooLong = (files = '') =>
  requestFault(
    'TOO_LARGE',
    `一次最多提交约${Math.floor(MAX_BYTES / BYTES_OF_A_SIGN / 10_000)}万字${files}，这次超过了。`,
  );

const TOO_MANY = `一次最多选${MULTIPART.files}个附件，第${MULTIPART.files}个以后的没有收下。`;

/** The browser sends no file a second time by itself. */
const CHOOSE_AGAIN = '没有收下的附件要重新选择；不带附件的，直接再提交一次。';

/** A form and the errors of its files. */
export interface Sent {
  form: SentForm;
  fileErrors: readonly FormError[];
  /** The round at a 自助终端 in which its page was made; undefined elsewhere. */
  round: string | undefined;
}

/** Dependencies of reading a form. */
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
  const pairs = new URLSearchParams(await readText(exchange, MAX_PLAIN_BYTES, tooLong));
  if (pairs.size > MAX_VALUES) throw tooLong();
  const values = new Values();
  let bytes = 0;
  for (const [name, value] of pairs) {
    bytes += Buffer.byteLength(value);
    values.add(name, value);
  }
  if (bytes > MAX_BYTES) throw tooLong();
  return sentOf(values.all, []);
}

/** Read to its end even when it is too long: a browser that is still sending would not see the answer. */
async function readParts(exchange: Exchange, ground: PostGround): Promise<Sent> {
  const values = new Values();
  const fileErrors: FormError[] = [];
  let bytes = 0;
  const brought = broughtBy(exchange, ground.limits);
  await readMultipart(exchange, MULTIPART, {
    field: (name, value) => {
      bytes += Buffer.byteLength(value);
      if (bytes <= MAX_BYTES) values.add(name, value);
    },
    file: async (part) => {
      if (bytes > MAX_BYTES) return;
      const message = await takePart(part, values, ground, brought);
      if (message !== null) fileErrors.push({ message, field: ground.files ?? part.field });
    },
    beyond: (limit) => {
      if (limit === 'text') bytes = Infinity;
      else
        fileErrors.push({
          message: TOO_MANY,
          ...(ground.files === undefined ? {} : { field: ground.files }),
        });
    },
  });
  if (bytes > MAX_BYTES) throw tooLong(await filesSize(ground));
  return sentOf(values.all, withAdvice(fileErrors));
}

/** How large a file may be, where files are taken (本县设定). */
async function filesSize({ context, files }: PostGround): Promise<string> {
  if (files === undefined) return '';
  const { policy } = await read(context, rulesOf);
  return `，附件每个不超过${policy.attachmentMaxMegabytes}MB`;
}

const withAdvice = (errors: readonly FormError[]): FormError[] =>
  errors.map((error, index) =>
    index === errors.length - 1 ? { ...error, message: `${error.message}${CHOOSE_AGAIN}` } : error,
  );

/** Where a form's files come from. */
interface Brought {
  address: string;
  /** Counts its bytes once, with the first file. */
  readonly counted: () => Promise<void>;
}

function broughtBy({ countedAs: address, request }: Exchange, limits: Limits): Brought {
  let counting: Promise<void> | undefined;
  return { address, counted: () => (counting ??= limits.takeBytes(address, sentBytes(request))) };
}

/** Why a file was not taken; a browser sends an empty part where none was chosen. */
async function takePart(
  { field, name, source }: FilePart,
  values: Values,
  { context, limits, files, shown }: PostGround,
  { address, counted }: Brought,
): Promise<string | null> {
  if (name === '' || field !== files) return null;
  try {
    await limits.takeUpload(address, values.all.idempotencyKey?.[0]);
    await counted();
    const consultationId = values.all.consultationId?.[0] ?? '';
    const request = uploadRequest(
      new Map([
        ['purpose', 'comment'],
        ['consultationId', consultationId],
      ]),
    );
    const done = await receiveFile(context, request, { name, source });
    if (done instanceof Refusal) return refused(name, done.findings.map(({ message }) => message).join(''));
    values.add('attachmentTokens', done.token);
    values.add('attachmentNames', done.name);
    return null;
  } catch (error) {
    return refused(name, shown(error).message);
  }
}

const refused = (name: string, reason: string) => `“${name}”没有收下：${reason}`;

/** Values by name, in order. */
class Values {
  readonly all: Record<string, string[]> = Object.create(null) as Record<string, string[]>;

  add(name: string, value: string): void {
    // Forms send line ends as CR LF; texts are stored with LF.
    (this.all[name] ??= []).push(value.replaceAll('\r\n', '\n'));
  }
}

function sentOf(
  { [ROUND_FIELD]: rounds, ...values }: Readonly<Record<string, readonly string[]>>,
  fileErrors: readonly FormError[],
): Sent {
  return { form: formOf(values), fileErrors, round: rounds?.[0] };
}

const formOf = (values: Readonly<Record<string, readonly string[]>>): SentForm => ({
  values,
  text: (name) => values[name]?.[0]?.trim() ?? '',
  texts: (name) => values[name] ?? [],
  checked: (name) => values[name] !== undefined,
});
