import { longDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';

/** A published version: its number, what it changed, and since when it was read. */
export interface Edition {
  versionNo: number;
  changeNote: string;
  publishedOn: string;
}

interface EditionsProps {
  /** The version in hand. */
  shown: number;
  editions: readonly Edition[];
  hrefOf: (versionNo: number) => string;
}

/** 历次公布: every version that was published, as it was; nothing of a single one. */
export const Editions = ({ shown, editions, hrefOf }: EditionsProps) =>
  editions.length > 1 ? (
    <Section id="banben" title="历次公布" rule>
      <ul className="plain stack">
        {editions.map(({ versionNo, changeNote, publishedOn }) => (
          <li key={versionNo}>
            {versionNo === shown ? (
              <b>{`第${versionNo}版`}</b>
            ) : (
              <a href={hrefOf(versionNo)}>{`第${versionNo}版`}</a>
            )}
            ，<time dateTime={publishedOn}>{longDate(publishedOn)}</time>
            {changeNote ? `：${changeNote}` : null}
          </li>
        ))}
      </ul>
    </Section>
  ) : null;
