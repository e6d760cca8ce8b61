/** 列席意见的署名和录像时刻: a name only by consent, a minute that follows the cuts. */
import { beforeEach, describe, expect, it } from 'vitest';
import { buildPlayback } from '#test/kernel/build-transcript.ts';
import { openStatements } from './room.ts';

const room = await openStatements();
const { database, people, record, propose, confirm, shown } = room;
const { govOffice, clerk, lead, auditor } = people;
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

const answered = async (more: object = {}) => {
  const held = await room.held();
  const { done: said } = await record(govOffice, held.itemId, more);
  const { done: drafted } = await propose(clerk, said!);
  expect((await confirm(lead, drafted!.id)).done).toMatchObject({ confirmed: 1 });
  return { ...held, statementId: said!.id };
};

describe('署名', () => {
  it('同意的写姓名，改为不同意的即时不再显示；审计也只在登记处看到', async () => {
    const held = await answered({ named: true });
    const name = async () => (await shown(held.no, held.decision.no)).decision?.[0]?.name;
    expect(await name()).toBe('周映雪');
    const version = async () => (await room.list(govOffice, held.no)).desk!.statements[0]!;
    await room.consent(govOffice, await version(), false);
    expect(await name()).toBeNull();
    expect((await shown(held.no, held.decision.no, auditor)).decision?.[0]?.name).toBeNull();
    await room.consent(govOffice, await version(), true);
    expect(await name()).toBe('周映雪');
  });

  it('没有同意的，数据库里公众也读不到姓名', async () => {
    const { statementId } = await answered();
    const named = await answered({ named: true });
    // The public's own scope, without any page between.
    const em = database.services.database.em.fork();
    const read = (statementId: string) =>
      em.getConnection().execute('select name from statement_speaker where statement_id = ?', [statementId]);
    expect(await read(statementId)).toEqual([]);
    expect(await read(named.statementId)).toEqual([{ name: '周映雪' }]);
  });
});

describe('录像时刻', () => {
  it('按钟点登记；剪辑以后换算到公布的录像上；按回放秒数更正同样换算', async () => {
    const held = await answered({ saidAt: '2026-12-11T07:31:00Z' });
    await buildPlayback(database, people, held, {
      startsAt: new Date('2026-12-11T06:30:00Z'),
      durationMs: 7_200_000,
      cuts: [{ startsMs: 900_000, endsMs: 2_400_000, item: 1 }],
      chapters: [],
    });
    const moment = async () => (await shown(held.no, held.decision.no)).meeting?.[0]?.moment;
    expect(await moment()).toEqual({ part: 1, startsMs: 2_160_000 });
    const [said] = (await room.list(govOffice, held.no)).desk!.statements;
    const { done } = await room.moment(govOffice, said!, { part: 1, seconds: 2100 });
    expect(done).toMatchObject({
      saidAt: '2026-12-11T07:30:00.000Z',
      moment: { part: 1, startsMs: 2_100_000 },
    });
    expect((await room.moment(govOffice, done!, { part: 2, seconds: 1 })).faults).toEqual(['NOT_FOUND']);
    expect((await room.moment(govOffice, done!, { part: 1, seconds: 60 })).refused).toEqual([
      'STATEMENT_MOMENT_OUTSIDE',
    ]);
  });
});
