import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { runCommand } from '#client/staff/ground/frame/run-command.ts';
import type { Unit } from './bulk-batches.ts';
import { NewCluster } from './NewCluster.tsx';
import { sortableUnits } from './picked-rows.ts';
import type { Bulk } from './use-bulk.ts';

export const AddToCluster = graphql(`
  mutation AddToCluster($id: ID!, $commentIds: [ID!]!) {
    addToCluster(id: $id, commentIds: $commentIds) {
      ... on CommentCluster {
        id
        version
        count
        title
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** The most that a new cluster begins with; the others join it in batches. */
const FIRST = 500;

interface Into {
  add: (to: { id: string; title: string }) => Promise<void>;
  /** Asks for the words of a new cluster. */
  make: () => Promise<void>;
  dialog: ReactNode;
}

/** 归入主题: the comments of a bulk into a cluster that is there, or into a new one, which may be named already. */
export function useIntoCluster(consultationId: string, bulk: Bulk, title = ''): Into {
  const client = useApolloClient();
  const [making, setMaking] = useState<readonly Unit[]>([]);
  const add = (to: { id: string; title: string }, units: readonly Unit[], before = 0) =>
    bulk.start(
      {
        run: (commentIds) => runCommand(client, AddToCluster, { id: to.id, commentIds }),
        said: (count) => `${before + count}条已归入主题“${to.title}”`,
      },
      units,
    );
  const picked = async () => sortableUnits((await bulk.rows()) ?? []);
  const first = making.filter(({ kind }) => kind === undefined).slice(0, FIRST);
  const others = making.filter((one) => !first.includes(one));
  return {
    add: async (to) => add(to, await picked()),
    make: async () => setMaking(await picked()),
    dialog: (
      <NewCluster
        open={making.length > 0}
        consultationId={consultationId}
        title={title}
        commentIds={first.map(({ id }) => id)}
        count={making.length}
        onDone={(made) => void add(made, others, first.length)}
        onClose={() => setMaking([])}
      />
    ),
  };
}
