import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const gather = (consultationId: string, clauseNo: string, actor: Actor | null = people.clerk) =>
  run(
    database,
    actor,
    `clusterClause(consultationId: $consultationId, clauseNo: "${clauseNo}", stance: OPPOSE)`,
    '... on CommentCluster { id version title count disposition { state } }',
    { consultationId },
  );
const themesOf = async (id: string, actor: Actor | null = people.clerk) => {
  const { data, errors } = await ask(database, actor, {
    query: `{ clauseThemes(consultationId: "${id}") { clauseNo stance title count } }`,
  });
  return errors?.[0]?.extensions?.code ?? (data as unknown as { clauseThemes: object[] }).clauseThemes;
};

describe('按条归类：同一条还没有归类的意见，拟成主题，一次归成', () => {
  it('条号、开头的话和态度作主题；别的态度、只表示态度、说全文、已经归类的不算；改了名称的照样归入，答复过的不再归入', async () => {
    const matter = await buildConsultation(database, people);
    const [clauseNo = '', other = ''] = matter.clauseNos;
    const said = (text: string, no: string | null = clauseNo) =>
      buildComment(database, matter, { text, stance: Stance.OPPOSE, ...(no && { clauseNo: no }) });
    await said('起步价太高。');
    await said('起步价请降到一元。');
    await said('');
    await said('只有这一条。', other);
    await said('说的是全文。', null);
    await buildComment(database, matter, { text: '这样调整合理。', stance: Stance.SUPPORT, clauseNo });
    const [theme] = (await themesOf(matter.id)) as { title: string }[];
    expect(await themesOf(matter.id)).toEqual([
      { clauseNo, stance: 'OPPOSE', title: expect.stringMatching(/^第.+：.+（反对）$/) as string, count: 2 },
    ]);
    const made = await gather(matter.id, clauseNo);
    expect(made.value).toMatchObject({ title: theme?.title, count: 2, disposition: null });
    expect(await themesOf(matter.id)).toEqual([]);
    for (const no of [clauseNo, other, '第九百条'])
      expect((await gather(matter.id, no)).codes).toEqual(['NO_OPINIONS_ON_CLAUSE']);
    await run(
      database,
      people.clerk,
      `updateCluster(id: "${String(made.value?.id)}", version: ${String(made.value?.version)}, title: "起步价", summary: "")`,
      '... on CommentCluster { id }',
    );
    await said('后来的一条。');
    await said('后来的又一条。');
    expect((await gather(matter.id, clauseNo)).value).toMatchObject({
      id: made.value?.id,
      title: '起步价',
      count: 4,
    });
    await run(
      database,
      people.clerk,
      'proposeDisposition(clusterId: $clusterId, input: $input)',
      '... on Disposition { id }',
      { clusterId: made.value?.id, input: NOT_ADOPTED },
    );
    await said('答复以后来的。');
    await said('答复以后又来的。');
    const fresh = await gather(matter.id, clauseNo);
    expect(fresh.value).toMatchObject({ count: 2, disposition: null });
    expect(fresh.value?.id).not.toBe(made.value?.id);
  });

  it('别的单位、没有登录的看不到；别的岗位归不了', async () => {
    const { id, clauseNos } = await buildConsultation(database, people);
    const [clauseNo = ''] = clauseNos;
    expect(await themesOf(id, people.otherClerk)).toBe('NOT_FOUND');
    expect(await themesOf('x')).toBe('BAD_USER_INPUT');
    expect((await gather(id, clauseNo, people.otherClerk)).errors).toEqual(['NOT_FOUND']);
    expect((await gather(id, clauseNo, people.lead)).errors).toEqual(['FORBIDDEN']);
    expect((await gather(id, clauseNo, null)).errors).toEqual(['UNAUTHENTICATED']);
  });
});
