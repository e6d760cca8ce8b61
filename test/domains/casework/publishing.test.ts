/** R-80 公众留言的公开: with the person's consent, without their name; and what is recorded stays. */
import { describe, expect, it } from 'vitest';
import { codesOf, openDesk } from './desk.ts';
import { ask } from '#test/kernel/ask.ts';
import { ANSWER, type Receipt } from './questions.ts';

const house = await openDesk();
const { database, people, listed, one, record, assign, draft, confirm, draftPublic, publish } = house;
const { published, drafted, answered, prepared, shown } = house;
const { clerk, lead, otherLead, units } = people;

describe('公开', () => {
  it('同意公开的，公开问题和答复，不公开姓名和原文', async () => {
    const item = await prepared({ name: '王五' });
    expect((await one(clerk, item.id)).result).toMatchObject({
      publishedAt: null,
      publicTextByName: clerk.name,
    });
    const { result } = await publish(lead, item);
    expect(result).toMatchObject({ publishedAt: expect.any(String) as unknown });
    const read = (await published(100)).nodes.find(({ receiptNo }) => receiptNo === item.receiptNo);
    expect(read).toEqual({
      receiptNo: item.receiptNo,
      title: item.title,
      text: '六层住宅没有电梯，到哪里申请加装？',
      answer: ANSWER,
      unitName: units.housing.name,
      receivedOn: '2026-12-10',
      answeredOn: '2026-12-10',
    });
    expect(codesOf(await publish(lead, result!))).toEqual(['CASE_PUBLISHED']);
    expect(codesOf(await draftPublic(clerk, result!))).toEqual(['CASE_PUBLISHED']);
  });

  it('没有同意公开的、还没有答复的、内容里有电话的，不能公开', async () => {
    const silent = await answered({ publicWish: false });
    expect(codesOf(await draftPublic(clerk, silent))).toEqual(['CASE_NO_CONSENT']);
    const item = await drafted();
    expect(codesOf(await draftPublic(clerk, item))).toEqual(['CASE_NOT_ANSWERED']);
    const done = (await confirm(lead, item)).result!;
    const told = '到哪里申请加装电梯？我的电话13800138000。';
    expect(codesOf(await draftPublic(clerk, done, told))).toEqual(['CASE_PUBLIC_TEXT_PERSONAL']);
    expect(codesOf(await publish(lead, done))).toEqual(['CASE_PUBLIC_TEXT_MISSING']);
    expect((await draftPublic(otherLead, done)).codes).toEqual(['NOT_FOUND']);
  });

  it('一页一页看，不漏不重', async () => {
    for (let count = 0; count < 3; count += 1) await shown();
    const all = (await published(100)).nodes.map(({ receiptNo }) => receiptNo);
    const walked: unknown[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await published(2, after);
      walked.push(...nodes.map(({ receiptNo }) => receiptNo));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(all);
    expect(all.length).toBeGreaterThan(3);
  });
});

describe('拟写公开的内容，由另一个人审核', () => {
  it('拟写人自己、经办人不能公开；审核人改写了的，要别人审核', async () => {
    const item = await prepared();
    expect((await publish(clerk, item)).codes).toEqual(['FORBIDDEN']);
    const rewritten = (await draftPublic(lead, item, '没有电梯的六层住宅，怎样申请加装？')).result!;
    expect(codesOf(await publish(lead, rewritten))).toEqual(['CASE_PUBLIC_SECOND_PERSON']);
    const again = (await draftPublic(clerk, rewritten)).result!;
    expect((await publish(lead, again)).result).toMatchObject({ publishedAt: expect.any(String) as unknown });
  });

  it('待审核的列在负责人的工作台上，拟写人自己的不列', async () => {
    const item = await prepared();
    const waits = async (actor: typeof lead) => {
      const { data } = await ask(database, actor, { query: '{ workbench { tasks { kind count path } } }' });
      return (
        data as unknown as { workbench: { tasks: { kind: string; path: string }[] } }
      ).workbench.tasks.find(({ kind }) => kind === 'PUBLISH_CASES');
    };
    expect(await waits(lead)).toMatchObject({ count: 1, path: '/gongzuotai/liuyan?gongkai=TO_PUBLISH' });
    expect(await waits(clerk)).toBeUndefined();
    const { nodes } = await house.list(lead, ', filter: { publicity: TO_PUBLISH }');
    expect(nodes.map(({ id }) => id)).toEqual([item.id]);
    await publish(lead, item);
    expect(await waits(lead)).toBeUndefined();
  });
});

describe('记下来的不再改变', () => {
  it.each([
    ["text = '改了的来件内容'"],
    ["received_on = '2026-12-20'"],
    ["due_on = '2027-01-20'"],
    ["answer = '改了的答复内容'"],
    ["answered_on = '2026-12-01'"],
    ["public_text = '改了的公开内容'"],
    ["unit_id = (select id from unit where code = 'health')"],
  ])('已经公开的，不能 %s', async (change) => {
    const item = await shown();
    await expect(database.sql(`update case_item set ${change} where id = $1`, [item.id])).rejects.toThrow(
      'a case item is not changed',
    );
  });

  it('登记的和网上的同样办理', async () => {
    const item = await listed(clerk, (await record(clerk)).result as unknown as Receipt);
    const kept = (await assign(clerk, item, units.housing.id, { note: '' })).result!;
    expect((await confirm(lead, (await draft(clerk, kept)).result!)).result).toMatchObject({
      channel: 'PHONE',
      state: 'ANSWERED',
    });
  });
});
