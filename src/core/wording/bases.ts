import type { Language } from "./language";

type Both = Readonly<Record<Language, string>>;

/** What a rule rests on: a document, its clause, and what that says, in a sentence of ours. */
interface BasisEntry {
  readonly document: Both;
  readonly clause: Both | null;
  readonly text: Both;
  /** It speaks of projects alone: an evaluation of the whole unit follows it by analogy. */
  readonly projectsOnly?: true;
}

const method: Both = { "zh-CN": "财预〔2020〕10号", en: "财预〔2020〕10号" };
const form: Both = { "zh-CN": "自评表", en: "The forms themselves" };
const article = (chinese: string, number: number): Both => ({
  "zh-CN": `第${chinese}条`,
  en: `article ${String(number)}`,
});

/**
 * Every basis that a rule can name. 财预〔2020〕10号 is 财政部《项目支出绩效评价管理办法》. That 三公经费 may only fall is
 * policy, which the 条例 does not say in these words; what follows from the forms needs no other document.
 */
const entries = {
  selfEvaluation: {
    document: method,
    clause: article("十一", 11),
    text: {
      "zh-CN": "自评内容包括目标完成情况；未完成或偏离较大的，要说明原因和改进措施",
      en: "A self-evaluation covers what became of the goals; what was missed or far off is explained, with measures",
    },
    projectsOnly: true,
  },
  indicators: {
    document: method,
    clause: article("十三", 13),
    text: {
      "zh-CN": "指标分产出、效益、满意度；原则上预算执行率10分、产出50分、效益30分、满意度10分，总分100分",
      en: "Indicators are of output, benefit and satisfaction; in principle 10 points for execution, 50, 30 and 10, 100 in all",
    },
    projectsOnly: true,
  },
  scoring: {
    document: method,
    clause: article("十六", 16),
    text: {
      "zh-CN":
        "定量指标完成的得满分，未完成的按完成值与指标值的比例计分，远超指标值的按偏离程度扣分；定性指标按100%-80%、80%-60%、60%-0%三档计分",
      en: "Met quantitative targets earn their full weight, missed ones in proportion, far exceeded ones lose points; qualitative ones are scored in bands of 100-80%, 80-60% and 60-0%",
    },
    projectsOnly: true,
  },
  grades: {
    document: method,
    clause: article("十八", 18),
    text: {
      "zh-CN": "90（含）-100分为优，80（含）-90分为良，60（含）-80分为中，60分以下为差",
      en: "90-100 is 优, 80-90 良, 60-80 中, below 60 差; the lower edge belongs to the better grade",
    },
    projectsOnly: true,
  },
  projectForm: {
    document: method,
    clause: { "zh-CN": "附《项目支出绩效自评表》", en: "annexed form for projects" },
    text: {
      "zh-CN": "执行率=全年执行数÷全年预算数；执行率得分=执行率×10分，最高10分",
      en: "Execution rate = executed ÷ annual budget; its score = the rate × 10, at most 10",
    },
    projectsOnly: true,
  },
  sums: {
    document: form,
    clause: { "zh-CN": "表内勾稽", en: "sums within a form" },
    text: {
      "zh-CN": "合计等于各项之和，比率等于两数相除",
      en: "A total is the sum of its parts, a rate the quotient of its two figures",
    },
  },
  agreement: {
    document: form,
    clause: { "zh-CN": "表间勾稽", en: "figures in several forms" },
    text: { "zh-CN": "同一数据、名称、年度在各处一致", en: "One figure, name or year is the same wherever it stands" },
  },
  blanks: {
    document: form,
    clause: { "zh-CN": "填报要求", en: "what is asked for" },
    text: {
      "zh-CN": "应填的栏目不留空，填写的内容能够核对",
      en: "What is asked for is filled in, with something that can be checked",
    },
  },
  budgetLaw: {
    document: { "zh-CN": "《中华人民共和国预算法》", en: "Budget Law" },
    clause: article("十三", 13),
    text: {
      "zh-CN": "支出以经批准的预算为依据，未列入预算的不得支出；预算非经法定程序不得调整",
      en: "Spending follows the approved budget; what is not budgeted is not spent, and the budget is adjusted by law alone",
    },
  },
  thrift: {
    document: {
      "zh-CN": "《党政机关厉行节约反对浪费条例》及部门整体支出绩效评价指标表",
      en: "Regulations on thrift in Party and government organs, and the indicator table for whole units",
    },
    clause: { "zh-CN": "“三公经费变动率”", en: "change of the three public expenses" },
    text: {
      "zh-CN": "“三公”经费从严控制；“只减不增”为政策要求",
      en: "The three public expenses are kept down; that they may only fall is policy",
    },
  },
  unitTable: {
    document: { "zh-CN": "部门整体支出绩效评价指标表", en: "Indicator table for whole units" },
    clause: { "zh-CN": "“在职人员控制率”“楼堂馆所控制率”等", en: "control rates of staff and buildings" },
    text: { "zh-CN": "控制率不超过100%", en: "A control rate does not exceed 100%" },
  },
  budgeting: {
    document: {
      "zh-CN": "部门整体支出绩效评价指标表、自评表填表说明",
      en: "Indicator table for whole units, notes of the forms",
    },
    clause: { "zh-CN": "“预算完成率”“预算控制率”", en: "completion and adjustment of the budget" },
    text: {
      "zh-CN": "执行率偏低、预算调整较大的应说明原因；幅度由各地规定，全国没有统一的数",
      en: "Low execution and large adjustments are explained; how low and how large is for each place to say",
    },
  },
  notice: {
    document: { "zh-CN": "财政部门当年绩效自评工作通知", en: "The finance bureau's yearly notice on self-evaluation" },
    clause: { "zh-CN": "自评范围和报送材料", en: "what is evaluated and handed in" },
    text: {
      "zh-CN": "专项资金清单所列项目和全部项目支出都要自评，报送材料齐全",
      en: "Every listed special fund and every project is evaluated, and all documents are handed in",
    },
  },
  local: {
    document: { "zh-CN": "本地绩效评价规定", en: "The local rules on performance evaluation" },
    clause: null,
    text: { "zh-CN": "按当地规定", en: "As the place has it" },
  },
} as const satisfies Readonly<Record<string, BasisEntry>>;

/** What a rule can rest on. */
export type BasisId = keyof typeof entries;

/** A basis, in words. */
export interface BasisText {
  readonly document: string;
  readonly clause?: string;
  readonly text: string;
}

const all: Readonly<Record<BasisId, BasisEntry>> = entries;

/** What can be rested on, in the order in which it stands here. */
export const basisIds = Object.keys(entries) as readonly BasisId[];

/** A basis in a language. */
export function basisIn(id: BasisId, language: Language): BasisText {
  const { document, clause, text } = all[id];
  return { document: document[language], ...(clause && { clause: clause[language] }), text: text[language] };
}

/** Whether a document speaks of projects alone, so that an evaluation of the whole unit follows it by analogy. */
export function isOfProjects(id: BasisId): boolean {
  return all[id].projectsOnly === true;
}
