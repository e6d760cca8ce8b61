import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, numberOf } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { completing, reportOf } from './completing.ts';
import { found, resultOf } from './questions.ts';
import { lastAction, lettersOf } from './standing.ts';

const database = await testDatabase({ now: '2026-12-10T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, secrecy, govOffice } = people;
let year = 2050;
const P = DecisionPhase;

/** A year's published catalogue: one matter for each phase, in this order; null has no decision. */
const yearWith = async (...phases: (DecisionPhase | null)[]) => {
  year += 1;
  const of = year;
  for (const [index, phase] of phases.entries())
    await buildDecision(database, people, {
      no: numberOf(of, index + 1),
      title: `事项${index + 1}`,
      phase: phase ?? P.DRAFTING,
    });
  for (const [index, phase] of phases.entries())
    if (phase === null) {
      await database.sql(
        `delete from decision_step where decision_id = (select id from decision where no = $1)`,
        [numberOf(of, index + 1)],
      );
      await database.sql('delete from decision where no = $1', [numberOf(of, index + 1)]);
    }
  await database.setClock(`${of}-12-10T02:00:00Z`);
  return of;
};
const save = (of: number, version: number, rows: object[]) =>
  ask(database, justiceStaff, completing.save({ year: of, version, rows }));
const stated = (of: number, seq: number, state: string, explanation: string | null = '一月上会') => ({
  no: numberOf(of, seq),
  state,
  explanation,
});
const review = (of: number, version: number, by = secrecy) =>
  ask(database, by, completing.review({ year: of, version }));
const close = (of: number, version: number, acknowledged: object[] = []) =>
  ask(database, justiceStaff, completing.close({ year: of, version, acknowledged }));

describe('完成情况按决策所处的环节算出，没有完成的写明原因', () => {
  it('公布、执行的已完成；未通过的不再办理；在办的正在办理；没有启动的结转', async () => {
    const of = await yearWith(P.PUBLISHED, P.EXECUTING, P.REJECTED, P.LEGALITY_REVIEW, null);
    const { data } = await ask(database, justiceStaff, reportOf(of));
    expect(data?.catalogueCompletion).toMatchObject({
      version: 0,
      dueOn: `${of}-12-31`,
      lines: [
        { phase: 'PUBLISHED', state: 'COMPLETED' },
        { phase: 'EXECUTING', state: 'COMPLETED' },
        { phase: 'REJECTED', state: 'STOPPED' },
        { phase: 'LEGALITY_REVIEW', state: 'UNDER_WAY' },
        { phase: null, state: 'CARRIED_OVER', allowed: ['CARRIED_OVER', 'STOPPED'] },
      ],
      counts: [
        { state: 'COMPLETED', count: 2 },
        { state: 'UNDER_WAY', count: 1 },
        { state: 'CARRIED_OVER', count: 1 },
        { state: 'STOPPED', count: 1 },
      ],
    });
  });

  it('写明的与决策进度不符的，不收', async () => {
    const of = await yearWith(P.DRAFTING, P.PUBLISHED);
    const answer = await save(of, 0, [
      stated(of, 1, 'COMPLETED'),
      stated(of, 2, 'STOPPED'),
      stated(of, 9, 'STOPPED'),
    ]);
    expect(found(answer)).toEqual([
      'COMPLETION_CONTRADICTS_COURSE rows.0.state',
      'COMPLETION_CONTRADICTS_COURSE rows.1.state',
      'NOT_IN_CATALOGUE rows.2.no',
    ]);
    expect(await database.sql('select 1 from catalogue_completion where year = $1', [of])).toEqual([]);
  });

  it('写明以后决策公布了的，自动改为已完成', async () => {
    const of = await yearWith(P.DRAFTING);
    expect(resultOf(await save(of, 0, [stated(of, 1, 'CARRIED_OVER')]))).toMatchObject({
      version: 1,
      lines: [{ state: 'CARRIED_OVER', explanation: '一月上会' }],
    });
    await database.sql(`update decision set phase = 'PUBLISHED' where no = $1`, [numberOf(of, 1)]);
    const { data } = await ask(database, justiceStaff, reportOf(of));
    expect(data?.catalogueCompletion).toMatchObject({ lines: [{ state: 'COMPLETED' }] });
  });
});

describe('公布：审查过的，由另一人审查；公布后年度结束，不再改', () => {
  it('全程：填写、审查、公布，公众看到当时的情况，目录转为年度已结束', async () => {
    const of = await yearWith(P.PUBLISHED, P.DRAFTING);
    await save(of, 0, [stated(of, 2, 'CARRIED_OVER', '环评补充论证，结转下一年度')]);
    expect((await ask(database, null, reportOf(of))).data).toEqual({ catalogueCompletion: null });
    expect(resultOf(await review(of, 1))).toMatchObject({ reviewedBy: secrecy.name, version: 2 });
    expect(resultOf(await close(of, 2))).toMatchObject({ publishedOn: `${of}-12-10` });
    expect(await lastAction(database)).toMatchObject({ action: 'catalogue.yearClosed', outcome: 'DONE' });
    expect(await database.sql('select stage from catalogue_version where year = $1', [of])).toEqual([
      { stage: 'CLOSED' },
    ]);
    await database.sql(`update decision set phase = 'PUBLISHED' where no = $1`, [numberOf(of, 2)]);
    const { data } = await ask(database, null, reportOf(of));
    expect(data?.catalogueCompletion).toMatchObject({
      title: expect.stringContaining(`${of}年度重大行政决策事项目录完成情况`),
      lines: [{ state: 'COMPLETED' }, { phase: 'DRAFTING', state: 'CARRIED_OVER' }],
    });
    await expect(
      database.sql(
        `update catalogue_completion_row set explanation = '改写' where completion_id =
         (select id from catalogue_completion where year = $1)`,
        [of],
      ),
    ).rejects.toThrow('a published report is not changed');
    expect(found(await save(of, 3, []))).toEqual(['WRONG_STAGE']);
    expect(found(await close(of, 3))).toContain('WRONG_STAGE');
  });

  it('没有审查的不能公布；写的人不能审查；审查后改写的要重新审查', async () => {
    const of = await yearWith(P.PUBLISHED);
    expect(found(await review(of, 0))).toEqual(['COMPLETION_NOT_WRITTEN']);
    await save(of, 0, []);
    expect(found(await close(of, 1))).toEqual(['REVIEW_REQUIRED']);
    await database.sql('update catalogue_completion set written_by_id = $1 where year = $2', [
      secrecy.id,
      of,
    ]);
    expect(found(await review(of, 1))).toEqual(['REVIEWER_IS_AUTHOR']);
    await save(of, 1, []);
    await review(of, 2);
    expect(await lettersOf(database, of)).toEqual(['目录完成情况通过保密审查', '目录完成情况请您审查']);
    await save(of, 3, []);
    expect(found(await close(of, 4))).toEqual(['REVIEW_REQUIRED']);
  });

  it('没有说明原因、逾期、提前的，写明原因才公布', async () => {
    const of = await yearWith(P.DRAFTING);
    await save(of, 0, [stated(of, 1, 'UNDER_WAY', null)]);
    await review(of, 1);
    expect(found(await close(of, 2))).toEqual(['COMPLETION_UNEXPLAINED rows.0.explanation']);
    await database.setClock(`${of}-11-20T02:00:00Z`);
    expect(found(await close(of, 2))).toContain('COMPLETION_REPORT_EARLY publishedOn');
    await database.setClock(`${of + 1}-01-05T02:00:00Z`);
    expect(found(await close(of, 2))).toContain('COMPLETION_REPORT_OVERDUE publishedOn');
    const acknowledged = ['COMPLETION_UNEXPLAINED', 'COMPLETION_REPORT_OVERDUE'].map((code) => ({
      code,
      reason: '县政府已经同意',
    }));
    expect(resultOf(await close(of, 2, acknowledged))).toMatchObject({ publishedOn: `${of + 1}-01-05` });
  });

  it('目录正在调整的，先办完调整', async () => {
    const of = await yearWith(P.PUBLISHED);
    await save(of, 0, []);
    await review(of, 1);
    await buildCatalogueVersion(database, people, { year: of, versionNo: 2, rows: [] });
    expect(found(await close(of, 2))).toEqual(['CATALOGUE_ON_ITS_WAY year']);
  });

  it('旧版本不覆盖新版本；没有公布目录的年度没有完成情况', async () => {
    const of = await yearWith(P.PUBLISHED);
    await save(of, 0, []);
    expect(codesOf(await save(of, 0, []))).toEqual(['CONFLICT']);
    expect(codesOf(await review(of, 7))).toEqual(['CONFLICT']);
    expect(codesOf(await close(1990, 0))).toEqual(['NOT_FOUND']);
    const { data } = await ask(database, govOffice, reportOf(1990));
    expect(data).toEqual({ catalogueCompletion: null });
  });
});

it('完成情况表可以下载，公布前公众得不到', async () => {
  const of = await yearWith(P.PUBLISHED, P.DRAFTING);
  const site = await openSite(database);
  await save(of, 0, [stated(of, 2, 'CARRIED_OVER', '结转')]);
  expect((await site.get(`/mulu/${of}/wancheng.xlsx`)).status).toBe(404);
  await review(of, 1);
  await close(of, 2);
  const answer = await site.get(`/mulu/${of}/wancheng.xlsx`);
  const sheet = await readSheet(Buffer.from(await answer.arrayBuffer()));
  expect(sheet.slice(3)).toEqual([
    [1, numberOf(of, 1), '事项1', people.units.housing.name, `${of}年12月`, '已完成', null],
    [2, numberOf(of, 2), '事项2', people.units.housing.name, `${of}年12月`, '结转下一年度', '结转'],
    ['共2项：已完成1项，结转下一年度1项。', null, null, null, null, null, null],
  ]);
  expect((await site.get(`/mulu/${of}/wancheng.docx`)).status).toBe(200);
});
