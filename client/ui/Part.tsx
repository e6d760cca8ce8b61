import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

interface PartProps {
  /** The anchor; the heading's id is `<id>-title`. */
  id: string;
  /** 一 to 五, for the parts the law names. */
  no?: string | undefined;
  title: string;
  children: ReactNode;
}

/** A part of a long page, always shown, never behind a tab. */
export function Part({ id, no, title, children }: PartProps) {
  const heading = (
    <Heading level={2} id={`${id}-title`}>
      {title}
    </Heading>
  );
  return (
    <section className="part" id={id} aria-labelledby={`${id}-title`}>
      {no ? (
        <div className="part-head">
          <b aria-hidden="true">{no}</b>
          {heading}
        </div>
      ) : (
        heading
      )}
      <div className="stack">{children}</div>
    </section>
  );
}
