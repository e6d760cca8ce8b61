/** The document that is asked: the whole board of the county, by unit and by duty. */
const COUNTS = '{ met due late unmet missing waived ahead notApplicable }';
export const BOARD = `{ complianceBoard { today years decisions total ${COUNTS}
  units { unitId unitName decisions counts ${COUNTS} } rules { code rule title article counts ${COUNTS} } } }`;

/** The same rows read plainly (基准): what is on record of every decision, as text, judged by nobody. */
export const ROWS_AS_TEXT = `
  select json_build_object(
    'decisions', (select json_agg(json_build_array(d.id, d.no, d.title, d.year, d.phase, d.phase_since, d.started_on,
      d.lead_unit_id, d.unit_ids, d.executing_unit_ids, d.facts, d.special_rules)) from decision d),
    'steps', (select json_agg(json_build_array(s.decision_id, s.kind, s.status, s.happened_on)) from decision_step s
      where s.status in ('WAIVED', 'DONE')),
    'records', (select json_agg(json_build_array(r.decision_id, r.id, r.kind, r.happened_on, r.recorded_at,
      r.recorded_by_id, r.replaces_id)) from decision_record r),
    'documents', (select json_agg(json_build_array(f.decision_id, f.id, f.kind, f.size, f.media_type, f.uploaded_at))
      from decision_file f where f.removed_at is null),
    'rounds', (select json_agg(json_build_array(c.decision_id, c.id, c.round, c.opens_on, c.closes_on, c.closes_at,
      c.reviewed_at, c.feedback_due_on, a.confirmed_at, a.reviewed_at, a.published_on)) from consultation c
      left join adoption_report a on a.consultation_id = c.id where c.opens_at is not null and c.withdrawn_at is null),
    'catalogue', (select json_agg(json_build_array(i.no, v.id, v.published_on, i.planned_on, i.hearing))
      from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id where v.published_on is not null)
  )::text as answer`;
