import { registerEnumType } from 'type-graphql';
import { EventStage } from '#server/law/event-stage.ts';
import {
  EventKind,
  EventNoticeKind,
  EventPaper,
  EventTiding,
  RegistrationState,
} from '#server/law/event-words.ts';
import { OpenDayYearState } from '#server/law/event-year.ts';

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
