import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import { draftCorrection } from '#server/engines/notice/draft-correction.ts';
import { publishCorrection } from '#server/engines/notice/publish-correction.ts';
import { clerkOf, leadOf } from './desks.ts';
import type { Story } from './story.ts';
import { kept, type Teller } from './teller.ts';

/** 更正: what a clerk found wrong after the opening, reviewed by another and published by the lead. */
export async function tellCorrection(teller: Teller, { unit, correction }: Story, id: string): Promise<void> {
  if (!correction) return;
  const { on, ...words } = correction;
  const clerk = teller.as(clerkOf(unit));
  const input = { ...words, formerFileId: null, fileId: null, since: null, material: false };
  await teller.clock(on, '09:30');
  const made = kept(await draftCorrection(clerk, id, CorrectionSubject.CONSULTATION, input));
  const version = () => teller.version('correction', made);
  kept(await PAPERS.CORRECTION.submit(clerk, made, await version(), []));
  kept(await PAPERS.CORRECTION.pass(teller.as('baomi'), made, await version()));
  await teller.clock(on, '10:30');
  kept(await publishCorrection(teller.as(leadOf(unit)), made, await version()));
}
