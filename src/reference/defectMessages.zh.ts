import type { DefectMessages } from "./DefectMessages.js"

/** Chinese. */
export const chinese: DefectMessages = {
  inColumn: name => `列“${name}”：`,
  sentences: {
    "file-unreadable": v => `无法读取：${v.reason}`,
    "file-outside": v => `${v.path} 指向数据包文件夹之外；请把文件放到该文件夹之下`,
    "file-changed": () => "读取期间文件被改动；请重新运行检查",
    "bad-bytes": v =>
      `含有不属于 ${v.encoding} 的字节${v.offset === "" ? "" : `（第 ${v.offset} 字节）`}；请另存为 UTF-8，或写明编码（"encoding": "gb18030"）`,
    "unknown-encoding": v => `编码为 ${v.encoding}，不支持；请另存为 UTF-8 或 GB18030`,
    "bare-carriage-returns": () => "行尾只有回车符；请以换行符另存",
    "bad-json": v => `不是有效的 JSON：${v.reason}`,
    "bad-package": v => `${v.path === "" ? "数据包" : v.path}：${v.reason}`,
    "duplicate-resource": v => `两个资源都叫 ${v.name}；请分别命名`,
    "unknown-layout": v => `没有名为“${v.layout}”的版式；可用的有 ${v.known}`,
    "unrecognised-layout": v =>
      `没有版式符合这些列：${v.columns}；请在映射中指明指标、时期、数值各是哪一列（"claimcheck": { "roles": … }），或直接用这些名称作列名`,
    "no-records": () => "没有数据行：无从比较",
    "no-header": () => "没有表头，也没有字段名；请在数据包的 schema 中列出字段",
    "duplicate-header": v => `第 ${v.first} 列和第 ${v.second} 列都叫“${v.name}”；请改名`,
    "missing-column": v =>
      `角色 ${v.role} 所指的列“${v.name}”不存在；现有 ${v.columns}。若“${v.name}”适用于所有行，请写 { "constant": "${v.name}" }`,
    "missing-role": v => `没有说明 ${v.role}；请在映射中指定列或常量（"roles": { "${v.role}": … }）`,
    "ragged-row": v => `本行有 ${v.fields} 个字段，表头有 ${v.expected} 个；本行不采用`,
    "broken-quotes": () =>
      "引号未闭合，或出现在未加引号的字段中；请将引号成对书写并为该字段加引号。本行不采用",
    "record-too-long": v => `一条记录超过 ${v.limit} 字节，多半是引号未闭合`,
    "too-broken": v => `有 ${v.count} 条记录损坏；文件其余部分未读`,
    "empty-cell": v => `${v.role} 为空；本行不采用`,
    "not-a-number": v =>
      `“${v.text}”不是数字；若表示无数值，请加入 missingValues${v.missing === "" ? "" : `（现为 ${v.missing}）`}`,
    "grouped-number": v =>
      `“${v.text}”带有千位分隔符或小数逗号；请为该字段声明（"groupChar"、"decimalChar"）`,
    "not-a-period": v => `“${v.text}”不是时期：${v.reason}`,
    "not-a-unit": v => `${v.reason}；保留该数，但不作为依据`,
    "not-a-multiplier": v => `“${v.text}”不是单位倍数；请写指数（6）、十的幂或文字（millions）`,
    "not-decimals": v => `“${v.text}”不是小数位数`,
    "not-a-grade": v => `“${v.text}”不是等级；等级有 ${v.known}`,
    "not-a-priority": v => `“${v.text}”不是优先级；请写整数，数小者优先`,
    "not-a-measure": v => `“${v.text}”不是度量；度量有 ${v.known}`,
    "not-a-basis": v => `“${v.text}”没有说明增长的口径（${v.known}）；数值保留，口径视为未知`,
    "not-a-date": v => `“${v.text}”不是 ${v.role} 的日期；请写 2023-02-14、2023-02 或 2023`,
    "not-rounded": v => `${v.text} 不是 ${v.multiple} 的倍数，与所声明的取整不符`,
    "unmapped-codes": v => `${v.count} 行的 ${v.role} 代码不在代码表中（${v.codes}）；不采用`,
    "duplicate-cell": v =>
      `${v.cell} 在第 ${v.firstLine} 行为 ${v.first}，在第 ${v.secondLine} 行为 ${v.second}；若其一为修订数，请分别注明版本（vintage）`,
    "unit-mismatch": v => `${v.cell} 的单位既有 ${v.first} 又有 ${v.second}，二者无法换算`,
    "foreign-unit": v =>
      `${v.indicator} 有 ${v.count} 个数值以 ${v.unit} 计，无法换算为主张文件所用的 ${v.declared}；不参与比较`,
    "outside-bounds": v => `${v.cell} 为 ${v.value}，${v.bound}；不能用来否定任何数字`,
    "part-above-whole": v =>
      `${v.cell} 为 ${v.part}，大于其所属的整体（${v.whole}，${v.wholeAt}）；二者都不能用来否定任何数字`,
    "incomplete-measure": v =>
      `${v.count} 个 ${v.measure} 值无法参与比较：${v.role === "of" || v.role === "versus" ? `请注明角色“${v.role}”` : `表格无法说明 ${v.role}，请作为某指标的数值给出`}`,
    "growth-off-levels": v =>
      `${v.cell} 为 ${v.growth}，与同一来源的数值（${v.level}，${v.basePeriod} 为 ${v.base}）不符${v.count === "1" ? "" : `（此类增长率共 ${v.count} 个）`}；可能错了一列或一行，或并非该数值的增长；都不能用来否定任何数字`,
    "no-unit": v => `有 ${v.count} 个数没有单位：不作为依据。请在映射中写明单位`,
    "bad-pointer": v => `指针 ${v.pointer} 无效：${v.reason}`,
    "store-unavailable": v => `数据存储不可用：${v.reason}`,
    more: v => `另有 ${v.count} 个同类问题（${v.of}）未列出`
  }
}
