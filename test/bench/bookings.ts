import { randomUUID } from 'node:crypto';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { House } from '#test/kernel/load-house.ts';
import { graphqlRequest } from '#test/kernel/load-requests.ts';

const REGISTER = `mutation ($input: RegistrationInput!) { registerForEvent(input: $input) {
  ... on RegistrationReceipt { receiptNo lookupCode state }
  ... on Refusal { findings { code message } } } }`;

const KEY = randomUUID();
const CONTACT = '13900000000';

/** The open day of the demonstration county at its opening minute, with a seat for whoever comes; the group of its seats. */
export async function prepareOpeningMinute(house: House): Promise<string> {
  const [group] = await house.sql<{ id: string }>(
    `update seat_group g set seats = 10000000 from event_slot s join event e on e.id = s.event_id
     where s.id = g.slot_id and g.category is null and e.published_at is not null and e.open_sign_up
       and e.cancelled_at is null and s.starts_at > app_now() returning g.id`,
  );
  if (!group) throw new Error('the demonstration has no event to register for');
  await house.sql(
    `update event e set sign_up_opens_at = app_now() - interval '1 second', sign_up_closes_at = e.starts_at
     from event_slot s join seat_group g on g.slot_id = s.id where g.id = $1 and e.id = s.event_id`,
    [group.id],
  );
  return group.id;
}

/** Registrations of ever other people, at next to no cost for who sends them. */
export function registrations(groupId: string): () => Buffer {
  const input = {
    groupId,
    idempotencyKey: KEY,
    name: '张晓禾',
    persons: 1,
    contactKind: 'PHONE',
    contact: CONTACT,
    noticeVersion: NOTICE_TOLD,
  };
  const request = graphqlRequest(JSON.stringify({ query: REGISTER, variables: { input } })).toString(
    'latin1',
  );
  const [before = '', between = '', after = ''] = request.split(new RegExp(`${KEY}|${CONTACT}`));
  let people = 0;
  return () =>
    Buffer.from(
      `${before}${randomUUID()}${between}139${String(people++).padStart(8, '0')}${after}`,
      'latin1',
    );
}
