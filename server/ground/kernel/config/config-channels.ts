import { bearer, key, sender } from './config-field.ts';
import type { ConfigSheet } from './config-sheet.ts';
import { serviceUrl, smtpUrl } from './config-url.ts';

/** Settings of an operator for the ways to write to people (通知渠道的配置). */
export interface ChannelConfig {
  /** null: none is set, or it is a demonstration. */
  mail: { smtpUrl: string; from: string } | null;
  /** Key with which the mail gateway signs its reports of bounces (退信回报); null: it sends none. */
  bounceKey: Buffer | null;
  /** The county's message service (短信接口); null: who left a telephone number is telephoned, or it is a demonstration. */
  sms: { url: string; token: string } | null;
  /** The county's gateway for template messages (微信、省级App的模板消息), and the key that signs what it is told and tells; null: there is none. */
  template: { url: string; key: Buffer } | null;
}

/** Reads them; a demonstration never writes to anybody outside, whatever is set. */
export function channelsOf(sheet: ConfigSheet, demo: boolean): ChannelConfig {
  const outward = <Way>(way: Way): Way | null => (demo ? null : way);
  return {
    mail: outward(mailOf(sheet)),
    bounceKey: sheet.read('MAIL_BOUNCE_KEY', key, null),
    sms: outward(smsOf(sheet)),
    template: outward(templateOf(sheet)),
  };
}

function mailOf(sheet: ConfigSheet): ChannelConfig['mail'] {
  const [url, from] = sheet.together(['SMTP_URL', smtpUrl], ['MAIL_FROM', sender]);
  return url && from ? { smtpUrl: url, from } : null;
}

function smsOf(sheet: ConfigSheet): ChannelConfig['sms'] {
  const [url, token] = sheet.together(['SMS_URL', serviceUrl], ['SMS_TOKEN', bearer]);
  return url && token ? { url, token } : null;
}

function templateOf(sheet: ConfigSheet): ChannelConfig['template'] {
  const [url, signingKey] = sheet.together(['TEMPLATE_URL', serviceUrl], ['TEMPLATE_KEY', key]);
  return url && signingKey ? { url, key: signingKey } : null;
}
