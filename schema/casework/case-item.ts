import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { CaseTakedown } from '#schema/casework/case-takedown.ts';
import type { StoredStep } from '#schema/casework/case-step.ts';
import type { CaseTransfer } from '#schema/casework/case-transfer.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CaseClass, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import type { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
import type { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import type { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';

const OF_DECISION = `(kind = 'SUGGESTION') = (decision_id is not null) and (decision_id is null) = (subject is null)`;

const OF_APPLICANT = `(kind = 'REQUEST') = (applicant is not null) and (applicant is null) = (handover is null)`;

/** 办件: what somebody asks of the county, and its answer. What was said is never changed, nor an answer given. */
@Table({
  indexes: [
    { properties: ['unitId', 'state'] },
    { properties: ['kind', 'submittedAt', 'id'] },
    { properties: ['kind', 'publishedAt', 'id'] },
    { properties: ['decisionId', 'submittedAt'] },
    { properties: ['aboutId', 'publishedAt'] },
  ],
  uniques: [{ properties: ['kind', 'sourceNo'] }],
  checks: [
    { name: 'case_item_of_decision', expression: OF_DECISION },
    { name: 'case_item_of_applicant', expression: OF_APPLICANT },
  ],
})
export class CaseItem extends Receipted {
  readonly kind = column.text() as CaseKind;

  /** The decision that a suggestion is about, and what of it (意见建议); null of every other kind. */
  readonly decisionId = column.ref.opt(() => Decision);
  readonly subject = column.text.opt() as SuggestionSubject | null;
  caseClass = column.text.opt() as CaseClass | null;
  readonly title = column.text();
  readonly text = column.text();

  /** Always masked. */
  readonly displayName = column.text();
  readonly hasContact = column.bool.or(false);

  /** The person agrees that question and answer are published (同意公开). */
  readonly publicWish = column.bool();

  /** The privacy notice its author saw; null where staff wrote down what came on paper or by telephone. */
  readonly noticeVersion = column.integer.opt();
  readonly channel = column.text() as CommentChannel;

  /** Its number in the register that passed it on (来源编号); null of a kind that none passes on. */
  readonly sourceNo = column.text.opt();

  /** Who applies for information, and how it is handed over (依申请公开); null of every other kind. */
  readonly applicant = column.text.opt() as ApplicantKind | null;
  readonly handover = column.text.opt() as HandoverWay | null;

  /** The day it counts as received: the term counts from then. That of an application is known once it is registered. */
  receivedOn = column.day();
  readonly submittedAt = column.instant();

  /** The unit whose turn it is (办理单位): the government's office until it is assigned. */
  unitId = column.ref(() => Unit);
  state = column.text() as CaseState;

  /** The last day for its answer (答复期限). */
  dueOn = column.day();
  /** Corrections, others' opinions, extensions: what moves the term (影响期限的事项). */
  steps = column.json.or([]) as Opt<readonly StoredStep[]>;
  transfers = column.json.or([]) as Opt<readonly CaseTransfer[]>;
  answer = column.text.opt();

  /** The lawful outcome of an application, and the number of the letter that tells it (文书编号). */
  outcome = column.text.opt() as RequestOutcome | null;
  letterNo = column.text.opt({ unique: true });
  draftedById = column.ref.opt(() => Person);
  draftedByName = column.text.opt();

  /** Why the draft of the answer went back to its author (退回原因). */
  returnReason = column.text.opt();
  answeredOn = column.day.opt();
  answeredByName = column.text.opt();
  answeredUnit = column.text.opt();

  /** The opinion on a draft that a message became (转为意见). */
  commentId = column.ref.opt(() => Comment);

  /** Day on which the answered application was filed, and by whom (归档). */
  filedOn = column.day.opt();
  filedByName = column.text.opt();

  /** The question as the public reads it (公开的内容). */
  publicText = column.text.opt();
  publicTextById = column.ref.opt(() => Person);
  publicTextByName = column.text.opt();
  /** The decision on whose page a published question stands with its answer (问答). */
  aboutId = column.ref.opt(() => Decision);
  publishedAt = column.instant.opt();
  takedowns = column.json.or([]) as Opt<readonly CaseTakedown[]>;
  readonly version = column.version();
}
