import { createHash } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';
import { canonicalText, type DraftClause } from '#server/law/draft/draft-tree.ts';

const OPENED = 'c.opens_at is not null';
const MINE = 'app_reads_matter(c.unit_ids, c.review)';
const round = (condition: string) =>
  `consultation_id in (select c.id from consultation c where ${condition})`;
const decision = (condition: string) =>
  `consultation_id is null and decision_id in (select d.id from decision d where ${condition})`;
const OF_VERSION = 'consultation_id is null and draft_version_id in (select v.id from draft_version v where';

/** The line of versions: what each round put out becomes a version of the decision's one draft, in the order of the rounds. */
const VERSIONS = [
  `alter table draft_version drop constraint draft_version_consultation_id_no_unique`,
  `alter table draft_version alter consultation_id drop not null, add decision_id uuid null,
    add stage text not null default 'CONSULTED', add based_on_id uuid null, add digest text null,
    add reason text not null default '', add material boolean null, add material_reason text not null default '', add made_by_id uuid null, add published_at timestamptz(3) null`,
  `update draft_version v set decision_id = c.decision_id, made_by_id = c.last_edited_by_id, published_at = c.opens_at,
    no = (select count(*) from draft_version o join consultation k on k.id = o.consultation_id
      where k.decision_id = c.decision_id and (k.round, o.no) <= (c.round, v.no))
    from consultation c where c.id = v.consultation_id`,
  `update draft_version v set based_on_id = o.id from draft_version o
    where o.decision_id = v.decision_id and o.no = v.no - 1`,
  `alter table draft_version alter decision_id set not null, alter stage drop default`,
  ...['draft_version', 'clause'].flatMap((table) => [
    `alter table ${table} drop constraint ${table}_consultation_id_foreign`,
    `alter table ${table} add constraint ${table}_consultation_id_foreign
      foreign key (consultation_id) references consultation (id) on delete set null`,
  ]),
  `create index draft_version_consultation_id_index on draft_version (consultation_id)`,
  `alter table draft_version add constraint draft_version_decision_id_no_unique unique (decision_id, no)`,
  ...(['decision', 'draft_version', 'person'] as const).map((table, at) => {
    const column = ['decision_id', 'based_on_id', 'made_by_id'][at];
    const gone = at === 0 ? '' : 'on delete set null';
    return `alter table draft_version add constraint draft_version_${column}_foreign
      foreign key (${column}) references ${table} (id) ${gone}`;
  }),
  `create unique index draft_version_in_work on draft_version (decision_id)
    where consultation_id is null and frozen_at is null`,
];

/** Kind of a clause judged by its number alone, as far as older text allows. */
const KIND = `case when no ~ '^第.+编' then 'PART' when no ~ '^第.+章' then 'CHAPTER' when no ~ '^第.+节' then 'SECTION'
  when no ~ '^第.+条' then 'ARTICLE' when no ~ '^前言' then 'PREAMBLE' when no ~ '^全文' then 'WHOLE'
  when no ~ '^(附件|附录|附表)' then 'ANNEX' else 'ITEM' end`;

/** A clause keeps one identity; of a later round the clause of the same number is taken for the same. */
const CLAUSES = [
  `alter table clause drop constraint clause_draft_version_id_position_unique`,
  `alter table clause alter consultation_id drop not null, add anchor_id uuid null,
    add origin_ids uuid[] not null default '{}', add kind text null`,
  `update clause set kind = ${KIND}`,
  `update clause t set anchor_id = (select o.id from clause o
      join draft_version ov on ov.id = o.draft_version_id join draft_version v on v.decision_id = ov.decision_id
      where v.id = t.draft_version_id and o.no = t.no order by ov.no limit 1)`,
  `alter table clause alter anchor_id set not null, alter kind set not null`,
  `alter table clause add constraint clause_draft_version_id_anchor_id_unique unique (draft_version_id, anchor_id)`,
  `alter table clause add constraint clause_draft_version_id_position_unique
    unique (draft_version_id, position) deferrable initially deferred`,
];

interface Fixed {
  id: string;
  clauses: DraftClause[];
}

/** The clauses of what was fixed before, with their kinds as `KIND` tells them. */
const FIXED_BEFORE = `select v.id, coalesce((select json_agg(json_build_object('no', l.no, 'text', l.text, 'kind', ${KIND})
    order by l.position) from clause l where l.draft_version_id = v.id), '[]') as clauses
  from draft_version v where v.frozen_at is not null`;

const digestOf = ({ id, clauses }: Fixed) => ({
  id,
  digest: createHash('sha256').update(canonicalText(clauses)).digest('hex'),
});

const digests = (fixed: readonly Fixed[]) =>
  `update draft_version v set digest = o.digest
    from json_to_recordset('${JSON.stringify(fixed.map(digestOf))}') as o (id uuid, digest text) where v.id = o.id`;

const changed = `draft_version_id in (select v.id from draft_version v where v.frozen_at is null
  and v.decision_id in (select d.id from decision d where app_writes(d.unit_ids)))`;

const SIGHT = [
  `alter policy read on draft_version using (${round(`${OPENED} or ${MINE}`)} or (consultation_id is null
    and published_at is not null) or (${decision('app_reads(d.unit_ids)')}))`,
  ...['add', 'change', 'remove'].map((name) => policy(name, 'draft_version')),
  `alter policy read on clause using (${round(`${OPENED} or ${MINE}`)} or (${OF_VERSION} v.consultation_id is null)))`,
  ...['add', 'change', 'remove'].map((name) => policy(name, 'clause')),
];

/** Source of each change (修改来源), read and written with its version. */
const CHANGES = [
  `create table draft_change (draft_version_id uuid not null, anchor_id uuid not null, source text not null, note text not null,
    by_id uuid not null, at timestamptz(3) not null, primary key (draft_version_id, anchor_id))`,
  `alter table draft_change add constraint draft_change_draft_version_id_foreign
    foreign key (draft_version_id) references draft_version (id)`,
  `alter table draft_change add constraint draft_change_by_id_foreign foreign key (by_id) references person (id)`,
  `alter table draft_change enable row level security`,
  `create policy read on draft_change for select using (draft_version_id in (select v.id from draft_version v))`,
  `create policy add on draft_change for insert with check (${changed})`,
  `create policy change on draft_change for update using (${changed}) with check (${changed})`,
];

function policy(name: string, table: 'draft_version' | 'clause'): string {
  const ours = decision('app_writes(d.unit_ids)');
  const inside =
    table === 'clause' ? `${OF_VERSION} ${ours.replaceAll('consultation_id', 'v.consultation_id')})` : ours;
  const may = `${round('app_writes_matter(c.unit_ids, c.review)')} or (${inside})`;
  const using = name === 'add' ? '' : `using (${may})`;
  const check = name === 'remove' ? '' : `with check (${may})`;
  return `alter policy ${name} on ${table} ${using} ${check}`;
}

/** A fixed version is what people commented on, reviewed or decided: neither it nor its clauses change again. */
const FIXED = [
  `create function refuse_fixed_draft() returns trigger language plpgsql as $$
    begin
      if old.frozen_at is not null and (to_jsonb(new) - 'published_at' <> to_jsonb(old) - 'published_at'
        or (old.published_at is not null and new.published_at is distinct from old.published_at)) then
        raise exception 'a fixed version of a draft is kept as it is' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  `create trigger fixed_draft_kept before update on draft_version for each row execute function refuse_fixed_draft()`,
  `create function refuse_clause_of_fixed() returns trigger language plpgsql as $$
    begin
      if exists (select from draft_version v where v.frozen_at is not null
        and v.id = case when tg_op = 'INSERT' then new.draft_version_id else old.draft_version_id end) then
        raise exception 'a clause of a fixed version is kept as it is' using errcode = 'restrict_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`,
  `create trigger clause_of_fixed_kept before insert or update or delete on clause
    for each row execute function refuse_clause_of_fixed()`,
];

/** The report says in which version its adopted opinions can be read. */
const REPORT = `alter table adoption_report add draft_version_id uuid null
  constraint adoption_report_draft_version_id_foreign references draft_version (id) on delete set null`;

/** 草案 (国令713号第十二条): one draft a decision, a line of versions, clauses that keep their identity. */
export class Migration20261121090000 extends Migration {
  override async up(): Promise<void> {
    const fixed = (await this.execute(FIXED_BEFORE)) as Fixed[];
    for (const sql of [...VERSIONS, ...CLAUSES, digests(fixed), ...SIGHT, ...CHANGES, ...FIXED, REPORT])
      this.addSql(sql);
  }
}
