/** Names that programs give by themselves, and names of files. */
const givenByProgram =
  /^(?:Microsoft Word|Word ?文档|文档\s*\d*$|Document\s*\d*$|新建|未命名|无标题|PowerPoint|WPS|标题$|附件\s*\d*$)|\.(?:docx?|wps|dotx?|rtf|pdf|ofd|txt|xlsx?)$/i;

/** A title out of a file's properties, undefined where it does not read like one that a person gave. */
export function givenTitle(text: string): string | undefined {
  const title = text.trim();
  return /\p{Script=Han}{4}/u.test(title) && !givenByProgram.test(title) ? title : undefined;
}
