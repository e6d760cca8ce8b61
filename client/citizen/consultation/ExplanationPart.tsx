import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Files } from '#client/ui/Files.tsx';
import { Part } from '#client/ui/Part.tsx';
import { fileItems } from '../files.ts';
import { InterpretationBody } from '../InterpretationBody.tsx';
import { PARTS } from './Reading.tsx';

export const ExplanationPartFragment = graphql(`
  fragment ExplanationPart_consultation on Consultation {
    plainWords
    interpretation {
      ...InterpretationPart_fields
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

interface ExplanationPartProps {
  consultation: FragmentType<typeof ExplanationPartFragment>;
  /** Nothing folded, for whoever reviews it. */
  whole?: boolean | undefined;
  /** 依据. */
  children: ReactNode;
}

/** 解读与说明: its sections and forms and the drafting notes, each at a tap; what it comes to is open where no plain words say it. */
export function ExplanationPart({ consultation, whole, children }: ExplanationPartProps) {
  const { attachments, plainWords, ...explained } = readFragment(ExplanationPartFragment, consultation);
  const files = fileItems(
    attachments.filter(({ kind, corrected }) => kind !== 'PICTURE' || corrected),
    ['INTERPRETATION', 'PICTURE', 'EXPLANATION', 'OTHER'],
  );
  return (
    <Part {...PARTS.explanation}>
      <InterpretationBody {...explained} part="INTERPRETATION" told={plainWords !== ''} whole={whole} />
      {files.length > 0 ? <Files items={files} /> : null}
      {children}
    </Part>
  );
}
