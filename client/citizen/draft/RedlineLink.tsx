import { redlineHref } from '../addresses.ts';
import { clauseName } from '../names.ts';
import type { Revised } from './revised-in.ts';
import { versionNo } from './version-name.ts';

interface RedlineLinkProps {
  changed: { anchorId?: string | null; clauseNo: string };
  revised: Revised | null | undefined;
}

/** From an adopted opinion to its clause in the whole text, changes marked; nothing while that text is not public. */
export const RedlineLink = ({ changed: { anchorId, clauseNo }, revised }: RedlineLinkProps) =>
  revised && anchorId ? (
    <p className="gap-title">
      <a href={redlineHref(revised.no, revised.version, revised.since, anchorId)}>
        {`在${versionNo(revised.version)}中看${clauseName(clauseNo)}怎样修改`}
      </a>
    </p>
  ) : null;
