/** The document that is read (冷读): one consultation with 20 public comments, their outcome and its reason. */
export const READ = `query Read($no: String!, $round: Int!) {
  consultation(no: $no, round: $round) {
    id no round title stage plainWords opensOn closesOn closesAt commentCount unit { name }
    publicComments(first: 20) {
      nodes { id receiptNo displayName identity channel stance clauseNo text suggestedText submittedAt outcome reason }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SHOWN = `s.consultation_id = c.id and s.text_cleared and s.show_text and s.hide_state is null
      and s.status <> 'WITHDRAWN'`;

/** The same answer by one statement (基准), as whoever owns the tables would write it: nothing is asked that is not needed here. */
export const READ_AS_TEXT = `
  select json_build_object('data', json_build_object('consultation', json_build_object(
    'id', c.id, 'no', c.no, 'round', c.round, 'title', c.title, 'stage', 'FEEDBACK_PUBLISHED', 'plainWords', d.plain_words,
    'opensOn', c.opens_on, 'closesOn', c.closes_on, 'closesAt', ${instant('c.closes_at')},
    'commentCount', (select sum(n.comments) from comment_counter n where n.consultation_id = c.id),
    'unit', json_build_object('name', u.name),
    'publicComments', json_build_object(
      'nodes', p.nodes,
      'pageInfo', json_build_object('endCursor', p."endCursor", 'hasNextPage',
        exists (select from comment_state s where ${SHOWN} offset 20))))))::text as answer
  from consultation c join unit u on u.id = c.unit_id join dossier d on d.consultation_id = c.id
  cross join lateral (
    select json_agg(json_build_object('id', k.id, 'receiptNo', k.receipt_no, 'displayName', k.display_name,
        'identity', k.identity, 'channel', k.channel, 'stance', k.stance, 'clauseNo', k.clause_no, 'text', k.text,
        'suggestedText', k.suggested_text, 'submittedAt', ${instant('k.submitted_at')}, 'outcome', e.result,
        'reason', nullif(e.reason, '')) order by k.id desc) as nodes,
      rtrim(encode(convert_to('["' || (array_agg(k.id order by k.id))[1] || '"]', 'utf8'), 'base64'), '=') as "endCursor"
    from (select s.comment_id from comment_state s where ${SHOWN} order by s.comment_id desc limit 20) s
    join comment k on k.id = s.comment_id
    left join cluster_member g on g.comment_id = k.id
    left join disposition e on e.cluster_id = g.cluster_id
  ) p
  where c.no = $1 and c.round = $2`;
