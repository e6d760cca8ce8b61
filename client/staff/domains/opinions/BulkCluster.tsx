import { useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Options } from '#client/ui/Select.tsx';
import type { OpinionsContext } from './opinions-desk.ts';
import type { Bulk } from './use-bulk.ts';
import { useIntoCluster } from './use-into-cluster.tsx';

interface BulkClusterProps {
  context: OpinionsContext;
  bulk: Bulk;
}

/** Many comments into one cluster, one that is there or a new one. */
export function BulkCluster({ context: { matter, clusters }, bulk }: BulkClusterProps) {
  const [target, setTarget] = useState('');
  const into = useIntoCluster(matter.id, bulk);
  const chosen = clusters.find(({ id }) => id === target);
  return (
    <>
      <div className="row">
        <ClusterChoice clusters={clusters} value={target} onChange={setTarget} />
        {chosen ? (
          <Button look="quiet" onClick={() => void into.add(chosen)}>
            归入主题
          </Button>
        ) : null}
        <Button look="text" onClick={() => void into.make()}>
          新建主题
        </Button>
      </div>
      {into.dialog}
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
