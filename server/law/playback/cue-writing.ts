/** The transcript written as files (导出文字记录): WebVTT, SubRip and plain text. W3C WebVTT; SubRip. */
import type { Cue } from './cue.ts';
import { saidTime, writeTime } from './cue-time.ts';

/** A chapter mark: title and place to jump to (章节). */
export interface ChapterMark {
  startsMs: number;
  title: string;
}

/** Speaker in words (发言人): '周映雪（列席代表）'. */
export const speakerOf = ({ speaker, speakerRole }: Pick<Cue, 'speaker' | 'speakerRole'>): string =>
  speaker && speakerRole ? `${speaker}（${speakerRole}）` : (speaker ?? speakerRole ?? '');

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\n{2,}/g, '\n');

/** WebVTT with voices, as the player shows it (字幕). */
export const writeVtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n${cues.map((cue) => `\n${writeTime(cue.startsMs)} --> ${writeTime(cue.endsMs)}\n${voiced(cue)}\n`).join('')}`;

function voiced(cue: Cue): string {
  const speaker = speakerOf(cue);
  return speaker ? `<v ${escaped(speaker)}>${escaped(cue.text)}` : escaped(cue.text);
}

/** SubRip, which names the speaker before the sentence (字幕). */
export const writeSrt = (cues: readonly Cue[]): string =>
  cues
    .map(
      (cue, index) =>
        `${index + 1}\r\n${writeTime(cue.startsMs, ',')} --> ${writeTime(cue.endsMs, ',')}\r\n${said(cue).replaceAll('\n', '\r\n')}\r\n`,
    )
    .join('\r\n');

const said = (cue: Cue) => {
  const speaker = speakerOf(cue);
  const text = cue.text.replace(/\n{2,}/g, '\n');
  return speaker ? `${speaker}：${text}` : text;
};

/** WebVTT of the chapters (章节): each lasts until the next begins. */
export const writeChapters = (chapters: readonly ChapterMark[], durationMs: number): string =>
  `WEBVTT\n${chapters
    .map(({ startsMs, title }, index) => {
      const ends = chapters[index + 1]?.startsMs ?? durationMs;
      return `\n${writeTime(startsMs)} --> ${writeTime(Math.max(ends, startsMs + 1))}\n${escaped(title.replaceAll('\n', ' '))}\n`;
    })
    .join('')}`;

/** Plain text to read and to search (文字稿): consecutive sentences of one speaker form one paragraph. */
export const writePlain = (title: string, cues: readonly Cue[]): string =>
  `${[title, ...turnsOf(cues).map(({ startsMs, speaker, text }) => `[${saidTime(startsMs)}] ${speaker ? `${speaker}：` : ''}${text}`)].join('\r\n\r\n')}\r\n`;

/** Consecutive sentences of one speaker (一段发言). */
export interface Turn {
  startsMs: number;
  speaker: string;
  text: string;
}

/** The transcript by turns of speech (发言); a pause of a minute begins a new one. */
export function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: (Turn & { endsMs: number })[] = [];
  for (const cue of cues) {
    const [speaker, last] = [speakerOf(cue), turns.at(-1)];
    const text = cue.text.replaceAll('\n', '');
    if (last && last.speaker === speaker && cue.startsMs - last.endsMs < 60_000)
      Object.assign(last, { text: last.text + text, endsMs: cue.endsMs });
    else turns.push({ startsMs: cue.startsMs, endsMs: cue.endsMs, speaker, text });
  }
  return turns.map(({ startsMs, speaker, text }) => ({ startsMs, speaker, text }));
}
