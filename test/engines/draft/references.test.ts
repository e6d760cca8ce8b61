import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import type { Version } from './draft-asking.ts';
import { expertGround } from './recorded-ground.ts';
import { named, openRevision } from './revision-room.ts';

const { database, people, round, start, on } = await openRevision();
const { clerk, lead, otherClerk } = people;

const CLAUSES = [
  '本办法适用于全县。',
  '车辆停在线内。',
  '收费向社会公示。',
  '依照第二条、第三条办理。',
  '依照《某某法》第二条和前条办理。',
].map((text, at) => ({ no: `第${'一二三四五'[at]}条`, text }));

const JUDGED = '{ material: false, reason: "只增加一条程序性规定，不增加任何人的义务或者负担。" }';

interface Reference {
  anchorId: string;
  no: string;
  said: string;
  now: string | null;
  mended: string | null;
  kept: string | null;
  keptBy: string | null;
  keptAt: string | null;
}

interface Draft {
  references: Reference[];
  viewerCan: { action: string; findings: { code: string }[] }[];
}

const referencesOf = async (no: string, version: number, actor: Parameters<typeof ask>[1] = clerk) => {
  const query = `{ decision(no: "${no}") { draft(no: ${version}) {
    references { anchorId no said now mended kept keptBy keptAt } viewerCan { action findings { code } } } } }`;
  const { data } = await ask(database, actor, { query });
  return (data as { decision?: { draft: Draft | null } } | null)?.decision?.draft ?? null;
};

/** The round's draft with a clause put in behind the first, its source told. */
async function withOneMore() {
  const { decisionId, no } = await round({ clauses: CLAUSES });
  const begun = await start(decisionId);
  const { version } = await on(
    `insertClause(id: "${begun.id}", after: "${named(begun, 0).anchorId}", kind: ARTICLE, text: "县民政局负责登记。")`,
  );
  const added = version?.clauses[1]?.anchorId ?? '';
  const ground = await expertGround(database, decisionId, clerk);
  await on(
    `explainDraftChange(id: "${begun.id}", anchorId: "${added}", source: EXPERTS, note: "", groundId: "${ground}")`,
  );
  return { no, version: version as Version };
}

const fix = (id: string) =>
  on(`fixDraft(id: "${id}", reason: "按照专家意见增加一条登记的规定。", judgement: ${JUDGED})`);
const keep = (id: string, anchorId: string, said: string, reason: string, actor = clerk) =>
  on(`keepReference(id: "${id}", anchorId: "${anchorId}", said: "${said}", reason: "${reason}")`, actor);

describe('R-32 编号变动以后，援引逐处改正或者说明，才能定稿', () => {
  it('列出各处；没有回答的一次说清；一按就改的，不必另说来源；不改的，留下原因、姓名和时间', async () => {
    const { no, version } = await withOneMore();
    const citing = named(version, 4);
    const before = await referencesOf(no, 2);
    expect(before?.references.map(({ said, now }) => `${said}→${now}`)).toEqual([
      '第二条→第三条',
      '第三条→第四条',
    ]);
    const can = before?.viewerCan.find(({ action }) => action === 'fixDraft');
    expect(can?.findings.map(({ code }) => code)).toEqual(['REFERENCE_MOVED', 'REFERENCE_MOVED']);
    expect((await fix(version.id)).refused).toEqual(['REFERENCE_MOVED', 'REFERENCE_MOVED']);

    const mended = await on(
      `reviseClause(id: "${version.id}", anchorId: "${citing.anchorId}", seen: "${citing.text}", text: "${before?.references[0]?.mended}")`,
    );
    expect(named(mended.version as Version, 4).text).toBe('依照第三条、第三条办理。');
    expect((await fix(version.id)).refused).toEqual(['CHANGE_SOURCE_REQUIRED', 'REFERENCE_MOVED']);
    const [left, ...others] = (await referencesOf(no, 2))?.references ?? [];
    expect(others).toEqual([]);
    const both = await on(
      `reviseClause(id: "${version.id}", anchorId: "${citing.anchorId}", seen: "依照第三条、第三条办理。", text: "${left?.mended}")`,
    );
    expect(named(both.version as Version, 4).text).toBe('依照第三条、第四条办理。');
    const change = both.version?.changes.find(({ anchorId }) => anchorId === citing.anchorId);
    expect(change).toMatchObject({ relation: 'EDITED', source: 'EDITORIAL' });
    expect((await referencesOf(no, 2))?.references).toEqual([]);
    expect((await fix(version.id)).version?.frozenAt).not.toBeNull();
  });

  it('不改的，写明原因；原因、姓名、时间随这一稿留存，公众看不到', async () => {
    const { no, version } = await withOneMore();
    const { anchorId } = named(version, 4);
    expect((await keep(version.id, anchorId, '第二条', '无')).refused).toEqual(['REASON_REQUIRED']);
    expect((await keep(version.id, anchorId, '第一条', '无')).refused).toEqual([
      'REFERENCE_NOT_FOUND',
      'REASON_REQUIRED',
    ]);
    const why = '这里说的正是登记机关的一条';
    expect((await keep(version.id, anchorId, '第二条', why, otherClerk)).faults).toEqual(['NOT_FOUND']);
    expect((await keep(version.id, anchorId, '第二条', why)).refused).toEqual([]);
    expect((await fix(version.id)).refused).toEqual(['REFERENCE_MOVED']);
    expect((await keep(version.id, anchorId, '第三条', why, lead)).refused).toEqual([]);
    const told = (await referencesOf(no, 2))?.references;
    expect(told?.map(({ kept, keptBy, keptAt }) => [kept, keptBy, keptAt !== null])).toEqual([
      [why, clerk.name, true],
      [why, lead.name, true],
    ]);
    expect((await fix(version.id)).version?.frozenAt).not.toBeNull();
    expect((await referencesOf(no, 2))?.references).toHaveLength(2);
    expect(await referencesOf(no, 2, null)).toBeNull();
    expect((await keep(version.id, anchorId, '第二条', why)).refused).toContain('DRAFT_FIXED');
    expect((await start(await decisionOf(no))).no).toBe(3);
    expect((await referencesOf(no, 3))?.references).toEqual([]);
  });

  it('说明不改以后编号又变的，再问一次', async () => {
    const { no, version } = await withOneMore();
    const { anchorId } = named(version, 4);
    await keep(version.id, anchorId, '第二条', '这里说的正是登记机关的一条');
    await on(`insertClause(id: "${version.id}", after: null, kind: ARTICLE, text: "制定本办法的目的。")`);
    expect((await referencesOf(no, 2))?.references.map(({ said, now, kept }) => [said, now, kept])).toEqual([
      ['第二条', '第四条', null],
      ['第三条', '第五条', null],
    ]);
  });
});

const decisionOf = async (no: string) => {
  const [row] = await database.sql<{ id: string }>('select id from decision where no = $1', [no]);
  return row?.id ?? '';
};
