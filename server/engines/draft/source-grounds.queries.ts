import { sql } from 'kysely';
import type { RecordedExpertReview, RecordedRiskReport } from '#schema/procedure/step-contents.ts';
import type { UnitConsultation } from '#server/law/procedure/unit-consultation.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { STANDS } from '#server/ground/kernel/matter/standing-records.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { CHANGE_SOURCE_LABELS, ChangeSource } from '#server/law/draft/change-source.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import type { SourceGround } from '#server/law/draft/source-ground.ts';
import type { HearingMatter } from '#server/law/hearing/hearing-report.ts';

/** Records of a decision that a change may come from (意见出处), in the order of the procedure. */
export async function sourceGrounds(db: Db, decisionId: string): Promise<SourceGround[]> {
  const [hearings, records] = await Promise.all([hearingGrounds(db, decisionId), standing(db, decisionId)]);
  return [...hearings, ...records.flatMap(groundsIn)];
}

const R = RecordKind;
const KINDS = [
  R.UNIT_CONSULTATION,
  R.EXPERT_REVIEW,
  R.RISK_ASSESSMENT,
  R.LEGALITY_RETURN,
  R.LEGALITY_OPINION,
  R.DISCUSSION,
];

interface Kept {
  id: string;
  kind: RecordKind;
  happenedOn: CalendarDay;
  content: unknown;
}

/** Records that no correction has replaced. */
async function standing(db: Db, decisionId: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select r.id, r.kind, r.happened_on::text as "happenedOn", r.content from decision_record r
    where r.decision_id = ${decisionId}
      and r.kind in (${sql.join(KINDS)})
      and ${STANDS}
    order by r.recorded_at, r.id`.execute(db);
  return rows;
}

const groundsIn = (kept: Kept): SourceGround[] => {
  const day = inChinese(kept.happenedOn);
  const whole = (source: ChangeSource) => [
    ground(kept, 0, source, `${CHANGE_SOURCE_LABELS[source]}（${day}）`, ''),
  ];
  if (kept.kind === R.DISCUSSION) return whole(ChangeSource.MEETING);
  if (kept.kind === R.LEGALITY_RETURN || kept.kind === R.LEGALITY_OPINION)
    return whole(ChangeSource.LEGALITY);
  if (kept.kind === R.EXPERT_REVIEW)
    return (kept.content as RecordedExpertReview).adoptions.flatMap(({ opinion, adopted }, at) =>
      adopted ? [ground(kept, at, ChangeSource.EXPERTS, `专家论证意见第${at + 1}条（${day}）`, opinion)] : [],
    );
  if (kept.kind === R.RISK_ASSESSMENT)
    return (kept.content as RecordedRiskReport).riskPoints.map(({ no, description }, at) =>
      ground(kept, at, ChangeSource.RISK, `风险评估报告第${no}个风险点（${day}）`, description),
    );
  const { consultations } = kept.content as { consultations: readonly UnitConsultation[] };
  return consultations.flatMap((one, at) =>
    one.reply ? [ground(kept, at, ChangeSource.UNITS, `${one.unitName}的意见（${day}）`, viewOf(one))] : [],
  );
};

const viewOf = ({ theirView, dispute }: UnitConsultation) => theirView || dispute || '';

const ground = (
  { id }: Kept,
  at: number,
  source: ChangeSource,
  name: string,
  text: string,
): SourceGround => ({ id: `${id}/${at + 1}`, source, name, text });

interface Said {
  no: string;
  matters: readonly HearingMatter[] | null;
  entries: { id: string; position: number; text: string }[] | null;
}

/** Statements of participants by the record they confirmed, and the matters of the report that were taken up. */
async function hearingGrounds(db: Db, decisionId: string): Promise<SourceGround[]> {
  const { rows } = await sql<Said>`
    select h.no, (select r.matters from hearing_report r where r.hearing_id = h.id and r.published_at is not null) as matters,
      (select json_agg(json_build_object('id', e.id, 'position', e.position, 'text', e.text) order by e.position)
        from hearing_entry e where e.hearing_id = h.id and e.participant_id is not null
          and h.record_signed_at is not null) as entries
    from hearing h where h.decision_id = ${decisionId} order by h.no`.execute(db);
  return rows.flatMap(({ no, matters, entries }) => [
    ...(matters ?? []).flatMap(({ title, outcome }, at) =>
      outcome === Outcome.ADOPTED || outcome === Outcome.PARTLY_ADOPTED
        ? [said(`${no}/baogao/${at + 1}`, `听证会${no}听证报告第${at + 1}项`, title)]
        : [],
    ),
    ...(entries ?? []).map(({ id, position, text }) =>
      said(`${no}/jilu/${id}`, `听证会${no}听证记录第${position + 1}段`, text),
    ),
  ]);
}

const said = (id: string, name: string, text: string): SourceGround => ({
  id: `tingzheng/${id}`,
  source: ChangeSource.HEARING,
  name,
  text,
});
