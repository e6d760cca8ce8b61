import type { ReactNode } from 'react';
import { Icon, type IconName } from '#client/ui/Icon.tsx';

export type DutyState = 'done' | 'care' | 'due' | 'waiting' | 'none';

export interface DutyItem {
  key: string;
  state: DutyState;
  name: string;
  /** The state in words: "已满足", "11月24日前". */
  note: string;
  /** Article and evidence. */
  detail?: ReactNode;
}

const SIGNS: Record<DutyState, { icon: IconName; tone: string }> = {
  done: { icon: 'check', tone: 'done' },
  care: { icon: 'clock', tone: 'care' },
  due: { icon: 'alert', tone: 'due' },
  waiting: { icon: 'clock', tone: 'soft' },
  none: { icon: 'dash', tone: 'soft' },
};

/** Duties with article and evidence; a missing one is said, never only grey. */
export function DutyList({ items }: { items: readonly DutyItem[] }) {
  return (
    <ol className="duties plain">
      {items.map(({ key, state, name, note, detail }) => (
        <li key={key}>
          <span className={SIGNS[state].tone}>
            <Icon name={SIGNS[state].icon} />
          </span>
          <b>{name}</b>
          <span className={`tiny ${SIGNS[state].tone}`}>{note}</span>
          {detail ? <small>{detail}</small> : null}
        </li>
      ))}
    </ol>
  );
}
