/** 国令713号第三十三条: the file is closed once it holds what the steps taken ask for, and every act has its trace. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { Course, linesOf, stepOf } from './actions.ts';
import { openCourse } from './room.ts';

const room = await openCourse();
const { database, people, head, leader, executor, paper, step, at, executing, REPORT } = room;
const { archivist, govOffice } = people;
const FILED = { archiveNo: 'LX-2026-0031', archivedOn: '2026-12-10', note: '' };
const CHECK = 'archiveChecklist { item present }';

/** Carried out and done; its risk report is filed. */
async function completed(): Promise<Course> {
  const course = await executing();
  await course.done('reportExecution', executor, { ...REPORT, kind: 'COMPLETION', text: '全部完工。' });
  await paper(course.id, DocumentKind.DRAFT);
  await paper(course.id, DocumentKind.BASIS);
  await course.done('completeDecision', govOffice, {
    reason: '三十六个小区改造完成，惠及八千二百户。',
    happenedOn: '2026-12-10',
  });
  return course;
}
const whole = async () => {
  const course = await completed();
  await paper(course.id, DocumentKind.RISK_REPORT);
  return course;
};
const itemsOf = async (course: Course) =>
  new Map(
    ((await course.read(archivist, CHECK))['archiveChecklist'] as { item: string; present: boolean }[]).map(
      ({ item, present }) => [item, present],
    ),
  );

describe('归档', () => {
  it('材料齐全的归档，记下档号和所归的材料，从此不再增减', async () => {
    const course = await whole();
    const told = await course.done('archiveDecision', archivist, FILED);
    expect(told).toMatchObject({ phase: 'ARCHIVED', version: await course.version() });
    const asLead = await course.read(
      people.lead,
      'records { kind lines { label text } } requirements { kind status }',
    );
    const read = { ...told, ...asLead };
    expect(linesOf(read, 'ARCHIVE')[0]).toBe('档号：LX-2026-0031');
    expect(linesOf(read, 'ARCHIVE')[1]).toContain('决策正式文本');
    expect(stepOf(read, 'ARCHIVE')).toMatchObject({ status: 'DONE' });
    expect(await course.codes('archiveDecision', archivist, FILED)).toEqual(['WRONG_STAGE']);
  });

  it('缺什么说什么；补上以后就有', async () => {
    const course = await completed();
    const [finding] = await course.refused('archiveDecision', archivist, FILED);
    expect(finding).toMatchObject({
      code: 'ARCHIVE_INCOMPLETE',
      basis: 'LAW',
      fields: ['items.RISK_REPORT'],
    });
    expect(finding?.message).toContain('风险评估报告');
    expect((await itemsOf(course)).get('RISK_REPORT')).toBe(false);
    expect(
      await course.read(
        archivist,
        'executionCan(actions: [archiveDecision]) { action allowed findings { code } }',
      ),
    ).toEqual({
      executionCan: [
        { action: 'archiveDecision', allowed: false, findings: [{ code: 'ARCHIVE_INCOMPLETE' }] },
      ],
    });
    await paper(course.id, DocumentKind.RISK_REPORT);
    expect((await itemsOf(course)).get('RISK_REPORT')).toBe(true);
    await course.done('archiveDecision', archivist, FILED);
  });

  it('第三十二条 公众普遍关心、应当宣传解读而没有解读的，不得归档', async () => {
    const course = await whole();
    await database.sql(`update decision set facts = '{PUBLIC_CONCERN}' where id = $1`, [course.id]);
    expect(await course.codes('archiveDecision', archivist, FILED)).toEqual(['OUTREACH_NEVER_HELD']);
  });

  it('要归的材料随履行的程序而定', async () => {
    const items = await itemsOf(await whole());
    expect(items.get('DECISION_TEXT')).toBe(true);
    expect(items.get('PUBLICATION')).toBe(true);
    expect(items.get('EXECUTION')).toBe(true);
    expect(items.get('DRAFT')).toBe(true);
    for (const absent of ['HEARING_RECORD', 'EXPERT_OPINIONS', 'NPC_REPORT', 'PUBLIC_OPINIONS'])
      expect(items.has(absent)).toBe(false);
    const ended = await at(DecisionPhase.DRAFTING);
    await ended.done('terminateDecision', leader, { reason: '省政府已统一出台办法，本县不再另行决策。' });
    expect([...(await itemsOf(ended)).keys()]).toEqual(['INITIATION', 'RISK_REPORT']);
  });

  it('征求意见的草案、依据、意见和采纳情况，平台已经留存', async () => {
    const { decisionId, no } = await buildConsultation(database, people, {
      state: 'FEEDBACK_PUBLISHED',
      phase: DecisionPhase.REJECTED,
    });
    await step(decisionId, 'PUBLIC_PARTICIPATION');
    const course = new Course(database, decisionId, no);
    const items = await itemsOf(course);
    expect([items.get('DRAFT'), items.get('BASIS'), items.get('PUBLIC_OPINIONS')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(items.get('RESEARCH')).toBe(true);
    expect(items.has('DECISION_TEXT')).toBe(false);
  });

  it('目录外的决策，启动材料是所据以启动的建议', async () => {
    const { id } = await at(DecisionPhase.REJECTED);
    await database.sql(`update decision set no = '2026-外01' where id = $1`, [id]);
    const course = new Course(database, id, '2026-外01');
    expect((await itemsOf(course)).get('INITIATION')).toBe(false);
    await database.sql(
      `insert into decision_proposal (id, proposer_kind, proposer_name, title, received_on, phase, phase_since,
         decision_id, proposed_by_id, proposed_at)
       values (gen_random_uuid(), 'CITIZEN', '钱小禾', '恢复早市', '2026-11-09', 'INITIATED', '2026-11-20',
         $1, $2, '2026-11-09T02:00:00Z')`,
      [id, people.govOffice.id],
    );
    expect((await itemsOf(course)).get('INITIATION')).toBe(true);
  });

  it('办理过程没有留痕的、材料不能核验的，不予归档', async () => {
    const course = await whole();
    await paper(course.id, DocumentKind.OTHER, 0);
    expect(await course.codes('archiveDecision', archivist, FILED)).toEqual(['ARCHIVE_DOCUMENT_UNTRACEABLE']);
    const other = await whole();
    await database.sql(`delete from audit_event where target_id = $1 and action = 'decision.completed'`, [
      other.id,
    ]);
    expect(await other.codes('archiveDecision', archivist, FILED)).toEqual(['ARCHIVE_AUDIT_INCOMPLETE']);
  });

  it.each([
    ['没有档号', { archiveNo: '' }, ['ARCHIVE_NO_REQUIRED']],
    ['在今天之后', { archivedOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予归档', async (_, change, codes) =>
    expect(await (await whole()).codes('archiveDecision', archivist, { ...FILED, ...change })).toEqual(codes),
  );

  it('公布后三十日内移交；逾期的，说明原因后归档', async () => {
    const [timely, late] = [await whole(), await whole()];
    await database.setClock('2027-01-09T15:59:00Z');
    await timely.done('archiveDecision', archivist, FILED);
    await database.setClock('2027-01-09T16:00:00Z');
    expect(await late.codes('archiveDecision', archivist, FILED)).toEqual(['ARCHIVE_OVERDUE']);
    await late.done('archiveDecision', archivist, FILED, [
      { code: 'ARCHIVE_OVERDUE', reason: '等待执行单位补充验收材料。' },
    ]);
    await database.setClock('2026-12-10T02:00:00Z');
  });
});

describe('谁在什么时候归档', () => {
  it('还在执行的不归档；讨论未通过、终止的也归档', async () => {
    expect(await (await executing()).codes('archiveDecision', archivist, FILED)).toContain('WRONG_STAGE');
    const course = await at(DecisionPhase.REJECTED);
    await database.sql(`update decision set phase_since = '2026-12-01' where id = $1`, [course.id]);
    await paper(course.id, DocumentKind.RISK_REPORT);
    expect((await course.done('archiveDecision', archivist, FILED)).phase).toBe('ARCHIVED');
  });

  it('只有档案员归档；清单给档案员、政府办和承办单位，不给别的单位和公众', async () => {
    const course = await whole();
    for (const actor of [govOffice, head, people.lead])
      expect(await course.error('archiveDecision', actor, FILED)).toEqual(['FORBIDDEN']);
    for (const actor of [archivist, govOffice, people.clerk])
      expect((await course.read(actor, CHECK))['archiveChecklist']).not.toEqual([]);
    for (const actor of [people.otherClerk, people.media, null])
      expect(await course.read(actor, CHECK)).toEqual({ archiveChecklist: [] });
    const version = await course.version();
    const twice = await Promise.all(
      [1, 2].map(() => course.bringOn(version, 'archiveDecision', archivist, FILED)),
    );
    expect(twice.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
