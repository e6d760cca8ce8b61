/** 停止关注: by the link of a letter or one's own, and the address goes with the last; the staff read numbers alone. */
import { describe, expect, it } from 'vitest';
import { read } from '#server/ground/kernel/read.ts';
import { ask, codesOf, contextOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { Audience } from '#server/law/following/audience.ts';
import { followingCounty } from './county.ts';

const { database, people, following, follow, ownOf, no } = await followingCounty();

const other = await buildConsultation(database, people);
const followers = () => database.sql('select * from follower');

/** Follows, and gives both links. */
async function followed(input: Parameters<typeof follow>[0] = {}) {
  const token = await follow(input);
  return { token, own: await ownOf(token) };
}

describe('停止关注', () => {
  it('凭信里的链接停止一项，别的照旧；最后一项停了，邮箱删除', async () => {
    const one = await followed();
    const two = await followed({ subject: other.no });
    const stop = (token: string) =>
      following.asking(`mutation($token: String!) { stopFollow(token: $token) }`, { token });
    await stop(one.token);
    expect((await following.mine(one.own))?.follows).toHaveLength(1);
    await stop(two.token);
    expect(await following.mine(one.own)).toBeNull();
    expect(await followers()).toEqual([]);
    expect(await database.sql('select 1 from message where recipient is not null')).toEqual([]);
    // 再按一次，或者别人拿着失效的链接，答复一样。
    expect(await stop(two.token)).toEqual({ stopFollow: 0 });
    expect(await stop('nobody')).toEqual({ stopFollow: 0 });
  });

  it('凭自己的链接改收信方式、停一项、全部停止', async () => {
    const { own } = await followed();
    await followed({ kind: 'COUNTY', subject: '' });
    const mine = await following.mine(own);
    const [first] = mine?.follows ?? [];
    await following.asking(
      `mutation($token: String!, $id: ID!) { setFollowPace(token: $token, followId: $id, pace: DAILY) { __typename } }`,
      { token: own, id: first?.id },
    );
    expect((await following.mine(own))?.follows.map(({ pace }) => pace)).toEqual(['DAILY', 'AT_ONCE']);
    const stop = (id: string | null) =>
      following.asking(`mutation($token: String!, $id: ID) { stopMyFollows(token: $token, followId: $id) }`, {
        token: own,
        id,
      });
    await stop(first?.id ?? '');
    expect((await following.mine(own))?.follows).toHaveLength(1);
    await stop(null);
    expect(await followers()).toEqual([]);
  });

  it('别人的链接动不了我的关注', async () => {
    const mine = await followed();
    const others = await followed({ address: 'li@example.cn' });
    const id = (await following.mine(mine.own))?.follows[0]?.id;
    await following.asking(
      `mutation($token: String!, $id: ID) { stopMyFollows(token: $token, followId: $id) }`,
      { token: others.own, id },
    );
    const answer = await following.asking(
      `mutation($token: String!, $id: ID!) { setFollowPace(token: $token, followId: $id, pace: DAILY) {
        ... on Refusal { findings { code } } } }`,
      { token: others.own, id },
    );
    expect(answer).toEqual({ setFollowPace: { findings: [{ code: 'FOLLOW_LINK_DEAD' }] } });
    expect((await following.mine(mine.own))?.follows).toMatchObject([{ pace: 'AT_ONCE' }]);
  });
});

describe('工作人员只看得到人数', () => {
  const query = '{ followCounts { kind subject followers } }';
  // Nobody chose a group: of fewer than five no number is told.
  const GROUPS = Object.keys(Audience).map((subject) => ({ kind: 'AUDIENCE', subject, followers: null }));

  it('各项多少人；未确认的不算；没有登录的看不到', async () => {
    await followed();
    await followed({ address: 'li@example.cn' });
    await following.ask({ subject: other.no, address: 'zhao@example.cn' });
    const answer = await ask(database, people.clerk, { query });
    expect(answer.data).toEqual({
      followCounts: [{ kind: 'DECISION', subject: no, followers: 2 }, ...GROUPS],
    });
    expect(codesOf(await ask(database, null, { query }))).toEqual(['UNAUTHENTICATED']);
  });

  it('数据库里也不让别人看关注人', async () => {
    await followed();
    const rows = await read(contextOf(database, people.clerk), (db) =>
      db.selectFrom('follower').select('id').execute(),
    );
    expect(rows).toEqual([]);
  });
});
