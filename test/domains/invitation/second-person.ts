/** 第二人: another of the office, who confirms that a seat is freed. */
import { codes, FINDINGS } from './invitations.ts';
import type { openRoom } from './room.ts';

/** How the office's people answer a proposal that waits: the codes in its way. */
export function secondPerson({ database, people, run }: Awaited<ReturnType<typeof openRoom>>) {
  const answer = async (command: string, invitationId: string, actor = people.secondOffice) => {
    const [waiting] = await database.sql<{ id: string }>(
      'select id from proposed_change where subject = $1 and confirmed_at is null and returned_at is null',
      [invitationId],
    );
    const reason = command === 'returnChange' ? ', reason: "核对过，本人说没有打过这个电话"' : '';
    const query = `mutation($id: ID!) { result: ${command}(id: $id${reason}) { __typename ... on ProposedChange { id } ${FINDINGS} } }`;
    const told = await run(actor, query, { id: waiting?.id ?? invitationId });
    const findings = told.result?.findings;
    return told.codes.length > 0
      ? told.codes
      : (codes({ result: findings ? { findings } : undefined }) ?? []);
  };
  return {
    confirms: (invitationId: string, actor = people.secondOffice) =>
      answer('confirmChange', invitationId, actor),
    returns: (invitationId: string) => answer('returnChange', invitationId),
  };
}
