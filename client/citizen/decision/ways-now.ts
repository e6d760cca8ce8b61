import { words } from '#client/words.ts';
import { consultationHref, reportHref, suggestHref } from '../addresses.ts';
import type { Deed } from '../ways/other-ways.ts';
import type { DecisionItem } from './DecisionPage.tsx';

export type Round = DecisionItem['consultations'][number];

export type Standing = Pick<
  DecisionItem,
  'no' | 'consultations' | 'removed' | 'decision' | 'ways' | 'leadUnit'
>;

interface Told {
  removed: boolean;
  decision: Pick<NonNullable<Standing['decision']>, 'phase' | 'facts'> | null | undefined;
}

/** Rounds that are open or announced, else the last one that was not withdrawn. */
export function roundsNow(consultations: readonly Round[]): readonly Round[] {
  const current = consultations.filter(({ stage }) => stage === 'OPEN' || stage === 'APPROVED');
  return current.length > 0 ? current : consultations.filter(({ stage }) => stage !== 'WITHDRAWN').slice(-1);
}

export const isOpen = ({ stage }: Round) => stage === 'OPEN';

export const REPORTED: ReadonlySet<Round['stage']> = new Set(['FEEDBACK_PUBLISHED', 'ARCHIVED']);

/** Link to the words on a round that is not open. */
export function readingOf(round: Pick<Round, 'no' | 'round' | 'stage'>): Deed {
  if (REPORTED.has(round.stage)) return { word: words.actions.readReport, href: reportHref(round) };
  const word = round.stage === 'APPROVED' ? '看征求意见的预告' : '看征求意见的情况';
  return { word, href: consultationHref(round) };
}

export const otherDeeds = (ways: Standing['ways']) =>
  ways.flatMap(({ is, deed }) => (deed && is !== 'consultation' ? [deed] : []));

/** 提意见建议 on a decision that was made (第三十五条), where it is open. */
export const suggesting = ({ removed, decision }: Pick<Standing, 'removed' | 'decision'>): Deed[] =>
  !removed && decision?.suggestionStanding.open
    ? [{ word: '提意见建议', href: suggestHref(decision.no) }]
    : [];

/** Phases after a decision was made and published: a problem with it can be reported at any time (第三十五条). */
const MADE: ReadonlySet<string> = new Set(['PUBLISHED', 'EXECUTING', 'SUSPENDED', 'ADJUSTING', 'COMPLETED']);
const ENDED: ReadonlySet<string> = new Set(['DECLINED', 'REJECTED', 'REPEALED', 'TERMINATED', 'ARCHIVED']);

/** Sentence on the ways to be heard while no draft is out for opinions. */
export function otherwiseSaid({ removed, decision }: Told, none: boolean): string {
  if (removed) return '这一项已经从目录终止，有疑问可以向承办单位了解。';
  if (decision && MADE.has(decision.phase))
    return '认为决策或者执行有问题的，随时可以提出，也可以寄信、打电话（国令713号第三十五条）。';
  if (decision && ENDED.has(decision.phase)) return '向承办单位了解这件事的情况。';
  if (decision?.facts.includes('LAWFULLY_NOT_PUBLIC'))
    return '这件事依法不予公开，不向社会公开征求意见；有疑问可以向承办单位了解。';
  return none
    ? '草案还没有公开征求意见。想先说的，可以直接向承办单位反映。'
    : '还有话要说的，可以直接向承办单位反映。';
}
