import { undisposedCount } from '#server/domains/feedback/undisposed.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { ReadConsultation } from '../consultation-read.ts';

/** How many comments still wait for a confirmed outcome, for the matter's own people; nobody else counts them. */
export const undisposedComments = (context: Context, { id, row }: ReadConsultation): Promise<number> =>
  row.inside && row.opensAt ? read(context, (db) => undisposedCount(db, id)) : Promise.resolve(0);
