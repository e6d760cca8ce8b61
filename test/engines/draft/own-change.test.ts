import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import type { Version } from './draft-asking.ts';
import { named, openRevision } from './revision-room.ts';

const { database, people, round, start, on, revise } = await openRevision();
const { clerk, lead } = people;
const WHY = '调研发现登记机关应当是县民政局';

/** A round's draft in which one clause has another authority. */
async function changed() {
  const { decisionId, no } = await round();
  const version = await start(decisionId);
  const { version: after } = await revise(version, 1, '乙项补贴每户每年200元，由县民政局登记。');
  return { decisionId, no, version: after as Version };
}

const explain = (version: Version, source: string, note: string, actor = lead) =>
  on(
    `explainDraftChange(id: "${version.id}", anchorId: "${named(version, 1).anchorId}", source: ${source}, note: "${note}")`,
    actor,
  );
const fix = (version: Version) =>
  on(
    `fixDraft(id: "${version.id}", reason: "写明登记机关，便于办理。", judgement: { material: false, reason: "只写明登记机关，不增加任何人的义务或者负担。" })`,
  );

const toldOf = async (no: string) => {
  const query = `{ decision(no: "${no}") { draft(no: 2) { changes { source note groundId groundName } } } }`;
  const { data } = await ask(database, clerk, { query });
  return (data as { decision: { draft: { changes: unknown[] } } } | null)?.decision.draft.changes;
};

describe('国令713号第十二条 承办单位自己提出的修改，由负责人说明', () => {
  it('经办人不能说，负责人说了算，平台记下姓名，不必另有意见', async () => {
    const { no, version } = await changed();
    expect((await explain(version, 'OWN_STUDY', '', clerk)).refused).toEqual([
      'OWN_CHANGE_LEAD_REQUIRED',
      'CHANGE_NOTE_REQUIRED',
    ]);
    expect((await explain(version, 'OWN_STUDY', WHY)).refused).toEqual([]);
    expect(await toldOf(no)).toEqual([
      {
        source: 'OWN_STUDY',
        note: WHY,
        groundId: null,
        groundName: `${lead.unitName}负责人${lead.name}`,
      },
    ]);
    expect((await fix(version)).version?.frozenAt).not.toBeNull();
  });

  it('负责人说明以后文字又改了的，再请负责人说明', async () => {
    const { version } = await changed();
    await explain(version, 'HIGHER_LAW', '《某某条例》第九条改由民政部门登记');
    await revise(version, 1, '乙项补贴每户每年200元，由县财政局登记。');
    expect((await fix(version)).refused).toEqual(['CHANGE_SOURCE_REQUIRED']);
  });

  it('审查、会议以后的修改，不能说成自己提出的；说明以后才来的，定稿时指出', async () => {
    const { decisionId, version } = await changed();
    await explain(version, 'OWN_STUDY', WHY);
    await database.sql(
      `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
       values (gen_random_uuid(), $1, 'LEGALITY_OPINION', '2026-12-08', $2, $3, '周', '县司法局', now())`,
      [
        decisionId,
        JSON.stringify({
          points: [{ anchorId: named(version, 1).anchorId, clauseNo: '第二条', text: '写明机关' }],
        }),
        clerk.id,
      ],
    );
    expect((await fix(version)).refused).toEqual(['OWN_CHANGE_REVIEWED']);
    expect((await explain(version, 'OWN_STUDY', WHY)).refused).toEqual(['OWN_CHANGE_REVIEWED']);
  });
});
