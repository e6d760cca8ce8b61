import { paths } from '#client/staff/frame/paths.ts';

/** Where the unit asked reads a letter and answers it. */
export const inquiryPath = (id: string) => `${paths.inquiries}/${encodeURIComponent(id)}`;
