import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Files } from '#client/ui/Files.tsx';
import { Part } from '#client/ui/Part.tsx';
import { fileItems } from '../files.ts';
import { InterpretationSections } from '../InterpretationSections.tsx';
import { Clips } from './Clips.tsx';
import { Cases, Impacts, Questions, Story } from './InterpretationForms.tsx';
import { PARTS } from './Reading.tsx';

export const ExplanationPartFragment = graphql(`
  fragment ExplanationPart_consultation on Consultation {
    interpretation {
      ...InterpretationPart_fields
    }
    impacts {
      ...Impact_fields
    }
    questions {
      question
      answer
    }
    cases {
      ...ExplainedCase_fields
    }
    pictures {
      ...ExplainedPicture_fields
    }
    clips {
      ...ExplainedClip_fields
      source {
        url
        mime
        size
      }
      cues {
        id
        startsMs
        speaker
        speakerRole
        text
      }
    }
    attachments {
      kind
      name
      size
      url
      corrected
    }
  }
`);

/** 二、解读与说明: why and how, in plain words, and the drafting notes. */
export function ExplanationPart({
  consultation,
}: {
  consultation: FragmentType<typeof ExplanationPartFragment>;
}) {
  const { interpretation, impacts, questions, cases, pictures, clips, attachments } = readFragment(
    ExplanationPartFragment,
    consultation,
  );
  const files = fileItems(
    attachments.filter(({ kind, corrected }) => kind !== 'PICTURE' || corrected),
    ['INTERPRETATION', 'PICTURE', 'EXPLANATION', 'OTHER'],
  );
  return (
    <Part {...PARTS.explanation}>
      <Impacts impacts={impacts} part="INTERPRETATION" />
      <InterpretationSections sections={interpretation} part="INTERPRETATION" />
      <Clips clips={clips} part="INTERPRETATION" />
      <Story pictures={pictures} part="INTERPRETATION" />
      <Cases cases={cases} part="INTERPRETATION" />
      <Questions questions={questions} part="INTERPRETATION" />
      {files.length > 0 ? <Files items={files} /> : null}
    </Part>
  );
}
