import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';

export type Look = 'solid' | 'quiet' | 'text';

interface Shape {
  look?: Look | undefined;
  wide?: boolean | undefined;
  mini?: boolean | undefined;
  /** Object of the verb; read aloud, not shown ("提出意见" + about). */
  about?: string | undefined;
  children: ReactNode;
}

const shape = ({ look = 'solid', wide, mini }: Omit<Shape, 'children'>) =>
  classes('button', look !== 'solid' && `button--${look}`, wide && 'button--wide', mini && 'button--mini');

const About = ({ about }: { about?: string | undefined }) =>
  about ? <span className="visually-hidden">：{about}</span> : null;

type Native = Omit<ComponentProps<'button'>, 'className' | 'style' | 'disabled' | 'children'>;

interface ButtonProps extends Native, Shape {
  /** Id of the text that names the missing fields; the button stays reachable, and does nothing. */
  blockedBy?: string | undefined;
}

/** One action. Filled once per block, verb first. */
export function Button({
  look,
  wide,
  mini,
  about,
  children,
  blockedBy,
  type,
  onClick,
  ...native
}: ButtonProps) {
  const blocked = blockedBy ? ({ 'aria-disabled': true, 'aria-describedby': blockedBy } as const) : undefined;
  return (
    <button
      {...native}
      {...blocked}
      type={blocked ? 'button' : (type ?? 'button')}
      className={shape({ look, wide, mini })}
      onClick={blocked ? undefined : onClick}
    >
      {children}
      <About about={about} />
    </button>
  );
}

type Anchor = Omit<ComponentProps<'a'>, 'className' | 'style' | 'children' | 'href'>;

interface ButtonLinkProps extends Anchor, Shape {
  href: string;
}

/** An action that begins on another page. */
export function ButtonLink({ look, wide, mini, about, children, ...native }: ButtonLinkProps) {
  return (
    <a {...native} className={shape({ look, wide, mini })}>
      {children}
      <About about={about} />
    </a>
  );
}
