import { expect, it } from 'vitest';
import type { Decision } from '#schema/decision/decision.ts';
import { touch } from '#server/ground/kernel/matter/record-decision.ts';

it('同一毫秒内的第二次办理，也算一次改动', () => {
  const now = new Date('2026-11-20T01:00:00.000Z');
  const decision = { changedAt: now } as Decision;
  touch(decision, now);
  expect(decision.changedAt.toISOString()).toBe('2026-11-20T01:00:00.001Z');
  touch(decision, new Date('2026-11-20T02:00:00Z'));
  expect(decision.changedAt.toISOString()).toBe('2026-11-20T02:00:00.000Z');
});
