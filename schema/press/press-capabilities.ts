import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions at a press conference permitted to the viewer, and the reasons against the others (新闻发布会可办事项). */
@View()
export class PressCapabilities {
  readonly accredit = of(() => Capability, '核准记者');
  readonly receive = of(() => Capability, '登记记者到场');
  readonly recordQuestion = of(() => Capability);
  readonly markAsked = of(() => Capability);
  readonly answer = of(() => Capability);
  readonly leave = of(() => Capability, '不采用提问');
  readonly setVideo = of(() => Capability);
  readonly start = of(() => Capability);
  readonly post = of(() => Capability);
  readonly correct = of(() => Capability);
  readonly stop = of(() => Capability);
  readonly saveTranscript = of(() => Capability);
  readonly submitReview = of(() => Capability);
  readonly passReview = of(() => Capability);
  readonly returnReview = of(() => Capability);
  readonly publishTranscript = of(() => Capability);
  readonly correctTranscript = of(() => Capability);
}
