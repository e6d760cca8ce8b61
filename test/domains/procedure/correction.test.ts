/** 更正 starts from what was recorded: who may correct a record now reads it as it was typed, and nobody else. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { CONTENT, CONTENT_NAMES } from './content-question.ts';
import { type Action, actionsOf } from './actions.ts';
import { type Done, openRoom } from './steps.ts';

const room = await openRoom();
const { database, people, matter, paper } = room;
const ACTIONS = actionsOf(room);
/** Reads the records of every unit, and writes those of their own. */
const elsewhere = await buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF]);

type Content = Readonly<Record<string, object | null>>;

async function recorded(action: Action) {
  const { id, no } = await matter();
  const fileId = await paper(id, action.paper);
  await action.before?.(id, fileId);
  const [row] = await database.sql<{ version: number }>('select version from decision where id = $1', [id]);
  const version = row?.version ?? 1;
  const input = { ...action.input, fileIds: [fileId] };
  const done = resultOf(await ask(database, action.who, action.ask(id, input, { version })));
  const record = (done as unknown as Done).records.findLast(({ kind }) => kind === action.kind);
  return { id, no, input, recordId: record?.id ?? '', version: version + 1 };
}

async function contentOf(who: Actor | null, no: string, recordId: string) {
  const { data } = await ask(database, who, { query: CONTENT, variables: { no } });
  const { decision } = data as unknown as {
    decision: { records: { id: string; content: Content | null }[] } | null;
  };
  return decision?.records.find(({ id }) => id === recordId)?.content ?? null;
}

describe.each(ACTIONS)('更正$name', (action) => {
  it('可以更正的人看到登记的原文，原样送回就是一次完整的登记', async () => {
    const { id, no, input, recordId, version } = await recorded(action);
    const content = await contentOf(action.who, no, recordId);
    const own = CONTENT_NAMES[action.kind] ?? '';
    expect(content?.[own]).toMatchObject(input);
    expect(Object.values(content ?? {}).filter((one) => one !== null)).toHaveLength(1);
    const again = action.ask(id, content?.[own] ?? {}, { version, replacesId: recordId });
    expect(resultOf(await ask(database, action.who, again)).version).toBe(version + 1);
    expect(await contentOf(action.who, no, recordId), '已经更正的不再更正').toBeNull();
  });

  it('别的岗位、别的单位、公众看不到原文', async () => {
    const { no, recordId } = await recorded(action);
    const others = [
      null,
      action.forbidden,
      action.stranger,
      elsewhere,
      people.auditor,
      people.archivist,
      people.justiceStaff,
    ];
    for (const who of others) expect(await contentOf(who, no, recordId)).toBeNull();
  });

  it('过了可以登记的阶段，不能再更正，也看不到原文', async () => {
    const { id, no, recordId } = await recorded(action);
    await database.sql('update decision set phase = $2 where id = $1', [id, DecisionPhase.PUBLISHED]);
    expect(await contentOf(action.who, no, recordId)).toBeNull();
  });
});

it('不能更正的记录没有原文', async () => {
  const { id, no } = await matter();
  await database.sql(
    `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
     values (gen_random_uuid(), $1, 'FACTS', '2026-11-10', '{"facts": [], "reason": ""}', $2, '周', '县住房和城乡建设局', now())`,
    [id, people.clerk.id],
  );
  const { data } = await ask(database, people.clerk, { query: CONTENT, variables: { no } });
  expect((data as unknown as { decision: { records: unknown[] } }).decision.records).toMatchObject([
    { content: null },
  ]);
});
