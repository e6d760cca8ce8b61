import type { County } from './county.ts';

/** A text that would act where it is not written as text: tags, a turned direction of writing, letters without width. */
export const HOSTILE =
  `"'><script>window.hit=1</script><img src=x onerror="window.hit=1">` +
  '</textarea></title><svg onload="window.hit=1">\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}{{7*7}}';

const HOSTILE_LINK = 'javascript:window.hit=1';

/** Every column that somebody writes freely. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  unit: ['name', 'phone'],
  person: ['name'],
  site_profile: ['county_name', 'organ_name', 'site_name', 'sponsor_unit', 'host_unit', 'phone', 'icp_no'],
  catalogue_item: ['name', 'decision_organ', 'background', 'contact', 'adjustment_note'],
  catalogue_version: ['document_no', 'adjustment_reason', 'gov_meeting_no', 'party_consent_no'],
  clause: ['text', 'note'],
  comment: ['text', 'suggested_text', 'display_name', 'region', 'group_name'],
  comment_revision: ['text', 'suggested_text'],
  comment_cluster: ['title', 'summary'],
  comment_state: ['hide_note'],
  consultation: ['title', 'shorten_reason', 'shorten_approved_by', 'review_note'],
  consultation_notice: ['reason'],
  correction: ['wrong', 'corrected', 'reason', 'place', 'review_note'],
  decision: ['title', 'research_record'],
  decision_step: ['note'],
  disposition: ['reason', 'covered_at', 'route', 'returned_reason'],
  dossier: ['summary'],
  draft_version: ['text', 'reason', 'material_reason'],
  draft_change: ['note'],
  adoption_report: ['introduction', 'returned_reason'],
  attachment: ['name'],
  privacy_notice: ['text'],
  local_policy_version: ['reason'],
  special_day: ['name'],
  work_calendar_year: ['notice'],
  message: ['subject', 'body'],
  audit_event: ['actor_name', 'unit_name', 'detail'],
};

/** Columns that hold such texts as JSON; what is one of a few words there stays. */
const NESTED = [
  [
    'dossier',
    'consultation_id',
    ['ways', 'contact', 'basis', 'interpretation', 'impacts', 'questions', 'channels'],
  ],
  ['adoption_report', 'id', ['rows']],
  ['disposition', 'id', ['changed_clauses']],
  ['comment', 'id', ['quote']],
] as const;
const WORDS = [
  'kind',
  'level',
  'section',
  'at',
  'outcome',
  'result',
  'ground',
  'anchorId',
  'clauseIds',
  'clauseNo',
  'clauseNos',
  'stance',
];

/** Writes it past every door into all that is stored (恶意文本), as if each check had been forgotten. */
export async function poison(county: County): Promise<void> {
  const sql: County['sql'] = (text, values) => county.sql(text, values);
  await sql('set session_replication_role = replica');
  for (const [table, columns] of Object.entries(WRITTEN)) {
    const parts = columns.map((column) => `${column} = ${column} || $1`);
    await sql(`update ${table} set ${parts.join(', ')}`, [HOSTILE]);
  }
  await sql('update site_profile set report_error_url = $1', [HOSTILE_LINK]);
  for (const [table, key, columns] of NESTED)
    for (const row of await sql<Record<string, unknown>>(`select * from ${table}`))
      for (const column of columns)
        await sql(`update ${table} set ${column} = $1 where ${key} = $2`, [
          JSON.stringify(poisoned(row[column])),
          row[key],
        ]);
  // What the server had in memory was read before.
  await county.restart();
}

/** The same value with every free text in it poisoned. */
function poisoned(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (WORDS.includes(name)) return value;
    return name === 'url' ? HOSTILE_LINK : value + HOSTILE;
  }
  if (Array.isArray(value)) return value.map((one) => poisoned(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one, key)]));
}
