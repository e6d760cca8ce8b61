/** Moments of a recording as people write them: 12:34, 1:02:03.5. */

/** 754500 → 12:34.5 */
export function clockOf(ms: number): string {
  const tenths = Math.round(ms / 100);
  const [hours, minutes, seconds] = [
    Math.floor(tenths / 36_000),
    Math.floor(tenths / 600) % 60,
    Math.floor(tenths / 10) % 60,
  ];
  const two = (part: number) => String(part).padStart(2, '0');
  const whole = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
  return tenths % 10 === 0 ? whole : `${whole}.${tenths % 10}`;
}

/** 12:34.5 → 754500; null while it is none. */
export function millisecondsOf(typed: string): number | null {
  const [, hours = '0', minutes = '', seconds = ''] =
    /^(?:(\d{1,2})[:：])?(\d{1,3})[:：](\d{1,2}(?:\.\d{1,3})?)$/.exec(typed.trim()) ?? [];
  if (minutes === '' || Number(seconds) >= 60) return null;
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
}

/** An instant as the browser's own control holds it, to the second, on China's clock. */
export const typedSecond = (instant: string | null | undefined): string =>
  instant ? new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19) : '';

/** 2026-12-07T09:00:05 → an instant; null while it is not filled in. */
export const instantOfSecond = (typed: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(typed)
    ? `${typed.length === 16 ? `${typed}:00` : typed}+08:00`
    : null;

/** 1234567 → 1.2 MB */
export const sizeOf = (bytes: number): string =>
  bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(1)} GB`
    : bytes >= 1e5
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${Math.max(1, Math.round(bytes / 1000))} kB`;
