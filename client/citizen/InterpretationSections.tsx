import type { InterpretationSection } from '#client/graphql/graphql.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { INTERPRETATION_SECTION_LABELS } from '#client/words.ts';
import { sectionWords } from '#server/law/consultation/interpretation-sections.ts';
import { Paragraphs } from './Paragraphs.tsx';

interface WrittenSection {
  section: InterpretationSection;
  text: string;
  applies: boolean | null;
}

/** 政策解读 in its sections; what does not apply says why. */
export const InterpretationSections = ({ sections }: { sections: readonly WrittenSection[] }) =>
  sections.map(({ section, text, applies }) => (
    <div key={section} className="prose">
      <Heading level={3}>{INTERPRETATION_SECTION_LABELS[section]}</Heading>
      <Paragraphs>{sectionWords({ text, applies })}</Paragraphs>
    </div>
  ));
