import type { Decision } from '#schema/decision/decision.ts';
import { Inquiry } from '#schema/inquiry/inquiry.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { hmacOf, tokenOf } from '#server/kernel/personal-link.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type AskedExpert, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { LINKS } from './inquiry-link.ts';

/** What one sending says to all of its addressees (函的内容). */
interface Said {
  dueOn: CalendarDay;
  note: string;
  contact: string;
  fileIds: string[];
}

/** The text that goes with it, and who asks. */
interface Text {
  draftVersionId: string | null;
  digest: string;
  fromUnit: string;
}

/** The letter as every addressee of one sending reads it (函). */
export const letterOf = (
  { now, today, actor }: CommandContext,
  { id, title }: Decision,
  { dueOn, note, contact, fileIds }: Said,
  text: Text,
) => ({
  decisionId: id,
  matter: title,
  note: note.trim(),
  contact: contact.trim(),
  ...text,
  fileIds,
  dueOn,
  sentOn: today,
  sentAt: now,
  sentById: actor?.id ?? '',
});

/** One addressee of it. */
interface Addressee {
  kind: InquiryKind;
  addressee: string;
  unitId?: string | null;
  expert?: AskedExpert | null;
  /** Whether they answer by a link of their own. */
  linked: boolean;
}

/** Keeps the letter to one addressee, with what is kept of their link. */
export async function keepLetter(
  { em, services }: CommandContext,
  letter: ReturnType<typeof letterOf>,
  { linked, ...to }: Addressee,
): Promise<Inquiry> {
  const id = newId();
  const link = LINKS[to.kind];
  const linkHmac = linked ? hmacOf(services.seal, link, tokenOf(services.seal, link, id)) : null;
  const inquiry = em.create(Inquiry, { id, ...letter, ...to, linkHmac });
  await em.flush();
  return inquiry;
}
