/** A database that came here by the earlier migrations is as the baseline makes it; one that stopped before is refused. */
import { expect, it } from 'vitest';
import { openDatabase } from '#server/ground/kernel/database.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { SUGGESTIONS_BEFORE } from './suggestions-before.ts';

const database = await testDatabase();

async function migrateFrom(last: string): Promise<void> {
  await database.sql(`delete from mikro_orm_migrations`);
  await database.sql(`insert into mikro_orm_migrations (name) values ($1)`, [last]);
  const orm = await openDatabase({ url: database.ownerUrl, pool: 1, bare: true });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

/** What the migrations after the baseline added, taken away again. */
const BEFORE_LATER = `
  drop table plan_task;
  drop function refuse_other_plan_task;
  drop trigger source_no_kept on case_item;
  drop function refuse_other_source_no;
  alter table case_item drop column source_no;
  drop trigger inquiry_capacity_fixed on inquiry;
  drop function refuse_changed_capacity;
  alter table inquiry drop column asked_as;
  drop trigger hearing_recorder_fixed on hearing;
  drop function refuse_changed_recorder;
  alter table hearing drop column recorder_id;
  delete from privacy_notice where version = 6;
  drop table cluster_move;
  alter table comment_cluster drop column clause_no, drop column stance;
  drop table paper_form;
  drop table saved_view;
  drop function posts_of, absent_for;
  drop table acting_post, passkey;
  drop table key_check, data_key;
  drop table comment_note;
  alter table comment_state add column hidden_names text[] not null default '{}', drop column blackouts;
  drop function hide_words;
  create function hide_names(said text, names text[]) returns text language sql immutable as 'select said';
  alter table event drop column press_sign_up;
  alter table site_profile drop column towns, drop column towns_source, drop column towns_counted_on,
    drop column terminals;
  drop function opinion_groups, group_sample, unshown_quotations, opinion_networks;
  alter table comment_state drop column disowned_at, drop column disowned_note;
  create index cluster_member_cluster_id_index on cluster_member (cluster_id);
  drop index cluster_member_cluster_id_comment_id_index;
  drop function rotated_opinions, opinions_by_place;
  drop index comment_place_index;
  alter table event_room drop column entrance, drop column transit;
  drop table own_code;
  drop table case_person, case_item;
  ${SUGGESTIONS_BEFORE};
  drop table disclosure_check, disclosure_row, disclosure_catalogue;
  drop function refuse_published_disclosure, refuse_published_disclosure_row;
  drop table policy_interpreter, annual_report;
  drop function refuse_published_annual_report, refuse_other_case, public_answers, public_case_about, public_cases, public_case, takedowns_kept, standing_takedown, steps_kept;
  drop table village_visit, village_photo, village_posting, village;
  drop function refuse_changed_village_affairs;
  drop table push_letter, push;
  drop function refuse_changed_push;
  drop table concern_response, concern;
  drop function refuse_moved_concern, refuse_published_response;
  drop table participation_matter, participation_list;
  drop function refuse_published_list, refuse_published_matter;
  alter table comment_contact drop column contact_mark;
  alter table sign_up_person drop column contact_mark;
  alter table representative_contact drop column contact_mark;
  alter table dossier rename column plain_words to summary;
  alter table agenda_item drop column catalogue_version_id;
  alter table catalogue_version drop column finished_at, drop column gov_item_id;
  alter table decision_record drop column judged_digest;
  alter table decision_step drop column overtaken;
  alter table hearing_participant drop column withdrawal_way, drop column withdrawal_on, drop column withdrawal_paper_id;
  alter table hearing_notice alter column by_id set not null, drop constraint hearing_notice_by_id_foreign,
    add constraint hearing_notice_by_id_foreign foreign key (by_id) references person (id);
  drop table catalogue_nil_return;
  alter table catalogue_collection drop column chased_on;
  drop table meeting_member;
  drop function refuse_changed_meeting_member;
  drop table statute;
  drop table proposed_change;
  drop function refuse_changed_proposed_change;
  alter table clause drop column cites;
  alter table disposition drop column asked, drop column routed_answer, drop column routed_answered_on;
  alter table reason_question drop column differs;
  drop trigger withdrawn_compared on comment_state;
  drop function compare_withdrawn;
  drop trigger words_copied on comment_words;
  drop function compare_copied_words;
  drop table comment_likeness, like_group, comment_band, comment_to_compare;
  alter table organ_member drop column authorisation_no, drop column authorisation_on;
  alter table person drop column second_factor, drop column second_factor_step, drop column recovery_codes,
    drop column challenge_taken, drop column single_sign_on`;

/** A round whose 摘要 was put right, from before it was called 通俗说明. */
async function correctedRound(): Promise<string> {
  const people = await buildPeople(database);
  const { id, decisionId } = await buildConsultation(database, people, {
    dossier: { plainWords: '票价要涨二元。' },
  });
  await database.sql(
    `insert into correction (id, subject, decision_id, consultation_id, unit_ids, part, wrong, corrected, reason, changed_at, published_at)
     values (gen_random_uuid(), 'CONSULTATION', $1, $2, '{}', 'SUMMARY', '二元', '一元', '写错了', now(), now())`,
    [decisionId, id],
  );
  return id;
}

it('已经逐个升级到最后一步的数据库，照用，接着走基线以后的各步；公布过的更正还在原处', async () => {
  const id = await correctedRound();
  await database.sql(BEFORE_LATER);
  await migrateFrom('Migration20261125120000');
  expect(await database.sql('select name from mikro_orm_migrations order by id')).toEqual([
    { name: 'Migration20261125120000' },
    { name: 'Migration20261126000000' },
    { name: 'Migration20261126120000' },
    { name: 'Migration20261126150000' },
    { name: 'Migration20261126160000' },
    { name: 'Migration20261126180000' },
    { name: 'Migration20261126190000' },
    { name: 'Migration20261126200000' },
    { name: 'Migration20261126210000' },
    { name: 'Migration20261127000000' },
    { name: 'Migration20261127010000' },
    { name: 'Migration20261127020000' },
    { name: 'Migration20261127030000' },
    { name: 'Migration20261127040000' },
    { name: 'Migration20261127060000' },
    { name: 'Migration20261127070000' },
    { name: 'Migration20261127080000' },
    { name: 'Migration20261127100000' },
    { name: 'Migration20261127110000' },
    { name: 'Migration20261127115000' },
    { name: 'Migration20261127120000' },
    { name: 'Migration20261127120100' },
    { name: 'Migration20261127130000' },
    { name: 'Migration20261127130100' },
    { name: 'Migration20261127130200' },
    { name: 'Migration20261128100000' },
    { name: 'Migration20261128100100' },
    { name: 'Migration20261128110000' },
    { name: 'Migration20261128120000' },
    { name: 'Migration20261128130000' },
    { name: 'Migration20261128140000' },
    { name: 'Migration20261128150000' },
    { name: 'Migration20261128160000' },
    { name: 'Migration20261128161000' },
    { name: 'Migration20261128162000' },
    { name: 'Migration20261128170000' },
    { name: 'Migration20261129100000' },
    { name: 'Migration20261129120000' },
    { name: 'Migration20261129150000' },
    { name: 'Migration20261129170500' },
    { name: 'Migration20261129180000' },
    { name: 'Migration20261129190000' },
    { name: 'Migration20261130100000' },
    { name: 'Migration20261130110000' },
    { name: 'Migration20261130120000' },
    { name: 'Migration20261130125000' },
    { name: 'Migration20261130140000' },
    { name: 'Migration20261130145000' },
    { name: 'Migration20261130150000' },
    { name: 'Migration20261130160000' },
    { name: 'Migration20261130170000' },
    { name: 'Migration20261130190000' },
    { name: 'Migration20261130200000' },
    { name: 'Migration20261130210000' },
    { name: 'Migration20261201100000' },
    { name: 'Migration20261201110000' },
    { name: 'Migration20261201120000' },
    { name: 'Migration20261201130000' },
    { name: 'Migration20261201140000' },
    { name: 'Migration20261203100000' },
    { name: 'Migration20261203110000' },
    { name: 'Migration20261204110000' },
    { name: 'Migration20261204120000' },
    { name: 'Migration20261204130000' },
  ]);
  expect(await database.sql('select press_sign_up from event')).toEqual([]);
  const asked = `select o.plain_words as words, c.part, c.wrong from dossier o
    join correction c on c.consultation_id = o.consultation_id where o.consultation_id = $1`;
  expect(await database.sql(asked, [id])).toEqual([
    { words: '票价要涨二元。', part: 'PLAIN_WORDS', wrong: '二元' },
  ]);
  const changed = database.sql(`update correction set wrong = '' where consultation_id = $1`, [id]);
  await expect(changed).rejects.toThrow('a published correction stays');
});

it('停在半路的数据库，说明先用哪一版升级，不动它', async () => {
  await expect(migrateFrom('Migration20261125110000')).rejects.toThrow(
    'the database stands at Migration20261125110000',
  );
});
