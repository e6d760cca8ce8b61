import { heading, paragraph } from '#schema/kernel/sheet.ts';
import { DOCX, writePaper } from '#server/domains/archive/write-paper.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { turnsOf, writeChapters, writePlain, writeSrt, writeVtt } from '#server/law/playback/cue-writing.ts';
import { type Captions, captionsOf } from '#server/domains/playback/transcript/captions.queries.ts';
import { below, placeIn } from '#server/domains/playback/recording/recording-address.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

const TRACK = below('luxiang/([0-9a-f-]{36})(-zhangjie)?\\.vtt');
const SAVED = below('wenzi/([0-9a-f-]{36})\\.(txt|docx|srt|vtt)');

/** Whether an address is the words of a recording. */
export const isTranscript = (path: string): boolean => TRACK.test(path) || SAVED.test(path);

const VTT = 'text/vtt; charset=utf-8';

/** GET: captions and chapters for the player (字幕、章节), and the words to keep (文字记录): for those who may read the recording. */
export async function answerTranscript(exchange: Exchange, services: Services): Promise<void> {
  const saved = placeIn(SAVED, exchange.path);
  const asked = saved ?? placeIn(TRACK, exchange.path);
  const [id = '', chapters] = asked?.rest ?? [];
  const context = await contextOf(services, exchange);
  const captions = asked && (await captionsOf(context, asked.place, id));
  if (!captions) throw notFound('该文字记录');
  if (saved) return save(exchange, captions, saved.rest[1] ?? '');
  const text = chapters ? chapterTrack(captions) : writeVtt(captions.cues);
  await exchange.sendText(200, headersOf(VTT), text);
}

/** Checked on each request: a withdrawn transcript must be gone. */
const headersOf = (type: string) => ({
  'content-type': type,
  'content-security-policy': FILE_POLICY,
  'cache-control': 'private, no-cache',
});

const chapterTrack = ({ chapters, shownMs }: Captions) =>
  writeChapters(chapters, shownMs ?? (chapters.at(-1)?.startsMs ?? 0) + 1);

async function save(exchange: Exchange, captions: Captions, format: string): Promise<void> {
  const { title } = captions;
  const saved = { 'content-disposition': disposition(`${title}.${format}`, false) };
  if (format === 'docx')
    return exchange.send(200, { ...headersOf(DOCX), ...saved }, await writePaper(paperOf(captions)));
  const [type, text] = textOf(captions, format);
  await exchange.sendText(200, { ...headersOf(type), ...saved }, text);
}

function textOf({ title, cues, caution }: Captions, format: string): readonly [string, string] {
  if (format === 'vtt') return [VTT, writeVtt(cues)];
  // A byte order mark, since players and editors on old systems otherwise assume GBK.
  if (format === 'srt') return ['application/x-subrip; charset=utf-8', `\uFEFF${writeSrt(cues)}`];
  const head = caution ? `${title}\r\n${caution}` : title;
  return ['text/plain; charset=utf-8', `\uFEFF${writePlain(head, cues)}`];
}

/** The words as a paper: the chapters as headings, one paragraph a turn of speech. */
function paperOf(captions: Captions) {
  const { title, intro, chapters, cues, caution } = captions;
  const marks = [{ startsMs: 0, title: '' }, ...chapters];
  const body = marks.flatMap(({ startsMs, title: chapter }, index) => {
    const until = marks[index + 1]?.startsMs ?? Number.MAX_SAFE_INTEGER;
    const within = cues.filter((cue) => cue.startsMs >= startsMs && cue.startsMs < until);
    const turns = turnsOf(within).map((turn) =>
      paragraph(`［${saidTime(turn.startsMs)}］${turn.speaker ? `${turn.speaker}：` : ''}${turn.text}`),
    );
    return [...(chapter && turns.length > 0 ? [heading(chapter)] : []), ...turns];
  });
  return { title, blocks: [paragraph(intro), ...(caution ? [paragraph(caution)] : []), ...body] };
}
