import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { CorrectionNotes_CorrectionFragment } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { CorrectedContext } from './corrected-words.ts';

export const CorrectionNotesFragment = graphql(`
  fragment CorrectionNotes_correction on Correction {
    id
    part
    place
    wrong
    corrected
    formerFile {
      name
      sha256
      url
      uploadedAt
    }
    file {
      name
      sha256
      url
    }
    reason
    since
    fromClosesOn
    toClosesOn
    publishedAt
  }
`);

type Correction = CorrectionNotes_CorrectionFragment;
type Shown = readonly FragmentType<typeof CorrectionNotesFragment>[];

const readAll = (corrections: Shown) => corrections.map((one) => readFragment(CorrectionNotesFragment, one));

interface WithCorrectionsProps {
  /** Of a decision, or of a round and its report. */
  words: readonly CorrectedWords[];
  children: ReactNode;
}

/** Below it every text of a corrected part shows what was wrong and what is right. */
export const WithCorrections = ({ words, children }: WithCorrectionsProps) => (
  <CorrectedContext value={words}>{children}</CorrectedContext>
);

/** 更正: before anything else, what was wrong, what is right, why and since when. */
export const CorrectionNotes = ({ corrections }: { corrections: Shown }) =>
  corrections.length === 0 ? null : (
    <div className="stack gap-below">
      {readAll(corrections).map((one) => (
        <Note key={one.id} tone="care" title={`${isFilm(one) ? '撤下' : '更正'}：${one.place}`}>
          {isFilm(one) ? (
            <NextFilm {...one} />
          ) : one.formerFile ? (
            <ExchangedFile {...one} />
          ) : (
            <p>
              “<del>{one.wrong}</del>”应为“<ins>{one.corrected}</ins>”
            </p>
          )}
          {one.toClosesOn && one.fromClosesOn ? (
            <p>
              因影响公众判断，截止日由{longDate(one.fromClosesOn)}改为{longDate(one.toClosesOn)}。
            </p>
          ) : null}
          <p className="small">原因：{one.reason}</p>
          <p className="small soft">{standingOf(one)}</p>
        </Note>
      ))}
    </div>
  );

/** A film is read where it stands on the page, a file at an address of its own. */
const isFilm = ({ formerFile }: Correction) => formerFile?.url.startsWith('#') ?? false;

const NextFilm = ({ file }: Correction) =>
  file ? (
    <p>
      换上的解读视频：<a href={file.url}>{file.name}</a>
    </p>
  ) : null;

/** When it was published, and which of the two holds. */
function standingOf(one: Correction): string {
  const { publishedAt, since } = one;
  const published = publishedAt ? moment(publishedAt) : '';
  if (isFilm(one)) return published && `${published}撤下。`;
  const holds = since ? `自${longDate(since)}起以更正后的为准。` : '以更正后的为准，原文保留。';
  return `${published && `${published}公布更正。`}${holds}`;
}

const SHORT = 12;

/** The former file stays where it was; its digest tells it from the new one. */
const ExchangedFile = ({ formerFile, file }: Correction) => (
  <>
    {formerFile ? (
      <p>
        <del>
          <a href={formerFile.url}>{formerFile.name}</a>
        </del>
        <span className="small soft">
          （原附件，{moment(formerFile.uploadedAt)}上传，摘要
          <Hash>{`${formerFile.sha256.slice(0, SHORT)}…`}</Hash>）
        </span>
      </p>
    ) : null}
    {file ? (
      <p>
        <ins>
          <a href={file.url}>{file.name}</a>
        </ins>
        <span className="small soft">
          （更正后的附件，摘要<Hash>{`${file.sha256.slice(0, SHORT)}…`}</Hash>）
        </span>
      </p>
    ) : null}
  </>
);
