/** An area and those it touches among the areas of its hue family. */
export interface Touching {
  readonly id: string;
  readonly neighbours: readonly string[];
}

const tintCount = 3;

/**
 * Gives every area one of three tints so that no two that touch share one. Searches back where a choice
 * leads nowhere; throws an Error, naming the areas, if three do not suffice.
 */
export function assignTints(areas: readonly Touching[]): Record<string, number> {
  // The most constrained first, so that the search hardly ever turns back.
  const ordered = areas.toSorted(
    (a, b) => b.neighbours.length - a.neighbours.length || (a.id < b.id ? -1 : 1),
  );
  const tints: Record<string, number> = {};
  const assign = (at: number): boolean => {
    const area = ordered[at];
    if (!area) return true;
    for (let tint = 0; tint < tintCount; tint++) {
      if (area.neighbours.some((other) => tints[other] === tint)) continue;
      tints[area.id] = tint;
      if (assign(at + 1)) return true;
      Reflect.deleteProperty(tints, area.id);
    }
    return false;
  };
  if (!assign(0)) {
    throw new Error(
      `Three tints do not suffice for the areas ${ordered.map(({ id }) => id).join(', ')}.`,
    );
  }
  return tints;
}
