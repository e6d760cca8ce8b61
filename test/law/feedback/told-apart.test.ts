import { expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { toldApart } from '#server/law/feedback/told-apart.ts';

it('只有收到的条数的（以前公布的）：不多说一句', () => {
  expect(toldApart({ received: 12 })).toEqual([]);
});

it('每种各一句：只表态的、相近的、署名不实的、集中收到的、同一网络地址的', () => {
  const told = toldApart({
    received: 60,
    stancesAlone: [{ stance: Stance.OPPOSE, count: 3 }],
    alike: 20,
    alikeGroups: 2,
    alikeSame: 18,
    disowned: 1,
    bursts: [{ hour: '2026-11-28 09:00', count: 40, alike: 20 }],
    networks: [{ count: 30, alike: 20 }],
  });
  expect(told).toHaveLength(5);
  for (const [index, part] of ['只表示', '内容相近', '署名', '一小时40条', '同一网络地址'].entries())
    expect(told[index]).toContain(part);
  for (const sentence of told) expect(sentence).toMatch(/。$/);
});
