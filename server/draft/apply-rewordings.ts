import { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { conflict } from '#server/kernel/fault.ts';
import { holdRow } from '#server/kernel/hold-row.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { rewrite } from '#server/law/draft/edit-draft.ts';
import { refuseRevisionPhase } from '#server/law/draft/revision.ts';
import { tidy } from '#server/law/draft/tidy.ts';
import type { Finding } from '#server/law/refusal.ts';
import { beginVersion } from './begin-version.ts';
import { clausesOf, replaceClauses, type StoredClause } from './clause-rows.ts';
import { noSuchClause } from './define-edit.ts';
import { newestVersion } from './newest-version.queries.ts';
import { refuseNextVersion } from './next-version.ts';

/** A clause whose new words are typed with an outcome; `seen` is what it said when they were typed. */
export interface Rewording {
  anchorId: string;
  seen?: string | null;
  text?: string | null;
}

/**
 * Writes the words an outcome brings into the draft that is worked on, and begins that version where there is none (采纳即修改): what was
 * adopted then stands in the text itself. Somebody else's change of the same clause is never overwritten (CONFLICT).
 */
export async function applyRewordings(
  command: CommandContext,
  decisionId: string,
  rewordings: readonly Rewording[],
): Promise<readonly Finding[]> {
  const typed = rewordings.filter(({ text }) => text !== null && text !== undefined);
  if (typed.length === 0) return [];
  await holdRow(command.db, 'decision', decisionId);
  const working = await workingVersion(command, decisionId);
  if ('findings' in working) return working.findings;
  const clauses = await clausesOf(command.db, working.id);
  const findings = typed.flatMap(({ anchorId }) =>
    clauses.some((one) => one.anchorId === anchorId) ? [] : [noSuchClause],
  );
  if (findings.length > 0) return findings;
  await replaceClauses(command.db, working, typed.reduce(reworded, clauses));
  return [];
}

function reworded(clauses: StoredClause[], { anchorId, seen, text }: Rewording): StoredClause[] {
  const words = tidy(text ?? '');
  const clause = clauses.find((one) => one.anchorId === anchorId);
  if (!clause || clause.text === words) return clauses;
  if (clause.text !== tidy(seen ?? clause.text)) throw conflict('这一条草案', null);
  const notes = new Map(clauses.map((one) => [one.anchorId, one.note]));
  return rewrite(clauses, anchorId, words).map((one) => ({ ...one, note: notes.get(one.anchorId) ?? '' }));
}

async function workingVersion(command: CommandContext, decisionId: string) {
  const newest = await newestVersion(command.db, decisionId);
  if (newest && !newest.frozenAt && !newest.consultationId) return newest;
  const { phase } = await command.em.findOneOrFail(Decision, { id: decisionId });
  const findings = [...refuseRevisionPhase(phase), ...refuseNextVersion(newest)];
  if (findings.length > 0) return { findings };
  return { id: await beginVersion(command, { decisionId, stage: DraftStage.REVISED }), consultationId: null };
}
