import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Decision } from '#schema/decision/decision.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { AspectAdoption, ExpertArgument } from '#server/law/procedure/expert-adoption.ts';
import { type AskedExpert, InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
import type { UnitOpinion } from '#server/law/procedure/unit-answer.ts';
import type { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { LinkedLetter } from './linked-letter.ts';

/**
 * 征求意见函, 专家论证函: a unit or an expert asked about one fixed text, named by its digest, and the answer. What was sent
 * never changes; an answer is given once, by who was asked or entered from their paper.
 */
@Entity()
@Index({ properties: ['decisionId', 'sentAt'] })
@Index({ properties: ['unitId'] })
export class Inquiry extends LinkedLetter {
  declare readonly [EntityName]?: 'Inquiry';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** Who is asked: a unit, or an expert. */
  @Property({ type: 'text' })
  readonly kind: Opt<InquiryKind> = InquiryKind.UNIT;

  /** The unit, where the platform knows it. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id', nullable: true })
  readonly unitId: string | null = null;

  /** The unit or the expert by name. */
  @Property({ type: 'text' })
  readonly addressee!: string;

  /** Who the expert is, and how they were chosen; null of a unit. */
  @Property({ type: 'json', nullable: true })
  readonly expert: AskedExpert | null = null;

  /** The letter as it was sent: the matter, who asks, what to look at. */
  @Property({ type: 'text' })
  readonly matter!: string;

  @Property({ type: 'text' })
  readonly fromUnit!: string;

  @Property({ type: 'text' })
  readonly note: Opt<string> = '';

  @Property({ type: 'text' })
  readonly contact: Opt<string> = '';

  /** The fixed version they read; null where the draft is a file alone. */
  @ManyToOne({ entity: () => DraftVersion, mapToPk: true, fieldName: 'draft_version_id', nullable: true })
  readonly draftVersionId: string | null = null;

  /** SHA-256 of the text of the version, or of the file. */
  @Property({ type: 'text' })
  readonly digest!: string;

  /** Documents that went with it (随函材料). */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  readonly fileIds: Opt<readonly string[]> = [];

  @Property({ type: 'date' })
  readonly dueOn!: CalendarDay;

  @Property({ type: 'date' })
  readonly sentOn!: CalendarDay;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly sentAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'sent_by_id' })
  readonly sentById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  recalledAt: Date | null = null;

  @Property({ type: 'text' })
  recallReason: Opt<string> = '';

  /** The first time that whoever was asked opened it (已打开), at their desk or by the link. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  readonly openedAt: Date | null = null;

  /** Who of the unit asked opened it at the desk; empty by a link. */
  @Property({ type: 'text' })
  readonly openedBy: Opt<string> = '';

  /** 催办: each reminder, oldest first. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  reminders: Opt<readonly LetterReminder[]> = [];

  /** 利害关系声明 of an expert: before they say anything on the matter. */
  @Property({ type: 'text', nullable: true })
  interest: InterestDeclaration | null = null;

  @Property({ type: 'text' })
  interestNote: Opt<string> = '';

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  declaredAt: Date | null = null;

  /** The declaration on paper; null where it was made by the link. */
  @ManyToOne({ entity: () => DecisionFile, mapToPk: true, fieldName: 'declaration_id', nullable: true })
  declarationId: string | null = null;

  @Property({ type: 'text', nullable: true })
  reply: UnitReply | null = null;

  @Property({ type: 'json', defaultRaw: "'[]'" })
  opinions: Opt<readonly UnitOpinion[]> = [];

  /** What an expert argued, aspect by aspect. */
  @Property({ type: 'json', nullable: true })
  argument: ExpertArgument | null = null;

  @Property({ type: 'date', nullable: true })
  repliedOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  way: ReplyWay | null = null;

  /** Who signed for the unit; on paper, who entered it. */
  @Property({ type: 'text' })
  signedBy: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'signed_by_id', nullable: true })
  signedById: string | null = null;

  /** The instant of the signature; of an answer on paper, when it was entered. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  signedAt: Date | null = null;

  /** The answer on paper. */
  @ManyToOne({ entity: () => DecisionFile, mapToPk: true, fieldName: 'paper_id', nullable: true })
  paperId: string | null = null;

  /** What the lead unit did with it: agreed after changes, or the dispute as it stands. */
  @Property({ type: 'boolean' })
  settled: Opt<boolean> = false;

  @Property({ type: 'text' })
  dispute: Opt<string> = '';

  @Property({ type: 'text' })
  ownView: Opt<string> = '';

  @Property({ type: 'text' })
  reasons: Opt<string> = '';

  @Property({ type: 'text' })
  basis: Opt<string> = '';

  /** What became of each aspect that an expert argued. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  adoptions: Opt<readonly AspectAdoption[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'treated_by_id', nullable: true })
  treatedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  treatedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
