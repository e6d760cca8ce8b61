/** 国令713号第二十七条: the reviewer sees where the draft says less than the article it cites; nothing is held up by it. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { openReview, PASS, SENT } from './review-room.ts';
import { revised } from './revising.ts';

const { database, people, reviewer, heard } = await openReview();
const { lead, clerk } = people;

const article = (no: string, quotation: string) => ({
  level: 'ADMINISTRATIVE_REGULATION',
  title: '重大行政决策程序暂行条例',
  docNo: '国务院令第713号',
  article: no,
  quotation,
});
const SAYS =
  '决策承办单位或者组织听证会的其他单位应当提前公布决策草案及其说明等材料，明确听证时间、地点等信息。';
const WEAKER = '决策承办单位可以提前公布决策草案及其说明等材料。';

const weakenedIn = async (actor: Actor | null, no: string) => {
  const query = `{ decision(no: "${no}") { draftReview { weakened { article code anchor lawSays draftSays } } } }`;
  const { data } = await ask(database, actor, { query });
  return (data as unknown as { decision: { draftReview: { weakened: object[] } | null } }).decision
    .draftReview?.weakened;
};

it('应当改成可以的，审查人看到条文和草案的两句；不碍送审，不碍出具意见；公众看不到', async () => {
  const matter = await heard();
  await revised(database, clerk, matter.id, { text: WEAKER });
  await matter.done('submitLegality', lead, { ...SENT, basisList: [article('第十六条', SAYS)] });
  expect(await weakenedIn(reviewer, matter.no)).toEqual([
    {
      article: '《重大行政决策程序暂行条例》第16条',
      code: 'P001',
      anchor: 'tiao-16',
      lawSays: SAYS,
      draftSays: WEAKER,
    },
  ]);
  expect(await weakenedIn(null, matter.no)).toBeUndefined();
  expect((await matter.done('giveLegalityOpinion', reviewer, PASS)).phase).toBe('READY_FOR_DISCUSSION');
});

it('引用的是另一条的，没有可看的', async () => {
  const matter = await heard();
  await revised(database, clerk, matter.id, { text: WEAKER });
  await matter.done('submitLegality', lead, {
    ...SENT,
    basisList: [article('第二十五条', '不得以征求意见等方式代替合法性审查。')],
  });
  expect(await weakenedIn(reviewer, matter.no)).toEqual([]);
});
