import { EventRoom } from './event/event-room.ts';
import { Event } from './event/event.ts';
import { EventSlot } from './event/event-slot.ts';
import { SeatGroup } from './signup/seat-group.ts';
import { EventClaim } from './event/event-claim.ts';
import { EventNotice } from './event/event-notice.ts';
import { EventReport } from './event/event-report.ts';
import { EventOpinion } from './event/event-opinion.ts';
import { EventPhoto } from './event/event-photo.ts';
import { EventCorrection } from './event/event-correction.ts';
import { EventFeedback } from './event/event-feedback.ts';
import { SignUp } from './signup/sign-up.ts';
import { SignUpPerson } from './signup/sign-up-person.ts';
import { RegistrationScan } from './event/registration-scan.ts';
import { EventWalkIn } from './event/event-walk-in.ts';
import { SignUpPress } from './press/sign-up-press.ts';
import { PressCorrection } from './press/press-correction.ts';
import { PressLive } from './press/press-live.ts';
import { PressPost } from './press/press-post.ts';
import { PressQuestion } from './press/press-question.ts';
import { PressTranscript } from './press/press-transcript.ts';

/** The entity classes of open days and press conferences (政府开放日、新闻发布会); part of the one list. */
export const EVENT_ENTITIES = [
  EventRoom,
  Event,
  EventSlot,
  SeatGroup,
  EventClaim,
  EventNotice,
  EventReport,
  EventOpinion,
  EventPhoto,
  EventCorrection,
  EventFeedback,
  SignUp,
  SignUpPerson,
  SignUpPress,
  PressCorrection,
  PressLive,
  PressPost,
  PressQuestion,
  PressTranscript,
  RegistrationScan,
  EventWalkIn,
] as const;
