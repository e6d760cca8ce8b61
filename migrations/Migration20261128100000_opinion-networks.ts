import { Migration } from '@mikro-orm/migrations';

/**
 * 同一网络地址的意见: the audit knows where each online opinion came from (网络安全法第二十一条). Only opinions of a network
 * that sent many are named, by a number that stands for it; no address leaves the audit (个人信息保护法第六条).
 */
export class Migration20261128100000 extends Migration {
  override up(): void {
    this.addSql(NETWORKS);
  }
}

/** A household has a whole /64 of IPv6 to itself. */
const NETWORKS = `
create function opinion_networks(matter uuid, fewest integer) returns table(comment_id uuid, network integer)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  with sent as (
    select c.id, case when a.address like '%:%' and pg_input_is_valid(a.address, 'cidr')
      then set_masklen(a.address::cidr, 64)::text else a.address end as net
    from comment c join comment_state s on s.comment_id = c.id
    join audit_event a on a.target_id = c.id::text and a.action = 'comment.submitted' and a.outcome = 'DONE'
    where c.consultation_id = matter and c.channel = 'WEB' and s.status <> 'WITHDRAWN' and a.address <> ''
  ), counted as (select id, net, count(*) over (partition by net) as opinions from sent)
  select id, (dense_rank() over (order by opinions desc, net))::int from counted where opinions >= fewest
$$`;
