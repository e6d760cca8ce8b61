import type { CorrectedPart, InterpretationSection } from '#client/graphql/graphql.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { INTERPRETATION_SECTION_LABELS } from '#client/words.ts';
import { sectionWords } from '#server/law/consultation/interpretation-sections.ts';
import { Paragraphs } from './Paragraphs.tsx';

interface WrittenSection {
  section: InterpretationSection;
  text: string;
  applies: boolean | null;
}

interface SectionsProps {
  sections: readonly WrittenSection[];
  /** Where it stands: with the draft, or with the decision. */
  part?: CorrectedPart | undefined;
}

/** 政策解读 in its sections; what does not apply says why. */
export const InterpretationSections = ({ sections, part }: SectionsProps) =>
  sections.map(({ section, text, applies }) => (
    <div key={section} className="prose">
      <Heading level={3}>{INTERPRETATION_SECTION_LABELS[section]}</Heading>
      <Paragraphs part={part}>{sectionWords({ text, applies })}</Paragraphs>
    </div>
  ));
