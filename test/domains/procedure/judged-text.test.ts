/** 结论所审的文本: a conclusion on an earlier draft does not bring a later one to the review or to the meeting. */
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { kindsOf, turnsOf } from '#test/domains/workbench/tasks.ts';
import { buildVoices } from '#test/kernel/build-inquiry.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import type { Matter } from './review-questions.ts';
import { MEETING, openReview, PASS, SENT } from './review-room.ts';
import { judged } from './reviewing.ts';
import { revised } from './revising.ts';
import { COMPETITION, FINDING, RISK } from './samples.ts';
import { type Done, findRiskControllable, recordFairCompetition, recordRiskAssessment } from './steps.ts';

const room = await openReview();
const { database, people, reviewer, heard, paper, unchanged, withoutDraft } = room;
const { clerk, lead, govOffice } = people;
const market = await buildActor(database, people.units.health, [Role.MARKET_SUPERVISION]);
const leader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
const TODAY = '2026-11-20';
const HARSHER = { text: '起步价200元，一律收费。' };

const reviewedFor = async (matter: Matter, happenedOn = TODAY) => {
  const fileIds = [await paper(matter.id, { kind: DocumentKind.FAIR_COMPETITION_REPORT })];
  const input = { ...COMPETITION, happenedOn, fileIds };
  const question = recordFairCompetition(matter.id, input, { version: await matter.version() });
  return resultOf(await ask(database, market, question)) as unknown as Done;
};
const assessed = async (matter: Matter) => {
  const fileIds = [await paper(matter.id, { kind: DocumentKind.RISK_REPORT })];
  const given = { ...RISK, happenedOn: TODAY, fileIds };
  const done = await ask(
    database,
    clerk,
    recordRiskAssessment(matter.id, given, { version: await matter.version() }),
  );
  const found = { ...FINDING, happenedOn: TODAY };
  await ask(database, leader, findRiskControllable(matter.id, found, { version: await matter.version() }));
  return resultOf(done) as unknown as Done;
};
const withCompetition = async () => {
  const matter = await heard();
  await room.facts(matter.id, 'AFFECTS_MARKET_PLAYERS');
  await buildVoices(database, people, matter.id, { sentOn: '2026-08-10', repliedOn: '2026-08-14' });
  return matter;
};
const shown = async (matter: Matter, kind: string) => {
  const query = `{ decision(no: "${matter.no}") { stepLine { kind state happenedOn note } } }`;
  const answer = await ask(database, null, { query });
  const { stepLine } = (answer.data as unknown as { decision: { stepLine: { kind: string }[] } }).decision;
  return stepLine.find((one) => one.kind === kind);
};
const judgedLine = ({ records }: Done, kind: string) =>
  records
    .filter((one) => one.kind === kind)
    .at(-1)
    ?.lines.find(({ label }) => label === '所审文本')?.text;

describe('国令713号第二十二条、第二十九条 送审以前的结论只对所审的一稿有效', () => {
  it('公平竞争审查以后改了数额和义务的，不得送审，公开的流程也不说已经完成；重新审查后可以送审', async () => {
    const matter = await withCompetition();
    expect(judgedLine(await reviewedFor(matter), 'FAIR_COMPETITION')).toBe('第1稿');
    expect(await shown(matter, 'FAIR_COMPETITION')).toMatchObject({ state: 'DONE', happenedOn: TODAY });
    expect(await kindsOf(database, market, matter.no)).toEqual([]);
    await revised(database, clerk, matter.id, HARSHER);
    expect(await turnsOf(database, market, matter.no)).toMatchObject([
      { kind: 'REVIEW_COMPETITION', detail: expect.stringContaining('不是就现在的草案作出的') as string },
    ]);
    expect(await kindsOf(database, lead, matter.no)).toEqual([]);
    const [finding, ...more] = await unchanged(() => matter.refused('submitLegality', lead, SENT));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'JUDGED_TEXT_CHANGED', fields: ['steps.FAIR_COMPETITION'] });
    expect(finding?.message).toMatch(
      /^“公平竞争审查”审查的是第1稿，到第2稿第一部分（数额或者期限、权利义务：/,
    );
    expect(await shown(matter, 'FAIR_COMPETITION')).toEqual({
      kind: 'FAIR_COMPETITION',
      state: 'NOW',
      happenedOn: null,
      note: '草案其后有改动，须就现在的草案重新办理',
    });
    expect(await reviewedFor(matter)).toMatchObject({ findings: [{ code: 'OPERATORS_HEARD_EARLIER' }] });
    await buildVoices(database, people, matter.id);
    expect(judgedLine(await reviewedFor(matter), 'FAIR_COMPETITION')).toBe('第2稿');
    expect(await shown(matter, 'FAIR_COMPETITION')).toMatchObject({ state: 'DONE', happenedOn: TODAY });
    expect(await kindsOf(database, market, matter.no)).toEqual([]);
    expect(await kindsOf(database, lead, matter.no)).toEqual(['SUBMIT_LEGALITY']);
    expect((await matter.done('submitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });

  it('没有通过、其后改了草案的，待办只列一项', async () => {
    const matter = await withCompetition();
    await reviewedFor(matter);
    await database.sql('alter table decision_record disable trigger decision_record_fixed');
    await database.sql(
      `update decision_record set content = content || '{"conclusion": "FAILED"}'
       where decision_id = $1 and kind = 'FAIR_COMPETITION'`,
      [matter.id],
    );
    await database.sql('alter table decision_record enable trigger decision_record_fixed');
    await revised(database, clerk, matter.id, HARSHER);
    expect(await kindsOf(database, market, matter.no)).toEqual(['REVIEW_COMPETITION']);
  });

  it('登记的日子早于定稿的，审的不是这一稿', async () => {
    const matter = await withCompetition();
    const [eve] = await database.sql<{ day: string }>(
      `select (min(frozen_at at time zone 'Asia/Shanghai')::date - 1)::text as day from draft_version where decision_id = $1`,
      [matter.id],
    );
    const done = await reviewedFor(matter, eve?.day);
    expect(judgedLine(done, 'FAIR_COMPETITION')).toMatch(/^没有定稿的草案；其后定稿的第1稿/);
    expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['JUDGED_TEXT_MISSING']);
  });

  it('草案只有文件的，没有稿次可比，照旧', async () => {
    const matter = await withCompetition();
    await withoutDraft(matter.id);
    expect(judgedLine(await reviewedFor(matter), 'FAIR_COMPETITION')).toBe('没有定稿的草案');
    expect((await matter.done('submitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });

  it('以前登记、没有留存文本的结论，照旧有效，记录上写明没有留存', async () => {
    const matter = await withCompetition();
    await reviewedFor(matter);
    await database.sql('alter table decision_record disable trigger decision_record_fixed');
    await database.sql('update decision_record set judged_digest = null where decision_id = $1', [matter.id]);
    await database.sql('alter table decision_record enable trigger decision_record_fixed');
    await revised(database, clerk, matter.id, HARSHER);
    const done = await matter.done('submitLegality', lead, SENT);
    expect(judgedLine(done as unknown as Done, 'FAIR_COMPETITION')).toBe('没有留存');
  });

  it('风险评估以后改了的，重新评估；旧的认定不算数', async () => {
    const matter = await heard();
    await assessed(matter);
    await revised(database, clerk, matter.id, { text: '起步价2元，沿线住户强制搬迁。' });
    const [finding] = await unchanged(() => matter.refused('submitLegality', lead, SENT));
    expect(finding).toMatchObject({ code: 'JUDGED_TEXT_CHANGED', fields: ['steps.RISK_ASSESSMENT'] });
    expect(await kindsOf(database, clerk, matter.no)).toContain('REPEAT_STEP');
    expect(judgedLine(await assessed(matter), 'RISK_ASSESSMENT')).toBe('第2稿');
    expect(await kindsOf(database, clerk, matter.no)).not.toContain('REPEAT_STEP');
    expect((await matter.done('submitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });

  it('改回所审的文字的，结论恢复有效', async () => {
    const matter = await heard();
    await assessed(matter);
    const [before] = await database.sql<{ text: string }>(
      `select c.text from clause c join draft_version v on v.id = c.draft_version_id
       where v.decision_id = $1 order by v.no, c.position limit 1`,
      [matter.id],
    );
    await revised(database, clerk, matter.id, HARSHER);
    expect(await shown(matter, 'RISK_ASSESSMENT')).toMatchObject({ state: 'NOW' });
    await revised(database, clerk, matter.id, { text: before?.text ?? '' });
    expect(await shown(matter, 'RISK_ASSESSMENT')).toMatchObject({ state: 'DONE', happenedOn: TODAY });
    expect((await matter.done('submitLegality', lead, SENT)).phase).toBe('LEGALITY_REVIEW');
  });

  it('第二十九条 审查以后又改了数额的，不得上会；上会以前可以重新评估', async () => {
    const matter = await heard();
    await assessed(matter);
    await matter.done('submitLegality', lead, SENT);
    await matter.done('giveLegalityOpinion', reviewer, PASS);
    await revised(database, clerk, matter.id, {
      text: '起步价9元，依据成本监审确定。',
      source: 'LEGALITY',
      point: 1,
    });
    expect(await judged(database, matter, { point: 1 }, reviewer)).toEqual([]);
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, MEETING))).toEqual([
      'JUDGED_TEXT_CHANGED',
    ]);
    await assessed(matter);
    expect((await matter.done('scheduleDiscussion', govOffice, MEETING)).phase).toBe('SCHEDULED');
  });
});
