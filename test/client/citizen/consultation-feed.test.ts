/** 订阅征集公告: whoever follows learns of an extension, an outage or a withdrawal too. */
import { expect, it } from 'vitest';
import { FEED } from '#client/citizen/addresses.ts';
import { feeds } from '#client/feeds.ts';
import type { TextRoute } from '#client/route.ts';
import { bus } from './lanxi.ts';

const feed = feeds.find(({ path }) => path === FEED) as TextRoute;
const textOf = (notices: object[]) =>
  feed.text(
    { site: { siteName: '岚溪县' }, consultations: { nodes: [{ ...bus, notices }] } },
    {} as never,
    'https://lanxi.example',
  ) ?? '';
const notice = (kind: string, at: string, more: object = {}) => ({
  id: kind,
  kind,
  reason: '应公众要求。',
  at,
  ...more,
});

it('公告各是一条，新的在前；开始征求意见的公告不重复', () => {
  const said = textOf([
    notice('OPENED', '2026-11-05T01:00:00.000Z'),
    notice('EXTENDED', '2026-11-20T01:00:00.000Z', { toClosesOn: '2026-12-21' }),
    notice('WITHDRAWN', '2026-11-22T01:00:00.000Z'),
  ]);
  const titles = [...said.matchAll(/<item><title>(.*?)<\/title>/g)].map(([, title]) => title);
  expect(titles).toEqual([`撤回征求意见：${bus.title}`, `延长期限：${bus.title}`, bus.title]);
  expect(said).toContain('截止日改为2026年12月21日。应公众要求。');
  expect(said).toContain('<guid isPermaLink="false">EXTENDED</guid>');
});
