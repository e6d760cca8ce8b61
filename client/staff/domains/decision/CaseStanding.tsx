import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { CaseStanding_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate, shortDate } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DECISION_PHASE_LABELS, DECISION_STEP_LABELS, TASK_KIND_LABELS } from '#client/words.ts';
import { type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';

export const CaseStandingFragment = graphql(`
  fragment CaseStanding_decision on Decision {
    phase
    phaseSince
    leadUnit {
      name
    }
    turns {
      ...DecisionTurn_fields
    }
    requirements {
      kind
      requirement
      status
    }
  }
`);

interface CaseStandingProps {
  decision: FragmentType<typeof CaseStandingFragment>;
  today: CalendarDay;
}

/** 办到哪里: the phase and since when, who has it, until when, and the steps still to come. */
export function CaseStanding({ decision, today }: CaseStandingProps) {
  const { phase, phaseSince, leadUnit, turns, requirements } = readFragment(CaseStandingFragment, decision);
  const ahead = requirements.filter(
    ({ requirement, status }) =>
      requirement === 'REQUIRED' && (status === 'PENDING' || status === 'IN_PROGRESS'),
  );
  return (
    <Panel title="办到哪里">
      <Facts
        small
        items={[
          {
            term: '现在',
            detail: `${DECISION_PHASE_LABELS[phase]}，${sinceWords(phaseSince as CalendarDay, today)}`,
          },
          { term: '轮到谁', detail: <Turns turns={turns ?? []} leadUnit={leadUnit.name} /> },
          ...(ahead.length > 0 ? [{ term: '还要履行', detail: <Ahead steps={ahead} /> }] : []),
        ]}
      />
    </Panel>
  );
}

const sinceWords = (since: CalendarDay, today: CalendarDay) =>
  since === today ? '从今天起' : `${longDate(since)}起，已${daysBetween(since, today)}日`;

const Ahead = ({ steps }: { steps: Data['requirements'] }) => (
  <>
    {steps.map(({ kind }, index) => (
      <span key={kind}>
        {index > 0 ? '、' : ''}
        <a href={`#buzhou-${kind}`}>{DECISION_STEP_LABELS[kind]}</a>
      </span>
    ))}
  </>
);

type Turn = NonNullable<Data['turns']>[number];

/** Those whose turn it is; where nobody owes a single act, the unit that prepares the matter has it. */
const Turns = ({ turns, leadUnit }: { turns: readonly Turn[]; leadUnit: string }) =>
  turns.length === 0 ? (
    <>{leadUnit}（承办单位）</>
  ) : (
    <ul className="plain turns">
      {turns.map((turn) => (
        <li key={`${turn.kind}${turn.post}`}>
          <OneTurn {...turn} />
        </li>
      ))}
    </ul>
  );

const OneTurn = ({ kind, post, detail, article, mine, dueOn, provisional, overdue }: Turn) => (
  <>
    {mine ? <Tag kind="open">轮到您</Tag> : null}
    <b>{post}</b>　{TASK_KIND_LABELS[kind]}
    {dueOn ? `，${shortDate(dueOn)}以前${provisional ? '（暂定）' : ''}` : ''}
    {overdue ? <Tag kind="due">逾期</Tag> : null}
    <small>
      {detail}（{article}）
    </small>
  </>
);
