import { pdfOf } from '#server/outside/demo/pdf.ts';
import { canonicalText, type DraftClause } from '#server/law/draft/draft-tree.ts';
import { PDF } from '#test/outside/http/samples.ts';
import type { County } from '../running/county.ts';

const CLAUSES = `select c.kind, c.no, c.text from decision d
  join lateral (select draft_version_id as id from draft_passage p where p.decision_id = d.id and p.gate = 'APPROVED'
    order by p.no desc limit 1) v on true
  join clause c on c.draft_version_id = v.id
  where d.no = $1 order by c.position`;

/** 审定稿 as an office prints it, a PDF; any PDF where the system holds none. */
export async function approvedText(county: County, no: string, title: string): Promise<Buffer> {
  const clauses = await county.sql<DraftClause>(CLAUSES, [no]);
  return clauses.length > 0 ? pdfOf(title, canonicalText(clauses)) : PDF;
}
