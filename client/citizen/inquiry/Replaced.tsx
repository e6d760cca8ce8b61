import { Page, PageHead } from '#client/ui/Layout.tsx';

/** Page of a link that was replaced when the letter was sent anew: says so, and shows nothing of the letter. */
export const Replaced = () => (
  <Page>
    <PageHead
      title="链接已经更换"
      lead="这份函后来重新发过，原来的链接不再使用。请打开最近收到的那一封里的链接；没有收到的，请与承办单位联系。"
    />
  </Page>
);
