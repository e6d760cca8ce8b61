import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { dayOf, longDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { RuleList } from './RuleList.tsx';

export const BodySettingsFragment = graphql(`
  fragment BodySettings_version on LocalPolicyVersion {
    version
    reason
    changedAt
    organ {
      id
      name
    }
    values {
      key
      label
      unit
      value
      note
      kind
    }
  }
`);

interface BodySettingsProps {
  versions: readonly FragmentType<typeof BodySettingsFragment>[];
}

/** 自行决策机关的设定 (国令713号第四十二条): what each set for its own decisions, since when and why; nothing where none has its own. */
export function BodySettings({ versions }: BodySettingsProps) {
  const all = readFragment(BodySettingsFragment, versions);
  if (all.length === 0) return null;
  return (
    <Section id="jiguan" title="自行决策机关的设定" rule>
      <p className="small soft gap-below">
        部门和乡镇参照条例自行作出的决策，适用该机关自己的设定；没有设定的，适用本县的设定。
      </p>
      <div className="stack-6">
        {all.map(({ organ, version, changedAt, reason, values }) => (
          <div key={organ?.id}>
            <h3>{organ?.name}</h3>
            <p className="small soft gap-below">
              第{version}版，{longDate(dayOf(changedAt))}起。理由：{reason}
            </p>
            <More row summary={`它的设定（${values.length}条）`}>
              <RuleList whose="本机关设定" prefix={`jiguan-${organ?.id ?? ''}`} settings={values} />
            </More>
          </div>
        ))}
      </div>
    </Section>
  );
}
