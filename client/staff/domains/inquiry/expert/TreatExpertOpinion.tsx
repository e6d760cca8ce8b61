import { standard } from '#client/graphql/standard.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { words } from '#client/words.ts';
import {
  arguedAspects,
  EXPERT_ASPECT_LABELS,
  type ExpertAspect,
} from '#server/law/procedure/expert-adoption.ts';
import { adoptionOf } from './expert-facts.ts';
import type { ExpertLetter } from './expert-record.ts';

const Treat = standard('treatExpertOpinion');

/** Adoption of each aspect: whether it was taken up, and how or why not. */
type Outcomes = Record<string, string>;

const chosen = (aspect: ExpertAspect) => `adopted:${aspect}`;
const why = (aspect: ExpertAspect) => `reason:${aspect}`;

const recordOf = (letter: ExpertLetter): Outcomes =>
  Object.fromEntries(
    arguedAspects(letter.argument).flatMap(({ aspect }) => {
      const told = adoptionOf(letter, aspect);
      const adopted = told ? (told.adopted ? 'YES' : 'NO') : '';
      return [
        [chosen(aspect), adopted],
        [why(aspect), told?.reason ?? ''],
      ];
    }),
  );

const fieldsOf = (letter: ExpertLetter): readonly RecordField<Outcomes>[] =>
  arguedAspects(letter.argument).flatMap(({ aspect, text }) => [
    {
      kind: 'choice' as const,
      name: chosen(aspect),
      label: `${EXPERT_ASPECT_LABELS[aspect]}：是否采纳`,
      hint: text,
      options: { YES: '采纳', NO: '不采纳' },
      none: words.form.choose,
      required: true,
    },
    {
      kind: 'area' as const,
      name: why(aspect),
      label: `${EXPERT_ASPECT_LABELS[aspect]}：怎样采纳，或者不采纳的理由`,
      optional: true,
    },
  ]);

interface Props {
  letter: ExpertLetter;
  capability: CapabilityRef;
}

/** 研究采纳专家意见, aspect by aspect; the expert's own words stand as they are. */
export const TreatExpertOpinion = ({ letter, capability }: Props) => (
  <RecordForm
    form={`expert:${letter.id}:treat`}
    word={`研究采纳${letter.addressee}的意见`}
    look="quiet"
    document={Treat}
    capability={capability}
    record={recordOf(letter)}
    fields={fieldsOf(letter)}
    variables={(values) => ({
      id: letter.id,
      version: letter.version,
      input: arguedAspects(letter.argument).map(({ aspect }) => ({
        aspect,
        adopted: values[chosen(aspect)] === 'YES',
        reason: values[why(aspect)] ?? '',
      })),
    })}
  />
);
