import { forms } from "./forms";

const kinds = Object.keys(forms).join("|");

/** What the command line says of its commands: the reference that en is held against. */
export const help = {
  program: [
    "绩效自评助手：核对、填写预算绩效自评附件1至附件4（.xlsx、.xls、.et、.ods、.docx）。",
    "用法：self-eval 命令 …；每个命令都可以加 --help、--version 和 --lang zh-CN|en。",
    "",
    "  check     核对工作簿，列出应改的单元格、算式和依据",
    "  fill      填写空白的计算单元格，另存为新文件",
    "  template  生成空白附件",
    "  import    把 Word、.xls、.ods 中的附件转成 .xlsx",
    "  draft、merge  尚未提供",
  ].join("\n"),
  noCommand: "没有“{command}”这个命令。可用的命令：check、fill、template、import；详见 self-eval --help。",
  commands: {
    check: [
      "核对工作簿或 Word 文档中的附件，列出应改的单元格、算式和依据。",
      "文件按内容识别，与扩展名无关：.xlsx .xlsm .xltx .xls .et .ods .docx；文件夹中的每个文件都有交代。",
      "用法：self-eval check 文件或文件夹… [选项]",
      "",
      "  --format text|json|sarif|html    报告的格式，默认 text",
      "  --out 文件                       把报告写入文件，而不是显示出来",
      "  --each file|folder               folder：每个子文件夹中的所有文件是一份报送材料，附件和报告合在一起核对",
      "  --report 文件                    自评报告（.docx、.txt、.md），与没有报告的附件核对",
      "  --profile 名称|文件.json|guess   评分口径；不指定时按表内说明判断",
      "  --fail-on error|warning|never    发现何种程度的问题时退出码为 1，默认 error",
      "  --force                          输出文件已经存在时覆盖它",
      "  --jobs 数                        同时核对多少个文件，默认由机器决定",
      "  --lang zh-CN|en                  报告的语言",
      "",
      "退出码：0 没有达到该程度的问题；1 有问题；2 有文件无法核对；3 参数有误。",
    ].join("\n"),
    fill: [
      "填写空白的计算单元格，另存为新文件；已有内容的单元格不改动。",
      "用法：self-eval fill 输入.xlsx --out 输出.xlsx [选项]",
      "",
      "  --out 文件         写入的文件；绝不是输入文件本身",
      "  --values           填写数值，而不是公式",
      "  --profile 名称     评分口径，或本地规定的 .json 文件",
      "  --force            输出文件已经存在时覆盖它",
      "  --lang zh-CN|en    语言",
    ].join("\n"),
    template: [
      "生成空白附件，写入新文件。",
      `用法：self-eval template ${kinds}|all --out 输出.xlsx [选项]`,
      "",
      "  --out 文件         写入的文件",
      "  --year 年度        例如 2023",
      "  --unit 单位        预算单位名称",
      "  --profile 名称     分值和评分公式按谁的规定，或本地规定的 .json 文件",
      "  --project 项目…    每个项目一张附件4",
      "  --force            输出文件已经存在时覆盖它",
      "  --lang zh-CN|en    语言",
    ].join("\n"),
    import: [
      "把 Word 文档、.xls、.ods 中的附件表格转成一个 .xlsx 工作簿，一表一页。",
      "用法：self-eval import 输入.docx|.xls|.ods… --out 输出.xlsx [选项]",
      "",
      "  --out 文件         写入的文件",
      "  --force            输出文件已经存在时覆盖它",
      "  --lang zh-CN|en    语言",
    ].join("\n"),
    draft: "draft（起草自评报告）尚未提供，什么也没有做。",
    merge: "merge（合并多份核对结果）尚未提供，什么也没有做。请用 check 一次核对所有文件。",
  },
} as const;
