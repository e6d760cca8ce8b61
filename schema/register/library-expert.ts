import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import type { LeaveGround } from '#server/law/register/library-leave.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';

/** 专家库的一位专家: for what they know, since when, until when. How to reach them is sealed apart. */
@Entity()
export class LibraryExpert {
  declare readonly [EntityName]?: 'LibraryExpert';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  kind: Opt<ExpertKind> = ExpertKind.PERSON;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  employer: Opt<string> = '';

  @Property({ type: 'text' })
  title: Opt<string> = '';

  /** 专业领域. */
  @Property({ type: 'array', columnType: 'text[]' })
  fields!: readonly string[];

  @Property({ type: 'text' })
  level!: LibraryLevel;

  /** 诚信考核. */
  @Property({ type: 'text' })
  conduct: Opt<string> = '';

  /** The day they were first confirmed. */
  @Property({ type: 'date', nullable: true })
  since: CalendarDay | null = null;

  /** The day it was confirmed that they leave. */
  @Property({ type: 'date', nullable: true })
  until: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  leaveGround: LeaveGround | null = null;

  @Property({ type: 'text' })
  leaveReason: Opt<string> = '';

  /** Who proposed that they leave; another person confirms it or sends it back. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'leave_proposed_by_id', nullable: true })
  leaveProposedById: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'leave_confirmed_by_id', nullable: true })
  leaveConfirmedById: string | null = null;

  /** Why the last proposal that they leave was sent back. */
  @Property({ type: 'text' })
  leaveReturn: Opt<string> = '';

  /** Who wrote what stands here; another person confirms it. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'entered_by_id' })
  enteredById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  enteredAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id', nullable: true })
  confirmedById: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}

/** 专家的联系方式, sealed with the contact key; read only to write to them. */
@Entity()
export class LibraryExpertContact {
  declare readonly [EntityName]?: 'LibraryExpertContact';

  @ManyToOne({ entity: () => LibraryExpert, mapToPk: true, fieldName: 'expert_id', primary: true })
  readonly expertId!: string;

  @Property({ type: 'blob' })
  sealed!: Buffer;
}
