import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { FactsPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { CheckGroup } from '#client/staff/frame/CheckGroup.tsx';
import { SaveForm } from '#client/staff/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { useDraft } from '#client/staff/frame/use-draft.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { DECISION_FACT_LABELS } from '#client/words.ts';
import { DECISION_FACT_QUESTIONS, DecisionFact } from '#server/law/decision/decision-facts.ts';
import { EARLIER_LABELS, earlierOf, type EarlierForm, NO_EARLIER } from './earlier-assessment.ts';
import { EarlierAssessment } from './EarlierAssessment.tsx';

export const FactsPanelFragment = graphql(`
  fragment FactsPanel_decision on Decision {
    id
    version
    facts
    factsOn
    documents {
      id
      kind
      name
    }
    viewerCan {
      setDecisionFacts {
        ...CapabilityButton_capability
      }
    }
  }
`);

const SetDecisionFacts = graphql(`
  mutation SetDecisionFacts(
    $id: ID!
    $version: Int!
    $facts: [DecisionFact!]!
    $reason: Text!
    $earlierAssessment: EarlierAssessmentInput
  ) {
    setDecisionFacts(
      id: $id
      version: $version
      facts: $facts
      reason: $reason
      earlierAssessment: $earlierAssessment
    ) {
      ... on Decision {
        id
        version
        facts
      }
      ...RefusalPanel_refusal
    }
  }
`);

const LABELS = { facts: '符合哪些情形', ...EARLIER_LABELS, reason: '理由' };

/** 不予公开 is no box to tick: it takes a claim and a second person (第十四条). */
const CHOICES = Object.values(DecisionFact)
  .filter((fact) => fact !== DecisionFact.LAWFULLY_NOT_PUBLIC)
  .map((value) => ({
    value,
    label: DECISION_FACT_LABELS[value],
    hint: `${DECISION_FACT_QUESTIONS[value].question}（${DECISION_FACT_QUESTIONS[value].article}）`,
  }));

/** 事项情形: what is true of the matter, and so which steps it takes. */
export function FactsPanel({ decision }: { decision: FragmentType<typeof FactsPanelFragment> }) {
  const record = readFragment(FactsPanelFragment, decision);
  return (
    <Panel title="事项情形">
      <p>{standing(record)}</p>
      {allowedIn(record.viewerCan.setDecisionFacts) ? (
        <More summary="认定或者更正" row>
          <FactsForm record={record} />
        </More>
      ) : null}
    </Panel>
  );
}

const standing = ({ facts, factsOn }: Data) => {
  if (!factsOn) return '还没有认定。认定以前，程序表按目录和一般规定列出。';
  const words = facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、') || '没有列举的情形';
  return `${words}（${longDate(factsOn)}认定）`;
};

const inputOf = ({ facts, reason, ...earlier }: { facts: Data['facts']; reason: string } & EarlierForm) => ({
  facts,
  reason,
  earlierAssessment: facts.includes('VALID_EARLIER_ASSESSMENT') ? earlierOf(earlier) : null,
});

function FactsForm({ record: { id, version, facts, documents } }: { record: Data }) {
  const draft = useDraft(`facts:${id}`, { facts: [...facts], reason: '', ...NO_EARLIER });
  const command = useCommand(SetDecisionFacts, { onDone: draft.discard });
  return (
    <SaveForm
      label="事项情形"
      word="认定"
      command={command}
      draft={draft}
      labels={LABELS}
      onSave={() => void command.run({ id, version, ...inputOf(draft.values) })}
    >
      <CheckGroup
        name="facts"
        label={LABELS.facts}
        hint="一项也不符合的，不勾选也要认定一次。"
        choices={CHOICES}
        value={draft.values.facts}
        error={command.fieldError('facts')}
        onChange={(value) => draft.set('facts', value)}
      />
      {draft.values.facts.includes('VALID_EARLIER_ASSESSMENT') ? (
        <EarlierAssessment draft={draft} documents={documents} errorOf={command.fieldError} />
      ) : null}
      <TextArea
        name="reason"
        label={LABELS.reason}
        short
        optional
        hint="更正已认定的情形，或者以原有风险评估代替的，写明理由和依据。"
        value={draft.values.reason}
        error={command.fieldError('reason')}
        onChange={({ target }) => draft.set('reason', target.value)}
      />
    </SaveForm>
  );
}
