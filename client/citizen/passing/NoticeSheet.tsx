import { Qr } from '#client/ui/Receipt.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { qrOf } from '../qr.ts';
import { type Passage, type Said, waysHead } from './passage.ts';
import { fitSheet } from './sheet-fit.ts';

const Rows = ({ items }: { items: readonly Said[] }) => (
  <dl>
    {items.map(({ term, said }) => (
      <div key={term + said}>
        <dt>{term}</dt>
        <dd>{said}</dd>
      </div>
    ))}
  </dl>
);

interface NoticeSheetProps {
  passage: Passage;
  address: string;
}

/** 公告栏张贴页: one A4 page in large type, black on white; on the screen what will be printed. */
export function NoticeSheet({ passage: whole, address }: NoticeSheetProps) {
  const { passage, size } = fitSheet(whole);
  const { kind, title, standing, about, facts, ways } = passage;
  return (
    <article className="notice-sheet" data-fit={size} aria-labelledby="zhangtieye">
      <p className="notice-sheet-kind">{kind}</p>
      <Heading level={3} id="zhangtieye">
        {title}
      </Heading>
      {standing.map((said) => (
        <p key={said} className="notice-sheet-standing">
          {said}
        </p>
      ))}
      {about ? <p className="notice-sheet-about">{about}</p> : null}
      <Rows items={facts} />
      {ways.length > 0 ? (
        <section>
          <Heading level={4}>{waysHead(passage)}</Heading>
          <Rows items={ways} />
        </section>
      ) : null}
      <div className="notice-sheet-foot">
        <Qr {...qrOf(address)} label="二维码：本页网址" />
        <p>
          手机扫码打开网页，可以看到最新情况：
          <br />
          {address}
        </p>
      </div>
    </article>
  );
}
