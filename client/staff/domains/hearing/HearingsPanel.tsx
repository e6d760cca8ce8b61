import { skipToken } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { HearingsPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import type { DeskRules } from '#client/staff/ground/form/desk-rules.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { HEARING_STAGE_LABELS } from '#client/words.ts';
import { hearingPath } from '#client/staff/ground/addresses/hearing.ts';
import { PlanHearingForm } from './PlanHearingForm.tsx';

export const HearingsPanelFragment = graphql(`
  fragment HearingsPanel_decision on Decision {
    hearings {
      id
      no
      name
      stage
      heldOn
    }
    planHearingCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const HearingToPlanQuery = graphql(`
  query HearingToPlan($no: String!) {
    decision(no: $no) {
      id
      ...PlanHearingForm_decision
    }
  }
`);

interface HearingsPanelProps {
  decision: FragmentType<typeof HearingsPanelFragment> & { no: string };
  rules: DeskRules;
}

/** 听证会 of a decision: those there are, and one more. */
export function HearingsPanel({ decision, rules }: HearingsPanelProps) {
  const { hearings, planHearingCan } = readFragment(HearingsPanelFragment, decision);
  const plans = !notMine(planHearingCan);
  const { data } = useDesk(HearingToPlanQuery, plans ? { no: decision.no } : skipToken);
  if (hearings.length === 0 && !plans) return null;
  return (
    <Fold place="tingzheng" title="听证会" aside={hearings.length > 0 ? `${hearings.length}次` : null}>
      {hearings.length > 0 ? <List hearings={hearings} /> : null}
      {data?.decision && plans ? <PlanHearingForm decision={data.decision} {...rules} /> : null}
    </Fold>
  );
}

const List = ({ hearings }: Pick<Data, 'hearings'>) => (
  <ul className="plain stack">
    {hearings.map(({ id, no, name, stage, heldOn }) => (
      <li key={id}>
        <a href={hearingPath(no)}>{name}</a>
        <span className="small soft">
          　{HEARING_STAGE_LABELS[stage]}
          {heldOn ? `　${fullDate(heldOn)}` : ''}
        </span>
      </li>
    ))}
  </ul>
);
