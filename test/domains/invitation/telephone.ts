import type { Actor } from '#server/ground/kernel/authority.ts';
import { FINDINGS, type invitations } from './invitations.ts';
import type { openRoom } from './room.ts';

export const MOBILE = '13800005550';

/** Somebody invited who waits for a call. */
interface Waiting {
  displayName: string;
  text: string;
  hasContact: boolean;
  aboutPath: string;
  callUntil: string | null;
  attempts: { outcome: string }[];
}

/** Test steps for reaching people by telephone, for delivering letters, and for the one call list. */
export function telephone(
  { database, people, run }: Awaited<ReturnType<typeof openRoom>>,
  { told, list, job }: ReturnType<typeof invitations>,
) {
  const one = async (itemId: string, name: string) =>
    (await list(people.govOffice, itemId)).list.find(({ addressee }) => addressee === name)!;
  return {
    one,
    reachByMobile: async (name: string, contact = MOBILE) => {
      const { seal } = database.services;
      const [row] = await database.sql<{ id: string }>('select id from representative where name = $1', [
        name,
      ]);
      await database.sql('update representative_contact set sealed = $1 where representative_id = $2', [
        seal.close(JSON.stringify({ contactKind: 'PHONE', contact }), `representative:${row!.id}`),
        row!.id,
      ]);
    },
    /** Sends what is queued to one person. */
    deliver: async (itemId: string, name: string) => {
      const { id } = await one(itemId, name);
      const rows = await database.sql<{ id: string }>(
        `select id from message where unique_key like 'invitation:%' || $1 and status = 'QUEUED' order by id`,
        [id],
      );
      for (const row of rows) await job('deliver-message', { messageId: row.id });
    },
    /** Records a call from the one call list to whoever has this invitation. */
    called: async (actor: Actor | null, id: string, input: object) => {
      const [call] = await database.sql<{ id: string }>(
        'select id from message where recipient_id = $1 order by (status = $2) desc, id',
        [id, 'TO_CALL'],
      );
      return told(
        actor,
        `mutation($id: ID!, $input: CallInput!) { result: recordCall(id: $id, input: $input) {
          __typename ... on Call { id status } ${FINDINGS} } }`,
        { id: call?.id ?? '', input },
      );
    },
    /** The call list of the actor's unit about one meeting. */
    calls: async (actor: Actor | null, aboutId: string) => {
      const { result } = await run(
        actor,
        `query($aboutId: ID) { result: calls(aboutId: $aboutId) { nodes {
          displayName text hasContact aboutPath callUntil attempts { outcome } } } }`,
        { aboutId },
      );
      return (result as unknown as { nodes: Waiting[] }).nodes;
    },
  };
}
