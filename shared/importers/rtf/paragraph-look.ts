/** What a paragraph looks like, and how many tables it stands in. */
export interface ParagraphLook {
  readonly style: number;
  /** From 1, 10 is body text; undefined where the paragraph does not say. */
  readonly outlineLevel: number | undefined;
  readonly isCentered: boolean;
  readonly depth: number;
}

/** What \pard returns to. */
export const plainParagraph: ParagraphLook = { style: 0, outlineLevel: undefined, isCentered: false, depth: 0 };

/** The look after a control word (RTF 1.9.1, “Paragraph Formatting Properties”); most say nothing that is read. */
export function changeParagraph(look: ParagraphLook, word: string, value: number | undefined): ParagraphLook {
  switch (word) {
    case 'pard':
      return plainParagraph;
    case 's':
      return { ...look, style: value ?? 0 };
    case 'outlinelevel':
      return { ...look, outlineLevel: (value ?? 0) + 1 };
    case 'qc':
      return { ...look, isCentered: true };
    case 'ql':
    case 'qr':
    case 'qj':
    case 'qd':
      return look.isCentered ? { ...look, isCentered: false } : look;
    case 'intbl':
      return { ...look, depth: Math.max(look.depth, 1) };
    case 'itap':
      return { ...look, depth: Math.max(value ?? 0, 0) };
    default:
      return look;
  }
}
