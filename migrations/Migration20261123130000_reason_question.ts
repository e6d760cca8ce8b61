import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "reason_answer" ("id" uuid not null, "consultation_id" uuid not null, "disposition_id" uuid not null, "state" text not null, "text" text not null, "show_questions" boolean not null default true, "proposed_by_id" uuid not null, "proposed_at" timestamptz(3) not null, "confirmed_by_id" uuid null, "confirmed_at" timestamptz(3) null, "answered_on" date null, "returned_reason" text null, "version" int not null default 1, primary key ("id"))`,
  `create index "reason_answer_consultation_id_state_index" on "reason_answer" ("consultation_id", "state")`,
  `create table "reason_question" ("comment_id" uuid not null, "consultation_id" uuid not null, "disposition_id" uuid not null, "question" text not null default '', "asked_at" timestamptz(3) not null, "asked_on" date not null, "due_on" date not null, "due_provisional" boolean not null default false, "answer_id" uuid null, primary key ("comment_id"))`,
  `create index "reason_question_consultation_id_due_on_index" on "reason_question" ("consultation_id", "due_on")`,
  `create index "reason_question_answer_id_index" on "reason_question" ("answer_id")`,
  `alter table "reason_question" add constraint "reason_question_length" check (char_length(question) <= 500)`,
];

const REFERENCES = [
  ['reason_answer', 'consultation_id', 'consultation', ''],
  ['reason_answer', 'disposition_id', 'disposition', ''],
  ['reason_answer', 'proposed_by_id', 'person', ''],
  ['reason_answer', 'confirmed_by_id', 'person', ' on delete set null'],
  ['reason_question', 'comment_id', 'comment', ' on update cascade on delete cascade'],
  ['reason_question', 'consultation_id', 'consultation', ''],
  ['reason_question', 'disposition_id', 'disposition', ''],
  ['reason_question', 'answer_id', 'reason_answer', ' on delete set null'],
] as const;

const among = (condition: string) =>
  `consultation_id in (select c.id from consultation c where ${condition})`;
const MINE = 'app_reads_matter(c.unit_ids, c.review)';
const written = among('app_writes_matter(c.unit_ids, c.review)');

const ASKED = 'comment_id consultation_id disposition_id question asked_at asked_on';
const SAID =
  'consultation_id disposition_id state text show_questions confirmed_by_id confirmed_at answered_on';
const row = (of: 'old' | 'new', columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${of}.${column}`)
    .join(', ')})`;

/**
 * 理由不清楚 (R-33): what was asked is not changed, and its answer, once confirmed, neither; a question that has its answer gets no
 * other. Everybody reads confirmed answers, and the questions of opinions that everybody reads.
 */
export class Migration20261123130000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, column, target, then] of REFERENCES)
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id")${then}`,
      );
    this.secure();
    this.keep();
  }

  private secure(): void {
    const reads = {
      reason_answer: `${among(MINE)} or (state = 'CONFIRMED' and ${among('c.feedback_published_at is not null')})`,
      reason_question: `${among(MINE)} or (answer_id in (select a.id from reason_answer a where a.state = 'CONFIRMED' and a.show_questions)
        and exists (select 1 from comment_state s where s.comment_id = reason_question.comment_id))`,
    };
    for (const [table, read] of Object.entries(reads)) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${written})`);
      this.addSql(`create policy change on "${table}" for update using (${written}) with check (${written})`);
    }
  }

  private keep(): void {
    this.addSql(`create function refuse_other_question() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or ${row('old', ASKED)} is distinct from ${row('new', ASKED)} then
          raise exception 'what was asked about a reason is kept as it is' using errcode = 'restrict_violation';
        end if;
        if (old.answer_id, old.due_on) is distinct from (new.answer_id, new.due_on)
          and exists (select from reason_answer a where a.id = old.answer_id and a.state = 'CONFIRMED') then
          raise exception 'a reason is explained once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger reason_question_fixed before update or delete on reason_question
      for each row execute function refuse_other_question()`);
    this.addSql(`create function refuse_other_reason_answer() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or (old.state = 'CONFIRMED' and ${row('old', SAID)} is distinct from ${row('new', SAID)}) then
          raise exception 'a confirmed answer is kept as it is' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger reason_answer_fixed before update or delete on reason_answer
      for each row execute function refuse_other_reason_answer()`);
  }
}
