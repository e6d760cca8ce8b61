import { useId } from 'react';
import { Heading } from '#client/ui/Heading.tsx';
import type { PanelProps } from '#client/ui/desk/Panel.tsx';
import { keepInAddress, useFold } from './use-fold.ts';

interface FoldProps extends Omit<PanelProps, 'flush'> {
  /** Its place in the address of the page: "#cailiao". */
  place: string;
  /** Whether the viewer has work in it: then it is open from the beginning. */
  work?: boolean | undefined;
}

/** A panel folded to its head: on record, and one press away. */
export function Fold({ place, work, title, aside, children }: FoldProps) {
  const id = useId();
  const box = useFold(work);
  return (
    <section className="panel" aria-labelledby={id}>
      <details ref={box} id={place} className="fold">
        <summary className="panel-head" onClick={keepInAddress}>
          <Heading level={2} id={id}>
            {title}
          </Heading>
          {aside ? <span className="small soft">{aside}</span> : null}
        </summary>
        <div className="panel-body stack">{children}</div>
      </details>
    </section>
  );
}
