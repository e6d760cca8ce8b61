import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Elder } from '#client/citizen/shell/elder.ts';
import { Shell, type Assets } from '#client/citizen/shell/Shell.tsx';
import { Answering } from './Answering.tsx';
import { Desk } from './Desk.tsx';
import { Listing } from './Listing.tsx';
import { Reading } from './Reading.tsx';
import { shell } from './site.ts';
import { Writing } from './Writing.tsx';

interface Looks {
  elder?: Elder;
  assets?: Assets;
}

const none: Assets = { css: [], js: [] };

const publicPage = (title: string, body: ReactNode, { elder = null, assets = none }: Looks) => (
  <Shell
    {...shell}
    elder={elder}
    assets={assets}
    searchHref="/sousuo"
    page={{
      title,
      path: '/zhengji?state=OPEN',
      crumbs: [{ name: '意见征集', href: '/zhengji' }, { name: title }],
    }}
  >
    {body}
  </Shell>
);

const deskPage = ({ assets = none }: Looks) => (
  <html lang="zh-CN" data-density="desk">
    <head>
      <title>工作台</title>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {assets.css.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
    </head>
    <body>
      <Desk />
    </body>
  </html>
);

/** Every part in its place, as whole documents. */
export const documents: Record<string, (looks: Looks) => string> = {
  reading: (looks) => renderToStaticMarkup(publicPage('城乡公交票价调整方案', <Reading />, looks)),
  writing: (looks) => renderToStaticMarkup(publicPage('提出意见', <Writing />, looks)),
  answering: (looks) => renderToStaticMarkup(publicPage('采纳情况', <Answering />, looks)),
  listing: (looks) => renderToStaticMarkup(publicPage('全部', <Listing />, looks)),
  desk: (looks) => renderToStaticMarkup(deskPage(looks)),
};
