import { acceptCatalogueSubmission } from '#server/domains/catalogue/accept-catalogue-submission.ts';
import { createCatalogueDraft } from '#server/domains/catalogue/create-catalogue-draft.ts';
import { declineCatalogueSubmission } from '#server/domains/catalogue/decline-catalogue-submission.ts';
import { openCatalogueCollection } from '#server/domains/catalogue/open-catalogue-collection.ts';
import { saveCatalogueSubmission } from '#server/domains/catalogue/save-catalogue-submission.ts';
import { submitCatalogueSubmissions } from '#server/domains/catalogue/submit-catalogue-submissions.ts';
import { clerkOf, leadOf } from './desks.ts';
import { CATALOGUE_DAY } from './shift.ts';
import { COLLECTION, SUBMISSIONS } from './story-collection.ts';
import { inputOf } from './tell-catalogue.ts';
import { kept, type Teller } from './teller.ts';

/** 目录征集: 司法局 asks the units for the matters of the next year; it is open on the day of the demonstration. */
export async function tellCollection(teller: Teller): Promise<void> {
  const { shift } = teller;
  await teller.clock(COLLECTION.openedOn);
  const sifa = teller.as('sifa');
  const draft = kept(await createCatalogueDraft(sifa, shift.year(CATALOGUE_DAY) + 1));
  const dueOn = shift.day(COLLECTION.dueOn);
  const version = await teller.version('catalogue_version', draft);
  const id = kept(await openCatalogueCollection(sifa, draft, version, dueOn, shift.text(COLLECTION.note)));
  for (const submission of SUBMISSIONS) await tellSubmission(teller, id, submission);
}

async function tellSubmission(
  teller: Teller,
  collectionId: string,
  { unit, item, argued, writtenOn, submittedOn, accepted, declined }: (typeof SUBMISSIONS)[number],
): Promise<void> {
  await teller.clock(writtenOn, '10:00');
  const input = { item: inputOf(teller, item, null), ...argued };
  const clerk = teller.as(clerkOf(unit));
  const id = kept(await saveCatalogueSubmission(clerk, collectionId, null, null, input));
  const version = () => teller.version('catalogue_submission', id);
  if (!submittedOn) return;
  await teller.clock(submittedOn, '15:00');
  const picks = [{ id, version: await version() }];
  kept(await submitCatalogueSubmissions(teller.as(leadOf(unit)), collectionId, picks, []));
  const sifa = teller.as('sifa');
  if (accepted) {
    await teller.clock(accepted.on, '10:00');
    kept(await acceptCatalogueSubmission(sifa, id, await version(), accepted.note));
  }
  if (declined) {
    await teller.clock(declined.on, '10:00');
    kept(await declineCatalogueSubmission(sifa, id, await version(), declined.reason));
  }
}
