/** Captions as files hold them (字幕文件): WebVTT and SubRip, read with every fault listed. W3C WebVTT; SubRip. */
import { CaptionFormat, type Cue } from './cue.ts';
import { readSpoken } from './cue-speaker.ts';
import { readTime } from './cue-time.ts';

/** A sentence as the file says it, and at which line it begins. */
export interface ReadCue extends Cue {
  line: number;
}

/** Unreadable line of the file, with the reason. */
export interface UnreadLine {
  line: number;
  text: string;
  why: string;
}

/** A file that was read (读出的字幕). */
export interface ReadCaptions {
  format: CaptionFormat;
  cues: ReadCue[];
  unread: UnreadLine[];
}

const ARROW = /^(.*?)\s*-->\s*(\S+)(?:\s+.*)?$/;
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

interface Block {
  line: number;
  lines: string[];
}

/** Reads captions (读字幕): each block of the file by itself, so that one fault hides no other. */
export function readCaptions(text: string): ReadCaptions {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const vtt = /^WEBVTT(?:[ \t\n]|$)/.test(source);
  const read: ReadCaptions = { format: vtt ? CaptionFormat.VTT : CaptionFormat.SRT, cues: [], unread: [] };
  blocksOf(source).forEach((block, index) => {
    if (vtt && ((index === 0 && block.line === 1) || BLOCK.test(block.lines[0] ?? ''))) return;
    readBlock(block, read);
  });
  return read;
}

function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') open = null;
    else if (open) open.lines.push(line);
    else blocks.push((open = { line: index + 1, lines: [line] }));
  });
  return blocks;
}

function readBlock({ line, lines }: Block, { cues, unread }: ReadCaptions): void {
  const at = lines.findIndex((one) => one.includes('-->'));
  const timing = lines[at] ?? '';
  if (at < 0 || at > 1) {
    unread.push({ line, text: brief(lines[0] ?? ''), why: '没有“开始 --> 结束”的时间行' });
    return;
  }
  const [, from = '', to = ''] = ARROW.exec(timing.trim()) ?? [];
  const [startsMs, endsMs] = [readTime(from), readTime(to)];
  if (startsMs === null || endsMs === null) {
    unread.push({ line: line + at, text: brief(timing), why: '时间写法不对' });
    return;
  }
  cues.push({ line: line + at, startsMs, endsMs, ...readSpoken(lines.slice(at + 1).join('\n')) });
}

const brief = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Text of a file of captions, with its encoding (文件编码). */
export interface DecodedCaptions {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

/** The text of a file's bytes (辨认编码): UTF-8 when it is, UTF-16 by its mark, else GB18030; null when it is none of them. */
export function decodeCaptions(bytes: Uint8Array): DecodedCaptions | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16');
  const found = decoded(bytes, 'utf-8', 'UTF-8') ?? decoded(bytes, 'gb18030', 'GB18030');
  return found?.text.includes('\u0000') ? null : found;
}

function decoded(
  bytes: Uint8Array,
  label: string,
  encoding: DecodedCaptions['encoding'],
): DecodedCaptions | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
