import type { Can } from '#schema/kernel/offer.ts';
import type { RepresentativeOffer, RepresentativeView } from '#schema/register/representative-view.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import {
  type RepresentativeAction,
  refuseRepresentativeTransition,
} from '#server/law/register/representative-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { mayBring, revealsRepresentatives } from './register.permissions.ts';

/** Name in a refusal of the data that the second person verifies (核实的对象). */
export const ENTERED = '代表资料';

/** Capabilities of the viewer on a representative (可办事项). */
export function representativeCapabilities(
  actor: Actor | null,
  { state, hasContact, enteredById }: RepresentativeView,
): Can<typeof RepresentativeOffer> {
  const of = (event: RepresentativeAction, more: readonly Finding[] = []) =>
    capability(actor, mayBring(event), [...refuseRepresentativeTransition(event, state), ...more]);
  const reveal = capability(actor, revealsRepresentatives);
  return {
    save: of('save'),
    excuse: of('save'),
    verify: of('verify', refuseSamePerson(actor?.id ?? '', [enteredById], ENTERED)),
    reject: of('reject'),
    suspend: of('suspend'),
    resume: of('resume'),
    renew: of('renew'),
    retire: of('retire'),
    reveal: { allowed: reveal.allowed && hasContact, findings: reveal.findings },
  };
}
