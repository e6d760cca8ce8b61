import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on a meeting permitted to the viewer, and the reasons against the others (会议可办事项). */
@View()
export class MeetingCapabilities {
  readonly save = of(() => Capability);
  readonly setAgenda = of(() => Capability);
  readonly withdrawItem = of(() => Capability);
  readonly submitReview = of(() => Capability);
  readonly passReview = of(() => Capability);
  readonly returnReview = of(() => Capability);
  readonly announce = of(() => Capability);
  readonly ready = of(() => Capability);
  readonly open = of(() => Capability);
  readonly startItem = of(() => Capability);
  readonly endItem = of(() => Capability);
  readonly recordAttendance = of(() => Capability, '登记出席情况');
  readonly correctResult = of(() => Capability, '更正审议结果');
  readonly close = of(() => Capability);
  readonly postpone = of(() => Capability);
  readonly cancel = of(() => Capability);
  readonly saveMinutes = of(() => Capability);
  readonly importMinutes = of(() => Capability);
  readonly publishMinutes = of(() => Capability);
  readonly archive = of(() => Capability);
  readonly planStream = of(() => Capability);
  readonly approveStream = of(() => Capability);
}
