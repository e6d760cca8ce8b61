import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on a recording permitted to the viewer, and the reasons against the others (录像可办事项). */
@View()
export class RecordingCapabilities {
  readonly save = of(() => Capability);
  readonly makeCut = of(() => Capability, '由服务器剪去依法不公开的时段');
  readonly makeRenditions = of(() => Capability, '由服务器生成清晰度较低的转码版');
  readonly submitReview = of(() => Capability);
  readonly passReview = of(() => Capability);
  readonly returnReview = of(() => Capability);
  readonly publish = of(() => Capability);
  readonly withdraw = of(() => Capability);
}
