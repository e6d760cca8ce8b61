import { Statute } from '#schema/statute/statute.ts';
import type { StatuteEndInput } from '#schema/statute/statute-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseSecondEdition, refuseStatuteEnding } from '#server/law/statute/statute-entry.ts';
import { notifyOfStatute } from './notify-of-statute.ts';
import { editionsOf, lastOf, nextEdition, pending } from './statute-row.ts';
import { keepStatutes } from './statute.permissions.ts';

/** 登记废止: an edition from whose day on the law is no longer in force; like every other, it waits for a second person. */
export const endStatute = defineCommand(
  ['statute.endProposed', '登记法规废止'],
  keepStatutes,
  async (command, code: string, { fromDay, successor, reason }: StatuteEndInput) => {
    const editions = await editionsOf(command, code);
    if (editions.length === 0) throw notFound('这部法规');
    const last = lastOf(editions);
    const refusal = command.refusalOf([
      ...refuseSecondEdition(pending(editions)),
      ...refuseStatuteEnding(last, fromDay, reason),
    ]);
    if (refusal || !last) return refusal ?? notStanding();
    const { id: _, version: _version, ...said } = last;
    const statute = command.em.create(Statute, {
      ...said,
      ...nextEdition(command, editions, code),
      ...UNRULED,
      ends: true,
      clauses: [],
      fromDay,
      successor,
      reason,
    });
    command.about('statute', statute.id, statute.title);
    await notifyOfStatute(command, 'submitReview', statute);
    return statute.id;
  },
);

const UNRULED = { ruledById: null, ruledAt: null, ruling: '' } as const;

function notStanding(): never {
  throw new Error('a law without a standing edition was not refused');
}
