import type { Consultation } from '#schema/consultation/consultation.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import {
  newestVersion,
  type VersionHead,
  versionOfRound,
} from '#server/engines/draft/version-head.queries.ts';
import { keptWording, type Wording, wordingsOf } from '#server/engines/draft/wordings.queries.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { ADOPTING } from '#server/law/feedback/outcome.ts';
import { adoptedWordings } from './adopted-wordings.queries.ts';

type Round = Pick<Consultation, 'id' | 'decisionId'>;

/** Wording of the picked clauses in the round and in the newest version (修改前后的文字). */
export async function wordingsInRound(
  db: Db,
  round: Round,
  picked: readonly { anchorId: string }[],
): Promise<Wording[]> {
  if (picked.length === 0) return [];
  const [from, to] = await Promise.all([versionOfRound(db, round.id), newestVersion(db, round.decisionId)]);
  return wordingsOf(
    db,
    from,
    to,
    picked.map(({ anchorId }) => anchorId),
  );
}

/** Writes the words of the fixed version into the adopting outcomes; that version, or null where nothing was adopted. */
export async function fixWordings({ db, em }: CommandContext, round: Round): Promise<VersionHead | null> {
  const { newest, wordsOf } = await adoptedWordings(db, round.id);
  const adopted = await em.find(Disposition, { consultationId: round.id, result: { $in: [...ADOPTING] } });
  for (const one of adopted) one.changedClauses = wordsOf(one.changedClauses).map(keptWording);
  return adopted.length > 0 ? (newest ?? null) : null;
}
