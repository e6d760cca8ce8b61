/** 定向推送: sent once to those of its groups, by their pace, while its page invites; the log counts, and names nobody who received it. */
import { describe, expect, it } from 'vitest';
import { tokenIn } from '#test/domains/following/following.ts';
import { openPushing } from './pushing.ts';

const house = await openPushing();
const {
  database,
  people,
  colleague,
  following,
  clock,
  follow,
  pages,
  propose,
  approve,
  push,
  log,
  sent,
  no,
} = house;

const codes = ({ findings = [] }: Awaited<ReturnType<typeof propose>>) =>
  findings.map(({ code, fields }) => [code, ...fields]);

describe('寄送', () => {
  it('寄给选了其中群体的人一次，带停止的链接；没有选的、关注这个单位的不寄', async () => {
    const token = await follow('wang@example.cn', { subject: 'ELDERLY,FARMERS' });
    await follow('li@example.cn', { subject: 'PARENTS' });
    await follow('zhao@example.cn', { kind: 'UNIT', subject: people.units.housing.id });
    await clock(20, '11:00');
    await push({ groups: ['ELDERLY', 'FARMERS'] });
    const letters = await following.minute();
    expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
      ['wang@example.cn', '定向推送：收费办法征求您的意见'],
    ]);
    expect(letters[0]?.body).toContain(`/zhengji/${no}/1`);
    expect(letters[0]?.body).toContain('县住房和城乡建设局：办法规定了');
    expect(letters[0] && tokenIn(letters[0], '/guanzhu/tuiding')).toBe(token);
    expect(await following.minute()).toEqual([]);
  });

  it('选了群体的，不收这个单位别的进展', async () => {
    await follow('wang@example.cn');
    await clock(20, '11:00');
    await database.sql(
      `insert into consultation_notice (id, consultation_id, kind, reason, by_id, at)
       values (gen_random_uuid(), $1, 'CORRECTED', '更正', $2, app_now())`,
      [house.id, people.clerk.id],
    );
    expect(await following.minute()).toEqual([]);
  });

  it('夜里审核的，早上寄；每天汇总的，第二天早上寄', async () => {
    await follow('wang@example.cn');
    await follow('li@example.cn', { pace: 'DAILY' });
    await clock(20, '22:30');
    await push();
    expect(await following.minute()).toEqual([]);
    await clock(21, '08:00');
    expect((await following.minute()).map(({ to }) => to).toSorted()).toEqual([
      'li@example.cn',
      'wang@example.cn',
    ]);
  });

  it('征求意见已经截止的：不能再推送，还没有寄的不寄', async () => {
    await follow('wang@example.cn', { pace: 'DAILY' });
    await push();
    const { id } = await propose(people.clerk);
    await following.minute();
    const [{ closes } = { closes: '' }] = await database.sql<{ closes: string }>(
      'select closes_at::text as closes from consultation where id = $1',
      [house.id],
    );
    await database.setClock(new Date(new Date(closes).getTime() + 12 * 3_600_000).toISOString());
    expect(await following.minute()).toEqual([]);
    expect(await pages(people.clerk)).toEqual([]);
    expect(codes(await approve(colleague, id))).toEqual([['PUSH_PAGE_OVER', 'page']]);
  });
});

describe('推送记录', () => {
  it('谁写、谁审、几人、寄了几封；少于5的不说；本单位和县政府办看得到', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await follow(`${name}@example.cn`);
    await follow('f@example.cn', { subject: 'FARMERS', pace: 'DAILY' });
    await clock(20, '11:00');
    const id = await push({ groups: ['FARMERS', 'ELDERLY'] });
    expect((await log(people.clerk))[0]?.log).toMatchObject({ sent: 0, failed: 0, waiting: 6 });
    await following.minute();
    const logged = {
      reason: '收费办法关系到在养老院的老人',
      writtenBy: people.clerk.name,
      approvedBy: '同事',
      sent: 5,
      failed: 0,
      waiting: null,
      groups: [
        { subject: 'FARMERS', followers: null },
        { subject: 'ELDERLY', followers: 5 },
      ],
    };
    for (const actor of [people.lead, people.govOffice])
      expect((await log(actor)).map((one) => [one.id, one.log])).toEqual([[id, logged]]);
    expect(await log(people.otherClerk)).toEqual([]);
    expect((await sent(people.clerk))[0]?.log).toBeNull();
  });

  it('没有寄到的记在记录里', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await follow(`${name}@example.cn`);
    await clock(20, '11:00');
    await push();
    await following.minute();
    await database.sql(`update message set status = 'FAILED' where kind = 'FOLLOW_NEWS'`);
    expect((await log(people.clerk))[0]?.log).toMatchObject({ sent: 0, failed: 5, waiting: 0 });
  });

  it('关注人数里，少于5人的群体没有数；看不到谁选了什么', async () => {
    await follow('wang@example.cn');
    const { followCounts } = await following.asking(
      '{ followCounts { kind subject followers } }',
      {},
      people.clerk,
    );
    const counts = followCounts as unknown as { kind: string; followers: number | null }[];
    expect(counts).toHaveLength(7);
    expect(counts.map(({ followers }) => followers)).toEqual(Array.from({ length: 7 }, () => null));
  });
});
