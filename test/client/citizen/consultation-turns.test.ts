import { describe, expect, it } from 'vitest';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { consultationsPage } from '#client/citizen/consultation/consultations-page.ts';
import { heating } from './consultations.ts';
import { bus, TODAY } from './lanxi.ts';

describe('页面的时限：到时自己更新', () => {
  it('征求意见页在公布和截止的时刻更新', () => {
    const data = {
      serverTime: { now: `${TODAY}T02:00:00.000Z`, today: TODAY },
      consultation: bus,
    } as unknown as Parameters<NonNullable<typeof consultationPage.until>>[0];
    expect(consultationPage.until?.(data)).toContain('2026-12-07T16:00:00.000Z');
    expect(consultationPage.scopes?.(data)).toContain('consultation:c1');
  });

  it('列表在其中任何一项开始、截止时更新', () => {
    const page = { nodes: [bus, heating], pageInfo: { endCursor: null, hasNextPage: false } };
    const data = { open: page } as unknown as Parameters<NonNullable<typeof consultationsPage.until>>[0];
    expect(consultationsPage.until?.(data)).toEqual(expect.arrayContaining([bus.closesAt, heating.closesAt]));
  });
});
