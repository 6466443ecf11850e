const sends = '(?:印发|转发|下发|发布|公布|批转)';
const quoted = new RegExp(`关于.{0,6}${sends}.*?《(.{4,60})》.{0,12}的?通知`);
const plain = new RegExp(`^(.*?)关于${sends}(.{4,60}?)的?通知(?:[（(][^（()）]*号[）)])?$`);
const number = /[（(][^（()）]{2,12}[〔[（(【]\s*(?:19|20)\d{2}\s*[〕\]）)】]\s*第?\d{1,4}\s*号[）)]$/;

/** The title of the document itself: “……关于印发《……规划》的通知” names the one it sends out; a number behind it goes. */
export function innerTitle(title: string): string {
  const bare = title.replace(number, '');
  const sent = quoted.exec(bare)?.[1];
  if (sent) return sent;
  const match = plain.exec(bare);
  return match ? `${match[1]}${match[2]}` : bare;
}
