import { Panel } from '#client/ui/desk/Panel.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { EnrolSecondFactor } from './EnrolSecondFactor.tsx';
import { KeepSecondFactor } from './KeepSecondFactor.tsx';

/** Takes recovery codes that the server shows this once. */
export type OnCodes = (codes: readonly string[]) => void;

interface SecondFactorProps {
  /** Recovery codes that are left; null: not enrolled. */
  left: number | null;
  onCodes: OnCodes;
}

/** 两步验证: a code of the phone beside the password. */
export const SecondFactor = ({ left, onCodes }: SecondFactorProps) => (
  <Panel
    title="两步验证"
    aside={left === null ? <Tag kind="closed">没有启用</Tag> : <Tag kind="done">已启用</Tag>}
  >
    {left === null ? (
      <EnrolSecondFactor onCodes={onCodes} />
    ) : (
      <KeepSecondFactor left={left} onCodes={onCodes} />
    )}
  </Panel>
);
