import { View, instant, int, of, str } from '#schema/kernel/fields.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** How many stand so today (各状态人数). */
@View('RepresentativeStateCount')
export class RepresentativeStateCount {
  readonly state = of(() => RepresentativeState);
  readonly count = int();
}

/** The register at a glance (代表库概况), as far as the requester may see it. */
@View('RegisterSummary')
export class RegisterSummaryView {
  readonly total = int();
  readonly states = of.many(() => RepresentativeStateCount);
  readonly regions = str.many('有代表的乡镇（街道）');
  readonly ending = int('任期90日内届满的在任代表');
}

/** One meeting that a representative was invited to (列席经历). */
@View('RepresentativeInvitation')
export class RepresentativeInvitationView {
  readonly meetingNo = str();
  readonly meetingName = str();
  readonly startsAt = instant();
  readonly item = str('议题');
  readonly capacity = of(() => InvitedCapacity);
  readonly stage = of(() => InvitationStage);
}

/** How many were taken in together (一并核实的结果). */
@View('RepresentativesVerified')
export class RepresentativesVerifiedView {
  readonly count = int();
}
