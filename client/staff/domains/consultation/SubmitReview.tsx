import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { words } from '#client/words.ts';
import type { DossierWork } from './use-dossier.ts';
import { placeOf, stepAnchor } from './wizard-steps.ts';

const SubmitPaper = standard('submitPaper');

/** 提交审查: what is saved goes to the secrecy reviewer; warnings may be answered for, duties not. */
export function SubmitReview({ work: { record, draft, save, command } }: { work: DossierWork }) {
  const submit = useCommand(SubmitPaper);
  const { id, version, findings, viewerCan } = record;
  return (
    <div id={stepAnchor('songshen')} className="wizard-step">
      <Panel title="提交审查">
        <p className="small">由保密审查员审查。审查期间不能修改；退回后可以再改。</p>
        <CommandReport command={submit} placeOf={placeOf} />
        {draft.dirty ? (
          <Button look="quiet" aria-busy={command.busy} onClick={() => void save()}>
            先保存修改
          </Button>
        ) : (
          <Submit
            blocked={!offer(viewerCan, 'submitReview').allowed}
            count={findings.filter(({ severity }) => severity === 'BLOCK').length}
            busy={submit.busy}
            onPress={() => void submit.run({ kind: 'CONSULTATION', id, version, acknowledged: [] })}
          />
        )}
      </Panel>
    </div>
  );
}

interface SubmitProps {
  blocked: boolean;
  count: number;
  busy: boolean;
  onPress: () => void;
}

/** Submit button; the missing items are listed above, and only their number is given here. */
const Submit = ({ blocked, count, busy, onPress }: SubmitProps) => (
  <>
    <Button aria-busy={busy} onClick={onPress} blockedBy={blocked ? 'submit-missing' : undefined}>
      {words.actions.submitReview}
    </Button>
    {blocked ? (
      <p id="submit-missing" className="small soft">
        还差{count}项，见“公布前核对”。
      </p>
    ) : null}
  </>
);
