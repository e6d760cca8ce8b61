/** 国令713号第十四条: what was held of an announced activity is recorded once, completes the way of hearing the public, and is read by everybody. */
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { ACTIVITY } from '#test/domains/procedure/samples.ts';
import { type Done, openRoom, recordActivity } from '#test/domains/procedure/steps.ts';
import { FORUM, questions as eventQuestions } from '#test/domains/event/questions.ts';
import { QUESTIONNAIRE, questions, type Told } from './questions.ts';

const { database, people, matter, paper } = await openRoom();
const { clerk, lead, secrecy } = people;
const { plan, publish, cancel, read } = questions(database);
const events = eventQuestions(database);

const NOW = '2026-11-20T02:00:00Z';
const LATER = '2026-11-28T06:00:00Z';
const held = (id: string, input: object, more: object = {}) =>
  ask(database, clerk, recordActivity(id, input, more));
const HELD = { ...ACTIVITY, happenedOn: '2026-11-28' };

/** The minutes, and the sheet on which those who came signed. */
const papers = async (id: string) => ({
  fileIds: [await paper(id, DocumentKind.ACTIVITY_MINUTES)],
  signInSheetId: await paper(id, DocumentKind.OTHER),
});

/** A forum of a decision, announced, and its hour has come. */
async function forum() {
  await database.setClock(NOW);
  const { id } = await matter();
  const { result } = await events.plan(clerk, { ...FORUM, decisionId: id });
  const sent = await events.submit(clerk, { id: result?.id, version: result?.version });
  const passed = await events.pass(secrecy, { id: result?.id, version: sent.result?.version });
  const { result: event } = await events.publish(lead, { id: result?.id, version: passed.result?.version });
  if (!event) throw new Error('not published');
  await database.setClock(LATER);
  return { id, event, given: { ...(await papers(id)), activityId: event.id } };
}

/** A questionnaire that has closed. */
async function questionnaire() {
  await database.setClock(NOW);
  const { id, no } = await matter();
  const { result: draft } = await plan(clerk, { decisionId: id, input: QUESTIONNAIRE });
  const { result } = await publish(lead, { id: draft?.id, version: 1 });
  await database.setClock(LATER);
  return { id, no, activity: result as Told, ...(await papers(id)) };
}

describe('登记公告过的座谈会', () => {
  it('成为公众参与的一种方式；意见归纳是活动情况的草稿，送审公布以后公众看到；不能再登记', async () => {
    const { id, event, given } = await forum();
    const done = resultOf(await held(id, { ...HELD, ...given }));
    expect(done).toMatchObject({ phase: 'CONSULTING' });
    expect(
      (done as unknown as Done).requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION'),
    ).toMatchObject({ status: 'IN_PROGRESS', note: '座谈会' });
    expect((await events.read(null, event.no)).result).toMatchObject({ stage: 'FINISHED', report: null });
    const again = await held(id, { ...HELD, ...given }, { version: 2 });
    expect(resultOf(again)).toMatchObject({ findings: [{ code: 'ACTIVITY_NOT_ANNOUNCED' }] });
    const { version } = (await events.read(clerk, event.no)).result ?? {};
    const sent = await events.submit(clerk, { id: event.id, version });
    const passed = await events.pass(secrecy, { id: event.id, version: sent.result?.version });
    await events.publishReport(lead, { id: event.id, version: passed.result?.version });
    expect((await events.read(null, event.no)).result).toMatchObject({
      stage: 'REPORT_PUBLISHED',
      report: { summary: ACTIVITY.summary, attendance: [{ category: null, persons: 23 }] },
    });
  });

  it('已经写了活动情况的，不改动它', async () => {
    const { id, event, given } = await forum();
    const { version } = (await events.read(clerk, event.no)).result ?? {};
    const summary = '二十三人参加，逐条记录了对收费时段和标准的意见。';
    const report = { summary, attendance: [], attendanceNote: '', opinions: [], pictures: [] };
    expect((await events.saveReport(clerk, { id: event.id, version, input: report })).found).toEqual([]);
    await held(id, { ...HELD, ...given });
    expect((await events.read(clerk, event.no)).result).toMatchObject({ report: { summary } });
  });

  it.each([
    ['方式与公告的不同', { method: 'SITE_VISIT' }, 'ACTIVITY_METHOD_DIFFERS'],
    ['日期早于公告的日期', { happenedOn: '2026-11-27' }, 'ACTIVITY_HELD_EARLY'],
  ])('%s的，不予登记，活动不变', async (_, change, code) => {
    const { id, event, given } = await forum();
    const answer = await held(id, { ...HELD, ...given, ...change });
    expect(resultOf(answer)).toMatchObject({ findings: [{ code, basis: 'DESIGN' }] });
    expect((await events.read(clerk, event.no)).result).toMatchObject({ report: null });
  });

  it('当天还没有开始的，不予登记', async () => {
    const { id, given } = await forum();
    await database.setClock('2026-11-28T01:00:00Z');
    const answer = await held(id, { ...HELD, ...given });
    expect(resultOf(answer)).toMatchObject({ findings: [{ code: 'ACTIVITY_HELD_EARLY' }] });
  });

  it('没有一人签到、也没有签到表的，不算举行；当天公告过座谈会的，登记写明是它', async () => {
    const { id, event, given } = await forum();
    const refused = async (change: object) =>
      (resultOf(await held(id, { ...HELD, ...given, ...change })) as { findings?: { code: string }[] })
        .findings;
    expect(await refused({ signInSheetId: null })).toMatchObject([{ code: 'ACTIVITY_NOBODY_CAME' }]);
    expect(await refused({ signInSheetId: given.fileIds[0] })).toMatchObject([
      { code: 'ACTIVITY_NOBODY_CAME' },
    ]);
    expect(await refused({ signInSheetId: event.id })).toMatchObject([{ code: 'DOCUMENT_NOT_FOUND' }]);
    expect(await refused({ activityId: null })).toMatchObject([{ code: 'ACTIVITY_EVENT_UNNAMED' }]);
  });

  it('别的事项的活动，没有找到', async () => {
    const { given } = await forum();
    const { id } = await forum();
    expect(codesOf(await held(id, { ...HELD, ...given }))).toEqual(['NOT_FOUND']);
  });
});

describe('登记公告过的问卷', () => {
  it('纪要随即公开，不能再登记、再取消', async () => {
    const { id, no, activity, fileIds, signInSheetId } = await questionnaire();
    const input = { ...HELD, method: 'QUESTIONNAIRE', fileIds, signInSheetId, activityId: activity.id };
    expect(resultOf(await held(id, input))).toMatchObject({ phase: 'CONSULTING' });
    expect((await read(null, no, 1)).result).toMatchObject({
      state: 'HELD',
      heldOn: '2026-11-28',
      attendedCount: 23,
      minutes: ACTIVITY.summary,
    });
    expect(resultOf(await held(id, input, { version: 2 }))).toMatchObject({
      findings: [{ code: 'ACTIVITY_NOT_ANNOUNCED' }],
    });
    const reason = '已经举行，不再取消的说明。';
    expect((await cancel(lead, { id: activity.id, version: 3, reason })).found).toEqual([
      'ACTIVITY_NOT_ANNOUNCED',
    ]);
  });
});
