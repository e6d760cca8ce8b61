import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Options } from '#client/ui/Select.tsx';
import { NewCluster } from './NewCluster.tsx';
import type { OpinionsContext } from './opinions-desk.ts';
import type { Selection } from './use-selection.ts';

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
  selection: Selection;
  say: (what: string) => void;
}

/** Many comments into one cluster, one that is there or a new one. */
export function BulkCluster({ context: { matter, clusters }, selection, say }: BulkClusterProps) {
  const [target, setTarget] = useState('');
  const [making, setMaking] = useState(false);
  const ids = selection.picked.map(({ id }) => id);
  const done = ({ title }: { title: string }) => {
    say(`${ids.length}条已归入主题“${title}”`);
    selection.set([]);
  };
  const add = useCommand(AddToCluster, { onDone: done });
  return (
    <>
      <div className="row">
        <ClusterChoice clusters={clusters} value={target} onChange={setTarget} />
        {target ? (
          <Button
            look="quiet"
            aria-busy={add.busy}
            onClick={() => void add.run({ id: target, commentIds: ids })}
          >
            归入主题
          </Button>
        ) : null}
        <Button look="text" onClick={() => setMaking(true)}>
          新建主题
        </Button>
      </div>
      <CommandReport command={add} />
      <NewCluster
        open={making}
        consultationId={matter.id}
        commentIds={ids}
        onDone={done}
        onClose={() => setMaking(false)}
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
