import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { SitePageQuery, SiteProfileInput } from '#client/graphql/graphql.ts';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';

const UpdateSiteProfile = graphql(`
  mutation UpdateSiteProfile($version: Int!, $input: SiteProfileInput!) {
    updateSiteProfile(version: $version, input: $input) {
      ... on SiteProfile {
        version
        missing
      }
      ...RefusalPanel_refusal
    }
  }
`);

type Site = SitePageQuery['site'];
type Field = keyof SiteProfileInput;

const FIELDS: readonly (readonly [field: Field, label: string, hint?: string])[] = [
  ['siteName', '网站名称'],
  ['organName', '决策机关', '如“××县人民政府”。'],
  ['countyName', '县名', '如“××县”。'],
  ['siteDomain', '网站域名', '如“www.example.gov.cn”。'],
  ['siteIdCode', '政府网站标识码', '10位数字，或者bm加8位数字。'],
  ['sponsorUnit', '主办单位'],
  ['hostUnit', '承办单位'],
  ['phone', '联系电话'],
  ['hotline', '意见与求助电话', '如“12345”。'],
  ['icpNo', 'ICP备案号'],
  ['policeNo', '公安备案号'],
  ['reportErrorUrl', '“我为政府网站找错”链接', '以“https://”开头的完整网址。'],
  ['privacyContact', '个人信息保护联系方式'],
];

const LABELS = Object.fromEntries(FIELDS) as Record<Field, string>;

const inputOf = (site: Site) =>
  Object.fromEntries(FIELDS.map(([field]) => [field, site[field]])) as SiteProfileInput;

function useSite(site: Site) {
  const draft = useDraft('site', inputOf(site));
  const [asking, setAsking] = useState(false);
  const command = useCommand(UpdateSiteProfile, { onDone: () => draft.discard() });
  const save = () => {
    setAsking(false);
    void command.run({ version: site.version, input: draft.values });
  };
  return { draft, command, asking, setAsking, save };
}

export function SiteForm({ site }: { site: Site }) {
  const { draft, command, asking, setAsking, save } = useSite(site);
  return (
    <>
      <SaveForm
        label="网站信息"
        command={command}
        draft={draft}
        labels={LABELS}
        onSave={() => setAsking(true)}
      >
        {FIELDS.map(([field, label, hint]) => (
          <TextInput
            key={field}
            name={field}
            label={label}
            hint={hint}
            value={draft.values[field]}
            error={command.fieldError(field)}
            onChange={({ target }) => draft.set(field, target.value)}
          />
        ))}
      </SaveForm>
      <ConfirmDialog
        open={asking}
        title="保存网站信息？"
        word={words.actions.save}
        onConfirm={save}
        onClose={() => setAsking(false)}
      >
        <p>保存后立即显示在所有公众页面的页脚和页面标签中。</p>
      </ConfirmDialog>
    </>
  );
}

/** For those who only read it. */
export const SiteFacts = ({ site }: { site: Site }) => (
  <Facts items={FIELDS.map(([field, term]) => ({ term, detail: site[field] || '未填写' }))} />
);
