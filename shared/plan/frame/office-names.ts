/** What the name of an office, a school or a committee ends in, the longer forms first. */
export const officeEnding =
  '(?:人民政府(?:办公[室厅])?|教育(?:和)?(?:科技(?:和)?)?(?:体育|文化|文体|卫生|督导)?(?:和体育|和科技)?[局厅委]|教[体文科][体文]?局|文教[局委组]?|教委|教育委员会|教育部|社会(?:事业|发展)局|国务院(?:办公厅)?|中共中央(?:办公厅)?|委员会(?:办公室)?|工作领导小组(?:办公室)?|领导小组(?:办公室)?|指挥部|党[委组]|党工委|工委|党总支|总支|党支部|支部|[市县区省州旗]委(?:办公[室厅])?|[市县区省州旗]府(?:办公[室厅])?|办公[室厅]|(?:教[研师]室|研训|进修学校|发展中心|电教馆|考试院|招生办|督导室|教育办|教育组|文教办|中心校|学区)|实验学校|学校|小学|中学|职高|职校|高中|初中|完小|幼儿园|学院|大学|[局厅部委办署院]|团[委县市])';

/** A section of an office: its own name ends so, unless the office itself is one. */
export const sectionEnding = '(?:科室?|股|处|教研室|督导室|办公室|组宣室|室)';

/** A line that is nothing but the name of an office. */
export const officeLine = new RegExp(`^(?:[\\p{Script=Han}“”（）()·、\\d\\s]{2,32})${officeEnding}$`, 'u');
