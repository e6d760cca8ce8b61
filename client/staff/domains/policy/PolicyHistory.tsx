import { moment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { PolicyVersion } from './policy-version.ts';
import { valueWord } from './policy-words.ts';

/** Settings a version changed against the one before it. */
export const changesOf = (version: PolicyVersion, before: PolicyVersion | undefined) =>
  version.values
    .filter(({ key }) => version.changedKeys.includes(key))
    .map((one) => {
      const was = before?.values.find(({ key }) => key === one.key);
      return { key: one.key, label: one.label, before: was ? valueWord(was) : '', after: valueWord(one) };
    });

/** Who proposed a version and who confirmed it. */
export const personsOf = ({ changedBy, confirmedBy }: PolicyVersion) =>
  confirmedBy ? `${changedBy}提出，${confirmedBy}确认` : changedBy;

/** 沿革: every version with its reason, the latest first. */
export function PolicyHistory({ versions }: { versions: readonly PolicyVersion[] }) {
  return (
    <Panel title="沿革">
      <ol className="out plain">
        {versions.map((version, index) => (
          <li key={version.version}>
            <b>第{version.version}版</b>
            <small>
              {moment(version.changedAt)}　{personsOf(version)}
            </small>
            <p>{version.reason}</p>
            <ul className="plain small">
              {changesOf(version, versions[index + 1]).map(({ key, label, before, after }) => (
                <li key={key}>
                  {label}：<del>{before}</del> <ins>{after}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
