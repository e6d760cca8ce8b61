/** One file on its way to POST /files; the browser's older request, since only it tells how much has gone. */
import type { AttachmentKind, DocumentKind } from '#client/graphql/graphql.ts';
import { words } from '#client/words.ts';

/** Purpose of a file; the upload endpoint takes these fields as they stand. */
export type UploadPurpose =
  | { purpose: 'dossier' | 'correction'; consultationId: string; kind: AttachmentKind }
  | { purpose: 'scan'; consultationId: string }
  | { purpose: 'live'; meetingId: string }
  | { purpose: 'event'; eventId: string }
  | { purpose: 'village'; villageId: string }
  | { purpose: 'invitation'; itemId: string; internal: 'true' | 'false' }
  | { purpose: 'document'; decisionId: string; kind: DocumentKind };

/** Hint on the files the upload endpoint takes from staff. */
export const STAFF_FILES = 'PDF、docx、xlsx、jpg、png，每个不超过50MB。';

export interface UploadedFile {
  id: string;
  token: string;
  name: string;
  size: number;
  url: string;
}

/** Result of an upload: the file, or why it was refused, in the server's own words. */
export type UploadResult = { file: UploadedFile } | { refused: string };

interface Refused {
  errors?: readonly { message: string }[];
  refusal?: { findings: readonly { message: string; fix?: string }[] };
}

/** Fields come before the file, which is read as it arrives. */
export function uploadBody(file: File, purpose: UploadPurpose, key: string): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(purpose)) body.set(name, value);
  body.set('idempotencyKey', key);
  body.set('file', file, file.name);
  return body;
}

/** Answer of the upload endpoint: one sentence, or the file it made. */
export function uploadResult(status: number, text: string): UploadResult {
  try {
    const body = JSON.parse(text) as UploadedFile & Refused;
    if (status === 201) return { file: body };
    const said = body.refusal?.findings.map(({ message, fix }) => message + (fix ?? '')).join('');
    return { refused: said || body.errors?.[0]?.message || words.errors.failed };
  } catch {
    return { refused: words.errors.failed };
  }
}

/** Sends it; `onProgress` hears the share that has gone, 0 to 1. Sent again under the same key it is the same file. */
export function uploadFile(body: FormData, onProgress: (share: number) => void): Promise<UploadResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => resolve(uploadResult(request.status, request.responseText)));
    request.addEventListener('error', () => resolve({ refused: words.errors.offline }));
    request.open('POST', '/files');
    request.setRequestHeader('accept', 'application/json');
    request.send(body);
  });
}
