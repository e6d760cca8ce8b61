import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { dayOf, longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section, WithToc } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { RULES, withQuery } from '../addresses.ts';
import { BodySettings } from './BodySettings.tsx';
import { QuestionParts, QuestionToc } from './QuestionParts.tsx';
import { SpecialLaws } from './SpecialLaws.tsx';
import { settingText } from './setting-text.ts';

export const RulesPageQuery = graphql(`
  query RulesPage($version: Int) {
    localPolicy(version: $version) {
      version
      reason
      changedAt
      values {
        key
        label
        unit
        value
        defaultValue
        note
        kind
      }
    }
    bodyPolicies {
      ...BodySettings_version
    }
    lawEntries {
      ...SpecialLaws_entry
    }
    history: localPolicyHistory {
      version
      reason
      changedAt
      changedKeys
      values {
        key
        label
        unit
        value
        kind
      }
    }
  }
`);

export type RulesData = ResultOf<typeof RulesPageQuery>;
type Version = RulesData['history'][number];

/** 本县的规则: what the law says and what the county has set itself, never mixed. */
export function RulesPage({
  data: { localPolicy, history, lawEntries, bodyPolicies },
}: PageProps<RulesData>) {
  const latest = Math.max(...history.map(({ version }) => version));
  const newest = [...history].sort((a, b) => b.version - a.version);
  return (
    <Page>
      <PageHead
        title={words.nav.rules}
        lead="标“法律规定”的，本县不能改变；标“本县设定”的，是本县在法律规定以内自己定的，可以调整，每次调整都留有记录和理由。"
      />
      {localPolicy.version === latest ? null : (
        <Note title={`您看的是第${localPolicy.version}版设定`}>
          <p>
            现行的是第{latest}版，<a href={RULES}>看现行设定</a>。
          </p>
        </Note>
      )}
      <WithToc toc={<QuestionToc more={MORE} />}>
        <QuestionParts values={localPolicy.values} />
      </WithToc>
      <BodySettings versions={bodyPolicies} />
      <SpecialLaws entries={lawEntries} />
      <Section id="lici" title="历次调整" rule>
        <p className="gap-below">
          本县的设定是第{localPolicy.version}版，{longDate(dayOf(localPolicy.changedAt))}
          起，不是法律的规定；法律规定是要点，以法律法规的原文为准。
        </p>
        <More row summary={`${newest.length}版，每版改了什么`}>
          <div className="stack-6">
            {newest.map((version, index) => (
              <Change key={version.version} version={version} before={newest[index + 1]} />
            ))}
          </div>
        </More>
      </Section>
    </Page>
  );
}

const MORE = [
  { href: '#zhuanmen', label: '某类事项的专门规定' },
  { href: '#lici', label: '历次调整' },
];

function Change({
  version: { version, reason, changedAt, changedKeys, values },
  before,
}: {
  version: Version;
  before: Version | undefined;
}) {
  const changed = values.filter(({ key }) => before && changedKeys.includes(key));
  const old = (key: string) => before?.values.find((one) => one.key === key);
  return (
    <div>
      <Facts
        inline
        items={[
          { term: '版本', detail: <a href={withQuery(RULES, { ban: String(version) })}>第{version}版</a> },
          { term: '时间', detail: longDate(dayOf(changedAt)) },
          { term: '理由', detail: reason },
        ]}
      />
      {changed.length > 0 ? (
        <ul className="plain gap-top">
          {changed.map((setting) => (
            <li key={setting.key}>
              {setting.label}：<Before setting={old(setting.key)} />
              <ins>
                <span className="visually-hidden">改为</span>
                {settingText(setting)}
              </ins>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const Before = ({ setting }: { setting: Version['values'][number] | undefined }) =>
  setting ? (
    <>
      <del>
        <span className="visually-hidden">原为</span>
        {settingText(setting)}
      </del>{' '}
    </>
  ) : null;
