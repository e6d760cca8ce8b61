import { graphql } from '#client/graphql/gql.ts';
import type { FactsPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { EarlierAssessment } from './EarlierAssessment.tsx';
import { FactChoices } from './FactChoices.tsx';
import { ReleaseChoices } from './ReleaseChoices.tsx';
import { type FactsValues, inputOf, LABELS, loweredIn, valuesOf } from './facts-form.ts';

const ProposeDecisionFacts = graphql(`
  mutation ProposeDecisionFacts($id: ID!, $version: Int!, $input: FactProposalInput!) {
    proposeDecisionFacts(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        facts
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** Circumstances of the matter that count now: those put forward and not ruled on yet, or else those ruled on. */
const standingOf = ({ facts, factProposal, factRuling }: Data) =>
  factProposal
    ? { facts: factProposal.holding.map(({ fact }) => fact), said: factProposal.holding }
    : { facts, said: factRuling?.holding ?? [] };

/** 提出事项情形: one question each, and the reason below the answer. */
export function FactsForm({ record }: { record: Data }) {
  const { id, version, facts, documents } = record;
  const draft = useDraft(`facts:${id}`, valuesOf(standingOf(record)));
  const command = useCommand(ProposeDecisionFacts, { onDone: draft.discard });
  const { values } = draft;
  return (
    <SaveForm
      label="事项情形"
      word="提出"
      command={command}
      draft={draft}
      labels={LABELS}
      onSave={() => void command.run({ id, version, input: inputOf(values, facts) })}
    >
      <FactChoices
        legend="符合哪些情形"
        hint="逐项核对，符合的勾选并写明理由；县司法局认定后确定要办的程序。"
        facts={values.facts}
        lowered={loweredIn(values, facts)}
        reasons={values.reasons}
        errorAt={command.fieldError}
        onFacts={(value) => draft.set('facts', value)}
        onReasons={(value) => draft.set('reasons', value)}
      />
      {values.facts.includes('VALID_EARLIER_ASSESSMENT') ? (
        <EarlierAssessment draft={draft} documents={documents} errorOf={command.fieldError} />
      ) : null}
      <ReleaseChoices
        dropped={record.droppedByEdition}
        releases={values.releases}
        errorAt={command.fieldError}
        onReleases={(value) => draft.set('releases', value)}
      />
      <Overall draft={draft} error={command.fieldError('reason')} />
    </SaveForm>
  );
}

/** Remark on the whole; asked for where no circumstance holds. */
const Overall = ({ draft, error }: { draft: Draft<FactsValues>; error: string | undefined }) => (
  <TextArea
    name="reason"
    label="总的说明"
    short
    optional={draft.values.facts.length > 0}
    hint="一项情形也没有的，写明为什么。"
    value={draft.values.reason}
    error={error}
    onChange={({ target }) => draft.set('reason', target.value)}
  />
);
