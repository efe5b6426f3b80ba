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
    ["of so much growth", goal("同比增长5%", "同比增长3%"), ["附件3!goals.1.achieved"]],
    ["behind the goal's own label", goal("年度目标：培训农民100人", "培训农民90人"), ["附件3!goals.1.achieved"]],
    ["5519 of 6000", goal("1.代缴困难群体养老保险6000人", "1.代缴困难群体养老保险5519人"), ["附件3!goals.1.achieved"]],
    ["more than was allowed", goal("1.事故起数控制在3起", "1.事故起数为5起"), ["附件3!goals.1.achieved"]],
    ["not less than asked", goal("1.群众投诉率小于1%", "1.群众投诉率1.5%"), ["附件3!goals.1.achieved"]],
    ["slower than asked", goal("1.审批事项5个工作日内办结", "1.审批事项平均7个工作日办结"), ["附件3!goals.1.achieved"]],
    ["money that is the goal", goal("1.为企业减税300万元", "1.为企业减税200万元"), ["附件3!goals.1.achieved"]],
    ["in a smaller unit", goal("1.新修村道2公里", "1.新修村道1900米"), ["附件3!goals.1.achieved"]],
    ["full-width digits", goal("1.培训农民１０００人", "1.培训农民９８０人"), ["附件3!goals.1.achieved"]],
  ],
  unclear: [
    [
      "a goal without its result",
      goal("1.修建水渠20公里\n2.代缴保险6000人", "2.代缴保险6000人"),
      ["附件3!goals.1.achieved"],
    ],
    ["about so many", goal("1.培训农民约300人", "1.培训农民298人"), ["附件3!goals.1.achieved"]],
    ["somewhat more than less", goal("1.培训农民310人", "1.培训农民300余人"), ["附件3!goals.1.achieved"]],
    ["a time without a sign", goal("1.平均办理时限5天", "1.平均办理时限4天"), ["附件3!goals.1.achieved"]],
    ["another unit", goal("1.荒山造林500亩", "1.荒山造林34公顷"), ["附件3!goals.1.achieved"]],
    ["a number in Chinese", goal("1.开展专项检查3次", "1.开展专项检查两次"), ["附件3!goals.1.achieved"]],
  ],
});
