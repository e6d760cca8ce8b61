import { loadavg } from 'node:os';
import { alignClauses } from '#server/law/draft/align-clauses.ts';
import { changesBetween, share, type VersionClause } from '#server/law/draft/clause-changes.ts';
import { redline } from '#server/law/draft/redline.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { seeded } from '#test/law/decision/seeded.ts';
import { articleText, newClause, type PrintedClause, printed } from '#test/law/draft/invented-draft.ts';
import { edited } from '#test/law/draft/invented-edits.ts';
import { median } from './rounds.ts';

const CLAUSES = 300;
const TIMES = 15;

/** Two versions of a long draft: whose clause is whose, what changed, and each change word by word (修改对照). */
export function measureRedline(): Promise<Row> {
  const random = seeded(300);
  const draft = {
    clauses: Array.from({ length: CLAUSES }, () => newClause('ARTICLE', articleText(random))),
    arabic: false,
  };
  const [before, after] = [printed(draft), printed(edited(random, draft))];
  const [first, ...rest] = Array.from({ length: TIMES + 1 }, () => spent(() => compared(before, after)));
  const { changed, part } = compared(before, after);
  return Promise.resolve({
    id: 'redline',
    what: `两稿草案对照：${CLAUSES}条，条款对应、逐条对照、逐词增删，处理器时间，${TIMES}次的中位数`,
    unit: '毫秒',
    floor: median(Array.from({ length: TIMES }, () => spent(() => countEqual(before, after)))),
    ours: median(rest),
    must: 300,
    goal: 100,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `首次 ${first!.toFixed(0)} 毫秒；${changed}条有修改，占文字的${(part * 100).toFixed(0)}%；基准为只找相同的条`,
  });
}

/** Milliseconds of processor time. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function compared(before: readonly PrintedClause[], after: readonly PrintedClause[]) {
  const { clauses } = alignClauses(before, after);
  const old: VersionClause[] = before.map((one) => ({ ...one, originIds: [] }));
  const now: VersionClause[] = after.map((one, index) => ({
    ...one,
    anchorId: clauses[index]?.anchorId ?? `new-${index}`,
    originIds: clauses[index]?.originIds ?? [],
  }));
  const changes = changesBetween(old, now);
  const spans = changes.map((one) => redline(one.before, one.after));
  const changed = spans.filter((all) => all.some(({ kind }) => kind !== 'SAME')).length;
  return { changed, part: share(changes) };
}

const countEqual = (before: readonly PrintedClause[], after: readonly PrintedClause[]) => {
  const texts = new Set(before.map(({ text }) => text));
  return after.filter(({ text }) => texts.has(text)).length;
};
