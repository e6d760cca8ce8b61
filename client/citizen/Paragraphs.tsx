import type { CorrectedPart } from '#client/graphql/graphql.ts';
import { Corrected } from './notice/Corrected.tsx';

interface ParagraphsProps {
  children: string;
  /** Of a part that may have been put right. */
  part?: CorrectedPart | undefined;
}

/** A text as its author broke it into lines. */
export const Paragraphs = ({ children, part }: ParagraphsProps) =>
  children
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => <p key={index}>{part ? <Corrected part={part}>{line}</Corrected> : line}</p>);
