import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { BulkAssign } from './BulkAssign.tsx';
import { BulkCluster } from './BulkCluster.tsx';
import type { Opinion } from './opinion-record.ts';
import { outcomeOf } from './opinion-words.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import type { Assign } from './use-assign.ts';
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

interface BulkBarProps {
  context: OpinionsContext;
  selection: Selection;
  assign: Assign;
  /** Result of the last action on many. */
  said: string;
  say: (what: string) => void;
}

/** The outcomes waiting among these comments, not those sent back; that of a cluster once, however many of its comments are picked. */
export const proposedAmong = (opinions: readonly Opinion[]): string[] => [
  ...new Set(
    opinions.flatMap((opinion) => {
      const outcome = outcomeOf(opinion);
      return outcome?.state === 'PROPOSED' && !outcome.returnedReason ? [outcome.id] : [];
    }),
  ),
];

/** Actions on all picked comments at once. */
export function BulkBar(props: BulkBarProps) {
  const { context, selection, assign, said } = props;
  const { matter, colleagues } = context;
  const triage = offer(matter.viewerCan, 'triage');
  const confirm = offer(matter.viewerCan, 'confirm');
  const { picked } = selection;
  return (
    <div className="bulk">
      <div className="row small">
        <span role="status">{picked.length > 0 ? `已选${picked.length}条` : ''}</span>
        {picked.length > 0 ? (
          <Button look="text" mini onClick={() => selection.set([])}>
            取消选择
          </Button>
        ) : null}
      </div>
      {picked.length > 0 && triage.allowed ? <Sorting {...props} /> : null}
      {colleagues.length > 0 && picked.some(({ viewerCan }) => offer(viewerCan, 'assign').allowed) ? (
        <BulkAssign colleagues={colleagues} selection={selection} assign={assign} />
      ) : null}
      {picked.length > 0 && confirm.allowed ? <Confirming {...props} /> : null}
      <CommandReport command={assign.command} />
      <Status tone="done">{said}</Status>
    </div>
  );
}

function Sorting({ context, selection, assign, say }: BulkBarProps) {
  const { matter } = context;
  const accept = useCommand(AcceptComments, { onDone: (count) => say(`已受理${count}条`) });
  const ids = selection.picked.map(({ id }) => id);
  return (
    <>
      <div className="row">
        <Button
          look="quiet"
          aria-busy={accept.busy}
          onClick={() => void accept.run({ consultationId: matter.id, ids })}
        >
          受理
        </Button>
        <Button
          look="quiet"
          aria-busy={assign.command.busy}
          onClick={() => void assign.toMe(selection.picked)}
        >
          由我办理
        </Button>
      </div>
      <BulkCluster context={context} selection={selection} say={say} />
      <CommandReport command={accept} />
    </>
  );
}

function Confirming({ context: { matter }, selection, say }: BulkBarProps) {
  const confirm = useCommand(ConfirmDispositions, {
    onDone: ({ confirmed }) => {
      selection.set([]);
      say(`已确认${confirmed}项处理结果`);
    },
  });
  const ids = proposedAmong(selection.picked);
  if (ids.length === 0) return null;
  return (
    <>
      <Button aria-busy={confirm.busy} onClick={() => void confirm.run({ consultationId: matter.id, ids })}>
        确认{ids.length}项处理结果
      </Button>
      <CommandReport command={confirm} />
    </>
  );
}
