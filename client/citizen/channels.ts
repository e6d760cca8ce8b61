import { createContext, useContext } from 'react';

/** Channels by which this county notifies people (告知的渠道), as the contract's Channels has them. */
export interface Channels {
  mail: boolean;
  sms: boolean;
  /** Its messages can name its own address. */
  linked: boolean;
  /** 演示发件箱: nothing leaves a demonstration. */
  outbox: boolean;
}

/** Where nothing is known nothing is promised. */
export const NO_CHANNELS: Channels = { mail: false, sms: false, linked: false, outbox: false };

export const ChannelsContext = createContext<Channels>(NO_CHANNELS);

export const useChannels = (): Channels => useContext(ChannelsContext);

/** How whoever follows something is written to, in words; empty: not at all. */
export function followWords({ mail, sms, linked }: Channels): string {
  if (!linked) return '';
  return [...(mail ? ['写信'] : []), ...(sms ? ['发短信'] : [])].join('或者');
}

/** Contact details a follower gives for it: e-mail address, mobile number or either. */
export const followLeaves = ({ mail, sms }: Channels): string =>
  [...(mail ? ['邮箱'] : []), ...(sms ? ['手机号码'] : [])].join('或者');
