import type { RepresentativeCapabilities, RepresentativeView } from '#schema/register/representative-view.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { capability } from '#server/kernel/capability.ts';
import {
  type RepresentativeEvent,
  refuseRepresentativeTransition,
} from '#server/law/representative-stage.ts';
import { mayBring, revealsRepresentatives } from './register.permissions.ts';

/** What the viewer may do with a representative (可办事项). */
export function representativeCapabilities(
  actor: Actor | null,
  { state, hasContact }: RepresentativeView,
): RepresentativeCapabilities {
  const of = (event: RepresentativeEvent) =>
    capability(actor, mayBring(event), refuseRepresentativeTransition(event, state));
  const reveal = capability(actor, revealsRepresentatives);
  return {
    save: of('save'),
    verify: of('verify'),
    reject: of('reject'),
    suspend: of('suspend'),
    resume: of('resume'),
    renew: of('renew'),
    retire: of('retire'),
    reveal: { allowed: reveal.allowed && hasContact, findings: reveal.findings },
  };
}
