import type { Seal } from './seal.ts';

/** Purpose for which the token of an uploaded file is sealed; `server/domains/consultation` opens it when the comment comes. */
const PURPOSE = 'attachment';

/** The right to put this uploaded file into one's comment (附件凭证): only who uploaded it has it. */
export const attachmentToken = (seal: Seal, id: string): string =>
  seal.close(id, PURPOSE).toString('base64url');
