/** 待办：从集体讨论通过到归档, 国令713号第三十一条至第三十四条. It is 2026-12-10. */
import { expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { EVALUATION, EVALUATION_START, openCourse } from '#test/domains/execution/room.ts';
import { kindsOf, turnsOf } from './tasks.ts';

const course = await openCourse();
const { database, people, head, executor, stranger, REPORT } = course;
const { govOffice, secrecy, archivist } = people;

/** Twenty working days after the issue on 2026-12-10; 元旦 is one day whatever else is announced. */
const PUBLISHED_BY = '2027-01-08';

it('讨论通过以后，县政府办登记党委意见；请示报告以前不轮到行政首长签发', async () => {
  const made = await course.discussed();
  const { no } = made.course;
  expect(await kindsOf(database, govOffice, no)).toEqual(['RECORD_PARTY_REPLY']);
  expect(await kindsOf(database, head, no)).toEqual([]);
  await course.report(made.course.id, made.discussionId);
  expect(await kindsOf(database, govOffice, no)).toEqual(['ISSUE_DECISION']);
  expect(await kindsOf(database, head, no)).toEqual([]);
});

it('属于人大讨论或者报告事项的，还要登记人大意见，没有报告的不轮到签发', async () => {
  const { id, no } = await course.approved();
  await course.facts(id, 'NPC_MATTER');
  expect(await kindsOf(database, govOffice, no)).toEqual(['RECORD_CONGRESS_REPLY']);
  expect(await kindsOf(database, head, no)).toEqual([]);
});

it('印发以后拟定方案、审查、公布，依次轮到县政府办、保密审查员、县政府办，期限为二十个工作日', async () => {
  const made = await course.issued();
  expect(await turnsOf(database, govOffice, made.no)).toMatchObject([
    { kind: 'PLAN_PUBLICATION', dueOn: PUBLISHED_BY },
  ]);
  await made.done('planPublication', govOffice, await course.planFor(made));
  expect(await kindsOf(database, govOffice, made.no)).toEqual([]);
  expect(await turnsOf(database, secrecy, made.no)).toMatchObject([
    { kind: 'REVIEW_PUBLICATION', dueOn: PUBLISHED_BY },
  ]);
  await made.done('passPaper', secrecy);
  expect(await kindsOf(database, secrecy, made.no)).toEqual([]);
  expect(await turnsOf(database, govOffice, made.no)).toMatchObject([
    { kind: 'PUBLISH_DECISION', dueOn: PUBLISHED_BY },
  ]);
});

it('审查退回的方案回到县政府办，理由写在待办里', async () => {
  const made = await course.planned();
  await made.course.done('returnPaper', secrecy, { reason: '解读中写有个人电话，请删去。' });
  expect(await turnsOf(database, govOffice, made.course.no)).toMatchObject([
    { kind: 'PLAN_PUBLICATION', detail: '审查退回：解读中写有个人电话，请删去。' },
  ]);
});

it('公布以后确定执行单位，并按方案登记宣传解读', async () => {
  const { no } = await course.published();
  expect(await kindsOf(database, govOffice, no)).toEqual(
    expect.arrayContaining(['START_EXECUTION', 'RECORD_OUTREACH']),
  );
});

it('执行单位报告到执行完毕为止，别的单位没有这项待办；都报告完毕的由县政府办办结', async () => {
  const made = await course.executing();
  expect(await turnsOf(database, executor, made.no)).toMatchObject([
    { kind: 'REPORT_EXECUTION', detail: '尚未报告执行情况' },
  ]);
  expect(await kindsOf(database, stranger, made.no)).toEqual([]);
  await made.done('reportExecution', executor, REPORT);
  expect(await turnsOf(database, executor, made.no)).toMatchObject([
    { kind: 'REPORT_EXECUTION', detail: '上次于2026年12月10日报告' },
  ]);
  expect(await kindsOf(database, govOffice, made.no)).not.toContain('COMPLETE_DECISION');
  await made.done('reportExecution', executor, { ...REPORT, kind: 'COMPLETION' });
  expect(await kindsOf(database, executor, made.no)).toEqual([]);
  expect(await kindsOf(database, govOffice, made.no)).toContain('COMPLETE_DECISION');
});

it('中止执行的由行政首长处理，写明从何时起、为什么；恢复以后不再催', async () => {
  const made = await course.executing();
  await made.done('suspendDecision', head, {
    ground: 'FORCE_MAJEURE',
    situation: '暴雪封山，主管道二十处受损。',
    urgency: '继续施工危及人身安全，等不到常务会议召开。',
    record: '县长令第3号',
    orderedOn: '2026-12-10',
  });
  expect(await turnsOf(database, head, made.no)).toMatchObject([
    {
      kind: 'RESUME_DECISION',
      dueOn: '2027-03-10',
      detail: expect.stringContaining('2026年12月10日起中止执行（不可抗力等严重影响决策目标实现）'),
    },
  ]);
  expect(await kindsOf(database, govOffice, made.no)).not.toContain('RESUME_DECISION');
  await made.done('resumeDecision', head, { reason: '管道修复，道路恢复通行。', happenedOn: '2026-12-10' });
  expect(await kindsOf(database, head, made.no)).toEqual([]);
});

const FILED = { archiveNo: 'LX-2026-0031', archivedOn: '2026-12-10', note: '' };

it('最近办理的决策事项，通往它的办理页', async () => {
  const made = await course.issued();
  const { data } = await ask(database, head, { query: '{ workbench { recent { action path } } }' });
  const { recent } = data?.workbench as unknown as { recent: object[] };
  expect(recent).toContainEqual({ action: 'decision.issued', path: `/gongzuotai/juece/${made.no}` });
});

it('公布以后由档案员接收案卷，期限从公布之日起算；移交以后不再催，办结后补充归档', async () => {
  const made = await course.executing();
  expect(await turnsOf(database, archivist, made.no)).toMatchObject([
    { kind: 'HAND_OVER_FILE', dueOn: '2027-01-09' },
  ]);
  for (const kind of [DocumentKind.DRAFT, DocumentKind.BASIS, DocumentKind.RISK_REPORT])
    await course.paper(made.id, kind);
  await made.done('handOverFile', archivist, FILED);
  expect(await turnsOf(database, archivist, made.no)).toEqual([]);
  await made.done('reportExecution', executor, { ...REPORT, kind: 'COMPLETION' });
  await database.setClock('2026-12-20T02:00:00Z');
  const account = { reason: '全部小区已经改造完毕并经验收。', happenedOn: '2026-12-20' };
  await made.done('completeDecision', govOffice, account);
  expect(await turnsOf(database, archivist, made.no)).toMatchObject([
    { kind: 'ARCHIVE_DECISION', dueOn: '2027-01-19', detail: '核对执行、评估中形成的材料，补充归档' },
  ]);
  await database.setClock('2026-12-10T02:00:00Z');
});

it('没有移交就办结的，归档的期限仍从公布之日起算', async () => {
  const made = await course.executing();
  await made.done('reportExecution', executor, { ...REPORT, kind: 'COMPLETION' });
  const account = { reason: '全部小区已经改造完毕并经验收。', happenedOn: '2026-12-10' };
  await made.done('completeDecision', govOffice, account);
  expect(await turnsOf(database, archivist, made.no)).toMatchObject([
    { kind: 'ARCHIVE_DECISION', dueOn: '2027-01-09', detail: '核对材料后归档' },
  ]);
});

it('讨论未通过的、终止的，档案员的待办从终止、未通过之日起算', async () => {
  const terminated = await course.at(DecisionPhase.DRAFTING);
  await terminated.done('terminateDecision', course.leader, {
    reason: '省政府已统一出台办法，本县不再另行决策。',
  });
  expect(await turnsOf(database, archivist, terminated.no)).toMatchObject([
    { kind: 'ARCHIVE_DECISION', dueOn: '2027-01-09' },
  ]);
  const rejected = await course.at(DecisionPhase.REJECTED);
  await database.sql(`update decision set phase_since = '2026-12-01' where id = $1`, [rejected.id]);
  expect(await turnsOf(database, archivist, rejected.no)).toMatchObject([
    { kind: 'ARCHIVE_DECISION', dueOn: '2026-12-31' },
  ]);
});

it('启动了还没有完成的评估，由县政府办登记结果；登记以后不再催', async () => {
  const made = await course.executing();
  await made.done('startEvaluation', govOffice, EVALUATION_START);
  expect(await turnsOf(database, govOffice, made.no)).toContainEqual(
    expect.objectContaining({
      kind: 'FINISH_EVALUATION',
      detail: '2026年12月10日启动的评估（江右大学公共政策研究院）完成后登记',
    }),
  );
  await made.done('recordEvaluation', govOffice, EVALUATION);
  expect(await kindsOf(database, govOffice, made.no)).not.toContain('FINISH_EVALUATION');
});
