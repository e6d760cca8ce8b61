import { expect } from 'vitest';
import { JOBS } from '#server/outside/wiring/jobs.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ROTATION, type openRoom } from './room.ts';

export const FINDINGS = '... on Refusal { findings { rule basis article code severity message fields fix } }';
const INVITATION = `id addressee representativeNo capacity category quota stage letterNo replyBy sentAt reason succeedsId seatEmptyAt
  remindedAt movedAt cancelledAt seatCode toTell deliveries { way tiding reached note byName messageStatus outcome }
  viewerCan(actions: [recordReply, checkIn, cancel, remind, remove]) { action allowed }`;

/** An invitation as the desk tells it. */
export interface Invited {
  id: string;
  addressee: string;
  stage: string;
  quota: string;
  letterNo: string | null;
  succeedsId: string | null;
  seatEmptyAt: string | null;
  replyBy: string;
  reason: string | null;
  seatCode: string | null;
  toTell: string[];
  deliveries: {
    way: string;
    tiding: string;
    reached: boolean;
    note: string;
    messageStatus: string | null;
    outcome: string | null;
  }[];
}

/** Outcome of an action on invitations. */
interface Answer {
  __typename: string;
  invitations: Invited[];
  findings: { code: string; severity: string; message: string }[];
  [field: string]: unknown;
}

export const LETTER = { replyBy: '2026-12-09T09:30:00Z', contact: '县政府办公室会务股 0000-5550100' };

/** The codes of what a refusal names. */
export const codes = ({ result }: { result?: { findings: { code: string }[] } | undefined }) =>
  result?.findings.map(({ code }) => code);

/** Invites, answers and reads on top of a room in which is drawn. */
export function invitations(room: Awaited<ReturnType<typeof openRoom>>) {
  const { run, database, people, offer, draw, meeting } = room;
  const drawn = async (input: object = ROTATION, built = meeting()) => {
    const { id, itemIds, no } = await built;
    const itemId = itemIds[2]!;
    const { result: offered } = await offer(people.govOffice, itemId, input);
    const { result } = await draw(people.govOffice, offered!);
    return { meetingId: id, meetingNo: no, itemId, draw: result! };
  };
  const told = async (actor: Actor | null, query: string, variables: object) => {
    const { result, codes } = await run(actor, query, variables as Record<string, unknown>);
    return { result: result as unknown as Answer | undefined, codes };
  };
  const all = `{ __typename ... on InvitationsOfItem { invitations { ${INVITATION} } } ${FINDINGS} }`;
  const one = `{ __typename ... on Invitation { ${INVITATION} } ${FINDINGS} }`;
  const send = (actor: Actor | null, itemId: string, input: object = LETTER, acknowledged: object[] = []) =>
    told(
      actor,
      `mutation($itemId: ID!, $input: SendInvitationsInput!, $acknowledged: [AcknowledgementInput!]!) {
          result: sendInvitations(itemId: $itemId, input: $input, acknowledged: $acknowledged) ${all} }`,
      { itemId, input, acknowledged },
    );
  return {
    told,
    /** An item of a meeting for which four were drawn. */
    drawn,
    /** An item whose letters went out. */
    sent: async (input?: object, built?: ReturnType<typeof meeting>) => {
      const item = await drawn(input, built);
      const { result, codes: faults } = await send(people.govOffice, item.itemId);
      expect(faults).toEqual([]);
      expect(result?.__typename).toBe('InvitationsOfItem');
      return { ...item, list: result!.invitations };
    },
    /** Runs a task of the server. */
    job: (name: string, payload: object = {}) =>
      JOBS[name]!(payload, database.services, new AbortController().signal),
    stakeholder: (actor: Actor | null, itemId: string, more: object = {}) =>
      told(
        actor,
        `mutation($itemId: ID!, $input: StakeholderInput!) { result: inviteStakeholder(itemId: $itemId, input: $input) ${all} }`,
        {
          itemId,
          input: {
            name: '罗启明',
            interest: '所在企业经营养老机构',
            contactKind: 'EMAIL',
            contact: 'luo@example.com',
            ...more,
          },
        },
      ),
    send,
    list: async (actor: Actor | null, itemId: string) => {
      const { result, codes } = await run(
        actor,
        `query($itemId: ID!) { result: invitations(itemId: $itemId) { ${INVITATION} } }`,
        { itemId },
      );
      return { codes, list: (result ?? []) as unknown as Invited[] };
    },
    phone: (actor: Actor | null, id: string, reply: string, reason = '') =>
      told(
        actor,
        `mutation($id: ID!, $reply: InvitationReply!, $reason: Text!) { result: recordInvitationReply(id: $id, reply: $reply, reason: $reason) ${one} }`,
        { id, reply, reason },
      ),
    reply: (token: string, reply: string, reason = '') =>
      told(
        null,
        `mutation($token: String!, $reply: InvitationReply!, $reason: Text!) {
          result: replyToInvitation(token: $token, reply: $reply, reason: $reason) { __typename ... on InvitationLetter { stage open letterNo addressee } ${FINDINGS} } }`,
        { token, reply, reason },
      ),
    withdraw: (token: string, reason: string) =>
      told(
        null,
        `mutation($token: String!, $reason: Text!) {
          result: withdrawInvitation(token: $token, reason: $reason) { __typename ... on InvitationLetter { stage open } ${FINDINGS} } }`,
        { token, reason },
      ),
    letter: (token: string) =>
      told(
        null,
        'query($token: String!) { result: invitationLetter(token: $token) { stage open item place contact addressee } }',
        { token },
      ),
    cancel: (actor: Actor | null, id: string, reason: string) =>
      told(
        actor,
        `mutation($id: ID!, $reason: Text!) { result: cancelInvitation(id: $id, reason: $reason) ${one} }`,
        { id, reason },
      ),
    remind: (actor: Actor | null, id: string) =>
      told(actor, `mutation($id: ID!) { result: remindInvitee(id: $id) ${one} }`, { id }),
    remove: (actor: Actor | null, id: string) =>
      told(actor, `mutation($id: ID!) { result: removeStakeholder(id: $id) ${all} }`, { id }),
    reveal: (actor: Actor | null, id: string, reason: string) =>
      told(
        actor,
        'mutation($id: ID!, $reason: Text!) { result: revealInvitee(id: $id, reason: $reason) { __typename contactKind contact } }',
        { id, reason },
      ),
    absent: (actor: Actor | null, id: string) =>
      told(actor, `mutation($id: ID!) { result: recordInviteeAbsence(id: $id) ${one} }`, { id }),
    scan: (actor: Actor | null, meetingId: string, code: string) =>
      told(
        actor,
        `mutation($meetingId: ID!, $code: Text!) { result: checkInBySeatCode(meetingId: $meetingId, code: $code) ${one} }`,
        { meetingId, code },
      ),
    checkIn: (actor: Actor | null, id: string) =>
      told(actor, `mutation($id: ID!) { result: checkInInvitee(id: $id) ${one} }`, { id }),
    /** The tokens of the links that were mailed, by addressee. */
    mailed: async (itemId: string) => {
      const rows = await database.sql<{ addressee: string; body: string }>(
        `select i.addressee, m.body from message m join invitation i on m.unique_key = 'invitation:LETTER:' || i.id where i.item_id = $1`,
        [itemId],
      );
      return new Map(
        rows.map(({ addressee, body }) => [addressee, /\/yaoqing\/([\w-]+)/.exec(body)?.[1] ?? '']),
      );
    },
    /** Gives everybody of the register a mail address. */
    reachable: async () => {
      const { seal } = database.services;
      const rows = await database.sql<{ id: string; no: string }>('select id, no from representative');
      for (const { id, no } of rows)
        await database.sql(
          'insert into representative_contact (representative_id, sealed) values ($1, $2) on conflict do nothing',
          [
            id,
            seal.close(
              JSON.stringify({ contactKind: 'EMAIL', contact: `${no.toLowerCase()}@example.com` }),
              `representative:${id}`,
            ),
          ],
        );
    },
    counts: async (itemId: string) => {
      const [row] = await database.sql<{ sent: number; accepted: number }>(
        'select invitations_sent as sent, invitations_accepted as accepted from agenda_item where id = $1',
        [itemId],
      );
      return row;
    },
  };
}
