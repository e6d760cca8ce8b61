import { Migration } from '@mikro-orm/migrations';

const OURS =
  'decision_id in (select d.id from decision d where app_writes(d.unit_ids || d.executing_unit_ids))';
const WORKED_ON = `draft_version_id in (select v.id from draft_version v where v.frozen_at is null
  and v.decision_id in (select d.id from decision d where app_writes(d.unit_ids)))`;

const TABLE = [
  `create table draft_passage (id uuid not null, decision_id uuid not null, no int not null, gate text not null,
    draft_version_id uuid not null, digest text not null, by_id uuid not null, at timestamptz(3) not null, primary key (id))`,
  `alter table draft_passage add constraint draft_passage_decision_id_no_unique unique (decision_id, no)`,
  `create index draft_passage_draft_version_id_index on draft_passage (draft_version_id)`,
  ...(['decision', 'draft_version', 'person'] as const).map((table, at) => {
    const column = ['decision_id', 'draft_version_id', 'by_id'][at];
    return `alter table draft_passage add constraint draft_passage_${column}_foreign foreign key (${column}) references ${table} (id)`;
  }),
];

/** Read with its version; a passage is never changed, and names a fixed version of this decision by the digest it has. */
const KEPT = [
  `alter table draft_passage enable row level security`,
  `create policy read on draft_passage for select using (draft_version_id in (select v.id from draft_version v))`,
  `create policy add on draft_passage for insert with check (${OURS})`,
  `create trigger draft_passage_fixed before update or delete on draft_passage for each row execute function refuse_recorded()`,
  `create function refuse_untrue_passage() returns trigger language plpgsql as $$
    begin
      if not exists (select from draft_version v where v.id = new.draft_version_id and v.decision_id = new.decision_id
        and v.frozen_at is not null and v.digest = new.digest) then
        raise exception 'only a fixed version of this decision passes, by its digest' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  `create trigger draft_passage_true before insert on draft_passage for each row execute function refuse_untrue_passage()`,
];

/**
 * The point of the legality opinion that a change carries out; the changes recorded for a version are deleted with it
 * when it is given up.
 */
const CHANGES = [
  `alter table draft_change add point int null`,
  `create policy remove on draft_change for delete using (${WORKED_ON})`,
];

/**
 * 关口 (国令713号第二十五条、第三十条、第三十二条): review, discussion, approval and publication each name a version. Earlier passages
 * named only the digest of a file; no true row can be made of them, and they go on by their file.
 */
export class Migration20261121100000 extends Migration {
  override up(): void {
    for (const sql of [...TABLE, ...KEPT, ...CHANGES]) this.addSql(sql);
  }
}
