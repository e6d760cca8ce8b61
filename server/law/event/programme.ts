/** Programme of an event (活动安排) read as its unit wrote it: one entry a line, with its hour where the line begins with one. */

/** Hours of a slot on the county's clock (场次的时间): 9:00, 11:30. */
export interface Hours {
  from: string;
  until: string;
}

/** One entry of a programme (一项安排). */
export interface ProgrammeEntry {
  /** null: the line begins with no hour. */
  from: string | null;
  until: string | null;
  text: string;
}

const HOUR = String.raw`(\d{1,2})[:：]([0-5]\d)`;
const TIMED = new RegExp(String.raw`^${HOUR}(?:\s*(?:[-—–~～]+|至|到)\s*${HOUR})?[\s　,，、:：]*(.*)$`, 'u');
const CIRCLED = /[\u2460-\u2473]/u;
const NUMBER =
  /^(?:[\u2460-\u2473]|\d{1,2}\s*(?:[.．](?!\d)|、)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）])\s*/u;

/**
 * Entries of a programme in their order (活动安排). Hours are taken as such only where all of them follow each other
 * within one slot; otherwise every line is left as it was written, so that nothing is said that the unit did not write.
 */
export function programmeOf(text: string, slots: readonly Hours[]): ProgrammeEntry[] {
  const lines = linesOf(text);
  const timed = lines.map(timedOf);
  return follow(timed, slots) ? timed : lines.map((line) => ({ from: null, until: null, text: line }));
}

/** Lines without their numbers; numbers such as ①②③ begin a line of their own. */
const linesOf = (text: string): string[] =>
  text
    .split(/\n/u)
    .flatMap((line) => line.split(new RegExp(`(?=${CIRCLED.source})`, 'u')))
    .map((line) => line.trim().replace(NUMBER, '').trim())
    .filter((line) => line !== '');

const hour = (hours: string, minutes: string) => `${Number(hours)}:${minutes}`;

function timedOf(line: string): ProgrammeEntry {
  const [, hours, minutes, untilHours, untilMinutes, rest] = TIMED.exec(line) ?? [];
  if (!hours || !minutes || !rest) return { from: null, until: null, text: line };
  const until = untilHours && untilMinutes ? hour(untilHours, untilMinutes) : null;
  return { from: hour(hours, minutes), until, text: rest };
}

/** Minutes since midnight. */
function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether hours never go back, and lie within one slot. */
function follow(entries: readonly ProgrammeEntry[], slots: readonly Hours[]): boolean {
  const minutes = entries.flatMap(({ from, until }) =>
    [from, until].flatMap((time) => (time === null ? [] : [minuteOf(time)])),
  );
  const rising = minutes.every((minute, index) => index === 0 || minute >= (minutes[index - 1] ?? 0));
  const within = ({ from, until }: Hours) =>
    minutes.every((minute) => minute >= minuteOf(from) && minute <= minuteOf(until));
  return rising && (minutes.length === 0 || slots.some(within));
}
