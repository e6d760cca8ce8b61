/** A moment as the browser's own control holds it (2026-12-07T09:00), always on China's clock, whatever the device's. */
import { plainMoment } from '#client/format.ts';

/** An instant → 2026-12-07T09:00; nothing → ''. */
export const typedMoment = (instant: string | null | undefined): string =>
  instant ? plainMoment(instant).replace(' ', 'T') : '';

/** 2026-12-07T09:00 → 2026-12-07T09:00:00+08:00; null while it is not filled in. */
export const instantOf = (typed: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(typed) ? `${typed}:00+08:00` : null;
