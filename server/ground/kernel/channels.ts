import type { Config } from './config/config.ts';

/** By what the county writes to people (告知的渠道): the one fact that forms, pages and messages ask. */
export interface Channels {
  mail: boolean;
  sms: boolean;
  /** Its messages can name its own address. */
  linked: boolean;
  /** 演示发件箱: nothing leaves; what would be sent lies where whoever tries the demonstration reads it. */
  outbox: boolean;
}

/** Of a demonstration both ways can be tried, and neither leads outside. */
export const channelsOf = ({
  demo,
  mail,
  sms,
  publicUrl,
}: Pick<Config, 'demo' | 'mail' | 'sms' | 'publicUrl'>): Channels => ({
  mail: demo || mail !== null,
  sms: demo || sms !== null,
  linked: demo || publicUrl !== null,
  outbox: demo,
});
