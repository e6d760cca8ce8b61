import type { CaseItem } from '#schema/casework/case-item.ts';
import { CasePerson } from '#schema/casework/case-person.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { openAsker } from '#server/engines/receipt/sealed-asker.ts';
import type { Notification } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { askerPurpose, CASE_KINDS } from '#server/law/casework/case-kinds.ts';

/** A tiding to the author of a case item (告知本人); `title` is the name of the item where it is listed as told. */
interface AuthorTiding<Facts> extends Pick<Notification<Facts>, 'kind' | 'facts' | 'occasion'> {
  title: string;
}

/** Tells the author, by the way they left; nobody where they left none. */
export async function tellAuthor<Facts>(
  command: CommandContext,
  { id, kind: of, displayName, receiptNo, unitId }: CaseItem,
  { kind, facts, occasion, title }: AuthorTiding<Facts>,
): Promise<void> {
  const kept = await command.em.findOne(CasePerson, { caseId: id });
  const { contactKind, contact } = openAsker(command.services.seal, askerPurpose(of, id), kept?.sealed);
  if (!contact) return;
  await notify(command, [{ id, displayName, receiptNo, unitId, contactKind, contact }], {
    kind,
    facts,
    occasion,
    about: { id, title, path: `${CASE_KINDS[of].desk}/${id}` },
  });
}
