import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { SubmitSubmissions } from './collection-documents.ts';
import type { SubmissionRow } from './submission-form.ts';

/** 一并申报: the lead hands in all that is prepared on this page, or hears of each what is missing. */
export function SubmitAll({ collectionId, rows }: { collectionId: string; rows: readonly SubmissionRow[] }) {
  const { roles, unit } = useViewer();
  const command = useCommand(SubmitSubmissions);
  const prepared = rows.filter((row) => row.state === 'PREPARED' && row.unit.id === unit.id);
  if (!roles.includes('UNIT_LEAD') || (prepared.length < 2 && command.attempt === 0)) return null;
  const picks = prepared.map(({ id, version }) => ({ id, version }));
  return (
    <div className="stack">
      {prepared.length > 1 ? (
        <p>
          <Button aria-busy={command.busy} onClick={() => void command.run({ collectionId, picks })}>
            申报本页拟报的{prepared.length}项
          </Button>
        </p>
      ) : (
        <Status tone="done">已申报。</Status>
      )}
      <CommandReport command={command} />
    </div>
  );
}
