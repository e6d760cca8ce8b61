/** 定向推送: chosen by people, written by one of a unit, approved by another, sent once; nobody's group is told to anybody. */
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

describe('选群体', () => {
  it('一次选几个群体，一封信确认；信和记录里没有群体的名称，自己的页面上有', async () => {
    await following.ask({ kind: 'AUDIENCE', subject: 'ELDERLY,FARMERS' });
    const [letter] = await following.deliver();
    expect(letter?.subject).toBe('请确认关注：定向推送');
    const token = letter ? tokenIn(letter, '/guanzhu/queren') : '';
    expect(await following.confirm(token)).toMatchObject({
      follows: [{ name: '定向推送：农户、老年人', confirmed: true }],
    });
    expect(JSON.stringify(await database.sql('select * from message'))).not.toContain('老年人');
    expect(JSON.stringify(await database.sql('select * from audit_event'))).not.toContain('老年人');
  });

  it('一个也没有选的，与别的问题一并说明；没有这个群体的，不是群体', async () => {
    expect(await following.ask({ kind: 'AUDIENCE', subject: '', address: '' })).toEqual({
      __typename: 'Refusal',
      findings: [{ code: 'FOLLOW_NO_GROUP' }, { code: 'FOLLOW_ADDRESS_MISSING' }],
    });
    await expect(following.ask({ kind: 'AUDIENCE', subject: 'RICH' })).rejects.toThrow('NOT_FOUND');
  });

  it('重新选的代替以前选的；关注别的事不受影响', async () => {
    await follow('wang@example.cn');
    await follow('wang@example.cn', { kind: 'DECISION', subject: no });
    await follow('wang@example.cn', { subject: 'FARMERS' });
    expect(await database.sql('select kind, subject from follow order by kind')).toEqual([
      { kind: 'AUDIENCE', subject: 'FARMERS' },
      { kind: 'DECISION', subject: no },
    ]);
  });
});

describe('拟写和审核', () => {
  it('只有本单位公布的页面可选；一人拟写，另一人审核，本人不行', async () => {
    expect(await pages(people.clerk)).toEqual([
      expect.objectContaining({ kind: 'CONSULTATION_OPENED', path: `/zhengji/${no}/1` }),
    ]);
    expect(await pages(people.otherClerk)).toEqual([]);
    const { id } = await propose(people.clerk);
    expect(codes(await approve(people.clerk, id))).toEqual([['SECOND_PERSON_REQUIRED']]);
    expect(await sent()).toEqual([]);
    await expect(approve(people.otherClerk, id)).rejects.toThrow('NOT_FOUND');
    expect((await approve(colleague, id)).__typename).toBe('ProposedChange');
    expect(await sent()).toEqual([
      expect.objectContaining({ title: '收费办法征求您的意见', groups: ['ELDERLY'], log: null }),
    ]);
  });

  it('不符合之处一次说全；同一页面只有一件待审核', async () => {
    const empty = { groups: [], title: '', text: '', page: 'https://elsewhere.example', reason: '' };
    expect(codes(await propose(people.clerk, empty))).toEqual([
      ['PUSH_NO_GROUP', 'groups'],
      ['PUSH_UNTITLED', 'title'],
      ['PUSH_TEXT_THIN', 'text'],
      ['PUSH_PAGE_UNKNOWN', 'page'],
      ['CHANGE_REASON_REQUIRED', 'reason'],
    ]);
    await propose(people.clerk);
    expect(codes(await propose(people.lead))).toEqual([['CHANGE_WAITING', 'id']]);
  });

  it('别的单位的页面不行；公众、别的岗位不能拟写，看不到记录', async () => {
    const [page] = await pages(people.clerk);
    expect(codes(await propose(people.otherClerk, { page: page?.key }))).toEqual([
      ['PUSH_PAGE_UNKNOWN', 'page'],
    ]);
    await expect(propose(null)).rejects.toThrow('UNAUTHENTICATED');
    for (const actor of [people.archivist, people.media]) {
      await expect(propose(actor)).rejects.toThrow('FORBIDDEN');
      await expect(log(actor)).rejects.toThrow('FORBIDDEN');
    }
  });

  it('一个单位七天最多两次：拟写时、审核时都算', async () => {
    await push();
    await push();
    expect(codes(await propose(people.clerk))).toEqual([['PUSH_TOO_OFTEN']]);
    await clock(27, '09:59');
    expect(codes(await propose(people.clerk))).toEqual([['PUSH_TOO_OFTEN']]);
    await clock(27, '10:01');
    expect((await propose(people.clerk)).__typename).toBe('ProposedChange');
  });

  it('等待审核的，是同单位另一人的待办', async () => {
    await propose(people.clerk);
    const tasks = async (actor: typeof colleague) => {
      const data = await following.asking('{ workbench { tasks { kind path } } }', {}, actor);
      const { tasks: all } = data.workbench as unknown as { tasks: { kind: string; path: string }[] };
      return all.filter(({ kind }) => kind === 'CONFIRM_CHANGE').map(({ path }) => path);
    };
    expect(await tasks(colleague)).toEqual(['/gongzuotai/tuisong']);
    expect(await tasks(people.clerk)).toEqual([]);
    expect(await tasks(people.otherClerk)).toEqual([]);
  });
});
