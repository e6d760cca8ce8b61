import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import type { RepresentativeState } from '#server/law/register/representative-stage.ts';

/**
 * 社会公众代表: one person of the register. No number of an identity card, no address, no date of birth is kept; the way to
 * reach them is sealed apart (`representative-contact.ts`).
 */
@Entity()
@Index({ properties: ['state', 'id'] })
export class Representative {
  declare readonly [EntityName]?: 'Representative';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** Their number in public papers (代表编号), such as D2026-0007: it names nobody. */
  @Property({ type: 'text', unique: true })
  readonly no!: string;

  @Property({ type: 'text' })
  origin!: RepresentativeOrigin;

  @Property({ type: 'text' })
  state!: RepresentativeState;

  @Property({ type: 'text' })
  name!: string;

  /** They agreed in writing to be named in public (同意公开姓名), and when. */
  @Property({ type: 'date', nullable: true })
  nameConsentOn: CalendarDay | null = null;

  @Property({ type: 'array', columnType: 'text[]' })
  categories!: readonly RepresentativeCategory[];

  @Property({ type: 'text' })
  unitPost!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  fields!: readonly string[];

  /** 乡镇（街道）. */
  @Property({ type: 'text' })
  region!: string;

  /** 村（社区）; asked only because of the interests that follow from it. */
  @Property({ type: 'text' })
  village: Opt<string> = '';

  /** Given by themselves, for balanced quotas; null when they did not. */
  @Property({ type: 'text', nullable: true })
  gender: string | null = null;

  /** Matters in which they declared a direct interest (申报的利害关系). */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  declaredInterests: Opt<readonly string[]> = [];

  @Property({ type: 'date' })
  termStartsOn!: CalendarDay;

  @Property({ type: 'date' })
  termEndsOn!: CalendarDay;

  @Property({ type: 'date', nullable: true })
  verifiedOn: CalendarDay | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'verified_by_id', nullable: true })
  verifiedById: string | null = null;

  /** How identity and age were verified (核实方式); never the number of a document. */
  @Property({ type: 'text', nullable: true })
  verificationNote: string | null = null;

  @Property({ type: 'date', nullable: true })
  awayUntil: CalendarDay | null = null;

  /** Why they are suspended, was not taken in, or left (原因). */
  @Property({ type: 'text', nullable: true })
  stateReason: string | null = null;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'nominated_by_unit_id', nullable: true })
  nominatedByUnitId: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'entered_by_id', nullable: true })
  enteredById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly enteredAt!: Date;

  /** Of who applied themselves: the key of their request, their receipt, and the privacy notice they saw. */
  @Property({ type: 'uuid', unique: true, nullable: true })
  readonly idempotencyKey: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly requestHash: string | null = null;

  @Property({ type: 'text', unique: true, nullable: true })
  readonly receiptNo: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly lookupHmac: string | null = null;

  @Property({ type: 'integer', nullable: true })
  readonly noticeVersion: number | null = null;

  /** What somebody applies with (申请理由). */
  @Property({ type: 'text' })
  readonly applied: Opt<string> = '';

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
