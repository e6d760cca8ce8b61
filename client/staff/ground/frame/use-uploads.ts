import { useState } from 'react';
import { uploadBody, uploadFile, type UploadedFile, type UploadPurpose } from './upload-file.ts';

/** A file under way, or one that was refused. */
export interface Upload {
  key: string;
  name: string;
  /** Percent that has gone. */
  percent: number;
  refused?: string | undefined;
  file: File;
  /** As it was when the file was chosen, whatever is picked for the next. */
  purpose: UploadPurpose;
}

export interface Uploads {
  uploads: readonly Upload[];
  add: (files: readonly File[], purpose: UploadPurpose) => void;
  retry: (upload: Upload) => void;
  drop: (key: string) => void;
}

/** Sends files one by one and tells of each how far it is; a repeated try keeps its key, so nothing arrives twice. */
export function useUploads(onDone: (file: UploadedFile) => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const drop = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));
  const change = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  async function send({ key, file, purpose }: Upload) {
    change(key, { percent: 0, refused: undefined });
    const result = await uploadFile(uploadBody(file, purpose, key), (share) =>
      change(key, { percent: Math.round(share * 100) }),
    );
    if ('refused' in result) return change(key, { refused: result.refused });
    drop(key);
    onDone(result.file);
  }
  return {
    uploads,
    drop,
    retry: (upload) => void send(upload),
    add: (files, purpose) => {
      const fresh = files.map((file) => ({
        key: crypto.randomUUID(),
        name: file.name,
        percent: 0,
        file,
        purpose,
      }));
      setUploads((all) => [...all, ...fresh]);
      for (const upload of fresh) void send(upload);
    },
  };
}
