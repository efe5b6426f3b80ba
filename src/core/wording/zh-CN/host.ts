/** Why the workbook could not do what was asked: what happened, where, what to do. Keyed by the kind of the host's error. */
export const host = {
  wholeWorkbook: "工作簿",
  actions: {
    read: "读取",
    mark: "标记",
    clear: "清除标记",
    select: "选中单元格",
    write: "写入",
    insert: "插入工作表",
    remove: "移除工作表",
    grow: "增加行",
    keep: "保存记录",
    watch: "留意改动",
  },
  /** Where nobody says what was being done, and where Excel gave no code. */
  anyAction: "处理",
  noCode: "未说明",
  errors: {
    "cell-editing": "有单元格正在编辑，无法处理{place}。请按回车键或 Esc 键结束编辑，然后重试。",
    "access-denied":
      "Excel 不允许改动{place}：可能受保护、以只读方式打开，或被安全软件拦截。请检查“审阅”选项卡中的保护和标题栏上的“只读”字样，然后重试；检查不受影响。",
    "sheet-protected": "{place}受保护，无法改动。请先在“审阅”选项卡中撤销工作表保护，然后重试；检查不受影响。",
    "workbook-protected": "{place}的结构受保护，无法增加工作表。请先在“审阅”选项卡中取消保护工作簿，然后重试。",
    "in-the-way":
      "{place}中的表格、筛选、合并单元格或数据透视表挡住了这项改动，没有执行。请先取消筛选或调整该区域，然后重试。",
    "too-large": "{place}的内容太多，Excel 无法一次处理。请删去表格以外的多余行列，或拆成几个工作簿后重试。",
    "no-answer":
      "{action}时 Excel 没有给出{place}的内容，可能是内容太多。请删去表格以外的多余行列后重试；若仍然如此，请重新打开工作簿。",
    "api-missing": "当前的 Excel 版本不支持此操作（{place}）。请更新 Office，或改用网页版 Excel。",
    gone: "找不到{place}，可能已被删除或改名。请重新检查。",
    "changed-since": "{place}的内容在此期间被改动过，为避免丢失这些改动，没有执行操作。请核对后再试。",
    "not-stored": "Excel 没有按原样保存{place}的内容，所有单元格已恢复原状。请检查该单元格的格式后重试。",
    "left-changed":
      "{action}中断了，{place}可能只改动了一部分，未能恢复原状。请用 Excel 的“撤销”恢复，或核对这些内容后重试。",
    "bad-name": "“{place}”不能用作工作表名称。名称最多 31 个字，不能含有 : \\ / ? * [ ]，也不能重名。",
    busy: "Excel 正忙，或者打开了别的窗口或对话框，暂时无法处理{place}。请回到这个工作簿，稍候重试。",
    disconnected:
      "{action}时与 Excel 的连接中断了，无法处理{place}。请先保存工作簿，再重新打开任务窗格（网页版请刷新页面），核对后重试。",
    "unreadable-file": "无法读取文件 {place}，文件可能已损坏。请用 Excel、Word 或 WPS 打开，另存后重试。",
    "encrypted-file": "文件 {place} 设有打开密码，无法读取。请在 Excel、Word 或 WPS 中取消密码后重试。",
    "not-a-workbook": "{place} 不是可以读取的表格或文档。请另存为 .xlsx 或 .docx 后重试。",
    "old-word-file": "{place} 是旧版 Word 文档（.doc），无法读取。请用 Word 或 WPS 打开并另存为 .docx 后重试。",
    unknown:
      "{action}时 Excel 报告了错误（{code}），没有完成对{place}的操作。若有单元格正在编辑，请先按回车键结束编辑，再重试；若仍然出错，请保存并重新打开工作簿，或把诊断信息发给维护人员。",
  },
} as const;
