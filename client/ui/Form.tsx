import type { ComponentProps, ReactNode } from 'react';
import { Heading } from './Heading.tsx';

type Native = Omit<ComponentProps<'form'>, 'className' | 'style'>;

/** A form that works as a plain post; the server checks, so the browser does not. */
export function Form({ children, ...native }: Native) {
  return (
    <form method="post" noValidate {...native} className="form">
      {children}
    </form>
  );
}

/** A numbered part of a form: "一 意见". */
export function FormPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div className="form-part" role="group" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </div>
  );
}

/** Note that the form remembers a draft on this device, in plain words, with the way to forget it. */
export function Kept({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="draft-kept">
      <span>{children}</span>
      {action}
    </div>
  );
}
