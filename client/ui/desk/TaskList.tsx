import type { ReactNode } from 'react';
import { ButtonLink } from '#client/ui/Button.tsx';
import { classes } from '#client/ui/classes.ts';

export interface TaskItem {
  key: string;
  /** "11月23日", "逾期20天". */
  when: string;
  /** "周一，1个工作日". */
  note?: string | undefined;
  tone?: 'due' | 'care' | undefined;
  href: string;
  title: string;
  /** Why, and by which article. */
  detail?: ReactNode;
  /** The verb of the button. */
  action?: string | undefined;
}

function Task({ when, note, tone, href, title, detail, action }: TaskItem) {
  return (
    <li>
      <p className={classes('when', tone)}>
        <b>{when}</b>
        {note ? <span>{note}</span> : null}
      </p>
      <p>
        <a href={href}>{title}</a>
        {detail ? <small>{detail}</small> : null}
      </p>
      {action ? (
        <p className="act">
          <ButtonLink look="quiet" href={href} about={title}>
            {action}
          </ButtonLink>
        </p>
      ) : null}
    </li>
  );
}

/** Tasks by due date, the earliest first. */
export function TaskList({ items }: { items: readonly TaskItem[] }) {
  return (
    <ol className="tasks plain">
      {items.map(({ key, ...item }) => (
        <Task key={key} {...item} />
      ))}
    </ol>
  );
}

export interface LogItem {
  key: string;
  when: string;
  children: ReactNode;
}

/** Past events, the latest first. */
export function LogList({ items }: { items: readonly LogItem[] }) {
  return (
    <ol className="tasks tasks--log plain">
      {items.map(({ key, when, children }) => (
        <li key={key}>
          <p className="when soft">
            <span>{when}</span>
          </p>
          <p>{children}</p>
        </li>
      ))}
    </ol>
  );
}
