import { Readable } from 'node:stream';
import type { PlacedRecording, Recordings } from '#server/ground/kernel/media/recordings.ts';

/** Time limit for the speech service, which may work for hours. */
const PATIENCE_MS = 3 * 3_600_000;
/** Size limit of a transcript. */
const LONGEST_ANSWER = 8_000_000;

/** A file for speech recognition. */
export interface SpokenFile extends PlacedRecording {
  size: number;
  mime: string | null;
}

/** Sends a recording to the speech service and returns captions (语音识别服务): one POST, the file as its body, WebVTT as its answer. */
export async function recognised(url: string, recordings: Recordings, file: SpokenFile): Promise<string> {
  const { size, mime } = file;
  const stream = await recordings.read(file, { start: 0, end: size - 1 });
  try {
    const answer = await fetch(url, asking(stream, size, mime));
    if (!answer.ok) throw new Error(`the speech service answered ${answer.status}`);
    return await shortText(answer);
  } finally {
    stream.destroy();
  }
}

const asking = (stream: Readable, size: number, mime: string | null): RequestInit & { duplex: 'half' } => ({
  method: 'POST',
  headers: {
    'content-type': mime ?? 'application/octet-stream',
    'content-length': String(size),
    accept: 'text/vtt',
  },
  body: Readable.toWeb(stream) as ReadableStream<Uint8Array>,
  duplex: 'half',
  redirect: 'error',
  signal: AbortSignal.timeout(PATIENCE_MS),
});

async function shortText(answer: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > LONGEST_ANSWER) throw new Error('the speech service answered too much');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
