import { type Bdd, BddManager } from './bdd.ts';
import { coneOf } from './evaluate.ts';
import { gateDiagram } from './final_adder.ts';
import { loaded, type Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

/**
 * Proves that the nets `chosen` are lane number `index` of `lanes`, for all lanes and every index below their number, by
 * decision diagrams with the index on top. Without an index `chosen` must be `lanes[0]`. Throws E_CERTIFICATE.
 */
export function proveChosen(
  wiring: Wiring,
  chosen: readonly number[],
  lanes: readonly (readonly number[])[],
  index: readonly number[],
  title: string,
): void {
  const variables = [...index, ...lanes.flat()];
  const bdd = new BddManager();
  const value = new Map<number, Bdd>([
    [0, 0],
    [1, 1],
    ...variables.map((net, i) => [net, bdd.literal(i)] as const),
  ]);
  const read = (net: number): Bdd => {
    const known = value.get(net);
    if (known === undefined)
      throw refused(wiring.netlist.top, `${title} also hangs on ${wiring.nameOf(net)}`);
    return known;
  };
  const cone = coneOf(wiring, chosen, (net) => value.has(net));
  for (const net of cone.variables) read(net);
  for (const net of cone.inner) {
    const driver = wiring.driverOf(net);
    if (driver.kind === 'register') value.set(net, read(loaded(wiring, driver.register).data));
    else value.set(net, gateDiagram(bdd, wiring, net, read));
  }
  // Indices beyond the last lane are illegal: nothing is claimed for them.
  let legal: Bdd = 0;
  const select = (bit: number): Bdd => {
    let result: Bdd = 0;
    lanes.forEach((lane, number) => {
      result = bdd.or(result, bdd.and(isIndex(number), read(lane[bit] ?? 0)));
    });
    return result;
  };
  const isIndex = (number: number): Bdd =>
    index.reduce<Bdd>((all, net, i) => {
      const literal = read(net);
      return bdd.and(all, (number >> i) & 1 ? literal : bdd.not(literal));
    }, 1);
  lanes.forEach((_, number) => {
    legal = bdd.or(legal, isIndex(number));
  });
  chosen.forEach((net, bit) => {
    if (bdd.and(legal, read(net)) === select(bit)) return;
    throw refused(
      wiring.netlist.top,
      `${title} is not the lane its index names: bit ${bit}, ${wiring.nameOf(net)}`,
    );
  });
}
