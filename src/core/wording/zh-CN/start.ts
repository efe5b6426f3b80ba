/** Texts of the page that stands in the pane until it has started: before any script, and where Excel does not answer. */
export const start = {
  name: "绩效自评助手",
  purpose: "校验、填报和插入预算绩效自评附件 1 至 4。数据不离开本机。",
  waiting: "正在等待 Excel 应答…",
  tooLong:
    "如果一直停在这里，请确认用的是 Excel 2021、Microsoft 365 或网页版 Excel，再关闭窗格重新打开；仍不行，请联系单位的信息技术人员。",
  noScript: "此窗格需要运行脚本。请在浏览器或安全软件中允许本页运行 JavaScript，然后重新打开窗格。",
  whatToDo: "可以这样做",
  retry: "重试",
  copy: "复制诊断信息",
  copied: "已复制",
  without: "不用 Excel 也能校验",
  withoutText:
    "在装有 Node.js 的电脑上运行下面的命令：工作台在本工具的源文件夹里运行；self-eval.cjs 是单独一个文件，放在哪里都能运行，请向信息技术人员索取。",
  workbench: "网页工作台",
  commandLine: "命令行校验",
  sampleFile: "文件.xlsx",
  obstacles: {
    blocked: {
      title: "没能载入 Office 的脚本",
      text: "窗格要先从 {source} 载入 Office.js 才能读取工作簿，但这个地址打不开或被拦截了。工作簿没有任何改动。",
      todo: [
        "检查网络或代理后重试。",
        "请信息技术人员放行 {source}。",
        "内网不能访问该地址时，请他们改用自带 Office.js 的版本（构建时加 --office package）。",
      ],
    },
    silent: {
      title: "Excel 还没有应答",
      text: "已经等了 {seconds} 秒，Office 的脚本还没有准备好：网络太慢，或其中一部分被拦截了。窗格仍在等待，一有应答就会自动打开。",
      todo: [
        "再等一会儿，或检查网络后重试。",
        "请信息技术人员放行 {source} 下的全部文件。",
        "内网不能访问该地址时，请他们改用自带 Office.js 的版本（构建时加 --office package）。",
      ],
    },
    outside: {
      title: "请在 Excel 中打开",
      text: "这一页是 Excel 的任务窗格，现在是在普通浏览器里打开的，这里没有可以校验的工作簿。",
      todo: ["打开 Excel 和要校验的工作簿，在“开始”选项卡单击“校验”。"],
    },
    "other-host": {
      title: "请在 Excel 中打开",
      text: "自评附件是 Excel 表格，本工具只能在 Excel 中使用，而这里是 {program}。",
      todo: ["打开 Excel 和要校验的工作簿，在“开始”选项卡单击“校验”。"],
    },
    "too-old": {
      title: "这个版本的 Excel 太旧",
      text: "本工具需要 Excel 2021、Microsoft 365 或网页版 Excel（ExcelApi 1.9 及以上）。工作簿没有任何改动。",
      todo: ["更新 Office，或用网页版 Excel 打开工作簿。"],
    },
    "pane-missing": {
      title: "没能载入窗格",
      text: "窗格自己的程序文件没有载入完整：网络中断，或服务器上的文件刚刚更新。工作簿没有任何改动。",
      todo: ["检查网络后重试。", "仍不行，请信息技术人员检查 {origin} 上的文件是否完整。"],
    },
  },
} as const;
