/** The characters that make up more than half of any Chinese official text, Simplified and Traditional. */
const frequent =
  '的一是不了在人有我他这中来上大为和国地到以说时要就出会可也对生能而子得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利等二产或新己制身果加月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山指克许统区保至队形社便空决治展科司五基非则界达光放强且权思设式色路记品住求据程北边交规取格术领共确师观今切院识带导争运育校局县省州划纲要点织障推升级划项标准均衡质优服促';
const frequentTraditional =
  '這個來為國對時會說學過發後種經動現還進開實軍無與長機將間兩頭體產見應戰問關點業從樣當員論處義條氣題變總電數報結對務場計資區統隊決馬書聽則難權設師據規術領確傳觀讓識帶導爭運縣劃綱織陽障級項標準質優黨構強幹課職創廣務權綜穩團組環邊稱儘轉訓';
const punctuation = '，。、；：！？（）《》〈〉“”‘’「」『』【】〔〕—…·　％';

/** Characters by which Chinese text is told from bytes read in a wrong encoding. */
export const commonChinese: ReadonlySet<string> = new Set(frequent + frequentTraditional + punctuation);
