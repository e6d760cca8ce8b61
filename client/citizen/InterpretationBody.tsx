import type { ExplanationPart_ConsultationFragment, CorrectedPart } from '#client/graphql/graphql.ts';
import { More } from '#client/ui/More.tsx';
import { INTERPRETATION_SECTION_LABELS } from '#client/words.ts';
import { Clips } from './consultation/Clips.tsx';
import { Cases, Questions, Story } from './consultation/InterpretationForms.tsx';
import { InterpretationSections } from './InterpretationSections.tsx';

type Explained = Pick<
  ExplanationPart_ConsultationFragment,
  'interpretation' | 'pictures' | 'clips' | 'questions' | 'cases'
>;

interface InterpretationBodyProps extends Explained {
  /** Where it stands: with the draft, or with the decision. */
  part: CorrectedPart;
  /** Plain words before it say what it comes to. */
  told?: boolean | undefined;
  /** Nothing folded, for whoever reviews it. */
  whole?: boolean | undefined;
}

/** 政策解读: what it comes to stands open, unless it is told already; its other sections, pictures, films, cases and questions are each at a tap. */
export function InterpretationBody({
  interpretation,
  part,
  told = false,
  whole = false,
  ...forms
}: InterpretationBodyProps) {
  const main = told ? [] : interpretation.filter(({ section }) => section === 'MAIN_CONTENT');
  const [open, folded] =
    told || main.length > 0
      ? [main, interpretation.filter((one) => !main.includes(one))]
      : [interpretation, []];
  const shown = { ...forms, part, open: whole };
  return (
    <>
      <InterpretationSections sections={open} part={part} />
      {folded.length > 0 ? (
        <More row open={whole} summary={`${told ? '' : '更多'}解读（${namesOf(folded)}）`}>
          <div className="stack">
            <InterpretationSections sections={folded} part={part} />
          </div>
        </More>
      ) : null}
      <Clips {...shown} />
      <Story {...shown} />
      <Cases {...shown} />
      <Questions {...shown} />
    </>
  );
}

const namesOf = ([first, ...others]: Explained['interpretation']) =>
  first
    ? `${INTERPRETATION_SECTION_LABELS[first.section]}${others.length > 0 ? `等${others.length + 1}节` : ''}`
    : '';
