import { heading, paragraph } from '#schema/kernel/sheet.ts';
import { DOCX, writePaper } from '#server/archive/write-paper.ts';
import { notFound } from '#server/kernel/fault.ts';
import type { Services } from '#server/kernel/runtime.ts';
import { inChinese, dayOf } from '#server/law/calendar/calendar-day.ts';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { turnsOf, writeChapters, writePlain, writeSrt, writeVtt } from '#server/law/playback/cue-writing.ts';
import { type Captions, captionsOf } from '#server/playback/captions.queries.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

const TRACK = /^\/huiyi\/([0-9]{4}-[0-9]{1,4})\/luxiang\/([0-9a-f-]{36})(-zhangjie)?\.vtt$/;
const SAVED = /^\/huiyi\/([0-9]{4}-[0-9]{1,4})\/wenzi\/([0-9a-f-]{36})\.(txt|docx|srt|vtt)$/;

/** Whether an address is the words of a recording. */
export const isTranscript = (path: string): boolean => TRACK.test(path) || SAVED.test(path);

const VTT = 'text/vtt; charset=utf-8';

/** GET: captions and chapters for the player (字幕、章节), and the words to keep (文字记录): for those who may read the recording. */
export async function answerTranscript(exchange: Exchange, services: Services): Promise<void> {
  const [, no = '', id = '', chapters] = TRACK.exec(exchange.path) ?? [];
  const [, savedNo = '', savedId = '', format = ''] = SAVED.exec(exchange.path) ?? [];
  const context = await contextOf(services, exchange);
  const captions = await captionsOf(context, no || savedNo, id || savedId);
  if (!captions) throw notFound('该文字记录');
  if (format) return save(exchange, captions, format);
  const text = chapters ? chapterTrack(captions) : writeVtt(captions.cues);
  await exchange.sendText(200, headersOf(VTT), text);
}

/** Checked on each request: a withdrawn transcript must be gone. */
const headersOf = (type: string) => ({
  'content-type': type,
  'content-security-policy': FILE_POLICY,
  'cache-control': 'private, no-cache',
});

const chapterTrack = ({ recording: { chapters, shownMs } }: Captions) =>
  writeChapters(chapters, shownMs ?? (chapters.at(-1)?.startsMs ?? 0) + 1);

async function save(exchange: Exchange, captions: Captions, format: string): Promise<void> {
  const title = titleOf(captions);
  const saved = { 'content-disposition': disposition(`${title}.${format}`, false) };
  if (format === 'docx')
    return exchange.send(200, { ...headersOf(DOCX), ...saved }, await writePaper(paperOf(captions)));
  const [type, text] = textOf(captions, format, title);
  await exchange.sendText(200, { ...headersOf(type), ...saved }, text);
}

function textOf({ cues, caution }: Captions, format: string, title: string): readonly [string, string] {
  if (format === 'vtt') return [VTT, writeVtt(cues)];
  // A byte order mark, since players and editors on old systems otherwise assume GBK.
  if (format === 'srt') return ['application/x-subrip; charset=utf-8', `\uFEFF${writeSrt(cues)}`];
  const head = caution ? `${title}\r\n${caution}` : title;
  return ['text/plain; charset=utf-8', `\uFEFF${writePlain(head, cues)}`];
}

const titleOf = ({ meetingName, recording }: Captions) =>
  `${meetingName}文字记录${recording.part > 1 ? `（第${recording.part}段）` : ''}`;

/** The words as a paper: the chapters as headings, one paragraph a turn of speech. */
function paperOf(captions: Captions) {
  const { cues, caution, heldAt, recording } = captions;
  const marks = [{ startsMs: 0, title: '' }, ...recording.chapters];
  const body = marks.flatMap(({ startsMs, title }, index) => {
    const until = marks[index + 1]?.startsMs ?? Number.MAX_SAFE_INTEGER;
    const within = cues.filter((cue) => cue.startsMs >= startsMs && cue.startsMs < until);
    const turns = turnsOf(within).map((turn) =>
      paragraph(`［${saidTime(turn.startsMs)}］${turn.speaker ? `${turn.speaker}：` : ''}${turn.text}`),
    );
    return [...(title && turns.length > 0 ? [heading(title)] : []), ...turns];
  });
  const day = paragraph(`会议时间：${inChinese(dayOf(heldAt))}。括号内是回放的时刻。`);
  return { title: titleOf(captions), blocks: [day, ...(caution ? [paragraph(caution)] : []), ...body] };
}
