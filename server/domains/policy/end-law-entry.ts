import { LawEntry } from '#schema/policy/law-entry.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import { refuseLawEnding, refuseSecondProposal } from '#server/law/policy/law-entry.ts';
import { editionsOf, nextEdition, pending } from './law-entry-row.ts';
import { notifyOfLaw } from './notify-of-law.ts';
import { keepLaws } from './policy.permissions.ts';

/**
 * 提出停止适用专门规定: an edition that requires nothing from its day on; like every other, it waits for a second person's
 * confirmation.
 */
export const endLawEntry = defineCommand(
  ['law.endProposed', '提出停止适用专门规定'],
  keepLaws,
  async (command, code: string, fromDay: CalendarDay, reason: string) => {
    const editions = await editionsOf(command, code);
    const last = editions.findLast(({ state }) => state === LawEntryState.CONFIRMED);
    if (editions.length === 0) throw notFound('这项专门规定');
    const refusal = command.refusalOf([
      ...refuseSecondProposal(pending(editions)),
      ...refuseLawEnding({ standing: last !== undefined && !last.ends, fromDay, reason }, command.today),
    ]);
    if (refusal || !last) return refusal ?? notStanding();
    const { id: _, version: _version, ...said } = last;
    const entry = command.em.create(LawEntry, {
      ...said,
      ...nextEdition(command, editions, code),
      ...UNRULED,
      ends: true,
      fromDay,
      reason,
    });
    command.about('law', entry.id, entry.label);
    await notifyOfLaw(command, 'submitReview', entry);
    return entry.id;
  },
);

const UNRULED = { ruledById: null, ruledAt: null, ruling: '' } as const;

function notStanding(): never {
  throw new Error('an entry without a standing edition was not refused');
}
