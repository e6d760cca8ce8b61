import { graphql } from '#client/graphql/gql.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useQuestion } from '#client/staff/ground/frame/use-question.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { refuseDeclining } from '#server/law/decision/decision-initiation.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { FoldedForm } from './FoldedForm.tsx';
import type { ActionProposal } from './ProposalActions.tsx';
import { usePolicy } from './use-policy.ts';
import { Wanting } from './Wanting.tsx';

const DeclineProposal = graphql(`
  mutation DeclineProposal($id: ID!, $version: Int!, $reason: Text!, $answer: Text!) {
    declineProposal(id: $id, version: $version, reason: $reason, answer: $answer) {
      ... on Proposal {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const WORD = '不予启动';
const LABELS = { reason: '不予启动的理由', answer: '答复建议提出人' };
type Name = keyof typeof LABELS;

/** Ids of the controls: the other action of this page has an answer too. */
const idOf = (name: Name) => `decline-${name}`;
const placeOf = (field: string) => (field in LABELS ? idOf(field as Name) : undefined);

interface DeclineFormProps {
  capability: CapabilityRef;
  proposal: ActionProposal;
}

/** 不予启动: the reason, and the answer to the proposer. */
export function DeclineForm({ capability, proposal }: DeclineFormProps) {
  const { id, version, proposerKind } = proposal;
  const policy = usePolicy();
  const draft = useDraft(`proposal:${id}:decline`, { reason: '', answer: '' });
  const { values, set } = draft;
  const decline = useCommand(DeclineProposal, { onDone: draft.discard });
  const area = (name: Name) => ({
    name: idOf(name),
    label: LABELS[name],
    short: true,
    value: values[name],
    error: decline.fieldError(name),
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  const wanting = refuseDeclining({ ...values, proposerKind: ProposerKind[proposerKind] }, policy);
  const decide = () => void decline.run({ id, version, ...values });
  const question = useQuestion(decide);
  return (
    <FoldedForm capability={capability} word={WORD} look="quiet" dirty={draft.dirty}>
      <SaveForm
        label={WORD}
        word={WORD}
        command={decline}
        draft={draft}
        labels={LABELS}
        placeOf={placeOf}
        onSave={wanting.length > 0 ? decide : question.ask}
      >
        <Wanting findings={wanting} placeOf={placeOf} />
        <TextArea {...area('reason')} hint="写明研究论证的情况和理由。" />
        <TextArea
          {...area('answer')}
          optional={proposerKind === 'LEADER'}
          hint="照此答复建议提出人；决定以后不能更改。"
        />
      </SaveForm>
      <Question dialog={question.dialog} busy={decline.busy} />
    </FoldedForm>
  );
}

interface QuestionProps {
  dialog: ReturnType<typeof useQuestion>['dialog'];
  busy: boolean;
}

const Question = ({ dialog, busy }: QuestionProps) => (
  <ConfirmDialog {...dialog} title={`${WORD}？`} word={WORD} busy={busy}>
    <Consequence
      effect="这项建议到此办结，照上面的答复告知建议提出人。"
      basis="国令713号第十条"
      undo="不能撤回；情况变化的，另提建议。"
      seen="公众页面不列出没有启动的建议。"
    />
  </ConfirmDialog>
);
