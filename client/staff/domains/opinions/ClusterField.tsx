import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { Select } from '#client/ui/Select.tsx';
import { AddToCluster } from './use-into-cluster.tsx';
import { NewCluster } from './NewCluster.tsx';
import type { Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';

const RemoveFromCluster = graphql(`
  mutation RemoveFromCluster($id: ID!, $commentIds: [ID!]!) {
    removeFromCluster(id: $id, commentIds: $commentIds) {
      ... on CommentCluster {
        id
        version
        count
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface ClusterFieldProps {
  context: OpinionsContext;
  opinion: Opinion;
}

/** Which cluster the comment belongs to; changing it is an action of its own, done at once. */
export function ClusterField({ context: { matter, clusters }, opinion }: ClusterFieldProps) {
  const [making, setMaking] = useState(false);
  const add = useCommand(AddToCluster);
  const remove = useCommand(RemoveFromCluster);
  const current = opinion.cluster?.id ?? '';
  const commentIds = [opinion.id];
  const choose = (id: string) =>
    void (id ? add.run({ id, commentIds }) : current ? remove.run({ id: current, commentIds }) : null);
  return (
    <div className="stack">
      <Select
        name="cluster"
        label="主题"
        options={clusters.map(({ id, title, count }) => ({ value: id, label: `${title}（${count}条）` }))}
        placeholder="不归入主题，单独答复"
        value={current}
        aria-busy={add.busy || remove.busy}
        onChange={({ target }) => choose(target.value)}
      />
      <p className="row small">
        <Button look="text" mini onClick={() => setMaking(true)}>
          新建主题
        </Button>
        <span className="soft">
          <Kbd>M</Kbd> 选择主题
        </span>
      </p>
      <CommandReport command={add} />
      <CommandReport command={remove} />
      <NewCluster
        open={making}
        consultationId={matter.id}
        commentIds={commentIds}
        count={1}
        onDone={() => undefined}
        onClose={() => setMaking(false)}
      />
    </div>
  );
}
