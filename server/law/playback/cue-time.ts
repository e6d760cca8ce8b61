/** The times of captions (字幕时间): as WebVTT and SubRip write them, and as people read them. W3C WebVTT 第4节. */

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1000;

const WRITTEN = /^(-)?(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/;

/** Milliseconds of a written time (读时间): '01:02:03.400', '62:03,4' and '12:34'; null when it is none. */
export function readTime(text: string): number | null {
  const found = WRITTEN.exec(text.trim());
  if (!found) return null;
  const [, minus, hours = '0', minutes = '', seconds = '', rest = ''] = found;
  if (Number(minutes) > 59 && hours !== '0') return null;
  if (Number(seconds) > 59) return null;
  const total =
    Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND + Number(rest.padEnd(3, '0'));
  return minus ? -total : total;
}

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** The time as files write it (写时间): '01:02:03.400', for SubRip with a comma. */
export const writeTime = (ms: number, mark: '.' | ',' = '.'): string =>
  `${two(ms / HOUR)}:${two((ms % HOUR) / MINUTE)}:${two((ms % MINUTE) / SECOND)}${mark}${String(
    Math.floor(ms % SECOND),
  ).padStart(3, '0')}`;

/** The time as people read it (播放时刻): '12:34', from one hour on '1:02:03'. */
export function saidTime(ms: number): string {
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = two((ms % MINUTE) / SECOND);
  return ms < HOUR ? `${minutes}:${seconds}` : `${Math.floor(ms / HOUR)}:${two(minutes)}:${seconds}`;
}

/** A length of time in figures (时长的数字写法), to the nearest second: '4:00'. */
export const saidLength = (ms: number): string => saidTime(Math.round(ms / SECOND) * SECOND);

/** A length of time in words (时长): '1小时21分40秒'. */
export function saidDuration(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  const parts = [hours ? `${hours}小时` : '', minutes ? `${minutes}分` : '', rest ? `${rest}秒` : ''];
  return parts.join('') || '0秒';
}
