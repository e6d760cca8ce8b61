import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Files } from '#client/ui/Files.tsx';
import { Part } from '#client/ui/Part.tsx';
import { fileItems } from '../files.ts';
import { InterpretationSections } from '../InterpretationSections.tsx';
import { PARTS } from './Reading.tsx';

export const ExplanationPartFragment = graphql(`
  fragment ExplanationPart_consultation on Consultation {
    interpretation {
      section
      text
      applies
    }
    attachments {
      kind
      name
      size
      url
    }
  }
`);

/** 二、解读与说明: why and how, in plain words, and the drafting notes. */
export function ExplanationPart({
  consultation,
}: {
  consultation: FragmentType<typeof ExplanationPartFragment>;
}) {
  const { interpretation, attachments } = readFragment(ExplanationPartFragment, consultation);
  const files = fileItems(attachments, ['INTERPRETATION', 'EXPLANATION', 'OTHER']);
  return (
    <Part {...PARTS.explanation}>
      <InterpretationSections sections={interpretation} />
      {files.length > 0 ? <Files items={files} /> : null}
    </Part>
  );
}
