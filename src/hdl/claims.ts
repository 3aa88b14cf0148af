import type { Origin } from './ir.ts';

/**
 * The names of one module. A lane sees the names around it, so a name may stand once in a lane or once around it; lanes
 * beside each other have names of their own.
 */
export class Claims {
  /** For every name, the lanes (`laneKey`) that hold it. */
  private readonly holders = new Map<string, Map<string, Origin>>();

  /** Takes `name` in a lane. Returns where it was taken before, or `null` when it was free. */
  take(name: string, lane: string, origin: Origin): Origin | null {
    const holders = this.holders.get(name);
    if (holders === undefined) {
      this.holders.set(name, new Map([[lane, origin]]));
      return null;
    }
    const same = holders.get(lane) ?? clash(holders, lane);
    if (same !== null) return same;
    holders.set(lane, origin);
    return null;
  }
}

/** The first holder around `lane` or within it. */
function clash(holders: ReadonlyMap<string, Origin>, lane: string): Origin | null {
  for (let around = lane; around !== ''; ) {
    around = around.slice(0, around.lastIndexOf('.', around.length - 2) + 1);
    const origin = holders.get(around);
    if (origin !== undefined) return origin;
  }
  if (lane === '') {
    const [first] = holders.values();
    return first ?? null;
  }
  // Lanes are alike: looking into the first one is enough, and keeps this linear in the number of lanes.
  if (!lane.endsWith('[0].')) return null;
  for (const [held, origin] of holders) if (held.startsWith(lane)) return origin;
  return null;
}
