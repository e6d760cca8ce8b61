import type { LawsOfDay } from '#server/law/catalogue/special-law.ts';
import { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseAdjustment } from '#server/law/catalogue/catalogue-adjustment.ts';
import { refuseOpeningCollection } from '#server/law/catalogue/catalogue-collection.ts';
import { inRow, refuseCataloguePublication } from '#server/law/catalogue/catalogue-publication.ts';
import { refuseCatalogueApproval } from '#server/law/catalogue/catalogue-approval.ts';
import {
  type CatalogueAction,
  CatalogueStage,
  refuseCatalogueTransition,
} from '#server/law/catalogue/catalogue-stage.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ControlAct, refuseInterested } from '#server/law/people/interested.ts';
import { refuseAuthorAsReviewer } from '#server/law/paper-review.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { CatalogueFacts, FactRow } from './catalogue-facts.ts';
import { refuseListing } from './listing-guards.ts';
import {
  dayInFuture,
  draftOnItsWay,
  nothingChanged,
  numberRequired,
  secondPersonRequired,
  unitsUnderWay,
} from './catalogue-findings.ts';

/** Reasons against an action that depends on the stage alone. */
export const refuseStage = (event: CatalogueAction, { stage }: Pick<CatalogueFacts, 'stage'>): Finding[] =>
  refuseCatalogueTransition(event, stage);

/** The special laws by which its rows are judged: those of the day it would be published. */
const inForce = ({ laws, publishesOn }: CatalogueFacts): LawsOfDay => ({ laws, today: publishesOn });

/**
 * Reasons against ending the draft (完成审核): over all rows at once; a hearing may still be
 * undecided.
 */
export const refuseFinishing = (
  facts: CatalogueFacts,
  event: 'finishDraft' | 'closeCollection' = 'finishDraft',
): Finding[] => [
  ...refuseStage(event, facts),
  ...refuseCataloguePublication(settled(facts), facts.rows.map(withHearing), inForce(facts)),
  ...refuseListing(facts),
  ...refuseAdjustments(facts),
];

/** Reasons against beginning a collection (开始征集), apart from its day. */
export const refuseCollecting = (facts: CatalogueFacts): Finding[] => [
  ...refuseStage('openCollection', facts),
  ...refuseOpeningCollection({
    first: facts.parentId === null,
    dueOn: facts.publishesOn,
    today: facts.publishesOn,
  }),
];

/** Reasons against publishing (公布目录): over all rows, R-74. */
export const refusePublication = (facts: CatalogueFacts): Finding[] => [
  ...refuseStage('publish', facts),
  ...refuseCataloguePublication(facts, facts.rows, inForce(facts)),
  ...refuseListing(facts),
  ...refuseAdjustments(facts),
];

/** Reasons against recording the government's approval (县政府审议) by this person: from the item of its meeting. */
export const refuseApproval = (facts: CatalogueFacts, actor: Actor): Finding[] => [
  ...refuseEarlierApproval(facts, actor),
  ...(facts.stage === CatalogueStage.REVIEWED ? refuseCatalogueApproval(facts.held) : []),
];

/** The same, for a meeting from before the platform held any, apart from its day. */
export const refuseEarlierApproval = (facts: CatalogueFacts, actor: Actor): Finding[] => [
  ...refuseStage('approveByGovernment', facts),
  ...refuseDrafter(facts, actor),
];

/** Reasons against recording what the Party committee answered (县委意见) by this person. */
export const refusePartyAnswer = (
  event: 'recordPartyConsent' | 'recordPartyRefusal',
  facts: CatalogueFacts,
  actor: Actor,
): Finding[] => [...refuseStage(event, facts), ...refuseDrafter(facts, actor)];

/** Whoever drafted it, or is of their unit, does not say that others agreed to it. */
const refuseDrafter = ({ authorIds, drafted, holders }: CatalogueFacts, actor: Actor): Finding[] =>
  authorIds.includes(actor.id)
    ? [secondPersonRequired]
    : refuseInterested(ControlAct.CATALOGUE_APPROVAL, actor, drafted, holders);

/** Reasons against passing the review (保密审查). */
export const refuseReview = (facts: CatalogueFacts, actorId: string): Finding[] => [
  ...refuseStage('passReview', facts),
  ...refuseAuthorAsReviewer(facts.authorIds, actorId),
];

/** Reasons against proposing an adjustment (提出调整) of the version in force. */
export const refuseProposal = (
  facts: Pick<CatalogueFacts, 'stage' | 'onItsWay'>,
  year: number,
): Finding[] => [
  ...refuseStage('proposeAdjustment', facts),
  ...(facts.onItsWay ? [draftOnItsWay(year)] : []),
];

/** A record of what happened elsewhere has its number, and a day that has come (文号和日期). */
export const refuseRecord = (
  [noField, noName, no]: readonly [field: string, name: string, value: string],
  [dayField, dayName, day]: readonly [field: string, name: string, value: CalendarDay],
  today: CalendarDay,
): Finding[] => [
  ...(blank(no) ? [numberRequired(noField, noName)] : []),
  ...(day > today ? [dayInFuture(dayField, dayName)] : []),
];

/** R-07 in a version that adjusts another: each changed row says why, nothing open is taken out unnoticed. */
function refuseAdjustments(facts: CatalogueFacts): Finding[] {
  const moved = facts.rows.flatMap((row, index) =>
    changesUnits(row) ? [unitsUnderWay].map(inRow(row, index)) : [],
  );
  if (facts.parentId === null) return moved;
  const { adjustmentReason: reason, removedWhileOpen, rows } = facts;
  const changed = rows.flatMap((row, index) =>
    row.change === CatalogueChange.UNCHANGED ? [] : [{ row, index }],
  );
  return [
    ...moved,
    ...refuseAdjustment({ reason, removedWhileOpen }),
    ...changed.flatMap(({ row, index }) =>
      refuseAdjustment({ reason: row.adjustmentNote }).map(asNote).map(inRow(row, index)),
    ),
    ...(changed.length + facts.removals === 0 ? [nothingChanged] : []),
  ];
}

const changesUnits = ({ decidedUnitIds, leadUnitId, coUnitIds }: FactRow) =>
  decidedUnitIds !== null &&
  (decidedUnitIds[0] !== leadUnitId ||
    decidedUnitIds.slice(1).toSorted().join() !== coUnitIds.toSorted().join());

const asNote = (finding: Finding): Finding => ({ ...finding, fields: ['adjustmentNote'] });

/** The same version as if all that comes after the draft were done: what is left are its rows. */
const settled = ({ publishesOn }: CatalogueFacts) => ({
  publishesOn,
  govMeetingNo: '-',
  govMeetingOn: publishesOn,
  partyConsentNo: '-',
  partyConsentOn: publishesOn,
  createdById: 'author',
  secrecyReviewedById: 'reviewer',
});

/** 待定 may stand until publication. */
const withHearing = (row: FactRow): FactRow =>
  row.hearing === HearingChoice.TBD ? { ...row, hearing: HearingChoice.YES } : row;
