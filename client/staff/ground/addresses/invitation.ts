import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';

/** The desk of a meeting's draws and invitations (邀请与抽选); what is printed of them lies below it. */
export const invitationDeskPath = (no: string) => `${meetingPath(no)}/yaoqing`;
export const itemOnDesk = (no: string, position: number) => `${invitationDeskPath(no)}#yiti-${position}`;
export const letterPath = (no: string, id: string) => `${invitationDeskPath(no)}/han/${id}`;
export const seatListPath = (no: string) => `${invitationDeskPath(no)}/mingdan`;
export const badgesPath = (no: string) => `${invitationDeskPath(no)}/zhengjian`;
export const checkInPath = (no: string) => `${invitationDeskPath(no)}/qiandao`;

/** The letter as Word; the session decides who may have it. */
export const letterDocx = (id: string) => `/yaoqinghan/${id}.docx`;
