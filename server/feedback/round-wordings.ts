import type { Consultation } from '#schema/consultation/consultation.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { type VersionHead, newestVersion, versionOfRound } from '#server/draft/newest-version.queries.ts';
import { refuseUnfixedRevision } from '#server/draft/next-version.ts';
import { keptWording, type Wording, wordingsOf } from '#server/draft/wordings.queries.ts';
import type { CommandContext, Db } from '#server/kernel/context.ts';
import { refuseDisposition } from '#server/law/feedback/disposition.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import type { Finding } from '#server/law/refusal.ts';

type Round = Pick<Consultation, 'id' | 'decisionId'>;
type Picked = readonly { anchorId?: string | null }[];

const anchorsOf = (picked: Picked) => picked.flatMap(({ anchorId }) => anchorId ?? []);

/** What the picked clauses said in the round and say in the newest version (修改前后的文字). */
export async function wordingsInRound(db: Db, round: Round, picked: Picked): Promise<Wording[]> {
  if (picked.length === 0) return [];
  const [from, to] = await Promise.all([versionOfRound(db, round.id), newestVersion(db, round.decisionId)]);
  return wordingsOf(db, from, to, anchorsOf(picked));
}

const ADOPTING = [Outcome.ADOPTED, Outcome.PARTLY_ADOPTED];

/** The adopting outcomes of a round against the newest version of the draft: what forbids reporting them, and their words now. */
export async function weighAdopted(command: CommandContext, round: Round) {
  const { db, em, policy } = command;
  const adopted = await em.find(Disposition, { consultationId: round.id, result: { $in: ADOPTING } });
  const [from, newest] = await Promise.all([
    versionOfRound(db, round.id),
    newestVersion(db, round.decisionId),
  ]);
  const picked = new Set(adopted.flatMap(({ changedClauses }) => anchorsOf(changedClauses)));
  const words = new Map(
    (await wordingsOf(db, from, newest, [...picked])).map((wording) => [wording.anchorId, wording]),
  );
  const wordsOf = ({ changedClauses }: Disposition) =>
    anchorsOf(changedClauses).flatMap((anchorId) => words.get(anchorId) ?? []);
  const findings = adopted.flatMap((one) =>
    refuseDisposition(answerOf(one, wordsOf(one)), policy).filter(ofClauses),
  );
  const unfixed = adopted.length > 0 ? refuseUnfixedRevision(newest) : [];
  return { adopted, wordsOf, newest, findings: [...unfixed, ...once(findings)] };
}

const answerOf = ({ result, ground, reason, coveredAt, route }: Disposition, changedClauses: Wording[]) => ({
  result,
  ground,
  reason,
  coveredAt,
  route,
  changedClauses,
});

const ofClauses = ({ fields }: Finding) => fields.some((field) => field.startsWith('changedClauses'));
const once = (findings: readonly Finding[]) => [
  ...new Map(findings.map((finding) => [finding.code + finding.message, finding])).values(),
];

/** Writes the words of the fixed version into the adopting outcomes, and names that version in the report. */
export async function fixWordings(command: CommandContext, round: Round): Promise<VersionHead | null> {
  const { adopted, wordsOf, newest } = await weighAdopted(command, round);
  for (const one of adopted) one.changedClauses = wordsOf(one).map(keptWording);
  return adopted.length > 0 ? (newest ?? null) : null;
}
