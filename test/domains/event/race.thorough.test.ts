/** T5 in its short form: many people at once on few seats; exactly so many are seated, in the order of the server, and nobody twice. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { EVENT_SIGN_UP } from '#server/domains/event/event-sign-up.ts';
import { signUpTogether } from '#server/engines/signup/enter-online.ts';
import { Refusal } from '#server/law/refusal.ts';
import { OPEN_DAY, SIGN_UP } from './questions.ts';
import { NOW, openEvents } from './room.ts';

const house = await openEvents();

/** The long form is 10,000 requests by 500 people on 100 seats: EVENT_RACE=10000,500,100. */
const [requests = 600, people = 60, seats = 12] = (process.env.EVENT_RACE ?? '600,60,12')
  .split(',')
  .map(Number);
const AT_ONCE = 32;

it(`${people}人抢${seats}个名额，提交${requests}次：正好${seats}人，先到先得，没有人报上两次`, async () => {
  const { event, groupId } = await house.bookable(seats, people);
  const phone = (person: number) => `139${String(person).padStart(8, '0')}`;
  const order = Array.from({ length: requests }, (_, index) => (index * 7919) % people);
  const outcomes: string[] = [];
  const next = order[Symbol.iterator]();
  const visitor = async () => {
    for (const person of next) {
      const { result, found, codes } = await house.register(groupId, {
        contact: phone(person),
        idempotencyKey: randomUUID(),
      });
      outcomes.push(result?.state ?? found[0] ?? codes[0] ?? '');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  const count = (what: string) => outcomes.filter((one) => one === what).length;
  expect(outcomes).toHaveLength(requests);
  expect(count('CONFIRMED')).toBe(seats);
  expect(count('WAITLISTED')).toBe(people - seats);
  expect(count('SIGNED_UP_BEFORE')).toBe(requests - people);
  const rows = await house.database.sql<{ place: number; seated: boolean; contact: string }>(
    `select place, confirmed_at is not null as seated, contact_hash as contact from sign_up
     where subject_id = $1 order by place`,
    [event.id],
  );
  // Places run through without a gap or a double, and the first ones have the seats.
  expect(rows.map(({ place }) => place)).toEqual(Array.from({ length: people }, (_, index) => index + 1));
  expect(rows.map(({ seated }) => seated)).toEqual(rows.map(({ place }) => place <= seats));
  expect(new Set(rows.map(({ contact }) => contact)).size).toBe(people);
  const [group] = await house.database.sql<{ taken: number; waiting: number }>(
    'select taken, waiting from seat_group where id = $1',
    [groupId],
  );
  expect(group).toEqual({ taken: seats, waiting: people - seats });
}, 600_000);

it('同一次提交同时到两次，是同一张回执，只占一席', async () => {
  const { event, groupId } = await house.bookable(5, 5);
  const again = { contact: '13700000001', idempotencyKey: randomUUID() };
  const both = await Promise.all([house.register(groupId, again), house.register(groupId, again)]);
  const [one, other] = both.map(({ result }) => result);
  expect(one?.receiptNo).toBeTruthy();
  expect(other).toEqual(one);
  const rows = await house.database.sql('select id from sign_up where subject_id = $1', [event.id]);
  expect(rows).toHaveLength(1);
});

it('同一联系方式在两台服务器上同时报两个场次，只报上一个，另一个如实说明', async () => {
  await house.database.setClock(NOW);
  const event = await house.published({ ...OPEN_DAY, slots: ['06', '08'].map(slotAt) });
  await house.database.setClock(SIGN_UP);
  const groups = event.slots.flatMap((slot) => slot.groups.map(({ id }) => id));
  expect(groups).toHaveLength(2);
  for (const contact of ['13600000001', '13600000002', '13600000003', '13600000004']) {
    const answers = await Promise.all(
      groups.map((groupId) =>
        signUpTogether(house.database.services, EVENT_SIGN_UP, [sent(groupId, contact)]),
      ),
    );
    const receipts = answers.flat().filter((one) => one !== null && !(one instanceof Refusal));
    expect(receipts).toHaveLength(1);
  }
  const rows = await house.database.sql('select id from sign_up where subject_id = $1', [event.id]);
  expect(rows).toHaveLength(4);
});

const slotAt = (hour: string) => ({
  startsAt: `2026-12-16T${hour}:30:00Z`,
  endsAt: `2026-12-16T${hour}:50:00Z`,
  groups: [{ category: null, seats: 5, waitlist: 5 }],
});

/** As a server hands it to its transaction, with nobody signed in. */
const sent = (groupId: string, contact: string) => ({
  item: {
    groupId,
    idempotencyKey: randomUUID(),
    persons: 1,
    name: '张三',
    contact,
    contactKind: ContactKind.PHONE,
    needs: '',
    withMinor: false,
    guardian: '',
    noticeVersion: NOTICE_TOLD,
  },
  audit: {
    id: randomUUID(),
    actorId: null,
    actorName: null,
    role: null,
    unitId: null,
    unitName: null,
    address: '127.0.0.1',
  },
});
