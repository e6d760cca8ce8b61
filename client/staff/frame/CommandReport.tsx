import { AcknowledgePanel } from './AcknowledgePanel.tsx';
import { FaultNote } from './FaultNote.tsx';
import { RefusalPanel } from './RefusalPanel.tsx';
import type { Command } from './use-command.ts';

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
      {fault ? <FaultNote fault={fault} onReload={() => void reload()} /> : null}
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
