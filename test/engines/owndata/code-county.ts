/** A county that sends mail and short messages, the doors of 找回, and what its people get. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect } from 'vitest';
import { jobs } from '#server/engines/owndata/owndata.jobs.ts';
import { followingIn, mailing } from '#test/domains/following/following.ts';
import { codeIn, openMessageService, type Text } from '#test/domains/following/short-messages.ts';
import { openMailbox } from '#test/engines/message/mailbox.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import type { Pair } from './asking.ts';

export const NOW = '2026-11-23T00:30:00Z';
export const ASKED = { __typename: 'OwnCodeAsked', minutes: 10 };
const REFUSAL = '... on Refusal { findings { code fields } }';

/** The three doors, of whoever asks. */
export const codeDoors = (asking: ReturnType<typeof followingIn>['asking']) => ({
  askCode: async (contact: string) =>
    (
      await asking(
        `mutation($input: OwnCodeAskInput!) { done: askOwnCode(input: $input) {
          __typename ... on OwnCodeAsked { minutes } ${REFUSAL} } }`,
        { input: { contact, idempotencyKey: randomUUID() } },
      )
    ).done as unknown,
  enter: async (contact: string, code: string) =>
    (
      await asking(
        `mutation($input: OwnCodeInput!) { done: enterOwnCode(input: $input) {
          __typename ... on OwnCodeEntered { receipts { receiptNo lookupCode } } ${REFUSAL} } }`,
        { input: { contact, code } },
      )
    ).done as unknown as { __typename: string; receipts?: Pair[] },
  codeTo: async ({ receiptNo, lookupCode }: Pair) =>
    (
      await asking(
        `query($receiptNo: String!, $lookupCode: String!) {
          to: codeTo(receiptNo: $receiptNo, lookupCode: $lookupCode) }`,
        { receiptNo, lookupCode },
      )
    ).to as unknown,
});

/** Opens it; before each test no contact is kept. */
export async function codeCounty() {
  const given = await peopledDatabase(NOW);
  const { database, people } = given;
  const { services } = database;
  const matter = await buildConsultation(database, people);
  const mailbox = await openMailbox();
  const service = await openMessageService();
  afterAll(() => {
    service.close();
    return mailbox.close();
  });
  const texting = { ...services, config: { ...services.config, sms: service.settings } };
  const { asking, deliver } = followingIn(mailing({ ...database, services: texting }, mailbox), mailbox);
  const doors = codeDoors(asking);
  const minute = () => jobs['mark-contacts']({}, services, new AbortController().signal);

  /** Short messages sent during this work. */
  async function sent(work: () => Promise<unknown>): Promise<Text[]> {
    const before = service.texts.length;
    await work();
    await deliver();
    return service.texts.slice(before);
  }

  beforeEach(async () => {
    await database.setClock(NOW);
    for (const table of ['own_code', 'message', 'comment_contact', 'sign_up_person'])
      await database.sql(`delete from ${table}`);
  });

  return {
    ...given,
    ...doors,
    /** The same, where the county sends nothing. */
    silent: codeDoors(followingIn(database, mailbox).asking),
    deliver,
    minute,
    sent,
    /** An opinion from this contact, as the next minute finds it. */
    said: async (contact: string, wish: CommentWish = {}) => {
      const kind = contact.includes('@') ? ('EMAIL' as const) : ('PHONE' as const);
      const one = await buildComment(database, matter, { ...wish, contact: { kind, value: contact } });
      await minute();
      return one;
    },
    /** The code that this number gets. */
    codeFor: async (contact: string): Promise<string> => {
      const [text] = await sent(async () => expect(await doors.askCode(contact)).toEqual(ASKED));
      return text ? codeIn(text) : '';
    },
  };
}
