/** 国令713号第十八条: a line of the report says what was asked, though its author's words are not public. */
import { describe, expect, it } from 'vitest';
import { HideState } from '#server/law/consultation/hide-state.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { ask } from '#test/kernel/ask.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);

const UNSAID = { ...NOT_ADOPTED, asked: null };
const reason = (about: string) => `${about}，每年须另筹一千二百万元，目前没有来源。`;

const propose = async (commentId: string, input: object) => {
  const answer = await run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, input: $input)',
    '... on Disposition { id asked }',
    { commentId, input },
  );
  expect(answer.errors).toEqual([]);
  return answer;
};
const confirm = (matter: BuiltConsultation, ids: unknown[]) =>
  run(
    database,
    people.lead,
    'confirmDispositions(consultationId: $consultationId, ids: $ids)',
    '... on DispositionBatch { confirmed }',
    { consultationId: matter.id, ids },
  );

/** Titles and quotations of the report as it would be published now. */
async function lines(matter: BuiltConsultation) {
  await run(
    database,
    people.clerk,
    'saveReport(consultationId: $consultationId, version: $version, introduction: $introduction, methodsHeld: [])',
    '... on AdoptionReport { id }',
    { consultationId: matter.id, version: null, introduction: '意见已逐条研究。' },
  );
  const { data } = await ask(database, people.clerk, {
    query: `{ deskReport(consultationId: "${matter.id}") { rows { title samples { text } } } }`,
  });
  const { deskReport } = data as unknown as {
    deskReport: { rows: { title: string; samples: { text: string }[] }[] };
  };
  return deskReport.rows
    .map(({ title, samples }) => [title, samples.map(({ text }) => text).join()] as const)
    .toSorted(([one], [other]) => one.localeCompare(other, 'zh'));
}

describe('第十八条 采纳情况的每一行都看得出提的是什么要求', () => {
  it('公开的用原话，不公开的用单位的概括，仅表态的说明是哪种态度', async () => {
    const matter = await buildConsultation(database, people, {});
    const clauseNo = matter.clauseNos[0] ?? '';
    const wishes: CommentWish[] = [
      { text: '请把首班车提前到六点，我的电话13800000077。', clauseNo, textCleared: true },
      { text: '这是不愿公开的话。', clauseNo, showText: false },
      { text: '', stance: Stance.OPPOSE, clauseNo },
    ];
    const ids: unknown[] = [];
    for (const [index, wish] of wishes.entries()) {
      const { id } = await buildComment(database, matter, wish);
      const input = { ...UNSAID, reason: reason(['提前首班车', '增开线路', '维持票价'][index] ?? '') };
      const asked = index === 1 ? '要求增开到河西的线路' : null;
      ids.push((await propose(id, { ...input, asked })).value?.id);
    }
    expect((await confirm(matter, ids)).value).toMatchObject({ confirmed: 3 });
    const told = await lines(matter);
    expect(new Set(told.map(([title]) => title))).toEqual(
      new Set([
        `对第${clauseNo}部分：请把首班车提前到六点，我的电话〔手机号已隐去〕`,
        `对第${clauseNo}部分：要求增开到河西的线路`,
        `只表示反对、没有写理由的意见（第${clauseNo}部分）`,
      ]),
    );
    expect(JSON.stringify(told)).not.toContain('不愿公开的话');
  });

  it('标题已经说全的不再引一遍，长的把原文引在下面', async () => {
    const matter = await buildConsultation(database, people, {});
    const long = '首班车太晚，孩子上学来不及。'.repeat(8);
    const short = await buildComment(database, matter, { text: '请提前首班车。', textCleared: true });
    const other = await buildComment(database, matter, { text: long, textCleared: true });
    const ids = [
      (await propose(short.id, { ...UNSAID, reason: reason('提前首班车') })).value?.id,
      (await propose(other.id, { ...UNSAID, reason: reason('上学时增开班车') })).value?.id,
    ];
    await confirm(matter, ids);
    const told = await lines(matter);
    expect(told).toContainEqual(['请提前首班车', '']);
    expect(told.map(([, quoted]) => quoted)).toContain(long);
  });

  it('原文不公开又没有概括的不予保存，概括里有号码的也不；公开的不用写', async () => {
    const matter = await buildConsultation(database, people, {});
    const { id } = await buildComment(database, matter, { showText: false });
    expect((await propose(id, UNSAID)).codes).toEqual(['ASKED_REQUIRED']);
    const phone = '要求回电13800000077说明';
    expect((await propose(id, { ...UNSAID, asked: phone })).codes).toEqual(['PERSONAL_DATA_LEFT']);
    const told = { ...UNSAID, asked: ' 要求增开线路 ', reason: `${UNSAID.reason}详询13800000077。` };
    expect((await propose(id, told)).codes).toEqual(['PERSONAL_DATA_LEFT']);
    expect((await propose(id, { ...UNSAID, asked: ' 要求增开线路 ' })).value).toMatchObject({
      asked: '要求增开线路',
    });
    const shown = await buildComment(database, matter, { textCleared: true });
    expect((await propose(shown.id, { ...UNSAID, reason: reason('增开早晚高峰的班次') })).codes).toEqual([]);
  });

  it('提出以后原文被不予展示的，确认时说明是哪一条', async () => {
    const matter = await buildConsultation(database, people, {});
    const { id, receiptNo } = await buildComment(database, matter, { textCleared: true });
    const { value } = await propose(id, UNSAID);
    await database.sql('update comment_state set hide_state = $1 where comment_id = $2', [
      HideState.PROPOSED,
      id,
    ]);
    const refused = await confirm(matter, [value?.id]);
    expect(refused.codes).toEqual(['ASKED_MISSING']);
    expect(refused.messages.join()).toContain(groupedCode(receiptNo));
  });
});
