import { registerEnumType } from 'type-graphql';
import {
  AdviserKind,
  LegalityMark,
  LegalityOutcome,
  MaterialVerdict,
} from '#server/law/procedure/legality-opinion.ts';
import { ExpertAspect } from '#server/law/procedure/expert-adoption.ts';
import { ExpertStanding } from '#server/law/procedure/expert-standing.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { ExpertKind, ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
import { PromisedWay } from '#server/law/participation/promised-way.ts';
import { GroupCounterpart } from '#server/law/participation/group-consultation.ts';
import { RiskKind, RiskLevel } from '#server/law/procedure/risk-assessment.ts';
import { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { CaseClass, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { CaseStepKind } from '#server/law/casework/case-clock.ts';
import { CasePublicity } from '#server/law/casework/case-publicity.ts';
import { CaseStanding } from '#server/law/casework/case-standing.ts';
import { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
import { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import { ArrivalKind, ArrivalState } from '#server/law/people/arrival-kind.ts';
import { PlannedStart } from '#server/law/catalogue/latest-starts.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

/** The words of the procedure before a decision (决策程序), of case items (办件), and of all that comes in (来件). */
const ENUMS = {
  AdviserKind,
  LegalityMark,
  LegalityOutcome,
  MaterialVerdict,
  ExpertKind,
  ExpertReviewForm,
  GroupCounterpart,
  PromisedWay,
  RiskKind,
  RiskLevel,
  ReplyWay,
  UnitReply,
  AskedAs,
  InterestDeclaration,
  LateStep,
  PlannedStart,
  ExpertAspect,
  ExpertStanding,
  CaseClass,
  CaseKind,
  CaseState,
  CasePublicity,
  CaseStanding,
  CaseStepKind,
  ApplicantKind,
  HandoverWay,
  RequestOutcome,
  ArrivalKind,
  ArrivalState,
};

for (const [name, values] of Object.entries(ENUMS)) registerEnumType(values, { name });
