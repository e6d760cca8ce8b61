import { longDate } from '#client/format.ts';
import { Clause, Clauses } from '#client/ui/Clause.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { Dial } from '../Dial.tsx';
import { ClauseBlocks } from '../draft/ClauseBlocks.tsx';

interface File {
  id: string;
  name: string;
}

interface Letter {
  fromUnit: string;
  sentOn: string;
  note: string;
  contact: string;
  draftNo: number | null;
  files: readonly File[];
  clauses: readonly { no: string; text: string }[];
}

interface Props {
  letter: Letter;
  /** Labels of the facts: the unit that sent the letter, and the points it asks to look at. */
  asks: string;
  lookAt: string;
  article: string;
  fileHref: (file: File) => string;
  /** SHA-256 of the text, where it is named before it is signed. */
  digest?: string | undefined;
}

/** A letter as whoever was asked reads it: who asks what, the documents, the text of the draft. */
export const LetterPart = ({ letter, asks, lookAt, article, fileHref, digest = '' }: Props) => (
  <>
    <Section id="laihan" title="来函" rule>
      <Facts
        items={[
          { term: asks, detail: letter.fromUnit },
          { term: '发出', detail: longDate(letter.sentOn) },
          { term: lookAt, detail: letter.note },
          { term: '联系人', detail: <Dial>{letter.contact}</Dial> },
          { term: '依据', detail: article },
          { term: '草案摘要', detail: digest.slice(0, 12) },
        ].filter(({ detail }) => detail !== '')}
      />
      {letter.files.length > 0 ? (
        <ul aria-label="随函材料">
          {letter.files.map((file) => (
            <li key={file.id}>
              <a href={fileHref(file)}>{file.name}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
    {letter.clauses.length > 0 ? (
      <Section id="caoan" title={letter.draftNo ? `草案（第${letter.draftNo}稿）` : '草案'} rule>
        <Clauses>
          {letter.clauses.map(({ no, text }, index) => (
            <Clause
              key={no}
              id={`tiao-${index + 1}`}
              level={3}
              no={clauseName(no)}
              text={<ClauseBlocks text={text} />}
            />
          ))}
        </Clauses>
      </Section>
    ) : null}
  </>
);
