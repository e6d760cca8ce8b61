import { longDate } from '#client/format.ts';
import { DISCLOSURE_KIND_LABELS } from '#client/words.ts';
import type { OwedDisclosure } from '#server/law/village/disclosure-due.ts';
import { periodWords } from '#server/law/village/disclosure-period.ts';

type Owed = Pick<OwedDisclosure, 'kind' | 'period' | 'standing'> & { dueOn: string };

/** A posting that is owed, in words. */
export const owedWords = ({ kind, period, dueOn }: Owed): string =>
  `${periodWords(period)}${DISCLOSURE_KIND_LABELS[kind]}，${longDate(dueOn)}前公开`;

/** Those whose day is over. */
export const overdueOf = <One extends Owed>(owed: readonly One[]): One[] =>
  owed.filter(({ standing }) => standing === 'OVERDUE');
