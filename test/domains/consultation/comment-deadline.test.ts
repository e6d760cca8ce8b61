import { describe, expect, it } from 'vitest';
import { offer } from '#test/kernel/offers.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const CLOSES_AT = new Date('2026-12-07T16:00:00.000Z');

const submit = (input: object) => asked(database, null, 'submitComment', { input });
const now = async () => (await database.sql<{ now: Date }>('select app_now() as now'))[0]?.now as Date;

interface Wave {
  before: Date;
  after: Date;
  accepted: number;
  refused: number;
}

type Fire = () => Promise<'accepted' | 'refused'>;

async function fireOnce(fire: Fire): Promise<Wave> {
  const before = await now();
  const outcomes = await Promise.all(Array.from({ length: 25 }, fire));
  const accepted = outcomes.filter((one) => one === 'accepted').length;
  return { before, after: await now(), accepted, refused: outcomes.length - accepted };
}

/**
 * Fires wave after wave through the closing until one has begun after it; a wave's two instants bound each of its
 * statements. How long before it begins follows from what a wave takes on this machine, so that a slow one too sees
 * waves on both sides; the first waves, well before it, open connections and contract.
 */
async function fireThroughClosing(fire: Fire): Promise<Wave[]> {
  await database.setClock('2026-12-07T12:00:00Z');
  const early = [await fireOnce(fire), await fireOnce(fire)];
  const longest = Math.max(...early.map(({ before, after }) => after.getTime() - before.getTime()));
  await database.setClock(new Date(CLOSES_AT.getTime() - 4 * longest - 200).toISOString());
  const waves = [...early];
  for (let begun = new Date(0); begun < CLOSES_AT; begun = waves.at(-1)?.before ?? CLOSES_AT)
    waves.push(await fireOnce(fire));
  return waves;
}

describe('第十五条 截止时刻以数据库时钟为准（T8）', () => {
  it('连续提交跨过24时：截止前开始的一条不拒，截止后开始的一条不收，存下的时刻全在截止之前', async () => {
    const matter = await buildConsultation(database, people);
    const waves = await fireThroughClosing(async () => {
      const { done, refused } = await submit(commentInput(matter));
      expect(done ? [] : refused).toEqual(done ? [] : ['CONSULTATION_CLOSED']);
      return done ? 'accepted' : 'refused';
    });
    for (const { before, after, accepted, refused } of waves) {
      if (after < CLOSES_AT) expect(refused).toBe(0);
      if (before >= CLOSES_AT) expect(accepted).toBe(0);
    }
    const accepted = waves.reduce((sum, wave) => sum + wave.accepted, 0);
    const [row] = await database.sql<{ n: number; last: Date }>(
      'select count(*)::int as n, max(submitted_at) as last from comment where consultation_id = $1',
      [matter.id],
    );
    expect(row?.n).toBe(accepted);
    expect(accepted).toBeGreaterThan(0);
    expect(row && row.last < CLOSES_AT).toBe(true);
    expect(waves.at(-1)?.refused).toBe(25);
  });

  it('样例B6第6条 截止前一刻提交的受理，第7条 截止时刻提交的不受理', async () => {
    const matter = await buildConsultation(database, people);
    await database.setClock('2026-12-07T15:59:57.000Z');
    expect((await submit(commentInput(matter, { name: '王一' }))).done?.receiptNo).toBeDefined();
    await database.setClock('2026-12-07T16:00:00.000Z');
    expect((await submit(commentInput(matter, { name: '王二' }))).refused).toEqual(['CONSULTATION_CLOSED']);
  });

  it('截止以后重复原来的请求，仍得到原来的回执', async () => {
    const matter = await buildConsultation(database, people);
    await database.setClock('2026-12-07T15:00:00Z');
    const input = commentInput(matter);
    const first = await submit(input);
    await database.setClock('2026-12-08T02:00:00Z');
    expect(await submit(input)).toEqual(first);
  });

  it('公布延长以后，原截止日以后仍可提交', async () => {
    const matter = await buildConsultation(database, people);
    await database.setClock('2026-12-07T16:00:01Z');
    expect((await submit(commentInput(matter))).refused).toEqual(['CONSULTATION_CLOSED']);
    await database.sql(
      `update consultation set closes_on = '2026-12-14', closes_at = '2026-12-14T16:00:00Z' where id = $1`,
      [matter.id],
    );
    expect((await submit(commentInput(matter))).done?.receiptNo).toBeDefined();
  });
});

describe('本人修改、撤回也以截止时刻为界（R-36）', () => {
  const revision = {
    stance: 'OPPOSE',
    text: '改过的意见，写得更清楚一些。',
    showText: true,
    showName: false,
    version: 1,
  };

  it.each([
    ['editComment', { input: revision }, 'EDIT_CLOSED'],
    ['withdrawComment', {}, 'WITHDRAW_CLOSED'],
  ])('%s 截止前可以，截止后不可以', async (field, rest, code) => {
    const matter = await buildConsultation(database, people);
    const [early, late] = [await buildComment(database, matter), await buildComment(database, matter)];
    const receipt = ({ receiptNo, lookupCode }: typeof early) => ({ receiptNo, lookupCode });
    await database.setClock('2026-12-07T15:59:57Z');
    expect((await asked(database, null, field, { ...receipt(early), ...rest })).done?.version).toBe(2);
    await database.setClock('2026-12-07T16:00:00Z');
    expect((await asked(database, null, field, { ...receipt(late), ...rest })).refused).toEqual([code]);
    const mine = await asked(database, null, 'myReceipt', receipt(late));
    expect(mine.done).toMatchObject({ status: 'RECEIVED', version: 1 });
    const can = mine.done?.viewerCan ?? [];
    expect([offer(can, 'edit').allowed, offer(can, 'withdraw').allowed]).toEqual([false, false]);
  });

  it('一批修改跨过24时：存下的修改时刻全在截止之前', async () => {
    const matter = await buildConsultation(database, people);
    const waves = await fireThroughClosing(async () => {
      const { receiptNo, lookupCode } = await buildComment(database, matter);
      const { done } = await asked(database, null, 'editComment', { receiptNo, lookupCode, input: revision });
      return done ? 'accepted' : 'refused';
    });
    const [row] = await database.sql<{ n: number; last: Date | null }>(
      'select count(*)::int as n, max(at) as last from comment_revision where consultation_id = $1',
      [matter.id],
    );
    expect(row?.n).toBe(waves.reduce((sum, wave) => sum + wave.accepted, 0));
    expect(row?.last === null || (row?.last ?? CLOSES_AT) < CLOSES_AT).toBe(true);
    expect(row?.n).toBeGreaterThan(0);
    expect(waves.at(-1)).toMatchObject({ accepted: 0 });
  });
});
