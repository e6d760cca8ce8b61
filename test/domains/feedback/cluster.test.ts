import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const comments: { id: string }[] = [];
for (const peopleCount of [1, 2, 3, 4, 5]) {
  comments.push(
    await buildComment(database, matter, { text: `坚决反对涨价，第${peopleCount}条。`, peopleCount }),
  );
}
const ids = comments.map(({ id }) => id);

const CLUSTER = '... on CommentCluster { id title count peopleCount version disposition { state result } }';
const create = (commentIds: string[], title = '反对涨价', actor = people.clerk) =>
  run(
    database,
    actor,
    'createCluster(consultationId: $consultationId, title: $title, summary: $summary, commentIds: $commentIds)',
    CLUSTER,
    {
      consultationId: matter.id,
      title,
      summary: '认为票价不应上调。',
      commentIds,
    },
  );

describe('意见归类：同类意见一个答复，每个人仍得到自己的答复', () => {
  it('归类后计数和人数随成员而变，移出后各自处理', async () => {
    const made = await create(ids.slice(0, 3));
    expect(made.value).toMatchObject({ count: 3, peopleCount: 6, disposition: null });
    const id = String(made.value?.id);
    const added = await run(
      database,
      people.clerk,
      'addToCluster(id: $id, commentIds: $commentIds)',
      CLUSTER,
      {
        id,
        commentIds: ids.slice(3),
      },
    );
    expect(added.value).toMatchObject({ count: 5, peopleCount: 15 });
    const left = await run(
      database,
      people.clerk,
      'removeFromCluster(id: $id, commentIds: $commentIds)',
      CLUSTER,
      {
        id,
        commentIds: ids.slice(4),
      },
    );
    expect(left.value).toMatchObject({ count: 4 });
  });

  it('改写主题：名称、概述都改；题目有误、看到的不是现在这一份、别的岗位的，改不了', async () => {
    const [made] = (
      await ask(database, people.clerk, {
        query: `{ clusters(consultationId: "${matter.id}") { id version } }`,
      })
    ).data?.clusters as unknown as { id: string; version: number }[];
    const update = (title: string, version = made?.version, actor = people.clerk) =>
      run(
        database,
        actor,
        'updateCluster(id: $id, version: $stale, title: $title, summary: $summary)',
        '... on CommentCluster { title summary count version }',
        { id: made?.id, stale: version, title, summary: '认为票价上调过快。' },
      );
    expect((await update('涨')).codes).toEqual(['CLUSTER_TITLE_REQUIRED']);
    expect((await update('反对上调票价', made?.version, people.lead)).errors).toEqual(['FORBIDDEN']);
    expect((await update('反对上调票价')).value).toMatchObject({
      title: '反对上调票价',
      summary: '认为票价上调过快。',
      count: 4,
    });
    expect((await update('反对涨价')).errors).toEqual(['CONFLICT']);
  });

  it('主题的答复到达每一条；确认之后成员有变，须重新确认', async () => {
    const [first] = (
      await ask(database, people.clerk, { query: `{ clusters(consultationId: "${matter.id}") { id } }` })
    ).data?.clusters as unknown as { id: string }[];
    const proposed = await run(
      database,
      people.clerk,
      'proposeDisposition(clusterId: $clusterId, input: $input)',
      '... on Disposition { id state }',
      { clusterId: first?.id, input: NOT_ADOPTED },
    );
    const answer = String(proposed.value?.id);
    await run(
      database,
      people.lead,
      'confirmDispositions(consultationId: $consultationId, ids: $ids)',
      '... on DispositionBatch { confirmed }',
      {
        consultationId: matter.id,
        ids: [answer],
      },
    );
    const undisposed = () =>
      database.sql<{ n: number }>(
        `select count(*)::int n from comment_state s left join cluster_member m using (comment_id)
         left join disposition d on d.cluster_id = m.cluster_id or d.comment_id = s.comment_id
         where d.state is distinct from 'CONFIRMED'`,
      );
    expect(await undisposed()).toEqual([{ n: 1 }]);
    const added = await run(
      database,
      people.clerk,
      'addToCluster(id: $id, commentIds: $commentIds)',
      CLUSTER,
      {
        id: first?.id,
        commentIds: ids.slice(4),
      },
    );
    expect(added.value).toMatchObject({ count: 5, disposition: { state: 'PROPOSED' } });
  });

  it('归入主题的意见不能另有答复', async () => {
    const answer = await run(
      database,
      people.clerk,
      'proposeDisposition(commentId: $commentId, input: $input)',
      '... on Disposition { id }',
      { commentId: ids[0], input: SUPPORT },
    );
    expect(answer.codes).toEqual(['COMMENT_IN_CLUSTER']);
  });

  it('题目、成员有误的，一次说清；外单位和别的岗位办不了', async () => {
    expect((await create(ids.slice(0, 1), '涨')).codes).toEqual(['CLUSTER_TITLE_REQUIRED']);
    expect((await create([])).errors).toEqual(['BAD_USER_INPUT']);
    expect((await create(ids, '反对涨价', people.otherClerk)).errors).toEqual(['NOT_FOUND']);
    expect((await create(ids, '反对涨价', people.lead)).errors).toEqual(['FORBIDDEN']);
    const stranger = await buildConsultation(database, people, { unit: people.units.health });
    const foreign = await buildComment(database, stranger);
    expect((await create([foreign.id])).errors).toEqual(['NOT_FOUND']);
  });
});
