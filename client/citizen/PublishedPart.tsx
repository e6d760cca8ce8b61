import { clock, dayOf, shortDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { More } from '#client/ui/More.tsx';
import { Part } from '#client/ui/Part.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
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
      <p className="small soft">公布过的内容原样保留，以后有变化的另行公告，不改原文。</p>
      <Ruled>
        {notices.map(({ id, word, text, at }) => (
          <RuledItem
            key={id}
            margin={
              <Daymark
                mark={shortDate(dayOf(at))}
                note={`${dayOf(at).slice(0, 4)}年　${clock(at)}`}
                dateTime={at}
              />
            }
          >
            <ItemTitle>{word}</ItemTitle>
            <More row summary="公布的原文">
              <div className="prose">
                <Paragraphs>{text}</Paragraphs>
              </div>
            </More>
          </RuledItem>
        ))}
      </Ruled>
    </Part>
  );
