/** What a body, a spot or an undertaking ends in behind the name of its place, where that is a word of the language. */
export const wordAfterPlace =
  /(?:中心|企业|平台|频道|新闻|日报|品牌|工程|计划|行动|讲坛|讲堂|论坛|课堂|基地|小区|公园|名师|学院|医院|剧院|书院|[^一]云|..局|..馆|..节|..站|..队|..团|..[部室所台社会处]|组织部|宣传部|社区学校|城投|建投|水务|竹编|剪纸|刺绣|年画|皮影|评剧|梯田|古镇|古寨|古道|瀑布|温泉|草原|灯塔|好人|好教师|好老师|工匠|大工匠|移动|电信|联通|供电|广电|教科院|党校|车站|码头|门户网站|网站|杯|大赛|联赛)$/u;
/** The same by the last character of one that the language lacks: 澜桥|港务局. */
export const unknownAfterPlace = /[局院馆站所厅署处社队团校园会部府厂云号网节赛杯奖桥营台室]$/u;
/** What ends the name of a firm or a body that is called by a coined word: 鼎沅|机电|有限公司. */
export const wordAfterCoined =
  /(?:公司|集团|分校|分园|学区|教学点|产业园|开发区|高新区|日报|电视台|基金会|.馆|学院|大学)$/u;
/** A firm whose name no word has cut: 骏驰汽车. */
export const firm =
  /^\p{Script=Han}{2}(?:科技|机电|电子|新材|重工|汽车|网络|农机|客运|粮油|食品|药业|石化|电器|物流|实业|置业|建工|商贸|造船厂|机械厂|食品厂|.厂)$/u;
/** What stands before a place in the name of a channel or a campaign: 今日|红渡. */
export const wordBeforePlace =
  '今日|平安|清廉|书香|法治|魅力|掌上|直播|学在|文明|智慧|行走|匠心|风华|爱上|遇见|走读|寻味|最美';
/** What a firm makes, where its name ends in it: 易朴|电子. */
export const trades =
  /^(?:科技|机电|电子|新材|新材料|重工|船舶重工|汽车|网络|农机|客运|粮油|食品|药业|医药|石化|电器|家电|文化|传媒|物流|城投|建投|水务|能源|股份|软件|智能|教育科技|海产|实业|置业|建设|纺织|化工|电力|服装|陶瓷|家具)$/u;
/** What ends a name only where no more of it follows: 泽溪|名师|托举|计划. */
export const weakEnding = /^(?:名师|工匠|企业|基地)$/u;
/** What any place has: “岚溪县学校” says no more than its place. */
export const plainEnding =
  /^(?:学校|中小学校|小学|中学|幼儿园|高中|初中|教育|校园|企业|社会|项目|工程|行动|计划|部|园区|机会|大会|全会|课堂)$/u;

/** Words for what somebody does that also stand in names: 规划|建设|局. */
export const inNames =
  /^(?:建设|发展|服务|管理|规划|监督|监管|研究|指导|保障|评估|考试|应急|教育|培养|培训|成长|托举|攻坚|提升|引领|返聘|培育|救援|健身|活动|开放|开发|投资|创新|创业|援助|研训|宣讲|阅读|读书|展览|交流|合作|就业|招生|体验|实践)$/u;
