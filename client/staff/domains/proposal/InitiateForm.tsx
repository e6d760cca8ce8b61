import { graphql } from '#client/graphql/gql.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { DecisionStarted } from '#client/staff/domains/consultation/DecisionStarted.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useQuestion } from '#client/staff/ground/frame/use-question.ts';
import { FoldedForm } from './FoldedForm.tsx';
import { InitiateFields } from './InitiateFields.tsx';
import { emptyInitiation, INITIATION_LABELS, inputOf, placeOf, wantingIn } from './initiation-form.ts';
import type { ActionProposal } from './ProposalActions.tsx';
import { usePolicy } from './use-policy.ts';
import { Wanting } from './Wanting.tsx';

const InitiateDecision = graphql(`
  mutation InitiateDecision($id: ID!, $version: Int!, $input: InitiationInput!) {
    initiateDecision(id: $id, version: $version, input: $input) {
      ... on Proposal {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const WORD = '启动决策程序';

interface InitiateFormProps {
  capability: CapabilityRef;
  proposal: ActionProposal;
}

/** 启动决策程序: which matter it is, who prepares it. */
export function InitiateForm({ capability, proposal: { id, version, title } }: InitiateFormProps) {
  const policy = usePolicy();
  const draft = useDraft(`proposal:${id}:initiate`, emptyInitiation(title));
  const initiate = useCommand(InitiateDecision, { onDone: draft.discard });
  const wanting = wantingIn(draft.values, policy);
  const start = () => void initiate.run({ id, version, input: inputOf(draft.values) });
  const question = useQuestion(start);
  return (
    <FoldedForm capability={capability} word={WORD} dirty={draft.dirty}>
      <SaveForm
        label={WORD}
        word={WORD}
        command={initiate}
        draft={draft}
        labels={INITIATION_LABELS}
        placeOf={placeOf}
        onSave={wanting.length > 0 ? start : question.ask}
      >
        <Wanting findings={wanting} placeOf={placeOf} />
        <InitiateFields draft={draft} errorOf={initiate.fieldError} />
        <p className="small soft">启动以后，事项名称、编号和承办单位向社会公开。</p>
      </SaveForm>
      <ConfirmDialog {...question.dialog} title={`${WORD}？`} word={WORD} busy={initiate.busy}>
        <DecisionStarted title={draft.values.title} proposed />
      </ConfirmDialog>
    </FoldedForm>
  );
}
