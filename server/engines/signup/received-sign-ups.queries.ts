import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { Received, ReceivedAsked } from '#server/engines/confirmation/received-kinds.ts';
import { untold } from '#server/engines/confirmation/untold.ts';
import { openPerson } from './sign-up-person.ts';

/** A kind of sign-up, and where the desk shows its subjects. */
export interface SubjectsOf {
  readonly key: string;
  readonly desk: string;
}

/** People of one kind of sign-up who have not been notified yet that theirs was received (回执送达). */
export const receivedSignUps =
  ({ key, desk }: SubjectsOf) =>
  async (db: Db, seal: Seal, { since, after, most }: ReceivedAsked): Promise<Received[]> => {
    const rows = await db
      .selectFrom('sign_up as r')
      .innerJoin('sign_up_person as p', 'p.sign_up_id', 'r.id')
      .leftJoin('event as e', 'e.id', 'r.subject_id')
      .leftJoin('hearing as h', 'h.id', 'r.subject_id')
      .leftJoin('decision as d', 'd.id', 'h.decision_id')
      .select(['r.id', 'r.receipt_no as receiptNo', 'r.display_name as displayName', 'p.sealed'])
      .select((eb) => [
        'r.subject_id as subjectId',
        eb.fn.coalesce('e.title', sql<string>`d.title || '听证会'`).as('title'),
        eb.fn.coalesce('e.no', 'h.no').$notNull().as('no'),
        eb.fn.coalesce('e.unit_id', 'h.unit_id').as('unitId'),
      ])
      .where('r.kind', '=', key)
      .where('r.signed_up_at', '>', since)
      .where('r.id', '>', after)
      .where('r.cancelled_at', 'is', null)
      .where(untold('r.id'))
      .orderBy('r.id')
      .limit(most)
      .execute();
    return rows.map(({ sealed, subjectId, title, no, ...row }) => {
      const { contactKind, contact } = openPerson(seal, row.id, sealed);
      const about = { id: subjectId, title, path: `${desk}/${no}` };
      return { ...row, contactKind, contact, what: `您参加“${title}”的报名`, about };
    });
  };
