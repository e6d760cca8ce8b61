/** 国令713号第三十条: who the members are, who of them came, who decided; nobody becomes the head by being typed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#schema/kernel/id.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { linesOf } from './review-questions.ts';
import { MINUTES, openReview } from './review-room.ts';

const room = await openReview();
const { database, people, paper, unchanged, scheduled } = room;
const { govOffice } = people;
const AFTER = '2026-12-02T08:00:00Z';

beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const MEMBER = { name: '丙', post: '副县长', since: '2026-01-01' };
const member = (name: string, more: object = {}) =>
  database.sql<{ id: string }>(
    `insert into organ_member (id, unit_id, name, post, head, since, until)
   select $3, $1, m.name, m.post, m.head, m.since, m.until
   from jsonb_to_record($2) m (name text, post text, head boolean, since date, until date) returning id`,
    [people.units.office.id, JSON.stringify({ head: false, ...MEMBER, name, ...more }), newId()],
  );
const attend = async (meetingId: string, input: object) => {
  const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [
    meetingId,
  ]);
  const { data } = await ask(database, govOffice, {
    query: `mutation($id: ID!, $version: Int!, $input: AttendanceInput!) { result: recordAttendance(id: $id, version: $version, input: $input) {
      ... on Meeting { attendance { entitled present needed members { name present reason } observers { name unit } } }
      ... on Refusal { findings { code } } } }`,
    variables: {
      id: meetingId,
      version: row?.version,
      input: { reason: '核对签到表，原登记有误', ...input },
    },
  });
  return (data as { result: { attendance?: object; findings?: { code: string }[] } } | null)?.result;
};

describe('出席情况在会议台登记一次', () => {
  const built = () => buildMeeting(database, people, { stage: 'ENDED', startsAt: '2026-11-19T01:00:00Z' });
  it('按宣布开会时在任的组成人员；离任的不算；当时没有名单的，会后不能补', async () => {
    const ids = new Map<string, string>();
    for (const [name, more] of [
      ['丑', { post: '县长', head: true }],
      ['甲', {}],
      ['乙', {}],
      ['丁', { until: '2026-11-18' }],
    ] as const)
      ids.set(name, (await member(name, more))[0]?.id ?? '');
    const { id, no } = await built();
    const absences = [{ memberId: ids.get('乙'), reason: '在省里开会' }];
    expect(await attend(id, { absences, observers: [{ name: '沈律', unit: '县司法局' }] })).toEqual({
      attendance: {
        entitled: 3,
        present: 2,
        needed: 2,
        members: [
          { name: '丑', present: true, reason: '' },
          { name: '甲', present: true, reason: '' },
          { name: '乙', present: false, reason: '在省里开会' },
        ],
        observers: [{ name: '沈律', unit: '县司法局' }],
      },
    });
    expect(await attend(id, { absences: [{ memberId: ids.get('丁'), reason: '离任' }] })).toEqual({
      findings: [{ code: 'NOT_A_MEMBER' }],
    });
    const query = 'query($no: String!) { meeting(no: $no) { name attendance { present } } }';
    const { data } = await ask(database, null, { query, variables: { no } });
    expect(data).toMatchObject({ meeting: { attendance: null } });
    await database.sql('delete from meeting_attendance');
    await database.sql('delete from organ_member');
    expect(await attend((await built()).id, {})).toEqual({ findings: [{ code: 'MEMBERS_MISSING' }] });
  });
});

describe('第三十条 登记讨论时看到会的人', () => {
  const recorded = async (given: object, at = AFTER) => {
    const matter = await scheduled();
    await database.setClock(at);
    return {
      matter,
      codes: await unchanged(() => matter.codes('recordDiscussion', govOffice, { ...MINUTES, ...given })),
    };
  };
  it('副县长不因最后发言成为行政首长', async () => {
    const { codes } = await recorded({ speakers: ['县长丑', '副县长乙', '副县长甲'] });
    expect(codes).toEqual(['HEAD_NOT_LAST']);
  });
  it('到会不足半数的，不能讨论决定', async () => {
    const { codes } = await recorded({ speakers: ['县长丑'], absent: ['副县长甲', '副县长乙'] });
    expect(codes).toEqual(['QUORUM_MISSING', 'MEMBERS_SILENT']);
  });
  it('到会人数按会议当日的设定；会后的设定不溯及以前', async () => {
    const setOn = (at: string, share: string) =>
      database.sql(
        `insert into local_policy_version (version, "values", reason, changed_at)
         select version + 1, "values" || jsonb_build_object('executiveQuorum', $1::text), '议事规则修订', $2
         from local_policy_version order by version desc limit 1`,
        [share, at],
      );
    const given = { speakers: ['县长丑', '副县长乙'], absent: ['副县长甲'] };
    await setOn('2026-11-20T01:00:00Z', 'THREE_QUARTERS');
    expect((await recorded(given)).codes).toContain('QUORUM_MISSING');
    await database.setClock('2026-11-19T16:00:00Z');
    await setOn('2026-11-20T02:00:00Z', 'OVER_HALF');
    await setOn('2027-01-01T01:00:00Z', 'THREE_QUARTERS');
    expect((await recorded(given, '2027-01-04T01:00:00Z')).codes).not.toContain('QUORUM_MISSING');
    await database.sql('delete from local_policy_version where version > 1');
  });
  it('没有到会的人，没有发言，也没有不同意见', async () => {
    const { codes } = await recorded({
      absent: ['副县长甲'],
      dissents: [{ name: '副县长甲', opinion: '建议缓议。' }],
    });
    expect(codes).toEqual(['VOICE_NOT_PRESENT', 'VOICE_NOT_PRESENT']);
  });
  it('行政首长没有到会的，凭书面授权由到会的组成人员作出决定，授权写入记录', async () => {
    const given = { speakers: ['副县长乙', '副县长甲'], absent: ['县长丑'] };
    const { matter, codes } = await recorded(given);
    expect(codes).toEqual(['HEAD_ABSENT', 'AUTHORISATION_REQUIRED', 'HEAD_NOT_LAST']);
    const [acting] = await database.sql<{ id: string }>(`select id from organ_member where name = '甲'`);
    const authorisationId = await paper(matter.id, { kind: DocumentKind.OTHER, sha256: 'authority' });
    const done = await matter.done('recordDiscussion', govOffice, {
      ...MINUTES,
      ...given,
      actingHeadId: acting?.id,
      authorisationId,
    });
    expect(linesOf(done, 'DISCUSSION')).toEqual(
      expect.arrayContaining([
        '出席：应到3人，实到2人',
        '行政首长：副县长甲',
        '代行职权的书面授权：SHA-256 authority',
      ]),
    );
    expect(done.records.at(-1)?.fileIds).toContain(authorisationId);
  });
  it('登记以后，出席情况不再更正', async () => {
    const matter = await scheduled();
    await database.setClock(AFTER);
    await matter.done('recordDiscussion', govOffice, MINUTES);
    const [item] = await database.sql<{ meeting_id: string }>(
      'select meeting_id from agenda_item where decision_id = $1',
      [matter.id],
    );
    const observers = [{ name: '沈律', unit: '县司法局' }];
    expect(await attend(item?.meeting_id ?? '', { observers })).toEqual({
      findings: [{ code: 'DISCUSSION_RECORDED' }],
    });
  });
});
