import { gateFindings } from '#server/engines/draft/pass-gate.ts';
import { refuseGoingOn } from '#server/engines/draft/material.queries.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { WrittenPart } from '#server/law/decision/material.ts';
import { DraftGate } from '#server/law/draft/draft-gate.ts';
import type { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import { refuseUntiedChanges } from '#server/law/procedure/legality-change.ts';
import type { Finding } from '#server/law/refusal.ts';
import { partsOnRecord } from './discussion-ground.queries.ts';
import { draftIn, type ProcedureDocument } from '../procedure-document.queries.ts';
import { type ReviewGround, reviewGround } from '../legality/review-ground.queries.ts';
import { reviewOf } from '../legality/review.queries.ts';
import { type ReviewedDraft, reviewedDraft } from '../legality/reviewed-draft.queries.ts';
import { refuseOtherFile } from '../legality/reviewed-file.ts';

/** Materials that would lie before the meeting (提请讨论的材料), as the records have them. 国令713号第二十九条. */
export interface ItemGround {
  ground: ReviewGround;
  files: readonly ProcedureDocument[];
  /** The parts of the package that stand on record already, in words. */
  onRecord: readonly WrittenPart<DiscussionPart>[];
  /** null: the draft is a file alone. */
  draft: ReviewedDraft | null;
}

/** Reads it; the documents are the caller's, who may have to hold them. */
export async function itemGround(
  db: Db,
  decision: Parameters<typeof reviewGround>[1],
  rules: Rules,
  files: readonly ProcedureDocument[],
): Promise<ItemGround> {
  const ground = await reviewGround(db, decision, rules);
  return {
    ground,
    files,
    onRecord: await partsOnRecord(db, decision.id, ground, rules.today),
    draft: await reviewedDraft(db, decision.id, ground.records),
  };
}

/** The draft that goes to the meeting: fixed, and where it differs from the reviewed one, by what the reviewer tied to the opinion. */
export async function refuseBroughtDraft(
  db: Db,
  id: string,
  { ground, files, draft }: ItemGround,
): Promise<Finding[]> {
  const reviewed = reviewOf(ground.records).submission?.content.draftSha256 ?? '';
  const file = refuseOtherFile(reviewed, draftIn(files));
  if (!draft) return file;
  return [
    ...file,
    ...(await refuseGoingOn(db, id)),
    ...(await gateFindings({ db }, id, DraftGate.DISCUSSED, draft.current)),
    ...ground.overtaken,
    ...refuseUntiedChanges(draft.differences, draft.verdicts),
  ];
}
