import { useEffect, useRef } from 'react';
import type { UploadedFile } from '#client/staff/ground/frame/upload-file.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import type { EntryForm } from './entry-form.ts';

export type Scans = ReturnType<typeof useScans>;

/** Uploads end in any order and later than they began: each is added to what the draft holds then. */
export function useScans(draft: Draft<EntryForm>) {
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  return {
    add: ({ token, name, size }: UploadedFile) => {
      const { values, set } = latest.current;
      set('scans', [...values.scans, { token, name, size }]);
    },
    drop: (token: string) =>
      draft.set(
        'scans',
        draft.values.scans.filter((scan) => scan.token !== token),
      ),
  };
}
