import type { CorrectedPart } from '#client/graphql/graphql.ts';
import { Dial } from './Dial.tsx';
import { Corrected } from './notice/Corrected.tsx';

interface ParagraphsProps {
  children: string;
  /** Of a part that may have been put right. */
  part?: CorrectedPart | undefined;
  /** Telephone numbers in it are dialled by a tap. */
  dial?: boolean | undefined;
}

/** A text as its author broke it into lines. */
export const Paragraphs = ({ children, part, dial }: ParagraphsProps) =>
  children
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => (
      <p key={index}>
        {part ? <Corrected part={part}>{line}</Corrected> : dial ? <Dial>{line}</Dial> : line}
      </p>
    ));
