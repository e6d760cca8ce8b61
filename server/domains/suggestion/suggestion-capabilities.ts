import type { Can } from '#schema/kernel/offer.ts';
import type { SuggestionOffer, SuggestionView } from '#schema/suggestion/suggestion-view.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { refuseHandled } from './suggestion-guards.ts';
import { handlesSuggestions } from './suggestion.permissions.ts';

/** Capabilities of the viewer on a suggestion (可办事项): only the unit whose turn it is has any. */
export function suggestionCapabilities(
  actor: Actor | null,
  { unit, state }: SuggestionView,
): Can<typeof SuggestionOffer> {
  const ours: Permission = {
    ...handlesSuggestions,
    allows: (one) => handlesSuggestions.allows(one) && one?.unitId === unit.id,
  };
  const open = refuseHandled(state);
  return {
    answerSuggestion: capability(actor, ours, open),
    forwardSuggestion: capability(actor, ours, open),
    revealSuggestion: capability(actor, ours),
  };
}
