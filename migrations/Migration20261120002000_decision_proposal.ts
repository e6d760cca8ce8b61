import { Migration } from '@mikro-orm/migrations';

const TABLE = [
  `create table "decision_proposal" ("id" uuid not null, "proposer_kind" text not null, "proposer_name" text not null, "proposer_organisation" text null, "proposer_unit_id" uuid null, "title" text not null, "written_text" text null, "problem" text null, "reasons" text null, "basis" text null, "preliminary_plan" text null, "necessity" text null, "feasibility" text null, "received_on" date not null, "phase" text not null, "phase_since" date not null, "study_note" text null, "decline_reason" text null, "answer" text null, "outside_reason" text null, "decision_id" uuid null, "proposed_by_id" uuid not null, "proposed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
  `create index "decision_proposal_proposed_at_id_index" on "decision_proposal" ("proposed_at", "id")`,
  `alter table "decision_proposal" add constraint "decision_proposal_proposer_unit_id_foreign" foreign key ("proposer_unit_id") references "unit" ("id") on delete set null`,
  `alter table "decision_proposal" add constraint "decision_proposal_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete set null`,
  `alter table "decision_proposal" add constraint "decision_proposal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id")`,
];

/** A unit's proposal is that unit's; those of leaders, deputies and citizens are the county's. */
const OURS = 'array_remove(array[proposer_unit_id], null)';
/** Condition: the requester prepares the decision, and so reads the proposal it came from. */
const THEIRS = 'decision_id in (select d.id from decision d where app_reads(d.unit_ids))';

const PROPOSED =
  `proposer_kind, proposer_name, proposer_organisation, proposer_unit_id, title, written_text, problem, reasons, basis,
  preliminary_plan, necessity, feasibility, received_on, proposed_by_id, proposed_at`.replaceAll(/\s+/g, ' ');
const of = (row: string) =>
  PROPOSED.split(', ')
    .map((column) => `${row}.${column}`)
    .join(', ');

/** 决策事项建议 (国令713号第十条): who proposed what is never changed, nor is what was answered; nothing of it is public. */
export class Migration20261120002000 extends Migration {
  override up(): void {
    for (const sql of TABLE) this.addSql(sql);
    this.addSql(`alter table "decision_proposal" enable row level security`);
    this.addSql(
      `create policy read on "decision_proposal" for select using (app_reads(${OURS}) or ${THEIRS})`,
    );
    this.addSql(`create policy add on "decision_proposal" for insert with check (app_writes(${OURS}))`);
    this.addSql(`create policy change on "decision_proposal" for update using (app_writes(${OURS}))
      with check (app_writes(${OURS}))`);
    this.addSql(`create function refuse_other_proposal() returns trigger language plpgsql as $$
      begin
        if old.phase in ('DECLINED', 'INITIATED') or (${of('old')}) is distinct from (${of('new')}) then
          raise exception 'a proposal is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger decision_proposal_fixed before update on decision_proposal
      for each row execute function refuse_other_proposal()`);
  }
}
