import type { Can } from '#schema/kernel/offer.ts';
import { HearingOffer, type HearingView } from '#schema/hearing/hearing-view.ts';
import type { Capability } from '#schema/kernel/refusal.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, eachAction } from '#server/ground/kernel/capability.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import type { HearingAction } from '#server/law/hearing/hearing-stage.ts';
import { HearingPaper } from '#server/law/hearing/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { reviewRows } from '#server/engines/paper/review-rows.ts';
import {
  ARTICLE,
  atStage,
  refuseBeforeRecord,
  refuseRecordTwice,
  refuseUnreviewed,
  signUpStillOpen,
} from './hearing-guards.ts';
import { mayBringFor, signsUp } from './hearing.permissions.ts';

/** Conditions on the hearing for each action besides its stage, as the command itself checks them. */
const MORE: Partial<Record<HearingAction, (actor: Actor | null, hearing: HearingView) => Finding[]>> = {
  ...reviewRows(ARTICLE),
  beginSelection: (_, hearing) => whileSigningUp(hearing),
  publishNotice: (_, hearing) => refuseUnreviewed(HearingPaper.NOTICE, hearing),
  publishRecord: (_, hearing) => [
    ...refuseRecordTwice(hearing),
    ...(hearing.recordPublishedAt ? [] : refuseUnreviewed(HearingPaper.RECORD, hearing)),
  ],
  saveReport: (_, hearing) => refuseBeforeRecord(hearing),
  publishReport: (_, hearing) => refuseUnreviewed(HearingPaper.REPORT, hearing),
};

/** The same as the command asks of a pool that is still to be published. */
const whileSigningUp = ({ sides, signUpClosesAt, signUpOpen, signUpFindings }: HearingView): Finding[] => {
  const waits = signUpOpen || signUpFindings.some(({ code }) => code === 'SIGN_UP_NOT_BEGUN');
  const draws = sides.some(({ mode }) => mode === SelectionMode.DRAW);
  return waits && draws && signUpClosesAt ? [signUpStillOpen(signUpClosesAt)] : [];
};

/** Actions open to the viewer on a hearing (听证可办事项), by the guards of the commands themselves. */
export function hearingCapabilities(actor: Actor | null, hearing: HearingView): Can<typeof HearingOffer> {
  const can = (event: HearingAction): Capability =>
    capability(
      actor,
      mayBringFor(event, hearing.unitIds),
      atStage(event, hearing, () => MORE[event]?.(actor, hearing) ?? []),
    );
  return { ...eachAction(HearingOffer, can), signUp: capability(actor, signsUp, hearing.signUpFindings) };
}
