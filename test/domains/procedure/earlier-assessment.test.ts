/** 国令713号第二十二条、第二十四条: an earlier assessment is a paper with its date, and the organ finds on it as on any other. */
import { expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { confirmFacts, proposeFacts, resultOf } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { FINDING } from './samples.ts';
import { findRiskControllable, openRoom } from './steps.ts';

const { database, people, leader, matter, paper, stored } = await openRoom();
const FACTS = ['MAY_HARM_STABILITY', 'VALID_EARLIER_ASSESSMENT'];
const REASON = '2025年已按省重大事项社会稳定风险评估办法完成评估，方案没有变化。';
const EARLIER = {
  title: '老旧小区加装电梯社会稳定风险评估报告',
  underRules: '省重大事项社会稳定风险评估办法',
  assessedOn: '2025-10-10',
  sameScope: true,
  changedSince: false,
};
const tell = async (id: string, earlier: object | null, facts = FACTS, version = 1) => {
  const put = resultOf(
    await ask(database, people.clerk, proposeFacts(id, facts, { reason: REASON, version, earlier })),
  );
  return put.findings
    ? put
    : resultOf(await ask(database, people.justiceStaff, confirmFacts(id, version + 1)));
};
const codes = (result: { findings?: { code: string }[] }) => (result.findings ?? []).map(({ code }) => code);
const find = async (id: string, version: number) =>
  resultOf(await ask(database, leader, findRiskControllable(id, FINDING, { version })));

it('只勾选评估过、没有提交原有评估的，不予认定，风险评估仍应当进行', async () => {
  const { id } = await matter();
  const before = await stored();
  expect(codes(await tell(id, null))).toEqual(['RISK_ASSESSMENT_REQUIRED']);
  expect(await stored()).toEqual(before);
});

it.each<[string, object, string[]]>([
  ['没有附上报告', { fileIds: [] }, ['DOCUMENT_REQUIRED']],
  ['报告不是本事项的材料', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ['没有写明依据的规定', { underRules: ' ' }, ['RISK_ASSESSMENT_REQUIRED']],
  ['评估的是另一范围', { sameScope: false }, ['RISK_ASSESSMENT_REQUIRED']],
  ['情况已经变化', { changedSince: true }, ['RISK_ASSESSMENT_REQUIRED']],
  ['日期在今天之后', { assessedOn: '2030-01-01' }, ['RISK_ASSESSMENT_REQUIRED']],
])('%s的，不能代替风险评估', async (_, change, expected) => {
  const { id } = await matter();
  expect(
    codes(await tell(id, { ...EARLIER, fileIds: [await paper(id, DocumentKind.RISK_REPORT)], ...change })),
  ).toEqual(expected);
});

it('有据可查的，记入认定，不再重复评估；再次认定不必重交，仍由决策机关认定风险是否可控', async () => {
  const { id } = await matter();
  const report = await paper(id, DocumentKind.OTHER);
  expect(codes(await find(id, 1))).toEqual(['RISK_UNASSESSED']);
  const told = (await tell(id, { ...EARLIER, fileIds: [report] })) as unknown as {
    requirements: { kind: string; requirement: string }[];
  };
  expect(told.requirements.find(({ kind }) => kind === 'RISK_ASSESSMENT')?.requirement).toBe('OPTIONAL');
  expect(codes(await find(id, 3))).toEqual([]);
  expect(codes(await tell(id, null, [...FACTS, 'TECHNICAL'], 4))).toEqual([]);
  const records = await database.sql<{ kind: string; content: Record<string, unknown> }>(
    'select kind, content from decision_record where decision_id = $1 order by recorded_at, id',
    [id],
  );
  expect(records.map(({ kind }) => kind)).toEqual([
    'FACTS_PROPOSAL',
    'FACTS',
    'RISK_FINDING',
    'FACTS_PROPOSAL',
    'FACTS',
  ]);
  expect(records[4]?.content).toMatchObject({
    earlierAssessment: { ...EARLIER, fileIds: [report] },
    fileIds: [report],
  });
  expect(records[2]?.content).toMatchObject({ assessmentId: report });
});
