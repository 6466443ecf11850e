import type { Page, PageRule } from './page.ts';

/** The cells that ruled lines make: edges in ascending order, and for each place the number of its cell. */
export interface RuleGrid {
  /** One more than columns. */
  readonly xs: readonly number[];
  /** One more than rows. */
  readonly ys: readonly number[];
  /** By row and column; places that no line parts have one number. */
  readonly cells: readonly (readonly number[])[];
}

/** A line along one axis: where it lies on the other axis, and its stretch. */
interface Wall {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines within so much of the page's width from each other meet. */
const slackOfWidth = 0.005;
/** A page with more lines is a drawing. */
const mostWalls = 2000;
const mostColumns = 63;
const mostRows = 500;
/** A single cell that takes more of the page is its border. */
const borderShare = 0.5;

/** The grids of a page, small ones first; lines that do not enclose anything make none. */
export function ruleGrids(page: Pick<Page, 'width' | 'height' | 'rules'>): RuleGrid[] {
  const slack = page.width * slackOfWidth;
  const level = joinWalls(page.rules.filter(isLevel).map(levelWall), slack);
  const upright = joinWalls(page.rules.filter((rule) => !isLevel(rule)).map(uprightWall), slack);
  if (level.length + upright.length > mostWalls) return [];
  return connected(level, upright, slack)
    .flatMap((walls) => gridOf(walls, slack) ?? [])
    .filter((grid) => !isBorder(grid, page))
    .sort((a, b) => areaOf(a) - areaOf(b));
}

function isLevel({ left, top, right, bottom }: PageRule): boolean {
  return right - left >= bottom - top;
}

function levelWall({ left, top, right, bottom }: PageRule): Wall {
  return { at: (top + bottom) / 2, from: left, to: right };
}

function uprightWall({ left, top, right, bottom }: PageRule): Wall {
  return { at: (left + right) / 2, from: top, to: bottom };
}

/** Joins what lies on one line and meets, since each cell may bring its own piece of a line. */
function joinWalls(walls: readonly Wall[], slack: number): Wall[] {
  const joined: Wall[] = [];
  const ats = cluster(
    walls.map(({ at }) => at),
    slack,
  );
  const nearest = (at: number) => ats.findLast((value) => value <= at) ?? at;
  const sorted = walls
    .map((wall) => ({ ...wall, at: nearest(wall.at) }))
    .sort((a, b) => a.at - b.at || a.from - b.from);
  for (const wall of sorted) {
    const last = joined.at(-1);
    if (last && last.at === wall.at && wall.from <= last.to + slack)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, wall.to) };
    else joined.push(wall);
  }
  return joined.filter(({ from, to }) => to - from > 2 * slack);
}

/** The least of each group of values that lie within `slack`, ascending. */
function cluster(values: readonly number[], slack: number): number[] {
  const starts: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (starts.length === 0 || value - (starts.at(-1) ?? 0) > slack) starts.push(value);
  return starts;
}

interface Walls {
  readonly level: readonly Wall[];
  readonly upright: readonly Wall[];
}

/** The groups of lines that touch each other. */
function connected(level: readonly Wall[], upright: readonly Wall[], slack: number): Walls[] {
  const free = new Set(upright);
  const pending = new Set(level);
  const groups: Walls[] = [];
  for (const first of level) {
    if (!pending.delete(first)) continue;
    const group = { level: [first], upright: [] as Wall[] };
    const open: { wall: Wall; others: Set<Wall>; found: Wall[] }[] = [
      { wall: first, others: free, found: group.upright },
    ];
    for (let step = open.pop(); step; step = open.pop()) {
      for (const other of step.others) {
        if (!meet(step.wall, other, slack)) continue;
        step.others.delete(other);
        step.found.push(other);
        const isUpright = step.others === free;
        open.push({ wall: other, others: isUpright ? pending : free, found: isUpright ? group.level : group.upright });
      }
    }
    groups.push(group);
  }
  return groups;
}

function meet(a: Wall, b: Wall, slack: number): boolean {
  return a.at >= b.from - slack && a.at <= b.to + slack && b.at >= a.from - slack && b.at <= a.to + slack;
}

/** Tables that are open at the sides are closed where their lines end. */
function gridOf({ level, upright }: Walls, slack: number): RuleGrid | undefined {
  if (level.length < 2 || upright.length < 1) return undefined;
  const xs = cluster([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])], slack);
  const ys = cluster([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])], slack);
  if (xs.length < 2 || ys.length < 2 || xs.length > mostColumns || ys.length > mostRows) return undefined;
  return { xs, ys, cells: numberCells(xs, ys, { level, upright }, slack) };
}

/** Numbers the places so that those with no line between them, one right of or below the other, share a number. */
function numberCells(xs: readonly number[], ys: readonly number[], walls: Walls, slack: number): number[][] {
  const columns = xs.length - 1;
  const roots = Array.from({ length: columns * (ys.length - 1) }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (roots[root] !== root) root = roots[root] ?? root;
    return root;
  };
  const join = (a: number, b: number) => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    roots[high] = low;
  };
  roots.forEach((_, place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    if (column > 0 && !parts(walls.upright, xs[column], middle(ys, row), slack)) join(place - 1, place);
    if (row > 0 && !parts(walls.level, ys[row], middle(xs, column), slack)) join(place - columns, place);
  });
  return Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => rootOf(row * columns + column)),
  );
}

function middle(edges: readonly number[], index: number): number {
  return ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
}

function parts(walls: readonly Wall[], at = 0, across: number, slack: number): boolean {
  return walls.some((wall) => Math.abs(wall.at - at) <= slack && wall.from <= across && wall.to >= across);
}

function areaOf({ xs, ys }: RuleGrid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

function isBorder(grid: RuleGrid, page: Pick<Page, 'width' | 'height'>): boolean {
  return new Set(grid.cells.flat()).size === 1 && areaOf(grid) > borderShare * page.width * page.height;
}
