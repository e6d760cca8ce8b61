/** R-85 隐去姓名: the names hidden when an opinion was published are shown to its author, to nobody else. */
import { describe, expect, it } from 'vitest';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);
const TEXT = '村民王小明家门口没有站牌，王小明的奶奶走不动。';

const said = () => buildComment(database, matter, { status: CommentStatus.UNDER_REVIEW, text: TEXT });
const clear = (id: string, hiddenNames: string | null) =>
  asked(database, people.clerk, 'clearText', { id, version: 1, hiddenNames });
const mine = async ({ receiptNo, lookupCode }: { receiptNo: string; lookupCode: string }) =>
  (await asked(database, null, 'myReceipt', { receiptNo, lookupCode })).done;

describe('公开时隐去的姓名', () => {
  it('公开以后，本人凭受理编号和查询码看得到隐去了谁，自己的原文不变', async () => {
    const one = await said();
    expect(await mine(one)).toMatchObject({ text: TEXT, blackouts: [] });
    await clear(one.id, '王小明');
    expect(await mine(one)).toMatchObject({
      text: TEXT,
      blackouts: [{ words: '王小明', kind: 'NAME', reason: '' }],
    });
  });

  it('没有隐去的、没有公开的，什么也不说', async () => {
    const [whole, withheld] = [await said(), await said()];
    await clear(whole.id, null);
    await clear(withheld.id, '王小明');
    await database.sql(`update comment_state set hide_state = 'PROPOSED' where comment_id = $1`, [
      withheld.id,
    ]);
    expect([await mine(whole), await mine(withheld)]).toMatchObject([{ blackouts: [] }, { blackouts: [] }]);
  });

  it('本人修改以后从头来，不再说隐去了谁', async () => {
    const one = await said();
    await clear(one.id, '王小明');
    const input = {
      stance: 'AMEND',
      text: '门口没有站牌，老人走不动。',
      showText: true,
      showName: false,
      version: 2,
    };
    const { receiptNo, lookupCode } = one;
    const { errors, refused } = await asked(database, null, 'editComment', {
      receiptNo,
      lookupCode,
      input,
    });
    expect([errors, refused]).toEqual([undefined, undefined]);
    expect(await mine(one)).toMatchObject({ blackouts: [] });
  });

  it('别人看不到：查询码不对、别人的意见、公众、别的单位', async () => {
    const [one, other] = [await said(), await said()];
    await clear(one.id, '王小明');
    const { receiptNo, lookupCode } = one;
    for (const wrong of [
      { receiptNo, lookupCode: other.lookupCode },
      { receiptNo: other.receiptNo, lookupCode },
    ])
      expect(await mine(wrong)).toEqual({});
    expect(await mine(other)).toMatchObject({ blackouts: [] });
    const shown = await ask(database, null, {
      query: `{ consultation(no: "${matter.no}", round: ${matter.round}) { publicComments(first: 50) { nodes { id text } } } }`,
    });
    const { publicComments } = (
      shown.data as unknown as { consultation: { publicComments: { nodes: { id: string; text: string }[] } } }
    ).consultation;
    expect(publicComments.nodes.find(({ id }) => id === one.id)?.text).toBe(
      '村民〔姓名已隐去〕家门口没有站牌，〔姓名已隐去〕的奶奶走不动。',
    );
    const named = `query { deskComment(id: "${one.id}") { blackouts { words } } }`;
    for (const actor of [null, people.otherClerk]) {
      const { data } = await ask(database, actor, { query: named });
      expect([actor?.name, data?.deskComment ?? null]).toEqual([actor?.name, null]);
    }
  });

  it('合同里只有本人的意见和承办单位工作台的意见有这一项', async () => {
    const { data } = await ask(database, null, { query: '{ __schema { types { name fields { name } } } }' });
    const { types } = (
      data as unknown as { __schema: { types: { name: string; fields: { name: string }[] | null }[] } }
    ).__schema;
    const having = types.filter(({ fields }) => fields?.some(({ name }) => name === 'blackouts'));
    expect(having.map(({ name }) => name).toSorted()).toEqual(['DeskComment', 'MyComment']);
  });
});
