import { element } from './element.ts';

/** Endings of addresses that a tap would save as a file instead of showing a page. */
const FILES = /\.(?:csv|docx?|ics|json|pdf|svg|txt|xlsx|xml|zip)$/;

const isFile = (link: HTMLAnchorElement) =>
  link.hasAttribute('download') || FILES.test(link.pathname) || link.pathname.startsWith('/files/');

const OUTSIDE = '微信里下载不了文件：请点右上角“…”，选“用浏览器打开”，再下载。';

/** A file made of this page's own codes is not there in another browser until they are entered again. */
const WITH_CODES =
  '微信里下载不了文件：请先截屏，或者抄下受理编号和查询码；再点右上角“…”，选“用浏览器打开”，到“我的参与”里保存。';

/** WeChat (微信) opens pages and saves no files: beside each place with downloads it is said once what to do. */
export function tellOfDownloads(): void {
  const told = new Set<Element>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (!isFile(link)) continue;
    const place = link.closest('section, article, aside, main');
    if (!place || told.has(place)) continue;
    told.add(place);
    const words = link.protocol === 'data:' ? WITH_CODES : OUTSIDE;
    const line = element('p', { className: 'small soft screen-only' }, words);
    const list = link.closest('table, ul, ol, dl');
    if (list) list.before(line);
    else (link.closest('p, .row') ?? link).after(line);
  }
}
