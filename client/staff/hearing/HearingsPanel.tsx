import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { HearingsPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import { notMine } from '#client/staff/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { HEARING_STAGE_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { hearingPath } from './addresses.ts';
import { PlanHearingForm } from './PlanHearingForm.tsx';

export const HearingsPanelFragment = graphql(`
  fragment HearingsPanel_decision on Decision {
    id
    hearings {
      id
      no
      name
      stage
      heldOn
    }
    planHearingCan {
      ...CapabilityButton_capability
    }
    ...PlanHearingForm_decision
  }
`);

const HearingTodayQuery = graphql(`
  query HearingToday {
    serverTime {
      today
    }
  }
`);

/** 听证会 of a decision: those there are, and one more. */
export function HearingsPanel({ decision }: { decision: FragmentType<typeof HearingsPanelFragment> }) {
  const matter = readFragment(HearingsPanelFragment, decision);
  const { hearings, planHearingCan } = matter;
  const { data } = useDesk(HearingTodayQuery, {});
  if (hearings.length === 0 && notMine(planHearingCan)) return null;
  return (
    <Panel title="听证会">
      {hearings.length > 0 ? <List hearings={hearings} /> : null}
      {data && !notMine(planHearingCan) ? (
        <PlanHearingForm decision={matter} today={data.serverTime.today as CalendarDay} />
      ) : null}
    </Panel>
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
