import { graphql } from '#client/graphql/gql.ts';
import { CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { words } from '#client/words.ts';
import type { DossierWork } from './use-dossier.ts';
import { placeOf, stepAnchor } from './wizard-steps.ts';

const SubmitConsultationReview = graphql(`
  mutation SubmitConsultationReview($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    submitConsultationReview(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Consultation {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 提交审查: what is saved goes to the secrecy reviewer; warnings may be answered for, duties not. */
export function SubmitReview({ work: { record, draft, save, command } }: { work: DossierWork }) {
  const submit = useCommand(SubmitConsultationReview);
  const { id, version, viewerCan } = record;
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
          <CapabilityButton
            capability={viewerCan.submitReview}
            busy={submit.busy}
            onPress={() => void submit.run({ id, version, acknowledged: [] })}
            placeOf={placeOf}
          >
            {words.actions.submitReview}
          </CapabilityButton>
        )}
      </Panel>
    </div>
  );
}
