import type { Decision } from '#schema/decision/decision.ts';
import { Inquiry } from '#schema/inquiry/inquiry.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type AskedExpert, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { letterHmac } from './inquiry-link.ts';
import { type EnteredAddress, letterPurpose } from './letter-address.queries.ts';

/** Content that one sending has in common for all of its addressees (函的内容). */
interface Said {
  dueOn: CalendarDay;
  note: string;
  contact: string;
  fileIds: readonly string[];
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
  askedAs?: AskedAs;
  expert?: AskedExpert | null;
  /** Whether they answer by a link of their own. */
  linked: boolean;
  /** Address of the letter, as it was entered for the same addressee before. */
  entered?: EnteredAddress | null;
}

/** Stores the letter to one addressee, with the HMAC of their link's token. */
export async function keepLetter(
  { em, services }: CommandContext,
  letter: ReturnType<typeof letterOf>,
  { linked, entered = null, ...to }: Addressee,
): Promise<Inquiry> {
  const id = newId();
  const { seal } = services;
  const linkHmac = linked ? letterHmac(seal, { id, kind: to.kind, sending: 0 }) : null;
  const address = entered && {
    address: seal.close(entered.contact, letterPurpose(id)),
    addressAt: entered.at,
    addressById: entered.byId,
  };
  const inquiry = em.create(Inquiry, { id, ...letter, ...to, ...address, linkHmac });
  await em.flush();
  return inquiry;
}
