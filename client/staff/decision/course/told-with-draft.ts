import { correctedIn } from '#server/law/notice/corrected-words.ts';
import type { CourseActionProps } from './course-action.ts';
import type { ToldWithDraft } from './plan-form.ts';

type Course = Pick<CourseActionProps['course'], 'consultations'>;
type Round = Course['consultations'][number];

/** What a plan to publish begins with: the interpretation of the round that was held last, its slips put right. */
export function toldWithDraft({ consultations }: Course): ToldWithDraft {
  const [round] = consultations
    .filter(({ opensAt, stage }) => opensAt !== null && stage !== 'WITHDRAWN')
    .toSorted((one, other) => other.round - one.round);
  if (!round) return { sections: [], impacts: [], forms: [] };
  const right = correctedIn('INTERPRETATION', round.corrections);
  return {
    sections: round.interpretation.map((one) => ({ ...one, text: right(one.text) })),
    impacts: round.impacts.map(({ who, before, after, since }) => ({
      who: right(who),
      before: right(before),
      after: right(after),
      since: right(since),
    })),
    forms: formsOf(round),
  };
}

/** The forms in which it was told besides its text. */
const formsOf = ({ pictures, clips, questions, cases }: Round) => [
  ...(pictures.length > 0 ? (['COMIC'] as const) : []),
  ...(clips.length > 0 ? (['VIDEO'] as const) : []),
  ...(questions.length > 0 ? (['QA'] as const) : []),
  ...(cases.length > 0 ? (['CASE'] as const) : []),
];
