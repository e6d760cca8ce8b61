import { refuseRevealReason } from '#server/law/people/reveal-reason.ts';
import { badInput } from './fault.ts';

/** The reason for a reveal as it goes on record, or BAD_USER_INPUT when it says nothing. */
export function reasonToReveal(reason: string): string {
  const [thin] = refuseRevealReason(reason);
  if (thin) throw badInput(thin.message, thin.fields);
  return reason.trim();
}
