import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { runCommand } from '#client/staff/ground/frame/run-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Options } from '#client/ui/Select.tsx';
import type { Unit } from './bulk-batches.ts';
import { NewCluster } from './NewCluster.tsx';
import type { OpinionsContext } from './opinions-desk.ts';
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

interface BulkClusterProps {
  context: OpinionsContext;
  bulk: Bulk;
}

/** The most that a new cluster begins with; the others join it in batches. */
const FIRST = 500;

/** Many comments into one cluster, one that is there or a new one. */
export function BulkCluster({ context: { matter, clusters }, bulk }: BulkClusterProps) {
  const client = useApolloClient();
  const [target, setTarget] = useState('');
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
  const chosen = clusters.find(({ id }) => id === target);
  const first = making.filter(({ kind }) => kind === undefined).slice(0, FIRST);
  const others = making.filter((one) => !first.includes(one));
  return (
    <>
      <div className="row">
        <ClusterChoice clusters={clusters} value={target} onChange={setTarget} />
        {chosen ? (
          <Button look="quiet" onClick={() => void picked().then((units) => add(chosen, units))}>
            归入主题
          </Button>
        ) : null}
        <Button look="text" onClick={() => void picked().then(setMaking)}>
          新建主题
        </Button>
      </div>
      <NewCluster
        open={making.length > 0}
        consultationId={matter.id}
        commentIds={first.map(({ id }) => id)}
        count={making.length}
        onDone={(made) => void add(made, others, first.length)}
        onClose={() => setMaking([])}
      />
    </>
  );
}

interface ClusterChoiceProps {
  clusters: OpinionsContext['clusters'];
  value: string;
  onChange: (id: string) => void;
}

const ClusterChoice = ({ clusters, value, onChange }: ClusterChoiceProps) => (
  <select
    className="select select--mini"
    aria-label="归入哪个主题"
    value={value}
    onChange={({ target }) => onChange(target.value)}
  >
    <Options
      options={clusters.map(({ id, title }) => ({ value: id, label: title }))}
      placeholder="选择主题"
    />
  </select>
);
