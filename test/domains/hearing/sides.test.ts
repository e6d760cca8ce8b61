/** 国令713号第十六条、第十七条: the seats asked for by the circumstances, and the sides that came, through the contract. */
import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { AT, courseOf } from './course.ts';
import { type Answer, recordBy } from './samples.ts';
import { codesOf, openRoom } from './room.ts';

const START = '2026-11-23T00:30:00Z';
const room = await openRoom();
const { database, people, action, done, planned, reviewed } = room;
const { clerk, lead } = people;
const course = courseOf(room);

const seat = (side: string, seats: number, mode = 'NOMINATION') => ({ side, seats, mode });
const rule = (no: string, facts: readonly string[]) =>
  database.sql('update decision set facts = $2 where no = $1', [no, facts]);
const VITAL = [DecisionFact.DIRECT_VITAL_INTEREST];
const stepOf = async ({ decision }: Answer) =>
  (
    await database.sql<{ status: string; note: string }>(
      `select s.status, s.note from decision_step s join decision d on d.id = s.decision_id
       where d.no = $1 and s.kind = 'HEARING'`,
      [decision.no],
    )
  )[0];

describe('第十六条 听谁的，由认定的情形决定', () => {
  it('认定直接涉及切身利益，只有部门、专家席位的，不予送审和公告', async () => {
    const { id, version, decision } = await planned({ sides: [seat('DEPARTMENT', 3), seat('EXPERT', 2)] });
    await rule(decision.no, VITAL);
    const refused = await action(clerk, 'submitPaper', { id, version });
    expect(codesOf(refused)).toEqual(['HEARING_CONCERNED_MISSING']);
    expect(refused.findings?.[0]).toMatchObject({ basis: 'LAW', fields: ['sides'] });
  });

  it('没有旁听、记者席位的，不予送审', async () => {
    const { id, version } = await planned({ observerSeats: 0, pressSeats: 0 });
    const refused = await action(clerk, 'submitPaper', { id, version });
    expect(codesOf(refused)).toEqual(['HEARING_SEATS_CLOSED']);
    expect(refused.findings?.[0]?.fields).toEqual(['observerSeats', 'pressSeats']);
  });

  it('审查以后才认定的，公告时再问一次', async () => {
    const hearing = await reviewed(await planned({ sides: [seat('EXPERT', 2)] }));
    await rule(hearing.decision.no, VITAL);
    const refused = await action(lead, 'publishHearingNotice', { id: hearing.id, version: hearing.version });
    expect(codesOf(refused)).toEqual(['HEARING_CONCERNED_MISSING']);
  });
});

describe('第十六条 各方都有人到会才算举行', () => {
  it('只有经营者到会的，不予登记举行；听证程序没有履行', async () => {
    await database.setClock(START);
    const hearing = await course.ready();
    await database.setClock(AT.held);
    const { id, version, participants } = hearing;
    const operators = participants.filter(({ side }) => side === 'OPERATOR');
    const refused = await action(clerk, 'holdHearing', {
      id,
      version,
      input: course.heldInput(operators),
    });
    expect(codesOf(refused)).toEqual(['HEARING_SIDE_ABSENT']);
    expect((await stepOf(hearing))?.status).toBe('IN_PROGRESS');
  });

  it('消费者一名、经营者一名到会，可以登记，记录确认以后程序履行', async () => {
    await database.setClock(START);
    const { id, version, participants } = await course.ready();
    await database.setClock(AT.held);
    const one = (side: string) => participants.filter((who) => who.side === side).slice(0, 1);
    const came = [...one('CONSUMER'), ...one('OPERATOR')];
    const held = await done(clerk, 'holdHearing', { id, version, input: course.heldInput(came) });
    const entries = recordBy(came[0]?.id ?? '');
    let hearing = await done(clerk, 'saveHearingRecord', { id, version: held.version, entries });
    for (const { id: participantId } of came)
      hearing = await done(clerk, 'signHearingRecord', {
        id,
        version: hearing.version,
        participantId,
        signedOn: '2026-12-24',
      });
    const confirmed = await done(lead, 'confirmHearingRecord', { id, version: hearing.version });
    expect((await stepOf(confirmed))?.status).toBe('DONE');
  });

  it('以前登记的只有经营者到会的，记录照样确认，程序不算履行，写明缺了哪一方', async () => {
    await database.setClock(START);
    const hearing = await course.signed();
    await database.sql(
      `update hearing_participant set attended = false where hearing_id = $1 and side = 'CONSUMER'`,
      [hearing.id],
    );
    // Who speaks in the record is still told; whoever came has signed.
    const confirmed = await done(lead, 'confirmHearingRecord', { id: hearing.id, version: hearing.version });
    expect(confirmed.stage).toBe('RECORD_SIGNED');
    const step = await stepOf(confirmed);
    expect(step?.status).toBe('IN_PROGRESS');
    expect(step?.note).toContain('消费者没有人到会');
  });
});

describe('第十六条 推荐的参加人不是承办单位自己的人', () => {
  it('与承办单位在册人员同名的，不予登记', async () => {
    await database.setClock(START);
    const { id, version } = await course.drawn();
    const [own] = await database.sql<{ name: string }>('select name from person where unit_id = $1 limit 1', [
      people.units.housing.id,
    ]);
    const input = { side: 'OPERATOR', name: own?.name ?? '', showName: true, capacity: '公司推荐' };
    const refused = await action(clerk, 'nominateHearingParticipant', { id, version, input });
    expect(codesOf(refused)).toEqual(['HEARING_NOMINEE_OWN']);
  });
});
