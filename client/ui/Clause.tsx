import type { ReactNode } from 'react';
import { Heading, type Level } from './Heading.tsx';

export const Clauses = ({ children }: { children: ReactNode }) => (
  <div className="clauses" data-island="mark-passage" data-wake="idle">
    {children}
  </div>
);

interface ClauseProps {
  id: string;
  /** As printed in the text: "一、", "第十二条". */
  no: string;
  level?: Level | undefined;
  /** One paragraph, or the pieces of the text. */
  text: ReactNode;
  /** Counts on the clause and links beside them, in the margin. */
  say?: ReactNode;
  /** Explanations below. */
  children?: ReactNode;
}

/** One clause of a text, with its number in the margin. */
export function Clause({ id, no, level = 4, text, say, children }: ClauseProps) {
  return (
    <article className="clause" id={id} aria-labelledby={`${id}-no`}>
      <Heading level={level} id={`${id}-no`} className="clause-no">
        {no}
      </Heading>
      {typeof text === 'string' ? (
        <p className="clause-text">{text}</p>
      ) : (
        <div className="clause-text">{text}</div>
      )}
      {say ? <p className="clause-say">{say}</p> : null}
      {children ? <div className="clause-foot">{children}</div> : null}
    </article>
  );
}
