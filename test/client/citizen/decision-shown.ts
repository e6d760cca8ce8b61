/** The page of a matter, and its sections one by one. */
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { busItem, matterOf, schoolPublished } from './listed.ts';
import { plain, show } from './show.tsx';

/** The page of a matter (公交票价), with some of its data changed. */
export const page = (more: object = {}) => show(decisionPage, matterOf({ ...busItem, ...more }));
/** The same with another decision behind it, nothing published. */
export const deciding = (more: object) =>
  page({ decision: { ...schoolPublished.decision, publication: null, documents: [], ...more } });
/** The marks of one section. */
export const section = (html: string, id: string) => {
  const from = html.indexOf(`<section class="section section--rule" id="${id}"`);
  return from < 0 ? '' : html.slice(from, html.indexOf('</section>', from));
};
/** Text of one section. */
export const said = (html: string, id: string) => plain(`<main>${section(html, id)}</main>`);
/** One row of the table, cell by cell. */
export const rowOf = (html: string, step: string) =>
  new RegExp(`<tr[^>]*><th[^>]*>${step}</th>.*?</tr>`)
    .exec(section(html, 'chengxu'))?.[0]
    .split(/<\/t[hd]>/)
    .map((cell) => cell.replaceAll(/<[^>]*>/g, ''))
    .slice(0, 4);
