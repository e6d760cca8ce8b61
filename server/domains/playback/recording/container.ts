import type { FileHandle } from 'node:fs/promises';

/** The accepted containers. */
export type Container = 'mp4' | 'webm';

const HEAD = 16;
const MP4_BOXES: ReadonlySet<string> = new Set(
  'ftyp moov mdat free skip wide moof mfra sidx ssix styp uuid meta pnot udta emsg prft pdin'.split(' '),
);

/** The container of a file whose every byte belongs to it (容器结构), or the fault in its structure. */
export async function containerOf(
  file: FileHandle,
  size: number,
): Promise<{ container: Container } | { fault: string }> {
  const head = await bytesAt(file, 0, HEAD);
  if (head.toString('latin1', 4, 8) === 'ftyp') return refusedBoxes(file, size);
  if (head.readUInt32BE(0) === EBML) return refusedElements(file, size);
  return { fault: NOT_VIDEO };
}

const NOT_VIDEO = '不是MP4或者WebM视频。请从剪辑软件导出为MP4（H.264视频、AAC声音）后上传。';
const CUT_OFF = '文件不完整，可能导出时中断。请重新导出后上传。';
const FOREIGN = '文件里夹有不属于视频的内容。请重新导出为MP4后上传。';

/** The boxes of an MP4 are contiguous from the first byte to the last. */
async function refusedBoxes(
  file: FileHandle,
  size: number,
): Promise<{ container: Container } | { fault: string }> {
  const seen = new Set<string>();
  for (let at = 0; at < size;) {
    const head = await bytesAt(file, at, HEAD);
    const kind = head.toString('latin1', 4, 8);
    const length = boxLength(head, size - at);
    if (!MP4_BOXES.has(kind) || length < 8) return { fault: FOREIGN };
    if (at + length > size) return { fault: CUT_OFF };
    seen.add(kind);
    at += length;
  }
  return seen.has('moov') && (seen.has('mdat') || seen.has('moof'))
    ? { container: 'mp4' }
    : { fault: CUT_OFF };
}

/** 0: until the end; 1: a 64-bit length follows. */
function boxLength(head: Buffer, rest: number): number {
  const short = head.readUInt32BE(0);
  if (short === 0) return rest;
  return short === 1 ? Number(head.readBigUInt64BE(8)) : short;
}

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;

/** A WebM is a header and one segment, with nothing after it. */
async function refusedElements(
  file: FileHandle,
  size: number,
): Promise<{ container: Container } | { fault: string }> {
  const first = sizeAt(await bytesAt(file, 4, HEAD), 0);
  if (first === null) return { fault: NOT_VIDEO };
  const at = 4 + first.width + (first.value ?? 0);
  const head = await bytesAt(file, at, HEAD);
  if (head.readUInt32BE(0) !== SEGMENT) return { fault: at >= size ? CUT_OFF : NOT_VIDEO };
  const segment = sizeAt(head, 4);
  if (segment === null) return { fault: NOT_VIDEO };
  const end = segment.value === null ? size : at + 4 + segment.width + segment.value;
  if (end > size) return { fault: CUT_OFF };
  return end < size ? { fault: FOREIGN } : { container: 'webm' };
}

/** A length of variable width; all ones mean unknown. */
function sizeAt(head: Buffer, at: number): { width: number; value: number | null } | null {
  const first = head[at] ?? 0;
  const width = first === 0 ? 0 : Math.clz32(first) - 23;
  if (width < 1 || width > 8) return null;
  const bytes = [...head.subarray(at, at + width)];
  bytes[0] = first & (0xff >> width);
  const unknown = bytes.every((byte, index) => byte === (index === 0 ? 0xff >> width : 0xff));
  return { width, value: unknown ? null : bytes.reduce((sum, byte) => sum * 256 + byte, 0) };
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read({ buffer: bytes, position });
  return bytes;
}
