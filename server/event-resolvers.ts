import { AccreditationResolver } from '#server/press/accreditation.resolver.ts';
import { PressQuestionResolver } from '#server/press/press-question.resolver.ts';
import { PressResolver } from '#server/press/press.resolver.ts';
import { PressTranscriptResolver } from '#server/press/press-transcript.resolver.ts';
import { CountyCalendarResolver } from '#server/calendar/calendar.resolver.ts';
import { DecisionEventsResolver, EventDecisionResolver } from '#server/event/decision-events.resolver.ts';
import { EventPlanningResolver } from '#server/event/event-planning.resolver.ts';
import { EventReportResolver } from '#server/event/event-report.resolver.ts';
import { EventResolver } from '#server/event/event.resolver.ts';
import { RegistrationResolver } from '#server/event/registration.resolver.ts';
import './kinds.ts';
import { SignUpResolver } from '#server/signup/sign-up.resolver.ts';
import { GateResolver } from '#server/event/gate.resolver.ts';

/** The doors of open days and press conferences (政府开放日、新闻发布会) and of the county's calendar; part of the one list. */
export const EVENT_DOORS = [
  CountyCalendarResolver,
  EventResolver,
  DecisionEventsResolver,
  EventDecisionResolver,
  EventPlanningResolver,
  EventReportResolver,
  RegistrationResolver,
  SignUpResolver,
  PressResolver,
  AccreditationResolver,
  PressQuestionResolver,
  PressTranscriptResolver,
  GateResolver,
] as const;
