import { clock, dayOf, longDate } from '#client/format.ts';
import { More } from '#client/ui/More.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Paragraphs } from './Paragraphs.tsx';

/** A published notice (公告), word for word as it was published. */
export interface PublishedNotice {
  id: string;
  /** Title of the published text: 公告, 延期公告 … */
  word: string;
  text: string;
  at: string;
}

interface PublishedPartProps {
  part: { id: string; title: string };
  notices: readonly PublishedNotice[];
}

/** 公示记录: everything that was published, word for word, with the minute; nothing is changed afterwards. */
export const PublishedPart = ({ part, notices }: PublishedPartProps) =>
  notices.length === 0 ? null : (
    <Part {...part}>
      <p className="small soft">公布过的内容原样保留，以后有变化的另行公告，不改原文。点开是公布的原文。</p>
      <div>
        {notices.map(({ id, word, text, at }) => (
          <More row key={id} summary={`${longDate(dayOf(at))} ${clock(at)}　${word}`}>
            <div className="prose">
              <Paragraphs>{text}</Paragraphs>
            </div>
          </More>
        ))}
      </div>
    </Part>
  );
