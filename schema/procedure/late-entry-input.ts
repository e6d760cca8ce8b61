import { Input, View, day, id, of, text } from '#schema/kernel/fields.ts';
import { ActivityInput } from '#schema/procedure/activity-input.ts';
import { ExpertReviewInput } from '#schema/procedure/expert-review-input.ts';
import { FairCompetitionInput } from '#schema/procedure/fair-competition-input.ts';
import { LateDiscussionInput, LateLegalityInput } from '#schema/procedure/late-deciding-input.ts';
import { LateHearingInput } from '#schema/procedure/late-hearing-input.ts';
import { LateSolicitationInput } from '#schema/procedure/late-solicitation-input.ts';
import { RiskFindingInput, RiskReportInput } from '#schema/procedure/risk-input.ts';
import { LateUnitsInput } from '#schema/procedure/late-units-input.ts';
import { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import type { LateIssue } from '#server/law/procedure/late-issue.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

/** 补录的印发 (第三十一条、第三十二条): the document as it went out; who carries it out is named when its execution begins. */
@View('LateIssueTold')
@Input('LateIssueInput', '启用平台以前的印发')
export class LateIssueInput implements LateIssue {
  readonly documentNo = text('发文字号');
  readonly writtenDate = day('成文日期');
  readonly issuedOn = day('印发日期');
  readonly signedBy = text('签发的行政首长');
  readonly signedOn = day('签发日期');
}

const description = '补录：启用平台以前已经办过的一项程序，附当时的材料；填写与程序对应的一项内容';

/** 补录 (第三十三条): one step of before the platform, with the fields of its own record, and the source of its document. */
@View('LateEntryTold')
@Input('LateEntryInput', description)
export class LateEntryInput {
  readonly step = of(() => LateStep);
  readonly source = text('材料的来源：原件是什么、存在哪里；向社会公开');
  readonly fileIds = id.many('当时形成的材料');
  readonly correctsId? = id.opt('更正：已经确认的哪一项补录（补录标记的编号）');
  readonly correctionReason? = text.opt('更正的理由；向社会公开');
  readonly happenedOn? = day.opt('启动、起草的日期');
  readonly summary? = text.opt('怎样启动，或者调查研究的情况');
  readonly unitConsultation? = of.opt(() => LateUnitsInput);
  readonly solicitation? = of.opt(() => LateSolicitationInput);
  readonly activity? = of.opt(() => ActivityInput);
  readonly hearing? = of.opt(() => LateHearingInput);
  readonly expertReview? = of.opt(() => ExpertReviewInput);
  readonly riskAssessment? = of.opt(() => RiskReportInput);
  readonly riskFinding? = of.opt(() => RiskFindingInput);
  readonly fairCompetition? = of.opt(() => FairCompetitionInput);
  readonly legality? = of.opt(() => LateLegalityInput);
  readonly discussion? = of.opt(() => LateDiscussionInput);
  readonly report? = of.opt(() => UpwardReportInput);
  readonly issue? = of.opt(() => LateIssueInput);
}
