import type {
  ChangesPart_ConsultationFragment as Changes,
  CorrectedPart,
  ExplanationPart_ConsultationFragment as Explained,
} from '#client/graphql/graphql.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { Photos } from '#client/ui/Photos.tsx';
import { Corrected } from '../notice/Corrected.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { PARTS } from './Reading.tsx';

/** Where it stands: with the draft, or with the decision. */
interface InPart {
  part: CorrectedPart;
}

/** One form of it, folded unless somebody reviews it. */
interface Fold extends InPart {
  open?: boolean | undefined;
}

/** 对您有什么变化: who, how it is now, how it will be and from when. */
export const Impacts = ({ impacts, part }: Pick<Changes, 'impacts'> & InPart) =>
  impacts.length === 0 ? null : (
    <ol className="changes" aria-label={PARTS.changes.title}>
      {impacts.map(({ who, before, after, since }, index) => (
        <li key={index}>
          <b>
            <Corrected part={part}>{who}</Corrected>
          </b>
          <p>
            <span className="small soft">现在　</span>
            <Corrected part={part}>{before}</Corrected>
          </p>
          <p>
            <span className="small soft">以后　</span>
            <b>
              <Corrected part={part}>{after}</Corrected>
            </b>
            {since ? (
              <span className="small soft">
                {'　'}
                <Corrected part={part}>{since}</Corrected>起
              </span>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  );

/** 问答, each answer under its question. */
export const Questions = ({ questions, part, open }: Pick<Explained, 'questions'> & Fold) =>
  questions.length === 0 ? null : (
    <More row open={open} summary={`问答（${questions.length}个）`}>
      {questions.map(({ question, answer }, index) => (
        <div key={index} className="prose gap-top">
          <p>
            <b>
              {index + 1}．<Corrected part={part}>{question}</Corrected>
            </b>
          </p>
          <Paragraphs part={part}>{answer}</Paragraphs>
        </div>
      ))}
    </More>
  );

/** 案例: who, in which situation, and what holds for them. */
export const Cases = ({ cases, part, open }: Pick<Explained, 'cases'> & Fold) =>
  cases.length === 0 ? null : (
    <More row open={open} summary={`案例（${cases.length}个）`}>
      <div className="stack">
        {cases.map((one, index) => (
          <Facts
            key={index}
            items={[
              { term: '谁', detail: <Corrected part={part}>{one.who}</Corrected> },
              { term: '情况', detail: <Corrected part={part}>{one.situation}</Corrected> },
              {
                term: '怎样处理',
                detail: (
                  <b>
                    <Corrected part={part}>{one.outcome}</Corrected>
                  </b>
                ),
              },
            ]}
          />
        ))}
      </div>
    </More>
  );

/** 图解, in the order in which they are read; the same in words for whoever sees no picture. */
export const Story = ({ pictures, part, open }: Pick<Explained, 'pictures'> & Fold) =>
  pictures.length === 0 ? null : (
    <More row open={open} summary={`图解（${pictures.length}张）`}>
      <Photos items={pictures} label="图解" story />
      <More summary="用文字读图解" row>
        <ol>
          {pictures.map(({ id, alt, caption }) => (
            <li key={id}>
              <Corrected part={part}>{alt}</Corrected>
              {caption ? <Paragraphs part={part}>{caption}</Paragraphs> : null}
            </li>
          ))}
        </ol>
      </More>
    </More>
  );
