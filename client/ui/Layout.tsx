import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { ButtonLink } from './Button.tsx';
import { Heading } from './Heading.tsx';

interface Box {
  children: ReactNode;
}

/** The width of the page. */
export const Page = ({ children }: Box) => <div className="page">{children}</div>;

/** A strip of the page on another ground. */
export const Band = ({ children }: Box) => <div className="band">{children}</div>;

/** Text and an aside; below 1024 px one under the other. `asideFirst`: the aside comes first on phones. */
export function Split({ children, aside, wide, asideFirst }: SplitProps) {
  return (
    <div className={classes('split', wide && 'split--wide', asideFirst && 'split--first')}>
      {asideFirst ? aside : null}
      {children}
      {asideFirst ? null : aside}
    </div>
  );
}

interface SplitProps extends Box {
  aside: ReactNode;
  wide?: boolean | undefined;
  asideFirst?: boolean | undefined;
}

/** Two equals side by side. */
export const Pair = ({ children }: Box) => <div className="pair">{children}</div>;

/** Contents on the left, the long text on the right. */
export const WithToc = ({ toc, children }: Box & { toc: ReactNode }) => (
  <div className="with-toc">
    {toc}
    <div>{children}</div>
  </div>
);

interface SectionProps extends Box {
  id: string;
  title: string;
  /** A link or chips at the end of the title's line. */
  aside?: ReactNode;
  /** A line above, where sections follow each other. */
  rule?: boolean | undefined;
}

/** A section with its title; the heading's id is `<id>-title`. */
export function Section({ id, title, aside, rule, children }: SectionProps) {
  return (
    <section className={classes('section', rule && 'section--rule')} id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <Heading level={2} id={`${id}-title`}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface PageHeadProps {
  /** Tags above the title. */
  tags?: ReactNode;
  title: string;
  /** It is not held, or holds no more: struck out, and the tags say so. */
  struck?: boolean | undefined;
  lead?: ReactNode;
  /** A Deadline, usually. */
  aside?: ReactNode;
  /** Facts. */
  children?: ReactNode;
}

/** The top of a page: state, title, what it is about, facts; the deadline beside it. */
export function PageHead({ tags, title, struck, lead, aside, children }: PageHeadProps) {
  const text = (
    <div>
      {tags ? <p className="row">{tags}</p> : null}
      <Heading level={1}>{struck ? <s>{title}</s> : title}</Heading>
      {lead ? <p className="lead">{lead}</p> : null}
      {children ? <div className="gap-above">{children}</div> : null}
    </div>
  );
  if (!aside) return <div className="page-head">{text}</div>;
  return (
    <div className="page-head split">
      {text}
      {aside}
    </div>
  );
}

interface StickyBarProps {
  strong?: string;
  soft?: string | undefined;
  /** The same action as in the Deadline. */
  children: ReactNode;
  /** In 长辈模式 only: in the usual type the head has it on the first screen. */
  elder?: boolean;
}

/** On phones: the one action of the page, at hand. The last child of the page. */
export function StickyBar({ strong, soft, children, elder = false }: StickyBarProps) {
  return (
    <div className={classes('bar-sticky', elder && 'bar-elder', 'screen-only')}>
      {strong ? (
        <p>
          <b>{strong}</b>
          {soft ? (
            <>
              <br />
              <span className="soft">{soft}</span>
            </>
          ) : null}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** On phones in 长辈模式: the first thing that one can do on the page, or read. */
export const ElderBar = ({ word, href }: { word: string; href: string }) => (
  <StickyBar elder>
    <ButtonLink wide href={href}>
      {word}
    </ButtonLink>
  </StickyBar>
);
