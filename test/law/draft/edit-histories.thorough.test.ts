/** 草案修改的随机历史: five versions of a draft whose clauses are known; none is lost, and no clause is silently another one. */
import { describe, expect, it } from 'vitest';
import { type AlignedClause, alignClauses } from '#server/law/draft/align-clauses.ts';
import { seedsFrom } from '#test/kernel/walks.ts';
import { seeded } from '#test/law/decision/seeded.ts';
import { inventDraft, printed, type TrueClause, type TrueDraft } from './invented-draft.ts';
import { edited } from './invented-edits.ts';

const SEEDS = seedsFrom(15_100);
const VERSIONS = 5;

/** One clause of a version: what became of it in truth, and what the aligner says. */
interface Judged {
  seed: number;
  right: boolean;
  sure: boolean;
  truth: TrueClause;
  said: AlignedClause;
}

/** A clause is right where it continues itself, or what it was made of; a new one where it continues nothing. */
function isRight(truth: TrueClause, said: AlignedClause, before: ReadonlySet<string>): boolean {
  const told = [said.anchorId, ...said.originIds].filter((id) => id !== null);
  if (truth.origins.length > 0) return told.length > 0 && told.every((id) => truth.origins.includes(id));
  if (said.originIds.length > 0) return false;
  return before.has(truth.id) ? said.anchorId === truth.id : said.anchorId === null;
}

function judge(seed: number, before: TrueDraft, after: TrueDraft): Judged[] {
  const known = new Set(before.clauses.map(({ id }) => id));
  const next = printed(after).map(({ kind, no, text }) => ({ kind, no, text }));
  const { clauses } = alignClauses(printed(before), next);
  return after.clauses.map((truth, index) => {
    const said = clauses[index]!;
    return { seed, truth, said, sure: said.sure, right: isRight(truth, said, known) };
  });
}

const judged: Judged[] = [];
const lost: string[] = [];
const began = Date.now();
for (const seed of SEEDS) {
  const random = seeded(seed);
  let draft = inventDraft(random);
  // The comments' clauses, by the identities that the aligner gave.
  let held = printed(draft);
  for (let version = 1; version < VERSIONS; version += 1) {
    const next = edited(random, draft);
    judged.push(...judge(seed, draft, next));
    const { clauses, gone } = alignClauses(held, printed(next));
    const kept = new Set([...gone, ...clauses.flatMap((one) => [one.anchorId, ...one.originIds])]);
    lost.push(
      ...held.filter(({ anchorId }) => !kept.has(anchorId)).map(({ no }) => `${seed} ${version} ${no}`),
    );
    held = printed(next).map((one, index) => ({
      ...one,
      anchorId: clauses[index]!.anchorId ?? `${version}-${index}`,
    }));
    draft = next;
  }
}

describe(`${SEEDS.length}部草案，各${VERSIONS}稿`, () => {
  const share = (all: readonly Judged[]) => all.length / judged.length;
  const wrong = judged.filter(({ right }) => !right);
  const silent = wrong.filter(({ sure }) => sure);
  const percent = (all: readonly Judged[]) => `${(share(all) * 100).toFixed(2)}% (${all.length})`;
  console.log(
    `seeds ${SEEDS[0]}–${SEEDS.at(-2)}, ${SEEDS.at(-1)}: ${judged.length} clauses in ${Date.now() - began} ms; ` +
      `right ${percent(judged.filter(({ right }) => right))}, of them sure ${percent(judged.filter(({ right, sure }) => right && sure))}; ` +
      `to look at ${percent(judged.filter(({ sure }) => !sure))}, wrong and said so ${percent(wrong.filter(({ sure }) => !sure))}, ` +
      `wrong and silent ${percent(silent)}`,
  );
  const told = (all: readonly Judged[]) =>
    all.slice(0, 5).map(({ seed, truth, said }) => ({ seed, truth, said }));

  it('没有一条丢失：每一条或者延续，或者并入、拆出，或者列为删除', () => expect(lost).toEqual([]));

  it('98%以上对应正确，或者提示经办人核对', () => {
    expect(share(judged) - share(silent)).toBeGreaterThanOrEqual(0.98);
    expect(share(judged.filter(({ right }) => right))).toBeGreaterThanOrEqual(0.98);
  });

  it('对错了而没有提示的，不超过0.1%', () => {
    expect(share(silent) <= 0.001 ? [] : told(silent)).toEqual([]);
  });

  it('请经办人核对的不超过一成', () => {
    expect(share(judged.filter(({ sure }) => !sure))).toBeLessThan(0.1);
  });

  it('同一份草案再读一次，每一条都是它自己', () => {
    const clauses = printed(inventDraft(seeded(15_099)));
    const aligned = alignClauses(clauses, clauses);
    expect(aligned.clauses.map(({ anchorId }) => anchorId)).toEqual(clauses.map(({ anchorId }) => anchorId));
    expect(aligned.clauses.every(({ sure, likeness }) => sure && likeness === 1)).toBe(true);
  });
});
