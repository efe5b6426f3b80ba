import { ruleCases } from "./rule-cases";

const goal = (planned: string, achieved: string) => ({
  "附件3!goals.1.planned": planned,
  "附件3!goals.1.achieved": achieved,
});

ruleCases("goal-missed", {
  clean: [
    ["explained", goal("1.代缴困难群体养老保险6000人", "1.因户籍迁出，代缴困难群体养老保险5519人")],
    ["不低于 asks for more", goal("1.水质达标率不低于98%", "1.水质达标率99.2%")],
    ["小于 asks for less", goal("1.群众投诉率小于1%", "1.群众投诉率0.5%")],
    ["降低到 asks for less", goal("1.传染病发病率降低到2%", "1.传染病发病率1.5%")],
    ["within so many days", goal("1.审批事项5个工作日内办结", "1.审批事项平均3个工作日办结")],
    ["at least so many", goal("1.培训农民300人", "1.培训农民300余人")],
    ["metres for kilometres", goal("1.新修村道2公里", "1.新修村道2300米")],
    ["万 written out", goal("1.惠及群众1.2万人", "1.惠及群众12500人")],
    ["a part beside the whole", goal("1.培训农民200人", "1.共培训农民210人，其中女性92人")],
    ["so long at least", goal("1.平均服务时长不少于30天", "1.平均服务时长35天")],
    ["years of persons are no time", goal("1.培养教师20人年", "1.培养教师25人年")],
    ["money that is put in", goal("1.投入资金共90万元，新建2处", "1.投入资金共85万元，新建2处")],
    ["money for something", goal("1.30万元用于审计，新建2处", "1.25万元用于审计，新建2处")],
    ["money that was not needed", goal("1.投入资金90万元，新建2处", "1.投入资金85万元，新建2处")],
  ],
  faulty: [
    [
      "of so much growth",
      goal("同比增长5%", "同比增长3%"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 3% ÷ 5% = 60%, goal 同比增长5%, by B12"],
    ],
    [
      "behind the goal's own label",
      goal("年度目标：培训农民100人", "培训农民90人"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 90人 ÷ 100人 = 90%, goal 年度目标：培训农民100人, by B12"],
    ],
    [
      "5519 of 6000",
      goal("1.代缴困难群体养老保险6000人", "1.代缴困难群体养老保险5519人"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 5519人 ÷ 6000人 = 91.98%, goal 代缴困难群体养老保险6000人, by B12"],
    ],
    [
      "more than was allowed",
      goal("1.事故起数控制在3起", "1.事故起数为5起"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 5起 ÷ 3起 = 166.67%, goal 事故起数控制在3起, by B12"],
    ],
    [
      "not less than asked",
      goal("1.群众投诉率小于1%", "1.群众投诉率1.5%"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 1.5% ÷ 1% = 150%, goal 群众投诉率小于1%, by B12"],
    ],
    [
      "slower than asked",
      goal("1.审批事项5个工作日内办结", "1.审批事项平均7个工作日办结"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 7个工作日 ÷ 5个工作日 = 140%, goal 审批事项5个工作日内办结, by B12"],
    ],
    [
      "money that is the goal",
      goal("1.为企业减税300万元", "1.为企业减税200万元"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 200万元 ÷ 300万元 = 66.67%, goal 为企业减税300万元, by B12"],
    ],
    [
      "in a smaller unit",
      goal("1.新修村道2公里", "1.新修村道1900米"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 1900米 ÷ 2公里 = 95%, goal 新修村道2公里, by B12"],
    ],
    [
      "full-width digits",
      goal("1.培训农民１０００人", "1.培训农民９８０人"),
      ["附件3!goals.1.achieved"],
      ["warning goal-missed (实际完成情况): 980人 ÷ 1000人 = 98%, goal 培训农民１０００人, by B12"],
    ],
  ],
  unclear: [
    [
      "a goal without its result",
      goal("1.修建水渠20公里\n2.代缴保险6000人", "2.代缴保险6000人"),
      ["附件3!goals.1.achieved"],
      ["goal-not-found: 修建水渠20公里"],
    ],
    [
      "about so many",
      goal("1.培训农民约300人", "1.培训农民298人"),
      ["附件3!goals.1.achieved"],
      ["approximate: 培训农民约300人"],
    ],
    [
      "somewhat more than less",
      goal("1.培训农民310人", "1.培训农民300余人"),
      ["附件3!goals.1.achieved"],
      ["approximate: 培训农民310人"],
    ],
    [
      "a time without a sign",
      goal("1.平均办理时限5天", "1.平均办理时限4天"),
      ["附件3!goals.1.achieved"],
      ["direction: 平均办理时限5天"],
    ],
    [
      "another unit",
      goal("1.荒山造林500亩", "1.荒山造林34公顷"),
      ["附件3!goals.1.achieved"],
      ["goal-not-found: 荒山造林500亩"],
    ],
    [
      "a number in Chinese",
      goal("1.开展专项检查3次", "1.开展专项检查两次"),
      ["附件3!goals.1.achieved"],
      ["goal-not-found: 开展专项检查3次"],
    ],
  ],
});
