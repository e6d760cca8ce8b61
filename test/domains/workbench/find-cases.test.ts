/** 查找办件: case items of every kind that the requester may read, each under its kind's name and at its own desk. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { caseQuestions } from '#test/domains/casework/questions.ts';
import { questions } from '#test/domains/casework/suggestion-questions.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { ask } from '#test/kernel/ask.ts';

const { database, people, executor, stranger, executing } = await openCourse();
const { clerk, otherClerk, govOffice, auditor, justiceStaff, units } = people;
const said = questions(database);
const asked = caseQuestions(database);

const find = async (by: Actor, q: string) => {
  const query = 'query Find($q: Text!) { find(q: $q) { kind title note path } }';
  const { data } = await ask(database, by, { query, variables: { q } });
  const hits = (data as { find: { kind: string; note: string; path: string }[] } | null)?.find ?? [];
  return hits.filter(({ kind }) => kind === 'CASE');
};

it('意见建议按受理编号、按内容里的词查得到，写明种类，打开的是自己的工作台；只有决策名称的，不一件一件列出', async () => {
  const { no } = await executing();
  const { receiptNo } = await said.received(no, { text: '扶手电梯停了三个月，请尽快修好。' });
  const [one] = (await said.list(clerk, no)).nodes;
  for (const q of [receiptNo, '扶手电梯 停了'])
    expect(await find(clerk, q)).toEqual([
      {
        kind: 'CASE',
        title: expect.stringMatching(/^对《.+》的意见建议$/),
        note: `意见建议 ${receiptNo} ${units.housing.name}`,
        path: `/gongzuotai/fanying/${String(one?.id)}`,
      },
    ]);
  const named = String(one?.title).slice(2, 6);
  expect(await find(clerk, named)).toEqual([]);
  expect(await find(clerk, `${named} 扶手电梯`)).toHaveLength(1);
  expect(await find(executor, receiptNo)).toHaveLength(1);
  for (const other of [otherClerk, stranger, justiceStaff])
    expect([other.unitName, await find(other, receiptNo)]).toEqual([other.unitName, []]);
});

it('公众留言写明种类；只执行决策的人员查不到本单位的公众留言', async () => {
  const { receiptNo } = await asked.received({ title: '城南停车场几点关门' });
  const [item] = (await asked.list(govOffice)).nodes;
  await asked.assign(govOffice, item!, units.housing.id);
  expect(await find(clerk, '停车场 关门')).toEqual([
    expect.objectContaining({
      note: `公众留言 ${receiptNo} ${units.housing.name}`,
      path: `/gongzuotai/liuyan/${String(item?.id)}`,
    }),
  ]);
  expect(await find(auditor, receiptNo)).toHaveLength(1);
  expect(await find(executor, receiptNo)).toEqual([]);
});
