import { Migration } from '@mikro-orm/migrations';

/** 代理岗位: the posts of a person are their own, and those of whom they act for today. */
export class Migration20261204110000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, ...INDEXES, ABSENT, POSTS]) this.addSql(statement);
  }
}

const TABLE = `
create table acting_post (
  id uuid not null, person_id uuid not null, absent_id uuid not null, starts_on date not null, ends_on date not null,
  reason text not null, by_id uuid not null, at timestamptz(3) not null, ended_on date, primary key (id),
  constraint acting_post_person_id_foreign foreign key (person_id) references person (id),
  constraint acting_post_absent_id_foreign foreign key (absent_id) references person (id),
  constraint acting_post_by_id_foreign foreign key (by_id) references person (id)
)`;

const INDEXES = ['person_id', 'absent_id'].map(
  (column) => `create index acting_post_${column}_index on acting_post (${column})`,
);

/** Whom somebody acts for today. An account that changed since is looked at anew: unit, posts of control, head of government. */
const ABSENT = `
create function absent_for(who person) returns setof person language sql stable security definer
  set search_path = 'public' as $$
  select p.* from acting_post a join person p on p.id = a.absent_id
  where a.person_id = who.id and app_today() between a.starts_on and least(a.ends_on, a.ended_on - 1)
    and p.active and p.unit_id = who.unit_id and not who.roles && '{SYS_ADMIN,AUDITOR}'
    and not p.roles && '{SYS_ADMIN,AUDITOR,HEAD_OF_GOVERNMENT}'
$$`;

const POSTS = `
create function posts_of(who person) returns text[] language sql stable security definer set search_path = 'public' as $$
  select who.roles || array(
    select distinct post from absent_for(who) p cross join unnest(p.roles) post where post <> all (who.roles) order by post)
$$`;
