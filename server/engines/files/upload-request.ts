import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';

/** A file for a comment to follow, chosen by its author or scanned by staff (意见附件、来信扫描件). */
export interface CommentUpload {
  purpose: 'comment' | 'scan';
  consultationId: string;
}

/** A file for a dossier, or the right one for a published one's (征求意见材料、更正附件). */
export interface DossierUpload {
  purpose: 'dossier' | 'correction';
  consultationId: string;
  kind: AttachmentKind;
}

/** A document of a decision's procedure (决策材料). */
export interface DocumentUpload {
  purpose: 'document';
  decisionId: string;
  kind: DocumentKind;
}

/** A picture for the live text of a meeting (图文直播图片). */
export interface LiveUpload {
  purpose: 'live';
  meetingId: string;
}

/** A picture of an event for its report (活动照片). */
export interface EventUpload {
  purpose: 'event';
  eventId: string;
}

/** A picture of a village's board (公开栏照片). */
export interface VillageUpload {
  purpose: 'village';
  villageId: string;
}

/** A paper for those invited to an agenda item (列席材料). */
export interface MaterialUpload {
  purpose: 'invitation';
  itemId: string;
  internal: boolean;
}

/** The fields sent before the file. The same key with the same file gives the same upload. */
export type UploadRequest = (
  | CommentUpload
  | DossierUpload
  | DocumentUpload
  | LiveUpload
  | EventUpload
  | VillageUpload
  | MaterialUpload
) & {
  idempotencyKey: string | null;
};

type Fields = ReadonlyMap<string, string>;

/** Reads the fields of an upload; throws BAD_INPUT if they are wrong. */
export function uploadRequest(fields: Fields): UploadRequest {
  const purpose = fields.get('purpose');
  switch (purpose) {
    case 'comment':
    case 'scan':
      return { purpose, consultationId: consultationOf(fields), ...keyOf(fields) };
    case 'dossier':
    case 'correction':
      return {
        purpose,
        consultationId: consultationOf(fields),
        kind: kindOf(fields, DOSSIER_KINDS),
        ...keyOf(fields),
      };
    case 'document':
      return { purpose, decisionId: decisionOf(fields), kind: kindOf(fields, DOCUMENTS), ...keyOf(fields) };
    case 'live':
      return { purpose, meetingId: meetingOf(fields), ...keyOf(fields) };
    case 'event':
      return { purpose, eventId: eventOf(fields), ...keyOf(fields) };
    case 'village':
      return { purpose, villageId: villageOf(fields), ...keyOf(fields) };
    case 'invitation':
      return {
        purpose,
        itemId: itemOf(fields),
        internal: fields.get('internal') !== 'false',
        ...keyOf(fields),
      };
    default:
      throw badInput('请说明附件的用途。', ['purpose']);
  }
}

const idIn = (fields: Fields, name: string, message: string): string => {
  const id = fields.get(name) ?? '';
  if (!isId(id)) throw badInput(message, [name]);
  return id;
};

const consultationOf = (fields: Fields) => idIn(fields, 'consultationId', '请说明附件属于哪次征求意见。');
const decisionOf = (fields: Fields) => idIn(fields, 'decisionId', '请说明材料属于哪个决策事项。');
const meetingOf = (fields: Fields) => idIn(fields, 'meetingId', '请说明图片属于哪次会议。');
const eventOf = (fields: Fields) => idIn(fields, 'eventId', '请说明照片属于哪项活动。');
const villageOf = (fields: Fields) => idIn(fields, 'villageId', '请说明照片属于哪个村。');
const itemOf = (fields: Fields) => idIn(fields, 'itemId', '请说明材料属于哪项议题。');
const keyOf = (fields: Fields) => ({
  idempotencyKey: fields.get('idempotencyKey') ? idIn(fields, 'idempotencyKey', '上传编号无效。') : null,
});

const DOCUMENTS = Object.values(DocumentKind);
const DOSSIER_KINDS = Object.values(AttachmentKind).filter(
  (kind) => kind !== AttachmentKind.COMMENT && kind !== AttachmentKind.SCAN,
);

function kindOf<Kind extends string>(fields: Fields, kinds: readonly Kind[]): Kind {
  const kind = kinds.find((one) => one === fields.get('kind'));
  if (kind === undefined) throw badInput('请说明材料的种类。', ['kind']);
  return kind;
}
