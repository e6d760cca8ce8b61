import { Tag } from '#client/ui/Tag.tsx';
import { type Setting, settingText } from './setting-text.ts';
import type { Statute } from './statutes.ts';

export type NotedSetting = Setting & { label: string; note: string };

interface RuleListProps {
  statutes?: readonly Statute[];
  settings: readonly NotedSetting[];
  /** Whose settings they are. */
  whose: string;
  /** Told apart where several bodies set the same. */
  prefix?: string;
}

/** Rules with the number first: what the law says, then what was set, each marked as what it is. */
export const RuleList = ({ statutes = [], settings, whose, prefix = 'she' }: RuleListProps) => (
  <ul className="plain rules">
    {statutes.map(({ matter, figure, rule, article }) => (
      <li key={matter}>
        <p className="rule-head">
          {figure ? <b className="rule-figure">{figure}</b> : null}
          <span>{matter}</span>
          <Tag kind="done">法律规定</Tag>
        </p>
        <p>{rule}</p>
        <p className="small soft">{article}</p>
      </li>
    ))}
    {settings.map((setting) => (
      <li key={setting.key} id={`${prefix}-${setting.key}`}>
        <p className="rule-head">
          <b className="rule-figure">{settingText(setting)}</b>
          <span>{setting.label}</span>
          <Tag>{whose}</Tag>
        </p>
        <p className="small soft">{setting.note}</p>
      </li>
    ))}
  </ul>
);
