const gap =
  /[一二三四五六七八九十两几百千万亿年月日多少较更最很不无未没已再又也均仅只先后以之其所为于至达率比增减超约过满共每逐须应该任能会可首支届次项条个]/u;

/** Whether characters that no word explains are rather a figure or particles (年下降, 较上年) than a name. */
export function hasGap(unknown: string): boolean {
  return gap.test(unknown);
}

const grammar =
  /[年月日较更很不无未没已再又均仅之所为于率减增约超每逐届次]|[一二三四五六七八九十](?=[类级个批期大项条位名支轮线方点段步等种式]|$)/u;

/** The same where a word that ends names stands behind (恒达|集团, 南少林|学校): fewer characters speak against a name. */
export function hasGapBeforeHead(unknown: string): boolean {
  return grammar.test(unknown);
}
