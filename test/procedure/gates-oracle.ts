import type { TestDatabase } from '#test/kernel/database.ts';

interface Passed {
  gate: string;
  versionId: string;
  stage: string;
  digest: string;
}
interface Text {
  anchorId: string;
  text: string;
}

/** What was approved although it differs from the reviewed text in a place nobody tied, told from the stored rows alone. */
export async function untiedAt(database: TestDatabase, decisionId: string): Promise<string[]> {
  const passed = await database.sql<Passed>(
    `select g.gate, g.draft_version_id as "versionId", v.stage, g.digest from draft_passage g
     join draft_version v on v.id = g.draft_version_id where g.decision_id = $1 order by g.no`,
    [decisionId],
  );
  const at = passed.length - 1;
  if (passed[at]?.gate !== 'APPROVED') return [];
  const before = (gate: string) => passed.slice(0, at).findLast((one) => one.gate === gate);
  const [submitted, discussed, approved] = [before('SUBMITTED'), before('DISCUSSED'), passed[at]];
  if (!submitted || !discussed) return ['approved without review or discussion'];
  return [
    ...(await untied(database, submitted.versionId, discussed.versionId)),
    ...(approved.digest === discussed.digest ? [] : await otherSources(database, approved)),
  ];
}

const textOf = (database: TestDatabase, versionId: string) =>
  database.sql<Text>(
    'select anchor_id as "anchorId", text from clause where draft_version_id = $1 order by position',
    [versionId],
  );

async function untied(database: TestDatabase, from: string, to: string): Promise<string[]> {
  const [was, is] = [await textOf(database, from), await textOf(database, to)];
  const rows = await database.sql<{ anchorId: string; point: number | null }>(
    `select x ->> 'anchorId' as "anchorId", (x ->> 'point')::int as point
     from decision_record r, jsonb_array_elements(r.content -> 'verdicts') x
     where r.kind = 'CHANGES_JUDGED' and r.content ->> 'draftVersionId' = $1 order by r.recorded_at, r.id`,
    [to],
  );
  const verdicts = new Map(rows.map(({ anchorId, point }) => [anchorId, point]));
  const open = (all: readonly Text[]) =>
    all.filter(({ anchorId }) => (verdicts.get(anchorId) ?? null) === null);
  // Without what was tied, nothing may differ: neither words nor order.
  const [left, right] = [open(was), open(is)].map((all) =>
    JSON.stringify(all.map((one) => [one.anchorId, one.text])),
  );
  return left === right ? [] : [`${left} became ${right}`];
}

/** What the meeting amended says so at each change. */
async function otherSources(database: TestDatabase, { versionId, stage }: Passed): Promise<string[]> {
  if (stage !== 'APPROVED') return ['another text than the discussed one, not made by the meeting'];
  const rows = await database.sql<{ source: string }>(
    'select source from draft_change where draft_version_id = $1',
    [versionId],
  );
  return rows
    .filter(({ source }) => source !== 'MEETING')
    .map(({ source }) => `the meeting's text by ${source}`);
}
