import { graphql } from '#client/graphql/gql.ts';
import type { RoundTold_ConsultationFragment } from '#client/graphql/graphql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { BasisEntry } from '#server/law/consultation/legal-basis.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import type { CourseActionProps } from './course-action.ts';
import type { ToldWithDraft } from './plan-form.ts';

/** Material a round published beside its draft, as far as later papers begin with it. */
export const RoundToldFragment = graphql(`
  fragment RoundTold_consultation on Consultation {
    round
    stage
    opensAt
    basis {
      level
      title
      docNo
      article
      quotation
    }
    interpretation {
      ...InterpretationPart_fields
    }
    impacts {
      ...Impact_fields
    }
    corrections {
      part
      wrong
      corrected
    }
    pictures {
      id
    }
    clips {
      id
      withdrawnAt
    }
    questions {
      question
    }
    cases {
      who
    }
  }
`);

type Course = Pick<CourseActionProps['course'], 'consultations'>;
type BasisTold = Pick<BasisEntry, 'level' | 'title' | 'docNo' | 'article' | 'quotation'>;

/** The round that was held last. */
const lastRound = ({ consultations }: Course) =>
  readFragment(RoundToldFragment, consultations)
    .filter(({ opensAt, stage }) => opensAt !== null && stage !== 'WITHDRAWN')
    .toSorted((one, other) => other.round - one.round)
    .at(0);

/** Legal basis that a review package begins with: the one published with the draft, its slips put right. */
export function basisWithDraft(course: Course): BasisTold[] {
  const round = lastRound(course);
  if (!round) return [];
  const right = correctedIn('BASIS', round.corrections);
  return round.basis.map(({ level, title, docNo, article, quotation }) => ({
    level,
    title: right(title),
    docNo: right(docNo),
    article: right(article),
    quotation: right(quotation),
  }));
}

/** Interpretation that a publication plan begins with: the one of the round held last, its slips put right. */
export function toldWithDraft(course: Course): ToldWithDraft {
  const round = lastRound(course);
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

/** Forms of the interpretation besides its text. */
const formsOf = ({ pictures, clips, questions, cases }: RoundTold_ConsultationFragment) => [
  ...(pictures.length > 0 ? (['COMIC'] as const) : []),
  ...(clips.some(({ withdrawnAt }) => !withdrawnAt) ? (['VIDEO'] as const) : []),
  ...(questions.length > 0 ? (['QA'] as const) : []),
  ...(cases.length > 0 ? (['CASE'] as const) : []),
];
