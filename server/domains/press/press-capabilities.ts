import type { Can } from '#schema/kernel/offer.ts';
import { PressOffer, type PressConferenceView } from '#schema/press/press-view.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, eachAction } from '#server/ground/kernel/capability.ts';
import { refuseUnopened } from '#server/law/press/press-sign-up.ts';
import { type PressAction, refusePressAction, refuseStartNow } from '#server/law/press/press-stage.ts';
import { refusePaper } from './press-guards.ts';
import { mayPressFor } from './press.permissions.ts';

/** Capabilities of the viewer on a press conference (新闻发布会可办事项), by the guards of the commands themselves. */
export function pressCapabilities(
  actor: Actor | null,
  press: PressConferenceView,
  now: Date,
): Can<typeof PressOffer> {
  const can = (action: PressAction): Capability => {
    const wrong = refusePressAction(action, press.stage);
    const more = () => [
      ...refusePaper(action, press.transcript, actor),
      ...(action === 'recordQuestion' ? refuseUnopened(press.event.pressSignUp) : []),
      ...(action === 'start' || action === 'receive' ? refuseStartNow(press.event, now) : []),
    ];
    return capability(actor, mayPressFor(action, press), wrong.length > 0 ? wrong : more());
  };
  return eachAction(PressOffer, can);
}
