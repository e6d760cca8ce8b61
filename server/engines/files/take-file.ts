import { once } from 'node:events';
import { Readable } from 'node:stream';
import { newId } from '#schema/kernel/id.ts';
import { FileTooLarge, type MediaStore, type StoredFile } from '#server/ground/kernel/media/media-store.ts';
import { cleanPicture, UnreadablePicture } from '#server/ground/kernel/media/picture.ts';
import { displayName } from './display-name.ts';
import { type Beginning, beginningOf, FILE_KINDS, HEAD_BYTES } from './file-kind.ts';
import { damagedPicture, emptyFile, swellingFile, tooLargeFile, wrongKind } from './file-refused.ts';
import { officeKind } from './office-archive.ts';

/** A received file: stored, of an accepted kind, with a display name. */
export interface TakenFile extends StoredFile {
  name: string;
  mediaType: string;
}

/** Facts known of a file before its bytes arrive. */
export interface Incoming {
  name: string;
  source: Readable;
  maxMegabytes: number;
}

const MEGABYTE = 1024 * 1024;

/** Receives a file (接收附件): recognised by content, stripped of metadata; a refused one leaves nothing behind. */
export async function takeFile(media: MediaStore, incoming: Incoming): Promise<TakenFile> {
  const head = await headOf(incoming.source);
  if (head.length === 0) throw emptyFile();
  // A file that ends before its kind is known is of none.
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

/** The leading bytes, pushed back into the stream. */
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
  const maxBytes = maxMegabytes * MEGABYTE;
  try {
    if (beginning === 'pdf' || beginning === 'archive') return await media.put(newId(), source, maxBytes);
    const clean = await cleanPicture(beginning, await wholeOf(source, maxBytes));
    // The limit is for what is sent; encoding again may add a little.
    return await media.put(newId(), Readable.from([clean]), clean.length);
  } catch (error) {
    if (error instanceof UnreadablePicture) throw damagedPicture();
    throw error instanceof FileTooLarge ? tooLargeFile(maxMegabytes) : error;
  }
}

async function wholeOf(source: Readable, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of source as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maxBytes) throw new FileTooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function archiveKind(media: MediaStore, { storageKey, size }: StoredFile): Promise<'docx' | 'xlsx'> {
  const kind = await officeKind(size, (start, end) => media.read(storageKey, { start, end }));
  if (kind === 'swells') throw swellingFile();
  if (!kind) throw wrongKind();
  return kind;
}
