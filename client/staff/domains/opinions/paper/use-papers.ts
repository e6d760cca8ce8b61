import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { FindingFragment } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { uploadBody, uploadFile } from '#client/staff/ground/frame/upload-file.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { addPage, type Page, type Paper } from './papers.ts';
import { readScan } from './read-scan.ts';
import { pagesOf } from './scan-pages.ts';

export const ScannedFormsQuery = graphql(`
  query ScannedForms($id: ID!, $numbers: [String!]!) {
    paperForms(consultationId: $id, numbers: $numbers) {
      ...PaperForm_fields
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** A file that was not taken, and why. */
export interface Left {
  name: string;
  why: string;
}

export interface Batch {
  papers: readonly Paper[];
  change: (make: (papers: readonly Paper[]) => readonly Paper[]) => void;
  add: (files: readonly File[]) => Promise<void>;
  /** Pages read so far, of those dropped; null: none is being read. */
  reading: { done: number; of: number } | null;
  left: readonly Left[];
}

/** Of another round: its pages do not go into this one's files. */
function useElsewhere(consultationId: string) {
  const client = useApolloClient();
  return async (no: string): Promise<boolean> => {
    if (no === '') return false;
    const variables = { id: consultationId, numbers: [no] };
    const { data } = await client.query({
      query: ScannedFormsQuery,
      variables,
      fetchPolicy: 'network-only',
    });
    const findings = data?.paperForms.flatMap((form) => readFragment(FindingFragment, form.findings)) ?? [];
    return findings.some(({ code }) => code === 'PAPER_FORM_OF_OTHER_ROUND');
  };
}

/** Takes one page: read, known from others, stored, put to its paper; why not, where it is not taken. */
function useTaking(consultationId: string, maxMegabytes: number, change: Batch['change']) {
  const elsewhere = useElsewhere(consultationId);
  return async (file: File, known: Map<string, string>): Promise<string | null> => {
    const read = await readScan(file, maxMegabytes);
    if ('refused' in read) return read.refused;
    const same = known.get(read.digest);
    if (same !== undefined) return `与“${same}”是同一页，没有再收。`;
    known.set(read.digest, file.name);
    if (await elsewhere(read.no)) {
      change((papers) => [...papers, { key: read.digest, no: read.no, pages: [] }]);
      return null;
    }
    const body = uploadBody(file, { purpose: 'scan', consultationId }, crypto.randomUUID());
    const sent = await uploadFile(body, () => undefined);
    if ('refused' in sent) return sent.refused;
    const { token, name, size, url } = sent.file;
    const page: Page = { token, name, size, url, digest: read.digest };
    change((papers) => addPage(papers, page, read.no));
    return null;
  };
}

const LOST = '没有收下，请再放一次。';

/** Papers of a sitting: their pages are stored as they are read, so that a reload loses nothing. */
export function usePapers(consultationId: string, maxMegabytes: number): Batch {
  const draft = useDraft<{ papers: readonly Paper[] }>(`papers:${consultationId}`, { papers: [] });
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const [reading, setReading] = useState<Batch['reading']>(null);
  const [left, setLeft] = useState<readonly Left[]>([]);
  const change: Batch['change'] = (make) => latest.current.set('papers', make(latest.current.values.papers));
  const take = useTaking(consultationId, maxMegabytes, change);

  const leave = (name: string, why: string) => setLeft((all) => [...all, { name, why }]);

  /** The pages in their order; of a file that cannot be taken apart none. */
  async function pagesIn(files: readonly File[]): Promise<File[]> {
    const pages: File[] = [];
    for (const file of files) {
      const taken = await pagesOf(file).catch(() => LOST);
      if (typeof taken === 'string') leave(file.name, taken);
      else pages.push(...taken);
    }
    return pages;
  }

  async function add(files: readonly File[]): Promise<void> {
    const before = latest.current.values.papers.flatMap((paper) => paper.pages);
    const known = new Map(before.map(({ digest, name }) => [digest, name]));
    setLeft([]);
    setReading({ done: 0, of: files.length });
    const pages = await pagesIn(files);
    for (const [index, page] of pages.entries()) {
      setReading({ done: index, of: pages.length });
      const why = await take(page, known).catch(() => LOST);
      if (why !== null) leave(page.name, why);
    }
    setReading(null);
  }
  return { papers: draft.values.papers, change, add, reading, left };
}
