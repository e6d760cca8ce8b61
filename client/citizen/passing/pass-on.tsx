import type { Crumb } from '#client/ui/Crumbs.tsx';
import {
  type At,
  type PageOptions,
  type PageProps,
  route,
  type Route,
  text,
  type TextOptions,
} from '#client/route.ts';
import { subjectOf } from '../names.ts';
import { qrOf } from '../qr.ts';
import { PassPage } from './PassPage.tsx';
import type { Passage } from './passage.ts';
import { passageText } from './passage-text.ts';

type Asked<Data, Variables> = Pick<
  PageOptions<Data, Variables>,
  'document' | 'variables' | 'movedTo' | 'scopes' | 'until'
>;

/** Definition of a page that can be passed on: its query, its passage and its section. */
export interface PassOn<Data, Variables> extends Asked<Data, Variables> {
  /** null: there is no such page. */
  passage: (data: Data) => Passage | null;
  /** The section it belongs to. */
  section: { name: string; href: string };
}

const TITLE = '转发与张贴';

/** The page itself. */
export function passPage<Data, Variables>(on: PassOn<Data, Variables>): PageOptions<Data, Variables> {
  const { passage: passageOf, section, ...asked } = on;
  const Shown = ({ data, at }: PageProps<Data>) => {
    const passage = passageOf(data);
    return passage ? <PassPage passage={passage} at={at} /> : null;
  };
  const crumbs = ({ title, href }: Passage): Crumb[] => [section, { name: title, href }, { name: TITLE }];
  return {
    ...asked,
    page: Shown,
    meta(data) {
      const passage = passageOf(data);
      return (
        passage && {
          title: `${TITLE}：${passage.title}`,
          crumbs: crumbs(passage),
          unlisted: true,
          prints: 'sheet',
        }
      );
    },
    current: section.href,
  };
}

/** The words alone, as a file. */
export function passText<Data, Variables>(on: PassOn<Data, Variables>): TextOptions<Data, Variables> {
  const { passage: passageOf, section: _, ...asked } = on;
  return {
    ...asked,
    mediaType: 'text/plain',
    text(data: Data, at: At) {
      const passage = passageOf(data);
      return passage && `${passageText(passage, at.origin + passage.href)}\n`;
    },
    fileName: (data) => `转发：${subjectOf(passageOf(data)?.title ?? '')}.txt`,
  };
}

/** The QR code by itself, shown as an image: there a long press saves it. */
function codeOf<Data, Variables>(on: PassOn<Data, Variables>): TextOptions<Data, Variables> {
  const { passage: passageOf, section: _, ...asked } = on;
  return {
    ...asked,
    mediaType: 'image/svg+xml',
    text(data: Data, at: At) {
      const passage = passageOf(data);
      return passage && codeFile(at.origin + passage.href);
    },
  };
}

const SIDE = 600;

function codeFile(address: string): string {
  const { size, path } = qrOf(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${SIDE}" height="${SIDE}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** The pages below `path` that pass it on (转发与张贴): the page, its text, its code. */
export const passedOn = <Data, Variables>(path: string, on: PassOn<Data, Variables>): Route[] => [
  route(`${path}/zhuanfa`, passPage(on)),
  text(`${path}/zhuanfa.txt`, passText(on)),
  text(`${path}/zhuanfa.svg`, codeOf(on)),
];
