/** 国令713号第三十二条 新闻发布会: what was held is proposed for the record of the explanation, and nothing else. */
import { describe, expect, it } from 'vitest';
import { type HeldEvent, outreachOf } from '#client/staff/domains/decision/course/held-press.ts';

const event = (change: Partial<HeldEvent> = {}): HeldEvent => ({
  no: '2026-3',
  kind: 'PRESS_CONFERENCE',
  stage: 'FINISHED',
  title: '规划新闻发布会',
  startsAt: '2026-12-21T18:00:00.000Z',
  speakers: [
    { post: '县民政局局长', name: '' },
    { post: '县卫健委', name: '安宁' },
  ],
  ...change,
});
const EMPTY = { form: null, heldOn: '', summary: '', url: '' };

describe('宣传解读登记的建议', () => {
  it('已经举行的新闻发布会：方式、北京时间的日期、发布人和公开网址', () => {
    expect(outreachOf([event()], 'https://x.test')).toEqual({
      form: 'PRESS_CONFERENCE',
      heldOn: '2026-12-22',
      summary: '举行规划新闻发布会，由县民政局局长、县卫健委 安宁介绍并回答记者提问。',
      url: 'https://x.test/kaifang/2026-3',
    });
  });

  it('举行过几次的，取最近一次', () => {
    const later = event({ no: '2026-9', startsAt: '2027-01-05T02:00:00.000Z', stage: 'REPORT_PUBLISHED' });
    expect(outreachOf([later, event()], '').url).toBe('/kaifang/2026-9');
  });

  it.each([
    ['还没有举行', { stage: 'PUBLISHED' }],
    ['取消了', { stage: 'CANCELLED' }],
    ['不是新闻发布会', { kind: 'OPEN_DAY' }],
  ])('%s的不建议', (_, change) => expect(outreachOf([event(change)], '')).toEqual(EMPTY));

  it('没有写明发布人的照样建议', () => {
    expect(outreachOf([event({ speakers: [] })], '').summary).toBe('举行规划新闻发布会。');
  });
});
