/**
 * Match of the clauses of a newly typed or imported text to those of the version before (条款对应). Data on a clause
 * (opinions, answers to them, moments of meetings) hang on its identity, so where the words do not decide, a clerk
 * does.
 */
import { clauseName } from '#server/law/draft/clause-number.ts';
import { type ClauseKind, type DraftClause, isHeading } from '#server/law/draft/draft-tree.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type AlignedClause, alignClauses } from './align-clauses.ts';
import type { EditedClause } from './edit-draft.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** A clause with its identity, and whether a person has to confirm it. */
export interface IdentifiedClause extends EditedClause {
  readonly unsure: boolean;
}

type Held = readonly IdentifiedClause[];
type Former = readonly EditedClause[];

/** The clauses of before that a new one may continue: those of the text as it stood, and of the version before it those that went. */
function candidates(former: Former, held: Held): EditedClause[] {
  const present = new Set(held.flatMap(({ anchorId, originIds }) => [anchorId, ...originIds]));
  const all: EditedClause[] = [...held];
  for (const [at, one] of former.entries()) {
    if (present.has(one.anchorId)) continue;
    const behind = former
      .slice(0, at)
      .findLast(({ anchorId }) => all.some((two) => two.anchorId === anchorId));
    all.splice(all.findIndex(({ anchorId }) => anchorId === behind?.anchorId) + 1, 0, one);
  }
  return all;
}

const sameWords = (one: DraftClause, other: DraftClause) =>
  one.kind === other.kind && one.text === other.text;

/**
 * Assigns each clause read its identity. `former` is the version that this one was made from, none for a first one;
 * `held` this version as it was stored last, with the clerk's answers.
 */
export function identifyClauses(
  former: Former,
  held: Held,
  read: readonly DraftClause[],
  newId: () => string,
): (DraftClause & IdentifiedClause)[] {
  const known = candidates(former, held);
  const aligned = alignClauses(known, read).clauses;
  const direct = former.length === 0 ? [] : alignClauses(former, read).clauses;
  const formerIds = new Set(former.map(({ anchorId }) => anchorId));
  return read.map((clause, at) => {
    const found = aligned[at]!;
    const anchorId = found.anchorId ?? newId();
    const row = held.find((one) => one.anchorId === found.anchorId);
    const kept = row !== undefined && sameWords(row, clause);
    const asked = kept
      ? row.unsure
      : (row?.unsure ?? false) || (!found.sure && (!row || formerIds.has(anchorId)));
    return {
      ...clause,
      anchorId,
      originIds: kept ? row.originIds : found.originIds,
      unsure:
        asked &&
        former.length > 0 &&
        !isHeading(clause.kind) &&
        !tellsItself(direct[at]!, anchorId, formerIds),
    };
  });
}

/** The words alone tell by now that it is the clause it is held to be. */
const tellsItself = ({ sure, anchorId }: AlignedClause, held: string, formerIds: ReadonlySet<string>) =>
  sure && (formerIds.has(held) ? anchorId === held : anchorId === null);

/**
 * The clause of the version before that an unsure one most likely is: the one it is held to be, or whose words it has; else the one
 * of its number, where nothing else in the new text continues that.
 */
export function likelyFormer<Clause extends EditedClause>(
  former: readonly Clause[],
  held: Former,
  clause: EditedClause,
): Clause | null {
  const { anchorId, originIds, kind, no, text } = clause;
  const named =
    former.find((one) => one.anchorId === anchorId) ?? former.find((one) => originIds.includes(one.anchorId));
  if (named) return named;
  const [alike] = alignClauses(former, [{ kind, no, text }]).clauses;
  const taken = new Set(held.flatMap((one) => [one.anchorId, ...one.originIds]));
  return (
    former.find((one) => one.anchorId === alike?.anchorId) ??
    former.find((one) => one.no === no && !taken.has(one.anchorId)) ??
    null
  );
}

/** A clerk's answer about an unsure clause: its counterpart in the version before; null: a new one. */
export interface IdentityAnswer {
  anchorId: string;
  formerId: string | null;
}

/** Reasons against the answer (不能这样对应). */
export function refuseIdentity(
  former: Former,
  held: Held,
  { anchorId, formerId }: IdentityAnswer,
): Finding[] {
  const clause = held.find((one) => one.anchorId === anchorId);
  if (!clause) return [noSuchClause];
  if (formerId === null || former.some((one) => one.anchorId === formerId && !isHeading(one.kind))) return [];
  return [noSuchFormer];
}

/**
 * The clauses after the answer. A clause that had the identity given away is asked about itself; nothing is taken from it but the
 * name it had by mistake.
 */
export function answerIdentity<Clause extends IdentifiedClause>(
  former: Former,
  held: readonly Clause[],
  { anchorId, formerId }: IdentityAnswer,
  newId: () => string,
): Clause[] {
  const wasNew = !former.some((one) => one.anchorId === anchorId);
  return held.map((one) => {
    if (one.anchorId === anchorId) {
      const origins = one.originIds.filter((origin) => origin !== formerId);
      if (formerId !== null) return { ...one, anchorId: formerId, originIds: origins, unsure: false };
      return wasNew ? { ...one, unsure: false } : { ...one, anchorId: newId(), originIds: [], unsure: false };
    }
    return one.anchorId === formerId ? { ...one, anchorId: newId(), originIds: [], unsure: true } : one;
  });
}

/** Reasons against submitting a text (不能提交): some clauses still need a person to confirm their counterparts. */
export function refuseUnsure(
  clauses: readonly { kind: ClauseKind; no: string; unsure: boolean }[],
): Finding[] {
  const names = clauses.filter(({ unsure }) => unsure).map(({ no }) => clauseName(no));
  return names.length === 0 ? [] : [unanswered(names)];
}

const unanswered = (names: readonly string[]) => r32.block('CLAUSE_IDENTITY_UNSURE', 'clauseIdentity')`
  不能确定${names.join('、')}是上一稿的哪一条。
  在“条款对应”中逐条选择：同一条、另一条或者新的一条。`;

const noSuchClause = r32.block('CLAUSE_NOT_FOUND', 'anchorId')`
  草案中没有这一条，可能刚被删去或者改写。
  刷新后再选。`;

const noSuchFormer = r32.block('FORMER_CLAUSE_NOT_FOUND', 'formerId')`
  上一稿中没有所选的这一条。
  从上一稿的条款中选择，或者选“新的一条”。`;
