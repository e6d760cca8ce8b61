/** 国令713号第三十条: a meeting to which too few came decides nothing, and says so when the result is entered. */
import { describe, expect, it } from 'vitest';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { SECRET } from './samples.ts';

const { changeOf, database, people, done, refused } = await openRoom();
const { govOffice, secondOffice } = people;
const RUNNING = { title: '审议决策草案', purpose: 'DECIDE', startedAt: '2026-11-20T01:00:00Z' } as const;

await database.sql(
  `insert into organ_member (id, unit_id, name, post, head, since)
   select gen_random_uuid(), $1, m.name, m.post, m.post = '县长', '2020-01-01'
   from (values ('甲', '副县长'), ('乙', '副县长'), ('丑', '县长')) m (name, post)`,
  [people.units.office.id],
);
const members = await database.sql<{ id: string; name: string }>('select id, name from organ_member');
const away = (...names: string[]) => ({
  input: {
    absences: names.map((name) => ({
      memberId: members.find((one) => one.name === name)?.id,
      reason: '在省里开会',
    })),
    observers: [],
  },
});

const WHY = '会上决定的不是登记的结果，登记时误选';

/** A meeting in session whose first item is under discussion; each act is done at its version of then. */
async function inSession(wish: MeetingWish = {}) {
  const built = await buildMeeting(database, people, { stage: 'IN_SESSION', items: [RUNNING], ...wish });
  const at = async () => {
    const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [
      built.id,
    ]);
    return { id: built.id, version: row?.version };
  };
  const on = async (more: object = {}) => ({ ...(await at()), itemId: built.itemIds[0], ...more });
  return {
    ...built,
    attend: async (...names: string[]) =>
      done(govOffice, 'recordAttendance', { ...(await at()), ...away(...names) }),
    attendRefused: async (codes: string[], ...names: string[]) =>
      refused(codes, govOffice, 'recordAttendance', { ...(await at()), ...away(...names) }),
    end: async (result: string, more: object = {}) =>
      done(govOffice, 'endAgendaItem', await on({ result, ...more })),
    endRefused: async (codes: string[], result: string, more: object = {}) =>
      refused(codes, govOffice, 'endAgendaItem', await on({ result, ...more })),
    correct: async (result: string) => {
      await done(govOffice, 'correctAgendaResult', await on({ result, reason: WHY }));
      await done(secondOffice, 'confirmChange', await changeOf(built.itemIds[0]));
    },
    propose: async (result: string) =>
      done(govOffice, 'correctAgendaResult', await on({ result, reason: WHY })),
    confirmRefused: async (codes: string[]) =>
      refused(codes, secondOffice, 'confirmChange', await changeOf(built.itemIds[0])),
    correctRefused: async (codes: string[], result: string) =>
      refused(codes, govOffice, 'correctAgendaResult', await on({ result, reason: WHY })),
  };
}

describe('第三十条 到会人数不足，不能讨论决定', () => {
  it('没有登记出席情况的，先登记；到会人数够的，可以决定', async () => {
    const meeting = await inSession();
    await meeting.endRefused(['ATTENDANCE_MISSING'], 'PASSED');
    await meeting.attend('甲');
    expect((await meeting.end('PASSED')).agenda[0]).toMatchObject({ result: 'PASSED' });
  });

  it('到会不足的，不能通过、否决、退改；可以缓议，以后也不能改成通过', async () => {
    const meeting = await inSession();
    await meeting.attend('甲', '乙');
    for (const result of ['PASSED', 'NOT_PASSED', 'REWORK'])
      await meeting.endRefused(['QUORUM_MISSING'], result);
    await meeting.end('DEFERRED');
    await meeting.correctRefused(['QUORUM_MISSING'], 'PASSED');
    await meeting.attend('甲');
    await meeting.correct('PASSED');
  });

  it('提出更正时到会人数够、确认时不足的，不能确认', async () => {
    const meeting = await inSession();
    await meeting.attend('甲');
    await meeting.end('DEFERRED');
    await meeting.propose('PASSED');
    await meeting.attend('甲', '乙');
    await meeting.confirmRefused(['QUORUM_MISSING']);
  });

  it('依法不予公开的议题，按内部部分写明的事由', async () => {
    const meeting = await inSession({ items: [{ ...RUNNING, title: SECRET, disclosure: 'CLOSED' }] });
    await meeting.endRefused(['ATTENDANCE_MISSING'], 'PASSED');
  });

  it('听取汇报、其他议题不受到会人数限制', async () => {
    for (const purpose of ['REPORT', 'OTHER'] as const) {
      const meeting = await inSession({ items: [{ ...RUNNING, purpose }] });
      await meeting.end('PASSED');
    }
  });

  it('按会议当日的设定', async () => {
    await database.sql(
      `insert into local_policy_version (version, "values", reason, changed_at)
       select version + 1, "values" || '{"executiveQuorum": "THREE_QUARTERS"}', '议事规则修订', $1
       from local_policy_version order by version desc limit 1`,
      ['2026-11-21T01:00:00Z'],
    );
    const before = await inSession();
    await before.attend('甲');
    await before.end('PASSED');
    const since = await inSession({ startsAt: '2026-11-23T00:10:00Z' });
    await since.attend('甲');
    await since.endRefused(['QUORUM_MISSING'], 'PASSED');
    await database.sql('delete from local_policy_version where version > 1');
  });

  it('议题已经决定的，出席情况不能更正成不足；先更正结果', async () => {
    const meeting = await inSession();
    await meeting.attend();
    await meeting.end('PASSED');
    await meeting.attendRefused(['DECIDED_WITHOUT_QUORUM'], '甲', '乙');
    await meeting.correct('DEFERRED');
    await meeting.attend('甲', '乙');
  });

  it('纪要已经公布的，如实更正出席情况', async () => {
    const meeting = await inSession({ stage: 'PUBLISHED', items: [{ ...RUNNING, result: 'PASSED' }] });
    await meeting.attend('甲', '乙');
  });

  it('审议没有开始的和到会不足的一并说明', async () => {
    const waiting = { title: '审议决策草案', purpose: 'DECIDE' } as const;
    const meeting = await inSession({ items: [waiting] });
    await meeting.endRefused(['ITEM_NOT_RUNNING', 'ATTENDANCE_MISSING'], 'PASSED');
  });
});
