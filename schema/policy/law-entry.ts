import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type {
  LawAttendance,
  LawHearing,
  LawLevel,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { DayUnit } from '#server/law/catalogue/special-law.ts';
import { ProposedEdition } from '#schema/policy/proposed-edition.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** One edition of an entry waits for its second person at a time. */
const PENDING = `state = 'PROPOSED'::text`;

/** 专门规定的一版: what a special or local law asks of which matters, from a day on. Confirmed, it never changes; the next edition follows it. */
@Table({
  uniques: [
    { name: 'law_entry_pending', properties: ['code'], where: PENDING },
    { properties: ['code', 'no'] },
  ],
})
export class LawEntry extends ProposedEdition {
  /** 停止适用: from its day on the entry asks nothing more. */
  readonly ends = column.bool.or(false);
  readonly label = column.text();
  readonly source = column.text();
  readonly level = column.text() as LawLevel;
  readonly article = column.text();
  readonly subjects = column.texts.or([]) as Opt<readonly SpecialRuleKind[]>;
  readonly categories = column.texts.or([]) as Opt<readonly DecisionCategory[]>;
  readonly facts = column.texts.or([]) as Opt<readonly DecisionFact[]>;
  readonly steps = column.texts.or([]) as Opt<readonly DecisionStepKind[]>;
  readonly minimumDays = column.integer.opt();
  readonly dayUnit = column.text.or(DayUnit.CALENDAR_DAY) as Opt<DayUnit>;
  readonly shortenable = column.bool();
  readonly hearing = column.text.opt() as LawHearing | null;
  readonly attendance = column.text.opt() as LawAttendance | null;
  readonly feedbackByLaw = column.bool();
  readonly duty = column.text();
}
