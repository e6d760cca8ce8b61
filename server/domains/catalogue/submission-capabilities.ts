import type { Can } from '#schema/kernel/offer.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import type { CatalogueSubmissionOffer } from '#schema/catalogue/catalogue-submission-view.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { refuseHandingIn } from '#server/law/catalogue/catalogue-collection.ts';
import {
  refuseSubmission,
  refuseSubmissionEvent,
  type SubmissionAction,
} from '#server/law/catalogue/catalogue-submission.ts';
import type { Finding } from '#server/law/refusal.ts';
import { mayHandle, ofUnit } from './collection.permissions.ts';
import { proposerKindOf } from './load-collection.ts';
import { handedIn } from './submission-input.ts';
import type { SubmissionRow } from './submission.queries.ts';

/** Actions open to the viewer on a submitted matter, by the guards of the commands themselves. */
export function submissionCapabilities(
  actor: Actor | null,
  row: SubmissionRow,
  laws: readonly SpecialRule[],
): Can<typeof CatalogueSubmissionOffer> {
  const open = refuseHandingIn(row.closedAt !== null, row.dueOn, row.dueOn);
  const own = (event: SubmissionAction, ...more: Finding[]) =>
    capability(actor, ofUnit(mayHandle(event), row.unit.id), [
      ...refuseSubmissionEvent(event, row.state),
      ...more,
    ]);
  const bureau = (event: SubmissionAction) =>
    capability(actor, mayHandle(event), refuseSubmissionEvent(event, row.state));
  return {
    save: own('save', ...open),
    submit: own(
      'submit',
      ...refuseHandingIn(row.closedAt !== null, row.dueOn, row.today),
      ...refuseSubmission(handedIn(row.unit.id, row), proposerKindOf(row.unit.kind), {
        laws,
        today: row.today,
      }),
    ),
    recall: own('recall', ...open),
    withdraw: own('withdraw'),
    accept: bureau('accept'),
    decline: bureau('decline'),
  };
}
