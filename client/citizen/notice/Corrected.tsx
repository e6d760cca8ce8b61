import { useContext } from 'react';
import type { CorrectedPart } from '#client/graphql/graphql.ts';
import { correctedPieces, slipsIn } from '#server/law/notice/corrected-words.ts';
import { Marked } from '../Marked.tsx';
import { CorrectedContext } from './corrected-words.ts';

interface CorrectedProps {
  part: CorrectedPart;
  children: string;
}

/** A text of a part: what was wrong stays legible, struck through, with the right words behind it. */
export function Corrected({ part, children }: CorrectedProps) {
  const words = useContext(CorrectedContext).filter((one) => one.part === part);
  if (words.length === 0) return <Marked>{children}</Marked>;
  return correctedPieces(children, words).map(({ text, corrected }, index) =>
    corrected === undefined ? (
      <Marked key={index}>{text}</Marked>
    ) : (
      <Struck key={index} wrong={text} corrected={corrected} />
    ),
  );
}

/** A stroke is only seen: it is said too. */
export const Struck = ({ wrong, corrected }: { wrong: string; corrected: string }) => (
  <>
    <del>
      <span className="visually-hidden">原文有误：</span>
      {wrong}
    </del>
    <ins>
      <span className="visually-hidden">更正为：</span>
      {corrected}
    </ins>
  </>
);

/** Beside a comparison, whose strokes say something else: the slips in a text of the draft as it was published. */
export const SlipsIn = ({ text }: { text: string }) =>
  slipsIn('DRAFT', useContext(CorrectedContext), text).map((said) => (
    <p key={said} className="small soft">
      {said}
    </p>
  ));
