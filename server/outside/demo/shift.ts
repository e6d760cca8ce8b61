import { addDays, type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';

/** The day for which the demonstration is written. */
export const WRITTEN_FOR: CalendarDay = '2026-11-20';

/** Moves the story of the demonstration to today: days, and the dates and years that stand in its texts. */
export class Shift {
  readonly #days: number;

  constructor(readonly today: CalendarDay) {
    this.#days = daysBetween(WRITTEN_FOR, today);
  }

  /** A day of the story, moved. */
  day(written: string): CalendarDay {
    return addDays(written as CalendarDay, this.#days);
  }

  /** A day of the calendar as the story would write it: one that is not moved. */
  written(day: string): CalendarDay {
    return addDays(day as CalendarDay, -this.#days);
  }

  /** An instant of the story: a day and a Shanghai clock time, moved by whole days. */
  at(written: string, clock = '09:00'): Date {
    return new Date(`${this.day(written)}T${clock}:00+08:00`);
  }

  /** The year of a day of the story. */
  year(written: string): number {
    return Number(this.day(written).slice(0, 4));
  }

  /** Number of the decision at this place of the catalogue, as 2026-004; one carried over keeps the number it had (结转). */
  decisionNo(seq: number): string {
    if (seq === CARRIED.seq) return this.endedNo(CARRIED.before);
    return numbered(this.year(CATALOGUE_DAY), seq);
  }

  /** The year before the story's catalogue (上年度), which has ended. */
  get endedYear(): number {
    return this.year(CATALOGUE_DAY) - 1;
  }

  /** Number of the decision at this place of the catalogue of that year. */
  endedNo(seq: number): string {
    return numbered(this.endedYear, seq);
  }

  /** Fills {d:2026-12-24}, {y:2026-03-11}, {y+4:2026-02-13}, and {y}, {y+4} for the catalogue's year. */
  text(template: string): string {
    return template
      .replaceAll(/\{d:([\d-]+)\}/g, (_, day: string) => longDate(this.day(day)))
      .replaceAll(/\{y([+-]\d+)?(?::([\d-]+))?\}/g, (_, offset?: string, day?: string) =>
        String(this.year(day ?? CATALOGUE_DAY) + Number(offset ?? 0)),
      );
  }

  /** Everything that is written in a command's input: its days moved, its texts filled. */
  whole<Written>(written: Written): Written {
    return JSON.parse(JSON.stringify(written), (_, value: unknown) => this.#moved(value)) as Written;
  }

  #moved(value: unknown): unknown {
    if (typeof value !== 'string') return value;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? this.day(value) : this.text(value);
  }
}

/** The day on which the story's catalogue was published. */
export const CATALOGUE_DAY = '2026-02-13';

/** The row that came from the catalogue of the year before (结转): its place, and the place it had there. */
export const CARRIED = { seq: 6, before: 4 } as const;

const numbered = (year: number, seq: number) => `${year}-${String(seq).padStart(3, '0')}`;

const longDate = (day: CalendarDay) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
