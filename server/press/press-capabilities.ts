import type { PressCapabilities } from '#schema/press/press-capabilities.ts';
import type { PressConferenceView } from '#schema/press/press-view.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { capability } from '#server/kernel/capability.ts';
import { type PressAction, refusePressAction, refuseStartNow } from '#server/law/press/press-stage.ts';
import { refusePaper } from './press-guards.ts';
import { mayPressFor } from './press.permissions.ts';

/** Capabilities of the viewer on a press conference (新闻发布会可办事项), by the guards of the commands themselves. */
export function pressCapabilities(
  actor: Actor | null,
  press: PressConferenceView,
  now: Date,
): PressCapabilities {
  const can = (action: PressAction): Capability => {
    const wrong = refusePressAction(action, press.stage);
    const more = () => [
      ...refusePaper(action, press.transcript, actor),
      ...(action === 'start' || action === 'receive' ? refuseStartNow(press.event, now) : []),
    ];
    return capability(actor, mayPressFor(action, press), wrong.length > 0 ? wrong : more());
  };
  return {
    accredit: can('accredit'),
    receive: can('receive'),
    recordQuestion: can('recordQuestion'),
    markAsked: can('markAsked'),
    answer: can('answer'),
    leave: can('leave'),
    setVideo: can('setVideo'),
    start: can('start'),
    post: can('post'),
    correct: can('correct'),
    stop: can('stop'),
    saveTranscript: can('saveTranscript'),
    submitReview: can('submitReview'),
    passReview: can('passReview'),
    returnReview: can('returnReview'),
    publishTranscript: can('publishTranscript'),
    correctTranscript: can('correctTranscript'),
  };
}
