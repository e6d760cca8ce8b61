/** Channel and day, which stay from one entry to the next of a sitting (代录时沿用的渠道和收到日). */
import { keepDraft, keptDraft } from '#client/staff/ground/frame/draft-store.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { Arrival } from './entry-form.ts';

/**
 * How the last entry came: the next of the pile came the same way, on the same day. Kept until the window is closed, the
 * person signs out or the day (Asia/Shanghai) is over: nothing of yesterday is taken for today's.
 */
export function useArrival(today: string): { arrival: Arrival; keep: (arrival: Arrival) => void } {
  const key = `${useViewer().id}:entry-arrival`;
  const kept = keptDraft(key).changes as Partial<Arrival & { keptOn: string }>;
  const { channel = '', receivedOn = today } = kept.keptOn === today ? kept : {};
  return {
    arrival: { channel, receivedOn },
    keep: ({ channel, receivedOn }) =>
      keepDraft(key, { changes: { channel, receivedOn, keptOn: today }, base: {} }),
  };
}
