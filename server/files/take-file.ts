import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import { once } from 'node:events';
import { newId } from '#schema/kernel/id.ts';
import { FileTooLarge, type MediaStore, type StoredFile } from '#server/kernel/media-store.ts';
import { stripPicture } from '#server/kernel/picture.ts';
import { displayName } from './display-name.ts';
import { type Beginning, beginningOf, FILE_KINDS, HEAD_BYTES } from './file-kind.ts';
import { emptyFile, tooLargeFile, wrongKind } from './file-refused.ts';
import { namesInArchive, officeKind } from './office-archive.ts';

/** A file taken in: stored, of a kind we take, under a name fit to be shown. */
export interface TakenFile extends StoredFile {
  name: string;
  mediaType: string;
}

/** What is known of a file before it comes. */
export interface Incoming {
  name: string;
  source: Readable;
  maxMegabytes: number;
}

const MEGABYTE = 1024 * 1024;

/** Takes a file in (接收附件): told by its content, without what it says beside it; nothing of a refused one is kept. */
export async function takeFile(media: MediaStore, incoming: Incoming): Promise<TakenFile> {
  const head = await headOf(incoming.source);
  if (head.length === 0) throw emptyFile();
  // What ends before its kind can be told is none of them.
  const beginning = head.length < HEAD_BYTES ? null : beginningOf(head);
  if (beginning === null) throw wrongKind();
  const stored = await store(media, incoming, beginning);
  try {
    const kind = FILE_KINDS[beginning === 'archive' ? await archiveKind(media, stored) : beginning];
    return { ...stored, name: displayName(incoming.name, kind), mediaType: kind.mediaType };
  } catch (error) {
    await media.remove(stored.storageKey);
    throw error;
  }
}

/** The first bytes, put back where they came from. */
async function headOf(source: Readable): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD_BYTES && !source.readableEnded) {
    const chunk = source.read() as Buffer | null;
    if (chunk) head = Buffer.concat([head, chunk]);
    else if (source.readableEnded || !(await more(source))) break;
  }
  if (head.length > 0) source.unshift(head);
  return head;
}

const more = async (source: Readable): Promise<boolean> =>
  Promise.race([once(source, 'readable').then(() => true), once(source, 'end').then(() => false)]);

async function store(
  media: MediaStore,
  { source, maxMegabytes }: Incoming,
  beginning: Beginning,
): Promise<StoredFile> {
  const stripped = pipeline(source, strip(beginning, maxMegabytes * MEGABYTE), () => undefined);
  try {
    return await media.put(newId(), stripped, maxMegabytes * MEGABYTE);
  } catch (error) {
    throw error instanceof FileTooLarge ? tooLargeFile(maxMegabytes) : error;
  }
}

const strip = (beginning: Beginning, maxBytes: number): Transform =>
  beginning === 'pdf' || beginning === 'archive' ? new PassThrough() : stripPicture(beginning, maxBytes);

async function archiveKind(media: MediaStore, { storageKey, size }: StoredFile): Promise<'docx' | 'xlsx'> {
  const names = await namesInArchive(size, async (start, end) =>
    Buffer.concat(
      await Array.fromAsync(media.read(storageKey, { start, end: end - 1 }) as AsyncIterable<Buffer>),
    ),
  );
  const kind = names && officeKind(names);
  if (!kind) throw wrongKind();
  return kind;
}
