/** Takes the text of strings apart from their readings (phonetic runs) while markup is read (ECMA-376 Part 1, 18.4). */
export interface TextCollector {
  open(name: string): void;
  close(name: string): void;
  text(data: string): void;
  /** What was collected since it was last asked for. */
  take(): string;
}

export function createTextCollector(): TextCollector {
  let parts: string[] = [];
  let isInText = false;
  let isInReading = false;
  return {
    open(name) {
      if (name === 'rPh') isInReading = true;
      isInText = name === 't' || name === 'v';
    },
    close(name) {
      if (name === 'rPh') isInReading = false;
      isInText = false;
    },
    text(data) {
      if (isInText && !isInReading) parts.push(data);
    },
    take() {
      const text = unescapeCharacters(parts.join(''));
      parts = [];
      return text;
    },
  };
}

/** Characters that XML cannot hold are written _x000D_ (22.9.2.19, ST_Xstring). */
function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
