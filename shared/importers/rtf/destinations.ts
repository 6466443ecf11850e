/**
 * What becomes of the text in a group (RTF 1.9.1, “Destinations”): `text` belongs to the story, `silent` is not read but
 * holds groups that are, `skipped` is not read at all, `same` goes on as the group around it, as does `innerRow`, which
 * tells how a row of a table within a table is divided; `note` and `box` hold a story of their own, the others are read
 * by themselves.
 */
export type Destination =
  | 'text'
  | 'silent'
  | 'skipped'
  | 'same'
  | 'innerRow'
  | 'note'
  | 'box'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'number'
  | 'field';

/** Known destinations by their control words; a group that begins with \* and another word is skipped. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ...all('text', 'result'),
  ...all('silent', 'info object shpinst do'),
  ...all('same', 'ud'),
  ...all('innerRow', 'nesttableprops'),
  ...all('note', 'footnote'),
  ...all('box', 'shptxt dptxbxtext'),
  ...all('fonts', 'fonttbl'),
  ...all('styles', 'stylesheet'),
  ...all('title', 'title'),
  ...all('number', 'listtext pntext'),
  ...all('field', 'fldinst'),
  ...all('skipped', 'colortbl filetbl revtbl listtable listoverridetable rsidtbl generator userprops'),
  ...all('skipped', 'header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn'),
  ...all('skipped', 'aftnsep aftnsepc aftncn pict nonshppict shprslt objdata objclass sp background'),
  ...all('skipped', 'pntxta pntxtb nonesttables xe tc tcn rxe txe bkmkstart bkmkend annotation atnid atnauthor'),
]);

function all(destination: Destination, words: string): [string, Destination][] {
  return words.split(' ').map((word) => [word, destination]);
}
