import type { LaidOutPicture } from '../layout/laid-out.ts';
import { type PictureSize, pictureSize } from '../layout/picture-size.ts';
import type { Extras } from './paragraph.ts';
import type { Scope } from './scope.ts';
import { emuOfMillimetres } from './units.ts';
import { type Attributes, characters, element, relationshipNamespace, value, w, type Xml } from './xml.ts';

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006';
const pictureNamespace = `${drawingNamespace}/picture`;

/** A picture in a line of its own, no larger than the room; `id` is unique in the document. */
export function pictureParagraph(
  picture: LaidOutPicture,
  id: number,
  extras: Extras,
  { media, room, profile }: Scope,
): Xml {
  const relationship = media.get(picture.picture?.id ?? '');
  const content = relationship
    ? w('drawing', {}, [inline(picture, id, relationship, pictureSize(picture, room, profile))])
    : w('t', { 'xml:space': 'preserve' }, [characters(picture.alt)]);
  const properties = [
    value('pStyle', 'Picture'),
    ...(picture.keepsNext ? [w('keepNext')] : []),
    ...(extras.newPage ? [w('pageBreakBefore')] : []),
    ...(extras.section ? [extras.section] : []),
  ];
  return w('p', {}, [w('pPr', {}, properties), w('r', {}, [content])]);
}

/** The picture as a sign in the line (ECMA-376 part 1, 20.4.2.8). */
function inline({ alt }: LaidOutPicture, id: number, relationship: string, size: PictureSize): Xml {
  const extent: Attributes = { cx: emuOfMillimetres(size.width), cy: emuOfMillimetres(size.height) };
  const name = `图片 ${id}`;
  const namespaces = {
    'xmlns:wp': `${drawingNamespace}/wordprocessingDrawing`,
    'xmlns:a': `${drawingNamespace}/main`,
    'xmlns:pic': pictureNamespace,
  };
  return element('wp:inline', { ...namespaces, distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', extent),
    element('wp:docPr', { id, name, descr: alt }),
    element('wp:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noChangeAspect: 1 })]),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: pictureNamespace }, [graphic({ id, name, descr: alt }, relationship, extent)]),
    ]),
  ]);
}

function graphic(names: Attributes, relationship: string, extent: Attributes): Xml {
  return element('pic:pic', {}, [
    element('pic:nvPicPr', {}, [element('pic:cNvPr', names), element('pic:cNvPicPr')]),
    element('pic:blipFill', {}, [
      element('a:blip', { 'xmlns:r': relationshipNamespace, 'r:embed': relationship }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', extent)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ]);
}
