import { type ListDefinition, type ListDefinitions, type ListLevel, levelCount } from '../docx/list-definitions.ts';
import { readListLevel, readStart } from './list-level.ts';
import { int32, uint8, uint16, uint32 } from './little-endian.ts';

const listSize = 28;
const instanceSize = 16;
const overrideSize = 8;

/** A list without its instances. */
interface List {
  readonly id: number;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/**
 * Reads the lists of a document ([MS-DOC], PlfLst), behind which their levels stand, and the instances of them that
 * paragraphs name (PlfLfo), numbered from 1.
 */
export function readListDefinitions(lists: Uint8Array, instances: Uint8Array): ListDefinitions {
  const byId = new Map(readLists(lists).map((list) => [list.id, list]));
  const definitions = readInstances(instances).map(({ id, overrides }) =>
    instanceOf(byId.get(id) ?? { id, levels: new Map() }, overrides),
  );
  return new Map(definitions.map((definition, index) => [String(index + 1), definition]));
}

/** Each list names the paragraph styles that belong to its levels ([MS-DOC], LSTF). */
function readLists(bytes: Uint8Array): List[] {
  const count = uint16(bytes, 0);
  let at = 2 + count * listSize;
  const lists: List[] = [];
  for (let index = 0; index < count && at < bytes.length; index++) {
    const head = bytes.subarray(2 + index * listSize, 2 + (index + 1) * listSize);
    const isSimple = (uint8(head, 26) & 1) === 1;
    const levels = new Map<number, ListLevel>();
    for (let place = 0; place < (isSimple ? 1 : levelCount); place++) {
      const { level, end } = readListLevel(bytes, at);
      levels.set(place, { ...level, style: String(uint16(head, 8 + place * 2)) });
      at = end;
    }
    lists.push({ id: int32(head, 0), levels });
  }
  return lists;
}

/** What an instance changes of a list at one level, counted from 0. */
interface Override {
  readonly place: number;
  readonly level: ListLevel | undefined;
  readonly start: number | undefined;
}

interface Instance {
  readonly id: number;
  readonly overrides: readonly Override[];
}

/** The instances, then in the same order what each changes ([MS-DOC], LFOData). */
function readInstances(bytes: Uint8Array): Instance[] {
  const count = Math.min(uint32(bytes, 0), Math.floor((bytes.length - 4) / instanceSize));
  let at = 4 + count * instanceSize;
  const instances: Instance[] = [];
  for (let index = 0; index < count; index++) {
    const head = 4 + index * instanceSize;
    const overrides: Override[] = [];
    at += 4;
    for (let left = uint8(bytes, head + 12); left > 0 && at < bytes.length; left--) {
      const { override, end } = readOverride(bytes, at);
      overrides.push(override);
      at = end;
    }
    instances.push({ id: int32(bytes, head), overrides });
  }
  return instances;
}

/** A first value, or a whole level with its own ([MS-DOC], LFOLVL). */
function readOverride(bytes: Uint8Array, at: number): { override: Override; end: number } {
  const flags = uint8(bytes, at + 4);
  const own = flags & 0x20 ? readListLevel(bytes, at + overrideSize) : undefined;
  const start = flags & 0x10 ? (own?.level.start ?? readStart(bytes, at)) : undefined;
  return { override: { place: flags & 0xf, level: own?.level, start }, end: own?.end ?? at + overrideSize };
}

function instanceOf(list: List, overrides: readonly Override[]): ListDefinition {
  const levels = new Map(list.levels);
  const startOverrides = new Map<number, number>();
  for (const { place, level, start } of overrides) {
    if (level) levels.set(place, { ...level, style: levels.get(place)?.style });
    if (start !== undefined) startOverrides.set(place, start);
  }
  return { countingId: String(list.id), levels, startOverrides };
}
