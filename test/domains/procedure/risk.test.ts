import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { FINDING, RISK } from './samples.ts';
import { type Besides, type Done, findRiskControllable, openRoom, recordRiskAssessment } from './steps.ts';

const { database, people, leader, matter, paper, stored } = await openRoom();
const assess = async (id: string, change: object = {}, besides: Besides = {}, who = people.clerk) => {
  const input = { ...RISK, fileIds: [await paper(id, DocumentKind.RISK_REPORT)], ...change };
  return resultOf(await ask(database, who, recordRiskAssessment(id, input, besides)));
};
const find = async (id: string, change: object = {}, besides: Besides = {}, who = leader) =>
  resultOf(
    await ask(database, who, findRiskControllable(id, { ...FINDING, ...change }, { version: 2, ...besides })),
  );
const codes = (result: { findings?: { code: string }[] }) => (result.findings ?? []).map(({ code }) => code);
const contents = (id: string) =>
  database.sql<{ id: string; content: { assessmentId: string } }>(
    'select id, content from decision_record where decision_id = $1 order by recorded_at, id',
    [id],
  );

describe('第二十三条 风险评估报告', () => {
  it('登记以后，该程序为已履行；公开的流程里没有评估内容', async () => {
    const { id } = await matter();
    const done = (await assess(id)) as unknown as Done;
    expect(done.requirements.find(({ kind }) => kind === 'RISK_ASSESSMENT')).toMatchObject({
      status: 'DONE',
      happenedOn: '2026-11-10',
      note: null,
    });
    expect(done.records[0]?.lines).toEqual([
      { label: '风险等级', text: '低风险' },
      { label: '听取意见', text: '县信访局：低层业主可能集中反映采光问题。' },
      { label: '风险点1', text: '低层业主反对（社会稳定，低风险）' },
      { label: '风险点1的防范措施', text: '由社区组织协商，给予合理补偿（县住房和城乡建设局）' },
      { label: '处置预案', text: RISK.responsePlan[0] },
      { label: '所审文本', text: '没有定稿的草案' },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['没有听取部门意见', { departmentsHeard: [] }, ['RISK_REPORT_INCOMPLETE']],
    ['没有风险点', { riskPoints: [] }, ['RISK_REPORT_INCOMPLETE']],
    ['没有防范措施', { measures: [] }, ['RISK_REPORT_INCOMPLETE']],
    ['没有处置预案', { responsePlan: [' '] }, ['RISK_REPORT_INCOMPLETE']],
    ['没有附报告', { fileIds: [] }, ['DOCUMENT_REQUIRED']],
    ['没有评定等级', { level: null }, ['RISK_LEVEL_MISSING']],
  ])('%s', async (_, change, expected) => {
    const { id } = await matter();
    expect(codes(await assess(id, change))).toEqual(expected);
  });

  it('没有评定等级的，写明理由后可以登记', async () => {
    const { id } = await matter();
    const acknowledged = [{ code: 'RISK_LEVEL_MISSING', reason: '主管部门规定该类事项不评定等级。' }];
    expect(codes(await assess(id, { level: null }, { acknowledged }))).toEqual([]);
  });
});

describe('第二十四条 决策机关认定风险是否可控', () => {
  it('对现行的评估报告作出认定；可控、不可控都如实记录', async () => {
    for (const [riskControllable, text] of [
      [true, '风险可控'],
      [false, '风险不可控'],
    ]) {
      const { id } = await matter();
      await assess(id);
      const done = (await find(id, { riskControllable })) as unknown as Done;
      expect(done.records[1]).toMatchObject({
        kind: 'RISK_FINDING',
        happenedOn: '2026-11-12',
        lines: [
          { label: '认定', text },
          { label: '理由', text: FINDING.reason },
        ],
      });
      const [assessment, finding] = await contents(id);
      expect(finding?.content.assessmentId).toBe(assessment?.id);
    }
  });

  it('评估重做以后，认定的是新的评估', async () => {
    const { id } = await matter();
    await assess(id);
    await find(id);
    await assess(id, {}, { version: 3 });
    await find(id, {}, { version: 4 });
    const [first, , second, finding] = await contents(id);
    expect(first?.id).not.toBe(second?.id);
    expect(finding?.content.assessmentId).toBe(second?.id);
  });

  it.each<[string, object, string[]]>([
    ['认定早于评估', { happenedOn: '2026-11-09' }, ['FOUND_BEFORE_ASSESSED']],
    ['没有理由', { reason: '同意' }, ['RISK_FINDING_REASON_REQUIRED']],
  ])('%s', async (_, change, expected) => {
    const { id } = await matter();
    await assess(id);
    const before = await stored();
    expect(codes(await find(id, change))).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  it('没有评估的无从认定', async () => {
    const { id } = await matter();
    expect(codes(await find(id, {}, { version: 1 }))).toEqual(['RISK_UNASSESSED']);
  });

  it('登记评估的人不能自己认定', async () => {
    const both = await buildActor(database, people.units.housing, [Role.UNIT_STAFF, Role.GOV_LEADER]);
    const { id } = await matter();
    await assess(id, {}, {}, both);
    expect(codes(await find(id, {}, {}, both))).toEqual(['CONTROLLER_INTERESTED', 'SECOND_PERSON_REQUIRED']);
    expect(codes(await find(id))).toEqual([]);
  });

  it('兼任承办单位负责人的县领导不能认定，没有登记评估的也不能', async () => {
    const own = await buildActor(database, people.units.housing, [Role.UNIT_LEAD, Role.GOV_LEADER]);
    const { id } = await matter();
    await assess(id);
    expect(codes(await find(id, {}, {}, own))).toEqual(['CONTROLLER_INTERESTED']);
  });

  it('上会以前都可以认定', async () => {
    const { id } = await matter();
    await assess(id);
    await database.sql('update decision set phase = $2 where id = $1', [id, DecisionPhase.SCHEDULED]);
    expect(codes(await find(id))).toEqual([]);
  });
});
