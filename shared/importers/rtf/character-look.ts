/** How characters are set. */
export interface CharacterLook {
  readonly font: number;
  readonly isBold: boolean;
  /** For the Chinese characters where it is set apart, as LibreOffice does. */
  readonly isChineseBold: boolean | undefined;
  /** Whether what follows is said of, or is, Chinese text. */
  readonly isChinese: boolean;
  readonly isHidden: boolean;
  /** Removed, or moved away, by a tracked change. */
  readonly isRemoved: boolean;
}

/** What \plain returns to. */
export function plainLook(font: number): CharacterLook {
  return { font, isBold: false, isChineseBold: undefined, isChinese: false, isHidden: false, isRemoved: false };
}

export function isSetBold(look: CharacterLook): boolean {
  return (look.isChinese ? look.isChineseBold : undefined) ?? look.isBold;
}

/** The look after a control word (RTF 1.9.1, “Font (Character) Formatting Properties”); most say nothing that is read. */
export function changeLook(look: CharacterLook, word: string, value: number | undefined): CharacterLook {
  const isOn = value !== 0;
  switch (word) {
    case 'f':
      return { ...look, font: value ?? 0 };
    case 'b':
      return { ...look, isBold: isOn };
    case 'ab':
      return look.isChinese ? { ...look, isChineseBold: isOn } : look;
    case 'dbch':
      return { ...look, isChinese: true };
    case 'loch':
    case 'hich':
    case 'rtlch':
    case 'ltrch':
      return look.isChinese ? { ...look, isChinese: false } : look;
    case 'v':
      return { ...look, isHidden: isOn };
    case 'deleted':
    case 'mvf':
      return { ...look, isRemoved: isOn };
    default:
      return look;
  }
}
