import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Progress } from '#client/ui/desk/Progress.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { Undone } from './bulk-batches.ts';
import type { Bulk } from './use-bulk.ts';

/** How far an action on many is, its result, and everything it did not do by number. */
export function BulkCourse({ bulk }: { bulk: Bulk }) {
  const { busy, progress, said, undone, fault, stop, resume } = bulk;
  return (
    <>
      {progress ? (
        <div className="row">
          <Progress {...progress} />
          {busy ? (
            <Button look="quiet" onClick={stop}>
              停止
            </Button>
          ) : null}
        </div>
      ) : null}
      <Status tone="done">{said}</Status>
      {fault ? <FaultNote fault={fault} /> : null}
      {resume ? (
        <Button look="quiet" onClick={resume}>
          继续
        </Button>
      ) : null}
      {undone.map((one) => (
        <NotDone key={one.units[0]?.id} {...one} />
      ))}
    </>
  );
}

const NotDone = ({ units, outcome }: Undone) => (
  <Note tone="care" small live title={`${units.length}条没有办`} level={3}>
    {'refusal' in outcome
      ? outcome.refusal.map(({ code, message, fix }) => (
          <p key={code + message}>
            {message}
            {fix}
          </p>
        ))
      : null}
    <p>{units.map(({ name }) => name).join('、')}</p>
  </Note>
);
