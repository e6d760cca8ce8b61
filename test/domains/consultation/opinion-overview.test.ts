/** 国令713号第十八条: opinions are sorted for whoever decides: on one page by stance, clause, theme, week and town. */
import { describe, expect, it } from 'vitest';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { Unit } from '#schema/identity/unit.ts';
import { overviewTable } from '#server/domains/consultation/overview/overview-table.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { ask, codesOf, contextOf } from '#test/kernel/ask.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { run } from '../feedback/asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
await asSystem(database, async (em) => {
  for (const [code, name] of [
    ['qingshi', '青石镇人民政府'],
    ['dongjie', '东街街道办事处'],
    ['linhe', '临河乡人民政府'],
  ] as const)
    em.create(Unit, { code, name, kind: UnitKind.TOWNSHIP });
  await em.flush();
});
const matter = await buildConsultation(database, people);
const [first = '', second = ''] = matter.clauseNos;
const WISHES: readonly CommentWish[] = [
  {
    stance: Stance.SUPPORT,
    clauseNo: second,
    text: '青石镇的老人都盼着。',
    submittedAt: '2026-11-08T15:00:00Z',
  },
  {
    stance: Stance.OPPOSE,
    clauseNo: second,
    text: '青石镇到东街街道太远。',
    submittedAt: '2026-11-08T16:30:00Z',
  },
  { stance: Stance.AMEND, clauseNo: first, peopleCount: 6, submittedAt: '2026-11-18T02:00:00Z' },
  { stance: Stance.AMEND, submittedAt: '2026-11-18T02:00:00Z' },
  { stance: Stance.OPPOSE, clauseNo: first, text: '临河乡', status: CommentStatus.WITHDRAWN },
];
const made = [];
for (const wish of WISHES) made.push(await buildComment(database, matter, wish));
await run(
  database,
  people.clerk,
  'createCluster(consultationId: $consultationId, title: $title, summary: $summary, commentIds: $commentIds)',
  '... on CommentCluster { id }',
  { consultationId: matter.id, title: '路程远', summary: '嫌远。', commentIds: [made[1]?.id] },
);

const overview = (actor: typeof people.clerk | null, id = matter.id) =>
  ask(database, actor, {
    query: `query($id: ID!) { opinionOverview(consultationId: $id) { comments people withdrawn undisposed unthemed
      stances { stance count } clauses { clauseNo count stances { stance count } } themes { title count result }
      weeks { from until count } towns { name count } } }`,
    variables: { id },
  });

describe('民意一览', () => {
  it('按态度、条款、主题、周和提到的乡镇；撤回的不计；没有的也列出', async () => {
    const { data, errors } = await overview(people.clerk);
    expect(errors).toBeUndefined();
    expect(data?.opinionOverview).toMatchObject({
      comments: 4,
      people: 9,
      withdrawn: 1,
      undisposed: 4,
      unthemed: 3,
      stances: [
        { stance: 'SUPPORT', count: 1 },
        { stance: 'OPPOSE', count: 1 },
        { stance: 'AMEND', count: 2 },
        { stance: 'OTHER', count: 0 },
      ],
      clauses: [
        { clauseNo: null, count: 1 },
        { clauseNo: first, count: 1 },
        { clauseNo: second, count: 2 },
      ],
      themes: [{ title: '路程远', count: 1, result: null }],
      towns: [
        { name: '青石镇', count: 2 },
        { name: '东街街道', count: 1 },
        { name: '临河乡', count: 0 },
      ],
    });
    // Midnight in Shanghai parts Sunday the 8th from Monday the 9th.
    expect(data).toHaveProperty('opinionOverview.weeks', [
      { from: '2026-11-02', until: '2026-11-08', count: 1 },
      { from: '2026-11-09', until: '2026-11-15', count: 1 },
      { from: '2026-11-16', until: '2026-11-22', count: 2 },
    ]);
  });

  it('领导看得到；公众、外单位的经办人看不到', async () => {
    expect((await overview(people.govOffice)).errors).toBeUndefined();
    expect(codesOf(await overview(people.otherClerk))).toEqual(['NOT_FOUND']);
    expect(codesOf(await overview(null))).toEqual(['UNAUTHENTICATED']);
  });

  it('会议用的文件里是同样的数字，写明怎样统计', async () => {
    const made = await overviewTable(contextOf(database, people.clerk), matter.id);
    expect(made?.published).toBe(false);
    expect(made?.plan.rows).toContainEqual(['条款', clauseName(second), 2, '50.0%', '支持1、反对1']);
    expect(made?.plan.rows).toContainEqual(['主题', '路程远', 1, '25.0%', '反对1']);
    expect(made?.plan.rows).toContainEqual(['提到的乡镇', '临河乡', 0, '0.0%', '']);
    expect(made?.plan.notes?.join('')).toContain('不等于意见人住在哪里');
    expect(await overviewTable(contextOf(database, null), matter.id)).toBeNull();
  });
});
