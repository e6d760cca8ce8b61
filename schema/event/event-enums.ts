import { registerEnumType } from 'type-graphql';
import { EventStage } from '#server/law/event/event-stage.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import {
  EventNoticeKind,
  EventPaper,
  EventTiding,
  RegistrationState,
} from '#server/law/event/event-words.ts';
import { OpenDayYearState } from '#server/law/event/event-year.ts';

/** Which events a list shows (活动列表). */
export enum EventState {
  COMING = 'COMING',
  OVER = 'OVER',
  CANCELLED = 'CANCELLED',
}

/** Every enum of the public events (活动的用语). */
const ENUMS = {
  EventKind,
  EventStage,
  EventState,
  EventPaper,
  EventNoticeKind,
  EventTiding,
  RegistrationState,
  OpenDayYearState,
};

for (const [name, values] of Object.entries(ENUMS)) registerEnumType(values, { name });
