/**
 * Why a question stayed open, in Chinese.
 */
import type { OpenDetail, OpenDetailCode, OpenReason } from "../../../model/Sentence.js"
import { amount, list, quote } from "./phrases.js"

const number = (limit: string): string => amount({ value: limit, unit: null })

const reasons: { readonly [reason in OpenReason]: string } = {
  work: "计算量达到上限",
  nodes: "情形数达到上限",
  bits: "数字过大，无法继续",
  time: "达到时间上限",
  unsupported: "这类关系无法判定",
  defect: "证明未通过复核，已弃用",
  "no-unit": "来源没有给出数值的单位",
  basis: "名义数量不能确定地说明实际增长",
  unit: "数字的单位与所引依据的单位不相容",
  "not-found": "所引之处在参考数据中不存在"
}

/** What each code says of its values. */
const details: {
  readonly [code in OpenDetailCode]: (first: string, ...more: ReadonlyArray<string>) => string
} = {
  "work-limit": limit => `所需计算量超过${number(limit)}个单位`,
  "part-limit": () => "分给这一部分的计算量已用完",
  "time-limit": limit => `${number(limit)}毫秒后超时`,
  "node-limit": limit => `所需搜索步数超过${number(limit)}`,
  "case-limit": limit => `需要考察的情形超过${number(limit)}种`,
  "bit-limit": limit => `出现了超过${number(limit)}位（二进制）的数字`,
  "products-open": () => "其中有未知量相乘：既未找到证明，也未找到实例",
  "products-narrow": () => "其中有未知量相乘：搜索已逼近单个点，无法继续",
  "not-reached": () => "搜索没有进行到这里",
  product: () => "其中有未知量相乘",
  nesting: () => "算式嵌套过深",
  operation: name => `此处无法判定${quote(name)}`,
  "empty-operation": name => `${quote(name)}没有自变量`,
  "many-operations": limit => `一条关系中的绝对值、最小值或最大值超过${number(limit)}个`,
  "divided-operation": () => "对分母未知的分式取绝对值、最小值或最大值",
  "inner-root": () => "根号在算式内部；只有整个算式开方才能判定",
  "root-degree": degree => `${degree}次方根超出范围`,
  power: exponent => `${exponent}次幂超出范围`,
  "long-product": () => "乘积的项数过多或次数过高",
  "long-number": () => "数字过长",
  undeclared: name => `没有声明数量${name}`,
  "proof-failed": note => `证明复核的记录：${quote(note)}`,
  "solution-failed": note => `解的复核的记录：${quote(note)}`,
  "core-unstable": () => "矛盾只出现过一次，未能重现",
  place: at => at,
  "unit-text": text => `${quote(text)}不是单位名称`,
  units: (one, other) => `${one}不能换算成${other}`,
  currencies: (one, other) => `${one}与${other}是不同的货币；汇率须另作一条论断`,
  counts: (one, other) => `${one}与${other}数的不是同一种东西`,
  "figure-unit": (figure, ...units) =>
    units.length === 0 ? `数字为${quote(figure)}` : `数字为${quote(figure)}，依据的单位是${list(units)}`
}

/** The reason, and in parentheses what exactly. */
export const whyOpen = ({
  reason,
  detail: { code, values }
}: {
  readonly reason: OpenReason
  readonly detail: OpenDetail
}): string => {
  const [first = "", ...more] = values
  return `${reasons[reason]}（${details[code](first, ...more)}）`
}

/** The reason alone. */
export const openReason = (reason: OpenReason): string => reasons[reason]
