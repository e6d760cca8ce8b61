/** 代理岗位：本单位的同事，有起止，有事由；管理、审计和行政首长的岗位不代理。 */
import { describe, expect, it } from 'vitest';
import { type ActingFacts, refuseActing, refuseActingEnd } from '#server/law/people/acting-post.ts';
import { Role } from '#server/law/people/role.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

const day = (text: string) => text as CalendarDay;
const person = (id: string, ...roles: Role[]) => ({ id, name: id, unitId: 'housing', active: true, roles });
const LEAD = person('lead', Role.UNIT_LEAD);
const CLERK = person('clerk', Role.UNIT_STAFF);
const LEAVE: ActingFacts = {
  acting: CLERK,
  absent: LEAD,
  startsOn: day('2026-12-01'),
  endsOn: day('2026-12-20'),
  reason: '产假，县人社局批准，11月20日请假单',
  today: day('2026-12-01'),
  others: [],
};

describe('安排代理', () => {
  it.each<[string, Partial<ActingFacts>, string[]]>([
    ['本单位的同事，从今日起，写明事由', {}, []],
    ['只代理一日', { endsOn: day('2026-12-01') }, []],
    ['从以后的日期起', { startsOn: day('2026-12-08') }, []],
    ['由经办人的岗位代理负责人、负责人代理经办人，都可以', { acting: LEAD, absent: CLERK }, []],
    ['还没有选人', { acting: null }, ['ACTING_NOBODY']],
    ['还没有选日期', { startsOn: null, endsOn: null }, ['ACTING_UNDATED', 'ACTING_UNDATED']],
    ['只选了第一日', { endsOn: null }, ['ACTING_UNDATED']],
    ['自己代理自己', { acting: LEAD }, ['ACTING_ONESELF']],
    ['代理人的账号停用了', { acting: { ...CLERK, active: false } }, ['ACTING_INACTIVE']],
    ['请假的人账号停用了', { absent: { ...LEAD, active: false } }, ['ACTING_INACTIVE']],
    ['别的单位的人', { acting: { ...CLERK, unitId: 'health' } }, ['ACTING_OTHER_UNIT']],
    ['系统管理员代理别人', { acting: person('admin', Role.SYS_ADMIN) }, ['ACTING_APART']],
    ['代理审计员', { absent: person('auditor', Role.AUDITOR) }, ['ACTING_APART']],
    ['代理行政首长', { absent: person('head', Role.HEAD_OF_GOVERNMENT) }, ['ACTING_HEAD']],
    ['从昨日起', { startsOn: day('2026-11-30') }, ['ACTING_PAST']],
    ['结束早于开始', { startsOn: day('2026-12-21') }, ['ACTING_REVERSED']],
    ['正好180日', { endsOn: day('2027-05-29') }, []],
    ['181日', { endsOn: day('2027-05-30') }, ['ACTING_TOO_LONG']],
    ['那几日已经有人代理', { others: ['周小满'] }, ['ACTING_TWICE']],
    ['事由只有一个句号', { reason: '。' }, ['ACTING_UNEXPLAINED']],
    [
      '几处不对，一次说全',
      { acting: { ...CLERK, unitId: 'health', active: false }, startsOn: day('2026-11-30'), reason: '无' },
      ['ACTING_INACTIVE', 'ACTING_OTHER_UNIT', 'ACTING_PAST', 'ACTING_UNEXPLAINED'],
    ],
  ])('%s', (_, change, codes) =>
    expect(refuseActing({ ...LEAVE, ...change }).map(({ code }) => code)).toEqual(codes),
  );

  it('已经结束的不再结束', () => {
    expect(refuseActingEnd(false)).toEqual([]);
    expect(refuseActingEnd(true).map(({ code }) => code)).toEqual(['ACTING_OVER']);
  });
});
