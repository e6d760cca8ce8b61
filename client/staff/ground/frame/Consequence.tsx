import type { ReactNode } from 'react';
import { Facts } from '#client/ui/Facts.tsx';

interface ConsequenceProps {
  /** Change that the act brings about. */
  effect: ReactNode;
  /** Provision or rule it is done under: "国令713号第三十七条". */
  basis: string;
  /** Way back, and that there is none: "不能撤回，只能…". */
  undo: string;
  /** Words and marks on the public page. */
  seen: ReactNode;
}

/** The question before a legal act that cannot be taken back: effect, basis, way back, and the public's view of it. */
export const Consequence = ({ effect, basis, undo, seen }: ConsequenceProps) => (
  <Facts
    small
    items={[
      { term: '办理以后', detail: effect },
      { term: '依据', detail: basis },
      { term: '能否撤回', detail: undo },
      { term: '公众看到', detail: seen },
    ]}
  />
);
