import { graphql } from '#client/graphql/gql.ts';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { AssignCommentsMutationVariables as Variables } from '#client/graphql/graphql.ts';
import type { Opinion } from './opinion-record.ts';

export const AssignComments = graphql(`
  mutation AssignComments($consultationId: ID!, $ids: [ID!]!, $personId: ID) {
    assignComments(consultationId: $consultationId, ids: $ids, personId: $personId)
  }
`);

/** Whom comments are given to. */
export interface Taker {
  id: string;
  name: string;
}

export interface Assign {
  /** Takes them over, or, when all are mine already, gives them back to nobody. */
  toMe: (opinions: readonly Opinion[]) => Promise<void>;
  /** Gives them to a colleague, or to nobody. */
  to: (opinions: readonly Opinion[], taker: Taker | null) => Promise<void>;
  command: Command<Variables, unknown>;
}

/** Result of giving so many to one colleague, or to nobody. */
export const saidAssigned = (count: number, taker: Taker | null) =>
  taker ? `${count}条由${taker.name}办理` : `已取消${count}条的经办人`;

/** 分办: who handles a comment is known to the others by their name in the list. */
export function useAssign(consultationId: string, say: (what: string) => void): Assign {
  const viewer = useViewer();
  const command = useCommand(AssignComments);
  async function to(opinions: readonly Opinion[], taker: Taker | null) {
    const ids = opinions.map(({ id }) => id);
    const count = await command.run({ consultationId, ids, personId: taker?.id ?? null });
    if (count !== null) say(saidAssigned(count, taker));
  }
  const toMe = (opinions: readonly Opinion[]) =>
    to(opinions, opinions.every(({ assigneeId }) => assigneeId === viewer.id) ? null : viewer);
  return { to, toMe, command };
}
