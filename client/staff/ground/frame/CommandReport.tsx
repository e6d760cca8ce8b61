import { AcknowledgePanel } from './AcknowledgePanel.tsx';
import type { Fault } from './fault.ts';
import { FaultNote } from './FaultNote.tsx';
import { RefusalPanel } from './RefusalPanel.tsx';
import type { Command } from './use-command.ts';
import { useHeard } from './use-heard.ts';

interface CommandReportProps {
  command: Pick<Command<never, unknown>, 'refusal' | 'fault' | 'attempt' | 'busy' | 'acknowledge' | 'reload'>;
  /** Id of the control for a field of a finding. */
  placeOf?: ((field: string) => string | undefined) | undefined;
}

/** Why the last try did not succeed, and the way on: correct it, take it upon oneself, or load what is new. */
export function CommandReport({ command, placeOf }: CommandReportProps) {
  const { refusal, fault, attempt, busy, acknowledge, reload } = command;
  return (
    <>
      {fault ? <Heard fault={fault} attempt={attempt} onReload={() => void reload()} /> : null}
      {refusal.length > 0 && acknowledge ? (
        <AcknowledgePanel
          findings={refusal}
          attempt={attempt}
          busy={busy}
          onAcknowledge={(reasons) => void acknowledge(reasons)}
        />
      ) : null}
      {refusal.length > 0 && !acknowledge ? (
        <RefusalPanel key={attempt} findings={refusal} placeOf={placeOf} />
      ) : null}
    </>
  );
}

interface HeardProps {
  fault: Fault;
  attempt: number;
  onReload: () => void;
}

/** At the head of a long form nobody would see it from the button. */
function Heard({ fault, attempt, onReload }: HeardProps) {
  const box = useHeard(attempt);
  return (
    <div ref={box} tabIndex={-1}>
      <FaultNote fault={fault} onReload={onReload} />
    </div>
  );
}
