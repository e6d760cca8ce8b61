import { finishParticipation } from '#server/domains/decision/finish-participation.ts';
import { findRiskControllable } from '#server/domains/procedure/find-risk-controllable.ts';
import { recordActivity } from '#server/domains/procedure/record-activity.ts';
import { recordRiskAssessment } from '#server/domains/procedure/record-risk-assessment.ts';
import { recordUnitConsultation } from '#server/domains/procedure/record-unit-consultation.ts';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { clerkOf, leadOf } from './desks.ts';
import type { Later } from './later.ts';
import { tellPaper } from './tell-papers.ts';
import { tellExpertReview, tellExperts } from './tell-experts.ts';
import { tellInquiries } from './tell-inquiries.ts';
import { tellRevision } from './tell-revision.ts';
import type { Way } from './later-action.ts';

/** 情形认定、其他公众参与、有关单位意见、专家论证、风险评估: by the responsible unit, the finding on the risk by the government; what
 * the experts brought is in the draft before its risks are assessed. */
export async function tellPreparation(way: Way, { unit, preparation, revision }: Later): Promise<void> {
  const { id, teller } = way;
  const { activities, finishedOn, units, experts } = preparation;
  const clerk = clerkOf(unit);
  const whole = <Input>(input: Input) => teller.shift.whole(input);
  await tellInquiries(way, unit, units);
  await tellPaper(way, clerk, units.on, CasePaperKind.INQUIRY_LETTER);
  await tellExperts(way, unit, experts);
  for (const activity of activities)
    await way.action(clerk, activity, (context, version, fileIds) =>
      recordActivity(context, id, version, { ...whole(activity.input), fileIds }, null),
    );
  await tellPaper(way, clerk, units.recordedOn, CasePaperKind.INQUIRY_REPLY);
  await tellPaper(way, clerk, units.recordedOn, CasePaperKind.DELIVERY_RECEIPT);
  await way.action(clerk, { on: units.recordedOn }, (context, version) =>
    recordUnitConsultation(context, id, version, { noUnitConcerned: false, fileIds: [] }, null),
  );
  await tellExpertReview(way, unit, experts);
  await tellRevision(way, unit, revision);
  await tellRisk(way, clerk, preparation);
  await way.action(leadOf(unit), { on: finishedOn }, (context, version) =>
    finishParticipation(context, id, version, []),
  );
}

async function tellRisk(way: Way, clerk: string, { risk, finding }: Later['preparation']): Promise<void> {
  const { id, teller } = way;
  if (risk)
    await way.action(clerk, risk, (context, version, fileIds) =>
      recordRiskAssessment(context, id, version, { ...teller.shift.whole(risk.input), fileIds }, null, []),
    );
  if (finding)
    await way.action('fuxianzhang', finding, (context, version) =>
      findRiskControllable(context, id, version, { ...teller.shift.whole(finding.input), fileIds: [] }, null),
    );
}
