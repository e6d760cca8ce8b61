import { HearingsPart } from '../hearing/HearingsPart.tsx';
import { EventsPart } from '../event/EventsPart.tsx';
import { DiscussedPart } from '../meeting/DiscussedPart.tsx';
import { Moments } from '../playback/Moments.tsx';
import { StatementsPart } from '../statement/StatementsPart.tsx';
import { NoticesPart } from './NoticesPart.tsx';
import type { StartedDecision } from './DecisionPage.tsx';

/** Hearings, events, meetings and statements held about a decision that has begun. */
export const HeldParts = ({ decision }: { decision: StartedDecision }) => (
  <>
    <HearingsPart decision={decision} />
    <EventsPart decision={decision} />
    <DiscussedPart decision={decision} />
    <Moments moments={decision.moments} clauses />
    <StatementsPart statements={decision.statements} />
    <NoticesPart decision={decision} />
  </>
);
