import { Readable } from 'node:stream';
import { GraphQLError } from 'graphql';
import { newId } from '#schema/kernel/id.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { unsoundFiles } from '#server/ground/kernel/fault.ts';
import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { FileFaultKind, unsoundFileWords } from '#server/law/archive/file-fault.ts';
import { tooLargeFile } from './file-refused.ts';
import { forgetUnrecorded } from './receive-file.ts';
import { type TakenFile, takeFile } from './take-file.ts';
import { packedFiles } from './unpack-papers.ts';

/** Size limit of one paper, of an archive of them, and of all together. */
const PAPER_MEGABYTES = 50;
const ARCHIVE_MEGABYTES = 100;
const ALL_MEGABYTES = 500;
const MEGABYTE = 1024 * 1024;

/** Why a file of the upload cannot be used (不能用的材料). */
export interface PaperFault {
  message: string;
  fix: string;
}

/** The files that come with a sheet (与登记表一起上传的材料), one by one or packed; none outlives the request unless a decision holds it. */
export class SheetFiles {
  readonly #papers = new Map<string, TakenFile | PaperFault>();
  readonly #stored: string[] = [];
  #left = ALL_MEGABYTES * MEGABYTE;

  constructor(private readonly media: MediaStore) {}

  /** Takes a file, or every file of an archive. */
  async take(name: string, source: Readable): Promise<void> {
    if (!/\.zip$/i.test(name)) return this.#takeOne(name, source);
    const packed = await packedFiles(await bytesOf(source));
    if (packed === null)
      return this.#keep(name, {
        message: `压缩包“${name}”打不开：已经损坏、加了密码，或者展开后过大。`,
        fix: '不加密码重新压缩，或者直接选取各份文件上传。',
      });
    for (const file of packed) await this.#takeOne(file.name, await file.open());
  }

  find(name: string): TakenFile | PaperFault | undefined {
    return this.#papers.get(keyOf(name));
  }

  /** 打不开的压缩包: none of its files can be named, so the fault is one of the upload as a whole. */
  broken(): PaperFault[] {
    return [...this.#papers].flatMap(([name, paper]) =>
      'fix' in paper && /\.zip$/i.test(name) ? [paper] : [],
    );
  }

  /** The same bytes under a storage key of their own: each decision keeps its documents by itself. */
  async copy(paper: TakenFile): Promise<TakenFile> {
    const stored = await this.media.put(newId(), this.media.read(paper.storageKey), paper.size);
    this.#stored.push(stored.storageKey);
    if (stored.sha256 !== paper.sha256)
      throw unsoundFiles(`材料${unsoundFileWords({ ...paper, fault: FileFaultKind.CHANGED })}。请重新上传。`);
    return { ...paper, ...stored };
  }

  async forget(context: Context): Promise<void> {
    for (const key of this.#stored) await forgetUnrecorded(context, key);
  }

  async #takeOne(name: string, source: Readable): Promise<void> {
    try {
      const taken = await takeFile(this.media, { name, source, maxMegabytes: PAPER_MEGABYTES });
      this.#stored.push(taken.storageKey);
      this.#left -= taken.size;
      if (this.#left < 0) throw tooLargeFile(ALL_MEGABYTES);
      this.#keep(name, taken);
    } catch (error) {
      if (!(error instanceof GraphQLError) || this.#left < 0) throw error;
      this.#keep(name, { message: `“${name}”：${error.message}`, fix: '换成可以打开的文件，再一起上传。' });
    }
  }

  #keep(name: string, paper: TakenFile | PaperFault): void {
    const key = keyOf(name);
    const twice = { message: `有两份文件都叫“${key}”。`, fix: '给其中一份改名，登记表里的文件名也改过来。' };
    this.#papers.set(key, this.#papers.has(key) ? twice : paper);
  }
}

/** The name alone, as a sheet names it: no folder. */
const keyOf = (name: string): string => (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '').trim();

async function bytesOf(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > ARCHIVE_MEGABYTES * MEGABYTE) throw tooLargeFile(ARCHIVE_MEGABYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
