import { graphql } from '#client/graphql/gql.ts';
import { type Command, useCommand } from '#client/staff/frame/use-command.ts';
import { useViewer } from '#client/staff/frame/viewer.ts';
import type { AssignCommentsMutationVariables as Variables } from '#client/graphql/graphql.ts';
import type { Opinion } from './opinion-record.ts';

const AssignComments = graphql(`
  mutation AssignComments($consultationId: ID!, $ids: [ID!]!, $personId: ID) {
    assignComments(consultationId: $consultationId, ids: $ids, personId: $personId)
  }
`);

export interface Assign {
  /** Takes them over, or, when all are mine already, gives them back to nobody. */
  toMe: (opinions: readonly Opinion[]) => Promise<void>;
  command: Command<Variables, unknown>;
}

/** 分办: who handles a comment is known to the others by his name in the list. */
export function useAssign(consultationId: string, say: (what: string) => void): Assign {
  const viewer = useViewer();
  const command = useCommand(AssignComments);
  async function toMe(opinions: readonly Opinion[]) {
    const mine = opinions.every(({ assignee }) => assignee === viewer.name);
    const ids = opinions.map(({ id }) => id);
    const done = await command.run({ consultationId, ids, personId: mine ? null : viewer.id });
    if (done !== null) say(mine ? `已取消${ids.length}条的办理人` : `${ids.length}条由${viewer.name}办理`);
  }
  return { toMe, command };
}
