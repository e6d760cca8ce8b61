/** a plan again on other days; what a plan would clash with, before it is saved; how rooms are in use; the list by stage. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { EventStage } from '#server/law/event/event-stage.ts';
import { OPEN_DAY, SIGN_UP, type Told } from './questions.ts';
import { NOW, openEvents } from './room.ts';

const house = await openEvents();
const { database, people, planned, published, run } = house;
const { govOffice, clerk, lead, otherLead, media, secrecy } = people;

const FINDINGS = '... on Refusal { findings { code message fields } }';

const repeat = (actor: Actor | null, { id, version }: Told, days: readonly string[]) =>
  run(
    actor,
    `mutation($id: ID!, $version: Int!, $days: [CalendarDay!]!) {
      result: repeatEvent(id: $id, version: $version, days: $days) { __typename
        ... on EventSeries { events { no stage startsAt signUpClosesAt notices { kind }
          slots { startsAt endsAt groups { category seats taken } } } } ${FINDINGS} } }`,
    { id, version, days },
  );

const clashes = (actor: Actor | null, needs: object) =>
  run(
    actor,
    'query($needs: EventNeedsInput!) { result: eventClashes(needs: $needs) { code message fields } }',
    {
      needs,
    },
  );

const roomOf = async (name: string) => {
  const { result } = await house.room(govOffice, { name, address: '城关镇人民路18号', seats: 60 });
  return result?.id ?? '';
};

const SLOT = { startsAt: '2026-12-16T06:30:00Z', endsAt: '2026-12-16T08:30:00Z' };

describe('复制为以后几次', () => {
  it('每一次都是自己的拟稿：时间整天地移，名额是空的，没有公告', async () => {
    const event = await published();
    const { result } = await repeat(govOffice, event, ['2027-01-20', '2027-02-17']);
    const events = result?.['events'] as Told[];
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      stage: 'DRAFT',
      startsAt: '2027-01-20T06:30:00.000Z',
      signUpClosesAt: '2027-01-15T10:00:00.000Z',
      notices: [],
      slots: [
        {
          startsAt: '2027-01-20T06:30:00.000Z',
          endsAt: '2027-01-20T08:30:00.000Z',
          groups: [
            { category: null, seats: 20, taken: 0 },
            { category: 'PEOPLES_CONGRESS_DEPUTY', seats: 3, taken: 0 },
          ],
        },
      ],
    });
    expect(new Set(events.map(({ no }) => no)).size).toBe(2);
    expect(events.every(({ no }) => no.startsWith('2027-'))).toBe(true);
    expect(await auditTrail(database)).toContainEqual(['event.repeated', 'DONE']);
  });

  it('一次有冲突，一次也不建：写明是第几次、被谁占用', async () => {
    const roomId = await roomOf('一号厅');
    await planned({
      ...OPEN_DAY,
      title: '占着',
      roomId,
      slots: [
        {
          startsAt: '2027-03-17T06:00:00Z',
          endsAt: '2027-03-17T07:00:00Z',
          groups: OPEN_DAY.slots[0]?.groups,
        },
      ],
    });
    const event = await planned({ ...OPEN_DAY, roomId });
    const before = await database.sql('select count(*) from event');
    const { result, found } = await repeat(govOffice, event, ['2027-01-20', '2027-03-17']);
    expect(found).toEqual(['ROOM_IN_USE']);
    expect(result?.findings[0]).toMatchObject({
      message: expect.stringMatching(
        /^第2次：场地“一号厅”在2027年3月17日14:00至15:00已由.+（2027-\d+）使用。$/,
      ),
      fields: ['days.1'],
    });
    expect(await database.sql('select count(*) from event')).toEqual(before);
  });

  it('同一天、过去的日子、别的单位的，各有各的理由', async () => {
    const event = await planned(OPEN_DAY, clerk);
    expect((await repeat(clerk, event, ['2026-12-16'])).found).toEqual(['SERIES_DAY_TWICE']);
    expect((await repeat(clerk, event, [])).found).toEqual(['SERIES_DAYS_REQUIRED']);
    expect((await repeat(clerk, event, ['2026-11-18'])).found).toEqual(['EVENT_TIME_PAST']);
    expect((await repeat(otherLead, event, ['2027-01-20'])).codes).toEqual(['NOT_FOUND']);
    expect((await repeat(media, event, ['2027-01-20'])).codes).toEqual(['NOT_FOUND']);
    expect((await repeat(secrecy, event, ['2027-01-20'])).codes).toEqual(['FORBIDDEN']);
    expect((await repeat(clerk, { ...event, version: 99 }, ['2027-01-20'])).codes).toEqual(['CONFLICT']);
    expect((await repeat(lead, event, ['2027-01-20'])).result?.__typename).toBe('EventSeries');
  });
});

describe('保存以前的冲突', () => {
  it('写明场地或者接待人、被哪一项占用；自己的不算，没有公告的不说名称', async () => {
    const roomId = await roomOf('二号厅');
    const secret = await planned({ ...OPEN_DAY, roomId }, clerk);
    const needs = { roomId, hostIds: [], slots: [SLOT] };
    expect((await clashes(otherLead, needs)).result).toEqual([
      {
        code: 'ROOM_IN_USE',
        message: expect.stringContaining(`的活动（${secret.no}）使用。`),
        fields: ['roomId', 'slots.0.startsAt'],
      },
    ]);
    expect((await clashes(clerk, { ...needs, eventId: secret.id })).result).toEqual([]);
    const after = { startsAt: SLOT.endsAt, endsAt: '2026-12-16T09:30:00Z' };
    expect((await clashes(otherLead, { ...needs, slots: [after] })).result).toEqual([]);
    const host = await planned({ ...OPEN_DAY, hostIds: [lead.id] }, clerk);
    const named = await clashes(clerk, { hostIds: [lead.id], slots: [after, SLOT], eventId: null });
    expect(named.result).toMatchObject([{ code: 'HOST_IN_USE', fields: ['hostIds', 'slots.1.startsAt'] }]);
    expect(JSON.stringify(named.result)).toContain(host.no);
  });

  it('不筹备活动的不能问；问得不成样子的退回', async () => {
    const needs = { roomId: null, slots: [SLOT] };
    expect((await clashes(null, needs)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await clashes(secrecy, needs)).codes).toEqual(['FORBIDDEN']);
    expect((await clashes(clerk, { roomId: 'x', slots: [SLOT] })).codes).toEqual(['BAD_USER_INPUT']);
    expect(
      (await clashes(clerk, { roomId: null, slots: [{ startsAt: SLOT.endsAt, endsAt: SLOT.startsAt }] }))
        .result,
    ).toEqual([]);
  });

  it('场地今后的占用，先到的在前', async () => {
    const roomId = await roomOf('三号厅');
    const event = await planned({ ...OPEN_DAY, roomId }, clerk);
    const { result } = await run(lead, '{ result: roomUses { roomId eventNo title startsAt } }');
    const uses = result as unknown as { roomId: string; eventNo: string }[];
    expect(uses.filter((one) => one.roomId === roomId)).toMatchObject([{ eventNo: event.no, title: null }]);
    expect((await run(null, '{ result: roomUses { roomId } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('按环节看', () => {
  it('名单与每项活动自己的环节一致，从拟稿到取消', async () => {
    await planned();
    const sent = await planned();
    await house.submit(govOffice, { id: sent.id, version: sent.version });
    const gone = await published();
    await house.cancel(govOffice, { id: gone.id, version: gone.version, reason: '暴雨预警，改为线上。' });
    await published({ ...OPEN_DAY, openSignUp: false });
    for (const instant of [
      NOW,
      SIGN_UP,
      '2026-12-12T02:00:00Z',
      '2026-12-16T07:00:00Z',
      '2026-12-17T02:00:00Z',
    ]) {
      await database.setClock(instant);
      const all = (await run(govOffice, '{ result: events(first: 100) { nodes { no stage } } }')).result;
      const nodes = all?.['nodes'] as { no: string; stage: EventStage }[];
      expect(nodes.length).toBeGreaterThan(10);
      for (const stage of Object.values(EventStage))
        expect((await house.list(govOffice, `(stage: ${stage}, first: 100)`)).toSorted()).toEqual(
          nodes
            .filter((one) => one.stage === stage)
            .map(({ no }) => no)
            .toSorted(),
        );
    }
    await database.setClock(NOW);
  });
});
