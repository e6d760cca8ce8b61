/** 国令713号第八条、第三十一条: issued by the head of government, after the reports upward. */
import { describe, expect, it } from 'vitest';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';
import { ReportReply } from '#server/law/execution/issuing.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { linesOf } from './actions.ts';
import { ISSUE, openCourse } from './room.ts';

const { database, people, head, leader, at, discussed, report, approved, facts, record } = await openCourse();
const { housing } = people.units;

const reviewed = (conclusion: CompetitionConclusion): RecordContents['FAIR_COMPETITION'] => ({
  conclusion,
  drafterOpinion: '初审认为不排除、限制竞争。',
  reviewedBy: '市监丁',
  operatorsHeard: ['岚溪县客运公司'],
  associationsHeard: ['岚溪县道路运输协会'],
  exception: null,
  fileIds: [],
});

describe('签发', () => {
  it('请示报告以后由行政首长签发，登记字号和日期，可以同时明确执行单位', async () => {
    const course = await approved();
    const scope = database.services.content.versionOf(`decision:${course.no}`);
    const told = await course.done('issueDecision', head, {
      ...ISSUE,
      documentNo: '岚政发〔2026〕31号',
      executingUnitIds: [housing.id, housing.id],
    });
    expect(told).toMatchObject({ phase: 'ISSUED', phaseSince: '2026-12-10', publication: null });
    expect(told.executingUnits).toMatchObject([{ name: housing.name }]);
    expect(linesOf(told, 'ISSUE')).toEqual([
      '签发：县长丑（行政首长），2026年12月10日',
      '发文字号：岚政发〔2026〕31号',
      '成文日期：2026年12月8日',
      `执行单位：${housing.name}`,
    ]);
    expect(told.records.at(-1)?.happenedOn).toBe('2026-12-10');
    expect(database.services.content.versionOf(`decision:${course.no}`)).toBe(scope + 1);
  });

  it('没有报告党委的，不予签发；按钮也这样说', async () => {
    const { course } = await discussed();
    expect(await course.codes('issueDecision', head, ISSUE)).toEqual(['PARTY_REPORT_REQUIRED']);
    const can = 'executionCan(actions: [issueDecision]) { action allowed findings { code } }';
    expect(await course.read(head, can)).toEqual({
      executionCan: [
        { action: 'issueDecision', allowed: false, findings: [{ code: 'PARTY_REPORT_REQUIRED' }] },
      ],
    });
    expect(await (await approved()).read(head, can)).toEqual({
      executionCan: [{ action: 'issueDecision', allowed: true, findings: [] }],
    });
  });

  it('党委不同意的、报告的是之前一次讨论的、报告晚于印发的，不予签发', async () => {
    const refusedBack = await discussed();
    await report(
      refusedBack.course.id,
      refusedBack.discussionId,
      RecordKind.PARTY_REPORT,
      ReportReply.REFUSED,
    );
    expect(await refusedBack.course.codes('issueDecision', head, ISSUE)).toEqual(['PARTY_REPORT_REFUSED']);
    const { course } = await discussed();
    await report(course.id, crypto.randomUUID());
    expect(await course.codes('issueDecision', head, ISSUE)).toEqual(['PARTY_REPORT_REQUIRED']);
    expect(
      await (
        await approved()
      ).codes('issueDecision', head, {
        ...ISSUE,
        writtenDate: '2026-12-03',
        issuedOn: '2026-12-03',
      }),
    ).toEqual(['PARTY_REPORT_REQUIRED', 'ISSUED_BEFORE_SIGNING']);
  });

  it('属于人大讨论或者报告事项的，还要报告人大', async () => {
    const { course, discussionId } = await discussed();
    await report(course.id, discussionId);
    await facts(course.id, 'NPC_MATTER');
    expect(await course.codes('issueDecision', head, ISSUE)).toEqual(['NPC_REPORT_REQUIRED']);
    await report(course.id, discussionId, RecordKind.NPC_REPORT);
    await course.done('issueDecision', head, ISSUE);
  });

  it('应当进行公平竞争审查、风险评估的，没有通过、没有认定可控，不予签发', async () => {
    const course = await approved();
    await facts(course.id, 'AFFECTS_MARKET_PLAYERS', 'MAY_HARM_STABILITY');
    expect(await course.codes('issueDecision', head, ISSUE)).toEqual([
      'RISK_NOT_CONTROLLABLE',
      'FAIR_COMPETITION_REQUIRED',
    ]);
    await facts(course.id, 'AFFECTS_MARKET_PLAYERS');
    await record(course.id, RecordKind.FAIR_COMPETITION, reviewed('PASSED'));
    await course.done('issueDecision', head, ISSUE);
  });

  it('公平竞争审查没有通过的，不予签发，不论情形怎样认定', async () => {
    const course = await approved();
    await record(course.id, RecordKind.FAIR_COMPETITION, reviewed('FAILED'));
    expect(await course.codes('issueDecision', head, ISSUE)).toEqual(['FAIR_COMPETITION_REQUIRED']);
  });

  it.each([
    ['没有字号', { documentNo: '' }, ['DOCUMENT_HEADER_INCOMPLETE']],
    ['字号只写一个数', { documentNo: '31' }, ['DOCUMENT_NUMBER_UNCLEAR']],
    ['字号是去年的', { documentNo: '岚政发〔2025〕31号' }, ['DOCUMENT_NUMBER_OF_OTHER_YEAR']],
    ['成文早于集体讨论', { writtenDate: '2026-01-05' }, ['WRITTEN_BEFORE_DISCUSSION']],
    ['成文晚于印发', { writtenDate: '2026-12-11' }, ['WRITTEN_AFTER_ISSUE']],
    ['印发日期早于签发', { issuedOn: '2026-12-09' }, ['ISSUED_BEFORE_SIGNING']],
    ['明天印发', { issuedOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予签发', async (_, change, codes) => {
    expect(await (await approved()).codes('issueDecision', head, { ...ISSUE, ...change })).toEqual(codes);
  });

  it('四件同时以一个字号签发的，只有一件成立', async () => {
    const courses = [await approved(), await approved(), await approved(), await approved()];
    const { documentNo } = ISSUE;
    const answers = await Promise.all(
      courses.map((course) =>
        course.codes('issueDecision', head, { ...ISSUE, documentNo }).catch(() => 'DONE'),
      ),
    );
    expect(answers.filter((answer) => answer === 'DONE')).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes('DOCUMENT_NUMBER_TAKEN'))).toHaveLength(3);
  });

  it('所列单位不存在的，说明填错了', async () => {
    const given = { ...ISSUE, executingUnitIds: [crypto.randomUUID()] };
    expect(await (await approved()).error('issueDecision', head, given)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('谁在什么时候签发', () => {
  it.each(Object.values(DecisionPhase).filter((phase) => phase !== DecisionPhase.APPROVED))(
    '%s阶段不能签发',
    async (phase) =>
      expect(await (await at(phase)).codes('issueDecision', head, ISSUE)).toContain('WRONG_STAGE'),
  );

  it('副县长、承办单位、档案员都不能签发', async () => {
    const course = await approved();
    for (const actor of [leader, people.lead, people.archivist])
      expect(await course.error('issueDecision', actor, ISSUE)).toEqual(['FORBIDDEN']);
    expect(await course.error('issueDecision', null, ISSUE)).toEqual(['UNAUTHENTICATED']);
  });

  it('两人同时签发，只成一个；依据旧的状态签发的，不予办理', async () => {
    const course = await approved();
    const version = await course.version();
    const whole = { ...ISSUE, fileIds: await proofPaper(database, course.id, RecordKind.ISSUE) };
    const answers = await Promise.all([
      course.bringOn(version, 'issueDecision', head, whole),
      course.bringOn(version, 'issueDecision', head, whole),
    ]);
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
    expect(codesOf(await course.bringOn(version, 'issueDecision', head, ISSUE))).toEqual(['CONFLICT']);
  });
});
