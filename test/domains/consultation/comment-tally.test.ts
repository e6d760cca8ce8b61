/** 意见分类计数: the desk's counts and filters are updated with every change, and counted again every day. */
import { expect, it } from 'vitest';
import { reconcileTallies } from '#server/domains/consultation/comment/reconcile-tallies.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { CommentStatus, Stance } from '#server/law/consultation/comment-stage.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const CLAUSES = ['第一条', '第二条'];
const ids: string[] = [];
for (let n = 0; n < 24; n += 1) {
  const stance = n % 2 === 0 ? Stance.OPPOSE : Stance.AMEND;
  const { id } = await buildComment(database, matter, {
    stance,
    clauseNo: CLAUSES[n % 2]!,
    peopleCount: 1 + (n % 3),
  });
  ids.push(id);
}
const [clerk] = await database.sql<{ id: string }>('select id from person limit 1');

/** Changes that move a comment between tallies, as the commands' own statements make them. */
const DEEDS: readonly (readonly [what: string, sql: string])[] = [
  [
    '归入主题',
    `insert into cluster_member (comment_id, cluster_id, consultation_id, added_by_id, added_at)
    select s.comment_id, k.id, s.consultation_id, '${clerk!.id}', app_now() from comment_state s
    join comment_cluster k on k.title = '主题' || (abs(hashtext(s.comment_id::text || $2)) % 2)
    where s.comment_id = any($1) on conflict (comment_id) do nothing`,
  ],
  ['移出主题', 'delete from cluster_member where comment_id = any($1) and $2 <> $3'],
  [
    '拟处理意见',
    `insert into disposition (id, consultation_id, comment_id, state, result, reason, changed_clauses,
      proposed_by_id, proposed_at) select gen_random_uuid(), s.consultation_id, s.comment_id, 'PROPOSED', 'NOT_ADOPTED',
      '已有规定。', '[]', '${clerk!.id}', app_now() from comment_state s where s.comment_id = any($1) and $2 <> $3
    on conflict do nothing`,
  ],
  ['确认', `update disposition set state = 'CONFIRMED' where comment_id = any($1) and $2 <> $3`],
  [
    '退回',
    `update disposition set state = 'PROPOSED', returned_reason = '理由不充分。' where comment_id = any($1) and $2 <> $3`,
  ],
  ['取消', 'delete from disposition where comment_id = any($1) and $2 <> $3'],
  [
    '受理',
    `update comment_state set status = '${CommentStatus.UNDER_REVIEW}' where comment_id = any($1) and $2 <> $3`,
  ],
  [
    '撤回',
    `update comment_state set status = '${CommentStatus.WITHDRAWN}' where comment_id = any($1) and $2 <> $3`,
  ],
  [
    '提请不予展示',
    `update comment_state set hide_state = 'PROPOSED' where comment_id = any($1) and $2 <> $3`,
  ],
  ['恢复展示', `update comment_state set hide_state = null where comment_id = any($1) and $2 <> $3`],
  [
    '修改',
    `with r as (update comment_state set current_revision = current_revision + 1, status = 'RECEIVED'
      where comment_id = any($1) and $2 <> $3 returning comment_id, consultation_id, current_revision)
    insert into comment_revision (comment_id, no, consultation_id, stance, clause_no, text, show_text, show_name, payload,
      salt, commitment, at) select comment_id, current_revision, consultation_id, 'SUPPORT', '第二条', '改为支持。', true, false,
      '{}', '\\x00', 'c', app_now() from r`,
  ],
];

const count = `select (select coalesce(sum(comments), 0)::int from comment_tally where consultation_id = $1) as told,
  (select count(*)::int from comment_state where consultation_id = $1) as kept`;

it('随每一种办理而变，任何次序下都与逐条重数一致', async () => {
  for (const title of ['主题0', '主题1'])
    await database.sql(
      `insert into comment_cluster (id, consultation_id, title, summary, created_by_id, created_at)
       values (gen_random_uuid(), $1, $2, '', $3, app_now())`,
      [matter.id, title, clerk!.id],
    );
  for (let round = 0; round < 60; round += 1) {
    const [what, statement] = DEEDS[(round * 7 + (round >> 2)) % DEEDS.length]!;
    const chosen = ids.filter((_, n) => (n * 5 + round * 3) % 4 === 0);
    const parameters = statement.includes('$3') ? [chosen, `${round}`, ''] : [chosen, `${round}`];
    await database.sql(statement, parameters);
    const [sums] = await database.sql<{ told: number; kept: number }>(count, [matter.id]);
    expect(sums, what).toEqual({ told: 24, kept: 24 });
    const [off] = await database.sql<{ off: number }>('select reconcile_comment_tallies($1) as off', [
      matter.id,
    ]);
    expect([what, off?.off]).toEqual([what, 0]);
  }
});

const SYSTEM = { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': '' };

/** How many statements wait for a row that another holds. */
const waiting = async () => {
  const [held] = await database.sql<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return held?.count;
};

const TOTAL = `query($id: ID!, $filter: CommentFilter) {
  deskComments(consultationId: $id, filter: $filter, first: 100) { nodes { id } total { value capped } } }`;

const listed = async (filter: object) => {
  const { data } = await ask(database, people.clerk, { query: TOTAL, variables: { id: matter.id, filter } });
  const { nodes, total } = (
    data as unknown as { deskComments: { nodes: { id: string }[]; total: { value: number } } }
  ).deskComments;
  return { rows: nodes.map(({ id }) => id), total: total.value };
};

it('列表的条数就是筛出来的条数，按先后排列；各种进度合起来不重不漏', async () => {
  const parts = await Promise.all(
    ['UNDISPOSED', 'PROPOSED', 'CONFIRMED', 'WITHDRAWN'].map((progress) => listed({ progress })),
  );
  for (const { rows, total } of parts) expect(rows).toHaveLength(total);
  expect(parts.flatMap(({ rows }) => rows).toSorted()).toEqual(ids.toSorted());
  const all = await listed({});
  expect(all).toEqual({ rows: ids.toSorted(), total: 24 });
  const given = await listed({ clauseNo: '第二条', text: '班次' });
  expect(given.rows).toHaveLength(given.total);
});

it('本人撤回的同时有人归类：后到的等先到的，两边都算对', async () => {
  const comment = await buildComment(database, matter, { stance: Stance.OPPOSE, clauseNo: '第一条' });
  const acting = () => database.services.database.em.fork({ session: { variables: SYSTEM } });
  const withdrawing = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const withdrawn = acting().transactional(async (em) => {
    await em.execute(`update comment_state set status = 'WITHDRAWN' where comment_id = ?`, [comment.id]);
    locked.resolve();
    await withdrawing.promise;
  });
  await locked.promise;
  const sorted = acting().transactional((em) =>
    em.execute(
      `insert into cluster_member (comment_id, cluster_id, consultation_id, added_by_id, added_at)
       select ?, id, consultation_id, created_by_id, app_now() from comment_cluster where title = '主题0'`,
      [comment.id],
    ),
  );
  await expect.poll(() => waiting()).toBe(1);
  withdrawing.resolve();
  await Promise.all([withdrawn, sorted]);
  const [off] = await database.sql<{ off: number }>('select reconcile_comment_tallies($1) as off', [
    matter.id,
  ]);
  expect(off?.off).toBe(0);
});

it('计数错了，每日核对时改正并报告', async () => {
  await database.sql(
    `update comment_tally set comments = comments + 3 where (id, slot) =
    (select id, slot from comment_tally where consultation_id = $1 order by comments desc limit 1)`,
    [matter.id],
  );
  const context = systemContext(database.services);
  expect(await reconcileTallies(context)).toBe(1);
  expect(await reconcileTallies(context)).toBe(0);
});
