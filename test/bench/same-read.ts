/** The document that is read (冷读): one consultation with 20 public comments, their outcome and its reason. */
export const READ = `query Read($no: String!, $round: Int!) {
  consultation(no: $no, round: $round) {
    id no round title stage summary opensOn closesOn closesAt commentCount unit { name }
    publicComments(first: 20) {
      nodes { id receiptNo displayName identity channel stance clauseNo text suggestedText submittedAt outcome reason }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The same answer by one statement (基准), as whoever owns the tables would write it: nothing is asked that is not needed here. */
export const READ_AS_TEXT = `
  select json_build_object('data', json_build_object('consultation', json_build_object(
    'id', c.id, 'no', c.no, 'round', c.round, 'title', c.title, 'stage', 'FEEDBACK_PUBLISHED', 'summary', d.summary,
    'opensOn', c.opens_on, 'closesOn', c.closes_on, 'closesAt', ${instant('c.closes_at')},
    'commentCount', (select sum(n.comments) from comment_counter n where n.consultation_id = c.id),
    'unit', json_build_object('name', u.name),
    'publicComments', json_build_object(
      'nodes', p.nodes,
      'pageInfo', json_build_object('endCursor', p."endCursor", 'hasNextPage', p."hasNextPage")))))::text as answer
  from consultation c join unit u on u.id = c.unit_id join dossier d on d.consultation_id = c.id
  cross join lateral (
    select json_agg(json_build_object('id', k.id, 'receiptNo', k.receipt_no, 'displayName', k.display_name,
        'identity', k.identity, 'channel', k.channel, 'stance', k.stance, 'clauseNo', k.clause_no, 'text', k.text,
        'suggestedText', k.suggested_text, 'submittedAt', ${instant('k.submitted_at')}, 'outcome', k.result,
        'reason', nullif(k.reason, '')) order by k.id desc) filter (where k.place <= 20) as nodes,
      rtrim(encode(convert_to('["' || (array_agg(k.id order by k.place))[20] || '"]', 'utf8'), 'base64'), '=') as "endCursor",
      count(*) > 20 as "hasNextPage"
    from (
      select m.*, e.result, e.reason, row_number() over (order by m.id desc) as place
      from comment m join comment_state s on s.comment_id = m.id
      left join cluster_member g on g.comment_id = m.id
      left join disposition e on e.cluster_id = g.cluster_id or e.comment_id = m.id
      where m.consultation_id = c.id and s.status <> 'WITHDRAWN' and s.show_text and s.text_cleared and s.hide_state is null
      order by m.id desc limit 21
    ) k
  ) p
  where c.no = $1 and c.round = $2`;
