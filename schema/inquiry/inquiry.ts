import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Decision } from '#schema/decision/decision.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { AspectAdoption, ExpertArgument } from '#server/law/procedure/expert-adoption.ts';
import { type AskedExpert, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
import type { UnitOpinion } from '#server/law/procedure/unit-answer.ts';
import type { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { LinkedLetter } from './linked-letter.ts';

/**
 * 征求意见函, 专家论证函: a unit or an expert asked about one fixed text, named by its digest, and the answer. A
 * letter that was sent never changes; an answer is given once, by the unit or expert asked, or entered from their
 * paper.
 */
@Table({ indexes: [{ properties: ['unitId'] }, { properties: ['decisionId', 'sentAt'] }] })
export class Inquiry extends LinkedLetter {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);

  /** Addressee: a unit, or an expert. */
  readonly kind = column.text.or(InquiryKind.UNIT) as Opt<InquiryKind>;

  /** The unit, where the platform knows it. */
  readonly unitId = column.ref.opt(() => Unit);

  /** The unit or the expert by name. */
  readonly addressee = column.text();

  /** Capacity in which they are asked. */
  readonly askedAs = column.text.or(AskedAs.UNIT) as Opt<AskedAs>;

  /** The expert, and how they were chosen; null of a unit. */
  readonly expert = column.json.opt() as AskedExpert | null;

  /** The letter as it was sent: the matter, who asks, what to look at. */
  readonly matter = column.text();
  readonly fromUnit = column.text();
  readonly note = column.text.or('');
  readonly contact = column.text.or('');

  /** The fixed version they read; null where the draft is a file alone. */
  readonly draftVersionId = column.ref.opt(() => DraftVersion);

  /** SHA-256 of the text of the version, or of the file. */
  readonly digest = column.text();

  /** Documents that went with it (随函材料). */
  readonly fileIds = column.uuids.or([]);
  readonly dueOn = column.day();
  readonly sentOn = column.day();
  readonly sentAt = column.instant();
  readonly sentById = column.ref(() => Person);
  recalledAt = column.instant.opt();
  recallReason = column.text.or('');

  /** The first time that whoever was asked opened it (已打开), at their desk or by the link. */
  readonly openedAt = column.instant.opt();

  /** Person of the unit asked who opened it at the desk; empty by a link. */
  readonly openedBy = column.text.or('');

  /** 催办: each reminder, oldest first. */
  reminders = column.json.or([]) as Opt<readonly LetterReminder[]>;

  /** 利害关系声明 of an expert: before they say anything on the matter. */
  interest = column.text.opt() as InterestDeclaration | null;
  interestNote = column.text.or('');
  declaredAt = column.instant.opt();

  /** The declaration on paper; null where it was made by the link. */
  declarationId = column.ref.opt(() => DecisionFile);
  reply = column.text.opt() as UnitReply | null;
  opinions = column.json.or([]) as Opt<readonly UnitOpinion[]>;

  /** Argument of an expert, aspect by aspect. */
  argument = column.json.opt() as ExpertArgument | null;
  repliedOn = column.day.opt();
  way = column.text.opt() as ReplyWay | null;

  /** Person who signed for the unit; on paper, who entered it. */
  signedBy = column.text.or('');
  signedById = column.ref.opt(() => Person);

  /** The instant of the signature; of an answer on paper, when it was entered. */
  signedAt = column.instant.opt();

  /** The answer on paper. */
  paperId = column.ref.opt(() => DecisionFile);

  /** Lead unit's treatment of the answer: agreed after changes, or the dispute as it stands. */
  settled = column.bool.or(false);
  dispute = column.text.or('');
  ownView = column.text.or('');
  reasons = column.text.or('');
  basis = column.text.or('');

  /** Adoption of each aspect that an expert argued. */
  adoptions = column.json.or([]) as Opt<readonly AspectAdoption[]>;
  treatedById = column.ref.opt(() => Person);
  treatedAt = column.instant.opt();
  readonly version = column.version();
}
