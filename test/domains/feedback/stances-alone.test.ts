import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { asked, commentInput } from '#test/domains/consultation/comment-asking.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const CLUSTER = '... on CommentCluster { id title count disposition { state result } }';
const gather = (consultationId: string, stance: Stance, clauseNo: string | null, actor = people.clerk) =>
  run(
    database,
    actor,
    'clusterStances(consultationId: $consultationId, stance: $stance, clauseNo: $clauseNo)',
    CLUSTER,
    { consultationId, stance, clauseNo },
  );

describe('只表示态度也是意见', () => {
  it.each(['SUPPORT', 'OPPOSE', 'AMEND'])('%s：不写理由也受理，有回执，本人查得到', async (stance) => {
    const matter = await buildConsultation(database, people);
    const input = commentInput(matter, { stance, text: '  \n', clauseNo: matter.clauseNos[0] });
    const { done: receipt } = await asked(database, null, 'submitComment', { input });
    const { receiptNo, lookupCode } = receipt ?? {};
    const { done: mine } = await asked(database, null, 'myReceipt', { receiptNo, lookupCode });
    expect(mine).toMatchObject({ stance, text: '', status: 'RECEIVED' });
    expect(JSON.parse(String(mine?.payload))).toMatchObject({ stance, text: '' });
  });

  it('其他而不写，拒绝；写了的改成只表示态度，可以', async () => {
    const matter = await buildConsultation(database, people);
    const other = await asked(database, null, 'submitComment', {
      input: commentInput(matter, { stance: 'OTHER', text: '' }),
    });
    expect(other.refused).toEqual(['COMMENT_BLANK']);
    const { done } = await asked(database, null, 'submitComment', { input: commentInput(matter) });
    const { receiptNo, lookupCode } = done ?? {};
    const revision = { stance: 'OPPOSE', text: '', showText: true, showName: false, version: 1 };
    const edited = await asked(database, null, 'editComment', { receiptNo, lookupCode, input: revision });
    expect(edited.done).toMatchObject({ text: '', version: 2 });
  });
});

describe('同一态度、同一条的，一次归成主题，一次答复', () => {
  it('只归没有理由、没有归类、没有答复的；再按一次，后来的也归入', async () => {
    const matter = await buildConsultation(database, people);
    const clauseNo = matter.clauseNos[0] ?? '';
    const against = { stance: Stance.OPPOSE, clauseNo, text: '' };
    for (let count = 0; count < 3; count += 1) await buildComment(database, matter, against);
    await buildComment(database, matter, { ...against, text: '坚决反对，负担太重。' });
    await buildComment(database, matter, { ...against, suggestedText: '起步价1元。' });
    await buildComment(database, matter, { stance: Stance.OPPOSE, text: '' });
    await buildComment(database, matter, { ...against, stance: Stance.SUPPORT });
    const first = await gather(matter.id, Stance.OPPOSE, clauseNo);
    expect(first.value).toMatchObject({ count: 3, title: expect.stringContaining('只表示反对') });
    expect((await gather(matter.id, Stance.OPPOSE, clauseNo)).codes).toEqual(['NO_STANCES_ALONE']);
    await buildComment(database, matter, against);
    expect((await gather(matter.id, Stance.OPPOSE, clauseNo)).value).toMatchObject({
      id: first.value?.id,
      count: 4,
    });
    expect((await gather(matter.id, Stance.OPPOSE, null)).value).toMatchObject({ count: 1 });
  });

  it('别的单位看不到，也归不了', async () => {
    const matter = await buildConsultation(database, people);
    await buildComment(database, matter, { stance: Stance.SUPPORT, text: '' });
    const others = await gather(matter.id, Stance.SUPPORT, null, people.otherClerk);
    expect(others.errors).toEqual(['NOT_FOUND']);
    expect((await gather(matter.id, Stance.SUPPORT, null)).value).toMatchObject({ count: 1 });
  });
});

describe('采纳情况把只表示态度的分开计', () => {
  it('合计和各类都说有几条没有写理由，合计照样相符', async () => {
    const matter = await buildConsultation(database, people, { state: 'CLOSED' });
    for (const stance of [Stance.SUPPORT, Stance.SUPPORT, Stance.OPPOSE])
      await buildComment(database, matter, { stance, text: '' });
    await buildComment(database, matter, { stance: Stance.OPPOSE, text: '反对涨价，负担太重。' });
    const answer = await gather(matter.id, Stance.OPPOSE, null);
    await run(
      database,
      people.clerk,
      'proposeDisposition(clusterId: $clusterId, input: $input)',
      '... on Disposition { id }',
      { clusterId: answer.value?.id, input: NOT_ADOPTED },
    );
    await run(
      database,
      people.clerk,
      'saveReport(consultationId: $consultationId, introduction: $introduction, methodsHeld: [PUBLIC_SOLICITATION])',
      '... on AdoptionReport { id }',
      { consultationId: matter.id, introduction: '公开征求意见30日。' },
    );
    const { data } = await ask(database, people.clerk, {
      query: `{ deskReport(consultationId: "${matter.id}") { totals { received stancesAlone { stance count } } } }`,
    });
    expect(data?.deskReport).toMatchObject({
      totals: {
        received: 4,
        stancesAlone: [
          { stance: 'SUPPORT', count: 2 },
          { stance: 'OPPOSE', count: 1 },
        ],
      },
    });
  });
});
