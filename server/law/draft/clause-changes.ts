/**
 * Changes between two versions of a draft, clause by clause (逐条对照), by the identity that each clause keeps. The text of
 * a clause that was split, or of several that were merged, is shown beside the resulting text, so that only words that
 * really changed look changed.
 */
import type { KnownClause } from './align-clauses.ts';
import { familyOf } from './clause-likeness.ts';
import { redline } from './redline.ts';
import { steady } from './steady-order.ts';

/** A clause of a version, with the clauses whose text went into it. */
export interface VersionClause extends KnownClause {
  originIds: readonly string[];
}

/**
 * Relation of a clause to the earlier version; where several are true, the first of MERGED, SPLIT, EDITED, MOVED,
 * RENUMBERED.
 */
export type ClauseRelation = 'SAME' | 'EDITED' | 'RENUMBERED' | 'MOVED' | 'SPLIT' | 'MERGED' | 'NEW' | 'GONE';

/** One row of the comparison. */
export interface ClauseChange {
  anchorId: string;
  kind: string;
  relation: ClauseRelation;
  /** null: it was not there. */
  noBefore: string | null;
  /** null: it is not there any more; for a clause absorbed by another, the number of that one. */
  noAfter: string | null;
  before: string;
  /** Empty for a clause absorbed by another one: its words are compared there. */
  after: string;
  moved: boolean;
  renumbered: boolean;
}

type Versions = { before: readonly VersionClause[]; after: readonly VersionClause[] };

/** The changes in the order of the later version; a removed clause is listed at its former place. */
export function changesBetween(
  before: readonly VersionClause[],
  after: readonly VersionClause[],
): ClauseChange[] {
  const view = viewOf({ before, after });
  const rows = after.map((clause) => changeOf(clause, view));
  const gone = before.filter(({ anchorId }) => !view.after.has(anchorId));
  const places = new Map(before.map(({ anchorId }, place) => [anchorId, place]));
  for (const clause of gone) {
    const previous = before.slice(0, places.get(clause.anchorId)).toReversed();
    const behind = previous.find(({ anchorId }) => rows.some((row) => row.anchorId === anchorId))?.anchorId;
    rows.splice(rows.findIndex(({ anchorId }) => anchorId === behind) + 1, 0, goneOf(clause, view));
  }
  return rows;
}

interface View {
  before: ReadonlyMap<string, VersionClause>;
  after: ReadonlyMap<string, VersionClause>;
  /** By a clause of the later version: clauses of the earlier one that went into it since, besides itself. */
  origins: ReadonlyMap<string, readonly VersionClause[]>;
  /** By a clause of the earlier version: those of the later one that it was split into, itself among them. */
  parts: ReadonlyMap<string, readonly VersionClause[]>;
  moved: ReadonlySet<string>;
}

function viewOf({ before, after }: Versions): View {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.anchorId, one]))) as [
    Map<string, VersionClause>,
    Map<string, VersionClause>,
  ];
  const originsOf = ({ anchorId, originIds }: VersionClause) => {
    const known = new Set([anchorId, ...(old.get(anchorId)?.originIds ?? [])]);
    return before.filter((one) => originIds.includes(one.anchorId) && !known.has(one.anchorId));
  };
  const origins = new Map(after.map((one) => [one.anchorId, originsOf(one)]));
  const continued = before.filter(({ anchorId }) => now.has(anchorId));
  const parts = new Map(
    continued.map((one) => [
      one.anchorId,
      after.filter(({ anchorId }) => anchorId === one.anchorId || origins.get(anchorId)!.includes(one)),
    ]),
  );
  const kept = after.flatMap(({ anchorId }) => (old.has(anchorId) ? [anchorId] : []));
  const stayed = steady(
    continued.map(({ anchorId }) => anchorId),
    kept,
  );
  return { before: old, after: now, origins, parts, moved: new Set(kept.filter((id) => !stayed.has(id))) };
}

function changeOf(clause: VersionClause, view: View): ClauseChange {
  const { anchorId, kind, no, text } = clause;
  const old = view.before.get(anchorId);
  const origins = view.origins.get(anchorId)!;
  const noBefore = old?.no ?? null;
  const moved = view.moved.has(anchorId);
  const renumbered = old !== undefined && old.no !== no;
  const row = { anchorId, kind, noBefore, noAfter: no, after: text, moved, renumbered };
  const whole = old ?? (origins.length === 1 ? origins[0] : undefined);
  const parts = whole ? (view.parts.get(whole.anchorId) ?? []) : [];
  if (old ? origins.length > 0 : origins.length > 0 && parts.length === 0)
    return { ...row, relation: 'MERGED', before: inOrder(view, [...origins, ...(old ? [old] : [])]) };
  if (whole && parts.length > 1)
    return { ...row, relation: 'SPLIT', before: shareOf(whole.text, parts, parts.indexOf(clause)) };
  if (!old) return { ...row, relation: 'NEW', before: '' };
  const relation = old.text !== text ? 'EDITED' : moved ? 'MOVED' : renumbered ? 'RENUMBERED' : 'SAME';
  return { ...row, relation, before: old.text };
}

const inOrder = ({ before }: View, clauses: readonly VersionClause[]) =>
  [...before.values()].flatMap((one) => (clauses.includes(one) ? [one.text] : [])).join('\n');

/** The piece of a text that became one of its parts: cut where, word by word, the parts meet. */
function shareOf(text: string, parts: readonly VersionClause[], at: number): string {
  const cuts = [0];
  let [old, now, end] = [0, 0, parts[0]!.text.length];
  for (const { kind, text: run } of redline(text, parts.map((one) => one.text).join(''))) {
    const from = now;
    if (kind !== 'GONE') now += run.length;
    while (cuts.length < parts.length && now > end) {
      cuts.push(old + (kind === 'SAME' ? end - from : 0));
      end += parts[cuts.length - 1]!.text.length;
    }
    if (kind !== 'NEW') old += run.length;
  }
  return text.slice(cuts[at] ?? text.length, cuts[at + 1] ?? text.length).trim();
}

function goneOf({ anchorId, kind, no, text }: VersionClause, view: View): ClauseChange {
  const [home] = [...view.after.values()].filter((one) =>
    view.origins.get(one.anchorId)!.some((origin) => origin.anchorId === anchorId),
  );
  const relation = home ? 'MERGED' : 'GONE';
  const row = { anchorId, kind, noBefore: no, noAfter: home?.no ?? null, before: text, after: '' };
  return { ...row, relation, moved: false, renumbered: false };
}

const REFERENCE = /第[〇零一二三四五六七八九十百千\d０-９]+[条款项]/gu;
const letters = (text: string) => text.replace(REFERENCE, '').replace(/[^\p{L}\p{N}]/gu, '').length;

/**
 * Changed share of the text, 0 to 1 by letters of both versions; headings, moves and numbers of clauses do not count.
 */
export function share(changes: readonly ClauseChange[]): number {
  let [changed, all] = [0, 0];
  for (const { kind, relation, before, after, noAfter } of changes) {
    const takenIn = relation === 'MERGED' && after === '' && noAfter !== null;
    if (takenIn || familyOf(kind) === 'HEADING') continue;
    all += letters(before) + letters(after);
    if (before === after) continue;
    for (const span of redline(before, after)) if (span.kind !== 'SAME') changed += letters(span.text);
  }
  return all === 0 ? 0 : changed / all;
}
