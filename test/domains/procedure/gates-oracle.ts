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

/** Differences between the approved and the reviewed text in places nobody tied, found from the stored rows alone. */
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

/** Faults of an approved text that differs from the discussed one: each change must name the meeting as its source. */
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

const RECORD_OF: Readonly<Record<string, string>> = {
  EXPERTS: 'EXPERT_REVIEW',
  RISK: 'RISK_ASSESSMENT',
  UNITS: 'UNIT_CONSULTATION',
  LEGALITY: 'LEGALITY_OPINION',
  MEETING: 'DISCUSSION',
};
const digits = (text: string) => text.match(/[0-9０-９〇零一二三四五六七八九十百千万]+/gu)?.join() ?? '';

/** Changes of fixed versions whose source has no record behind it, found from the stored rows alone. */
export async function unfoundedIn(database: TestDatabase, decisionId: string): Promise<string[]> {
  const told = await database.sql<{
    source: string;
    groundId: string | null;
    before: string | null;
    after: string | null;
  }>(
    `select x.source, x.ground_id as "groundId", b.text as before, a.text as after
     from draft_change x join draft_version v on v.id = x.draft_version_id
       left join clause a on a.draft_version_id = v.id and a.anchor_id = x.anchor_id
       left join clause b on b.draft_version_id = v.based_on_id and b.anchor_id = x.anchor_id
     where v.decision_id = $1 and v.frozen_at is not null and a.text is distinct from b.text`,
    [decisionId],
  );
  const kept = await database.sql<{ id: string; kind: string }>(
    'select id, kind from decision_record where decision_id = $1',
    [decisionId],
  );
  return told.flatMap(({ source, groundId, before, after }) => {
    if (source === 'EDITORIAL')
      return before !== null && after !== null && digits(before) === digits(after)
        ? []
        : [`words alone: ${before} became ${after}`];
    const records = kept.filter(({ kind }) => kind === RECORD_OF[source]);
    const placed =
      source === 'EXPERTS' ? records.some(({ id }) => groundId === `${id}/1`) : records.length > 0;
    return placed ? [] : [`nothing stands for ${source} ${groundId}`];
  });
}
