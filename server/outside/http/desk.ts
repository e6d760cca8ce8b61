import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { TRAINING_STYLES, TrainingBand } from '#client/citizen/shell/TrainingBand.tsx';
import type { EntryAssets } from '#server/ground/kernel/assets.ts';
import { words } from '#client/words.ts';
import type { Exchange } from './exchange.ts';
import { Packed } from './packed.ts';
import { DESK_PERMISSIONS } from './security-headers.ts';

/** Where the staff's console lives (工作台). */
export const DESK = '/gongzuotai';

/** Whether this address is the console's. */
export const isDesk = (path: string): boolean => path === DESK || path.startsWith(`${DESK}/`);

/** The empty page in which the console runs; it fetches all its data itself. Of a training county: its band, above all that a desk draws. */
function deskPage({ styles, scripts, preloads }: EntryAssets, training?: string): Packed {
  const band = training ? renderToString(createElement(TrainingBand, { hour: training })) : '';
  const sheets = training ? [...styles, TRAINING_STYLES] : styles;
  const html = `<!doctype html>
<html lang="${words.lang}" data-density="desk"${training ? ' data-training' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${words.shell.desk}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${preloads.map((href) => `<link rel="modulepreload" href="${href}">`).join('\n')}
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head>
<body>
${band}
<div id="root"></div>
<noscript>${NO_SCRIPT}</noscript>
</body>
</html>
`;
  return new Packed(Buffer.from(html), 'text/html; charset=utf-8');
}

const NO_SCRIPT = '工作台需要浏览器启用 JavaScript。公众页面不需要。';

/** Every address of the console answers with the same page, made when it is first asked for. */
export function deskDoor(
  assets: { readonly staff: EntryAssets },
  training?: string,
): (exchange: Exchange) => void {
  let page: Packed | undefined;
  return (exchange) =>
    exchange.sendPacked((page ??= deskPage(assets.staff, training)), {
      'cache-control': 'no-store',
      'permissions-policy': DESK_PERMISSIONS,
    });
}
