/** 意见建议、代表申请的本人资料，和一次全部删除. */
import { describe, expect, it } from 'vitest';
import { openCourse } from '#test/domains/execution/room.ts';
import { questions as registerQuestions } from '#test/domains/register/questions.ts';
import { questions as suggestionQuestions } from '#test/domains/casework/suggestion-questions.ts';
import { ownQuestions, type Pair } from './asking.ts';

const { database, people, published } = await openCourse();
const { own, erase, eraseAll, correct } = ownQuestions(database);
const suggestions = suggestionQuestions(database);
const register = registerQuestions(database);
const { govOffice, clerk, lead } = people;

const author = { name: '张三', contactKind: 'PHONE', contact: '13800138000' };
const applied = async (name: string) =>
  (await register.apply({ name })).result as unknown as Pair & { receiptNo: string };
const rowOf = async (words: string) => {
  const { nodes } = await register.list(govOffice, `(filter: { words: "${words}" })`);
  return (await register.one(govOffice, nodes![0]!)).result!;
};

describe('对决策的意见建议', () => {
  it('更正、删除以后，办理单位看到的一致；答复以后也可以删除', async () => {
    const { no } = await published();
    const one = await suggestions.received(no, author);
    const [listed] = (await suggestions.list(clerk, no)).nodes;
    await suggestions.reveal(clerk, listed?.id ?? '', '电话核实验收情况');
    expect(await own(one)).toMatchObject({
      type: 'MyCase',
      called: '意见建议',
      name: '张三',
      contact: '13800138000',
      readings: [{ reason: '电话核实验收情况' }],
    });
    const input = { name: '张三', contactKind: 'EMAIL', contact: 'zs@example.com' };
    expect((await correct(one, input)).value).toMatchObject({ contact: 'zs@example.com' });
    expect((await suggestions.reveal(clerk, listed?.id ?? '')).result).toMatchObject({
      contactKind: 'EMAIL',
      contact: 'zs@example.com',
    });
    expect((await suggestions.answer([clerk, lead], listed!)).result).toMatchObject({
      answer: expect.stringContaining('验收') as unknown,
    });
    expect((await own(one))?.messages).toMatchObject([{ to: 'z***@example.com' }]);
    expect((await erase(one)).value).toMatchObject({ name: null, contact: null });
    expect((await suggestions.list(clerk, no)).nodes).toMatchObject([{ hasContact: false }]);
    expect((await own(one))?.said.map(({ label }) => label)).toContain('答复');
  });

  it('不再留联系方式的，只留姓名', async () => {
    const { no } = await published();
    const one = await suggestions.received(no, author);
    const done = await correct(one, { name: '张三', contactKind: null, contact: null });
    expect(done.value).toMatchObject({ name: '张三', contact: null });
    expect((await suggestions.list(clerk, no)).nodes).toMatchObject([{ hasContact: false }]);
  });
});

describe('申请成为社会公众代表', () => {
  it('核实中的、在任的不能删除，写明到哪一天', async () => {
    const one = await applied('江秋菊');
    expect(await own(one)).toMatchObject({
      name: '江秋菊',
      contact: '13900000002',
      erase: { findings: [{ code: 'APPLICATION_BEING_VERIFIED' }] },
    });
    const words = { name: '江秋鞠', contactKind: 'PHONE', contact: '13900000009' };
    expect((await correct(one, words)).value).toMatchObject({ name: '江秋鞠', contact: '13900000009' });
    await register.verify(govOffice, await rowOf('江秋鞠'), '电话核对并当面查看证件。');
    const told = await own(one);
    expect(told?.erase.findings).toMatchObject([{ code: 'REPRESENTATIVE_IN_OFFICE' }]);
    expect(told?.erase.findings[0]?.message).toContain('以后可以删除');
    expect((await correct(one, { ...words, name: '江秋菊' })).codes).toEqual(['NAME_SETTLED']);
  });

  it('没有通过的，删除联系方式和申请里说到本人的一切', async () => {
    const one = await applied('叶青');
    await register.reject(govOffice, await rowOf('叶青'), '申请人已移居外县，不再居住本县。');
    expect((await erase(one)).codes).toEqual([]);
    expect(
      await database.sql('select name, unit_post, applied from representative where receipt_no = $1', [
        one.receiptNo,
      ]),
    ).toEqual([{ name: '（已删除）', unit_post: '', applied: '' }]);
    expect((await erase(one)).codes).toEqual(['NO_CONTACT_KEPT']);
  });
});

describe('全部删除', () => {
  it('一份一个答复：能删除的删除，不能删除的说明理由，打不开的为空', async () => {
    const { no } = await published();
    const [free, busy] = [await suggestions.received(no, author), await applied('秦川')];
    const nobody = { receiptNo: free.receiptNo, lookupCode: '0000000000' };
    expect(await eraseAll([busy, nobody, free])).toEqual([
      { __typename: 'Refusal', findings: [{ code: 'APPLICATION_BEING_VERIFIED' }] },
      null,
      { __typename: 'OwnData', name: null, contact: null },
    ]);
    expect(await own(busy)).toMatchObject({ name: '秦川' });
  });

  it('一次最多40份', async () => {
    const pair = { receiptNo: '00000000', lookupCode: '0000000000' };
    await expect(eraseAll(Array.from({ length: 41 }, () => pair))).rejects.toThrow('BAD_USER_INPUT');
  });
});
