import { standard } from '#client/graphql/standard.ts';
import type { CasePageQuery } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { asksOthers, CASE_STEP_LABELS } from '#server/law/casework/case-clock.ts';

type Case = NonNullable<CasePageQuery['caseItem']>;
type CaseStep = Case['steps'][number];

const End = standard('endCaseStep');
const STANCES = { YES: '同意公开', NO: '不同意公开' };
const UPHELD: Readonly<Record<string, boolean>> = { YES: true, NO: false };

const upheldWords = ({ kind, upheld }: CaseStep): string => {
  if (upheld === null || upheld === undefined) return '';
  if (kind === 'EXTENSION') return upheld ? '同意延期' : '不同意延期';
  return upheld ? STANCES.YES : STANCES.NO;
};

const stepFacts = (step: CaseStep): Fact[] => {
  const { on, until, days, reason, whom, byName, endedOn, reply, endedByName } = step;
  return [
    { term: '提出', detail: [longDate(on), byName, whom, reason].filter(Boolean).join('，') },
    ...(days ? [{ term: '工作日', detail: String(days) }] : []),
    ...(until ? [{ term: '最晚回复', detail: longDate(until) }] : []),
    ...(endedOn
      ? [
          {
            term: '回复',
            detail: [longDate(endedOn), endedByName, upheldWords(step), reply].filter(Boolean).join('，'),
          },
        ]
      : []),
  ];
};

interface RequestStepsProps {
  item: Pick<Case, 'steps'>;
  id: string;
  version: number;
  /** Whether a reply may be entered now. */
  capability: CapabilityRef;
}

/** 补正、征求意见、延期: each with its days, and where a reply is awaited the form to enter it. */
export const RequestSteps = ({ item: { steps }, id, version, capability }: RequestStepsProps) =>
  steps.map((step, index) => (
    <Panel key={index} title={CASE_STEP_LABELS[step.kind]}>
      <Facts items={stepFacts(step)} />
      {step.endedOn === null && step.kind !== 'EXTENSION' ? (
        <RecordForm
          form={`case:${id}:step:${index + 1}`}
          capability={capability}
          few
          word={step.kind === 'CORRECTION' ? '登记补正' : '登记回复'}
          about={CASE_STEP_LABELS[step.kind]}
          look="quiet"
          document={End}
          record={{ upheld: '', reply: '' }}
          fields={[
            {
              name: 'upheld',
              label: '对方的意见',
              kind: 'choice',
              options: STANCES,
              when: () => asksOthers(step),
            },
            { name: 'reply', label: '回复的内容', kind: 'area', hint: '照对方的原话写，或者写明要点。' },
          ]}
          variables={({ upheld, reply }) => ({
            id,
            version,
            no: index + 1,
            upheld: UPHELD[upheld] ?? null,
            reply,
          })}
        />
      ) : null}
    </Panel>
  ));
