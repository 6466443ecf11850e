import { roomInBox } from '../layout/room.ts';
import { contentElements } from './content.ts';
import { gap } from './paragraph.ts';
import { ruledTable } from './ruled.ts';
import type { NumberedContent, Scope } from './scope.ts';
import { twipsOfPoints } from './units.ts';
import { w, type Xml } from './xml.ts';

/**
 * A box (专栏) as a table of one column: its title's row, and a row with the rest that may break over pages. Ruled paragraphs
 * would fall apart where a table stands between them.
 */
export function boxElements(contents: readonly NumberedContent[], scope: Scope): Xml[] {
  const width = twipsOfPoints(scope.room.width);
  const room = roomInBox(scope.room, scope.profile);
  const isTitled = contents[0]?.type === 'boxTitle';
  const parts = [isTitled ? contents.slice(0, 1) : [], isTitled ? contents.slice(1) : contents];
  const rows = parts
    .filter((part) => part.length > 0)
    .map((part) => w('tr', {}, [cell(part, width, { ...scope, room })]));
  return [ruledTable([width], scope.profile.box, rows)];
}

/** A cell ends with a paragraph (ECMA-376 part 1, 17.4.66). */
function cell(contents: readonly NumberedContent[], width: number, scope: Scope): Xml {
  const elements = contents.flatMap((content, index) => {
    const next = contents[index + 1];
    const needsGap = content.type === 'table' && (!next || next.type === 'table');
    return [...contentElements([content], {}, scope), ...(needsGap ? [gap({})] : [])];
  });
  return w('tc', {}, [w('tcPr', {}, [w('tcW', { w: width, type: 'dxa' })]), ...elements]);
}
