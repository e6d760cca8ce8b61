import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { DecisionFact, FactsPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { FactChoices } from './FactChoices.tsx';
import { CHOICES, LABELS } from './facts-form.ts';

const ConfirmDecisionFacts = graphql(`
  mutation ConfirmDecisionFacts($id: ID!, $version: Int!, $added: [CircumstanceInput!]!, $reason: Text!) {
    confirmDecisionFacts(id: $id, version: $version, added: $added, reason: $reason) {
      ... on Decision {
        id
        version
        facts
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ReturnDecisionFacts = graphql(`
  mutation ReturnDecisionFacts($id: ID!, $version: Int!, $reason: Text!) {
    returnDecisionFacts(id: $id, version: $version, reason: $reason) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

const ANSWERS = [
  { value: 'CONFIRM', label: '认定', hint: '提出的情形成立；还有别的情形的，一并增列。' },
  { value: 'RETURN', label: '退回承办单位', hint: '写明哪一项不成立或者要补充什么。' },
];

/** These take duties away: only the unit asks for them, with its proof. */
const NEVER_ADDED: readonly DecisionFact[] = ['LAWFULLY_NOT_PUBLIC', 'VALID_EARLIER_ASSESSMENT'];

/** 认定事项情形: what the unit put forward holds, and what holds besides; or it goes back with its reason. */
export function FactsRuling({ record }: { record: Data }) {
  const [answer, setAnswer] = useState('CONFIRM');
  return (
    <div className="stack">
      <ChoiceGroup
        name="facts-answer"
        label="认定结果"
        choices={ANSWERS}
        value={answer}
        onChange={setAnswer}
      />
      {answer === 'CONFIRM' ? <Confirm record={record} /> : <Return record={record} />}
    </div>
  );
}

interface Added {
  facts: DecisionFact[];
  reasons: Partial<Record<DecisionFact, string>>;
  reason: string;
}
const NOTHING: Added = { facts: [], reasons: {}, reason: '' };

function Confirm({ record: { id, version, factProposal } }: { record: Data }) {
  const draft = useDraft(`facts-ruling:${id}`, NOTHING);
  const command = useCommand(ConfirmDecisionFacts, { onDone: draft.discard });
  const { facts, reasons, reason } = draft.values;
  const proposed = (factProposal?.holding ?? []).map(({ fact }) => fact);
  const added = facts.map((fact) => ({ fact, reason: reasons[fact] ?? '' }));
  return (
    <SaveForm
      label="认定事项情形"
      word="认定"
      command={command}
      draft={draft}
      labels={LABELS}
      onSave={() => void command.run({ id, version, added, reason })}
    >
      <FactChoices
        legend="增列的情形"
        hint="承办单位没有提出、但是符合的，勾选并写明理由。"
        among={CHOICES.map(({ value }) => value).filter(
          (fact) => !proposed.includes(fact) && !NEVER_ADDED.includes(fact),
        )}
        facts={facts}
        lowered={[]}
        reasons={reasons}
        errorAt={command.fieldError}
        onFacts={(value) => draft.set('facts', value)}
        onReasons={(value) => draft.set('reasons', value)}
      />
      <TextArea
        name="reason"
        label="认定意见"
        short
        optional
        value={reason}
        error={command.fieldError('reason')}
        onChange={({ target }) => draft.set('reason', target.value)}
      />
    </SaveForm>
  );
}

function Return({ record: { id, version } }: { record: Data }) {
  const draft = useDraft(`facts-return:${id}`, { reason: '' });
  const command = useCommand(ReturnDecisionFacts, { onDone: draft.discard });
  return (
    <SaveForm
      label="退回事项情形"
      word="退回"
      command={command}
      draft={draft}
      labels={{ reason: '退回的原因' }}
      onSave={() => void command.run({ id, version, reason: draft.values.reason })}
    >
      <TextArea
        name="reason"
        label="退回的原因"
        short
        value={draft.values.reason}
        error={command.fieldError('reason')}
        onChange={({ target }) => draft.set('reason', target.value)}
      />
    </SaveForm>
  );
}
