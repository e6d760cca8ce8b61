import { describe, expect, it } from 'vitest';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { memberChanges, type MeetingMember, refuseOpeningList } from '#server/law/meeting/meeting-members.ts';
import { type MemberTerm, type OpenedMeeting, refusePastChange } from '#server/law/meeting/organ-member.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const one = (name: string, more: Partial<MeetingMember> = {}): MeetingMember => ({
  memberId: name,
  name,
  post: '副县长',
  head: false,
  ...more,
});
const HEAD = one('丑', { post: '县长', head: true });
const LIST = [HEAD, one('甲'), one('乙')];

describe('第三十条 预告以后名单的变动，在宣布开会时说明', () => {
  it.each<[string, readonly MeetingMember[], string[]]>([
    ['没有变动', LIST, []],
    ['次序不同', LIST.toReversed(), []],
    ['缺席的人会前离任', [HEAD, one('甲')], ['副县长乙不再在任']],
    ['会前增加一人', [...LIST, one('戊')], ['增加副县长戊']],
    [
      '副职改为行政首长',
      [one('丑', { post: '县长' }), one('甲', { head: true }), one('乙')],
      ['县长丑（行政首长）改为县长丑', '副县长甲改为副县长甲（行政首长）'],
    ],
    ['职务变了', [HEAD, one('甲', { post: '常务副县长' }), one('乙')], ['副县长甲改为常务副县长甲']],
    ['换了一行登记，还是同一人', [HEAD, one('甲', { memberId: '新' }), one('乙')], []],
    [
      '行政首长换人',
      [one('己', { post: '县长', head: true }), one('甲'), one('乙')],
      ['县长丑（行政首长）不再在任', '增加县长己（行政首长）'],
    ],
    ['名单空了', [], ['县长丑（行政首长）不再在任', '副县长甲不再在任', '副县长乙不再在任']],
  ])('%s', (_title, now, expected) => {
    expect(memberChanges(LIST, now)).toEqual(expected);
  });

  const item = (purpose: AgendaPurpose) => ({ purpose });
  it.each<[string, readonly MeetingMember[] | null, readonly MeetingMember[], AgendaPurpose, string[]]>([
    ['名单没有变', LIST, LIST, 'DECIDE', []],
    ['名单有变', LIST, [HEAD, one('甲')], 'DECIDE', ['MEMBERS_CHANGED']],
    ['名单有变，没有讨论决定的议题', LIST, [HEAD], 'OTHER', ['MEMBERS_CHANGED']],
    ['预告时还没有名单', null, LIST, 'DECIDE', []],
    ['没有名单，讨论决定', null, [], 'DECIDE', ['MEMBERS_MISSING']],
    ['没有名单，停止执行', null, [], 'REPEAL', ['MEMBERS_MISSING']],
    ['没有名单，审议目录', null, [], 'CATALOGUE', ['MEMBERS_MISSING']],
    ['没有名单，听取汇报', null, [], 'REPORT', []],
    ['预告以后名单空了', LIST, [], 'DECIDE', ['MEMBERS_MISSING', 'MEMBERS_CHANGED']],
  ])('宣布开会：%s', (_title, announced, now, purpose, expected) => {
    expect(codes(refuseOpeningList({ announced, now, unheld: null, items: [item(purpose)] }))).toEqual(
      expected,
    );
  });

  it('首长不是平台上任行政首长的人，写明凭什么主持可以开会', () => {
    const [found] = refuseOpeningList({ announced: null, now: LIST, unheld: '丑', items: [] });
    expect(found).toMatchObject({ code: 'HEAD_NOT_HOLDER', severity: 'WARN' });
  });

  it('有变动的逐人说明，写明由来可以开会', () => {
    const [changed] = refuseOpeningList({ announced: LIST, now: [HEAD, one('乙')], unheld: null, items: [] });
    expect(changed).toMatchObject({ severity: 'WARN' });
    expect(changed?.message).toContain('副县长甲不再在任');
  });
});

describe('名单不改动开过的会、已经过去的日子', () => {
  const today = '2026-12-10';
  const IN: MemberTerm = { name: '甲', post: '副县长', head: false, since: '2026-01-01', until: null };
  const opened: OpenedMeeting = { name: '第31次常务会议', day: '2026-12-02' };
  const held = (day: OpenedMeeting['day']) => ({ ...opened, day });
  it.each<[string, MemberTerm | null, Partial<MemberTerm>, OpenedMeeting | null, string[]]>([
    ['首次登记，任职在前', null, {}, null, []],
    ['首次登记以后更正起始日', IN, { since: '2025-06-01' }, null, []],
    ['从今天起增加', null, { since: today }, opened, []],
    ['从明天起增加', null, { since: '2026-12-11' }, opened, []],
    ['从昨天起增加', null, { since: '2026-12-09' }, opened, ['MEMBER_DAY_PAST']],
    ['从会议当日起增加', null, { since: '2026-12-02' }, opened, ['MEMBER_MEETING_OPENED']],
    ['会议次日、已经过去', null, { since: '2026-12-03' }, opened, ['MEMBER_DAY_PAST']],
    ['任职到今天为止', IN, { until: today }, opened, []],
    ['任职到昨天为止', IN, { until: '2026-12-09' }, opened, []],
    ['任职到前天为止', IN, { until: '2026-12-08' }, opened, ['MEMBER_DAY_PAST']],
    ['会前一日离任', IN, { until: '2026-12-01' }, opened, ['MEMBER_MEETING_OPENED']],
    ['会议当日离任，今天才填', IN, { until: '2026-12-02' }, opened, ['MEMBER_DAY_PAST']],
    ['今天开过会，任职到昨天', IN, { until: '2026-12-09' }, held(today), ['MEMBER_MEETING_OPENED']],
    ['今天开过会，任职到今天', IN, { until: today }, held(today), []],
    ['会后把离任的改回在任', { ...IN, until: '2026-12-01' }, {}, opened, ['MEMBER_MEETING_OPENED']],
    ['将到期的续任', { ...IN, until: '2026-12-31' }, {}, opened, []],
    ['任期提前结束', { ...IN, until: '2026-12-31' }, { until: '2026-12-20' }, opened, []],
    ['会后改为行政首长', IN, { head: true }, opened, ['MEMBER_MEETING_OPENED']],
    ['会后改姓名', IN, { name: '庚' }, opened, ['MEMBER_MEETING_OPENED']],
    ['会后改职务', IN, { post: '常务副县长' }, opened, ['MEMBER_MEETING_OPENED']],
    ['会后改起始日', IN, { since: '2026-12-05' }, opened, ['MEMBER_MEETING_OPENED']],
    ['还没有到任的改职务', { ...IN, since: '2026-12-20' }, { since: '2026-12-20', post: '县长' }, opened, []],
    ['没有改动', IN, {}, opened, []],
  ])('%s', (_title, before, change, last, expected) => {
    const after = { ...IN, ...change };
    expect(codes(refusePastChange({ before, after, today, opened: last }))).toEqual(expected);
  });
});
