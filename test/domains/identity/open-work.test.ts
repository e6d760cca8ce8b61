/** 离岗移交: whoever leaves a post does not leave their work to nobody unsaid. */
import { describe, expect, it } from 'vitest';
import { refuseOpenWork } from '#server/domains/identity/refuse-open-work.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { answered, findingsOf } from './at-the-door.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);
const { UNIT_STAFF, UNIT_LEAD, MEDIA_STAFF } = Role;
const CLERK = { active: true, unitId: 'a', roles: [UNIT_STAFF] };
const MEDIA = { active: true, unitId: 'b', roles: [MEDIA_STAFF] };

describe('离岗以前移交', () => {
  it.each([
    ['停用账号', CLERK, { active: false }, 3, 0, '3条意见没有处理'],
    ['换了单位', CLERK, { unitId: 'c' }, 3, 0, '3条意见没有处理'],
    ['不再经办', CLERK, { roles: [UNIT_LEAD] }, 3, 0, '3条意见没有处理'],
    ['加了岗位的，不问', CLERK, { roles: [UNIT_STAFF, UNIT_LEAD] }, 3, 0, null],
    ['都没有的，不问', CLERK, { active: false }, 0, 0, null],
    ['融媒体中心停用', MEDIA, { active: false }, 0, 2, '2场直播由其操作'],
    ['融媒体中心换了单位，岗位还在', MEDIA, { unitId: 'c' }, 0, 2, null],
    ['两样都有', CLERK, { active: false }, 1, 1, '1条意见没有处理，1场直播由其操作'],
  ])('%s', (_, before, change, opinions, broadcasts, said) => {
    const findings = refuseOpenWork(before, { ...before, ...change }, [
      { post: UNIT_STAFF, ofUnit: true, words: '条意见没有处理', open: opinions },
      { post: MEDIA_STAFF, ofUnit: false, words: '场直播由其操作', open: broadcasts },
    ]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual(
      said === null ? [] : [['PERSON_HAS_OPEN_WORK', 'WARN']],
    );
    if (said !== null) expect(findings[0]?.message).toContain(said);
  });
});

describe('停用经GraphQL', () => {
  const close = async (personId: string, acknowledged: object[] = []) => {
    const [{ version, ...input } = { version: 0 }] = await database.sql<{ version: number }>(
      'select login_name as "loginName", name, unit_id as "unitId", roles, version from person where id = $1',
      [personId],
    );
    const answer = await ask(database, people.admin, {
      query: `mutation ($id: ID!, $version: Int!, $input: PersonInput!, $acknowledged: [AcknowledgementInput!]) {
        updatePerson(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
          ... on Person { active } ... on Refusal { findings { code fields message } } } }`,
      variables: { id: personId, version, input: { ...input, active: false }, acknowledged },
    });
    const found = findingsOf(answer, 'updatePerson').map(({ code, message }) => `${code} ${message}`);
    return found.length > 0 ? found : answered(answer, 'updatePerson');
  };

  it('名下有意见的，先问；写明由谁接手，才停用', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => buildComment(database, matter, {})));
    for (const { id } of ids)
      await database.sql('update comment_state set assignee_id = $2 where comment_id = $1', [
        id,
        people.clerk.id,
      ]);
    await database.sql(`update comment_state set status = 'WITHDRAWN' where comment_id = $1`, [ids[0]?.id]);
    expect(await close(people.clerk.id)).toEqual([
      expect.stringMatching(/^PERSON_HAS_OPEN_WORK 名下还有2条意见没有处理/u),
    ]);
    const reason = '调任，由同科室的经办人接手，科长已知道。';
    expect(await close(people.clerk.id, [{ code: 'PERSON_HAS_OPEN_WORK', reason }])).toEqual({
      active: false,
    });
  });

  it('还有直播要操作的，先问；会议散了、取消了的不算', async () => {
    const { id } = await buildMeeting(database, people, { stage: 'READY' });
    await database.sql(
      `insert into meeting_stream (meeting_id, state, with_text, with_video, operator_id) values ($1, 'APPROVED', true, false, $2)`,
      [id, people.media.id],
    );
    expect(await close(people.media.id)).toEqual([expect.stringMatching(/名下还有1场直播由其操作/u)]);
    await database.sql('update meeting set cancelled_at = app_now() where id = $1', [id]);
    expect(await close(people.media.id)).toEqual({ active: false });
  });
});
