/** Scrolls the desk so that a place in the text is in view, when the frame is made, where places are known anyway. */
export function keepInView(node: Text, offset: number): void {
  requestAnimationFrame(() => {
    const desk = node.parentElement?.closest('.desk');
    if (!desk) return;
    const range = document.createRange();
    range.setStart(node, Math.max(0, offset - 1));
    range.setEnd(node, offset);
    const { top, bottom } = range.getBoundingClientRect();
    const frame = desk.getBoundingClientRect();
    if (top < frame.top) desk.scrollTop -= frame.top - top;
    if (bottom > frame.bottom) desk.scrollTop += bottom - frame.bottom;
  });
}
