import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { confirmPolicyChange } from '#server/domains/policy/rule-on-policy-change.ts';
import { proposePolicyChange } from '#server/domains/policy/propose-policy-change.ts';
import { confirmLateEntry } from '#server/domains/procedure/late/confirm-late-entry.ts';
import { proposeLateEntry } from '#server/domains/procedure/late/propose-late-entry.ts';
import { clerkOf } from './desks.ts';
import type { Paper } from './later.ts';
import { Way } from './later-action.ts';
import { SEWAGE } from './story-coming.ts';
import {
  CONCLUSION_CORRECTION,
  FIRST_DAY,
  FORMS_LAST_DAY,
  LATE_CONFIRMED,
  LATE_CORRECTION,
  LATE_ROWS,
} from './story-late.ts';
import { confirmLate, enterLate } from './tell-late-sheet.ts';
import { kept, type Teller } from './teller.ts';

/** 平台启用日: laid down by two persons of 司法局 when the county took up the platform. */
export async function tellFirstDay(teller: Teller): Promise<void> {
  await teller.clock('2026-02-02');
  const [last] = await teller.rows<{ version: number }>(
    'select max(version)::int as version from local_policy_version',
  );
  const values = [
    { key: 'platformFirstDay', value: teller.shift.day(FIRST_DAY) },
    { key: 'lateFormsLastDay', value: teller.shift.day(FORMS_LAST_DAY) },
  ];
  const reason = '县政府决定自本年度目录起启用平台，以前办过的程序在截止日以前凭材料补录。';
  kept(await proposePolicyChange(teller.as('sifa'), last?.version ?? 0, values, reason, null));
  const [proposal] = await teller.rows<{ id: string; version: number }>(
    'select id, version from local_policy_proposal where ruled_at is null',
  );
  kept(await confirmPolicyChange(teller.as('sifa2'), proposal?.id ?? '', proposal?.version ?? 0));
}

/** 补录: what the sewage works had behind them comes in from one sheet; 司法局 has confirmed all but the last one. */
export async function tellLate(teller: Teller): Promise<void> {
  await teller.clock('2026-11-18', '09:30');
  const no = teller.shift.decisionNo(SEWAGE.seq);
  const sheet = await enterLate(teller, clerkOf(SEWAGE.unit), {
    name: '补录登记表.xlsx',
    no,
    rows: LATE_ROWS,
  });
  await teller.clock('2026-11-18', '15:00');
  await confirmLate(teller, sheet, { from: 0, until: LATE_CONFIRMED });
}

/**
 * 更正: a wrong entry is entered anew from another paper, and confirmed as the first entry was; then a conclusion
 * likewise.
 */
export async function tellLateCorrection(teller: Teller): Promise<void> {
  const { shift } = teller;
  const consultations = LATE_CORRECTION.units.map(([unitName, sentOn, repliedOn]) => ({
    unitName,
    sentOn: shift.day(sentOn),
    repliedOn: shift.day(repliedOn),
    reply: UnitReply.AGREE,
    settled: false,
  }));
  const unitConsultation = { consultations, noUnitConcerned: false };
  await tellCorrected(teller, LateStep.UNIT_CONSULTATION, LATE_CORRECTION, { unitConsultation });
  const riskFinding = {
    happenedOn: shift.day(CONCLUSION_CORRECTION.foundOn),
    riskControllable: true,
    reason: CONCLUSION_CORRECTION.finding,
    fileIds: [],
  };
  await tellCorrected(teller, LateStep.RISK_FINDING, CONCLUSION_CORRECTION, { riskFinding });
}

interface Correction {
  source: string;
  reason: string;
  paper: Paper;
}

async function tellCorrected(
  teller: Teller,
  step: LateStep,
  { source, reason, paper }: Correction,
  part: Partial<LateEntryInput>,
): Promise<void> {
  const { shift } = teller;
  const [entry] = await teller.rows<{ id: string; decisionId: string }>(
    `select r.id, r.decision_id as "decisionId" from decision_record r join decision d on d.id = r.decision_id
     where d.no = $1 and r.kind = 'LATE_ENTRY' and r.content -> 'place' ->> 'step' = $2`,
    [shift.decisionNo(SEWAGE.seq), step],
  );
  const { id: correctsId = '', decisionId = '' } = entry ?? {};
  const action = new Way(teller, decisionId);
  const clerk = clerkOf(SEWAGE.unit);
  const proof = { on: '2026-11-19', papers: [paper] };
  await action.action(clerk, proof, (context, version, fileIds) => {
    const said = { source: shift.text(source), fileIds, correctsId, correctionReason: shift.text(reason) };
    return proposeLateEntry(context, decisionId, version, { step, ...said, ...part }, []);
  });
  const [proposal] = await teller.rows<{ id: string }>(
    `select id from decision_record where kind = 'LATE_ENTRY_PROPOSAL' and content -> 'entry' ->> 'correctsId' = $1`,
    [correctsId],
  );
  await action.action('sifa', { on: '2026-11-19' }, (context, version) =>
    confirmLateEntry(context, decisionId, version, proposal?.id ?? ''),
  );
}
