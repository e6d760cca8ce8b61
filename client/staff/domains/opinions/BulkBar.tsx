import { useApolloClient } from '@apollo/client/react';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { runCommand } from '#client/staff/ground/frame/run-command.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { BulkAssign } from './BulkAssign.tsx';
import { BulkCluster } from './BulkCluster.tsx';
import { BulkCourse } from './BulkCourse.tsx';
import { countText, type Total } from './opinion-words.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { commentUnits, proposedUnits } from './picked-rows.ts';
import { AssignComments, saidAssigned, type Assign, type Taker } from './use-assign.ts';
import type { Bulk } from './use-bulk.ts';
import type { Selection } from './use-selection.ts';

const AcceptComments = graphql(`
  mutation AcceptComments($consultationId: ID!, $ids: [ID!]!) {
    acceptComments(consultationId: $consultationId, ids: $ids)
  }
`);

const ConfirmDispositions = graphql(`
  mutation ConfirmDispositions($consultationId: ID!, $ids: [ID!]!) {
    confirmDispositions(consultationId: $consultationId, ids: $ids) {
      ... on DispositionBatch {
        confirmed
      }
      ...RefusalPanel_refusal
    }
  }
`);

export interface BulkBarProps {
  context: OpinionsContext;
  selection: Selection;
  bulk: Bulk;
  /** All that match the list's conditions. */
  total: Total | null;
  /** Giving of single comments, by key. */
  assign: Assign;
  /** Result of that. */
  said: string;
}

/** Actions on all picked comments at once, or on all that match. */
export function BulkBar(props: BulkBarProps) {
  const { context, selection, bulk, total, assign, said } = props;
  const { viewerCan } = context.matter;
  const { picked, whole } = selection;
  const any = picked.length > 0 && !bulk.busy;
  const assigns =
    context.colleagues.length > 0 && picked.some(({ viewerCan }) => offer(viewerCan, 'assign').allowed);
  const chosen = whole && total ? `已选符合条件的全部${countText(total)}条` : `已选${picked.length}条`;
  return (
    <div className="bulk">
      <div className="row small">
        <span role="status">{picked.length > 0 ? chosen : ''}</span>
        {any ? <Choosing selection={selection} total={total} /> : null}
      </div>
      {any && offer(viewerCan, 'triage').allowed ? <Sorting {...props} /> : null}
      {any && assigns ? <Assigning {...props} /> : null}
      {any && offer(viewerCan, 'confirm').allowed ? <Confirming {...props} /> : null}
      <CommandReport command={assign.command} />
      <Status tone="done">{said}</Status>
      <BulkCourse bulk={bulk} />
    </div>
  );
}

/** On to all that match, where the list shows only some of them; and back to none. */
const Choosing = ({ selection, total }: Pick<BulkBarProps, 'selection' | 'total'>) => (
  <>
    {total && !selection.whole && total.value > selection.picked.length ? (
      <Button look="text" mini onClick={selection.takeWhole}>
        全选全部{countText(total)}条符合条件的
      </Button>
    ) : null}
    <Button look="text" mini onClick={() => selection.set([])}>
      取消选择
    </Button>
  </>
);

/** Gives all that are picked to one colleague, or to nobody. */
function useGive({ context: { matter }, bulk }: BulkBarProps) {
  const client = useApolloClient();
  return async (taker: Taker | null) => {
    const rows = await bulk.rows();
    if (!rows) return;
    const variables = (ids: string[]) => ({ consultationId: matter.id, ids, personId: taker?.id ?? null });
    const run = (ids: string[]) => runCommand(client, AssignComments, variables(ids));
    await bulk.start({ run, said: (count) => saidAssigned(count, taker) }, commentUnits(rows));
  };
}

function Sorting(props: BulkBarProps) {
  const { context, selection, bulk } = props;
  const client = useApolloClient();
  const viewer = useViewer();
  const give = useGive(props);
  const { picked, whole } = selection;
  const accept = async () => {
    const rows = await bulk.rows();
    if (!rows) return;
    const consultationId = context.matter.id;
    const run = (ids: string[]) => runCommand(client, AcceptComments, { consultationId, ids });
    await bulk.start({ run, said: (count) => `已受理${count}条` }, commentUnits(rows));
  };
  const mine = !whole && picked.every(({ assigneeId }) => assigneeId === viewer.id);
  return (
    <>
      <Button look="quiet" onClick={() => void accept()}>
        受理
      </Button>
      <Button look="quiet" onClick={() => void give(mine ? null : viewer)}>
        由我办理
      </Button>
      <BulkCluster context={context} bulk={bulk} />
    </>
  );
}

const Assigning = (props: BulkBarProps) => (
  <BulkAssign colleagues={props.context.colleagues} give={useGive(props)} />
);

function Confirming({ context: { matter }, selection, bulk }: BulkBarProps) {
  const client = useApolloClient();
  const viewer = useViewer();
  const count = proposedUnits(selection.picked, viewer.name).length;
  if (count === 0) return null;
  const confirm = async () => {
    const rows = await bulk.rows();
    if (!rows) return;
    const variables = (ids: string[]) => ({ consultationId: matter.id, ids });
    const run = (ids: string[]) => runCommand(client, ConfirmDispositions, variables(ids));
    const said = (done: number) => `已确认${done}项处理结果`;
    await bulk.start({ run, said }, proposedUnits(rows, viewer.name));
  };
  return (
    <Button onClick={() => void confirm()}>
      {selection.whole ? '确认其中待确认的处理结果' : `确认${count}项处理结果`}
    </Button>
  );
}
