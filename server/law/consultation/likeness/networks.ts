/**
 * 同一网络地址的意见: a network from which many opinions of one round came. A village, an office or a mobile network has one
 * address for all, so it is only shown to whoever studies them; each counts and is answered like any other (国令713号第十八条).
 */

/** Fewer than so many from one network are never told. */
export const LEAST_OF_NETWORK = 20;
/** The most networks that are told of one by one. */
export const MOST_NETWORKS = 10;

/** How many came from one network, and how many of them are alike with another opinion (其中内容相近的). */
export interface Network {
  count: number;
  alike: number;
}

/** 来自同一网络地址20条以上的有2处：113条，其中内容相近的98条；…… Nothing where there is none, or where nobody counted. */
export function networksText(networks: readonly Network[] | null | undefined): string {
  if (!networks?.length) return '';
  const each = networks
    .slice(0, MOST_NETWORKS)
    .map(({ count, alike }) => `${count}条，其中内容相近的${alike}条`);
  return `来自同一网络地址${LEAST_OF_NETWORK}条以上的有${networks.length}处${networks.length > MOST_NETWORKS ? `，最多的${MOST_NETWORKS}处` : ''}：${each.join('；')}。同一单位、同村或者同一手机网络的人会共用一个地址，这些意见照样计入，照样答复。`;
}
