import type { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';
import { approveCatalogue } from '#server/domains/catalogue/approve-catalogue.ts';
import { carryOverCatalogueItems } from '#server/domains/catalogue/carry-over-catalogue-items.ts';
import { createCatalogueDraft } from '#server/domains/catalogue/create-catalogue-draft.ts';
import { finishCatalogueDraft } from '#server/domains/catalogue/finish-catalogue-draft.ts';
import { passCatalogueReview } from '#server/domains/catalogue/pass-catalogue-review.ts';
import { proposeCatalogueAdjustment } from '#server/domains/catalogue/propose-catalogue-adjustment.ts';
import { publishCatalogue } from '#server/domains/catalogue/publish-catalogue.ts';
import { enterEarlierApproval } from '#server/domains/catalogue/enter-earlier-approval.ts';
import { recordPartyConsent } from '#server/domains/catalogue/record-party-consent.ts';
import { saveCatalogueItem } from '#server/domains/catalogue/save-catalogue-item.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { ADDED, COURSE, type DemoItem, ITEMS, PRECISION } from './catalogue.ts';
import { CARRIED, CATALOGUE_DAY } from './shift.ts';
import { ENDED_COURSE, ENDED_ITEMS } from './story-ended-year.ts';
import { OFFICE } from './meeting-telling.ts';
import { catalogueMeeting } from './story-catalogue-meeting.ts';
import { tellLaws } from './tell-laws.ts';
import { tellMatterList } from './tell-matter-list.ts';
import { tellOne } from './tell-meetings.ts';
import { tellMembers } from './tell-members.ts';
import { kept, type Teller } from './teller.ts';

/**
 * The yearly catalogue: drafted, approved, consented to, reviewed, published; then adjusted once. Before it the one of
 * the year before, one matter of which is carried over.
 */
export async function tellCatalogue(teller: Teller): Promise<void> {
  const { first, adjustment } = COURSE;
  await tellFirst(teller, teller.shift.endedYear, ENDED_ITEMS, ENDED_COURSE);
  const year = teller.shift.year(CATALOGUE_DAY);
  await tellFirst(teller, year, ITEMS, first);
  await tellMatterList(teller);

  await tellMembers(teller);
  await teller.clock(adjustment.draftedOn);
  const child = kept(await proposeCatalogueAdjustment(teller.as('sifa'), year, adjustment.reason));
  const { plannedOn, note } = adjustment.sewage;
  const sewage = ITEMS.find(({ seq }) => seq === 6);
  const steps = sewage?.steps.filter((step) => step !== DecisionStepKind.HEARING) ?? [];
  const changed = { plannedOn, hearing: HearingChoice.NO, steps };
  if (sewage) await save(teller, child, { ...sewage, ...changed }, note);
  for (const [item, note] of ADDED) await save(teller, child, item, note);
  await pass(teller, child, adjustment);
  await tellLaws(teller);
}

async function tellFirst(
  teller: Teller,
  year: number,
  items: readonly DemoItem[],
  course: Course,
): Promise<void> {
  await teller.clock(course.draftedOn);
  const version = kept(await createCatalogueDraft(teller.as('sifa'), year));
  for (const item of items) {
    if (items === ITEMS && item.seq === CARRIED.seq) await carryOver(teller, version);
    await save(teller, version, item);
  }
  await pass(teller, version, course);
}

/** 结转: the row begins with what it said the year before, under the number it had. */
async function carryOver(teller: Teller, id: string): Promise<void> {
  const version = await teller.version('catalogue_version', id);
  const nos = [teller.shift.decisionNo(CARRIED.seq)];
  kept(await carryOverCatalogueItems(teller.as('sifa'), id, version, nos));
}

async function save(
  teller: Teller,
  versionId: string,
  item: DemoItem,
  adjustmentNote?: string,
): Promise<void> {
  const [known] = await teller.rows<{ id: string; version: number }>(
    'select id, version from catalogue_item where catalogue_version_id = $1 and seq = $2',
    [versionId, item.seq],
  );
  const input = inputOf(teller, item, adjustmentNote ?? null);
  kept(
    await saveCatalogueItem(teller.as('sifa'), versionId, known?.id ?? null, known?.version ?? null, input),
  );
}

export function inputOf(
  { shift, units }: Teller,
  item: DemoItem,
  adjustmentNote: string | null,
): CatalogueItemInput {
  const day = shift.day(item.plannedOn);
  return {
    name: shift.text(item.name),
    categories: item.categories,
    exclusion: null,
    leadUnitId: units.get(item.lead) ?? null,
    coUnitIds: item.co.map((code) => units.get(code) ?? ''),
    plannedOn: day,
    plannedPrecision: PRECISION,
    hearing: item.hearing,
    requiredSteps: item.steps,
    legalBasis: item.basis,
    background: null,
    participationMethods: item.methods,
    ownDecision: item.own ?? false,
    specialRules: item.special ?? [],
    contact: null,
    adjustmentNote,
  };
}

/** 县政府审议: at a meeting of the platform; of a year before it held any, entered by name and day. */
async function approved(teller: Teller, id: string, course: Course): Promise<void> {
  if (!('meetingNo' in course)) {
    await tellOne(teller, catalogueMeeting(id));
    kept(await approveCatalogue(teller.as(OFFICE), id, await teller.version('catalogue_version', id)));
    return;
  }
  const recordedOn = 'recordedOn' in course ? course.recordedOn : course.approvedOn;
  await teller.clock(recordedOn, '17:00');
  const version = await teller.version('catalogue_version', id);
  const day = teller.shift.day(course.approvedOn);
  kept(await enterEarlierApproval(teller.as(OFFICE), id, version, course.meetingNo, day));
}

type Course = (typeof COURSE)['first'] | (typeof COURSE)['adjustment'] | typeof ENDED_COURSE;

/** From the finished draft to publication, by the people whose business it is. */
async function pass(teller: Teller, id: string, course: Course): Promise<void> {
  const { shift } = teller;
  const version = () => teller.version('catalogue_version', id);
  await teller.clock(course.draftedOn, '16:00');
  kept(await finishCatalogueDraft(teller.as('sifa'), id, await version(), []));
  const recordedOn = 'recordedOn' in course ? course.recordedOn : null;
  await approved(teller, id, course);
  await teller.clock(recordedOn ?? course.consentOn, '17:00');
  const consentNo = shift.text(course.consentNo);
  kept(
    await recordPartyConsent(
      teller.as('zhengban'),
      id,
      await version(),
      consentNo,
      shift.day(course.consentOn),
    ),
  );
  await teller.clock(course.reviewedOn, '10:00');
  kept(await passCatalogueReview(teller.as('baomi'), id, await version()));
  await teller.clock(course.publishedOn, '09:30');
  kept(await publishCatalogue(teller.as('sifa'), id, await version(), shift.text(course.documentNo), []));
}
