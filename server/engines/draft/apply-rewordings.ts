import { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { rewrite } from '#server/law/draft/edit-draft.ts';
import { tidy } from '#server/law/draft/tidy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { beginVersion } from './begin-version.ts';
import { clausesOf, type StoredClause } from './clause-rows.ts';
import { storeEdited } from './store-edited.ts';
import { newestVersion } from './version-head.queries.ts';
import { refuseRevision, stageAt } from './revision-ground.queries.ts';
import { refuseNextVersion } from './next-version.ts';

const r33 = provision('R-33', 'DESIGN', '意见处理规则');

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
  const typed = rewordings.flatMap(({ text, ...one }, index) =>
    text === null || text === undefined ? [] : [{ ...one, index, words: tidy(text) }],
  );
  if (typed.length === 0) return [];
  await holdRow(command.db, 'decision', decisionId);
  const working = await workingVersion(command, decisionId);
  if ('findings' in working) return working.findings;
  const clauses = await clausesOf(command.db, working.id);
  const findings = typed.flatMap((one) => refuseWords(one, clauses));
  if (findings.length > 0) return findings;
  await storeEdited(command.db, working, clauses, typed.reduce(reworded, clauses));
  return [];
}

interface Typed {
  anchorId: string;
  seen?: string | null;
  words: string;
  index: number;
}

const refuseWords = ({ anchorId, words, index }: Typed, clauses: readonly StoredClause[]): Finding[] => [
  ...(clauses.some((one) => one.anchorId === anchorId) ? [] : [notInVersion(index)]),
  ...(words === '' ? [noWords(index)] : []),
];

function reworded(clauses: StoredClause[], { anchorId, seen, words }: Typed): StoredClause[] {
  const clause = clauses.find((one) => one.anchorId === anchorId);
  if (!clause || clause.text === words) return clauses;
  if (clause.text !== tidy(seen ?? clause.text)) throw conflict('这一条草案', null);
  return rewrite(clauses, anchorId, words);
}

async function workingVersion(command: CommandContext, decisionId: string) {
  const newest = await newestVersion(command.db, decisionId);
  const inWork = newest && !newest.frozenAt && !newest.consultationId ? newest : null;
  const { phase } = await command.em.findOneOrFail(Decision, { id: decisionId });
  const findings = [
    ...(await refuseRevision(command.db, { id: decisionId, phase })),
    ...(inWork ? [] : refuseNextVersion(newest)),
  ];
  if (findings.length > 0) return { findings };
  if (inWork) return inWork;
  return { id: await beginVersion(command, { decisionId, stage: stageAt(phase) }), consultationId: null };
}

const notInVersion = (index: number) =>
  r33.block('CLAUSE_NOT_FOUND', `changedClauses.${index}.anchorId`)`
    修改稿中没有所选的条款，写不进去；可能刚被删去或者合并。
    重新选择条款；删去这一条就是采纳的，不写修改后的文字。`;

const noWords = (index: number) =>
  r33.block('CLAUSE_EMPTY', `changedClauses.${index}.anchorId`)`
    修改后的文字是空的。
    写明修改后的文字；整条删去的，在草案页面删去，再选择这一条。`;
