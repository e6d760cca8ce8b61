/** Faults of a transcript (文字记录不合要求). R-69 国办发〔2016〕80号 会议公开: a recording that is replayed can be read along. */
import { type Cue, CUE_MAX_CHARS, MOST_CUES, SPEAKER_MAX_CHARS } from './cue.ts';
import { saidTime } from './cue-time.ts';
import { blocks, type Finding, provision } from '#server/law/refusal.ts';

const r69 = provision('R-69', 'DESIGN', '会议文字记录规则');

/** Time in ms that a sentence may end after the picture; the end is then cut to the picture's. */
export const TAIL_MS = 2000;

/** Maximum number of faults that are listed one by one. */
export const MOST_FAULTS = 60;

/** Everything wrong with these sentences (逐句核对), in their order in time; `durationMs` null: the length is not known yet. */
export const refuseCues = (cues: readonly Cue[], durationMs: number | null): Finding[] => [
  ...(cues.length > MOST_CUES ? [tooMany(cues.length)] : []),
  ...atMost(cues.flatMap((cue, index) => refuseCue(cue, cues[index - 1], index, durationMs))),
];

/** The first faults one by one, then the number of the others. */
export function atMost(findings: readonly Finding[]): Finding[] {
  const [last] = findings;
  if (!last || findings.length <= MOST_FAULTS) return [...findings];
  const shown = findings.slice(0, MOST_FAULTS);
  const block = findings.find(blocks);
  const more = { message: `另有${findings.length - MOST_FAULTS}处问题，改正以上各处后再核对。`, fields: [] };
  // Blocks where any fault does, so that unlisted faults are not acknowledged along with the listed ones.
  return [...shown, { ...(block ?? last), ...more, code: 'CUE_MORE_FAULTS' }];
}

function refuseCue(cue: Cue, before: Cue | undefined, index: number, durationMs: number | null): Finding[] {
  const at = (field: string) => `cues.${index}.${field}`;
  const which = `第${index + 1}句（${saidTime(Math.max(0, cue.startsMs))}）`;
  return [
    ...refuseTimes(cue, which, at, durationMs),
    ...(before ? refuseOrder(cue, before, which, at('startsMs')) : []),
    ...(cue.text.trim() === ''
      ? [
          r69.block('CUE_EMPTY', at('text'))`
            ${which}没有文字。
            填写文字，或者删去这一句。`,
        ]
      : []),
    ...(chars(cue.text) > CUE_MAX_CHARS
      ? [
          r69.block('CUE_TOO_LONG', at('text'))`
            ${which}有${chars(cue.text)}个字，超过${CUE_MAX_CHARS}个字。
            分成几句。`,
        ]
      : []),
    ...([cue.speaker, cue.speakerRole].some((name) => chars(name ?? '') > SPEAKER_MAX_CHARS)
      ? [
          r69.block('CUE_SPEAKER_TOO_LONG', at('speaker'))`
            ${which}的发言人超过${SPEAKER_MAX_CHARS}个字。
            只写单位或者姓名。`,
        ]
      : []),
  ];
}

function refuseTimes(
  { startsMs, endsMs }: Cue,
  which: string,
  at: (field: string) => string,
  durationMs: number | null,
): Finding[] {
  if (startsMs < 0)
    return [
      r69.block('CUE_NEGATIVE', at('startsMs'))`
        ${which}的时间为负。
        时间从0:00算起。`,
    ];
  if (endsMs <= startsMs)
    return [
      r69.block('CUE_BACKWARDS', at('endsMs'))`
        ${which}的结束时间不晚于开始时间。
        回听这一句，把说完的时刻改到说起之后；两个时刻写反的，对调。`,
    ];
  if (durationMs === null || (startsMs < durationMs && endsMs <= durationMs + TAIL_MS)) return [];
  const message = `${which}超出录像时长${saidTime(durationMs)}。`;
  return [
    r69.block('CUE_PAST_END', at('endsMs'))`
      ${message}
      核对字幕是否属于这段录像，或者时间是否整体偏移。`,
  ];
}

function refuseOrder({ startsMs }: Cue, before: Cue, which: string, field: string): Finding[] {
  if (startsMs === before.startsMs)
    return [
      r69.block('CUE_SAME_START', field)`
        ${which}与上一句同时开始。
        合并为一句，或者错开时间。`,
    ];
  if (startsMs >= before.endsMs || startsMs < before.startsMs) return [];
  return [
    r69.block('CUE_OVERLAP', field)`
      ${which}与上一句的时间重叠。
      把上一句的结束时间提前到这一句开始。`,
  ];
}

const chars = (text: string) => Array.from(text).length;

const tooMany = (count: number) =>
  r69.block('CUES_TOO_MANY', 'cues')`
    共${count}句，超过${MOST_CUES}句。
    分成几段录像，或者把短句合并。`;
