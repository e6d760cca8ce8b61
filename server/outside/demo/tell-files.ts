import { Readable } from 'node:stream';
import type { ConsultationInput } from '#schema/consultation/consultation-input.ts';
import { newId } from '#schema/kernel/id.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { attachToDossier } from '#server/engines/files/add-attachment.ts';
import { takeFile } from '#server/engines/files/take-file.ts';
import { clerkOf } from './desks.ts';
import { pdfOf } from './pdf.ts';
import { pngOf } from './picture.ts';
import type { Story } from './story.ts';
import { kept, type Teller } from './teller.ts';

const MEGABYTES = 5;

/** The draft and its explanation as files, through the door of every upload. */
export async function tellFiles(teller: Teller, story: Story, consultationId: string): Promise<void> {
  const { shift } = teller;
  const title = shift.text(story.title).replace(/^.*《(.+)》.*$/, '$1');
  const explanation = story.interpretation.map(([, words]) => shift.text(words)).join('\n');
  await attach(teller, story, consultationId, AttachmentKind.DRAFT, title, shift.text(story.draft));
  await attach(teller, story, consultationId, AttachmentKind.EXPLANATION, `${title}起草说明`, explanation);
}

/** 图解, through the same door; each with its words. */
export async function tellPictures(
  teller: Teller,
  { unit, pictures = [] }: Story,
  consultationId: string,
): Promise<ConsultationInput['pictures']> {
  const told: ConsultationInput['pictures'][number][] = [];
  for (const { name, drawing, alt, caption } of pictures) {
    const source = Readable.from(pngOf(drawing));
    const file = await takeFile(teller.services.media, { name, source, maxMegabytes: MEGABYTES });
    const plan = { id: newId(), consultationId, kind: AttachmentKind.PICTURE };
    const id = kept(await attachToDossier(teller.as(clerkOf(unit)), plan, file));
    told.push({ id, alt, caption });
  }
  return told;
}

async function attach(
  teller: Teller,
  { unit }: Story,
  consultationId: string,
  kind: AttachmentKind,
  title: string,
  text: string,
): Promise<void> {
  const incoming = {
    name: `${title}.pdf`,
    source: Readable.from(pdfOf(title, text)),
    maxMegabytes: MEGABYTES,
  };
  const file = await takeFile(teller.services.media, incoming);
  kept(await attachToDossier(teller.as(clerkOf(unit)), { id: newId(), consultationId, kind }, file));
}
