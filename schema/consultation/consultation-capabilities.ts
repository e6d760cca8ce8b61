import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on a consultation permitted to the viewer, and the reasons against the others (可办事项). */
@View()
export class ConsultationCapabilities {
  readonly save = of(() => Capability);
  readonly submitReview = of(() => Capability);
  readonly passReview = of(() => Capability);
  readonly returnReview = of(() => Capability);
  readonly open = of(() => Capability);
  readonly schedule = of(() => Capability);
  readonly cancelSchedule = of(() => Capability);
  readonly extend = of(() => Capability);
  readonly withdraw = of(() => Capability);
  readonly recordComment = of(() => Capability);
  readonly triage = of(() => Capability);
  readonly dispose = of(() => Capability);
  readonly confirm = of(() => Capability);
  readonly draftReport = of(() => Capability);
  readonly publishReport = of(() => Capability);
  readonly comment = of(() => Capability);
}
