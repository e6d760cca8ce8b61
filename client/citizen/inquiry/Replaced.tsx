import { Page, PageHead } from '#client/ui/Layout.tsx';

/** A letter was sent anew: whoever holds the earlier one is told, and reads nothing of it. */
export const Replaced = () => (
  <Page>
    <PageHead
      title="链接已经更换"
      lead="这份函后来重新发过，原来的链接不再使用。请打开最近收到的那一封里的链接；没有收到的，请与承办单位联系。"
    />
  </Page>
);
