/**
 * The sentences of reports in Chinese.
 */
import type { Cited, DefaultCode, ExplanationCode, Formula, Quoted } from "../../../model/Sentence.js"
import type { Messages } from "../Language.js"
import { labels } from "./labels.js"
import { openReason, whyOpen } from "./openQuestions.js"
import {
  amount,
  asWorded,
  cited,
  formula,
  list,
  quote,
  quoted,
  range,
  ranges,
  reading,
  subject,
  value,
  words
} from "./phrases.js"

const claims = (all: ReadonlyArray<Quoted>, more = 0): string => list(all.map(quoted), more)
const sources = (all: ReadonlyArray<Cited>): string => list(all.map(cited))
const grade = (id: string): string => labels.grades[id] ?? id
const given = (statements: ReadonlyArray<Formula>): string =>
  statements.length === 0 ? "" : `（依据：${list(statements.map(formula))}）`

const defaults: { readonly [code in DefaultCode]: string } = {
  kind: "该指标属于哪一类数量",
  sign: "该数量不会为负",
  "versus-window": "增长是与哪一段较早的时期相比",
  "trailing-zeros": "整数末尾的零是数出来的，而不是四舍五入的结果",
  "hedge-width": "“约”之类的词涵盖多大范围"
}

const edits: { readonly [code in ExplanationCode]: string } = {
  "flow-for-stock": "增长率说的是累计总数，而不是新增数",
  reading: "文字另有所指",
  "wrong-period": "数字属于另一时期",
  "wrong-area": "数字属于另一地区",
  "wrong-indicator": "数字属于另一指标",
  "percent-for-point": "百分数与百分点混用",
  scale: "万、亿之类的数量级有误",
  "fraction-for-percent": "小数与百分数混用",
  digit: "某一位数字错、重、漏或颠倒",
  sign: "多了或少了负号",
  direction: "增减方向相反",
  "stale-vintage": "数字来自较早公布的版本",
  "nominal-for-real": "名义增长与实际增长混用",
  base: "增长的比较基期不同",
  "increment-for-total": "新增与累计混用",
  truncated: "数字是截尾而不是四舍五入",
  adjusted: "为使各项之和为100而调整了末位",
  "dropped-zero": "漏掉了一个零",
  "reference-shifted": "参考数据本身错位",
  "growth-on-new-base": "变化量除以了新值而不是旧值",
  "multiple-for-growth": "把倍数当作增长率：多了100个百分点",
  "level-for-change": "把总量当作变化量",
  "change-for-level": "把变化量当作总量",
  "one-of-pair-stale": "同一数量出现两次，只更新了一处",
  "periods-merged": "把几个时期加在了一起",
  "part-for-whole": "把部分当作整体",
  "whole-for-part": "把整体当作部分",
  "other-denominator": "比重的分母是另一整体",
  "other-count-unit": "计数单位不同（人、户、件）",
  "gross-for-net": "毛额与净额混用",
  currency: "货币不同",
  conversion: "单位换算有误或没有换算",
  "revised-base": "基数后来作了修订，不算错误"
}

const doubtText = {
  release: "可能出自不同的发布版本，修订可以解释",
  area: "文件没有写明地区，说的可能不是同一地方",
  prices: "所用的价格未必相同"
}

const rounding = {
  "half-up": "若一律五入，",
  adjusted: "若没有为凑足100而调整比重，",
  touching: "除非某个数恰好落在取整范围的端点上，"
}

/** @category language */
export const messages: Messages = {
  conflict: v =>
    v.claims.length === 1 && v.observations.length === 0
      ? `${claims(v.claims)}照所印的数字不可能成立${given(v.relations)}。`
      : `${claims(v.claims)}${v.observations.length > 0 ? `与${list(v.observations)}` : ""}照所印的数字不可能同时成立${given(v.relations)}。`,
  refuted: v =>
    `${quoted(v.claim)}与${cited(v.observation)}不同${v.expected === null ? "" : `，照后者，该数应${range(v.expected)}`}。`,
  "reading-dependent": v =>
    `${claims(v.claims)}照字面${asWorded(v.asWorded)}不可能同时成立；理解为${list(v.others.map(reading))}则可以。`,
  "strict-rounding": v => `${rounding[v.rule]}${claims(v.claims)}照所印的数字不可能同时成立；否则可以。`,
  "soft-relation": v => `${claims(v.claims)}与通常情形不符${given(v.relations)}；有可能，但值得一查。`,
  "cells-may-differ": v =>
    `不同文件中的${claims(v.claims)}不一致。${v.doubts.map(doubt => doubtText[doubt]).join("；")}。`,
  "not-joined": v => `“${v.id}”的数字没有相互核对：${list(v.documents)}对它的定义不同。`,
  plausibility: v =>
    `${claims(v.claims)}合起来意味着${v.implied.map(i => `${subject(i.subject)}${range(i.range)}`).join("；")}。有可能，但不寻常。`,
  unusual: v => {
    const usual = v.usual === null ? "" : range(v.usual)
    const said = claims(v.claims)
    switch (v.what) {
      case "value":
        return `${said}超出${subject(v.subject)}的通常范围：${usual}。`
      case "history":
        return `${said}与参考资料中${subject(v.subject)}的历次数值相差甚远：${usual}。`
      case "growth":
        return `${said}意味着${subject(v.subject)}${v.implied === null ? "" : range(v.implied)}；通常${usual}。`
      case "step":
        return `${said}比${subject(v.subject)}的来源更精细：来源的计数单位${usual}。`
      default:
        return `${said}对${subject(v.subject)}来说是过于整齐的数，可能是估计数，却未注明。`
    }
  },
  "percent-for-points": v => `${quoted(v.claim)}是比重或比率的变化，却以百分比印出；这里按百分点理解。`,
  revised: v => `${quoted(v.claim)}与后来公布的数字不同：${cited(v.observation)}。`,
  "stale-vintage": v => `${quoted(v.claim)}与较早版本${cited(v.earlier)}一致，后来修订为${cited(v.newest)}。`,
  "weak-grade": v =>
    `${quoted(v.claim)}与${cited(v.observation)}不同，但该来源可靠程度低（${grade(v.grade)}）。`,
  "evidence-silent": v => `${quoted(v.claim)}所引的依据不能支持它：${whyOpen(v)}。`,
  undetermined: v => `${claims(v.claims)}能否同时成立尚无定论：${whyOpen(v)}。`,
  "more-conflicts": v => `${claims(v.claims)}之间的矛盾可能不止所列的这些：${openReason(v.reason)}。`,
  unexplained: v =>
    `可能有解释的发现共${v.all}项，只为其中前${v.explained}项寻找了解释，以免长文档的核查没有尽头；请先改正这些，再核查一次。`,
  "uncovered-number": v => `正文第${v.line}行的数字${quote(v.number)}既不是论断，也没有注明忽略的理由。`,
  "anchor-changed": v => `正文中有${quoted(v.claim)}的文字，但数字是${quote(v.found)}。`,
  "anchor-ambiguous": v => `${quoted(v.claim)}在正文中出现${v.places}处，请补上前文或后文。`,
  "anchor-orphaned": v => `正文中没有${quoted(v.claim)}。`,
  "acceptance-unused": v => `对${v.finding}的接受没有对应的发现，可以删去。`,
  "acceptance-expired": v => `对${v.finding}的接受已于${v.until}到期，该发现重新计入。`,
  "acceptance-stale": v => `对${v.finding}的接受不再有效：数字或观测值已变（现摘要为${v.digest}）。`,
  "rests-on-default": v =>
    `只有假定${list(v.defaults.map(d => defaults[d]))}，${claims(v.claims)}照所印的数字才不可能同时成立；论断文件没有写明这一点，请写明。`,

  "reference-conflict": v => `关于${subject(v.subject)}，各来源不一致：${sources(v.observations)}。`,
  "reference-inconsistent": v =>
    `${sources(v.observations)}照所印的数字不可能同时成立${given(v.relations)}；不用来反驳任何论断。`,
  "sources-apart": v =>
    `${v.claims.length === 0 ? "" : `${claims(v.claims)}与`}${sources(v.observations)}互不相符${given(v.relations)}；这些数据出自不同机构或不同版本，本不必一致，不构成反驳。`,
  "reference-defect": v => v.detail,

  "step-figure": v => `${quote(v.claim.figure)}所指的数${range(v.range)}。`,
  "step-so": v =>
    `于是${subject(v.subject)}应${range(v.range)}${v.expression === null ? "" : `（${v.expression}）`}。`,
  "step-no-whole": v => `没有整数${range(v.range)}。`,
  "step-formula": v =>
    v.claim === null ? `${formula(v.formula)}。` : `${quoted(v.claim)}是说：${formula(v.formula)}。`,
  "step-relation": v => `按定义：${formula(v.relation)}。`,
  "step-observation": v => `${cited(v.observation)}所指的数${range(v.range)}。`,
  "step-apart": v => `${subject(v.subject)}既要${ranges([v.one, v.other]).join("，又要")}：两者没有交集。`,
  "step-search": v => `全部${v.cases}种情形都已查过，没有一种成立；证明中逐一列出。`,
  "step-difference": v =>
    `${quote(v.claim.figure)}与${value(v.observation)}相差${amount(v.difference)}${v.percent === null ? "" : `（为来源数值的${amount({ value: v.percent, unit: "%" })}）`}。`,
  "step-default": v => `这里假定了${defaults[v.code]}。`,

  "why-refuted": v =>
    `与${cited(v.observation)}不同${v.range === null ? "" : `，照后者，该数应${range(v.range)}`}。`,
  "why-inconsistent": v =>
    v.claims.length === 0
      ? `照所印的数字，无论其他数字如何都不可能成立${given(v.relations)}。`
      : `与${claims(v.claims)}不可能同时成立${given(v.relations)}。`,
  "why-reading-dependent": v =>
    `照字面${asWorded(v.asWorded)}与其余数字矛盾；理解为${list(v.others.map(reading))}则不矛盾。`,
  "why-supported": v => `与${cited(v.observation)}一致（${grade(v.grade)}）。`,
  "why-consistent": v =>
    `可以与${v.claims.length === 0 ? "所有相关数字" : claims(v.claims, v.more)}同时成立${v.relations.length === 0 ? "" : `（${list(v.relations.map(formula))}）`}。这并不等于证实。`,
  "why-undetermined": v => `尚无定论：${whyOpen(v)}。`,
  "why-unchecked": v => `未核查：文中没有其他数字约束${subject(v.subject)}，参考数据中也没有。`,
  "why-only-soft": () => "只有经验规则涉及它，不作定论。",
  draft: () =>
    "这是草稿：还没有人确认各断言与文意相符。与其矛盾之处只作警告，也可能是草稿有误。逐条读过之后请删去document.draft。",
  "why-draft": () => "未定：文件是草稿，与此矛盾的可能是草稿的猜测。",
  "why-role": v => `未核查：文中把它作为${labels.roles[v.role] ?? v.role}给出，不是自己的陈述。`,
  "why-not-independent": v => `不是独立证据：文中的数字本来就出自${v.publisher}。`,
  "why-low-grade": v => `仅有可靠程度低的来源（${grade(v.grade)}）。`,
  "why-earlier-vintage": v =>
    `与较早的${v.vintage}版一致${v.newest === null ? "" : `，后来修订为${cited(v.newest)}`}。`,
  "why-later-vintage": v => `${v.vintage}版在文章之后公布。`,
  "why-unknown-vintage": () => "来源没有说明其数值是何时的。",
  "why-only-by-rounding": v =>
    `只因舍入才不矛盾：按所写的数字应为${amount(v.value)}；只有这些数字本身也经过舍入，此数才可能成立。`,
  "why-hedge": v => `这只是因为${quote(v.figure)}并非精确数字：它所指的数${range(v.range)}。`,
  "why-ask": v => `要核查，可${v.from === null ? "查询" : `向${words(v.from)}索取`}${subject(v.subject)}。`,
  "why-nearest": v => `手头最接近的数字：${sources(v.observations)}。`,
  "why-sources-disagree": v => `各来源不一致：${sources(v.observations)}。`,
  "why-basis-unknown": v =>
    `${sources(v.observations)}的口径（名义或实际）是否相同没有说明，因此不构成反驳；可在参考数据中注明口径（basis）。`,
  "why-list-unnamed": () => "文中没有说明是哪一份榜单的名次，因此没有榜单能证实或反驳它。",

  correction: v =>
    `若${list(v.claims.map(c => `${quoted(c.claim)}${range(c.range)}${c.example === null ? "" : `（例如${quote(c.example)}）`}`))}，矛盾即可消除。`,
  "correction-shared": v =>
    `同样的改动也能消除${list([...v.findings, ...(v.more === 0 ? [] : [`另外${v.more}项发现`])])}。`,
  "correction-elsewhere": v => `改法列在${v.finding}之下，一并适用。`,
  explanation: v =>
    `也许${edits[v.code]}：${claims(v.claims)}${v.instead === null ? "" : `应为${v.instead}`}${v.other === null ? "" : `，与${subject(v.other)}相符`}。`,
  corroborated: v => `另有独立佐证：${list(v.by)}。`,
  uncorroborated: () => "没有其他佐证。",
  chance: v =>
    `随机取一个同类数字，也有${v.bound === null ? "" : v.bound === "below" ? "不到" : "超过"}${amount({ value: v.percent, unit: "%" })}的机会同样吻合。`,

  coverage: v =>
    `正文共有${v.numbers}个数字：${v.claimed}个在论断中，${v.ignored}个注明理由后忽略，${v.uncovered === 0 ? "没有遗漏" : `遗漏${v.uncovered}个`}。`,
  "coverage-unknown": () => "手头没有正文，无从知道是否每个数字都已顾及。",
  accepted: v =>
    `已${v.by === null ? "" : `由${v.by}`}接受${v.until === null ? "" : `，至${v.until}止`}：${v.reason}`
}
