import { useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import type { Page } from './papers.ts';

const LARGEST = 3;

/** The scanned paper beside what is typed from it: page by page, larger, turned. */
export function ScanPicture({ pages }: { pages: readonly Page[] }) {
  const [at, setAt] = useState(0);
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState(0);
  const page = pages[Math.min(at, pages.length - 1)];
  if (!page) return null;
  return (
    <aside className="scan-aside" aria-label="扫描件">
      <p className="row small">
        <Button look="quiet" mini onClick={() => setZoom(zoom === LARGEST ? 1 : zoom + 1)}>
          {zoom === LARGEST ? '还原' : '放大'}
        </Button>
        <Button look="quiet" mini onClick={() => setTurn((turn + 1) % 4)}>
          转向
        </Button>
        {pages.length > 1 ? (
          <Button look="quiet" mini onClick={() => setAt((at + 1) % pages.length)}>
            下一页
          </Button>
        ) : null}
        <span className="soft">
          第{Math.min(at, pages.length - 1) + 1}页，共{pages.length}页　{page.name}
        </span>
      </p>
      <div className="scan-sheet" role="region" aria-label={`第${at + 1}页的图片，可以滚动`} tabIndex={0}>
        <img src={page.url} alt={`扫描件：${page.name}`} data-zoom={zoom} data-turn={turn} />
      </div>
    </aside>
  );
}
