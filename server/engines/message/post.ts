import { createTransport } from 'nodemailer';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { maskAddress } from './address.ts';

/** One mail as it leaves. */
export interface Mail {
  /** The message's own id; the same again when a delivery is repeated, so that mail servers can tell. */
  id: string;
  to: string;
  subject: string;
  body: string;
  /** An iCalendar text (日程); what is to be done with it is said in the text itself. */
  calendar?: string | null;
  /** Headers for mail programs. */
  headers?: Readonly<Record<string, string>>;
}

/** How a sending went wrong, in words that can be shown, and whether trying again is of any use. */
export interface PostFault {
  message: string;
  final: boolean;
}

const CONNECT_MS = 10_000;
const IDLE_MS = 20_000;
const FAULT_MAX_CHARS = 300;

/** Sends by the county's mail server (邮件服务器); null when it was taken over. */
export async function post(server: NonNullable<Config['mail']>, mail: Mail): Promise<PostFault | null> {
  const transport = createTransport({
    url: server.smtpUrl,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: IDLE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: server.from,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.body,
      ...appointmentIn(mail.calendar),
      headers: { ...mail.headers },
      messageId: `<${mail.id}@participation>`,
    });
    return null;
  } catch (error) {
    return faultOf(error as Error & { code?: string; responseCode?: number }, mail.to);
  } finally {
    transport.close();
  }
}

/** Calendar part of a mail: its method tells calendar programs to enter the appointment or to strike it out. */
function appointmentIn(calendar: string | null | undefined) {
  if (!calendar) return {};
  const method = /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH';
  return { icalEvent: { method, content: calendar, filename: '听证会.ics' } };
}

/** Mail servers repeat the address in their answer: it is masked here as everywhere in the record. */
function faultOf(error: Error & { code?: string; responseCode?: number }, to: string): PostFault {
  const message = error.message.replaceAll(to, maskAddress(to)).slice(0, FAULT_MAX_CHARS);
  return { message, final: error.code === 'EENVELOPE' && (error.responseCode ?? 0) >= 500 };
}
