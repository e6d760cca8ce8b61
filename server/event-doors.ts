import { AccreditationResolver } from './press/accreditation.resolver.ts';
import { PressQuestionResolver } from './press/press-question.resolver.ts';
import { PressResolver } from './press/press.resolver.ts';
import { PressTranscriptResolver } from './press/press-transcript.resolver.ts';
import { CountyCalendarResolver } from './calendar/calendar.resolver.ts';
import { DecisionEventsResolver } from './event/decision-events.resolver.ts';
import { EventPlanningResolver } from './event/event-planning.resolver.ts';
import { EventReportResolver } from './event/event-report.resolver.ts';
import { EventResolver } from './event/event.resolver.ts';
import { RegistrationResolver } from './event/registration.resolver.ts';
import { GateResolver } from './event/gate.resolver.ts';

/** The doors of open days and press conferences (政府开放日、新闻发布会) and of the county's calendar; part of the one list. */
export const EVENT_DOORS = [
  CountyCalendarResolver,
  EventResolver,
  DecisionEventsResolver,
  EventPlanningResolver,
  EventReportResolver,
  RegistrationResolver,
  PressResolver,
  AccreditationResolver,
  PressQuestionResolver,
  PressTranscriptResolver,
  GateResolver,
] as const;
