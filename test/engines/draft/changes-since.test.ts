import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { expertGround } from './recorded-ground.ts';
import { step, type Version } from './draft-asking.ts';

const database = await testDatabase({ now: '2026-12-20T02:00:00Z' });
const people = await buildPeople(database);
const { clerk } = people;

const JUDGED = 'judgement: { material: false, reason: "不增加任何人的义务和负担，只作文字调整。" }';
let no = '';
let decisionId = '';
let texts: string[] = [];

/** Makes the next version, in which one clause reads otherwise, and says what that came from. */
async function revise(place: number, text: string, source: string): Promise<void> {
  const { version } = await step(database, clerk, `startDraftRevision(decisionId: "${decisionId}")`);
  const clause = version?.clauses[place];
  texts = version?.clauses.map((one) => one.text) ?? [];
  const call = `(id: "${version?.id}", anchorId: "${clause?.anchorId}"`;
  await step(database, clerk, `reviseClause${call}, seen: "${clause?.text}", text: "${text}")`);
  const groundId = await expertGround(database, decisionId, clerk);
  await step(
    database,
    clerk,
    `explainDraftChange${call}, source: ${source}, note: "书面意见第${place}点。", groundId: "${groundId}")`,
  );
  const fixed = await step(
    database,
    clerk,
    `fixDraft(id: "${version?.id}", reason: "按照收到的意见逐条修改。", ${JUDGED})`,
  );
  expect(fixed.refused).toEqual([]);
}

/** Changes in a version, as a reader sees them; `since`: against which other version. */
async function changesIn(actor: Actor | null, version: number, since?: number) {
  const asked = since === undefined ? '' : `(since: ${since})`;
  const answer = await ask(database, actor, {
    query: `{ decision(no: "${no}") { draft(no: ${version}) { changes${asked} { relation before source note } } } }`,
  });
  type Change = Version['changes'][number] & { before: string; note: string };
  return (
    (answer.data as { decision?: { draft: { changes: Change[] } | null } } | null)?.decision?.draft
      ?.changes ?? null
  );
}

beforeAll(async () => {
  const round = await buildConsultation(database, people, { state: 'CLOSED' });
  [no, decisionId] = [round.no, round.decisionId];
  await revise(0, '第一处改过的文字。', 'EXPERTS');
  await revise(1, '第二处改过的文字。', 'EXPERTS');
  await database.sql('update draft_version set published_at = app_now() where decision_id = $1 and no = 3', [
    decisionId,
  ]);
});

describe('与哪一稿对照', () => {
  it('上一稿没有公开的，公众看到与公开的前一稿相比的修改，不当成全部新增', async () => {
    expect(await changesIn(null, 2)).toBeNull();
    const changes = await changesIn(null, 3);
    expect(changes?.map(({ relation }) => relation)).toEqual(['EDITED', 'EDITED']);
    expect(changes?.[1]?.before).toBe(texts[1]);
    expect(changes?.[1]).toMatchObject({ source: 'EXPERTS', note: '书面意见第1点。' });
  });

  it('不公开的一稿，它的修改来源也不公开', async () => {
    expect((await changesIn(null, 3))?.[0]).toMatchObject({ source: null, note: '' });
  });

  it('隔稿对照，中间各稿说明过的来源都在', async () => {
    expect(await changesIn(clerk, 3)).toHaveLength(1);
    const sources = (await changesIn(clerk, 3, 1))?.map(({ source }) => source);
    expect(sources).toEqual(['EXPERTS', 'EXPERTS']);
  });

  it('看不到的稿不能用来对照', async () => {
    expect(await changesIn(null, 3, 2)).toEqual([]);
  });
});
