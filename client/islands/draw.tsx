import { type DrawFile, verifyDraw } from '#server/ground/proof/hearing-draw.ts';
import { type LotteryFile, LOTTERY_SCHEME, verifyLottery } from '#server/ground/proof/lottery.ts';
import { type RotationFile, verifyRotation } from '#server/ground/proof/rotation.ts';
import { selectInvitees } from '#server/law/register/representative-selection.ts';
import { button, element } from './element.ts';

interface Props {
  /** Where the file is found. */
  href: string;
  kind: 'hearing' | 'representatives';
  /** Commitment and digest published before the draw. */
  commitment: string;
  digest: string;
}

const FITS = '已在您的设备上重算：种子、名册和结果都与公布的一致。';
const DIFFERS = '重算的结果与公布的不一致。请把这个情况告诉组织抽取的单位，或者向司法局反映。';
const FAILED = '没有算成：核验文件没有取到，请下载后用别的程序核验。';

type Announced = Pick<Props, 'commitment' | 'digest'>;

const VERIFIERS = {
  hearing: (file: unknown, { commitment, digest }: Announced) =>
    verifyDraw(file as DrawFile, { commitment, poolDigest: digest }),
  representatives: async (file: unknown, { commitment, digest }: Announced) => {
    const given = file as LotteryFile | RotationFile;
    const faults =
      given.scheme === LOTTERY_SCHEME
        ? await verifyLottery(given as LotteryFile, digest)
        : await verifyRotation(given as RotationFile, digest, selectInvitees);
    return faults.length === 0 && given.commitment === commitment;
  },
} as const;

async function checked({ href, kind, ...announced }: Props): Promise<string> {
  try {
    const answer = await fetch(href);
    if (!answer.ok) return FAILED;
    return (await VERIFIERS[kind](await answer.json(), announced)) ? FITS : DIFFERS;
  } catch {
    return FAILED;
  }
}

/** Adds a button that repeats the draw on the citizen's own device (核验抽取); the file and the rule are there without it. */
export default function draw(row: HTMLElement, props: unknown): void {
  if (!('subtle' in crypto)) return;
  const said = element('p', { role: 'status' });
  const check = async () => {
    said.textContent = '正在重算';
    said.textContent = await checked(props as Props);
  };
  row.prepend(button('在这台设备上重算一遍', 'quiet', () => void check()));
  row.append(said);
}
