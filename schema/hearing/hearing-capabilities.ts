import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on a hearing permitted to the viewer, and the reasons against the others (听证可办事项). */
@View()
export class HearingCapabilities {
  readonly save = of(() => Capability);
  readonly submitReview = of(() => Capability);
  readonly passReview = of(() => Capability);
  readonly returnReview = of(() => Capability);
  readonly publishNotice = of(() => Capability);
  readonly signUp = of(() => Capability, '网上报名，任何人');
  readonly recordSignUp = of(() => Capability, '代录电话、现场的报名');
  readonly nominate = of(() => Capability);
  readonly beginSelection = of(() => Capability);
  readonly draw = of(() => Capability);
  readonly replace = of(() => Capability);
  readonly publishList = of(() => Capability);
  readonly sendMaterials = of(() => Capability);
  readonly recordDelivery = of(() => Capability);
  readonly finishDelivery = of(() => Capability);
  readonly hold = of(() => Capability);
  readonly saveRecord = of(() => Capability);
  readonly recordSignature = of(() => Capability);
  readonly signRecord = of(() => Capability);
  readonly publishRecord = of(() => Capability);
  readonly saveReport = of(() => Capability);
  readonly publishReport = of(() => Capability);
  readonly postpone = of(() => Capability);
  readonly cancel = of(() => Capability);
}
