import { paths } from '#client/staff/ground/addresses/paths.ts';

/** Where the work on one consultation is done; the steps of its page are anchors. */
export const consultationPath = (id: string) => `${paths.consultations}/${id}`;
export const previewPath = (id: string) => `${consultationPath(id)}/yulan`;
export const opinionsPath = (id: string) => `${paths.opinions}/${id}`;
/** Name of the opinion that is open, in the address of the opinions of a round. */
export const CURRENT = 'yijian';
export const opinionPath = (consultationId: string, id: string) =>
  `${opinionsPath(consultationId)}?${new URLSearchParams({ [CURRENT]: id })}`;
export const reasonsPath = (id: string) => `${opinionsPath(id)}/liyou`;
export const overviewPath = (id: string) => `${opinionsPath(id)}/yilan`;
export const overviewFile = (id: string) => `/daochu/yilan/${id}.docx`;
export const entryPath = (id: string) => `${opinionsPath(id)}/dailu`;
export const paperFormsPath = (id: string) => `${opinionsPath(id)}/zhizhi`;
export const scansPath = (id: string) => `${opinionsPath(id)}/saomiao`;
export const answerTablePath = (id: string) => `${opinionsPath(id)}/biaoge`;
export const LETTER_TEMPLATE = '/daoru/yijian-moban.xlsx';
export const reportPath = (id: string) => `${paths.reports}/${id}`;

interface Round {
  no: string;
  round: number;
}

/** The same matter as the public sees it. */
export const publicConsultation = ({ no, round }: Round) => `/zhengji/${encodeURIComponent(no)}/${round}`;
export const publicReport = ({ no, round }: Round) => `/fankui/${encodeURIComponent(no)}/${round}`;
