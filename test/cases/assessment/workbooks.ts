import type { Profile } from '../../../src/domain/assessment';
import type { IndicatorSystem } from '../../../src/domain/indicator';
import type { Figures } from '../../../src/table';
import { profiles } from '../../domain/assessment/support';
import { shippedSystem } from '../../support/systems';

export interface Case {
  readonly name: string;
  readonly system: IndicatorSystem;
  readonly profile: Profile;
  readonly figures: Figures;
}

/** Both systems under every profile; of each pair one has its figures moved about. */
export const cases: readonly Case[] = [0, 1].flatMap((at) =>
  profiles.map((profile, index) => {
    const system = shippedSystem(at);
    const isMoved = (at + index) % 2 === 1;
    return {
      name: `${at}${profile.id}`,
      system,
      profile,
      figures: isMoved ? moved(system.published, at * 10 + index) : system.published,
    };
  }),
);

/** Plain figures by up to a fifth up or down, with the decimals that they had. */
function moved(figures: Figures, seed: number): Figures {
  let state = seed + 1;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const change = (text: string): string => {
    const [, number = '', rest = ''] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
    if (number === '') return text;
    const places = number.split('.')[1]?.length ?? 0;
    return `${(Number(number) * (0.8 + 0.4 * next())).toFixed(places)}${rest}`;
  };
  return Object.fromEntries(
    Object.entries(figures).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).map(([id, text]) => [id, change(text)])),
    ]),
  );
}
