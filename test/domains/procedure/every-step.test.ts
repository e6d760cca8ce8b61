/** Rules common to every action of the preparation: who, when, on which day, on which documents, one at a time. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { found, resultOf } from '#test/domains/decision/questions.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { type Action, actionsOf } from './actions.ts';
import { type Besides, type Done, openRoom } from './steps.ts';

const room = await openRoom();
const { database, matter, paper, stored } = room;
const ACTIONS = actionsOf(room);

async function ready(action: Action) {
  const decision = await matter();
  const fileId = await paper(decision.id, action.paper);
  await action.before?.(decision.id, fileId);
  const [row] = await database.sql<{ version: number }>('select version from decision where id = $1', [
    decision.id,
  ]);
  const version = row?.version ?? 1;
  const say = (change: object = {}, besides: Besides = {}) =>
    action.ask(decision.id, { ...action.input, fileIds: [fileId], ...change }, { version, ...besides });
  return { id: decision.id, no: decision.no, fileId, say, version };
}

const unchanged = async (run: () => Promise<void>) => {
  const before = await stored();
  await run();
  expect(await stored()).toEqual(before);
};
const last = (done: unknown, kind: string) =>
  (done as Done).records.findLast((record) => record.kind === kind);

describe.each(ACTIONS)('$name', (action) => {
  it('登记后写入决策记录，列出所依据的材料，页面随之更新，记入审计', async () => {
    const { say, no, fileId, version } = await ready(action);
    const scope = database.services.content.versionOf(`decision:${no}`);
    const done = resultOf(await ask(database, action.who, say()));
    expect(done.version).toBe(version + 1);
    const record = last(done, action.kind);
    expect(record).toMatchObject({ fileIds: [fileId], replaced: false });
    expect(record?.lines.length).toBeGreaterThan(1);
    expect(record?.lines.every(({ text }) => text.trim() !== '' && !/undefined|null/.test(text))).toBe(true);
    expect(database.services.content.versionOf(`decision:${no}`)).toBe(scope + 1);
    expect((await auditTrail(database)).at(-1)).toEqual([action.audit, 'DONE']);
  });

  it('更正：新的记录替代旧的；同一记录只能更正一次；不是本种类的记录找不到', async () => {
    const { say, version } = await ready(action);
    const first = last(resultOf(await ask(database, action.who, say())), action.kind);
    const replacesId = first?.id ?? '';
    const again = resultOf(await ask(database, action.who, say({}, { version: version + 1, replacesId })));
    expect(last(again, action.kind)).toMatchObject({ replacesId, replaced: false });
    expect((again as unknown as Done).records.find(({ id }) => id === replacesId)?.replaced).toBe(true);
    await unchanged(async () => {
      const besides = { version: version + 2 };
      const twice = await ask(database, action.who, say({}, { ...besides, replacesId }));
      expect(codesOf(twice)).toEqual(['CONFLICT']);
      const instead = async (wrong: string) =>
        codesOf(await ask(database, action.who, say({}, { ...besides, replacesId: wrong })));
      expect(await instead('x')).toEqual(['BAD_USER_INPUT']);
      expect(await instead(crypto.randomUUID())).toEqual(['NOT_FOUND']);
    });
  });

  it('别的单位没有这一事项；不是自己的岗位不能登记；旧内容不覆盖新内容', async () => {
    const { say, version } = await ready(action);
    await unchanged(async () => {
      expect(codesOf(await ask(database, null, say()))).toEqual(['UNAUTHENTICATED']);
      expect(codesOf(await ask(database, action.forbidden, say()))).toEqual(['FORBIDDEN']);
      if (action.stranger)
        expect(codesOf(await ask(database, action.stranger, say()))).toEqual(['NOT_FOUND']);
      expect(codesOf(await ask(database, action.who, say({}, { version: version - 1 })))).toEqual([
        'CONFLICT',
      ]);
    });
  });

  it('两人同时登记，只成一个', async () => {
    const { say } = await ready(action);
    const answers = await Promise.all([ask(database, action.who, say()), ask(database, action.who, say())]);
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
    expect(answers.filter((answer) => answer.data?.['result'])).toHaveLength(1);
  });

  it('不是本事项的材料、移除了的材料，不能写入记录', async () => {
    const { id, say, fileId } = await ready(action);
    const foreign = await paper((await matter()).id, action.paper);
    const gone = await paper(id, action.paper);
    await database.sql('update decision_file set removed_at = now() where id = $1', [gone]);
    await unchanged(async () => {
      for (const wrong of [foreign, gone, ''])
        expect(found(await ask(database, action.who, say({ fileIds: [fileId, wrong] })))).toContain(
          'DOCUMENT_NOT_FOUND',
        );
    });
  });

  it.each([DecisionPhase.INITIATED, DecisionPhase.APPROVED, DecisionPhase.TERMINATED])(
    '%s阶段不能登记',
    async (phase) => {
      const { say, id } = await ready(action);
      await database.sql('update decision set phase = $2 where id = $1', [id, phase]);
      await unchanged(async () =>
        expect(found(await ask(database, action.who, say()))).toEqual(['WRONG_STAGE']),
      );
    },
  );
});

describe.each(ACTIONS.filter(({ day }) => day !== null))('$name', (action) => {
  it('还没有发生的、早于启动的，不能登记', async () => {
    const { say } = await ready(action);
    await unchanged(async () => {
      expect(found(await ask(database, action.who, say({ [action.day ?? '']: '2026-11-21' })))).toEqual([
        'HAPPENED_IN_FUTURE',
      ]);
      expect(found(await ask(database, action.who, say({ [action.day ?? '']: '2026-03-01' })))).toContain(
        'HAPPENED_BEFORE_START',
      );
    });
  });
});
