import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type {
  LawAttendance,
  LawHearing,
  LawLevel,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { DayUnit } from '#server/law/catalogue/special-law.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** One edition of an entry waits for its second person at a time. */
const PENDING = `state = 'PROPOSED'::text`;

/** 专门规定的一版: what a special or local law asks of which matters, from a day on. Confirmed, it never changes; the next edition follows it. */
@Entity()
@Unique({ properties: ['code', 'no'] })
@Unique({ name: 'law_entry_pending', properties: ['code'], where: PENDING })
export class LawEntry {
  declare readonly [EntityName]?: 'LawEntry';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** One for all editions of an entry. */
  @Property({ type: 'text' })
  readonly code!: string;

  /** 第几版. */
  @Property({ type: 'integer' })
  readonly no!: number;

  /** 停止适用: from its day on the entry asks nothing more. */
  @Property({ type: 'boolean', default: false })
  readonly ends: Opt<boolean> = false;

  @Property({ type: 'text' })
  readonly label!: string;

  @Property({ type: 'text' })
  readonly source!: string;

  @Property({ type: 'text' })
  readonly docNo!: string;

  @Property({ type: 'text' })
  readonly level!: LawLevel;

  @Property({ type: 'text' })
  readonly article!: string;

  @Property({ type: 'array', columnType: 'text[]', default: [] })
  readonly subjects: Opt<readonly SpecialRuleKind[]> = [];

  @Property({ type: 'array', columnType: 'text[]', default: [] })
  readonly categories: Opt<readonly DecisionCategory[]> = [];

  @Property({ type: 'array', columnType: 'text[]', default: [] })
  readonly facts: Opt<readonly DecisionFact[]> = [];

  @Property({ type: 'array', columnType: 'text[]', default: [] })
  readonly steps: Opt<readonly DecisionStepKind[]> = [];

  @Property({ type: 'integer', nullable: true })
  readonly minimumDays: number | null = null;

  @Property({ type: 'text', default: DayUnit.CALENDAR_DAY })
  readonly dayUnit: Opt<DayUnit> = DayUnit.CALENDAR_DAY;

  @Property({ type: 'boolean' })
  readonly shortenable!: boolean;

  @Property({ type: 'text', nullable: true })
  readonly hearing: LawHearing | null = null;

  @Property({ type: 'text', nullable: true })
  readonly attendance: LawAttendance | null = null;

  @Property({ type: 'boolean' })
  readonly feedbackByLaw!: boolean;

  @Property({ type: 'text' })
  readonly duty!: string;

  @Property({ type: 'date' })
  readonly fromDay!: CalendarDay;

  /** Why it is proposed; published with it. */
  @Property({ type: 'text' })
  readonly reason!: string;

  @Property({ type: 'text', default: LawEntryState.PROPOSED })
  state!: LawEntryState;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'proposed_by_id', nullable: true })
  readonly proposedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly proposedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'ruled_by_id', nullable: true })
  ruledById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  ruledAt: Date | null = null;

  /** Why it was returned. */
  @Property({ type: 'text', default: '' })
  ruling: Opt<string> = '';

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
