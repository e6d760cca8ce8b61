/** R-101 国办发〔2016〕61号、80号: what is late can be published and stays late; the conference is held against its event. */
import { describe, expect, it } from 'vitest';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { openPress } from '#test/domains/press/room.ts';
import { codesOf, FARES, NOW, openConcerns, RUMOUR } from './questions.ts';

const house = await openConcerns();
const { database, people, register, handed, drafted, draft, publish, judge, link, end, open, waits } = house;
const { clerk, lead, govOffice, auditor } = people;
const SERIOUS = { level: 'MAJOR', emergency: true };
const kinds = async (actor: typeof clerk) => (await waits(actor)).map(({ kind }) => kind);

describe('逾期', () => {
  it('重大突发事件五小时；过了时限的照样公布，公众看到逾期', async () => {
    const [one, other] = [await drafted(SERIOUS), await drafted(SERIOUS)];
    expect(one).toMatchObject({ dueAt: '2026-11-20T06:30:00.000Z', pressDueAt: '2026-11-21T01:30:00.000Z' });
    await database.setClock('2026-11-20T06:29:00Z');
    expect((await publish(lead, one)).result).toMatchObject({ standing: 'IN_TIME' });
    await database.setClock('2026-11-20T06:31:00Z');
    expect((await open(govOffice)).map(({ no, standing }) => [no, standing])).toEqual([
      [other.no, 'OVERDUE'],
    ]);
    expect((await waits(lead))[0]).toMatchObject({ overdue: true, kind: 'REVIEW_CONCERN_RESPONSE' });
    expect((await publish(lead, other)).result).toMatchObject({ standing: 'LATE' });
    expect((await house.answered(other.no)).result).toMatchObject({ standing: 'LATE', hours: 5 });
    await database.setClock(NOW);
  });

  it('等待回应的，时限早的在前', async () => {
    const slow = await handed();
    const fast = await handed(SERIOUS);
    expect((await open(govOffice)).map(({ no }) => no)).toEqual([fast.no, slow.no]);
    expect((await open(clerk)).map(({ no }) => no)).toEqual([fast.no, slow.no]);
    expect((await house.run(auditor, '{ result: openConcerns { no } }')).codes).toEqual(['FORBIDDEN']);
    const ended = (await end(govOffice, slow, { reason: '与第3件是同一说法' })).result!;
    expect(ended).toMatchObject({ standing: 'ENDED', endReason: '与第3件是同一说法' });
    expect(codesOf(await draft(clerk, ended, { text: FARES }))).toEqual(['CONCERN_ENDED']);
    expect((await house.settled(govOffice)).result).toMatchObject({ pageInfo: { hasNextPage: true } });
  });
});

describe('重新研判', () => {
  it('提高等级，时限从发现时间重新计算；公布以后标题不改；发现时间谁也不能改', async () => {
    const one = await handed();
    const input = { title: RUMOUR.title, level: 'EXTREME', emergency: true, reason: '现场聚集百余人' };
    expect((await judge(clerk, one, { input })).codes).toEqual(['FORBIDDEN']);
    expect(codesOf(await judge(govOffice, one, { input: { ...input, title: '', reason: '' } }))).toEqual([
      'CONCERN_UNTITLED',
      'CONCERN_JUDGEMENT_REASON',
    ]);
    const judged = (await judge(govOffice, one, { input })).result!;
    expect(judged).toMatchObject({
      dueAt: '2026-11-20T06:30:00.000Z',
      judgements: [{ level: 'ORDINARY', emergency: false, reason: '现场聚集百余人' }],
    });
    const done = (await publish(lead, (await draft(clerk, judged, { text: FARES })).result!)).result!;
    expect(codesOf(await judge(govOffice, done, { input: { ...input, title: '另一件事' } }))).toEqual([
      'CONCERN_TITLE_PUBLIC',
    ]);
    await expect(
      database.sql(`update concern set seen_at = seen_at + interval '1 hour' where id = $1`, [one.id]),
    ).rejects.toThrow('not moved');
  });
});

it('已经逾期的，降低等级不能使它不逾期；没有逾期的可以', async () => {
  const [late, soon] = [await handed(SERIOUS), await handed(SERIOUS)];
  const input = { title: RUMOUR.title, level: 'LARGER', emergency: false, reason: '核实后没有人员受伤' };
  expect((await judge(govOffice, soon, { input })).result).toMatchObject({
    level: 'LARGER',
    standing: 'AHEAD',
  });
  await database.setClock('2026-11-20T06:31:00Z');
  expect(codesOf(await judge(govOffice, late, { input }))).toEqual(['CONCERN_LATE_STAYS']);
  await database.setClock(NOW);
});

it('涉及决策的，决策页和回应互相指到', async () => {
  const decision = await buildDecision(database, people);
  const [found] = await database.sql<{ no: string }>('select no from decision where id = $1', [decision.id]);
  const no = found!.no;
  const one = (await publish(lead, await drafted({ decisionNo: no }))).result!;
  const { result } = await house.run(
    null,
    `{ result: decision(no: "${no}") { concerns { no standing responses { text } } } }`,
  );
  expect(result).toEqual({ concerns: [{ no: one.no, standing: 'IN_TIME', responses: [{ text: FARES }] }] });
  expect((await house.answered(one.no)).result).toMatchObject({ decision: { no } });
});

describe('新闻发布会', () => {
  it('时效以公告的活动为准：开始以后才算举行，取消的不算', async () => {
    const press = await openPress({ database, people });
    const event = await press.announcedShut();
    await database.setClock('2026-12-21T08:00:00Z');
    const seen = (seenTime: string) =>
      register(govOffice, { ...SERIOUS, seenOn: '2026-12-21', seenTime }).then(({ result }) => result!);
    const [late, due] = [await seen('9:00'), await seen('15:00')];
    expect(await kinds(govOffice)).toContain('HOLD_CONCERN_PRESS');
    expect(codesOf(await link(govOffice, late, { eventNo: '2026-99' }))).toEqual(['CONCERN_PRESS_UNKNOWN']);
    const linked = [
      (await link(govOffice, late, { eventNo: event.no })).result!,
      (await link(govOffice, due, { eventNo: event.no })).result!,
    ];
    expect(linked.map(({ pressStanding }) => pressStanding)).toEqual(['AHEAD', 'AHEAD']);
    await database.setClock('2026-12-22T02:00:01Z');
    const standings = async () =>
      Promise.all(linked.map(async ({ id }) => (await house.one(govOffice, id)).result!.pressStanding));
    expect(await standings()).toEqual(['LATE', 'IN_TIME']);
    await database.sql(`update event set cancelled_at = now() where id = $1`, [event.id]);
    expect(await standings()).toEqual(['OVERDUE', 'AHEAD']);
  });
});
