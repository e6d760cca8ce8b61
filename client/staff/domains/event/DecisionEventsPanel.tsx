import { graphql } from '#client/graphql/gql.ts';
import type { DecisionEventsQuery as Data } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { EVENT_KIND_LABELS, EVENT_STAGE_LABELS } from '#client/words.ts';
import { eventPath, newEventOnPath } from '#client/staff/ground/addresses/event.ts';

const DecisionEventsQuery = graphql(`
  query DecisionEvents($no: String!) {
    decision(no: $no) {
      id
      events {
        id
        no
        kind
        title
        stage
        startsAt
      }
    }
    planEventCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

type Events = NonNullable<Data['decision']>['events'];

/** 座谈会、实地走访和开放活动 of a decision: those there are, and the way to one more. */
export function DecisionEventsPanel({ decision: { id, no } }: { decision: { id: string; no: string } }) {
  const { data } = useDesk(DecisionEventsQuery, { no });
  const events = data?.decision?.events ?? [];
  const plans = data ? !notMine(data.planEventCan) : false;
  if (events.length === 0 && !plans) return null;
  return (
    <Fold
      place="huodong"
      title="座谈会、实地走访和开放活动"
      aside={events.length > 0 ? `${events.length}场` : null}
    >
      {events.length > 0 ? <List events={events} /> : null}
      {plans ? (
        <ButtonLink look="quiet" href={newEventOnPath(id)}>
          筹备座谈会、实地走访
        </ButtonLink>
      ) : null}
    </Fold>
  );
}

const List = ({ events }: { events: Events }) => (
  <ul className="plain stack">
    {events.map(({ id, no, kind, title, stage, startsAt }) => (
      <li key={id}>
        <a href={eventPath(no)}>{title}</a>
        <span className="small soft">
          　{EVENT_KIND_LABELS[kind]}　{EVENT_STAGE_LABELS[stage]}　{moment(startsAt)}
        </span>
      </li>
    ))}
  </ul>
);
