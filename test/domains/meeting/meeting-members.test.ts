/** 国令713号第三十条: who has to be at a meeting is kept when it opens; the list edited before or after changes nothing in silence. */
import { describe, expect, it } from 'vitest';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { ask } from '#test/kernel/ask.ts';
import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openRoom } from './room.ts';

const { changeOf, database, people, done, refused } = await openRoom();
const { govOffice, secondOffice, secrecy, leader, clerk } = people;
const DECIDED = { title: '审议决策草案', purpose: 'DECIDE' } as const;
const office = people.units.office.id;

interface Kept {
  fixed: boolean;
  changes: string[];
  members: { name: string; head: boolean }[];
}

const listed = async (name: string, post: string, head = false) => {
  const [row] = await database.sql<{ id: string }>(
    `insert into organ_member (id, unit_id, name, post, head, since)
     values (gen_random_uuid(), $1, $2, $3, $4, '2020-01-01') returning id`,
    [office, name, post, head],
  );
  return row?.id ?? '';
};
const now = async (id: string) => {
  const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [id]);
  return { id, version: row?.version };
};
const membersOf = async (no: string, actor: typeof govOffice | null = govOffice) => {
  const query = `query($no: String!) { meeting(no: $no) { members { fixed changes members { name head } } } }`;
  const { data } = await ask(database, actor, { query, variables: { no } });
  return (data as unknown as { meeting: { members: Kept | null } }).meeting.members;
};
const namesOf = (kept: Kept | null) => kept?.members.map(({ name }) => name).toSorted();
const ended = (id: string, until: string) =>
  database.sql('update organ_member set until = $2 where id = $1', [id, until]);

/** A meeting whose announcement was just published, ready to be opened. */
async function announced() {
  const built = await buildMeeting(database, people, {
    announced: false,
    items: [DECIDED],
    review: ReviewState.APPROVED,
    paper: 'NOTICE',
  });
  await done(leader, 'announceMeeting', await now(built.id));
  await done(govOffice, 'readyMeeting', await now(built.id));
  return built;
}

describe('第三十条 应到会人员在宣布开会时固定', () => {
  it('没有名单的，有讨论决定的议题就不能开会', async () => {
    const { id } = await announced();
    await refused(['MEMBERS_MISSING'], govOffice, 'openMeeting', await now(id));
  });

  it('预告以后有人离任、换了首长的，宣布开会时逐人说明；写明由来才开会', async () => {
    const head = await listed('丑', '县长', true);
    const absent = await listed('甲', '副县长');
    await listed('乙', '副县长');
    await buildActor(database, people.units.office, [Role.HEAD_OF_GOVERNMENT], '乙');
    const { id, no } = await announced();
    expect(await membersOf(no)).toMatchObject({ fixed: false, changes: [] });
    await ended(absent, '2026-11-22');
    await database.sql('update organ_member set head = false where id = $1', [head]);
    await database.sql(`update organ_member set head = true where name = '乙'`);
    const changes = ['副县长甲不再在任', '副县长乙改为副县长乙（行政首长）', '县长丑（行政首长）改为县长丑'];
    expect(await membersOf(no)).toMatchObject({ fixed: false, changes });
    await refused(['MEMBERS_CHANGED'], govOffice, 'openMeeting', await now(id));
    const acknowledge = (reason: string) => ({ acknowledged: [{ code: 'MEMBERS_CHANGED', reason }] });
    await refused(['MEMBERS_CHANGED'], govOffice, 'openMeeting', {
      ...(await now(id)),
      ...acknowledge('无'),
    });
    await done(govOffice, 'openMeeting', {
      ...(await now(id)),
      ...acknowledge('县人大常委会已经决定任免，文件在案'),
    });
    expect(await membersOf(no)).toMatchObject({
      fixed: true,
      changes,
      members: [
        { name: '乙', head: true },
        { name: '丑', head: false },
      ],
    });
  });

  it('会后改动名单，应到会人员不变；缺席的登记不进也登记不出', async () => {
    await database.sql('delete from organ_member');
    await listed('乙', '县长', true);
    await listed('甲', '副县长');
    const away = await listed('丑', '副县长');
    const { id, no } = await announced();
    await done(govOffice, 'openMeeting', await now(id));
    await ended(away, '2026-11-01');
    const late = await listed('戊', '副县长');
    const attend = async (memberId: string) => ({
      ...(await now(id)),
      input: { absences: [{ memberId, reason: '在省里开会' }], observers: [] },
    });
    await refused(['NOT_A_MEMBER'], govOffice, 'recordAttendance', await attend(late));
    await done(govOffice, 'recordAttendance', await attend(away));
    expect(namesOf(await membersOf(no))).toEqual(['丑', '乙', '甲']);
    const kept = database.sql(`update meeting_member set head = not head where meeting_id = $1`, [id]);
    await expect(kept).rejects.toThrow('the members of a meeting stay as they were kept');
  });

  it('名单上的首长不是平台上任行政首长的人、也没有书面授权的，写明凭什么主持才开会', async () => {
    const { id } = await announced();
    await database.sql(`update organ_member set head = (name = '甲') where until is null`);
    await refused(['MEMBERS_CHANGED', 'HEAD_NOT_HOLDER'], govOffice, 'openMeeting', await now(id));
    await database.sql(
      `update organ_member set authorisation_no = '岚政授〔2026〕2号', authorisation_on = '2026-11-01' where name = '甲'`,
    );
    await refused(['MEMBERS_CHANGED'], govOffice, 'openMeeting', await now(id));
  });

  it('供承办、审查的人；公众和别的单位看不到', async () => {
    const { no } = await buildMeeting(database, people, { stage: 'ENDED' });
    expect(await membersOf(no, secrecy)).toMatchObject({ fixed: true });
    for (const other of [null, clerk]) expect(await membersOf(no, other)).toBeNull();
  });
});

const told = async (no: string) => {
  const query = `query($no: String!) { meeting(no: $no) { attendance { present
    corrections { before reason proposedBy confirmedBy } } } }`;
  const { data } = await ask(database, govOffice, { query, variables: { no } });
  return (data as unknown as { meeting: { attendance: object } }).meeting.attendance;
};

describe('散会以后更正出席情况', () => {
  it('写明理由，经另一人确认；原来的登记、理由和两个人都看得到', async () => {
    const { id, no } = await buildMeeting(database, people, { stage: 'ENDED' });
    const kept = await membersOf(no);
    expect(kept?.members.length).toBeGreaterThan(1);
    const [row] = await database.sql<{ member_id: string }>(
      `select member_id from meeting_member where meeting_id = $1 and not head limit 1`,
      [id],
    );
    const attend = async (absent: boolean, reason: string) => ({
      ...(await now(id)),
      input: {
        absences: absent ? [{ memberId: row?.member_id, reason: '在省里开会' }] : [],
        observers: [],
        reason,
      },
    });
    await done(govOffice, 'recordAttendance', await attend(true, ''));
    await refused(['CHANGE_REASON_REQUIRED'], govOffice, 'recordAttendance', await attend(false, '无'));
    const reason = '核对签到表，会议开始以后到会';
    await done(secondOffice, 'recordAttendance', await attend(false, reason));
    const entitled = kept?.members.length ?? 0;
    expect(await told(no)).toMatchObject({ present: entitled - 1, corrections: [{ confirmedBy: null }] });
    await refused(['SECOND_PERSON_REQUIRED'], secondOffice, 'confirmChange', await changeOf(id));
    await done(govOffice, 'confirmChange', await changeOf(id));
    const before = expect.stringContaining('在省里开会') as string;
    expect(await told(no)).toMatchObject({
      present: entitled,
      corrections: [{ before, reason, proposedBy: '政办丁', confirmedBy: govOffice.name }],
    });
  });
});
