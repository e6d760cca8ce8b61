import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on an event permitted to the viewer, and the reasons against the others (活动可办事项). */
@View()
export class EventCapabilities {
  readonly save = of(() => Capability);
  readonly submitReview = of(() => Capability);
  readonly passReview = of(() => Capability);
  readonly returnReview = of(() => Capability);
  readonly publish = of(() => Capability);
  readonly changeSeats = of(() => Capability);
  readonly recordRegistration = of(() => Capability, '代录报名');
  readonly checkIn = of(() => Capability);
  readonly releaseNoShows = of(() => Capability);
  readonly postpone = of(() => Capability);
  readonly cancel = of(() => Capability);
  readonly saveReport = of(() => Capability);
  readonly recordOpinion = of(() => Capability, '记下听到的意见');
  readonly publishReport = of(() => Capability);
  readonly correctReport = of(() => Capability, '更正已公布的活动情况');
  readonly withdrawPhoto = of(() => Capability, '撤下照片');
  readonly archive = of(() => Capability);
}
