/** 个人信息保护法第十九条、第四十七条: contacts go when their years are over; what was said stays. */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/retention/retention.jobs.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { questions } from '#test/domains/casework/suggestion-questions.ts';

const { database, people, executing } = await openCourse();
const { received } = questions(database);
const PHONE = { contactKind: 'PHONE', contact: '13900000777' };

/** Those of the representatives' list stay while they are on it, those of people invited go with their meeting's years; a draw's seed is nobody's contact. */
const NOT_OF_A_DECISION = [
  'representative_contact',
  'library_expert_contact',
  'draw_seed',
  'invitation_contact',
  'sign_up_person',
];

const purge = () => jobs['purge-contacts']({}, database.services);
const left = async () => {
  const [row] = await database.sql<{ comments: number; suggestions: number }>(`select
    (select count(*)::int from comment_contact) as comments,
    (select count(*)::int from case_person k join case_item c on c.id = k.case_id and c.kind = 'SUGGESTION') as suggestions`);
  return row;
};
const purges = async () =>
  (await auditTrail(database)).filter(([action]) => action === 'decision.contactsPurged');

describe('联系方式在决策公布满两年后删除', () => {
  it('满两年当日还在，次日删除；意见原文还在；尚未公布的决策不受影响；记入审计一次', async () => {
    const { id, no } = await executing();
    await received(no, PHONE);
    const contact = { kind: 'PHONE', value: '13900000888' } as const;
    const consultation = await buildConsultation(database, people, { state: 'CLOSED' });
    await buildComment(database, consultation, { contact });
    await database.sql('update consultation set decision_id = $1 where id = $2', [id, consultation.id]);
    await buildComment(database, await buildConsultation(database, people), { contact });

    await database.setClock('2028-12-10T02:00:00Z');
    await purge();
    expect(await left()).toEqual({ comments: 2, suggestions: 1 });
    expect(await purges()).toEqual([]);

    await database.setClock('2028-12-10T17:00:00Z');
    await purge();
    await purge();
    expect(await left()).toEqual({ comments: 1, suggestions: 0 });
    expect(await purges()).toEqual([['decision.contactsPurged', 'DONE']]);
    expect(await database.sql('select text from comment')).toHaveLength(2);
    expect(await database.sql('select text from case_item')).toHaveLength(1);
  });

  it('收集以后把年限改长的，仍按收集时告知的年限删除', async () => {
    await database.setClock('2026-12-10T02:00:00Z');
    const { no } = await executing();
    await received(no, PHONE);
    await database.sql(
      `insert into local_policy_version (version, values, reason, changed_at)
       select max(version) + 1, (array_agg(values order by version desc))[1] || '{"contactRetentionYears": 5}', '延长', app_now()
       from local_policy_version`,
    );
    await database.setClock('2028-12-10T17:00:00Z');
    await purge();
    expect(await left()).toMatchObject({ suggestions: 0 });
  });

  it('凡是封存联系方式的表，都在删除之列', async () => {
    const tables = await database.sql<{
      name: string;
    }>(
      `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'sealed' and table_name <> all ($1)`,
      [NOT_OF_A_DECISION],
    );
    const [said] = await database.sql<{ text: string }>(
      `select pg_get_functiondef('purge_contacts'::regproc) as text`,
    );
    expect(tables.map(({ name }) => name).toSorted()).toEqual([
      'case_person',
      'comment_contact',
      'hearing_contact',
    ]);
    expect(tables.filter(({ name }) => !said?.text.includes(`delete from ${name} `))).toEqual([]);
  });
});
