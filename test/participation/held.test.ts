/** 国令713号第十四条: what was held of an announced activity is recorded once, completes the way of hearing the public, and is read by everybody. */
import { describe, expect, it } from 'vitest';
import { resultOf } from '#test/decision/questions.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { ACTIVITY } from '#test/procedure/samples.ts';
import { type Done, openRoom, recordActivity } from '#test/procedure/steps.ts';
import { FORUM, questions, type Told } from './questions.ts';

const { database, people, matter, paper } = await openRoom();
const { clerk, lead } = people;
const { plan, publish, cancel, read, signUp } = questions(database);

const NOW = '2026-11-20T02:00:00Z';
/** Announced, and its hour has come. */
async function begun() {
  await database.setClock(NOW);
  const { id, no } = await matter();
  const { result: draft } = await plan(clerk, { decisionId: id, input: FORUM });
  const { result } = await publish(lead, { id: draft?.id, version: 1 });
  const activity = result as Told;
  await signUp(activity.id);
  await database.setClock('2026-11-28T06:00:00Z');
  return { id, no, activity, fileIds: [await paper(id)] };
}
const held = (id: string, input: object) => ask(database, clerk, recordActivity(id, input));
const HELD = { ...ACTIVITY, happenedOn: '2026-11-28' };

describe('登记公告过的活动', () => {
  it('成为公众参与的一种方式，纪要公开，不能再登记、再取消', async () => {
    const { id, no, activity, fileIds } = await begun();
    const done = resultOf(await held(id, { ...HELD, fileIds, activityId: activity.id }));
    expect(done).toMatchObject({ phase: 'CONSULTING' });
    expect(
      (done as unknown as Done).requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION'),
    ).toMatchObject({
      status: 'IN_PROGRESS',
      note: '座谈会',
    });
    expect((await read(null, no, 1)).result).toMatchObject({
      state: 'HELD',
      heldOn: '2026-11-28',
      attendedCount: 23,
      minutes: ACTIVITY.summary,
    });
    const again = await ask(
      database,
      clerk,
      recordActivity(id, { ...HELD, fileIds, activityId: activity.id }, { version: 2 }),
    );
    expect(resultOf(again)).toMatchObject({ findings: [{ code: 'ACTIVITY_NOT_ANNOUNCED' }] });
    expect(
      (await cancel(lead, { id: activity.id, version: 3, reason: '已经举行，不再取消的说明。' })).found,
    ).toEqual(['ACTIVITY_NOT_ANNOUNCED']);
  });

  it.each([
    ['方式与公告的不同', { method: 'SITE_VISIT' }, 'ACTIVITY_METHOD_DIFFERS'],
    ['日期早于公告的日期', { happenedOn: '2026-11-27' }, 'ACTIVITY_HELD_EARLY'],
  ])('%s的，不予登记，活动不变', async (_, change, code) => {
    const { id, no, activity, fileIds } = await begun();
    const answer = await held(id, { ...HELD, fileIds, activityId: activity.id, ...change });
    expect(resultOf(answer)).toMatchObject({ findings: [{ code, basis: 'DESIGN' }] });
    expect((await read(null, no, 1)).result).toMatchObject({ state: 'PUBLISHED', minutes: null });
  });

  it('别的事项的活动，没有找到', async () => {
    const { activity } = await begun();
    const { id, fileIds } = await begun();
    expect(codesOf(await held(id, { ...HELD, fileIds, activityId: activity.id }))).toEqual(['NOT_FOUND']);
  });
});
