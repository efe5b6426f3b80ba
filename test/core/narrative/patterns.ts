import { shown as w, type Pattern } from "./pattern";

const rate = (part: number, whole: number, wrong = 0) =>
  `${(Math.round((part / whole) * 10000) / 100 + wrong).toFixed(2)}%`;
const things = ["办公室", "财务股", "征缴股", "待遇股", "稽核股", "信息股", "档案股", "法规股", "统计股"];
const listed = (count: number) => things.slice(0, count).join("、");

export const patterns: readonly Pattern[] = [
  {
    name: "T，其中/主要有：A x，B y",
    rule: "report-sum-mismatch",
    wordings: [
      ({ a, b, c, wrong }) =>
        `基本支出${w(a + b + c + wrong)}万元，支出主要有：工资福利支出${w(a)}万元；公用经费${w(b)}万元；对个人和家庭的补助${w(c)}万元。`,
      ({ a, b, c, wrong }) =>
        `基本支出${w(a + b + c + wrong)}万元，支出主要有：工资福利${w(a)}；公用${w(b)}；补助${w(c)}。`,
      ({ a, b, wrong }) => `本年支出合计${w(a + b + wrong)}万元，其中：基本支出${w(a)}万元，项目支出${w(b)}万元。`,
      ({ a, b, c, wrong }) =>
        `项目支出${w(a + b + c + wrong)}万元，分别为：信息系统运维${w(a)}万元、档案整理${w(b)}万元、业务培训${w(c)}万元。`,
      ({ a, b, c, wrong }) =>
        `全年项目支出共${w(a + b + c + wrong)}万元，其中：宣传${w(a)}万元，印刷${w(b)}万元，其他${w(c)}万元。`,
      ({ a, b, wrong }) => `2023年基本支出为${w(a + b + wrong)}万元，其中人员经费${w(a)}万元，公用经费${w(b)}万元。`,
      ({ a, b, c, wrong }) =>
        `“三公”经费支出${w(a + b + c + wrong)}万元，其中：因公出国（境）费${w(a)}万元，公务用车购置及运行费${w(b)}万元，公务接待费${w(c)}万元。`,
      ({ a, b, c, wrong }) =>
        `年末在职人员${String(10 + Math.ceil(wrong))}人，分别为：行政人员4人、事业人员5人、工勤人员1人（其中女职工${String(Math.round(a + b + c) % 3)}人）。`,
      ({ a, b, c, wrong }) =>
        `到位资金${w(a + b + c + wrong)}万元，由中央资金${w(a)}万元、省级资金${w(b)}万元、区级资金${w(c)}万元构成。`,
      ({ a, b, c, wrong }) =>
        `培训费${w(a + b + c - wrong)}万元（其中：师资费${w(a)}万元，场地费${w(b)}万元，其他${w(c)}万元）。`,
    ],
  },
  {
    name: "（1）A x（2）B y … 共 z",
    rule: "report-sum-mismatch",
    wordings: [
      ({ a, b, c, wrong }) =>
        `（1）党建经费${w(a)}万元（2）宣传经费${w(b)}万元（3）其他${w(c)}万元共${w(a + b + c + wrong)}万元。`,
      ({ a, b, c, wrong }) =>
        `①系统维护${w(a)}万元；②设备购置${w(b)}万元；③印刷${w(c)}万元；合计${w(a + b + c + wrong)}万元。`,
      ({ a, b, wrong }) => `系统维护${w(a)}万元、设备购置${w(b)}万元，共计${w(a + b + wrong)}万元。`,
      ({ a, b, c, wrong }) =>
        `项目支出${w(a + b + c + wrong)}万元，其中：（1）系统维护${w(a)}万元（2）设备购置${w(b)}万元（3）其他${w(c)}万元。`,
      ({ a, b, c, wrong }) => `工资${w(a)}万元，津贴${w(b)}万元，奖金${w(c)}万元，总计${w(a + b + c + wrong)}万元。`,
      ({ a, b, c, wrong }) =>
        `项目支出${w(a + b + c + wrong)}万元，包括：\n（1）系统维护${w(a)}万元；\n（2）设备购置${w(b)}万元；\n（3）其他${w(c)}万元。`,
      ({ n, m, wrong }) =>
        `在职人员${String(m)}人，退休人员${String(n)}人，合计${String(m + n + Math.ceil(wrong))}人。`,
      ({ a, b, c, wrong }) =>
        `1.系统维护${w(a)}万元；2.设备购置${w(b)}万元；3.差旅${w(c)}万元，合计${w(a + b + c + wrong)}万元。`,
      ({ a, b, wrong }) => `财政拨款${w(a)}万元、其他资金${w(b)}万元，资金总计${w(a + b + wrong)}万元。`,
      ({ a, b, c, wrong }) =>
        `一是养老保险${w(a)}万元；二是工伤保险${w(b)}万元；三是失业保险${w(c)}万元；合计${w(a + b + c + wrong)}万元。`,
    ],
  },
  {
    name: "A（其中X a），B（其中X b），合计T（其中X c）",
    rule: "report-sum-mismatch",
    wordings: [
      ({ a, b, c, wrong }) =>
        `基本支出${w(a)}万元（其中财政拨款${w(c)}万元），项目支出${w(b)}万元（其中财政拨款${w(c)}万元），合计${w(a + b + wrong)}万元（其中财政拨款${w(c * 2)}万元）。`,
      ({ a, b, c, wrong }) =>
        `基本支出${w(a)}万元（其中财政拨款${w(c)}万元），项目支出${w(b)}万元（其中财政拨款${w(c)}万元），合计${w(a + b)}万元（其中财政拨款${w(c * 2 + wrong)}万元）。`,
      ({ a, b, c, wrong }) =>
        `养老保险${w(a)}万元（其中中央资金${w(c)}万元）、工伤保险${w(b)}万元（其中中央资金${w(c / 2)}万元），共计${w(a + b)}万元（其中中央资金${w(c * 1.5 - wrong)}万元）。`,
      ({ n, m, wrong }) =>
        `行政人员${String(m)}人（其中女性${String(n)}人），事业人员${String(m + 4)}人（其中女性${String(n + 1)}人），合计${String(m * 2 + 4)}人（其中女性${String(n * 2 + 1 + Math.ceil(wrong))}人）。`,
      ({ n, m, wrong }) =>
        `行政人员${String(m)}人（女性${String(n)}人），事业人员${String(m + 4)}人（女性${String(n + 1)}人），合计${String(m * 2 + 4 + Math.ceil(wrong))}人（女性${String(n * 2 + 1)}人）。`,
      ({ a, b, c, wrong }) =>
        `宣传${w(a)}万元（其中：印刷${w(c)}万元），培训${w(b)}万元（其中：印刷${w(c)}万元），总计${w(a + b)}万元（其中：印刷${w(c * 2 + wrong)}万元）。`,
      ({ a, b, c, wrong }) =>
        `一季度${w(a)}万元（其中本级${w(c)}万元）；二季度${w(b)}万元（其中本级${w(c)}万元）；合计${w(a + b + wrong)}万元（其中本级${w(c * 2)}万元）。`,
      ({ a, b, c, wrong }) =>
        `系统维护${w(a)}万元（含税${w(c)}万元），设备购置${w(b)}万元（含税${w(c)}万元），合计${w(a + b)}万元（含税${w(c * 2 + wrong)}万元）。`,
      ({ a, b, c, wrong }) =>
        `（1）工资${w(a)}万元（其中财政${w(c)}万元）（2）津贴${w(b)}万元（其中财政${w(c)}万元），共计${w(a + b)}万元（其中财政${w(c * 2 + wrong)}万元）。`,
      ({ a, b, c, wrong }) =>
        `中心本级${w(a)}万元（其中公用经费${w(c)}万元），下属站所${w(b)}万元（其中公用经费${w(c)}万元），合计${w(a + b + wrong)}万元（其中公用经费${w(c * 2)}万元）。`,
    ],
  },
  {
    name: "占p%",
    rule: "report-rate-mismatch",
    wordings: [
      ({ a, b, wrong }) =>
        `本年支出合计${w(a + b)}万元，其中：基本支出${w(a)}万元，占${rate(a, a + b, wrong)}；项目支出${w(b)}万元，占${rate(b, a + b)}。`,
      ({ a, b, wrong }) =>
        `本年支出合计${w(a + b)}万元，其中：基本支出${w(a)}万元，占${rate(a, a + b)}；项目支出${w(b)}万元，占${rate(b, a + b, wrong)}。`,
      ({ a, b, c, wrong }) =>
        `总支出${w(a + b + c)}万元，其中公用经费${w(b)}万元，占总支出的${rate(b, a + b + c, wrong)}。`,
      ({ a, b, wrong }) => `公务接待费${w(b)}万元，占三公经费${w(a + b)}万元的${rate(b, a + b, wrong)}。`,
      ({ a, b, wrong }) =>
        `收入${w(a + b)}万元，其中：财政拨款${w(a)}万元，占比${rate(a, a + b, wrong)}，其他收入${w(b)}万元。`,
      ({ n, wrong }) => `全中心共有职工${String(n * 4)}人，其中：女职工${String(n)}人，占${rate(n, n * 4, wrong)}。`,
      ({ a, b, wrong }) => `项目支出${w(a + b)}万元，其中：运维${w(b)}万元，占项目支出的${rate(b, a + b, wrong)}。`,
      ({ a, b, wrong }) => `支出总额${w(a + b)}万元，其中：人员经费${w(a)}万元，所占比重为${rate(a, a + b, wrong)}。`,
      ({ a, b, wrong }) => `资金总量${w(a + b)}万元，其中：上级资金${w(b)}万元（占${rate(b, a + b, wrong)}）。`,
      ({ a, b, wrong }) => `人员经费${w(a)}万元，占基本支出${w(a + b)}万元的比重为${rate(a, a + b, wrong)}。`,
    ],
  },
  {
    name: "完成率p%",
    rule: "report-rate-mismatch",
    wordings: [
      ({ m, n, wrong }) =>
        `应完成生存认证${String(m)}人，已完成${String(m - n * 3)}人，完成率${rate(m - n * 3, m, wrong)}。`,
      ({ a, b, wrong }) => `年初预算${w(a)}万元，支出${w(b)}万元，完成年初预算的${rate(b, a, wrong)}。`,
      ({ a, b, wrong }) => `全年预算数${w(a)}万元，执行数${w(b)}万元，预算执行率${rate(b, a, wrong)}。`,
      ({ m, n, wrong }) => `计划培训${String(m)}人，实际培训${String(m - n)}人，完成率为${rate(m - n, m, wrong)}。`,
      ({ a, b, wrong }) => `支出决算为${w(b)}万元，年初预算为${w(a)}万元，完成预算的${rate(b, a, wrong)}。`,
      ({ a, b, wrong }) => `调整后预算${w(a)}万元，实际支出${w(b)}万元，执行率达到${rate(b, a, wrong)}。`,
      ({ m, n, wrong }) => `目标任务${String(m)}户，已完成${String(m + n)}户，完成目标任务的${rate(m + n, m, wrong)}。`,
      ({ a, b, wrong }) => `下达资金${w(a)}万元，已支付${w(b)}万元，资金支付率${rate(b, a, wrong)}。`,
      ({ a, b, wrong }) => `公务接待费预算${w(a)}万元，实际支出${w(b)}万元，完成率${rate(b, a, wrong)}。`,
      ({ m, n, wrong }) => `应发放待遇${String(m)}人，实际发放${String(m - n)}人，及时率${rate(m - n, m, wrong)}。`,
    ],
  },
  {
    name: "比上年增减d（p%）",
    rule: "report-growth-mismatch",
    wordings: [
      ({ a, b, wrong }) => `公用经费${w(a)}万元，比上年增加${w(b)}万元，增长${rate(b, a - b, wrong)}。`,
      ({ a, b, wrong }) => `公用经费${w(a)}万元，比上年减少${w(b)}万元，下降${rate(b, a + b, wrong)}。`,
      ({ a, b, wrong }) => `项目支出决算${w(a)}万元，较2022年减少${w(b)}万元，降低${rate(b, a + b, wrong)}。`,
      ({ a, b, wrong }) => `公务接待费支出${w(a)}万元，比上年增加${w(b)}万元（增长${rate(b, a - b, wrong)}）。`,
      ({ a, c, wrong }) => `“三公”经费${w(a)}万元，同比减少${w(c)}万元，同比下降${rate(c, a + c, wrong)}。`,
      ({ m, n, wrong }) => `参保${String(m)}人，比上年增加${String(n)}人，增长${rate(n, m - n, wrong)}。`,
      ({ a, b, wrong }) => `全年支出${w(a)}万元，与上年相比增加${w(b)}万元，增幅${rate(b, a - b, wrong)}。`,
      ({ a, b, wrong }) => `全年收入${w(a)}万元。比上年减少${w(b)}万元，下降${rate(b, a + b, wrong)}。`,
      ({ a, b, wrong }) => `政府采购${w(a)}万元，较上年增长${rate(b, a - b, wrong)}，增加${w(b)}万元。`,
      ({ a, b, c, wrong }) =>
        `本年预算${w(a + c)}万元，支出${w(a)}万元，比上年增加${w(b)}万元，增长${rate(b, a - b, wrong)}。`,
    ],
  },
  {
    name: "上年a，今年b，增减d",
    rule: "report-difference-mismatch",
    wordings: [
      ({ a, b, wrong }) => `公用经费上年${w(a)}万元，本年${w(b)}万元，减少${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `本年支出${w(a)}万元，上年支出${w(b)}万元，增加${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `三公经费支出${w(b)}万元，上年支出${w(a)}万元，比上年减少${w(a - b + wrong)}万元。`,
      ({ m, n, wrong }) =>
        `今年参保${String(m + n)}人，去年参保${String(m)}人，增加${String(n + Math.ceil(wrong))}人。`,
      ({ a, b, wrong }) => `接待费决算${w(b)}万元，上年决算${w(a)}万元，减少了${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `项目支出上年决算数${w(b)}万元，本年决算数${w(a)}万元，增加${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `办公费去年${w(a)}万元，今年${w(b)}万元，压减${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `公用经费支出${w(b)}万元（上年${w(a)}万元），同比下降${w(a - b + wrong)}万元。`,
      ({ m, n, wrong }) =>
        `年末在职人员${String(m)}人，上年${String(m + n)}人，减少${String(n + Math.ceil(wrong))}人。`,
      ({ a, b, wrong }) => `政府采购本年${w(a)}万元，上年${w(b)}万元，上升${w(a - b + wrong)}万元。`,
    ],
  },
  {
    name: "拨付a，使用b，结转c",
    rule: "report-difference-mismatch",
    wordings: [
      ({ a, b, wrong }) => `财政拨付${w(a)}万元，实际支出${w(b)}万元，结转${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `到位资金${w(a)}万元，使用${w(b)}万元，结余${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `全年预算${w(a)}万元，执行${w(b)}万元，剩余${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `下达资金${w(a)}万元，已支付${w(b)}万元，结转下年${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `年初预算${w(a)}万元，决算${w(b)}万元，年末结余${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `财政安排${w(a)}万元，支出${w(b)}万元，其余${w(a - b + wrong)}万元结转下年使用。`,
      ({ a, b, wrong }) => `调整后预算${w(a)}万元，实际使用${w(b)}万元，余额${w(a - b + wrong)}万元已上缴。`,
      ({ a, b, wrong }) => `拨款${w(a)}万元，开支${w(b)}万元，剩余${w(a - b + wrong)}万元。`,
      ({ a, b, wrong }) => `原试点退费拨付${w(a)}万元，实际退费${w(b)}万元，结转${w(a - b + wrong)}万元至2024年。`,
      ({ a, b, wrong }) => `项目预算数${w(a)}万元，执行数${w(b)}万元，结转结余${w(a - b + wrong)}万元。`,
    ],
  },
  {
    name: "N个：甲、乙、丙",
    rule: "report-count-mismatch",
    wordings: [
      ({ n, wrong }) => `内设股室${String(n + Math.ceil(wrong))}个：${listed(n)}。`,
      ({ n, wrong }) => `设有${String(n + Math.ceil(wrong))}个股室，即${listed(n)}。`,
      ({ n, wrong }) => `内设机构${String(n + Math.ceil(wrong))}个，分别为${listed(n)}。`,
      ({ n, wrong }) => `共有${String(n - Math.ceil(wrong))}个内设股室：${listed(n)}。`,
      ({ n, wrong }) => `内设股室${String(n - Math.ceil(wrong))}个，包括${listed(n)}。`,
      ({ n, wrong }) => `中心内设${String(n + Math.ceil(wrong))}个股室，分别是：${listed(n)}。`,
      ({ n, wrong }) => `我单位有股室${String(n - Math.ceil(wrong))}个，分别为${listed(n)}，均正常运转。`,
      ({ n, wrong }) =>
        `下设${String(n + Math.ceil(wrong))}个科室：${listed(n).replace("财务股", "财务股（基金股）")}。`,
      ({ n, wrong }) => `内设机构${String(n - Math.ceil(wrong))}个：${listed(n)}等。`,
      ({ n, wrong }) => `${n === 5 ? (wrong ? "六" : "五") : wrong ? "八" : "七"}个股室：${listed(n)}。`,
    ],
  },
  {
    name: "同一数据两处",
    rule: "report-value-conflict",
    wordings: [
      ({ a, wrong }) => `公用经费支出${w(a)}万元。经统计，公用经费支出${w(a + wrong)}万元。`,
      ({ a, wrong }) => `基本支出${w(a)}万元。2023年基本支出${w(a + wrong)}万元。`,
      ({ a, wrong }) => `项目支出决算${w(a)}万元。全年项目支出${w(a + wrong)}万元。`,
      ({ n, wrong }) => `人员编制${String(n * 4)}人。核定编制${String(n * 4 + Math.ceil(wrong))}人。`,
      ({ a, wrong }) => `“三公”经费支出${w(a)}万元。我单位“三公”经费支出${w(a + wrong)}万元。`,
      ({ a, wrong }) => `公务接待费预算${w(a)}万元。公务接待费年度预算为${w(a + wrong)}万元。`,
      ({ n, wrong }) => `自评得分${String(90 + n)}分。经自评，自评得分${String(90 + n + Math.ceil(wrong))}分。`,
      ({ a, b, wrong }) => `基本支出年初预算${w(a)}万元，支出${w(b)}万元。基本支出年初预算${w(a + wrong)}万元。`,
      ({ a, wrong }) => `公用经费支出${w(a)}万元。公用经费支出${wrong ? w(a * 10000) : w(a)}万元。`,
      ({ n, wrong }) => `年末在职人员${String(n * 3)}人。实有在职人员${String(n * 3 + Math.ceil(wrong))}人。`,
    ],
  },
  {
    name: "无X支出",
    rule: "report-none-contradicted",
    wordings: [
      ({ a, wrong }) => `无政府性基金预算支出。政府性基金预算支出${w(wrong && a)}万元。`,
      ({ a, wrong }) => `我单位没有国有资本经营预算支出。国有资本经营预算支出${w(wrong && a)}万元。`,
      ({ b, wrong }) => `公务接待费支出${w(wrong && b)}万元。全年未发生公务接待费，与上年持平。`,
      ({ b, wrong }) => `本单位无因公出国（境）费支出。因公出国支出${w(wrong && b)}万元。`,
      ({ b, wrong }) => `无公务用车购置费支出。公务用车购置支出${w(wrong && b)}万元。`,
      ({ b, wrong }) => `2023年无公务接待费支出，持平。公务接待费决算${w(wrong && b)}万元。`,
      ({ a, wrong }) => `没有社会保险基金预算支出。社会保险基金预算支出${w(wrong && a)}万元。`,
      ({ a, wrong }) => `2023年度，我单位无政府性基金预算支出。全年政府性基金支出${w(wrong && a)}万元。`,
      ({ b, wrong }) => `未发生公务用车运行维护费。公务用车运行维护费支出${w(wrong && b)}万元。`,
      ({ b, wrong }) => `本年度未安排公务接待费。公务接待费实际支出${w(wrong && b)}万元。`,
    ],
  },
  {
    name: "结转至Y年",
    rule: "report-year-slip",
    wordings: [
      ({ a, wrong }) => `剩余${w(a)}万元结转至${wrong ? "2022" : "2024"}年。`,
      ({ wrong }) => `其余资金结转至${wrong ? "2023" : "2024"}年使用。`,
      ({ a, wrong }) => `未使用的${w(a)}万元结转到${wrong ? "2022" : "2024"}年。`,
      ({ wrong }) => `因手续未齐，资金转入${wrong ? "2023" : "2024"}年支付。`,
      ({ a, wrong }) => `结余${w(a)}万元，结转至${wrong ? "2021" : "2024"}年。`,
      ({ wrong }) => `${wrong ? "2022" : "2023"}年度绩效自评工作已经完成。`,
      ({ n, wrong }) => `${wrong ? "2022" : "2023"}年自评得分${String(90 + n)}分。`,
      ({ wrong }) => `工程款留到${wrong ? "2023" : "2024"}年支付。`,
      ({ wrong }) => `项目尾款结转入${wrong ? "2022" : "2024"}年。`,
      ({ wrong }) => `我局高度重视，按时完成了${wrong ? "2022" : "2023"}年度部门整体支出绩效自评。`,
    ],
  },
  {
    name: "模板痕迹、笔误",
    rule: "report-template-left",
    wordings: [
      ({ a, wrong }) => `支出比上年${wrong ? "减增加" : "增加"}${w(a)}万元。`,
      ({ wrong }) => `决算数${wrong ? "大小于" : "大于"}预算数。`,
      ({ a, wrong }) => `较上年${wrong ? "增加（减少）" : "增加"}${w(a)}万元。`,
      ({ a, wrong }) => `公用经费支出${wrong ? "XX" : w(a)}万元。`,
      ({ n, wrong }) => `参加培训${wrong ? "××" : String(n)}人。`,
      ({ wrong }) => `二、${wrong ? "是否存在需要说明的情况？" : "需要说明的情况"}\n没有。`,
      ({ wrong }) =>
        `三、国有资本经营预算支出情况\n${wrong ? "" : "无国有资本经营预算支出。\n"}四、社会保险基金预算支出情况\n无。`,
      ({ a, wrong }) => `接待费${wrong ? "增减少" : "减少"}${w(a)}万元。`,
      ({ wrong }) => `执行率${wrong ? "高低于" : "高于"}平均水平。`,
      ({ n, wrong }) => `自评得分为${wrong ? "____" : String(90 + n)}分。`,
    ],
  },
  {
    name: "万后缺元",
    rule: "report-unit-lost",
    wordings: [
      ({ a, b, wrong }) => `支出${w(b)}万${wrong ? "" : "元"}，上年支出${w(a)}万元。`,
      ({ a, b, wrong }) => `公用经费${w(a)}万元，接待费${w(b)}万${wrong ? "" : "元"}。`,
      ({ a, b, wrong }) => `预算${w(a)}万${wrong ? "" : "元"}，支出${w(b)}万元。`,
      ({ a, b, wrong }) => `拨款${w(a)}万元，使用资金${w(b)}万${wrong ? "" : "元"}。`,
      ({ a, b, wrong }) => `培训费${w(a)}万${wrong ? "" : "元"}、会议费${w(b)}万元。`,
      ({ a, b, wrong }) => `项目经费${w(a)}万元；运维费支出${w(b)}万${wrong ? "" : "元"}。`,
      ({ a, b, wrong }) => `决算${w(a)}万${wrong ? "" : "元"}。上年决算${w(b)}万元。`,
      ({ a, b, wrong }) => `结转${w(a)}万元，结余${w(b)}万${wrong ? "" : "元"}。`,
      ({ a, b, wrong }) => `经费${w(a)}万${wrong ? "" : "元"}（其中本级${w(b)}万元）。`,
      ({ a, b, wrong }) => `年初预算${w(a)}万元，决算支出${w(b)}万${wrong ? "" : "元"}。`,
    ],
  },
];
