const longestName = 25;
const longestTitle = 60;

/** Whether a place of folded text lies inside a title (《…》) or a short name in quotation marks. */
export function isEnclosed(text: string, place: number): boolean {
  return (
    liesBetween(text, place, '《', '》', longestTitle) ||
    liesBetween(text, place, '“', '”', longestName) ||
    liesBetweenPlainQuotes(text, place)
  );
}

/** Marks that are too far apart are no pair: texts lose one of them. */
function liesBetween(text: string, place: number, open: string, close: string, longest: number): boolean {
  const start = text.lastIndexOf(open, place);
  if (start < 0 || text.slice(start, place).includes(close)) return false;
  const end = text.indexOf(close, place);
  return end >= 0 && end - start <= longest && !text.slice(start + 1, end).includes(open);
}

function liesBetweenPlainQuotes(text: string, place: number): boolean {
  const before = text.slice(0, place).split('"').length - 1;
  const end = text.indexOf('"', place);
  return before % 2 === 1 && end >= 0 && end - text.lastIndexOf('"', place) <= longestName;
}
